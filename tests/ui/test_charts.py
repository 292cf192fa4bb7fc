"""Charts: curves that do not overshoot, tables, pictures, read-outs and labels that keep apart."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.ui.builders import week_results
from ui.charts.curves import rules_up_to, smooth
from ui.charts.day_chart import DayChart
from ui.charts.heat_map import ramp_step
from ui.charts.marks import area_path, stairs
from ui.charts.week_grid import day_outlook, highest_likely, week_grid


@given(st.lists(st.floats(0, 1000), min_size=3, max_size=40))
def test_smooth_line_never_overshoots_its_points(values: list[float]) -> None:
    x, y = np.arange(len(values), dtype=float), np.array(values)
    at = np.linspace(0, len(values) - 1, 400)
    line = smooth(x, y, at)
    part = np.minimum(at.astype(int), len(values) - 2)
    low, high = np.minimum(y[part], y[part + 1]), np.maximum(y[part], y[part + 1])
    assert np.all(line >= low - 1e-6)
    assert np.all(line <= high + 1e-6)


def test_smooth_line_goes_through_its_points_and_agrees_with_scipy_inside() -> None:
    from scipy.interpolate import PchipInterpolator

    x, y = np.arange(8.0), np.array([0, 1, 4, 9, 9, 5, 6, 2.0])
    assert smooth(x, y, x) == pytest.approx(y)
    at = np.linspace(1, 6, 51)
    assert smooth(x, y, at) == pytest.approx(PchipInterpolator(x, y)(at))


@given(st.floats(0.5, 900))
def test_there_are_at_most_four_rules_above_zero(top: float) -> None:
    rules = rules_up_to(top, (1.0, 2.0, 5.0, 10.0, 20.0, 50.0))
    assert rules[0] == 0
    assert len(rules) <= 5
    assert rules[-1] <= top


def test_ramp_covers_all_steps() -> None:
    assert ramp_step(0, 10) == 0
    assert ramp_step(0.1, 10) == 1
    assert ramp_step(10, 10) == 6
    assert [ramp_step(v, 60) for v in range(1, 61)] == sorted(ramp_step(v, 60) for v in range(1, 61))


def test_stairs_double_the_edges() -> None:
    x, y = stairs(np.array([0.0, 1, 2]), np.array([3.0, 4]))
    assert x.tolist() == [0, 1, 1, 2]
    assert y.tolist() == [3, 3, 4, 4]


def test_area_is_closed() -> None:
    path = area_path(np.array([0.0, 1]), np.zeros(2), np.ones(2))
    assert path.boundingRect().height() == 1


def test_grid_is_cut_to_the_opening_hours() -> None:
    grid = week_grid(week_results())
    assert grid is not None
    assert (grid.minutes[0], grid.minutes[-1] + grid.step) == (420, 1080)
    assert not grid.is_open[6, 0]


def test_short_cell_stands_for_its_whole_run() -> None:
    grid = week_grid(week_results(missing={(5, 600, 690): 1}))
    assert grid is not None
    row, column = grid.cell(grid.days[5], 630)
    window = grid.window(row, column)
    assert (window.first_minute, window.last_minute) == (600, 690)
    row, column = grid.cell(grid.days[5], 720)
    assert grid.window(row, column).hours == 0.5


def test_outlook_has_the_last_six_same_weekdays() -> None:
    results = week_results()
    day = day_outlook(results, 5)
    assert day.past.shape == (6, len(day.minutes))
    saturday = np.datetime64("2026-11-21")
    where = int(np.flatnonzero(results.history.days == saturday)[0]) if saturday in results.history.days else -1
    last = results.history.days[where] if where >= 0 else np.datetime64("2026-11-14")
    row = int(np.flatnonzero(results.history.days == last)[0])
    assert day.past[-1].sum() == results.history.orders[row].sum()


def test_likely_range_holds_the_expected_orders() -> None:
    results = week_results()
    day = day_outlook(results, 5)
    assert np.all(day.low <= day.expected + 1)
    assert np.all(day.high >= day.expected - 1)
    assert day.total[1] < day.total[0] < day.total[2]
    assert highest_likely(results) >= day.high.max() * 0.95


@pytest.fixture
def chart(qtbot) -> DayChart:
    results = week_results()
    grid, day = week_grid(results), day_outlook(results, 5)
    assert grid is not None
    chart = DayChart()
    qtbot.addWidget(chart)
    chart.resize(760, 260)
    chart.show()
    is_open = grid.is_open[5]
    chart.show_day(
        day,
        top=60.0,
        hours=(420, 1080),
        short=((600, 690),),
        needed=grid.required[5, is_open].astype(float),
        scheduled=np.maximum(grid.required[5, is_open] - 1.0, 0),
    )
    return chart


def test_arrows_read_out_half_hours(qtbot, chart: DayChart) -> None:
    chart.go_to(0)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == chart.read_out(1)
    assert "8 days in 10 between" in chart.accessibleDescription()
    assert "short" in chart.accessibleDescription()
    chart.go_to(999)
    assert "Saturday 16:30" in chart.accessibleDescription()


def test_t_shows_the_table_and_the_picture_again(qtbot, chart: DayChart) -> None:
    chart.activateWindow()
    chart.setFocus()
    chart.toggle_table()
    assert chart.shows_table
    assert chart.table_view.rows.rowCount() == len(chart.table().rows) > 0
    assert chart.table().headers[-2:] == ("2 w ago", "1 w ago")
    chart.toggle_table()
    assert not chart.shows_table


def test_copy_puts_a_picture_or_a_table_on_the_clipboard(chart: DayChart) -> None:
    chart.copy()
    assert not QGuiApplication.clipboard().pixmap().isNull()
    chart.toggle_table()
    chart.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Time\tExpected\tLikely from\tto")
    assert len(lines) == len(chart.table().rows) + 1


def test_words_on_the_chart_keep_apart(chart: DayChart) -> None:
    chart.redraw()
    boxes = chart._taken
    assert len(boxes) == 4
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


def test_closed_day_says_so(chart: DayChart) -> None:
    nothing = np.zeros(0)
    chart.show_day(None, top=60.0, hours=(420, 1080), short=(), needed=nothing, scheduled=None)
    assert chart.table().rows == ()
    chart.go_to(3)
    assert chart.read_out(0) == ""


def test_chart_cannot_be_zoomed_by_mouse(chart: DayChart) -> None:
    box = chart.plot.getPlotItem().getViewBox()
    assert box.state["mouseEnabled"] == [False, False]
    assert not box.menuEnabled()
