"""Why somebody has no shift on a day: asked for it, rest, hours used up, or enough people are there."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

import numpy as np

from shopflow.coverage import staff_on_duty
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.rules import Rule
from shopflow.shiftedits.edit import rules_of
from shopflow.shiftedits.single import add_shift
from shopflow.shiftedits.warn import check_edit
from shopflow.shifts import Schedule
from shopflow.wording import marked, phrase

TRIED_EVERY = dt.timedelta(hours=1)

_SENTENCES = {
    Rule.REST: marked("Off: less than {rest:g} hours of rest would be left between two shifts."),
    Rule.HOURS_A_WEEK: marked("Off: too few of {most:g} hours a week are left for a shift."),
    Rule.DAYS_A_WEEK: marked("Off: {days} days of work within seven days are the most."),
    Rule.DAYS_IN_A_ROW: marked("Off: {row} days of work in a row are the most."),
    Rule.WEEKLY_REST: marked("Off: {long:g} hours of rest in one piece are due in those days."),
    Rule.TIME_OF_DAY: marked("Off: may not work at the times that are left."),
}


def why_off(plan: Plan, schedule: Schedule, results: WeekResults, person: Person, day: dt.date) -> str:
    """One sentence for a person without a shift on a day; empty for one who has a shift.

    Shifts of the shortest length are tried through the day, each as a click would make it. Where one breaks no rule
    the day is off because enough people are there; else the rule that stands in the way most often is named.

    Args:
        plan: people, rules and the other weeks.
        schedule: the shifts of the results' days as they stand.
        results: people needed.
        person: who.
        day: business day of the results.
    """
    if any(shift.person_id == person.person_id and shift.date == day for shift in schedule.shifts):
        return ""
    if day in person.days_off:
        return phrase("Off: asked for that day.")
    if not person.spans_on(day):
        return phrase("Off: cannot work on that day.")
    needed = results.requirement
    today = (needed.starts.astype("datetime64[D]") >= np.datetime64(day)) & (needed.required > 0)
    today &= needed.starts < np.datetime64(day, "s") + np.timedelta64(30, "h")
    if not today.any():
        return phrase("Off: nobody is needed on that day.")
    first, last = (needed.starts[np.flatnonzero(today)[[0, -1]]]).tolist()
    last += dt.timedelta(minutes=needed.interval_minutes)
    tried = [_broken(plan, schedule, results, person, *span) for span in _spans(plan, person, day, first, last)]
    if not tried:
        return phrase("Off: no free time of that day is long enough for a shift.")
    if all(tried):
        return _sentence(plan, person, tried)
    missing = needed.required - staff_on_duty(schedule, needed.starts, needed.interval_minutes)
    if (missing[today] > 0).any():
        return phrase("Off, but could come: people are missing on that day.")
    return phrase("Off: enough people are there on that day.")


def _spans(
    plan: Plan, person: Person, day: dt.date, first: dt.datetime, last: dt.datetime
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """The shortest shifts within a person's free times that serve while anybody is needed."""
    shortest = dt.timedelta(hours=rules_of(plan, person.person_id).min_shift_h)
    midnight = dt.datetime.combine(day, dt.time())
    for opens, closes in person.spans_on(day):
        start = max(midnight + dt.timedelta(minutes=opens), first)
        until = min(midnight + dt.timedelta(minutes=closes), last)
        while start + shortest <= until:
            yield start, start + shortest
            start += TRIED_EVERY


def _broken(
    plan: Plan, schedule: Schedule, results: WeekResults, person: Person, start: dt.datetime, end: dt.datetime
) -> frozenset[Rule]:
    edit = add_shift(schedule, plan, person_id=person.person_id, start=start, end=end)
    broken = check_edit(plan, schedule, edit, results.first_day, days=results.days)
    return frozenset(one.rule for one in broken)


def _sentence(plan: Plan, person: Person, tried: list[frozenset[Rule]]) -> str:
    """The rule that most of the shifts would break; of equals the one that is named first."""
    counted = Counter(rule for broken in tried for rule in broken)
    rules = rules_of(plan, person.person_id)
    named = [rule for rule in _SENTENCES if counted[rule]]
    if not named:
        return phrase("Off: cannot work on that day.")
    return phrase(
        _SENTENCES[max(named, key=lambda rule: counted[rule])],
        rest=rules.min_rest_h,
        most=min(person.max_hours, rules.max_hours_a_week),
        days=rules.max_days_a_week,
        row=rules.max_days_in_a_row,
        long=rules.weekly_rest_h,
    )
