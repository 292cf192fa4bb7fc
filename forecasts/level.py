"""Level and weekday of a shop's days: discounted Gamma-Poisson averages over several memories."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

PRIOR_DAY_VARIANCE = 0.14**2
PRIOR_WEEKDAY_VARIANCE = 0.15**2
PRIOR_WEEKDAY_WORTH = 3.0
ODD_DAY_SD = 2.5
TRIED_WEEKS = 6
LEAST_DAYS_TO_TRY = 56
LEAST_DAYS_TO_DOUBT = 15
AROUND_DAYS = 7


@dataclass(frozen=True, slots=True)
class Memory:
    """After how many days a day counts half, for the level and for the weekdays.

    ``belief`` is its weight before anything was tried: the shortest one is soon moved by a bad weekend.
    """

    level_days: float
    weekday_days: float
    belief: float = 1.0


_PLAIN = Memory(14.0, 120.0)
_GRID = (
    Memory(7.0, 90.0, belief=0.3),
    Memory(14.0, 60.0),
    Memory(14.0, 120.0),
    Memory(28.0, 180.0),
    Memory(56.0, 365.0),
)


@dataclass(frozen=True, slots=True)
class DayTotals:
    """Totals of days with what could have been counted on each.

    Args:
        weekday: Monday 0 to Sunday 6, shape ``(days,)``.
        orders: total of the known intervals.
        exposure: how much of a full day was known; 0 where nothing was.
    """

    weekday: NDArray[np.int64]
    orders: NDArray[np.float64]
    exposure: NDArray[np.float64]

    def first(self, days: int) -> DayTotals:
        """Only the first days."""
        return DayTotals(self.weekday[:days], self.orders[:days], self.exposure[:days])


def weekday_sizes(totals: DayTotals) -> NDArray[np.float64]:
    """Expected orders of a full day after the last one, per weekday, shape ``(7,)``.

    A mean over memories, each weighted by how well it would have foretold the days of the last six weeks,
    one week at a time (squared error over the usual variance of a day).
    """
    trust = _trust(totals)
    if len(totals.orders) < LEAST_DAYS_TO_TRY:
        return _level_times_weekday(totals, _PLAIN, trust)
    losses = np.array([_loss(totals, memory, trust) for memory in _GRID])
    weights = np.array([memory.belief for memory in _GRID]) * np.exp(-(losses - losses.min()))
    sizes = np.array([_level_times_weekday(totals, memory, trust) for memory in _GRID])
    mean: NDArray[np.float64] = weights @ sizes / weights.sum()
    return mean


def _loss(totals: DayTotals, memory: Memory, trust: NDArray[np.float64]) -> float:
    """Half the squared error in standard deviations over the last six weeks, odd days limited."""
    loss = 0.0
    for week in range(TRIED_WEEKS, 0, -1):
        begin = len(totals.orders) - 7 * week
        sizes = _level_times_weekday(totals.first(begin), memory, trust[:begin])
        days = slice(begin, begin + 7)
        expected = sizes[totals.weekday[days]] * totals.exposure[days]
        deviation = (totals.orders[days] - expected) / np.sqrt(
            np.maximum(expected + PRIOR_DAY_VARIANCE * expected**2, 1e-9)
        )
        loss += 0.5 * float(np.sum(np.minimum(deviation[totals.exposure[days] > 0] ** 2, ODD_DAY_SD**2)))
    return loss


def _level_times_weekday(totals: DayTotals, memory: Memory, trust: NDArray[np.float64]) -> NDArray[np.float64]:
    age = np.arange(len(totals.orders))[::-1]
    factors = _weekday_factors(totals, trust * 0.5 ** (age / memory.weekday_days))
    weight = trust * 0.5 ** (age / memory.level_days)
    possible = float(weight @ (totals.exposure * factors[totals.weekday]))
    level = (float(weight @ totals.orders) + 1e-3) / (possible + 1e-3)
    return level * factors


def _weekday_factors(totals: DayTotals, weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weekday over mean, shrunk towards 1 by empirical Bayes (variance between weekdays by moments)."""
    on_day = totals.weekday[None, :] == np.arange(7)[:, None]
    weight = weight * (totals.exposure > 0)
    possible = on_day @ (weight * totals.exposure)
    overall = (float(weight @ totals.orders) + 1e-3) / (float(possible.sum()) + 1e-3)
    seen = possible > 0
    raw = np.where(seen, (on_day @ (weight * totals.orders)) / np.maximum(possible, 1e-9), overall) / overall
    days = (on_day @ weight) ** 2 / np.maximum(on_day @ weight**2, 1e-9)
    mean_exposure = possible / np.maximum(on_day @ weight, 1e-9)
    noise = (PRIOR_DAY_VARIANCE + 1.0 / np.maximum(overall * mean_exposure, 0.05)) / np.maximum(days, 1e-9)
    between = float(np.sum(((raw - 1.0) ** 2 - noise)[seen]))
    variance = (max(between, 0.0) + PRIOR_WEEKDAY_WORTH * PRIOR_WEEKDAY_VARIANCE) / (
        int(seen.sum()) + PRIOR_WEEKDAY_WORTH
    )
    factors: NDArray[np.float64] = np.where(seen, 1.0 + (raw - 1.0) * variance / (variance + noise), 1.0)
    return np.maximum(factors, 0.02)


def _trust(totals: DayTotals) -> NDArray[np.float64]:
    """1 for usual days, less for days beyond two and a half robust standard deviations of the fortnight around them.

    The measure is the median of that fortnight times the weekday, so that a fair on two days is odd and a
    new level is not for longer than a week.
    """
    known = totals.exposure > 0
    if np.count_nonzero(known) < LEAST_DAYS_TO_DOUBT:
        return np.ones(len(known))
    factors = _weekday_factors(totals, np.ones(len(known)))[totals.weekday]
    size = totals.orders[known] / (totals.exposure * factors)[known]
    reach = np.arange(-AROUND_DAYS, AROUND_DAYS + 1)
    middle = np.clip(np.arange(len(size)), AROUND_DAYS, len(size) - 1 - AROUND_DAYS)
    around = np.median(size[middle[:, None] + reach], axis=1) * (totals.exposure * factors)[known]
    deviation = np.abs(np.sqrt(totals.orders[known] + 0.375) - np.sqrt(around + 0.375))
    usual = max(float(np.median(deviation)) / 0.6745, 0.5)
    trust = np.ones(len(known))
    trust[known] = np.minimum(1.0, ODD_DAY_SD * usual / np.maximum(deviation, 1e-9)) ** 4
    return trust
