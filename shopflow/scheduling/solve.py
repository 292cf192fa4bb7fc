"""The search for a cheap, lawful and fair schedule: a first one at once, better ones as they come."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable

from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.scheduling.bound import lower_bound
from shopflow.scheduling.cpsat import reoptimise
from shopflow.scheduling.grid import Grid, grid_of
from shopflow.scheduling.parts import Parts
from shopflow.scheduling.problem import Draft, ScheduleProblem
from shopflow.scheduling.recreate import Recreate
from shopflow.scheduling.result import draft_of, kept_as_published
from shopflow.scheduling.roster import Roster
from shopflow.wording import phrase

QUICK_S = 3.0
"""What a draft takes when nobody says otherwise."""
THOROUGH_S = 120.0
"""The most that a search without a limit takes."""
RUIN_SHARE, RUIN_S, RUIN_PERSON_S = 0.6, 4.0, 0.3
"""Ruin and recreate takes this share of the time, but never more than so long, and so much longer per person."""
SMALL_RUIN_S = 3.0
"""And never more than this where the whole week can be solved afterwards."""
RESPONSE_S = 0.0015
"""What the best week of one person takes on an ordinary computer."""
SOLVER_S, START_S, ROW_S = 5.0, 0.1, 5e-5
"""Seconds per unit of the solver's work, for calling it, and for each row."""
WHOLE_CELLS, WHOLE_EVERY = 42, 4
"""A week of so few person-days is now and then solved as a whole."""
PART_WORK, LEAST_WORK = 0.3, 0.02
WHOLE_WORK, LEAST_WHOLE, WHOLE_S = 12.0, 0.0015, 3.0
"""Work for a whole week: the most, the least that brings anything (times the person-days squared), seconds per unit."""
FEWEST_STARTS, MOST_STARTS, START_WORK = 4, 12, 30
"""So many short searches at first, of about so many best weeks for each person: the fewer people, the more."""
BOUND_PERSON_S = 0.35
"""The bound is worked out when there are so many seconds for each person."""


def solve_schedule(
    problem: ScheduleProblem,
    *,
    seconds: float | None = QUICK_S,
    seed: int = 1,
    with_bound: bool = True,
    on_better: Callable[[Draft], None] | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Draft:
    """Plan shifts; every schedule that is told or returned keeps all hard rules.

    First the shift that saves most again and again, then ruin and recreate, then parts of the week (a day, some
    people, some shifts anywhere) solved to their best with the rest fixed. The time is counted in work, not on
    the clock: the same input and seed give the same schedule on any machine, in about ``seconds`` on an
    ordinary one.

    Args:
        problem: all that the schedule is made from.
        seconds: about how long; None until nothing gets better any more.
        seed: start of the random numbers.
        with_bound: whether to prove beside the search how much better a schedule could be, if there is time.
        on_better: told each better schedule as it is found, from the thread that calls.
        progress: told now and then.
        cancel: a stop ends the search with the best schedule so far.

    Raises:
        ValueError: the requirement does not hold the days asked for.
        Cancelled: a stop was asked for before there was any schedule.
    """
    grid = grid_of(problem)
    if cancel is not None:
        cancel.check()
    budget = THOROUGH_S if seconds is None else seconds
    bound = _Bound(grid) if with_bound and budget >= BOUND_PERSON_S * len(problem.people) else None
    search = _Search(grid, seed, on_better, progress, cancel, budget)
    search.run()
    progress(1.0, phrase("Planning shifts"))
    proved = [
        one for one in (bound.wait(cancel) if bound else None, search.bound) if one is not None and one > -math.inf
    ]
    return draft_of(search.best, bound=math.floor(max(proved)) if proved else None, seed=seed)


class _Search:
    """One search; ``best`` is the cheapest roster so far, ``bound`` what a solve of the whole has proved."""

    def __init__(
        self,
        grid: Grid,
        seed: int,
        on_better: Callable[[Draft], None] | None,
        progress: Progress,
        cancel: CancelToken | None,
        budget: float,
    ) -> None:
        self.best = Roster(grid)
        self.bound = -math.inf
        self._grid = grid
        self._seed = seed
        self._on_better = on_better
        self._progress = progress
        self._cancel = cancel
        self._budget = budget
        self._spent = 0.0
        self._is_told = False
        cells = self.best.start.size
        self._is_small = cells <= WHOLE_CELLS
        self._whole_s = LEAST_WHOLE * cells**2 * WHOLE_S if self._is_small else math.inf

    def run(self) -> None:
        """Search until the work is done, nothing gets better, or a stop is asked for."""
        people = len(self._grid.problem.people)
        if self._grid.problem.published is not None:
            kept_as_published(self._grid, self.best)
        most = SMALL_RUIN_S if self._is_small else RUIN_S + RUIN_PERSON_S * people
        ruin_s = min(self._budget * RUIN_SHARE, most)
        self._ruin(int(ruin_s / RESPONSE_S))
        self._parts()

    def _ruin(self, work: int) -> None:
        """Several short starts by ruin and recreate, of which the best goes on for the other half of the work."""
        begun = Roster(self._grid)
        begun.copy_from(self.best)
        runs = []
        starts = min(max(work // (2 * START_WORK * max(len(begun.start), 1)), FEWEST_STARTS), MOST_STARTS)
        for start in range(starts):
            recreate, roster = Recreate(self._grid, self._seed + start * 1_000_003), Roster(self._grid)
            roster.copy_from(begun)
            recreate.fill(roster)
            if not start:
                self._take(roster)
            recreate.improve(roster, work // (2 * starts), self._go_on_ruin)
            self._spent += recreate.work * RESPONSE_S
            runs.append((roster.cost(), start, recreate, roster))
            self._take(roster)
            if not self._go_on(self._spent):
                return
        _, _, recreate, roster = min(runs, key=lambda run: run[:2])
        before = recreate.work
        recreate.improve(roster, work // 2, self._go_on_ruin)
        self._spent += (recreate.work - before) * RESPONSE_S
        self._take(roster)

    def _go_on_ruin(self, work: int) -> bool:
        return self._go_on(self._spent + work * RESPONSE_S)

    def _take(self, roster: Roster) -> None:
        """Keep a roster that is the first or the best so far."""
        if not self._is_told or roster.cost() < self.best.cost():
            self.best.copy_from(roster)
            self._tell()

    def _parts(self) -> None:
        """Solve parts of the week until many in a row brought nothing."""
        people, days = self.best.start.shape
        patience = 2 * (people + days)
        parts = Parts(people, days, self._seed)
        cost, idle, number = self.best.cost(), 0, 0
        while people and self._go_on(self._spent) and idle < patience:
            left = self._budget - self._spent
            is_whole = number % WHOLE_EVERY == WHOLE_EVERY - 1 and left >= self._whole_s
            free = [(p, d) for p in range(people) for d in range(days)] if is_whole else parts.next()
            most, price = (WHOLE_WORK, WHOLE_S) if is_whole else (PART_WORK, SOLVER_S)
            work = min(most, max(left / price, LEAST_WORK))
            took, bound = reoptimise(
                self.best,
                free,
                work=work,
                seed=self._seed + number,
                cancel=self._cancel,
                by_pseudo_costs=is_whole,
            )
            found = self.best.cost()
            is_best = bound >= found - 1
            if is_whole:
                self.bound = max(self.bound, bound)
            else:
                parts.learn(was_easy=is_best and took < 0.4 * work, was_hard=not is_best)
            self._spent += took * price + START_S + ROW_S * 170 * len(free)
            number += 1
            idle = 0 if found < cost else idle + 1
            if found < cost:
                cost = found
                self._tell()
            if is_whole and is_best:
                return

    def _go_on(self, spent: float) -> bool:
        self._progress(min(spent / self._budget, 1.0), phrase("Planning shifts"))
        return spent < self._budget and not (self._cancel is not None and self._cancel.is_cancelled)

    def _tell(self) -> None:
        self._is_told = True
        if self._on_better is not None:
            self._on_better(draft_of(self.best, bound=None, seed=self._seed))


class _Bound:
    """The proven bound, worked out beside the search."""

    def __init__(self, grid: Grid) -> None:
        self._found: int | None = None
        self._thread = threading.Thread(target=self._work, args=(grid,), daemon=True)
        self._thread.start()

    def _work(self, grid: Grid) -> None:
        self._found = lower_bound(grid)

    def wait(self, cancel: CancelToken | None) -> int | None:
        """The bound; None after a stop."""
        while self._thread.is_alive():
            self._thread.join(0.05)
            if cancel is not None and cancel.is_cancelled:
                return None
        return self._found
