"""Days by half hours: the number stands in the cell, the colour repeats it, short times are outlined."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from shopflow.wording import phrase
from ui import format as words
from ui import theme
from ui.charts.week_grid import WeekGrid
from ui.charts.week_map import WeekMap, fill_cell
from ui.help_keys import Line, line
from ui.sentences.common import cell_words, closed_words


class HeatMap(WeekMap):
    """Expected orders of the week; Enter opens the waits of the current cell."""

    def __init__(self) -> None:
        name = phrase("Expected orders by day and half hour")
        super().__init__("heatMap", name, rows=(19, 28))

    def own_keys(self) -> tuple[Line, ...]:
        """What the keys do, for the sheet of Help."""
        return (line(phrase("Expect another number of orders"), phrase("In the map of the week"), "F2"),)

    def value(self, row: int, column: int) -> float:
        """Expected orders of a cell."""
        return float(self._grid.orders[row, column]) if self._grid else 0.0

    def max_value(self) -> float:
        """Expected orders of the busiest cell."""
        return float(self._grid.orders.max()) if self._grid else 0.0

    def cell_text(self, row: int, column: int) -> str:
        """What a cell says, in words."""
        grid = self._grid
        if grid is None:
            return ""
        if not grid.is_open[row, column]:
            return closed_words(grid.days[row], grid.minutes[column])
        said = cell_words(
            grid.days[row],
            grid.minutes[column],
            self.value(row, column),
            needed=int(grid.required[row, column]),
            scheduled=None if grid.scheduled is None else int(grid.scheduled[row, column]),
        )
        is_own = grid.is_own is not None and bool(grid.is_own[row, column])
        return f"{said} {self.tr('You expect this number.')}" if is_own else said

    def total_head(self) -> str:
        """The days' numbers are orders."""
        return self.tr("Orders")

    def total(self, grid: WeekGrid, row: int) -> str:
        """A day's expected orders."""
        return words.number(float(grid.orders[row].sum()))

    def figure(self, grid: WeekGrid, row: int, column: int) -> str:
        """Expected orders with a decimal."""
        return words.number(float(grid.orders[row, column]), 1)

    def exact_total(self, grid: WeekGrid, row: int) -> str:
        """A day's expected orders with a decimal."""
        return words.number(float(grid.orders[row].sum()), 1)

    def paint_cell(self, painter: QPainter, grid: WeekGrid, row: int, column: int, place: QRectF) -> None:
        """The orders on a ground that is the darker the more there are."""
        orders = self.value(row, column)
        ground = theme.token(f"ramp{ramp_step(orders, self.max_value())}")
        fill_cell(painter, place, QColor(ground))
        painter.setFont(theme.font("caption" if place.width() > 24 else "micro", 500))
        painter.setPen(theme.ink_on(ground))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words.number(orders))
        if grid.is_own is not None and grid.is_own[row, column]:
            _mark_as_own(painter, place, theme.ink_on(ground))


def _mark_as_own(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """A folded corner: the number is the owner's."""
    corner = place.topLeft()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([corner, corner + QPointF(8, 0), corner + QPointF(0, 8)]))


def ramp_step(orders: float, most: float) -> int:
    """Which of the seven colours a number has: 0 for none, 1 to 6 by its share of the most."""
    return 0 if orders <= 0 or most <= 0 else min(6, 1 + int(5.999 * orders / most))
