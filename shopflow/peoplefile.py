"""The people of a shop as a list that opens in any spreadsheet: a CSV file, or an Excel workbook.

Columns: ``name, role, wage, min_hours, max_hours, mon ... sun, days_off``. Roles are separated by ``/``, the
main one first. A day's cell says when the person can work: ``06:30-15:00``, several spans with ``;``,
``off``, or empty for always. Days off are dates (``2026-12-24``) separated by ``;``. There may also be
``keyholder`` and ``under_18`` (yes or no), ``target_hours`` (hours a week that the person would like), ``likes_mon
... likes_sun`` (when the person likes to work, as above; empty for no wish) and ``notes``. Free times for single
dates are not part of the file. A workbook (``shopflow.export.peoplebook``) has the same columns on its
first sheet; there may be rows above their names.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from shopflow import peoplecells as cells
from shopflow.export.atomic import put_bytes, write_atomically
from shopflow.hours import WEEKDAYS
from shopflow.people import Person
from shopflow.peoplecells import ALWAYS, COLUMNS, LIKES, MAIN, MOST_HOURS, cells_of, columns_in_use
from shopflow.problems import Problem
from shopflow.wording import phrase

__all__ = ["ALWAYS", "COLUMNS", "person_id_of", "read_people", "write_people"]

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "'")
_MOST_BYTES = 1_000_000
_MOST_ROWS_ABOVE = 20
"""So many rows may stand above the names of the columns."""

_Read = TypeVar("_Read")


def read_people(path: Path) -> tuple[Person, ...]:
    """The people of the file, in its order.

    Raises:
        Problem: the file cannot be read, a column is missing, or a cell is not what is expected; the sentence
            names row and column.
    """
    rows = _rows_of_book(path) if path.suffix.lower() == ".xlsx" else _rows_of_text(path)
    found = [number for number, row in enumerate(rows[:_MOST_ROWS_ABOVE]) if {"name", "role"} <= _names_in(row)]
    if not found:
        named = _names_in(rows[0]) if rows else set()
        missing = "name" if "name" not in named else "role"
        raise Problem(
            phrase(
                "The people file has no column “{missing}”; its first line should be: {names}.",
                missing=missing,
                names=", ".join(MAIN),
            )
        )
    header = [cell.strip().lower() for cell in rows[found[0]]]
    people: list[Person] = []
    for number, line in enumerate(rows[found[0] + 1 :], start=found[0] + 2):
        if any(cell.strip() for cell in line):
            row = _Row(number, dict(zip(header, line, strict=False)))
            people.append(_person(row, {person.person_id for person in people}))
    return tuple(people)


def _names_in(line: list[str]) -> set[str]:
    return {cell.strip().lower() for cell in line}


def _rows_of_text(path: Path) -> list[list[str]]:
    text = _text_of(path)
    header_line = text.partition("\n")[0]
    delimiter = max(",;\t", key=header_line.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise _not_people(path, str(error)) from error


def _rows_of_book(path: Path) -> list[list[str]]:
    """The cells of a workbook's first sheet as they would stand in a CSV file."""
    from python_calamine import CalamineError, CalamineWorkbook

    data = _data_of(path)
    if len(data) > _MOST_BYTES:
        raise _not_people(path, f"{len(data)} bytes")
    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
        return [[_guarded(_as_text(cell)) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    except (CalamineError, ValueError) as error:
        raise _not_people(path, str(error)) from error


def _as_text(cell: object) -> str:
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, float):
        return f"{cell:.10g}"
    return str(cell)


def write_people(path: Path, people: Iterable[Person]) -> None:
    """Write the people so that ``read_people`` gives them back (see the module for what is left out).

    Raises:
        Problem: the file cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    listed = tuple(people)
    columns = columns_in_use(listed)
    writer.writerow(columns)
    for person in listed:
        row = dict(zip(COLUMNS, cells_of(person), strict=True))
        writer.writerow([_guarded(row[column]) for column in columns])
    # With the byte order mark, Excel reads names in any script.
    data = text.getvalue().encode("utf-8-sig")
    write_atomically(path, lambda unfinished: put_bytes(unfinished, data))


def _data_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Problem(
            phrase("The people file {name} cannot be opened; check the name and the folder.", name=path.name),
            details=str(error),
        ) from error


def _text_of(path: Path) -> str:
    data = _data_of(path)
    if b"\0" in data or len(data) > _MOST_BYTES:
        raise _not_people(path, f"{len(data)} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _not_people(path: Path, details: str) -> Problem:
    return Problem(
        phrase("{name} is not a list of people; save it as CSV (UTF-8) and open that.", name=path.name), details=details
    )


class _Row:
    """One line of the file: reads a cell and says in which row and column something is wrong."""

    def __init__(self, number: int, line: dict[str, str]) -> None:
        self._number = number
        self._cells = line

    def read(self, column: str, parse: Callable[[str], _Read], expected: str) -> _Read:
        """The parsed cell; an absent column reads as an empty cell."""
        cell = _unguarded(self._cells.get(column, "").strip())
        try:
            return parse(cell)
        except ValueError as error:
            where = {"number": self._number, "column": column, "expected": expected}
            if not cell:
                sentence = phrase(
                    "Row {number} of the people file: column “{column}” is empty, expected {expected}.", **where
                )
            else:
                sentence = phrase(
                    "Row {number} of the people file: column “{column}” says “{cell}”, expected {expected}.",
                    cell=cell[:40],
                    **where,
                )
            raise Problem(sentence) from error


def _person(row: _Row, taken: set[str]) -> Person:
    name = row.read("name", cells.filled, phrase("a name"))
    least = row.read("min_hours", lambda cell: cells.hours(cell, 0.0), phrase("hours a week such as 16"))
    times = phrase("times such as 06:30-15:00, off, or nothing for always")
    return Person(
        person_id=person_id_of(name, taken),
        name=name,
        roles=row.read("role", cells.roles, phrase("a role such as Barista or Lead/Barista")),
        wage_per_h=row.read("wage", cells.wage, phrase("pay per hour such as 14.50")),
        min_hours=least,
        max_hours=row.read(
            "max_hours",
            lambda cell: cells.hours(cell, MOST_HOURS, least),
            phrase("hours a week from {least:g} (min_hours) to {most_hours:g}", least=least, most_hours=MOST_HOURS),
        ),
        available=tuple(row.read(day, cells.spans, times) for day in WEEKDAYS),
        days_off=row.read("days_off", cells.dates, phrase("dates such as 2026-12-24, separated by ;")),
        notes=row.read("notes", str, phrase("text")),
        is_keyholder=row.read("keyholder", cells.is_yes, phrase("yes or no")),
        is_minor=row.read("under_18", cells.is_yes, phrase("yes or no")),
        target_hours=row.read(
            "target_hours",
            lambda cell: cells.hours(cell, 0.0) if cell else None,
            phrase("hours a week such as 24, or nothing"),
        ),
        preferred=cells.preferred(tuple(row.read(day, cells.spans, times) for day in LIKES)),
    )


def person_id_of(name: str, taken: set[str]) -> str:
    """An id for somebody: the name in small letters joined by hyphens, numbered if someone has the same one."""
    stem = "-".join(re.findall(r"\w+", name.casefold())) or "person"
    number, person_id = 1, stem
    while person_id in taken:
        number += 1
        person_id = f"{stem}-{number}"
    return person_id


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_SIGNS) else cell
