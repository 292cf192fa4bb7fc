"""Whatever the input: a finite, explained answer or a plain refusal."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import replace

import numpy as np
import pytest

from forecasts import Forecast
from shopflow.estimates import Estimate, Estimates
from shopflow.money import assumed_money
from shopflow.plan import ServicePromise
from shopflow.problems import Problem
from shopflow.queueing.longrun import long_run
from shopflow.queueing.profile import wait_profile
from shopflow.queueing.service import ServiceModel, Stage, Way
from shopflow.queueing.simulate import simulate_day
from shopflow.sourced import entered
from shopflow.staffing import next_person_table, staff_requirement
from shopflow.whatif import change_staff
from tests.queueing.builders import rush_forecast, service_model

PROMISE = ServicePromise()


def shop(way: Way, **options) -> ServiceModel:
    if way is Way.WHOLE:
        return replace(service_model(90), **options)
    stages = tuple(Stage(name, entered(45.0), entered(0.6), 0.1) for name in ("till", "bar"))
    return replace(service_model(90), stages=stages, way=way, **options)


def scaled(factor: float) -> Forecast:
    given = rush_forecast(orders=120)
    return replace(given, rate_paths=given.rate_paths * factor)


def numbers(answer: object) -> list[float]:
    """Every number in an answer, however deep."""
    if isinstance(answer, np.ndarray):
        return [] if answer.dtype.kind in "Mb" else answer.astype(float).ravel().tolist()
    if isinstance(answer, (Estimate, Estimates)) or dataclasses.is_dataclass(answer):
        return [n for item in dataclasses.fields(answer) for n in numbers(getattr(answer, item.name))]
    if isinstance(answer, tuple):
        return [n for item in answer for n in numbers(item)]
    return [float(answer)] if isinstance(answer, (int, float)) else []


def is_finite(answer: object) -> bool:
    found = numbers(answer)
    return bool(found) and all(math.isfinite(number) for number in found)


SITUATIONS = {"nobody comes": (0.0, 2), "nobody on duty": (1.0, 0), "overload all day": (6.0, 2)}


@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("situation", SITUATIONS)
def test_waits_are_finite_and_never_below_nothing(way, situation):
    factor, people = SITUATIONS[situation]
    given = scaled(factor)
    staff = np.where(given.is_open, people, 0)
    waits = wait_profile(given, staff, shop(way), PROMISE, runs=6)
    assert is_finite(waits)
    assert min(numbers(waits)) >= 0
    for share in (waits.share_within_target, waits.walkaway_share, waits.utilisation):
        assert share.high.max() <= 1
    if situation == "nobody comes":
        assert waits.mean_wait_s.value.max() == 0
        assert waits.share_within_target.value.min() == 1
    if situation == "nobody on duty":
        assert waits.walkaways.value.sum() == pytest.approx(waits.arrivals.value.sum())


@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("situation", SITUATIONS)
def test_what_if_and_the_long_run_are_finite(way, situation):
    factor, people = SITUATIONS[situation]
    given = scaled(factor)
    staff = np.where(given.is_open, people, 0)
    answer = change_staff(given, staff, shop(way), PROMISE, assumed_money(), change=-1, window=(480, 600), runs=5)
    assert is_finite(replace(answer, break_even_visit=answer.break_even_visit or 0.0, by_day=()))
    ranges = long_run(given.rate_paths[:1], staff, shop(way), interval_minutes=15, target_wait_s=240, days=3)
    assert is_finite(ranges)
    assert min(numbers(ranges)) >= 0


@pytest.mark.parametrize("way", [Way.WHOLE, Way.APART])
@pytest.mark.parametrize("factor", [0.0, 3.0])
@pytest.mark.parametrize("target_share", [0.0, 1.0])
def test_people_needed_are_finite(way, factor, target_share):
    promise = replace(PROMISE, target_share=target_share, target_wait_s=0.0, max_walkaway_share=1.0 - target_share)
    found = staff_requirement(scaled(factor), shop(way), promise, assumed_money(), runs=5, max_staff=6)
    assert is_finite(found)
    assert min(numbers(found)) >= 0
    assert found.required.max() <= 6
    assert all(math.isfinite(row.orders_per_h) for row in next_person_table(shop(way), promise, most=3))


def with_stage(**changes) -> ServiceModel:
    service = service_model(90)
    return replace(service, stages=(replace(service.stages[0], **changes),))


ABSURD = [
    with_stage(mean_service_s=entered(-5.0)),
    with_stage(mean_service_s=entered(0.0)),
    with_stage(mean_service_s=entered(math.nan)),
    with_stage(mean_service_s=entered(1e9)),
    with_stage(cv_service=entered(-0.1)),
    with_stage(cv_service=entered(math.inf)),
    with_stage(mean_log_sd=math.nan),
    replace(service_model(90), patience_s=entered(-1.0)),
    replace(service_model(90), patience_s=entered(math.nan)),
    replace(service_model(90), balk_per_waiting=entered(-0.1)),
    replace(service_model(90), no_show_share=1.5),
    replace(service_model(90), stages=()),
    shop(Way.BOTH, item_shares=()),
    shop(Way.BOTH, item_shares=(math.nan, 1.0)),
    shop(Way.BOTH, slowdown=0.5),
    shop(Way.APART, tills=-1),
    replace(service_model(90), way=Way.BOTH),
]


@pytest.mark.parametrize("service", ABSURD)
def test_a_way_of_serving_that_cannot_be_is_refused_in_plain_words(service):
    rates = np.full((2, 4), 5.0)
    options = {"interval_minutes": 15, "target_wait_s": 240, "seed": 1}
    with pytest.raises(Problem):
        simulate_day(rates, np.ones(4, dtype=int), service, long_wait_s=480, **options)
    with pytest.raises(Problem):
        staff_requirement(scaled(1.0), service, PROMISE, assumed_money(), runs=2)
    with pytest.raises(Problem):
        next_person_table(service, PROMISE)


@pytest.mark.parametrize("rates", [np.full((2, 4), -1.0), np.full((2, 4), math.nan), np.ones(4)])
def test_demand_that_cannot_be_is_refused(rates):
    with pytest.raises(ValueError):
        simulate_day(rates, np.ones(4, dtype=int), service_model(), interval_minutes=15, target_wait_s=1, long_wait_s=1,
                     seed=1)  # fmt: skip


def test_fewer_people_than_nobody_are_refused():
    with pytest.raises(Problem):
        wait_profile(scaled(1.0), np.full(96, -1), service_model(), PROMISE, runs=2)


def test_no_shows_of_everybody_are_nobody_on_duty():
    waits = wait_profile(scaled(1.0), np.full(96, 3), shop(Way.WHOLE, no_show_share=1.0), PROMISE, runs=3)
    assert is_finite(waits)
    assert waits.walkaways.value.sum() == pytest.approx(waits.arrivals.value.sum())
