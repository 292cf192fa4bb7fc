"""Help: keys computed from the window, where figures come from, terms."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import ui
from ui import page_list
from ui.desk import Desk
from ui.folders import Folders
from ui.help_words import known_by_page
from ui.main_window import MainWindow
from ui.pages.help import CURIOUS, KEYS, KNOWN


@pytest.fixture
def desk(window: MainWindow, folders: Folders) -> Iterator[Desk]:
    desk = Desk(window, folders)
    desk.show("help")
    yield desk
    desk.close()


def test_every_key_of_the_menus_is_told(desk: Desk) -> None:
    rows = desk.shell.help.keys.rows.table.rows
    told = {what: keys for what, _, keys in rows}
    assert told["Undo"].startswith("Ctrl+Z")
    assert told["Find anything"] == "Ctrl+K"
    with_keys = [action for action in desk.window.menus.actions.values() if action.shortcuts()]
    assert len(rows) > len(with_keys) >= 15
    assert all(keys for _, _, keys in rows)


def test_the_keys_of_charts_are_told_once(desk: Desk) -> None:
    rows = desk.shell.help.keys.rows.table.rows
    table = [row for row in rows if row[2] == "T"]
    assert [row[0] for row in table] == ["Show the table, or the picture again"]


SHARED = {"MainWindow", "TextTable", "TimeChart", "WeekMap", "RowPicture", "Side", "LimitsPanel"}
"""Whose keys (arrows, Return, Home, End, Esc, Ctrl+C) the sheet tells once for all."""


def test_whatever_answers_to_keys_by_itself_tells_them() -> None:
    answering = {
        name: "own_keys" in vars(found)
        for module in pkgutil.walk_packages(ui.__path__, "ui.")
        if "__main__" not in module.name
        for name, found in vars(importlib.import_module(module.name)).items()
        if isinstance(found, type) and found.__module__ == module.name and "keyPressEvent" in vars(found)
    }
    assert {name for name, tells in answering.items() if not tells} == SHARED
    assert len(answering) > len(SHARED)


def test_the_pages_own_keys_are_told(desk: Desk) -> None:
    told = {(where, keys): what for what, where, keys in desk.shell.help.keys.rows.table.rows}
    assert told["In the schedule", "Ctrl+D"] == "Copy the shift to the next day"
    assert told["In the calendar of orders", "C"] == "Mark the day: Closed"
    assert told["Where you count by hand", "Backspace"] == "Take the last digit away"
    assert told["At the stopwatch", "Space"] == "Start or end an order"
    assert told["In the map of the week", "F2"] == "Expect another number of orders"
    assert len(told) == len(desk.shell.help.keys.rows.table.rows)


def test_each_page_leads_to_where_its_figures_come_from(desk: Desk) -> None:
    pages = known_by_page()
    assert set(pages) == {entry.key for entry in page_list.entries()} - {"settings", "help"}
    for key, figures in pages.items():
        desk.show(key)
        desk.window.page(key).know.click()  # type: ignore[attr-defined]
        assert desk.window.current == "help"
        text = desk.shell.help.known.toPlainText()
        assert text.startswith(f"{figures[0][0]}.")


def test_each_sheet_has_a_sentence_of_its_own(desk: Desk) -> None:
    sentences = set()
    for sheet in (KEYS, KNOWN, CURIOUS):
        desk.shell.help.show_sheet(sheet)
        sentences.add(desk.shell.help.headline.sentence.text())
    assert len(sentences) == 3
    assert len(desk.shell.help.terms.rows.table.rows) > 10
