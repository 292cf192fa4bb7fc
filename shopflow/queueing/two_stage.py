"""Two steps of service, till then bar: with people of their own, or with people who do both.

An order is paid at the till, then its items are made at the bar, each by one person, several at a time; the
order is done with its last item. Customers leave only before they pay. With people of their own at each step
the line's recursion is run twice, the second time on those who have paid. People who do both need events: they
take what has waited longest (or the till, or the bar first), as long as a till or a machine is free.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from shopflow.problems import Problem
from shopflow.progress import CancelToken
from shopflow.queueing.customers import NEVER_S, Customers
from shopflow.queueing.events import Events, First
from shopflow.queueing.line import CHECK_EVERY, Line, StaffPlans, serve
from shopflow.queueing.visits import NO_LIMIT, Counter, Orders, Reals, Wholes
from shopflow.wording import phrase


@dataclass(frozen=True, slots=True)
class TwoStageDays:
    """What happened to each customer, shape ``(customers, days)``.

    Args:
        orders: who came with what.
        is_served: stayed, paid and got the order.
        is_balked: turned away at the sight of the line.
        till_wait_s: from joining the line to the till, of the served; 0 for others.
        bar_wait_s: from payment until the last item is begun, of the served; 0 for others.
        done_s: moment at which the whole order is in hand, seconds after the day began; infinite for others.
        jobs: day, begin and end of each piece of work, one-dimensional.
    """

    orders: Orders
    is_served: NDArray[np.bool_]
    is_balked: NDArray[np.bool_]
    till_wait_s: Reals
    bar_wait_s: Reals
    done_s: Reals
    jobs: tuple[Wholes, Reals, Reals]

    @property
    def arrivals(self) -> Reals:
        """Customers who came on each day, shape ``(days,)``."""
        return np.asarray(self.orders.customers.before[:, -1], dtype=np.float64)

    @property
    def time_in_shop_s(self) -> Reals:
        """From joining the line to the order in hand; infinite for those who left."""
        time_s: Reals = self.done_s - self.orders.customers.arrival_s
        return time_s

    def done_within(self, target_s: float) -> Reals:
        """Customers of each day with their order in hand after at most so long, shape ``(days,)``."""
        return np.asarray((self.time_in_shop_s <= target_s).sum(axis=0), dtype=np.float64)

    @property
    def walkaways(self) -> Reals:
        """Customers of each day who left before they paid, shape ``(days,)``."""
        return np.asarray(self.arrivals - self.is_served.sum(axis=0), dtype=np.float64)


def run_dedicated(
    orders: Orders,
    till_staff: Wholes,
    bar_staff: Wholes,
    *,
    is_open: NDArray[np.bool_],
    plan_of_day: Wholes | None = None,
    cancel: CancelToken | None = None,
) -> TwoStageDays:
    """Some people at the till and others at the bar, per interval; they do not help each other.

    Args:
        orders: who come with what.
        till_staff: people at the till, shape ``(intervals,)`` or ``(plans, intervals)``.
        bar_staff: people at the bar, the same shape.
        is_open: whether customers can come, per interval.
        plan_of_day: which plan each day follows; None: the first.
        cancel: asked now and then whether to stop.

    Raises:
        Problem: fewer people than nobody.
        ValueError: the staff does not fit the day.
    """
    customers = orders.customers
    plans = StaffPlans.of(till_staff, is_open)
    first = serve(customers, plans, Line.empty(plans.most, customers.days), plan_of_day=plan_of_day, cancel=cancel)
    paid_s = np.where(first.is_served, customers.arrival_s + first.offered_wait_s + customers.service_s, NEVER_S)
    made = np.arange(len(orders.item_s))[:, None, None] < orders.items
    ready = np.where(made, paid_s, NEVER_S).reshape(-1, customers.days)
    order = np.argsort(ready, axis=0, kind="stable")
    jobs = _jobs(np.take_along_axis(ready, order, axis=0), customers)
    jobs = replace(jobs, service_s=np.take_along_axis(orders.item_s.reshape(-1, customers.days), order, axis=0))
    bars = StaffPlans.of(bar_staff, is_open)
    second = serve(jobs, bars, Line.empty(bars.most, customers.days), plan_of_day=plan_of_day, cancel=cancel)
    begun = np.where(second.is_served, jobs.arrival_s + second.offered_wait_s, -np.inf)
    last_begun_s, done_s = (_of_each_order(moment, order, orders) for moment in (begun, begun + jobs.service_s))
    is_served = first.is_served & np.isfinite(done_s)
    till_start = customers.arrival_s + first.offered_wait_s
    return TwoStageDays(
        orders=orders,
        is_served=is_served,
        is_balked=first.is_balked,
        till_wait_s=np.where(is_served, first.offered_wait_s, 0.0),
        bar_wait_s=np.where(is_served, last_begun_s - paid_s, 0.0),
        done_s=np.where(is_served, done_s, np.inf),
        jobs=_pieces((first.is_served, till_start, customers.service_s), (second.is_served, begun, jobs.service_s)),
    )


def _of_each_order(moments: Reals, order: Wholes, orders: Orders) -> Reals:
    """The latest moment of each order's items, out of items sorted by when they were paid."""
    back = np.empty_like(moments)
    np.put_along_axis(back, order, moments, axis=0)
    latest: Reals = back.reshape(orders.item_s.shape).max(axis=0)
    return latest


def _pieces(*steps: tuple[NDArray[np.bool_], Reals, Reals]) -> tuple[Wholes, Reals, Reals]:
    """Day, begin and end of all work done in these steps (done, begin, seconds), one-dimensional."""
    day = np.concatenate([np.nonzero(done)[1] for done, _, _ in steps])
    start = np.concatenate([begin[done] for done, begin, _ in steps])
    seconds = np.concatenate([work[done] for done, _, work in steps])
    return day, start, start + seconds


def _jobs(ready_s: Reals, customers: Customers) -> Customers:
    """Items to make as customers of the bar: endlessly patient, in the order in which they are paid."""
    exists = ready_s < NEVER_S
    interval = np.minimum(ready_s / customers.interval_s, customers.intervals - 1).astype(np.int64)
    return Customers(
        arrival_s=ready_s,
        interval=interval,
        service_s=np.zeros_like(ready_s),
        patience_s=np.where(exists, NEVER_S, -1.0),
        tolerated_line=None,
        before=customers.before,
        interval_s=customers.interval_s,
    )


def run_pooled(
    orders: Orders,
    staff: Wholes,
    *,
    is_open: NDArray[np.bool_],
    tills: int = NO_LIMIT,
    machines: int = NO_LIMIT,
    first: First = First.LONGEST_WAITING,
    slowdown: float = 1.05,
    cancel: CancelToken | None = None,
) -> TwoStageDays:
    """Everybody does both steps.

    Args:
        orders: who come with what.
        staff: people on duty per interval.
        is_open: whether customers can come, per interval.
        tills: most who can take orders at a time.
        machines: most items that can be made at a time.
        first: what is taken up when both could be.
        slowdown: how much longer everything takes because people change between the two.
        cancel: asked now and then whether to stop.

    Raises:
        Problem: fewer people than nobody, no till or machine, or a slowdown below one.
        ValueError: the staff does not fit the day.
    """
    if tills < 1 or machines < 1:
        raise Problem(phrase("There must be at least one till and one machine."))
    if not 1 <= slowdown <= 10:
        raise Problem(
            phrase("People who change between till and bar are not faster for it: the slowdown is 1 or more.")
        )
    counter = Counter(apart=False, till_share=0.5, tills=tills, machines=machines, slowdown=slowdown)
    return _events(replace(orders, counter=counter), StaffPlans.of(staff, is_open), first, None, cancel)


def run_orders(
    orders: Orders,
    staff: Wholes,
    *,
    is_open: NDArray[np.bool_],
    plan_of_day: Wholes | None = None,
    cancel: CancelToken | None = None,
) -> TwoStageDays:
    """Serve orders as their counter says: people of their own where nobody is alone, events otherwise.

    Args:
        orders: who come with what.
        staff: people on duty, shape ``(intervals,)`` or ``(plans, intervals)``.
        is_open: whether customers can come, per interval.
        plan_of_day: which plan each day follows; None: the first.
        cancel: asked now and then whether to stop.

    Raises:
        Problem: fewer people than nobody.
        ValueError: the staff does not fit the day.
    """
    plans, counter = StaffPlans.of(staff, is_open), orders.counter
    if counter.apart and not np.any(plans.staff[:, is_open] == 1):
        till, bar = counter.at_till(plans.staff), counter.at_bar(plans.staff)
        return run_dedicated(orders, till, bar, is_open=is_open, plan_of_day=plan_of_day, cancel=cancel)
    return _events(orders, plans, First.LONGEST_WAITING, plan_of_day, cancel)


def _events(
    orders: Orders, plans: StaffPlans, first: First, plan_of_day: Wholes | None, cancel: CancelToken | None
) -> TwoStageDays:
    plan = np.zeros(orders.customers.days, dtype=np.int64) if plan_of_day is None else plan_of_day
    events = Events(orders, plans, orders.counter, first, plan)
    step = 0
    while events.step():
        if cancel is not None and step % CHECK_EVERY == 0:
            cancel.check()
        step += 1
    done_s = events.done_s
    is_served = np.isfinite(done_s)
    return TwoStageDays(
        orders=orders,
        is_served=is_served,
        is_balked=events.is_balked & orders.customers.exists,
        till_wait_s=np.where(is_served, events.till_wait_s, 0.0),
        bar_wait_s=np.where(is_served, events.bar_wait_s, 0.0),
        done_s=done_s,
        jobs=events.jobs,
    )
