"""Ways to close the short times of a week with the people there are, each a lawful edit with its price."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from shopflow.coverage import staff_on_duty
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.rules import ShiftRules
from shopflow.scheduling.money import margin_ladder
from shopflow.shiftedits.breaks import STEP
from shopflow.shiftedits.edit import Edit
from shopflow.shiftedits.figures import person_cost
from shopflow.shiftedits.single import add_shift, resize_shift
from shopflow.shiftedits.warn import check_edit
from shopflow.shifts import Schedule, Shift
from shopflow.shortages import ShortRun, short_runs

PER_RUN = 3
"""So many suggestions are made for one short time."""


class SuggestionKind(StrEnum):
    """What a person would do."""

    NEW_SHIFT = "new shift"
    COME_EARLIER = "come earlier"
    STAY_LONGER = "stay longer"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that makes a short time shorter or closes it.

    Args:
        run: the short time.
        kind: what the person would do.
        person_id: who.
        name: the person's.
        shift_id: the shift that gets longer; empty for a new one.
        start: when the new or longer shift begins, on the shop's wall clock.
        end: when it ends.
        cost: what it adds to the shop's wages.
        saves: margin of customers who would stay.
        left_h: hours that the person has left in the week before it.
        closes: whether nobody is missing in the run afterwards.
    """

    run: ShortRun
    kind: SuggestionKind
    person_id: str
    name: str
    shift_id: str
    start: dt.datetime
    end: dt.datetime
    cost: float
    saves: float
    left_h: float
    closes: bool

    @property
    def key(self) -> str:
        """What it is remembered by when the owner refuses it."""
        return f"{self.person_id} {self.kind} {self.start:%Y-%m-%dT%H:%M} {self.end:%Y-%m-%dT%H:%M}"


def suggestions(results: WeekResults, plan: Plan, *, refused: Collection[str] = ()) -> tuple[Suggestion, ...]:
    """Ways to close the short times of the results, the one that is most worth its cost first.

    For each short time up to ``PER_RUN``: those that close it before those that help, then what they save less
    what they cost. None of them breaks a rule that is not broken already.

    Args:
        results: with the schedule as it stands.
        plan: that the results were made from.
        refused: keys of suggestions that the owner does not want.
    """
    found: list[Suggestion] = []
    for run in short_runs(results):
        offers = [one for one in _offers(results, plan, run) if one.key not in refused]
        offers.sort(key=lambda one: (not one.closes, one.cost - one.saves, one.cost, one.name))
        found += offers[:PER_RUN]
    return tuple(sorted(found, key=lambda one: -one.run.margin_lost))


def accept(schedule: Schedule, plan: Plan, suggestion: Suggestion, results: WeekResults) -> Edit:
    """Carry a suggestion out.

    Raises:
        KeyError: the shift that should get longer is no longer there.
    """
    return _apply(schedule, plan, suggestion.person_id, suggestion.shift_id, suggestion.start, suggestion.end, results)


def _apply(
    schedule: Schedule,
    plan: Plan,
    person_id: str,
    shift_id: str,
    start: dt.datetime,
    end: dt.datetime,
    results: WeekResults,
) -> Edit:
    needed = results.requirement
    if shift_id:
        return resize_shift(schedule, plan, shift_id, start=start, end=end, requirement=needed)
    return add_shift(schedule, plan, person_id=person_id, start=start, end=end, requirement=needed)


def _offers(results: WeekResults, plan: Plan, run: ShortRun) -> Iterator[Suggestion]:
    midnight = dt.datetime.combine(run.window.day, dt.time())
    first = midnight + dt.timedelta(minutes=run.window.first_minute)
    last = midnight + dt.timedelta(minutes=run.window.last_minute)
    for person in plan.people:
        if not person.spans_on(run.window.day):
            continue
        tried = [
            offer
            for shift_id, kind, start, end in _times(results, plan, person, run.window.day, first, last)
            if (offer := _offer(results, plan, run, person, kind, shift_id, start, end)) is not None
        ]
        if tried:
            yield min(tried, key=lambda one: (not one.closes, one.cost - one.saves))


def _times(
    results: WeekResults, plan: Plan, person: Person, day: dt.date, first: dt.datetime, last: dt.datetime
) -> Iterator[tuple[str, SuggestionKind, dt.datetime, dt.datetime]]:
    """What could be tried with a person: the shift of that day longer, or a new one as short as may be."""
    own = [s for s in results.schedule.shifts if s.person_id == person.person_id and s.date == day]
    for shift in own:
        if shift.is_locked:
            continue
        if first < shift.start:
            yield shift.shift_id, SuggestionKind.COME_EARLIER, first, shift.end
        if shift.end < last:
            yield shift.shift_id, SuggestionKind.STAY_LONGER, shift.start, last
    if not own:
        for start, end in _new_shifts(person, plan.rules.limits.of(person), day, first, last):
            yield "", SuggestionKind.NEW_SHIFT, start, end


def _new_shifts(
    person: Person, rules: ShiftRules, day: dt.date, first: dt.datetime, last: dt.datetime
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """The whole of a time, or the part of it in which the person can come, made long enough for a shift."""
    shortest, longest = dt.timedelta(hours=rules.min_shift_h), dt.timedelta(hours=rules.max_shift_h)
    midnight = dt.datetime.combine(day, dt.time())
    for opens, closes in person.spans_on(day):
        free_from, free_to = (midnight + dt.timedelta(minutes=minute) for minute in (opens, closes))
        start, end = max(first, free_from), min(last, free_to)
        if end - start < STEP or free_to - free_from < shortest:
            continue
        end = min(end, start + longest)
        lacking = max(shortest - (end - start), dt.timedelta())
        after = min(lacking, free_to - end)
        yield start - (lacking - after), end + after
        before = min(lacking, start - free_from)
        if before:
            yield start - before, end + (lacking - before)


def _offer(
    results: WeekResults,
    plan: Plan,
    run: ShortRun,
    person: Person,
    kind: SuggestionKind,
    shift_id: str,
    start: dt.datetime,
    end: dt.datetime,
) -> Suggestion | None:
    """The suggestion when it helps and breaks no rule."""
    before = results.schedule
    edit = _apply(before, plan, person.person_id, shift_id, start, end, results)
    if check_edit(plan, before, edit, results.first_day, days=results.days):
        return None
    still, less = _still_missing(results, run, edit.schedule)
    if not less:
        return None
    made = next(shift for shift in edit.schedule.shifts if shift.shift_id in edit.touched)
    own, new = (_own(schedule, person) for schedule in (before, edit.schedule))
    return Suggestion(
        run=run,
        kind=kind,
        person_id=person.person_id,
        name=person.name,
        shift_id=shift_id,
        start=made.start,
        end=made.end,
        cost=person_cost(new, person, plan) - person_cost(own, person, plan),
        saves=_saved(results, edit.schedule),
        left_h=person.max_hours - sum(shift.paid_hours for shift in own),
        closes=not still,
    )


def _own(schedule: Schedule, person: Person) -> tuple[Shift, ...]:
    return tuple(shift for shift in schedule.shifts if shift.person_id == person.person_id)


def _still_missing(results: WeekResults, run: ShortRun, schedule: Schedule) -> tuple[bool, bool]:
    """Whether anybody is missing in the run with another schedule, and whether fewer are than before."""
    needed = results.requirement
    midnight = np.datetime64(run.window.day, "m")
    inside = needed.starts >= midnight + np.timedelta64(run.window.first_minute, "m")
    inside &= needed.starts < midnight + np.timedelta64(run.window.last_minute, "m")
    before, after = (_gap(one, needed.starts[inside], results)[1] for one in (results.schedule, schedule))
    return bool(after.any()), bool(after.sum() < before.sum())


def _gap(
    schedule: Schedule, starts: NDArray[np.datetime64], results: WeekResults
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """People there and people missing in some blocks of the requirement."""
    needed = results.requirement
    staff = staff_on_duty(schedule, starts, needed.interval_minutes)
    at = np.searchsorted(needed.starts, starts)
    missing: NDArray[np.int64] = np.maximum(needed.required[at] - staff, 0)
    return staff, missing


def _saved(results: WeekResults, schedule: Schedule) -> float:
    """Margin of the customers who stay with another schedule, by the curve of the requirement."""
    needed = results.requirement
    before, after = (_gap(one, needed.starts, results)[0] for one in (results.schedule, schedule))
    changed = np.flatnonzero((before != after) & (needed.required > 0))
    if not len(changed):
        return 0.0
    most = int(max(before.max(), after.max()))
    ladder = margin_ladder(needed.staff_options[changed], needed.lost_margin[changed], most)
    rows = np.arange(len(changed))
    return float((ladder[rows, before[changed]] - ladder[rows, after[changed]]).sum())
