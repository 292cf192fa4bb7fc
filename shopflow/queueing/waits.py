"""What customers will feel: waits, walk-aways and use of staff per interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.estimates import Estimates


@dataclass(frozen=True, slots=True)
class WaitProfile:
    """Waits per interval with the staff given; every array has one value per interval.

    ``low`` and ``high`` of each figure: nine days in ten lie between them. A wait runs from joining the line
    to the start of service, over those who were served; shares are over ALL who came.

    Args:
        starts: ``datetime64[s]``.
        staff: people on duty.
        arrivals: customers who come.
        walkaways: customers who leave without ordering.
        over_long: customers who wait longer than ``long_wait_s`` or leave after having waited so long.
        days: simulated days behind each figure.
    """

    starts: NDArray[np.datetime64]
    interval_minutes: int
    staff: NDArray[np.int64]
    arrivals: Estimates
    walkaways: Estimates
    over_long: Estimates
    mean_wait_s: Estimates
    p50_wait_s: Estimates
    p90_wait_s: Estimates
    share_within_target: Estimates
    walkaway_share: Estimates
    utilisation: Estimates
    target_wait_s: float
    long_wait_s: float
    days: int
    seed: int
