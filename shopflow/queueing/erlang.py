"""Closed forms of the steady state: Erlang's loss and delay formulas, with and without leaving customers.

Rates and times are in any one unit of time. No factorial is ever formed: every distribution is built from
ratios or logarithms, so that no load and no number of servers overflows.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class SteadyState:
    """A queue in steady state; times in the unit of the rates, infinite where the line grows for ever.

    Args:
        wait_share: arrivals who find everybody busy.
        abandoned_share: arrivals who leave without service.
        mean_line: mean number waiting.
        mean_wait: mean wait of all arrivals, those who leave included.
        mean_wait_served: mean wait of those who are served.
        mean_in_shop: mean number waiting or in service.
        utilisation: share of their time that servers work.
        share_within_target: served after a wait up to the target, over all arrivals.
        offered_within_target: arrivals whom an endlessly patient customer in their place would beat the target.
        share_over_target: arrivals who stand in line longer than the target, served or not.
    """

    wait_share: float
    abandoned_share: float
    mean_line: float
    mean_wait: float
    mean_wait_served: float
    mean_in_shop: float
    utilisation: float
    share_within_target: float
    offered_within_target: float
    share_over_target: float


def erlang_b(offered_load: float, servers: int) -> float:
    """Share blocked in M/M/c/c: the recursion B(k) = a B(k-1) / (k + a B(k-1)) (Erlang 1917)."""
    _check(offered_load=offered_load, servers=servers)
    blocked = 1.0
    for server in range(1, servers + 1):
        blocked = offered_load * blocked / (server + offered_load * blocked)
    return blocked


def erlang_b_load(blocked_share: float, servers: int) -> float:
    """Offered load at which ``blocked_share`` of arrivals are blocked (the inverse of :func:`erlang_b`)."""
    if not 0 < blocked_share < 1 or servers < 1:
        raise ValueError("the blocked share must lie between 0 and 1, with at least one server")
    low, high = 0.0, servers / (1 - blocked_share)
    while True:
        middle = (low + high) / 2
        if middle in (low, high):
            return middle
        low, high = (middle, high) if erlang_b(middle, servers) < blocked_share else (low, middle)


def erlang_c(arrival_rate: float, service_rate: float, servers: int, *, target_wait: float = 0.0) -> SteadyState:
    """M/M/c with customers who never leave: C = c B / (c - a (1 - B)), P(W > T) = C exp(-(c mu - lambda) T).

    With a load of ``servers`` or more the line grows for ever: everybody waits, waits are infinite.
    """
    _check(arrival_rate=arrival_rate, servers=servers, target_wait=target_wait)
    _check_positive(service_rate=service_rate)
    load = arrival_rate / service_rate
    if arrival_rate == 0:
        return _idle()
    if load >= servers:
        endless = math.inf
        return SteadyState(1.0, 0.0, endless, endless, endless, endless, 1.0 if servers else 0.0, 0.0, 0.0, 1.0)
    blocked = erlang_b(load, servers)
    wait_share = servers * blocked / (servers - load * (1 - blocked))
    spare_rate = servers * service_rate - arrival_rate
    over = wait_share * math.exp(-spare_rate * target_wait)
    wait = wait_share / spare_rate
    line = arrival_rate * wait
    return SteadyState(wait_share, 0.0, line, wait, wait, line + load, load / servers, 1 - over, 1 - over, over)


def erlang_a(
    arrival_rate: float,
    service_rate: float,
    abandonment_rate: float,
    servers: int,
    *,
    target_wait: float = 0.0,
) -> SteadyState:
    """M/M/c+M: waiting customers leave at ``abandonment_rate`` each (Palm 1957; Garnett et al. 2002).

    A customer who finds ``k`` waiting and everybody busy would wait a sum of exponentials with the rates
    c mu + i theta, i = 0..k; so P(V > T) = I_x(c mu / theta, k + 1) with x = exp(-theta T), and weighting by
    the chance exp(-theta V) of still being there shifts the first argument by one. Rate 0 is
    :func:`erlang_c`, an infinite rate :func:`erlang_b`.
    """
    _check(arrival_rate=arrival_rate, servers=servers, target_wait=target_wait)
    _check_positive(service_rate=service_rate)
    if abandonment_rate < 0 or math.isnan(abandonment_rate):
        raise ValueError("the abandonment rate cannot be negative")
    if arrival_rate == 0:
        return _idle()
    if abandonment_rate == 0:
        return erlang_c(arrival_rate, service_rate, servers, target_wait=target_wait)
    if math.isinf(abandonment_rate):
        return _nobody_waits(arrival_rate, service_rate, servers)
    if servers == 0:
        return _nobody_serves(arrival_rate, abandonment_rate, target_wait)
    from scipy.special import betainc

    busy, waiting = _erlang_a_distribution(arrival_rate, service_rate, abandonment_rate, servers)
    ahead = np.arange(len(waiting))
    pool = servers * service_rate / abandonment_rate
    gone = -math.expm1(-abandonment_rate * target_wait)
    stays = pool / (pool + ahead + 1)
    in_time = busy + float(waiting @ (stays * betainc(ahead + 1, pool + 1, gone)))
    offered = busy + float(waiting @ betainc(ahead + 1, pool, gone))
    over = float(waiting @ betainc(pool, ahead + 1, 1 - gone)) * (1 - gone)
    line = float(waiting @ ahead)
    abandoned = abandonment_rate * line / arrival_rate
    waits_of_served = np.cumsum(1 / (servers * service_rate + (ahead + 1) * abandonment_rate))
    utilisation = arrival_rate * (1 - abandoned) / (servers * service_rate)
    return SteadyState(
        wait_share=float(waiting.sum()),
        abandoned_share=abandoned,
        mean_line=line,
        mean_wait=line / arrival_rate,
        mean_wait_served=float(waiting @ (stays * waits_of_served)) / (1 - abandoned),
        mean_in_shop=line + servers * utilisation,
        utilisation=utilisation,
        share_within_target=in_time,
        offered_within_target=offered,
        share_over_target=over,
    )


def offered_load(
    arrival_rates: NDArray[np.float64], service_rate: float, interval: float, *, start: float = 0.0
) -> NDArray[np.float64]:
    """Mean number in service if nobody ever had to wait (Mt/M/inf), averaged over each interval.

    Within an interval with load ``a`` the mean obeys m' = a + (m - a) exp(-mu t) (Jennings et al. 1996,
    modified offered load).

    Args:
        arrival_rates: rate in each interval, one-dimensional.
        service_rate: services a server completes per unit of time.
        interval: length of an interval.
        start: mean number in service at the beginning.
    """
    _check_positive(service_rate=service_rate, interval=interval)
    keeps = math.exp(-service_rate * interval)
    mean_part = -math.expm1(-service_rate * interval) / (service_rate * interval)
    present = start
    means = np.empty(len(arrival_rates))
    for index, load in enumerate((arrival_rates / service_rate).tolist()):
        means[index] = load + (present - load) * mean_part
        present = load + (present - load) * keeps
    return means


def _erlang_a_distribution(
    arrival_rate: float, service_rate: float, abandonment_rate: float, servers: int
) -> tuple[float, NDArray[np.float64]]:
    """Chance that somebody is free, and of each number waiting while all are busy, until nothing is left."""
    load = arrival_rate / service_rate
    swing = arrival_rate / abandonment_rate
    longest = max(0.0, (arrival_rate - servers * service_rate) / abandonment_rate) + 50 + 12 * math.sqrt(swing)
    if load < servers:
        longest = min(longest, 50 + 60 / math.log(servers / load))
    waiting = np.arange(1, int(longest) + 1)
    log_weights = np.concatenate(
        [
            [0.0],
            math.log(load) - np.log(np.arange(1, servers + 1)),
            math.log(arrival_rate) - np.log(servers * service_rate + waiting * abandonment_rate),
        ]
    ).cumsum()
    weights = np.exp(log_weights - log_weights.max())
    weights /= weights.sum()
    return float(weights[:servers].sum()), weights[servers:]


def _idle() -> SteadyState:
    return SteadyState(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0)


def _nobody_waits(arrival_rate: float, service_rate: float, servers: int) -> SteadyState:
    load = arrival_rate / service_rate
    lost = erlang_b(load, servers)
    carried = load * (1 - lost)
    used = carried / servers if servers else 0.0
    return SteadyState(lost, lost, 0.0, 0.0, 0.0, carried, used, 1 - lost, 1 - lost, 0.0)


def _nobody_serves(arrival_rate: float, abandonment_rate: float, target_wait: float) -> SteadyState:
    line = arrival_rate / abandonment_rate
    over = math.exp(-abandonment_rate * target_wait)
    return SteadyState(1.0, 1.0, line, 1 / abandonment_rate, 0.0, line, 0.0, 0.0, 0.0, over)


def _check(**values: float) -> None:
    for name, value in values.items():
        if not math.isfinite(value) or value < 0:
            raise ValueError(f"{name} must be finite and not negative, not {value}")


def _check_positive(**values: float) -> None:
    for name, value in values.items():
        if not math.isfinite(value) or value <= 0:
            raise ValueError(f"{name} must be finite and above zero, not {value}")
