"""Tills whose clock is off by about an hour or more, seen against the other tills of the same file."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shopflow.importing.rows import Column

FEWEST_DAYS = 5
LEAST_SHIFT_S = 45 * 60
MOST_DIFFERENCE_S = 30 * 60


def till_shifts(tills: Column | None, ordered_at: NDArray[np.datetime64]) -> dict[str, int]:
    """Minutes by which a till seems to be ahead (behind when negative), of the tills that stand out.

    A clock that is off moves the day's first and last order of a till alike. Of the differences to the other
    tills on days on which both traded the medians must agree to half an hour and be 45 minutes or more.

    Args:
        tills: the till of each order.
        ordered_at: the time of each order, ascending.
    """
    if tills is None or len(tills.values) < 2 or not len(ordered_at):
        return {}
    times = ordered_at.astype("datetime64[s]").astype(np.int64)
    date = times // 86400
    day: NDArray[np.intp] = np.cumsum(np.diff(date, prepend=date[:1]) > 0).astype(np.intp)
    found = {}
    for number, name in enumerate(tills.values):
        own = tills.codes == number
        first, last, both = _edges(times, day, own, int(day[-1]) + 1)
        if name and both.sum() >= FEWEST_DAYS:
            early, late = float(np.median(first[both])), float(np.median(last[both]))
            if min(abs(early), abs(late)) >= LEAST_SHIFT_S and abs(early - late) <= MOST_DIFFERENCE_S:
                found[str(name)] = round((early + late) / 2 / 60)
    return found if len(found) < len(tills.values) else _farthest(found)


def _edges(
    times: NDArray[np.int64], day: NDArray[np.intp], own: NDArray[np.bool_], days: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    """Per day how much later a till's first and last order are than the others', and where both traded."""
    first, last = np.full((2, days), np.iinfo(np.int64).max), np.full((2, days), np.iinfo(np.int64).min)
    for row, chosen in enumerate((own, ~own)):
        np.minimum.at(first[row], day[chosen], times[chosen])
        np.maximum.at(last[row], day[chosen], times[chosen])
    traded = last > np.iinfo(np.int64).min
    both: NDArray[np.bool_] = traded[0] & traded[1]
    later: NDArray[np.int64] = np.where(both, first[0], 0) - np.where(both, first[1], 0)
    longer: NDArray[np.int64] = np.where(both, last[0], 0) - np.where(both, last[1], 0)
    return later, longer, both


def _farthest(found: dict[str, int]) -> dict[str, int]:
    """Of two tills that differ from each other only the later one is named: which is right is not known."""
    name = max(found, key=lambda till: found[till])
    return {name: found[name]}
