"""Simulated days: what each interval of each day was like."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.progress import CancelToken
from shopflow.queueing.customers import Customers, draw_customers
from shopflow.queueing.line import Line, Served, StaffPlans, serve
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.work import draw_absences


@dataclass(frozen=True, slots=True)
class DayRuns:
    """Figures of simulated days; each array is ``(days, intervals)`` unless said otherwise.

    A customer is counted in the interval of arrival; ``busy_s`` where the work is done.

    Args:
        arrivals: customers who came.
        served: customers who were served.
        served_within_target: served after a wait up to the target.
        over_long: waited longer than the long wait, served or not.
        served_over_long: of those, the served.
        walkaways: left without ordering, at once or after a wait.
        wait_sum_s: waits of the served, from joining the line to the start of service.
        time_in_line_s: time that all customers stood in line, those who left included.
        busy_s: person-seconds of work done in the interval; may exceed the people on duty after closing.
        served_wait_s: the wait of each served customer, one-dimensional.
        served_cell: ``day * intervals + interval`` of each of those.
    """

    arrivals: NDArray[np.float64]
    served: NDArray[np.float64]
    served_within_target: NDArray[np.float64]
    over_long: NDArray[np.float64]
    served_over_long: NDArray[np.float64]
    walkaways: NDArray[np.float64]
    wait_sum_s: NDArray[np.float64]
    time_in_line_s: NDArray[np.float64]
    busy_s: NDArray[np.float64]
    served_wait_s: NDArray[np.float64]
    served_cell: NDArray[np.int64]

    def coarser(self, parts: int) -> DayRuns:
        """The same days with ``parts`` intervals joined into one."""
        days, intervals = self.arrivals.shape

        def joined(figure: NDArray[np.float64]) -> NDArray[np.float64]:
            total: NDArray[np.float64] = figure.reshape(days, intervals // parts, parts).sum(axis=2)
            return total

        return DayRuns(
            arrivals=joined(self.arrivals),
            served=joined(self.served),
            served_within_target=joined(self.served_within_target),
            over_long=joined(self.over_long),
            served_over_long=joined(self.served_over_long),
            walkaways=joined(self.walkaways),
            wait_sum_s=joined(self.wait_sum_s),
            time_in_line_s=joined(self.time_in_line_s),
            busy_s=joined(self.busy_s),
            served_wait_s=self.served_wait_s,
            served_cell=self.served_cell // parts,
        )


def simulate_day(
    rates: NDArray[np.float64],
    staff: NDArray[np.int64],
    service: ServiceModel,
    *,
    interval_minutes: float,
    target_wait_s: float,
    long_wait_s: float,
    seed: int,
    day: int = 0,
    is_open: NDArray[np.bool_] | None = None,
    cancel: CancelToken | None = None,
) -> DayRuns:
    """Simulate one business day many times, each time with its own demand, pace and patience.

    The day starts empty. People on duty may change at each interval; whoever has an order in hand finishes
    it. After closing, those on duty in the last open interval stay until the line is served. While nobody is
    on duty inside the day, customers wait or leave.

    Args:
        rates: expected arrivals per interval of each simulated day, shape ``(days, intervals)``.
        staff: people on duty, shape ``(intervals,)``.
        service: how the shop serves; its stages are one piece of work by one person.
        interval_minutes: length of an interval.
        target_wait_s: a wait up to this is in time.
        long_wait_s: a wait beyond this is too long.
        seed: the same seed and day give the same customers whatever the staff.
        day: number of the day in the week; another day gets other numbers.
        is_open: whether anybody can come in each interval; None: wherever a rate is above zero.
        cancel: asked now and then whether to stop.

    Raises:
        Problem: fewer people than nobody, or a service model that cannot be.
        ValueError: shapes do not agree, or rates are negative or not finite.
    """
    customers = draw_customers(rates, service, interval_minutes=interval_minutes, seed=seed, day=day)
    comes = None
    if service.no_show_share > 0:
        comes = draw_absences(service, staff=int(staff.max(initial=0)), days=len(rates), seed=seed, day=day)
    return run_day(
        customers,
        staff if comes is None else who_comes(staff, comes),
        is_open=np.any(rates > 0, axis=0) if is_open is None else is_open,
        target_wait_s=target_wait_s,
        long_wait_s=long_wait_s,
        cancel=cancel,
    )


def who_comes(staff: NDArray[np.int64], comes: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The people on duty on each simulated day, shape ``(days, intervals)``, when not everybody comes.

    Args:
        staff: people planned per interval.
        comes: whether each of them comes on each day, shape ``(days, people)``.
    """
    present = np.concatenate([np.zeros((len(comes), 1), dtype=np.int64), np.cumsum(comes, axis=1)], axis=1)
    return present[:, staff]


def run_day(
    customers: Customers,
    staff: NDArray[np.int64],
    *,
    is_open: NDArray[np.bool_],
    target_wait_s: float,
    long_wait_s: float,
    cancel: CancelToken | None = None,
) -> DayRuns:
    """Serve customers that are already drawn; see :func:`simulate_day`.

    ``staff`` is one plan for all days, or one for each of them with the shape ``(days, intervals)``.
    """
    plans = StaffPlans.of(staff, is_open)
    plan_of_day = np.arange(customers.days) if len(plans.staff) == customers.days > 1 else None
    line = Line.empty(plans.most, customers.days)
    outcome = serve(customers, plans, line, plan_of_day=plan_of_day, cancel=cancel)
    return _tally(customers, outcome, target_wait_s, long_wait_s)


def _tally(customers: Customers, outcome: Served, target_wait_s: float, long_wait_s: float) -> DayRuns:
    """Count per day and interval."""
    days, intervals = customers.days, customers.intervals
    here = np.flatnonzero(customers.exists)
    day = here % days
    cell = customers.interval.take(here) + day * intervals
    offered_s, is_served = outcome.offered_wait_s.take(here), outcome.is_served.take(here)
    stood_s = np.minimum(offered_s, customers.patience_s.take(here))
    stood_s[outcome.is_balked.take(here)] = 0.0
    served_cell, served_wait_s = cell[is_served], offered_s[is_served]

    def count(where: NDArray[np.int64], weights: NDArray[np.float64] | None = None) -> NDArray[np.float64]:
        total = np.bincount(where, weights, minlength=days * intervals).astype(np.float64)
        return total.reshape(days, intervals)

    arrivals = np.diff(customers.before, axis=1).astype(np.float64)
    served = count(served_cell)
    who = here[is_served]
    start_s = customers.arrival_s.take(who) + served_wait_s
    worked = _done_before(customers, start_s, day[is_served])
    worked -= _done_before(customers, start_s + customers.service_s.take(who), day[is_served])
    return DayRuns(
        arrivals=arrivals,
        served=served,
        served_within_target=count(served_cell[served_wait_s <= target_wait_s]),
        over_long=count(cell[stood_s > long_wait_s]),
        served_over_long=count(served_cell[served_wait_s > long_wait_s]),
        walkaways=arrivals - served,
        wait_sum_s=count(served_cell, served_wait_s),
        time_in_line_s=count(cell, stood_s),
        busy_s=np.maximum(np.diff(worked, axis=1, prepend=0.0), 0.0),
        served_wait_s=served_wait_s,
        served_cell=served_cell,
    )


def _done_before(customers: Customers, moment_s: NDArray[np.float64], day: NDArray[np.int64]) -> NDArray[np.float64]:
    """Sum of ``(t - moment)+`` at the end ``t`` of each interval, shape ``(days, intervals)``.

    For the starts of all services less the same for their ends this is the work done until ``t``; it needs no
    more than how many moments lie before ``t`` and their sum.
    """
    shape = (customers.days, customers.intervals + 1)
    cell = np.minimum(moment_s / customers.interval_s, customers.intervals).astype(np.int64) + day * shape[1]
    number, total = (
        np.bincount(cell, weights, minlength=shape[0] * shape[1]).reshape(shape)[:, :-1].cumsum(axis=1)
        for weights in (None, moment_s)
    )
    ends = np.arange(1, shape[1]) * customers.interval_s
    done: NDArray[np.float64] = ends * number - total
    return done
