"""The work that orders bring: the laws that the ways of serving stand for, and draws from them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.problems import Problem
from shopflow.queueing.service import Family, ServiceModel, Stage, Way
from shopflow.wording import phrase

ARRIVALS, SERVICE, PATIENCE, LINE, PACE, SPREAD, TEMPER, TOGETHER, NO_SHOW, BAR, ITEMS = range(11)
"""Random streams, one for each use, so that changing one thing leaves the other numbers as they were."""


@dataclass(frozen=True, slots=True)
class WholeService:
    """All stages as one piece of work by one person.

    Args:
        mean_s: mean seconds.
        cv: coefficient of variation.
        mean_log_sd: how unsure the mean is, as the standard deviation of its logarithm.
        cv_log_sd: the same for the coefficient of variation.
        family: the law of the times; several stages together are taken as lognormal.
        measured_s: quantiles of measured times, for that family.
    """

    mean_s: float
    cv: float
    mean_log_sd: float
    cv_log_sd: float = 0.0
    family: Family = Family.LOGNORMAL
    measured_s: tuple[float, ...] = ()


def whole_service(service: ServiceModel) -> WholeService:
    """Add the stages up, as if one person did the whole order; stages and items are independent.

    Raises:
        Problem: a time, spread or patience that cannot be.
    """
    check_service(service)
    first, means = service.stages[0], [stage.mean_service_s.value for stage in service.stages]
    if len(means) == 1:
        return stage_service(first)
    spreads = [stage.cv_service.value for stage in service.stages]
    log_sds = [stage.mean_log_sd for stage in service.stages]
    deviations = [mean * cv for mean, cv in zip(means, spreads, strict=True)]
    if service.way is not Way.WHOLE:
        items, between = service.items_per_order, _items_sd(service)
        deviations[1] = math.hypot(math.sqrt(items) * deviations[1], between * means[1])
        means[1] *= items
    total = sum(means)
    return WholeService(
        mean_s=service.mean_service_s,
        cv=math.hypot(*deviations) / total,
        mean_log_sd=math.hypot(*(mean * sd for mean, sd in zip(means, log_sds, strict=True))) / total,
        cv_log_sd=max(stage.cv_log_sd for stage in service.stages),
    )


def _items_sd(service: ServiceModel) -> float:
    """Standard deviation of the number of items of an order."""
    counts, shares = np.arange(1, len(service.item_shares) + 1), np.array(service.item_shares)
    return math.sqrt(float(shares @ (counts - service.items_per_order) ** 2) / float(shares.sum()))


def stage_service(stage: Stage) -> WholeService:
    """One stage on its own."""
    return WholeService(
        mean_s=stage.mean_service_s.value,
        cv=stage.cv_service.value,
        mean_log_sd=stage.mean_log_sd,
        cv_log_sd=stage.cv_log_sd,
        family=stage.family,
        measured_s=stage.measured_s,
    )


def check_service(service: ServiceModel) -> None:
    """Refuse what cannot be.

    Raises:
        Problem: a time, spread, patience or share that cannot be.
    """
    if not service.stages:
        raise Problem(phrase("The way you serve has no step: add at least one step with its time."))
    means = [stage.mean_service_s.value for stage in service.stages]
    if not all(math.isfinite(mean) and 0 < mean <= 86_400 for mean in means):
        raise Problem(phrase("The time an order takes must be more than nothing and less than a day."))
    spreads = [
        value for stage in service.stages for value in (stage.cv_service.value, stage.mean_log_sd, stage.cv_log_sd)
    ]
    if not all(math.isfinite(value) and 0 <= value <= 10 for value in spreads):
        raise Problem(phrase("The spread of the time an order takes must lie between 0 and 10."))
    if not all(_is_measured(stage) for stage in service.stages if stage.family is Family.MEASURED):
        raise Problem(
            phrase("The measured times of an order must be at least two, above nothing and in ascending order.")
        )
    if math.isnan(service.patience_s.value) or service.patience_s.value < 0 or not 0 <= service.patience_log_sd <= 10:
        raise Problem(phrase("The time customers are willing to wait cannot be less than nothing."))
    if not 0 <= service.balk_per_waiting.value < math.inf:
        raise Problem(
            phrase("The share of customers who turn away at the sight of the line cannot be less than nothing.")
        )
    if not (0 <= service.together_share < 1 and 0 <= service.no_show_share <= 1):
        raise Problem(
            phrase(
                "The share of orders that come together, and of people who do not come, must lie below {all:.0%}.",
                all=1.0,
            )
        )
    if service.way is not Way.WHOLE:
        _check_steps(service)


def _check_steps(service: ServiceModel) -> None:
    if len(service.stages) != 2:
        raise Problem(phrase("Two steps of service are needed here: the till and the bar."))
    shares = np.array(service.item_shares, dtype=np.float64)
    if not len(shares) or np.any(~np.isfinite(shares) | (shares < 0)) or shares.sum() <= 0:
        raise Problem(phrase("How many items an order has must be given as shares that are not below nothing."))
    if service.tills < 0 or service.machines < 0:
        raise Problem(phrase("There cannot be fewer tills or machines than none."))
    if not 1 <= service.slowdown <= 10:
        raise Problem(
            phrase("People who change between till and bar are not faster for it: the slowdown is 1 or more.")
        )


def _is_measured(stage: Stage) -> bool:
    times = np.array(stage.measured_s)
    return (
        len(times) > 1
        and bool(np.all(np.isfinite(times) & (times >= 0)))
        and bool(np.all(np.diff(times) >= 0))
        and (float(times.mean()) > 0)
    )


def draw_work(
    work: WholeService, shape: tuple[int, int], *, seed: int, day: int, use: int = SERVICE
) -> NDArray[np.float64]:
    """Seconds of work of each order, shape ``(customers, days)``; each day has its own pace and spread.

    Args:
        work: the law.
        shape: customers and days.
        seed: start of the random numbers.
        day: which day it is.
        use: random stream.
    """
    days = shape[1]
    pace = work.mean_log_sd * stream(seed, PACE, 0).standard_normal(days)
    cv = work.cv * np.exp(work.cv_log_sd * stream(seed, SPREAD, 0).standard_normal(days))
    random = stream(seed, use, day)
    if work.family is Family.MEASURED:
        times = np.array(work.measured_s)
        level = work.mean_s / float((times[1:] + times[:-1]).mean() / 2)
        drawn = random.random(shape)
        drawn[:] = np.interp(drawn, np.linspace(0, 1, len(times)), times)
        return drawn * (level * np.exp(pace))
    if work.family is Family.GAMMA and work.cv > 0:
        return random.standard_gamma(1 / cv**2, shape) * (cv**2 * work.mean_s * np.exp(pace))
    log_sd = np.sqrt(np.log1p(cv**2))
    values = random.standard_normal(shape)
    values *= log_sd
    values += math.log(work.mean_s) - log_sd**2 / 2 + pace
    return np.exp(values, out=values)


def draw_absences(service: ServiceModel, *, staff: int, days: int, seed: int, day: int) -> NDArray[np.bool_]:
    """Which of so many people come on each simulated day, shape ``(days, staff)``."""
    comes: NDArray[np.bool_] = service.no_show_share <= stream(seed, NO_SHOW, day).random((staff, days)).T
    return comes  # the first people are the same however many there are


def stream(seed: int, use: int, day: int) -> np.random.Generator:
    """The random numbers of one use on one day."""
    return np.random.default_rng([seed, use, day])
