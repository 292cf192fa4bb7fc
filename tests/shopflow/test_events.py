from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from forecasts import ForecastStage, StageKind
from shopflow import planjson
from shopflow.events import Choice, DailyValues, Event, Judgement, Override
from shopflow.forecasting import plan_forecast, plan_history
from shopflow.holidaydates import countries, country_of, public_holidays
from shopflow.orders import OrderLog
from shopflow.overrides import overridden, with_override, without_override
from shopflow.pipeline import outlook
from shopflow.problems import Problem
from shopflow.why import effect_sentence, stage_sentence, why, why_sentences
from tests.shopflow.plans import AFTER, FIRST, day, made_orders, made_plan

ORDERS = made_orders()
AHEAD = np.datetime64(AFTER) + np.arange(7)
NOON = dt.datetime.combine(AFTER, dt.time(12))


def forecast(plan, orders=ORDERS, minutes=30):
    history = plan_history(plan, orders, interval_minutes=minutes)
    return plan_forecast(plan, history, AHEAD, paths=200)


def per_day(result):
    return result.expected().reshape(7, -1).sum(axis=1)


def test_everything_that_was_told_is_saved_with_the_plan():
    plan = made_plan(
        events=(Event("Street fair", FIRST, FIRST, hours=(600, 900), guess=1.4),),
        judgements=(Judgement(FIRST, FIRST, Choice.NEW_NORMAL, weekdays=(0, 1)),),
        overrides=(Override(NOON, 30, 12.0, "school trip"),),
        holiday_country="DE",
        holiday_region="BE",
        daily_values=(DailyValues("rain", {FIRST: 3.5}),),
    )
    again = planjson.loads(planjson.dumps(plan))
    assert again == plan
    assert again.daily_values[0].values[FIRST] == 3.5


def test_an_event_ahead_with_the_owners_guess():
    calm, fair = forecast(made_plan()), forecast(made_plan(events=(Event("Fair", AFTER, day(113), guess=1.4),)))
    assert per_day(fair)[:2] / per_day(calm)[:2] == pytest.approx([1.4, 1.4], rel=0.02)
    assert np.array_equal(per_day(fair)[2:], per_day(calm)[2:])


def test_the_effect_is_learnt_from_the_last_time():
    orders = made_orders(factors={82: 1.8, 89: 1.8})
    past = (Event("Match", day(82), day(82)), Event("Match", day(89), day(89)))
    result = forecast(made_plan(events=(*past, Event("Match", AFTER, AFTER))), orders)
    (applied,) = result.effects
    assert applied.effect.days_seen == 2
    assert applied.effect.factor == pytest.approx(1.8, rel=0.15)
    assert effect_sentence(applied.effect).startswith(
        f"Match: x{applied.effect.factor:.1f}, learnt from 2 days (likely x"
    )


def test_a_holiday_that_nobody_answered_for_only_widens_and_an_answer_moves_it():
    christmas = np.array(["2026-12-25"], dtype="datetime64[D]")
    plans = {"none": made_plan(), "unknown": made_plan(holiday_country="IE")}
    for choice in (Choice.QUIETER, Choice.BUSIER, Choice.AS_USUAL, Choice.CLOSED):
        judged = Judgement(dt.date(2026, 12, 25), dt.date(2026, 12, 25), choice)
        plans[choice] = replace(plans["unknown"], judgements=(judged,))
    totals, spreads = {}, {}
    for name, plan in plans.items():
        history = plan_history(plan, ORDERS, interval_minutes=30)
        paths = plan_forecast(plan, history, christmas, paths=400).rate_paths.sum(axis=1)
        totals[name], spreads[name] = paths.mean(), paths.std()
    assert totals["unknown"] == pytest.approx(totals["none"], rel=0.05)
    assert spreads["unknown"] > 1.5 * spreads["none"]
    assert totals[Choice.QUIETER] < 0.8 * totals["none"]
    assert totals[Choice.BUSIER] > 1.2 * totals["none"]
    assert spreads[Choice.AS_USUAL] == pytest.approx(spreads["none"], rel=0.1)
    assert totals[Choice.CLOSED] == 0


def test_days_carry_their_names():
    plan = made_plan(events=(Event("Fair", day(2), day(3)),), holiday_country="IE")
    labels = plan_history(plan, ORDERS, interval_minutes=30).event_labels
    assert labels[2] == labels[3] == {"Fair"}
    assert labels[0] == {"June Bank Holiday"}
    assert labels[1] == frozenset()


def test_an_override_stays_visible_and_can_be_taken_back():
    own = forecast(made_plan(), minutes=15)
    plan = with_override(made_plan(), Override(NOON, 30, 40.0))
    result = overridden(own, plan.overrides)
    inside = (own.starts >= np.datetime64(NOON)) & (own.starts < np.datetime64(NOON) + np.timedelta64(30, "m"))
    assert result.expected()[inside].sum() == pytest.approx(40)
    assert np.array_equal(result.expected()[~inside], own.expected()[~inside])
    relative = [
        paths[:, inside].std(axis=0) / paths[:, inside].mean(axis=0) for paths in (own.rate_paths, result.rate_paths)
    ]
    assert relative[0] == pytest.approx(relative[1])
    assert without_override(plan, NOON) == made_plan()


def test_a_new_override_takes_the_place_of_what_it_overlaps():
    plan = with_override(made_plan(), Override(NOON, 60, 40.0))
    plan = with_override(plan, Override(NOON + dt.timedelta(minutes=30), 60, 10.0))
    plan = with_override(plan, Override(NOON + dt.timedelta(hours=3), 30, 5.0))
    assert [override.orders for override in plan.overrides] == [10.0, 5.0]


def test_the_outlook_shows_both_numbers():
    plan = with_override(made_plan(), Override(NOON, 30, 0.0))
    seen = outlook(plan, ORDERS, AFTER)
    place = int(np.flatnonzero(seen.forecast.starts == np.datetime64(NOON))[0])
    assert seen.forecast.expected()[place] == 0
    assert seen.own_forecast.expected()[place] > 0


def test_the_parts_multiply_to_the_forecast():
    result = forecast(made_plan(events=(Event("Fair", AFTER, AFTER, guess=1.4),)))
    place = int(np.argmax(result.expected()))
    parts = why(result, place)
    product = parts.usual_day_orders * parts.day_factor * parts.time_share
    for effect in parts.effects:
        product *= effect.factor
    assert product == pytest.approx(parts.orders)
    sentences = why_sentences(parts, "Monday")
    assert len(sentences) == 4
    assert sentences[-1].startswith("Fair: x1.4, not seen yet (likely x")
    with pytest.raises(ValueError, match="closed"):
        why(result, 0)


def test_holidays_by_country_and_region():
    assert public_holidays("DE", "BE", 2026, 2026)[dt.date(2026, 3, 8)]
    assert dt.date(2026, 3, 8) not in public_holidays("DE", "BY", 2026, 2026)
    assert not public_holidays("", "", 2026, 2026)
    assert "BE" in countries()["DE"]
    assert country_of("Europe/Dublin") == "IE"
    assert country_of("") == ""
    with pytest.raises(Problem, match="XX are not known"):
        public_holidays("XX", "", 2026, 2026)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Event(" ", FIRST, FIRST),
        lambda: Event("Fair", AFTER, FIRST),
        lambda: Event("Fair", FIRST, FIRST, guess=0.0),
        lambda: Event("Fair", FIRST, FIRST, guess=float("nan")),
        lambda: Override(NOON, 20, 5.0),
        lambda: Override(NOON, 30, -1.0),
        lambda: Override(NOON, 30, float("inf")),
    ],
)
def test_what_cannot_be_is_refused(make):
    with pytest.raises(ValueError, match=r"event|effect|override|orders"):
        make()


def test_a_forecast_for_days_that_have_orders_is_refused_in_one_sentence():
    plan = made_plan()
    history = plan_history(plan, ORDERS, interval_minutes=30)
    with pytest.raises(Problem, match="after your last order"):
        plan_forecast(plan, history, history.days[-2:].copy(), paths=10)


@pytest.mark.parametrize("times", [["2026-06-01T09:00"], []], ids=["one order", "none"])
def test_too_few_orders_are_told_in_one_sentence(times):
    orders = OrderLog.from_times(np.array(times, dtype="datetime64[s]"))
    with pytest.raises(
        Problem, match=r"^(There are too few orders for a forecast|There are no orders).*\.$"
    ) as refused:
        outlook(made_plan(), orders, dt.date(2026, 6, 8))
    assert "Error" not in refused.value.sentence


@pytest.mark.parametrize("kind", StageKind)
def test_every_stage_is_said_in_one_sentence(kind):
    said = stage_sentence(ForecastStage(kind, 23))
    assert "(open days so far: 23)" in said
    assert said.endswith(".")
    assert ". " not in said
