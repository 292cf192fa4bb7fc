"""Small pictures of what the pages will show, for the first start."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_ROWS = ((0.04, 0.12), (0.20, 0.32), (0.55, 0.18), (0.76, 0.19))
_RAGGED = (0.0, 0.0, 0.03, 0.01, 0.02)
_SHIFTS = ((0.09, 0.54, 0), (0.22, 0.70, 1), (0.31, 0.61, 2), (0.50, 0.92, 1))
_COVER = ((0.09, 1), (0.22, 2), (0.31, 3), (0.61, 2), (0.70, 1), (0.92, 0))


class MiniPicture(QWidget):
    """A drawing of a step: "rows", "wave" or "shifts"; decoration only."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._draw: Callable[[QPainter, float, float], None] = {
            "rows": self._rows,
            "wave": self._wave,
            "shifts": self._shifts,
        }[kind]
        self.setMinimumHeight(90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.signals.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw on a sunken ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.fillPath(ground, theme.colour("sunken"))
        painter.setPen(Qt.PenStyle.NoPen)
        self._draw(painter, self.width(), self.height())

    def _rows(self, painter: QPainter, width: float, height: float) -> None:
        step = height / 6
        for line in range(5):
            top = step * (line + 0.72)
            for place, (left, wide) in enumerate(_ROWS):
                painter.setBrush(theme.colour("accent", 0.75) if place == 1 else theme.colour("line2", 0.35))
                part = wide if place == 1 else wide - _RAGGED[line]
                painter.drawRoundedRect(QRectF(left * width, top, part * width, step * 0.42), step * 0.2, step * 0.2)
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0.18 * width, step * 0.36, 0.36 * width, height - step * 0.9), 6, 6)

    def _wave(self, painter: QPainter, width: float, height: float) -> None:
        base, limit = height * 0.87, height * 0.5

        def waits(x: float) -> float:
            main = 0.62 * math.exp(-(((x / width - 0.40) / 0.09) ** 2))
            second = 0.22 * math.exp(-(((x / width - 0.70) / 0.11) ** 2))
            return height * (0.05 + main + second)

        shape = QPainterPath(QPointF(12, base))
        for x in range(12, int(width) - 11, 2):
            shape.lineTo(x, base - waits(x))
        shape.lineTo(width - 12, base)
        shape.closeSubpath()
        painter.setBrush(theme.colour("band", 0.85))
        painter.drawPath(shape)
        painter.save()
        painter.setClipRect(QRectF(0, 0, width, limit))
        painter.setBrush(theme.colour("shortLine", 0.8))
        painter.drawPath(shape)
        painter.restore()
        painter.setPen(QPen(theme.colour("ink"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(12, limit), QPointF(width - 12, limit))

    def _shifts(self, painter: QPainter, width: float, height: float) -> None:
        step = height / 8
        for line, (begin, end, role) in enumerate(_SHIFTS):
            ground, ink = theme.role_tint(role)
            bar = QRectF(begin * width, step * (0.6 + line * 1.15), (end - begin) * width, step * 0.85)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(ground)
            painter.drawRoundedRect(bar, 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), 3, bar.height()), 1, 1)
        base = height - step * 0.5
        cover = QPainterPath(QPointF(_COVER[0][0] * width, base))
        for (begin, people), (end, _) in pairwise(_COVER):
            cover.lineTo(begin * width, base - people * step * 0.6)
            cover.lineTo(end * width, base - people * step * 0.6)
        cover.lineTo(_COVER[-1][0] * width, base)
        painter.setBrush(theme.colour("cover"))
        painter.drawPath(cover)
