"""A checker of every hard rule, written anew minute by minute: it shares no code with the search."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.shifts import Schedule, Shift


def broken_rules(
    schedule: Schedule,
    people: tuple[Person, ...],
    rules: ShiftRules,
    *,
    kept: tuple[Shift, ...] = (),
    around: tuple[Shift, ...] = (),
) -> list[str]:
    """One word for each broken rule; kept shifts may break rules of their own, never new ones by the search."""
    known = {who.person_id for who in people}
    found = ["stranger" for one in schedule.shifts if one.person_id not in known and one not in kept]
    found += ["kept shift touched" for one in kept if schedule.shifts.count(one) != 1]
    if len({one.shift_id for one in schedule.shifts}) < len(schedule.shifts):
        found.append("same id twice")
    for who in people:
        own = rules.under_18 if who.is_minor and rules.under_18 else rules
        mine = [s for s in (*schedule.shifts, *around) if s.person_id == who.person_id]
        mine.sort(key=lambda s: s.start)
        for one in mine:
            if one not in kept and one not in around:
                found += _shift(one, who, own)
        found += _week(mine, who, own, (*kept, *around))
        found += _long_rest(mine, own, (*kept, *around))
    return found


def _shift(one: Shift, who: Person, rules: ShiftRules) -> list[str]:
    found = []
    minutes = int((one.end - one.start).total_seconds() // 60)
    if not rules.min_shift_h * 60 <= minutes <= rules.max_shift_h * 60:
        found.append("length")
    found += _breaks(one, minutes, rules)
    midnight = dt.datetime.combine(one.date, dt.time())
    for minute in range(minutes):
        at = one.start + dt.timedelta(minutes=minute)
        of_day = (at - midnight).total_seconds() / 60
        if not rules.earliest_minute <= of_day < rules.latest_minute:
            return [*found, "time of day"]
        if not _is_free(who, one.date, at):
            return [*found, "availability"]
    if one.date in who.days_off:
        found.append("day off")
    return found


def _breaks(one: Shift, minutes: int, rules: ShiftRules) -> list[str]:
    found = []
    pause = rules.long_break_minutes if minutes > rules.long_break_after_h * 60 else 0
    if rules.break_after_h * 60 < minutes <= rules.long_break_after_h * 60:
        pause = rules.break_minutes
    wanted = 0 if not pause else 2 if minutes > rules.second_break_after_h * 60 else 1
    if len(one.breaks) != wanted:
        found.append("number of breaks")
    if wanted == 2 and (one.breaks[-1].start - one.start).total_seconds() > rules.second_break_after_h * 3600:
        found.append("second break too late")
    for number, taken in enumerate(one.breaks):
        before = (taken.start - one.start).total_seconds() / 60
        after = (one.end - taken.end).total_seconds() / 60
        if (taken.end - taken.start).total_seconds() != pause * 60:
            found.append("length of break")
        if min(before, after) < rules.break_margin_h * 60 or (not number and before > rules.break_by_h * 60):
            found.append("place of break")
    unpaid = 0 if rules.break_is_paid else pause * wanted
    if minutes - unpaid > rules.max_hours_a_day * 60:
        found.append("hours a day")
    return found


def _is_free(who: Person, date: dt.date, moment: dt.datetime) -> bool:
    """Whether the spans of the shift's date, or of the next, hold the moment."""
    for ahead in (0, 1):
        day = date + dt.timedelta(days=ahead)
        if day in who.days_off:
            continue
        spans = who.available_on.get(day, who.available[day.weekday()])
        minute = (moment - dt.datetime.combine(day, dt.time())).total_seconds() / 60
        if any(opens <= minute < closes for opens, closes in spans):
            return True
    return False


def _week(mine: list[Shift], who: Person, rules: ShiftRules, fixed: tuple[Shift, ...]) -> list[str]:
    found = []
    for earlier, later in pairwise(mine):
        if earlier in fixed and later in fixed:
            continue
        if earlier.date == later.date:
            found.append("two on a day")
        if later.start - earlier.end < dt.timedelta(hours=rules.min_rest_h):
            found.append("rest")
    for first in {s.date - dt.timedelta(days=back) for s in mine for back in range(7)}:
        week = [s for s in mine if first <= s.date <= first + dt.timedelta(days=6)]
        if all(s in fixed for s in week):
            continue
        if len({s.date for s in week}) > rules.max_days_a_week:
            found.append("days a week")
        if sum(_paid(s) for s in week) > min(who.max_hours, rules.max_hours_a_week) * 60 + 1e-6:
            found.append("hours a week")
    dates = {s.date for s in mine}
    for one in mine:
        row = [one.date + dt.timedelta(days=ahead) for ahead in range(rules.max_days_in_a_row + 1)]
        is_own = any(s.date in row for s in mine if s not in fixed)
        if is_own and all(date in dates for date in row):
            found.append("days in a row")
    return found


def _long_rest(mine: list[Shift], rules: ShiftRules, fixed: tuple[Shift, ...]) -> list[str]:
    """In any seven dates in a row one is off, and no shift is near it; unless fixed shifts break that."""
    if not rules.weekly_rest_h or not mine:
        return []
    own = [one for one in mine if one in fixed]
    for back in range(-7, (mine[-1].date - mine[0].date).days + 1):
        week = [mine[0].date + dt.timedelta(days=back + ahead) for ahead in range(7)]
        if not any(_is_rest(date, mine, rules) for date in week) and any(_is_rest(date, own, rules) for date in week):
            return ["weekly rest"]
    return []


def _is_rest(date: dt.date, shifts: list[Shift], rules: ShiftRules) -> bool:
    if any(one.date == date for one in shifts):
        return False
    ends = [one.end for one in shifts if one.date < date]
    begins = [one.start for one in shifts if one.date > date]
    return not ends or not begins or min(begins) - max(ends) >= dt.timedelta(hours=rules.weekly_rest_h)


def _paid(one: Shift) -> float:
    unpaid = sum((p.end - p.start).total_seconds() for p in one.breaks if not p.is_paid)
    return ((one.end - one.start).total_seconds() - unpaid) / 60
