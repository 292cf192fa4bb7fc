"""Small shops for the tests of schedules."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.people import Person
from shopflow.shifts import Shift
from shopflow.staffing import StaffRequirement

MONDAY = dt.date(2026, 11, 23)
DAY_START = 240
ALWAYS = (((0, 1440),),) * 7


def requirement(days: list[dict[tuple[int, int], int]], block: int = 30) -> StaffRequirement:
    """People needed on each day: ``{(from_minute, to_minute): people}`` in minutes after midnight."""
    per_day = 1440 // block
    minutes = np.arange(per_day) * block + DAY_START
    required = np.zeros((len(days), per_day), dtype=np.int64)
    for row, spans in enumerate(days):
        for (begin, end), people in spans.items():
            required[row, (minutes >= begin) & (minutes < end)] = people
    starts = np.datetime64(MONDAY, "s") + ((np.arange(len(days))[:, None] * 1440 + minutes[None, :]) * 60).astype(
        "timedelta64[s]"
    )
    flat = required.ravel()
    curve = np.zeros((len(flat), 5))
    return StaffRequirement(
        starts=starts.ravel(),
        interval_minutes=block,
        required=flat,
        offered_load_erlangs=flat * 0.7,
        staff_options=flat[:, None] + np.arange(-2, 3),
        share_within_target=curve,
        walkaway_share=curve,
        walkaways=curve,
        lost_margin=curve,
        wages=curve,
        is_kept=np.ones(len(flat), dtype=bool),
    )


def person(
    name: str,
    *,
    available: tuple[tuple[tuple[int, int], ...], ...] = ALWAYS,
    max_hours: float = 40.0,
    min_hours: float = 0.0,
    days_off: frozenset[dt.date] = frozenset(),
    wage: float = 13.0,
) -> Person:
    return Person(name.lower(), name, ("Barista",), wage, min_hours, max_hours, available, days_off)


def at(day: int, minute: int) -> dt.datetime:
    """A moment: days after the Monday, minutes after midnight."""
    return dt.datetime.combine(MONDAY, dt.time()) + dt.timedelta(days=day, minutes=minute)


def shift(person_id: str, day: int, begin: int, end: int, *, is_locked: bool = False) -> Shift:
    return Shift(
        shift_id=f"hand-{person_id}-{day}",
        person_id=person_id,
        role="Barista",
        date=MONDAY + dt.timedelta(days=day),
        start=at(day, begin),
        end=at(day, end),
        is_locked=is_locked,
    )
