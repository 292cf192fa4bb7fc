"""Counting by hand: by keys alone, kept with every number, and turned into orders that are never doubled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from shopflow import pipeline
from shopflow.problems import Problem
from tests.ui import builders
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.pages.count_by_hand import CountByHandPage
from ui.tally import Tally

WEDNESDAY = dt.date(2026, 11, 18)
MONDAY = dt.date(2026, 11, 16)


@pytest.fixture
def desk(window: MainWindow, folders: Folders, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(pipeline, "week_results", lambda *args, **more: builders.week_results())
    desk = Desk(window, folders, today=lambda: WEDNESDAY)
    desk.open_at_start([])
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk, window: MainWindow, qtbot) -> CountByHandPage:
    button = window.findChild(QPushButton, "btnCountByHand")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.run("count_by_hand")
    assert window.current == "by_hand"
    desk.by_hand.grid.go_to(0, 0)
    return desk.by_hand


def said(page: CountByHandPage) -> str:
    return page.headline.sentence.text().replace("\u00a0", " ")


def test_numbers_are_written_by_keys_alone(page: CountByHandPage, qtbot) -> None:
    assert not page.use.isEnabled()
    for key in "12":
        qtbot.keyClick(page.grid, key)
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Plus, Qt.Key.Key_Space, Qt.Key.Key_Minus):
        qtbot.keyClick(page.grid, key)
    assert [page.grid.cells.count(0, column) for column in range(3)] == [12, 2, 0]
    assert page.grid.accessibleDescription() == "Monday 16 November 07:30–08:00: 2 customers"
    assert page.cell.text() == page.grid.accessibleDescription()
    qtbot.keyClick(page.grid, Qt.Key.Key_Left)
    qtbot.keyClick(page.grid, "7")
    assert page.grid.cells.count(0, 0) == 7, "a number that is written anew takes the old one's place"
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    qtbot.keyClick(page.grid, Qt.Key.Key_Down)
    qtbot.mouseClick(page.more, Qt.MouseButton.LeftButton)
    assert (page.grid.cells.count(0, 0), page.grid.cells.count(1, 0)) == (0, 1)
    assert said(page) == "3 customers counted on 2 days."
    assert page.use.isEnabled()


def test_the_end_of_a_day_goes_on_to_the_next(page: CountByHandPage, qtbot) -> None:
    last = page.grid.cells.columnCount() - 2
    page.grid.go_to(0, last)
    qtbot.keyClick(page.grid, "3")
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (1, 0)
    assert page.grid.cells.data(page.grid.cells.index(0, last + 1)) == "3", "the day's total"
    page.grid.go_to(0, last + 1)
    qtbot.keyClick(page.grid, "9")
    assert page.grid.cells.count(0, last + 1) == 3, "a total is not written"


def test_screen_readers_are_told_each_cell(page: CountByHandPage, qtbot) -> None:
    qtbot.keyClick(page.grid, "5")
    text = page.grid.cells.data(page.grid.cells.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Monday 16 November 07:00–07:30: 5 customers"
    assert QAccessible.queryAccessibleInterface(page.grid).text(QAccessible.Text.Name)


def test_hours_and_weeks_can_be_chosen(page: CountByHandPage, qtbot) -> None:
    page.closes.setCurrentIndex(page.closes.findData(600))
    page.closes.activated.emit(0)
    assert page.grid.cells.columnCount() == 7
    page.opens.setCurrentIndex(page.opens.findData(900))
    page.opens.activated.emit(0)
    assert page.closes.currentData() == 930, "the end follows"
    assert not page.later.isEnabled()
    qtbot.mouseClick(page.earlier, Qt.MouseButton.LeftButton)
    assert page.grid.cells.start(0, 0).date() == MONDAY - dt.timedelta(days=7)
    qtbot.mouseClick(page.later, Qt.MouseButton.LeftButton)
    assert page.grid.cells.start(0, 0).date() == MONDAY


def test_what_is_written_is_there_after_a_restart(page: CountByHandPage, folders: Folders, qtbot) -> None:
    for key in "41":
        qtbot.keyClick(page.grid, key)
    again = Tally(folders.data / "count by hand.json")
    assert again.week(MONDAY) == {dt.datetime(2026, 11, 16, 7): 41}
    assert again.week(MONDAY - dt.timedelta(days=7)) == {}


def test_a_count_becomes_orders_and_a_correction_adds_the_difference(
    page: CountByHandPage, desk: Desk, window: MainWindow, qtbot
) -> None:
    for expected in (3, 5):
        page.grid.go_to(2, 4)
        page.grid.setFocus()
        qtbot.keyClick(page.grid, str(expected))
        page.use.setFocus()
        qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.current == "week" and not desk.session.jobs.is_busy, timeout=10_000)
        assert len(desk.session.orders) == expected
        window.show_page("by_hand")
    hours = desk.session.orders.ordered_at.astype("datetime64[h]").astype(str)
    assert set(hours) == {"2026-11-18T09"}
    assert desk.session.shop is not None
    assert [record.new for record in desk.session.shop.imports()] == [3, 2]
    desk.session.undo_stack.undo()
    assert len(desk.session.orders) == 3


def test_back_goes_where_the_owner_came_from(page: CountByHandPage, window: MainWindow, qtbot) -> None:
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert window.current == "first_run"


def test_a_count_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem, match="cannot be saved"):
        Tally(tmp_path / "file" / "count.json").put(dt.datetime(2026, 11, 16, 7), 3)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"x": 1}', '{"2026-11-16T07:00:00": "x"}', '{"2026-11-16": null}'])
def test_a_spoilt_file_is_an_empty_count(tmp_path: Path, text: str) -> None:
    path = tmp_path / "count.json"
    path.write_text(text, encoding="utf-8")
    assert Tally(path).week(MONDAY) == {}


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(-5, 2000)), max_size=20))
def test_what_was_put_is_kept_within_reason(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]]
) -> None:
    path = tmp_path_factory.mktemp("tally") / "count.json"
    tally, expected = Tally(path), {}
    for place, count in steps:
        start = dt.datetime.combine(MONDAY, dt.time()) + place * dt.timedelta(minutes=30)
        tally.put(start, count)
        expected[start] = min(max(count, 0), 900)
    again = Tally(path)
    assert all(again.count(start) == count for start, count in expected.items())
