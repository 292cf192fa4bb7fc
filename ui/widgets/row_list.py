"""A list of things to open, two lines each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import Icon, Label, column, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.scrolling import Scrolling


@dataclass(frozen=True, slots=True)
class RowText:
    """A line in bold, a line below it, and what opening does."""

    title: str
    detail: str
    opens: Callable[[], None]


class RowButton(QPushButton):
    """One row of the list: the whole row is the button."""

    def __init__(self, text: RowText) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.setAccessibleName(f"{text.title}, {text.detail}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = (ElidedLabel(text.title, "body", 600), ElidedLabel(text.detail, "caption", tone="2"))
        inside = row(column(*self._lines, spacing=1), Icon("arrow-right", "text2", 16), margins=(4, 6, 8, 6))
        inside.setStretch(0, 1)
        self.setLayout(inside)
        for label in self.findChildren(Label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: text.opens())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell both lines whole where one is cut: the mouse finds the row and not its lines."""
        super().resizeEvent(event)
        is_cut = any(line.shown != line.text() for line in self._lines)
        self.setToolTip(self.accessibleName() if is_cut else "")

    def sizeHint(self) -> QSize:
        """High enough for both lines."""
        return QSize(200, theme.px(48))


class RowList(Scrolling):
    """Rows below each other; scrolls when there are many."""

    def show_rows(self, rows: list[RowText]) -> None:
        """Show other rows."""
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for text in rows:
            layout.addWidget(RowButton(text))
        layout.addStretch(1)
        inside.setMinimumHeight(layout.sizeHint().height())  # else the style sheet's least height squeezes the rows
        self.show_inside(inside)
