"""Reads one file of a till from its bytes to its orders."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from shopflow.importing.assemble import assemble
from shopflow.importing.clock import zone_named
from shopflow.importing.date_order import Reading, settle
from shopflow.importing.dates import DateText
from shopflow.importing.files import in_western, open_tables, without_quotes
from shopflow.importing.layout import Layout, find_layout
from shopflow.importing.moments import WallClock, file_zone
from shopflow.importing.notes import notes_on
from shopflow.importing.result import ColumnUse, ImportResult, Question
from shopflow.importing.rows import EMPTY_TIME, NO_TIME, RowCollector, Rows
from shopflow.importing.tables import Chunk, MemoryTable, Table, cell_text, sample_of
from shopflow.importing.timecards import clocked_shifts
from shopflow.importing.words import norm
from shopflow.orders import OrderLog
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress

_MOST_COLUMNS = 2000


def read_orders(
    path: Path,
    *,
    timezone: str = "",
    date_order: str | None = None,
    location: str | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ImportResult:
    """Read the orders (or the time clock's shifts) of one file.

    Args:
        path: any export: text, workbook, saved web page, or one of them packed.
        timezone: IANA name of the shop's zone; times in UTC or with an offset are moved to it.
        date_order: ``"dmy"`` or ``"mdy"``, the answer to that question.
        location: which location to take, the answer to that question.
        progress: receives the share of the file that was read.
        cancel: asks to stop.

    Raises:
        Problem: the file cannot be used; the sentence says why and what to do.
        Cancelled: a stop was asked for.
    """
    path = Path(path)
    if timezone:
        zone_named(timezone)
    token = cancel or CancelToken()
    with open_tables(path) as tables:
        table, layout = _best(tables, path)
        rows, first = _read(table, layout, path, progress, token)
    _check_rows(rows, layout, path)
    reading = _date_reading(rows, layout, first, path, date_order)
    clock = WallClock(reading.order, layout.profile.is_utc, file_zone(rows), timezone)
    if layout.profile.grain == "shift":
        return _timecards(rows, layout, first, reading, clock, path)
    return _orders(rows, layout, first, reading, clock, path, location)


def _best(tables: Sequence[Table], path: Path) -> tuple[Table, Layout]:
    """The table, or the way of cutting its lines, under which the file makes the best sense."""
    found: list[tuple[Table, Layout]] = []
    for guess in tables:
        table, sample = _sampled(guess, path)
        if max(map(len, sample), default=0) > _MOST_COLUMNS:
            raise Problem(
                f"{path.name} has more than {_MOST_COLUMNS:,} columns, which no till export has."
                " Check that it is the right file."
            )
        layout = find_layout(sample)
        if layout:
            found.append((table, layout))
    if not found:
        raise Problem(
            f"{path.name} has no column with dates and times of orders. Export a list of single orders from your till."
        )
    return max(
        found,
        key=lambda pair: (pair[1].worth + 0.1 * len(pair[1].header) / (1 + len(pair[1].header)), pair[1].has_times),
    )


def _sampled(table: Table, path: Path) -> tuple[Table, list[list[str]]]:
    """The first rows; a wrong guess at the encoding or the quotes is corrected on the way."""
    try:
        return table, sample_of(table)
    except UnicodeDecodeError as error:
        return _sampled(_or_refuse(in_western(table), path, error), path)
    except csv.Error as error:
        return _sampled(_or_refuse(without_quotes(table), path, error), path)


def _read(
    table: Table, layout: Layout, path: Path, progress: Progress, cancel: CancelToken
) -> tuple[Rows, list[tuple[str, ...]]]:
    """Read the whole table; what the first rows did not show is corrected on the way."""
    try:
        return _collect(table, layout, path, progress, cancel)
    except UnicodeDecodeError as error:
        return _read(_or_refuse(in_western(table), path, error), layout, path, progress, cancel)
    except csv.Error as error:
        return _read(_or_refuse(without_quotes(table), path, error), layout, path, progress, cancel)


def _or_refuse(table: Table | None, path: Path, error: Exception) -> Table:
    if table is None:
        raise Problem(f"{path.name} is no list of orders: one of its cells is longer than a book.", str(error))
    return table


def _collect(
    table: Table, layout: Layout, path: Path, progress: Progress, cancel: CancelToken
) -> tuple[Rows, list[tuple[str, ...]]]:
    collector = RowCollector(layout, is_sheet=isinstance(table, MemoryTable))
    first: list[tuple[str, ...]] = []
    is_first = True
    for chunk in table.chunks():
        cancel.check()
        if is_first:
            skipped = layout.header_row + 1
            chunk = Chunk(chunk.rows[skipped:], chunk.lines[skipped:], chunk.share)
            first = [tuple(map(cell_text, row)) for row in chunk.rows[:8]]
            is_first = False
        if chunk.rows:
            collector.add(chunk)
        progress(chunk.share, f"Reading {path.name}")
    return collector.rows(), first


def _check_rows(rows: Rows, layout: Layout, path: Path) -> None:
    """Refuse a file in which no row can become an order, and say why."""
    if not layout.has_times:
        raise _no_time_of_day(path)
    if rows.count:
        return
    if not rows.read:
        raise Problem(f"{path.name} has a header but no orders below it. Choose a longer period in your till's export.")
    reason, number = rows.left_out.most_common(1)[0]
    if reason in {EMPTY_TIME, NO_TIME}:
        header = layout.header[layout.places.get("time", layout.places.get("ordered", 0))]
        raise Problem(
            f'The times in the column "{header}" of {path.name} are missing, so it cannot show when it is busy.'
            " Export single orders with their time of day."
        )
    raise Problem(
        f"No row of {path.name} is an order: {number:,} of {rows.read:,} rows were left out because of {reason}."
    )


def _date_reading(
    rows: Rows, layout: Layout, first: Sequence[Sequence[str]], path: Path, answer: str | None
) -> Reading:
    column = rows.columns["ordered_date"]
    used = np.zeros(len(column.values), dtype=bool)
    used[column.codes] = True
    dates = [
        value
        for value, is_used in zip(column.values, used.tolist(), strict=True)
        if is_used and isinstance(value, DateText)
    ]
    text = " ".join(" ".join(row) for row in first)
    looks_american = "$" in text and (" AM" in text or " PM" in text or "(US" in text)
    return settle(dates, answer=answer, hints=path.name, looks_american=looks_american, today=dt.datetime.now().date())  # noqa: DTZ005


def _orders(
    rows: Rows,
    layout: Layout,
    first: list[tuple[str, ...]],
    reading: Reading,
    clock: WallClock,
    path: Path,
    location: str | None,
) -> ImportResult:
    made = assemble(rows, layout, clock, location)
    _check_times(made.log, path)
    if location and made.locations and norm(location) not in map(norm, made.locations):
        raise Problem(f'{path.name} has no location "{location}". It names: {", ".join(made.locations)}.')
    must_ask = len(made.locations) > 1 and not location
    question = reading.question or (_which_location(made.locations, made.location) if must_ask else None)
    return ImportResult(
        file_name=path.name,
        profile=layout.profile.profile_id,
        name=layout.profile.name,
        kind="orders",
        rows=rows.read,
        orders=made.log,
        rejected=tuple(rows.rejected),
        left_out=dict((rows.left_out + made.left_out).most_common()),
        assumptions=notes_on(rows, layout, reading, clock, made),
        question=question,
        columns=_columns(layout),
        header=layout.header,
        first_rows=tuple(first),
        locations=tuple(made.locations),
        date_order=reading.order,
        tills=_tills(rows),
        has_order_ids=bool(made.log.order_ids.any()) if len(made.log) else False,
        cut_service_times=made.cut_service_times,
    )


def _check_times(log: OrderLog, path: Path) -> None:
    if not len(log):
        raise Problem(f"No row of {path.name} is an order that counts: all are refunds, cancelled or without a time.")
    if len(log) > 1 and not (log.ordered_at.astype(np.int64) % 86400).any():
        raise _no_time_of_day(path)


def _no_time_of_day(path: Path) -> Problem:
    return Problem(
        f"{path.name} has dates but no time of day, so it cannot show when it is busy."
        " Export single orders with their time."
    )


def _timecards(
    rows: Rows, layout: Layout, first: list[tuple[str, ...]], reading: Reading, clock: WallClock, path: Path
) -> ImportResult:
    return ImportResult(
        file_name=path.name,
        profile=layout.profile.profile_id,
        name=layout.profile.name,
        kind="timecards",
        rows=rows.read,
        orders=OrderLog.empty(),
        rejected=tuple(rows.rejected),
        left_out=dict(rows.left_out.most_common()),
        assumptions=(reading.assumption,) if reading.assumption else (),
        question=reading.question,
        columns=_columns(layout),
        header=layout.header,
        first_rows=tuple(first),
        date_order=reading.order,
        clocked=clocked_shifts(rows, clock),
    )


def _which_location(locations: Mapping[str, int], suggested: str) -> Question:
    names = sorted(locations, key=lambda name: (name != suggested, -locations[name]))
    choices = tuple((name, f"{name} ({locations[name]:,} orders)") for name in names)
    return Question("location", f"This file holds {len(names)} shops. Which one is yours?", choices)


def _columns(layout: Layout) -> tuple[ColumnUse, ...]:
    certainty = "sure" if layout.is_known else "likely"
    return tuple(ColumnUse(role, layout.header[place], certainty) for role, place in layout.places.items())


def _tills(rows: Rows) -> tuple[str, ...]:
    column = rows.columns.get("till")
    return tuple(sorted({column.values[code] for code in np.unique(column.codes)} - {""})) if column else ()
