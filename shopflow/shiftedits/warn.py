"""What a schedule or an edit breaks, told and never forbidden."""

from __future__ import annotations

import datetime as dt

from shopflow.pipeline import schedule_between
from shopflow.plan import Plan
from shopflow.rules import Violation, check_rules
from shopflow.shiftedits.edit import Edit
from shopflow.shifts import Schedule

WEEK = dt.timedelta(days=7)


def warnings(plan: Plan, schedule: Schedule, first_day: dt.date, *, days: int = 7) -> tuple[Violation, ...]:
    """Every rule of the plan that the schedule breaks, by day and person.

    The shifts of the weeks before and after count for rest and for the limits of seven days, but are not
    blamed for what they break among themselves.

    Args:
        plan: has people, rules and the other weeks.
        schedule: shifts of the days from ``first_day`` on, in the place of the plan's.
        first_day: first business day.
        days: how many.
    """
    return _warnings(plan, schedule, first_day, days, None)


def check_edit(plan: Plan, before: Schedule, edit: Edit, first_day: dt.date, *, days: int = 7) -> tuple[Violation, ...]:
    """The rules that an edit breaks and that were not broken before, to be told while it is being made."""
    whose = {s.person_id for s in (*before.shifts, *edit.schedule.shifts) if s.shift_id in edit.touched}
    known = {one.sentence for one in _warnings(plan, before, first_day, days, whose)}
    after = _warnings(plan, edit.schedule, first_day, days, whose)
    return tuple(one for one in after if one.sentence not in known)


def _warnings(
    plan: Plan, schedule: Schedule, first_day: dt.date, days: int, whose: set[str] | None
) -> tuple[Violation, ...]:
    before = schedule_between(plan, first_day - WEEK, 7)
    after = schedule_between(plan, first_day + dt.timedelta(days=days), 7)
    shifts = (*before.shifts, *schedule.shifts, *after.shifts)
    if whose is not None:
        shifts = tuple(shift for shift in shifts if shift.person_id in whose)
    own = {shift.shift_id for shift in schedule.shifts}
    found = check_rules(Schedule(shifts), plan.people, plan.rules.limits)
    return tuple(sorted((one for one in found if own.intersection(one.shift_ids)), key=lambda one: one.day))
