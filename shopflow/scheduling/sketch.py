"""A schedule in the making: who has which shift, and which further shifts the rules allow."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.coverage import staff_on_duty
from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.scheduling.timeline import NOBODY_THERE, Timeline
from shopflow.shifts import Schedule

FAIR_PULL = 4.0
MIN_HOURS_PULL = 2.0
WAY_H = 1.0
LEAST_VALUE = 1e-6


@dataclass(frozen=True, slots=True)
class Move:
    """One shift in steps of the timeline: whose, from where, which of the lengths, break (-1 without)."""

    person: int
    step: int
    column: int
    break_step: int


@dataclass(frozen=True, slots=True)
class Work:
    """One shift of a person, kept or new: day of the timeline, minutes from its first step, paid hours."""

    day: int
    start: float
    end: float
    paid_hours: float


class Sketch:
    """Shifts placed so far; the people's other shifts (``keep``) are counted but never moved.

    Args:
        line: people needed and possible shifts.
        people: in the order in which equal choices are made.
        rules: limits that every new shift keeps.
        keep: shifts that stay as they are.
    """

    def __init__(self, line: Timeline, people: tuple[Person, ...], rules: ShiftRules, keep: Schedule) -> None:
        self.line = line
        self.people = people
        self.moves: list[Move] = []
        self.scheduled = staff_on_duty(keep, line.starts, line.step_minutes)
        self._rules = rules
        self._works = [_kept_work(person, line, keep) for person in people]
        self._reach = np.array([_reach(person, line) for person in people])
        self._ends = np.arange(line.steps)[:, None] + line.lengths
        self.allowed = self._reach.copy()
        for person in range(len(people)):
            self._refresh(person)

    @property
    def short_value(self) -> float:
        """What is still uncovered: people short times steps, more where nobody at all is there."""
        gap = np.maximum(self.line.required - self.scheduled, 0)
        nobody = (self.line.required > 0) & (self.scheduled == 0)
        return float(gap.sum() + NOBODY_THERE * nobody.sum())

    @property
    def cost(self) -> float:
        """Wages of the new shifts, each with an hour more: a shift should be worth the way to work."""
        paid = self.line.paid_hours + WAY_H
        return float(sum(paid[move.column] * self.people[move.person].wage_per_h for move in self.moves))

    def fill(self, longest_h: float) -> None:
        """Add the most useful shift, at first none longer than ``longest_h``, until none is of use."""
        usual = self.line.lengths * self.line.step_minutes <= max(longest_h * 60, self.line.lengths[0])
        for columns in (usual, np.ones_like(usual)):
            while move := self._best_move(columns):
                self._place(move)

    def reconsider(self) -> bool:
        """Give each shift the best place its person has for it, or drop it; True if anything changed."""
        changed = False
        for move in tuple(self.moves):
            before = self.allowed[move.person].copy()
            self._remove(move)
            values = np.where(self.allowed[move.person], self.line.values(self.scheduled), -np.inf)
            step, column = divmod(int(values.argmax()), len(self.line.lengths))
            worth = self._value(move)
            if values[step, column] > worth + LEAST_VALUE:
                pause = self.line.best_break(self.scheduled, step, column)
                self._place(Move(move.person, step, column, pause))
                changed = True
            elif worth > LEAST_VALUE:
                self._put(move)
                self.allowed[move.person] = before
            else:
                changed = True
        return changed

    def _value(self, move: Move) -> float:
        return float(self.line.gains(self.scheduled)[self.on_duty(move)].sum())

    def _best_move(self, columns: NDArray[np.bool_]) -> Move | None:
        values = self.line.values(self.scheduled)
        values[:, ~columns] = -np.inf
        masked = np.where(self.allowed, values, -np.inf).reshape(len(self.people), -1)
        tops = masked.max(axis=1)
        tops = np.where(tops > LEAST_VALUE, tops + self._pull(), -np.inf)
        person = int(tops.argmax())
        if tops[person] == -np.inf:
            return None
        step, column = divmod(int(masked[person].argmax()), len(self.line.lengths))
        return Move(person, step, column, self.line.best_break(self.scheduled, step, column))

    def _pull(self) -> NDArray[np.float64]:
        """How much each person is to be preferred: below the contract's hours, few hours so far."""
        weeks = self.line.days / 7
        hours = np.array([sum(work.paid_hours for work in works) for works in self._works])
        most = np.array([max(person.max_hours, 1.0) * weeks for person in self.people])
        least = np.array([person.min_hours * weeks for person in self.people])
        pull: NDArray[np.float64] = MIN_HOURS_PULL * (hours < least) - FAIR_PULL * hours / most
        return pull

    def on_duty(self, move: Move) -> NDArray[np.int64]:
        """The steps in which the person of a shift serves, break left out."""
        steps = np.arange(move.step, self._ends[move.step, move.column])
        pause = self.line.break_steps[move.column]
        return steps[(steps < move.break_step) | (steps >= move.break_step + pause)] if pause else steps

    def _place(self, move: Move) -> None:
        self._put(move)
        self._refresh(move.person)

    def _put(self, move: Move) -> None:
        self.moves.append(move)
        self._works[move.person].append(self._work(move))
        self.scheduled[self.on_duty(move)] += 1

    def _remove(self, move: Move) -> None:
        self.moves.remove(move)
        self._works[move.person].remove(self._work(move))
        self.scheduled[self.on_duty(move)] -= 1
        self._refresh(move.person)

    def _work(self, move: Move) -> Work:
        line = self.line
        return Work(
            day=move.step // line.steps_per_day,
            start=float(move.step * line.step_minutes),
            end=float(self._ends[move.step, move.column] * line.step_minutes),
            paid_hours=float(line.paid_hours[move.column]),
        )

    def _refresh(self, person: int) -> None:
        """Work out anew which shifts the person may still be given."""
        line, works = self.line, self._works[person]
        rest = self._rules.min_rest_h * 60 / line.step_minutes
        allowed = self.allowed[person]
        allowed[:] = self._reach[person]
        hours, days = self._busiest_weeks(works)
        left = np.where(days < self._rules.max_days_a_week, self.people[person].max_hours - hours, -1.0)
        for work in works:
            if 0 <= work.day < line.days:
                left[work.day] = -1.0
            begin, end = work.start / line.step_minutes - rest, work.end / line.step_minutes + rest
            near = slice(max(int(begin) - int(line.lengths[-1]), 0), max(math.ceil(end), 0))
            allowed[near] &= self._ends[near] <= begin
        by_day = allowed.reshape(line.days, line.steps_per_day, -1)
        by_day &= (line.paid_hours <= left[:, None] + 1e-9)[:, None, :]

    def _busiest_weeks(self, works: list[Work]) -> NDArray[np.float64]:
        """Most hours and most days of work of any seven days that hold each day, shape ``(2, days)``."""
        per_day = np.zeros((2, self.line.days + 13))
        for work in works:
            if -6 <= work.day < self.line.days + 6:
                per_day[0, work.day + 7] += work.paid_hours
                per_day[1, work.day + 7] = 1
        total = np.cumsum(per_day, axis=1)
        weeks = total[:, 7:] - total[:, :-7]
        most = weeks[:, : self.line.days].copy()
        for later in range(1, 7):
            np.maximum(most, weeks[:, later : later + self.line.days], out=most)
        return most


def _kept_work(person: Person, line: Timeline, keep: Schedule) -> list[Work]:
    return [
        Work(
            day=(shift.date - line.first_day).days,
            start=line.minute_of(shift.start),
            end=line.minute_of(shift.end),
            paid_hours=shift.paid_hours,
        )
        for shift in keep.shifts
        if shift.person_id == person.person_id
    ]


def _reach(person: Person, line: Timeline) -> NDArray[np.bool_]:
    """Which shifts lie wholly within the person's availability, shape ``(steps, lengths)``."""
    free = np.concatenate(([0], np.cumsum(line.free_steps(person))))
    begins = np.arange(line.steps)[:, None]
    reach: NDArray[np.bool_] = free[begins + line.lengths] - free[begins] == line.lengths
    return reach
