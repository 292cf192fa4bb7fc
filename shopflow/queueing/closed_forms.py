"""Further closed forms: finite waiting room, general service, two stages, and the many-server limits.

Rates and times are in any one unit of time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from shopflow.queueing.erlang import erlang_c


@dataclass(frozen=True, slots=True)
class FiniteLine:
    """M/M/c/K in steady state: share turned away, mean number waiting, mean wait of those who enter."""

    blocked_share: float
    mean_line: float
    mean_wait: float


@dataclass(frozen=True, slots=True)
class Tandem:
    """Two stages in steady state; waits at each stage, and the whole time from arrival to leaving the second.

    Args:
        mean_wait_first: mean wait before the first stage.
        mean_wait_second: mean wait before the second stage.
        mean_total: mean time in both stages, waits and services.
        mean_in_shop: mean number of customers in both stages.
        share_within_target: customers whose whole time is at most the target.
    """

    mean_wait_first: float
    mean_wait_second: float
    mean_total: float
    mean_in_shop: float
    share_within_target: float


def finite_line(arrival_rate: float, service_rate: float, servers: int, room: int) -> FiniteLine:
    """M/M/c/K: at most ``room`` customers in service and waiting together, others are turned away.

    Raises:
        ValueError: rates are not above zero, or there is no server, or less room than servers.
    """
    if not (arrival_rate > 0 and service_rate > 0 and 1 <= servers <= room):
        raise ValueError("rates must be above zero and the room must hold every server")
    present = np.arange(1, room + 1)
    log_weights = np.concatenate(
        [[0.0], math.log(arrival_rate / service_rate) - np.log(np.minimum(present, servers))]
    ).cumsum()
    chance = np.exp(log_weights - log_weights.max())
    chance /= chance.sum()
    line = float(chance[servers:] @ np.arange(room + 1 - servers))
    return FiniteLine(float(chance[-1]), line, line / (arrival_rate * (1 - float(chance[-1]))))


def mean_wait_single(arrival_rate: float, mean_service: float, cv_service: float) -> float:
    """Mean wait in M/G/1: lambda m^2 (1 + CV^2) / (2 (1 - rho)) (Pollaczek-Khinchine); inf from rho = 1 on."""
    if arrival_rate < 0 or mean_service <= 0 or cv_service < 0:
        raise ValueError("rate and spread cannot be negative, and service takes time")
    load = arrival_rate * mean_service
    if load >= 1:
        return math.inf
    return load * mean_service * (1 + cv_service**2) / (2 * (1 - load))


def tandem(
    arrival_rate: float,
    service_rates: tuple[float, float],
    servers: tuple[int, int],
    *,
    target: float = math.inf,
) -> Tandem:
    """M/M/c then M/M/c with patient customers.

    Departures of the first stage are Poisson (Burke 1956), and the two sojourns of a customer are independent
    (Reich 1957; Burke 1969 for several servers). The time in a stage is a service, after an exponential wait
    with the rate c mu - lambda for those who wait.

    Raises:
        ValueError: a stage cannot keep up with the arrivals.
    """
    stages = [erlang_c(arrival_rate, rate, count) for rate, count in zip(service_rates, servers, strict=True)]
    if any(math.isinf(stage.mean_wait) for stage in stages):
        raise ValueError("a stage cannot keep up with the arrivals")
    total = sum(stage.mean_wait + 1 / rate for stage, rate in zip(stages, service_rates, strict=True))
    times = [
        _StageTime(rate, count * rate - arrival_rate, stage.wait_share)
        for stage, rate, count in zip(stages, service_rates, servers, strict=True)
    ]
    return Tandem(
        mean_wait_first=stages[0].mean_wait,
        mean_wait_second=stages[1].mean_wait,
        mean_total=total,
        mean_in_shop=arrival_rate * total,
        share_within_target=_share_of_sum(times[0], times[1], target),
    )


def halfin_whitt(quality: float) -> float:
    """Share who wait in the limit c = a + quality sqrt(a): 1 / (1 + b Phi(b) / phi(b)) (Halfin & Whitt 1981)."""
    if quality <= 0:
        return 1.0
    return 1 / (1 + quality / _hazard(-quality))


def garnett(quality: float, abandonment_ratio: float) -> float:
    """Share who wait in the limit with customers who leave (Garnett, Mandelbaum & Reiman 2002).

    ``1 / (1 + sqrt(r) h(b / sqrt(r)) / h(-b))`` with the normal hazard ``h`` and ``r`` = theta / mu.

    Raises:
        ValueError: the ratio is not above zero.
    """
    if abandonment_ratio <= 0:
        raise ValueError("the ratio of leaving to service rate must be above zero")
    root = math.sqrt(abandonment_ratio)
    return 1 / (1 + root * _hazard(quality / root) / _hazard(-quality))


def _hazard(value: float) -> float:
    """Hazard rate of the standard normal law."""
    from scipy.special import log_ndtr

    return math.exp(-(value**2) / 2 - math.log(2 * math.pi) / 2 - float(log_ndtr(-value)))


@dataclass(frozen=True, slots=True)
class _StageTime:
    """Time in a stage: service, and for some a wait before it."""

    service_rate: float
    wait_rate: float
    wait_share: float

    def share_within(self, time: float) -> float:
        """Chance that wait and service take at most so long."""
        served = -math.expm1(-self.service_rate * time)
        return (1 - self.wait_share) * served + self.wait_share * self._both_within(time)

    def density(self, time: float) -> float:
        """Density of the time in the stage."""
        mu, nu = self.service_rate, self.wait_rate
        alone = mu * math.exp(-mu * time)
        return (1 - self.wait_share) * alone + self.wait_share * mu * nu * _spread(mu, nu, time)

    def _both_within(self, time: float) -> float:
        mu, nu = self.service_rate, self.wait_rate
        return -math.expm1(-mu * time) - mu * _spread(mu, nu, time)


def _spread(first: float, second: float, time: float) -> float:
    """``(exp(-first t) - exp(-second t)) / (second - first)``, and its limit where the rates are equal."""
    gap = (second - first) * time
    ratio = -math.expm1(-gap) / gap if gap else 1.0
    return time * math.exp(-first * time) * ratio


def _share_of_sum(first: _StageTime, second: _StageTime, target: float) -> float:
    """Chance that two independent stage times add up to at most the target."""
    if math.isinf(target):
        return 1.0
    from scipy.integrate import quad

    share, _ = quad(
        lambda time: first.density(time) * second.share_within(target - time),
        0,
        target,
        epsabs=1e-13,
        epsrel=1e-12,
    )
    return float(share)
