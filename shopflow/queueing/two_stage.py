"""Two steps of service, till then bar: with people of their own, or with people who do both.

An order is paid at the till, then its items are made at the bar, each by one person, several at a time; the
order is done with its last item. Customers leave only before they pay. With people of their own at each step
the line's recursion is run twice, the second time on those who have paid. People who do both need events: they
take what has waited longest (or the till, or the bar first), as long as a till or a machine is free. The
events of all days are worked off side by side, each day at its own moment.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from shopflow.problems import Problem
from shopflow.progress import CancelToken
from shopflow.queueing.customers import NEVER_S, Customers, draw_customers
from shopflow.queueing.line import CHECK_EVERY, Line, StaffPlans, serve
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.work import BAR, ITEMS, check_service, draw_work, stage_service, stream

NO_LIMIT = 10**6

Reals = NDArray[np.float64]
Wholes = NDArray[np.int64]


class First(StrEnum):
    """What people who do both steps take up when they could do either."""

    LONGEST_WAITING = "longest waiting"
    TILL = "till"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Orders:
    """Customers with what they order.

    Args:
        customers: who come; ``service_s`` is the work at the till.
        items: of each order, at least one, shape ``(customers, days)``.
        item_s: work at the bar for each item, shape ``(most items, customers, days)``.
    """

    customers: Customers
    items: Wholes
    item_s: Reals


@dataclass(frozen=True, slots=True)
class TwoStageDays:
    """What happened to each customer, shape ``(customers, days)``.

    Args:
        orders: who came with what.
        is_served: stayed, paid and got the order.
        till_wait_s: from joining the line to the till, of the served; 0 for others.
        done_s: moment at which the whole order is in hand, seconds after the day began; infinite for others.
    """

    orders: Orders
    is_served: NDArray[np.bool_]
    till_wait_s: Reals
    done_s: Reals

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


def draw_orders(
    rates: Reals,
    service: ServiceModel,
    *,
    interval_minutes: float,
    seed: int,
    day: int = 0,
    item_shares: tuple[float, ...] = (1.0,),
) -> Orders:
    """Draw the customers of simulated days and what they order.

    Args:
        rates: expected arrivals per interval of each day, shape ``(days, intervals)``.
        service: two stages, the till for an order and the bar for one item.
        interval_minutes: length of an interval.
        seed: start of the random numbers.
        day: which day it is; another day gets other numbers.
        item_shares: how likely an order has one item, two, three ...

    Raises:
        Problem: not two stages, or shares that are no shares.
    """
    check_service(service)
    if len(service.stages) != 2:
        raise Problem("Two steps of service are needed here: the till and the bar.")
    shares = np.array(item_shares, dtype=np.float64)
    if not len(shares) or np.any(~np.isfinite(shares) | (shares < 0)) or shares.sum() <= 0:
        raise Problem("How many items an order has must be given as shares that are not below nothing.")
    till, bar = service.stages
    customers = draw_customers(
        rates, replace(service, stages=(till,)), interval_minutes=interval_minutes, seed=seed, day=day
    )
    rows, days = customers.arrival_s.shape
    items = stream(seed, ITEMS, day).choice(len(shares), size=(rows, days), p=shares / shares.sum()) + 1
    work = [
        draw_work(stage_service(bar), (rows, days), seed=seed, day=day * len(shares) + item, use=BAR)
        for item in range(len(shares))
    ]
    return Orders(customers, items.astype(np.int64), np.stack(work))


def run_dedicated(
    orders: Orders,
    till_staff: Wholes,
    bar_staff: Wholes,
    *,
    is_open: NDArray[np.bool_],
    cancel: CancelToken | None = None,
) -> TwoStageDays:
    """Some people at the till and others at the bar, per interval; they do not help each other.

    Raises:
        Problem: fewer people than nobody.
        ValueError: the staff does not fit the day.
    """
    customers = orders.customers
    plans = StaffPlans.of(till_staff, is_open)
    first = serve(customers, plans, Line.empty(plans.most, customers.days), cancel=cancel)
    paid_s = np.where(first.is_served, customers.arrival_s + first.offered_wait_s + customers.service_s, NEVER_S)
    made = np.arange(len(orders.item_s))[:, None, None] < orders.items
    ready = np.where(made, paid_s, NEVER_S).reshape(-1, customers.days)
    order = np.argsort(ready, axis=0, kind="stable")
    jobs = _jobs(np.take_along_axis(ready, order, axis=0), customers)
    jobs = replace(jobs, service_s=np.take_along_axis(orders.item_s.reshape(-1, customers.days), order, axis=0))
    bars = StaffPlans.of(bar_staff, is_open)
    second = serve(jobs, bars, Line.empty(bars.most, customers.days), cancel=cancel)
    ends = np.where(second.is_served, jobs.arrival_s + second.offered_wait_s + jobs.service_s, -np.inf)
    done = np.empty_like(ends)
    np.put_along_axis(done, order, ends, axis=0)
    done_s = done.reshape(orders.item_s.shape).max(axis=0)
    is_served = first.is_served & np.isfinite(done_s)
    return TwoStageDays(
        orders=orders,
        is_served=is_served,
        till_wait_s=np.where(is_served, first.offered_wait_s, 0.0),
        done_s=np.where(is_served, done_s, np.inf),
    )


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
        raise Problem("There must be at least one till and one machine.")
    if not 1 <= slowdown <= 10:
        raise Problem("People who change between till and bar are not faster for it: the slowdown is 1 or more.")
    events = _Events(orders, StaffPlans.of(staff, is_open), tills, machines, first, slowdown)
    step = 0
    while events.advance():
        if cancel is not None and step % CHECK_EVERY == 0:
            cancel.check()
        step += 1
        while events.start_one():
            pass
    return events.outcome()


class _Events:
    """All days side by side, each at its own moment; one event of each day at a time."""

    def __init__(
        self, orders: Orders, plans: StaffPlans, tills: int, machines: int, first: First, slowdown: float
    ) -> None:
        customers = orders.customers
        rows, days = customers.arrival_s.shape
        self._orders, self._rule, self._days, self._slowdown = orders, first, days, slowdown
        self._tills, self._machines = tills, machines
        self._each = np.arange(days)
        none = np.full((1, days), np.inf)
        arrives = np.where(customers.exists, customers.arrival_s, np.inf)
        self._arrival = np.concatenate([arrives, none]).ravel()
        self._leaves = np.concatenate([arrives + np.maximum(customers.patience_s, 0.0), none]).ravel()
        self._till_s = np.concatenate([customers.service_s, none]).ravel()
        self._item_s = orders.item_s.reshape(len(orders.item_s), -1)
        self._staff, self._interval_s = plans.staff[0], customers.interval_s
        self._holds_until = plans.holds_until(customers.interval_s)[0]
        self._size = rows * days
        self._tolerated = None if customers.tolerated_line is None else customers.tolerated_line.ravel()
        self._balked = np.zeros(self._size + days, dtype=bool)
        self._start = np.full(self._size, np.inf)
        self._done = np.full(self._size, np.inf)
        self._left_to_make = orders.items.ravel().copy()
        self._items = orders.items.ravel()
        self._come = self._each.copy()
        self._till_head = self._each.copy()
        self._bar = np.zeros(self._size + days, dtype=np.int64)
        self._paid = np.full(self._size + days, np.inf)
        self._bar_head, self._bar_tail = self._each.copy(), self._each.copy()
        self._next_item = np.zeros(days, dtype=np.int64)
        people = plans.most
        self._ends = np.full((people, days), np.inf)
        self._at_till = np.zeros((people, days), dtype=bool)
        self._who = np.zeros((people, days), dtype=np.int64)
        self._busy = np.zeros((2, days), dtype=np.int64)
        self._now = np.zeros(days)
        self._duty = np.full(days, self._staff[0])
        self._changes = np.full(days, self._holds_until[0])

    def advance(self) -> bool:
        """Bring each day to its next event; False when nothing is left to happen on any."""
        arrival = self._arrival[self._come]
        ends = self._ends.min(axis=0) if len(self._ends) else np.full(self._days, np.inf)
        waits = (self._till_head < self._come) | (self._bar_head < self._bar_tail)
        changes = np.where(waits, self._changes, np.inf)
        now = np.minimum(np.minimum(arrival, ends), changes)
        happens = now < np.inf
        if not happens.any():
            return False
        self._now = np.where(happens, now, self._now)
        interval = np.minimum(self._now / self._interval_s, len(self._staff) - 1).astype(np.int64)
        self._duty, self._changes = self._staff[interval], self._holds_until[interval]
        finishes = happens & (ends <= now)
        comes = happens & ~finishes & (arrival <= now)
        if comes.any():
            self._arrive(np.flatnonzero(comes))
        if finishes.any():
            self._finish(np.flatnonzero(finishes))
        return True

    def _arrive(self, day: Wholes) -> None:
        who = self._come[day]
        if self._tolerated is not None:
            for one, of_day in zip(who.tolist(), day.tolist(), strict=True):
                line = slice(self._till_head[of_day], one, self._days)
                in_line = (self._leaves[line] > self._now[of_day]) & ~self._balked[line]
                self._balked[one] = in_line.sum() > self._tolerated[one]
        self._come[day] += self._days

    def _finish(self, day: Wholes) -> None:
        person = self._ends[:, day].argmin(axis=0)
        who, paid = self._who[person, day], self._at_till[person, day]
        self._ends[person, day] = np.inf
        self._busy[np.where(paid, 0, 1), day] -= 1
        at, payer = day[paid], who[paid]
        self._bar[self._bar_tail[at]] = payer
        self._paid[self._bar_tail[at]] = self._now[at]
        self._bar_tail[at] += self._days
        made, maker = who[~paid], day[~paid]
        self._left_to_make[made] -= 1
        whole = self._left_to_make[made] == 0
        self._done[made[whole]] = self._now[maker[whole]]

    def start_one(self) -> bool:
        """On each day where it is possible one person takes something up; False when on none."""
        self._skip_those_who_left()
        free = self._duty > self._busy[0] + self._busy[1]
        till = free & (self._till_head < self._come) & (self._busy[0] < self._tills)
        bar = free & (self._bar_head < self._bar_tail) & (self._busy[1] < self._machines)
        if self._rule is First.LONGEST_WAITING:
            prefers_till = self._arrival[self._till_head] <= self._paid[self._bar_head]
        else:
            prefers_till = np.full(self._days, self._rule is First.TILL)
        till &= ~bar | prefers_till
        bar &= ~till
        if till.any():
            self._take_order(np.flatnonzero(till))
        if bar.any():
            self._make_item(np.flatnonzero(bar))
        return bool(till.any() or bar.any())

    def _skip_those_who_left(self) -> None:
        while True:
            gone = (self._till_head < self._come) & (
                (self._leaves[self._till_head] < self._now) | self._balked[self._till_head]
            )
            if not gone.any():
                return
            self._till_head[gone] += self._days

    def _take_order(self, day: Wholes) -> None:
        who = self._till_head[day]
        self._till_head[day] += self._days
        self._start[who] = self._now[day]
        self._work(day, who, self._till_s[who], stage=0)

    def _make_item(self, day: Wholes) -> None:
        who = self._bar[self._bar_head[day]]
        item = self._next_item[day]
        self._work(day, who, self._item_s[item, who], stage=1)
        last = item + 1 == self._items[who]
        self._next_item[day] = np.where(last, 0, item + 1)
        self._bar_head[day[last]] += self._days

    def _work(self, day: Wholes, who: Wholes, seconds: Reals, *, stage: int) -> None:
        person = np.isinf(self._ends[:, day]).argmax(axis=0)
        self._ends[person, day] = self._now[day] + seconds * self._slowdown
        self._at_till[person, day] = stage == 0
        self._who[person, day] = who
        self._busy[stage, day] += 1

    def outcome(self) -> TwoStageDays:
        """What happened to each customer."""
        shape = self._orders.customers.arrival_s.shape
        done = self._done.reshape(shape)
        is_served = np.isfinite(done)
        waited = self._start.reshape(shape) - self._orders.customers.arrival_s
        return TwoStageDays(self._orders, is_served, np.where(is_served, waited, 0.0), done)
