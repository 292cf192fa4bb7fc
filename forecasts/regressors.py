"""A value for each day, such as its highest temperature: used only where the back-test gains from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts.history import DemandHistory
from forecasts.occasions import Rule, usual_orders

LEAST_GAIN = 0.02
LEAST_DAYS = 56
PRIOR_SLOPE_SD = 0.1
DAY_LOG_SD = 0.15


@dataclass(frozen=True, slots=True)
class DailyRegressor:
    """Values by day.

    Args:
        days: ``datetime64[D]``, ascending, shape ``(days,)``.
        values: finite, one per day.

    Raises:
        ValueError: the two do not fit, the days do not ascend, or a value is not finite.
    """

    days: NDArray[np.datetime64]
    values: NDArray[np.float64]

    def __post_init__(self) -> None:
        if self.days.shape != self.values.shape or not len(self.days):
            raise ValueError("a daily regressor needs one value for each of its days")
        if np.any(np.diff(self.days).astype(int) <= 0) or not np.all(np.isfinite(self.values)):
            raise ValueError("a daily regressor needs ascending days and finite values")

    def on(self, days: NDArray[np.datetime64]) -> NDArray[np.float64]:
        """The value of each day, NaN where there is none."""
        place = np.minimum(np.searchsorted(self.days, days), len(self.days) - 1)
        return np.where(self.days[place] == days, self.values[place], np.nan)


def with_regressor(rule: Rule, regressor: DailyRegressor) -> Rule:
    """The rule times ``exp(slope x (value - usual value of the season))``, the slope learnt from the history.

    The slope of the day's log ratio to its usual orders on the value, in standard deviations of the value
    around its six-week mean, is shrunk to 0 with a prior standard deviation of 0.1. Days without a value, and
    histories with less than eight weeks of values, are left as they are.
    """

    def expected(history: DemandHistory, days: NDArray[np.datetime64]) -> NDArray[np.float64]:
        usual = rule(history, days)
        values = regressor.on(history.days)
        known = np.isfinite(values) & history.is_known.any(axis=1)
        if np.count_nonzero(known) < LEAST_DAYS:
            return usual
        every = np.concatenate([history.days, days])
        around = _around(every, regressor.on(every))
        scale = float(np.nanstd(around[: len(values)][known]))
        if scale < 1e-9:
            return usual
        anomaly = np.nan_to_num(np.clip(around / scale, -3.0, 3.0))
        slope = _slope(history, rule, anomaly[: len(values)], known)
        factors: NDArray[np.float64] = np.exp(slope * anomaly[len(values) :])
        return usual * factors[:, None]

    return expected


def regressor_gain(history: DemandHistory, rule: Rule, regressor: DailyRegressor) -> float:
    """By what share the regressor lowers the error of day totals in the last eight fortnights, its values known.

    It is worth using from ``LEAST_GAIN`` on. The values of days ahead are taken as known, which flatters a
    weather forecast. 0 with too little history.
    """
    better = with_regressor(rule, regressor)
    errors = np.zeros(2)
    for step in range(8, 0, -1):
        row = len(history.days) - 14 * step
        if row < LEAST_DAYS:
            continue
        stretch = slice(row, row + 14)
        before, days, known = history.until(history.days[row]), history.days[stretch], history.is_known[stretch]
        came = (history.orders[stretch] * known).sum(axis=1)
        for place, one in enumerate((rule, better)):
            errors[place] += float(np.abs(came - (one(before, days) * known).sum(axis=1)).sum())
    return 1.0 - float(errors[1] / errors[0]) if errors[0] > 0 else 0.0


def _around(days: NDArray[np.datetime64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Value less the mean of the three weeks before and after, NaN where there is no value."""
    known = np.isfinite(values)
    distance = np.abs(days[:, None] - days[None, :]).astype(int) <= 21
    near = distance & known[None, :]
    mean = (near * np.where(known, values, 0.0)[None, :]).sum(axis=1) / np.maximum(near.sum(axis=1), 1)
    return np.where(known, values - mean, np.nan)


def _slope(history: DemandHistory, rule: Rule, anomaly: NDArray[np.float64], known: NDArray[np.bool_]) -> float:
    usual = (usual_orders(history, rule) * history.is_known).sum(axis=1)
    came = (history.orders * history.is_known).sum(axis=1)
    some = known & (usual > 1.0)
    ratio = np.clip(np.log((came[some] + 0.5) / (usual[some] + 0.5)), -1.0, 1.0)
    weight = 1.0 / (DAY_LOG_SD**2 + 1.0 / usual[some])
    x = anomaly[some]
    return float((weight * x * ratio).sum() / ((weight * x**2).sum() + 1.0 / PRIOR_SLOPE_SD**2))
