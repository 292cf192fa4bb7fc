"""Why somebody is off: the reason that holds, for each kind."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from shopflow.people import Person
from shopflow.pipeline import with_shifts
from shopflow.plan import Plan
from shopflow.rules import ShiftRules, ShopRules
from shopflow.shiftedits import why_off
from shopflow.shifts import Schedule, Shift
from tests.builders import MONDAY, person, shift, week_results

ADA = person("Ada", "ada")
TUESDAY = MONDAY + dt.timedelta(days=1)
EVENINGS = [shift("ada", day, 900, 1320) for day in (0, 2)]
FULL = [shift("ada", day, 480, 1080) for day in (0, 2, 3, 4)]


def why(who: Person, shifts: list[Shift], day: int = 1, rules: ShiftRules | None = None, required: int = 1) -> str:
    plan = Plan(people=(who,), rules=ShopRules("house", rules or ShiftRules()))
    schedule = Schedule(tuple(shifts))
    plan = with_shifts(plan, schedule, MONDAY, 7)
    results = week_results(schedule=schedule, plan=plan, required=required)
    return why_off(plan, schedule, results, who, MONDAY + dt.timedelta(days=day))


def test_who_works_has_no_reason() -> None:
    assert why(ADA, [shift("ada", 1, 480, 720)]) == ""


@pytest.mark.parametrize(
    ("who", "shifts", "rules", "told"),
    [
        (replace(ADA, days_off=frozenset({TUESDAY})), [], None, "Off: asked for that day."),
        (replace(ADA, available=((), *ADA.available[1:])[::-1]), [], None, "Off, but could come"),
        (replace(ADA, available=((),) * 7), [], None, "Off: cannot work on that day."),
        (replace(ADA, available=(((480, 600),),) * 7), [], None, "long enough for a shift"),
        (ADA, FULL, ShiftRules(break_after_h=10, max_shift_h=10), "too few of 40 hours a week"),
        (ADA, [shift("ada", d, 480, 720) for d in (0, 2, 3, 4, 5)], None, "5 days of work within seven days"),
        (ADA, [shift("ada", d, 480, 720) for d in (0, 2)], ShiftRules(max_days_in_a_row=2), "2 days of work in a row"),
        (ADA, [shift("ada", 0, 1080, 1440), shift("ada", 2, 240, 480)], ShiftRules(min_rest_h=14), "14 hours of rest"),
        (ADA, EVENINGS, None, "Off, but could come: people are missing"),
    ],
)
def test_the_reason_that_holds(who: Person, shifts: list[Shift], rules: ShiftRules | None, told: str) -> None:
    assert told in why(who, shifts, rules=rules)


def test_the_long_rest_of_the_week_is_named() -> None:
    sunday = replace(ADA, available=(*ADA.available[:6], ((420, 660),)))
    shifts = [*(shift("ada", day, 1200, 1440) for day in range(5)), shift("ada", 7, 480, 720)]
    rules = ShiftRules(weekly_rest_h=35, max_days_a_week=6)
    assert "35 hours of rest in one piece" in why(sunday, shifts, day=6, rules=rules)
    assert "could come" in why(sunday, shifts, day=6, rules=replace(rules, weekly_rest_h=0.0))


def test_nobody_is_needed_or_enough_are_there() -> None:
    assert why(ADA, [], required=0) == "Off: nobody is needed on that day."
    ben = person("Ben", "ben")
    shifts = [shift("ben", 1, 420, 1080)]
    plan = with_shifts(Plan(people=(ADA, ben)), Schedule(tuple(shifts)), MONDAY, 7)
    results = week_results(schedule=Schedule(tuple(shifts)), plan=plan, required=1)
    assert why_off(plan, Schedule(tuple(shifts)), results, ADA, TUESDAY) == "Off: enough people are there on that day."
