"""Where in an import the owner is: choose a file, check, done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_CIRCLE = 24
_LINE = 24
_GAP = 8


class Steps(QWidget):
    """Numbered steps in a row; those behind are ticked."""

    def __init__(self, names: tuple[str, ...], current: int) -> None:
        super().__init__()
        self._names = names
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Step {} of {}: {}").format(current + 1, len(names), names[current]))
        theme.signals.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Room for circles, names and lines."""
        widths = [self._name_width(name) + _CIRCLE + _GAP for name in self._names]
        between = (len(self._names) - 1) * (_LINE + 2 * _GAP)
        return QSize(round(sum(widths)) + between + 4, theme.px(_CIRCLE) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 1.0, self.height() / 2
        for number, name in enumerate(self._names):
            circle = QRectF(left, middle - _CIRCLE / 2, _CIRCLE, _CIRCLE)
            self._paint_circle(painter, circle, number)
            left = circle.right() + _GAP
            width = self._name_width(name)
            painter.setFont(self._font(number))
            painter.setPen(theme.colour("text" if number == self._current else "text2"))
            painter.drawText(QRectF(left, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
            left += width + _GAP
            if number + 1 < len(self._names):
                painter.setPen(QPen(theme.colour("line2"), 1.5))
                painter.drawLine(QPointF(left, middle), QPointF(left + _LINE, middle))
                left += _LINE + _GAP

    def _paint_circle(self, painter: QPainter, circle: QRectF, number: int) -> None:
        is_current, is_done = number == self._current, number < self._current
        edge = "accent" if is_current or is_done else "line2"
        painter.setPen(QPen(theme.colour(edge), 1.5))
        painter.setBrush(theme.colour("accent" if is_current else "accentSoft" if is_done else "surface"))
        painter.drawEllipse(circle)
        if is_done:
            painter.drawPixmap(circle.center() - QPointF(7, 7), theme.pixmap("check", "accent", 14))
        else:
            painter.setFont(theme.font("caption", 600))
            painter.setPen(theme.colour("onAccent" if is_current else "text2"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _font(self, number: int) -> QFont:
        return theme.font("body", 600 if number == self._current else 400)

    def _name_width(self, name: str) -> float:
        return QFontMetricsF(theme.font("body", 600)).horizontalAdvance(name)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
