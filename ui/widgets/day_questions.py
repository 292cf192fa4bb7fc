"""Days that look odd, each with its answers as buttons: one click marks a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopflow.daymarks import DayRecord, DayState
from shopflow.events import Choice
from ui import format as fmt
from ui.order_words import mark_words, question_words
from ui.widgets.basics import Button, Label, column, row, rule
from ui.widgets.scrolling import Scrolling

_ANSWERS = {
    DayState.MISSING: (Choice.CLOSED, Choice.TILL_OFF),
    DayState.INCOMPLETE: (Choice.TILL_OFF, Choice.AS_USUAL),
}


class DayQuestions(Scrolling):
    """The open questions about days, the newest first.

    Signals:
        answered: the day and the ``Choice`` that was clicked.
    """

    answered = Signal(object, object)

    def show_days(self, records: Sequence[DayRecord]) -> None:
        """Show the days that are open questions."""
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(6)
        for record in reversed(records):
            layout.addWidget(self._entry(record))
            layout.addWidget(rule())
        layout.addStretch(1)
        self.show_inside(inside)

    def _entry(self, record: DayRecord) -> QWidget:
        entry = QWidget()
        buttons = []
        for choice in _ANSWERS[record.state]:
            button = Button(mark_words(choice), name="dayAnswer")
            button.setAccessibleName(f"{fmt.day_long(record.day)}: {mark_words(choice)}")
            button.clicked.connect(self._answer(record.day, choice))
            buttons.append(button)
        words = column(
            Label(fmt.day_title(record.day), "body", 600),
            Label(question_words(record), "caption", tone="2"),
            spacing=1,
        )
        entry.setLayout(column(words, row(*buttons, None, spacing=6), spacing=4))
        return entry

    def _answer(self, day: dt.date, choice: Choice) -> Callable[[], None]:
        return lambda: self.answered.emit(day, choice)
