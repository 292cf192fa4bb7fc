"""The time of day: how a day's orders fall on its intervals, per weekday; closed is not zero."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from forecasts.calendar import weekdays
from forecasts.history import DemandHistory

TRIED_DAYS = 28
LEAST_DAYS_TO_TRY = 35
_SETTLING_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class ShapeSetting:
    """How a shape is learnt.

    Args:
        half_life_days: a day this old counts half.
        smoothing_minutes: standard deviation of the smoothing along the day of the shape of all weekdays together.
        weekday_minutes: the same of how a weekday differs from it: more or fewer orders all morning, say.
        pooled_orders: for how many orders the shape of all weekdays together counts in each weekday's own.
    """

    half_life_days: float
    smoothing_minutes: float
    weekday_minutes: float
    pooled_orders: float


_PLAIN = ShapeSetting(half_life_days=90.0, smoothing_minutes=15.0, weekday_minutes=15.0, pooled_orders=400.0)
_HALF_LIVES = (21.0, 45.0, 90.0, 180.0, 400.0)
_SMOOTHINGS = (0.0, 15.0, 30.0)
_WEEKDAY_SMOOTHINGS = (15.0, 90.0)
_POOLINGS = (100.0, 800.0)
_GRID = tuple(ShapeSetting(*values) for values in product(_HALF_LIVES, _SMOOTHINGS, _WEEKDAY_SMOOTHINGS, _POOLINGS))


def day_shapes(history: DemandHistory) -> NDArray[np.float64]:
    """Relative rates of the intervals per weekday, shape ``(7, intervals)``, all positive.

    A mean of shapes learnt with different memories, smoothing and pooling, weighted by how likely each made
    the last four weeks given the weeks before (multinomial law of a day's orders over its known intervals).
    The shape of an interval that was never open on a weekday comes from the other weekdays, and of one that
    was never open at all from the nearest one that was. The unit is such that all weekdays agree on it: a
    day's total divided by the sum of the shape over its known intervals is the size of the day.
    """
    if len(history.days) < LEAST_DAYS_TO_TRY:
        return _plain_shapes(history)
    before = history.until(history.days[-TRIED_DAYS])
    if before.orders[before.is_known].sum() <= 0:
        return _plain_shapes(history)
    likelihoods = _log_likelihoods(history, _learn(before, _GRID))
    weights = np.exp(likelihoods - likelihoods.max())
    mean: NDArray[np.float64] = np.tensordot(weights / weights.sum(), _learn(history, _GRID), axes=1)
    return mean


def day_exposure(history: DemandHistory, shapes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sum of the day's shape over its known intervals, shape ``(days,)``; 0 where nothing is known."""
    exposure: NDArray[np.float64] = (shapes[weekdays(history.days)] * history.is_known).sum(axis=1)
    return exposure


def _plain_shapes(history: DemandHistory) -> NDArray[np.float64]:
    """Shapes from one setting, for a history too short to try several."""
    shapes: NDArray[np.float64] = _learn(history, (_PLAIN,))[0]
    return shapes


def _learn(history: DemandHistory, settings: tuple[ShapeSetting, ...]) -> NDArray[np.float64]:
    """Shapes from each setting, shape ``(settings, 7, intervals)``."""
    known = history.is_known.astype(float)
    orders = history.orders * known
    sums = {days: _weekday_sums(history, orders, known, days) for days in {item.half_life_days for item in settings}}
    widths = {width for item in settings for width in (item.smoothing_minutes, item.weekday_minutes)}
    kernels = {width: _kernel(history, width) for width in widths}
    seen = _on_weekday(history.days) @ known > 0
    pooled = {
        (item.half_life_days, item.smoothing_minutes): _pooled_shape(
            *sums[item.half_life_days], kernels[item.smoothing_minutes], seen
        )
        for item in settings
    }
    return np.array(
        [
            _shapes(
                *sums[item.half_life_days],
                pooled[item.half_life_days, item.smoothing_minutes],
                kernels[item.weekday_minutes],
                seen,
                item.pooled_orders,
            )
            for item in settings
        ]
    )


def _weekday_sums(
    history: DemandHistory, orders: NDArray[np.float64], known: NDArray[np.float64], half_life_days: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Discounted orders, and the sizes of the days on which each interval was known, ``(7, intervals)`` each.

    A day's size is its total over the pooled shape of its known intervals, and the pooled shape is orders over
    sizes: a few rounds settle the two, at once when the hours never change.
    """
    age = (history.days[-1] - history.days).astype(float)
    weight = 0.5 ** (age / half_life_days)
    totals, counted = orders.sum(axis=1), weight @ orders
    ever_known = known.any(axis=0)
    pooled = ever_known / max(float(ever_known.sum()), 1.0)
    sizes = totals
    for _ in range(_SETTLING_ROUNDS):
        exposure = known @ pooled
        sizes = np.where(exposure > 0, totals / np.maximum(exposure, 1e-9), 0.0)
        pooled = _rates(counted, (weight * sizes) @ known)
    on_weekday = _on_weekday(history.days)
    return (on_weekday * weight) @ orders, (on_weekday * (weight * sizes)) @ known


def _pooled_shape(
    counted: NDArray[np.float64], possible: NDArray[np.float64], kernel: NDArray[np.float64], seen: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """The smoothed shape of all weekdays together, summing to 1 over the intervals that were ever known."""
    counted, possible = (counted @ kernel.T).sum(axis=0), (possible @ kernel.T).sum(axis=0)
    return _rates(counted, np.where(seen.any(axis=0), possible, 0.0))


def _shapes(
    counted: NDArray[np.float64],
    possible: NDArray[np.float64],
    pooled: NDArray[np.float64],
    kernel: NDArray[np.float64],
    seen: NDArray[np.bool_],
    pooled_orders: float,
) -> NDArray[np.float64]:
    """The pooled shape times each weekday's own factor on it, agreeing with it where the weekday is known.

    The factor is a Gamma-Poisson mean, smooth along the day: orders near an interval over what the pooled shape
    said would come near it. A rush that all weekdays share stays sharp, and a weekday's own is not made of noise.
    """
    counted, said = counted @ kernel.T, (possible * pooled) @ kernel.T
    prior = pooled_orders * (kernel @ pooled)
    shapes = pooled * (counted + prior) / (said + prior)
    scale = (seen * pooled).sum(axis=1) / np.maximum((seen * shapes).sum(axis=1), 1e-12)
    scaled: NDArray[np.float64] = shapes * np.where(seen.any(axis=1), scale, 1.0)[:, None]
    return scaled


def _rates(counted: NDArray[np.float64], possible: NDArray[np.float64]) -> NDArray[np.float64]:
    """Orders over what was possible, summing to 1 over the known intervals; elsewhere that of the nearest."""
    usable = possible > 0
    if not usable.any():
        return np.full(len(counted), 1.0 / len(counted))
    rates = (counted + 0.05) / np.maximum(possible, 1e-9)
    places = np.arange(len(rates))
    nearest = np.argmin(np.abs(places[:, None] - places[usable][None, :]), axis=1)
    continued: NDArray[np.float64] = rates[usable][nearest] / rates[usable].sum()
    return continued


def _on_weekday(days: NDArray[np.datetime64]) -> NDArray[np.float64]:
    """1 where a day is that weekday, shape ``(7, days)``."""
    on_weekday: NDArray[np.bool_] = weekdays(days) == np.arange(7)[:, None]
    return on_weekday.astype(float)


def _kernel(history: DemandHistory, smoothing_minutes: float) -> NDArray[np.float64]:
    """Gaussian weights between intervals, each row summing to 1."""
    places = np.arange(history.intervals_per_day) * float(history.interval_minutes)
    if smoothing_minutes <= 0:
        return np.eye(len(places))
    weights = np.exp(-0.5 * ((places[:, None] - places[None, :]) / smoothing_minutes) ** 2)
    kernel: NDArray[np.float64] = weights / weights.sum(axis=1, keepdims=True)
    return kernel


def _log_likelihoods(history: DemandHistory, shapes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of how the last four weeks' orders fell on their known intervals, shape ``(settings,)``."""
    known = history.is_known[-TRIED_DAYS:].astype(float)
    orders = history.orders[-TRIED_DAYS:] * known
    of_day = shapes[:, weekdays(history.days[-TRIED_DAYS:])]
    exposure = np.maximum((of_day * known).sum(axis=2, keepdims=True), 1e-12)
    likelihoods: NDArray[np.float64] = (orders * np.log(np.maximum(of_day / exposure, 1e-12))).sum(axis=(1, 2))
    return likelihoods
