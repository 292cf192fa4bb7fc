"""Short runs hold the sums of the very arrays that the pictures show."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from shopflow.shortages import Window, busiest, by_day, day_peaks, in_window, short_runs
from tests.ui.builders import week_results

SATURDAY = dt.date(2026, 11, 28)


def test_covered_week_has_no_short_run() -> None:
    assert short_runs(week_results()) == ()


def test_week_without_schedule_has_no_short_run() -> None:
    assert short_runs(week_results(has_schedule=False)) == ()


def test_neighbouring_short_blocks_are_one_run() -> None:
    (run,) = short_runs(week_results(missing={(5, 600, 690): 1}))
    assert run.window == Window(SATURDAY, 600, 690)
    assert run.missing == 1


def test_figures_are_the_sums_of_the_waits() -> None:
    results = week_results(missing={(5, 600, 690): 1})
    (run,) = short_runs(results)
    rows = slice(5 * 96 + 24, 5 * 96 + 30)  # 10:00 to 11:30 of a day that begins at 04:00
    assert run.customers == pytest.approx(results.waits.arrivals.value[rows].sum())
    assert run.leave == pytest.approx(results.waits.walkaways.value[rows].sum())
    assert run.share_over_long == pytest.approx(results.waits.over_long.value[rows].sum() / run.customers)
    assert run.longest_wait_s == results.waits.p90_wait_s.value[rows].max()


def test_money_is_what_the_missing_people_cost_and_would_have_kept() -> None:
    results = week_results(missing={(5, 600, 690): 2})
    (run,) = short_runs(results)
    money = results.plan.money
    assert run.net_loss == run.margin_lost - run.wage
    assert run.wage == pytest.approx(2 * 1.5 * money.cost_per_h)
    assert run.margin_lost == pytest.approx((run.leave - run.leave_if_covered) * money.margin_per_walkaway)


def test_costliest_run_comes_first() -> None:
    runs = short_runs(week_results(missing={(1, 900, 960): 1, (5, 600, 690): 1, (6, 480, 510): 1}))
    assert len(runs) == 3
    assert [run.margin_lost for run in runs] == sorted((run.margin_lost for run in runs), reverse=True)
    assert runs[0].window.day == SATURDAY


def test_nobody_scheduled_is_a_run_with_zero_people() -> None:
    runs = short_runs(week_results(missing={(0, 420, 480): 9}))
    assert runs[0].scheduled == 0


def test_busiest_span_is_the_largest_sum_of_neighbours() -> None:
    results = week_results()
    found = busiest(results, 90)
    assert found is not None
    orders, window = found
    blocks = by_day(results.forecast.coarser(30).expected(), 7)
    assert orders == pytest.approx(max(day[i : i + 3].sum() for day in blocks for i in range(46)))
    assert window.day == SATURDAY
    assert window.hours == 1.5


def test_each_day_has_the_peak_of_its_requirement() -> None:
    results = week_results()
    peaks = day_peaks(results)
    assert len(peaks) == 7
    assert peaks[0].needed == results.requirement.required.max()
    for peak in peaks:
        inside = in_window(peak.window, results.requirement.starts, 30)
        assert np.all(results.requirement.required[inside] == peak.needed)
        assert peak.orders > 0


def test_closed_week_has_no_busiest_time() -> None:
    from dataclasses import replace

    results = week_results()
    shut = replace(results.forecast, rate_paths=np.zeros_like(results.forecast.rate_paths))
    nobody = replace(results.requirement, required=np.zeros_like(results.requirement.required))
    closed = replace(results, forecast=shut, requirement=nobody)
    assert busiest(closed, 30) is None
    assert day_peaks(closed) == ()
