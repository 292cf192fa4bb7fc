"""People needed: the grid shows the requirement, a rule is one step, and the table answers at once."""

from __future__ import annotations

import datetime as dt
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton, QScrollArea

from shopflow.pipeline import WeekResults
from shopflow.plan import ServicePromise
from shopflow.stafflimits import StaffLimit
from tests import builders
from tests.ui.builders import week_results
from tests.ui.still import put, still_session
from ui import theme
from ui.charts.need_grid import need_parts, need_step
from ui.pages import needed
from ui.pages.needed import NeededPage
from ui.pages.needed_rules import with_busy, with_least, with_wait
from ui.session import Session
from ui.widgets.veil import Veil

MISSING = {(5, 600, 690): 1, (1, 720, 780): -1}


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A session whose week is put in by the test."""
    session = still_session(tmp_path, monkeypatch)
    monkeypatch.setattr(needed, "FIRST_RUNS", 3)
    monkeypatch.setattr(needed, "STAFFING_RUNS", 5)
    yield session
    session.close()


def two_days() -> WeekResults:
    return builders.week_results(days=2, opens=480, closes=720)


@pytest.fixture
def show(qtbot, session: Session) -> Callable[..., NeededPage]:
    def build(*, small: bool = False, **wanted: object) -> NeededPage:
        """A page with a plausible week, or with two short days whose people are worked out fast."""
        page = NeededPage(session)
        qtbot.addWidget(page)
        page.resize(1170, 690)
        page.show()
        put(session, two_days() if small else week_results(**({"missing": MISSING} | wanted)))
        return page

    return build


def test_grid_shows_the_requirement(show: Callable[..., NeededPage], session: Session) -> None:
    page = show()
    assert session.results is not None
    required = session.results.requirement.required.reshape(7, -1)
    assert page.grid.row_count() == 7
    shown = [[page.grid.needed(row, c) for c in range(page.grid.column_count())] for row in range(7)]
    assert np.array_equal(np.array(shown), required[:, 6:28])  # 07:00 to 18:00 of days that begin at 04:00
    assert page.headline.sentence.text().startswith(f"Next week needs {round(required.sum() / 2)} hours")


def test_the_most_needed_time_is_current_and_explained(show: Callable[..., NeededPage]) -> None:
    page = show()
    row, column = page.grid.current()
    assert page.grid.needed(row, column) == max(page.grid.needed(row, c) for c in range(page.grid.column_count()))
    assert page.reason.text().startswith("Saturday 10:30\u201311:00: ")
    assert "staff-minutes" in page.reason.text()


def test_arrows_move_the_reason(qtbot, show: Callable[..., NeededPage]) -> None:
    page = show()
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Left)
    assert page.reason.text().startswith("Saturday 10:00\u201310:30: ")
    assert "Saturday 10:00" in page.grid.accessibleDescription()
    assert "too few" in page.grid.accessibleDescription()
    page.grid.go_to(6, page.grid.column_count() - 1)
    assert page.reason.text().endswith("closed.")


def test_table_is_copied_with_its_hours(qtbot, show: Callable[..., NeededPage]) -> None:
    page = show()
    qtbot.mouseClick(page.findChild(QPushButton, "btnCopyNeeded"), Qt.MouseButton.LeftButton)
    head, *lines = QApplication.clipboard().text().split("\n")
    assert head.split("\t")[0] == "Day"
    assert head.split("\t")[-1] == "Hours"
    assert len(lines) == 7
    for row, line in enumerate(lines):
        *numbers, hours = line.split("\t")[1:]
        assert sum(int(n) for n in numbers if n) / 2 == float(hours.replace(",", "."))
        assert [int(n or 0) for n in numbers] == [page.grid.needed(row, c) for c in range(page.grid.column_count())]


def test_a_rule_is_one_step_and_the_table_answers_before_the_week_does(
    qtbot, show: Callable[..., NeededPage], session: Session
) -> None:
    page, told = show(small=True), []
    page.told.connect(told.append)
    before = page.week
    assert before is not None
    qtbot.mouseClick(page.rules.least.plus, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.rules.least.plus, Qt.MouseButton.LeftButton)
    assert session.plan.promise.min_staff == 3
    assert told == ["Never fewer than 2 people", "Never fewer than 3 people"]
    assert session.undo_stack.undoText() == "Never fewer than 3 people"
    assert page.rules.least.number.text() == "3"
    qtbot.waitUntil(lambda: page.week is not before and not session.jobs.is_busy, timeout=20_000)
    needed = page.week.requirement.required
    assert set(np.unique(needed)) >= {0, 3}
    assert needed[needed > 0].min() == 3
    assert session.results.requirement is before.requirement
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.plan.promise == ServicePromise()
    assert page.week.requirement is before.requirement
    assert not page.is_rough


def test_an_older_answer_is_dropped(show: Callable[..., NeededPage], session: Session) -> None:
    page = show()
    week = page.week
    other = replace(week, plan=replace(week.plan, promise=ServicePromise(target_wait_s=60)))
    page._take(other, 3, replace(week.requirement, required=week.requirement.required + 9))
    assert page.week is week


def test_quarter_hours_are_worked_out_by_the_page(qtbot, show: Callable[..., NeededPage], session: Session) -> None:
    page = show(small=True)
    page.choose_blocks(15)
    qtbot.waitUntil(lambda: page.grid.column_count() == 16 and not session.jobs.is_busy, timeout=30_000)
    assert page.week.requirement.interval_minutes == 15
    assert not page.is_rough
    assert page.blocks.current() == 1
    assert re.match(r"Monday \d\d:\d\d\u2013\d\d:\d5: \d+ orders", page.reason.text())
    page.choose_blocks(30)
    assert page.grid.column_count() == 8
    assert page.week.requirement is session.results.requirement


def test_old_picture_is_dimmed_until_the_first_answer(qtbot, show: Callable[..., NeededPage], session: Session) -> None:
    page = show(small=True)
    veil = page.findChild(Veil)
    page.week_started()
    qtbot.waitUntil(veil.isVisible, timeout=5000)
    page._ask(page.week, 4)
    qtbot.waitUntil(lambda: not veil.isVisible(), timeout=20_000)


def test_schedule_is_shown_at_the_current_time(qtbot, show: Callable[..., NeededPage]) -> None:
    page = show()
    page.in_schedule.setVisible(True)
    with qtbot.waitSignal(page.schedule_wanted) as wanted:
        page.in_schedule.click()
    assert wanted.args == [dt.date(2026, 11, 28), 630]
    with qtbot.waitSignal(page.excel_wanted):
        page.findChild(QPushButton, "btnNeededExcel").click()


def test_f2_sets_a_limit_of_the_owners_at_the_current_time(
    qtbot, show: Callable[..., NeededPage], session: Session
) -> None:
    page, told = show(), []
    page.told.connect(told.append)
    qtbot.keyClick(page.grid, Qt.Key.Key_F2)
    assert page.limits.isVisible()
    needed = page.grid.needed(*page.grid.current())
    assert page.limits.least.number.text() == str(needed)
    page.limits.least.plus.click()
    page.limits.most.minus.click()
    assert page.limits.limit == StaffLimit(needed + 1, needed + 1, (630, 660), (5,))
    page._cover.lift()
    page.limits.set_button.click()
    assert session.plan.staff_limits == (StaffLimit(needed + 1, needed + 1, (630, 660), (5,)),)
    assert told == [f"Always {needed + 1} people, every Saturday 10:30\u201311:00"]
    page.limits.findChild(QPushButton, "btnNoLimit").click()
    assert session.plan.staff_limits == ()
    qtbot.keyClick(page.limits, Qt.Key.Key_Escape)
    assert not page.limits.isVisible()
    session.jobs.stop_all()


def test_limits_are_for_a_date_a_weekday_or_every_day(show: Callable[..., NeededPage]) -> None:
    page = show()
    page.limit.click()
    made = []
    for place in range(3):
        page.limits.days.set_current(place)
        made.append((page.limits.limit.day, page.limits.limit.weekdays))
    assert made == [(dt.date(2026, 11, 28), ()), (None, (5,)), (None, ())]


def test_a_limit_against_another_is_told_and_not_taken(
    qtbot, show: Callable[..., NeededPage], session: Session
) -> None:
    page = show()
    session.plan = replace(session.plan, staff_limits=(StaffLimit(most=1),))
    page.limit.click()
    with qtbot.waitSignal(session.problem_met) as met:
        page.limits.set_button.click()
    assert "more people at least than at most" in str(met.args[0])
    assert session.plan.staff_limits == (StaffLimit(most=1),)


def test_the_most_people_go_from_any_number_down_and_up_again(show: Callable[..., NeededPage]) -> None:
    limits = show().limits
    limits._show_numbers(2, None)
    assert limits.most.number.text() == "any"
    limits.most.minus.click()
    assert limits._numbers == (2, 2)
    limits.most.minus.click()
    assert limits._numbers == (1, 1)
    limits._show_numbers(1, 20)
    limits.most.plus.click()
    assert limits._numbers == (1, None)


def test_without_a_schedule_only_the_need_is_shown(show: Callable[..., NeededPage]) -> None:
    page = show(has_schedule=False)
    assert "too few" not in page.key.accessibleName()
    assert page.grid.accessibleDescription().endswith("orders.")


def test_without_results_the_page_says_what_will_be_here(qtbot, session: Session) -> None:
    page = NeededPage(session)
    qtbot.addWidget(page)
    page.show()
    assert "how many people" in page.headline.sentence.text().replace("\u00a0", " ")
    assert not page.grid.isVisible()
    assert not page.in_schedule.isVisible()


def test_while_the_week_is_worked_out_the_page_says_so(qtbot, session: Session) -> None:
    page, go_on = NeededPage(session), threading.Event()
    qtbot.addWidget(page)
    page.show()
    session.jobs.start("week", "Working", lambda progress, cancel: go_on.wait(10), done=print, failed=session.report)
    assert page.headline.sentence.text().startswith("Working out how many")
    go_on.set()
    qtbot.waitUntil(lambda: page.headline.sentence.text().startswith("See how many"), timeout=5000)


def test_steady_hours_grow_with_people(show: Callable[..., NeededPage]) -> None:
    limits = [int(orders.text().replace(",", "")) for _, orders in show().rules.steady._parts]
    assert limits == sorted(limits)
    assert limits[0] < limits[-1]


def test_words_stand_above_the_rules_where_there_is_no_room_beside_them(qtbot, show: Callable[..., NeededPage]) -> None:
    page = show()
    QApplication.processEvents()
    beside = page.rules.wait.geometry()
    theme.apply("light", 1.3)
    try:
        page.resize(1000, 690)
        QApplication.processEvents()
        groups = page.rules._groups
        assert {group.direction() for group in groups} == {QBoxLayout.Direction.TopToBottom}
        assert page.rules.busy.geometry().right() < page.rules.width()
        assert not page.rules.steady._parts[-1][0].isVisible()
    finally:
        theme.apply("light")
    page.resize(1170, 690)
    qtbot.waitUntil(lambda: page.rules.wait.geometry() == beside, timeout=5000)


def test_rules_stop_at_their_limits() -> None:
    promise = ServicePromise(target_wait_s=90.0)
    assert with_wait(promise, -1).target_wait_s == 60
    assert with_wait(promise, 1).target_wait_s == 120
    assert with_wait(with_wait(promise, -1), -1).target_wait_s == 60
    assert with_least(promise, -1).min_staff == 1
    assert with_busy(promise, 1).max_busy_share == 1
    assert with_busy(promise, -1).max_busy_share == 0.95
    assert with_busy(replace(promise, max_busy_share=0.83), -1).max_busy_share == 0.8


def test_colours_follow_the_number_of_people() -> None:
    assert [need_step(n, 2, 4) for n in (0, 2, 3, 4)] == [0, 1, 3, 5]
    assert need_step(3, 3, 3) == 2
    assert [need_step(n, 1, 12) for n in range(1, 13)] == sorted(need_step(n, 1, 12) for n in range(1, 13))


def test_key_names_at_most_five_numbers(show: Callable[..., NeededPage]) -> None:
    grid = show()._shown_grid
    assert [text for _, text in need_parts(grid)[0].swatches] == sorted({str(n) for n in grid.required[grid.is_open]})
    wide = replace(grid, required=np.where(grid.is_open, np.arange(22) % 9 + 1, 0))
    assert len(need_parts(wide)[0].swatches) == 3


def test_every_theme_paints_and_the_page_fits(show: Callable[..., NeededPage]) -> None:
    page = show()
    light = page.grab().toImage()
    theme.apply("dark")
    try:
        assert page.grab().toImage() != light
    finally:
        theme.apply("light")
    hint = page.minimumSizeHint()
    assert hint.width() <= 1120
    assert hint.height() <= 620
    assert page.findChild(QScrollArea) is not None
