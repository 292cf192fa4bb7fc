"""Simulated days: what each interval of each day was like."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.progress import CancelToken
from shopflow.queueing.customers import Customers
from shopflow.queueing.line import Line, Served, StaffPlans, serve
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.two_stage import TwoStageDays, run_orders
from shopflow.queueing.visits import Visits, draw_visits
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
        service: how the shop serves.
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
    return run_day(
        draw_visits(rates, service, interval_minutes=interval_minutes, seed=seed, day=day),
        staff_who_come(staff, service, days=len(rates), seed=seed, day=day),
        is_open=np.any(rates > 0, axis=0) if is_open is None else is_open,
        target_wait_s=target_wait_s,
        long_wait_s=long_wait_s,
        cancel=cancel,
    )


def staff_who_come(
    staff: NDArray[np.int64], service: ServiceModel, *, days: int, seed: int, day: int
) -> NDArray[np.int64]:
    """The people on duty: as planned, or per simulated day, shape ``(days, intervals)``, when some do not come."""
    if service.no_show_share == 0:
        return staff
    return who_comes(staff, draw_absences(service, staff=int(staff.max(initial=0)), days=days, seed=seed, day=day))


def who_comes(staff: NDArray[np.int64], comes: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The people on duty on each simulated day, shape ``(days, intervals)``, when not everybody comes.

    Args:
        staff: people planned per interval.
        comes: whether each of them comes on each day, shape ``(days, people)``.
    """
    present = np.concatenate([np.zeros((len(comes), 1), dtype=np.int64), np.cumsum(comes, axis=1)], axis=1)
    return present[:, staff]


def run_day(
    visits: Visits,
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
    customers = visits if isinstance(visits, Customers) else visits.customers
    plan_of_day = np.arange(customers.days) if np.ndim(staff) == 2 and len(staff) == customers.days > 1 else None
    if isinstance(visits, Customers):
        plans = StaffPlans.of(staff, is_open)
        line = Line.empty(plans.most, customers.days)
        felt = _one_step(customers, serve(customers, plans, line, plan_of_day=plan_of_day, cancel=cancel))
    else:
        felt = _two_steps(run_orders(visits, staff, is_open=is_open, plan_of_day=plan_of_day, cancel=cancel))
    return _tally(customers, felt, target_wait_s, long_wait_s)


@dataclass(frozen=True, slots=True)
class _Felt:
    """What customers felt, shape ``(customers, days)``, and the work done for them.

    Args:
        is_served: stayed and got the order.
        wait_s: of the served: time in which nobody worked for them before the last step began.
        stood_s: time in line of all, those who left included.
        jobs: day, begin and end of each piece of work, one-dimensional.
    """

    is_served: NDArray[np.bool_]
    wait_s: NDArray[np.float64]
    stood_s: NDArray[np.float64]
    jobs: tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]


def _one_step(customers: Customers, outcome: Served) -> _Felt:
    stood_s = np.minimum(outcome.offered_wait_s, customers.patience_s)
    stood_s[outcome.is_balked] = 0.0
    who = np.flatnonzero(outcome.is_served)
    start_s = customers.arrival_s.take(who) + outcome.offered_wait_s.take(who)
    jobs = (who % customers.days, start_s, start_s + customers.service_s.take(who))
    return _Felt(outcome.is_served, outcome.offered_wait_s, stood_s, jobs)


def _two_steps(outcome: TwoStageDays) -> _Felt:
    wait_s = outcome.till_wait_s + outcome.bar_wait_s
    stood_s = np.where(outcome.is_served, wait_s, outcome.orders.customers.patience_s)
    stood_s[outcome.is_balked] = 0.0
    return _Felt(outcome.is_served, wait_s, stood_s, outcome.jobs)


def _tally(customers: Customers, felt: _Felt, target_wait_s: float, long_wait_s: float) -> DayRuns:
    """Count per day and interval."""
    days, intervals = customers.days, customers.intervals
    here = np.flatnonzero(customers.exists)
    cell = customers.interval.take(here) + (here % days) * intervals
    is_served, stood_s = felt.is_served.take(here), felt.stood_s.take(here)
    served_cell, served_wait_s = cell[is_served], felt.wait_s.take(here[is_served])

    def count(where: NDArray[np.int64], weights: NDArray[np.float64] | None = None) -> NDArray[np.float64]:
        total = np.bincount(where, weights, minlength=days * intervals).astype(np.float64)
        return total.reshape(days, intervals)

    arrivals = np.diff(customers.before, axis=1).astype(np.float64)
    served = count(served_cell)
    day, start_s, end_s = felt.jobs
    worked = _done_before(customers, start_s, day)
    worked -= _done_before(customers, end_s, day)
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

    def before_each(weights: NDArray[np.float64] | None) -> NDArray[np.float64]:
        counted = np.bincount(cell, weights, minlength=shape[0] * shape[1]).astype(np.float64)
        return counted.reshape(shape)[:, :-1].cumsum(axis=1)

    ends = np.arange(1, shape[1]) * customers.interval_s
    done: NDArray[np.float64] = ends * before_each(None) - before_each(moment_s)
    return done
