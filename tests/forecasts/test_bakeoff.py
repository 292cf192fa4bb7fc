"""The default against what shops use, on real orders (run with ``-m slow -s`` to see the table)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts import DemandHistory, Scores, backtest, default_model, last_week, mean_of_weeks, score
from forecasts.backtest import BacktestOrigin
from forecasts.calendar import weekdays
from forecasts.profile import expected_orders
from tests.forecasts.bakeoff.sets import bread_basket, history_of, korean_bakery, vending

MODELS = {
    "default": default_model(),
    "mean of 4": mean_of_weeks(4),
    "mean of 8": mean_of_weeks(8),
    "last week": last_week(),
}


def table_row(name: str, scores: Scores) -> str:
    return (
        f"{name:10} crps {100 * scores.crps / scores.mean_orders:5.1f} %  x floor {scores.crps / scores.floor_crps:.3f}"
        f"  wmape {100 * scores.wmape:5.1f} %  mase {scores.mase:.2f}  80 % range {100 * scores.coverage_80:.1f}"
        f"  95 % range {100 * scores.coverage_95:.1f}  day wmape {100 * scores.day_wmape:.1f} %"
        f"  day 80 % range {100 * scores.day_coverage_80:.1f}"
    )


@pytest.mark.slow
@pytest.mark.parametrize(("read", "interval_minutes"), [(bread_basket, 30), (korean_bakery, 30), (vending, 60)])
def test_the_default_beats_what_shops_use_on_real_orders(shared, read, interval_minutes):
    history = history_of(read, shared / "data", interval_minutes)
    scores = {name: score(backtest(history, model, horizon_days=14)) for name, model in MODELS.items()}
    print(f"\n{read.__name__}, two weeks ahead, eight origins, {scores['default'].intervals} intervals")
    for name, result in scores.items():
        ratio = scores["default"].crps / result.crps
        print(f"  {table_row(name, result)}  default/it {ratio:.3f}")
    ours = scores["default"]
    assert ours.crps < 0.77 * scores["last week"].crps
    assert ours.crps < 0.93 * scores["mean of 4"].crps
    assert ours.crps < 0.97 * scores["mean of 8"].crps
    assert 0.76 <= ours.coverage_80 <= 0.85
    assert 0.915 <= ours.coverage_95 <= 0.97


@pytest.mark.slow
@pytest.mark.parametrize(("read", "interval_minutes"), [(bread_basket, 30), (korean_bakery, 30), (vending, 60)])
def test_two_weeks_of_history_are_enough_to_beat_the_mean_and_to_be_honest(shared, read, interval_minutes):
    history = history_of(read, shared / "data", interval_minutes)
    scores = {name: score(two_weeks_each(history, MODELS[name])) for name in ("default", "mean of 4")}
    print(f"\n{read.__name__}, from two weeks of history")
    for name, result in scores.items():
        print(f"  {table_row(name, result)}")
    assert scores["default"].crps < 0.88 * scores["mean of 4"].crps
    assert scores["default"].coverage_80 >= 0.77


@pytest.mark.slow
def test_four_weeks_ahead_the_error_is_still_the_smaller_one(shared):
    """In the geometric mean over the shops, as the study's goal is."""
    ratios = []
    for read, interval_minutes in ((bread_basket, 30), (korean_bakery, 30), (vending, 60)):
        history = history_of(read, shared / "data", interval_minutes)
        ours, mean = (score(backtest(history, MODELS[name], origins=4, horizon_days=28)).crps
                      for name in ("default", "mean of 4"))  # fmt: skip
        ratios.append(ours / mean)
        print(f"\n{read.__name__}, four weeks ahead, four origins: default/mean of 4 {ratios[-1]:.3f}")
    assert np.exp(np.log(ratios).mean()) < 0.92
    assert max(ratios) < 0.94


@pytest.mark.slow
@pytest.mark.parametrize(("read", "interval_minutes"), [(bread_basket, 30), (korean_bakery, 30), (vending, 60)])
def test_an_unmarked_bad_weekend_moves_the_next_two_weeks_little(shared, read, interval_minutes):
    """The last Saturday and Sunday before each of eight origins have 2.2 times their orders; nobody said why."""
    history = history_of(read, shared / "data", interval_minutes)
    worse = {}
    for name, rule in (("default", expected_orders), ("mean of 4", MODELS["mean of 4"].expected_orders)):
        plain, after = np.array([errors_beside_a_bad_weekend(history, rule, 14 * step) for step in range(1, 9)]).sum(0)
        worse[name] = after / plain - 1.0
    print(f"\n{read.__name__}: " + ", ".join(f"{name} {100 * share:+.1f} %" for name, share in worse.items()))
    assert worse["default"] < 0.03
    assert worse["default"] < worse["mean of 4"]


def errors_beside_a_bad_weekend(history, rule, days_back):
    """Sum of absolute errors over a fortnight, without and with the bad weekend before it."""
    begin = len(history.days) - days_back
    rows, known = slice(begin, begin + 14), history.is_known[begin : begin + 14]
    bad = history.orders.copy()
    week = np.arange(begin - 7, begin)
    weekend = week[weekdays(history.days[week]) >= 5]
    bad[weekend] = np.round(2.2 * bad[weekend])
    return [
        float(np.abs(history.orders[rows] - rule(past.until(history.days[begin]), history.days[rows]))[known].sum())
        for past in (history, replace(history, orders=bad))
    ]


def two_weeks_each(history, model):
    """Forecast each of the last ten fortnights from the one before it alone."""
    for step in range(10, 0, -1):
        begin = len(history.days) - 14 * step
        if begin < 14:
            continue
        past, days = slice(begin - 14, begin), history.days[begin : begin + 14]
        fortnight = DemandHistory(
            days=history.days[past].copy(),
            orders=history.orders[past].copy(),
            is_open=history.is_open[past].copy(),
            is_complete=history.is_complete[past].copy(),
            interval_minutes=history.interval_minutes,
            day_start_minute=history.day_start_minute,
        )
        rows = slice(begin, begin + 14)
        if fortnight.orders[fortnight.is_known].sum() < 2 or not history.is_known[rows].any():
            continue
        yield BacktestOrigin(
            origin=days[0],
            forecast=model.forecast(fortnight, days, history.is_open[rows]),
            orders=history.orders[rows].ravel(),
            last_week_orders=np.tile(fortnight.orders[-7:], (2, 1)).ravel(),
            is_scored=history.is_known[rows].ravel(),
        )
