"""Experiments on shops of known truth; run with ``pytest -m slow -s``. What they printed stands in README.md."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from forecasts import Forecast
from shopflow.money import assumed_money
from shopflow.plan import ServicePromise
from shopflow.queueing.calibrate import timed_stage
from shopflow.queueing.longrun import long_run
from shopflow.queueing.service import Family, ServiceModel, Stage
from shopflow.queueing.simulate import DayRuns, simulate_day
from shopflow.queueing.work import draw_work, stage_service
from shopflow.sourced import entered
from shopflow.staffing import staff_requirement
from tests.queueing.builders import service_model

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

SHOPS = 100
"""Of each family."""
PEAK = slice(4, 8)
FIGURES = ("share_within_target", "mean_wait_s", "walkaway_share")


def random_shop(number: int, family: Family) -> tuple[ServiceModel, np.ndarray, np.ndarray]:
    """A shop with its truth, the rates of an hour before the peak, the peak and half an hour after, and its staff."""
    random = np.random.default_rng([number, 17])
    mean_s, cv = 78 * math.exp(0.35 * random.standard_normal()), random.uniform(0.35, 0.8)
    staff, load = int(random.integers(2, 5)), random.uniform(0.6, 1.0)
    peak = load * staff / mean_s * 900
    rates = peak * np.r_[np.full(4, 0.75), np.ones(4), np.full(2, 0.6)]
    stage = Stage("order", entered(mean_s), entered(cv), 0.0, family=family)
    return ServiceModel((stage,), entered(480.0), entered(0.0)), rates, np.full(10, staff)


def true_figures(runs: DayRuns) -> tuple[float, ...]:
    came, served, in_time, waits, left = (
        float(figure[:, PEAK].sum())
        for figure in (runs.arrivals, runs.served, runs.served_within_target, runs.wait_sum_s, runs.walkaways)
    )
    return in_time / came, waits / served, left / came


@pytest.mark.parametrize("family", [Family.LOGNORMAL, Family.GAMMA])
def test_ranges_cover_what_they_say(family):
    """Nominal 90 % of the peak hour's figures with 12, 30 and 60 timed orders; demand and patience are known."""
    covered = {count: np.zeros((SHOPS, 3), dtype=bool) for count in (12, 30, 60)}
    widths = {count: np.zeros(SHOPS) for count in covered}
    for shop in range(SHOPS):
        truth, rates, staff = random_shop(shop, family)
        options = {"interval_minutes": 15, "target_wait_s": 240}
        long = simulate_day(np.tile(rates, (1500, 1)), staff, truth, long_wait_s=480, seed=shop + 10**6, **options)
        times = draw_work(stage_service(truth.stages[0]), (60, 1), seed=shop + 10**7, day=0)[:, 0]
        for count in covered:
            service = replace(truth, stages=(timed_stage(times[:count]),))
            found = long_run(rates[None, :], staff, service, intervals=PEAK, seed=shop, **options)
            for column, (name, value) in enumerate(zip(FIGURES, true_figures(long), strict=True)):
                figure = getattr(found, name)
                covered[count][shop, column] = figure.low <= value <= figure.high
            widths[count][shop] = found.share_within_target.high - found.share_within_target.low
    for count, hits in covered.items():
        print(f"{family}: {count} orders, covers", hits.mean(axis=0).round(3), "width of the share",
              widths[count].mean().round(3), "median", np.median(widths[count]).round(3))  # fmt: skip
    for hits in covered.values():
        assert np.all((hits.mean(axis=0) >= 0.85) & (hits.mean(axis=0) <= 0.95))
    assert widths[30].mean() <= 0.13


def long_share(rate: float, service: ServiceModel, target_s: float, staff: int, cell: int) -> float:
    """Served in time in the long run, from 1,200 fresh days of ten hours without their first two."""
    runs = simulate_day(
        np.full((1200, 40), rate), np.full(40, staff), service,
        interval_minutes=15, target_wait_s=target_s, long_wait_s=480, seed=cell + 10**6,
    )  # fmt: skip
    return float(runs.served_within_target[:, 8:].sum() / runs.arrivals[:, 8:].sum())


def test_the_number_of_people_is_that_of_a_long_simulation():
    """250 random cells: load 0.4 to 6, CV 0.3 to 0.9, patience 4 to 15 and target 2 to 5 minutes, 90 % in time."""
    random = np.random.default_rng(250)
    starts = np.datetime64("2026-11-23T04:00:00") + np.arange(96) * np.timedelta64(900, "s")
    is_open = np.arange(96) < 12
    agree = over = under = 0
    for cell in range(250):
        load, cv = random.uniform(0.4, 6), random.uniform(0.3, 0.9)
        patience_s, target_s = 60 * random.uniform(4, 15), 60 * random.uniform(2, 5)
        service = service_model(96.0, cv, patience_s=patience_s)
        rate = load / 96.0 * 900
        promise = ServicePromise(target_wait_s=target_s, max_walkaway_share=1.0)
        given = Forecast(starts, is_open, np.where(is_open, rate, 0.0)[None, :], 15, "test", "test", 1)
        found = staff_requirement(given, service, promise, assumed_money(), block_minutes=60, runs=1000, seed=cell)
        staff = int(found.required[2])

        under += long_share(rate, service, target_s, staff, cell) < 0.9
        over += staff > 1 and long_share(rate, service, target_s, staff - 1, cell) >= 0.9
        agree = cell + 1 - under - over
    print(f"250 cells: agrees in {agree / 250:.3f}, one too many in {over / 250:.3f}, too few in {under / 250:.3f}")
    assert agree / 250 >= 0.97
