"""Schedule: who works when, whether it is enough, and every way to change it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from shopflow.hours import Span
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.scheduling import Conflict, Draft
from shopflow.scheduling.apart import conflict_apart
from shopflow.shiftedits import Suggestion, diff, latest, news_since_publish
from shopflow.shortages import ShortRun
from ui import format as words
from ui import theme
from ui.pages.results_page import ResultsPage
from ui.pages.schedule_look import LookPanel
from ui.pages.schedule_menu import shift_menu
from ui.pages.schedule_person import PersonPanel
from ui.pages.schedule_publish import PublishPanel
from ui.pages.schedule_shift import ShiftPanel
from ui.pages.schedule_side import Panel, Side
from ui.pages.schedule_weeks import WeeksPanel
from ui.schedule.advice import Advice
from ui.schedule.day_view import DayView
from ui.schedule.editor import NAMES, Editor
from ui.schedule.filling import Filling, Scope, kept_shifts, problem_of
from ui.schedule.shifts_view import ShiftsView
from ui.schedule.ways import Try, with_hours
from ui.schedule.week_view import WeekView
from ui.sentences import schedule as sentences
from ui.sentences.common import Headline, week_range
from ui.session import Session
from ui.widgets.basics import Button, column, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.segments import Segment, Segments

WEEK, DAY = 0, 1
_ROOM_FOR_NAMES, _ROOM_FOR_WORDS, _ROOM_FOR_BOTH = 1040, 760, 780
WHY_JOB = "why not"
WHY_WORK = 2.0
"""Most work for one question about rules in conflict, so that the owner need not wait for long."""


class SchedulePage(ResultsPage):
    """Headline with a suggestion, the week or a day, and a side panel for what is being edited.

    Signals:
        commanded: something that the desk carries out ("undo", "export", "people" ...).
        told: what was done, for a toast with Undo.
    """

    commanded = Signal(str)
    told = Signal(str)
    room_for_week = _ROOM_FOR_NAMES

    def __init__(self, session: Session) -> None:
        self._make_buttons()
        super().__init__(
            session,
            self.tr("Schedule"),
            controls=(
                self.views, self.days, self.undo, self.redo, self.look, self.weeks, self.fill, self.publish, self.excel,
            ),
            actions=(self.second, self.first),
        )  # fmt: skip
        self.editor = Editor(session, self)
        self.advice = Advice(self.editor)
        self.filling = Filling(session, self.editor)
        self._acts: tuple[Callable[[], None], Callable[[], None]] = (_nothing, _nothing)
        self._segments: list[Segment] = []
        self._build_panels()
        self._build_body()
        self._connect()
        self.follow(None)

    # What the owner can ask for.

    @property
    def day_shown(self) -> dt.date | None:
        """The day of the day's picture; None while the week is shown."""
        board = self.editor.board
        return board.days[self.day_view.day] if board and self.stack.currentIndex() == DAY else None

    @property
    def offer(self) -> Suggestion | None:
        """What the headline suggests."""
        return self.advice.offer(self.day_shown)

    @property
    def view(self) -> ShiftsView:
        """The picture that is shown."""
        return self.day_view if self.stack.currentIndex() == DAY else self.week_view

    def fill_week(self, scope: Scope = Scope.WEEK) -> None:
        """Fill the week, or stop that.

        Raises:
            Problem: there is no week yet, or nobody works here.
        """
        if self.filling.is_running:
            self.filling.stop()
        else:
            self.filling.fill(scope)

    def show_day(self, day: int) -> None:
        """Show the n-th day of the week."""
        self.editor.go_to(self.editor.row, day)
        self._show_view(DAY)

    def show_date(self, date: dt.date) -> None:
        """Show a date of the week, where it is one."""
        board = self.editor.board
        if board is not None and date in board.days:
            self.show_day(board.days.index(date))

    def find_person(self, person_id: str) -> None:
        """Put the mark on somebody's line of the week."""
        board = self.editor.board
        if board is not None:
            self._show_view(WEEK)
            self.editor.go_to(board.row_of(person_id), NAMES)
            self.week_view.setFocus()

    def show_person(self, person_id: str = "") -> None:
        """Open somebody of the team beside the grid, or empty boxes for somebody new."""
        self.person.show_person(person_id)
        self.side.show_panel(self.person)

    def refresh(self) -> None:
        """Show the session's latest results; the editor has made its board of them already."""
        self._show_board()
        self.advice.look_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large words leave no room beside the title; there the pictures on the buttons and their tips say enough."""
        super().resizeEvent(event)
        has_room = event.size().width() >= theme.px(_ROOM_FOR_NAMES)
        for button in (self.excel, self.publish):
            button.setText(f" {button.accessibleName()}" if has_room else "")
            button.setToolTip("" if has_room else button.accessibleName())
        self._show_look_button()
        self._make_room()

    # Building.

    def _make_buttons(self) -> None:
        self.views, self.days = Segments(), Segments()
        self.undo = Button("", "icon", icon="undo-2", name="btnUndo", tip=self.tr("Undo (Ctrl+Z)"))
        self.redo = Button("", "icon", icon="redo-2", name="btnRedo", tip=self.tr("Redo (Ctrl+Y)"))
        self.look = Button(self.tr("To look at"), icon="list-checks", name="btnLook")
        self.weeks = Button("", "icon", icon="copy", name="btnWeeks", tip=self.tr("Copy, repeat, templates"))
        self.fill = Button(self.tr("Fill week"), icon="wand-sparkles", name="btnFillWeek")
        self.publish = Button(self.tr("Publish"), icon="check", name="btnPublish")
        self.excel = Button(self.tr("Excel"), icon="file-spreadsheet", name="btnExcel")
        self.second = Button("", "ghost", name="btnNotNow")
        self.first = Button("", "primary", name="btnTakeOffer")

    def _build_panels(self) -> None:
        self.side = Side()
        self.shift = ShiftPanel(self.editor)
        self.person = PersonPanel(self._session, self.editor)
        self.to_look = LookPanel(self.editor)
        self.telling = PublishPanel(self.editor)
        self.starts = WeeksPanel(self._session, self.editor)

    def _build_body(self) -> None:
        self.week_view, self.day_view = WeekView(self.editor), DayView(self.editor)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.week_view)
        self.stack.addWidget(self.day_view)
        self.line = ElidedLabel("", "caption", tone="2")
        self.line.setObjectName("scheduleLine")
        self.card = QFrame()
        self.card.setProperty("frame", "card")
        layout = column(self.stack, self.line, margins=(14, 10, 12, 6), spacing=4)
        layout.setStretch(0, 1)
        self.card.setLayout(layout)
        self._pictures = QWidget()
        inside = row(self.card, self.side, spacing=12)
        inside.setStretch(0, 1)
        self._pictures.setLayout(inside)
        self.body.addWidget(self._pictures, 1)
        self.body.addStretch(0)
        self.views.show_segments([Segment(self.tr("Week")), Segment(self.tr("Day"))])
        self._show_view(WEEK)
        self.setFocusProxy(self.week_view)

    def _connect(self) -> None:
        self.editor.board_changed.connect(self._board_changed)
        self.editor.moved.connect(self._moved)
        self.advice.changed.connect(self._show_advice)
        self.filling.changed.connect(self._show_filling)
        self.filling.ended.connect(self._filled)
        self.views.picked.connect(self._show_view)
        self.days.picked.connect(self.show_day)
        for view in (self.week_view, self.day_view):
            view.times_wanted.connect(lambda: self.side.show_panel(self.shift))
            view.person_wanted.connect(self.show_person)
            view.menu_wanted.connect(self._show_menu)
            view.day_wanted.connect(self.show_day)
            view.add_person.clicked.connect(lambda: self.show_person())
        self.side.opened.connect(self._make_room)
        self.side.closed.connect(self._make_room)
        self.side.closed.connect(lambda: self.view.setFocus())
        for panel in (self.person, self.telling, self.starts):
            panel.told.connect(self.told)
        self.to_look.offer_taken.connect(self._take)
        self.to_look.asked.connect(self._take_ask)
        self.to_look.hours_wanted.connect(self._change_hours)
        self.to_look.left_short.connect(self.advice.leave)
        self.to_look.why_wanted.connect(self._ask_why)
        self.to_look.fill_wanted.connect(lambda: self._safely(lambda: self.fill_week(Scope.GAPS)))
        self.telling.look_wanted.connect(lambda: self.side.show_panel(self.to_look))
        self.shift.sick_called.connect(self._call_sick)
        self._connect_buttons()

    def _connect_buttons(self) -> None:
        self.fill.clicked.connect(lambda: self._safely(self.fill_week))
        self.first.clicked.connect(lambda: self._acts[0]())
        self.second.clicked.connect(lambda: self._acts[1]())
        for button, panel in ((self.look, self.to_look), (self.weeks, self.starts), (self.publish, self.telling)):
            button.clicked.connect(lambda _=False, panel=panel: self._toggle(panel))
        for button, command in ((self.undo, "undo"), (self.redo, "redo"), (self.excel, "export")):
            button.clicked.connect(lambda _=False, command=command: self.commanded.emit(command))
        stack = self._session.undo_stack
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())

    def _safely(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Problem as problem:
            self._session.report(problem)

    def _make_room(self) -> None:
        """Where the days would have no room beside a panel, the panel stands alone until it is closed."""
        self.card.setVisible(self.side.panel is None or self.width() >= theme.px(_ROOM_FOR_BOTH))

    def _toggle(self, panel: Panel) -> None:
        if self.side.panel is panel:
            self.side.leave()
        else:
            self.side.show_panel(panel)

    # What is shown.

    def _board_changed(self) -> None:
        if self.isVisible():
            self._show_board()
        else:
            self.update_soon()

    def _show_board(self) -> None:
        """Show what an edit changed at once; sentences and suggestions follow."""
        results, board = self._session.results, self.editor.board
        self._pictures.setVisible(board is not None)
        for button in (self.views, self.look, self.weeks, self.fill, self.publish, self.excel, self.undo, self.redo):
            button.setEnabled(board is not None and (button is self.fill or not self.editor.is_filling))
        self.undo.setEnabled(self.undo.isEnabled() and self._session.undo_stack.canUndo())
        self.redo.setEnabled(self.redo.isEnabled() and self._session.undo_stack.canRedo())
        if results is None or board is None:
            self.subtitle.setText("")
            self.headline.say(
                self.tr("Plan who works when, around the rush."),
                self.tr("The schedule appears here as soon as your week is worked out."),
                "accent",
            )
            self._offer_acts()
            return
        self._show_line()
        self.side.refresh()
        if not self.editor.is_trying:
            self._show_state()

    def _show_advice(self) -> None:
        """Say what is short now, and what would help most."""
        results, board = self._session.results, self.editor.board
        self._show_days()
        if results is None or board is None:
            return
        if not self.advice.has_looked:
            self.headline.say(self.tr("Plan who works when, around the rush."), "", "accent")
            return
        said = self._headline()
        self.headline.say(said.sentence, said.support, said.tone)
        worst = self.advice.runs[0].window.day if self.advice.runs else None
        self.week_view.mark_day(board.days.index(worst) if worst in board.days else -1)
        for view in (self.week_view, self.day_view):
            view.show_offer(self.offer)
        self._show_look_button()
        self.to_look.show_found(self.advice.runs, self.advice.offers)
        self._offer_acts()

    def _show_look_button(self) -> None:
        """How many things there are to look at; the number alone where there is no room for words."""
        count = len(self.advice.runs) + (len(self.editor.board.warnings) if self.editor.board else 0)
        text = self.tr("{0} to look at").format(words.number(count)) if count else self.tr("To look at")
        has_room = self.width() >= theme.px(_ROOM_FOR_WORDS)
        self.look.setText(f" {text if has_room else words.number(count)}")
        self.look.setToolTip("" if has_room else text)
        self.look.setAccessibleName(text)

    def _headline(self) -> Headline:
        results, board, day = self._session.results, self.editor.board, self.day_shown
        assert results is not None
        assert board is not None
        runs, plan = self.advice.runs_on(day), self.editor.plan
        if day is None or not plan.people or not board.schedule.shifts:
            return sentences.headline(results, plan, board, runs, self.offer)
        return sentences.day_headline(board, self.day_view.day, runs, self.offer)

    def _show_state(self) -> None:
        """Whether the team knows the week, and since when it is another."""
        results, board = self._session.results, self.editor.board
        if results is None or board is None:
            return
        known = latest(self.editor.plan, results.first_day)
        changes = diff(known.schedule, board.schedule, self.editor.plan.people) if known else ()
        for view in (self.week_view, self.day_view):
            view.show_changed(frozenset(one.after.shift_id for one in changes if one.after is not None))
        news = bool(known and news_since_publish(known, results.requirement))
        day = self.day_shown
        when = week_range(results) if day is None else words.day_title(day)
        self.subtitle.setText(f"{when} \u00b7 {sentences.state_words(known, len(changes), has_news=news)}")

    def _show_days(self) -> None:
        board = self.editor.board
        if board is not None:
            marks = [self.tr("too few people") if day.short_h > 0 else "" for day in board.figures]
            shown = [Segment(words.weekday_short(day), mark) for day, mark in zip(board.days, marks, strict=True)]
            if shown != self._segments:
                self._segments = shown
                self.days.show_segments(shown)
            self.days.set_current(self.day_view.day)

    def _show_view(self, view: int) -> None:
        had_focus = self.view.hasFocus()
        self.stack.setCurrentIndex(view)
        self.views.set_current(view)
        self.days.setVisible(view == DAY)
        for button in (self.undo, self.redo, self.look, self.weeks, self.fill, self.publish):
            button.setVisible(view == WEEK)
        self.setFocusProxy(self.view)
        if had_focus:
            self.view.setFocus()
        self._show_state()
        self._show_line()
        self._show_advice()

    def _moved(self) -> None:
        self._show_line()
        if self.side.panel is self.shift:
            self.shift.refresh()
        if self.stack.currentIndex() == DAY and self.days.current() != self.day_view.day:
            self._show_state()
            self._show_advice()

    def _show_line(self) -> None:
        self.line.setText(self.view.current_text())

    def _offer_acts(self) -> None:
        """The headline's buttons: what helps most in the state that it tells of."""
        offer, board = self.offer, self.editor.board
        first: tuple[str, Callable[[], None]] = ("", _nothing)
        second = first
        if board is not None and not self.editor.plan.people:
            first = (self.tr("Add a person"), self.show_person)
            second = (self.tr("People from a file"), lambda: self.commanded.emit("people"))
        elif board is not None and not board.schedule.shifts:
            first = (self.tr("Fill the week"), lambda: self._safely(self.fill_week))
        elif offer is not None:
            first = (sentences.offer_button(offer), lambda: self._take(offer))
            second = (self.tr("Not now"), lambda: self.advice.refuse(offer))
        elif self.advice.runs_on(self.day_shown):
            first = (self.tr("See what can be done"), lambda: self.side.show_panel(self.to_look))
        for button, (text, _) in ((self.first, first), (self.second, second)):
            button.setText(text.replace("&", "&&"))
            button.setAccessibleName(text)
            button.setVisible(bool(text))
        self._acts = first[1], second[1]

    # What is done.

    def _take(self, offer: Suggestion) -> None:
        text = sentences.offer_button(offer)
        self.advice.take(offer, text)
        self.told.emit(text)

    def _take_ask(self, one: Try) -> None:
        text = self.tr("Ask {0}").format(one.person.name)
        self.editor.edit(text, lambda schedule, plan: one.edit)
        self.told.emit(text)

    def _change_hours(self, run: ShortRun, span: Span) -> None:
        text = sentences.hours_act(run, span)
        self._session.apply(with_hours(self._session.plan, self.editor.plan, run.window.day, span), text)
        self.told.emit(text)

    def _ask_why(self) -> None:
        """Find the smallest set of needs and rules that cannot all hold, in the background."""
        results, plan = self._session.results, self.editor.plan
        if results is None:
            return
        problem = problem_of(plan, results, kept_shifts(self.editor.schedule, Scope.WEEK))

        def work(progress: Progress, cancel: CancelToken) -> Conflict | None:
            progress(0.0, self.tr("Looking for rules that cannot all hold"))
            return conflict_apart(problem, work=WHY_WORK, cancel=cancel)

        def show(found: Conflict | None) -> None:
            lines = [part.sentence for part in found.parts] if found else []
            self.to_look.show_conflict(sentences.conflict_title(found), lines)

        title = self.tr("Why it cannot be covered")
        self._session.jobs.start(WHY_JOB, title, work, done=show, failed=self._session.report)

    def _call_sick(self, person_id: str, day: dt.date) -> None:
        self._safely(lambda: self.filling.plan_without(person_id, day))

    def _show_menu(self, place: QPoint) -> None:
        def call_sick() -> None:
            shift = self.editor.shift
            if shift is not None:
                self._call_sick(shift.person_id, shift.date)

        menu = shift_menu(self, self.editor, lambda: self.side.show_panel(self.shift), call_sick)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _show_filling(self) -> None:
        is_running = self.filling.is_running
        text = self.tr("Stop") if is_running else self.tr("Fill week")
        self.fill.setText(f" {text}")
        self.fill.setAccessibleName(text)
        self._show_board()
        if is_running:
            support = self.tr("Better drafts appear as they are found; Stop keeps the best.")
            self.headline.say(self.tr("Filling the week."), support, "accent")
            for button in (self.first, self.second):
                button.hide()
        else:
            self.advice.look_soon()

    def _filled(self, draft: Draft | None) -> None:
        if draft is not None:
            self.told.emit(sentences.filled_words(draft))


def _nothing() -> None:
    """What a hidden button does."""
