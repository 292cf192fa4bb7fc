"""A box to choose one of several from, with the house's arrow."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from ui import theme

_ARROW = 16


class Combo(QComboBox):
    """A combo box: the style sheet takes the platform's arrow away, this paints ours."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = theme.pixmap("chevron-down", "text2", _ARROW)
        painter.drawPixmap(self.width() - _ARROW - 8, (self.height() - _ARROW) // 2, arrow)

    def _restyle(self) -> None:
        self.setFont(theme.font("body", 500))
        line = self.lineEdit()
        if line is not None:
            line.setFont(theme.font("body", 500))
