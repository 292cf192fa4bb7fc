from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts import DailyRegressor, default_model
from forecasts.profile import expected_orders
from forecasts.regressors import LEAST_GAIN, regressor_gain
from tests.forecasts.shops import days_after, open_hours, shop


def weather(history, *, effect, seed=3):
    """A yearly wave with weather on it, of which only the weather moves the orders."""
    random = np.random.default_rng(seed)
    days = np.concatenate([history.days, days_after(history, 28)])
    anomaly = random.normal(0, 1, len(days))
    values = 15 + 10 * np.sin(np.arange(len(days)) / 58) + 4 * anomaly
    moved = history.orders * np.exp(effect * anomaly[: len(history.days)])[:, None]
    orders = random.poisson(moved).astype(float)
    return replace(history, orders=orders), DailyRegressor(days, values), anomaly[len(history.days) :]


def forecast(history, regressors, days=14):
    result = default_model(regressors=regressors).forecast(
        history, days_after(history, days), open_hours(history, days), paths=50
    )
    return result.expected().reshape(days, -1).sum(axis=1)


def test_a_value_that_moves_the_orders_is_learnt():
    history, regressor, ahead = weather(shop(200, 200), effect=0.2)
    ratio = np.log(forecast(history, (regressor,)) / forecast(history, ()))
    assert np.polyfit(ahead[:14], ratio, 1)[0] == pytest.approx(0.2, abs=0.05)
    assert regressor_gain(history, expected_orders, regressor) > 0.15


def test_a_value_that_does_not_is_not_worth_using():
    history, regressor, _ = weather(shop(200, 200), effect=0.0)
    assert np.abs(np.log(forecast(history, (regressor,)) / forecast(history, ()))).max() < 0.06
    assert regressor_gain(history, expected_orders, regressor) < LEAST_GAIN


def test_days_without_a_value_and_short_histories_are_left_as_they_are():
    history, regressor, _ = weather(shop(200, 200), effect=0.2)
    past = DailyRegressor(history.days.copy(), regressor.values[:200].copy())
    assert forecast(history, (past,)) == pytest.approx(forecast(history, ()))
    short = history.until(history.days[40])
    assert forecast(short, (regressor,)) == pytest.approx(forecast(short, ()))


@pytest.mark.parametrize("values", [[1.0], [1.0, float("nan")]])
def test_what_does_not_fit_is_refused(values):
    with pytest.raises(ValueError, match="daily regressor"):
        DailyRegressor(np.array(["2026-01-01", "2026-01-02"], dtype="datetime64[D]"), np.array(values))
