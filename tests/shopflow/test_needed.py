"""Hours needed against hours scheduled, and people needed by other rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shopflow.coverage import Coverage
from shopflow.needed import (
    EVERY_DAY,
    WORKDAYS,
    Mostly,
    balance,
    by_rules_of,
    check_limits,
    needed_again,
    same_rules,
    with_limit,
    with_requirement,
    without_limit,
)
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan, ServicePromise
from shopflow.problems import Problem
from shopflow.shifts import Schedule
from shopflow.stafflimits import StaffLimit
from tests.builders import DAY_START, shift, week_results

RUNS = 12
MINUTES = range(DAY_START, DAY_START + 1440, 30)


def with_gaps(gaps: dict[tuple[int, int, int], int]) -> WeekResults:
    """A week whose schedule misses so many people at (day, first minute, last minute); below zero are spare."""
    results = week_results(required=3, schedule=Schedule((shift("ada", 0, 420, 480),)))
    scheduled = results.requirement.required.reshape(7, -1).copy()
    for (day, first, last), people in gaps.items():
        scheduled[day, [first <= minute < last for minute in MINUTES]] -= people
    coverage = Coverage(results.requirement.starts, 30, scheduled.reshape(-1), results.requirement.required)
    return replace(results, coverage=coverage)


def test_hours_add_up() -> None:
    found = balance(with_gaps({(5, 600, 690): 1, (1, 660, 780): -2}))
    assert found.needed_h == 7 * 11 * 3
    assert (found.spare_h, found.short_h) == (4.0, 1.5)
    assert found.needed_h - found.scheduled_h == pytest.approx(found.short_h - found.spare_h)


def test_a_single_place_is_named_by_its_day_and_whole_hours() -> None:
    found = balance(with_gaps({(5, 600, 690): 1}))
    assert found.short_mostly == Mostly((5,), 600, 720)
    assert found.spare_mostly is None


def test_what_comes_every_workday_is_named_once() -> None:
    found = balance(with_gaps({(day, 660, 720): -1 for day in range(5)}))
    assert found.spare_mostly == Mostly(WORKDAYS, 660, 720)
    found = balance(with_gaps({(day, 660, 720): -1 for day in range(7)}))
    assert found.spare_mostly == Mostly(EVERY_DAY, 660, 720)


def test_hours_all_over_the_week_have_no_place() -> None:
    found = balance(with_gaps({(day, 420, 1080): 1 for day in range(7)}))
    assert found.short_h == 77
    assert found.short_mostly is None


def test_rules_are_promise_limits_and_service() -> None:
    plan = Plan()
    assert same_rules(plan, replace(plan, shop_name="Other", seed=4))
    assert not same_rules(plan, replace(plan, promise=ServicePromise(target_wait_s=240)))
    assert not same_rules(plan, replace(plan, staff_limits=(StaffLimit(least=2),)))


def test_a_faster_promise_never_needs_fewer_people() -> None:
    results = week_results(opens=480, closes=720, days=2)
    needed = []
    for wait_s in (600.0, 300.0, 60.0):
        plan = replace(results.plan, promise=ServicePromise(target_wait_s=wait_s))
        requirement = needed_again(by_rules_of(results, plan), block_minutes=30, runs=RUNS)
        needed.append(int(requirement.required.sum()))
    assert needed == sorted(needed)
    assert needed[0] < needed[-1]


def test_limits_of_the_other_plan_count() -> None:
    results = week_results(opens=480, closes=720, days=2)
    plan = replace(results.plan, staff_limits=(StaffLimit(least=5),))
    requirement = needed_again(by_rules_of(results, plan), block_minutes=30, runs=RUNS)
    assert set(requirement.required.tolist()) == {0, 5}


def test_a_limit_takes_the_place_of_one_at_the_same_time() -> None:
    rush = StaffLimit(least=3, hours=(600, 690), weekdays=(5,))
    plan = with_limit(with_limit(Plan(), rush), StaffLimit(most=6))
    tighter = replace(rush, least=4, most=5)
    assert with_limit(plan, tighter).staff_limits == (StaffLimit(most=6), tighter)
    assert with_limit(plan, replace(rush, least=0)).staff_limits == (StaffLimit(most=6),)
    assert without_limit(plan, rush).staff_limits == (StaffLimit(most=6),)


def test_limits_that_cannot_be_kept_together_are_refused() -> None:
    results = week_results()
    plan = with_limit(results.plan, StaffLimit(least=4, hours=(600, 690)))
    check_limits(results, plan)
    with pytest.raises(Problem, match="more people at least than at most"):
        check_limits(results, with_limit(plan, StaffLimit(most=2, weekdays=(5,))))
    check_limits(results, with_limit(plan, StaffLimit(most=2, hours=(60, 120))))  # nobody comes at night


@pytest.mark.parametrize("minutes", [15, 30])
def test_the_schedule_is_held_against_other_blocks(minutes: int) -> None:
    results = week_results(opens=480, closes=720, days=2, schedule=Schedule((shift("ada", 0, 480, 705),)))
    requirement = needed_again(results, block_minutes=minutes, runs=RUNS)
    seen = with_requirement(results, requirement)
    assert seen.coverage.interval_minutes == minutes
    assert seen.coverage.required is requirement.required
    assert seen.coverage.scheduled.sum() * minutes == {15: 225, 30: 210}[minutes]
