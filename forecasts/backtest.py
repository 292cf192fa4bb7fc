"""Rolling origins: forecast the past from what was known then, and compare."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts.baselines import same_weekday_mean
from forecasts.forecast import Forecast
from forecasts.history import DemandHistory
from forecasts.model import Model


@dataclass(frozen=True, slots=True)
class BacktestOrigin:
    """One morning of the past: what was forecast on it and what came.

    Args:
        origin: the first forecast day.
        forecast: made from the days before the origin.
        orders: what came, shape ``(intervals,)``.
        last_week_orders: the last count known on that morning of the same weekday and time.
        is_scored: open and complete.
    """

    origin: np.datetime64
    forecast: Forecast
    orders: NDArray[np.float64]
    last_week_orders: NDArray[np.float64]
    is_scored: NDArray[np.bool_]


def backtest(
    history: DemandHistory,
    model: Model,
    *,
    origins: int = 8,
    horizon_days: int = 7,
    least_days: int = 14,
    paths: int = 500,
    seed: int = 1,
) -> Iterator[BacktestOrigin]:
    """Forecast each of the last stretches of ``horizon_days`` from the days before it, the earliest first.

    A generator: the caller counts what has come for its progress and just stops asking to stop.

    Args:
        origins: at most how many stretches; fewer when the history is short.
        least_days: days that must lie before an origin.

    Raises:
        ValueError: the history is too short for a single origin.
    """
    rows = [len(history.days) - horizon_days * step for step in range(origins, 0, -1)]
    rows = [row for row in rows if row >= least_days]
    if not rows:
        raise ValueError(
            f"a back-test needs {least_days + horizon_days} days of history; this one has {len(history.days)}"
        )
    for row in rows:
        stretch = slice(row, row + horizon_days)
        days = history.days[stretch]
        before, is_open = history.until(days[0]), history.is_open[stretch]
        if not before.is_known.any() or not history.is_known[stretch].any():
            continue
        yield BacktestOrigin(
            origin=days[0],
            forecast=model.forecast(before, days, is_open, paths=paths, seed=seed),
            orders=history.orders[stretch].ravel(),
            last_week_orders=np.where(is_open, same_weekday_mean(before, days, 1), 0.0).ravel(),
            is_scored=history.is_known[stretch].ravel(),
        )
