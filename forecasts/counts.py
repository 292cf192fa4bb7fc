"""Laws of order counts: Poisson given a path, so over all paths a mixture of Poisson laws."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BLOCK = 32
_LARGEST_FOR_RECURSION = 500.0


def mixture_cdf(rate_paths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Cumulative probability of each count, ``P(N <= k)``, of the equal mixture of Poisson laws per interval.

    Args:
        rate_paths: expected orders, shape ``(paths, intervals)``.

    Returns:
        Shape ``(counts, intervals)``; the last row is 1 to within rounding.
    """
    highest = rate_paths.max(axis=0)
    cdf = np.ones((_last_count(float(highest.max(initial=0.0))) + 1, rate_paths.shape[1]))
    order = np.argsort(highest)
    for begin in range(0, len(order), _BLOCK):
        block = order[begin : begin + _BLOCK]
        top = float(highest[block].max())
        law = _by_recursion if top <= _LARGEST_FOR_RECURSION else _by_logarithm
        pmf = law(rate_paths[:, block], _last_count(top))
        cdf[: len(pmf), block] = np.minimum(np.cumsum(pmf, axis=0), 1.0)
        cdf[len(pmf) - 1 :, block] = 1.0
    return cdf


def mixture_quantiles(rate_paths: NDArray[np.float64], probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    """The smallest whole count whose cumulative probability reaches each ``p``.

    Args:
        rate_paths: expected orders, shape ``(paths, intervals)``.
        probabilities: each at least 0 and below 1.

    Returns:
        Shape ``(probabilities, intervals)``.

    Raises:
        ValueError: a probability is outside [0, 1).
    """
    probabilities = np.atleast_1d(np.asarray(probabilities, dtype=float))
    if np.any(probabilities < 0) or np.any(probabilities >= 1):
        raise ValueError("probabilities must be at least 0 and below 1")
    cdf = mixture_cdf(rate_paths)
    quantiles = np.empty((len(probabilities), rate_paths.shape[1]))
    for row, probability in enumerate(probabilities):
        quantiles[row] = np.argmax(cdf >= probability - 1e-12, axis=0)
    return quantiles


def _last_count(rate: float) -> int:
    """A count above which a Poisson law of this rate has less than 1e-14 left."""
    return int(rate + 9.0 * np.sqrt(rate)) + 20


def _by_recursion(rates: NDArray[np.float64], last: int) -> NDArray[np.float64]:
    """Mean over paths of the Poisson probabilities of 0..last, by ``p(k+1) = p(k) rate / (k+1)``."""
    pmf = np.empty((last + 1, rates.shape[1]))
    term = np.exp(-rates)
    pmf[0] = term.mean(axis=0)
    for count in range(1, last + 1):
        term *= rates
        term /= count
        pmf[count] = term.mean(axis=0)
    return pmf


def _by_logarithm(rates: NDArray[np.float64], last: int) -> NDArray[np.float64]:
    """The same from logarithms, for rates at which ``exp(-rate)`` is no longer a number."""
    pmf = np.empty((last + 1, rates.shape[1]))
    log_rates = np.log(np.maximum(rates, 1e-300))
    log_factorial = 0.0
    for count in range(last + 1):
        log_factorial += np.log(max(count, 1))
        pmf[count] = np.exp(count * log_rates - rates - log_factorial).mean(axis=0)
    return pmf
