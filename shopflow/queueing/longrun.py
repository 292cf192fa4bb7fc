"""What a figure would be on average over many such days, and how sure that is.

A day's figure differs from the next day's by chance; that is what a wait profile shows. Here the question is
another one: given that the service time, its spread and the customers' patience are only known to so much,
where does the average lie? Many possible truths are tried on the same customers, so that what differs between
them is the truth and not chance; what chance is left is added to the range.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from shopflow.estimates import Estimate
from shopflow.progress import CancelToken
from shopflow.queueing.customers import LONGEST_PATIENCE_S, Customers
from shopflow.queueing.profile import NORMAL_95
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.simulate import DayRuns, run_day
from shopflow.queueing.visits import Orders, Visits, draw_visits
from shopflow.queueing.work import whole_service

LOW, HIGH = 0.05, 0.95
DRAWS = 50
DAYS = 40


@dataclass(frozen=True, slots=True)
class Draws:
    """Possible truths, each a factor on the model's own number; every array is ``(draws,)``.

    Args:
        pace: on the mean service time.
        spread: on its coefficient of variation.
        temper: on the mean patience.
        weight: how likely, adding up to 1.
    """

    pace: NDArray[np.float64]
    spread: NDArray[np.float64]
    temper: NDArray[np.float64]
    weight: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LongRun:
    """Averages over many days with nine-in-ten ranges: not knowing the shop exactly, and chance.

    Args:
        share_within_target: of all who come.
        mean_wait_s: of those who are served.
        walkaway_share: of all who come.
    """

    share_within_target: Estimate
    mean_wait_s: Estimate
    walkaway_share: Estimate


def possible_truths(service: ServiceModel, *, draws: int = DRAWS, seed: int = 1) -> Draws:
    """Draw what may be true; each quantity is cut into equally likely parts, so that few draws go far."""
    from scipy.special import ndtri

    whole, random = whole_service(service), np.random.default_rng([seed, draws])
    levels = ndtri((np.arange(draws) + 0.5) / draws)
    log_sds = (whole.mean_log_sd, whole.cv_log_sd, service.patience_log_sd)
    pace, spread, temper = (np.exp(log_sd * random.permutation(levels)) for log_sd in log_sds)
    return Draws(pace, spread, temper, np.full(draws, 1 / draws))


def run_truths(
    rates: NDArray[np.float64],
    staff: NDArray[np.int64],
    service: ServiceModel,
    truths: Draws,
    *,
    interval_minutes: float,
    target_wait_s: float,
    seed: int = 1,
    is_open: NDArray[np.bool_] | None = None,
    cancel: CancelToken | None = None,
) -> dict[str, NDArray[np.float64]]:
    """Simulate the same days under each possible truth.

    Args:
        rates: expected arrivals per interval of each day, shape ``(days, intervals)``.
        staff: people on duty, shape ``(intervals,)``.

    Returns:
        The figures of ``DayRuns`` that are per interval, each of the shape ``(draws, days, intervals)``.
    """
    sure = replace(
        service,
        stages=tuple(replace(stage, mean_log_sd=0.0, cv_log_sd=0.0) for stage in service.stages),
        patience_log_sd=0.0,
    )
    runs = run_day(
        _under_each(draw_visits(rates, sure, interval_minutes=interval_minutes, seed=seed), truths),
        staff,
        is_open=np.any(rates > 0, axis=0) if is_open is None else is_open,
        target_wait_s=target_wait_s,
        long_wait_s=target_wait_s,
        cancel=cancel,
    )
    shape = (len(truths.pace), *rates.shape)
    whole_days = [item.name for item in fields(DayRuns) if getattr(runs, item.name).ndim == 2]
    return {name: getattr(runs, name).reshape(shape) for name in whole_days}


def long_run(
    rates: NDArray[np.float64],
    staff: NDArray[np.int64],
    service: ServiceModel,
    *,
    interval_minutes: float,
    target_wait_s: float,
    intervals: slice = slice(None),
    truths: Draws | None = None,
    days: int = DAYS,
    seed: int = 1,
    is_open: NDArray[np.bool_] | None = None,
    cancel: CancelToken | None = None,
) -> LongRun:
    """The averages of some intervals of a day and how sure they are.

    Args:
        rates: expected arrivals per interval; one row or one for each possible future.
        staff: people on duty, shape ``(intervals,)``.
        service: how the shop serves and how unsure that is.
        intervals: which of the day's intervals are asked about.
        truths: what may be true; None: as the service model says.
        days: simulated days for each truth; they follow the futures in turn.

    Raises:
        Problem: a service model that cannot be.
        ValueError: shapes do not agree, or rates are negative or not finite.
    """
    chosen = possible_truths(service, seed=seed) if truths is None else truths
    figures = run_truths(
        rates[np.arange(days) % len(rates)],
        staff,
        service,
        chosen,
        interval_minutes=interval_minutes,
        target_wait_s=target_wait_s,
        seed=seed,
        is_open=is_open,
        cancel=cancel,
    )
    sums = {name: figure[:, :, intervals].sum(axis=2) for name, figure in figures.items()}
    return LongRun(
        share_within_target=_ratio(sums["served_within_target"], sums["arrivals"], chosen.weight, nobody=1.0, most=1.0),
        mean_wait_s=_ratio(sums["wait_sum_s"], sums["served"], chosen.weight, nobody=0.0, most=np.inf),
        walkaway_share=_ratio(sums["walkaways"], sums["arrivals"], chosen.weight, nobody=0.0, most=1.0),
    )


def _under_each(visits: Visits, truths: Draws) -> Visits:
    """The same days under each truth, truth by truth."""
    if isinstance(visits, Orders):
        many = visits.repeated(len(truths.pace))
        customers = _customers_under_each(visits.customers, truths)
        return replace(many, customers=customers, item_s=_work_under_each(visits.item_s, truths))
    return _customers_under_each(visits, truths)


def _customers_under_each(customers: Customers, truths: Draws) -> Customers:
    many = customers.repeated(len(truths.pace))
    patience = np.minimum(many.patience_s * np.repeat(truths.temper, customers.days), LONGEST_PATIENCE_S)
    patience = np.where(many.patience_s >= LONGEST_PATIENCE_S, LONGEST_PATIENCE_S, patience)
    return replace(many, service_s=_work_under_each(customers.service_s, truths), patience_s=patience)


def _work_under_each(work: NDArray[np.float64], truths: Draws) -> NDArray[np.float64]:
    """Seconds of work, days last, for each truth side by side; powers of times are the times of another spread."""
    many = np.tile(work, len(truths.pace))
    if np.any(truths.spread != 1) and work.size:
        mean = float(work.mean())
        base = max(float(np.log1p(work.var() / mean**2)), 1e-12) ** 0.5
        wider = np.sqrt(np.log1p((np.expm1(base**2)) * truths.spread**2)) / base
        parts = [work**power for power in wider.tolist()]
        many = np.concatenate([part * (mean / part.mean()) for part in parts], axis=-1)
    return many * np.repeat(truths.pace, work.shape[-1])


def _ratio(
    part: NDArray[np.float64], whole: NDArray[np.float64], weight: NDArray[np.float64], *, nobody: float, most: float
) -> Estimate:
    """A ratio of sums over days for each truth, ``(draws, days)``, as one figure with its range."""
    totals = whole.sum(axis=1)
    single = np.divide(part.sum(axis=1), totals, out=np.full(len(totals), nobody), where=totals > 0)
    value = min(float(weight @ single), most)
    rest = (part - single[:, None] * whole) / np.maximum(totals[:, None] / whole.shape[1], 1e-12)
    chance = NORMAL_95 * float(weight @ rest.std(axis=1)) / whole.shape[1] ** 0.5
    low, high = weighted_quantiles(single, weight, (LOW, HIGH))
    low = value - float(np.hypot(value - min(low, value), chance))
    high = value + float(np.hypot(max(high, value) - value, chance))
    return Estimate(value, max(low, 0.0), min(high, most))


def weighted_quantiles(
    values: NDArray[np.float64], weight: NDArray[np.float64], probabilities: tuple[float, ...]
) -> tuple[float, ...]:
    """Quantiles of weighted values, between the middles of their steps."""
    order = np.argsort(values)
    middle = np.cumsum(weight[order]) - weight[order] / 2
    return tuple(float(np.interp(probability, middle, values[order])) for probability in probabilities)
