"""Seven days by half hours to count customers in, by keys alone or with the mouse."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from shopflow.problems import Problem
from ui import format as fmt
from ui import theme
from ui.help_keys import Line, line
from ui.tally import Tally

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FEWEST_FOR_COLOUR = 10
_TOTAL_WIDTH = 56


class TallyModel(QAbstractTableModel):
    """Days as rows, half hours as columns, and each day's total last."""

    def __init__(self, tally: Tally) -> None:
        super().__init__()
        self._tally = tally
        self._monday = dt.date.min
        self._minutes = range(0)

    def show_week(self, monday: dt.date, minutes: range) -> None:
        """Show the week from a date on; ``minutes`` are the beginnings of the half hours after midnight."""
        self.beginResetModel()
        self._monday, self._minutes = monday, minutes
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Seven days."""
        return 0 if parent.isValid() else 7

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Half hours and the total."""
        return 0 if parent.isValid() else len(self._minutes) + 1

    def is_total(self, column: int) -> bool:
        """Whether a column is the total of its day."""
        return column == len(self._minutes)

    def start(self, row: int, column: int) -> dt.datetime:
        """When a cell's half hour begins."""
        midnight = dt.datetime.combine(self._monday, dt.time())
        return midnight + dt.timedelta(days=row, minutes=self._minutes[column])

    def count(self, row: int, column: int) -> int:
        """Customers of a cell."""
        if self.is_total(column):
            return sum(self.count(row, other) for other in range(column))
        return self._tally.count(self.start(row, column))

    def most(self) -> int:
        """The highest number of the week, at least enough that a single customer is not a rush."""
        cells = (self.count(row, column) for row in range(7) for column in range(len(self._minutes)))
        return max(max(cells, default=0), _FEWEST_FOR_COLOUR)

    def put(self, row: int, column: int, count: int) -> None:
        """Write a number; it is saved at once."""
        try:
            self._tally.put(self.start(row, column), count)
        finally:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def words(self, row: int, column: int) -> str:
        """``Monday 7 September 10:00-10:30: 12 customers``."""
        people = fmt.counted(self.count(row, column), self.tr("customer"), self.tr("customers"))
        start = self.start(row, min(column, len(self._minutes) - 1))
        if self.is_total(column):
            return self.tr("{}: {} in all").format(fmt.day_title(start.date()), people)
        minute = start.hour * 60 + start.minute
        return f"{fmt.day_title(start.date())} {fmt.clock_range(minute, minute + 30)}: {people}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's number, and its words for screen readers."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            count = self.count(row, column)
            return fmt.number(count) if count or self.is_total(column) else ""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.words(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Days beside, whole hours above."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return fmt.day_short(self._monday + dt.timedelta(days=section))
        if self.is_total(section):
            return self.tr("Day")
        minute = self._minutes[section]
        return fmt.clock(minute, on_axis=True) if minute % 60 == 0 else ""


class _Hours(QHeaderView):
    """The whole hours, each written over its two half hours."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint one hour from its left edge on."""
        model = self.model()
        text = model.headerData(logicalIndex, Qt.Orientation.Horizontal)
        is_total = isinstance(model, TallyModel) and model.is_total(logicalIndex)
        painter.setFont(theme.font("caption", 600 if is_total else 400))
        painter.setPen(theme.colour("text2"))
        side = Qt.AlignmentFlag.AlignHCenter if is_total else Qt.AlignmentFlag.AlignLeft
        area = rect if is_total else rect.adjusted(2, 0, rect.width(), 0)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, str(text or ""))


class _Cells(QStyledItemDelegate):
    """Paints a number on the ramp: the more customers, the stronger."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, TallyModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_total, count = model.is_total(index.column()), model.count(index.row(), index.column())
        ground = theme.RAMP[0] if not count else theme.RAMP[min(6, 1 + int(5.999 * count / model.most()))]
        area = option.rect.adjusted(1, 1, -1, -1)
        if not is_total:
            painter.setPen(theme.colour("line"))
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(area, 4, 4)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(theme.font("body", 600 if is_total else 400))
        painter.setPen(theme.colour("text") if is_total else _ink(ground))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(index.data() or ""))
        painter.restore()


def _ink(ground: str) -> QColor:
    return theme.ink_on(theme.token(ground)) if ground != theme.RAMP[0] else theme.colour("text2")


class TallyGrid(QTableView):
    """Digits write a number, + and Space count one more, - one fewer, Backspace and Delete take away.

    Arrows move; Enter goes on to the next half hour, and after the last one to the next day.

    Signals:
        moved: another cell is current, or its number changed.
        failed: a ``Problem`` with saving.
    """

    moved = Signal()
    failed = Signal(object)

    def __init__(self, tally: Tally) -> None:
        super().__init__()
        self.setObjectName("tallyGrid")
        self.setAccessibleName(self.tr("Customers by day and half hour"))
        self.cells = TallyModel(tally)
        self.setModel(self.cells)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Hours())
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(24)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._is_typing = False
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_week(self, monday: dt.date, minutes: range) -> None:
        """Show a week; the current cell stays where there is one."""
        row, column = max(self.currentIndex().row(), 0), max(self.currentIndex().column(), 0)
        self.cells.show_week(monday, minutes)
        self._fit()
        self.go_to(row, min(column, len(minutes) - 1))

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        self.setCurrentIndex(self.cells.index(row, column))

    def add(self, step: int) -> None:
        """Count customers more, or fewer, in the current half hour."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self._is_typing = False
        self._put(self.cells.count(row, column) + step)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the cell."""
        super().currentChanged(current, previous)
        self._is_typing = False
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A number is finished when the owner goes elsewhere."""
        self._is_typing = False
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nor does a number go on after another page was looked at."""
        self._is_typing = False
        super().hideEvent(event)

    def own_keys(self) -> tuple[Line, ...]:
        """What the keys do, for the sheet of Help."""
        where = self.tr("Where you count by hand")
        return (
            (self.tr("Write a number"), where, "0\u20139"),
            line(self.tr("One customer more"), where, "+", "=", "Space"),
            line(self.tr("One customer fewer"), where, "-"),
            line(self.tr("Take the last digit away"), where, "Backspace"),
            line(self.tr("Nobody came"), where, "Del"),
            line(self.tr("Go on to the next half hour"), where, "Return"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, count or go on."""
        text, key = event.text(), event.key()
        count = self.cells.count(self.currentIndex().row(), self.currentIndex().column())
        if text.isascii() and text.isdigit():
            self._put(int(text) + (10 * count if self._is_typing else 0))
            self._is_typing = True
        elif text in ("+", "=", " "):
            self.add(1)
        elif text == "-":
            self.add(-1)
        elif key == Qt.Key.Key_Backspace:
            self._put(count // 10)
            self._is_typing = True
        elif key == Qt.Key.Key_Delete:
            self._put(0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the half hours."""
        super().resizeEvent(event)
        self._fit()

    def _put(self, count: int) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if row < 0 or self.cells.is_total(column):
            return
        try:
            self.cells.put(row, column, count)
        except Problem as problem:
            self.failed.emit(problem)
        self._tell()

    def _go_on(self) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column() + 1
        if column >= self.cells.columnCount() - 1:
            row, column = min(row + 1, 6), 0
        self.go_to(row, column)

    def _tell(self) -> None:
        current = self.currentIndex()
        if current.isValid():
            self.setAccessibleDescription(self.cells.words(current.row(), current.column()))
            self.moved.emit()

    def _fit(self) -> None:
        columns = self.cells.columnCount() - 1
        if columns < 1:
            return
        total = theme.px(_TOTAL_WIDTH)
        width = max((self.viewport().width() - total) // columns, theme.px(30))
        for column in range(columns):
            self.setColumnWidth(column, width)
        self.setColumnWidth(columns, total)

    def _restyle(self) -> None:
        self.setFont(theme.font("body"))
        self.horizontalHeader().setFont(theme.font("caption"))
        self.verticalHeader().setFont(theme.font("body"))
        self._fit()
