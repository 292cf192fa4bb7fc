"""The rest of the day from the orders until now, only where this shop's own days show that it helps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from forecasts.backtest import BacktestOrigin
from forecasts.forecast import Forecast
from forecasts.history import MINUTES_PER_DAY

SHARES = (0.2, 0.4, 0.6)
WORTHS = (2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, float("inf"))
LEAST_GAIN = 0.03
LEAST_DAYS = 21


@dataclass(frozen=True, slots=True)
class IntradayUpdate:
    """How much the orders until now say about the rest of the day at one shop.

    Args:
        prior_orders: the forecast counts as much as so many orders seen (``k``); infinite to ignore what was seen.
        gain: by how much the error of the rest of the day fell on days that ``k`` was not chosen on, 0 to 1.
        days: on how many days that was measured.
    """

    prior_orders: float
    gain: float
    days: int

    @property
    def is_useful(self) -> bool:
        """Whether the update may be used: it gains at least 3 %."""
        return self.days >= LEAST_DAYS and self.gain >= LEAST_GAIN and np.isfinite(self.prior_orders)

    def factor(self, seen_orders: float, expected_orders: float) -> float:
        """By what the rest of the day is to be multiplied: ``(k + seen) / (k + expected)``, 1 if not useful.

        This is the posterior mean of a gamma factor of the day with mean 1 and variance ``1 / k``.
        """
        if not self.is_useful:
            return 1.0
        return (self.prior_orders + seen_orders) / (self.prior_orders + expected_orders)


def rest_of_day(
    forecast: Forecast, update: IntradayUpdate, *, now: np.datetime64, seen_orders: float
) -> tuple[Forecast, float]:
    """The forecast with the rest of today updated by the orders so far.

    Args:
        forecast: whole days, among them today's.
        update: of ``learnt_update``.
        now: only intervals that begin at or after it are changed; those that ended before it count as seen.
        seen_orders: orders of today until now.

    Returns:
        The forecast, and the orders that were expected until now.

    Raises:
        ValueError: now does not lie in the forecast's days.
    """
    per_day = MINUTES_PER_DAY // forecast.interval_minutes
    place = int(np.searchsorted(forecast.starts, now, side="right")) - 1
    end = forecast.starts[-1] + np.timedelta64(forecast.interval_minutes, "m")
    if place < 0 or now >= end:
        raise ValueError("now does not lie in the days of the forecast")
    begin = place - place % per_day
    today = np.zeros(len(forecast.starts), dtype=bool)
    today[begin : begin + per_day] = True
    passed = today & (forecast.starts + np.timedelta64(forecast.interval_minutes, "m") <= now)
    expected = float(forecast.expected()[passed].sum())
    rates = forecast.rate_paths.copy()
    rates[:, today & (forecast.starts >= now)] *= update.factor(seen_orders, expected)
    return replace(forecast, rate_paths=rates), expected


@dataclass(frozen=True, slots=True)
class _Day:
    """Orders and expected orders of a day's first part and of its rest, one value per part of the day."""

    seen: NDArray[np.float64]
    seen_expected: NDArray[np.float64]
    rest: NDArray[np.float64]
    rest_expected: NDArray[np.float64]


def learnt_update(origins: Iterable[BacktestOrigin]) -> IntradayUpdate:
    """Choose ``k`` on a back-test's own days, and measure the gain on days that it was not chosen on.

    After 20, 40 and 60 % of a day's expected orders the rest of the day is forecast with and without the
    update. Even weeks choose ``k`` for odd weeks and the other way round; the ``k`` that is kept is chosen on all.
    """
    weeks: tuple[list[_Day], list[_Day]] = ([], [])
    for number, origin in enumerate(origins):
        for row, day in _days(origin):
            weeks[(number + row // 7) % 2].append(day)
    every = [*weeks[0], *weeks[1]]
    if len(every) < LEAST_DAYS or not all(weeks):
        return IntradayUpdate(float("inf"), 0.0, len(every))
    updated = _error(weeks[0], _best(weeks[1])) + _error(weeks[1], _best(weeks[0]))
    plain = _error(every, float("inf"))
    gain = 1.0 - updated / plain if plain > 0 else 0.0
    return IntradayUpdate(_best(every), gain, len(every))


def _days(origin: BacktestOrigin) -> Iterable[tuple[int, _Day]]:
    per_day = 1440 // origin.forecast.interval_minutes
    scored = origin.is_scored.reshape(-1, per_day)
    expected = origin.forecast.expected().reshape(-1, per_day) * scored
    orders = origin.orders.reshape(-1, per_day) * scored
    for row in np.flatnonzero(expected.sum(axis=1) > 0).tolist():
        until = np.searchsorted(np.cumsum(expected[row]) / expected[row].sum(), SHARES) + 1
        came, said = (np.concatenate([[0.0], np.cumsum(values[row])]) for values in (orders, expected))
        yield row, _Day(came[until], said[until], came[-1] - came[until], said[-1] - said[until])


def _best(days: list[_Day]) -> float:
    return min(WORTHS, key=lambda worth: _error(days, worth))


def _error(days: list[_Day], worth: float) -> float:
    """Sum of absolute errors of the rest of the day."""
    error = 0.0
    for day in days:
        factor = (worth + day.seen) / (worth + day.seen_expected) if np.isfinite(worth) else 1.0
        error += float(np.abs(day.rest - factor * day.rest_expected).sum())
    return error
