"""The time axis of a schedule in the making: people needed per step, worth of each possible shift."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.staffing import StaffRequirement

MAX_STEP_MINUTES = 30
NOBODY_THERE = 3.0
SPARE_COST = 0.125
"""So small that the shortest shift is worth one short half hour; a power of two keeps ties exact."""
CLOSED_COST = 0.1875
"""Being there while the shop is closed is a little worse than being spare."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Steps of equal length from the first business day on, and the lengths that a shift may have.

    Args:
        first_day: business day of the first step.
        day_start_minute: when a business day begins, in minutes after midnight.
        step_minutes: length of a step.
        days: how many days a shift may begin on.
        required: people needed per step, shape ``(steps + longest,)``: the tail lets the last shifts end.
        lengths: steps that a shift may last, ascending, shape ``(lengths,)``.
        break_steps: steps that a break takes; 0 for lengths without one, shape ``(lengths,)``.
        break_margin: steps between a break and either end of the shift.
        paid_hours: of a shift of each length, shape ``(lengths,)``.
    """

    first_day: dt.date
    day_start_minute: int
    step_minutes: int
    days: int
    required: NDArray[np.int64]
    lengths: NDArray[np.int64]
    break_steps: NDArray[np.int64]
    break_margin: int
    paid_hours: NDArray[np.float64]

    @property
    def steps_per_day(self) -> int:
        """Steps in a day."""
        return 1440 // self.step_minutes

    @property
    def steps(self) -> int:
        """Steps in which a shift may begin."""
        return self.days * self.steps_per_day

    @property
    def origin(self) -> np.datetime64:
        """When the first step begins."""
        return np.datetime64(self.first_day, "m") + np.timedelta64(self.day_start_minute, "m")

    @property
    def starts(self) -> NDArray[np.datetime64]:
        """When each step begins, the tail included, ``datetime64[s]``."""
        minutes = np.arange(len(self.required)) * self.step_minutes
        starts: NDArray[np.datetime64] = (self.origin + minutes.astype("timedelta64[m]")).astype("datetime64[s]")
        return starts

    def minute_of(self, moment: dt.datetime) -> float:
        """Minutes from the first step to a moment."""
        return float((np.datetime64(moment, "s") - self.origin) / np.timedelta64(1, "m"))

    def moment_of(self, step: int, minutes: int = 0) -> dt.datetime:
        """When a step begins, plus some minutes."""
        midnight = dt.datetime.combine(self.first_day, dt.time())
        return midnight + dt.timedelta(minutes=self.day_start_minute + step * self.step_minutes + minutes)

    def gains(self, scheduled: NDArray[np.int64]) -> NDArray[np.float64]:
        """What one more person is worth in each step.

        The number of people short, so that the worst gaps are covered first; more where nobody at all is
        there; a small cost where the person would be spare or the shop is closed.
        """
        gap = self.required - scheduled
        spare = np.where(self.required > 0, -SPARE_COST, -CLOSED_COST)
        return np.where(gap > 0, gap + NOBODY_THERE * (scheduled == 0), spare)

    def values(self, scheduled: NDArray[np.int64]) -> NDArray[np.float64]:
        """What each shift is worth with its break at the best place, shape ``(steps, lengths)``."""
        total = np.concatenate(([0.0], np.cumsum(self.gains(scheduled))))
        begins = np.arange(self.steps)[:, None]
        values: NDArray[np.float64] = total[begins + self.lengths] - total[begins]
        if self.break_steps.any():
            self._take_breaks(values, total)
        return values

    def best_break(self, scheduled: NDArray[np.int64], step: int, column: int) -> int:
        """The step at which a break of the shift that begins at ``step`` hurts least; -1 without a break."""
        pause = int(self.break_steps[column])
        if not pause:
            return -1
        gains = self.gains(scheduled)
        last = step + int(self.lengths[column]) - self.break_margin - pause
        places = range(step + self.break_margin, last + 1)
        return min(places, key=lambda place: float(gains[place : place + pause].sum()))

    def _take_breaks(self, values: NDArray[np.float64], total: NDArray[np.float64]) -> None:
        """Subtract what the best break of each shift gives up: a longer shift only adds later places."""
        pause = int(self.break_steps[-1])
        lost = (total[pause:] - total[:-pause])[self.break_margin :]
        least = np.full(self.steps, np.inf)
        tried = 0
        for column in np.flatnonzero(self.break_steps):
            places = int(self.lengths[column]) - 2 * self.break_margin - pause + 1
            for place in range(tried, places):
                np.minimum(least, lost[place : place + self.steps], out=least)
            tried = places
            values[:, column] -= least

    def free_steps(self, person: Person) -> NDArray[np.bool_]:
        """Whether a person can work throughout each step, shape of ``required``.

        A business day's steps are free by the spans of its date and of the next.
        """
        free = np.zeros(len(self.required), dtype=bool)
        per_day = self.steps_per_day
        for day, ahead in product(range(self.days + 2), (0, 1)):
            for opens, closes in person.spans_on(self.first_day + dt.timedelta(days=day + ahead)):
                offset = (day + ahead) * 1440 - self.day_start_minute
                first = max(-(-(opens + offset) // self.step_minutes), day * per_day)
                last = min((closes + offset) // self.step_minutes, (day + 1) * per_day)
                free[first : max(last, first)] = True
        for day in range(self.days):
            if self.first_day + dt.timedelta(days=day) in person.days_off:
                free[day * self.steps_per_day : (day + 1) * self.steps_per_day] = False
        return free


def timeline(requirement: StaffRequirement, rules: ShiftRules, first_day: dt.date, days: int) -> Timeline:
    """Lay the people needed onto the steps of ``days`` business days from ``first_day`` on.

    Raises:
        ValueError: the requirement does not hold whole business days, or not the days asked for.
    """
    per_day = 1440 // requirement.interval_minutes
    if len(requirement.starts) % per_day or not len(requirement.starts):
        raise ValueError("people needed must be given for whole days")
    start = requirement.starts[0].astype("datetime64[s]").item()
    skip = (first_day - start.date()).days
    if days < 1 or skip < 0 or (skip + days) * per_day > len(requirement.starts):
        raise ValueError(f"people needed are not known for {days} days from {first_day}")
    step = min(requirement.interval_minutes, MAX_STEP_MINUTES)
    needed = requirement.required[skip * per_day : (skip + days) * per_day]
    needed = np.repeat(needed, requirement.interval_minutes // step)
    lengths, pauses, margin = _lengths(rules, step)
    unpaid = np.where(pauses > 0, rules.break_minutes / 60, 0.0)
    return Timeline(
        first_day=first_day,
        day_start_minute=start.hour * 60 + start.minute,
        step_minutes=step,
        days=days,
        required=np.concatenate((needed, np.zeros(lengths[-1], dtype=np.int64))),
        lengths=lengths,
        break_steps=pauses,
        break_margin=margin,
        paid_hours=lengths * step / 60 - unpaid,
    )


def _lengths(rules: ShiftRules, step: int) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
    """Lengths of shifts in steps that leave room for their break, the steps of that break, and its margin."""
    shortest = int(np.ceil(rules.min_shift_h * 60 / step))
    longest = int(rules.max_shift_h * 60 // step)
    margin = int(np.ceil(rules.break_margin_h * 60 / step))
    pause = int(np.ceil(rules.break_minutes / step))
    lengths = np.arange(shortest, longest + 1, dtype=np.int64)
    pauses = np.where(lengths * step > rules.break_after_h * 60, pause, 0).astype(np.int64)
    has_room = (pauses == 0) | (lengths >= 2 * margin + pauses)
    if not has_room.any():
        raise ValueError(f"no shift in steps of {step} minutes keeps the rules")
    return lengths[has_room], pauses[has_room], margin
