"""What an edit of a schedule gives, and what all edits share."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from shopflow.businessday import DAY_START_MINUTE
from shopflow.plan import Plan
from shopflow.rules import ShiftRules
from shopflow.shiftedits.breaks import STEP, automatic_breaks
from shopflow.shifts import OPEN, Schedule, Shift
from shopflow.staffing import StaffRequirement


@dataclass(frozen=True, slots=True)
class Edit:
    """A schedule after an edit.

    Args:
        schedule: all shifts, in the order of their start.
        touched: ids of the shifts that are new or changed, in the new schedule.
    """

    schedule: Schedule
    touched: tuple[str, ...] = ()


def snapped(moment: dt.datetime) -> dt.datetime:
    """The nearest quarter of an hour."""
    midnight = dt.datetime.combine(moment.date(), dt.time())
    return midnight + round((moment - midnight) / STEP) * STEP


def business_day(moment: dt.datetime, plan: Plan) -> dt.date:
    """The business day that a moment belongs to."""
    minute = plan.opening_hours.day_start_minute if plan.opening_hours else DAY_START_MINUTE
    return (moment - dt.timedelta(minutes=minute)).date()


def shift_of(schedule: Schedule, shift_id: str) -> Shift:
    """The shift of an id.

    Raises:
        KeyError: there is none.
    """
    for shift in schedule.shifts:
        if shift.shift_id == shift_id:
            return shift
    raise KeyError(shift_id)


def new_id(schedule: Schedule, person_id: str, day: dt.date) -> str:
    """An id that no shift of the schedule has."""
    taken = {shift.shift_id for shift in schedule.shifts}
    stem = f"{person_id or 'open'}-{day}"
    number, shift_id = 1, stem
    while shift_id in taken:
        number += 1
        shift_id = f"{stem}-{number}"
    return shift_id


def rules_of(plan: Plan, person_id: str) -> ShiftRules:
    """The rules that hold for a person; the shop's for an open shift."""
    for person in plan.people:
        if person.person_id == person_id:
            return plan.rules.limits.of(person)
    return plan.rules.limits


def main_role(plan: Plan, person_id: str, wanted: str) -> str:
    """The role wanted where the person has it (or nobody is named), else the person's main role."""
    for person in plan.people:
        if person.person_id == person_id and person_id != OPEN:
            return wanted if wanted in person.roles else person.roles[0]
    return wanted


def put(schedule: Schedule, *shifts: Shift) -> Schedule:
    """The schedule with these shifts in the place of those with the same ids."""
    ids = {shift.shift_id for shift in shifts}
    others = (shift for shift in schedule.shifts if shift.shift_id not in ids)
    return in_order(*others, *shifts)


def in_order(*shifts: Shift) -> Schedule:
    """A schedule of these shifts in the order of their start."""
    return Schedule(tuple(sorted(shifts, key=lambda shift: (shift.start, shift.end, shift.person_id, shift.shift_id))))


def with_breaks(shift: Shift, schedule: Schedule, plan: Plan, requirement: StaffRequirement | None) -> Shift:
    """The shift with the break that the rules of its person ask for."""
    others = Schedule(tuple(one for one in schedule.shifts if one.shift_id != shift.shift_id))
    rules = rules_of(plan, shift.person_id)
    return replace(
        shift, breaks=automatic_breaks(shift.start, shift.end, rules, others=others, requirement=requirement)
    )
