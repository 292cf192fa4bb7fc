"""Dims an old picture while a new one is being worked out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme

DELAY_MS = 200


class Veil(QWidget):
    """Lies over ``target``; shown only when the work takes longer than a blink. Clicks go through."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._cover)
        target.installEventFilter(self)

    def lower_soon(self) -> None:
        """Dim the target unless ``lift`` is called within 0.2 seconds."""
        self._timer.start()

    def lift(self) -> None:
        """Show the target clearly."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the target's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page's ground, two fifths thick."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("bg", 0.4))
        painter.end()

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.resize(parent.size())
        self.show()
        self.raise_()
