"""Things that lie over the page: they keep their place when the window is resized."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QFrame, QWidget

_EDGE = 24


class Floating(QFrame):
    """A frame at the lower edge of its parent, in the middle or at the right."""

    def __init__(self, parent: QWidget, *, at_right: bool = False) -> None:
        super().__init__(parent)
        self._ground = parent
        self._at_right = at_right
        self.hide()
        parent.installEventFilter(self)

    def rise(self) -> None:
        """Show at the right place, above the page."""
        self.show()
        self._place()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        layout = self.layout()
        if layout is not None:
            # What was changed just now has no size before the layout has looked at it.
            layout.activate()
        self.adjustSize()
        area = self._ground.rect()
        free = area.width() - self.width()
        left = free - _EDGE if self._at_right else free // 2
        self.move(QPoint(left, area.height() - self.height() - _EDGE))
