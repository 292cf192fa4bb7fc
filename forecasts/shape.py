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
        smoothing_minutes: standard deviation of the smoothing along the day.
        pooled_orders: for how many orders the shape of all weekdays together counts in each weekday's own.
    """

    half_life_days: float
    smoothing_minutes: float
    pooled_orders: float


_PLAIN = ShapeSetting(half_life_days=90.0, smoothing_minutes=20.0, pooled_orders=300.0)
_GRID = tuple(
    ShapeSetting(*values)
    for values in product((21.0, 45.0, 90.0, 180.0, 400.0), (0.0, 15.0, 30.0), (100.0, 400.0, 1600.0))
)


def day_shapes(history: DemandHistory) -> NDArray[np.float64]:
    """Relative rates of the intervals per weekday, shape ``(7, intervals)``, all positive.

    A mean of shapes learnt with different memories, smoothing and pooling, weighted by how likely each made
    the last four weeks given the weeks before (multinomial law of a day's orders over its known intervals).
    The shape of an interval that was never open on a weekday comes from the other weekdays, and of one that
    was never open at all from the nearest one that was. The unit is such that all weekdays agree on it: a
    day's total divided by the sum of the shape over its known intervals is the size of the day.
    """
    if len(history.days) < LEAST_DAYS_TO_TRY:
        return _learn(history, _PLAIN)
    before = history.until(history.days[-TRIED_DAYS])
    if before.orders[before.is_known].sum() <= 0:
        return _learn(history, _PLAIN)
    likelihoods = np.array([_log_likelihood(history, _learn(before, setting)) for setting in _GRID])
    weights = np.exp(likelihoods - likelihoods.max())
    weights /= weights.sum()
    shapes = np.zeros((7, history.intervals_per_day))
    for setting, weight in zip(_GRID, weights, strict=True):
        if weight > 0.005:
            shapes += weight * _learn(history, setting)
    mean: NDArray[np.float64] = shapes / weights[weights > 0.005].sum()
    return mean


def day_exposure(history: DemandHistory, shapes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sum of the day's shape over its known intervals, shape ``(days,)``; 0 where nothing is known."""
    exposure: NDArray[np.float64] = (shapes[weekdays(history.days)] * history.is_known).sum(axis=1)
    return exposure


def _learn(history: DemandHistory, setting: ShapeSetting) -> NDArray[np.float64]:
    """Shapes from one setting: a Gamma-Poisson mean of each weekday around the pooled shape."""
    known = history.is_known
    ever_known: NDArray[np.bool_] = np.any(known, axis=0)
    orders = np.where(known, history.orders, 0.0)
    age = (history.days[-1] - history.days).astype(float)
    weight = 0.5 ** (age / setting.half_life_days)
    kernel = _kernel(history, setting.smoothing_minutes)
    pooled = ever_known / max(float(ever_known.sum()), 1.0)
    sizes = np.zeros(len(orders))
    for _ in range(_SETTLING_ROUNDS):
        exposure = known @ pooled
        sizes = np.where(exposure > 0, orders.sum(axis=1) / np.maximum(exposure, 1e-9), 0.0)
        pooled = _rates(kernel @ (weight @ orders), kernel @ ((weight * sizes) @ known), ever_known)
    return np.array(
        [
            _weekday_shape(on_day * weight, orders, known, sizes, pooled, kernel, setting.pooled_orders)
            for on_day in weekdays(history.days) == np.arange(7)[:, None]
        ]
    )


def _weekday_shape(
    weight: NDArray[np.float64],
    orders: NDArray[np.float64],
    known: NDArray[np.bool_],
    sizes: NDArray[np.float64],
    pooled: NDArray[np.float64],
    kernel: NDArray[np.float64],
    pooled_orders: float,
) -> NDArray[np.float64]:
    """One weekday's shape, on the pooled shape's scale over the intervals known on that weekday."""
    counted = kernel @ (weight @ orders)
    possible = kernel @ ((weight * sizes) @ known)
    shape: NDArray[np.float64] = (counted + pooled_orders * pooled) / (possible + pooled_orders)
    seen = (weight @ known) > 0
    if seen.any():
        shape = shape * (pooled[seen].sum() / shape[seen].sum())
    return shape


def _rates(
    counted: NDArray[np.float64], possible: NDArray[np.float64], ever_known: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Orders over exposure, summing to 1 where ever known, and continued from the nearest known interval."""
    usable = ever_known & (possible > 0)
    if not usable.any():
        return np.full(len(counted), 1.0 / max(int(ever_known.sum()), 1))
    rates = (counted + 0.05) / np.maximum(possible, 1e-9)
    places = np.arange(len(rates))
    nearest = np.argmin(np.abs(places[:, None] - places[usable][None, :]), axis=1)
    rates = rates[usable][nearest]
    scaled: NDArray[np.float64] = rates / rates[usable].sum()
    return scaled


def _kernel(history: DemandHistory, smoothing_minutes: float) -> NDArray[np.float64]:
    """Gaussian weights between intervals, rows and columns in the order of the day."""
    places = np.arange(history.intervals_per_day) * float(history.interval_minutes)
    if smoothing_minutes <= 0:
        return np.eye(len(places))
    kernel = np.exp(-0.5 * ((places[:, None] - places[None, :]) / smoothing_minutes) ** 2)
    rows: NDArray[np.float64] = kernel / kernel.sum(axis=1, keepdims=True)
    return rows


def _log_likelihood(history: DemandHistory, shapes: NDArray[np.float64]) -> float:
    """Of how the last four weeks' orders fell on their known intervals."""
    known = history.is_known[-TRIED_DAYS:]
    orders = np.where(known, history.orders[-TRIED_DAYS:], 0.0)
    shape = shapes[weekdays(history.days[-TRIED_DAYS:])]
    exposure = np.maximum((shape * known).sum(axis=1, keepdims=True), 1e-12)
    return float(np.sum(orders * np.log(np.maximum(shape / exposure, 1e-12))))
