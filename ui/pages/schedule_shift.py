"""One shift beside the schedule: its times, role, break, and everything that can be done with it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopflow.shifts import Shift
from ui import format as words
from ui.pages.schedule_side import Panel
from ui.schedule.board import Board
from ui.schedule.editor import Editor
from ui.sentences import schedule as sentences
from ui.widgets.basics import Button, Label, column, row, rule
from ui.widgets.combo import Combo
from ui.widgets.time_box import TimeBox

STEP = 15


class ShiftPanel(Panel):
    """Edits the editor's current shift; every choice counts at once.

    Signals:
        sick_called: the shift's person cannot come on its day: (person id, date).
    """

    sick_called = Signal(str, object)

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.setObjectName("shiftPanel")
        self._editor = editor
        self.start = TimeBox("shiftStart", self.tr("From"))
        self.end = TimeBox("shiftEnd", self.tr("To"))
        self.person = Combo("shiftPerson", self.tr("Whose shift"))
        self.role = Combo("shiftRole", self.tr("Role"))
        self.about = Label("", "body", tone="2", wrap=True)
        self.warnings = Label("", "body", 500, tone="tight", wrap=True)
        self.lock = Button(self.tr("Lock"), icon="lock", name="btnLockShift", tip=self.tr("Lock or unlock (L)"))
        self.copy = Button(self.tr("Copy to the next day"), icon="copy", name="btnCopyShift")
        self.copy.setToolTip(self.tr("Ctrl+D"))
        self.open = Button(self.tr("Make it open"), icon="users", name="btnOpenShift")
        self.sick = Button(self.tr("Called in sick"), icon="user-minus", name="btnSick")
        self.remove = Button(self.tr("Remove"), icon="trash-2", name="btnRemoveShift")
        self.remove.setToolTip(self.tr("Del"))
        self.none = Label(self.tr("No shift is chosen. Click one in the grid, or go there with the arrows."), wrap=True)
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget:
        """The start."""
        return self.start if self._editor.shift else self

    def refresh(self) -> None:
        """Show the editor's current shift."""
        shift, board = self._editor.shift, self._editor.board
        self._form.setVisible(shift is not None)
        self.none.setVisible(shift is None)
        if shift is None or board is None:
            self.title_changed.emit(self.tr("Shift"))
            return
        name = sentences.row_name(board.rows[board.row_of(shift.person_id)])
        self.title_changed.emit(f"{name}, {words.day_short(shift.date)}")
        self._show_times(shift)
        self._show_people(board, shift)
        self._show_words(board, shift)

    def _lay_out(self) -> None:
        times = row(self.start, Label("\u2013", tone="2"), self.end, None, spacing=6)
        self._form = QWidget()
        self._form.setLayout(
            column(
                Label(self.tr("Times"), "caption", 500, tone="2"),
                times,
                Label(self.tr("Whose shift"), "caption", 500, tone="2"),
                self.person,
                Label(self.tr("Role"), "caption", 500, tone="2"),
                self.role,
                self.warnings,
                self.about,
                rule(),
                self.lock,
                self.copy,
                self.open,
                self.sick,
                self.remove,
                spacing=6,
            )
        )
        self.setLayout(column(self.none, self._form, None))

    def _connect(self) -> None:
        for box in (self.start, self.end):
            box.activated.connect(self._times_chosen)
        self.person.activated.connect(self._person_chosen)
        self.role.activated.connect(lambda _: self._editor.set_role(self.role.currentText()))
        self.lock.clicked.connect(self._editor.toggle_lock)
        self.copy.clicked.connect(self._editor.copy_to_next_day)
        self.open.clicked.connect(self._editor.make_open)
        self.remove.clicked.connect(self._editor.remove)
        self.sick.clicked.connect(self._call_sick)

    def _show_times(self, shift: Shift) -> None:
        start = sentences.minute_of(shift.start, shift.date)
        end = sentences.minute_of(shift.end, shift.date)
        first = min(start, self._day_start())
        self.start.offer(range(first, end, STEP), start)
        self.end.offer(range(start + STEP, min(start, first) + 24 * 60 + 1, STEP), end)

    def _day_start(self) -> int:
        hours = self._editor.plan.opening_hours
        return hours.day_start_minute if hours else 0

    def _show_people(self, board: Board, shift: Shift) -> None:
        self.person.clear()
        for line in board.rows:
            self.person.addItem(sentences.row_name(line), line.person_id)
        self.person.setCurrentIndex(board.row_of(shift.person_id))
        line = board.rows[board.row_of(shift.person_id)]
        roles = line.person.roles if line.person else board.roles
        self.role.clear()
        self.role.addItems(list(dict.fromkeys([*roles, *([shift.role] if shift.role else [])])))
        self.role.setCurrentText(shift.role)

    def _show_words(self, board: Board, shift: Shift) -> None:
        said = [self.tr("{0} paid").format(sentences.hours_words(shift.paid_hours))]
        said += [
            self.tr("break {0}").format(sentences.times(pause.start, pause.end, shift.date)) for pause in shift.breaks
        ]
        text = ", ".join(said) + "."
        self.about.setText(f"{text} {shift.reason}".strip())
        reasons = board.reasons.get(shift.shift_id, ())
        self.warnings.setText("\n".join(reasons))
        self.warnings.setVisible(bool(reasons))
        lock = self.tr("Unlock") if shift.is_locked else self.tr("Lock")
        self.lock.setText(f" {lock}")
        self.lock.setAccessibleName(lock)
        for button in (self.open, self.sick):
            button.setVisible(not shift.is_open)
        self.copy.setEnabled(shift.date != board.days[-1])

    def _times_chosen(self) -> None:
        shift = self._editor.shift
        if shift is not None:
            midnight = dt.datetime.combine(shift.date, dt.time())
            start, end = (midnight + dt.timedelta(minutes=box.currentData()) for box in (self.start, self.end))
            self._editor.set_times(start, end)

    def _person_chosen(self, place: int) -> None:
        self._editor.move_by(place - self._editor.row, 0)

    def _call_sick(self) -> None:
        shift = self._editor.shift
        if shift is not None:
            self.sick_called.emit(shift.person_id, shift.date)
