"""What a shop's own orders and shifts say about the time an order takes, and how a plan takes it over."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import numpy as np

from shopflow.forecasting import plan_history
from shopflow.importing import ClockedShift
from shopflow.orders import Moment, OrderLog
from shopflow.pastday import PER_DAY
from shopflow.pipeline import FORECAST_MINUTES, filled_in
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.queueing.calibrate import Ceiling, PairedTimes, paired_stage, till_ceiling
from shopflow.queueing.service import ServiceModel, Stage
from shopflow.replay import staff_clocked, staff_then
from shopflow.wording import phrase

WEEKS_BACK = 4
"""Weeks of payments that the ceiling looks at: people and work should still be the same."""


@dataclass(frozen=True, slots=True)
class TillSays:
    """What the till alone says.

    Args:
        ceiling: the most that an order can take; None where it is not known who was on duty.
        why_no_ceiling: then the reason in a plain sentence.
        paired: from opened and closed times; None where the till has only one moment of each order.
    """

    ceiling: Ceiling | None
    why_no_ceiling: str
    paired: PairedTimes | None


def till_says(plan: Plan, orders: OrderLog, clocked: tuple[ClockedShift, ...] = ()) -> TillSays:
    """What the last weeks' orders say about the time an order takes.

    Raises:
        Problem: there are no orders.
    """
    if not len(orders):
        raise Problem(phrase("There are no orders yet. Import an orders file from your till first."))
    ceiling, why = None, ""
    try:
        ceiling = _ceiling(filled_in(plan, orders), orders, clocked)
    except Problem as problem:
        why = problem.sentence
    return TillSays(ceiling, why, _paired(orders))


def with_stage(service: ServiceModel, stage: Stage, timed_orders: int) -> ServiceModel:
    """The model with another stage in the place of the one of its name."""
    stages = tuple(stage if old.name == stage.name else old for old in service.stages)
    return replace(service, stages=stages, timed_orders=timed_orders)


def _ceiling(plan: Plan, orders: OrderLog, clocked: tuple[ClockedShift, ...]) -> Ceiling:
    """The bound over whole weeks before the last order, with the people of those weeks."""
    history = plan_history(plan, orders, interval_minutes=FORECAST_MINUTES)
    last = history.days[-1].astype("datetime64[D]").item()
    monday = last - dt.timedelta(days=last.weekday())
    mondays = [monday - dt.timedelta(weeks=back) for back in range(WEEKS_BACK, -1, -1)]
    staff = np.concatenate([_staff(plan, clocked, week) for week in mondays]).reshape(-1, PER_DAY)
    places = (history.days - np.datetime64(mondays[0], "D")).astype(int)
    of_weeks = (places >= 0) & (places < len(staff))
    days = history.days[of_weeks].astype("datetime64[s]")
    minutes = history.day_start_minute + FORECAST_MINUTES * np.arange(PER_DAY)
    starts = days[:, None] + minutes.astype("timedelta64[m]")[None]
    return till_ceiling(starts, history.orders[of_weeks], staff[places[of_weeks]], FORECAST_MINUTES)


def _staff(plan: Plan, clocked: tuple[ClockedShift, ...], week: dt.date) -> np.ndarray:
    end = week + dt.timedelta(days=7)
    here = tuple(shift for shift in clocked if shift.end is not None and week <= shift.start.date() < end)
    return staff_clocked(plan, here, week, 7).staff if here else staff_then(plan, week, 7).staff


def _paired(orders: OrderLog) -> PairedTimes | None:
    if orders.moment not in (Moment.OPENED, Moment.ORDERED) or np.isnat(orders.finished_at).all():
        return None
    try:
        return paired_stage(orders)
    except Problem:
        return None
