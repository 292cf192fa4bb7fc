"""Ruin and recreate: take some shifts away and give the best ones back, again and again.

Schrimpf et al. (2000), Record breaking optimization results using the ruin and recreate principle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.cells import Cells
from shopflow.scheduling.grid import Grid
from shopflow.scheduling.roster import NOT_ALLOWED, Roster

WARMTH = 0.002
"""At first a schedule that costs this share more is still followed."""
SHAKE = 0.15
"""How much chance there is in which shift comes first."""


class Recreate:
    """Fills a roster with the shifts that save most, and improves it by taking some away.

    Args:
        grid: of the problem.
        seed: start of the random numbers.
    """

    def __init__(self, grid: Grid, seed: int) -> None:
        self.grid = grid
        self._random = np.random.default_rng(seed)
        shape = len(grid.problem.people), grid.problem.days
        self._saves = np.full(shape, NOT_ALLOWED, dtype=np.int64)
        self._starts = np.zeros(shape, dtype=np.int64)
        self._columns = np.zeros(shape, dtype=np.int64)
        self._reach = [_reach(grid, day) for day in range(grid.problem.days)]
        self._known: dict[tuple[int, int], tuple[NDArray[np.int64], NDArray[np.int64]]] = {}
        self.work = 0

    def fill(self, roster: Roster, shake: float = 0.0) -> None:
        """Give the shift that saves most to whom it fits best, until none saves anything."""
        days = range(self.grid.problem.days)
        gains = roster.gains()
        for day in days:
            self._look(roster, day, gains)
        shape = self._saves.shape
        while self._saves.size:
            chance = 1 + shake * self._random.standard_normal(shape) if shake else np.ones(shape)
            weighed = np.where(self._saves > 0, self._saves * np.maximum(chance, 0.1), 0.0)
            person, day = divmod(int(weighed.argmax()), shape[1])
            if weighed[person, day] <= 0:
                return
            self._give(roster, person, day, gains)
            gains = roster.gains()
            for other in self._touched(roster, person, day):
                self._look(roster, other, gains)
            for other in days:
                self._look(roster, other, gains, person)

    def improve(self, roster: Roster, rounds: int, go_on: Callable[[int], bool]) -> None:
        """Ruin and recreate; the roster becomes the best one seen.

        Args:
            roster: filled.
            rounds: how often.
            go_on: asked before each round with its number whether to go on.
        """
        now, best = Roster(self.grid), Roster(self.grid)
        now.copy_from(roster)
        best.copy_from(roster)
        cost = least = roster.cost()
        trial = Roster(self.grid)
        for number in range(rounds):
            if not go_on(number):
                break
            trial.copy_from(now)
            for person, day in self._ruin(trial):
                trial.drop(person, day)
            self.fill(trial, SHAKE * float(self._random.random()))
            found = trial.cost()
            warmth = WARMTH * (1 - number / rounds) ** 2
            if found <= cost + warmth * abs(least) * self._random.random():
                now.copy_from(trial)
                cost = found
                if cost < least:
                    best.copy_from(now)
                    least = cost
        roster.copy_from(best)

    def _ruin(self, roster: Roster) -> list[tuple[int, int]]:
        """Which shifts to take away: of a day, of two people, or anywhere."""
        placed = [(int(p), int(d)) for p, d in zip(*np.nonzero(roster.start >= 0), strict=True)]
        if not placed:
            return []
        kind, random = self._random.integers(4), self._random
        if kind == 0:
            day = placed[random.integers(len(placed))][1]
            chosen = [cell for cell in placed if cell[1] == day and random.random() < 0.7]
        elif kind == 1:
            people = {placed[i][0] for i in random.integers(len(placed), size=2)}
            chosen = [cell for cell in placed if cell[0] in people and random.random() < 0.8]
        elif kind == 2:
            chosen = [placed[i] for i in random.permutation(len(placed))[: random.integers(1, 4)]]
        else:
            chosen = [placed[i] for i in random.permutation(len(placed))[: random.integers(3, 9)]]
        return chosen

    def _look(self, roster: Roster, day: int, gains: NDArray[np.int64], person: int | None = None) -> None:
        """Work out the best shift of a day anew, for one person or for all who have none."""
        if person is None:
            self._saves[:, day] = NOT_ALLOWED
        else:
            self._saves[person, day] = NOT_ALLOWED
        for cells in self.grid.cells[day]:
            rows = _free_rows(cells, roster, person)
            if not len(rows):
                continue
            offers = roster.offers(cells, rows, self._worth_of(cells, gains))
            self._saves[offers.people, day] = offers.saves
            self._starts[offers.people, day] = offers.starts
            self._columns[offers.people, day] = offers.columns
            self.work += len(rows)

    def _worth_of(self, cells: Cells, gains: NDArray[np.int64]) -> NDArray[np.int64]:
        """What the shifts of a day save by themselves; worked out anew only where the gains have changed."""
        first, last = self._reach[cells.day]
        near = gains[:, first:last]
        key = cells.day, cells.table
        if key not in self._known or not np.array_equal(self._known[key][0], near):
            table = self.grid.tables[cells.table]
            worth = np.array([table.worth(row, cells.starts - first) for row in near])
            self._known[key] = near.copy(), worth
        return self._known[key][1]

    def _give(self, roster: Roster, person: int, day: int, gains: NDArray[np.int64]) -> None:
        start, column = int(self._starts[person, day]), int(self._columns[person, day])
        table = self.grid.tables[self.grid.table_of[person]]
        pause = table.best_pause(gains[self.grid.pattern_of[person]], start, column)
        roster.put(person, day, start, column, pause)

    def _touched(self, roster: Roster, person: int, day: int) -> Iterable[int]:
        """The days some of whose shifts overlap with one that was just given."""
        start = int(roster.start[person, day])
        table = self.grid.tables[self.grid.table_of[person]]
        end = start + int(table.lengths[roster.column[person, day]])
        return [other for other, (first, last) in enumerate(self._reach) if first < end and start < last]


def _reach(grid: Grid, day: int) -> tuple[int, int]:
    """The first step and the last of any shift of a day."""
    cells = grid.cells[day]
    first = min((int(one.starts[0]) for one in cells), default=0)
    last = max((int(one.starts[-1] + grid.tables[one.table].lengths[-1]) for one in cells), default=0)
    return first, last


def _free_rows(cells: Cells, roster: Roster, person: int | None) -> NDArray[np.int64]:
    free = roster.start[cells.people, cells.day] < 0
    if person is not None:
        free &= cells.people == person
    return np.flatnonzero(free)
