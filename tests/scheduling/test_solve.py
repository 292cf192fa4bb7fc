"""The search: every hard rule, costs that add up, bounds that hold, the same answer twice."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from shopflow.progress import Cancelled, CancelToken
from shopflow.scheduling import Draft, solve_schedule
from shopflow.scheduling.bound import lower_bound
from shopflow.scheduling.grid import grid_of
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.ordermodel import OrderModel
from shopflow.scheduling.recreate import Recreate
from shopflow.scheduling.result import cost_split
from shopflow.scheduling.roster import Roster
from tests.bench.cafes import cafe
from tests.scheduling.independent import broken_rules
from tests.scheduling.random_shops import random_problem


def check(seed: int, seconds: float) -> None:
    problem = random_problem(seed)
    draft = solve_schedule(problem, seconds=seconds, seed=seed)
    found = broken_rules(
        draft.schedule,
        problem.people,
        problem.rules,
        kept=problem.keep.shifts,
        around=problem.around.shifts,
    )
    assert not found, f"shop {seed}: {found}"


@pytest.mark.parametrize("seed", range(6))
def test_no_rule_is_ever_broken(seed: int) -> None:
    check(seed, 0.2)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(200))
def test_no_rule_is_ever_broken_in_200_shops(seed: int) -> None:
    check(1000 + seed, 2.0)


def filled(seed: int, rounds: int = 5) -> Roster:
    grid = grid_of(random_problem(seed))
    roster = Roster(grid)
    recreate = Recreate(grid, seed)
    recreate.fill(roster)
    recreate.improve(roster, rounds, lambda number: True)
    return roster


@pytest.mark.parametrize("seed", range(20, 26))
def test_rows_tell_the_same_cost_as_the_roster_and_hold_for_it(seed: int) -> None:
    roster = filled(seed)
    people, days = roster.start.shape
    random = np.random.default_rng(seed)
    for share in (1.0, 0.4):
        free = [(p, d) for p in range(people) for d in range(days) if random.random() < share]
        model = OrderModel(roster, free)
        rows = model.rows
        told = sum(cost * now for cost, now in zip(rows.cost, rows.now, strict=True)) + model.constant
        assert told == roster.cost()
        for terms, low, high in rows.rows:
            assert low <= sum(factor * rows.now[index] for index, factor in terms) <= high


@pytest.mark.parametrize("seed", range(40, 43))
def test_the_parts_of_the_cost_add_up(seed: int) -> None:
    roster = filled(seed)
    assert cost_split(roster).total == pytest.approx(roster.cost() / UNITS, abs=1e-6)


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_no_schedule_is_cheaper_than_the_bound(seed: int) -> None:
    grid = grid_of(replace(cafe(4, seed), days=3))
    roster = Roster(grid)
    recreate = Recreate(grid, seed)
    recreate.fill(roster)
    recreate.improve(roster, 60, lambda number: True)
    bound = lower_bound(grid)
    assert bound is not None
    assert bound <= roster.cost()
    assert bound >= 0.5 * roster.cost(), "a bound that says something"


def test_better_ones_come_and_the_last_is_the_best() -> None:
    told: list[Draft] = []
    draft = solve_schedule(cafe(5, 1), seconds=1.0, on_better=told.append)
    costs = [one.cost.total for one in told]
    assert costs == sorted(costs, reverse=True)
    assert draft.cost.total == costs[-1]
    assert costs[-1] < costs[0]


def test_same_input_and_seed_give_the_same_schedule() -> None:
    once, again = (solve_schedule(cafe(4, 2), seconds=0.6, seed=3) for _ in range(2))
    assert once.schedule == again.schedule


class Counting(CancelToken):
    """A token that counts how often the search looks at it after a stop."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0

    @property
    def is_cancelled(self) -> bool:
        """Whether a stop was asked for."""
        self.looks += super().is_cancelled
        return super().is_cancelled


def test_stop_keeps_the_best_and_nothing_is_begun_after_it() -> None:
    cancel = Counting()
    told: list[Draft] = []

    def stop(draft: Draft) -> None:
        told.append(draft)
        cancel.cancel()

    draft = solve_schedule(cafe(12, 1), seconds=60.0, on_better=stop, cancel=cancel, with_bound=False)
    assert draft.schedule.shifts
    assert draft.cost.total <= told[0].cost.total
    assert len(told) == 1
    assert cancel.looks <= 4, "each stage looks once and ends"
    with pytest.raises(Cancelled):
        solve_schedule(cafe(5, 1), cancel=cancel)


def test_nobody_to_plan_and_nothing_to_do() -> None:
    problem = cafe(5, 1)
    assert solve_schedule(replace(problem, people=(), needs=()), seconds=0.1).schedule.shifts == ()


def test_how_good_is_told_in_plain_words() -> None:
    draft = solve_schedule(replace(cafe(4, 1), days=2), seconds=1.5)
    assert draft.bound is not None
    assert draft.bound <= draft.cost.total
    assert draft.how_good.startswith(("Within about", "No schedule"))
