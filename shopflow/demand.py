"""From orders to orders per interval: closed is not zero, and hours with the till offline are not quiet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory
from forecasts.calendar import weekdays
from shopflow.hours import OpeningHours
from shopflow.opening import orders_per_interval, stretches
from shopflow.orders import OrderLog
from shopflow.problems import Problem
from shopflow.queueing.hidden import demand_behind
from shopflow.queueing.service import ServiceModel
from shopflow.wording import phrase

NEARLY_EMPTY_SHARE = 0.15
MISSED_ORDERS = 9.0
MISSED_ORDERS_AT_THE_ENDS = 3.0
SPREAD = 0.1
_NAMED = 3

LEAST_FACTOR, MOST_FACTOR = 0.5, 3.0
"""However the model moves customers to earlier or adds some who left, an interval is not changed by more."""


def demand_history(
    orders: OrderLog,
    hours: OpeningHours,
    *,
    interval_minutes: int,
    event_labels: Mapping[dt.date, frozenset[str]] | None = None,
) -> DemandHistory:
    """Count orders per interval of the business days from the first order's to the last one's.

    A day without a single order is closed. Not complete, and so not learnt from, are: a day with under 15 % of
    its weekday's median; a stretch without orders in which more than 9 were expected (by chance p < 0.0002, and a
    year has thousands of stretches); on the first and the last day a stretch at the file's end in which more than
    3 were expected.
    Orders outside the opening hours are not counted.

    Raises:
        Problem: there are no orders, or none within the opening hours.
    """
    if not len(orders):
        raise Problem(phrase("There are no orders yet, so there is nothing to forecast from: import a till export."))
    days, counts = orders_per_interval(orders, interval_minutes, hours.day_start_minute)
    is_open = hours.is_open(days, interval_minutes)
    counts = np.where(is_open, counts, 0.0)
    if not counts.any():
        raise Problem(phrase("None of the orders lies within the opening hours: check the hours on the Orders page."))
    is_open &= np.any(counts, axis=1, keepdims=True)
    labels = event_labels or {}
    return DemandHistory(
        days=days,
        orders=counts,
        is_open=is_open,
        is_complete=_is_complete(counts, is_open, weekdays(days)),
        interval_minutes=interval_minutes,
        day_start_minute=hours.day_start_minute,
        event_labels=tuple(labels.get(day, frozenset()) for day in days.tolist()),
    )


def orders_outside_hours(orders: OrderLog, hours: OpeningHours) -> int:
    """How many orders lie outside the opening hours and so are not counted, to the half hour."""
    if not len(orders):
        return 0
    days, counts = orders_per_interval(orders, 30, hours.day_start_minute)
    return int(counts[~hours.is_open(days, 30)].sum())


def with_leavers(history: DemandHistory, staff: NDArray[np.int64], service: ServiceModel) -> DemandHistory:
    """The history with those put back who left without ordering, where it is known who was on duty.

    Days of one weekday with the same people on duty are taken together: their mean day tells who came behind
    the orders recorded (``queueing.hidden``), and each of the days is scaled like it.

    Args:
        staff: people on duty per interval, shape ``(days, intervals)``; below 0 on days where it is not known.
        service: how the shop serves.

    Raises:
        ValueError: the staff does not fit the history.
    """
    if staff.shape != history.orders.shape:
        raise ValueError(f"staff needs the shape {history.orders.shape}, not {staff.shape}")
    groups: dict[tuple[int, bytes], list[int]] = {}
    for row in np.flatnonzero(np.all(staff >= 0, axis=1) & history.is_known.any(axis=1)).tolist():
        groups.setdefault((int(weekdays(history.days)[row]), staff[row].tobytes()), []).append(row)
    orders = history.orders.copy()
    for rows in groups.values():
        known = history.is_known[rows]
        served = (history.orders[rows] * known).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
        behind = demand_behind(
            served,
            staff[rows[0]],
            service,
            interval_minutes=history.interval_minutes,
            is_open=np.asarray(history.is_open[rows].any(axis=0)),
        )
        factor = np.divide(behind.arrivals, served, out=np.ones(len(served)), where=served > 0)
        orders[rows] *= np.clip(factor, LEAST_FACTOR, MOST_FACTOR)
    return replace(history, orders=orders)


def demand_notes(history: DemandHistory, told: Set[dt.date] = frozenset()) -> tuple[str, ...]:
    """What was left out of the forecast's past, one plain sentence each.

    Args:
        told: dates that the owner judged, about which nothing needs to be said.
    """
    of_weekday = weekdays(history.days)
    opened: NDArray[np.bool_] = np.any(history.is_open, axis=1)
    known: NDArray[np.bool_] = np.any(history.is_known, axis=1)
    usually_open = np.array([opened[of_weekday == weekday].mean() > 0.5 for weekday in of_weekday])
    notes = []
    untold = np.array([day not in told for day in history.days.tolist()])
    closed = _dates(history.days[usually_open & ~opened & untold])
    if closed:
        notes.append(phrase("Taken as closed, because there are no orders: {dates}.", dates=closed))
    unusual = _dates(history.days[opened & ~known & untold])
    if unusual:
        notes.append(phrase("Left out, because far too few orders were recorded: {dates}.", dates=unusual))
    offline = [
        f"{_date(history.days[row])} {_clock(history, begin)}-{_clock(history, end)}"
        for row in np.flatnonzero(known & untold)
        for begin, end in stretches(history.is_open[row] & ~history.is_complete[row])
    ]
    if offline:
        notes.append(phrase("Left out, because the till seems to have been off: {times}.", times=_listed(offline)))
    return tuple(notes)


def _is_complete(
    counts: NDArray[np.float64], is_open: NDArray[np.bool_], of_weekday: NDArray[np.int64]
) -> NDArray[np.bool_]:
    complete = np.ones(counts.shape, dtype=bool)
    totals = counts.sum(axis=1)
    for weekday in range(7):
        rows = np.flatnonzero((of_weekday == weekday) & (totals > 0))
        if len(rows):
            nearly_empty = totals[rows] < NEARLY_EMPTY_SHARE * np.median(totals[rows])
            complete[rows[nearly_empty]] = False
    usable = complete & is_open
    usual = _usual_orders(counts, usable, of_weekday)
    for row in np.flatnonzero(usable.any(axis=1)).tolist():
        is_first, is_last = row == 0, row == len(counts) - 1
        for begin, end in _offline(counts[row], usual[row], is_first=is_first, is_last=is_last):
            complete[row, begin:end] = False
    return complete


def _usual_orders(
    counts: NDArray[np.float64], usable: NDArray[np.bool_], of_weekday: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Mean orders on the other days of the weekday (of any day if there are none), zero where not usable."""
    orders = counts * usable
    on_weekday = (of_weekday == np.arange(7)[:, None]).astype(float)
    sums, times = on_weekday @ orders, on_weekday @ usable
    others, other_times = sums[of_weekday] - orders, times[of_weekday] - usable
    any_day = (orders.sum(axis=0) - orders) / np.maximum(usable.sum(axis=0) - usable, 1)
    mean = np.where(other_times > 0, others / np.maximum(other_times, 1), any_day)
    usual: NDArray[np.float64] = mean * usable
    return usual


def _offline(
    counts: NDArray[np.float64], usual: NDArray[np.float64], *, is_first: bool, is_last: bool
) -> list[tuple[int, int]]:
    """Stretches without orders that chance does not explain, on a day as busy as the rest of it says.

    Minus the logarithm of the chance of no order is, per interval, the expected orders by a Poisson law, and
    ``log(1 + a m) / a`` of ``m`` expected ones by a negative binomial law of spread ``a``: half hours vary.
    """
    traded = np.flatnonzero(counts)
    found = []
    for begin, end in stretches((counts == 0) & (usual > 0)):
        missed = float(usual[begin:end].sum())
        elsewhere = float(usual.sum()) - missed
        pace = min(float(counts.sum()) / elsewhere, 1.0) if elsewhere > 0 else 1.0
        surprise = float(np.log1p(SPREAD * pace * usual[begin:end]).sum()) / SPREAD
        at_the_end = (is_first and end <= traded[0]) or (is_last and begin > traded[-1])
        if surprise > (MISSED_ORDERS_AT_THE_ENDS if at_the_end else MISSED_ORDERS):
            found.append((begin, end))
    return found


def _date(day: np.datetime64) -> str:
    date: dt.date = day.astype("datetime64[D]").item()
    return phrase("{date:%d %b %Y}", date=date)


def _dates(days: NDArray[np.datetime64]) -> str:
    return _listed([_date(day) for day in days])


def _listed(names: Sequence[str]) -> str:
    """The first few names and how many more there are; empty for none."""
    first = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return phrase("{first} and {more} more", first=first, more=more) if more > 0 else first


def _clock(history: DemandHistory, interval: int) -> str:
    minute = (history.day_start_minute + interval * history.interval_minutes) % 1440
    return f"{minute // 60:02d}:{minute % 60:02d}"
