"""Opening hours guessed from the orders, robustly: a lone sale at night opens no shop."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts.calendar import weekdays
from shopflow.hours import OpeningHours, Span
from shopflow.orders import OrderLog
from shopflow.problems import Problem
from shopflow.wording import phrase

GRID_MINUTES = 30
_PER_DAY = 1440 // GRID_MINUTES
_DAY_HALF_LIFE_WEEKS = 2.0
_HOUR_HALF_LIFE_WEEKS = 8.0
_LEAST_SHARE_OF_DAYS = 0.1
_LEAST_SHARE_OF_ORDERS = 0.02
_LEAST_SHARE_OF_NEIGHBOUR = 0.1
_TRADING_SHARE_OF_MEDIAN = 0.15
_SURELY_EMPTY = 7.0
_EMPTY_SHARE = 0.25
_REGULAR_SHARE = 0.7
_LEAST_GAP = 3
_DAYS_THAT_TELL = 5


@dataclass(frozen=True, slots=True)
class _Usual:
    """Half hours of a usual day: in which orders come, and how many; ``days`` says from how many days."""

    is_busy: NDArray[np.bool_]
    mean: NDArray[np.float64]
    days: float

    @classmethod
    def of(cls, counts: NDArray[np.float64], weight: NDArray[np.float64]) -> _Usual:
        """From half-hour counts, ``(days, half hours)``, and how much each day counts."""
        total = float(weight.sum())
        share = weight @ (counts > 0) / total
        return cls(share >= _LEAST_SHARE_OF_DAYS, weight @ counts / total, total)


def guess_opening_hours(orders: OrderLog, *, day_start_minute: int = 240) -> OpeningHours:
    """Guess the present hours per weekday on a half-hour grid, and the dates that differ.

    A weekday is open when the shop traded on most of its dates, a recent date counting more (half after
    two weeks), so that a dropped Sunday is believed after two Sundays. A half hour is open when orders came
    on at least a tenth of the weekday's dates (half after eight weeks); a far-off island with under 2 % of
    the orders is ignored. Where hours were surely added or dropped at either end of the day, earlier dates
    keep what they had. Dates without orders become closed dates; trading dates of a weekday that is otherwise
    shut keep their own hours. With less than five days, a weekday of which there is no date yet is taken to
    be like the others.

    Raises:
        Problem: there are no orders.
    """
    if not len(orders):
        raise Problem(
            phrase("The opening hours cannot be guessed because there are no orders yet: import a till export first.")
        )
    days, counts = orders_per_interval(orders, GRID_MINUTES, day_start_minute)
    of_weekday = weekdays(days)
    trading = _is_trading(counts.sum(axis=1), of_weekday)
    votes = _voting(trading)
    any_day = _Usual.of(counts[votes & trading], np.ones(int((votes & trading).sum())))
    weekly: list[tuple[Span, ...]] = []
    exceptions: dict[dt.date, tuple[Span, ...]] = {}
    for weekday in range(7):
        on_day = of_weekday == weekday
        usual, changed = _weekday_hours(counts, trading, votes & on_day, any_day)
        weekly.append(_as_spans(usual, day_start_minute))
        for row in np.flatnonzero(on_day):
            hours = changed.get(int(row), _hours_of_date(counts[row], usual, is_trading=bool(trading[row])))
            if not np.array_equal(hours, usual):
                exceptions[days[row].item()] = _as_spans(hours, day_start_minute)
    return OpeningHours(
        weekly=tuple(weekly), exceptions=dict(sorted(exceptions.items())), day_start_minute=day_start_minute
    )


def orders_per_interval(
    orders: OrderLog, interval_minutes: int, day_start_minute: int
) -> tuple[NDArray[np.datetime64], NDArray[np.float64]]:
    """Business days from the first order's to the last one's, and counts ``(days, intervals)``."""
    shifted = orders.ordered_at - np.timedelta64(day_start_minute, "m")
    of_order = shifted.astype("datetime64[D]")
    first = of_order[0]
    days = np.arange(first, of_order[-1] + np.timedelta64(1, "D"))
    per_day = 1440 // interval_minutes
    interval = (shifted - first.astype("datetime64[s]")).astype(np.int64) // (60 * interval_minutes)
    counts = np.bincount(interval, minlength=len(days) * per_day).astype(float)
    return days, counts.reshape(len(days), per_day)


def stretches(busy: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Begin and end of each stretch of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], busy, [False]]).astype(np.int8)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _is_trading(totals: NDArray[np.float64], of_weekday: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Days with at least 15 % of the median of the shop's and of their weekday's days with orders."""
    shop_median = float(np.median(totals[totals > 0]))
    trading = totals >= max(_TRADING_SHARE_OF_MEDIAN * shop_median, 1.0)
    for weekday in range(7):
        rows = of_weekday == weekday
        some = totals[rows & trading]
        if len(some):
            trading &= ~rows | (totals >= _TRADING_SHARE_OF_MEDIAN * float(np.median(some)))
    return trading


def _voting(trading: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Days of weeks in which the shop traded as usual; weeks of holiday have no say in the hours."""
    week = np.arange(len(trading))[::-1] // 7
    per_week = np.bincount(week, weights=trading)
    usual = float(np.median(per_week[per_week > 0])) if per_week.any() else 0.0
    votes: NDArray[np.bool_] = (per_week >= 0.4 * usual)[week]
    return votes if (votes & trading).any() else np.ones(len(trading), dtype=bool)


def _weekday_hours(
    counts: NDArray[np.float64], trading: NDArray[np.bool_], votes: NDArray[np.bool_], any_day: _Usual
) -> tuple[NDArray[np.bool_], dict[int, NDArray[np.bool_]]]:
    """Open half hours of one weekday as it is now, and by row the dates on which they were others.

    All shut when the weekday is mostly shut; those of any day when it is too early to know.
    """
    shut, rows = np.zeros(_PER_DAY, dtype=bool), np.flatnonzero(votes)
    if not len(rows):
        return (_open_hours(any_day.is_busy, any_day) if len(votes) < _DAYS_THAT_TELL else shut), {}
    weeks_ago = np.arange(len(rows))[::-1]
    of_day = 0.5 ** (weeks_ago / _DAY_HALF_LIFE_WEEKS)
    if of_day @ trading[rows] < 0.5 * of_day.sum():
        return shut, {}
    usual = _Usual.of(counts[rows], 0.5 ** (weeks_ago / _HOUR_HALF_LIFE_WEEKS) * trading[rows])
    busy = usual.is_busy.copy()
    for begin, end in stretches(any_day.is_busy & ~busy):
        expected = float(any_day.mean[begin:end].sum()) * usual.days
        busy[begin:end] = not _is_empty(float(usual.mean[begin:end].sum()) * usual.days, expected)
    traded = rows[trading[rows]]
    over_time = _hours_over_time(counts[traded], _open_hours(busy, usual))
    return over_time[-1], dict(zip(traded.tolist(), over_time, strict=True))


def _hours_over_time(counts: NDArray[np.float64], hours: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The hours on each date: a regularly busy half hour at either end may have been added or dropped.

    It was not yet, or is no longer, open on dates on which it was surely empty.

    Args:
        counts: orders on the weekday's dates, ``(dates, half hours)``.
        hours: open half hours of all dates together.

    Returns:
        Shape ``(dates, half hours)``.
    """
    came, date = counts > 0, np.arange(len(counts))[:, None]
    first, last = np.argmax(came, axis=0), len(counts) - 1 - np.argmax(came[::-1], axis=0)
    dates = last - first + 1
    mean, is_regular = counts.sum(axis=0) / dates, came.sum(axis=0) >= _REGULAR_SHARE * dates
    not_yet = (date < first) & is_regular & (mean * first > _SURELY_EMPTY)
    no_longer = (date > last) & is_regular & (mean * (len(counts) - 1 - last) > _SURELY_EMPTY)
    shut = ~hours | not_yet | no_longer
    before = np.logical_and.accumulate(shut, axis=1)
    after = np.logical_and.accumulate(shut[:, ::-1], axis=1)[:, ::-1]
    over_time: NDArray[np.bool_] = hours & ~before & ~after
    return over_time


def _hours_of_date(counts: NDArray[np.float64], usual: NDArray[np.bool_], *, is_trading: bool) -> NDArray[np.bool_]:
    """Of a date that had no say: shut without orders; its own when it traded on a weekday that is shut."""
    if not counts.any():
        return np.zeros(_PER_DAY, dtype=bool)
    if is_trading and not usual.any():
        own = _Usual.of(counts[None, :], np.ones(1))
        return _open_hours(own.is_busy, own)
    return usual


def _open_hours(busy: NDArray[np.bool_], usual: _Usual) -> NDArray[np.bool_]:
    """The half hours in which orders come, bridged, without trifles."""
    mean = usual.mean
    hours = np.zeros(_PER_DAY, dtype=bool)
    for run in _bridged(stretches(busy), mean, usual.days):
        if mean[slice(*run)].sum() >= _LEAST_SHARE_OF_ORDERS * mean.sum():
            hours[slice(*_trimmed(run, mean))] = True
    return hours


def _as_spans(hours: NDArray[np.bool_], day_start_minute: int) -> tuple[Span, ...]:
    """Open half hours as spans of minutes after midnight."""
    return tuple(
        (day_start_minute + begin * GRID_MINUTES, day_start_minute + end * GRID_MINUTES)
        for begin, end in stretches(hours)
    )


def _bridged(runs: list[tuple[int, int]], mean: NDArray[np.float64], days: float) -> list[tuple[int, int]]:
    """Join stretches unless the gap is long and surely empty, or one side of it is a far-off trifle."""
    joined: list[tuple[int, int]] = []
    for run in runs:
        if joined and not _is_break(joined[-1], run, mean, days):
            joined[-1] = (joined[-1][0], run[1])
        else:
            joined.append(run)
    return joined


def _is_break(before: tuple[int, int], after: tuple[int, int], mean: NDArray[np.float64], days: float) -> bool:
    gap = after[0] - before[1]
    if gap < _LEAST_GAP:
        return False
    sides = (mean[slice(*before)].sum(), mean[slice(*after)].sum())
    if min(sides) < _LEAST_SHARE_OF_ORDERS * mean.sum():
        return True
    around = min(mean[before[1] - 1], mean[after[0]])
    return _is_empty(float(mean[before[1] : after[0]].sum()) * days, around * gap * days)


def _is_empty(came: float, expected: float) -> bool:
    """Whether so few orders in place of those expected cannot be chance: the shop was shut."""
    return expected > _SURELY_EMPTY and came < _EMPTY_SHARE * expected


def _trimmed(run: tuple[int, int], mean: NDArray[np.float64]) -> tuple[int, int]:
    """Without an outermost half hour that has under a tenth of its neighbour: someone came a little early."""
    begin, end = run
    if end - begin > 2 and mean[begin] < _LEAST_SHARE_OF_NEIGHBOUR * mean[begin + 1]:
        begin += 1
    if end - begin > 2 and mean[end - 1] < _LEAST_SHARE_OF_NEIGHBOUR * mean[end - 2]:
        end -= 1
    return begin, end
