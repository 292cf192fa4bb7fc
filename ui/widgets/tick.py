"""A box to tick, painted in the house's colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from ui import theme

_BOX = 18


class Tick(QCheckBox):
    """A check box: the style sheet cannot draw a tick in a theme's colour, this paints it."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """High enough to be hit, as wide as its text."""
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_BOX + 12 + width, theme.px(30))

    def minimumSizeHint(self) -> QSize:
        """The text may be cut."""
        return QSize(_BOX + 4, theme.px(30))

    def hitButton(self, pos: object) -> bool:
        """All of it can be clicked."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, tick, text and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(2, (self.height() - _BOX) / 2, _BOX, _BOX)
        is_on, has_focus = self.isChecked(), self.hasFocus()
        painter.setPen(
            QPen(theme.colour("text" if has_focus else "accent" if is_on else "line2"), 2 if has_focus else 1)
        )
        painter.setBrush(theme.colour("accent" if is_on else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if is_on:
            painter.drawPixmap(QPointF(box.left() + 2, box.top() + 2), theme.pixmap("check", "onAccent", _BOX - 4))
        painter.setPen(theme.colour("text" if self.isEnabled() else "text3"))
        painter.setFont(self.font())
        words = QRectF(box.right() + 8, 0, self.width() - box.right() - 8, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _restyle(self) -> None:
        self.setFont(theme.font("body"))
        self.updateGeometry()
