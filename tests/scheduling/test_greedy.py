"""The greedy schedule against a checker written anew here, minute by minute."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopflow.coverage import staff_on_duty
from shopflow.people import Person
from shopflow.progress import Cancelled, CancelToken
from shopflow.rules import ShiftRules, check_rules
from shopflow.scheduling import greedy_schedule
from shopflow.shifts import Schedule, Shift
from shopflow.staffing import StaffRequirement
from tests.scheduling.shops import ALWAYS, MONDAY, at, person, requirement, shift

RUSH = {(420, 480): 1, (480, 540): 3, (540, 600): 2, (600, 690): 4, (690, 840): 3, (840, 1080): 2}
TEAM = tuple(person(name) for name in ("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gwen"))


def plan(needed: StaffRequirement, people: tuple[Person, ...], **kwargs: object) -> Schedule:
    days = len(needed.starts) * needed.interval_minutes // 1440
    return greedy_schedule(needed, people, first_day=MONDAY, days=days, **kwargs)  # type: ignore[arg-type]


def short_hours(schedule: Schedule, needed: StaffRequirement) -> float:
    on_duty = staff_on_duty(schedule, needed.starts, needed.interval_minutes)
    return float(np.maximum(needed.required - on_duty, 0).sum() * needed.interval_minutes / 60)


def broken_rules(schedule: Schedule, people: tuple[Person, ...]) -> list[str]:
    """An independent look at each shift, in whole minutes and plain loops."""
    found = []
    for who in people:
        mine = sorted((s for s in schedule.shifts if s.person_id == who.person_id), key=lambda s: s.start)
        for one in mine:
            minutes = [one.start + dt.timedelta(minutes=m) for m in range((one.end - one.start).seconds // 60)]
            if not 180 <= len(minutes) <= 540:
                found.append("length")
            if len(minutes) > 360 and len(one.breaks) != 1:
                found.append("break")
            for pause in one.breaks:
                if (pause.end - pause.start).seconds != 1800:
                    found.append("break length")
                if min((pause.start - one.start).seconds, (one.end - pause.end).seconds) < 7200:
                    found.append("break place")
            if one.date in who.days_off or not all(_is_free(who, minute) for minute in minutes):
                found.append("availability")
        found += _broken_weeks(mine, who)
    return found


def _is_free(who: Person, moment: dt.datetime) -> bool:
    for back in (0, 1):
        day = moment.date() - dt.timedelta(days=back)
        minute = moment.hour * 60 + moment.minute + 1440 * back
        if any(opens <= minute < closes for opens, closes in who.spans_on(day)):
            return True
    return False


def _broken_weeks(mine: list[Shift], who: Person) -> list[str]:
    found = []
    for earlier, later in pairwise(mine):
        if earlier.date == later.date:
            found.append("two on a day")
        if later.start - earlier.end < dt.timedelta(hours=11):
            found.append("rest")
    for offset in range(-7, 15):
        first = MONDAY + dt.timedelta(days=offset)
        week = [s for s in mine if first <= s.date <= first + dt.timedelta(days=6)]
        worked = sum((s.end - s.start).total_seconds() / 3600 - 0.5 * len(s.breaks) for s in week)
        if len(week) > 5:
            found.append("days")
        if worked > who.max_hours + 1e-9:
            found.append("hours")
    return found


@st.composite
def shops(draw: st.DrawFn) -> tuple[StaffRequirement, tuple[Person, ...], int]:
    quarter = st.integers(20, 110).map(lambda n: n * 15)
    spans = st.tuples(quarter, quarter).map(sorted).filter(lambda s: s[1] - s[0] >= 60 and s[1] <= 1650)
    days = draw(st.integers(1, 9))
    needed = [
        {tuple(draw(spans)): draw(st.integers(0, 4)) for _ in range(draw(st.integers(0, 3)))} for _ in range(days)
    ]
    people = []
    for number in range(draw(st.integers(1, 5))):
        free = tuple((tuple(draw(spans)),) if draw(st.integers(0, 4)) else () for _ in range(7))
        off = frozenset(MONDAY + dt.timedelta(days=d) for d in draw(st.sets(st.integers(0, 8), max_size=2)))
        hours = draw(st.sampled_from([0.0, 5.5, 12.0, 20.0, 40.0]))
        available = draw(st.sampled_from([free, ALWAYS]))
        people.append(person(f"P{number}", available=available, max_hours=hours, days_off=off))
    return requirement(needed), tuple(people), draw(st.integers(0, 5))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(shops())
def test_no_rule_is_ever_broken(shop: tuple[StaffRequirement, tuple[Person, ...], int]) -> None:
    needed, people, seed = shop
    schedule = plan(needed, people, seed=seed)
    assert broken_rules(schedule, people) == []
    assert check_rules(schedule, people) == ()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(shops(), st.integers(0, 6), st.integers(20, 60))
def test_kept_shifts_stay_and_count(
    shop: tuple[StaffRequirement, tuple[Person, ...], int], day: int, quarter: int
) -> None:
    needed, people, seed = shop
    kept = shift(people[0].person_id, day, quarter * 15, quarter * 15 + 360, is_locked=True)
    people = (replace(people[0], available=ALWAYS, days_off=frozenset(), max_hours=20.0), *people[1:])
    schedule = plan(needed, people, seed=seed, keep=Schedule((kept,)))
    assert schedule.shifts.count(kept) == 1
    assert broken_rules(schedule, people) == []


def test_a_team_that_suffices_covers_everything_from_open_to_close() -> None:
    needed = requirement([RUSH] * 7)
    schedule = plan(needed, TEAM)
    assert short_hours(schedule, needed) == 0.0
    assert min(s.start.time() for s in schedule.shifts) == dt.time(7)
    assert max(s.end.time() for s in schedule.shifts) == dt.time(18)
    assert schedule.paid_hours < 1.1 * needed.required.sum() / 2


def test_hours_are_spread_fairly() -> None:
    schedule = plan(requirement([RUSH] * 7), TEAM)
    hours = [sum(s.paid_hours for s in schedule.shifts if s.person_id == p.person_id) for p in TEAM]
    assert max(hours) - min(hours) <= 9.0


def test_people_below_their_contract_come_first() -> None:
    people = (person("Ada", max_hours=40), person("Ben", min_hours=30, max_hours=40))
    schedule = plan(requirement([{(480, 840): 1}] * 5), people)
    hours = {p.name: sum(s.paid_hours for s in schedule.shifts if s.person_id == p.person_id) for p in people}
    assert hours["Ben"] > hours["Ada"]


def test_the_worst_gap_is_covered_first() -> None:
    needed = requirement([{(480, 840): 1}, {(480, 840): 3}])
    schedule = plan(needed, (person("Ada", max_hours=6), person("Ben", max_hours=6)))
    covered = {s.date for s in schedule.shifts}
    assert MONDAY in covered, "a day with nobody at all comes before the third person of another"
    assert len(covered) == 2


def test_a_shift_over_midnight_belongs_to_the_day_on_which_it_began() -> None:
    needed = requirement([{(1080, 1560): 1}])
    schedule = plan(needed, TEAM)
    assert short_hours(schedule, needed) == 0.0
    assert {s.date for s in schedule.shifts} == {MONDAY}
    assert max(s.end for s in schedule.shifts) == at(1, 120)


def test_a_shop_that_never_closes() -> None:
    needed = requirement([{(240, 1680): 1}] * 7)
    assert short_hours(plan(needed, TEAM), needed) == 0.0


def test_breaks_avoid_the_rush() -> None:
    needed = requirement([{(480, 720): 1, (720, 780): 2, (780, 960): 1}])
    people = (person("Ada", available=(((480, 960),),) * 7), person("Ben", available=(((690, 870),),) * 7))
    pauses = [pause for s in plan(needed, people).shifts for pause in s.breaks]
    assert len(pauses) == 1
    assert short_hours(plan(needed, people), needed) == 0.0
    assert pauses[0].start.time() in (dt.time(11, 30), dt.time(13), dt.time(13, 30))


def test_availability_that_does_not_fit_the_half_hours() -> None:
    ada = person("Ada", available=(((430, 770),),) * 7)
    (only,) = plan(requirement([{(360, 900): 1}]), (ada,)).shifts
    assert (only.start, only.end) == (at(0, 450), at(0, 750))


def test_one_shift_a_day_even_with_rest_between() -> None:
    needed = requirement([{(240, 420): 1, (1140, 1380): 1}])
    assert len(plan(needed, TEAM[:1]).shifts) == 1


@pytest.mark.parametrize("morning", range(480, 600, 30))
def test_rest_before_and_after_a_kept_shift(morning: int) -> None:
    evening = {(1140, 1440): 1}
    early = {(morning - 60, morning + 180): 1}
    kept = shift("ada", 1, morning, morning + 240)
    before = plan(requirement([evening, {}]), TEAM[:1], keep=Schedule((kept,)))
    new = [s for s in before.shifts if s != kept]
    assert [kept.start - s.end for s in new] == [dt.timedelta(hours=11)], "as late as rest allows"
    kept = shift("ada", 0, 1140, 1440)
    after = plan(requirement([{}, early]), TEAM[:1], keep=Schedule((kept,)))
    assert [s.start for s in after.shifts if s != kept] == [at(1, 660)] * (morning > 480)


def test_every_shift_says_why() -> None:
    for one in plan(requirement([RUSH]), TEAM).shifts:
        assert one.reason.startswith("Without ")
        assert " short " in one.reason


def test_same_input_and_seed_give_the_same_schedule() -> None:
    needed = requirement([RUSH] * 3)
    assert plan(needed, TEAM, seed=7) == plan(needed, TEAM, seed=7)
    assert plan(needed, TEAM, seed=7) != plan(needed, TEAM, seed=8)


def test_a_part_of_the_days_can_be_planned() -> None:
    needed = requirement([RUSH] * 7)
    tuesday = MONDAY + dt.timedelta(days=1)
    schedule = greedy_schedule(needed, TEAM, first_day=tuesday, days=2)
    assert {s.date for s in schedule.shifts} == {tuesday, tuesday + dt.timedelta(days=1)}
    with pytest.raises(ValueError, match="not known"):
        greedy_schedule(needed, TEAM, first_day=tuesday, days=7)


def test_a_spare_hour_lies_within_opening_hours() -> None:
    needed = requirement([{(420, 540): 2, (540, 780): 1}])
    schedule = plan(needed, TEAM)
    assert min(s.start for s in schedule.shifts) == at(0, 420)
    assert max(s.end for s in schedule.shifts) == at(0, 780)


def test_other_rules_are_kept() -> None:
    rules = ShiftRules(min_shift_h=4, max_shift_h=5, min_rest_h=12, max_days_a_week=3)
    schedule = plan(requirement([RUSH] * 7), TEAM, rules=rules)
    assert check_rules(schedule, TEAM, rules) == ()
    assert {(s.end - s.start).seconds / 3600 for s in schedule.shifts} <= {4, 4.5, 5}


def test_nobody_to_plan_leaves_what_was_there() -> None:
    kept = Schedule((shift("gone", 0, 480, 840),))
    assert plan(requirement([RUSH]), (), keep=kept) == kept


def test_a_closed_week_needs_nobody() -> None:
    assert plan(requirement([{}] * 7), TEAM).shifts == ()


def test_stop_is_heard() -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        plan(requirement([RUSH]), TEAM, cancel=token)


def test_ids_are_unique_beside_kept_ones() -> None:
    moved = replace(shift("ada", 1, 480, 840), shift_id=f"ada-{MONDAY}")
    schedule = plan(requirement([RUSH] * 2), TEAM[:1], keep=Schedule((moved,)))
    assert len({s.shift_id for s in schedule.shifts}) == len(schedule.shifts) == 2


@pytest.mark.bench
def test_a_week_for_25_people_takes_under_a_second() -> None:
    rng = np.random.default_rng(1)
    people = tuple(
        person(
            f"P{number}",
            available=tuple(
                ((int(rng.choice([360, 420, 600])), int(rng.choice([900, 1020, 1140]))),) for _ in range(7)
            ),
            max_hours=float(rng.choice([12, 20, 30, 40])),
        )
        for number in range(25)
    )
    begun = time.process_time()
    plan(requirement([{span: 3 * count for span, count in RUSH.items()}] * 7), people)
    assert time.process_time() - begun < 1.0
