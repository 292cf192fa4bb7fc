"""Shift design and MATSP: our value, the best known one and the time it took.

Run with ``pytest -m bench -s tests/bench/test_public_instances.py``; the figures are CPU seconds of the process.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest

from shopflow.scheduling.cpsat import solve_rows
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.recreate import Recreate
from shopflow.scheduling.roster import Roster
from shopflow.scheduling.solve import WHOLE_S
from tests.bench.public_instances import matsp_grid, read_shift_design, shift_design_rows

SECONDS = float(os.environ.get("INSTANCE_SECONDS", "60"))
ONE_TASK = ("1_7_10_1", "2_7_10_1", "3_7_10_1", "4_7_10_1", "6_7_20_1", "7_7_20_1", "11_7_30_1")


@pytest.fixture(scope="session")
def instances(shared: Path) -> Path:
    """The folder of the instances."""
    return shared / "reference" / "schedule_instances"


@pytest.mark.bench
@pytest.mark.timeout(7200)
def test_shift_design_reaches_every_proven_optimum(instances: Path) -> None:
    known = json.loads((instances / "best_known.json").read_text(encoding="utf-8"))["shift_design"]
    missed = []
    for name, best in sorted(known["proven_optimal_ours"].items()):
        rows = shift_design_rows(read_shift_design(instances / "shift_design" / f"{name}.dzn"))
        began = time.process_time()
        found = solve_rows(rows, work=SECONDS / WHOLE_S, seed=1, cancel=None)
        took = time.process_time() - began
        values = rows.now if found.values is None else found.values
        value = sum(cost * own for cost, own in zip(rows.cost, values, strict=True))
        print(f"{name}: {value}, best known {best}, bound {found.bound:.0f}, {took:.1f} CPU s", flush=True)
        if value > best:
            missed.append(name)
    assert not missed


@pytest.mark.bench
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", ONE_TASK)
def test_matsp(instances: Path, name: str) -> None:
    grid, bound = matsp_grid(instances / "matsp" / f"{name}.txt")
    roster, recreate = Roster(grid), Recreate(grid, 1)
    began = time.process_time()
    recreate.fill(roster)
    recreate.improve(roster, 10**6, lambda work: time.process_time() - began < SECONDS)
    took = time.process_time() - began
    short = int(np.maximum(grid.required - roster.staff, 0).sum())
    value = roster.cost() / UNITS
    print(f"{name}: {value:.0f}, bound {bound}, {short} short, {recreate.work} weeks, {took:.1f} CPU s", flush=True)
    assert short == 0
    assert value >= bound
