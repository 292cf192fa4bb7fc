"""People made up for a week that has none."""

from __future__ import annotations

import numpy as np
import pytest

from shopflow.coverage import staff_on_duty
from shopflow.scheduling import greedy_schedule, invented_people
from tests.scheduling.shops import MONDAY, requirement


@pytest.mark.parametrize("most", [1, 2, 5])
def test_as_many_as_the_week_needs_and_no_more(most: int) -> None:
    needed = requirement([{(420, 660): max(most - 1, 1), (660, 780): most, (780, 1080): 1}] * 7)
    people = invented_people(needed, first_day=MONDAY, days=7, wage_per_h=12.5)
    assert [p.name for p in people] == [f"Person {n + 1}" for n in range(len(people))]
    assert {p.wage_per_h for p in people} == {12.5}
    gaps = []
    for team in (people, people[:-1]):
        schedule = greedy_schedule(needed, team, first_day=MONDAY, days=7)
        gaps.append(int(np.maximum(needed.required - staff_on_duty(schedule, needed.starts, 30), 0).sum()))
    assert gaps[0] == 0
    assert gaps[1] > 0


def test_a_closed_week_needs_nobody() -> None:
    assert invented_people(requirement([{}]), first_day=MONDAY, days=1, wage_per_h=12.0) == ()
