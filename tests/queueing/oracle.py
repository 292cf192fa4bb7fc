"""The same shop in SimPy and Ciw, for comparison."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from shopflow.queueing.customers import Customers


def simpy_day(customers: Customers, staff: np.ndarray, day: int) -> tuple[int, int, float]:
    """Served in time (240 s), left and summed wait of the served on one day, with the very same customers.

    Staff steps are blockers of the highest priority that hold the places of people who are not on duty: one
    who goes finishes the order in hand first.
    """
    import simpy

    shop = simpy.Environment()
    most, step_s = int(staff.max()), customers.interval_s
    people = simpy.PriorityResource(shop, capacity=most)
    told: list[float] = []
    left = 0

    def block(first: float, last: float) -> Iterator[Any]:
        yield shop.timeout(first)
        with people.request(priority=-1) as place:
            yield place
            yield shop.timeout(max(0.0, last - shop.now))

    def customer(arrival: float, work: float, patience: float) -> Iterator[Any]:
        nonlocal left
        yield shop.timeout(arrival)
        with people.request(priority=1) as place:
            outcome = yield place | shop.timeout(patience)
            if place not in outcome:
                left += 1
                return
            told.append(shop.now - arrival)
            yield shop.timeout(work)

    for position in range(most):
        absent = np.concatenate([[False], staff <= position, [False]])
        edges = np.flatnonzero(np.diff(absent.astype(int)))
        for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            # those on duty in the last interval stay until the line is served
            shop.process(block(first * step_s, last * step_s if last < len(staff) else 1e9))
    for j in np.flatnonzero(customers.exists[:, day]).tolist():
        values = (customers.arrival_s[j, day], customers.service_s[j, day], customers.patience_s[j, day])
        shop.process(customer(*map(float, values)))
    shop.run(until=customers.intervals * step_s * 2)
    waits = np.array(told)
    return int((waits <= 240).sum()), left, float(waits.sum())


def ciw_day(per_minute: float, mean_min: float, patience_min: float, staff: int, minutes: float, seed: int) -> int:
    """Customers served in a day of constant rate and staff."""
    import ciw

    ciw.seed(seed)
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(per_minute)],
        service_distributions=[ciw.dists.Lognormal(np.log(mean_min) - 0.15, 0.55)],
        reneging_time_distributions=[ciw.dists.Exponential(1 / patience_min)],
        number_of_servers=[staff],
    )
    shop = ciw.Simulation(network)
    shop.simulate_until_max_time(minutes)
    return sum(record.record_type == "service" for record in shop.get_all_records())
