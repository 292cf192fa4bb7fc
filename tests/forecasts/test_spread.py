from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts.baselines import same_weekday_mean
from forecasts.spread import PRIOR_DAY_CV, Spread, measured_spread, possible_futures
from tests.forecasts.shops import shop, true_rates


def truth(orders_per_day):
    return lambda history, days: true_rates(days, orders_per_day)


def test_the_mean_over_the_futures_is_what_was_expected():
    expected = np.array([[0.0, 3.0, 8.0], [0.5, 0.0, 20.0]])
    rates = possible_futures(expected, Spread(0.01, 0.05, 0.1), paths=50, seed=3)
    assert np.allclose(rates.mean(axis=0), expected)
    assert np.all(rates[:, expected == 0] == 0)


def test_a_busy_day_is_busy_all_day():
    rates = possible_futures(np.full((2, 30), 5.0), Spread(0.0, 0.04, 0.04), paths=3000, seed=1)
    correlation = np.corrcoef(np.column_stack([rates[:, 0, :2], rates[:, 1, :1]]), rowvar=False)
    assert correlation[0, 1] == pytest.approx(0.04 / (0.08 + 0.0016), abs=0.06)
    assert abs(correlation[0, 2]) < 0.06
    assert rates[:, 0].sum(axis=1).std() / 150 == pytest.approx(np.sqrt(0.04 + 0.0416 / 30), rel=0.06)


def test_the_level_is_shared_by_all_days_of_a_future():
    rates = possible_futures(np.full((5, 1), 50.0), Spread(0.01, 0.03, 0.0), paths=4000, seed=1)
    days = rates[:, :, 0]
    assert np.corrcoef(days[:, 0], days[:, 4])[0, 1] == pytest.approx(0.01 / 0.0403, abs=0.06)


def test_an_unsure_level_is_found():
    """Every fortnight has its own level, which nobody could have known."""
    history = shop(300, 168, day_variance=1e-6, interval_variance=1e-6)
    level = np.repeat(np.tile([0.8, 1.2], 6), 14)[:, None]
    moving = replace(history, orders=np.round(history.orders * level))
    assert measured_spread(moving, truth(300)).level_variance > 0.01
    assert measured_spread(history, truth(300)).level_variance < 0.003


def test_the_shops_own_spread_is_found_when_the_rates_are_known():
    history = shop(300, 120, day_variance=0.03, interval_variance=0.06, seed=5)
    spread = measured_spread(history, truth(300))
    assert spread.level_variance + spread.day_variance == pytest.approx(0.03, rel=0.4)
    assert spread.interval_variance == pytest.approx(0.06, rel=0.6)


def test_a_shop_without_extra_spread_gets_little():
    history = shop(300, 120, day_variance=1e-6, interval_variance=1e-6)
    spread = measured_spread(history, truth(300))
    assert spread.day_variance < 0.005
    assert spread.interval_variance < 0.02


def test_one_huge_day_does_not_widen_every_day():
    calm = shop(200, 120)
    orders = calm.orders.copy()
    orders[-3] *= 8
    wild = type(calm)(calm.days.copy(), orders, calm.is_open.copy(), calm.is_complete.copy(), 30)
    widened = measured_spread(wild, truth(200)).day_variance
    assert widened < 4 * measured_spread(calm, truth(200)).day_variance


def test_a_short_history_is_given_a_wide_prior():
    history = shop(100, 10)
    spread = measured_spread(history, lambda past, days: same_weekday_mean(past, days, 4))
    assert spread.level_variance + spread.day_variance > PRIOR_DAY_CV**2
