"""Schedule: who works when, whether it is enough, and every way to change it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from shopflow.problems import Problem
from shopflow.scheduling import Draft
from shopflow.shiftedits import Suggestion, accept, suggestions
from shopflow.shortages import ShortRun, short_runs
from ui import schedule_sentences as sentences
from ui.pages.results_page import ResultsPage
from ui.schedule.editor import Editor
from ui.schedule.filling import Filling, Scope
from ui.schedule.week_view import WeekView
from ui.sentences import week_range
from ui.session import Session
from ui.widgets.basics import Button, Label, column
from ui.widgets.segments import Segment, Segments

WEEK, DAY = 0, 1


class SchedulePage(ResultsPage):
    """Headline with a suggestion, the week or a day, and a side panel for what is being edited.

    Signals:
        commanded: something that the desk carries out ("undo", "export", "people" ...).
        told: what was done, for a toast with Undo.
    """

    commanded = Signal(str)
    told = Signal(str)

    def __init__(self, session: Session) -> None:
        self.views = Segments()
        self.undo = Button("", "icon", icon="undo-2", name="btnUndo", tip=self.tr("Undo (Ctrl+Z)"))
        self.redo = Button("", "icon", icon="redo-2", name="btnRedo", tip=self.tr("Redo (Ctrl+Y)"))
        self.fill = Button(self.tr("Fill week"), icon="wand-sparkles", name="btnFillWeek")
        self.excel = Button(self.tr("Excel"), icon="file-spreadsheet", name="btnExcel")
        self.second = Button("", "ghost", name="btnNotNow")
        self.first = Button("", "primary", name="btnTakeOffer")
        super().__init__(
            session,
            self.tr("Schedule"),
            controls=(self.views, self.undo, self.redo, self.fill, self.excel),
            actions=(self.second, self.first),
        )
        self.editor = Editor(session, self)
        self.filling = Filling(session, self.editor)
        self._refused: set[str] = set()
        self._runs: tuple[ShortRun, ...] = ()
        self._offers: tuple[Suggestion, ...] = ()
        self._acts: tuple[Callable[[], None], Callable[[], None]] = (_nothing, _nothing)
        self._offers_later = QTimer(self, singleShot=True, interval=0)
        self._offers_later.timeout.connect(self._find_offers)
        self._build_body()
        self._connect()
        self.follow(None)

    @property
    def offer(self) -> Suggestion | None:
        """What the headline suggests."""
        return self._offers[0] if self._offers else None

    @property
    def runs(self) -> tuple[ShortRun, ...]:
        """The short times of the shifts as they stand, the costliest first."""
        return self._runs

    def refresh(self) -> None:
        """Show the session's latest results; the editor has made its board of them already."""
        self._board_changed()

    def fill_week(self, scope: Scope = Scope.WEEK) -> None:
        """Fill the week, or end that."""
        if self.filling.is_running:
            self.filling.stop()
        else:
            self.filling.fill(scope)

    def _build_body(self) -> None:
        self.week = WeekView(self.editor)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.week)
        self.line = Label("", "caption", tone="2")
        self.line.setObjectName("scheduleLine")
        self.line.setMinimumWidth(1)  # it may be cut when the window is narrow
        self.card = QFrame()
        self.card.setProperty("frame", "card")
        layout = column(self.stack, self.line, margins=(14, 10, 12, 6), spacing=4)
        layout.setStretch(0, 1)
        self.card.setLayout(layout)
        self.body.addWidget(self.card, 1)
        self.body.addStretch(0)
        self.views.show_segments([Segment(self.tr("Week")), Segment(self.tr("Day"))])
        self.views.set_current(WEEK)
        self.setFocusProxy(self.week)

    def _connect(self) -> None:
        self.editor.board_changed.connect(self._board_changed_soon)
        self.editor.moved.connect(self._show_line)
        self.filling.changed.connect(self._show_filling)
        self.filling.ended.connect(self._filled)
        self.fill.clicked.connect(lambda: self._safely(self.fill_week))
        self.first.clicked.connect(lambda: self._acts[0]())
        self.second.clicked.connect(lambda: self._acts[1]())
        self.undo.clicked.connect(lambda: self.commanded.emit("undo"))
        self.redo.clicked.connect(lambda: self.commanded.emit("redo"))
        self.excel.clicked.connect(lambda: self.commanded.emit("export"))
        stack = self._session.undo_stack
        for button, can, changed in (
            (self.undo, stack.canUndo, stack.canUndoChanged),
            (self.redo, stack.canRedo, stack.canRedoChanged),
        ):
            changed.connect(button.setEnabled)
            button.setEnabled(can())

    def _safely(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Problem as problem:
            self._session.report(problem)

    # What is shown.

    def _board_changed_soon(self) -> None:
        if self.isVisible():
            self._board_changed()
        else:
            self.update_soon()

    def _board_changed(self) -> None:
        results, board, live = self._session.results, self.editor.board, self.editor.live
        self.card.setVisible(board is not None)
        self._show_line()
        if results is None or board is None or live is None:
            self.subtitle.setText("")
            self.headline.say(self.tr("Plan who works when, around the rush."),
                              self.tr("The schedule appears here as soon as there are orders."), "accent")  # fmt: skip
            self._offer_acts()
        elif not self.editor.is_trying and not self.editor.is_filling:
            self._runs = short_runs(live)
            self._offers = tuple(one for one in self._offers if one.key not in self._refused)
            self._offers_later.start()
            self.subtitle.setText(week_range(results))

    def _find_offers(self) -> None:
        """Look for suggestions, after the picture of an edit is shown."""
        live = self.editor.live
        if live is not None and not self.editor.is_trying and not self.editor.is_filling:
            self._offers = suggestions(live, self.editor.plan, refused=self._refused)
            self._show_headline()

    def _show_headline(self) -> None:
        results, board = self._session.results, self.editor.board
        if results is None or board is None:
            return
        said = sentences.headline(results, self.editor.plan, board, self._runs, self.offer)
        self.headline.say(said.sentence, said.support, said.tone)
        self.week.show_offer(self.offer)
        worst = self._runs[0].window.day if self._runs and board.short_h > 0 else None
        self.week.mark_day(board.days.index(worst) if worst in board.days else -1)
        self._offer_acts()

    def _show_line(self) -> None:
        self.line.setText(self.week.current_text())

    def _offer_acts(self) -> None:
        """The headline's buttons: what helps most in the state that it tells of."""
        offer, board = self.offer, self.editor.board
        first = second = ("", _nothing)
        if board is not None and not self.editor.plan.people:
            first = (self.tr("People from a file"), lambda: self.commanded.emit("people"))
        elif board is not None and not board.schedule.shifts:
            first = (self.tr("Fill the week"), lambda: self._safely(self.fill_week))
        elif offer is not None:
            first = (sentences.offer_button(offer), self._take_offer)
            second = (self.tr("Not now"), self._refuse_offer)
        for button, (text, _) in ((self.first, first), (self.second, second)):
            button.setText(text.replace("&", "&&"))
            button.setAccessibleName(text)
            button.setVisible(bool(text))
        self._acts = first[1], second[1]

    def _take_offer(self) -> None:
        offer, live = self.offer, self.editor.live
        if offer is not None and live is not None:
            text = sentences.offer_button(offer)
            self.editor.edit(text, lambda schedule, plan: accept(schedule, plan, offer, live))
            self.told.emit(text)

    def _refuse_offer(self) -> None:
        if self.offer is not None:
            self._refused.add(self.offer.key)
            self._find_offers()

    def _show_filling(self) -> None:
        is_running = self.filling.is_running
        text = self.tr("Stop") if is_running else self.tr("Fill week")
        self.fill.setText(f" {text}")
        self.fill.setAccessibleName(text)
        if is_running:
            support = self.tr("Better drafts appear as they are found; Stop keeps the best.")
            self.headline.say(self.tr("Filling the week."), support, "accent")
            for button in (self.first, self.second):
                button.hide()

    def _filled(self, draft: Draft | None) -> None:
        if draft is not None:
            self.told.emit(sentences.filled_words(draft))


def _nothing() -> None:
    """What a hidden button does."""
