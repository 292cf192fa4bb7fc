"""Proper scores of count forecasts, and the best score that anyone could reach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts.backtest import BacktestOrigin
from forecasts.counts import mixture_cdf

QUANTILES = np.array([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])


@dataclass(frozen=True, slots=True)
class Scores:
    """How good a back-test was. Orders are per interval unless said otherwise.

    Args:
        intervals: how many were scored.
        mean_orders: what came on average.
        mean_absolute_error: of the expected orders.
        wmape: sum of absolute errors over sum of orders.
        mase: mean absolute error over that of repeating last week; infinite if that one was perfect.
        mean_quantile_loss: mean pinball loss over ``QUANTILES``.
        crps: mean continuous ranked probability score.
        coverage_80: share of counts in the central 80 % range, 0 to 1, by the non-randomised PIT.
        coverage_95: the same for 95 %.
        bias: expected over orders, minus 1.
        day_wmape: wMAPE of day totals.
        day_crps: CRPS of day totals, in orders a day.
        day_coverage_80: of day totals.
        floor_error: mean absolute error if the expected orders were the true rates.
        floor_crps: CRPS if the expected orders were the true rates.
    """

    intervals: int
    mean_orders: float
    mean_absolute_error: float
    wmape: float
    mase: float
    mean_quantile_loss: float
    crps: float
    coverage_80: float
    coverage_95: float
    bias: float
    day_wmape: float
    day_crps: float
    day_coverage_80: float
    floor_error: float
    floor_crps: float


def score(origins: Iterable[BacktestOrigin]) -> Scores:
    """Score all origins of a back-test together.

    Raises:
        ValueError: nothing to score.
    """
    results = list(origins)
    if not any(result.is_scored.any() for result in results):
        raise ValueError("there is nothing to score")
    rates = np.hstack([result.forecast.rate_paths[:, result.is_scored] for result in results])
    orders = np.concatenate([result.orders[result.is_scored] for result in results])
    naive = np.concatenate([result.last_week_orders[result.is_scored] for result in results])
    day_rates, day_orders = _day_totals(results)
    expected = rates.mean(axis=0)
    cdf, day_cdf = mixture_cdf(rates), mixture_cdf(day_rates)
    error = float(np.abs(orders - expected).mean())
    naive_error = float(np.abs(orders - naive).mean())
    total = max(float(orders.sum()), 1e-9)
    return Scores(
        intervals=len(orders),
        mean_orders=float(orders.mean()),
        mean_absolute_error=error,
        wmape=error * len(orders) / total,
        mase=error / naive_error if naive_error > 0 else float("inf"),
        mean_quantile_loss=float(quantile_loss(cdf, orders, QUANTILES).mean()),
        crps=float(count_crps(cdf, orders).mean()),
        coverage_80=pit_coverage(cdf, orders, 0.8),
        coverage_95=pit_coverage(cdf, orders, 0.95),
        bias=float(expected.sum()) / total - 1.0,
        day_wmape=float(np.abs(day_orders - day_rates.mean(axis=0)).sum()) / total,
        day_crps=float(count_crps(day_cdf, day_orders).mean()),
        day_coverage_80=pit_coverage(day_cdf, day_orders, 0.8),
        floor_error=float(floor_error(expected).mean()),
        floor_crps=float(floor_crps(expected).mean()),
    )


def count_crps(cdf: NDArray[np.float64], orders: NDArray[np.float64]) -> NDArray[np.float64]:
    """CRPS per interval: the sum over k of ``(P(N <= k) - [orders <= k])^2`` (Czado et al. 2009, RPS).

    Args:
        cdf: of ``mixture_cdf``, shape ``(counts, intervals)``.
        orders: what came, shape ``(intervals,)``.
    """
    came = orders[None, :] <= np.arange(len(cdf))[:, None]
    beyond = np.maximum(orders - len(cdf), 0.0)
    crps: NDArray[np.float64] = ((cdf - came) ** 2).sum(axis=0) + beyond
    return crps


def pit_coverage(cdf: NDArray[np.float64], orders: NDArray[np.float64], share: float) -> float:
    """Share of probability integral transforms in the central range, not randomised (Czado et al. 2009).

    A count's transform is spread evenly from ``P(N < count)`` to ``P(N <= count)``, so that a perfect
    forecast of small counts covers exactly ``share``.
    """
    below, upto = _around(cdf, orders)
    low, high = 0.5 - share / 2, 0.5 + share / 2
    width = np.maximum(upto - below, 1e-12)
    inside = np.clip(np.minimum(upto, high) - np.maximum(below, low), 0.0, None) / width
    return float(inside.mean())


def quantile_loss(
    cdf: NDArray[np.float64], orders: NDArray[np.float64], probabilities: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Pinball loss of the count quantiles, shape ``(probabilities, intervals)``."""
    quantiles = np.array([np.argmax(cdf >= p - 1e-12, axis=0) for p in probabilities], dtype=float)
    error = orders[None, :] - quantiles
    loss: NDArray[np.float64] = np.maximum(probabilities[:, None] * error, (probabilities[:, None] - 1) * error)
    return loss


def floor_crps(rates: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean CRPS of who knows the true rates: ``L exp(-2L) (I0(2L) + I1(2L))``.

    It is half the mean difference of two Poisson draws.
    """
    from scipy.special import ive

    crps: NDArray[np.float64] = rates * (ive(0, 2 * rates) + ive(1, 2 * rates))
    return crps


def floor_error(rates: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean absolute deviation of a Poisson law: ``2 exp(-L) L^(floor(L)+1) / floor(L)!`` (Crow 1958)."""
    from scipy.special import gammaln

    safe = np.maximum(rates, 1e-12)
    whole = np.floor(safe)
    error: NDArray[np.float64] = 2 * np.exp(-safe + (whole + 1) * np.log(safe) - gammaln(whole + 1))
    return error


def _around(cdf: NDArray[np.float64], orders: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """``P(N < count)`` and ``P(N <= count)``."""
    counts = np.round(orders).astype(np.int64)
    columns = np.arange(len(orders))
    last = len(cdf) - 1
    upto = np.where(counts > last, 1.0, cdf[np.minimum(counts, last), columns])
    below = np.where(counts > last, 1.0, cdf[np.clip(counts - 1, 0, last), columns])
    return np.where(counts == 0, 0.0, below), upto


def _day_totals(results: list[BacktestOrigin]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Rates ``(paths, days)`` and orders ``(days,)`` summed over the scored intervals of each day."""
    rates, orders = [], []
    for result in results:
        per_day = 1440 // result.forecast.interval_minutes
        scored = result.is_scored.reshape(-1, per_day)
        paths = result.forecast.rate_paths.reshape(-1, len(scored), per_day)
        some = scored.any(axis=1)
        rates.append((paths * scored).sum(axis=2)[:, some])
        orders.append((result.orders.reshape(-1, per_day) * scored).sum(axis=1)[some])
    return np.hstack(rates), np.concatenate(orders)
