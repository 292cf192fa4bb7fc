"""The lower half of Week ahead: one day's band and the list of short or busiest times."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtWidgets import QFrame, QWidget

from shopflow.pipeline import WeekResults
from shopflow.shortages import ShortRun, Window, by_day, day_peaks
from ui import format as words
from ui.charts.day_chart import DayChart
from ui.charts.week_grid import DayOutlook, WeekGrid, day_outlook, highest_likely
from ui.sentences import common as sentences
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.row_list import RowList, RowText


class DayPanel(QFrame):
    """A day's name, its orders in a line, and its band."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.title = Label("", "card", 600)
        self.line = ElidedLabel("", "body", tone="2")
        self.chart = DayChart()
        as_table = Button("", "quiet", icon="table-2", tip=self.tr("Show as table (T)"))
        picture = Button("", "quiet", icon="copy", tip=self.tr("Copy picture (Ctrl+C)"))
        as_table.clicked.connect(self.chart.toggle_table)
        picture.clicked.connect(self.chart.copy)
        head = row(self.title, self.line, None, as_table, picture, spacing=10)
        layout = column(head, self.chart, margins=(16, 8, 12, 8), spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._results: WeekResults | None = None
        self._grid: WeekGrid | None = None
        self._days: dict[int, DayOutlook | None] = {}
        self._row = -1
        self._top = 1.0

    def show_results(self, results: WeekResults, grid: WeekGrid) -> None:
        """Take over a week; the day is shown by ``show_cell``."""
        self._results, self._grid, self._row, self._days = results, grid, -1, {}
        self._top = 1.05 * highest_likely(results)

    def show_cell(self, row_: int, column_: int) -> None:
        """Show the day of a cell of the map and read out the half hour."""
        results, grid = self._results, self._grid
        if results is None or grid is None:
            return
        if row_ != self._row:
            self._row = row_
            self._show_day(results, grid, row_)
        self.chart.mark(grid.minutes[column_])

    def _outlook(self, results: WeekResults, grid: WeekGrid, row_: int) -> DayOutlook | None:
        """A day's outlook, None when closed; kept, since the owner goes to and fro between days."""
        if row_ not in self._days:
            self._days[row_] = day_outlook(results, row_) if grid.is_open[row_].any() else None
        return self._days[row_]

    def _show_day(self, results: WeekResults, grid: WeekGrid, row_: int) -> None:
        day = self._outlook(results, grid, row_)
        special = special_names(results, row_)
        self.title.setText(", ".join((words.day_title(grid.days[row_]), *special)))
        self.line.setText(self.tr("Closed") if day is None else _day_line(day))
        is_open = grid.is_open[row_]
        self.chart.show_day(
            day,
            top=self._top,
            hours=(grid.minutes[0], grid.minutes[-1] + grid.step),
            short=_short_spans(grid, row_),
            needed=grid.required[row_, is_open].astype(float),
            scheduled=None if grid.scheduled is None else grid.scheduled[row_, is_open].astype(float),
        )


class TimesPanel(QWidget):
    """The short times, the costliest first; without any, the times of each day that need most people."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "card", 600)
        self.list = RowList()
        self.setLayout(column(self.title, self.list, margins=(4, 0, 0, 0), spacing=6))

    def show_times(self, results: WeekResults, runs: tuple[ShortRun, ...], opens: Callable[[Window], None]) -> None:
        """Show the times; a click opens one."""
        if runs:
            self.title.setText(self.tr("Too few people"))
            texts = [(sentences.run_title(run), sentences.run_detail(run), run.window) for run in runs]
        else:
            self.title.setText(self.tr("Most people needed"))
            texts = [
                (sentences.when_short(peak.window), sentences.peak_detail(peak), peak.window)
                for peak in day_peaks(results)
            ]
        self.list.show_rows([RowText(a, b, partial(opens, window)) for a, b, window in texts])


def _day_line(day: DayOutlook) -> str:
    peak = int(np.argmax(day.expected))
    first = int(day.minutes[peak])
    total, low, high = day.total
    window = Window(day.day, first, first + day.step)
    return sentences.day_words(total, (low, high), window, float(day.expected[peak]))


def special_names(results: WeekResults, row_: int) -> tuple[str, ...]:
    """The names of the events and holidays of a day that the forecast took into account."""
    effects = results.forecast.effects
    return tuple(one.effect.name for one in effects if by_day(one.covers, results.days)[row_].any())


def _short_spans(grid: WeekGrid, row_: int) -> tuple[tuple[int, int], ...]:
    windows = {grid.window(row_, int(at)) for at in np.flatnonzero(grid.is_short[row_])}
    return tuple(sorted((window.first_minute, window.last_minute) for window in windows))
