"""Breaks by the rules, against the checker that shares no code: their places, and the second of a long shift."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow.rules import Rule, ShiftRules, check_rules, preset
from shopflow.scheduling import ScheduleProblem, solve_schedule
from shopflow.shiftedits import automatic_breaks
from shopflow.shifts import Break, Schedule, Shift
from tests.scheduling.independent import broken_rules
from tests.scheduling.shops import MONDAY, at, person, requirement, shift

ADA = person("Ada", max_hours=60.0)
TWO = ShiftRules(max_shift_h=12, break_after_h=5, break_by_h=5, break_margin_h=1, second_break_after_h=10)


def taking(end: int, *pauses: tuple[int, int]) -> Shift:
    breaks = tuple(Break(at(0, first), at(0, last)) for first, last in pauses)
    return replace(shift("ada", 0, 480, end), breaks=breaks)


@pytest.mark.parametrize(
    ("end", "pauses", "is_lawful"),
    [
        (1140, ((700, 730), (900, 930)), True),
        (1140, ((700, 730),), False),
        (1080, ((700, 730),), True),
        (1140, ((800, 830), (900, 930)), False),
        (1180, ((700, 730), (1090, 1120)), False),
        (1140, ((700, 730), (900, 910)), False),
    ],
)
def test_a_long_shift_needs_a_second_break_in_time(
    end: int, pauses: tuple[tuple[int, int], ...], is_lawful: bool
) -> None:
    made = Schedule((taking(end, *pauses),))
    assert bool(broken_rules(made, (ADA,), TWO)) != is_lawful
    told = check_rules(made, (ADA,), TWO)
    assert [one.rule for one in told] == ([] if is_lawful else [Rule.BREAK])
    if end > 1080 and told:
        assert "two breaks of 30 minutes" in told[0].sentence


def test_drafts_plan_no_shift_that_needs_two() -> None:
    problem = ScheduleProblem(requirement([{(480, 1200): 1}]), (ADA, person("Ben")), MONDAY, 1, rules=TWO)
    shifts = solve_schedule(problem, seconds=0.3, with_bound=False).schedule.shifts
    assert max((one.end - one.start).total_seconds() for one in shifts) <= 10 * 3600
    assert not broken_rules(Schedule(shifts), problem.people, TWO)


def test_the_rules_of_california_give_two_breaks_to_a_shift_made_by_hand() -> None:
    rules = preset("us-california").rules
    breaks = automatic_breaks(at(0, 480), at(0, 1140), rules)
    assert len(breaks) == 2
    assert len(automatic_breaks(at(0, 480), at(0, 1080), rules)) == 1


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["house", "germany", "uk", "us-california"]), st.integers(26, 40), st.integers(0, 2**31))
def test_a_break_lies_where_fewest_are_missing(key: str, quarters: int, seed: int) -> None:
    """Needs and others by chance; every place on the grid that the other checker allows is tried."""
    random = np.random.default_rng(seed)
    needed = requirement([{(480 + 30 * block, 510 + 30 * block): int(random.integers(1, 4)) for block in range(24)}])
    ben = shift("ben", 0, 480, 480 + 30 * int(random.integers(8, 24)))
    rules, end = preset(key).rules, 480 + 15 * quarters
    (taken,) = automatic_breaks(at(0, 480), at(0, end), rules, others=Schedule((ben,)), requirement=needed)

    def missing(first: int, last: int) -> int:
        blocks = [block for block in range(24) if 480 + 30 * block < last and first < 510 + 30 * block]
        there = [at(0, 510 + 30 * block) <= ben.end for block in blocks]
        return max(int(needed.required[8 + block]) - is_there for block, is_there in zip(blocks, there, strict=True))

    minutes = int((taken.end - taken.start).total_seconds() // 60)
    lawful = [
        missing(first, first + minutes)
        for first in range(480, end - minutes + 1, 15)
        if not [
            one
            for one in broken_rules(Schedule((taking(end, (first, first + minutes)),)), (ADA,), rules)
            if "break" in one
        ]
    ]
    begun = int((taken.start - at(0, 0)).total_seconds() // 60)
    assert missing(begun, begun + minutes) == min(lawful)
