"""Gaps: each person with the right reason, and ways out with their price."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from shopflow.scheduling import Gap, Prices, RoleNeed, ScheduleProblem, solve_schedule
from shopflow.shifts import Schedule
from tests.scheduling.shops import MONDAY, at, person, requirement, shift

FREE = person("Ada")


def gaps(needed, *people, **more) -> tuple[Gap, ...]:
    days = len(needed.starts) * needed.interval_minutes // 1440
    prices = more.pop("prices", Prices(promise_wages=20.0))
    problem = ScheduleProblem(needed, people, MONDAY, days, prices=prices, **more)
    return solve_schedule(problem, seconds=0.2).gaps


def reasons(found: Gap) -> dict[str, str]:
    return {one.name: one.why for one in found.obstacles}


def test_no_gap_when_everything_is_covered() -> None:
    assert gaps(requirement([{(480, 840): 1}]), FREE) == ()


def test_each_person_has_the_reason_that_holds() -> None:
    needed = requirement([{(480, 840): 6}])
    day = (((480, 840),),) * 7
    people = (
        person("Off", days_off=frozenset({MONDAY})),
        person("Late", available=(((900, 1300),),) * 7),
        person("Full", max_hours=2.0),
        person("Here", available=day),
        person("Kept"),
    )
    kept = shift("kept", 0, 900, 1200)
    (found,) = gaps(needed, *people, keep=Schedule((kept,)))
    assert found.missing == 5
    assert (found.start, found.end) == (at(0, 480), at(0, 840))
    assert reasons(found) == {
        "Off": "has Monday off",
        "Late": "is not available for Monday 08:00-14:00",
        "Full": "has too few of 2 hours a week left for a shift",
        "Kept": "has another shift on Monday that stays",
    }
    assert found.sentence == "5 people are missing on Monday 08:00-14:00."
    assert "ask Late to work Monday 08:00-14:00" in [way.text for way in found.ways_out]


def test_rest_and_days() -> None:
    around = Schedule((shift("ada", -1, 1080, 1380),))
    (found,) = gaps(requirement([{(480, 600): 1}]), FREE, around=around)
    assert reasons(found) == {"Ada": "would have less than 11 hours of rest"}
    five = Schedule(tuple(shift("ada", day, 480, 720) for day in (-5, -4, -3, -2, -1)))
    (found,) = gaps(requirement([{(480, 840): 1}]), FREE, around=five)
    assert reasons(found) == {"Ada": "works 5 days already, 5 are allowed"}


def test_a_role_that_is_missing_is_named() -> None:
    needed = requirement([{(480, 840): 1}])
    need = RoleNeed("barista", frozenset({"ada"}), (needed.required > 0).astype(np.int64))
    off = replace(FREE, days_off=frozenset({MONDAY}))
    found = gaps(needed, off, person("Ben"), needs=(need,))
    assert [one.role for one in found] == ["barista"]
    assert found[0].sentence == "Nobody more with the role barista is there on Monday 08:00-14:00."
    assert reasons(found[0]) == {"Ada": "has Monday off"}


def test_what_costs_more_than_it_saves_is_left_short_at_its_price() -> None:
    needed = requirement([{(480, 840): 1, (840, 870): 2}])
    needed = replace(needed, lost_margin=np.linspace(8.0, 0.0, 5)[None, :].repeat(len(needed.starts), 0))
    (found,) = gaps(needed, FREE, person("Ben"), prices=Prices(promise_wages=0.5))
    assert found.missing >= 1
    cheapest = found.ways_out[0]
    assert cheapest.text.startswith("leave it short")
    assert cheapest.cost > 0
    assert found.end - found.start <= dt.timedelta(minutes=30)


@pytest.mark.parametrize("name", ["李小龍", "محمد", "x" * 200])
def test_names_of_any_script_and_length(name: str) -> None:
    off = person(name, days_off=frozenset({MONDAY}))
    (found,) = gaps(requirement([{(480, 840): 1}]), off)
    assert found.obstacles[0].sentence == f"{name} has Monday off."
