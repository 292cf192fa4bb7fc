"""A painted picture of rows that the arrow keys walk and a screen reader reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import saving, theme

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}


class RowPicture(QWidget):
    """Base of pictures with one thing per row; up and down move the current row, Ctrl+C copies the picture.

    A subclass answers ``row_place`` and paints; ``show_words`` gives each row's words.
    """

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._words: tuple[str, ...] = ()
        self._current = 0
        saving.offer_picture(self)
        theme.signals.changed.connect(self._restyle)

    def show_words(self, texts: Sequence[str]) -> None:
        """Take over the words of other rows."""
        self._words = tuple(texts)
        self.go_to(self._current)
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> int:
        """Number of the current row."""
        return self._current

    def row_text(self, row: int) -> str:
        """What a row says, in words."""
        return self._words[row] if row < len(self._words) else ""

    def row_place(self, row: int) -> QRectF:
        """Where a row is painted."""
        raise NotImplementedError

    def go_to(self, row: int) -> None:
        """Make a row the current one (kept within the picture)."""
        self._current = min(max(row, 0), max(len(self._words) - 1, 0))
        self.setAccessibleDescription(self.row_text(self._current))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.grab())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, copy with Ctrl+C."""
        step = _STEPS.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.go_to(self._current + step)
            corner = self.row_place(self._current).bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(corner), self.row_text(self._current), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a row."""
        row = self._row_at(event.position())
        if row is not None:
            self.go_to(row)

    def event(self, event: QEvent) -> bool:
        """Say a row's words as its tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(QPointF(event.pos()))
            if row is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.row_text(row), self)
            return True
        return super().event(event)

    def paint_focus(self, painter: QPainter) -> None:
        """A frame around the current row while the keyboard is here."""
        if self.hasFocus() and self._words:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(self.row_place(self._current).adjusted(1, 1, -1, -1), 5, 5)

    def _row_at(self, point: QPointF) -> int | None:
        return next((row for row in range(len(self._words)) if self.row_place(row).contains(point)), None)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
