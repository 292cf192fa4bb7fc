"""Weeks that the plan keeps beside the schedule in the making: what the team was told, and weeks to start from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from shopflow.shifts import Schedule


@dataclass(frozen=True, slots=True)
class PublishedWeek:
    """One version of a week as the team was told it, with what was expected at the time.

    Args:
        first_day: first business day.
        days: how many.
        version: 1 for the first version of the week, one more for each that followed.
        published_at: when, on the shop's wall clock.
        schedule: the shifts.
        starts_at: when the first block of the figures below begins.
        interval_minutes: length of a block.
        expected_orders: orders expected per block.
        required: people needed per block.
    """

    first_day: dt.date
    days: int
    version: int
    published_at: dt.datetime
    schedule: Schedule
    starts_at: dt.datetime
    interval_minutes: int
    expected_orders: tuple[float, ...]
    required: tuple[int, ...]

    def __post_init__(self) -> None:
        if len(self.expected_orders) != len(self.required):
            raise ValueError("orders and people needed must be of the same blocks")
        if self.interval_minutes < 1 or self.version < 1:
            raise ValueError("blocks need a length, and versions count from 1")


@dataclass(frozen=True, slots=True)
class WeekTemplate:
    """A week of shifts with a name, to start other weeks from.

    Args:
        name: chosen by the owner, unique within the plan.
        first_day: of the week that it was saved from.
        schedule: its shifts, on the dates of that week.
    """

    name: str
    first_day: dt.date
    schedule: Schedule

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a template needs a name")
