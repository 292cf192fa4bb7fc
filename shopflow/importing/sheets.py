"""Workbooks (xlsx, xls, xlsb, ods) and tables of web pages that were saved as workbooks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from shopflow.importing.tables import MemoryTable, Table
from shopflow.problems import Problem
from shopflow.wording import phrase

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def sheet_tables(path: Path, name: str) -> list[Table]:
    """Every sheet of a workbook that has cells, the visible and the tallest first.

    Raises:
        Problem: the workbook is locked with a password, damaged, or has no cells.
    """
    import python_calamine

    try:
        with path.open("rb") as file:
            if file.read(4) == b"\xd0\xcf\x11\xe0" and _ENCRYPTED in file.read(10_000_000):
                raise _locked(name)
        book = python_calamine.CalamineWorkbook.from_path(path)
        visible = {
            sheet.name: sheet.visible == python_calamine.SheetVisibleEnum.Visible for sheet in book.sheets_metadata
        }
        sheets = [book.get_sheet_by_name(title) for title in book.sheet_names]
    except python_calamine.PasswordError as error:
        raise _locked(name) from error
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise Problem(
            phrase("{name} cannot be read as a workbook: it may be damaged. Export it again.", name=name), str(error)
        ) from error
    filled = sorted(
        (sheet for sheet in sheets if sheet.height), key=lambda sheet: (not visible.get(sheet.name), -sheet.height)
    )
    if not filled:
        raise Problem(phrase("{name} has no cells in it. Export the orders from your till again.", name=name))
    return [_table(sheet.name, sheet.iter_rows, sheet.height, sheet.start or (0, 0)) for sheet in filled]


def _table(title: str, walk: Callable[[], Iterator[Sequence[Any]]], height: int, start: tuple[int, int]) -> MemoryTable:
    return MemoryTable(title, walk, height, start[0] + 1)


def _locked(name: str) -> Problem:
    return Problem(
        phrase(
            "{name} is locked with a password. Open it in Excel, save it without one, and choose it again.", name=name
        )
    )


def html_tables(text: str, name: str) -> list[Table]:
    """The tables of a web page, the longest first.

    Raises:
        Problem: the page holds no table (a login page that was saved by mistake).
    """
    reader = _TableReader()
    reader.feed(text)
    tables = sorted((rows for rows in reader.tables if len(rows) > 1), key=len, reverse=True)
    if not tables:
        raise Problem(
            phrase(
                "{name} is a web page, not an export. Log in to your till's website and download the orders again.",
                name=name,
            )
        )
    return [_table("", lambda rows=rows: iter(rows), len(rows), (0, 0)) for rows in tables]  # type: ignore[misc]


class _TableReader(HTMLParser):
    """Collects the cells of every table; a cell that spans columns is followed by blanks."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._is_in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a table, a row or a cell."""
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in {"td", "th"} and self.tables and self.tables[-1]:
            span = dict(attrs).get("colspan") or "1"
            self.tables[-1][-1].extend([""] * (min(int(span), 50) if span.isdigit() else 1))
            self._start = len(self.tables[-1][-1]) - (min(int(span), 50) if span.isdigit() else 1)
            self._is_in_cell = True

    def handle_endtag(self, tag: str) -> None:
        """Close a cell."""
        if tag in {"td", "th", "tr", "table"}:
            self._is_in_cell = False

    def handle_data(self, data: str) -> None:
        """Add text to the open cell."""
        if self._is_in_cell:
            row = self.tables[-1][-1]
            row[self._start] = f"{row[self._start]} {data.strip()}".strip()
