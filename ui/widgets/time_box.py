"""A box of times to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from ui import format as words
from ui import theme

_ARROW = 14


class TimeBox(QComboBox):
    """A combo box with the house's own arrow, since a style sheet cannot colour one by theme."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("narrow", True)
        self.setAccessibleName(tip)
        self.setToolTip(tip)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def offer(self, minutes: Iterable[int], chosen: int) -> None:
        """Offer times in minutes after midnight, the chosen one at the end if it is none of them; tells nobody."""
        self.blockSignals(True)
        self.clear()
        for minute in dict.fromkeys((*minutes, chosen)):
            self.addItem(words.clock(minute % 1440), minute)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then its arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QPointF(self.width() - _ARROW - 8, (self.height() - _ARROW) / 2)
        painter.drawPixmap(place, theme.pixmap("chevron-down", "text2", _ARROW))
        painter.end()

    def _restyle(self) -> None:
        self.setFont(theme.font("body", 600))
        self.setFixedWidth(theme.px(100 if words.uses_12_hours() else 78))
