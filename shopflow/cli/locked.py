"""Shifts that stay, read from a table as ``schedule --out F.csv`` writes it."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

from shopflow.people import Person
from shopflow.problems import Problem
from shopflow.shifts import Break, Schedule, Shift

COLUMNS = ("date", "person", "start", "end")


def read_locked(path: Path, people: tuple[Person, ...]) -> Schedule:
    """The shifts of the file, all of them locked.

    Args:
        path: a table with the columns ``date,person,start,end`` and, if wanted, ``role,break_start,break_end``.
        people: who can be named in it.

    Raises:
        Problem: the file or a row cannot be used; the sentence names the row.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
            if missing:
                raise _unusable(path, f"it has no column “{missing[0]}”")
            by_name = {person.name: person for person in people}
            # A row without a name is an open shift: nobody has it, so nothing of it stays.
            shifts = [_shift(path, reader.line_num, row, by_name) for row in reader if (row["person"] or "").strip()]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _unusable(path, "it cannot be read as a table", details=str(error)) from error
    return Schedule(tuple(sorted(shifts, key=lambda shift: (shift.start, shift.shift_id))))


def _shift(path: Path, line: int, row: dict[str, str], people: dict[str, Person]) -> Shift:
    name = (row["person"] or "").strip().removeprefix("'")
    if name not in people:
        raise _unusable(path, f"line {line} names “{name[:40]}”, who is not among the people")
    person = people[name]
    try:
        pause: tuple[Break, ...] = ()
        if row.get("break_start") and row.get("break_end"):
            pause = (Break(dt.datetime.fromisoformat(row["break_start"]), dt.datetime.fromisoformat(row["break_end"])),)
        return Shift(
            shift_id=f"kept-{line}",
            person_id=person.person_id,
            role=(row.get("role") or person.roles[0]).strip(),
            date=dt.date.fromisoformat(row["date"]),
            start=dt.datetime.fromisoformat(row["start"]),
            end=dt.datetime.fromisoformat(row["end"]),
            breaks=pause,
            is_locked=True,
        )
    except (ValueError, TypeError) as error:
        raise _unusable(path, f"line {line} is not a shift", details=str(error)) from error


def _unusable(path: Path, why: str, details: str = "") -> Problem:
    return Problem(
        f"“{path.name}” cannot be used for the shifts that stay because {why}; "
        "give a table as the command schedule writes it to a .csv file.",
        details=details,
    )
