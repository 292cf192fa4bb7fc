"""Edits of single shifts. Every edit is allowed; what it breaks is told by ``shopflow.shiftedits.warn``.

Times go to the 15-minute grid, breaks come by the rules of the shift's person. A shift that was made or changed
here is the owner's own: its reason is gone, and drafts leave it as it is. Edits of a shift that is not there
raise ``KeyError``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import replace

from shopflow.plan import Plan
from shopflow.shiftedits.breaks import STEP
from shopflow.shiftedits.edit import (
    Edit,
    business_day,
    in_order,
    main_role,
    new_id,
    put,
    rules_of,
    shift_of,
    snapped,
    with_breaks,
)
from shopflow.shifts import Schedule, Shift
from shopflow.staffing import StaffRequirement

LONGEST = dt.timedelta(hours=24)


def add_shift(
    schedule: Schedule,
    plan: Plan,
    *,
    person_id: str,
    start: dt.datetime,
    end: dt.datetime,
    role: str = "",
    requirement: StaffRequirement | None = None,
) -> Edit:
    """Give a shift to a person, or to nobody yet (``shopflow.shifts.OPEN``).

    Args:
        schedule: of the week.
        plan: has the people and the rules.
        person_id: whose it is.
        start: on the shop's wall clock; the shift belongs to the business day of this moment.
        end: at least 15 minutes and at most 24 hours later.
        role: the person's main role when empty or not one of theirs.
        requirement: people needed, so that the break stays out of the rush.
    """
    begin = snapped(start)
    day = business_day(begin, plan)
    shift = Shift(
        shift_id=new_id(schedule, person_id, day),
        person_id=person_id,
        role=main_role(plan, person_id, role),
        date=day,
        start=begin,
        end=_end(begin, end),
        is_by_hand=True,
    )
    return _edited(schedule, with_breaks(shift, schedule, plan, requirement))


def remove_shift(schedule: Schedule, *shift_ids: str) -> Edit:
    """Take shifts away."""
    return Edit(in_order(*(shift for shift in schedule.shifts if shift.shift_id not in shift_ids)))


def move_shift(
    schedule: Schedule,
    plan: Plan,
    shift_id: str,
    *,
    person_id: str | None = None,
    start: dt.datetime | None = None,
    requirement: StaffRequirement | None = None,
) -> Edit:
    """Move a shift to another person, day or time; it keeps its length.

    The break moves along; it is placed anew when the other person's rules ask for another one.

    Args:
        person_id: who gets it; ``shopflow.shifts.OPEN`` makes it an open shift; None leaves it.
        start: when it begins now, date and time; None leaves it.
    """
    before = shift_of(schedule, shift_id)
    moved = _moved(before, plan, person_id, start)
    if moved == before:
        return Edit(schedule, (shift_id,))
    if _asked(plan, before) != _asked(plan, moved):
        moved = with_breaks(moved, schedule, plan, requirement)
    return _edited(schedule, moved)


def resize_shift(
    schedule: Schedule,
    plan: Plan,
    shift_id: str,
    *,
    start: dt.datetime | None = None,
    end: dt.datetime | None = None,
    requirement: StaffRequirement | None = None,
) -> Edit:
    """Move one edge of a shift or both; the business day stays, and the break is placed anew.

    A shift stays at least 15 minutes and at most 24 hours long: the edge that moves stops there.
    """
    before = shift_of(schedule, shift_id)
    begin = before.start if start is None else snapped(start)
    if end is None:
        begin = max(min(begin, before.end - STEP), before.end - LONGEST)
    finish = _end(begin, before.end if end is None else end)
    if (begin, finish) == (before.start, before.end):
        return Edit(schedule, (shift_id,))
    after = replace(before, start=begin, end=finish, breaks=(), reason="", is_by_hand=True)
    return _edited(schedule, with_breaks(after, schedule, plan, requirement))


def duplicate_shift(
    schedule: Schedule,
    plan: Plan,
    shift_id: str,
    *,
    person_id: str | None = None,
    start: dt.datetime | None = None,
    requirement: StaffRequirement | None = None,
) -> Edit:
    """The same shift once more, for another person, day or time; on the next day when nothing is said."""
    before = shift_of(schedule, shift_id)
    if person_id is None and start is None:
        start = before.start + dt.timedelta(days=1)
    moved = _moved(before, plan, person_id, start)
    copied = replace(
        moved,
        shift_id=new_id(schedule, moved.person_id, moved.date),
        is_locked=False,
        reason="",
        is_by_hand=True,
    )
    if _asked(plan, before) != _asked(plan, copied):
        copied = with_breaks(copied, schedule, plan, requirement)
    return _edited(schedule, copied)


def set_role(schedule: Schedule, shift_id: str, role: str) -> Edit:
    """Give a shift another role."""
    return _edited(schedule, replace(shift_of(schedule, shift_id), role=role, is_by_hand=True))


def set_locked(schedule: Schedule, shift_ids: Collection[str], *, locked: bool) -> Edit:
    """Lock shifts, so that no draft and no clearing of the week touches them, or unlock them."""
    shifts = (replace(s, is_locked=locked) if s.shift_id in shift_ids else s for s in schedule.shifts)
    return Edit(in_order(*shifts), tuple(s.shift_id for s in schedule.shifts if s.shift_id in shift_ids))


def _edited(schedule: Schedule, shift: Shift) -> Edit:
    return Edit(put(schedule, shift), (shift.shift_id,))


def _end(begin: dt.datetime, end: dt.datetime) -> dt.datetime:
    return min(max(snapped(end), begin + STEP), begin + LONGEST)


def _asked(plan: Plan, shift: Shift) -> tuple[int, int]:
    """Minutes and number of the breaks that the rules ask of a shift."""
    rules, length = rules_of(plan, shift.person_id), (shift.end - shift.start) / dt.timedelta(hours=1)
    return rules.break_of(length), rules.breaks_of(length)


def _moved(shift: Shift, plan: Plan, person_id: str | None, start: dt.datetime | None) -> Shift:
    begin = shift.start if start is None else snapped(start)
    by = begin - shift.start
    who = shift.person_id if person_id is None else person_id
    if not by and who == shift.person_id:
        return shift
    return replace(
        shift,
        person_id=who,
        role=main_role(plan, who, shift.role),
        date=business_day(begin, plan) if by else shift.date,
        start=begin,
        end=shift.end + by,
        breaks=tuple(replace(pause, start=pause.start + by, end=pause.end + by) for pause in shift.breaks),
        reason="",
        is_by_hand=True,
    )
