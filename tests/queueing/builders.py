"""Customers and service models for the tests."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from forecasts import Forecast, ForecastStage, StageKind
from shopflow.queueing.customers import Customers, draw_customers
from shopflow.queueing.line import Line, Served, StaffPlans, serve
from shopflow.queueing.service import ServiceModel, Stage
from shopflow.sourced import entered


def service_model(
    mean_s: float = 90.0,
    cv: float = 0.6,
    *,
    patience_s: float = 480.0,
    balk: float = 0.0,
    mean_log_sd: float = 0.0,
) -> ServiceModel:
    return ServiceModel(
        stages=(Stage("order", entered(mean_s), entered(cv), mean_log_sd),),
        patience_s=entered(patience_s),
        balk_per_waiting=entered(balk),
    )


def exponential_service(customers: Customers, mean_s: float, seed: int = 99) -> Customers:
    """The same customers with exponential service, for comparison with the closed forms."""
    random = np.random.default_rng(seed)
    return replace(customers, service_s=mean_s * random.standard_exponential(customers.service_s.shape))


def steady_customers(per_minute: float, service: ServiceModel, *, hours: int, days: int, seed: int = 5) -> Customers:
    rates = np.full((days, hours * 4), per_minute * 15)
    return draw_customers(rates, service, interval_minutes=15, seed=seed)


def serve_all(customers: Customers, staff: NDArray[np.int64] | int) -> Served:
    """Serve with one plan or with the same people all day; somebody can come at any time."""
    people = np.full(customers.intervals, staff) if isinstance(staff, int) else staff
    plans = StaffPlans.of(people, np.ones(customers.intervals, dtype=bool))
    return serve(customers, plans, Line.empty(plans.most, customers.days))


def standard_errors(per_day: NDArray[np.float64], expected: float) -> float:
    """How many standard errors the mean over days is away from what is expected."""
    return float(abs(per_day.mean() - expected) / (per_day.std(ddof=1) / math.sqrt(len(per_day))))


def rush_forecast(days: int = 1, *, orders: float = 300.0, spread: float = 0.15) -> Forecast:
    """Open 08:00 to 14:00 with a rush at 10:30, 15-minute intervals from 04:00."""
    shape = np.zeros(96)
    shape[16:40] = np.interp(np.arange(24), [0, 10, 23], [5, 22, 6])
    shape *= orders / shape.sum()
    paths = np.random.default_rng(8).lognormal(-(spread**2) / 2, spread, (40, 1)) * np.tile(shape, days)
    starts = np.datetime64("2026-11-23T04:00:00") + np.arange(96 * days) * np.timedelta64(900, "s")
    is_open = np.tile((np.arange(96) >= 16) & (np.arange(96) < 40), days)
    return Forecast(starts, is_open, paths, 15, "test", ForecastStage(StageKind.NORMAL, 60), 1)
