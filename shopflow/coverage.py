"""Scheduled people against needed people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.shifts import Schedule


@dataclass(frozen=True, slots=True)
class Coverage:
    """People scheduled and people required per interval.

    ``gap_staff`` is required minus scheduled: above zero is short, below zero is spare.
    """

    starts: NDArray[np.datetime64]
    interval_minutes: int
    scheduled: NDArray[np.int64]
    required: NDArray[np.int64]

    @property
    def gap_staff(self) -> NDArray[np.int64]:
        """Required minus scheduled: + short, - spare."""
        gap: NDArray[np.int64] = self.required - self.scheduled
        return gap


def staff_on_duty(schedule: Schedule, starts: NDArray[np.datetime64], interval_minutes: int) -> NDArray[np.int64]:
    """How many people are on duty throughout each interval.

    Someone who leaves half-way does not count, nor does an open shift.
    """
    ends = starts + np.timedelta64(interval_minutes * 60, "s")
    staff = np.zeros(len(starts), dtype=np.int64)
    for shift in schedule.shifts:
        if shift.is_open:
            continue
        on = (starts >= np.datetime64(shift.start, "s")) & (ends <= np.datetime64(shift.end, "s"))
        for pause in shift.breaks:
            on &= ~((ends > np.datetime64(pause.start, "s")) & (starts < np.datetime64(pause.end, "s")))
        staff += on
    return staff
