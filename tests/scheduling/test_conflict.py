"""Why a week cannot be covered: the conflict is one, and none of its members can be left out.

The judge tries every week that the people could work, hour by hour, with code of its own.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.scheduling import Conflict, Part, RoleNeed, ScheduleProblem, conflict_of, solve_schedule
from shopflow.scheduling.conflictrules import ConflictPart
from shopflow.shifts import Schedule
from tests.bench.cafes import cafe
from tests.scheduling.shops import MONDAY, person, requirement, shift

RULES = ShiftRules(min_shift_h=2, max_shift_h=4, min_rest_h=14, max_days_a_week=5, break_after_h=9)
FIRST, LAST = 8, 13
"""The shop is open at most from 8 to 13 o'clock; a shift may begin and end two hours beyond."""


def tiny(seed: int) -> ScheduleProblem:
    """Two people and two days in whole hours, with limits that often are in each other's way."""
    random = np.random.default_rng(seed)

    def free() -> tuple[tuple[int, int], ...]:
        kind = random.integers(4)
        begin = int(random.integers(FIRST - 1, LAST - 1))
        return (
            ()
            if kind == 0
            else ((begin * 60, (begin + int(random.integers(2, 6))) * 60),)
            if kind == 1
            else ((0, 2880),)
        )

    people = tuple(
        replace(
            person(name, max_hours=float(random.choice([3.0, 5.0, 40.0]))),
            available=(free(), free(), *[()] * 5),
        )
        for name in ("Ada", "Ben")
    )
    needed = [
        {(60 * int(first), 60 * int(first + random.integers(1, 4))): int(random.integers(1, 3))}
        for first in random.integers(FIRST, LAST - 2, 2)
    ]
    rules = replace(RULES, max_days_a_week=int(random.integers(1, 3)), min_rest_h=float(random.choice([11, 22])))
    return ScheduleProblem(requirement(needed, 60), people, MONDAY, 2, rules=rules, step_minutes=60, start_minutes=60)


def weeks_of(
    who: Person, index: int, rules: ShiftRules, on: set[tuple[Part, int, int]]
) -> Iterator[tuple[set[int], ...]]:
    """Every two days of a person, as hours worked on each, under the rules that are switched on."""

    def holds(part: Part, day: int = -1) -> bool:
        return (part, index, day) in on

    def shifts(day: int) -> Iterator[set[int]]:
        yield set()
        for begin, length in itertools.product(range(FIRST - 2, LAST + 2), range(1, LAST - FIRST + 5)):
            hours = set(range(begin, begin + length))
            if begin + length > LAST + 2:
                continue
            if holds(Part.SHIFT_LENGTH) and not rules.min_shift_h <= length <= rules.max_shift_h:
                continue
            spans = who.available[day]
            if holds(Part.AVAILABILITY, day) and not all(any(a <= h * 60 < b for a, b in spans) for h in hours):
                continue
            yield hours

    for one, two in itertools.product(list(shifts(0)), list(shifts(1))):
        if holds(Part.REST) and one and two and min(two) + 24 - max(one) - 1 < rules.min_rest_h:
            continue
        if holds(Part.HOURS_A_WEEK) and len(one) + len(two) > who.max_hours:
            continue
        if holds(Part.DAYS_A_WEEK) and bool(one) + bool(two) > rules.max_days_a_week:
            continue
        yield one, two


def can_hold(problem: ScheduleProblem, parts: list[ConflictPart]) -> bool:
    """Whether any week keeps these parts and no others."""
    on = {(part.part, part.person, part.day) for part in parts}
    needs = [
        (part.day, {4 + hour - 24 * part.day for hour in range(part.first, part.last)}, part.people)
        for part in parts
        if part.part is Part.NEED
    ]

    def cover(week: tuple[set[int], ...]) -> tuple[frozenset[int], ...]:
        return tuple(frozenset(week[day] & hours) for day, hours, _ in needs)

    first, second = (
        {cover(week) for week in weeks_of(who, index, problem.rules, on)} for index, who in enumerate(problem.people)
    )
    return any(
        all(
            (hour in a) + (hour in b) >= people
            for a, b, (_, hours, people) in zip(one, two, needs, strict=True)
            for hour in hours
        )
        for one, two in itertools.product(first, second)
    )


@pytest.mark.parametrize("seed", [*range(4), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(4, 14))])
def test_a_conflict_is_one_and_nothing_in_it_can_be_left_out(seed: int) -> None:
    problem = tiny(seed)
    found = conflict_of(problem)
    if found is None:
        everything = all_parts(problem)
        assert can_hold(problem, everything)
        return
    assert found.is_minimal
    parts = list(found.parts)
    assert not can_hold(problem, parts)
    for index in range(len(parts)):
        assert can_hold(problem, parts[:index] + parts[index + 1 :]), parts[index].sentence


def all_parts(problem: ScheduleProblem) -> list[ConflictPart]:
    from shopflow.scheduling.conflictrules import needs_of, rules_of_person
    from shopflow.scheduling.grid import grid_of

    grid = grid_of(problem)
    rules = [part for index in range(len(problem.people)) for part in rules_of_person(grid, index, [0, 1])]
    return [*rules, *needs_of(grid)]


def test_both_answers_come_up() -> None:
    answers = [conflict_of(tiny(seed)) is None for seed in range(14)]
    assert 3 <= sum(answers) <= 11


def sentences(found: Conflict | None) -> list[str]:
    assert found is not None
    return [part.sentence for part in found.parts]


def test_a_time_for_which_nobody_is_free() -> None:
    ada = person("Ada", available=(((600, 1200),),) * 7)
    off = person("Ben", days_off=frozenset({MONDAY}))
    problem = ScheduleProblem(requirement([{(480, 840): 1}]), (ada, off), MONDAY, 1)
    assert sentences(conflict_of(problem)) == [
        "Monday 08:00-14:00: people needed: 1.",
        "Ada is available on Monday only 10:00-20:00.",
        "Ben has Monday off.",
    ]


def test_one_keyholder_cannot_close_and_open() -> None:
    needed = requirement([{(480, 1320): 1}, {(480, 1320): 1}])
    only_edges = np.zeros_like(needed.required)
    only_edges[35], only_edges[48 + 8] = 1, 1
    keys = RoleNeed("keyholder", frozenset({"ada"}), only_edges)
    people = (person("Ada"), *(person(f"P{n}") for n in range(4)))
    found = conflict_of(ScheduleProblem(needed, people, MONDAY, 2, needs=(keys,)))
    assert sentences(found) == [
        "Monday 21:30-22:00: people needed with the role keyholder: 1.",
        "Tuesday 08:00-08:30: people needed with the role keyholder: 1.",
        "Ada rests 11 hours between two shifts.",
    ]


def test_a_shift_that_stays_and_a_break_can_be_in_the_way() -> None:
    needed = requirement([{(480, 840): 1}])
    kept = shift("ada", 0, 900, 1200)
    found = conflict_of(ScheduleProblem(needed, (person("Ada"),), MONDAY, 1, keep=Schedule((kept,))))
    assert "Ada has another shift on Monday that stays." in sentences(found)
    longer = conflict_of(ScheduleProblem(requirement([{(480, 960): 1}]), (person("Ada"),), MONDAY, 1))
    assert "Ada has a break of 30 minutes in a shift of over 6 hours." in sentences(longer)


@pytest.mark.parametrize("name", ["李小龍", "محمد {0}", "x" * 200, "{name}"])
def test_names_of_any_script_and_length(name: str) -> None:
    off = person(name, days_off=frozenset({MONDAY}))
    found = conflict_of(ScheduleProblem(requirement([{(480, 840): 1}]), (off,), MONDAY, 1))
    assert sentences(found)[1] == f"{name} has Monday off."


def test_a_week_that_was_covered_has_no_conflict() -> None:
    problem = replace(cafe(5, 1), days=2)
    fewer = replace(
        problem,
        needs=(),
        requirement=replace(problem.requirement, required=np.minimum(problem.requirement.required, 1)),
    )
    draft = solve_schedule(fewer, seconds=0.5)
    if not draft.gaps:
        assert conflict_of(fewer) is None
