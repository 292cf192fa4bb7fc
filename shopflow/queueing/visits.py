"""Customers with what they order: one piece of work, or the till and then some items at the bar."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from shopflow.queueing.customers import Customers, draw_customers, known_customers
from shopflow.queueing.service import ServiceModel, Way
from shopflow.queueing.work import BAR, ITEMS, check_service, draw_work, stage_service, stream

NO_LIMIT = 10**6

Reals = NDArray[np.float64]
Wholes = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Counter:
    """How people share the two steps.

    Args:
        apart: some are at the till and the others at the bar; False: everybody does both.
        till_share: share of the people who are at the till where they are apart: that of its work.
        tills: most who can take orders at a time.
        machines: most items that can be made at a time.
        slowdown: how much longer everything takes where people do both.
    """

    apart: bool
    till_share: float
    tills: int = NO_LIMIT
    machines: int = NO_LIMIT
    slowdown: float = 1.0

    @classmethod
    def of(cls, service: ServiceModel) -> Counter:
        """The counter of a service model with two stages."""
        apart = service.way is Way.APART
        till_s = service.stages[0].mean_service_s.value
        bar_s = service.items_per_order * service.stages[1].mean_service_s.value
        return cls(
            apart=apart,
            till_share=till_s / (till_s + bar_s),
            tills=service.tills or NO_LIMIT,
            machines=service.machines or NO_LIMIT,
            slowdown=1.0 if apart else service.slowdown,
        )

    def at_till(self, staff: Wholes) -> Wholes:
        """How many can be at the till at a time, for numbers of people."""
        if not self.apart:
            return np.minimum(staff, self.tills)
        wanted = np.rint(staff * self.till_share).astype(np.int64)
        most: Wholes = np.minimum(np.minimum(np.maximum(staff - 1, 1), staff), self.tills)
        placed: Wholes = np.minimum(np.maximum(wanted, 1), most)
        return placed

    def at_bar(self, staff: Wholes) -> Wholes:
        """How many can be at the bar at a time; whoever is alone does both."""
        others: Wholes = np.where(staff > 1, staff - self.at_till(staff), staff) if self.apart else staff
        return np.minimum(others, self.machines)


@dataclass(frozen=True, slots=True)
class Orders:
    """Customers with what they order, where there are two steps.

    Args:
        customers: who come; ``service_s`` is the work at the till.
        items: of each order, at least one, shape ``(customers, days)``.
        item_s: work at the bar for each item, shape ``(most items, customers, days)``.
        counter: how people share the steps.
    """

    customers: Customers
    items: Wholes
    item_s: Reals
    counter: Counter

    def repeated(self, times: int) -> Orders:
        """The same days several times side by side, to try several staff plans on the same numbers."""
        return replace(
            self,
            customers=self.customers.repeated(times),
            items=np.tile(self.items, (1, times)),
            item_s=np.tile(self.item_s, (1, 1, times)),
        )


Visits = Customers | Orders
"""Customers of a shop where one person does a whole order, or orders of one with two steps."""


def draw_visits(rates: Reals, service: ServiceModel, *, interval_minutes: float, seed: int, day: int = 0) -> Visits:
    """Draw simulated days as the service model serves them; arguments as in ``draw_customers``."""
    if service.way is Way.WHOLE:
        return draw_customers(rates, service, interval_minutes=interval_minutes, seed=seed, day=day)
    return draw_orders(rates, service, interval_minutes=interval_minutes, seed=seed, day=day)


def known_visits(
    arrival_s: Reals, service: ServiceModel, *, intervals: int, interval_s: float, seed: int, day: int = 0
) -> Visits:
    """The same for customers who come at known moments; arguments as in ``known_customers``."""
    check_service(service)
    whole = service if service.way is Way.WHOLE else _till_only(service)
    customers = known_customers(arrival_s, whole, intervals=intervals, interval_s=interval_s, seed=seed, day=day)
    return customers if whole is service else _with_items(customers, service, seed=seed, day=day)


def draw_orders(rates: Reals, service: ServiceModel, *, interval_minutes: float, seed: int, day: int = 0) -> Orders:
    """Draw the customers of simulated days and what they order.

    Args:
        rates: expected arrivals per interval of each day, shape ``(days, intervals)``.
        service: with two stages, the till for an order and the bar for one item.
        interval_minutes: length of an interval.
        seed: start of the random numbers.
        day: which day it is; another day gets other numbers.

    Raises:
        Problem: not two stages, or a service model that cannot be.
    """
    check_service(service if service.way is not Way.WHOLE else replace(service, way=Way.BOTH))
    customers = draw_customers(rates, _till_only(service), interval_minutes=interval_minutes, seed=seed, day=day)
    return _with_items(customers, service, seed=seed, day=day)


def _till_only(service: ServiceModel) -> ServiceModel:
    return replace(service, stages=service.stages[:1], way=Way.WHOLE)


def _with_items(customers: Customers, service: ServiceModel, *, seed: int, day: int) -> Orders:
    shape = (customers.arrival_s.shape[0], customers.days)
    shares = np.array(service.item_shares, dtype=np.float64)
    items = stream(seed, ITEMS, day).choice(len(shares), size=shape, p=shares / shares.sum()) + 1
    bar = stage_service(service.stages[1])
    work = [draw_work(bar, shape, seed=seed, day=day * len(shares) + item, use=BAR) for item in range(len(shares))]
    return Orders(customers, items.astype(np.int64), np.stack(work), Counter.of(service))
