"""Which span of the day Waits looks at, and how many people it compares there."""

from __future__ import annotations

import datetime as dt

import numpy as np
from numpy.typing import NDArray

from shopflow.alternatives import Alternative
from shopflow.pipeline import WeekResults
from shopflow.shortages import ShortRun, Window, block_is_open, busiest, by_day, in_window, minutes_of_day

USUAL_MINUTES = 90
SHORTEST_MINUTES = 30


def usual_window(results: WeekResults, runs: tuple[ShortRun, ...], day: dt.date | None = None) -> Window | None:
    """The worst short time, else the busiest hour and a half, of the week or of a day."""
    for run in runs:
        if day is None or run.window.day == day:
            return run.window
    found = busiest(results, USUAL_MINUTES, day)
    return found[1] if found else None


def is_open(results: WeekResults, window: Window) -> bool:
    """Whether the shop is open at any time of the window."""
    inside = in_window(window, results.forecast.starts, results.forecast.interval_minutes)
    return bool(np.any(inside & results.forecast.is_open))


def hours_of(results: WeekResults, day: dt.date) -> tuple[int, int]:
    """First and last open minute of a day that is open, on whole half hours."""
    minutes = minutes_of_day(results.requirement.starts, results.days, results.first_day)
    opened = minutes[block_is_open(results)[day_number(results, day)]]
    return int(opened[0]), int(opened[-1]) + results.requirement.interval_minutes


def within_hours(results: WeekResults, window: Window) -> Window:
    """The window cut to the opening hours, at least half an hour long."""
    opens, closes = hours_of(results, window.day)
    first = min(max(window.first_minute, opens), closes - SHORTEST_MINUTES)
    return Window(window.day, first, max(min(window.last_minute, closes), first + SHORTEST_MINUTES))


def needed_over(results: WeekResults, day: dt.date) -> NDArray[np.float64]:
    """People needed on a day, per interval of the forecast."""
    parts = results.requirement.interval_minutes // results.forecast.interval_minutes
    required = by_day(results.requirement.required, results.days)[day_number(results, day)]
    return np.repeat(required, parts).astype(np.float64)


def needed_in(results: WeekResults, window: Window) -> int:
    """The most people needed in the window."""
    blocks = in_window(window, results.requirement.starts, results.requirement.interval_minutes)
    return int(results.requirement.required[blocks].max(initial=0))


def changes_for(now: Alternative, needed: int) -> tuple[int, ...]:
    """From one fewer to one more than planned and than needed: at least four numbers, never below one person."""
    most = int(now.staff.max())
    missing = needed - most
    lowest = max(min(-1, missing - 1), 1 - most) if most else 0
    return tuple(range(lowest, max(1, missing + 1, lowest + 3) + 1))


def day_number(results: WeekResults, day: dt.date) -> int:
    """The day's place in the week, from 0."""
    return (day - results.first_day).days
