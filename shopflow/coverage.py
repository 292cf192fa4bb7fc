"""Scheduled people against needed people."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.shifts import Schedule, Shift


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
    shifts = [shift for shift in schedule.shifts if not shift.is_open]
    order = np.argsort(starts, kind="stable")
    interval = np.timedelta64(interval_minutes * 60, "s")
    ends = starts[order] + interval
    first = np.searchsorted(starts[order], _moments([shift.start for shift in shifts]))
    last = np.searchsorted(ends, _moments([shift.end for shift in shifts]), side="right")
    staff = np.zeros(len(starts), dtype=np.int64)
    for shift, begin, end in zip(shifts, first.tolist(), last.tolist(), strict=True):
        staff[begin:end] += 1
        if shift.breaks and begin < end:
            staff[begin:end] -= _is_away(shift, starts[order][begin:end], ends[begin:end])
    result = np.empty_like(staff)
    result[order] = staff
    return result


def _moments(moments: list[dt.datetime]) -> NDArray[np.datetime64]:
    return np.array(moments, dtype="datetime64[s]")


def _is_away(shift: Shift, starts: NDArray[np.datetime64], ends: NDArray[np.datetime64]) -> NDArray[np.bool_]:
    """Whether a break touches each interval."""
    away = np.zeros(len(starts), dtype=bool)
    for pause in shift.breaks:
        away |= (ends > np.datetime64(pause.start, "s")) & (starts < np.datetime64(pause.end, "s"))
    return away
