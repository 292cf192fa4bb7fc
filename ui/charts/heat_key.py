"""The key of the heat map."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


class HeatKey(QWidget):
    """The map's key: from quiet to busy, and what the outline means."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shows_short = True
        theme.signals.changed.connect(self._restyle)

    def show_short(self, shown: bool) -> None:
        """Whether the outline is explained."""
        self._shows_short = shown
        self._restyle()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words_width = sum(self._width(text) for text in self._texts())
        return QSize(words_width + 6 * 17 + 16 + (46 if self._shows_short else 0), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint swatches between the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        texts, middle = self._texts(), self.height() / 2
        x = self._write(painter, texts[0], 0) + 6.0
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(1, 7):
            painter.setBrush(theme.colour(f"ramp{step}"))
            painter.drawRoundedRect(QRectF(x, middle - 5, 16, 10), 2, 2)
            x += 17
        x = self._write(painter, texts[1], x + 5) + 18
        if self._shows_short:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("shortLine"), 2))
            painter.drawRoundedRect(QRectF(x, middle - 5.5, 16, 11), 3, 3)
            self._write(painter, texts[2], x + 22)
        painter.end()

    def _texts(self) -> tuple[str, ...]:
        return (
            self.tr("quiet"),
            self.tr("busy"),
            *([self.tr("too few people")] if self._shows_short else []),
        )

    def _width(self, text: str) -> int:
        return QFontMetrics(theme.font("caption")).horizontalAdvance(text)

    def _write(self, painter: QPainter, text: str, x: float) -> float:
        painter.setPen(theme.colour("text2"))
        painter.drawText(QRectF(x, 0, 400, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + self._width(text)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
