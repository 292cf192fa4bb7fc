"""A small table of words and figures: right-aligned numbers, copied as text with tabs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from shopflow.export.text import pasted_text
from ui import saving, theme

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Table:
    """Words of a table; ``tones`` gives cells (row, column) the colour of a token."""

    headers: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    tones: Mapping[tuple[int, int], str] = field(default_factory=lambda: MappingProxyType({}))
    current_row: int = -1

    def as_text(self) -> str:
        """Tabs between cells, one line a row, for a spreadsheet; no cell becomes a formula there."""
        lines = (self.headers, *self.rows)
        return "\n".join("\t".join(map(pasted_text, line)) for line in lines)

    def as_html(self) -> str:
        """The same as a table with lines, for chat and mail."""
        rows = [f"<tr>{''.join(f'<th>{escape(pasted_text(cell))}</th>' for cell in self.headers)}</tr>"]
        rows += [f"<tr>{''.join(f'<td>{escape(pasted_text(cell))}</td>' for cell in line)}</tr>" for line in self.rows]
        return f'<table border="1" cellspacing="0" cellpadding="4">{"".join(rows)}</table>'


class TextTableModel(QAbstractTableModel):
    """Shows a ``Table``; its current row is tinted and strong."""

    def __init__(self, *, has_words: bool = False) -> None:
        super().__init__()
        self._table = Table()
        self._has_words = has_words

    @property
    def table(self) -> Table:
        """What is shown."""
        return self._table

    def show(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows of the table."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Columns of the table."""
        return 0 if parent.isValid() else len(self._table.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, colour and weight of a cell."""
        row, column = index.row(), index.column()
        is_current = row == self._table.current_row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.rows[row][column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column == 0 or self._has_words else _RIGHT
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(self._table.tones.get((row, column), "text"))
        if role == Qt.ItemDataRole.BackgroundRole and is_current:
            return theme.colour("accentSoft")
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("body", 600 if is_current or column == 0 else 400)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Heads of the columns."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_left = section == 0 or self._has_words
            side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignBottom
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("caption", 500)
        return None


class TextTable(QTableView):
    """A read-only view of a ``Table``; figures end at the right, with ``has_words`` all columns begin at the left."""

    def __init__(self, name: str = "", *, row_height: int = 30, has_words: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("plain", True)
        self.rows = TextTableModel(has_words=has_words)
        self.setModel(self.rows)
        self._row_height = row_height
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        saving.offer_table(self, lambda: self.rows.table)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_table(self, table: Table) -> None:
        """Show another table."""
        self.rows.show(table)

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        saving.copy_table(self.rows.table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy on Ctrl+C; typing does not search."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(self._row_height))
        self.verticalHeader().setMinimumSectionSize(theme.px(self._row_height))
        self.viewport().update()
