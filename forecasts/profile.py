"""The default rule: expected orders = level x weekday x time of day, and a yearly wave when it is known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from forecasts.calendar import weekdays
from forecasts.history import DemandHistory
from forecasts.level import DayTotals, weekday_sizes
from forecasts.season import yearly_factors
from forecasts.shape import day_exposure, day_shapes


def expected_orders(history: DemandHistory, days: NDArray[np.datetime64]) -> NDArray[np.float64]:
    """Expected orders per interval, were it open, shape ``(days, intervals)``.

    The size of a day comes from day totals divided by how much of the day was open and known, so that
    changed opening hours and hours with the till offline do not read as quiet ones.
    """
    shapes = day_shapes(history)
    totals = DayTotals(
        weekday=weekdays(history.days),
        orders=np.where(history.is_known, history.orders, 0.0).sum(axis=1),
        exposure=day_exposure(history, shapes),
    )
    sizes = weekday_sizes(totals)
    ahead = np.maximum((days - history.days[-1]).astype(np.int64), 1)
    expected: NDArray[np.float64] = (sizes[:, None] * shapes)[weekdays(days)]
    return expected * yearly_factors(totals, sizes, ahead)[:, None]
