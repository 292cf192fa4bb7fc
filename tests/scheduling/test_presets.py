"""Each preset: its sources, a shift that it allows and one that it does not, and drafts that keep it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shopflow.problems import Problem
from shopflow.rules import Rule, ShiftRules, check_rules, preset, presets
from shopflow.scheduling import solve_schedule
from shopflow.shifts import Break, Schedule, Shift
from tests.bench.cafes import cafe
from tests.scheduling.independent import broken_rules
from tests.scheduling.shops import at, person, shift

ADA = person("Ada", max_hours=60.0)
YOUNG = replace(ADA, is_minor=True)


def broken(key: str, *shifts: Shift, who=ADA) -> list[Rule]:
    return [found.rule for found in check_rules(Schedule(shifts), (who,), preset(key).rules)]


def taking(one: Shift, begin: int, end: int) -> Shift:
    return replace(one, breaks=(Break(at(0, begin), at(0, end)),))


def test_every_preset_says_where_it_comes_from_and_whom_it_is_for() -> None:
    assert next(iter(presets())) == "house"
    assert len(presets()) >= 11
    for one in presets().values():
        assert one.sources
        assert one.status
        assert one.applies_if
        assert one.checked_on.year >= 2026


def test_the_house_preset_is_the_default() -> None:
    assert preset("house").rules == ShiftRules()


def test_an_unknown_preset_is_told_with_the_known_ones() -> None:
    with pytest.raises(Problem, match="germany"):
        preset("atlantis")


@pytest.mark.parametrize(
    ("key", "lawful", "unlawful", "rule"),
    [
        ("house", (480, 960, 690, 720), (480, 960, 570, 600), Rule.BREAK),
        ("eu", (480, 960, 690, 720), (480, 960, 690, 700), Rule.BREAK),
        ("uk", (480, 960, 690, 710), (480, 960, 690, 705), Rule.BREAK),
        ("us-federal", (480, 960, 690, 720), (480, 1040, 690, 720), Rule.SHIFT_LENGTH),
        ("us-california", (480, 960, 690, 720), (480, 960, 790, 820), Rule.BREAK),
        ("germany", (480, 990, 690, 720), (480, 1020, 690, 720), Rule.HOURS_A_DAY),
        ("australia-restaurants", (480, 1110, 690, 720), (480, 1200, 690, 720), Rule.SHIFT_LENGTH),
    ],
)
def test_one_lawful_and_one_unlawful_shift(
    key: str, lawful: tuple[int, ...], unlawful: tuple[int, ...], rule: Rule
) -> None:
    for minutes, expected in ((lawful, []), (unlawful, [rule])):
        begin, end, pause, resume = minutes
        assert broken(key, taking(shift("ada", 0, begin, end), pause, resume)) == expected


@pytest.mark.parametrize(
    ("key", "evening", "morning"), [("eu", 1320, 500), ("us-new-york-fast-food", 1320, 340), ("us-oregon", 1320, 340)]
)
def test_too_little_rest(key: str, evening: int, morning: int) -> None:
    late, early = shift("ada", 0, evening - 240, evening), shift("ada", 1, morning, morning + 240)
    assert broken(key, late, early) == [Rule.REST]
    assert broken(key, late, replace(early, start=at(1, morning + 160), end=at(1, morning + 400))) == []


@pytest.mark.parametrize("key", ["eu", "uk", "germany"])
def test_people_under_18_do_not_work_late(key: str) -> None:
    evening = shift("ada", 0, 1140, 1380)
    assert broken(key, evening) == []
    assert broken(key, evening, who=YOUNG) == [Rule.TIME_OF_DAY]


def test_days_in_a_row() -> None:
    rules = ShiftRules(max_days_a_week=6, max_days_in_a_row=3)
    days = [shift("ada", day, 480, 720) for day in range(4)]
    assert [found.rule for found in check_rules(Schedule(tuple(days)), (ADA,), rules)] == [Rule.DAYS_IN_A_ROW]
    assert check_rules(Schedule(tuple(days[:3])), (ADA,), rules) == ()


@pytest.mark.parametrize("key", ["germany", "us-california"])
def test_drafts_keep_the_preset(key: str) -> None:
    problem = cafe(5, 3)
    people = (replace(problem.people[0], is_minor=True), *problem.people[1:])
    problem = replace(problem, people=people, rules=preset(key).rules)
    draft = solve_schedule(problem, seconds=0.3)
    assert draft.schedule.shifts
    assert not broken_rules(draft.schedule, people, problem.rules)
    assert not check_rules(draft.schedule, people, problem.rules)
