"""Reads a file into rows that count: finds the table in it, its layout, and walks it once."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from shopflow.importing.files import in_western, open_tables, without_quotes
from shopflow.importing.layout import Layout, find_layout
from shopflow.importing.memory import Headers
from shopflow.importing.rows import EMPTY_TIME, NO_TIME, RowCollector, Rows
from shopflow.importing.tables import Chunk, MemoryTable, Table, cell_text, sample_of
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.wording import phrase

READING_SHARE = 0.9
"""How much of the whole work reading is."""

_MOST_COLUMNS = 2000
_SHOWN_ROWS = 8


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds.

    Args:
        path: the file as the owner knows it.
        layout: what its columns mean.
        rows: the rows that count.
        first_rows: the first rows as they stand.
        is_cut: the last row stops in its middle.
    """

    path: Path
    layout: Layout
    rows: Rows
    first_rows: tuple[tuple[str, ...], ...]
    is_cut: bool


def read_content(
    path: Path,
    wanted: Headers | None,
    remembered: Mapping[str, Headers],
    progress: Progress,
    cancel: CancelToken,
) -> Content:
    """Read a file.

    Args:
        path: the file.
        wanted: the owner's choice of columns for this file; empty to read it without help.
        remembered: earlier choices by ``header_key``.
        progress: receives the share that is read.
        cancel: asks to stop.

    Raises:
        Problem: the file is no table of orders with times.
        Cancelled: a stop was asked for.
    """
    with open_tables(path) as tables:
        table, layout = _best(tables, path, wanted, remembered)
        content = _read(table, layout, path, progress, cancel)
    _check(content)
    return content


def no_time_of_day(path: Path) -> Problem:
    """The file has dates only."""
    return Problem(
        phrase(
            "{name} has dates but no time of day, so it cannot show when it is busy. Export a list"
            " with one row per order and its time.",
            name=path.name,
        )
    )


def _best(
    tables: Sequence[Table], path: Path, wanted: Headers | None, remembered: Mapping[str, Headers]
) -> tuple[Table, Layout]:
    """The table, or the way of cutting its lines, under which the file makes the best sense."""
    found: list[tuple[Table, Layout]] = []
    for guess in tables:
        table, sample = _sampled(guess, path)
        if max(map(len, sample), default=0) > _MOST_COLUMNS:
            raise Problem(
                phrase(
                    "{name} has more than {most_columns:,} columns, which no till export has. Check that it"
                    " is the right file.",
                    name=path.name,
                    most_columns=_MOST_COLUMNS,
                )
            )
        layout = find_layout(sample, wanted, remembered)
        if layout:
            found.append((table, layout))
    if wanted and not any(layout.chosen for _, layout in found):
        names = ", ".join(f'"{name}"' for name in wanted.values() if name)
        raise Problem(
            phrase(
                "{name} does not have all of the columns {names}. Choose among those that it has.",
                name=path.name,
                names=names,
            )
        )
    if not found:
        raise Problem(
            phrase(
                "{name} has no column with dates and times of orders. Export a list of single orders from your till.",
                name=path.name,
            )
        )
    return max(found, key=lambda pair: (pair[1].worth, pair[1].has_times, len(pair[1].header)))


def _sampled(table: Table, path: Path) -> tuple[Table, list[list[str]]]:
    """The first rows; a wrong guess at the encoding or the quotes is corrected on the way."""
    try:
        return table, sample_of(table)
    except UnicodeDecodeError as error:
        return _sampled(_or_refuse(in_western(table), path, error), path)
    except csv.Error as error:
        return _sampled(_or_refuse(without_quotes(table), path, error), path)


def _read(table: Table, layout: Layout, path: Path, progress: Progress, cancel: CancelToken) -> Content:
    """Read the whole table; what the first rows did not show is corrected on the way."""
    try:
        return _collect(table, layout, path, progress, cancel)
    except UnicodeDecodeError as error:
        return _read(_or_refuse(in_western(table), path, error), layout, path, progress, cancel)
    except csv.Error as error:
        return _read(_or_refuse(without_quotes(table), path, error), layout, path, progress, cancel)


def _or_refuse(table: Table | None, path: Path, error: Exception) -> Table:
    if table is None:
        raise Problem(
            phrase("{name} is no list of orders: one of its cells is longer than a book.", name=path.name), str(error)
        )
    return table


def _collect(table: Table, layout: Layout, path: Path, progress: Progress, cancel: CancelToken) -> Content:
    collector = RowCollector(layout, is_sheet=isinstance(table, MemoryTable))
    first: tuple[tuple[str, ...], ...] = ()
    skipped = layout.header_row + 1
    last_width = len(layout.header)
    for chunk in table.chunks():
        cancel.check()
        if skipped:
            chunk = Chunk(chunk.rows[skipped:], chunk.lines[skipped:], chunk.share)
            skipped = 0
        if chunk.rows:
            first = first or tuple(tuple(map(cell_text, row)) for row in chunk.rows[:_SHOWN_ROWS])
            last_width = len(chunk.rows[-1])
            collector.add(chunk)
        progress(READING_SHARE * chunk.share, phrase("Reading {name}", name=path.name))
    is_cut = last_width < len(layout.header) and table.ends_in_a_line
    rows = collector.rows(lambda: progress(READING_SHARE, phrase("Reading {name}", name=path.name)))
    return Content(path, layout, rows, first, is_cut)


def _check(content: Content) -> None:
    """Refuse a file in which no row can become an order, and say why."""
    rows, layout, name = content.rows, content.layout, content.path.name
    if not layout.has_times:
        raise no_time_of_day(content.path)
    if rows.count:
        return
    if not rows.read:
        raise Problem(
            phrase(
                "{name} has a header but no orders below it. Choose a longer period in your till's export.", name=name
            )
        )
    reason, number = rows.left_out.most_common(1)[0]
    if reason in {EMPTY_TIME, NO_TIME}:
        header = layout.header[layout.places.get("time", layout.places.get("ordered", 0))]
        raise Problem(
            phrase(
                'The times in the column "{header}" of {name} are missing, so it cannot show when it is'
                " busy. Export a list with one row per order and its time of day.",
                header=header,
                name=name,
            )
        )
    raise Problem(
        phrase(
            "No row of {name} is an order: {number:,} of {read:,} rows were left out, as {reason}."
            " Choose another export or a longer period.",
            name=name,
            number=number,
            read=rows.read,
            reason=reason,
        )
    )
