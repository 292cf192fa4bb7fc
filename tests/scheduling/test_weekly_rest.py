"""The long rest of each week: in drafts, in single weeks of people, in rows, and told where it is in the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shopflow.rules import Rule, ShiftRules, check_rules, preset
from shopflow.scheduling import ScheduleProblem, conflict_of, solve_schedule
from shopflow.scheduling.grid import grid_of
from shopflow.scheduling.ordermodel import OrderModel
from shopflow.scheduling.recreate import Recreate
from shopflow.scheduling.roster import Clash, ClashKind, Roster
from shopflow.shifts import Schedule
from tests.scheduling.independent import broken_rules
from tests.scheduling.shops import MONDAY, person, requirement, shift

RULES = ShiftRules(weekly_rest_h=35, max_days_a_week=6, max_shift_h=8, break_after_h=8)
ADA = person("Ada", max_hours=60.0)
LATE_EARLY = [{(960, 1320): 1}] * 6 + [{}] + [{(360, 720): 1}] * 6
"""Late shifts from Monday to Saturday, Sunday closed, early ones from the next Monday on."""


def problem(rules: ShiftRules = RULES, **more) -> ScheduleProblem:
    return ScheduleProblem(requirement(LATE_EARLY), (ADA,), MONDAY, 13, rules=rules, **more)


def test_a_draft_leaves_the_long_rest_and_without_the_rule_it_would_not() -> None:
    plain = solve_schedule(problem(replace(RULES, weekly_rest_h=0.0)), seconds=0.3, with_bound=False).schedule
    assert broken_rules(plain, (ADA,), RULES) == ["weekly rest"]
    assert [one.rule for one in check_rules(plain, (ADA,), RULES)] == [Rule.WEEKLY_REST]
    draft = solve_schedule(problem(), seconds=0.3, with_bound=False)
    assert len(draft.schedule.shifts) >= 11
    assert not broken_rules(draft.schedule, (ADA,), RULES)
    assert not check_rules(draft.schedule, (ADA,), RULES)


def test_one_shift_too_many_is_found_and_mended_at_the_near_end() -> None:
    """Six late shifts are there: the seventh day is off, and eight hours later is too early."""
    kept = Schedule(tuple(shift("ada", day, 960, 1320) for day in range(6)))
    roster = Roster(grid_of(problem(keep=kept)))
    early, late = (7 * 96 + (360 - 240) // 15, 7 * 96 + (540 - 240) // 15)
    assert roster.clash(0, [(7, early, 0)]) == Clash(7, ClashKind.TOO_EARLY)
    assert roster.clash(0, [(7, late, 0)]) is None


def test_what_fixed_shifts_break_already_forbids_nothing_else() -> None:
    kept = Schedule(tuple(shift("ada", day, 960, 1320) for day in range(7)))
    six = replace(RULES, max_days_a_week=7)
    roster = Roster(grid_of(problem(six, keep=kept)))
    assert roster.clash(0, [(8, 8 * 96 + 20, 0)]) is None


@pytest.mark.parametrize("seed", range(3))
def test_rows_know_the_long_rest_of_the_roster(seed: int) -> None:
    kept = Schedule((shift("ada", 4, 960, 1320),))
    roster = Roster(grid_of(problem(keep=kept)))
    Recreate(roster.grid, seed).fill(roster)
    model = OrderModel(roster, [(0, day) for day in range(13)])
    for terms, low, high in model.rows.rows:
        assert low <= sum(factor * model.rows.now[index] for index, factor in terms) <= high
    told = sum(cost * now for cost, now in zip(model.rows.cost, model.rows.now, strict=True)) + model.constant
    assert told == roster.cost()


def test_the_reason_of_a_gap_names_the_rest() -> None:
    kept = Schedule(tuple(shift("ada", day, 960, 1320) for day in range(6)))
    needed = requirement([*LATE_EARLY[:7], {(360, 540): 1}, *[{}] * 5])
    found = solve_schedule(replace(problem(keep=kept), requirement=needed), seconds=0.1).gaps
    assert [one.why for one in found[0].obstacles] == ["would have no rest of 35 hours in one piece in those days"]


@pytest.mark.parametrize("is_kept", [False, True])
def test_the_long_rest_takes_part_in_a_conflict(is_kept: bool) -> None:
    """Late on Saturday, off on Sunday, early on Monday: with six late days before there is no long rest."""
    kept = Schedule(tuple(shift("ada", day, 960, 1320) for day in range(5 if is_kept else 0)))
    needed = requirement([*LATE_EARLY[:7], {(360, 720): 1}, *[{}] * 5])
    found = conflict_of(replace(problem(RULES, keep=kept), requirement=needed))
    assert found is not None
    assert found.is_minimal
    assert "Ada rests 35 hours in one piece within any seven days." in [part.sentence for part in found.parts]
    freed = replace(problem(replace(RULES, weekly_rest_h=30.0), keep=kept), requirement=needed)
    assert conflict_of(freed) is None


@pytest.mark.parametrize("key", ["eu", "uk", "germany"])
def test_presets_of_europe_have_it(key: str) -> None:
    assert preset(key).rules.weekly_rest_h >= 24
