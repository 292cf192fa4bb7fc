"""Edits of single shifts: what they change, what they leave, and what is told about them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow.pipeline import with_shifts
from shopflow.plan import Plan
from shopflow.rules import Rule, ShiftRules, ShopRules, check_rules, preset, presets, rules_from
from shopflow.shiftedits import (
    OPEN,
    Edit,
    add_shift,
    automatic_breaks,
    check_edit,
    duplicate_shift,
    move_shift,
    remove_shift,
    resize_shift,
    set_locked,
    set_role,
    warnings,
)
from shopflow.shifts import Schedule, Shift
from tests.builders import MONDAY, moment, person, shift, week_results
from tests.scheduling.independent import broken_rules

ADA, BEN = person("Ada", "ada"), person("Ben", "ben", roles=("Till", "Barista"))
PLAN = Plan(people=(ADA, BEN))
MORNING, NOON = shift("ada", 0, 420, 720), shift("ben", 1, 720, 1080)
WEEK = Schedule((MORNING, NOON))
moments = st.integers(0, 5 * 1440).map(lambda minute: moment(0, minute))


def touched(edit: Edit) -> Shift:
    (shift_id,) = edit.touched
    return next(one for one in edit.schedule.shifts if one.shift_id == shift_id)


def test_a_new_shift_goes_to_the_grid_with_break_role_and_business_day() -> None:
    made = touched(add_shift(WEEK, PLAN, person_id="ben", start=moment(2, 484), end=moment(2, 957)))
    assert (made.start, made.end) == (moment(2, 480), moment(2, 960))
    assert (made.role, made.date, made.is_by_hand) == ("Till", MONDAY + dt.timedelta(days=2), True)
    assert [pause.start for pause in made.breaks] == [moment(2, 705)]
    late = touched(add_shift(WEEK, PLAN, person_id="ada", start=moment(3, 60), end=moment(3, 180)))
    assert late.date == MONDAY + dt.timedelta(days=2), "work after midnight belongs to the evening before"


def test_the_break_stays_out_of_the_rush() -> None:
    results = week_results(required=1)
    rush = results.requirement.required.copy()
    rush[14:18] = 5
    needed = replace(results.requirement, required=rush)
    made = touched(add_shift(WEEK, PLAN, person_id="ben", start=moment(0, 480), end=moment(0, 960), requirement=needed))
    (pause,) = made.breaks
    assert pause.end <= moment(0, 660) or pause.start >= moment(0, 780)
    assert not check_rules(Schedule((made,)), PLAN.people)


def test_the_other_shifts_are_never_touched_and_taking_away_gives_back() -> None:
    edit = add_shift(WEEK, PLAN, person_id="ada", start=moment(2, 480), end=moment(2, 720))
    assert remove_shift(edit.schedule, *edit.touched).schedule == WEEK
    assert set(WEEK.shifts) <= set(edit.schedule.shifts)


def test_moving_keeps_length_and_break_and_takes_the_role_of_the_person() -> None:
    long = shift("ada", 0, 420, 900, pause=600)
    edit = move_shift(Schedule((long,)), PLAN, long.shift_id, person_id="ben", start=moment(3, 500))
    moved = touched(edit)
    assert (moved.start, moved.end, moved.breaks[0].start) == (moment(3, 495), moment(3, 975), moment(3, 675))
    assert (moved.person_id, moved.role, moved.date) == ("ben", "Barista", MONDAY + dt.timedelta(days=3))
    assert move_shift(WEEK, PLAN, MORNING.shift_id, person_id="ada").schedule == WEEK, "nowhere is no change"


def test_somebody_under_18_gets_the_break_of_their_rules() -> None:
    young = replace(BEN, is_minor=True)
    plan = Plan(people=(ADA, young), rules=rules_from("germany"))
    five = shift("ada", 0, 480, 780)
    moved = touched(move_shift(Schedule((five,)), plan, five.shift_id, person_id="ben"))
    assert [pause.end - pause.start for pause in moved.breaks] == [dt.timedelta(minutes=30)]


def test_edges_stop_at_a_quarter_of_an_hour_and_at_a_day() -> None:
    def lengths(**edges: dt.datetime) -> tuple[dt.datetime, dt.datetime]:
        one = touched(resize_shift(WEEK, PLAN, MORNING.shift_id, **edges))
        return one.start, one.end

    assert lengths(end=moment(0, 800)) == (moment(0, 420), moment(0, 795))
    assert lengths(end=moment(0, 0)) == (moment(0, 420), moment(0, 435))
    assert lengths(start=moment(1, 0)) == (moment(0, 705), moment(0, 720))
    assert lengths(end=moment(4, 0)) == (moment(0, 420), moment(1, 420))
    longer = touched(resize_shift(WEEK, PLAN, MORNING.shift_id, end=moment(0, 900)))
    assert len(longer.breaks) == 1
    assert not touched(resize_shift(Schedule((longer,)), PLAN, longer.shift_id, end=moment(0, 720))).breaks


def test_a_copy_is_another_shift_on_the_next_day() -> None:
    locked = replace(MORNING, is_locked=True, reason="Without Ada, 1 person short")
    edit = duplicate_shift(Schedule((locked,)), PLAN, locked.shift_id)
    copied = touched(edit)
    assert locked in edit.schedule.shifts
    assert copied.shift_id != locked.shift_id
    assert (copied.start, copied.is_locked, copied.reason) == (moment(1, 420), False, "")


def test_open_shifts_are_given_and_taken_back() -> None:
    edit = add_shift(WEEK, PLAN, person_id=OPEN, start=moment(2, 480), end=moment(2, 720), role="Till")
    assert touched(edit).is_open
    assert edit.schedule.paid_hours == WEEK.paid_hours
    assert warnings(PLAN, edit.schedule, MONDAY) == ()
    given = move_shift(edit.schedule, PLAN, edit.touched[0], person_id="ben")
    assert touched(given).role == "Till"
    assert given.schedule.paid_hours == WEEK.paid_hours + 4
    assert touched(move_shift(given.schedule, PLAN, edit.touched[0], person_id=OPEN)).is_open


def test_locks_and_roles() -> None:
    locked = set_locked(WEEK, {NOON.shift_id}, locked=True).schedule
    assert [one.is_locked for one in locked.shifts] == [False, True]
    assert set_locked(locked, {NOON.shift_id}, locked=False).schedule == WEEK
    assert touched(set_role(WEEK, NOON.shift_id, "Till")).role == "Till"


def test_a_shift_that_is_gone_cannot_be_edited() -> None:
    with pytest.raises(KeyError):
        move_shift(WEEK, PLAN, "gone", start=moment(0, 0))


def test_an_edit_tells_only_what_it_breaks_itself() -> None:
    off = replace(BEN, days_off=frozenset({MONDAY + dt.timedelta(days=1)}))
    plan = Plan(people=(ADA, off))
    assert [one.rule for one in warnings(plan, WEEK, MONDAY)] == [Rule.DAY_OFF]
    edit = move_shift(WEEK, plan, MORNING.shift_id, start=moment(0, 1200))
    assert check_edit(plan, WEEK, edit, MONDAY) == ()
    longer = resize_shift(WEEK, plan, MORNING.shift_id, end=moment(0, 1200))
    assert {one.rule for one in check_edit(plan, WEEK, longer, MONDAY)} == {Rule.SHIFT_LENGTH}


def test_the_weeks_around_count_for_rest_but_are_not_blamed() -> None:
    sunday = shift("ada", -1, 1080, 1380)
    alone = with_shifts(PLAN, Schedule((sunday, shift("ada", -1, 1090, 1390))), MONDAY - dt.timedelta(days=7), 7)
    found = warnings(alone, WEEK, MONDAY)
    assert [one.rule for one in found] == [Rule.REST]
    assert found[0].sentence == "Ada ends at 23:10 and starts again at Monday 07:00: less than 11 hours of rest."


def test_the_rules_of_the_plan_hold() -> None:
    strict = Plan(people=PLAN.people, rules=ShopRules("house", ShiftRules(max_shift_h=4.0)))
    assert [one.rule for one in warnings(strict, WEEK, MONDAY)] == [Rule.SHIFT_LENGTH] * 2
    assert strict.rules.edited == ("max_shift_h",)
    assert rules_from("uk").edited == ()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(presets())), st.integers(12, 48), st.booleans())
def test_automatic_breaks_keep_every_preset(key: str, quarters: int, is_minor: bool) -> None:
    who = replace(ADA, is_minor=is_minor)
    rules = preset(key).rules
    start, end = moment(0, 480), moment(0, 480 + 15 * quarters)
    breaks = automatic_breaks(start, end, rules.of(who))
    made = Shift("made", "ada", "Barista", MONDAY, start, end, breaks)
    assert Rule.BREAK not in {one.rule for one in check_rules(Schedule((made,)), (who,), rules)}
    told = broken_rules(Schedule((made,)), (who,), rules)
    assert not [one for one in told if "break" in one], "the checker that shares no code says the same"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_edits_keep_the_schedule_in_order_with_ids_of_their_own(data: st.DataObject) -> None:
    schedule = WEEK
    for _ in range(data.draw(st.integers(1, 6))):
        ids = [one.shift_id for one in schedule.shifts]
        who, start = data.draw(st.sampled_from(["ada", "ben", OPEN])), data.draw(moments)
        kind = data.draw(st.integers(0, 3)) if ids else 0
        shift_id = data.draw(st.sampled_from(ids)) if ids else ""
        before = {one.shift_id: one for one in schedule.shifts}
        if kind == 0:
            edit = add_shift(schedule, PLAN, person_id=who, start=start, end=data.draw(moments))
        elif kind == 1:
            edit = move_shift(schedule, PLAN, shift_id, person_id=who, start=start)
        elif kind == 2:
            edit = duplicate_shift(schedule, PLAN, shift_id, person_id=who, start=start)
        else:
            edit = resize_shift(schedule, PLAN, shift_id, end=start)
        schedule = edit.schedule
        after = {one.shift_id: one for one in schedule.shifts}
        assert len(after) == len(schedule.shifts)
        assert [one.start for one in schedule.shifts] == sorted(one.start for one in schedule.shifts)
        assert {key for key in after if before.get(key) != after[key]} <= set(edit.touched)
        assert all(one.end - one.start <= dt.timedelta(hours=24) for one in schedule.shifts)
