"""The yearly wave: how the level moved at this time last year, as far as the shop's own years agree on it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from forecasts.level import DayTotals
from forecasts.stages import DAYS_TO_SEE_A_YEAR

YEAR_DAYS = 364
SMOOTHING_DAYS = 10.0
LEVEL_AGE_DAYS = 10
STEP_DAYS = 7
TRIED_AHEAD_DAYS = 14
PRIOR_SHARE = 0.3
PRIOR_WORTH = 0.05
_OVERLAP = 4.0


def yearly_factors(totals: DayTotals, sizes: NDArray[np.float64], ahead: NDArray[np.int64]) -> NDArray[np.float64]:
    """Factors on the present level for days ahead, shape of ``ahead``; 1 with less than 13 months of history.

    The log of the smoothed level moved by ``x`` between now and that day a year ago (52 weeks, so that weekdays
    agree). The factor is ``exp(share x)``. The share is how much of last year's moves came again this year, by
    least squares over all past weeks of which the year before is known, shrunk towards 0.3.

    Args:
        totals: the history's days.
        sizes: expected orders of a full day per weekday.
        ahead: how many days after the last one each day lies, at least 1.
    """
    days = len(totals.orders)
    if days < DAYS_TO_SEE_A_YEAR:
        return np.ones(len(ahead))
    level = _smoothed_log_level(totals, sizes)
    share = _share_that_came_again(level)
    then = np.minimum(days - 1 + ahead - YEAR_DAYS * np.ceil(ahead / YEAR_DAYS).astype(np.int64), days - 1)
    moved = level[then] - level[days - 1 - LEVEL_AGE_DAYS - YEAR_DAYS]
    factors: NDArray[np.float64] = np.exp(share * np.clip(moved, -1.0, 1.0))
    return factors


def _smoothed_log_level(totals: DayTotals, sizes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Log of orders over usual orders of the weekday, smoothed over time; odd days limited to half and double."""
    usual = sizes[totals.weekday] * totals.exposure
    known = usual > 0
    usual_level = float(totals.orders[known].sum()) / max(float(usual[known].sum()), 1e-9)
    local = _smooth(np.where(known, totals.orders, 0.0), known * usual, usual_level)
    limited = np.clip(totals.orders, 0.5 * local * usual, 2.0 * local * usual)
    return np.log(_smooth(np.where(known, limited, 0.0), known * usual, usual_level))


def _smooth(orders: NDArray[np.float64], usual: NDArray[np.float64], usual_level: float) -> NDArray[np.float64]:
    """Gaussian means of orders over usual orders, leaning on the overall level for as much as one usual day."""
    reach = np.arange(-int(3 * SMOOTHING_DAYS), int(3 * SMOOTHING_DAYS) + 1)
    kernel = np.exp(-0.5 * (reach / SMOOTHING_DAYS) ** 2)
    came, said = (np.convolve(values, kernel, mode="same") for values in (orders, usual))
    prior = max(float(usual.mean()), 1e-9)
    smooth: NDArray[np.float64] = (came + prior * usual_level) / (said + prior)
    return np.maximum(smooth, 1e-6)


def _share_that_came_again(level: NDArray[np.float64]) -> float:
    """Slope of this year's moves over last year's, between 0 and 1."""
    now = np.arange(YEAR_DAYS + LEVEL_AGE_DAYS, len(level) - TRIED_AHEAD_DAYS, STEP_DAYS)
    this = level[now + TRIED_AHEAD_DAYS] - level[now - LEVEL_AGE_DAYS]
    last = level[now + TRIED_AHEAD_DAYS - YEAR_DAYS] - level[now - LEVEL_AGE_DAYS - YEAR_DAYS]
    shared, squares = float(last @ this) / _OVERLAP, float(last @ last) / _OVERLAP
    return float(np.clip((shared + PRIOR_SHARE * PRIOR_WORTH) / (squares + PRIOR_WORTH), 0.0, 1.0))
