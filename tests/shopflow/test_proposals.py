from __future__ import annotations

import csv
import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from forecasts import backtest, score
from sample_data import orders_path, sample_plan
from shopflow.events import Choice, Event
from shopflow.forecasting import plan_history, plan_model
from shopflow.orders import OrderLog
from shopflow.pipeline import outlook
from shopflow.proposals import ProposalKind, decided, proposals, taken_back
from tests.shopflow.plans import AFTER, day, made_orders, made_plan


def found(plan, orders, first_day=AFTER, days=7):
    return proposals(plan, plan_history(plan, orders, interval_minutes=30), first_day, days)


def only(plan, orders, kind):
    (one,) = [proposal for proposal in found(plan, orders) if proposal.kind is kind]
    return one


def sample_orders():
    with orders_path().open() as file:
        return OrderLog.from_times(
            np.array([row["Created at"].replace(" ", "T") for row in csv.DictReader(file)], dtype="datetime64[s]")
        )


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_an_ordinary_shop_is_asked_nothing(seed):
    assert found(made_plan(), made_orders(seed=seed)) == ()


def test_an_odd_day_is_asked_about_and_each_answer_ends_the_question():
    orders = made_orders(factors={82: 1.8})
    odd = only(made_plan(), orders, ProposalKind.ODD_DAY)
    assert odd.first_day == day(82)
    assert "more than usual" in odd.question
    for choice in odd.choices:
        plan = decided(made_plan(), odd, choice, name="Street fair")
        assert found(plan, orders) == ()
        is_learnt_from = plan_history(plan, orders, interval_minutes=30).is_known[82].any()
        assert is_learnt_from == (choice is not Choice.ONE_OFF)


def test_an_answer_can_be_taken_back():
    orders = made_orders(factors={82: 1.8})
    odd = only(made_plan(), orders, ProposalKind.ODD_DAY)
    plan = decided(made_plan(), odd, Choice.ONE_OFF)
    assert taken_back(plan, plan.judgements[0]) == made_plan()
    plan = decided(made_plan(), odd, Choice.EVENT, name="Street fair", guess=1.5)
    assert plan.events == (Event("Street fair", day(82), day(82), None, 1.5),)
    assert taken_back(plan, plan.events[0]) == made_plan()


def test_hours_with_the_till_off_are_left_out_until_the_owner_says_it_was_quiet():
    orders = made_orders(missing={(86, hour) for hour in (13, 14, 15)})
    off = only(made_plan(), orders, ProposalKind.TILL_OFF)
    assert (off.first_day, off.hours) == (day(86), (13 * 60, 16 * 60))
    lengths = {}
    for choice in off.choices:
        plan = decided(made_plan(), off, choice)
        assert found(plan, orders) == ()
        lengths[choice] = plan_history(plan, orders, interval_minutes=30).is_known[86].sum()
    assert lengths == {Choice.TILL_OFF: 14, Choice.CLOSED: 14, Choice.AS_USUAL: 20}


def test_a_date_without_orders_is_asked_about():
    orders = made_orders(missing={(86, hour) for hour in range(8, 18)})
    closed = only(made_plan(), orders, ProposalKind.CLOSED_DAY)
    assert closed.first_day == day(86)
    assert closed.suggestion is Choice.CLOSED
    assert found(decided(made_plan(), closed, Choice.CLOSED), orders) == ()


def test_a_change_of_level_is_found_where_it_is():
    factors = {(number, hour): 0.7 for number in range(91, 112) for hour in range(8, 12)}
    change = only(made_plan(), made_orders(factors=factors), ProposalKind.LEVEL_CHANGE)
    assert abs((change.first_day - day(91)).days) <= 5
    assert change.hours == (240, 720)
    plan = decided(made_plan(), change, Choice.NEW_NORMAL)
    assert found(plan, made_orders(factors=factors)) == ()


def test_a_holiday_ahead_is_asked_about_once():
    plan = made_plan(holiday_country="IE")
    orders = made_orders()
    asked = [one for one in found(plan, orders, dt.date(2026, 12, 21)) if one.kind is ProposalKind.HOLIDAY]
    assert [one.name for one in asked] == ["Christmas Day", "Saint Stephen's Day"]
    plan = decided(plan, asked[0], Choice.CLOSED)
    assert [one.name for one in found(plan, orders, dt.date(2026, 12, 21))] == ["Saint Stephen's Day"]


def test_a_choice_that_is_not_offered_is_refused():
    odd = only(made_plan(), made_orders(factors={82: 1.8}), ProposalKind.ODD_DAY)
    with pytest.raises(ValueError, match="does not answer"):
        decided(made_plan(), odd, Choice.BUSIER)
    with pytest.raises(ValueError, match="name"):
        decided(made_plan(), odd, Choice.EVENT)


def test_the_story_of_the_sample_shop_is_found():
    plan = replace(sample_plan(), holiday_country="IE")
    asked = {one.kind: one for one in found(plan, sample_orders(), dt.date(2026, 11, 23))}
    assert asked[ProposalKind.ODD_DAY].first_day == dt.date(2026, 9, 12)
    assert asked[ProposalKind.TILL_OFF].first_day == dt.date(2026, 8, 19)
    assert asked[ProposalKind.CLOSED_DAY].name == "October Bank Holiday"
    change = asked[ProposalKind.LEVEL_CHANGE]
    assert abs((change.first_day - dt.date(2026, 11, 2)).days) <= 7
    assert change.hours == (240, 720)
    assert change.weekdays == (0, 1, 2, 3, 4)


def test_answering_betters_the_back_test_of_the_sample_shop():
    plan, orders = sample_plan(), sample_orders()
    for one in found(plan, orders, dt.date(2026, 11, 23)):
        plan = decided(plan, one, one.suggestion)
    first, last = dt.date(2026, 5, 24), dt.date(2026, 11, 21)
    crps = []
    for told in (sample_plan(), plan):
        history = plan_history(told, orders, interval_minutes=30)
        crps.append(score(backtest(history, plan_model(told, first, last), horizon_days=7, paths=200)).crps)
    assert crps[1] < crps[0]


def test_what_the_owner_judged_is_not_told_as_a_note():
    orders = made_orders(factors={82: 1.8}, missing={(86, hour) for hour in (13, 14, 15)})
    plan = made_plan()
    assert len(outlook(plan, orders, AFTER).notes) == 1
    for one in found(plan, orders):
        plan = decided(plan, one, one.suggestion)
    assert outlook(plan, orders, AFTER).notes == ()
