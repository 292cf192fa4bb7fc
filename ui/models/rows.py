"""A read-only table of texts with a few looks per column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from ui import theme

Index = QModelIndex | QPersistentModelIndex
PROBLEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Whether a cell is what a row was left out for."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's header and look.

    Args:
        header: may hold two lines.
        is_number: right-aligned.
        is_used: on a tinted ground; the others are written in a quieter colour when any is used.
        is_problem: outlined.
    """

    header: str
    is_number: bool = False
    is_used: bool = False
    is_problem: bool = False


class RowsModel(QAbstractTableModel):
    """Rows of texts under columns; a screen reader gets header and text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def fill(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), rows
        self.endResetModel()

    def column(self, number: int) -> Column:
        """The look of a column."""
        return self._columns[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def text(self, row: int, column: int) -> str:
        """What a cell says; empty where the row is shorter than the header."""
        cells = self._rows[row]
        return cells[column] if column < len(cells) else ""

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Text, ground, colour and alignment of a cell."""
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.BackgroundRole and column.is_used:
            return QBrush(theme.colour("accentSoft"))
        if role == Qt.ItemDataRole.ForegroundRole and self._is_quiet(column):
            return QBrush(theme.colour("text3"))
        if role == PROBLEM_ROLE:
            return column.is_problem
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """The columns' headers."""
        if orientation is Qt.Orientation.Vertical or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.header
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(theme.colour("text3" if self._is_quiet(column) else "text"))
        return None

    def _is_quiet(self, column: Column) -> bool:
        return not column.is_used and any(other.is_used for other in self._columns)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
