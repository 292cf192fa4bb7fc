"""The times of all rows, in seconds since 1970 on the shop's wall clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shopflow.importing.clock import Seconds, from_utc, iana_name, to_utc
from shopflow.importing.dates import DateText, TimeText
from shopflow.importing.rows import Column, Rows

MISSING = np.iinfo(np.int64).min
"""Stands for "no time" among seconds."""


@dataclass(frozen=True, slots=True)
class WallClock:
    """How a file's times become the shop's wall clock.

    Args:
        order: ``"dmy"``, ``"mdy"`` or ``"ymd"``.
        is_utc: the file's times are UTC.
        file_zone: IANA name of the zone that the file says, empty where it says none.
        shop_zone: IANA name of the shop's zone, empty where unknown.
    """

    order: str
    is_utc: bool
    file_zone: str
    shop_zone: str

    def seconds(self, dates: Column, times: Column) -> Seconds:
        """Wall clock seconds of each row; ``MISSING`` where date or time cannot be read."""
        days, has_day = _per_code(dates.values, self._day)
        clock, has_clock = _per_code(times.values, _seconds)
        seconds = days[dates.codes]
        seconds *= 86400
        seconds += clock[times.codes]
        seconds = self._shifted(seconds, times)
        seconds[~(has_day[dates.codes] & has_clock[times.codes])] = MISSING
        return seconds

    def _day(self, value: object) -> int | None:
        return value.day_as(self.order) if isinstance(value, DateText) else None

    def _shifted(self, seconds: Seconds, times: Column) -> Seconds:
        if not self.shop_zone or not len(seconds):
            return seconds
        offsets = _offsets(times)
        if self.is_utc:
            return from_utc(seconds, self.shop_zone)
        if not np.isnan(offsets).all():
            moved = ~np.isnan(offsets)
            seconds = seconds.copy()
            seconds[moved] = from_utc(seconds[moved] - (offsets[moved] * 60).astype(np.int64), self.shop_zone)
            return seconds
        if self.file_zone and self.file_zone != self.shop_zone:
            return from_utc(to_utc(seconds, self.file_zone), self.shop_zone)
        return seconds


def file_zone(rows: Rows) -> str:
    """The zone that the file's own column says, empty where it says none or several."""
    column = rows.columns.get("time_zone")
    names = {iana_name(name) for name in column.used()} if column else set()
    return names.pop() if len(names) == 1 else ""


def utc_offsets(times: Column) -> list[int]:
    """The distinct offsets in minutes that the times of the rows carry."""
    used = (value.offset_minutes for value in times.used() if isinstance(value, TimeText))
    return sorted({offset for offset in used if offset is not None})


def _seconds(value: object) -> int | None:
    return value.seconds if isinstance(value, TimeText) else None


def _offsets(times: Column) -> NDArray[np.float64]:
    offsets = [value.offset_minutes if isinstance(value, TimeText) else None for value in times.values]
    return np.array([np.nan if offset is None else offset for offset in offsets] or [np.nan])[times.codes]


def _per_code(values: Iterable[Any], read: Callable[[Any], int | None]) -> tuple[Seconds, NDArray[np.bool_]]:
    """A number per code (0 where there is none), and where there is one."""
    numbers = [*map(read, values), None]
    return np.array([number or 0 for number in numbers], np.int64), np.array([number is not None for number in numbers])
