"""What could be done about a short time: whom to ask and what stands in the way, opening later, leaving it short.

Everybody who is not at work then is tried by the same edit that a click would make; the rules that it would break
are the reasons. Where only free time stands in the way, the person can be asked. No Qt here.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from types import MappingProxyType

from shopflow import shiftedits as edits
from shopflow.hours import Span
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.rules import Rule
from shopflow.shiftedits import Edit
from shopflow.shifts import Shift
from shopflow.shortages import ShortRun, Window
from ui.schedule.board import MINUTE

CAN_BE_ASKED = frozenset({Rule.AVAILABILITY, Rule.DAY_OFF})
"""Rules that a person can agree to set aside."""


@dataclass(frozen=True, slots=True)
class Try:
    """One person for one short time.

    Args:
        person: who.
        start: of the shift that was tried, on the shop's wall clock.
        end: of it.
        reasons: sentences of the rules that it would break; empty when nothing stands in the way.
        can_ask: whether only the person's own time stands in the way.
        cost: what it adds to the shop's wages.
        edit: the schedule with it.
    """

    person: Person
    start: dt.datetime
    end: dt.datetime
    reasons: tuple[str, ...]
    can_ask: bool
    cost: float
    edit: Edit


def tries(live: WeekResults, plan: Plan, run: ShortRun) -> tuple[Try, ...]:
    """Everybody who is not at work for the whole of a short time, whom to ask first, then the cheapest first."""
    found = [_try(live, plan, run.window, person) for person in plan.people]
    known = [one for one in found if one is not None]
    return tuple(sorted(known, key=lambda one: (not one.can_ask, one.cost, one.person.name)))


def _try(live: WeekResults, plan: Plan, window: Window, person: Person) -> Try | None:
    first, last = _moments(window)
    own = [shift for shift in live.schedule.shifts if shift.person_id == person.person_id and shift.date == window.day]
    if any(shift.start <= first and last <= shift.end for shift in own):
        return None
    edit = _edit(live, plan, person, own, first, last)
    broken = edits.check_edit(plan, live.schedule, edit, live.first_day, days=live.days)
    made = next(shift for shift in edit.schedule.shifts if shift.shift_id in edit.touched)
    before = sum(edits.shift_cost(shift, person, plan) for shift in own if shift.shift_id in edit.touched)
    return Try(
        person=person,
        start=made.start,
        end=made.end,
        reasons=tuple(one.sentence for one in broken),
        can_ask=all(one.rule in CAN_BE_ASKED for one in broken),
        cost=edits.shift_cost(made, person, plan) - before,
        edit=edit,
    )


def _edit(
    live: WeekResults, plan: Plan, person: Person, own: list[Shift], first: dt.datetime, last: dt.datetime
) -> Edit:
    """The person's shift of that day made longer, else a new one at least as long as a shift must be."""
    needed = live.requirement
    if own:
        start, end = min(own[0].start, first), max(own[0].end, last)
        return edits.resize_shift(live.schedule, plan, own[0].shift_id, start=start, end=end, requirement=needed)
    shortest = dt.timedelta(hours=plan.rules.limits.of(person).min_shift_h)
    end = max(last, first + shortest)
    return edits.add_shift(live.schedule, plan, person_id=person.person_id, start=first, end=end, requirement=needed)


def _moments(window: Window) -> tuple[dt.datetime, dt.datetime]:
    midnight = dt.datetime.combine(window.day, dt.time())
    return midnight + window.first_minute * MINUTE, midnight + window.last_minute * MINUTE


def other_hours(plan: Plan, run: ShortRun) -> Span | None:
    """Opening hours of the day without the short time; None where it lies within the day or is all of it."""
    hours, window = plan.opening_hours, run.window
    spans = hours.spans_on(window.day) if hours else ()
    if len(spans) != 1:
        return None
    opens, closes = spans[0]
    if window.first_minute <= opens and window.last_minute < closes:
        return window.last_minute, closes
    if closes <= window.last_minute and opens < window.first_minute:
        return opens, window.first_minute
    return None


def with_hours(plan: Plan, filled: Plan, day: dt.date, span: Span) -> Plan:
    """The plan with other opening hours on one date; hours that were guessed are taken as they are."""
    hours = filled.opening_hours
    if hours is None:
        return plan
    exceptions = MappingProxyType({**hours.exceptions, day: (span,)})
    return replace(plan, opening_hours=replace(hours, exceptions=exceptions))
