"""What the engine costs, measured with ``pytest -m bench --benchmark-enable``."""

from __future__ import annotations

import numpy as np
import pytest

from shopflow.money import assumed_money
from shopflow.plan import ServicePromise
from shopflow.queueing.profile import wait_profile
from shopflow.queueing.simulate import simulate_day
from shopflow.queueing.transient import TransientQueue
from shopflow.staffing import staff_requirement
from tests.queueing.builders import rush_forecast, service_model

pytestmark = pytest.mark.bench

SERVICE = service_model(96, 0.6, mean_log_sd=0.1)
PROMISE = ServicePromise()


def test_500_days_of_470_customers(benchmark):
    rates = rush_forecast(orders=470).rate_paths[np.arange(500) % 40]
    staff = np.where(rates[0] > 0, 3, 0)
    options = {"interval_minutes": 15, "target_wait_s": 300, "long_wait_s": 480, "seed": 1}
    runs = benchmark(simulate_day, rates, staff, SERVICE, **options)
    assert runs.arrivals.sum() / 500 == pytest.approx(470, rel=0.1)


def test_waits_of_a_week(benchmark):
    forecast = rush_forecast(7)
    benchmark(wait_profile, forecast, np.where(forecast.is_open, 2, 0), SERVICE, PROMISE)


def test_people_needed_for_a_week(benchmark):
    benchmark.pedantic(
        staff_requirement, (rush_forecast(7), SERVICE, PROMISE, assumed_money()), rounds=3, warmup_rounds=1
    )


def test_an_exact_day(benchmark):
    queue = TransientQueue(np.full(48, 1.5), np.full(48, 3), 1 / 1.6, 1 / 6, 15.0, most_present=60)
    benchmark(queue.run)
