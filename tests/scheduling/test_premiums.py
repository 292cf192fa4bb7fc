"""Extra pay and strain: each hour is paid once, holidays and long days count, time flat out is shared."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from shopflow.pipeline import flat_out_blocks
from shopflow.plan import Plan
from shopflow.rules import ShiftRules, ShopRules
from shopflow.scheduling import Draft, Prices, ScheduleProblem, solve_schedule
from shopflow.shiftedits.figures import person_cost, shift_cost
from shopflow.shifts import Schedule
from tests.scheduling.shops import MONDAY, person, requirement, shift

LONG_DAYS = ShiftRules(
    max_shift_h=10,
    break_after_h=10,
    overtime_after_day_h=8,
    overtime_after_week_h=30,
    overtime_share=0.5,
    saturday_share=0.25,
    sunday_share=0.5,
)
CHRISTMAS = dt.date(2026, 12, 25)


def drafted(problem: ScheduleProblem, seconds: float = 0.3) -> Draft:
    return solve_schedule(problem, seconds=seconds, with_bound=False)


def week(rules: ShiftRules, hours: int, days: int = 5, **more) -> ScheduleProblem:
    """Ada alone, so many hours on each day from Monday on."""
    needed = requirement([{(480, 480 + 60 * hours): 1}] * days)
    ada = person("Ada", max_hours=60.0, wage=18.0)
    return ScheduleProblem(needed, (ada,), MONDAY, days, rules=replace(rules, max_days_a_week=7), **more)


@pytest.mark.parametrize("is_kept", [False, True])
def test_hours_of_overtime_are_paid_once(is_kept: bool) -> None:
    """Five days of 10 hours: 10 hours beyond 8 a day, and 10 of the 40 others beyond 30 a week."""
    problem = week(replace(LONG_DAYS, overtime_after_week_h=42.0), 10, 7)
    days = [{(480, 1080): 1}] * 5 + [{}] * 2
    problem = replace(problem, requirement=requirement(days))
    if is_kept:
        problem = replace(problem, keep=Schedule(tuple(shift("ada", day, 480, 1080) for day in range(3))))
    draft = drafted(problem)
    assert [one.paid_hours for one in draft.schedule.shifts] == [10.0] * 5
    assert draft.cost.wages == pytest.approx(50 * 18)
    assert draft.cost.premiums == pytest.approx(10 * 9), "40 plain hours are below 42"
    weekly = replace(problem, rules=replace(problem.rules, overtime_after_week_h=30.0))
    assert drafted(weekly).cost.premiums == pytest.approx(20 * 9)


def test_a_draft_and_the_page_tell_the_same_cost() -> None:
    problem = week(LONG_DAYS, 9, 7)
    draft = drafted(problem)
    plan = Plan(people=problem.people, rules=ShopRules("house", problem.rules))
    plan = replace(plan, money=replace(plan.money, oncost_share=replace(plan.money.oncost_share, value=0.0)))
    told = person_cost(draft.schedule.shifts, problem.people[0], plan)
    assert draft.cost.wages + draft.cost.premiums == pytest.approx(told)


def test_a_public_holiday_costs_its_extra_pay_and_a_sunday_the_higher_of_both() -> None:
    rules = replace(LONG_DAYS, holiday_share=1.25)
    day = {MONDAY}
    assert rules.extra_share(MONDAY, day) == 1.25
    assert rules.extra_share(MONDAY) == 0.0
    sunday = MONDAY + dt.timedelta(days=6)
    assert rules.extra_share(sunday, {sunday}) == 1.25
    assert replace(rules, holiday_share=0.1).extra_share(sunday, {sunday}) == 0.5
    draft = drafted(week(rules, 8, 1, holidays=frozenset(day)))
    assert draft.cost.premiums == pytest.approx(8 * 18 * 1.25)


def test_the_page_knows_the_holidays_of_the_plan() -> None:
    ada = person("Ada", wage=18.0)
    rules = ShopRules("house", replace(LONG_DAYS, holiday_share=1.0))
    plan = Plan(people=(ada,), rules=rules, holiday_country="DE", schedules=MappingProxyType({}))
    plan = replace(plan, money=replace(plan.money, oncost_share=replace(plan.money.oncost_share, value=0.0)))
    days = (CHRISTMAS - MONDAY).days
    assert shift_cost(shift("ada", days, 480, 960), ada, plan) == pytest.approx(8 * 18 * 2)
    assert shift_cost(shift("ada", days - 7, 480, 960), ada, plan) == pytest.approx(8 * 18)


def test_extra_pay_moves_work_to_cheaper_people() -> None:
    """On the holiday the one who is under 18 and gets no extra pay takes the shift, else the cheaper one."""
    young = replace(person("Kim", wage=21.0), is_minor=True)
    rules = ShiftRules(holiday_share=1.0, under_18=ShiftRules())
    needed = requirement([{(480, 780): 1}])
    problem = ScheduleProblem(needed, (person("Ada", wage=18.0), young), MONDAY, 1, rules=rules)
    (plain,) = drafted(problem).schedule.shifts
    (holiday,) = drafted(replace(problem, holidays=frozenset({MONDAY}))).schedule.shifts
    assert (plain.person_id, holiday.person_id) == ("ada", "kim")


def test_time_flat_out_is_shared() -> None:
    """Mornings are a rush, afternoons calm: without a price nothing says that both should have both."""
    days = [{(480, 1080): 1}] * 4
    needed = requirement(days)
    hour = (needed.starts.astype("datetime64[m]").astype(int) // 60) % 24
    flat_out = (needed.required > 0) & (hour < 13)
    people = (person("Ada", wage=15.0), person("Ben", wage=15.2))
    rules = ShiftRules(max_shift_h=5, break_after_h=6, min_rest_h=9)
    problem = ScheduleProblem(needed, people, MONDAY, 4, rules=rules, flat_out=flat_out)

    def most(prices: Prices) -> float:
        shifts = drafted(replace(problem, prices=prices), 1.0).schedule.shifts
        hours = [
            sum((min(s.end.hour, 13) - s.start.hour) * (s.start.hour < 13) for s in shifts if s.person_id == who)
            for who in ("ada", "ben")
        ]
        assert sum(hours) == 20, "somebody is there in every rush"
        return max(hours)

    assert most(Prices(flat_out_per_h=5.0)) == 10
    fairness = drafted(
        replace(problem, prices=Prices(flat_out_per_h=5.0, fairness_per_h=0.0, close=0.0)), 1.0
    ).cost.fairness
    assert fairness == pytest.approx(0.0)
    rushes = requirement([{(480, 780): 1}] * 4)
    off = replace(people[1], days_off=frozenset(_dates(4)))
    alone = replace(problem, requirement=rushes, people=(people[0], off), prices=Prices(fairness_per_h=0.0, close=0.0))
    assert drafted(alone).cost.fairness == pytest.approx(10.0 + 5.0, abs=0.05), (
        "10 hours beyond a fair part of 10, 5 beyond 15"
    )


def test_blocks_are_flat_out_where_few_missing_leave_no_minute_to_spare() -> None:
    needed = requirement([{(480, 600): 3}])
    assert flat_out_blocks(needed) is None, "a requirement made by hand does not know"
    busy = np.full((len(needed.starts), 5), 0.5)
    busy[8:10, 1], busy[10, 3], busy[0, 2] = 0.95, 0.95, 0.95
    found = flat_out_blocks(replace(needed, busy_share=busy))
    assert found is not None
    assert np.flatnonzero(found).tolist() == [8, 9], "more people than needed and closed hours do not count"


def _dates(days: int) -> list[dt.date]:
    return [MONDAY + dt.timedelta(days=day) for day in range(days)]


def test_breaks_are_not_time_flat_out() -> None:
    needed = requirement([{(480, 960): 1}])
    problem = ScheduleProblem(
        needed,
        (person("Ada"), person("Ben", days_off=frozenset({MONDAY}))),
        MONDAY,
        1,
        flat_out=needed.required > 0,
        prices=Prices(flat_out_per_h=60.0, fairness_per_h=0.0, promise_wages=50.0),
    )
    draft = drafted(problem)
    on_duty = sum(8.0 - (p.end - p.start) / dt.timedelta(hours=1) for s in draft.schedule.shifts for p in s.breaks)
    assert on_duty == 7.5
    fair = np.array([4.0, 6.0])
    assert draft.cost.fairness == pytest.approx(60.0 * float((on_duty - fair).sum()))
