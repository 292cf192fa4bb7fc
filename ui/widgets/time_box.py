"""A box of times to choose from."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from ui import theme

_ARROW = 14


class TimeBox(QComboBox):
    """A combo box with the house's own arrow, since a style sheet cannot colour one by theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then its arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QPointF(self.width() - _ARROW - 8, (self.height() - _ARROW) / 2)
        painter.drawPixmap(place, theme.pixmap("chevron-down", "text2", _ARROW))
        painter.end()
