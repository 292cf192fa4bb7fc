"""Roles by matching: nobody serves in two roles at once, and what is told missing is what a matching misses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from shopflow.people import Person
from shopflow.scheduling import Prices, RoleNeed, ScheduleProblem, solve_schedule
from shopflow.shifts import Schedule
from tests.scheduling.shops import MONDAY, at, person, requirement

ROLES = ("Barista", "Till", "Kitchen")


def worker(name: str, *roles: str) -> Person:
    return replace(person(name), roles=roles)


def needs(people: tuple[Person, ...], required: np.ndarray, roles: tuple[str, ...] = ROLES) -> tuple[RoleNeed, ...]:
    return tuple(
        RoleNeed(role, frozenset(who.person_id for who in people if role in who.roles), (required > 0).astype(np.int64))
        for role in roles
    )


def most_matched(roles: tuple[str, ...], there: list[Person]) -> int:
    """How many of the roles different people can take: augmenting paths (Kuhn 1955)."""
    taken: dict[str, str] = {}

    def give(role: str, seen: set[str]) -> bool:
        for who in there:
            if role in who.roles and who.person_id not in seen:
                seen.add(who.person_id)
                if who.person_id not in taken or give(taken[who.person_id], seen):
                    taken[who.person_id] = role
                    return True
        return False

    return sum(give(role, set()) for role in roles)


def on_duty(schedule: Schedule, people: tuple[Person, ...], minute: int) -> list[Person]:
    moment = at(0, minute)
    ids = {
        one.person_id
        for one in schedule.shifts
        if one.start <= moment < one.end and not any(p.start <= moment < p.end for p in one.breaks)
    }
    return [who for who in people if who.person_id in ids]


def test_one_person_with_two_roles_does_not_fill_both() -> None:
    """Each role by itself is there, together one is missing: it is told, with both names."""
    people = (worker("Ada", "Barista", "Till"), worker("Ben", "Kitchen"))
    needed = requirement([{(480, 720): 2}])
    roles = ("Barista", "Till")
    problem = ScheduleProblem(needed, people, MONDAY, 1, needs=needs(people, needed.required, roles))
    found = solve_schedule(problem, seconds=0.2, with_bound=False).gaps
    assert [(one.role, one.missing) for one in found] == [("Barista or Till", 1)]
    third = (*people, worker("Kim", "Till", "Kitchen"))
    enough = replace(problem, people=third, needs=needs(third, needed.required, roles))
    assert solve_schedule(enough, seconds=0.2, with_bound=False).gaps == ()


@pytest.mark.parametrize("seed", range(8))
def test_what_is_told_missing_is_what_a_matching_misses(seed: int) -> None:
    random = np.random.default_rng(seed)
    people = tuple(
        worker(f"P{number}", *[role for role in ROLES if random.random() < 0.45] or ["Till"])
        for number in range(int(random.integers(2, 6)))
    )
    needed = requirement([{(480, 780): 3}])
    problem = ScheduleProblem(
        needed, people, MONDAY, 1, needs=needs(people, needed.required), prices=Prices(promise_wages=0.0)
    )
    draft = solve_schedule(problem, seconds=0.2, with_bound=False)
    for minute in range(480, 780, 15):
        matched = most_matched(ROLES, on_duty(draft.schedule, people, minute))
        told = sum(gap.missing for gap in draft.gaps if gap.role and gap.start <= at(0, minute) < gap.end)
        assert (told > 0) == (matched < len(ROLES)), (minute, told, matched)
        assert matched == most_matched(ROLES, list(people)), "as many roles as the team can fill at once"
