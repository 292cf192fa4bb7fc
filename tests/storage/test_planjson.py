"""The plan survives being written and read, whatever is in it."""

from __future__ import annotations

import datetime as dt
import json
import math
from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow import planjson
from shopflow.hours import OpeningHours
from shopflow.money import MoneyModel
from shopflow.people import Person
from shopflow.plan import Plan, ServicePromise
from shopflow.problems import Problem
from shopflow.queueing.service import ServiceModel, Stage
from shopflow.rules import ShiftRules, ShopRules
from shopflow.shifts import Break, Schedule, Shift
from shopflow.sourced import Source, Sourced
from shopflow.weekversions import PublishedWeek, WeekTemplate

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = texts.filter(lambda text: bool(text.strip()))
numbers = st.floats(allow_nan=False)
dates = st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1))
sourced = st.builds(Sourced, numbers, st.sampled_from(Source), texts)


def spans(first: int, last: int) -> st.SearchStrategy[tuple[tuple[int, int], ...]]:
    span = st.lists(st.integers(first, last), min_size=2, max_size=2, unique=True).map(sorted).map(tuple)
    return st.lists(span, max_size=2).map(tuple)


def week(first: int, last: int) -> st.SearchStrategy[tuple[tuple[tuple[int, int], ...], ...]]:
    return st.tuples(*[spans(first, last)] * 7)


def by_date(first: int, last: int) -> st.SearchStrategy[MappingProxyType]:
    return st.dictionaries(dates, spans(first, last), max_size=3).map(MappingProxyType)


hours = st.builds(OpeningHours, weekly=week(240, 1680), exceptions=by_date(240, 1680), day_start_minute=st.just(240))
people = st.builds(
    Person,
    person_id=texts,
    name=names,
    roles=st.lists(names, min_size=1, max_size=3).map(tuple),
    wage_per_h=numbers,
    min_hours=st.floats(0, 40),
    max_hours=st.floats(40, 168),
    available=week(0, 2880),
    days_off=st.frozensets(dates, max_size=3),
    notes=texts,
    available_on=by_date(0, 2880),
)


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    start = draw(st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2100, 1, 1)))
    length = draw(st.integers(2, 900))
    pause = draw(st.integers(0, length - 1))
    breaks = (
        Break(
            start + dt.timedelta(minutes=pause),
            start + dt.timedelta(minutes=pause + 1),
            draw(st.booleans()),
        ),
    )
    return Shift(
        shift_id=draw(texts),
        person_id=draw(texts),
        role=draw(texts),
        date=start.date(),
        start=start,
        end=start + dt.timedelta(minutes=length),
        breaks=draw(st.sampled_from([(), breaks])),
        is_locked=draw(st.booleans()),
        reason=draw(texts),
    )


schedules = st.builds(Schedule, st.lists(shifts(), max_size=3).map(tuple))
limits = st.builds(
    ShiftRules,
    min_shift_h=st.floats(0.25, 8),
    max_shift_h=st.floats(8, 24),
    min_rest_h=st.floats(0, 24),
    max_days_a_week=st.integers(1, 7),
    break_is_paid=st.booleans(),
)


@st.composite
def published_weeks(draw: st.DrawFn) -> PublishedWeek:
    blocks = draw(st.lists(st.tuples(st.floats(0, 1000), st.integers(0, 40)), max_size=4))
    return PublishedWeek(
        first_day=draw(dates),
        days=7,
        version=draw(st.integers(1, 9)),
        published_at=draw(st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2100, 1, 1))),
        schedule=draw(schedules),
        starts_at=draw(st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2100, 1, 1))),
        interval_minutes=30,
        expected_orders=tuple(orders for orders, _ in blocks),
        required=tuple(people for _, people in blocks),
    )


versions = published_weeks()
plans = st.builds(
    Plan,
    shop_name=texts,
    timezone=texts,
    currency=texts,
    opening_hours=st.none() | hours,
    promise=st.builds(ServicePromise, numbers, numbers, numbers, numbers, st.integers(0, 9)),
    service=st.builds(
        ServiceModel,
        stages=st.lists(st.builds(Stage, texts, sourced, sourced, numbers), min_size=1, max_size=2).map(tuple),
        patience_s=sourced,
        balk_per_waiting=sourced,
        timed_orders=st.integers(0),
    ),
    money=st.builds(MoneyModel, *[sourced] * 8),
    people=st.lists(people, max_size=2).map(tuple),
    schedules=st.dictionaries(dates, schedules, max_size=2).map(MappingProxyType),
    is_sample=st.booleans(),
    seed=st.integers(0),
    rules=st.builds(ShopRules, texts, limits | st.builds(replace, limits, under_18=limits)),
    published=st.dictionaries(dates, st.lists(versions, max_size=2).map(tuple), max_size=2).map(MappingProxyType),
    templates=st.lists(st.builds(WeekTemplate, names, dates, schedules), max_size=2).map(tuple),
)


@settings(max_examples=40, deadline=None)
@given(plans)
def test_a_plan_comes_back_as_it_was(plan: Plan) -> None:
    text = planjson.dumps(plan)

    assert planjson.loads(text) == plan
    assert planjson.dumps(planjson.loads(text)) == text


def test_the_text_is_strict_json_even_with_endless_patience() -> None:
    endless = Sourced(math.inf, Source.ENTERED, "nobody leaves")
    service = ServiceModel(Plan().service.stages, endless, endless)

    text = planjson.dumps(Plan(service=service))

    json.loads(text, parse_constant=lambda word: pytest.fail(f"{word} is not JSON"))
    assert planjson.loads(text).service.patience_s.value == math.inf


def test_whole_numbers_in_a_float_field_give_the_same_text_as_floats() -> None:
    assert planjson.dumps(Plan(promise=ServicePromise(target_wait_s=300))) == planjson.dumps(Plan())


def test_the_order_in_which_dates_were_added_does_not_change_the_text() -> None:
    days = [dt.date(2026, 11, 23), dt.date(2026, 11, 30)]
    forwards = Plan(schedules={day: Schedule() for day in days})
    backwards = Plan(schedules={day: Schedule() for day in reversed(days)})

    assert planjson.dumps(forwards) == planjson.dumps(backwards)


def test_fields_that_an_older_text_lacks_take_their_defaults() -> None:
    assert planjson.loads('{"version": 1, "plan": {"shop_name": "Corner"}}') == Plan(shop_name="Corner")


@pytest.mark.parametrize("text", ['{"version": 2, "plan": {}}', '{"version": 1, "plan": {"moon_phase": "full"}}'])
def test_a_newer_plan_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="newer ShopFlow"):
        planjson.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        '{"version": 1}',
        '{"version": 1, "plan": 3}',
        '{"version": 1, "plan": {"seed": "one"}}',
        '{"version": 1, "plan": {"people": [{"name": "Ana"}]}}',
        '{"version": 1, "plan": {"schedules": {"someday": {}}}}',
        '{"version": 1, "plan": {"opening_hours": {"weekly": [[[1]], [], [], [], [], [], []]}}}',
        "[" * 100_000,
    ],
)
def test_a_damaged_plan_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(Problem, match="damaged"):
        planjson.loads(text)
