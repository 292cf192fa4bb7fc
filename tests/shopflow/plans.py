"""Plans and orders of a made shop, for tests of what the owner tells."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.hours import OpeningHours
from shopflow.orders import OrderLog
from shopflow.plan import Plan

FIRST = dt.date(2026, 6, 1)
WEEKS = 16
AFTER = FIRST + dt.timedelta(weeks=WEEKS)
HOURS = OpeningHours(weekly=(((480, 1080),),) * 6 + ((),))


def day(number):
    return FIRST + dt.timedelta(days=number)


def made_orders(*, per_hour=15.0, factors=None, missing=(), seed=1):
    """Orders from 08:00 to 18:00, Monday to Saturday; ``factors`` by (day number, hour), then by day number."""
    random, factors, times = np.random.default_rng(seed), factors or {}, []
    for number in range(7 * WEEKS):
        if number % 7 == 6:
            continue
        busy = random.gamma(1 / 0.08**2, 0.08**2)
        for hour in range(8, 18):
            factor = factors.get((number, hour), factors.get(number, 1.0))
            count = random.poisson(per_hour * busy * factor)
            if (number, hour) not in missing:
                start = np.datetime64(day(number), "s") + np.timedelta64(hour * 3600, "s")
                times.append(start + random.uniform(0, 3600, count).astype(int))
    return OrderLog.from_times(np.concatenate(times))


def made_plan(**more):
    return Plan(opening_hours=HOURS, timezone="Europe/Dublin", **more)
