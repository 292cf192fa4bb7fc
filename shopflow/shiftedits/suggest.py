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
from shopflow.shiftedits.edit import Edit, shift_of
from shopflow.shiftedits.figures import person_cost
from shopflow.shiftedits.single import add_shift, resize_shift
from shopflow.shiftedits.warn import check_edit
from shopflow.shifts import Schedule, Shift
from shopflow.shortages import ShortRun
from shopflow.staffing import StaffRequirement

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


def suggestions_for(
    run: ShortRun, results: WeekResults, plan: Plan, *, refused: Collection[str] = ()
) -> tuple[Suggestion, ...]:
    """Ways to close one short time of the results, up to ``PER_RUN``.

    Those that close it come before those that help, then what they save less what they cost. None of them breaks a
    rule that is not broken already.

    Args:
        run: the short time.
        results: with the schedule as it stands.
        plan: that the results were made from.
        refused: keys of suggestions that the owner does not want.
    """
    offers = [one for one in _Offers(results, plan, run).all() if one.key not in refused]
    offers.sort(key=lambda one: (*_rank(one), one.name))
    return tuple(offers[:PER_RUN])


def accept(schedule: Schedule, plan: Plan, suggestion: Suggestion, results: WeekResults) -> Edit:
    """Carry a suggestion out.

    Raises:
        KeyError: the shift that should get longer is no longer there.
    """
    one = suggestion
    return _apply(schedule, plan, results.requirement, one.person_id, one.shift_id, one.start, one.end)


def _rank(one: Suggestion) -> tuple[bool, float]:
    return not one.closes, one.cost - one.saves


def _apply(
    schedule: Schedule,
    plan: Plan,
    needed: StaffRequirement,
    person_id: str,
    shift_id: str,
    start: dt.datetime,
    end: dt.datetime,
) -> Edit:
    if shift_id:
        return resize_shift(schedule, plan, shift_id, start=start, end=end, requirement=needed)
    return add_shift(schedule, plan, person_id=person_id, start=start, end=end, requirement=needed)


class _Offers:
    """What could be offered for one short time; the people there are counted once."""

    def __init__(self, results: WeekResults, plan: Plan, run: ShortRun) -> None:
        self.plan, self.run, self.needed = plan, run, results.requirement
        self.results, self.schedule = results, results.schedule
        midnight = dt.datetime.combine(run.window.day, dt.time())
        self.first = midnight + dt.timedelta(minutes=run.window.first_minute)
        self.last = midnight + dt.timedelta(minutes=run.window.last_minute)
        starts, span = self.needed.starts, np.timedelta64(24, "h")
        near = (starts > np.datetime64(self.first, "s") - span) & (starts < np.datetime64(self.last, "s") + span)
        self.blocks = np.flatnonzero(near)
        self.staff = self._staff(self.schedule)
        self.required = self.needed.required[self.blocks]
        at = starts[self.blocks]
        self.inside = (at >= np.datetime64(self.first, "s")) & (at < np.datetime64(self.last, "s"))
        most = int(self.staff.max(initial=0)) + 1
        self.margin = margin_ladder(self.needed.staff_options[self.blocks], self.needed.lost_margin[self.blocks], most)

    def all(self) -> Iterator[Suggestion]:
        """The best that each person could do, for those who can do something."""
        for person in self.plan.people:
            if person.spans_on(self.run.window.day):
                tried = (self._offer(person, *what) for what in self._times(person))
                best = min((one for one in tried if one is not None), key=_rank, default=None)
                if best is not None:
                    yield best

    def _times(self, person: Person) -> Iterator[tuple[SuggestionKind, str, dt.datetime, dt.datetime]]:
        """What could be tried with a person: the shift of that day longer, or a new one as short as may be."""
        day = self.run.window.day
        own = [shift for shift in _own(self.schedule, person) if shift.date == day]
        for shift in own:
            if shift.is_locked:
                continue
            if self.first < shift.start:
                yield SuggestionKind.COME_EARLIER, shift.shift_id, self.first, shift.end
            if shift.end < self.last:
                yield SuggestionKind.STAY_LONGER, shift.shift_id, shift.start, self.last
        if not own:
            for start, end in _new_shifts(person, self.plan.rules.limits.of(person), day, self.first, self.last):
                yield SuggestionKind.NEW_SHIFT, "", start, end

    def _offer(
        self, person: Person, kind: SuggestionKind, shift_id: str, start: dt.datetime, end: dt.datetime
    ) -> Suggestion | None:
        """The suggestion when it helps and breaks no rule."""
        edit = _apply(self.schedule, self.plan, self.needed, person.person_id, shift_id, start, end)
        if check_edit(self.plan, self.schedule, edit, self.results.first_day, days=self.results.days):
            return None
        before, after = (_own(schedule, person) for schedule in (self.schedule, edit.schedule))
        staff = self.staff - self._staff(Schedule(before)) + self._staff(Schedule(after))
        missing, still = (np.maximum(self.required - each, 0)[self.inside] for each in (self.staff, staff))
        if still.sum() >= missing.sum():
            return None
        made = shift_of(edit.schedule, edit.touched[0])
        return Suggestion(
            run=self.run,
            kind=kind,
            person_id=person.person_id,
            name=person.name,
            shift_id=shift_id,
            start=made.start,
            end=made.end,
            cost=person_cost(after, person, self.plan) - person_cost(before, person, self.plan),
            saves=self._saved(staff),
            left_h=person.max_hours - sum(shift.paid_hours for shift in before),
            closes=not still.any(),
        )

    def _staff(self, schedule: Schedule) -> NDArray[np.int64]:
        return staff_on_duty(schedule, self.needed.starts[self.blocks], self.needed.interval_minutes)

    def _saved(self, staff: NDArray[np.int64]) -> float:
        """Margin of the customers who stay with other people there, by the curve of the requirement."""
        rows, opened = np.arange(len(staff)), self.required > 0
        saved = self.margin[rows, self.staff] - self.margin[rows, staff]
        return float(saved[opened].sum())


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


def _own(schedule: Schedule, person: Person) -> tuple[Shift, ...]:
    return tuple(shift for shift in schedule.shifts if shift.person_id == person.person_id)
