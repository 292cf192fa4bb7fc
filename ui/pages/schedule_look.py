"""What to look at before the week is told to the team: short times with ways out, and broken rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopflow.rules import Violation
from shopflow.shiftedits import Suggestion
from shopflow.shortages import ShortRun
from ui import format as words
from ui.pages.schedule_entries import Act, Entries, entry
from ui.pages.schedule_side import Panel
from ui.schedule.editor import Editor
from ui.schedule.ways import Try, other_hours, tries
from ui.sentences import schedule as sentences
from ui.sentences.common import people, when_short
from ui.widgets.basics import Button, Label, column

MOST_ASKED = 2
MOST_REASONS = 4


class LookPanel(Panel):
    """Every short time with who could close it, and every rule that is broken with the shift it is about.

    Signals:
        offer_taken: a ``Suggestion`` to carry out.
        asked: a ``Try`` that the person agreed to.
        hours_wanted: other opening hours for the day of a ``ShortRun``, first and last minute.
        left_short: a ``ShortRun`` that stays as it is.
        fill_wanted: only the gaps are to be filled.
        why_wanted: the rules that cannot all hold are to be found.
    """

    offer_taken = Signal(object)
    asked = Signal(object)
    hours_wanted = Signal(object, object)
    left_short = Signal(object)
    fill_wanted = Signal()
    why_wanted = Signal()

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.setObjectName("lookPanel")
        self._editor = editor
        self._runs: tuple[ShortRun, ...] = ()
        self._offers: tuple[Suggestion, ...] = ()
        self.short_title = Label("", "body", 600)
        self.shorts = Entries()
        self.fill = Button(self.tr("Fill only the gaps"), icon="wand-sparkles", name="btnFillGaps")
        self.fill.setToolTip(self.tr("Every shift that is there stays as it is"))
        self.why = Button(self.tr("Why can it not be covered?"), icon="circle-help", name="btnWhyNot")
        self.why_title = Label("", "body", 600, tone="tight", wrap=True)
        self.conflict = Entries()
        self.warning_title = Label("", "body", 600)
        self.warnings = Entries()
        self.setLayout(
            column(
                self.short_title,
                self.fill,
                self.why,
                self.why_title,
                self.conflict,
                self.shorts,
                8,
                self.warning_title,
                self.warnings,
                None,
                spacing=8,
            )
        )
        self.show_conflict("", ())
        self.why.clicked.connect(self.why_wanted)
        self.fill.clicked.connect(self.fill_wanted)

    def show_found(self, runs: tuple[ShortRun, ...], offers: tuple[Suggestion, ...]) -> None:
        """Show these short times and suggestions, and the board's warnings."""
        self._runs, self._offers = runs, offers
        if self.isVisible():
            self.refresh()

    def show_conflict(self, title: str, lines: Sequence[str]) -> None:
        """Show why not everything can be covered; empty words hide it."""
        self.why_title.setText(title)
        self.why_title.setVisible(bool(title))
        self.conflict.setVisible(bool(lines))
        self.conflict.show_entries([entry("", (line,)) for line in lines])

    def refresh(self) -> None:
        """Show what stands now."""
        board = self._editor.board
        self.title_changed.emit(self.tr("To look at"))
        if board is None:
            return
        self.short_title.setText(
            words.counted(len(self._runs), self.tr("short time"), self.tr("short times"))
            if self._runs
            else self.tr("No short times")
        )
        self.fill.setVisible(bool(self._runs))
        self.why.setVisible(bool(self._runs))
        self.shorts.show_entries([self._short(run) for run in self._runs])
        broken = board.warnings
        self.warning_title.setText(
            words.counted(len(broken), self.tr("rule is broken"), self.tr("rules are broken"))
            if broken
            else self.tr("All rules of work are kept")
        )
        self.warnings.show_entries([self._warning(one) for one in broken])

    def _short(self, run: ShortRun) -> QWidget:
        board, live = self._editor.board, self._editor.live
        assert board is not None
        assert live is not None
        offers = [one for one in self._offers if one.run.window == run.window]
        acts: list[Act] = [
            (sentences.offer_short(one, board.currency), partial(self.offer_taken.emit, one)) for one in offers
        ]
        details = [sentences.run_detail(run, board.currency)]
        if not any(one.closes for one in offers):
            tried = tries(live, self._editor.plan, run)
            acts += [self._ask(one, board.currency) for one in tried if one.can_ask and one.reasons][:MOST_ASKED]
            details += [one.reasons[0] for one in tried if one.reasons][:MOST_REASONS]
            span = other_hours(self._editor.plan, run)
            if span is not None:
                acts.append((sentences.hours_act(run, span), partial(self.hours_wanted.emit, run, span)))
        acts.append((sentences.leave_act(run, board.currency), partial(self.left_short.emit, run)))
        acts.append((self.tr("Show it"), partial(self._show_day, run)))
        title = self.tr("{0}: {1} short").format(when_short(run.window), people(run.missing))
        return entry(title, details, acts, tone="short", name="wayOut")

    def _ask(self, one: Try, currency: str) -> Act:
        return sentences.ask_act(one.person.name, one.start, one.end, one.cost, currency), partial(self.asked.emit, one)

    def _warning(self, one: Violation) -> QWidget:
        acts: Sequence[tuple[str, Callable[[], None]]] = ((self.tr("Show it"), partial(self._show_shift, one)),)
        return entry("", (one.sentence,), acts, name="warningShow")

    def _show_day(self, run: ShortRun) -> None:
        board = self._editor.board
        if board is not None and run.window.day in board.days:
            self._editor.go_to(self._editor.row, board.days.index(run.window.day))

    def _show_shift(self, one: Violation) -> None:
        board = self._editor.board
        shift = board.shift(one.shift_ids[-1]) if board else None
        if board is not None and shift is not None and shift.date in board.days:
            self._editor.go_to(board.row_of(shift.person_id), board.days.index(shift.date), shift.shift_id)
