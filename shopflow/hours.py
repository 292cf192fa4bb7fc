"""Opening hours, closures and the business day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Span = tuple[int, int]
"""From and to in minutes after midnight of the business day's date; beyond 1440 is after midnight."""


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When the shop is open: spans per weekday (Monday first) and, by date, what differs.

    Args:
        weekly: seven tuples of spans; an empty tuple is a closed weekday.
        exceptions: spans for single dates; an empty tuple is a closed date.
        day_start_minute: when a business day begins (default 04:00).
    """

    weekly: tuple[tuple[Span, ...], ...]
    exceptions: Mapping[dt.date, tuple[Span, ...]] = field(default_factory=lambda: MappingProxyType({}))
    day_start_minute: int = 240

    def __post_init__(self) -> None:
        if len(self.weekly) != 7:
            raise ValueError("weekly hours need seven days")
        for spans in (*self.weekly, *self.exceptions.values()):
            for opens, closes in spans:
                if not self.day_start_minute <= opens < closes <= self.day_start_minute + 1440:
                    raise ValueError(f"opening span {opens}-{closes} does not fit into a business day")

    def spans_on(self, day: dt.date) -> tuple[Span, ...]:
        """The spans of a date, exceptions first."""
        return self.exceptions.get(day, self.weekly[day.weekday()])

    def is_open(self, days: NDArray[np.datetime64], interval_minutes: int) -> NDArray[np.bool_]:
        """Whether each interval of each business day is open in part or whole; ``(days, intervals)``."""
        minutes = np.arange(0, 1440, interval_minutes) + self.day_start_minute
        opened = np.zeros((len(days), len(minutes)), dtype=bool)
        for row, day in enumerate(days.astype("datetime64[D]").tolist()):
            for opens, closes in self.spans_on(day):
                opened[row] |= (minutes + interval_minutes > opens) & (minutes < closes)
        return opened
