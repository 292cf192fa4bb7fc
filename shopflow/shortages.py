"""Times of the week at which fewer people are scheduled than needed, and what that costs."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from shopflow.pipeline import WeekResults

Scalar = TypeVar("Scalar", bound=np.generic)
_REQUIRED_COLUMN = 2
"""Where the curve of a ``StaffRequirement`` stands at the people required."""


@dataclass(frozen=True, slots=True)
class Window:
    """A span of one business day, in minutes after midnight of ``day`` (beyond 1440: after midnight)."""

    day: dt.date
    first_minute: int
    last_minute: int

    @property
    def hours(self) -> float:
        """Its length."""
        return (self.last_minute - self.first_minute) / 60


@dataclass(frozen=True, slots=True)
class ShortRun:
    """Blocks in a row of one day with fewer people than needed.

    Args:
        window: when.
        needed: people needed in the block that lacks the most.
        scheduled: people scheduled in that block.
        is_steady: whether all blocks of the run need and have the same number.
        customers: who come in the run.
        leave: of them, who leave without ordering with the people scheduled.
        leave_if_covered: who would leave even with the people needed.
        share_over_long: share of the customers who wait longer than the promise's ``long_wait_s``.
        longest_wait_s: the longest wait that 9 in 10 stay under, over the run's intervals.
        margin_lost: margin lost by those who leave because people are missing.
        wage: what the missing people would have cost.
    """

    window: Window
    needed: int
    scheduled: int
    is_steady: bool
    customers: float
    leave: float
    leave_if_covered: float
    share_over_long: float
    longest_wait_s: float
    margin_lost: float
    wage: float

    @property
    def missing(self) -> int:
        """How many people more are needed."""
        return self.needed - self.scheduled

    @property
    def net_loss(self) -> float:
        """Margin lost less wage saved; below zero the shortage pays."""
        return self.margin_lost - self.wage


def by_day(values: NDArray[Scalar], days: int) -> NDArray[Scalar]:
    """The values of whole days, one row per day."""
    return values.reshape(days, -1)


def minutes_of_day(starts: NDArray[np.datetime64], days: int, first_day: dt.date) -> NDArray[np.int64]:
    """Minutes after midnight of the business day's date at which its intervals begin; one day's row."""
    offsets = by_day(starts, days)[0] - np.datetime64(first_day, "s")
    minutes: NDArray[np.int64] = offsets.astype("timedelta64[m]").astype(np.int64)
    return minutes


def block_orders(results: WeekResults) -> NDArray[np.float64]:
    """Expected orders per block of the requirement, one row per day."""
    parts = results.requirement.interval_minutes // results.forecast.interval_minutes
    orders: NDArray[np.float64] = results.forecast.expected().reshape(results.days, -1, parts).sum(axis=2)
    return orders


def block_is_open(results: WeekResults) -> NDArray[np.bool_]:
    """Whether each block of the requirement is open in part or whole, one row per day."""
    parts = results.requirement.interval_minutes // results.forecast.interval_minutes
    opened: NDArray[np.bool_] = np.any(results.forecast.is_open.reshape(results.days, -1, parts), axis=2)
    return opened


def in_window(window: Window, starts: NDArray[np.datetime64], interval_minutes: int) -> NDArray[np.bool_]:
    """Which intervals lie wholly within a window."""
    midnight = np.datetime64(window.day, "s")
    first = midnight + np.timedelta64(window.first_minute, "m")
    last = midnight + np.timedelta64(window.last_minute, "m")
    inside: NDArray[np.bool_] = (starts >= first) & (starts + np.timedelta64(interval_minutes, "m") <= last)
    return inside


def short_runs(results: WeekResults) -> tuple[ShortRun, ...]:
    """All short runs of the week, the one that loses most margin first; none without a schedule."""
    if not results.has_schedule:
        return ()
    gaps = by_day(results.coverage.gap_staff > 0, results.days)
    found = [_short_run(results, window) for window in _windows(results, gaps)]
    return tuple(sorted(found, key=lambda run: (run.margin_lost, run.customers), reverse=True))


@dataclass(frozen=True, slots=True)
class Peak:
    """The time of a day that needs the most people: how many, when, and the orders expected in it."""

    needed: int
    window: Window
    orders: float


def day_peaks(results: WeekResults) -> tuple[Peak, ...]:
    """For each day on which anybody is needed its peak, the one that needs most (then: busiest) first."""
    required = by_day(results.requirement.required, results.days)
    most = required.max(axis=1, keepdims=True)
    peaks: dict[dt.date, Peak] = {}
    for window in _windows(results, (required == most) & (most > 0)):
        row = (window.day - results.first_day).days
        peak = Peak(int(most[row, 0]), window, _orders(results, window))
        older = peaks.get(window.day)
        if older is None or peak.orders > older.orders:
            peaks[window.day] = peak
    return tuple(sorted(peaks.values(), key=lambda peak: (peak.needed, peak.orders), reverse=True))


def busiest(results: WeekResults, minutes: int, day: dt.date | None = None) -> tuple[float, Window] | None:
    """Expected orders and place of the busiest span of that many minutes in the week, or on one day.

    None where no orders are expected.
    """
    step, orders = results.requirement.interval_minutes, block_orders(results)
    width = max(1, minutes // step)
    sums = np.apply_along_axis(np.convolve, 1, orders, np.ones(width), "valid")
    if day is not None:
        sums[np.arange(results.days) != (day - results.first_day).days] = 0.0
    row, column = np.unravel_index(int(np.argmax(sums)), sums.shape)
    if sums[row, column] <= 0:
        return None
    first = int(_block_minutes(results)[column])
    found = results.first_day + dt.timedelta(days=int(row))
    return float(sums[row, column]), Window(found, first, first + width * step)


def _short_run(results: WeekResults, window: Window) -> ShortRun:
    requirement, coverage, waits = results.requirement, results.coverage, results.waits
    step = requirement.interval_minutes
    blocks = in_window(window, requirement.starts, step)
    parts = in_window(window, waits.starts, waits.interval_minutes)
    gaps = np.where(blocks, coverage.gap_staff, 0)
    worst = int(np.argmax(gaps))
    customers = float(waits.arrivals.value[parts].sum())
    leave = float(waits.walkaways.value[parts].sum())
    covered = float(requirement.walkaways[blocks, _REQUIRED_COLUMN].sum())
    money = results.plan.money
    return ShortRun(
        window=window,
        needed=int(coverage.required[worst]),
        scheduled=int(coverage.scheduled[worst]),
        is_steady=all(len(np.unique(people[blocks])) == 1 for people in (coverage.required, coverage.scheduled)),
        customers=customers,
        leave=leave,
        leave_if_covered=covered,
        share_over_long=float(waits.over_long.value[parts].sum()) / customers if customers > 0 else 0.0,
        longest_wait_s=float(waits.p90_wait_s.value[parts].max(initial=0.0)),
        margin_lost=max(0.0, leave - covered) * money.margin_per_walkaway,
        wage=float(gaps.sum()) * step / 60 * money.cost_per_h,
    )


def _windows(results: WeekResults, marked: NDArray[np.bool_]) -> list[Window]:
    """Each unbroken run of marked blocks within a day (``marked``: days x blocks)."""
    minutes, step = _block_minutes(results), results.requirement.interval_minutes
    windows = []
    for row, blocks in enumerate(marked):
        edges = np.flatnonzero(np.diff(np.concatenate(([False], blocks, [False])).astype(np.int8)))
        day = results.first_day + dt.timedelta(days=row)
        for first, end in edges.reshape(-1, 2):
            windows.append(Window(day, int(minutes[first]), int(minutes[end - 1]) + step))
    return windows


def _block_minutes(results: WeekResults) -> NDArray[np.int64]:
    return minutes_of_day(results.requirement.starts, results.days, results.first_day)


def _orders(results: WeekResults, window: Window) -> float:
    forecast = results.forecast
    return float(forecast.expected()[in_window(window, forecast.starts, forecast.interval_minutes)].sum())
