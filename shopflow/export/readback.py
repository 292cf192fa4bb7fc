"""The sheet "Shifts" of an exported plan read back after somebody changed it in a spreadsheet."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from shopflow.export.celltimes import NotATime, minutes_in
from shopflow.export.grid import BREAK, COVER, PAID_BREAK, PAID_HOURS, PERSON, ROLE, WORKS, read_minutes
from shopflow.export.text import clean_text
from shopflow.export.week import name_key, shown_names
from shopflow.people import Person
from shopflow.problems import Problem
from shopflow.shifts import Break, Schedule, Shift
from shopflow.wording import phrase

MOST_ROWS, MOST_COLUMNS = 5_000, 40


@dataclass(frozen=True, slots=True)
class ReadShifts:
    """What stands in the file.

    Args:
        first_day: first of its days.
        days: how many days, without a gap.
        schedule: its shifts. One that was not changed is the plan's own; one that cannot be read stays as the plan
            has it.
        problems: one plain sentence for each thing that could not be taken over.
    """

    first_day: dt.date
    days: int
    schedule: Schedule
    problems: tuple[str, ...]


def read_shifts(path: Path, schedule: Schedule, people: tuple[Person, ...]) -> ReadShifts:
    """Read the shifts of an edited plan.

    Args:
        path: a workbook that ShopFlow has written and somebody may have changed.
        schedule: the plan's shifts; gives locks and what else the sheet does not show.
        people: those who may work.

    Raises:
        Problem: the file is no such workbook, or its days cannot be read.
    """
    rows = _rows_of(path)
    found: list[Shift] = []
    problems: list[str] = []
    days: set[dt.date] = set()
    plan = _Plan(people, schedule)
    for header, body in _grids(path, rows):
        days.update(header.values())
        for entry in _entries(header, body):
            shift = _shift_of(entry, plan, problems)
            if shift is not None:
                found.append(shift)
    first, last = min(days), max(days)
    if sorted(days) != [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]:
        raise _unusable(path, phrase("its days are not one after the other"))
    kept = _with_own(found, schedule, first, last)
    nobodys = [shift for shift in schedule.shifts if shift.is_open and first <= shift.date <= last]
    ordered = tuple(sorted([*kept, *nobodys], key=lambda shift: (shift.start, shift.shift_id)))
    return ReadShifts(first, len(days), Schedule(ordered), tuple(problems))


@dataclass(frozen=True, slots=True)
class _Entry:
    """One person's cells of one day in one place of the grid; ``slot`` counts the person's places from 0."""

    row: int
    name: str
    slot: int
    day: dt.date
    hours: tuple[Any, Any]
    breaks: tuple[tuple[Any, Any, bool], ...]
    role: str


@dataclass(slots=True)
class _Place:
    """The rows for one shift a day of one person, each with its label."""

    row: int
    name: str
    slot: int
    lines: list[tuple[str, list[Any]]] = field(default_factory=list)


class _Plan:
    """What the plan knows: whom a name means, their roles and their shifts."""

    def __init__(self, people: tuple[Person, ...], schedule: Schedule) -> None:
        self.ids = {name_key(name): person_id for person_id, name in shown_names(people, schedule).items()}
        self.roles = {person.person_id: person.roles[0] for person in people}
        self._own: dict[tuple[str, dt.date], list[Shift]] = {}
        for shift in sorted(schedule.shifts, key=lambda shift: (shift.start, shift.shift_id)):
            self._own.setdefault((shift.person_id, shift.date), []).append(shift)

    def shift(self, person_id: str, day: dt.date, slot: int) -> Shift | None:
        """The shift that the plan has in a person's place."""
        own = self._own.get((person_id, day), [])
        return own[slot] if slot < len(own) else None


def _rows_of(path: Path) -> list[list[Any]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (OSError, InvalidFileException, zipfile.BadZipFile, ParseError, KeyError, ValueError, TypeError) as error:
        raise _unusable(path, phrase("it cannot be read as an Excel workbook"), details=repr(error)) from error
    try:
        if "Shifts" not in book.sheetnames:
            raise _unusable(path, phrase("it has no sheet “Shifts”"))
        rows = book["Shifts"].iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True)
        return [[*row, *[None] * (MOST_COLUMNS - len(row))] for row in rows]
    finally:
        book.close()


def _grids(path: Path, rows: list[list[Any]]) -> Iterator[tuple[dict[int, dt.date], list[tuple[int, list[Any]]]]]:
    """For each grid: the days by column, and its rows with their numbers."""
    header: dict[int, dt.date] = {}
    body: list[tuple[int, list[Any]]] = []
    for number, row in enumerate(rows, start=1):
        first = _text(row[0])
        if first == PERSON:
            if header:
                yield header, body
            header, body = _days_in(row), []
            if not header:
                raise _unusable(path, phrase("row {number} of its sheet “Shifts” has no dates", number=number))
        elif header and first not in (PAID_HOURS, COVER):
            body.append((number, row))
    if not header:
        raise _unusable(path, phrase("its sheet “Shifts” has no row that begins with “{person}”", person=PERSON))
    yield header, body


def _days_in(row: list[Any]) -> dict[int, dt.date]:
    return {
        column: value.date() if isinstance(value, dt.datetime) else value
        for column, value in enumerate(row)
        if isinstance(value, dt.date)
    }


def _entries(header: Mapping[int, dt.date], body: list[tuple[int, list[Any]]]) -> Iterator[_Entry]:
    """Every day of every place that says anything."""
    places = _places(body)
    for column, day in header.items():
        for place in places:
            entry = _entry(place, column, day)
            if any(map(_is_filled, entry.hours)):
                yield entry


def _places(body: list[tuple[int, list[Any]]]) -> list[_Place]:
    """A row with a name, or with hours of work, begins a place; breaks and roles belong to the one before."""
    places: list[_Place] = []
    for number, row in body:
        name, label = _text(row[0]), _text(row[1]) or WORKS
        if name or label == WORKS or not places:
            slot = sum(name_key(place.name) == name_key(name) for place in places)
            places.append(_Place(number, name, slot))
        places[-1].lines.append((label, row))
    return places


def _entry(place: _Place, column: int, day: dt.date) -> _Entry:
    hours: tuple[Any, Any] = (None, None)
    breaks: list[tuple[Any, Any, bool]] = []
    role = ""
    for label, row in place.lines:
        pair = (row[column], row[column + 1] if column + 1 < len(row) else None)
        if label == WORKS:
            hours = pair
        elif label in (BREAK, PAID_BREAK) and any(map(_is_filled, pair)):
            breaks.append((*pair, label == PAID_BREAK))
        elif label == ROLE:
            role = _text(pair[0])
    return _Entry(place.row, place.name, place.slot, day, hours, tuple(breaks), role)


def _shift_of(entry: _Entry, plan: _Plan, problems: list[str]) -> Shift | None:
    """The shift that the cells say; where they cannot be read, the one that the plan has there."""
    where = phrase("Row {row}, {day:%A %d %B}", row=entry.row, day=entry.day)
    person_id = plan.ids.get(name_key(entry.name))
    if not entry.name:
        problems.append(phrase("{where}: hours without a name; write the name into the first column.", where=where))
        return None
    if person_id is None:
        problems.append(
            phrase(
                "{where}: “{name}” is not among your people; add them first or correct the name.",
                where=where,
                name=entry.name,
            )
        )
        return None
    before = plan.shift(person_id, entry.day, entry.slot)
    try:
        return _read(entry, person_id, before, plan.roles.get(person_id, ""))
    except ValueError as error:
        kept = phrase("The shift stays as it is in your plan.") if before else phrase("It is left out.")
        problems.append(
            phrase("{where}, {name}: {error}. {kept}", where=where, name=entry.name, error=error, kept=kept)
        )
        return before


def _read(entry: _Entry, person_id: str, before: Shift | None, role: str) -> Shift:
    start = minutes_in(entry.hours[0], phrase("the beginning"))
    end = read_minutes(minutes_in(entry.hours[1], phrase("the end")), start, is_strict=True)
    midnight = dt.datetime.combine(entry.day, dt.time())
    breaks = []
    for first, last, is_paid in entry.breaks:
        begun = read_minutes(minutes_in(first, phrase("the beginning of the break")), start, is_strict=False)
        ended = read_minutes(minutes_in(last, phrase("the end of the break")), begun, is_strict=True)
        if ended > end:
            raise NotATime(phrase("the break does not lie within the hours of work"))
        opened, closed = (midnight + dt.timedelta(minutes=minute) for minute in (begun, ended))
        breaks.append(Break(opened, closed, is_paid))
    read = Shift(
        shift_id=before.shift_id if before else "",
        person_id=person_id,
        role=entry.role or (before.role if before else role),
        date=entry.day,
        start=midnight + dt.timedelta(minutes=start),
        end=midnight + dt.timedelta(minutes=end),
        breaks=tuple(sorted(breaks, key=lambda pause: pause.start)),
    )
    return before if before and _is_same(read, before) else _merged(read, before)


def _is_same(read: Shift, before: Shift) -> bool:
    breaks = tuple(sorted(before.breaks, key=lambda pause: pause.start))
    role = clean_text(before.role)
    return (read.start, read.end, read.breaks, read.role) == (before.start, before.end, breaks, _text(role))


def _merged(read: Shift, before: Shift | None) -> Shift:
    """A changed shift stays locked; the reason why it was planned holds no longer."""
    return replace(read, is_locked=before.is_locked) if before else read


def _with_own(found: list[Shift], schedule: Schedule, first: dt.date, last: dt.date) -> Iterator[Shift]:
    """Give new shifts an id that no other shift of the plan has."""
    taken = {shift.shift_id for shift in (*schedule.shifts, *found)}
    for shift in found:
        number, shift_id = 1, shift.shift_id or f"{shift.person_id}-{shift.date}"
        while not shift.shift_id and shift_id in taken:
            number += 1
            shift_id = f"{shift.person_id}-{shift.date}-{number}"
        taken.add(shift_id)
        yield shift if shift.shift_id else replace(shift, shift_id=shift_id)


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _is_filled(value: object) -> bool:
    return value is not None and value != "" and not (isinstance(value, str) and not value.strip())


def _unusable(path: Path, why: str, details: str = "") -> Problem:
    return Problem(
        phrase(
            "“{name}” cannot be read back because {why}; choose the Excel plan that ShopFlow has written.",
            name=path.name,
            why=why,
        ),
        details=details,
    )
