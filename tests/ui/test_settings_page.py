"""Shop & settings: every change counts at once, and can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shopfile import ShopFile
from shopflow.sourced import Source
from tests.builders import person
from ui import theme
from ui.desk import Desk
from ui.folders import Folders
from ui.hours_text import spans_text
from ui.main_window import MainWindow
from ui.pages.settings import SettingsPage
from ui.settings import Look

TODAY = dt.date(2026, 11, 20)


@pytest.fixture
def desk(window: MainWindow, folders: Folders) -> Iterator[Desk]:
    desk = Desk(window, folders, today=lambda: TODAY)
    folders.shops.mkdir(parents=True)
    plan = Plan(shop_name="Linden", people=(person("Mia"), person("Sam")))
    desk.session.open_shop(ShopFile.create(folders.shops / "Linden.shopflow", plan))
    desk.show("settings")
    yield desk
    desk.close()


@pytest.fixture
def page(desk: Desk) -> SettingsPage:
    return desk.shell.settings


def four_weeks() -> OrderLog:
    """An order every ten minutes from 07:00 to 18:00 on each day."""
    days = np.datetime64("2026-10-19T07:00:00", "s") + np.arange(28) * np.timedelta64(86400, "s")
    times = (days[:, None] + np.arange(66) * np.timedelta64(600, "s")).ravel()
    words, numbers = np.full(len(times), ""), np.full(len(times), np.nan)
    done = np.full(len(times), "NaT", dtype="datetime64[s]")
    return OrderLog(times, words, numbers, numbers.copy(), words.copy(), done)


def said(page: SettingsPage) -> str:
    return page.headline.sentence.text().replace("\u00a0", " ").replace("\u202f", " ")


def test_the_shop_in_one_sentence(page: SettingsPage, qtbot) -> None:
    assert said(page) == "2 people, €13.00 an hour, promise: 9 in 10 within 5 minutes."
    assert "6 numbers marked below are guesses" in page.headline.support.text().replace("\u00a0", " ")
    for day in range(5):
        page.hours.lines[day].setText("7-18")
        page.hours.lines[day].editingFinished.emit()
    assert said(page).startswith("Open 07:00–18:00, 2 people")


def test_a_number_is_yours_and_undo_makes_it_a_guess_again(desk: Desk, page: SettingsPage, qtbot) -> None:
    wage = page.findChild(type(page.promise.wait), "setWage")
    wage.setValue(15.5)
    wage.editingFinished.emit()
    money = desk.session.plan.money
    assert (money.wage_per_h.value, money.wage_per_h.source) == (15.5, Source.ENTERED)
    assert desk.window.toast.text == "Change the wage"
    assert "€15.50" in said(page)
    desk.undo()
    assert desk.session.plan.money.wage_per_h.is_assumed
    assert wage.value() == 13.0


def test_several_steps_in_a_row_are_one_change(desk: Desk, page: SettingsPage, qtbot) -> None:
    for _ in range(3):
        qtbot.keyClick(page.promise.wait, Qt.Key.Key_Up)
    assert desk.session.undo_stack.count() == 0
    qtbot.waitUntil(lambda: desk.session.undo_stack.count() == 1, timeout=3000)
    assert desk.session.plan.promise.target_wait_s == 480


def test_hours_that_cannot_be_read_change_nothing(desk: Desk, page: SettingsPage) -> None:
    line = page.hours.lines[0]
    line.setText("early")
    line.editingFinished.emit()
    assert desk.session.plan.opening_hours is None
    assert page.hours.problem.isVisible()
    assert "early" in page.hours.problem.text()
    line.setText("07:00-14:00, 17:00-20:00")
    line.editingFinished.emit()
    hours = desk.session.plan.opening_hours
    assert hours is not None
    assert spans_text(hours.weekly[0]) == "07:00–14:00, 17:00–20:00"
    assert not page.hours.problem.isVisible()


def test_guessed_hours_are_marked_until_they_are_confirmed(desk: Desk, page: SettingsPage) -> None:
    desk.session.orders = four_weeks()
    page.refresh()
    assert page.confirm.isVisible()
    assert "guessed from your orders" in page.headline.support.text().replace("\u00a0", " ")
    page.confirm.click()
    assert desk.session.plan.opening_hours is not None
    assert not page.confirm.isVisible()
    desk.undo()
    assert desk.session.plan.opening_hours is None
    assert page.confirm.isVisible()


def test_closed_days_are_listed_and_opened_again(desk: Desk, page: SettingsPage) -> None:
    page.closed.day.setDate(QDate(2026, 12, 25))
    page.closed.add_day.click()
    assert [button.accessibleName() for button in page.closed.buttons] == ["Open on Friday 25 December after all"]
    page.closed.buttons[0].click()
    assert desk.session.plan.judgements == ()


def test_single_limits_differ_from_the_countrys_and_one_that_cannot_be_is_not_taken(
    desk: Desk, page: SettingsPage
) -> None:
    card = page.limits
    card.boxes["holiday_share"].settled.emit(125.0)
    card.boxes["max_days_a_week"].settled.emit(6.0)
    limits = desk.session.plan.rules.limits
    assert (limits.holiday_share, limits.max_days_a_week) == (1.25, 6)
    assert desk.session.plan.rules.edited == ("max_days_a_week", "holiday_share")
    assert card.boxes["holiday_share"].value() == 125
    assert "2" in page.rules.applies.text()
    card.boxes["min_shift_h"].settled.emit(24.0)
    assert not card.note.isHidden()
    assert desk.session.plan.rules.limits == limits
    assert card.boxes["min_shift_h"].value() == limits.min_shift_h
    desk.session.undo_stack.undo()
    assert desk.session.plan.rules.limits.max_days_a_week == 5
    assert card.note.isHidden()


def test_rules_of_a_country(desk: Desk, page: SettingsPage) -> None:
    box = page.rules.preset
    place = next(n for n in range(box.count()) if box.itemData(n) != "house")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert desk.session.plan.rules.preset == box.itemData(place)
    assert "Not legal advice" in page.rules.applies.text()


def test_the_look_changes_at_once_and_is_undone(desk: Desk, page: SettingsPage, qapp: QApplication) -> None:
    card = page.window_card
    card.text_size.picked.emit(2)
    assert qapp.font().pixelSize() == round(13 * 1.3)
    assert theme.px(100) == 130
    card.contrast.picked.emit(1)
    assert theme.token("text") == theme.LIGHT_STRONG["text"]
    assert desk.window.settings.look.text_percent == 130
    desk.undo()
    desk.undo()
    assert desk.window.settings.look == Look()
    assert theme.px(100) == 100
    assert theme.token("text") == theme.LIGHT["text"]


def test_without_a_shop_only_the_window_can_be_changed(window: MainWindow, folders: Folders) -> None:
    desk = Desk(window, folders, today=lambda: TODAY)
    desk.show("settings")
    page = desk.shell.settings
    assert said(page) == "No shop is open yet."
    assert not page.money.isEnabled()
    assert page.window_card.isEnabled()
    desk.close()


def test_back_to_a_copy_keeps_what_there_was(desk: Desk, tmp_path: Path) -> None:
    shell, session = desk.shell, desk.session
    copy = tmp_path / "copy.shopflow"
    assert session.shop is not None
    place = session.shop.path
    session.shop.save_as(copy).close()
    desk.shell.settings.shop.name.setText("Renamed")
    desk.shell.settings.shop.name.editingFinished.emit()
    assert session.plan.shop_name == "Renamed"
    shell.go_back_to(copy)
    assert session.shop.path == place
    assert session.plan.shop_name == "Linden"
    (kept,) = [path for path in place.parent.glob("*.shopflow") if path != place]
    with ShopFile.open(kept) as other:
        assert other.plan().shop_name == "Renamed"
    with pytest.raises(Problem, match="Choose a copy"):
        shell.go_back_to(place)


def test_page_and_week_come_back(desk: Desk, page: SettingsPage) -> None:
    desk.shell.remember_place()
    assert desk.window.settings.place == ("settings", None)
    desk.show("orders")
    desk.shell.restore_place()
    assert desk.window.current == "settings"
