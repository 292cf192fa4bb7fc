"""The line against SimPy: the same customers, staff steps by blockers."""

from __future__ import annotations

import numpy as np
import pytest

from shopflow.queueing.customers import draw_customers
from shopflow.queueing.simulate import run_day
from tests.queueing.builders import service_model
from tests.queueing.oracle import simpy_day

STAFF = np.repeat([1, 2, 3, 2, 4, 2], 4)
RATES = np.interp(np.arange(24), [0, 9, 14, 23], [6.0, 24.0, 22.0, 8.0])


@pytest.mark.parametrize("day", range(10))
def test_a_random_day_is_simpys_customer_by_customer(day):
    customers = draw_customers(RATES[None, :] * (0.7 + 0.06 * day), service_model(), interval_minutes=15, seed=40 + day)
    runs = run_day(customers, STAFF, is_open=np.ones(24, dtype=bool), target_wait_s=240, long_wait_s=480)
    in_time, left, waited = simpy_day(customers, STAFF, 0)
    assert left == pytest.approx(runs.walkaways.sum(), abs=2)
    assert in_time == pytest.approx(runs.served_within_target.sum(), abs=3)
    assert waited == pytest.approx(runs.wait_sum_s.sum(), rel=0.02)


def test_many_days_agree_within_three_standard_errors():
    customers = draw_customers(np.tile(RATES, (30, 1)), service_model(), interval_minutes=15, seed=7)
    fresh = draw_customers(np.tile(RATES, (300, 1)), service_model(), interval_minutes=15, seed=8)
    runs = run_day(fresh, STAFF, is_open=np.ones(24, dtype=bool), target_wait_s=240, long_wait_s=480)
    theirs = np.array([simpy_day(customers, STAFF, day) for day in range(30)], dtype=float)
    ours = np.stack([f.sum(axis=1) for f in (runs.served_within_target, runs.walkaways, runs.wait_sum_s)], axis=1)
    error = np.hypot(theirs.std(axis=0) / 30**0.5, ours.std(axis=0) / 300**0.5)
    assert np.all(abs(theirs.mean(axis=0) - ours.mean(axis=0)) < 3 * error)
