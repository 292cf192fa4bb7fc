"""How good schedules are after so much time, against a proven bound and against plain CP-SAT.

Run with ``pytest -m bench -s tests/bench/test_scheduling.py``; the figures are CPU seconds of the process.
"""

from __future__ import annotations

import os
import statistics
import time

import pytest

from shopflow.scheduling import Draft, solve_schedule
from shopflow.scheduling.bound import lower_bound
from shopflow.scheduling.cpsat import reoptimise
from shopflow.scheduling.grid import grid_of
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.roster import Roster
from tests.bench.cafes import cafe

SEEDS = range(1, 1 + int(os.environ.get("SCHEDULE_SEEDS", "3")))


@pytest.mark.bench
@pytest.mark.timeout(7200)
@pytest.mark.parametrize(("people", "first_s", "gap_5"), [(5, 0.2, 0.10), (12, 1.0, 0.08), (25, 4.0, 0.08)])
def test_gap_to_the_bound(people: int, first_s: float, gap_5: float) -> None:
    rows: list[tuple[float, ...]] = []
    for seed in SEEDS:
        problem = cafe(people, seed)
        found = lower_bound(grid_of(problem))
        assert found is not None
        bound = found / UNITS
        first: list[float] = []
        began = time.process_time()

        def note(draft: Draft, began: float = began, first: list[float] = first) -> None:
            first.append(time.process_time() - began)

        gaps = []
        took = []
        for seconds in (5.0, 20.0):
            began_one = time.process_time()
            # Fewer seconds than the bound asks for, so that the search alone is measured.
            draft = solve_schedule(problem, seconds=seconds, seed=1, on_better=note, with_bound=False)
            took.append(time.process_time() - began_one)
            gaps.append((draft.cost.total - bound) / draft.cost.total)
        rows.append((first[0], *gaps, *took))
        print(
            f"{people} people, seed {seed}: first {first[0]:.2f} s; "
            + "; ".join(
                f"{gap:.1%} above the bound at most after {cpu:.1f} s" for gap, cpu in zip(gaps, took, strict=True)
            )
        )
    first_median, gap_median, late_median, *_ = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"{people} people, medians: first {first_median:.2f} s, {gap_median:.1%} and {late_median:.1%}")
    assert first_median <= 2 * first_s
    assert gap_median <= gap_5


@pytest.mark.bench
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("people", [5, 12])
def test_not_dearer_than_plain_cp_sat_in_the_same_time(people: int) -> None:
    problem = cafe(people, 1)
    ours = solve_schedule(problem, seconds=10.0, seed=1, with_bound=False).cost.total
    plain = Roster(grid_of(problem))
    reoptimise(plain, [(p, d) for p in range(people) for d in range(7)], work=2.5, seed=1)
    print(f"{people} people: {ours:.0f} against {plain.cost() / UNITS:.0f} of one CP-SAT call")
    assert ours <= plain.cost() / UNITS * 1.002
