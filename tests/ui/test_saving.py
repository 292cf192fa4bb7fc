"""Pictures and tables saved as files."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from shopflow.problems import Problem
from tests.ui import builders
from ui import format as words
from ui import saving
from ui.charts.day_chart import DayChart
from ui.charts.heat_map import HeatMap
from ui.charts.need_grid import NeedGrid
from ui.charts.week_grid import week_grid
from ui.models.rows import Column
from ui.widgets.rows_table import RowsTable
from ui.widgets.text_table import Table, TextTable

NASTY = Table(("Person", "Gap"), (("=SUM(A1)", "-1"), ("@cmd, x", "+1.5 %"), ("\t-A1", "Ana\nPérez")))


@pytest.fixture
def heat_map(qtbot) -> HeatMap:
    shown = HeatMap()
    qtbot.addWidget(shown)
    shown.resize(700, 300)
    grid = week_grid(builders.week_results())
    assert grid is not None
    # One person all week is too few at some times: their marks are drawn too.
    shown.show_grid(replace(grid, scheduled=np.minimum(grid.required, 1)))
    shown.show()
    return shown


def test_a_table_has_no_formulas_and_keeps_numbers(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    saving.save_table(NASTY, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["Person", "Gap"], ["'=SUM(A1)", "-1"], ["'@cmd, x", "+1.5 %"], ["'-A1", "Ana Pérez"]]


def test_a_picture_as_pixels_and_as_vectors(heat_map: HeatMap, tmp_path: Path) -> None:
    pixels, vectors = tmp_path / "map.png", tmp_path / "map.svg"
    saving.save_picture(heat_map, pixels)
    saving.save_picture(heat_map, vectors)
    image = QImage(str(pixels))
    assert (image.width(), image.height()) == (1400, 600)
    text = vectors.read_text(encoding="utf-8")
    assert "<svg" in text
    assert text.count("<path") + text.count("<rect") > 50
    assert "Mon" in text
    assert 'viewBox="0 0 700 300"' in text
    assert "<image" not in text


def test_a_chart_is_drawn_as_vectors(qtbot, tmp_path: Path) -> None:
    chart = DayChart()
    qtbot.addWidget(chart)
    chart.resize(600, 240)
    needed = np.full(48, 2.0)
    chart.show_day(None, top=60.0, hours=(420, 1080), short=(), needed=needed, scheduled=None)
    chart.show()
    chart.redraw()
    path = tmp_path / "day.svg"
    saving.save_picture(chart, path)
    text = path.read_text(encoding="utf-8")
    assert text.count("<path") + text.count("<polyline") > 5
    assert ">08:00<" in text.replace(" ", "")
    assert "<image" not in text


def test_where_nothing_can_be_written_it_is_explained(heat_map: HeatMap, tmp_path: Path) -> None:
    for name in ("map.png", "map.svg"):
        with pytest.raises(Problem, match="cannot be saved"):
            saving.save_picture(heat_map, tmp_path / "missing" / name)


@pytest.mark.parametrize(("locale", "cells"), [("en_GB", "Day,Likely\r\nMon,1.5"), ("de_DE", "Day;Likely\r\nMon;1,5")])
def test_cells_are_parted_as_the_spreadsheets_of_the_place_expect(tmp_path: Path, locale: str, cells: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        saving.save_table(Table(("Day", "Likely"), (("Mon", words.number(1.5, 1)),)), tmp_path / "a.csv")
    finally:
        QLocale.setDefault(before)
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines() == cells.splitlines()


def entries(widget: QWidget) -> dict[str, QAction]:
    return {action.text(): action for action in widget.actions()}


def test_charts_and_tables_offer_it_by_keys_and_menu(heat_map: HeatMap, qtbot) -> None:
    heat_map.setFocus()
    picture = entries(heat_map)["Save picture ..."]
    with qtbot.waitSignal(saving.wishes.picture_wanted) as caught:
        picture.trigger()
    assert caught.args == [heat_map]
    assert picture.shortcut().toString() == "Ctrl+Shift+C"
    table = TextTable()
    qtbot.addWidget(table)
    table.show_table(NASTY)
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    with qtbot.waitSignal(saving.wishes.table_wanted) as asked:
        entries(table)["Save as CSV ..."].trigger()
    assert asked.args == [table, NASTY]


def test_the_rows_of_a_file_are_copied_without_formulas(qtbot) -> None:
    shown = RowsTable("rows", header_lines=2)
    qtbot.addWidget(shown)
    shown.rows.fill((Column("Time\nwhen"), Column("Orders", is_number=True)), (("=1+1", "-2"), ("08:00",)))
    assert shown.table() == Table(("Time when", "Orders"), (("=1+1", "-2"), ("08:00", "")))
    QGuiApplication.clipboard().clear()
    entries(shown)["Copy table"].trigger()
    assert QGuiApplication.clipboard().text() == "Time when\tOrders\n'=1+1\t-2\n08:00\t"


@pytest.mark.parametrize("map_of", [HeatMap, NeedGrid])
def test_the_maps_offer_their_table(map_of: type[HeatMap | NeedGrid], qtbot) -> None:
    results = builders.week_results()
    grid = week_grid(results)
    assert grid is not None
    shown = map_of()
    qtbot.addWidget(shown)
    shown.show_grid(grid)
    with qtbot.waitSignal(saving.wishes.table_wanted) as asked:
        entries(shown)["Save as CSV ..."].trigger()
    table = asked.args[1]
    assert len(table.rows) == results.days
    assert {len(line) for line in (table.headers, *table.rows)} == {len(grid.minutes) + 2}
    for row, line in enumerate(table.rows):
        figures = [float(cell) if cell else 0.0 for cell in line[1:-1]]
        wanted = grid.orders if map_of is HeatMap else grid.required
        assert figures == pytest.approx(np.where(grid.is_open, wanted, 0)[row].tolist(), abs=0.0501)
        assert [bool(cell) for cell in line[1:-1]] == grid.is_open[row].tolist()
    QGuiApplication.clipboard().clear()
    entries(shown)["Copy table"].trigger()
    assert QGuiApplication.clipboard().text() == table.as_text()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == table.as_text()
