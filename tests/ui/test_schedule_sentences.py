"""What the schedule says, and the board that it is said of."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from shopflow.coverage import staff_on_duty
from shopflow.rules import check_rules
from shopflow.shiftedits import OPEN, suggestions_for
from shopflow.shortages import by_day, short_runs
from tests.ui.builders import FIRST_DAY, week_results
from tests.ui.schedule_shop import DAYS, SHIFTS, TEAM, irish, make_plan, person, shift  # noqa: F401
from ui.schedule.board import Board, live_results, make_board, shown_schedule
from ui.schedule.new_shift import new_times
from ui.sentences import schedule as sentences


@pytest.fixture(scope="module")
def board(qapp) -> Board:
    plan = make_plan()
    results = week_results(plan=plan)
    return make_board(plan, shown_schedule(plan, results), results)


def clean(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_board_holds_what_stands_in_the_plan(board: Board) -> None:
    results = week_results(plan=make_plan())
    named = make_plan().schedules[FIRST_DAY]
    on_duty = by_day(staff_on_duty(named, results.requirement.starts, 30), 7)
    missing = np.clip(by_day(results.requirement.required, 7) - on_duty, 0, None).sum(axis=1) / 2
    assert [day.short_h for day in board.figures] == pytest.approx(missing.tolist())
    assert board.short_h == pytest.approx(float(missing.sum()))
    assert [row.person_id for row in board.rows] == ["ana", "ben", "cleo", OPEN]
    assert sum(len(day) for row in board.rows for day in row.shifts) == len(SHIFTS)
    assert {one.sentence for one in board.warnings} == {one.sentence for one in check_rules(named, TEAM)}
    assert board.roles == ("Lead", "Barista", "Till")
    assert board.wages == pytest.approx(sum(row.week.cost for row in board.rows[:3]))


def test_a_shift_of_somebody_who_left_stands_among_the_open_ones() -> None:
    plan = make_plan((shift("gone", 0, 8, 12),))
    results = week_results(plan=plan)
    found = make_board(plan, shown_schedule(plan, results), results)
    assert [one.person_id for one in found.rows[-1].shifts[0]] == ["gone"]
    assert found.row_of("gone") == 3


@pytest.mark.parametrize(
    ("hours", "said"), [(7.5, "7½"), (0.25, "¼"), (0, "0"), (38, "38"), (37.75, "37¾"), (-1.5, "-1½"), (0.1, "0")]
)
def test_hours_are_said_in_quarters(hours: float, said: str) -> None:
    assert sentences.hours_number(hours) == said


def test_cells_people_and_days_are_read_out(board: Board) -> None:
    assert sentences.cell_words(board, 0, 0) == "Ana, Monday 23 November: 07:00–12:00, Lead, 5 h."
    assert sentences.cell_words(board, 2, 2) == "Cleo, Wednesday 25 November: Day off."
    assert sentences.cell_words(board, 1, 5) == "Ben, Saturday 28 November: Not free."
    assert sentences.cell_words(board, 0, 3) == (
        "Ana, Thursday 26 November: no shift. Off, but could come: people are missing on that day."
    )
    assert sentences.cell_words(board, 3, 5).startswith("Open shifts, Saturday 28 November: 08:00–12:00")
    assert sentences.person_words(board, 2).startswith("Cleo, Till: 4 of 10 hours")
    assert sentences.person_words(board, 3) == "1 shift that nobody has yet."
    assert "short" in sentences.strip_words(board, 5)


def test_narrow_cells_have_a_short_form(qapp) -> None:
    start = dt.datetime(2026, 11, 23, 9, 30)
    end = dt.datetime(2026, 11, 23, 18)
    assert sentences.short_times(start, end, start.date()) == "9:30–18"
    QLocale.setDefault(QLocale("en_US"))
    assert sentences.short_times(start, end, start.date()) == "9:30–6"


def test_the_headline_names_the_worst_time_and_who_could_help(board: Board) -> None:
    plan = make_plan()
    live = live_results(week_results(plan=plan), plan.schedules[FIRST_DAY])
    runs = short_runs(live)
    offers = suggestions_for(runs[0], live, plan)
    said = sentences.headline(live, plan, board, runs, offers[0])
    assert sentences.when(runs[0].window) in said.sentence
    assert offers[0].name in said.support
    assert said.tone == "short"
    assert sentences.offer_button(offers[0]).split()[1] == offers[0].name
    day = board.days.index(runs[0].window.day)
    one_day = sentences.day_headline(board, day, runs[:1], None)
    assert one_day.sentence.startswith(sentences.words.weekday(runs[0].window.day))


def test_a_covered_week_and_a_closed_day_are_said_so() -> None:
    shifts = tuple(shift(f"p{number}", day, 6, 20) for day in range(7) for number in range(8))
    plan = make_plan(shifts, tuple(person(f"P{number}", max_hours=100.0) for number in range(8)))
    results = week_results(plan=plan)
    live = live_results(results, shown_schedule(plan, results))
    found = make_board(plan, live.schedule, results)
    assert found.short_h == 0
    said = sentences.headline(live, plan, found, short_runs(live), None)
    assert (said.tone, said.sentence) == ("good", "The week is covered: nobody is missing at any time.")
    assert sentences.day_headline(found, 0, (), None).tone == "good"


def test_a_new_shift_covers_what_is_short_or_repeats_what_is_usual(board: Board) -> None:
    plan = make_plan()
    first, last = board.short_window(3)
    start, end = new_times(board, plan, 0, 3)
    minute = sentences.minute_of
    assert minute(start, DAYS[3]) <= first or minute(end, DAYS[3]) >= last
    assert end - start >= dt.timedelta(hours=plan.rules.limits.min_shift_h)
    asked, _ = new_times(board, plan, 1, 3, 13 * 60)
    assert asked.hour == 13


def test_what_state_the_week_is_in() -> None:
    assert sentences.state_words(None, 0, has_news=False) == "draft, not published"
