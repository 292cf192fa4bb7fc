"""What shops use today: last week, and the mean of the last weeks. The score card compares with these."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from forecasts.calendar import weekdays
from forecasts.history import DemandHistory
from forecasts.model import CountModel


def mean_of_weeks(weeks: int) -> CountModel:
    """The mean count of the last few same weekdays at the same time of day."""

    def expected(history: DemandHistory, days: NDArray[np.datetime64]) -> NDArray[np.float64]:
        return same_weekday_mean(history, days, weeks)

    return CountModel(name=f"mean of last {weeks} weeks", expected_orders=expected)


def last_week() -> CountModel:
    """The count of the same weekday and time in the last week that is known."""

    def expected(history: DemandHistory, days: NDArray[np.datetime64]) -> NDArray[np.float64]:
        return same_weekday_mean(history, days, 1)

    return CountModel(name="last week", expected_orders=expected)


def same_weekday_mean(history: DemandHistory, days: NDArray[np.datetime64], weeks: int) -> NDArray[np.float64]:
    """Mean of the last ``weeks`` known counts per weekday and interval, shape ``(days, intervals)``.

    Where a weekday was never known at that time, the mean of all other weekdays at that time; where no
    weekday was, the mean over all known intervals.
    """
    known = history.is_known
    orders = np.where(known, history.orders, 0.0)
    overall = orders.sum() / max(int(known.sum()), 1)
    any_day = np.where(known.any(axis=0), orders.sum(axis=0) / np.maximum(known.sum(axis=0), 1), overall)
    means = np.tile(any_day, (7, 1))
    of_history = weekdays(history.days)
    for weekday in range(7):
        rows = of_history == weekday
        from_latest = np.cumsum(known[rows][::-1], axis=0)[::-1]
        used = known[rows] & (from_latest <= weeks)
        counted = used.sum(axis=0)
        mean = (orders[rows] * used).sum(axis=0) / np.maximum(counted, 1)
        means[weekday] = np.where(counted > 0, mean, any_day)
    result: NDArray[np.float64] = means[weekdays(days)]
    return result
