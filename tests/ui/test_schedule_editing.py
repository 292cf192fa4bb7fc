"""Shifts edited by mouse and by keys: one step each, everything that is shown changes with it, undo restores all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from shopflow.shiftedits import OPEN
from shopflow.shifts import Shift
from shopflow.shopfile import ShopFile
from tests.ui.builders import week_results
from tests.ui.schedule_shop import DAYS, centre, drag, irish, make_plan, person, state  # noqa: F401
from ui.pages.schedule import DAY, WEEK, SchedulePage
from ui.schedule.editor import NAMES
from ui.session import Session

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
QUARTER = dt.timedelta(minutes=15)


@pytest.fixture
def session(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    session = Session()
    monkeypatch.setattr(session, "recompute", lambda: None)
    plan = make_plan()
    session.shop = ShopFile.create(tmp_path / "shop.shopflow", plan)
    session.plan = plan
    session.results = week_results(plan=plan)
    session.first_day = session.results.first_day
    yield session
    session.close()


@pytest.fixture
def page(qtbot, session: Session) -> SchedulePage:
    page = SchedulePage(session)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.week_view.setFocus()
    return page


def shifts_of(page: SchedulePage, who: str, day: int) -> list[Shift]:
    board = page.editor.board
    assert board is not None
    return list(board.rows[board.row_of(who)].shifts[day])


def cell(page: SchedulePage, who: str, day: int) -> QPointF:
    board = page.editor.board
    assert board is not None
    return page.view.cell_rect(board.row_of(who), day).center()


def steps(page: SchedulePage) -> int:
    return page._session.undo_stack.count()


def press(page: SchedulePage, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.view, key, keys)


def test_a_shift_is_carried_to_another_day_and_person_in_one_step(page: SchedulePage) -> None:
    before = state(page)
    drag(page.view, centre(page.view, "ana-0"), cell(page, "cleo", 3))
    [moved] = shifts_of(page, "cleo", 3)
    assert (moved.start.hour, moved.end.hour, moved.role) == (7, 12, "Till")
    assert not shifts_of(page, "ana", 0)
    assert steps(page) == 1
    after = state(page)
    page._session.undo_stack.undo()
    assert state(page) == before
    assert shifts_of(page, "ana", 0)
    page._session.undo_stack.redo()
    assert state(page) == after


@pytest.mark.parametrize("keys", [CTRL, SHIFT])
def test_with_a_key_held_a_drag_copies(page: SchedulePage, keys: Qt.KeyboardModifier) -> None:
    drag(page.view, centre(page.view, "ana-0"), cell(page, "ben", 3), keys)
    assert len(shifts_of(page, "ana", 0)) == len(shifts_of(page, "ben", 3)) == 1
    assert page._session.undo_stack.undoText() == "Copy a shift"


def test_an_edge_is_pulled_by_quarters_of_an_hour(page: SchedulePage) -> None:
    board = page.editor.board
    assert board is not None
    place = page.view.shift_rect(board.shift("ben-0"))
    at = QPointF(place.right() - 2, place.center().y())
    drag(page.view, at, at + QPointF(15, 0))
    [longer] = shifts_of(page, "ben", 0)
    assert longer.end - board.shift("ben-0").end == 2 * QUARTER
    assert longer.start == board.shift("ben-0").start
    assert steps(page) == 1


def test_while_a_shift_is_dragged_strip_hours_wages_and_warnings_follow(page: SchedulePage) -> None:
    start = page.editor.board
    assert start is not None
    seen: list[object] = []

    def look() -> None:
        board = page.editor.board
        assert board is not None
        assert page.editor.is_trying
        assert steps(page) == 0
        seen.append(board.figures[0].short_h - start.figures[0].short_h)
        seen.append(board.rows[2].week.hours - start.rows[2].week.hours)
        seen.append(board.figures[2].cost - start.figures[2].cost)
        seen.append(page.editor.new_warnings())
        page.view.grab()

    drag(page.view, centre(page.view, "ana-0"), cell(page, "cleo", 2), before_letting_go=look)
    short, hours, cost, told = seen
    assert short > 0
    assert hours == 5
    assert cost > 0
    assert any("off" in sentence for sentence in told)
    assert shifts_of(page, "cleo", 2), "what breaks a rule is told, not forbidden"


def test_escape_ends_a_drag_without_a_trace(page: SchedulePage) -> None:
    before = state(page)

    def give_up() -> None:
        press(page, Qt.Key.Key_Escape)

    drag(page.view, centre(page.view, "ana-0"), cell(page, "ben", 3), before_letting_go=give_up)
    assert state(page) == before
    assert steps(page) == 0
    assert shifts_of(page, "ana", 0)
    assert not page.editor.is_trying


def test_a_click_into_an_empty_cell_adds_a_shift_where_people_are_missing(page: SchedulePage) -> None:
    board = page.editor.board
    assert board is not None
    short = board.figures[3].short_h
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=cell(page, "ben", 3).toPoint())
    [new] = shifts_of(page, "ben", 3)
    assert page.editor.shift == new
    assert new.is_by_hand
    assert page.editor.board.figures[3].short_h < short


def test_keys_do_all_that_the_mouse_does(page: SchedulePage) -> None:
    page.editor.go_to(1, 1)
    press(page, Qt.Key.Key_Return)
    [new] = shifts_of(page, "ben", 1)
    press(page, Qt.Key.Key_Right, SHIFT)
    press(page, Qt.Key.Key_Up, SHIFT)
    [longer] = shifts_of(page, "ben", 1)
    assert (longer.start, longer.end) == (new.start - QUARTER, new.end + QUARTER)
    press(page, Qt.Key.Key_L)
    assert shifts_of(page, "ben", 1)[0].is_locked
    press(page, Qt.Key.Key_D, CTRL)
    [copied] = shifts_of(page, "ben", 2)
    assert not copied.is_locked
    assert page.editor.shift == copied
    press(page, Qt.Key.Key_Down, CTRL)
    assert shifts_of(page, "cleo", 2)
    assert not shifts_of(page, "ben", 2)
    press(page, Qt.Key.Key_Right, CTRL)
    assert shifts_of(page, "cleo", 3)
    press(page, Qt.Key.Key_Delete)
    assert not shifts_of(page, "cleo", 3)
    while page._session.undo_stack.canUndo():
        page._session.undo_stack.undo()
    assert page._session.plan == make_plan()


def test_keys_pressed_in_a_row_on_one_edge_are_one_step(page: SchedulePage) -> None:
    page.editor.go_to(0, 0)
    for _ in range(4):
        press(page, Qt.Key.Key_Right, SHIFT)
    assert steps(page) == 1
    page.editor.go_to(1, 0)
    press(page, Qt.Key.Key_Right, SHIFT)
    assert steps(page) == 2
    page._session.undo_stack.undo()
    page._session.undo_stack.undo()
    assert page._session.plan == make_plan()


def test_arrows_go_through_people_days_and_names_and_read_them_out(page: SchedulePage) -> None:
    page.editor.go_to(0, 0)
    assert page.view.accessibleDescription().startswith("Ana, Monday 23 November: 07:00–12:00, Lead, 5 h")
    press(page, Qt.Key.Key_Down)
    assert page.view.accessibleDescription().startswith("Ben, Monday 23 November: 09:00–15:00")
    press(page, Qt.Key.Key_Left)
    assert page.editor.day == NAMES
    assert "6 of 40 hours" in page.view.accessibleDescription()
    press(page, Qt.Key.Key_End)
    assert (page.editor.row, page.editor.day) == (1, 6)
    assert "Not free" in page.view.accessibleDescription()
    press(page, Qt.Key.Key_Left)
    assert page.line.text() == page.view.accessibleDescription()


def test_two_shifts_of_a_cell_are_gone_through_one_after_the_other(page: SchedulePage) -> None:
    page.editor.go_to(0, 0)
    page.editor.add()
    own = shifts_of(page, "ana", 0)
    assert len(own) == 2
    first, second = (page.view.shift_rect(one) for one in own)
    assert not first.intersects(second)
    page.editor.go_to(0, 0, own[0].shift_id)
    press(page, Qt.Key.Key_Right)
    assert page.editor.shift == own[1]
    press(page, Qt.Key.Key_Right)
    assert page.editor.day == 1


def test_f2_edits_times_beside_the_grid_and_escape_comes_back(page: SchedulePage, qtbot) -> None:
    page.editor.go_to(1, 0)
    press(page, Qt.Key.Key_F2)
    assert page.side.panel is page.shift
    box = page.shift.end
    box.setCurrentIndex(box.findData(16 * 60))
    box.activated.emit(box.currentIndex())
    assert shifts_of(page, "ben", 0)[0].end.hour == 16
    QTest.keyClick(page.side, Qt.Key.Key_Escape)
    assert page.side.panel is None
    qtbot.waitUntil(page.week_view.hasFocus, timeout=2000)


def test_the_panel_gives_a_shift_to_somebody_else_or_to_nobody(page: SchedulePage) -> None:
    page.editor.go_to(1, 0)
    page.side.show_panel(page.shift)
    page.shift.person.setCurrentIndex(0)
    page.shift.person.activated.emit(0)
    assert len(shifts_of(page, "ana", 0)) == 2
    page.shift.role.setCurrentText("Barista")
    page.shift.role.activated.emit(page.shift.role.currentIndex())
    assert page.editor.shift.role == "Barista"
    page.shift.open.click()
    assert [one.is_open for one in shifts_of(page, OPEN, 0)] == [True]
    page.shift.remove.click()
    assert not shifts_of(page, OPEN, 0)


def test_an_open_shift_covers_nothing_until_somebody_has_it(page: SchedulePage) -> None:
    board = page.editor.board
    assert board is not None
    short = board.figures[5].short_h
    drag(page.view, centre(page.view, "open-5"), cell(page, "ana", 5))
    assert page.editor.board.figures[5].short_h < short


def test_in_the_day_a_bar_is_carried_by_time_and_pulled_at_its_ends(page: SchedulePage) -> None:
    page.show_day(0)
    assert page.stack.currentIndex() == DAY
    per_hour = page.day_view.x_of(600) - page.day_view.x_of(540)
    at = centre(page.view, "ben-0")
    drag(page.view, at, at + QPointF(per_hour, 0))
    [later] = shifts_of(page, "ben", 0)
    assert (later.start.hour, later.end.hour) == (10, 16)
    place = page.view.shift_rect(later)
    edge = QPointF(place.left() + 2, place.center().y())
    drag(page.view, edge, edge - QPointF(per_hour / 2, 0))
    assert shifts_of(page, "ben", 0)[0].start.time() == dt.time(9, 30)
    press(page, Qt.Key.Key_Right, CTRL)
    assert shifts_of(page, "ben", 0)[0].start.time() == dt.time(9, 45)
    at = QPointF(page.day_view.x_of(780), cell(page, "cleo", 0).y())
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert shifts_of(page, "cleo", 0)[0].start.hour == 13
    page._show_view(WEEK)
    assert page.view is page.week_view


@pytest.mark.parametrize("place", ["head", "strip"])
def test_a_day_is_opened_by_its_head_or_its_coverage(page: SchedulePage, place: str) -> None:
    column = page.week_view.day_rect(2)
    y = 8 if place == "head" else round(column.height()) - 40
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(column.center().x()), y))
    assert page.day_shown == DAYS[2]
    assert steps(page) == 0


def test_in_the_day_arrows_go_to_other_days(page: SchedulePage) -> None:
    page.advice.look()
    page.show_day(0)
    page.view.setFocus()
    press(page, Qt.Key.Key_Right)
    assert page.day_shown == DAYS[1]
    assert page.days.current() == 1
    assert "Tuesday" in page.headline.sentence.text()
    press(page, Qt.Key.Key_Left)
    press(page, Qt.Key.Key_Left)
    assert page.day_shown == DAYS[0]


def test_a_team_of_25_scrolls_and_the_current_line_comes_into_view(qtbot, session: Session) -> None:
    session.plan = make_plan(people=tuple(person(f"Person {number}") for number in range(25)), shifts=())
    page = SchedulePage(session)
    qtbot.addWidget(page)
    page.resize(1170, 600)
    with qtbot.waitExposed(page):
        page.show()
    view = page.week_view
    assert view.verticalScrollBar().maximum() > 0
    page.editor.go_to(24, 3)
    assert view.rows_area().contains(view.cell_rect(24, 3).center())
    page.editor.go_to(0, 0)
    assert view.rows_area().contains(view.cell_rect(0, 0).center())
