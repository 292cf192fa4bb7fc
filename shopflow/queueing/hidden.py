"""Served is not arrived: the customers behind the orders that a till has recorded.

A till knows who was served, when the work began. Those who left are missing, and those who waited came before
their order stands in the record. With a model of how the shop serves, both can be put back: simulate, scale
each interval by arrived over served, move it back by the wait, and do so again (``waits.md`` section 2). It
matters where more than about 3 in 100 leave.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.progress import CancelToken
from shopflow.queueing.profile import divided
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.simulate import simulate_day

PASSES = 3
MOST_LEAVE = 0.5
"""However overloaded the model says the shop was, no more than half are taken to have left."""


@dataclass(frozen=True, slots=True)
class Behind:
    """The customers behind recorded orders; arrays are per interval.

    Args:
        arrivals: customers who came, expected.
        leave: of them, who left without ordering.
        mean_wait_s: wait of those who were served.
    """

    arrivals: NDArray[np.float64]
    leave: NDArray[np.float64]
    mean_wait_s: NDArray[np.float64]


def demand_behind(
    served: NDArray[np.float64],
    staff: NDArray[np.int64],
    service: ServiceModel,
    *,
    interval_minutes: int,
    is_open: NDArray[np.bool_],
    runs: int = 60,
    seed: int = 1,
    cancel: CancelToken | None = None,
) -> Behind:
    """Who came on a day on which these orders were recorded.

    Args:
        served: orders per interval, shape ``(intervals,)``.
        staff: people who were on duty, the same shape.
        service: how the shop serves.
        interval_minutes: length of an interval.
        is_open: whether customers could come, the same shape.
        runs: simulated days for each pass.
        seed: start of the random numbers.
        cancel: asked now and then whether to stop.

    Raises:
        Problem: fewer people than nobody, or a service model that cannot be.
    """
    arrivals = np.where(is_open, served, 0.0)
    leave = wait_s = np.zeros(len(served))
    for _ in range(PASSES):
        seen = simulate_day(
            np.repeat(arrivals[None, :], runs, axis=0),
            staff,
            service,
            interval_minutes=interval_minutes,
            target_wait_s=0.0,
            long_wait_s=0.0,
            seed=seed,
            is_open=is_open,
            cancel=cancel,
        )
        left = np.minimum(divided(seen.walkaways.sum(axis=0), seen.arrivals.sum(axis=0), 0.0), MOST_LEAVE)
        wait_s = divided(seen.wait_sum_s.sum(axis=0), seen.served.sum(axis=0), 0.0)
        arrivals = _moved_back(np.where(is_open, served, 0.0) / (1 - left), wait_s / (interval_minutes * 60), is_open)
        leave = arrivals * left
    return Behind(arrivals, leave, wait_s)


def _moved_back(
    counts: NDArray[np.float64], by: NDArray[np.float64], is_open: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Move each interval's counts to earlier by a number of intervals, but not to before the opening."""
    intervals = np.arange(len(counts))
    opened = np.flatnonzero(is_open)
    if not len(opened):
        return counts
    first = np.maximum.accumulate(np.where(is_open & ~np.r_[False, is_open[:-1]], intervals, opened[0]))
    begin = np.maximum(intervals - by, first)
    whole = np.floor(begin).astype(np.int64)
    later = begin - whole
    moved = np.zeros(len(counts))
    np.add.at(moved, whole, counts * (1 - later))
    np.add.at(moved, np.minimum(whole + 1, intervals), counts * later)
    return moved
