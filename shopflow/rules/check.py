"""A check of any schedule against the rules of work.

The check shares no code with the scheduler, so that each can find the other's mistakes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from shopflow.hours import Span
from shopflow.people import Person
from shopflow.rules.limits import ShiftRules
from shopflow.shifts import Schedule, Shift

WEEK = dt.timedelta(days=7)


class Rule(StrEnum):
    """Which rule a schedule breaks."""

    UNKNOWN_PERSON = "unknown person"
    SHIFT_LENGTH = "shift length"
    BREAK = "break"
    DAY_OFF = "day off"
    AVAILABILITY = "availability"
    OVERLAP = "overlap"
    ONE_SHIFT_A_DAY = "one shift a day"
    REST = "rest"
    DAYS_A_WEEK = "days a week"
    HOURS_A_WEEK = "hours a week"
    HOURS_A_DAY = "hours a day"
    DAYS_IN_A_ROW = "days in a row"
    TIME_OF_DAY = "time of day"


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule: whose, which shifts, a sentence for the owner, and the day of the last of the shifts."""

    rule: Rule
    person_id: str
    shift_ids: tuple[str, ...]
    sentence: str
    day: dt.date


def check_rules(
    schedule: Schedule, people: tuple[Person, ...], rules: ShiftRules | None = None
) -> tuple[Violation, ...]:
    """Every rule that the schedule breaks, person by person; empty when it keeps them all.

    Open shifts keep no rule: they are nobody's.
    """
    rules = rules or ShiftRules()
    known = {person.person_id: person for person in people}
    found: list[Violation] = []
    for person_id in sorted({shift.person_id for shift in schedule.shifts if not shift.is_open}):
        shifts = sorted((s for s in schedule.shifts if s.person_id == person_id), key=lambda s: s.start)
        person = known.get(person_id)
        if person is None:
            sentence = f"{len(shifts)} shifts belong to somebody who is not among the people."
            found.append(Violation(Rule.UNKNOWN_PERSON, person_id, _ids(shifts), sentence, shifts[-1].date))
            continue
        own = rules.of(person)
        for shift in shifts:
            found += _check_shift(shift, person, own)
            found += _check_day(shift, person, own)
        for earlier, later in pairwise(shifts):
            found += _check_pair(earlier, later, person, own)
        found += _check_week(shifts, person, own)
        found += _check_row(shifts, person, own)
    return tuple(found)


def _ids(shifts: list[Shift]) -> tuple[str, ...]:
    return tuple(shift.shift_id for shift in shifts)


def _hours(span: dt.timedelta) -> float:
    return span / dt.timedelta(hours=1)


def _when(shift: Shift) -> str:
    return f"{shift.start:%A} {shift.start:%H:%M}-{shift.end:%H:%M}"


def _check_shift(shift: Shift, person: Person, rules: ShiftRules) -> Iterator[Violation]:
    def broken(rule: Rule, sentence: str) -> Violation:
        return Violation(rule, person.person_id, (shift.shift_id,), sentence, shift.date)

    length = _hours(shift.end - shift.start)
    if length < rules.min_shift_h:
        yield broken(
            Rule.SHIFT_LENGTH,
            f"{person.name}'s shift {_when(shift)} is shorter than {rules.min_shift_h:g} hours.",
        )
    if length > rules.max_shift_h:
        yield broken(
            Rule.SHIFT_LENGTH,
            f"{person.name}'s shift {_when(shift)} is longer than {rules.max_shift_h:g} hours.",
        )
    needed = rules.break_of(length)
    if needed and not _has_break(shift, rules, needed):
        by = f" and begun within {rules.break_by_h:g} hours" if rules.break_by_h < length else ""
        yield broken(
            Rule.BREAK,
            f"{person.name}'s shift {_when(shift)} needs a break of {needed} minutes, "
            f"at least {rules.break_margin_h:g} hours from both ends{by}.",
        )
    if shift.date in person.days_off:
        yield broken(Rule.DAY_OFF, f"{person.name} has {shift.date:%A} off but is planned for {_when(shift)}.")
    elif not _is_available(shift, person):
        yield broken(Rule.AVAILABILITY, f"{person.name} cannot work all of {_when(shift)}.")


def _check_day(shift: Shift, person: Person, rules: ShiftRules) -> Iterator[Violation]:
    """Paid hours of a shift, and the time of day at which it lies."""
    midnight = dt.datetime.combine(shift.date, dt.time())
    if shift.paid_hours > rules.max_hours_a_day + 1e-9:
        sentence = f"{person.name}'s shift {_when(shift)} has {shift.paid_hours:g} paid hours, "
        sentence += f"{rules.max_hours_a_day:g} a day are the most."
        yield Violation(Rule.HOURS_A_DAY, person.person_id, (shift.shift_id,), sentence, shift.date)
    begins, ends = (moment - midnight for moment in (shift.start, shift.end))
    if begins < dt.timedelta(minutes=rules.earliest_minute) or ends > dt.timedelta(minutes=rules.latest_minute):
        sentence = f"{person.name} may not work all of {_when(shift)} at that time of day."
        yield Violation(Rule.TIME_OF_DAY, person.person_id, (shift.shift_id,), sentence, shift.date)


def _check_row(shifts: list[Shift], person: Person, rules: ShiftRules) -> Iterator[Violation]:
    """Days of work in a row; the first row that is too long is told."""
    row: list[Shift] = []
    for shift in shifts:
        if row and shift.date - row[-1].date > dt.timedelta(days=1):
            row = []
        row.append(shift)
        days = len({one.date for one in row})
        if days > rules.max_days_in_a_row:
            sentence = f"{person.name} works {days} days in a row from {row[0].date:%A %d %B}, "
            sentence += f"{rules.max_days_in_a_row} are allowed."
            yield Violation(Rule.DAYS_IN_A_ROW, person.person_id, _ids(row), sentence, row[-1].date)
            return


def _has_break(shift: Shift, rules: ShiftRules, minutes: int) -> bool:
    margin = dt.timedelta(hours=rules.break_margin_h)
    return any(
        pause.end - pause.start >= dt.timedelta(minutes=minutes)
        and margin <= pause.start - shift.start <= dt.timedelta(hours=rules.break_by_h)
        and shift.end - pause.end >= margin
        for pause in shift.breaks
    )


def _is_available(shift: Shift, person: Person) -> bool:
    midnight = dt.datetime.combine(shift.date, dt.time())
    begins = (shift.start - midnight) // dt.timedelta(minutes=1)
    ends = -((midnight - shift.end) // dt.timedelta(minutes=1))
    reached = begins
    for opens, closes in sorted(_spans_around(shift.date, person)):
        if opens <= reached:
            reached = max(reached, closes)
    return reached >= ends


def _spans_around(day: dt.date, person: Person) -> Iterator[Span]:
    """The spans of a date and of its neighbours, all in minutes after the date's midnight."""
    for offset in (-1, 0, 1):
        for opens, closes in person.spans_on(day + dt.timedelta(days=offset)):
            yield opens + 1440 * offset, closes + 1440 * offset


def _check_pair(earlier: Shift, later: Shift, person: Person, rules: ShiftRules) -> Iterator[Violation]:
    def broken(rule: Rule, sentence: str) -> Violation:
        return Violation(rule, person.person_id, (earlier.shift_id, later.shift_id), sentence, later.date)

    if later.start < earlier.end:
        yield broken(Rule.OVERLAP, f"{person.name} is planned twice at {later.start:%A %H:%M}.")
    elif later.date == earlier.date:
        yield broken(Rule.ONE_SHIFT_A_DAY, f"{person.name} has two shifts on {later.date:%A}.")
    elif _hours(later.start - earlier.end) < rules.min_rest_h:
        yield broken(
            Rule.REST,
            f"{person.name} ends at {earlier.end:%H:%M} and starts again at {later.start:%A %H:%M}: "
            f"less than {rules.min_rest_h:g} hours of rest.",
        )


def _check_week(shifts: list[Shift], person: Person, rules: ShiftRules) -> Iterator[Violation]:
    """Check the seven days that begin with each day of work; the first excess of each kind is told."""
    told: set[Rule] = set()
    for first in sorted({shift.date for shift in shifts}):
        week = [shift for shift in shifts if first <= shift.date < first + WEEK]
        days = len({shift.date for shift in week})
        hours = sum(shift.paid_hours for shift in week)
        if days > rules.max_days_a_week and Rule.DAYS_A_WEEK not in told:
            told.add(Rule.DAYS_A_WEEK)
            sentence = f"{person.name} works {days} days in the week from {first:%A %d %B}, "
            sentence += f"{rules.max_days_a_week} are allowed."
            yield Violation(Rule.DAYS_A_WEEK, person.person_id, _ids(week), sentence, week[-1].date)
        most = min(person.max_hours, rules.max_hours_a_week)
        if hours > most + 1e-9 and Rule.HOURS_A_WEEK not in told:
            told.add(Rule.HOURS_A_WEEK)
            sentence = f"{person.name} works {hours:g} hours in the week from {first:%A %d %B}, "
            sentence += f"{most:g} are the most."
            yield Violation(Rule.HOURS_A_WEEK, person.person_id, _ids(week), sentence, week[-1].date)
