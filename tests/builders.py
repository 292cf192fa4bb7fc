"""Small results made by hand, for tests of what comes after the engines."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory, Forecast, ForecastStage, StageKind
from forecasts.history import interval_starts
from shopflow.coverage import Coverage, staff_on_duty
from shopflow.estimates import Estimates
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.queueing.waits import WaitProfile
from shopflow.shifts import Break, Schedule, Shift
from shopflow.staffing import StaffRequirement

MONDAY = dt.date(2026, 11, 23)
DAY_START = 240
ALWAYS = (((0, 1440),),) * 7


def moment(day: int, minute: int) -> dt.datetime:
    """Days after the Monday, minutes after midnight."""
    return dt.datetime.combine(MONDAY, dt.time()) + dt.timedelta(days=day, minutes=minute)


def person(name: str, person_id: str = "", wage_per_h: float = 12.5, roles: tuple[str, ...] = ("Barista",)) -> Person:
    return Person(person_id or name, name, roles, wage_per_h, 0.0, 40.0, ALWAYS)


def shift(person_id: str, day: int, begin: int, end: int, *, pause: int | None = None, role: str = "Barista") -> Shift:
    """A shift in minutes after the midnight of its day, with half an hour's unpaid break at ``pause``."""
    breaks = () if pause is None else (Break(moment(day, pause), moment(day, pause + 30)),)
    date = MONDAY + dt.timedelta(days=day)
    return Shift(f"{person_id}-{day}", person_id, role, date, moment(day, begin), moment(day, end), breaks)


def opened(days: int, interval_minutes: int, opens: int, closes: int) -> NDArray[np.bool_]:
    """The same opening hours on each day, shape ``(days * intervals,)``."""
    minutes = np.arange(0, 1440, interval_minutes) + DAY_START
    return np.tile((minutes >= opens) & (minutes < closes), days)


def week_results(
    *,
    days: int = 7,
    opens: int = 420,
    closes: int = 1080,
    required: int = 2,
    schedule: Schedule | None = None,
    plan: Plan | None = None,
    seed: int = 1,
    first_day: dt.date = MONDAY,
) -> WeekResults:
    """Results of a shop that is open at the same hours each day and needs the same people throughout."""
    schedule = schedule or Schedule()
    rng = np.random.default_rng(seed)
    dates = np.datetime64(first_day) + np.arange(days)
    starts = {m: interval_starts(dates, m, DAY_START).ravel() for m in (15, 30)}
    is_open = {m: opened(days, m, opens, closes) for m in (15, 30)}
    paths = rng.gamma(20, 0.2, (200, len(starts[15]))) * is_open[15]
    needed = np.where(is_open[30], required, 0).astype(np.int64)
    on_duty = staff_on_duty(schedule, starts[30], 30)
    staff = staff_on_duty(schedule, starts[15], 15) if schedule.shifts else np.repeat(needed, 2)
    return WeekResults(
        first_day=first_day,
        days=days,
        plan=plan or Plan(),
        history=_history(rng, opens, closes, first_day),
        forecast=Forecast(
            starts[15], is_open[15], paths, 15, "same as ever", ForecastStage(StageKind.NORMAL, 60), seed
        ),
        requirement=_requirement(starts[30], needed),
        schedule=schedule,
        coverage=Coverage(starts[30], 30, on_duty, needed),
        staff=staff,
        waits=_waits(rng, starts[15], staff, is_open[15]),
        waits_per_block=replace(_waits(rng, starts[30], staff[::2], is_open[30]), interval_minutes=30),
        assumptions=("An order is assumed to take 1.3 minutes of work.",),
    )


def _history(rng: np.random.Generator, opens: int, closes: int, first_day: dt.date) -> DemandHistory:
    is_open = opened(28, 15, opens, closes).reshape(28, -1)
    return DemandHistory(
        days=np.datetime64(first_day) + np.arange(-28, 0),
        orders=rng.poisson(4.0, is_open.shape) * is_open.astype(float),
        is_open=is_open,
        is_complete=np.ones_like(is_open),
        interval_minutes=15,
        day_start_minute=DAY_START,
    )


def _requirement(starts: NDArray[np.datetime64], needed: NDArray[np.int64]) -> StaffRequirement:
    options = needed[:, None] + np.arange(-2, 3)
    late = np.exp(-0.9 * np.maximum(options, 0)) * (needed > 0)[:, None]
    return StaffRequirement(
        starts=starts,
        interval_minutes=30,
        required=needed,
        offered_load_erlangs=needed * 0.7,
        staff_options=options,
        share_within_target=1 - late,
        walkaway_share=late / 4,
        walkaways=late * 2,
        lost_margin=late * 7,
        wages=np.maximum(options, 0) * 7.8,
        is_kept=np.ones(len(needed), dtype=bool),
    )


def _waits(
    rng: np.random.Generator, starts: NDArray[np.datetime64], staff: NDArray[np.int64], is_open: NDArray[np.bool_]
) -> WaitProfile:
    def figure(scale: float) -> Estimates:
        value = rng.random(len(starts)) * scale * is_open
        return Estimates(value, value * 0.5, value * 1.5)

    def share() -> Estimates:
        value = np.where(is_open, 0.6 + 0.4 * rng.random(len(starts)), 1.0)
        return Estimates(value, value * 0.9, np.minimum(value * 1.1, 1.0))

    return WaitProfile(
        starts=starts,
        interval_minutes=15,
        staff=staff,
        arrivals=figure(20),
        walkaways=figure(2),
        over_long=figure(2),
        mean_wait_s=figure(300),
        p50_wait_s=figure(300),
        p90_wait_s=figure(900),
        share_within_target=share(),
        walkaway_share=figure(0.2),
        utilisation=figure(1),
        target_wait_s=300.0,
        long_wait_s=480.0,
        days=500,
        seed=1,
    )
