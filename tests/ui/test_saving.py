"""Pictures and tables saved as files."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from shopflow.problems import Problem
from tests.ui import builders
from ui import saving
from ui.charts.day_chart import DayChart
from ui.charts.heat_map import HeatMap
from ui.charts.week_grid import week_grid
from ui.widgets.text_table import Table, TextTable

NASTY = Table(("Person", "Gap"), (("=SUM(A1)", "-1"), ("@cmd, x", "+1.5 %"), ("\t-A1", "Ana\nPérez")))


@pytest.fixture
def heat_map(qtbot) -> HeatMap:
    shown = HeatMap()
    qtbot.addWidget(shown)
    shown.resize(700, 300)
    shown.show_grid(week_grid(builders.week_results()))
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


def test_where_nothing_can_be_written_it_is_explained(heat_map: HeatMap, tmp_path: Path) -> None:
    for name in ("map.png", "map.svg"):
        with pytest.raises(Problem, match="cannot be saved"):
            saving.save_picture(heat_map, tmp_path / "missing" / name)


def test_charts_and_tables_offer_it_by_keys_and_menu(heat_map: HeatMap, qtbot) -> None:
    heat_map.setFocus()
    with qtbot.waitSignal(saving.wishes.picture_wanted) as caught:
        heat_map.actions()[-1].trigger()
    assert caught.args == [heat_map]
    assert heat_map.actions()[-1].shortcut().toString() == "Ctrl+Shift+C"
    table = TextTable()
    qtbot.addWidget(table)
    table.show_table(NASTY)
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    with qtbot.waitSignal(saving.wishes.table_wanted) as asked:
        table.actions()[-1].trigger()
    assert asked.args == [table, NASTY]
