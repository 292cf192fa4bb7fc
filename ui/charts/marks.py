"""What charts are drawn with: areas that keep their hatch crisp."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

Curve = NDArray[np.float64]


def area_path(x: Curve, low: Curve, high: Curve) -> QPainterPath:
    """The closed outline between two curves."""
    path = QPainterPath()
    path.addPolygon(pg.functions.arrayToQPolygonF(np.concatenate([x, x[::-1]]), np.concatenate([high, low[::-1]])))
    path.closeSubpath()
    return path


def stairs(edges: Curve, values: Curve) -> tuple[Curve, Curve]:
    """Corner points of steps: ``edges`` has one value more than ``values``."""
    return np.repeat(edges, 2)[1:-1], np.repeat(values, 2)


class Area(QGraphicsPathItem):
    """A filled area; a hatch is painted in pixels, since a brush would be stretched with the axes."""

    def __init__(self, path: QPainterPath, colour: QColor, hatch: QColor | None = None) -> None:
        super().__init__(path)
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setBrush(colour)
        self._hatch = hatch

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Fill the area, then hatch it."""
        super().paint(painter, option, widget)
        if self._hatch is None:
            return
        outline = painter.transform().map(self.path())
        painter.save()
        painter.resetTransform()
        painter.fillPath(outline, QBrush(self._hatch, Qt.BrushStyle.BDiagPattern))
        painter.restore()
