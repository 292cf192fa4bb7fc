"""The customers of many simulated days: when they come, how long they take and how long they would wait."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from shopflow.queueing.service import ServiceModel
from shopflow.queueing.work import (
    ARRIVALS,
    LINE,
    PATIENCE,
    TEMPER,
    TOGETHER,
    check_service,
    draw_work,
    stream,
    whole_service,
)

NEVER_S = 1e12
"""Stands for a customer who does not exist; finite, so that no arithmetic on it gives NaN."""

LONGEST_PATIENCE_S = 1e9
"""Patience is cut here: a customer who could never be served leaves in the end, however patient."""


@dataclass(frozen=True, slots=True)
class Customers:
    """The ``j``-th customer of each simulated day; every array is ``(customers, days)``, ascending in time.

    Days have different numbers of customers: below a day's last customer stand entries that arrive at
    ``NEVER_S`` with a patience below nothing, so that nothing counts or serves them.

    Args:
        arrival_s: seconds after the day began.
        interval: in which interval the customer comes; the last one for entries that do not exist.
        service_s: work that the order takes.
        patience_s: a wait longer than this makes the customer leave.
        tolerated_line: a line with more people than this makes the customer leave at once; None: none does.
        before: customers of the day who come before each interval, shape ``(days, intervals + 1)``.
        interval_s: length of an interval.
    """

    arrival_s: NDArray[np.float64]
    interval: NDArray[np.int64]
    service_s: NDArray[np.float64]
    patience_s: NDArray[np.float64]
    tolerated_line: NDArray[np.float64] | None
    before: NDArray[np.int64]
    interval_s: float

    @property
    def days(self) -> int:
        """How many days are simulated."""
        return int(self.arrival_s.shape[1])

    @property
    def intervals(self) -> int:
        """How many intervals a day has."""
        return int(self.before.shape[1]) - 1

    @property
    def exists(self) -> NDArray[np.bool_]:
        """Which entries are customers, shape ``(customers, days)``."""
        present: NDArray[np.bool_] = self.arrival_s < NEVER_S
        return present

    def between(self, first: int, end: int) -> Customers:
        """Only those who come in the intervals ``first <= i < end``."""
        low, high = self.before[:, first], self.before[:, end]
        rows = low + np.arange(int((high - low).max(initial=0)))[:, None]
        here = rows < high
        rows = np.minimum(rows, max(0, len(self.arrival_s) - 1))

        def pick(array: NDArray[np.float64]) -> NDArray[np.float64]:
            return np.take_along_axis(array, rows, axis=0)

        return Customers(
            arrival_s=np.where(here, pick(self.arrival_s), NEVER_S),
            interval=np.where(here, np.take_along_axis(self.interval, rows, axis=0), self.intervals - 1),
            service_s=pick(self.service_s),
            patience_s=np.where(here, pick(self.patience_s), -1.0),
            tolerated_line=None if self.tolerated_line is None else pick(self.tolerated_line),
            before=self.before,
            interval_s=self.interval_s,
        )

    def repeated(self, times: int) -> Customers:
        """The same days several times side by side, to try several staff plans on the same numbers."""
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        for name in ("arrival_s", "interval", "service_s", "patience_s", "tolerated_line"):
            if values[name] is not None:
                values[name] = np.tile(values[name], (1, times))
        values["before"] = np.tile(self.before, (times, 1))
        return Customers(**values)


def draw_customers(
    rates: NDArray[np.float64], service: ServiceModel, *, interval_minutes: float, seed: int, day: int = 0
) -> Customers:
    """Draw the customers of simulated days; the same seed gives the same customers whatever the staff.

    Arrivals are Poisson with the day's own rates, uniform inside an interval; with ``together_share`` above
    zero that share of them comes at the moment of the order before. Each simulated day has its own pace,
    spread and patience, the same on every ``day`` of a simulated week.

    Args:
        rates: expected arrivals per interval of each simulated day, shape ``(days, intervals)``.
        service: how the shop serves.
        interval_minutes: length of an interval.
        seed: start of the random numbers.
        day: which day of the week or horizon it is; another day gets other numbers.

    Raises:
        ValueError: rates are not two-dimensional, negative or not finite.
        Problem: the service model cannot be.
    """
    if rates.ndim != 2 or not np.all(np.isfinite(rates)) or np.any(rates < 0):
        raise ValueError("rates must be finite, not negative and of the shape (days, intervals)")
    check_service(service)
    interval_s = interval_minutes * 60.0
    moments = _draw_arrivals(rates, interval_s, stream(seed, ARRIVALS, day))
    if service.together_share > 0:
        moments = _come_together(moments, service.together_share, stream(seed, TOGETHER, day))
    return _with_needs(moments, service, interval_s=interval_s, seed=seed, day=day)


def known_customers(
    arrival_s: NDArray[np.float64], service: ServiceModel, *, intervals: int, interval_s: float, seed: int, day: int = 0
) -> Customers:
    """Customers who come at known moments, with service and patience drawn as in :func:`draw_customers`.

    Args:
        arrival_s: seconds after the day began, ``NEVER_S`` where a day has fewer customers than another;
            shape ``(days, customers)``, in any order, before the end of the last interval.
        service: how the shop serves.
        intervals: how many intervals the day has.
        interval_s: length of an interval.
        seed: start of the random numbers.
        day: which day it is.

    Raises:
        Problem: the service model cannot be.
    """
    check_service(service)
    ordered = np.sort(arrival_s, axis=1)
    interval = np.minimum(ordered / interval_s, intervals - 1).astype(np.int64)
    cell = (interval + np.arange(len(ordered))[:, None] * intervals)[ordered < NEVER_S]
    counts = np.bincount(cell, minlength=len(ordered) * intervals).reshape(len(ordered), intervals)
    before = np.zeros((len(ordered), intervals + 1), dtype=np.int64)
    np.cumsum(counts, axis=1, out=before[:, 1:])
    moments = (np.ascontiguousarray(ordered.T), np.ascontiguousarray(interval.T), before)
    return _with_needs(moments, service, interval_s=interval_s, seed=seed, day=day)


_Moments = tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]


def _with_needs(moments: _Moments, service: ServiceModel, *, interval_s: float, seed: int, day: int) -> Customers:
    """Give customers who come at these moments their orders and their patience."""
    arrival_s, interval, before = moments
    shape = (arrival_s.shape[0], arrival_s.shape[1])
    patience_s = _draw_patience(service, shape, seed, day)
    balk = service.balk_per_waiting.value
    return Customers(
        arrival_s=arrival_s,
        interval=interval,
        service_s=draw_work(whole_service(service), shape, seed=seed, day=day),
        patience_s=np.where(arrival_s < NEVER_S, patience_s, -1.0),
        tolerated_line=stream(seed, LINE, day).standard_exponential(shape) / balk if balk else None,
        before=before,
        interval_s=interval_s,
    )


def _draw_patience(service: ServiceModel, shape: tuple[int, int], seed: int, day: int) -> NDArray[np.float64]:
    mean_s = service.patience_s.value
    if math.isinf(mean_s):
        return np.full(shape, LONGEST_PATIENCE_S)
    temper = np.exp(service.patience_log_sd * stream(seed, TEMPER, 0).standard_normal(shape[1]))
    patience = stream(seed, PATIENCE, day).standard_exponential(shape)
    patience *= mean_s * temper
    return np.minimum(patience, LONGEST_PATIENCE_S, out=patience)


def _come_together(moments: _Moments, share: float, random: np.random.Generator) -> _Moments:
    """Let a share of the customers come at the moment of the one before, in the same interval."""
    arrival_s, interval, before = moments
    joins = random.random(arrival_s.shape) < share
    joins[0] = False
    joins[1:] &= interval[1:] == interval[:-1]
    joins &= arrival_s < NEVER_S
    leader = np.maximum.accumulate(np.where(joins, 0, np.arange(len(joins))[:, None]), axis=0)
    return np.take_along_axis(arrival_s, leader, axis=0), interval, before


def _draw_arrivals(rates: NDArray[np.float64], interval_s: float, random: np.random.Generator) -> _Moments:
    """Arrival seconds and intervals, ``(customers, days)``, and the customers before each interval."""
    days, intervals = rates.shape
    counts = random.poisson(rates)
    before = np.zeros((days, intervals + 1), dtype=np.int64)
    np.cumsum(counts, axis=1, out=before[:, 1:])
    rows = int(before[:, -1].max(initial=0))
    interval = np.repeat(np.tile(np.arange(intervals), days), counts.ravel())
    here = np.arange(rows) < before[:, -1:]
    arrival_s = np.full((days, rows), NEVER_S)
    arrival_s[here] = (interval + random.random(len(interval))) * interval_s
    arrival_s.sort(axis=1)
    comes_in = np.full((days, rows), intervals - 1)
    comes_in[here] = interval
    return np.ascontiguousarray(arrival_s.T), np.ascontiguousarray(comes_in.T), before
