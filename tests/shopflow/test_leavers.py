from __future__ import annotations

import datetime as dt
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from shopflow.leavers import UNKNOWN, usual_staff, with_plan_leavers
from shopflow.pipeline import outlook
from shopflow.plan import Plan
from shopflow.queueing.service import assumed_service
from shopflow.shifts import Schedule, Shift
from tests.queueing.builders import service_model
from tests.shopflow.plans import AFTER, WEEKS, made_orders, made_plan

LAST_MONDAY = AFTER - dt.timedelta(days=7)


def shifts(people: int, monday: dt.date = LAST_MONDAY, days: int = 6) -> Schedule:
    dates = [monday + dt.timedelta(days=day) for day in range(days)]
    times = [(dt.datetime.combine(day, dt.time(8)), dt.datetime.combine(day, dt.time(18)), day) for day in dates]
    return Schedule(
        tuple(
            Shift(f"{day}-{person}", f"p{person}", "barista", day, start, end)
            for start, end, day in times
            for person in range(people)
        )
    )


def shop(people: int, mean_s: float, **more) -> Plan:
    return made_plan(
        service=service_model(mean_s, patience_s=300.0),
        schedules=MappingProxyType({LAST_MONDAY: shifts(people, **more)}),
    )


def history_of(plan: Plan):
    from shopflow.forecasting import plan_history

    return plan_history(plan, made_orders(per_hour=20), interval_minutes=15)


def test_an_overloaded_shop_had_more_customers_than_orders_and_says_so():
    plan = shop(1, 160.0)
    history = history_of(plan)
    corrected, notes = with_plan_leavers(plan, history)
    assert corrected.orders.sum() > 1.03 * history.orders.sum()
    (note,) = notes
    share = 1 - history.orders.sum() / corrected.orders.sum()
    assert f"{share:.0%}" in note


@pytest.mark.parametrize(
    "plan",
    [
        shop(3, 160.0),  # enough people: hardly anybody left
        replace(shop(1, 160.0), service=assumed_service()),  # nobody timed the work
        made_plan(service=service_model(160.0)),  # nobody knows who was on duty
    ],
    ids=["enough people", "assumed service", "no shifts"],
)
def test_the_past_stays_as_recorded_where_little_is_known_or_missing(plan):
    history = history_of(plan)
    assert with_plan_leavers(plan, history) == (history, ())


def test_weekdays_without_shifts_are_not_known():
    plan = shop(2, 100.0, days=2)
    history = history_of(plan)
    staff = usual_staff(plan, history)
    of_weekday = (history.days.astype(np.int64) + 3) % 7
    assert np.all(staff[of_weekday >= 2] == UNKNOWN)
    monday = staff[of_weekday == 0]
    assert len(monday) == WEEKS
    assert np.all(monday[history.is_open[of_weekday == 0]] == 2)


def test_the_forecast_counts_those_who_left_and_the_recorded_past_stays():
    orders = made_orders(per_hour=20)
    short, enough = (outlook(shop(people, 160.0), orders, AFTER) for people in (1, 3))
    assert short.forecast.expected().sum() > 1.03 * enough.forecast.expected().sum()
    assert np.array_equal(short.history.orders, enough.history.orders)
    assert any("left without ordering" in note for note in short.notes)
    assert not any("left without ordering" in note for note in enough.notes)
