"""Week ahead: when it will be busy and where people are missing."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopflow.pipeline import WeekResults
from shopflow.shortages import ShortRun, Window, busiest, short_runs
from shopflow.wording import phrase
from ui.charts.heat_map import HeatMap
from ui.charts.map_key import MapKey, heat_parts
from ui.charts.week_grid import WeekGrid, week_grid
from ui.jobs import Job
from ui.pages.results_page import ResultsPage
from ui.pages.week_accuracy import AccuracyPanel
from ui.pages.week_days import DaysPanel
from ui.pages.week_parts import DayPanel, TimesPanel
from ui.pages.week_side import SidePanel
from ui.pages.week_why import Change, WhyPanel
from ui.sentences import common as sentences
from ui.session import WEEK_JOB, Session
from ui.widgets.basics import Button, Label, column, frame, row
from ui.widgets.scrolling import Scrolling
from ui.widgets.working import Working

TIMES, WHY, ACCURACY, DAYS = range(4)
"""The panels at the side."""


class WeekPage(ResultsPage):
    """Headline, heat map, one day's band, and the short times.

    Signals:
        waits_wanted: the owner asked for the waits of (date, first minute, last minute).
        excel_wanted: the owner asked for the Excel plan.
        orders_wanted: there are no orders yet and the owner wants to add some.
        settings_wanted: the owner wants to choose whose public holidays count.
        daily_file_wanted: the owner wants to choose a file of daily values; ``special.daily`` takes it.
        told: what was done just now, which can be undone.
    """

    waits_wanted = Signal(object, int, int)
    excel_wanted = Signal()
    orders_wanted = Signal()
    settings_wanted = Signal()
    daily_file_wanted = Signal()
    told = Signal(str)

    def __init__(self, session: Session) -> None:
        self.see_waits = Button(phrase("See the waits"), "primary", icon="hourglass", name="btnWaits")
        self.excel = Button(phrase("Excel"), icon="file-spreadsheet", name="btnExcel")
        self.excel.setToolTip(phrase("Save the plan as an Excel file (Ctrl+E)"))
        self.add_orders = Button(phrase("Add orders"), "primary", icon="upload", name="btnAddOrders")
        super().__init__(
            session,
            self.tr("Week ahead"),
            actions=(self.excel, self.see_waits, self.add_orders),
        )
        self._runs: tuple[ShortRun, ...] = ()
        self._grid: WeekGrid | None = None
        self._ended = ""
        self._week_shown: dt.date | None = None
        self._build_body()
        self._connect()
        self.follow(self._pictures)

    @property
    def runs(self) -> tuple[ShortRun, ...]:
        """The short times shown, the costliest first."""
        return self._runs

    def refresh(self) -> None:
        """Show the session's latest results."""
        results = self._session.results
        self._runs = short_runs(results) if results else ()
        self._grid = week_grid(results) if results else None
        self._room.setVisible(self._grid is not None)
        self.working.setVisible(self._grid is None and self._has_orders())
        self.see_waits.setVisible(self._grid is not None)
        self.excel.setVisible(results is not None)
        self.add_orders.setVisible(results is None and not self._has_orders())
        if results is None:
            self._show_nothing_yet()
        else:
            self._show_results(results)

    def go_to_day(self, day: dt.date) -> None:
        """Make the busiest half hour of a day the current one."""
        grid = self._grid
        if grid is not None and day in grid.days:
            row_ = grid.days.index(day)
            self.map.go_to(row_, int(grid.orders[row_].argmax()))

    def _build_body(self) -> None:
        self.map = HeatMap()
        self.key = MapKey()
        self.day = DayPanel()
        self.times = TimesPanel()
        self.why = WhyPanel()
        self.accuracy = AccuracyPanel(self._session)
        self.special = DaysPanel(self._session)
        self.side = SidePanel(
            [
                (self.tr("Times"), self.tr("Short times, or those that need most people"), self.times),
                (self.tr("Why?"), self.tr("Why so many orders; expect another number (F2)"), self.why),
                (self.tr("Accuracy"), self.tr("How good the forecast has been"), self.accuracy),
                (self.tr("Days"), self.tr("Events, holidays and days that looked odd"), self.special),
            ]
        )
        head = row(Label(self.tr("Expected orders per half hour"), "card", 600), None, self.key)
        heat = frame(column(head, self.map, spacing=6), margins=(16, 12, 16, 12))
        below = row(self.day, self.side, spacing=12)
        below.setStretch(0, 1)
        self._pictures = QWidget()
        layout = column(heat, below, spacing=12)
        layout.setStretch(1, 1)
        self._pictures.setLayout(layout)
        self._room = Scrolling(self._pictures)
        self.working = Working()
        self.body.addWidget(self._room, 1)
        self.body.addWidget(self.working)
        self.body.addStretch(0)
        self.setFocusProxy(self.map)

    def _connect(self) -> None:
        self._session.orders_changed.connect(self.update_soon)
        self.map.moved.connect(self._show_cell)
        self.map.opened.connect(self._open_cell)
        self.map.edit_wanted.connect(self._edit_cell)
        self.side.tabs.picked.connect(lambda place: self._show_side())
        self.why.changed.connect(self._change)
        self.special.changed.connect(self._change)
        self.special.holidays_wanted.connect(self.settings_wanted)
        self.special.daily.file_wanted.connect(self.daily_file_wanted)
        self.see_waits.clicked.connect(self._open_headline)
        self.excel.clicked.connect(self.excel_wanted)
        self.add_orders.clicked.connect(self.orders_wanted)

    def week_started(self) -> None:
        """Say that it is being worked out."""
        self._ended = ""
        self._show_work()

    def week_ended(self, job: Job) -> None:
        """Say how it ended, where there is no week to show."""
        self._ended = (
            self.tr("You stopped before your week was worked out.")
            if job.cancel.is_cancelled
            else self.tr("Your week could not be worked out.")
        )
        self._show_work()

    def _show_work(self) -> None:
        """Say what becomes of the week while there is none."""
        if self._session.results is None:
            self._show_nothing_yet()

    def _has_orders(self) -> bool:
        return len(self._session.orders) > 0

    def _show_nothing_yet(self) -> None:
        self.subtitle.setText("")
        job = self._session.jobs.running(WEEK_JOB)
        if job is not None:
            self.headline.say(self.tr("Working out your week."), self.tr("It appears here in a moment."), "accent")
        elif self._has_orders():
            sentence = self._ended or self.tr("Your week is not worked out yet.")
            self.headline.say(sentence, self.tr("Your orders are safe."), "tight")
        else:
            text = self.tr("See next week's rushes before they happen.")
            support = self.tr("Add your till's orders; a few weeks of them are enough for a first forecast.")
            self.headline.say(text, support, "accent")

    def _show_results(self, results: WeekResults) -> None:
        said = sentences.week_headline(results, self._runs, is_next_week=self._is_next_week())
        self.headline.say(said.sentence, said.support, said.tone)
        self.subtitle.setText(sentences.week_subtitle(results))
        grid = self._grid
        if grid is None:
            return
        self.key.show_parts(heat_parts(shows_short=bool(self._runs)))
        self.day.show_results(results, grid)
        self.times.show_times(results, self._runs, self._open)
        self.map.show_grid(grid, self._cell_to_show(results, grid))

    def _cell_to_show(self, results: WeekResults, grid: WeekGrid) -> tuple[int, int]:
        """The cell that the owner is at work on, while the same week is worked out anew; else the first to look at."""
        before, self._week_shown = self._week_shown, results.first_day
        is_at_work = self.side.place in (WHY, DAYS)
        return self.map.current() if before == results.first_day and is_at_work else self._first_cell(grid)

    def _first_cell(self, grid: WeekGrid) -> tuple[int, int]:
        """The busiest cell of the worst short time; without one, of the week."""
        if not self._runs:
            return grid.busiest_cell()
        window = self._runs[0].window
        row_, first = grid.cell(window.day, window.first_minute)
        _, last = grid.cell(window.day, window.last_minute - grid.step)
        return row_, first + int(grid.orders[row_, first : last + 1].argmax())

    def _show_cell(self, row_: int, column_: int) -> None:
        self.day.show_cell(row_, column_)
        self._show_side()

    def _show_side(self) -> None:
        """Bring the panel that is picked up to date; the others wait until they are."""
        results, grid = self._session.results, self._grid
        if results is None or grid is None:
            return
        row_, column_ = self.map.current()
        if self.side.place == WHY:
            self.why.show_cell(results, grid, row_, column_)
        elif self.side.place == ACCURACY:
            self.accuracy.refresh()
        elif self.side.place == DAYS:
            self.special.show_results(results, grid.days[row_])

    def _edit_cell(self, row_: int, column_: int) -> None:
        """Ask for a number of the owner's in the place of the forecast's."""
        self.side.show_panel(WHY)
        self._show_side()
        self.why.edit()

    def _change(self, change: Change, text: str) -> None:
        plan = change(self._session.plan)
        if plan != self._session.plan:
            self._session.apply(plan, text)
            self.told.emit(text)

    def _open_cell(self, row_: int, column_: int) -> None:
        if self._grid is not None and self._grid.is_open[row_, column_]:
            self._open(self._grid.window(row_, column_))

    def _open_headline(self) -> None:
        """The waits that the headline speaks of: the worst short time, else the busiest hour and a half."""
        if self._runs:
            self._open(self._runs[0].window)
        elif self._session.results is not None:
            found = busiest(self._session.results, 90)
            if found is not None:
                self._open(found[1])

    def _open(self, window: Window) -> None:
        self.waits_wanted.emit(window.day, window.first_minute, window.last_minute)

    def _is_next_week(self) -> bool:
        results = self._session.results
        return results is not None and results.first_day == self._session.next_week
