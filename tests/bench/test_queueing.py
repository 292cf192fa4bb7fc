"""What the engine costs, measured with ``pytest -m bench --benchmark-enable``."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

from shopflow.alternatives import alternatives
from shopflow.money import assumed_money
from shopflow.plan import ServicePromise
from shopflow.queueing.customers import draw_customers
from shopflow.queueing.profile import wait_profile
from shopflow.queueing.service import ServiceModel, Stage, Way
from shopflow.queueing.simulate import simulate_day
from shopflow.queueing.transient import TransientQueue
from shopflow.queueing.two_stage import run_dedicated, run_pooled
from shopflow.queueing.visits import draw_orders
from shopflow.shortages import Window
from shopflow.sourced import entered
from shopflow.staffing import staff_requirement
from tests.queueing.builders import rush_forecast, service_model
from tests.queueing.oracle import ciw_day, simpy_day
from tests.ui.builders import week_results

pytestmark = pytest.mark.bench

SERVICE = service_model(96, 0.6, mean_log_sd=0.1)
PROMISE = ServicePromise()
FIRST_RUNS = 200
"""Simulated days behind the first answer on the page Waits."""


def test_500_days_of_470_customers(benchmark):
    rates = rush_forecast(orders=470).rate_paths[np.arange(500) % 40]
    staff = np.where(rates[0] > 0, 3, 0)
    options = {"interval_minutes": 15, "target_wait_s": 300, "long_wait_s": 480, "seed": 1}
    runs = benchmark(simulate_day, rates, staff, SERVICE, **options)
    assert runs.arrivals.sum() / 500 == pytest.approx(470, rel=0.1)


def test_waits_of_a_week(benchmark):
    forecast = rush_forecast(7)
    benchmark(wait_profile, forecast, np.where(forecast.is_open, 2, 0), SERVICE, PROMISE)


@pytest.mark.parametrize("block_minutes", [30, 15])
def test_people_needed_for_a_week(block_minutes):
    week = (rush_forecast(7), SERVICE, PROMISE, assumed_money())
    seconds = cpu_s(lambda: staff_requirement(*week, block_minutes=block_minutes))
    print(f"\npeople needed for a week per {block_minutes} minutes: {seconds:.2f} s on one core")
    assert seconds < 6.0  # less than 3 s on two cores


@pytest.mark.parametrize("way", [Way.APART, Way.BOTH])
def test_people_needed_for_a_week_in_two_steps(way):
    seconds = cpu_s(lambda: staff_requirement(rush_forecast(7), two_steps(way), PROMISE, assumed_money()), rounds=1)
    print(f"\npeople needed for a week in two steps, {way}: {seconds:.1f} s on one core")
    assert seconds < 60


def test_first_answer_of_one_more_or_fewer():
    """The day of the window, as the stepper on the page Waits asks for it first."""
    results = week_results()
    window = Window(results.first_day, 600, 690)
    seconds = cpu_s(lambda: alternatives(results, window, (1,), runs=FIRST_RUNS))
    print(f"\nfirst answer of one more or fewer: {seconds:.3f} s")
    assert seconds < 0.3


def test_cost_grows_no_faster_than_the_number_of_days():
    rates = rush_forecast(orders=470).rate_paths
    options = {"interval_minutes": 15, "target_wait_s": 300, "long_wait_s": 480, "seed": 1}
    few, many = (
        cpu_s(partial(simulate_day, rates[np.arange(days) % 40], np.where(rates[0] > 0, 3, 0), SERVICE, **options))
        for days in (500, 2000)
    )
    print(f"\n2,000 days take {many / few:.1f} times as long as 500")
    assert many / few < 5


def test_an_exact_day(benchmark):
    queue = TransientQueue(np.full(48, 1.5), np.full(48, 3), 1 / 1.6, 1 / 6, 15.0, most_present=60)
    benchmark(queue.run)


def cpu_s(work: Callable[[], object], rounds: int = 3) -> float:
    """Least seconds of the processor of a few rounds: a busy machine does not count."""
    spent = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        spent.append(time.process_time() - begin)
    return min(spent)


def test_customers_per_second_beside_simpy_and_ciw():
    """One day of some 470 customers with three people; ours is 500 such days at once."""
    rates = np.where(rush_forecast(orders=470).rate_paths[:1] > 0, 470 / 24, 0.0)
    staff = np.where(rates[0] > 0, 4, 0)
    options = {"interval_minutes": 15, "target_wait_s": 240, "long_wait_s": 480, "seed": 1}
    ours = cpu_s(lambda: simulate_day(np.tile(rates, (500, 1)), staff, SERVICE, **options)) / 500
    day = draw_customers(rates, SERVICE, interval_minutes=15, seed=1)
    theirs = cpu_s(lambda: simpy_day(day, staff, 0))
    ciw = cpu_s(lambda: ciw_day(470 / 360, 1.6, 8.0, 4, 360.0, 1))
    print(f"\n500 days {ours * 500 * 1000:.0f} ms; SimPy takes {theirs / ours:.0f} times as long, Ciw {ciw / ours:.0f}")
    assert theirs / ours >= 100
    assert ciw / ours >= 150


def two_steps(way: Way) -> ServiceModel:
    stages = tuple(Stage(name, entered(seconds), entered(0.6), 0.0) for name, seconds in (("till", 35), ("bar", 50)))
    return ServiceModel(stages, entered(480.0), entered(0.0), way=way)


@pytest.mark.parametrize("kind", ["dedicated", "pooled"])
def test_500_days_in_two_steps(kind):
    rates = np.where(rush_forecast(orders=470).rate_paths[:1] > 0, 470 / 24, 0.0)
    orders = draw_orders(np.tile(rates, (500, 1)), two_steps(Way.BOTH), interval_minutes=15, seed=1)
    is_open, on = rates[0] > 0, np.where(rates[0] > 0, 1, 0)
    runs: dict[str, Callable[[], object]] = {
        "dedicated": lambda: run_dedicated(orders, on, on * 2, is_open=is_open),
        "pooled": lambda: run_pooled(orders, on * 3, is_open=is_open, tills=2, machines=2),
    }
    seconds = cpu_s(runs[kind], rounds=2)
    print(f"\n500 days, {kind}: {seconds * 1000:.0f} ms, {500 * 470 / seconds:,.0f} customers a second")
    assert seconds < (1.0 if kind == "dedicated" else 6.0)
