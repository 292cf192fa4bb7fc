"""How good schedules are after so much time, against a proven bound and against plain CP-SAT.

Run with ``pytest -m bench -s tests/bench/test_scheduling.py``; the figures are CPU seconds of the process.
"""

from __future__ import annotations

import math
import os
import statistics
import time
from dataclasses import astuple, dataclass

import pytest

from shopflow.scheduling import Draft, solve_schedule
from shopflow.scheduling.bound import lower_bound
from shopflow.scheduling.cpsat import reoptimise
from shopflow.scheduling.grid import grid_of
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.problem import ScheduleProblem
from shopflow.scheduling.roster import Roster
from tests.bench.cafes import cafe
from tests.bench.study_cafes import study_cafe

SEEDS = range(1, 1 + int(os.environ.get("SCHEDULE_SEEDS", "3")))
PLAIN_SEEDS = int(os.environ.get("SCHEDULE_PLAIN", "1"))
"""For so many of the weeks one plain CP-SAT model stands beside the search."""
PLAIN_WORK = 8.0
"""CP-SAT's deterministic seconds; more than 20 CPU seconds for each of the sizes."""
CAFES = {"study": study_cafe, "hard": cafe}


@dataclass(frozen=True, slots=True)
class Row:
    """CPU seconds to the first schedule and of both budgets, and the gap after each."""

    first: float
    gap_5: float
    took_5: float
    gap_20: float
    took_20: float


def measured(problem: ScheduleProblem) -> tuple[Row, float, float]:
    """One café: the first schedule, how far from the bound 5 and 20 s of work come, the last cost and the bound.

    The bound is the linear relaxation, or what the search of a small team proved of the whole week if that is higher.
    """
    relaxed = lower_bound(grid_of(problem), most_s=1800.0)
    bound = -math.inf if relaxed is None else relaxed / UNITS
    first: list[float] = []
    costs, took = [], []
    for seconds in (5.0, 20.0):
        began = time.process_time()

        def note(draft: Draft, began: float = began) -> None:
            first.append(time.process_time() - began)

        draft = solve_schedule(problem, seconds=seconds, seed=1, on_better=note, with_bound=False)
        took.append(time.process_time() - began)
        costs.append(draft.cost.total)
        bound = max(bound, -math.inf if draft.bound is None else draft.bound)
    gaps = [(cost - bound) / cost for cost in costs]
    return Row(first[0], gaps[0], took[0], gaps[1], took[1]), costs[1], bound


def plain(problem: ScheduleProblem, cost: float) -> str:
    """One CP-SAT model of the whole week from nothing, in words beside the cost of the search."""
    roster, (people, days) = Roster(grid_of(problem)), (len(problem.people), problem.days)
    began = time.process_time()
    reoptimise(roster, [(p, d) for p in range(people) for d in range(days)], work=PLAIN_WORK, seed=1)
    took = time.process_time() - began
    found = roster.cost() / UNITS
    assert cost <= found
    return f"; one CP-SAT model costs {found / cost - 1:.1%} more after {took:.1f} s"


@pytest.mark.bench
@pytest.mark.timeout(14400)
@pytest.mark.parametrize("kind", list(CAFES))
@pytest.mark.parametrize(("people", "first_s"), [(5, 0.2), (12, 1.0), (25, 4.0)])
def test_gap_to_the_bound(kind: str, people: int, first_s: float) -> None:
    rows = []
    for seed in SEEDS:
        problem = CAFES[kind](people, seed)
        row, cost, bound = measured(problem)
        rows.append(row)
        beside = plain(problem, cost) if seed <= PLAIN_SEEDS else ""
        print(
            f"{kind}, {people} people, seed {seed}: first {row.first:.2f} s; "
            f"gap {row.gap_5:.2%} after {row.took_5:.1f} s, {row.gap_20:.2%} after {row.took_20:.1f} s "
            f"(cost {cost:.2f}, bound {bound:.2f}){beside}",
            flush=True,
        )
    first, gap_5, took_5, gap_20, took_20 = (
        statistics.median(column) for column in zip(*map(astuple, rows), strict=True)
    )
    print(f"| {people} | {len(rows)} | {first:.2f} | {gap_5:.2%} | {took_5:.1f} | {gap_20:.2%} | {took_20:.1f} |")
    assert first <= 2 * first_s
    assert gap_20 <= gap_5
