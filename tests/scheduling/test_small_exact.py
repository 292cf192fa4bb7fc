"""Small shops in which every week can be tried: how few changes suffice, and that more freedom is no harm."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow.people import Person
from shopflow.pipeline import keyholder_needs
from shopflow.rules import ShiftRules
from shopflow.scheduling import Prices, ScheduleProblem, replan_without, solve_schedule
from shopflow.shifts import Schedule, Shift
from tests.scheduling.independent import broken_rules
from tests.scheduling.shops import DAY_START, MONDAY, person, requirement, shift

HOURS = range(8, 14)
RULES = ShiftRules(min_shift_h=2, max_shift_h=6, break_after_h=9, min_rest_h=11, max_days_a_week=2)
SICK_CALLS = [(0, True), (1, False), (2, True), (4, True), (7, True), (6, False)]
"""Seeds of shops, and whether somebody else can take the place."""
SPANS = [(begin, end) for begin in HOURS for end in range(begin + 2, HOURS.stop + 1)]


def covers(shifts: tuple[Shift, ...], problem: ScheduleProblem) -> bool:
    """Whether everybody needed is there, hour by hour."""
    hours = np.zeros(len(problem.requirement.required), dtype=int)
    for one in shifts:
        day = (one.date - MONDAY).days
        first, last = (day * 24 + moment.hour - DAY_START // 60 for moment in (one.start, one.end))
        hours[first:last] += 1
    return bool((hours >= problem.requirement.required).all())


def days_of(who: Person, day: int) -> list[tuple[Shift, ...]]:
    """Every shift that a person could have on a day, and none."""
    spans = who.spans_on(MONDAY.fromordinal(MONDAY.toordinal() + day))
    fits = [(b, e) for b, e in SPANS if any(a <= b * 60 and e * 60 <= c for a, c in spans)]
    return [(), *((shift(who.person_id, day, b * 60, e * 60),) for b, e in fits)]


def fewest_changes(problem: ScheduleProblem, left: tuple[Shift, ...], day: int) -> int | None:
    """Fewest people whose day has to change so that all needs are covered; None when nothing helps."""
    today = {
        who.person_id: tuple(one for one in left if one.person_id == who.person_id and _day(one) == day)
        for who in problem.people
    }
    others = tuple(one for one in left if _day(one) != day)
    for count in range(len(problem.people) + 1):
        for chosen in itertools.combinations(problem.people, count):
            stays = [one for who in problem.people if who not in chosen for one in today[who.person_id]]
            for shifts in itertools.product(*(days_of(who, day) for who in chosen)):
                week = (*others, *stays, *(one for each in shifts for one in each))
                if covers(week, problem) and not broken_rules(Schedule(week), problem.people, problem.rules):
                    return count
    return None


def _day(one: Shift) -> int:
    return (one.date - MONDAY).days


def shop(seed: int) -> tuple[ScheduleProblem, Schedule]:
    """Three to four people, two days, whole hours, and a published schedule."""
    random = np.random.default_rng(seed)
    team = []
    for number in range(int(random.integers(3, 5))):
        begin = int(random.choice([8, 8, 10]))
        spans = ((begin * 60, int(random.choice([12, 14])) * 60),)
        team.append(person(f"P{number}", available=(spans,) * 7, wage=float(random.integers(11, 16))))
    needed = [{(480, 840): 1, (600, 600 + 60 * int(random.integers(1, 4))): 2} for _ in range(2)]
    problem = ScheduleProblem(
        requirement(needed, 60),
        tuple(team),
        MONDAY,
        2,
        rules=RULES,
        prices=Prices(promise_wages=40.0),
        step_minutes=60,
        start_minutes=60,
    )
    return problem, solve_schedule(problem, seconds=0.3).schedule


@pytest.mark.parametrize(("seed", "is_possible"), SICK_CALLS)
def test_a_sick_call_changes_no_more_than_three_shifts_where_three_suffice(seed: int, is_possible: bool) -> None:
    problem, published = shop(seed)
    sick = published.shifts[seed % len(published.shifts)]
    answer = replan_without(problem, published, absent=sick.person_id, dates=[sick.date], seconds=0.3)
    away = tuple(
        replace(who, days_off=frozenset({sick.date})) if who.person_id == sick.person_id else who
        for who in problem.people
    )
    left = tuple(one for one in published.shifts if one != sick)
    least = fewest_changes(replace(problem, people=away), left, _day(sick))
    assert not broken_rules(answer.draft.schedule, away, problem.rules)
    assert (least is not None) == is_possible, "shops with and without a way out are among them"
    if least is not None:
        assert least <= 3
        assert covers(answer.draft.schedule.shifts, problem)
        assert len(answer.changed) <= 3


@pytest.mark.parametrize("links", [2, 3])
def test_a_chain_of_shifts_that_each_move_up_is_found(links: int) -> None:
    """Everybody can only take the place of the one before: the exact answer is one change for each link."""
    ends = 480 + 120 * links
    team = [person("P0")]
    team += [
        person(f"P{n}", available=(((360 + 120 * n, min(600 + 120 * n, ends)),),) * 7) for n in range(1, links + 1)
    ]
    rules = replace(RULES, max_shift_h=2)
    problem = ScheduleProblem(
        requirement([{(480, ends): 1}], 60), tuple(team), MONDAY, 1, rules=rules, step_minutes=60, start_minutes=60
    )
    shifts = tuple(shift(f"p{n}", 0, 480 + 120 * n, 600 + 120 * n) for n in range(links))
    away = (replace(team[0], days_off=frozenset({MONDAY})), *team[1:])
    assert fewest_changes(replace(problem, people=away), shifts[1:], 0) == links
    answer = replan_without(problem, Schedule(shifts), absent="p0", dates=[MONDAY], seconds=0.5)
    assert covers(answer.draft.schedule.shifts, problem)
    assert len(answer.changed) == links


def freer(problem: ScheduleProblem, index: int) -> ScheduleProblem:
    wide = replace(problem.people[index], available=(((0, 1440),),) * 7)
    return replace(problem, people=(*problem.people[:index], wide, *problem.people[index + 1 :]))


@pytest.mark.slow
@settings(max_examples=3, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 2))
def test_more_availability_costs_no_more_than_the_stated_gap(seed: int, index: int) -> None:
    problem, _ = shop(seed)
    before = solve_schedule(problem, seconds=1.5)
    after = solve_schedule(freer(problem, index), seconds=1.5)
    assert after.gap_share is not None
    assert after.cost.total * (1 - after.gap_share) <= before.cost.total + 1e-6


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 10_000), st.text(min_size=1, max_size=300).filter(lambda text: bool(text.strip())))
def test_locked_shifts_are_never_touched_whatever_people_are_called(seed: int, name: str) -> None:
    problem, published = shop(seed)
    locked = tuple(replace(s, is_locked=True) for s in published.shifts[::2])
    people = (replace(problem.people[0], name=name), *problem.people[1:])
    again = solve_schedule(replace(problem, people=people, keep=Schedule(locked)), seconds=0.1, seed=seed)
    assert all(again.schedule.shifts.count(one) == 1 for one in locked)
    sick = published.shifts[-1]
    if sick not in locked:
        answer = replan_without(
            problem, Schedule((*locked, sick)), absent=sick.person_id, dates=[sick.date], seconds=0.1
        )
        assert all(answer.draft.schedule.shifts.count(one) == 1 for one in locked if one.person_id != sick.person_id)


def test_somebody_with_the_keys_opens_and_closes() -> None:
    needed = requirement([{(480, 1020): 1}])
    ada, ben = replace(person("Ada"), is_keyholder=True), person("Ben", wage=9.0)
    assert keyholder_needs((ben,), needed) == ()
    (need,) = keyholder_needs((ada, ben), needed)
    assert need.person_ids == {"ada"}
    assert np.flatnonzero(need.required).tolist() == [8, 25]
    problem = ScheduleProblem(needed, (ada, ben), MONDAY, 1, needs=(need,))
    shifts = [s for s in solve_schedule(problem, seconds=0.3).schedule.shifts if s.person_id == "ada"]
    assert shifts
    assert shifts[0].start.hour <= 8
    assert shifts[0].end.hour >= 17
