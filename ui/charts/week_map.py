"""Days by times as cells to walk through: heads, outlines of short times and the current cell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import format as words
from ui import saving, theme
from ui.charts.week_grid import WeekGrid
from ui.widgets.kept_picture import KeptPicture
from ui.widgets.text_table import Table

_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Home: (0, -1000),
    Qt.Key.Key_End: (0, 1000),
}


class WeekMap(QWidget):
    """Base of the week's maps; arrows move the current cell, Enter opens it, F2 changes it, Ctrl+C copies the table.

    A subclass says what a cell says (``cell_text``), paints its inside (``paint_cell``), gives each day a number
    at its end (``total_head``, ``total``) and both as they stand in a table (``figure``, ``exact_total``).

    Signals:
        moved: the current cell is (row, column).
        opened: the owner asked for more about the cell (row, column).
        edit_wanted: the owner wants to change the cell (row, column).
    """

    moved = Signal(int, int)
    opened = Signal(int, int)
    edit_wanted = Signal(int, int)

    def __init__(self, name: str, accessible_name: str, *, rows: tuple[int, int]) -> None:
        """``rows``: a row's least and its usual height in pixels."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._rows = rows
        self._grid: WeekGrid | None = None
        self._current = (0, 0)
        self._picture = KeptPicture()
        saving.offer_picture(self)
        saving.offer_table(self, self.table)
        theme.signals.changed.connect(self._restyle)

    def cell_text(self, row: int, column: int) -> str:
        """What a cell says, in words."""
        raise NotImplementedError

    def paint_cell(self, painter: QPainter, grid: WeekGrid, row: int, column: int, place: QRectF) -> None:
        """Paint the inside of an open cell."""
        raise NotImplementedError

    def total_head(self) -> str:
        """The head of the days' numbers."""
        raise NotImplementedError

    def total(self, grid: WeekGrid, row: int) -> str:
        """A day's number."""
        raise NotImplementedError

    def figure(self, grid: WeekGrid, row: int, column: int) -> str:
        """The number of an open cell in a table."""
        raise NotImplementedError

    def exact_total(self, grid: WeekGrid, row: int) -> str:
        """A day's number in a table."""
        raise NotImplementedError

    def table(self) -> Table:
        """The numbers, one line a day, for a spreadsheet; nothing where the shop is closed."""
        grid = self._grid
        if grid is None:
            return Table()
        heads = (self.tr("Day"), *map(words.clock, grid.minutes), self.total_head())
        rows = tuple(
            (
                words.day_short(day),
                *(
                    self.figure(grid, row, column) if grid.is_open[row, column] else ""
                    for column in range(self.column_count())
                ),
                self.exact_total(grid, row),
            )
            for row, day in enumerate(grid.days)
        )
        return Table(heads, rows)

    def copy(self) -> None:
        """Put the table on the clipboard."""
        saving.copy_table(self.table())

    def show_grid(self, grid: WeekGrid | None, current: tuple[int, int] = (0, 0)) -> None:
        """Show another week with the cell (row, column) current; None empties the map."""
        self._grid = grid
        self._restyle()
        if grid is not None:
            self.go_to(*current)

    def row_count(self) -> int:
        """How many days are shown."""
        return len(self._grid.days) if self._grid else 0

    def column_count(self) -> int:
        """How many times of a day are shown."""
        return len(self._grid.minutes) if self._grid else 0

    def current(self) -> tuple[int, int]:
        """Row and column of the current cell."""
        return self._current

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one (kept within the map)."""
        if self._grid is None:
            return
        self._current = (
            min(max(row, 0), self.row_count() - 1),
            min(max(column, 0), self.column_count() - 1),
        )
        self.setAccessibleDescription(self.cell_text(*self._current))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self._paint_anew()
        self.moved.emit(*self._current)

    def sizeHint(self) -> QSize:
        """Rows of their usual height."""
        return QSize(900, round(self._head() + 7 * theme.px(self._rows[1]) + 2))

    def minimumSizeHint(self) -> QSize:
        """Rows of their least height."""
        return QSize(600, round(self._head() + 7 * theme.px(self._rows[0]) + 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, open with Enter, copy with Ctrl+C."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif self._grid is None:
            super().keyPressEvent(event)
        elif key in _MOVES and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            rows, columns = _MOVES[key]
            self.go_to(self._current[0] + rows, self._current[1] + columns)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(*self._current)
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit(*self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a cell; a click on a day's name picks the day."""
        row, column = self._place(event.position())
        if 0 <= row < self.row_count():
            in_cells = 0 <= column < self.column_count()
            self.go_to(row, column if in_cells else self._current[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a cell."""
        if self._place(event.position()) == self._current:
            self.opened.emit(*self._current)

    def event(self, event: QEvent) -> bool:
        """Say a cell's words as its tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row, column = self._place(QPointF(event.pos()))
            if 0 <= row < self.row_count() and 0 <= column < self.column_count():
                QToolTip.showText(event.globalPos(), self.cell_text(row, column), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint heads, cells, outlines and the current cell."""
        grid = self._grid
        if grid is not None:
            self._picture.paint(self, self.hasFocus(), lambda painter: self._paint(painter, grid))

    def _paint(self, painter: QPainter, grid: WeekGrid) -> None:
        self._paint_heads(painter, grid)
        for row in range(self.row_count()):
            self._paint_day(painter, grid, row)
        self._paint_short(painter, grid)
        self._paint_current(painter)

    def _paint_anew(self) -> None:
        self._picture.drop()
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self._paint_anew()

    def _head(self) -> int:
        return theme.px(22)

    def _left(self) -> int:
        return theme.px(76)

    def _right(self) -> int:
        return theme.px(54)

    def _cell(self, row: int, column: int, columns: int = 1) -> QRectF:
        width = (self.width() - self._left() - self._right()) / max(1, self.column_count())
        height = (self.height() - self._head() - 2) / max(1, self.row_count())
        return QRectF(self._left() + column * width, self._head() + row * height, width * columns, height)

    def _place(self, point: QPointF) -> tuple[int, int]:
        cell = self._cell(0, 0)
        column = (point.x() - cell.left()) // cell.width()
        return int((point.y() - cell.top()) // cell.height()), int(column)

    def _paint_heads(self, painter: QPainter, grid: WeekGrid) -> None:
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        height = self._head() - 4
        half = theme.px(30)
        hours = [column for column, minute in enumerate(grid.minutes) if minute % 60 == 0]
        skip = 2 if len(hours) > 1 and self._cell(0, 0, hours[1] - hours[0]).width() < 1.7 * half else 1
        bottom = Qt.AlignmentFlag.AlignBottom
        for column in hours[::skip]:
            place = QRectF(self._cell(0, column).left() - half, 0, 2 * half, height)
            label = words.clock(grid.minutes[column], on_axis=True)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | bottom, label)
        total = QRectF(self.width() - self._right(), 0, self._right(), height)
        painter.drawText(total, Qt.AlignmentFlag.AlignRight | bottom, self.total_head())

    def _paint_day(self, painter: QPainter, grid: WeekGrid, row: int) -> None:
        is_current = row == self._current[0]
        top, height = self._cell(row, 0).top(), self._cell(row, 0).height()
        painter.setFont(theme.font("body", 600 if is_current else 400))
        painter.setPen(theme.colour("text" if is_current else "text2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        name = QRectF(0, top, self._left(), height)
        painter.drawText(name, middle | Qt.AlignmentFlag.AlignLeft, words.day_short(grid.days[row]))
        total = QRectF(self.width() - self._right(), top, self._right(), height)
        painter.drawText(total, middle | Qt.AlignmentFlag.AlignRight, self.total(grid, row))
        if grid.is_short[row].any():
            mark = QRectF(self._left() - 22, top + (height - 13) / 2, 13, 13)
            theme.paint_icon(painter, "triangle-alert", "shortLine", mark)
        for column in range(self.column_count()):
            place = self._cell(row, column).adjusted(1, 1, -1, -1)
            if grid.is_open[row, column]:
                self.paint_cell(painter, grid, row, column, place)
            else:
                fill_cell(painter, place, theme.colour("grid", 0.45))

    def _short_places(self, grid: WeekGrid) -> list[QRectF]:
        """Where each short run is."""
        places = []
        for row in range(self.row_count()):
            column = 0
            while column < self.column_count():
                length = 1
                if grid.is_short[row, column]:
                    window = grid.window(row, column)
                    length = (window.last_minute - window.first_minute) // grid.step
                    places.append(self._cell(row, column, length).adjusted(0.75, 0.75, -0.75, -0.75))
                column += length
        return places

    def _paint_short(self, painter: QPainter, grid: WeekGrid) -> None:
        """Outlines with a halo and a mark in the corner, so that they hold without colour."""
        places = self._short_places(grid)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for key, width in (("surface", 5.0), ("shortLine", 2.5)):
            painter.setPen(QPen(theme.colour(key), width))
            for place in places:
                painter.drawRoundedRect(place, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("shortLine"))
        for place in places:
            corner = place.topRight()
            painter.drawPolygon(QPolygonF([corner - QPointF(9, 0), corner, corner + QPointF(0, 9)]))

    def _paint_current(self, painter: QPainter) -> None:
        place = self._cell(*self._current)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("surface"), 4))
        painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 4, 4)
        painter.setPen(QPen(theme.colour("text"), 3 if self.hasFocus() else 2))
        painter.drawRoundedRect(place.adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4)


def fill_cell(painter: QPainter, place: QRectF, ground: QColor) -> None:
    """A cell's ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 3, 3)
