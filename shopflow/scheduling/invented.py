"""People made up to see how many the week needs, where the owner named none."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.coverage import staff_on_duty
from shopflow.people import Person
from shopflow.progress import CancelToken
from shopflow.rules import ShiftRules
from shopflow.scheduling.greedy import greedy_schedule
from shopflow.scheduling.timeline import Timeline, timeline
from shopflow.staffing import StaffRequirement
from shopflow.wording import phrase

WEEKLY_HOURS = 40.0
ALWAYS = (((0, 1440),),) * 7


def invented_people(
    requirement: StaffRequirement,
    *,
    first_day: dt.date,
    days: int,
    wage_per_h: float,
    rules: ShiftRules | None = None,
    seed: int = 1,
    cancel: CancelToken | None = None,
) -> tuple[Person, ...]:
    """ "Person 1", "Person 2", ...: the fewest with whom nobody is short, always available, 40 hours a week.

    Where no number of people covers everything (the rules leave a gap), those with whom least is missing.

    Args:
        requirement: whole business days, as for ``greedy_schedule``.
        first_day: first business day to be planned.
        days: how many days.
        wage_per_h: of each person.
        rules: limits of each shift and week.
        seed: of the schedule that is tried.
        cancel: looked at while schedules are tried.
    """
    rules = rules or ShiftRules()
    line = timeline(requirement, rules, first_day, days)
    at_least = _lower_bound(line, rules)
    best_count, least_short = at_least, np.inf
    for count in range(at_least, at_least + at_least // 2 + 3):
        schedule = greedy_schedule(
            requirement,
            _team(count, wage_per_h),
            rules=rules,
            first_day=first_day,
            days=days,
            seed=seed,
            cancel=cancel,
        )
        on_duty = staff_on_duty(schedule, line.starts, line.step_minutes)
        short = int(np.maximum(line.required - on_duty, 0).sum())
        if short < least_short:
            best_count, least_short = count, short
        if not short:
            break
    return _team(best_count, wage_per_h)


def _lower_bound(line: Timeline, rules: ShiftRules) -> int:
    """No fewer can do: the peak, the hours of the week, and the days of work a person has."""
    needed = line.required[: line.steps].reshape(line.days, -1)
    weeks = max(line.days / 7, 1.0)
    by_hours = needed.sum() * line.step_minutes / 60 / (WEEKLY_HOURS * weeks)
    by_days = needed.max(axis=1).sum() / (rules.max_days_a_week * weeks)
    return int(np.ceil(max(needed.max(), by_hours, by_days)))


def _team(count: int, wage_per_h: float) -> tuple[Person, ...]:
    return tuple(_person(number, wage_per_h) for number in range(1, count + 1))


def _person(number: int, wage_per_h: float) -> Person:
    return Person(
        person_id=f"person-{number}",
        name=phrase("Person {number}", number=number),
        roles=(phrase("Team"),),
        wage_per_h=wage_per_h,
        min_hours=0.0,
        max_hours=WEEKLY_HOURS,
        available=ALWAYS,
    )
