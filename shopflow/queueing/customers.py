"""The customers of many simulated days: when they come, how long they take and how long they would wait."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from shopflow.problems import Problem
from shopflow.queueing.service import ServiceModel

NEVER_S = 1e12
"""Stands for a customer who does not exist; finite, so that no arithmetic on it gives NaN."""

LONGEST_PATIENCE_S = 1e9
"""Patience is cut here: a customer who could never be served leaves in the end, however patient."""

ARRIVALS, SERVICE, PATIENCE, LINE, PACE = range(5)
"""Random streams, one for each use, so that changing one thing leaves the other numbers as they were."""


@dataclass(frozen=True, slots=True)
class WholeService:
    """All stages as one piece of work by one person.

    Args:
        mean_s: mean seconds.
        cv: coefficient of variation.
        mean_log_sd: how unsure the mean is, as the standard deviation of its logarithm.
    """

    mean_s: float
    cv: float
    mean_log_sd: float


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


def whole_service(service: ServiceModel) -> WholeService:
    """Add the stages up: one person does the whole order, stages are independent.

    Raises:
        Problem: a time, spread or patience that cannot be.
    """
    if not service.stages:
        raise Problem("The way you serve has no step: add at least one step with its time.")
    means = [stage.mean_service_s.value for stage in service.stages]
    spreads = [stage.cv_service.value for stage in service.stages]
    log_sds = [stage.mean_log_sd for stage in service.stages]
    if not all(math.isfinite(mean) and 0 < mean <= 86_400 for mean in means):
        raise Problem("The time an order takes must be more than nothing and less than a day.")
    if not all(math.isfinite(value) and 0 <= value <= 10 for value in (*spreads, *log_sds)):
        raise Problem("The spread of the time an order takes must lie between 0 and 10.")
    if math.isnan(service.patience_s.value) or service.patience_s.value < 0:
        raise Problem("The time customers are willing to wait cannot be less than nothing.")
    if not 0 <= service.balk_per_waiting.value < math.inf:
        raise Problem("The share of customers who turn away at the sight of the line cannot be less than nothing.")
    total = sum(means)
    return WholeService(
        mean_s=total,
        cv=math.hypot(*(mean * cv for mean, cv in zip(means, spreads, strict=True))) / total,
        mean_log_sd=math.hypot(*(mean * sd for mean, sd in zip(means, log_sds, strict=True))) / total,
    )


def draw_customers(
    rates: NDArray[np.float64], service: ServiceModel, *, interval_minutes: float, seed: int, day: int = 0
) -> Customers:
    """Draw the customers of simulated days; the same seed gives the same customers whatever the staff.

    Arrivals are Poisson with the day's own rates, uniform inside an interval. Service is lognormal; each
    simulated day has its own pace, the same on every ``day`` of a simulated week. Patience is exponential.

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
    whole = whole_service(service)
    interval_s = interval_minutes * 60.0
    arrival_s, interval, before = _draw_arrivals(rates, interval_s, _stream(seed, ARRIVALS, day))
    shape = arrival_s.shape
    log_sd = math.sqrt(math.log1p(whole.cv**2))
    log_mean = math.log(whole.mean_s) - log_sd**2 / 2
    pace = whole.mean_log_sd * _stream(seed, PACE, 0).standard_normal(shape[1])
    normal = _stream(seed, SERVICE, day).standard_normal(shape)
    patience_s = _draw_patience(service.patience_s.value, shape, _stream(seed, PATIENCE, day))
    balk = service.balk_per_waiting.value
    return Customers(
        arrival_s=arrival_s,
        interval=interval,
        service_s=np.exp(log_mean + pace + log_sd * normal),
        patience_s=np.where(arrival_s < NEVER_S, patience_s, -1.0),
        tolerated_line=_stream(seed, LINE, day).standard_exponential(shape) / balk if balk else None,
        before=before,
        interval_s=interval_s,
    )


def _draw_patience(mean_s: float, shape: tuple[int, ...], random: np.random.Generator) -> NDArray[np.float64]:
    if math.isinf(mean_s):
        return np.full(shape, LONGEST_PATIENCE_S)
    return np.minimum(mean_s * random.standard_exponential(shape), LONGEST_PATIENCE_S)


def _stream(seed: int, use: int, day: int) -> np.random.Generator:
    return np.random.default_rng([seed, use, day])


def _draw_arrivals(
    rates: NDArray[np.float64], interval_s: float, random: np.random.Generator
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
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
