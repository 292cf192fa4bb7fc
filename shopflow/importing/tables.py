"""A file as rows of cells, whatever it was saved as."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

CHUNK_ROWS = 500  # small enough that a chunk of wide rows stays in the processor's cache
SAMPLE_ROWS = 200
LONGEST_CELL = 1_000_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some rows as they stand, the line of each, and how much of the file is read by now (0 to 1)."""

    rows: list[Sequence[Any]]
    lines: Sequence[int]
    share: float


class Table(Protocol):
    """Rows that can be walked from the top more than once."""

    @property
    def title(self) -> str:
        """Name of the sheet, empty for text."""

    @property
    def ends_in_a_line(self) -> bool:
        """Whether the text stops without a line end, as a broken download does."""

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """Walk all rows, ``size`` at a time."""


def sample_of(table: Table) -> list[list[str]]:
    """The first rows as text."""
    first = next(iter(table.chunks(SAMPLE_ROWS)), None)
    return [] if first is None else [[cell_text(cell) for cell in row] for row in first.rows]


def cell_text(cell: object) -> str:
    """A cell as text: whole numbers without ``.0``, dates and times as ISO."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


@dataclass(frozen=True, slots=True)
class TextTable:
    """Delimited text.

    Args:
        path: the file.
        encoding: how to decode it.
        delimiter: what separates the cells.
        quoting: ``csv.QUOTE_MINIMAL``, or ``csv.QUOTE_NONE`` where quotes are inches.
        skip_lines: lines before the table (a ``sep=;`` line).
        is_wrapped: every line was quoted as a whole and is cut again.
    """

    path: Path
    encoding: str
    delimiter: str
    quoting: int = csv.QUOTE_MINIMAL
    skip_lines: int = 0
    is_wrapped: bool = False

    @property
    def title(self) -> str:
        """Text has no sheets."""
        return ""

    @property
    def ends_in_a_line(self) -> bool:
        """Whether the last byte is no line end."""
        with self.path.open("rb") as file:
            file.seek(-1, io.SEEK_END)
            return file.read(1) not in b"\r\n\x00"

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """Walk all rows; see ``Table``.

        Raises:
            UnicodeDecodeError: the encoding does not fit.
            csv.Error: a cell is longer than ``LONGEST_CELL``, or a lone quote swallowed whole rows.
        """
        csv.field_size_limit(LONGEST_CELL)
        whole = max(self.path.stat().st_size, 1)
        with (
            self.path.open("rb") as raw,
            io.TextIOWrapper(raw, self.encoding, _on_error(self.encoding), newline="") as text,
        ):
            for _ in range(self.skip_lines):
                text.readline()
            reader = csv.reader(text, delimiter=self.delimiter, quoting=self.quoting)  # type: ignore[arg-type]
            source: Iterator[list[str]] = self._unwrap(reader) if self.is_wrapped else reader
            read = 0
            while rows := list(islice(source, size)):
                if reader.line_num - read > len(rows) and self.quoting != csv.QUOTE_NONE:
                    _check_quotes(rows, self.delimiter)
                lines = _line_numbers(rows, read, reader.line_num, self.skip_lines)
                read = reader.line_num
                yield Chunk(list(rows), lines, min(raw.tell() / whole, 1.0))

    def _unwrap(self, rows: Iterable[list[str]]) -> Iterator[list[str]]:
        return csv.reader((self.delimiter.join(row) for row in rows), delimiter=self.delimiter)


def _on_error(encoding: str) -> str:
    return "strict" if encoding in {"utf-8", "utf-8-sig"} else "replace"


def _check_quotes(rows: Sequence[Sequence[str]], delimiter: str) -> None:
    """Raise where a cell holds what looks like a whole further row."""
    fewest = max(2, len(rows[0]) - 1)
    for row in rows:
        for cell in row:
            if "\n" in cell and any(line.count(delimiter) >= fewest for line in cell.splitlines()[1:]):
                raise csv.Error("a lone quote swallows rows")


def _line_numbers(rows: Sequence[Sequence[str]], before: int, after: int, skipped: int) -> Sequence[int]:
    first = before + skipped + 1
    if after - before == len(rows):
        return range(first, first + len(rows))
    lines = []
    for row in rows:
        lines.append(first)
        first += 1 + sum(cell.count("\n") or cell.count("\r") for cell in row)
    return lines


@dataclass(frozen=True, slots=True)
class MemoryTable:
    """Rows that are already in memory: a sheet of a workbook, or a table of a web page.

    Args:
        title: name of the sheet.
        walk: starts a new walk over the rows.
        height: number of rows.
        first_line: line of the first row.
    """

    title: str
    walk: Callable[[], Iterator[Sequence[Any]]]
    height: int
    first_line: int = 1

    @property
    def ends_in_a_line(self) -> bool:
        """A workbook that can be opened is whole."""
        return False

    def chunks(self, size: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """Walk all rows; see ``Table``."""
        rows = self.walk()
        done = 0
        while part := list(islice(rows, size)):
            first = self.first_line + done
            done += len(part)
            yield Chunk(part, range(first, first + len(part)), min(done / max(self.height, 1), 1.0))
