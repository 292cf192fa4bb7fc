"""Edits of whole weeks: copy, repeat, templates, clearing; all give a new plan and tell what was left out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from shopflow.people import Person
from shopflow.pipeline import schedule_between, with_shifts
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shiftedits.edit import in_order, new_id, put
from shopflow.shifts import Schedule, Shift
from shopflow.weekversions import WeekTemplate
from shopflow.wording import marked, phrase

WEEK_DAYS = 7


class WhyLeftOut(StrEnum):
    """Why a shift was not copied."""

    DAY_OFF = "day off"
    GONE = "gone"
    LOCKED = "locked"
    CLOSED = "closed"


_SENTENCES = {
    WhyLeftOut.DAY_OFF: marked("{name} has {day:%A %d %B} off, so {start:%H:%M}-{end:%H:%M} was left out."),
    WhyLeftOut.GONE: marked(
        "{name} is no longer among the people, so {day:%A %d %B} {start:%H:%M}-{end:%H:%M} was left out."
    ),
    WhyLeftOut.LOCKED: marked(
        "{name} has a locked shift on {day:%A %d %B}, so {start:%H:%M}-{end:%H:%M} was left out."
    ),
    WhyLeftOut.CLOSED: marked("The shop is closed on {day:%A %d %B}, so {start:%H:%M}-{end:%H:%M} was left out."),
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A shift that was not copied, on the day on which it would have been, and why.

    ``name`` is the person's, or the id of someone who is no longer among the people; empty for an open shift.
    """

    name: str
    person_id: str
    day: dt.date
    shift: Shift
    why: WhyLeftOut

    @property
    def sentence(self) -> str:
        """What was left out and why."""
        return phrase(_SENTENCES[self.why], name=self.name, day=self.day, start=self.shift.start, end=self.shift.end)


@dataclass(frozen=True, slots=True)
class WeekEdit:
    """A plan after an edit of a week, and the shifts that could not be carried over."""

    plan: Plan
    left_out: tuple[LeftOut, ...] = ()


def copy_week(plan: Plan, from_day: dt.date, to_day: dt.date, *, days: int = WEEK_DAYS) -> WeekEdit:
    """The shifts of the week from ``from_day`` on for the week from ``to_day`` on, in the place of what it had.

    Locked shifts of the other week stay, and who has one gets no second shift on that day. Shifts of people who
    have that day off, who have left, or of a day on which the shop is closed are left out. Copies are not locked.
    """
    return _put_copies(plan, schedule_between(plan, from_day, days), from_day, to_day, days)


def repeat_week(plan: Plan, from_day: dt.date, *, weeks: int) -> WeekEdit:
    """The week from ``from_day`` on, copied onto each of the ``weeks`` that follow."""
    left_out: tuple[LeftOut, ...] = ()
    for number in range(1, weeks + 1):
        edit = copy_week(plan, from_day, from_day + dt.timedelta(days=WEEK_DAYS * number))
        plan, left_out = edit.plan, (*left_out, *edit.left_out)
    return WeekEdit(plan, left_out)


def clear_week(plan: Plan, first_day: dt.date, *, days: int = WEEK_DAYS) -> WeekEdit:
    """Take away all shifts that are not locked."""
    kept = tuple(shift for shift in schedule_between(plan, first_day, days).shifts if shift.is_locked)
    return WeekEdit(with_shifts(plan, Schedule(kept), first_day, days))


def save_template(plan: Plan, name: str, first_day: dt.date) -> WeekEdit:
    """Keep the week under a name; a template of that name is replaced.

    Raises:
        Problem: the name is empty or the week has no shifts.
    """
    name = " ".join(name.split())
    schedule = schedule_between(plan, first_day, WEEK_DAYS)
    if not name:
        raise Problem(phrase("The template needs a name; type one, such as Usual week."))
    if not schedule.shifts:
        raise Problem(
            phrase("This week has no shifts yet, so there is nothing to keep as a template; add shifts first.")
        )
    others = tuple(one for one in plan.templates if one.name != name)
    return WeekEdit(replace(plan, templates=(*others, WeekTemplate(name, first_day, schedule))))


def remove_template(plan: Plan, name: str) -> WeekEdit:
    """Forget a template."""
    return WeekEdit(replace(plan, templates=tuple(one for one in plan.templates if one.name != name)))


def apply_template(plan: Plan, name: str, first_day: dt.date) -> WeekEdit:
    """The shifts of a template for the week from ``first_day`` on, as ``copy_week`` does it.

    Raises:
        Problem: there is no template of that name.
    """
    for template in plan.templates:
        if template.name == name:
            return _put_copies(plan, template.schedule, template.first_day, first_day, WEEK_DAYS)
    raise Problem(phrase("There is no template called “{name}”; choose one of the list.", name=name))


def _put_copies(plan: Plan, source: Schedule, from_day: dt.date, to_day: dt.date, days: int) -> WeekEdit:
    people = {person.person_id: person for person in plan.people}
    target = in_order(*(shift for shift in schedule_between(plan, to_day, days).shifts if shift.is_locked))
    locked = {(shift.person_id, shift.date) for shift in target.shifts if not shift.is_open}
    left_out: list[LeftOut] = []
    for shift in source.shifts:
        copied = _copy(shift, target, to_day - from_day)
        person = people.get(shift.person_id)
        if why := _why_left_out(copied, person, plan, locked):
            name = person.name if person else shift.person_id
            left_out.append(LeftOut(name, shift.person_id, copied.date, copied, why))
        else:
            target = put(target, copied)
    return WeekEdit(with_shifts(plan, target, to_day, days), tuple(left_out))


def _copy(shift: Shift, target: Schedule, by: dt.timedelta) -> Shift:
    return replace(
        shift,
        shift_id=new_id(target, shift.person_id, shift.date + by),
        date=shift.date + by,
        start=shift.start + by,
        end=shift.end + by,
        breaks=tuple(replace(pause, start=pause.start + by, end=pause.end + by) for pause in shift.breaks),
        is_locked=False,
        reason="",
        is_by_hand=True,
    )


def _why_left_out(
    shift: Shift, person: Person | None, plan: Plan, locked: set[tuple[str, dt.date]]
) -> WhyLeftOut | None:
    if plan.opening_hours is not None and not plan.opening_hours.spans_on(shift.date):
        return WhyLeftOut.CLOSED
    if shift.is_open:
        return None
    if person is None:
        return WhyLeftOut.GONE
    if shift.date in person.days_off or person.available_on.get(shift.date) == ():
        return WhyLeftOut.DAY_OFF
    return WhyLeftOut.LOCKED if (shift.person_id, shift.date) in locked else None
