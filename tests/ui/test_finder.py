"""Find anything: what fits best, and the popup by keyboard alone."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopflow.shopfile import ShopFile
from tests.ui.builders import FIRST_DAY, week_results
from tests.ui.schedule_shop import make_plan
from ui import format as fmt
from ui import theme
from ui.desk import Desk
from ui.finder import MOST_SHOWN, Findable, fit, found
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.schedule.editor import NAMES
from ui.widgets.find_box import FindBox


def things(*texts: str) -> tuple[Findable, ...]:
    return tuple(Findable(text, "Page", lambda: None) for text in texts)


@pytest.mark.parametrize(
    ("wanted", "first"),
    [("sched", "Schedule"), ("wa", "Week ahead"), ("WAITS", "Waits"), ("perez", "Ana Pérez"), ("ppl", "People needed")],
)
def test_the_best_comes_first(wanted: str, first: str) -> None:
    offered = things("Week ahead", "Waits", "People needed", "Schedule", "Ana Pérez")
    if wanted == "wa":
        assert {thing.text for thing in found(wanted, offered)[:2]} == {"Week ahead", "Waits"}
    else:
        assert found(wanted, offered)[0].text == first


def test_what_does_not_fit_is_not_found() -> None:
    assert found("xyz", things("Waits")) == ()
    assert len(found("", things(*"abcdefghijklmnop"))) == MOST_SHOWN


@given(st.text(max_size=12), st.text(max_size=30))
def test_any_text_has_a_fit_and_its_own_is_good(wanted: str, text: str) -> None:
    assert fit(wanted, text) >= 0
    assert fit(text, text) > 0


def test_by_keyboard_alone(qtbot) -> None:
    done: list[str] = []
    ground = QWidget()
    ground.resize(900, 600)
    qtbot.addWidget(ground)
    ground.show()
    offered = (
        Findable("Waits", "Page", lambda: done.append("waits"), "Ctrl+2"),
        Findable("Week ahead", "Page", lambda: done.append("week"), "Ctrl+1"),
    )
    box = FindBox(ground, lambda: offered)
    box.open()
    qtbot.keyClicks(box.line, "w")
    assert [thing.text for thing in box.shown] == ["Waits", "Week ahead"]
    assert box.line.accessibleDescription() == "Waits, Page, Ctrl+2"
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    assert box.line.accessibleDescription() == "Week ahead, Page, Ctrl+1"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert done == ["week"]
    assert not box.isVisible()
    box.open()
    assert box.line.text() == ""
    qtbot.keyClicks(box.line, "nothing like it")
    assert box.shown == ()
    assert box.nothing.isVisible()
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert done == ["week"]
    box.hide()


def test_an_open_box_wears_the_new_look_at_once(qtbot) -> None:
    ground = QWidget()
    ground.resize(900, 600)
    qtbot.addWidget(ground)
    ground.show()
    box = FindBox(ground, lambda: things("Waits", "Week ahead"))
    box.open()
    qtbot.keyClicks(box.line, "wa")
    before = theme.current()
    try:
        theme.apply("dark" if before[0] != "dark" else "light")
        assert box.styleSheet() == theme.sheet()
        assert (box.line.text(), len(box.shown)) == ("wa", 2)
    finally:
        theme.apply(before[0], before[1], high_contrast=before[2])
    box.hide()


def test_people_days_and_commands_lead_where_they_belong(window: MainWindow, folders: Folders, qtbot) -> None:
    desk = Desk(window, folders)
    desk.session.recompute = lambda: None  # type: ignore[method-assign]
    folders.shops.mkdir(parents=True)
    plan = make_plan()
    desk.session.open_shop(ShopFile.create(folders.shops / "Linden.shopflow", plan))
    window.commanded.connect(desk.run)
    window.allow_plan_pages(True)
    desk.session.results, desk.session.first_day = week_results(plan=plan), FIRST_DAY
    desk.session.results_changed.emit()
    try:
        _find(desk, "cleo", qtbot)
        assert (window.current, desk.schedule.editor.day) == ("schedule", NAMES)
        board = desk.schedule.editor.board
        assert board is not None
        assert board.rows[desk.schedule.editor.row].person_id == "cleo"
        thursday = fmt.day_long(FIRST_DAY + dt.timedelta(days=3))
        _find(desk, thursday, qtbot)
        assert (window.current, desk.week.map.current()[0]) == ("week", 3)
        _find(desk, "Shop & settings", qtbot)
        assert window.current == "settings"
        folded = window.settings.is_folded
        _find(desk, "Names in the sidebar", qtbot)
        assert window.settings.is_folded is not folded
    finally:
        desk.close()


def _find(desk: Desk, letters: str, qtbot) -> None:
    desk.run("find")
    qtbot.keyClicks(desk.shell.find_box.line, letters)
    qtbot.keyClick(desk.shell.find_box.line, Qt.Key.Key_Return)
