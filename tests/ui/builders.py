"""A plausible week for the window's tests: made by formula, without any engine."""

from __future__ import annotations

import datetime as dt

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory, Forecast, ForecastStage, StageKind
from forecasts.history import interval_starts
from shopflow.coverage import Coverage
from shopflow.estimates import Estimates
from shopflow.hours import OpeningHours
from shopflow.pipeline import BLOCK_MINUTES, FORECAST_MINUTES, WeekResults
from shopflow.plan import Plan
from shopflow.queueing.waits import WaitProfile
from shopflow.shifts import Schedule, Shift
from shopflow.staffing import StaffRequirement

FIRST_DAY = dt.date(2026, 11, 23)
DAY_START = 240
HOURS = OpeningHours(weekly=(((420, 1080),),) * 5 + (((480, 1020),), ((480, 960),)))
_SERVICE_H = 78 / 3600


def rates(days: NDArray[np.datetime64], *, level: float = 1.0) -> NDArray[np.float64]:
    """Expected orders per quarter of an hour: a morning rush, lunch and a late Saturday morning."""
    minutes = np.arange(0, 1440, FORECAST_MINUTES) + DAY_START + FORECAST_MINUTES / 2
    result = np.zeros((len(days), len(minutes)))
    for row, day in enumerate(days.astype("datetime64[D]").tolist()):
        weekend = day.weekday() >= 5
        first, height = (640, 17 if day.weekday() == 5 else 11) if weekend else (500, 10 + day.weekday() / 2)
        result[row] = height * np.exp(-(((minutes - first) / 55) ** 2))
        result[row] += 8 * np.exp(-(((minutes - 780) / 200) ** 2))
    return level * result * HOURS.is_open(days, FORECAST_MINUTES)


def _history(weeks: int) -> DemandHistory:
    last = np.datetime64(FIRST_DAY, "D") - np.timedelta64(1, "D")
    days = np.arange(last - np.timedelta64(weeks * 7, "D"), last, dtype="datetime64[D]")
    random = np.random.default_rng(5)
    return DemandHistory(
        days=days,
        orders=random.poisson(rates(days)).astype(float),
        is_open=HOURS.is_open(days, FORECAST_MINUTES),
        is_complete=np.ones((len(days), 96), dtype=bool),
        interval_minutes=FORECAST_MINUTES,
        day_start_minute=DAY_START,
    )


def _forecast(days: NDArray[np.datetime64]) -> Forecast:
    mean = rates(days)
    levels = np.random.default_rng(3).lognormal(0, 0.09, size=(200, len(days), 1))
    return Forecast(
        starts=interval_starts(days, FORECAST_MINUTES, DAY_START).reshape(-1),
        is_open=HOURS.is_open(days, FORECAST_MINUTES).reshape(-1),
        rate_paths=(mean[None] * levels).reshape(200, -1),
        interval_minutes=FORECAST_MINUTES,
        model="usual week",
        stage=ForecastStage(StageKind.NORMAL, 182),
        seed=1,
    )


def _around(value: NDArray[np.float64]) -> Estimates:
    return Estimates(value=value, low=value * 0.6, high=value * 1.5)


def _p90(orders: NDArray[np.float64], staff: NDArray[np.int64], minutes: int) -> NDArray[np.float64]:
    load = orders * _SERVICE_H * 60 / minutes
    strain = load / np.maximum(staff, 0.5)
    return 640 * np.clip(strain - 0.55, 0, None) ** 1.4


def waits(forecast: Forecast, staff: NDArray[np.int64]) -> WaitProfile:
    """Waits that grow with the strain; not a queue, but of its shape."""
    orders = forecast.expected()
    p90 = _p90(orders, staff, forecast.interval_minutes)
    share = np.clip((p90 - 240) / 700, 0, 0.9)
    leave = np.clip((p90 - 200) / 3000, 0, 0.6)
    return WaitProfile(
        starts=forecast.starts.copy(),
        interval_minutes=forecast.interval_minutes,
        staff=staff,
        arrivals=_around(orders.copy()),
        walkaways=_around(orders * leave),
        over_long=_around(orders * share),
        mean_wait_s=_around(p90 * 0.5),
        p50_wait_s=_around(np.clip(p90 - 120, 0, None) * 0.7),
        p90_wait_s=_around(p90),
        share_within_target=_around(np.clip(1 - p90 / 3000, 0, 1)),
        walkaway_share=_around(leave),
        utilisation=_around(np.clip(orders * _SERVICE_H * 4 / np.maximum(staff, 0.5), 0, 1)),
        target_wait_s=300.0,
        long_wait_s=480.0,
        days=200,
        seed=1,
    )


def _requirement(forecast: Forecast) -> StaffRequirement:
    blocks = forecast.coarser(BLOCK_MINUTES)
    orders = blocks.expected()
    load = orders * _SERVICE_H * 2
    required = np.where(blocks.is_open, np.maximum(1, np.ceil(load / 0.8)), 0).astype(np.int64)
    options = np.maximum(0, required[:, None] + np.arange(-2, 3))
    p90 = _p90(orders[:, None], options, BLOCK_MINUTES)
    leave = np.clip((p90 - 200) / 3000, 0, 0.6)
    return StaffRequirement(
        starts=blocks.starts.copy(),
        interval_minutes=BLOCK_MINUTES,
        required=required,
        offered_load_erlangs=load,
        staff_options=options,
        share_within_target=np.clip(1 - p90 / 3000, 0, 1),
        walkaway_share=leave,
        walkaways=leave * orders[:, None],
        lost_margin=leave * orders[:, None] * 3.51,
        wages=options * 7.8,
        is_kept=np.ones(len(required), dtype=bool),
    )


def _schedule(has_shifts: bool) -> Schedule:
    start = dt.datetime.combine(FIRST_DAY, dt.time(7))
    shift = Shift("1", "p1", "Barista", FIRST_DAY, start, start + dt.timedelta(hours=6))
    return Schedule((shift,) if has_shifts else ())


def week_results(
    *,
    missing: dict[tuple[int, int, int], int] | None = None,
    has_schedule: bool = True,
    weeks: int = 26,
    plan: Plan | None = None,
) -> WeekResults:
    """A week with as many people as needed, less what ``missing`` takes.

    Args:
        missing: people to take away by (weekday, first minute, last minute).
    """
    days = np.arange(np.datetime64(FIRST_DAY, "D"), np.datetime64(FIRST_DAY, "D") + np.timedelta64(7, "D"))
    forecast = _forecast(days)
    requirement = _requirement(forecast)
    scheduled = requirement.required.reshape(7, -1).copy()
    minutes = np.arange(0, 1440, BLOCK_MINUTES) + DAY_START
    for (day, first, last), people in (missing or {}).items():
        scheduled[day, (minutes >= first) & (minutes < last)] -= people
    scheduled = np.maximum(scheduled, 0)
    staff = np.repeat(scheduled, BLOCK_MINUTES // FORECAST_MINUTES, axis=1).reshape(-1)
    return WeekResults(
        first_day=FIRST_DAY,
        days=7,
        plan=plan or Plan(shop_name="Linden Street Coffee", opening_hours=HOURS),
        history=_history(weeks),
        forecast=forecast,
        requirement=requirement,
        coverage=Coverage(
            starts=requirement.starts,
            interval_minutes=BLOCK_MINUTES,
            scheduled=scheduled.reshape(-1) if has_schedule else np.zeros(scheduled.size, dtype=np.int64),
            required=requirement.required,
        ),
        waits=waits(forecast, staff),
        schedule=_schedule(has_schedule),
        staff=staff,
        assumptions=("An order takes 1.3 minutes (assumed).",),
    )
