"""One line, several people: who waits how long, by the Kiefer-Wolfowitz recursion over many days at once.

The ``j``-th customer of a day starts at the first moment from arrival on at which fewer of the orders before
are unfinished than people are on duty. With ``c`` people that moment is the ``c``-th latest of the end times
so far, so the latest end times are all there is to remember (Kiefer & Wolfowitz 1955). The loop runs over
customers, the arrays over days. When people leave, whoever has an order in hand finishes it; a customer who
gives up takes no service time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.problems import Problem
from shopflow.progress import CancelToken
from shopflow.queueing.customers import NEVER_S, Customers
from shopflow.wording import phrase

CHECK_EVERY = 64


@dataclass(frozen=True, slots=True)
class StaffPlans:
    """One or more staff plans for a day, shape ``(plans, intervals)``.

    Args:
        staff: people on duty in each interval, with those who stay after closing until the line is served.
        next_change: the next interval with another number of people; ``intervals`` where there is none.
    """

    staff: NDArray[np.int64]
    next_change: NDArray[np.int64]

    @classmethod
    def of(cls, staff: NDArray[np.int64], is_open: NDArray[np.bool_]) -> StaffPlans:
        """Prepare plans; while closed, those on duty at closing stay for the rest of the line.

        Args:
            staff: shape ``(plans, intervals)`` or ``(intervals,)``.
            is_open: whether customers can come in an interval, shape ``(intervals,)``.

        Raises:
            Problem: fewer people than nobody.
            ValueError: the shapes do not agree.
        """
        plans = np.atleast_2d(np.asarray(staff, dtype=np.int64))
        intervals = len(is_open)
        if plans.ndim != 2 or plans.shape[1] != intervals:
            raise ValueError(f"staff needs {intervals} intervals a plan, not {plans.shape}")
        if np.any(plans < 0):
            raise Problem(phrase("The number of people on duty cannot be less than nobody."))
        last_open = np.maximum.accumulate(np.where(is_open, np.arange(intervals), -1))
        stay = np.where(last_open >= 0, plans[:, np.maximum(last_open, 0)], 0)
        plans = np.where(is_open, plans, np.maximum(plans, stay))
        changes = np.where(np.diff(plans, axis=1) != 0, np.arange(1, intervals), intervals)
        ahead = np.minimum.accumulate(changes[:, ::-1], axis=1)[:, ::-1]
        return cls(plans, np.column_stack([ahead, np.full(len(plans), intervals)]))

    def holds_until(self, interval_s: float) -> NDArray[np.float64]:
        """When the number of people next changes, in seconds; infinite where it never does again."""
        intervals = self.staff.shape[1]
        return np.where(self.next_change < intervals, self.next_change * interval_s, np.inf)

    @property
    def most(self) -> int:
        """Most people on duty at any time."""
        return int(self.staff.max(initial=0))


@dataclass(slots=True)
class Line:
    """What the customers so far leave behind.

    Args:
        ends_s: the latest end times of each day, ascending, and a last row of infinity for "nobody on duty",
            shape ``(servers + 1, days)``.
        leaves_line_s: when those who may still stand in line stop doing so, shape ``(any, days)``; kept only
            where customers turn away at the sight of the line.
    """

    ends_s: NDArray[np.float64]
    leaves_line_s: NDArray[np.float64]

    @classmethod
    def empty(cls, servers: int, days: int) -> Line:
        """A shop at opening time, with room for so many people at work."""
        ends = np.zeros((servers + 1, days))
        ends[-1] = np.inf
        return cls(ends, np.empty((0, days)))

    def repeated(self, times: int) -> Line:
        """The same days several times side by side."""
        return Line(np.tile(self.ends_s, (1, times)), np.tile(self.leaves_line_s, (1, times)))

    def part(self, first: int, end: int) -> Line:
        """Only the days ``first <= d < end``."""
        return Line(self.ends_s[:, first:end].copy(), self.leaves_line_s[:, first:end].copy())


@dataclass(frozen=True, slots=True)
class Served:
    """What happened to each customer, shape ``(customers, days)``.

    Args:
        offered_wait_s: wait until service would have begun; infinite where nobody ever comes on duty again.
        is_served: the customer stayed and was served.
        is_balked: the customer turned away at the sight of the line.
    """

    offered_wait_s: NDArray[np.float64]
    is_served: NDArray[np.bool_]
    is_balked: NDArray[np.bool_]


def serve(
    customers: Customers,
    plans: StaffPlans,
    line: Line,
    *,
    plan_of_day: NDArray[np.int64] | None = None,
    cancel: CancelToken | None = None,
) -> Served:
    """Serve the customers in order of arrival and leave ``line`` as it is after the last of them.

    Args:
        customers: those of all days.
        plans: staff plans over the whole day.
        line: state at the beginning; changed in place.
        plan_of_day: which plan each day follows; None: the first.
        cancel: asked now and then whether to stop.
    """
    rows, days = customers.arrival_s.shape
    plan = np.zeros(days, dtype=np.int64) if plan_of_day is None else plan_of_day
    ends, servers = line.ends_s, len(line.ends_s) - 1
    cell = customers.interval + plan * customers.intervals
    place = ((servers - plans.staff) * days).take(cell)
    place += np.arange(days)
    holds_until = plans.holds_until(customers.interval_s).take(cell)
    offered = np.empty((rows, days))
    is_served = np.empty((rows, days), dtype=bool)
    is_balked = np.zeros((rows, days), dtype=bool)
    sight = _Sight(line, customers) if customers.tolerated_line is not None else None
    spare = np.empty((servers, days))
    for j in range(rows):
        if cancel is not None and j % CHECK_EVERY == 0:
            cancel.check()
        arrival = customers.arrival_s[j]
        start = np.maximum(arrival, ends.take(place[j]))
        late = start >= holds_until[j]
        if late.any():
            _start_later(start, late, customers.interval[j], plan, plans, ends, customers.interval_s)
        wait = np.subtract(start, arrival, out=offered[j])
        stays = np.less_equal(wait, customers.patience_s[j], out=is_served[j])
        if sight is not None:
            is_balked[j] = sight.turns_away(j)
            stays &= ~is_balked[j]
            sight.note(j, wait)
        end = np.where(stays, start + customers.service_s[j], -np.inf)
        np.minimum(ends[1:], end, out=spare)
        np.maximum(ends[:-1], spare, out=ends[:-1])
    if sight is not None:
        line.leaves_line_s = sight.still_in_line()
    return Served(offered, is_served, is_balked & customers.exists)


def _start_later(
    start: NDArray[np.float64],
    late: NDArray[np.bool_],
    interval: NDArray[np.int64],
    plan: NDArray[np.int64],
    plans: StaffPlans,
    ends: NDArray[np.float64],
    interval_s: float,
) -> None:
    """Move the starts of the days in ``late`` on to the next stretch of constant staff that has room."""
    intervals = plans.staff.shape[1]
    day = np.flatnonzero(late)
    first = plans.next_change[plan[day], interval[day]]
    day, first = day[first < intervals], first[first < intervals]
    while day.size:
        staff = plans.staff[plan[day], first]
        begin = np.maximum(first * interval_s, ends[len(ends) - 1 - staff, day])
        start[day] = begin
        following = plans.next_change[plan[day], first]
        again = (following < intervals) & (begin >= following * interval_s)
        day, first = day[again], following[again]


class _Sight:
    """How long the line is that an arriving customer sees."""

    def __init__(self, line: Line, customers: Customers) -> None:
        self._customers = customers
        self._known = len(line.leaves_line_s)
        self._leaves = np.vstack([line.leaves_line_s, np.empty_like(customers.arrival_s)])
        self._oldest = 0
        self._clock = np.full(customers.days, -np.inf)
        self._is_balked = np.zeros(customers.days, dtype=bool)

    def turns_away(self, j: int) -> NDArray[np.bool_]:
        """Who of the ``j``-th customers finds the line too long."""
        assert self._customers.tolerated_line is not None
        arrival = self._customers.arrival_s[j]
        end = self._known + j
        self._clock = np.where(arrival < NEVER_S, arrival, self._clock)
        while self._oldest < end and bool((self._leaves[self._oldest] <= self._clock).all()):
            self._oldest += 1
        waiting = (self._leaves[self._oldest : end] > arrival).sum(axis=0)
        self._is_balked = waiting > self._customers.tolerated_line[j]
        return self._is_balked

    def note(self, j: int, wait: NDArray[np.float64]) -> None:
        """Remember when the ``j``-th customers stop standing in line."""
        stood = np.minimum(wait, self._customers.patience_s[j])
        came = self._customers.arrival_s[j]
        self._leaves[self._known + j] = np.where(self._is_balked | (came >= NEVER_S), -np.inf, came + stood)

    def still_in_line(self) -> NDArray[np.float64]:
        """Those who may still stand in line after the last arrival."""
        return self._leaves[self._oldest :].copy()
