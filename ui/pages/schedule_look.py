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
from ui import schedule_sentences as sentences
from ui.pages.schedule_entries import Act, Entries, entry
from ui.pages.schedule_side import Panel
from ui.schedule.editor import Editor
from ui.sentences import people, when_short
from ui.widgets.basics import Button, Label, column


class LookPanel(Panel):
    """Every short time with who could close it, and every rule that is broken with the shift it is about.

    Signals:
        offer_taken: a ``Suggestion`` to carry out.
        fill_wanted: only the gaps are to be filled.
    """

    offer_taken = Signal(object)
    fill_wanted = Signal()

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
        self.warning_title = Label("", "body", 600)
        self.warnings = Entries()
        self.setLayout(
            column(self.short_title, self.fill, self.shorts, 8, self.warning_title, self.warnings, None, spacing=8)
        )
        self.fill.clicked.connect(self.fill_wanted)

    def show_found(self, runs: tuple[ShortRun, ...], offers: tuple[Suggestion, ...]) -> None:
        """Show these short times and suggestions, and the board's warnings."""
        self._runs, self._offers = runs, offers
        if self.isVisible():
            self.refresh()

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
        self.shorts.show_entries([self._short(run) for run in self._runs])
        broken = board.warnings
        self.warning_title.setText(
            words.counted(len(broken), self.tr("rule is broken"), self.tr("rules are broken"))
            if broken
            else self.tr("All rules of work are kept")
        )
        self.warnings.show_entries([self._warning(one) for one in broken])

    def _short(self, run: ShortRun) -> QWidget:
        board = self._editor.board
        assert board is not None
        offers = [one for one in self._offers if one.run.window == run.window]
        acts: list[Act] = [
            (sentences.offer_short(one, board.currency), partial(self.offer_taken.emit, one)) for one in offers
        ]
        acts.append((self.tr("Show it"), partial(self._show_day, run)))
        title = self.tr("{0}: {1} short").format(when_short(run.window), people(run.missing))
        details = [sentences.run_detail(run, board.currency)]
        if not offers:
            details.append(self.tr("Nobody can take it without breaking a rule."))
        return entry(title, details, acts, tone="short", name="wayOut")

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
