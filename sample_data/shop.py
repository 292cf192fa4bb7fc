"""What Linden Street Coffee is like: customers an hour, people at work, prices and special days. All invented."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from functools import cache

FIRST_DAY = dt.date(2026, 5, 24)
LAST_DAY = dt.date(2026, 11, 21)

Steps = tuple[tuple[str, float], ...]
"""Values that hold from a time of day until the next one; the last time is closing time."""

WEEKDAY_CUSTOMERS_PER_H: Steps = (
    ("07:00", 20),
    ("07:30", 30),
    ("08:00", 54),
    ("09:00", 22),
    ("10:00", 54),
    ("11:30", 27),
    ("12:00", 33),
    ("13:30", 17),
    ("16:00", 12),
    ("18:00", 0),
)
SATURDAY_CUSTOMERS_PER_H: Steps = (
    ("08:00", 20),
    ("09:30", 40),
    ("10:00", 74),
    ("11:30", 42),
    ("12:00", 33),
    ("13:30", 20),
    ("16:00", 12),
    ("17:30", 0),
)
SUNDAY_CUSTOMERS_PER_H: Steps = (
    ("08:00", 18),
    ("09:30", 26),
    ("10:00", 42),
    ("12:30", 32),
    ("14:00", 22),
    ("16:00", 0),
)
CUSTOMERS_PER_H = (WEEKDAY_CUSTOMERS_PER_H,) * 5 + (SATURDAY_CUSTOMERS_PER_H, SUNDAY_CUSTOMERS_PER_H)
WEEKDAY_FACTOR = (0.95, 0.98, 1.0, 1.02, 1.06, 1.0, 1.0)
MONTH_FACTOR = {5: 0.98, 6: 0.98, 7: 0.96, 8: 0.96, 9: 1.0, 10: 1.02, 11: 1.02}

WEEKDAY_STAFF: Steps = (("07:00", 2), ("07:30", 3), ("15:00", 2), ("18:00", 0))
STORY_STAFF: Steps = (("07:00", 2), ("12:00", 3), ("15:00", 2), ("18:00", 0))
SATURDAY_STAFF: Steps = (("08:00", 2), ("09:30", 4), ("12:00", 3), ("14:00", 2), ("17:30", 0))
SUNDAY_STAFF: Steps = (("08:00", 2), ("10:00", 3), ("13:30", 2), ("16:00", 0))
FAIR_STAFF: Steps = (("08:00", 3), ("09:30", 6), ("14:00", 4), ("17:30", 0))
STORY_BEGINS = dt.date(2026, 11, 2)
"""From this Monday on one barista fewer works on weekday mornings."""

PUBLIC_HOLIDAY = dt.date(2026, 10, 26)
SCHOOL_HOLIDAYS = (dt.date(2026, 10, 26), dt.date(2026, 11, 1))
STREET_FAIR = dt.date(2026, 9, 12)
FAIR_FACTOR = 1.7
TILL_OFFLINE = (dt.datetime(2026, 8, 19, 11, 10), dt.datetime(2026, 8, 19, 15, 40))

MEAN_SERVICE_S = 140.0
CV_SERVICE = 0.55
MEAN_PATIENCE_S = 480.0
DAY_SPREAD = 0.07
HALF_HOUR_SPREAD = 0.22

DRINKS = (2.6, 3.2, 3.2, 3.9, 3.9, 3.9, 4.0, 4.0, 4.0, 2.9, 4.2)
BAKES = (2.8, 3.0, 3.1, 3.4, 3.4)
LUNCHES = (6.8, 7.5, 7.9)
SHARE_BY_ITEMS = (0.54, 0.85, 0.96, 1.0)
"""Share of orders with at most one, two, three and four items."""


def minutes(clock: str) -> int:
    """Minutes after midnight of ``"07:30"``."""
    return int(clock[:2]) * 60 + int(clock[3:])


@cache
def _times(steps: Steps) -> tuple[int, ...]:
    return tuple(minutes(clock) for clock, _ in steps)


def at(steps: Steps, minute: float) -> float:
    """The value that holds at a minute; zero before the first time."""
    step = bisect_right(_times(steps), minute) - 1
    return steps[step][1] if step >= 0 else 0.0


def opening(day: dt.date) -> tuple[int, int]:
    """Minutes after midnight at which the doors open and close on a weekday of this kind."""
    steps = CUSTOMERS_PER_H[day.weekday()]
    return minutes(steps[0][0]), minutes(steps[-1][0])


def is_closed(day: dt.date) -> bool:
    """Whether the shop stays shut that day."""
    return day == PUBLIC_HOLIDAY


def expected_customers_per_h(day: dt.date, minute: int) -> float:
    """Customers an hour who come at a minute of a day, before chance."""
    rate = at(CUSTOMERS_PER_H[day.weekday()], minute) * WEEKDAY_FACTOR[day.weekday()] * MONTH_FACTOR[day.month]
    if day == STREET_FAIR:
        rate *= FAIR_FACTOR
    if SCHOOL_HOLIDAYS[0] <= day <= SCHOOL_HOLIDAYS[1] and day.weekday() < 5:
        rate *= 0.6 if minute < 9 * 60 else 1.1  # no school run, later breakfasts
    return rate


def staff(day: dt.date) -> Steps:
    """How many people serve during a day."""
    if day == STREET_FAIR:
        return FAIR_STAFF
    if day.weekday() == 5:
        return SATURDAY_STAFF
    if day.weekday() == 6:
        return SUNDAY_STAFF
    return STORY_STAFF if day >= STORY_BEGINS else WEEKDAY_STAFF
