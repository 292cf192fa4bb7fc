from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts import DemandHistory, default_model
from forecasts.level import DayTotals, weekday_sizes
from forecasts.season import yearly_factors
from tests.forecasts.shops import days_after, open_hours, shop


def totals(days, wave, *, seed=1):
    """Days of about 200 orders times a wave over the year, ending at its steepest rise."""
    since_end = np.arange(days) - (days - 1)
    level = np.exp(wave * np.sin(2 * np.pi * since_end / 364))
    orders = np.random.default_rng(seed).poisson(200 * level).astype(float)
    return DayTotals(np.arange(days) % 7, orders, np.ones(days))


def factors(history, ahead=28):
    return yearly_factors(history, weekday_sizes(history), np.arange(1, ahead + 1))


def test_less_than_13_months_change_nothing():
    assert np.all(factors(totals(395, 0.3)) == 1.0)


def test_a_wave_that_came_twice_is_expected_again():
    learnt = factors(totals(3 * 364, 0.3))
    truth = np.exp(0.3 * np.sin(2 * np.pi * np.arange(1, 29) / 364))
    assert learnt[-1] > 1.08
    assert learnt[-1] / truth[-1] == pytest.approx(1.0, abs=0.08)
    assert np.all(np.diff(learnt[5:]) > 0)


def test_the_first_return_is_believed_in_part():
    assert 1.0 < factors(totals(430, 0.3))[-1] < factors(totals(3 * 364, 0.3))[-1]


def test_without_a_wave_the_level_hardly_moves():
    for seed in range(5):
        assert np.abs(factors(totals(800, 0.0, seed=seed)) - 1.0).max() < 0.03


def test_a_year_without_orders_in_it_is_no_harm():
    history = totals(800, 0.2)
    known = np.ones(800)
    known[300:500] = 0.0
    shut = DayTotals(history.weekday, history.orders * known, known)
    assert np.all(np.isfinite(factors(shut)))
    assert np.abs(np.log(factors(shut))).max() < 0.6


def test_far_days_look_back_by_whole_years():
    near, far = (
        yearly_factors(h, weekday_sizes(h), np.array([ahead])) for h in [totals(900, 0.3)] for ahead in (20, 384)
    )
    assert far == pytest.approx(near)


def test_the_model_follows_the_wave():
    long = shop(200, 760, day_variance=0.005)
    wave = np.exp(0.35 * np.sin(2 * np.pi * (np.arange(760) - 759) / 364))[:, None]
    history = replace(long, orders=np.round(long.orders * wave))
    flat = DemandHistory(
        *(getattr(history, name)[-390:].copy() for name in ("days", "orders", "is_open", "is_complete")), 30
    )
    days = days_after(history, 28)
    truth = 200 * 28 * np.exp(0.35 * np.sin(2 * np.pi * np.arange(1, 29) / 364)).mean()
    seen, unseen = (
        default_model().forecast(h, days, open_hours(h, 28), paths=50).expected().sum() for h in (history, flat)
    )
    assert abs(seen - truth) < 0.6 * abs(unseen - truth)
