"""After a change of shifts the forecast and the people needed are taken over; after any other they are worked out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from sample_data import orders_path, sample_plan
from shopflow import pipeline
from shopflow.importing import read_orders
from shopflow.money import MoneyModel
from shopflow.plan import Plan
from shopflow.shifts import Schedule
from shopflow.sourced import Source, Sourced

DAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def orders():
    return read_orders(orders_path()).orders


@pytest.fixture(scope="module")
def known(orders):
    return pipeline.week_results(sample_plan(), orders, DAY, days=2)


def without_a_shift(plan: Plan) -> Plan:
    (week,) = [day for day in plan.schedules if day == DAY]
    shifts = plan.schedules[week].shifts[1:]
    return pipeline.with_shifts(plan, Schedule(shifts), DAY, 7)


def test_a_change_of_shifts_keeps_the_forecast(orders, known) -> None:
    plan = without_a_shift(sample_plan())
    quick = pipeline.week_results(plan, orders, DAY, days=2, known=known)
    whole = pipeline.week_results(plan, orders, DAY, days=2)
    assert quick.forecast is known.forecast
    assert quick.requirement is known.requirement
    assert quick.schedule == whole.schedule != known.schedule
    assert quick.assumptions == whole.assumptions
    np.testing.assert_array_equal(quick.waits.p90_wait_s.value, whole.waits.p90_wait_s.value)
    np.testing.assert_array_equal(quick.coverage.scheduled, whole.coverage.scheduled)


def a_dearer_hour(money: MoneyModel) -> MoneyModel:
    return replace(money, wage_per_h=Sourced(money.wage_per_h.value + 5, Source.ENTERED))


def a_week_earlier() -> Schedule:
    """One more shift in a week that has passed."""
    shift = sample_plan().schedules[DAY].shifts[0]
    week = dt.timedelta(days=7)
    return Schedule(
        (
            replace(
                shift,
                shift_id="past",
                date=shift.date - week,
                start=shift.start - week,
                end=shift.end - week,
                breaks=(),
            ),
        )
    )


@pytest.mark.parametrize(
    "changed",
    [
        replace(sample_plan(), promise=replace(sample_plan().promise, target_wait_s=60.0)),
        replace(sample_plan(), money=a_dearer_hour(sample_plan().money)),
        replace(sample_plan(), seed=2),
        pipeline.with_shifts(sample_plan(), a_week_earlier(), DAY - dt.timedelta(days=7), 7),
    ],
    ids=["promise", "money", "seed", "past shifts"],
)
def test_any_other_change_is_worked_out(orders, known, changed: Plan) -> None:
    assert pipeline.week_results(changed, orders, DAY, days=2, known=known).forecast is not known.forecast


def test_another_week_is_worked_out(orders, known) -> None:
    later = pipeline.week_results(sample_plan(), orders, DAY + dt.timedelta(days=7), days=2, known=known)
    assert later.first_day != known.first_day
    assert later.forecast is not known.forecast
