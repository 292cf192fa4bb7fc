"""Orders counted by hand, as a start for a shop whose till gives no file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import numpy as np

from shopflow.orders import OrderLog
from shopflow.problems import Problem
from shopflow.wording import phrase

MOST_ORDERS = 100_000


def orders_from_counts(counts: Mapping[dt.datetime, int], interval_minutes: int, timezone: str = "") -> OrderLog:
    """Orders spread evenly over the intervals in which they were counted.

    Args:
        counts: how many came, by when the interval began on the wall clock.
        interval_minutes: how long each was counted; divides 60.

    Raises:
        Problem: nothing was counted, or a count that cannot be.
    """
    if not any(counts.values()):
        raise Problem(phrase("No orders were counted yet: enter how many came in each half hour."))
    for start, count in counts.items():
        if not 0 <= count <= MOST_ORDERS:
            raise Problem(
                phrase(
                    "{count} orders at {start:%H:%M} on {start:%d %b} cannot be right: correct the number.",
                    count=count,
                    start=start,
                )
            )
    times = [
        np.datetime64(start, "s") + ((np.arange(count) + 0.5) * interval_minutes * 60 / count).astype("timedelta64[s]")
        for start, count in counts.items()
        if count
    ]
    return OrderLog.from_times(np.concatenate(times), timezone)
