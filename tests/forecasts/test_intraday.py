from __future__ import annotations

import numpy as np
import pytest

from forecasts import backtest, default_model
from forecasts.intraday import IntradayUpdate, learnt_update, rest_of_day
from tests.forecasts.shops import days_after, open_hours, shop


def learnt(orders_per_day, **more):
    history = shop(orders_per_day, 200, interval_variance=0.002, **more)
    return learnt_update(backtest(history, default_model(), origins=8, horizon_days=14, paths=50))


def test_where_a_busy_morning_means_a_busy_day_the_update_is_used():
    update = learnt(600, day_variance=0.03)
    assert update.is_useful
    assert update.gain > 0.2
    assert 10 <= update.prior_orders <= 200
    assert update.factor(150, 100) == pytest.approx((update.prior_orders + 150) / (update.prior_orders + 100))


def test_where_a_morning_says_nothing_it_is_not():
    update = learnt(60, day_variance=1e-6)
    assert not update.is_useful
    assert update.factor(30, 20) == 1.0


def test_the_gain_is_measured_where_it_was_not_chosen():
    """Mornings against afternoons: a busy morning goes before a quiet afternoon, so the update cannot gain."""
    history = shop(300, 200, day_variance=1e-6, interval_variance=1e-6)
    swing = np.random.default_rng(1).uniform(0.7, 1.3, (200, 1))
    orders = history.orders.copy()
    orders[:, :24] *= swing
    orders[:, 24:] *= 2 - swing
    swung = type(history)(history.days.copy(), np.round(orders), history.is_open.copy(), history.is_complete.copy(), 30)
    assert not learnt_update(backtest(swung, default_model(), origins=6, horizon_days=14, paths=50)).is_useful


def test_too_few_days_teach_nothing():
    history = shop(600, 30)
    update = learnt_update(backtest(history, default_model(), origins=2, horizon_days=7, paths=20))
    assert update == IntradayUpdate(float("inf"), 0.0, 14)
    assert learnt_update([]).factor(10, 5) == 1.0


def test_only_the_rest_of_today_is_updated():
    history = shop(200, 60)
    days = days_after(history, 2)
    forecast = default_model().forecast(history, days, open_hours(history, 2), paths=50)
    now = days[1].astype("datetime64[s]") + np.timedelta64(12 * 3600, "s")
    updated, expected = rest_of_day(forecast, IntradayUpdate(50.0, 0.2, 60), now=now, seen_orders=150.0)
    assert expected == pytest.approx(forecast.expected()[48:72].sum())
    ratio = updated.expected() / np.maximum(forecast.expected(), 1e-12)
    assert np.allclose(ratio[72:84], (50 + 150) / (50 + expected))
    assert np.array_equal(updated.expected()[:72], forecast.expected()[:72])
    useless, _ = rest_of_day(forecast, IntradayUpdate(50.0, 0.01, 60), now=now, seen_orders=150.0)
    assert np.array_equal(useless.rate_paths, forecast.rate_paths)
    with pytest.raises(ValueError, match="now"):
        rest_of_day(forecast, IntradayUpdate(50.0, 0.2, 60), now=now + np.timedelta64(2, "D"), seen_orders=1.0)
