"""What days are, and how the owner's marks reach the forecast's past."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopflow.daymarks import MARKS, DayState, day_records, marked
from shopflow.events import Choice, Judgement
from shopflow.forecasting import plan_history
from shopflow.occasions import answer_for
from shopflow.orders import OrderLog
from shopflow.pipeline import filled_in
from shopflow.plan import Plan
from shopflow.planjson import dumps, loads

FIRST = dt.date(2026, 9, 7)
HALF_DAY = FIRST + dt.timedelta(days=16)
MISSING = FIRST + dt.timedelta(days=22)


def orders(weeks: int = 8) -> OrderLog:
    """Every ten minutes from 8 to 16, Sundays closed, one day without orders and one that ends at noon."""
    times = []
    for n in range(7 * weeks):
        day = FIRST + dt.timedelta(days=n)
        if day.weekday() == 6 or day == MISSING:
            continue
        minutes = range(480, 720 if day == HALF_DAY else 960, 4)
        times += [np.datetime64(day, "s") + np.timedelta64(60 * minute, "s") for minute in minutes]
    return OrderLog.from_times(np.array(times))


def states(plan: Plan, log: OrderLog) -> dict[dt.date, DayState]:
    plan = filled_in(plan, log)
    history = plan_history(plan, log, interval_minutes=15)
    return {record.day: record.state for record in day_records(plan, log, history)}


def test_days_are_present_missing_closed_or_in_part() -> None:
    found = states(Plan(), orders())
    assert len(found) == 55, "from the first order to the last, a Saturday"
    assert found[FIRST] is DayState.PRESENT
    assert found[FIRST + dt.timedelta(days=6)] is DayState.CLOSED, "never any order on Sundays"
    assert found[MISSING] is DayState.MISSING
    assert found[HALF_DAY] is DayState.INCOMPLETE
    assert sum(state is DayState.PRESENT for state in found.values()) == 55 - 7 - 2


def test_what_the_owner_says_comes_first() -> None:
    log = orders()
    plan = marked(marked(Plan(), MISSING, Choice.CLOSED), HALF_DAY, Choice.AS_USUAL)
    found = states(plan, log)
    assert found[MISSING] is DayState.CLOSED
    assert found[HALF_DAY] is DayState.PRESENT
    assert states(marked(plan, FIRST, Choice.TILL_OFF), log)[FIRST] is DayState.INCOMPLETE
    assert [record.is_open_question for record in day_records(plan, log) if record.day in (MISSING, HALF_DAY)] == [
        False,
        False,
    ]


def test_marks_change_what_the_forecast_learns_from() -> None:
    log, plan = orders(), filled_in(Plan(), orders())

    def known(plan: Plan, day: dt.date) -> int:
        history = plan_history(plan, log, interval_minutes=15)
        return int(history.is_known[history.days == np.datetime64(day, "D")].sum())

    assert known(plan, FIRST) == 32
    assert known(marked(plan, FIRST, Choice.TILL_OFF), FIRST) == 0
    assert known(marked(plan, FIRST, Choice.CLOSED), FIRST) == 0
    assert known(plan, HALF_DAY) == 16
    assert known(marked(plan, HALF_DAY, Choice.AS_USUAL), HALF_DAY) == 32


def test_without_orders_there_are_no_days() -> None:
    assert day_records(Plan(), OrderLog.empty()) == ()


def test_a_mark_in_a_longer_answer_keeps_the_rest() -> None:
    holiday = Judgement(FIRST, FIRST + dt.timedelta(days=6), Choice.CLOSED)
    plan = marked(replace(Plan(), judgements=(holiday,)), FIRST + dt.timedelta(days=2), None)
    days = [FIRST + dt.timedelta(days=n) for n in range(7)]
    assert [answer_for(plan, day) is Choice.CLOSED for day in days] == [True, True, False, True, True, True, True]


def test_only_marks_are_taken() -> None:
    with pytest.raises(ValueError, match="no mark"):
        marked(Plan(), FIRST, Choice.BUSIER)


@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from([*MARKS, None])), max_size=12))
def test_the_last_mark_of_each_day_holds_and_is_kept(steps: list[tuple[int, Choice | None]]) -> None:
    plan, expected = Plan(), {}
    for n, choice in steps:
        plan = marked(plan, FIRST + dt.timedelta(days=n), choice)
        expected[n] = choice
    plan = loads(dumps(plan))
    assert {n: answer_for(plan, FIRST + dt.timedelta(days=n)) for n in expected} == expected
    assert len(plan.judgements) == sum(choice is not None for choice in expected.values())
