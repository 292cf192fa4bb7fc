"""The frame of the window: sidebar, strips, toast, problems, progress, menus, drops."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from shopflow.problems import Problem
from ui import theme
from ui.jobs import JobRunner
from ui.main_window import FOLD_BELOW, MainWindow
from ui.settings import Look, Settings
from ui.widgets import progress_card, toast
from ui.widgets.basics import column
from ui.widgets.sidebar import FOLDED_WIDTH, WIDTH


@pytest.fixture
def jobs(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


def button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_the_sidebar_folds_where_the_window_is_narrow(window: MainWindow, qapp: QApplication) -> None:
    window.resize(FOLD_BELOW, 700)
    qapp.processEvents()
    assert window.sidebar.width() == WIDTH
    assert "Week ahead" in button(window, "nav_week").text()
    window.resize(FOLD_BELOW - 1, 700)
    qapp.processEvents()
    assert window.sidebar.width() == FOLDED_WIDTH
    assert button(window, "nav_week").text() == ""
    assert button(window, "nav_week").toolTip() == "Week ahead"
    assert button(window, "nav_week").accessibleName() == "Week ahead"


def test_pages_about_the_week_wait_for_orders(window: MainWindow) -> None:
    assert not button(window, "nav_week").isEnabled()
    window.allow_plan_pages(True)
    assert button(window, "nav_waits").isEnabled()
    assert window.menus.actions["page_week"].isEnabled()


def test_sidebar_and_keys_ask_for_pages(window: MainWindow, qtbot) -> None:
    window.allow_plan_pages(True)
    with qtbot.waitSignal(window.commanded, check_params_cb=lambda name: name == "page_waits"):
        qtbot.mouseClick(button(window, "nav_waits"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.commanded, check_params_cb=lambda name: name == "page_week"):
        window.menus.actions["page_week"].trigger()


def test_menus_speak_in_the_houses_font(window: MainWindow) -> None:
    assert window.menuBar().font().family() == "Inter"


def test_every_menu_line_has_its_keys(window: MainWindow) -> None:
    keys = {name: [key.toString() for key in action.shortcuts()] for name, action in window.menus.actions.items()}
    assert "Ctrl+Z" in keys["undo"]
    assert "Ctrl+Y" in keys["redo"]
    assert "Ctrl+E" in keys["export"]
    assert "Ctrl+O" in keys["add_orders"]
    assert keys["week_back"] == ["Alt+Left"]
    assert keys["page_waits"] == ["Ctrl+2"]
    assert "Ctrl+Q" in keys["quit"]
    taken = [key for some in keys.values() for key in some]
    assert len(taken) == len(set(taken))


def test_a_toast_leaves_after_its_time(window: MainWindow, qtbot, monkeypatch) -> None:
    window.toast._timer.setInterval(50)
    window.tell("Saved: plan.xlsx")
    assert window.toast.isVisible()
    assert window.toast.text == "Saved: plan.xlsx"
    qtbot.waitUntil(lambda: not window.toast.isVisible(), timeout=2000)
    assert toast.SHOWN_MS == 6000


def test_a_toast_stays_while_its_button_has_the_focus(window: MainWindow, qtbot) -> None:
    window.toast._timer.setInterval(50)
    window.tell("3 orders imported.", (("Undo", lambda: None),))
    button(window, "toastAction").setFocus()
    qtbot.wait(200)
    assert window.toast.isVisible()
    window.stack.setFocus()
    qtbot.waitUntil(lambda: not window.toast.isVisible(), timeout=2000)


def test_a_toasts_button_acts_once_and_leaves(window: MainWindow, qtbot) -> None:
    done: list[str] = []
    window.tell("3 orders imported.", (("Undo", lambda: done.append("undone")),))
    qtbot.mouseClick(button(window, "toastAction"), Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not window.toast.isVisible()


def test_a_problem_is_one_sentence_with_details_behind_a_button(window: MainWindow, qtbot) -> None:
    done: list[str] = []
    window.show_problem(
        Problem("This is no orders file.", "ValueError: x"), "Choose another file", lambda: done.append("x")
    )
    panel = window.problem
    assert panel.sentence.text() == "This is no orders file."
    assert not button(window, "btnCopyDetails").isVisible()
    qtbot.mouseClick(button(window, "btnDetails"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(window, "btnCopyDetails"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "This is no orders file.\n\nValueError: x"
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert done == ["x"]
    assert not panel.isVisible()


def test_escape_closes_message_and_problem(window: MainWindow, qtbot) -> None:
    window.show_problem(Problem("The disk is full."))
    window.tell("Saved: plan.xlsx")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.problem.isVisible()
    assert not window.toast.isVisible()


def test_a_problem_without_details_has_no_details_button(window: MainWindow) -> None:
    window.show_problem(Problem("The disk is full."))
    assert not button(window, "btnDetails").isVisible()
    assert not window.problem.button.isVisible()


def test_progress_appears_late_tells_what_is_done_and_stops(window: MainWindow, jobs: JobRunner, qtbot) -> None:
    card = window.progress
    card._timer.setInterval(50)
    card.follow(jobs)
    begun = threading.Event()

    def work(progress, cancel) -> None:
        progress(0.5, "Thursday, 4 of 7 days")
        begun.set()
        while True:
            cancel.check()

    jobs.start("week", "Working out the week", work, done=lambda _: None, failed=lambda _: None)
    assert not card.isVisible()
    qtbot.waitUntil(card.isVisible, timeout=2000)
    assert begun.wait(2)
    qtbot.waitUntil(lambda: card.doing.startswith("Thursday, 4 of 7 days. About"), timeout=2000)
    qtbot.mouseClick(button(window, "btnStop"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=2000)
    assert not jobs.is_busy
    assert progress_card.SHOWN_AFTER_MS == 1000


def test_quick_work_shows_no_progress(window: MainWindow, jobs: JobRunner, qtbot) -> None:
    card = window.progress
    card._timer.setInterval(200)
    card.follow(jobs)
    with qtbot.waitSignal(jobs.finished):
        jobs.start("a", "A", lambda progress, cancel: None, done=lambda _: None, failed=lambda _: None)
    qtbot.wait(300)
    assert not card.isVisible()


def test_dropped_files_are_handed_on(window: MainWindow, qtbot, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(300, 300), copy, data, left, Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop)
    with qtbot.waitSignal(window.files_dropped) as caught:
        window.dropEvent(event)
    assert caught.args == [[file]]


def test_the_look_is_switched_and_remembered(window: MainWindow, settings: Settings, qtbot) -> None:
    assert settings.look.theme == "system"
    window.use_look("dark")
    assert theme.name() == "dark"
    assert "Light" in button(window, "btnLook").text()
    qtbot.mouseClick(button(window, "btnLook"), Qt.MouseButton.LeftButton)
    assert theme.name() == "light"
    assert settings.look.theme == "light"
    assert window.menus.actions["look_light"].isChecked()
    assert not window.menus.actions["look_dark"].isChecked()


def test_strips_are_hidden_until_they_say_something(window: MainWindow, qtbot) -> None:
    strip = window.sample_strip
    assert not strip.isVisible()
    strip.say("You are looking at a sample shop.", "Use my orders")
    assert strip.isVisible()
    with qtbot.waitSignal(window.commanded, check_params_cb=lambda name: name == "own_orders"):
        qtbot.mouseClick(button(window, "sampleStripButton"), Qt.MouseButton.LeftButton)
    strip.say("", "")
    assert not strip.isVisible()


def test_place_and_recent_shops_survive(settings: Settings, tmp_path: Path) -> None:
    shops = [tmp_path / f"{name}.shopflow" for name in "abc"]
    for shop in shops:
        shop.touch()
        settings.remember_shop(shop)
    settings.save()
    again = Settings(tmp_path / "settings.ini")
    assert again.last_shop == shops[2]
    assert again.recent_shops == [shops[2], shops[1], shops[0]]
    shops[2].unlink()
    assert again.last_shop is None
    assert again.recent_shops == [shops[1], shops[0]]


def test_one_recent_shop_is_read_back(settings: Settings, tmp_path: Path) -> None:
    shop = tmp_path / "one.shopflow"
    shop.touch()
    settings.remember_shop(shop)
    settings.save()
    assert Settings(tmp_path / "settings.ini").recent_shops == [shop]


def test_a_look_that_nobody_knows_is_the_systems(settings: Settings) -> None:
    settings.look = Look(theme="purple", text_percent=300, language="xx")
    assert settings.look == Look()
    assert settings.look.theme == "system"


def test_every_button_has_a_name_and_is_big_enough(window: MainWindow) -> None:
    window.show_problem(Problem("x", "y"), "Do")
    window.tell("x", (("Undo", lambda: None),))
    shown = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) > 6
    assert [each.objectName() for each in shown if not each.accessibleName()] == []
    assert [each.objectName() for each in shown if min(each.height(), each.width()) < 30] == []


def test_the_sidebar_is_folded_by_hand_and_stays_so(window: MainWindow, settings: Settings, qtbot) -> None:
    window.resize(FOLD_BELOW, 700)
    qtbot.mouseClick(button(window, "btnFold"), Qt.MouseButton.LeftButton)
    assert window.sidebar.width() == FOLDED_WIDTH
    assert settings.is_folded
    assert not window.menus.actions["fold"].isChecked()
    window.menus.actions["fold"].trigger()
    assert window.sidebar.width() == WIDTH
    assert not settings.is_folded


def test_a_larger_text_makes_the_sidebar_wider_at_once(window: MainWindow, qapp: QApplication) -> None:
    window.resize(FOLD_BELOW, 700)
    window.use(Look(theme="light", text_percent=130))
    qapp.processEvents()
    assert window.sidebar.width() == round(WIDTH * 1.3)
    assert button(window, "nav_week").font().pixelSize() == round(14 * 1.3)
    window.use(Look(theme="light"))
    assert window.sidebar.width() == WIDTH


def test_a_hidden_page_wears_the_look_once_it_is_shown(window: MainWindow) -> None:
    window.use_look("light")
    window.use_look("dark")
    hidden, dark = window.page("opening"), theme.sheet()
    assert window.page("first_run").styleSheet() == dark
    assert hidden.styleSheet() != dark
    window.show_page("opening")
    assert hidden.styleSheet() == dark


def test_place_and_recent_orders_are_remembered(settings: Settings, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.csv" for name in "ab"]
    for file in files:
        file.touch()
        settings.remember_orders(file)
    settings.place = ("waits", dt.date(2026, 11, 23))
    settings.save()
    again = Settings(tmp_path / "settings.ini")
    assert again.recent_orders == [files[1], files[0]]
    assert again.place == ("waits", dt.date(2026, 11, 23))


def test_a_page_takes_the_focus_where_its_work_is_and_its_name_keeps_it(window: MainWindow, qtbot) -> None:
    main = QPushButton("main")
    page = QWidget()
    page.setLayout(column(QPushButton("help"), main))
    page.setFocusProxy(main)
    window.add_page("week", page)
    button(window, "btnSample").setFocus()
    window.show_page("week")
    assert window.focusWidget() is main

    window.show_page("first_run")
    main.hide()
    window.show_page("week")
    assert window.focusWidget() is window.stack

    name = button(window, "nav_week")
    name.setEnabled(True)
    name.setFocus()
    window.show_page("week")
    assert window.focusWidget() is name


def test_a_focused_name_is_as_high_as_the_others(window: MainWindow) -> None:
    name = button(window, "nav_orders")
    before = name.sizeHint()
    name.setFocus()
    assert name.sizeHint() == before
