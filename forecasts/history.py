"""The input of every model: counts per interval, with what is known about each interval."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

MINUTES_PER_DAY = 1440


@dataclass(frozen=True, slots=True)
class DemandHistory:
    """Counts per interval of whole days, on the wall clock.

    A day begins at ``day_start_minute`` after midnight (a business day: a shop that closes at 01:00 closes
    on the day on which it opened) and has ``1440 / interval_minutes`` intervals, so that every array is
    ``days x intervals``.

    Args:
        days: ``datetime64[D]``, consecutive days, ascending, shape ``(days,)``.
        orders: counts, shape ``(days, intervals)``, float, finite and not negative; zero where closed.
        is_open: whether an order could have come in that interval; closed is not zero.
        is_complete: whether the count can be trusted (False: till offline, file cut off, day missing).
        interval_minutes: length of an interval; divides 60.
        day_start_minute: minutes after midnight at which a day begins; a multiple of the interval.
        event_labels: for each day the names of what was special about it.

    Raises:
        ValueError: shapes do not agree, a count is negative or not finite, or the interval does not
            divide the hour.
    """

    days: NDArray[np.datetime64]
    orders: NDArray[np.float64]
    is_open: NDArray[np.bool_]
    is_complete: NDArray[np.bool_]
    interval_minutes: int
    day_start_minute: int = 0
    event_labels: tuple[frozenset[str], ...] = ()

    def __post_init__(self) -> None:
        check_interval(self.interval_minutes)
        shape = (len(self.days), MINUTES_PER_DAY // self.interval_minutes)
        if not (self.orders.shape == self.is_open.shape == self.is_complete.shape == shape):
            raise ValueError(f"orders, is_open and is_complete must all have the shape {shape}")
        if not np.all(np.isfinite(self.orders)) or np.any(self.orders < 0):
            raise ValueError("orders must be finite and not negative")
        if len(self.days) > 1 and np.any(np.diff(self.days).astype(int) != 1):
            raise ValueError("days must be consecutive")
        if self.day_start_minute % self.interval_minutes:
            raise ValueError("day_start_minute must be a multiple of interval_minutes")
        if self.event_labels and len(self.event_labels) != len(self.days):
            raise ValueError("event_labels must name every day or none")
        for array in (self.days, self.orders, self.is_open, self.is_complete):
            array.flags.writeable = False

    @property
    def intervals_per_day(self) -> int:
        """How many intervals a day has."""
        return MINUTES_PER_DAY // self.interval_minutes

    @property
    def starts(self) -> NDArray[np.datetime64]:
        """When each interval begins, ``datetime64[s]``, shape ``(days, intervals)``."""
        return interval_starts(self.days, self.interval_minutes, self.day_start_minute)

    @property
    def is_known(self) -> NDArray[np.bool_]:
        """Open and complete: the intervals that a model may learn from."""
        known: NDArray[np.bool_] = self.is_open & self.is_complete
        return known

    def until(self, day: np.datetime64) -> DemandHistory:
        """Only the days before ``day``: what was known on that morning (for a back-test)."""
        keep = int(np.searchsorted(self.days, day))
        return replace(
            self,
            days=self.days[:keep].copy(),
            orders=self.orders[:keep].copy(),
            is_open=self.is_open[:keep].copy(),
            is_complete=self.is_complete[:keep].copy(),
            event_labels=self.event_labels[:keep],
        )


def check_interval(interval_minutes: int) -> None:
    """Raise ``ValueError`` unless the interval divides the hour."""
    if interval_minutes < 1 or 60 % interval_minutes:
        raise ValueError(f"an interval of {interval_minutes} minutes does not divide the hour")


def interval_starts(
    days: NDArray[np.datetime64], interval_minutes: int, day_start_minute: int
) -> NDArray[np.datetime64]:
    """When each interval of each day begins, ``datetime64[s]``, shape ``(days, intervals)``."""
    check_interval(interval_minutes)
    minutes = np.arange(0, MINUTES_PER_DAY, interval_minutes) + day_start_minute
    offsets = (minutes * 60).astype("timedelta64[s]")
    starts: NDArray[np.datetime64] = days.astype("datetime64[s]")[:, None] + offsets[None, :]
    return starts
