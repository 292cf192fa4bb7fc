"""Experiments on shops of known truth; run with ``pytest -m slow -s``. What they printed stands in README.md."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from forecasts import Forecast, ForecastStage, StageKind
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
from tests.queueing.steady import Shops, keeps

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

SHOPS = 300
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


def test_the_number_of_people_is_that_of_a_long_simulation():
    """250 random cells: load 0.4 to 6, CV 0.3 to 0.9, patience 4 to 15 and target 2 to 5 minutes, 90 % in time.

    The long simulation is another one (``steady.py``), run on until it is settled which side of 90 % a cell is.
    Demand is steady; everything is twelve times as fast, so that an hour's block is as long as twelve, after
    twelve others: in real single hours the line that the hour before left behind decides, and an answer may well
    go up and down around that of a steady shop.
    """
    random, fast = np.random.default_rng(250), 12
    starts = np.datetime64("2026-11-23T04:00:00") + np.arange(96) * np.timedelta64(900, "s")
    is_open = np.arange(96) < 8
    load, cv, patience, target = random.uniform([0.4, 0.3, 4, 2], [6, 0.9, 15, 5], (250, 4)).T
    staff = np.zeros(250, dtype=np.int64)
    for cell in range(250):
        service = service_model(96.0 / fast, cv[cell], patience_s=60 * patience[cell] / fast)
        promise = ServicePromise(target_wait_s=60 * target[cell] / fast, max_walkaway_share=1.0)
        rate = load[cell] / 96.0 * 900 * fast
        given = Forecast(
            starts, is_open, np.where(is_open, rate, 0.0)[None, :], 15, "test", ForecastStage(StageKind.NORMAL, 60), 1
        )
        runs = int(150_000 / (4 * rate))
        found = staff_requirement(given, service, promise, assumed_money(), block_minutes=60, runs=runs, seed=cell)
        staff[cell] = found.required[1]
    shops = Shops(load / 1.6, np.full(250, 1.6), cv, patience, target, staff)
    few = ~keeps(shops, 0.9)
    many = keeps(replace(shops, staff=np.maximum(staff - 1, 1)), 0.9) & (staff > 1)
    agree = 1 - float((few | many).mean())
    print(f"250 cells: agrees in {agree:.3f}, one too many in {many.mean():.3f}, too few in {few.mean():.3f}")
    assert agree >= 0.97
