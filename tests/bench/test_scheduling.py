"""How good schedules are after so much time, against a proven bound and against plain CP-SAT.

Run with ``pytest -m bench -s tests/bench/test_scheduling.py``; the figures are CPU seconds of the process.
"""

from __future__ import annotations

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
from shopflow.scheduling.recreate import Recreate
from shopflow.scheduling.roster import Roster
from tests.bench.cafes import cafe

SEEDS = range(1, 1 + int(os.environ.get("SCHEDULE_SEEDS", "3")))


SMALL, WHOLE_WORK = 6, float(os.environ.get("SCHEDULE_WHOLE_WORK", "8"))
"""For so few people the bound of the whole week as one model counts as well, after so much work of CP-SAT."""


@dataclass(frozen=True, slots=True)
class Row:
    """CPU seconds to the first schedule and of both budgets, and the gap after each."""

    first: float
    gap_5: float
    took_5: float
    gap_20: float
    took_20: float


def proven_bound(problem: ScheduleProblem) -> float:
    """No schedule can cost less: the better of the linear relaxation and, for few people, one CP-SAT model."""
    grid = grid_of(problem)
    found = lower_bound(grid)
    assert found is not None
    people = len(problem.people)
    if people <= SMALL:
        roster = Roster(grid)
        Recreate(grid, 1).fill(roster)
        _, whole = reoptimise(roster, [(p, d) for p in range(people) for d in range(7)], work=WHOLE_WORK, seed=1)
        found = max(found, int(whole))
    return found / UNITS


def measured(problem: ScheduleProblem) -> Row:
    """One café: the first schedule of the search, and how far from the bound 5 and 20 s of work come."""
    bound = proven_bound(problem)
    first: list[float] = []
    gaps, took = [], []
    for seconds in (5.0, 20.0):
        began = time.process_time()

        def note(draft: Draft, began: float = began) -> None:
            first.append(time.process_time() - began)

        draft = solve_schedule(problem, seconds=seconds, seed=1, on_better=note, with_bound=False)
        took.append(time.process_time() - began)
        gaps.append((draft.cost.total - bound) / draft.cost.total)
    return Row(first[0], gaps[0], took[0], gaps[1], took[1])


@pytest.mark.bench
@pytest.mark.timeout(14400)
@pytest.mark.parametrize(("people", "first_s"), [(5, 0.2), (12, 1.0), (25, 4.0)])
def test_gap_to_the_bound(people: int, first_s: float) -> None:
    rows = []
    for seed in SEEDS:
        row = measured(cafe(people, seed))
        rows.append(row)
        print(
            f"{people} people, seed {seed}: first {row.first:.2f} s; gap {row.gap_5:.2%} after {row.took_5:.1f} s, "
            f"{row.gap_20:.2%} after {row.took_20:.1f} s",
            flush=True,
        )
    first, gap_5, took_5, gap_20, took_20 = (
        statistics.median(column) for column in zip(*map(astuple, rows), strict=True)
    )
    print(f"| {people} | {len(rows)} | {first:.2f} | {gap_5:.1%} | {took_5:.1f} | {gap_20:.1%} | {took_20:.1f} |")
    assert first <= 2 * first_s
    assert gap_20 <= gap_5


@pytest.mark.bench
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("people", [5, 12])
def test_not_dearer_than_plain_cp_sat_in_the_same_time(people: int) -> None:
    problem = cafe(people, 1)
    began = time.process_time()
    ours = solve_schedule(problem, seconds=10.0, seed=1, with_bound=False).cost.total
    took = time.process_time() - began
    plain = Roster(grid_of(problem))
    began = time.process_time()
    reoptimise(plain, [(p, d) for p in range(people) for d in range(7)], work=3.0, seed=1)
    print(
        f"{people} people: {ours:.0f} in {took:.1f} CPU s against {plain.cost() / UNITS:.0f} of one CP-SAT model "
        f"in {time.process_time() - began:.1f}"
    )
    assert ours <= plain.cost() / UNITS
