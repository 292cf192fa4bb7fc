"""The rows that were left out, as a workbook with the reason beside each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from shopflow.export.atomic import put_bytes, write_atomically
from shopflow.export.book import packed
from shopflow.export.text import clean_text, looks_like_formula
from shopflow.importing.result import RejectedRow

_COLUMNS = (("Line in the file", 16), ("Why it was left out", 44), ("The row as it stands", 100))


def write_left_out(path: Path, rows: Sequence[RejectedRow]) -> None:
    """Write left-out rows as an Excel workbook: line, reason and the row's text, never as a formula.

    Raises:
        Problem: the file cannot be written there.
    """
    write_atomically(path, lambda unfinished: put_bytes(unfinished, _packed(rows)))


def _packed(rows: Sequence[RejectedRow]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    sheet.title = "Left out"
    sheet.append([title for title, _ in _COLUMNS])
    for row in rows:
        sheet.append([row.line, clean_text(row.reason), clean_text(row.text)])
        for cell in sheet[sheet.max_row][1:]:
            cell.data_type = "s"  # text that begins with = stays text, also when it is edited
            cell.quotePrefix = looks_like_formula(str(cell.value or ""))
    for cell, (_, width) in zip(sheet[1], _COLUMNS, strict=True):
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    return packed(book)
