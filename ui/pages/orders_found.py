"""What a file's columns were taken for, with boxes by which the owner corrects it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from shopflow.importing import ImportResult, Question
from ui import theme
from ui.column_choices import ColumnChoice, column_choices, date_evidence
from ui.order_words import export_name, role_words
from ui.widgets.basics import Button, Chip, Label, column, frame, row, rule
from ui.widgets.combo import Combo
from ui.widgets.scrolling import Scrolling

_WIDTH = 282
_CHIPS = {"sure": "good", "likely": "tight", "chosen": "accent", "optional": "neutral"}


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout of widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Choice(QFrame):
    """A few answers beside each other, of which one is chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: tuple[tuple[str, str], ...], current: str) -> None:
        super().__init__()
        self.setProperty("frame", "segments")
        self.setObjectName(name)
        group = QButtonGroup(self)
        buttons = []
        for value, text in choices:
            button = Button(text, "segment", name=f"{name}_{value}")
            button.setCheckable(True)
            button.setChecked(value == current)
            button.clicked.connect(self._emitter(value))
            group.addButton(button)
            buttons.append(button)
        self.setLayout(row(*buttons, margins=(2, 2, 2, 2), spacing=2))

    def _emitter(self, value: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(value)


class ColumnBox(Combo):
    """Which column of the file plays a role; the wheel scrolls past it."""

    def __init__(self, choice: ColumnChoice, header: tuple[str, ...], none: str) -> None:
        super().__init__(f"column_{choice.role}", choice.title)
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.addItem(none, "")
        for name in header:
            if name:
                self.addItem(name, name)
        self.setCurrentIndex(max(self.findData(choice.header), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list that the box stands in."""
        event.ignore()


class FoundCard(QFrame):
    """Which column was taken for what, how dates are read, and what was assumed.

    Signals:
        answered: an answer to a question: its kind and the value.
        corrected: a role and the column that the owner takes for it, empty for none.
    """

    answered = Signal(str, str)
    corrected = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        inside = QWidget()
        inside.setObjectName("foundList")
        inside.setLayout(column(self._list, None, margins=(0, 0, 10, 0)))
        self._scroll = Scrolling(inside)
        title = Label(self.tr("What we found"), "card", 600)
        self.setLayout(column(title, self._scroll, margins=(16, 14, 6, 12), spacing=8))
        # The tables beside it say how high the page is; the list scrolls.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_result(self, result: ImportResult, answers: Mapping[str, str]) -> None:
        """Show what one file's columns were taken for; where the owner was before, there the list stays."""
        place = self._scroll.verticalScrollBar().value()
        clear(self._list)
        if result.question is not None:
            self._add_question(result.question)
        self._add_export(result)
        choices = column_choices(result)
        for choice in choices:
            self._list.addWidget(self._box(choice, result.header))
            if choice.role in ("ordered", "date") and result.question is None:
                self._add_date_order(result, answers)
        self._add_others(result, {choice.role for choice in choices})
        if result.assumptions:
            self._list.addWidget(rule())
            for sentence in result.assumptions:
                self._list.addWidget(Label(sentence, "caption", tone="2", wrap=True))
        self._scroll.verticalScrollBar().setValue(place)

    def _add_export(self, result: ImportResult) -> None:
        if result.profile.startswith("generic"):
            words = self.tr("No till that we know: read by the names of its columns")
            self._list.addWidget(Label(words, "caption", tone="2", wrap=True))
        else:
            self._list.addWidget(self._entry(self.tr("Export"), export_name(result.name), "sure"))

    def _add_others(self, result: ImportResult, shown: set[str]) -> None:
        """Columns that were used and cannot be chosen here."""
        for use in result.columns:
            if use.role not in shown:
                self._list.addWidget(self._entry(role_words(use.role, result.kind), use.header, use.certainty))

    def _chip(self, certainty: str) -> Chip:
        words = {
            "sure": self.tr("Sure"),
            "likely": self.tr("Likely"),
            "chosen": self.tr("Your choice"),
            "optional": self.tr("optional"),
        }
        return Chip(words[certainty], _CHIPS[certainty])

    def _entry(self, role: str, header: str, certainty: str) -> QWidget:
        entry = QWidget()
        name = Label(header, "body", tone="2", wrap=True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        entry.setLayout(column(row(Label(role, "body", 600), None, self._chip(certainty)), name, spacing=0))
        return entry

    def _box(self, choice: ColumnChoice, header: tuple[str, ...]) -> QWidget:
        entry = QWidget()
        box = ColumnBox(choice, header, self.tr("Not in this file"))
        box.activated.connect(lambda index: self._pick(choice, box.itemData(index)))
        parts: list[QWidget] = [box]
        if choice.note:
            parts.append(Label(choice.note, "caption", tone="2", wrap=True))
        head = row(Label(choice.title, "body", 600), None, self._chip(choice.certainty))
        entry.setLayout(column(head, *parts, spacing=3))
        return entry

    def _pick(self, choice: ColumnChoice, header: str) -> None:
        if header != choice.header:
            self.corrected.emit(choice.role, header)

    def _add_date_order(self, result: ImportResult, answers: Mapping[str, str]) -> None:
        evidence = date_evidence(result, answers)
        if not evidence:
            return
        choices = (("dmy", self.tr("Day first")), ("mdy", self.tr("Month first")))
        choice = Choice("dateOrder", choices, result.date_order)
        choice.chosen.connect(lambda value: self.answered.emit("date_order", value))
        choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        entry = QWidget()
        words = Label(evidence, "caption", tone="2", wrap=True)
        entry.setLayout(column(Label(self.tr("Date order"), "body", 600), choice, words, spacing=4))
        self._list.addWidget(entry)

    def _add_question(self, question: Question) -> None:
        words = column(Label(self.tr("Which is right?"), "body", 600), spacing=6)
        for value, text in question.choices:
            button = Button(text.replace("&", "&&"), name=f"answer_{value}")
            button.clicked.connect(self._answer(question.kind, value))
            words.addWidget(button)
        self._list.addWidget(frame(words, "strip", (12, 10, 12, 12)))

    def _answer(self, kind: str, value: str) -> Callable[[], None]:
        return lambda: self.answered.emit(kind, value)

    def _restyle(self) -> None:
        self.setFixedWidth(theme.px(_WIDTH))
