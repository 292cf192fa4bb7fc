"""A count by hand for a shop without a till: marks on paper per half hour become orders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import numpy as np

from shopflow.importing.result import ImportResult
from shopflow.orders import OrderLog
from shopflow.problems import Problem
from shopflow.wording import phrase

BY_HAND = "by hand"
"""Profile id of a count by hand."""

HALF_HOUR_S = 1800
MOST_PER_HALF_HOUR = 900


def hand_count(counts: Mapping[dt.datetime, int], *, timezone: str = "") -> ImportResult:
    """Make orders of a tally, spread over each half hour.

    A further order of a half hour goes into the widest gap (the radical inverse of base 2; van der Corput, 1935),
    so that a count that is corrected upwards and imported again adds only what is new.

    Args:
        counts: customers by the beginning of the half hour on the shop's wall clock; zeros are no orders.
        timezone: IANA name of the shop's zone.

    Raises:
        Problem: nobody was counted, or a number cannot be.
    """
    for start, number in counts.items():
        if not 0 <= number <= MOST_PER_HALF_HOUR:
            raise Problem(
                phrase(
                    "{number:,} customers from {start:%H:%M} on {day} {start:%B} cannot be: write a number"
                    " from 0 to {most_per_half_hour}.",
                    number=number,
                    start=start,
                    day=start.day,
                    most_per_half_hour=MOST_PER_HALF_HOUR,
                )
            )
    times = [
        np.datetime64(start, "s") + np.timedelta64(_second_of(place), "s")
        for start, number in counts.items()
        for place in range(1, number + 1)
    ]
    if not times:
        raise Problem(phrase("Nobody was counted yet: write how many customers came in each half hour."))
    return ImportResult(
        file_name=phrase("Count by hand"),
        profile=BY_HAND,
        name=phrase("Count by hand"),
        kind="orders",
        rows=len(times),
        orders=OrderLog.from_times(np.array(times, "datetime64[s]"), timezone),
        assumptions=(phrase("Counted by hand: the times within each half hour are spread evenly."),),
    )


def _second_of(place: int) -> int:
    """Seconds into the half hour of its ``place``-th order: 1/2, 1/4, 3/4, 1/8 ... of it."""
    share, step = 0.0, 0.5
    while place:
        share += step * (place % 2)
        place //= 2
        step /= 2
    return int(share * HALF_HOUR_S)
