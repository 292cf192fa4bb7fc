"""From the plan and the orders to the forecast: what the owner told is taken into account."""

from __future__ import annotations

import datetime as dt

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory, Forecast, Model, default_model
from shopflow.dailyvalues import as_regressor
from shopflow.demand import demand_history
from shopflow.hours import OpeningHours
from shopflow.occasions import event_labels, judged_history, occasions, without_closed
from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.wording import phrase


def plan_history(plan: Plan, orders: OrderLog, *, interval_minutes: int) -> DemandHistory:
    """Orders per interval as the owner judged them; special days carry their names.

    Raises:
        Problem: no orders, none within the opening hours, or opening hours that nobody knows yet.
    """
    hours = _hours(plan)
    history = demand_history(orders, hours, interval_minutes=interval_minutes)
    first, last = history.days[[0, -1]].tolist()
    labels = event_labels(plan, first, last)
    named = tuple(labels.get(day, frozenset()) for day in history.days.tolist())
    return judged_history(plan, history, event_labels=named)


def plan_model(plan: Plan, first_day: dt.date, last_day: dt.date) -> Model:
    """The product's model, knowing of everything special between the two dates.

    Args:
        first_day: of the history.
        last_day: of the days to forecast.

    Raises:
        Problem: the country of the holidays is not known.
    """
    used = tuple(as_regressor(daily) for daily in plan.daily_values if daily.is_used)
    return default_model(occasions(plan, first_day, last_day), used)


def plan_forecast(plan: Plan, history: DemandHistory, days: NDArray[np.datetime64], *, paths: int) -> Forecast:
    """What is to be expected on days after the history, before anything that the owner set by hand.

    Raises:
        Problem: there is nothing to learn from, or the days do not lie after the orders.
    """
    first, last = history.days[0].item(), days[-1].item()
    is_open = _hours(plan).is_open(days, history.interval_minutes)
    try:
        return plan_model(plan, first, last).forecast(history, days, is_open, paths=paths, seed=plan.seed)
    except ValueError as error:
        raise Problem(_no_forecast(history, days), details=str(error)) from error


def _no_forecast(history: DemandHistory, days: NDArray[np.datetime64]) -> str:
    last = history.days[-1]
    if days[0] <= last:
        return phrase(
            "A forecast can only be made for days after your last order, which is on {last:%d %b %Y}:"
            " choose a later day.",
            last=last.item(),
        )
    return phrase("There are too few orders for a forecast: import at least a few days of orders from your till.")


def _hours(plan: Plan) -> OpeningHours:
    if plan.opening_hours is None:
        raise Problem(phrase("The opening hours are not known yet: enter them on the Orders page."))
    return without_closed(plan, plan.opening_hours)
