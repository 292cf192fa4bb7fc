"""The lengths that shifts may have under one set of rules, each with its break."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from shopflow.rules import ShiftRules

PauseKind: TypeAlias = tuple[int, NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class ShiftTable:
    """Shifts by length in steps; all arrays have the shape ``(lengths,)``.

    Args:
        lengths: ascending.
        pause: steps that the break takes; 0 for lengths without one.
        pause_minutes: minutes of the break.
        paid_minutes: minutes that are paid.
        plain_minutes: of them, those that are no overtime of the day.
        first_pause: fewest steps between the begin of a shift and its break.
        last_pause: most steps between them.
        pause_kinds: per length of break: its steps, the columns that have it, the places it may have, and
            which of those is the last for each column.
    """

    lengths: NDArray[np.int64]
    pause: NDArray[np.int64]
    pause_minutes: NDArray[np.int64]
    paid_minutes: NDArray[np.int64]
    plain_minutes: NDArray[np.int64]
    first_pause: int
    last_pause: NDArray[np.int64]
    pause_kinds: tuple[PauseKind, ...]

    def worth(self, gains: NDArray[np.int64], starts: NDArray[np.int64]) -> NDArray[np.int64]:
        """What shifts save with their breaks at the best place, shape ``(starts, lengths)``.

        Args:
            gains: what one person more saves in each step.
            starts: the steps at which shifts begin.
        """
        total = np.zeros(len(gains) + 1, dtype=np.int64)
        gains.cumsum(out=total[1:])
        begins = starts[:, None]
        values: NDArray[np.int64] = total[begins + self.lengths] - total[begins]
        for pause, columns, offsets, picked in self.pause_kinds:
            lost = (total[pause:] - total[:-pause])[begins + offsets]
            values[:, columns] -= np.minimum.accumulate(lost, axis=1)[:, picked]
        return values

    def best_pause(self, gains: NDArray[np.int64], start: int, column: int) -> int:
        """The step at which the break of one shift hurts least; -1 without a break."""
        pause = int(self.pause[column])
        if not pause:
            return -1
        places = range(start + self.first_pause, start + int(self.last_pause[column]) + 1)
        return min(places, key=lambda place: int(gains[place : place + pause].sum()))


def shift_table(rules: ShiftRules, step_minutes: int) -> ShiftTable:
    """All lengths that the rules allow.

    Raises:
        ValueError: no length keeps the rules.
    """
    shortest = int(np.ceil(rules.min_shift_h * 60 / step_minutes))
    longest = int(rules.max_shift_h * 60 // step_minutes)
    margin = int(np.ceil(rules.break_margin_h * 60 / step_minutes))
    latest = int(rules.break_by_h * 60 // step_minutes)
    lengths = np.arange(shortest, longest + 1, dtype=np.int64)
    minutes = np.array([rules.break_of(length * step_minutes / 60) for length in lengths], dtype=np.int64)
    pause = -(-minutes // step_minutes)
    paid = lengths * step_minutes - (0 if rules.break_is_paid else minutes)
    last = np.minimum(lengths - margin - pause, latest)
    fits = ((pause == 0) | (last >= margin)) & (paid <= rules.max_hours_a_day * 60)
    fits &= lengths * step_minutes <= rules.second_break_after_h * 60
    if not fits.any():
        raise ValueError(f"no shift in steps of {step_minutes} minutes keeps the rules")
    pause, last = pause[fits], last[fits]
    kinds = tuple(_pause_kind(int(steps), pause, last, margin) for steps in np.unique(pause[pause > 0]))
    plain = np.minimum(paid, round(rules.overtime_after_day_h * 60))
    return ShiftTable(lengths[fits], pause, minutes[fits], paid[fits], plain[fits], margin, last, kinds)


def _pause_kind(steps: int, pause: NDArray[np.int64], last: NDArray[np.int64], first: int) -> PauseKind:
    columns = np.flatnonzero(pause == steps)
    return steps, columns, np.arange(first, int(last[columns].max()) + 1), last[columns] - first
