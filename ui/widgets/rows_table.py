"""The house's table: no vertical rules, quiet header, outlined problem cells."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import saving, theme
from ui.models.rows import PROBLEM_ROLE, RowsModel
from ui.widgets.text_table import Table

ROW_HEIGHT = 28
_PAD = 10
_WIDEST = 320


class _Cells(QStyledItemDelegate):
    """Paints a cell with its rule below; a problem in an outline, in words and colour."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accentSoft"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        self._text(painter, option.rect, index)
        painter.restore()

    def _text(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        colour = ink.color() if ink is not None else theme.colour("text")
        weight = 400
        if index.data(PROBLEM_ROLE):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("shortLine"), 1.5))
            painter.drawRoundedRect(area.adjusted(2, 3, -8, -5), 4, 4)
            colour, weight = theme.colour("short"), 500
        painter.setFont(theme.font("body", weight))
        painter.setPen(colour)
        words = area.adjusted(_PAD, 0, -_PAD - (8 if index.data(PROBLEM_ROLE) else 0), 0)
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)


class _Header(QHeaderView):
    """Header of one or two lines: above what the column is used for, below its name in the file."""

    def __init__(self, lines: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._lines = lines
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(0, theme.px(14 + 20 * self._lines))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint one column's header."""
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        column = model.column(logicalIndex)
        painter.save()
        painter.fillRect(rect, theme.colour("accentSoft" if column.is_used else "surface"))
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        lines = column.header.split("\n")
        height = (rect.height() - theme.px(10)) // len(lines)
        for number, text in enumerate(lines):
            is_use = len(lines) == 2 and number == 0
            painter.setFont(theme.font("caption", 600))
            quiet = "text2" if column.is_used or len(lines) == 1 else "text3"
            painter.setPen(theme.colour("accent" if is_use and column.is_used else quiet))
            area = QRect(rect.left() + _PAD, rect.top() + 4 + number * height, rect.width() - 2 * _PAD, height)
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class RowsTable(QTableView):
    """A table of texts that is read, not edited.

    Args:
        name: of the object.
        header_lines: 1, or 2 with what a column is used for above its name.
        least_rows: so many rows it wants and never gets less room; 0 leaves it to Qt.
    """

    def __init__(self, name: str, *, header_lines: int = 1, least_rows: int = 0) -> None:
        super().__init__()
        self._least_rows = least_rows
        self.setObjectName(name)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setHorizontalHeader(_Header(header_lines))
        self.setItemDelegate(_Cells(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setStretchLastSection(True)
        saving.offer_table(self, self.table)
        theme.signals.changed.connect(self._restyle)
        self._restyle()

    def fit_columns(self, *, narrowest: int = 70) -> None:
        """Make each column as wide as its texts, within reason."""
        metrics = self.fontMetrics()
        for number in range(self.rows.columnCount()):
            texts = [self.rows.text(row, number) for row in range(min(self.rows.rowCount(), 200))]
            texts += self.rows.column(number).header.split("\n")
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            self.setColumnWidth(number, min(max(widest + 2 * _PAD + 12, narrowest), _WIDEST))

    def table(self) -> Table:
        """All that is shown, for a spreadsheet."""
        columns = range(self.rows.columnCount())
        heads = tuple(" ".join(self.rows.column(number).header.split("\n")) for number in columns)
        lines = (tuple(self.rows.text(row, number) for number in columns) for row in range(self.rows.rowCount()))
        return Table(heads, tuple(lines))

    def height_of(self, rows: int) -> int:
        """The height that shows a number of rows without scrolling."""
        header = self.horizontalHeader().sizeHint().height()
        return header + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth() + 2

    def sizeHint(self) -> QSize:
        """Room for its least rows."""
        return self._with_rows(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Room for its least rows."""
        return self._with_rows(super().minimumSizeHint())

    def _with_rows(self, size: QSize) -> QSize:
        return QSize(size.width(), self.height_of(self._least_rows)) if self._least_rows else size

    def _restyle(self) -> None:
        self.updateGeometry()
        self.setFont(theme.font("body"))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.viewport().update()
