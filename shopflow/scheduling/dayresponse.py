"""The best shift that one person could have on one day while everything else stays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.cells import Cells
from shopflow.scheduling.roster import NOT_ALLOWED, Clash, ClashKind, Roster
from shopflow.scheduling.weeks import Counted

PATIENCE = 6
"""So many shifts that clash with the person's other days are passed over before the day is left out."""


def respond_day(roster: Roster, person: int, day: int, jitter: NDArray[np.float64] | None = None) -> None:
    """Take a person's shift of a day away and give the best one, if any saves more than it costs.

    Args:
        roster: changed in place.
        person: whose day.
        day: of the plan.
        jitter: factors on what one person more saves, to try something else; shape ``(steps,)``.
    """
    if roster.start[person, day] >= 0:
        roster.drop(person, day)
    found = roster.grid.cell_of(person, day)
    if found is None or (left := roster.minutes_left(person, day)) <= 0:
        return
    cells, row = found
    table = roster.grid.tables[cells.table]
    steps = slice(int(cells.starts[0]), int(cells.starts[-1] + table.lengths[-1]))
    gains = roster.gains_of(int(roster.grid.pattern_of[person]), steps)
    if jitter is not None:
        gains = (gains * jitter[steps]).astype(np.int64)
    values = table.worth(gains, cells.starts - steps.start) - cells.cost[row] - _week_prices(roster, person, cells)
    values[:, table.paid_minutes > left] = NOT_ALLOWED
    for _ in range(PATIENCE):
        at, column = divmod(int(values.argmax()), values.shape[1])
        if values[at, column] <= 0:
            return
        start = int(cells.starts[at])
        clash = roster.clash(person, [(day, start, column)])
        if clash is None:
            pause = table.best_pause(gains, start - steps.start, column)
            roster.put(person, day, start, column, pause + steps.start if pause >= 0 else -1)
            return
        _forbid(values, cells.starts[:, None] + table.lengths, clash, at, column)


def _week_prices(roster: Roster, person: int, cells: Cells) -> NDArray[np.int64]:
    """What the hours, the closing and the day of the weekend add to the person's week, shape ``(starts, lengths)``."""
    week = cells.day // 7
    curve = roster.left_of(person, week).curve
    minutes: NDArray[np.int64] = curve[roster.grid.tables[cells.table].paid_minutes] - curve[0]
    closes, weekends = roster.next_prices(person, week)
    prices: NDArray[np.int64] = minutes + cells.is_close * closes[int(roster.amounts(Counted.CLOSES, week)[person])]
    return prices + weekends[0] if cells.day in roster.weekend_days else prices


def _forbid(values: NDArray[np.int64], ends: NDArray[np.int64], clash: Clash, at: int, column: int) -> None:
    """Rule out the shift that clashes, with all that begin as early, or end as late, or are as long."""
    if clash.kind is ClashKind.TOO_EARLY:
        values[: at + 1] = NOT_ALLOWED
    elif clash.kind is ClashKind.TOO_LATE:
        values[ends >= ends[at, column]] = NOT_ALLOWED
    else:
        values[:, column:] = NOT_ALLOWED
