from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import poisson

from forecasts import backtest, default_model, last_week, mean_of_weeks, score
from forecasts.counts import mixture_cdf
from forecasts.scores import QUANTILES, count_crps, floor_crps, floor_error, pit_coverage, quantile_loss
from tests.forecasts.shops import shop


def test_origins_roll_and_see_only_the_past():
    seen = []

    class Watching:
        name = "watching"

        def forecast(self, history, days, is_open, *, paths=500, seed=1):
            seen.append((history.days[-1], days[0]))
            return last_week().forecast(history, days, is_open, paths=paths, seed=seed)

    history = shop(50, 90)
    results = list(backtest(history, Watching(), origins=4, horizon_days=7, paths=20))
    assert [result.origin for result in results] == [history.days[-7 * step] for step in (4, 3, 2, 1)]
    assert all(first - last == np.timedelta64(1, "D") for last, first in seen)
    assert np.array_equal(results[-1].orders, history.orders[-7:].ravel())
    assert np.array_equal(results[-1].last_week_orders, history.orders[-14:-7].ravel())


def test_it_stops_when_no_more_is_asked_for():
    results = backtest(shop(50, 90), default_model(), paths=20)
    assert next(results).forecast.model == default_model().name
    results.close()


def test_a_short_history_has_fewer_origins_and_a_shorter_one_is_refused():
    assert len(list(backtest(shop(50, 30), last_week(), paths=20))) == 2
    with pytest.raises(ValueError, match="21 days"):
        list(backtest(shop(50, 20), last_week()))


def test_unknown_intervals_are_not_scored():
    history = shop(50, 60)
    complete = history.is_complete.copy()
    complete[-2] = False
    partly = replace(history, is_complete=complete)
    all_scores = score(backtest(history, last_week(), origins=1, paths=20))
    some_scores = score(backtest(partly, last_week(), origins=1, paths=20))
    assert some_scores.intervals == all_scores.intervals - 22


def test_the_default_beats_both_baselines_and_its_range_is_honest():
    history = shop(60, 180)
    scores = {
        model.name: score(backtest(history, model, horizon_days=14, paths=200))
        for model in (default_model(), mean_of_weeks(4), last_week())
    }
    ours = scores[default_model().name]
    assert ours.crps < 0.94 * scores["mean of last 4 weeks"].crps
    assert ours.crps < 0.76 * scores["last week"].crps
    assert 0.76 < ours.coverage_80 < 0.84
    assert 0.92 < ours.coverage_95 < 0.975
    assert 1.0 < ours.crps / ours.floor_crps < 1.15
    assert scores["last week"].mase == pytest.approx(1.0, abs=0.05)


def test_crps_of_counts_is_the_expected_distance_less_half_the_mean_difference():
    random = np.random.default_rng(4)
    rates, orders = random.gamma(3, 2, (30, 4)), np.array([0.0, 3.0, 9.0, 40.0])
    draws = random.poisson(rates[random.integers(0, 30, 20_000)])
    other = random.poisson(rates[random.integers(0, 30, 20_000)])
    by_draws = np.abs(draws - orders).mean(axis=0) - 0.5 * np.abs(draws - other).mean(axis=0)
    assert np.allclose(count_crps(mixture_cdf(rates), orders), by_draws, rtol=0.05, atol=0.05)


def test_crps_of_a_count_far_beyond_the_law_is_its_distance():
    cdf = mixture_cdf(np.full((1, 1), 2.0))
    far = count_crps(cdf, np.array([500.0]))[0]
    assert far == pytest.approx(500 - 2 - floor_crps(np.array([2.0]))[0], rel=1e-3)


@pytest.mark.parametrize("rate", [0.5, 3.0, 20.0, 200.0])
def test_who_knows_the_rate_reaches_the_floor_and_covers_what_is_said(rate):
    orders = np.random.default_rng(2).poisson(rate, 40_000).astype(float)
    cdf = np.repeat(mixture_cdf(np.full((1, 1), rate)), len(orders), axis=1)
    assert count_crps(cdf, orders).mean() == pytest.approx(floor_crps(np.array([rate]))[0], rel=0.02)
    assert np.abs(orders - rate).mean() == pytest.approx(floor_error(np.array([rate]))[0], rel=0.02)
    assert pit_coverage(cdf, orders, 0.8) == pytest.approx(0.8, abs=0.01)
    assert pit_coverage(cdf, orders, 0.95) == pytest.approx(0.95, abs=0.01)


def test_the_floors_agree_with_the_published_shares():
    """Half an order 121 %, one 74 %, eight 28 % (error); one 52 %, eight 20 % (CRPS)."""
    assert np.allclose(floor_error(np.array([0.5, 1.0, 8.0])) / [0.5, 1.0, 8.0], [1.21, 0.74, 0.28], atol=0.005)
    assert np.allclose(floor_crps(np.array([1.0, 8.0])) / [1.0, 8.0], [0.52, 0.20], atol=0.005)


def test_quantile_loss_is_least_for_the_true_law():
    orders = np.random.default_rng(3).poisson(6.0, 5000).astype(float)
    losses = [
        quantile_loss(np.repeat(mixture_cdf(np.full((1, 1), rate)), 5000, axis=1), orders, QUANTILES).mean()
        for rate in (4.0, 6.0, 8.0)
    ]
    assert losses[1] == min(losses)
    exact = np.array([[poisson.ppf(p, 6.0)] for p in QUANTILES])
    by_hand = np.where(
        orders > exact, QUANTILES[:, None] * (orders - exact), (1 - QUANTILES[:, None]) * (exact - orders)
    )
    assert losses[1] == pytest.approx(by_hand.mean())


def test_nothing_to_score_is_refused():
    with pytest.raises(ValueError, match="nothing"):
        score([])
