"""The key of a map of the week: swatches and an outline between words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopflow.wording import phrase
from ui import theme

OUTLINE = "outline"


@dataclass(frozen=True, slots=True)
class KeyPart:
    """Words of a key, after their swatches.

    Args:
        text: the words.
        swatches: tokens of the grounds, each with what stands in it; ``OUTLINE`` draws that of short times.
        gap: pixels to the next part.
    """

    text: str
    swatches: tuple[tuple[str, str], ...] = ()
    gap: int = 18


def heat_parts(*, shows_short: bool) -> list[KeyPart]:
    """From quiet to busy, and what the outline means."""
    ramp = tuple((f"ramp{step}", "") for step in range(1, 7))
    parts = [KeyPart(phrase("quiet"), gap=6), KeyPart(phrase("busy"), ramp)]
    return [*parts, KeyPart(phrase("too few people"), ((OUTLINE, ""),))] if shows_short else parts


class MapKey(QWidget):
    """Paints the parts in one line."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._parts: tuple[KeyPart, ...] = ()
        theme.signals.changed.connect(self._restyle)

    def show_parts(self, parts: Sequence[KeyPart]) -> None:
        """Show other parts."""
        self._parts = tuple(parts)
        self.setAccessibleName(", ".join(part.text for part in parts))
        self._restyle()

    def sizeHint(self) -> QSize:
        """As wide as its words and swatches."""
        width = sum(self._width(part.text) + self._swatch_width(part) + part.gap for part in self._parts)
        return QSize(width - (self._parts[-1].gap if self._parts else 0), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint swatches and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        x = 0.0
        for part in self._parts:
            wide = self._swatch_width(part)
            for number, (key, text) in enumerate(part.swatches):
                self._paint_swatch(painter, x + number * (self._one(text) + 1), key, text)
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRectF(x + wide, 0, 400, self.height()), Qt.AlignmentFlag.AlignVCenter, part.text)
            x += wide + self._width(part.text) + part.gap
        painter.end()

    def _paint_swatch(self, painter: QPainter, x: float, key: str, text: str) -> None:
        high = theme.px(16) if text else 11
        place = QRectF(x + 0.5, (self.height() - high) / 2, self._one(text) - 1, high)
        if key == OUTLINE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("shortLine"), 2))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(key))
        painter.drawRoundedRect(place, 3, 3)
        if text:
            painter.setPen(theme.ink_on(QColor(theme.token(key)).name()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _one(self, text: str) -> int:
        return theme.px(20) if text else 16

    def _swatch_width(self, part: KeyPart) -> int:
        return sum(self._one(text) + 1 for _, text in part.swatches) + (5 if part.swatches else 0)

    def _width(self, text: str) -> int:
        return QFontMetrics(theme.font("caption")).horizontalAdvance(text)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
