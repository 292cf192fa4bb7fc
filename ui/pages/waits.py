"""Waits: how long customers wait, and what one person more or fewer does."""

from __future__ import annotations

import datetime as dt
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from shopflow.alternatives import Alternative, alternatives, planned
from shopflow.pipeline import WeekResults
from shopflow.progress import CancelToken, Progress
from shopflow.shortages import ShortRun, Window, block_is_open, by_day, in_window, minutes_of_day, short_runs
from ui import format as words
from ui import theme
from ui.charts.day_waits import DayWaits
from ui.charts.people_chart import PeopleChart
from ui.charts.waits_chart import WaitsChart
from ui.pages import waits_window as spans
from ui.pages.results_page import ResultsPage
from ui.pages.waits_panel import WaitsPanel
from ui.sentences import common as sentences
from ui.sentences import waits as wait_sentences
from ui.session import Session
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.scrolling import Scrolling
from ui.widgets.segments import Segment, Segments

WAITS_JOB = "waits"
FIRST_RUNS = 100
"""Simulated days of the first answer; the refined one has as many as the week's results."""
_LOWEST_WAITS, _LOWEST_PEOPLE = 130, 84
"""Height in pixels that the pictures have at least."""


class WaitsPage(ResultsPage):
    """Headline, waits and people over one day, and the what-if panel.

    Signals:
        timing_wanted: the owner wants to find out how long an order takes.
        schedule_wanted: the owner wants to change the shifts of a date.
    """

    timing_wanted = Signal()
    schedule_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        self.days = Segments()
        self.in_schedule = Button("", icon="calendar-days", name="btnWaitsSchedule")
        super().__init__(session, self.tr("Waits"), controls=(self.days,), actions=(self.in_schedule,))
        self.subtitle.setMinimumWidth(1)  # it may be cut when the window is narrow
        self._runs: tuple[ShortRun, ...] = ()
        self._window: Window | None = None
        self._wanted: Window | None = None
        self._change = 0
        self._now: Alternative | None = None
        self._found: tuple[Alternative, ...] = ()
        self._top = 0.0
        self._build_body()
        self._connect()
        self.follow(self._body)

    @property
    def window_shown(self) -> Window | None:
        """The span of time that the stepper changes."""
        return self._window

    @property
    def now(self) -> Alternative | None:
        """The window as planned."""
        return self._now

    @property
    def shown(self) -> Alternative | None:
        """What the page shows: the number chosen, else the plan."""
        return self._alternative(self._change) or self._now

    @property
    def change(self) -> int:
        """People more (above zero) or fewer than planned in the window."""
        return self._change

    def show_window(self, day: dt.date, first_minute: int, last_minute: int) -> None:
        """Show a span of a day (kept within the opening hours)."""
        self._wanted = Window(day, first_minute, last_minute)
        if self._session.results is not None:
            self._show(self._session.results, self._wanted)

    def choose(self, change: int) -> None:
        """Show some people more or fewer in the window, within what is worked out; 0 is the plan."""
        changes = self._changes()
        self._change = min(max(change, changes[0]), changes[-1])
        self._show_choice()

    def refresh(self) -> None:
        """Show the session's latest results, at the window shown before where that is still open."""
        results = self._session.results
        self._room.setVisible(results is not None)
        self.days.setVisible(results is not None)
        self.in_schedule.setVisible(results is not None)
        if results is None:
            self.subtitle.setText("")
            self.headline.say(self.tr("See how long people will wait, before they do."),
                              self.tr("The waits appear here as soon as there are orders."), "accent")  # fmt: skip
            return
        self._runs = short_runs(results)
        self._show_days(results)
        window = self._wanted if self._wanted and spans.is_open(results, self._wanted) else None
        window = window or spans.usual_window(results, self._runs)
        if window is None:
            self._room.setVisible(False)
            self.in_schedule.hide()
            self.headline.say(self.tr("The shop is closed all week."), "", "accent")
        else:
            self._show(results, window)

    def _build_body(self) -> None:
        self.chart = WaitsChart()
        self.people = PeopleChart()
        self.panel = WaitsPanel()
        self.stepper = self.panel.stepper
        self.table = self.panel.table
        as_table = Button("", "quiet", icon="table-2", tip=self.tr("Show as table (T)"))
        picture = Button("", "quiet", icon="copy", tip=self.tr("Copy picture (Ctrl+C)"))
        as_table.clicked.connect(self._toggle_tables)
        picture.clicked.connect(self._copy)
        head = row(
            Label(self.tr("How long customers wait"), "card", 600),
            ElidedLabel(self.tr("by the time they walk in"), "body", tone="2"),
            None,
            as_table,
            picture,
        )
        self._charts = QFrame()
        self._charts.setProperty("frame", "card")
        below = Label(self.tr("People on the floor"), "card", 600)
        layout = column(head, self.chart, below, self.people, margins=(16, 8, 12, 6), spacing=2)
        layout.setStretch(1, 5)
        layout.setStretch(3, 2)
        self._charts.setLayout(layout)
        self._body = QWidget()
        inside = row(self._charts, self.panel, spacing=12)
        inside.setStretch(0, 1)
        self._body.setLayout(inside)
        self._room = Scrolling(self._body)
        self.body.addWidget(self._room, 1)
        self.body.addStretch(0)
        self.setFocusProxy(self.stepper.minus)
        self._restyle()

    def _connect(self) -> None:
        self.days.picked.connect(self._show_day)
        self.chart.window_dragged.connect(self._change_window)
        self.panel.window_changed.connect(self._change_window)
        self.panel.chosen.connect(lambda line: self.choose(self._changes()[line]))
        self.panel.reset_wanted.connect(lambda: self.choose(0))
        self.panel.timing_wanted.connect(self.timing_wanted)
        self.stepper.stepped.connect(self._step)
        self.in_schedule.clicked.connect(self._to_schedule)
        theme.signals.resized.connect(self._restyle)
        for keys, change in (("-", -1), ("+", 1), ("=", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, change))

    # Which window.

    def _show_days(self, results: WeekResults) -> None:
        short = {run.window.day for run in self._runs}
        days = [results.first_day + dt.timedelta(days=n) for n in range(results.days)]
        is_open = [bool(np.any(day)) for day in block_is_open(results)]
        marks = [self.tr("too few people") if day in short else "" for day in days]
        self.days.show_segments(
            [
                Segment(words.day_short(day), mark, is_enabled=opened)
                for day, mark, opened in zip(days, marks, is_open, strict=True)
            ]
        )

    def _show_day(self, place: int) -> None:
        results = self._session.results
        if results is not None:
            window = spans.usual_window(results, self._runs, results.first_day + dt.timedelta(days=place))
            if window is not None:
                self.show_window(window.day, window.first_minute, window.last_minute)

    def _change_window(self, first_minute: int, last_minute: int) -> None:
        if self._window is not None:
            self.show_window(self._window.day, first_minute, last_minute)

    def _show(self, results: WeekResults, window: Window) -> None:
        """Show a window as planned, and work out its alternatives."""
        if not spans.is_open(results, window):
            return
        window = spans.within_hours(results, window)
        self._window, self._change, self._found = window, 0, ()
        self._now = planned(results, window)
        self._top = _nice_top(self._now.waits.p90_wait_s.value.max() / 60, results)
        self.days.set_current(spans.day_number(results, window.day))
        self.subtitle.setText(self._subtitle(results))
        self.panel.show_window(window, spans.hours_of(results, window.day))
        self.panel.rests.show_plan(results.plan)
        self._show_choice()
        self._work_out(results, window, min(FIRST_RUNS, results.waits.days))

    def _subtitle(self, results: WeekResults) -> str:
        if results.has_schedule:
            with_whom = self.tr("with the people you have scheduled")
        else:
            with_whom = self.tr("with the people needed; nobody is scheduled yet")
        return f"{sentences.week_range(results)} \u00b7 {with_whom}"

    # Alternatives.

    def _changes(self) -> tuple[int, ...]:
        """The numbers of people that are compared, as changes of the plan."""
        results, window, now = self._session.results, self._window, self._now
        if results is None or window is None or now is None:
            return (0,)
        return spans.changes_for(now, spans.needed_in(results, window))

    def _work_out(self, results: WeekResults, window: Window, runs: int) -> None:
        changes = self._changes()

        def work(progress: Progress, cancel: CancelToken) -> tuple[Alternative, ...]:
            return alternatives(results, window, changes, runs=runs, progress=progress, cancel=cancel)

        self._session.jobs.start(
            WAITS_JOB,
            self.tr("Working out the waits"),
            work,
            done=partial(self._take, results, window),
            failed=self._session.report,
        )

    def _take(self, results: WeekResults, window: Window, found: tuple[Alternative, ...]) -> None:
        """Show what was worked out; after the first answer go on to the refined one."""
        if results is not self._session.results or window != self._window or self._now is None:
            return
        is_first = not self._found
        self._found = found
        if is_first:
            nearest = [one for one in found if one.change >= -1]
            highest = max(float(one.waits.p90_wait_s.value.max()) for one in nearest) / 60
            self._top = max(self._top, _nice_top(highest, results))
        self._show_choice()
        if found[0].waits.days < results.waits.days:
            self._work_out(results, window, results.waits.days)

    def _alternative(self, change: int) -> Alternative | None:
        return next((one for one in self._found if one.change == change), None)

    def _step(self, change: int) -> None:
        self.choose(self._change + change)

    # Pictures.

    def _show_choice(self) -> None:
        results, window, now = self._session.results, self._window, self._now
        if results is None or window is None or now is None:
            return
        chosen = self._alternative(self._change) if self._change else None
        shown = now if chosen is None else chosen
        said = wait_sentences.waits_headline(window, now, chosen, self._alternative(1), results.plan)
        self.headline.say(said.sentence, said.support, said.tone)
        self._offer_schedule(results, is_urgent=said.tone == "short" or chosen is not None)
        self._draw(results, window, now, chosen)
        changes = self._changes()
        self.panel.show_people(shown, (changes[0], changes[-1]), is_scheduled=results.has_schedule)
        current = next((i for i, one in enumerate(self._found) if one.change == self._change), -1)
        self.panel.show_table(self._found, current, results.plan)
        self.panel.notes.show_notes(self._notes(results, window, now, shown))

    def _draw(self, results: WeekResults, window: Window, now: Alternative, chosen: Alternative | None) -> None:
        minutes = minutes_of_day(results.forecast.starts, results.days, results.first_day)
        is_open = by_day(results.forecast.is_open, results.days)[spans.day_number(results, window.day)]
        shown = DayWaits((chosen or now).waits, minutes, is_open)
        span, hours = (window.first_minute, window.last_minute), spans.hours_of(results, window.day)
        self.chart.set_axes(hours, self._top, span)
        self.chart.show_waits(
            shown,
            before=None if chosen is None else DayWaits(now.waits, minutes, is_open),
            before_people=wait_sentences.staff_number(now),
            target_wait_s=results.plan.promise.target_wait_s,
        )
        needed = spans.needed_over(results, window.day)[is_open]
        highest = int(max(needed.max(), now.waits.staff.max(), now.staff.max() + self._changes()[-1]))
        self.people.set_axes(hours, highest, span)
        self.people.show_people(shown, needed, is_scheduled=results.has_schedule)

    def _offer_schedule(self, results: WeekResults, *, is_urgent: bool) -> None:
        """The next step: where people are missing or another number was tried, it is what the page leads to."""
        text = self.tr("Show in schedule") if results.has_schedule else self.tr("Plan the shifts")
        self.in_schedule.setText(f" {text}")
        self.in_schedule.setAccessibleName(text)
        self.in_schedule.set_kind("primary" if is_urgent else "")

    def _to_schedule(self) -> None:
        if self._window is not None:
            self.schedule_wanted.emit(self._window.day)

    def _notes(
        self, results: WeekResults, window: Window, now: Alternative, shown: Alternative
    ) -> list[tuple[str, str, str]]:
        requirement = results.requirement
        blocks = in_window(window, requirement.starts, requirement.interval_minutes)
        is_kept = bool(requirement.is_kept[blocks].all())
        fewest = wait_sentences.fewest_note(spans.needed_in(results, window), is_kept, results.plan)
        is_calm = shown.flat_out_minutes < 60
        notes = [
            ("circle-check" if is_kept else "circle-alert", "good" if is_kept else "tight", fewest),
            ("heart", "text2", wait_sentences.regulars_note(shown, results.plan)),
            ("smile" if is_calm else "frown", "good" if is_calm else "tight", wait_sentences.team_note(shown)),
        ]
        later = wait_sentences.later_note(now, shown, window)
        return [*notes, ("clock", "text2", later)] if later else notes

    def _restyle(self) -> None:
        """Both pictures stay readable; where the window is too low for them the page scrolls."""
        self.chart.setMinimumHeight(theme.px(_LOWEST_WAITS))
        self.people.setMinimumHeight(theme.px(_LOWEST_PEOPLE))

    def _toggle_tables(self) -> None:
        self.chart.toggle_table()

    def _copy(self) -> None:
        """The table when it is shown, else both pictures together."""
        if self.chart.shows_table:
            self.chart.copy()
        else:
            QGuiApplication.clipboard().setPixmap(self._charts.grab())


def _nice_top(highest: float, results: WeekResults) -> float:
    """The top of the wait axis in minutes: room above the highest wait, and above the target."""
    return float(max(highest * 1.12, results.plan.promise.target_wait_s / 60 * 1.6))
