"""The search beside pyworkforce's schedulers, on the one case that their model can express.

They choose how many people begin each shift of a fixed list, day by day, without names, availability, breaks, wages or
rest. So everybody here can always work, all shifts have the same length and begin on the hour, and there are people
enough. Run with ``pytest -m bench -s tests/bench/test_against_pyworkforce.py``; skipped where it is not installed.
"""

from __future__ import annotations

import time

import numpy as np
import pytest
from numpy.typing import NDArray

from shopflow.rules import ShiftRules
from shopflow.scheduling import Prices, ScheduleProblem, solve_schedule
from tests.bench.cafes import cafe
from tests.scheduling.shops import DAY_START, MONDAY, person, requirement

SHIFT_H, PEOPLE, TEAM, SECONDS = 6, 12, 20, 5.0
RULES = ShiftRules(
    min_shift_h=SHIFT_H, max_shift_h=SHIFT_H, min_rest_h=0, max_days_a_week=7, break_after_h=24, long_break_after_h=24
)
COVERAGE = {f"{start}": [int(start <= hour < start + SHIFT_H) for hour in range(24)] for start in range(25 - SHIFT_H)}


def needed_by_hour(seed: int) -> NDArray[np.int64]:
    """People needed in each hour of a week, shape ``(days, 24)``, from ``DAY_START`` on."""
    needed: NDArray[np.int64] = cafe(PEOPLE, seed).requirement.required.reshape(7, 24, 2).max(axis=2)
    return needed


def ours(needed: NDArray[np.int64], promise: float) -> float:
    """Hours worked, and the price for each hour that a person is missing; a minute of work costs a whole unit."""
    spans = [
        {(DAY_START + 60 * hour, DAY_START + 60 * hour + 60): int(n) for hour, n in enumerate(day)} for day in needed
    ]
    team = tuple(person(f"P{number}", wage=60.0, max_hours=168.0) for number in range(TEAM))
    prices = Prices(promise_wages=promise, nobody_per_h=0, fairness_per_h=0, weekend=0, close=0, wish_per_h=0)
    problem = ScheduleProblem(
        requirement(spans, 60), team, MONDAY, 7, rules=RULES, prices=prices, step_minutes=60, start_minutes=60
    )
    return solve_schedule(problem, seconds=SECONDS, seed=1, with_bound=False).cost.total / 60.0


@pytest.mark.bench
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_dearer_than_pyworkforce(seed: int) -> None:
    peers = pytest.importorskip("pyworkforce.scheduling")
    needed = needed_by_hour(seed)
    limits = {"max_period_concurrency": TEAM, "max_shift_concurrency": TEAM, "max_search_time": 60.0}
    for name, promise in (("MinAbsDifference", 2.0), ("MinRequiredResources", 100.0)):
        began = time.process_time()
        theirs = getattr(peers, name)(7, 24, COVERAGE, needed.tolist(), **limits).solve()
        took = time.process_time() - began
        began = time.process_time()
        total = ours(needed, promise)
        value = total - int(needed.sum()) if name == "MinAbsDifference" else total / SHIFT_H
        print(
            f"{name}, week {seed}: {value:.0f} in {time.process_time() - began:.1f} CPU s; "
            f"theirs {theirs['cost']:.0f} ({theirs['status']}) in {took:.1f}",
            flush=True,
        )
        assert value <= theirs["cost"] + 1e-6
