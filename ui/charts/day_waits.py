"""One day's waits as the charts need them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shopflow.queueing.waits import WaitProfile

Curve = NDArray[np.float64]
LEFT = 52
"""Width of the value axis of both charts, so that their times stand below each other."""


class DayWaits:
    """The open intervals of one day's waits as curves in minutes."""

    def __init__(self, waits: WaitProfile, minutes: NDArray[np.int64], is_open: NDArray[np.bool_]) -> None:
        self.step = waits.interval_minutes
        self.starts = minutes[is_open]
        self.middles: Curve = self.starts.astype(np.float64) + self.step / 2
        self.half = waits.p50_wait_s.value[is_open] / 60
        self.nine = waits.p90_wait_s.value[is_open] / 60
        self.leave = waits.walkaways.value[is_open]
        self.arrivals = waits.arrivals.value[is_open]
        self.staff = waits.staff[is_open]

    def parts(self) -> list[NDArray[np.int64]]:
        """Intervals in a row, split where the shop closes in between."""
        gaps = np.flatnonzero(np.diff(self.starts) > self.step) + 1
        return np.split(np.arange(len(self.starts)), gaps)
