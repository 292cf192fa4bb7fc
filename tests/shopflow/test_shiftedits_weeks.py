"""Edits of weeks, published versions, figures and suggestions."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from shopflow import planjson
from shopflow.coverage import staff_on_duty
from shopflow.hours import OpeningHours
from shopflow.pipeline import WeekResults, schedule_between, shifts_that_stay, with_shifts
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.rules import ShiftRules, ShopRules, check_rules
from shopflow.shiftedits import (
    Change,
    SuggestionKind,
    WhyLeftOut,
    accept,
    apply_template,
    clear_week,
    copy_week,
    day_figures,
    diff,
    diff_line,
    flat_out,
    is_draft,
    latest,
    move_shift,
    news_since_publish,
    person_weeks,
    publish,
    remove_template,
    repeat_week,
    save_template,
    suggestions_for,
    versions,
)
from shopflow.shifts import Schedule, Shift
from shopflow.shortages import short_runs
from shopflow.sourced import entered
from tests.builders import MONDAY, moment, person, shift, week_results

ADA, BEN = person("Ada", "ada"), person("Ben", "ben", roles=("Till", "Barista"))
NEXT = MONDAY + dt.timedelta(days=7)
NOW = dt.datetime(2026, 11, 20, 17, 30)
SHIFTS = (shift("ada", 0, 420, 720), shift("ada", 1, 420, 900, pause=600), shift("ben", 5, 600, 1080, pause=840))


def planned(*shifts: Shift, **more) -> Plan:
    return with_shifts(Plan(people=(ADA, BEN), **more), Schedule(shifts or SHIFTS), MONDAY, 7)


def times(plan: Plan, first_day: dt.date) -> list[tuple[str, int, str]]:
    shifts = schedule_between(plan, first_day, 7).shifts
    return [(s.person_id, (s.date - first_day).days, f"{s.start:%H:%M}-{s.end:%H:%M}") for s in shifts]


def test_a_copied_week_has_the_same_times_and_leaves_the_first_alone() -> None:
    plan = planned()
    edit = copy_week(plan, MONDAY, NEXT)
    assert edit.left_out == ()
    assert times(edit.plan, NEXT) == times(plan, MONDAY)
    assert schedule_between(edit.plan, MONDAY, 7) == schedule_between(plan, MONDAY, 7)
    copied = schedule_between(edit.plan, NEXT, 7).shifts
    assert copied[1].breaks[0].start == moment(8, 600)
    assert len({one.shift_id for one in (*copied, *SHIFTS)}) == 6


def test_what_cannot_be_copied_is_told() -> None:
    hours = OpeningHours((((420, 1080),),) * 7, MappingProxyType({NEXT: ()}))
    tuesday = NEXT + dt.timedelta(days=1)
    people = (replace(ADA, days_off=frozenset({tuesday})), BEN)
    gone = shift("zoe", 3, 420, 720)
    plan = replace(planned(*SHIFTS, gone), people=people, opening_hours=hours)
    edit = copy_week(plan, MONDAY, NEXT)
    assert [(one.name, one.why) for one in edit.left_out] == [
        ("Ada", WhyLeftOut.CLOSED),
        ("Ada", WhyLeftOut.DAY_OFF),
        ("zoe", WhyLeftOut.GONE),
    ]
    assert edit.left_out[1].sentence == "Ada has Tuesday 01 December off, so 07:00-15:00 was left out."
    assert times(edit.plan, NEXT) == [("ben", 5, "10:00-18:00")]


def test_locked_shifts_stay_and_block_the_copy_on_their_day() -> None:
    locked = replace(shift("ada", 7, 600, 900), is_locked=True)
    plan = with_shifts(planned(), Schedule((locked, shift("ben", 8, 600, 900))), NEXT, 7)
    edit = copy_week(plan, MONDAY, NEXT)
    assert locked in schedule_between(edit.plan, NEXT, 7).shifts
    assert [one.why for one in edit.left_out] == [WhyLeftOut.LOCKED]
    assert times(edit.plan, NEXT) == [("ada", 0, "10:00-15:00"), ("ada", 1, "07:00-15:00"), ("ben", 5, "10:00-18:00")]
    assert schedule_between(clear_week(edit.plan, NEXT).plan, NEXT, 7).shifts == (locked,)


def test_repeat_and_templates() -> None:
    plan = planned()
    repeated = repeat_week(plan, MONDAY, weeks=3).plan
    for number in range(1, 4):
        assert times(repeated, MONDAY + dt.timedelta(days=7 * number)) == times(plan, MONDAY)
    kept = save_template(plan, "  Usual   week ", MONDAY).plan
    assert [one.name for one in kept.templates] == ["Usual week"]
    assert times(apply_template(kept, "Usual week", NEXT).plan, NEXT) == times(plan, MONDAY)
    assert save_template(kept, "Usual week", MONDAY).plan == kept, "saved again, not twice"
    assert remove_template(kept, "Usual week").plan == plan
    for act in (
        lambda: save_template(plan, " ", MONDAY),
        lambda: save_template(plan, "Empty", NEXT),
        lambda: apply_template(plan, "Missing", NEXT),
    ):
        with pytest.raises(Problem):
            act()


def test_a_clock_change_moves_nothing_on_the_wall_clock() -> None:
    saturday = dt.date(2026, 10, 24)
    night = Shift("n", "ada", "Barista", saturday, dt.datetime(2026, 10, 24, 22), dt.datetime(2026, 10, 25, 5))
    plan = with_shifts(planned(), Schedule((night,)), dt.date(2026, 10, 19), 7)
    copied = schedule_between(copy_week(plan, dt.date(2026, 10, 19), MONDAY).plan, MONDAY, 7).shifts
    assert [(one.start.time(), one.end.time()) for one in copied] == [(dt.time(22), dt.time(5))]


def test_versions_diff_and_draft() -> None:
    plan = planned()
    results = week_results(schedule=Schedule(SHIFTS), plan=plan)
    assert is_draft(plan, MONDAY)
    assert latest(plan, MONDAY) is None
    first = publish(plan, results, at=NOW)
    assert not is_draft(first, MONDAY)
    schedule = move_shift(schedule_between(first, MONDAY, 7), first, "ada-0", start=moment(0, 480)).schedule
    changed = with_shifts(first, schedule, MONDAY, 7)
    assert is_draft(changed, MONDAY)
    second = publish(changed, results, at=NOW + dt.timedelta(days=1))
    old, new = versions(second, MONDAY)
    assert (old.version, new.version) == (1, 2)
    (line,) = diff(old.schedule, new.schedule, second.people)
    assert line.change is Change.CHANGED
    assert diff_line(line) == "Ada, Monday 23 November: 07:00-12:00, Barista \u2192 08:00-13:00, Barista"
    assert (
        planjson.loads(planjson.dumps(save_template(second, "x", MONDAY).plan))
        == save_template(second, "x", MONDAY).plan
    )


def test_ids_locks_and_reasons_are_no_difference_but_a_new_person_is() -> None:
    again = tuple(replace(one, shift_id=f"new-{one.shift_id}", is_locked=True, reason="why") for one in SHIFTS)
    assert diff(Schedule(SHIFTS), Schedule(again), (ADA, BEN)) == ()
    given = replace(SHIFTS[0], person_id="ben")
    found = diff(Schedule(SHIFTS), Schedule((given, *SHIFTS[1:])), (ADA, BEN))
    assert [(one.person, one.change) for one in found] == [("Ada", Change.REMOVED), ("Ben", Change.ADDED)]


def test_the_newer_forecast_is_compared_with_the_one_at_publishing() -> None:
    plan = planned()
    results = week_results(schedule=Schedule(SHIFTS), plan=plan)
    known = latest(publish(plan, results, at=NOW), MONDAY)
    assert known is not None
    assert sum(known.expected_orders) == pytest.approx(results.forecast.expected().sum(), rel=1e-3)
    assert news_since_publish(known, results.requirement) == ()
    more = results.requirement.required.copy()
    more[20:23] += 1
    (news,) = news_since_publish(known, replace(results.requirement, required=more))
    assert (news.start, news.end, news.before, news.now) == (moment(0, 840), moment(0, 930), 2, 3)
    assert news.sentence == "Monday 23 November, 14:00-15:30: people needed now 3, when published 2."


def test_hours_cost_and_time_flat_out_of_each_person() -> None:
    results = week_results(schedule=Schedule(SHIFTS), plan=planned())
    ada, ben = person_weeks(results.plan, Schedule(SHIFTS), results)
    assert (ada.hours, ben.hours) == (12.5, 7.5)
    oncost = 1 + results.plan.money.oncost_share.value
    assert ada.cost == pytest.approx(12.5 * 12.5 * oncost)
    assert ada.left_h == 27.5
    busy = flat_out(results)
    own = Schedule(tuple(one for one in SHIFTS if one.person_id == "ben"))
    on = staff_on_duty(own, results.requirement.starts, 30)
    assert ben.flat_out_h == (busy & (on > 0)).sum() / 2
    assert busy.any()


def test_extra_pay_is_counted_once() -> None:
    rules = ShopRules("house", ShiftRules(overtime_after_day_h=6, overtime_after_week_h=10, overtime_share=0.5))
    plan = planned(rules=rules)
    results = week_results(schedule=Schedule(SHIFTS), plan=plan)
    (ada, _) = person_weeks(plan, Schedule(SHIFTS), results)
    # 5 h and 7.5 h: 1.5 h beyond six on a day; of the other 11 h one lies beyond ten in the week.
    assert ada.cost == pytest.approx((12.5 + 0.5 * 1.5 + 0.5 * 1.0) * 12.5 * 1.2)


def test_days_add_up_and_labour_is_told_only_with_a_known_average_order() -> None:
    plan = planned()
    results = week_results(schedule=Schedule(SHIFTS), plan=plan)
    days = day_figures(plan, Schedule(SHIFTS), results)
    assert sum(one.short_h for one in days) == results.coverage.gap_staff.clip(min=0).sum() / 2
    assert sum(one.spare_h for one in days) == (-results.coverage.gap_staff).clip(min=0).sum() / 2
    assert {one.labour_share for one in days} == {None}
    money = replace(plan.money, average_order=entered(6.0))
    known = replace(results, plan=replace(plan, money=money))
    monday = day_figures(plan, Schedule(SHIFTS), known)[0]
    assert monday.labour_share == pytest.approx(monday.cost / (monday.orders * 6.0))


def cover() -> WeekResults:
    """Two people all week, but only one on Friday evening, when three of six could come."""
    people = tuple(person(f"P{n}", f"p{n}") for n in range(6))
    shifts = [shift(f"p{n}", d, 420, 750) for d in range(4) for n in (0, 1)]
    shifts += [shift(f"p{n}", d, 750, 1080) for d in range(4) for n in (2, 3)]
    shifts += [shift("p4", 4, 420, 750), shift("p2", 4, 420, 750), shift("p3", 4, 750, 1080)]
    plan = with_shifts(Plan(people=people), Schedule(tuple(shifts)), MONDAY, 7)
    return week_results(days=5, schedule=Schedule(tuple(shifts)), plan=plan)


def test_suggestions_close_the_short_time_at_the_price_they_tell() -> None:
    results = cover()
    (run,) = short_runs(results)
    found = suggestions_for(run, results, results.plan)
    assert found
    for one in found:
        assert one.run == run
        edit = accept(results.schedule, results.plan, one, results)
        assert not check_rules(edit.schedule, results.plan.people)
        before, after = (
            sum(who.cost for who in person_weeks(results.plan, schedule, results))
            for schedule in (results.schedule, edit.schedule)
        )
        assert after - before == pytest.approx(one.cost)
        on = staff_on_duty(edit.schedule, results.requirement.starts, 30)
        missing = np.maximum(results.requirement.required - on, 0).sum()
        assert (missing == 0) == one.closes
        assert missing < results.coverage.gap_staff.clip(min=0).sum()
        assert one.saves > 0
    assert found[0].closes
    assert [one.closes for one in found] == sorted((one.closes for one in found), reverse=True)


def test_a_refused_suggestion_makes_room_for_the_next() -> None:
    results = cover()
    (run,) = short_runs(results)
    first, *others = suggestions_for(run, results, results.plan)
    again = suggestions_for(run, results, results.plan, refused={first.key})
    assert first not in again
    assert set(others) <= set(again)


def test_a_locked_shift_is_not_made_longer_and_nobody_is_asked_on_a_day_off() -> None:
    results = cover()
    (run,) = short_runs(results)
    friday = MONDAY + dt.timedelta(days=4)
    locked = replace(results, schedule=Schedule(tuple(replace(one, is_locked=True) for one in results.schedule.shifts)))
    people = tuple(replace(one, days_off=frozenset({friday})) for one in results.plan.people)
    offered = suggestions_for(run, locked, results.plan)
    assert offered
    assert all(one.kind is SuggestionKind.NEW_SHIFT for one in offered)
    assert suggestions_for(run, locked, replace(results.plan, people=people)) == ()


def test_drafts_leave_hand_made_shifts_alone_but_not_open_ones() -> None:
    hand = replace(SHIFTS[0], is_by_hand=True)
    nobody = replace(SHIFTS[1], person_id="", is_by_hand=True)
    locked = replace(SHIFTS[2], is_locked=True)
    drafted = shift("ben", 2, 420, 720)
    assert shifts_that_stay(Schedule((hand, nobody, drafted, locked))).shifts == (hand, locked)
