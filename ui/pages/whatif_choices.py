"""Which changes of staff can be asked for in a week, and what the question begins with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from shopflow.comparisons import StaffChange
from shopflow.pipeline import WeekResults
from shopflow.shortages import block_is_open, block_orders, minutes_of_day
from shopflow.stafflimits import StaffLimit

USUAL_MINUTES = 90
WORKING_DAYS = (0, 1, 2, 3, 4)


def open_weekdays(results: WeekResults) -> tuple[int, ...]:
    """Weekdays on which the shop opens in the week, Monday is 0."""
    opened = block_is_open(results).any(axis=1)
    return tuple(sorted({(results.first_day.weekday() + int(day)) % 7 for day in np.flatnonzero(opened)}))


def open_hours(results: WeekResults) -> tuple[int, int]:
    """First and last open minute of any day of the week, on whole half hours."""
    minutes = minutes_of_day(results.requirement.starts, results.days, results.first_day)
    opened = np.flatnonzero(block_is_open(results).any(axis=0))
    return int(minutes[opened[0]]), int(minutes[opened[-1]]) + results.requirement.interval_minutes


def inside(results: WeekResults, change: StaffChange) -> NDArray[np.bool_]:
    """Open intervals of the forecast that a change is about."""
    minutes = minutes_of_day(results.forecast.starts, results.days, results.first_day)
    of_day = (minutes >= change.first_minute) & (minutes < change.last_minute)
    days = np.isin((results.first_day.weekday() + np.arange(results.days)) % 7, change.weekdays)
    found: NDArray[np.bool_] = (days[:, None] & of_day[None]).reshape(-1) & results.forecast.is_open
    return found


def is_open(results: WeekResults, change: StaffChange) -> bool:
    """Whether the shop is open at any of the change's times."""
    return bool(inside(results, change).any())


def staff_before(results: WeekResults, change: StaffChange) -> tuple[int, int]:
    """Fewest and most people on duty in the change's window."""
    staff = results.staff[inside(results, change)]
    return int(staff.min()), int(staff.max())


def first_change(results: WeekResults) -> StaffChange:
    """One fewer in the busiest hour and a half of the working days; one more where only one is there."""
    opened = open_weekdays(results)
    weekdays = tuple(day for day in opened if day in WORKING_DAYS) or opened
    rows = np.isin((results.first_day.weekday() + np.arange(results.days)) % 7, weekdays)
    orders = block_orders(results)[rows].sum(axis=0)
    step = results.requirement.interval_minutes
    width = max(1, USUAL_MINUTES // step)
    minutes = minutes_of_day(results.requirement.starts, results.days, results.first_day)
    first = int(minutes[int(np.argmax(np.convolve(orders, np.ones(width), "valid")))])
    change = moved_to_open(results, StaffChange(-1, weekdays, first, first + width * step))
    return change if staff_before(results, change)[0] > 1 else replace(change, people=1)


def moved_to_open(results: WeekResults, change: StaffChange) -> StaffChange:
    """The change itself, or with all days or all hours where the shop is closed at all of its times."""
    opened, hours = open_weekdays(results), open_hours(results)
    tries = (
        change,
        StaffChange(change.people, opened, *change.window),
        StaffChange(change.people, change.weekdays, *hours),
    )
    return next((one for one in tries if is_open(results, one)), StaffChange(change.people, opened, *hours))


def another(changes: Sequence[StaffChange], change: StaffChange) -> StaffChange:
    """A change to compare with: the same time the other way round, or with another number of people."""
    tries = (-change.people, *(people for people in (1, -1, 2, -2) if people != -change.people))
    found = (replace(change, people=people) for people in tries)
    return next((one for one in found if one not in changes), change)


def as_limits(results: WeekResults, change: StaffChange) -> tuple[StaffLimit, ...]:
    """The change as the owner's own limits: so many people at most, or at least, in each stretch of its window."""
    size = len(results.staff) // results.days
    minutes = minutes_of_day(results.forecast.starts, results.days, results.first_day)
    open_days, staff = inside(results, change).reshape(-1, size), results.staff.reshape(-1, size)
    found: dict[tuple[int, int, int], list[int]] = {}
    for day in np.flatnonzero(open_days.any(axis=1)):
        weekday = (results.first_day.weekday() + int(day)) % 7
        places = np.flatnonzero(open_days[day])
        breaks = np.flatnonzero((np.diff(places) > 1) | (np.diff(staff[day, places]) != 0)) + 1
        for stretch in np.split(places, breaks):
            people = max(int(staff[day, stretch[0]]) + change.people, 0)
            end = int(minutes[stretch[-1]]) + results.forecast.interval_minutes
            found.setdefault((int(minutes[stretch[0]]), end, people), []).append(weekday)
    return tuple(
        StaffLimit(most=people, hours=(first, end), weekdays=tuple(sorted(days)))
        if change.people < 0
        else StaffLimit(least=people, hours=(first, end), weekdays=tuple(sorted(days)))
        for (first, end, people), days in found.items()
    )
