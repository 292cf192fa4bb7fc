"""Invented shops of which the true rates are known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory
from forecasts.calendar import weekdays

WEEKDAY = np.array([0.9, 0.9, 0.95, 1.0, 1.15, 1.3, 0.8])


def true_shape(interval_minutes: int) -> NDArray[np.float64]:
    """A morning and a noon rush between 07:00 and 18:00, summing to 1."""
    hour = np.arange(0, 1440, interval_minutes) / 60
    shape = (
        np.exp(-0.5 * (hour - 9) ** 2)
        + 0.8 * np.exp(-0.5 * ((hour - 13) / 1.2) ** 2)
        + 0.3 * np.exp(-0.5 * ((hour - 16) / 1.5) ** 2)
    ) * ((hour >= 7) & (hour < 18))
    return shape / shape.sum()


def true_rates(days: NDArray[np.datetime64], orders_per_day: float, interval_minutes: int = 30) -> NDArray[np.float64]:
    """Orders per interval that are to be expected, shape ``(days, intervals)``."""
    return orders_per_day * WEEKDAY[weekdays(days)][:, None] * true_shape(interval_minutes)


def shop(
    orders_per_day: float,
    days: int,
    *,
    seed: int = 1,
    day_variance: float = 0.01,
    interval_variance: float = 0.03,
    interval_minutes: int = 30,
) -> DemandHistory:
    """Counts around the true rates with a busy-day factor and an interval factor."""
    random = np.random.default_rng(seed)
    dates = np.datetime64("2024-01-01") + np.arange(days)
    rates = true_rates(dates, orders_per_day, interval_minutes)
    rates = rates * random.gamma(1 / day_variance, day_variance, (days, 1))
    rates = rates * random.gamma(1 / interval_variance, interval_variance, rates.shape)
    return DemandHistory(
        days=dates,
        orders=random.poisson(rates).astype(float),
        is_open=rates > 0,
        is_complete=np.ones(rates.shape, dtype=bool),
        interval_minutes=interval_minutes,
    )


def days_after(history: DemandHistory, count: int, *, gap: int = 0) -> NDArray[np.datetime64]:
    """The days after the history, or after a gap that follows it."""
    return history.days[-1] + np.arange(1 + gap, 1 + gap + count)


def open_hours(history: DemandHistory, count: int) -> NDArray[np.bool_]:
    """The opening hours of the history's last day, for some days."""
    return np.tile(history.is_open[-1], (count, 1))
