"""Boxes to enter one value each, and cards that hold them. A value counts once the owner has paused or left the box."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QDoubleSpinBox, QFrame, QGridLayout, QLineEdit, QSizePolicy, QWidget

from shopflow.wording import phrase
from ui import format as fmt
from ui import theme
from ui.widgets.basics import Chip, Label, column, row

SETTLED_MS = 400
_NUMBER_WIDTH = 120
_LARGE_TEXT = 120


class NumberField(QDoubleSpinBox):
    """A number with its unit; a unit in letters stands behind a space.

    Signals:
        settled: the owner entered another value.
    """

    settled = Signal(float)

    def __init__(
        self, name: str, words: str, unit: str, limits: tuple[float, float], *, decimals: int = 0, step: float = 1.0
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setSuffix(f"{fmt.NO_BREAK}{unit}" if unit[:1].isalpha() else unit)
        self.setRange(*limits)
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setProperty("plain", True)  # not NoButtons: with a style sheet Qt would leave the number no room
        self.lineEdit().setTextMargins(8, 0, 4, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown = self.value()
        self._pause = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._pause.timeout.connect(self._settle)
        self.valueChanged.connect(lambda _: self._pause.start())
        self.editingFinished.connect(self._settle)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_currency(self, currency: str) -> None:
        """Write the sign of a currency where the place writes it."""
        before, after = fmt.around_money(currency)
        self.setPrefix(before)
        self.setSuffix(after)

    def show_value(self, value: float) -> None:
        """Show a value that is there already."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)
        self._pause.stop()
        self._shown = self.value()

    def textFromValue(self, value: float) -> str:
        """``8`` rather than ``8.0``; money keeps its cents."""
        is_whole = self.decimals() == 1 and value == round(value)
        return self.locale().toString(value, "f", 0 if is_whole else self.decimals())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls the page: nobody should change a wage by scrolling past it."""
        event.ignore()

    def _settle(self) -> None:
        self._pause.stop()
        if self.value() != self._shown:
            self._shown = self.value()
            self.settled.emit(self._shown)

    def _restyle(self) -> None:
        # The line inside keeps the font of an earlier polish, unlike the box.
        for part in (self, self.lineEdit()):
            part.setFont(theme.font("body", 500))
        self.setFixedWidth(theme.px(_NUMBER_WIDTH))


class TextField(QLineEdit):
    """A line of text.

    Signals:
        settled: the owner entered another text.
    """

    settled = Signal(str)

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._shown = ""
        self.editingFinished.connect(self._settle)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_text(self, text: str) -> None:
        """Show a text that is there already."""
        self._shown = text
        self.setText(text)
        self.setCursorPosition(0)

    def _settle(self) -> None:
        if self.text().strip() != self._shown:
            self._shown = self.text().strip()
            self.settled.emit(self._shown)

    def _restyle(self) -> None:
        self.setFont(theme.font("body", 500))


class SourceNote(QWidget):
    """Where a number comes from: a chip that says whether it is a guess, and what it rests on."""

    def __init__(self) -> None:
        super().__init__()
        self.chip = Chip("")
        self.basis = Label("", "caption", tone="2", wrap=True)
        self.chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._layout = row(self.chip, self.basis, spacing=6)
        self._layout.setStretch(1, 1)
        self._layout.setAlignment(self.chip, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._layout)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def say(self, kind: str, basis: str) -> None:
        """Show a source.

        Args:
            kind: "measured", "entered" or "assumed".
            basis: what it rests on.
        """
        names = {
            "measured": phrase("measured"),
            "entered": phrase("yours"),
            "assumed": phrase("a guess"),
        }
        self.chip.setText(names[kind])
        self.chip.setProperty("chip", "tight" if kind == "assumed" else "neutral")
        self.chip.style().unpolish(self.chip)
        self.chip.style().polish(self.chip)
        self.basis.setText(basis)
        self.basis.setVisible(bool(basis))

    def _restyle(self) -> None:
        """Below each other where large text leaves no room beside each other."""
        way = QBoxLayout.Direction
        self._layout.setDirection(way.TopToBottom if theme.px(100) > _LARGE_TEXT else way.LeftToRight)


class FormCard(QFrame):
    """A titled card of rows: what it is, the box, and a note beside it."""

    def __init__(self, title: str, below: str = "") -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.setAccessibleName(title)
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setColumnStretch(2, 1)
        self.below = Label(below, "caption", tone="2", wrap=True)
        if not below:
            self.below.hide()  # shown without a parent it would be a window for a moment
        self.rest = column(spacing=8)
        head = column(Label(title, "card", 600), self.below, spacing=2)
        self.setLayout(column(head, self._form, self.rest, margins=(16, 12, 16, 14), spacing=10))

    def add(self, text: str, box: QWidget, note: QWidget | None = None, *, wide: bool = False) -> Label:
        """Add a row; ``wide`` gives the box the note's room too. Returns the row's label."""
        line = self._form.rowCount()
        label = Label(text, "body")
        label.setBuddy(box)
        self._form.addWidget(label, line, 0)
        self._form.addWidget(box, line, 1, 1, 2 if wide else 1)
        if note is not None:
            self._form.addWidget(note, line, 2)
        return label

    @staticmethod
    def line(*parts: QWidget) -> QWidget:
        """Parts beside each other, at the left, as one widget."""
        line = QWidget()
        line.setLayout(row(*parts, None, spacing=6))
        return line
