"""When a business day begins: a sale after midnight belongs to the evening before."""

from __future__ import annotations

import numpy as np

from shopflow.orders import OrderLog

DAY_START_MINUTE = 240
"""04:00, when nearly every shop is closed (assumed until the orders say otherwise)."""

GRID_MINUTES = 30
_FEWEST_ORDERS = 200
_NEGLIGIBLE_SHARE = 0.002
_PER_DAY = 1440 // GRID_MINUTES


def suggest_day_start(orders: OrderLog) -> int:
    """Suggest the minute after midnight at which the business day begins, from the quietest hour.

    04:00 stays unless more than 0.2 % of the orders come within half an hour of it; then it is the middle of the
    longest stretch of half hours with at most that many, or, in a shop that never rests, of its quietest hour.
    With under 200 orders nothing is concluded.
    """
    if len(orders) < _FEWEST_ORDERS:
        return DAY_START_MINUTE
    seconds = orders.ordered_at.astype("datetime64[s]").astype(np.int64) % 86400
    counts = np.bincount(seconds // (GRID_MINUTES * 60), minlength=_PER_DAY)
    hours = counts + np.roll(counts, 1)  # the hour around each half hour's beginning
    quiet = max(int(hours.min()), int(_NEGLIGIBLE_SHARE * len(orders)))
    if hours[DAY_START_MINUTE // GRID_MINUTES] <= quiet:
        return DAY_START_MINUTE
    return _middle_of_longest(hours <= quiet) * GRID_MINUTES


def _middle_of_longest(is_quiet: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> int:
    """The middle of the longest stretch around the clock."""
    length = longest = end = 0
    for place in range(2 * _PER_DAY):
        length = length + 1 if is_quiet[place % _PER_DAY] else 0
        if length > longest:
            longest, end = length, place
        if length >= _PER_DAY:
            break
    return (end - longest // 2) % _PER_DAY
