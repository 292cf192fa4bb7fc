"""Ruin and recreate: take the weeks of some people away and give the best ones back, one after the other.

Schrimpf et al. (2000), Record breaking optimization results using the ruin and recreate principle.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.dayresponse import respond_day
from shopflow.scheduling.grid import Grid
from shopflow.scheduling.response import Response
from shopflow.scheduling.roster import Roster

WARMTH = 0.05
"""At first a schedule that costs this share more, divided by the number of people, is still followed."""
JITTER = 0.2
"""By how much what a person more saves is taken wrong now and then."""
MOST_PASSES = 6
DAYS_SHARE = 0.4
"""So often single days are taken away instead of whole weeks."""
DAY_WORK = 0.3
"""What the best day of one person takes, as a share of a best week."""


class Recreate:
    """Gives everybody the best week in turn, and improves a roster by taking some weeks away at a time.

    Args:
        grid: of the problem.
        seed: start of the random numbers.
    """

    def __init__(self, grid: Grid, seed: int) -> None:
        self.grid = grid
        self._random = np.random.default_rng(seed)
        self._response = Response(grid)
        self._people = len(grid.problem.people)
        self._day_work = 0.0

    @property
    def work(self) -> int:
        """Best weeks that were worked out so far."""
        return self._response.work + int(self._day_work)

    def fill(self, roster: Roster) -> None:
        """Everybody's best week in turn, until nobody's changes any more or often enough."""
        cost = None
        for _ in range(MOST_PASSES):
            for person in self._random.permutation(self._people).tolist():
                for week in self._response.weeks:
                    self._response.respond(roster, person, week)
            if roster.cost() == cost:
                return
            cost = roster.cost()

    def improve(self, roster: Roster, work: int, go_on: Callable[[int], bool]) -> None:
        """Ruin and recreate; the roster becomes the best one seen.

        Args:
            roster: filled.
            work: how many weeks of people to work out.
            go_on: asked before each round with the work done whether to go on.
        """
        now, best, trial = (Roster(self.grid) for _ in range(3))
        now.copy_from(roster)
        best.copy_from(roster)
        cost = least = roster.cost()
        began = self.work
        while self._people and (done := self.work - began) < work and go_on(done):
            trial.copy_from(now)
            self._round(trial)
            found = trial.cost()
            warmth = WARMTH / self._people * (1 - done / work) ** 2
            if found <= cost + warmth * abs(least) * self._random.random():
                now.copy_from(trial)
                cost = found
                if cost < least:
                    best.copy_from(now)
                    least = cost
        roster.copy_from(best)

    def _round(self, roster: Roster) -> None:
        """Take the shifts of some people away, a week's or some days', and give them back in another order."""
        random = self._random
        jitter = None
        if random.random() < 0.5:
            jitter = 1 + JITTER * (random.random(self.grid.steps) - 0.5)
        people = random.permutation(self._people)
        if random.random() < DAYS_SHARE:
            self._days(roster, people, jitter)
        else:
            self._weeks(roster, people[: int(random.integers(1, 5))].tolist(), jitter)

    def _weeks(self, roster: Roster, chosen: list[int], jitter: NDArray[np.float64] | None) -> None:
        week = int(self._random.integers(len(self._response.weeks)))
        for person in chosen:
            roster.drop_week(person, week)
        for person in chosen:
            self._response.respond(roster, person, week, jitter)

    def _days(self, roster: Roster, people: NDArray[np.int64], jitter: NDArray[np.float64] | None) -> None:
        """Two days in a row of a few people, or single days of some."""
        random, days = self._random, roster.start.shape[1]
        chosen = people[: int(random.integers(2, 7))].tolist()
        first = int(random.integers(days))
        cells = [(person, first) for person in chosen]
        if random.random() < 0.5:
            cells = [(person, day) for person in chosen[:3] for day in random.permutation(days)[:2].tolist()]
        for person, day in cells:
            if roster.start[person, day] >= 0:
                roster.drop(person, day)
        for person, day in cells:
            respond_day(roster, person, day, jitter)
        self._day_work += DAY_WORK * len(cells)
