"""Now and then per day: a circle where it is, a square where it would be, a line between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen

from ui import format as words
from ui import theme
from ui.charts.row_picture import RowPicture

_TOPS = (0.1, 0.2, 0.3, 0.5, 1.0)
_CIRCLE, _SQUARE = 6.5, 6.0


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """One row: a share now and then, from 0 to 1.

    Args:
        name: at the left ("Mon").
        now, then: where circle and square stand.
        note: beside the square.
        is_worse: whether the square is in the colour of trouble.
        text: the row in words.
    """

    name: str
    now: float
    then: float
    note: str
    is_worse: bool
    text: str


def scale_top(highest: float) -> float:
    """The end of the axis that shows a share: the next of a few round ends."""
    return next((top for top in _TOPS if highest <= top), 1.0)


class Dumbbells(RowPicture):
    """Rows of now and then on one fixed scale, with their names beside them."""

    def __init__(self) -> None:
        super().__init__("dumbbells", "")
        self._rows: tuple[Dumbbell, ...] = ()
        self._top = _TOPS[0]
        self._heads = ("", "")

    @property
    def rows(self) -> tuple[Dumbbell, ...]:
        """What is shown."""
        return self._rows

    @property
    def top(self) -> float:
        """The share at the right end of the axis."""
        return self._top

    def show_rows(self, rows: Sequence[Dumbbell], *, top: float, now: str, then: str) -> None:
        """Show other rows on an axis from 0 to ``top``; ``now`` and ``then`` stand above the first row."""
        self._rows, self._top, self._heads = tuple(rows), top, (now, then)
        self.show_words([row.text for row in rows])

    def sizeHint(self) -> QSize:
        """Rows of 52 px."""
        return QSize(560, self._head() + self._foot() + max(1, len(self._rows)) * theme.px(52))

    def minimumSizeHint(self) -> QSize:
        """Rows of 26 px."""
        return QSize(360, self._head() + self._foot() + max(1, len(self._rows)) * theme.px(26))

    def row_place(self, row: int) -> QRectF:
        """A band as wide as the picture."""
        height = (self.height() - self._head() - self._foot()) / max(1, len(self._rows))
        height = min(height, theme.px(84))
        return QRectF(0, self._head() + row * height, self.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axis, then each row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._rows:
            self._paint_axis(painter)
            self._paint_heads(painter)
            for place, row in enumerate(self._rows):
                self._paint_row(painter, place, row)
            self.paint_focus(painter)
        painter.end()

    def _head(self) -> int:
        return theme.px(26)

    def _foot(self) -> int:
        return theme.px(24)

    def _left(self) -> int:
        return theme.px(58)

    def _x(self, share: float) -> float:
        """Where a share stands; the notes keep their room at the right."""
        room = theme.px(150)
        return self._left() + (self.width() - self._left() - room) * min(share, self._top) / self._top

    def _paint_axis(self, painter: QPainter) -> None:
        painter.setFont(theme.font("caption"))
        bottom = self.row_place(len(self._rows) - 1).bottom()
        steps = 5 if self._top in (0.1, 0.5, 1.0) else round(self._top * 10)
        for step in range(steps + 1):
            share = self._top * step / steps
            painter.setPen(QPen(theme.colour("grid"), 1))
            painter.drawLine(QPointF(self._x(share), self._head() - 4), QPointF(self._x(share), bottom))
            painter.setPen(theme.colour("text2"))
            half = theme.px(30)
            place = QRectF(self._x(share) - half, bottom + 4, 2 * half, self._foot() - 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words.percent(share))

    def _paint_heads(self, painter: QPainter) -> None:
        """What circle and square mean, above the first row's own; beside each other where they are close."""
        first = self._rows[0]
        font = theme.font("caption", 600)
        widths = [QFontMetrics(font).horizontalAdvance(text) for text in self._heads]
        marks = sorted(
            ((first.now, self._heads[0], "demand", widths[0]), (first.then, self._heads[1], _key(first), widths[1])),
            key=lambda mark: mark[0],
        )
        (low, low_text, low_key, low_width), (high, high_text, high_key, high_width) = marks
        left = self._x(low) - _CIRCLE
        right = max(self._x(high) - _CIRCLE, left + low_width + 12)
        painter.setFont(font)
        for x, text, key, width in ((left, low_text, low_key, low_width), (right, high_text, high_key, high_width)):
            painter.setPen(theme.colour(_ink(key)))
            painter.drawText(QRectF(x, 0, width + 2, self._head() - 6), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_row(self, painter: QPainter, place: int, row: Dumbbell) -> None:
        band = self.row_place(place)
        middle = band.center().y()
        now, then = QPointF(self._x(row.now), middle), QPointF(self._x(row.then), middle)
        painter.setFont(theme.font("body", 600))
        painter.setPen(theme.colour("text"))
        name = QRectF(band.left() + 6, band.top(), self._left() - 14, band.height())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, row.name)
        key = _key(row)
        pen = QPen(theme.colour(key, 0.55), 4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(now, then)
        painter.setPen(QPen(theme.colour("surface"), 1.5))
        painter.setBrush(theme.colour("demand"))
        painter.drawEllipse(now, _CIRCLE, _CIRCLE)
        painter.setBrush(theme.colour(key))
        painter.drawRect(QRectF(then.x() - _SQUARE, middle - _SQUARE, 2 * _SQUARE, 2 * _SQUARE))
        painter.setPen(theme.colour(_ink(key)))
        painter.setFont(theme.font("body", 600))
        x = max(now.x(), then.x()) + 14
        painter.drawText(
            QRectF(x, band.top(), self.width() - x, band.height()), Qt.AlignmentFlag.AlignVCenter, row.note
        )


def _key(row: Dumbbell) -> str:
    """The colour of the square."""
    return "shortLine" if row.is_worse else "goodLine"


def _ink(key: str) -> str:
    """The colour of words beside a mark."""
    return {"shortLine": "short", "goodLine": "good", "demand": "accent"}[key]
