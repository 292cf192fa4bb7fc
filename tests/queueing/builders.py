"""Customers and service models for the tests."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

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
