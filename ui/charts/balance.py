"""A balance of money as bars from one edge: what is saved, what is lost; what is guessed is hatched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen

from shopflow.estimates import Estimate
from ui import theme
from ui.charts.row_picture import RowPicture

_BAR = 14


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """One part of the balance.

    Args:
        name: what it is.
        amount: won (above zero) or lost, with its range.
        words: the amount as it is written.
        text: the row in words, with its range.
        is_guess: whether it rests on a guess (hatched).
    """

    name: str
    amount: Estimate
    words: str
    text: str
    is_guess: bool = False


class Balance(RowPicture):
    """Rows of name, amount and a bar as long as the amount, with a thin line for its likely range."""

    def __init__(self) -> None:
        super().__init__("balance", "")
        self._rows: tuple[BalanceRow, ...] = ()

    @property
    def rows(self) -> tuple[BalanceRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[BalanceRow]) -> None:
        """Show other rows; the longest bar fills the width."""
        self._rows = tuple(rows)
        self.show_words([row.text for row in rows])

    def sizeHint(self) -> QSize:
        """Rows of 48 px."""
        return QSize(280, max(1, len(self._rows)) * theme.px(48))

    def minimumSizeHint(self) -> QSize:
        """Rows of 36 px."""
        return QSize(200, max(1, len(self._rows)) * theme.px(36))

    def row_place(self, row: int) -> QRectF:
        """A band as wide as the picture."""
        height = min(self.height() / max(1, len(self._rows)), theme.px(54))
        return QRectF(0, row * height, self.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        longest = max((max(abs(row.amount.low), abs(row.amount.high)) for row in self._rows), default=0.0)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, self.row_place(place), row, longest)
        self.paint_focus(painter)
        painter.end()

    def _paint_row(self, painter: QPainter, band: QRectF, row: BalanceRow, longest: float) -> None:
        key = "good" if row.amount.value >= 0 else "short"
        line = theme.px(20)
        top = QRectF(band.left() + 2, band.top() + 2, band.width() - 4, line)
        painter.setFont(theme.font("body", 600))
        painter.setPen(theme.colour(key if round(row.amount.value) else "text2"))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.words)
        amount = QFontMetrics(painter.font()).horizontalAdvance(row.words)
        painter.setFont(theme.font("body", 500))
        painter.setPen(theme.colour("text"))
        name = QFontMetrics(painter.font()).elidedText(
            row.name, Qt.TextElideMode.ElideRight, round(top.width() - amount - 8)
        )
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, name)
        if longest <= 0 or not round(row.amount.value):
            return
        scale = (band.width() - 4) / longest
        height = min(theme.px(_BAR), band.height() - line - 10)
        bar = QRectF(top.left(), top.bottom() + 1, max(abs(row.amount.value) * scale, 3), height)
        self._paint_bar(painter, bar, f"{key}Line", is_guess=row.is_guess)
        self._paint_range(painter, bar, row, scale)

    def _paint_bar(self, painter: QPainter, bar: QRectF, key: str, *, is_guess: bool) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(bar, 3, 3)
        painter.fillPath(shape, theme.colour(key, 0.25 if is_guess else 1.0))
        if is_guess:
            painter.fillPath(shape, QBrush(theme.colour(key), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(theme.colour(key), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)

    def _paint_range(self, painter: QPainter, bar: QRectF, row: BalanceRow, scale: float) -> None:
        """From the low to the high end, cut at nothing: only the bar's own side is shown."""
        ends = sorted((abs(row.amount.low), abs(row.amount.high)))
        if row.amount.low < 0 < row.amount.high:
            ends[0] = 0.0
        if ends[1] - ends[0] < 0.5:
            return
        low, high = (bar.left() + end * scale for end in ends)
        middle = bar.bottom() + 3.5
        painter.setPen(QPen(theme.colour("text3"), 1.5))
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for x in (low, high):
            painter.drawLine(QPointF(x, middle - 2.5), QPointF(x, middle + 2.5))
