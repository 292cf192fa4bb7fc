"""A sick call is answered with few changes; locked shifts stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shopflow.scheduling import changes, replan_without, solve_schedule
from shopflow.shifts import Schedule
from tests.bench.cafes import cafe
from tests.scheduling.independent import broken_rules


@pytest.mark.parametrize("seed", [1, 4])
def test_a_sick_call_moves_at_most_three_other_shifts(seed: int) -> None:
    problem = replace(cafe(6, seed), days=4)
    published = solve_schedule(problem, seconds=0.5, seed=seed).schedule
    sick = published.shifts[len(published.shifts) // 2]
    answer = replan_without(problem, published, absent=sick.person_id, dates=[sick.date], seconds=0.5)
    assert len(answer.changed) <= 3
    after = answer.draft.schedule
    assert not [s for s in after.shifts if s.person_id == sick.person_id and s.date == sick.date]
    away = tuple(
        replace(p, days_off=frozenset({sick.date})) if p.person_id == sick.person_id else p for p in problem.people
    )
    assert not broken_rules(after, away, problem.rules)


def test_locked_shifts_of_others_stay_and_nothing_changes_without_need() -> None:
    problem = replace(cafe(5, 2), days=3)
    shifts = solve_schedule(problem, seconds=0.5).schedule.shifts
    locked = tuple(replace(s, is_locked=index % 2 == 0) for index, s in enumerate(shifts))
    nobody = replan_without(problem, Schedule(locked), absent="nobody", dates=[], seconds=0.3)
    assert all(nobody.draft.schedule.shifts.count(s) == 1 for s in locked if s.is_locked)
    assert nobody.changed == ()


def test_changes_are_counted_by_person_and_day() -> None:
    shifts = solve_schedule(cafe(5, 2), seconds=0.2).schedule.shifts
    moved = replace(shifts[0], person_id="p9")
    assert changes(Schedule(shifts), Schedule(shifts)) == ()
    assert len(changes(Schedule(shifts), Schedule((moved, *shifts[1:])))) == 2
