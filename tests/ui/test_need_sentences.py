"""People needed in words: hours, where they lie apart, cells and rules."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from shopflow.needed import EVERY_DAY, WEEKEND, WORKDAYS, Mostly, balance
from shopflow.plan import Plan, ServicePromise
from shopflow.stafflimits import StaffLimit
from tests.ui.builders import week_results
from ui.charts.week_grid import week_grid
from ui.sentences import needed as said

SATURDAY = dt.date(2026, 11, 28)
RUSH, SPARE = {(5, 600, 690): 1}, {(day, 720, 780): -2 for day in range(5)}


@pytest.fixture(autouse=True)
def locale():
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


def plain(text: str) -> str:
    return re.sub(r"<[^>]+>", "", text)


def headline(**wanted):
    return said.need_headline(week_results(**wanted), is_next_week=True)


def test_enough_hours_at_the_wrong_time() -> None:
    results = week_results(missing=RUSH | SPARE)
    found, text = balance(results), said.need_headline(results, is_next_week=True)
    assert text.sentence == (
        f"Next week needs {round(found.needed_h)} hours of people; you have {round(found.scheduled_h)},"
        " but not always at the right time."
    )
    assert plain(text.support) == (
        "10 h are spare, mostly weekdays 12:00\u201313:00, while 1\u00bd h are short, mostly Saturday 10:00\u201312:00."
        " Moving them costs nothing."
    )
    assert text.tone == "tight"


def test_more_short_than_spare_promises_no_free_move() -> None:
    text = headline(missing={(5, 600, 780): 1, (1, 720, 750): -1})
    assert ", and not always at the right time." in text.sentence
    assert "costs nothing" not in text.support
    assert text.tone == "short"


def test_too_few_hours() -> None:
    text = headline(missing=RUSH)
    assert "you have only" in text.sentence
    assert plain(text.support) == "1\u00bd h are short, mostly Saturday 10:00\u201312:00."
    assert text.tone == "short"


def test_nobody_is_missing() -> None:
    text = headline(missing=SPARE)
    assert text.sentence.endswith("nobody is missing.")
    assert plain(text.support) == "10 h are spare, mostly weekdays 12:00\u201313:00."
    assert text.tone == "good"
    assert headline().sentence.endswith("and you have them at the right times.")
    assert headline().tone == "good"


def test_without_a_schedule_only_the_need_is_said() -> None:
    text = headline(has_schedule=False)
    assert re.fullmatch(r"Next week needs \d+ hours of people\.", text.sentence)
    assert "Nobody is scheduled yet" in text.support
    assert "Saturday 10:30\u201311:00" in text.support


def test_a_closed_week() -> None:
    results = week_results()
    shut = replace(results.requirement, required=results.requirement.required * 0)
    assert "closed all week" in said.need_headline(replace(results, requirement=shut), is_next_week=True).sentence


def test_cells_say_need_and_gap() -> None:
    grid = week_grid(week_results(missing=RUSH | {(5, 690, 720): -2}))
    assert grid is not None
    row, column = grid.cell(grid.days[5], 600)
    needed = int(grid.required[row, column])
    assert said.need_cell_words(grid, row, column) == (
        f"Saturday 10:00: {needed} people needed for {round(grid.orders[row, column])} orders,"
        f" {needed - 1} scheduled. 1 person too few."
    )
    assert said.need_cell_words(grid, *grid.cell(grid.days[5], 690)).endswith("2 people spare.")
    assert said.need_cell_words(grid, *grid.cell(grid.days[5], 720)).endswith("orders, and scheduled.")


def test_gaps_are_signed_for_those_who_plan() -> None:
    assert [said.gap_number(gap) for gap in (1, 0, -2)] == ["\u22121", "", "+2"]


@pytest.mark.parametrize(
    ("time", "text"),
    [
        (Mostly(WORKDAYS, 660, 840), "weekdays 11:00\u201314:00"),
        (Mostly(WEEKEND, 660, 720), "the weekend 11:00\u201312:00"),
        (Mostly(EVERY_DAY, 660, 720), "11:00\u201312:00"),
        (Mostly((2,), 660, 720), "Wednesday 11:00\u201312:00"),
    ],
)
def test_where_hours_mostly_are(time: Mostly, text: str) -> None:
    assert said.mostly_words(time) == text


@pytest.mark.parametrize(
    ("share", "text"), [(0.9, "9 in 10"), (0.8, "4 in 5"), (0.95, "19 in 20"), (0.5, "1 in 2"), (0.87, "87 in 100")]
)
def test_shares_as_numbers(share: float, text: str) -> None:
    assert said.share_number(share) == text


def test_rules_have_names_for_undo() -> None:
    old = ServicePromise()
    assert said.rule_step(old, replace(old, target_wait_s=240)) == "Serve 9 in 10 within 4 minutes"
    assert said.rule_step(old, replace(old, min_staff=2)) == "Never fewer than 2 people"
    assert said.rule_step(old, replace(old, max_busy_share=0.85)) == "Keep people at most 85% busy"
    assert said.rule_step(replace(old, max_busy_share=0.95), old) == "No limit on how busy people are"


def test_the_promise_stands_below_the_title_and_leaving_beside_the_rules() -> None:
    results = week_results(plan=Plan(promise=ServicePromise(target_wait_s=240)))
    assert said.need_subtitle(results, is_rough=False).endswith("the fewest people that serve 9 in 10 within 4 minutes")
    assert "a first answer" in said.need_subtitle(results, is_rough=True)
    assert said.leaving_rule(ServicePromise()) == "At most 1 in 20 customers may leave without ordering."


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        (StaffLimit(least=2), "At least 2 people, every day"),
        (StaffLimit(most=1, hours=(600, 690)), "At most 1 person, every day 10:00\u201311:30"),
        (StaffLimit(2, 4, weekdays=(5,)), "2 to 4 people, every Saturday"),
        (
            StaffLimit(3, 3, (600, 660), day=SATURDAY),
            "Always 3 people, Saturday 28 November 10:00\u201311:00",
        ),
    ],
)
def test_limits_in_words(limit: StaffLimit, text: str) -> None:
    assert said.limit_step(limit, is_set=True) == text
    assert said.limit_step(limit, is_set=False) == f"No limit, {said.limit_place(limit)}"
