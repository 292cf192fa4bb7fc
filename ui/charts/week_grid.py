"""The week as a grid of days and half hours, cut to the hours at which the shop is open at all."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts.counts import mixture_quantiles
from shopflow.pipeline import WeekResults
from shopflow.shortages import Window, block_is_open, block_orders, by_day, minutes_of_day

PAST_DAYS = 6
_LIKELY = np.array([0.1, 0.9])


@dataclass(frozen=True, slots=True)
class WeekGrid:
    """What the week's pictures show; every array is ``days x columns``.

    Args:
        days: the dates, one row each.
        minutes: minutes after midnight at which each column begins.
        step: minutes of a column.
        orders: expected orders.
        is_open: whether the shop is open.
        required: people needed.
        scheduled: people scheduled; None without a schedule.
        is_own: where the owner expects a number of the owner's own; None for nowhere.
    """

    days: tuple[dt.date, ...]
    minutes: tuple[int, ...]
    step: int
    orders: NDArray[np.float64]
    is_open: NDArray[np.bool_]
    required: NDArray[np.int64]
    scheduled: NDArray[np.int64] | None
    is_own: NDArray[np.bool_] | None = None

    @property
    def is_short(self) -> NDArray[np.bool_]:
        """Where fewer people are scheduled than needed; nowhere without a schedule."""
        if self.scheduled is None:
            return np.zeros(self.orders.shape, dtype=bool)
        short: NDArray[np.bool_] = self.required > self.scheduled
        return short

    def window(self, row: int, column: int) -> Window:
        """The cell's span of time; over the whole short run when the cell is short."""
        first = last = column
        if self.is_short[row, column]:
            while first > 0 and self.is_short[row, first - 1]:
                first -= 1
            while last + 1 < len(self.minutes) and self.is_short[row, last + 1]:
                last += 1
        return Window(self.days[row], self.minutes[first], self.minutes[last] + self.step)

    def busiest_cell(self) -> tuple[int, int]:
        """Row and column of the most orders."""
        row, column = np.unravel_index(int(np.argmax(self.orders)), self.orders.shape)
        return int(row), int(column)

    def cell(self, day: dt.date, minute: int) -> tuple[int, int]:
        """Row and column of a moment, or of the nearest that is shown."""
        row = min(max((day - self.days[0]).days, 0), len(self.days) - 1)
        column = int(np.searchsorted(self.minutes, minute, side="right")) - 1
        return row, min(max(column, 0), len(self.minutes) - 1)


def week_grid(results: WeekResults) -> WeekGrid | None:
    """The grid of the week's results; None when the shop is closed all week."""
    step = results.requirement.interval_minutes
    is_open = block_is_open(results)
    columns = np.flatnonzero(is_open.any(axis=0))
    if not len(columns):
        return None
    shown = slice(int(columns[0]), int(columns[-1]) + 1)
    minutes = minutes_of_day(results.requirement.starts, results.days, results.first_day)[shown]
    scheduled = by_day(results.coverage.scheduled, results.days)[:, shown] if results.has_schedule else None
    return WeekGrid(
        days=tuple(results.first_day + dt.timedelta(days=row) for row in range(results.days)),
        minutes=tuple(minutes.tolist()),
        step=step,
        orders=block_orders(results)[:, shown],
        is_open=is_open[:, shown],
        required=by_day(results.requirement.required, results.days)[:, shown],
        scheduled=scheduled,
        is_own=by_day(_is_own(results), results.days)[:, shown] if results.plan.overrides else None,
    )


def _is_own(results: WeekResults) -> NDArray[np.bool_]:
    """Which blocks an override touches."""
    starts = results.requirement.starts
    ends = starts + np.timedelta64(results.requirement.interval_minutes, "m")
    own = np.zeros(len(starts), dtype=bool)
    for override in results.plan.overrides:
        begin = np.datetime64(override.start, "s")
        own |= (ends > begin) & (starts < begin + np.timedelta64(override.minutes, "m"))
    return own


@dataclass(frozen=True, slots=True)
class DayOutlook:
    """One day's open half hours: expected orders, their likely range (8 days in 10) and past days.

    Args:
        minutes: minutes after midnight at which each half hour begins, shape ``(n,)``.
        past: orders on the last same weekdays, shape ``(past days, n)``, NaN where not known.
        total: orders of the whole day: expected, low and high end of the likely range.
    """

    day: dt.date
    minutes: NDArray[np.int64]
    step: int
    expected: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    past: NDArray[np.float64]
    total: tuple[float, float, float]


def day_outlook(results: WeekResults, row: int) -> DayOutlook:
    """The outlook of the ``row``-th day of the week."""
    step = results.requirement.interval_minutes
    is_open = block_is_open(results)[row]
    rates = _block_rates(results)[:, row][:, is_open]
    low, high = mixture_quantiles(rates, _LIKELY)
    total = rates.sum(axis=1, keepdims=True)
    total_low, total_high = mixture_quantiles(total, _LIKELY)[:, 0]
    return DayOutlook(
        day=results.first_day + dt.timedelta(days=row),
        minutes=minutes_of_day(results.requirement.starts, results.days, results.first_day)[is_open],
        step=step,
        expected=rates.mean(axis=0),
        low=low,
        high=high,
        past=_past(results, row, step)[:, is_open],
        total=(float(total.mean()), float(total_low), float(total_high)),
    )


def highest_likely(results: WeekResults) -> float:
    """Orders per half hour that hardly any half hour of the week exceeds: the height of the day's axis.

    1.6 standard deviations above the mean (19 in 20 by the normal law), a count being Poisson given its path;
    an axis needs no exact quantile, and this one costs nothing.
    """
    rates = _block_rates(results)
    mean = rates.mean(axis=0)
    return float((mean + 1.6 * np.sqrt(mean + rates.var(axis=0))).max())


def _block_rates(results: WeekResults) -> NDArray[np.float64]:
    """Expected orders per half hour in each possible future, ``paths x days x half hours``."""
    forecast = results.forecast
    parts = results.requirement.interval_minutes // forecast.interval_minutes
    rates: NDArray[np.float64] = forecast.rate_paths.reshape(len(forecast.rate_paths), results.days, -1, parts).sum(
        axis=3
    )
    return rates


def _past(results: WeekResults, row: int, step: int) -> NDArray[np.float64]:
    """Orders per half hour on the last days of the same weekday, NaN where closed or not known."""
    history = results.history
    day = np.datetime64(results.first_day, "D") + np.timedelta64(row, "D")
    same = np.flatnonzero(((day - history.days).astype(int) % 7 == 0) & (history.days < day))
    same = same[history.is_known[same].any(axis=1)][-PAST_DAYS:]
    parts = step // history.interval_minutes
    known = np.where(history.is_known[same], history.orders[same], np.nan)
    sums: NDArray[np.float64] = known.reshape(len(same), history.intervals_per_day // parts, parts).sum(axis=2)
    return sums
