"""How far days and single intervals stray from what was expected, measured on the shop's own past."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts.history import DemandHistory

PRIOR_LEVEL_CV = 0.05
PRIOR_WORTH_STRETCHES = 3.0
PRIOR_DAY_CV = 0.14
PRIOR_INTERVAL_VARIANCE = 0.05
PRIOR_WORTH_DAYS = 10.0
SHORT_HISTORY_WIDENING = 1.3
INNER_ORIGINS = 6
INNER_HORIZON_DAYS = 14
SHORT_INNER_HORIZON_DAYS = 7
ODD_DAY_SD = 3.5
_VARIANCES = np.array([0.0, 0.005, 0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.14, 0.2, 0.3, 0.45, 0.7, 1.0, 1.5])


@dataclass(frozen=True, slots=True)
class Spread:
    """Relative variances beyond the Poisson part.

    Args:
        level_variance: of a factor that all days of a future share (the level itself is not surely known).
        day_variance: of a factor that a whole day shares (a busy day is busy all day).
        interval_variance: of a factor of each interval alone.
    """

    level_variance: float
    day_variance: float
    interval_variance: float


def possible_futures(expected: NDArray[np.float64], spread: Spread, *, paths: int, seed: int) -> NDArray[np.float64]:
    """Draw rates ``expected x gamma(level) x gamma(day) x gamma(interval)``; all factors have mean 1.

    Args:
        expected: expected orders, shape ``(days, intervals)``.

    Returns:
        Shape ``(paths, days, intervals)``; the mean over the paths is ``expected``.
    """
    random = np.random.default_rng(seed)
    rates = np.zeros((paths, *expected.shape))
    positive = expected > 0
    day_factors = _gamma_factors(random, spread.level_variance, (paths, 1))
    day_factors = day_factors * _gamma_factors(random, spread.day_variance, (paths, len(expected)))
    factors = np.repeat(day_factors, positive.sum(axis=1), axis=1)
    factors *= _gamma_factors(random, spread.interval_variance, factors.shape)
    rates[:, positive] = factors * (expected[positive] / np.maximum(factors.mean(axis=0), 1e-12))
    return rates


def _gamma_factors(random: np.random.Generator, variance: float, shape: tuple[int, ...]) -> NDArray[np.float64]:
    if variance < 1e-6:
        return np.ones(shape)
    return random.standard_gamma(1.0 / variance, shape) * variance


def measured_spread(
    history: DemandHistory,
    expected_orders: Callable[[DemandHistory, NDArray[np.datetime64]], NDArray[np.float64]],
) -> Spread:
    """Size the spread by up to six forecasts of the shop's last weeks, each from the days before it.

    The variance of day totals is found by moments and pulled towards a coefficient of variation of 14 % (worth
    ten days). The part of it that the days of one forecast share is the level's, pulled towards 5 % (worth
    three forecasts). The interval's is what a negative binomial law of the counts needs on top. With less
    than two weeks of history nothing can be tried out, and a prior, widened by 30 %, is used.
    """
    trials = [
        trial
        for rows in _inner_stretches(len(history.days))
        if (trial := _trial(history, rows, expected_orders)) is not None
    ]
    if not trials:
        widened = SHORT_HISTORY_WIDENING**2
        level, total = PRIOR_LEVEL_CV**2 * widened, PRIOR_DAY_CV**2 * widened
        return Spread(level, _beyond(total, level), PRIOR_INTERVAL_VARIANCE * widened)
    orders = np.array([orders for orders, _ in trials])
    expected = np.array([expected for _, expected in trials])
    deviations = _day_deviations(orders.sum(axis=2), expected.sum(axis=2))
    total = _day_variance(deviations, expected.sum(axis=2))
    level = min(_level_variance(deviations, expected.sum(axis=2)), total)
    return Spread(level, _beyond(total, level), _beyond(_count_variance(orders, expected), total))


def _beyond(variance: float, known: float) -> float:
    """What a factor adds to the relative variance of another one: ``(1 + v) = (1 + known)(1 + it)``."""
    return max((1.0 + variance) / (1.0 + known) - 1.0, 0.0)


def _inner_stretches(days: int) -> list[slice]:
    """Rows of the tried forecasts, the latest first; each begins in the later half of the history.

    From far fewer days than are known now a forecast errs more than it would today. Two weeks each, or one
    week each when the history has not even four weeks.
    """
    horizon = INNER_HORIZON_DAYS if days >= 2 * INNER_HORIZON_DAYS else SHORT_INNER_HORIZON_DAYS
    begins = [days - horizon * step for step in range(1, INNER_ORIGINS + 1)]
    return [slice(begin, begin + horizon) for begin in begins if begin >= max(horizon, days / 2)]


def _trial(
    history: DemandHistory,
    rows: slice,
    expected_orders: Callable[[DemandHistory, NDArray[np.datetime64]], NDArray[np.float64]],
) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """Counts and expected orders of a stretch, zero where unknown; None if nothing was known before it."""
    before = history.until(history.days[rows.start])
    if not before.is_known.any():
        return None
    known = history.is_known[rows]
    expected = np.where(known, expected_orders(before, history.days[rows]), 0.0)
    return np.where(known, history.orders[rows], 0.0), expected


def _day_deviations(totals: NDArray[np.float64], expected: NDArray[np.float64]) -> NDArray[np.float64]:
    """Day totals less what was expected, odd days pulled in to 3.5 robust standard deviations; any shape."""
    deviations = totals - expected
    scaled = np.abs(deviations) / np.sqrt(np.maximum(expected + PRIOR_DAY_CV**2 * expected**2, 1e-9))
    some = expected > 0
    usual = float(np.median(scaled[some])) / 0.6745 if some.any() else 1.0
    pulled: NDArray[np.float64] = deviations * np.minimum(1.0, ODD_DAY_SD * max(usual, 0.5) / np.maximum(scaled, 1e-9))
    return pulled


def _day_variance(deviations: NDArray[np.float64], expected: NDArray[np.float64]) -> float:
    """Relative variance of day totals beyond Poisson, shrunk to the prior."""
    days, prior = int(np.count_nonzero(expected)), PRIOR_DAY_CV**2
    variance = float(np.sum(deviations**2 - expected)) / max(float(np.sum(expected**2)), 1e-9)
    return min((days * max(variance, 0.0) + PRIOR_WORTH_DAYS * prior) / (days + PRIOR_WORTH_DAYS), 1.5)


def _level_variance(deviations: NDArray[np.float64], expected: NDArray[np.float64]) -> float:
    """Relative covariance of two days of one forecast, ``(forecasts, days)``, shrunk to the prior."""
    shared = float(np.sum(deviations.sum(axis=1) ** 2 - np.sum(deviations**2, axis=1)))
    pairs = float(np.sum(expected.sum(axis=1) ** 2 - np.sum(expected**2, axis=1)))
    covariance = max(shared, 0.0) / max(pairs, 1e-9)
    forecasts, prior = len(expected), PRIOR_LEVEL_CV**2
    return (forecasts * covariance + PRIOR_WORTH_STRETCHES * prior) / (forecasts + PRIOR_WORTH_STRETCHES)


def _count_variance(orders: NDArray[np.float64], expected: NDArray[np.float64]) -> float:
    """The relative variance of a negative binomial law under which these counts are most likely."""
    from scipy.special import gammaln

    some = expected > 1e-3
    counts, means = orders[some], expected[some]
    if not len(counts):
        return PRIOR_INTERVAL_VARIANCE
    scores = []
    for variance in np.maximum(_VARIANCES, 1e-4):
        shape = 1.0 / variance
        scores.append(
            np.sum(
                gammaln(counts + shape)
                - gammaln(shape)
                + counts * np.log(means * variance / (1.0 + means * variance))
                - shape * np.log1p(means * variance)
            )
        )
    return float(_VARIANCES[int(np.argmax(scores))])
