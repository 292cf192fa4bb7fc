"""Each rule, broken on purpose, is found and told in one sentence."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from shopflow.coverage import staff_on_duty
from shopflow.rules import Rule, ShiftRules, check_rules
from shopflow.scheduling import ScheduleProblem, greedy_schedule, solve_schedule
from shopflow.shifts import Break, Schedule, Shift
from tests.scheduling.shops import MONDAY, at, person, requirement, shift

ADA = person("Ada", available=(((420, 1080),),) * 7)


def broken(*shifts: Shift, who=ADA, rules: ShiftRules | None = None) -> list[Rule]:
    return [found.rule for found in check_rules(Schedule(shifts), (who,), rules)]


def with_break(one: Shift, begin: int, end: int) -> Shift:
    day = (one.date - MONDAY).days
    return replace(one, breaks=(Break(at(day, begin), at(day, end)),))


def test_a_good_shift_breaks_nothing() -> None:
    assert broken(shift("ada", 0, 420, 780)) == []
    assert broken(with_break(shift("ada", 0, 480, 960), 720, 750)) == []


@pytest.mark.parametrize(("begin", "end"), [(480, 570), (420, 1020)])
def test_length(begin: int, end: int) -> None:
    assert Rule.SHIFT_LENGTH in broken(shift("ada", 0, begin, end))


@pytest.mark.parametrize(("begin", "end"), [(570, 600), (870, 900), (720, 740)])
def test_break_too_early_too_late_too_short(begin: int, end: int) -> None:
    assert broken(with_break(shift("ada", 0, 480, 960), begin, end)) == [Rule.BREAK]


def test_missing_break() -> None:
    assert broken(shift("ada", 0, 480, 870)) == [Rule.BREAK]
    assert broken(shift("ada", 0, 480, 840)) == []


def test_availability_and_days_off() -> None:
    assert broken(shift("ada", 0, 400, 720)) == [Rule.AVAILABILITY]
    assert broken(shift("ada", 0, 900, 1081)) == [Rule.AVAILABILITY]
    off = replace(ADA, days_off=frozenset({MONDAY}))
    assert broken(shift("ada", 0, 480, 720), who=off) == [Rule.DAY_OFF]


def test_availability_runs_over_midnight() -> None:
    late = person("Ada", available=(((1080, 1560),),) * 7)
    assert broken(shift("ada", 0, 1200, 1560), who=late) == []
    assert broken(shift("ada", 0, 1300, 1561), who=late) == [Rule.AVAILABILITY]
    two_spans = person("Ada", available=(((480, 600), (600, 900)),) * 7)
    assert broken(shift("ada", 0, 480, 780), who=two_spans) == []
    gap = person("Ada", available=(((480, 600), (615, 900)),) * 7)
    assert broken(shift("ada", 0, 480, 780), who=gap) == [Rule.AVAILABILITY]


def test_always_free_on_one_day_says_nothing_about_the_next() -> None:
    always = ((0, 2880),)
    off_on_tuesday = person("Ada", available=(always, (), *(always,) * 5))
    assert broken(shift("ada", 0, 1200, 1560), who=off_on_tuesday) == []
    assert broken(shift("ada", 1, 480, 720), who=off_on_tuesday) == [Rule.AVAILABILITY]
    mornings = person("Ada", available=(always, ((480, 720),), *(always,) * 5))
    assert broken(shift("ada", 1, 780, 1020), who=mornings) == [Rule.AVAILABILITY]
    problem = ScheduleProblem(requirement([{}, {(480, 840): 1}]), (off_on_tuesday,), MONDAY, 2)
    assert solve_schedule(problem, seconds=0.1).schedule.shifts == ()
    assert greedy_schedule(problem.requirement, problem.people, first_day=MONDAY, days=2).shifts == ()


def test_overlap_two_a_day_and_rest() -> None:
    assert broken(shift("ada", 0, 480, 720), shift("ada", 0, 700, 900)) == [Rule.OVERLAP]
    assert broken(shift("ada", 0, 480, 660), shift("ada", 0, 800, 1000)) == [Rule.ONE_SHIFT_A_DAY]
    always = person("Ada")
    assert broken(shift("ada", 0, 1080, 1380), shift("ada", 1, 540, 780), who=always) == [Rule.REST]
    assert broken(shift("ada", 0, 1080, 1320), shift("ada", 1, 540, 780), who=always) == []


def test_days_and_hours_of_any_seven_days() -> None:
    six = [shift("ada", day, 480, 720) for day in (0, 1, 2, 3, 4, 6)]
    assert broken(*six) == [Rule.DAYS_A_WEEK]
    assert broken(*six[:5]) == []
    across = [shift("ada", day, 480, 720) for day in (2, 3, 4, 5, 6, 8)]
    assert broken(*across) == [Rule.DAYS_A_WEEK]
    assert broken(*six[:5], who=replace(ADA, max_hours=19.5)) == [Rule.HOURS_A_WEEK]
    assert broken(*six[:5], who=replace(ADA, max_hours=20.0)) == []


def test_unknown_person() -> None:
    assert broken(shift("zoe", 0, 480, 720)) == [Rule.UNKNOWN_PERSON]


def test_sentences_name_person_day_and_limit() -> None:
    (found,) = check_rules(Schedule((shift("ada", 1, 480, 870),)), (ADA,))
    assert found.sentence == (
        "Ada, Tuesday 08:00-14:30: a break of 30 minutes is needed, at least 2 hours from both ends."
    )
    assert found.shift_ids == ("hand-ada-1",)


@pytest.mark.parametrize(
    "limits", [{"min_shift_h": 10}, {"min_shift_h": 0}, {"min_rest_h": -1}, {"max_days_a_week": 8}]
)
def test_limits_that_contradict_each_other_are_refused(limits: dict[str, float]) -> None:
    with pytest.raises(ValueError):
        ShiftRules(**limits)


def test_the_house_rules() -> None:
    rules = ShiftRules()
    assert (rules.min_shift_h, rules.max_shift_h, rules.min_rest_h) == (3, 9, 11)
    assert dt.timedelta(minutes=rules.break_minutes) == dt.timedelta(minutes=30)


def test_weekly_rest_in_one_piece() -> None:
    rules = ShiftRules(max_days_a_week=7, min_rest_h=8, weekly_rest_h=35)
    always = person("Ada", max_hours=100)
    six = [shift("ada", day, 600, 900) for day in (0, 1, 2, 3, 4, 5, 7)]
    assert broken(*six, who=always, rules=rules) == []
    late = [shift("ada", day, 1080, 1380) for day in (0, 1, 2)]
    early = [shift("ada", day, 420, 720) for day in (4, 5, 6, 7)]
    assert broken(*late, *early, who=always, rules=rules) == [Rule.WEEKLY_REST]
    assert broken(*late, *early, who=always, rules=replace(rules, weekly_rest_h=32)) == []
    assert broken(*late, *early[:-1], who=always, rules=rules) == [], "nothing is planned after Sunday noon"


def test_a_role_that_the_person_does_not_have() -> None:
    assert broken(replace(shift("ada", 0, 480, 720), role="Till")) == [Rule.ROLE]


def test_open_shifts_break_nothing_cover_nothing_and_cost_nothing() -> None:
    nobody = replace(shift("ada", 0, 480, 1300), person_id="")
    assert broken(nobody) == []
    assert Schedule((nobody,)).paid_hours == 0
    starts = np.array(["2026-11-23T09:00", "2026-11-23T10:00"], dtype="datetime64[s]")
    assert staff_on_duty(Schedule((nobody,)), starts, 60).tolist() == [0, 0]
    assert staff_on_duty(Schedule((nobody, shift("ada", 0, 480, 600))), starts, 60).tolist() == [1, 0]
