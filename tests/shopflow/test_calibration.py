"""What the till says: a bound and never a service time; the work itself only where both moments are known."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from shopflow.calibration import till_says, with_stage
from shopflow.importing import ClockedShift
from shopflow.orders import Moment, OrderLog
from shopflow.problems import Problem
from shopflow.queueing.calibrate import timed_stage
from shopflow.queueing.service import assumed_service
from shopflow.shifts import Schedule, Shift
from tests.shopflow.plans import AFTER, made_orders, made_plan

ORDERS = made_orders()


def shifts(people: int) -> Schedule:
    """So many people from 08:00 to 18:00, Monday to Saturday of the week after the orders."""
    days = [AFTER + dt.timedelta(days=day) for day in range(6)]
    return Schedule(
        tuple(
            Shift(f"{day}{one}", f"p{one}", "Barista", day, _at(day, 8), _at(day, 18))
            for day in days
            for one in range(people)
        )
    )


def _at(day: dt.date, hour: int) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour))


def test_ceiling_is_higher_with_more_people_on_duty():
    found = [till_says(made_plan(schedules=MappingProxyType({AFTER: shifts(count)})), ORDERS) for count in (1, 2)]
    one, two = (each.ceiling for each in found)
    assert one is not None
    assert two is not None
    assert two.mean_service_s == pytest.approx(2 * one.mean_service_s)
    assert (one.busiest_staff, two.busiest_staff) == (1, 2)
    assert one.busiest_orders == two.busiest_orders


def test_busiest_quarter_is_that_of_the_orders():
    plan = made_plan(schedules=MappingProxyType({AFTER: shifts(2)}))
    ceiling = till_says(plan, ORDERS).ceiling
    assert ceiling is not None
    inside = (ORDERS.ordered_at >= ceiling.busiest_start) & (
        ORDERS.ordered_at < ceiling.busiest_start + np.timedelta64(15, "m")
    )
    assert int(inside.sum()) == ceiling.busiest_orders


def test_the_time_clock_goes_before_the_shifts():
    plan = made_plan(schedules=MappingProxyType({AFTER: shifts(2)}))
    week = AFTER - dt.timedelta(weeks=1)
    clocked = tuple(
        ClockedShift(f"p{one}", "", _at(week + dt.timedelta(days=day), 8), _at(week + dt.timedelta(days=day), 18))
        for day in range(6)
        for one in range(9)
    )
    ceiling = till_says(plan, ORDERS, clocked).ceiling
    assert ceiling is not None
    assert ceiling.busiest_staff == 2  # the clocked week has many more people, so it is not the tightest
    assert ceiling.busiest_start < np.datetime64(week, "s")


def test_without_anybody_known_on_duty_it_is_said():
    found = till_says(made_plan(), ORDERS)
    assert found.ceiling is None
    assert "who was on duty" in found.why_no_ceiling
    assert found.paired is None


def test_opened_and_closed_orders_give_the_work():
    took = np.tile(np.array([60, 90, 120], dtype="timedelta64[s]"), len(ORDERS))[: len(ORDERS)]
    paired = replace(ORDERS, finished_at=ORDERS.ordered_at + took, moment=Moment.OPENED)
    found = till_says(made_plan(), paired).paired
    assert found is not None
    assert found.used == len(ORDERS)
    assert found.stage.mean_service_s.value == pytest.approx(90, rel=0.01)
    assert till_says(made_plan(), replace(paired, moment=Moment.PAID)).paired is None


def test_no_orders_are_told():
    with pytest.raises(Problem):
        till_says(made_plan(), OrderLog.empty())


def test_a_stage_takes_the_place_of_its_name():
    service = assumed_service()
    timed = timed_stage(np.full(30, 60.0), name=service.stages[0].name)
    after = with_stage(service, timed, 30)
    assert after.stages == (timed,)
    assert after.timed_orders == 30
    assert after.patience_s == service.patience_s
