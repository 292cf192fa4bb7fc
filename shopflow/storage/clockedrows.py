"""Time clocks in the shop file: who was at work from when to when."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator

from shopflow.importing.result import ClockedShift

_EPOCH = dt.datetime(1970, 1, 1)
_INSERT = """
INSERT INTO clocked_shifts (import_id, person, role, started_at, ended_at)
SELECT :import_id, :person, :role, :start, :end WHERE NOT EXISTS (
    SELECT 1 FROM clocked_shifts
    WHERE person = :person AND started_at = :start AND role = :role AND ended_at IS :end
)
"""
_SELECT = """
SELECT person, role, started_at, ended_at FROM clocked_shifts
ORDER BY started_at, person, ended_at IS NOT NULL, import_id
"""


def add_clocked(connection: sqlite3.Connection, shifts: Iterable[ClockedShift], import_id: int) -> int:
    """Add the shifts that are not in the shop file yet; returns how many."""
    rows = (
        {
            "import_id": import_id,
            "person": shift.person,
            "role": shift.role,
            "start": _second(shift.start),
            "end": None if shift.end is None else _second(shift.end),
        }
        for shift in shifts
    )
    return max(connection.executemany(_INSERT, rows).rowcount, 0)


def read_clocked(connection: sqlite3.Connection) -> Iterator[tuple[str, str, dt.datetime, dt.datetime | None]]:
    """Person, role, start and end of every shift in ascending start.

    A shift that an earlier file showed without an end, or with another one, counts once, as the last file says it.
    """
    found = {(person, start): (role, end) for person, role, start, end in connection.execute(_SELECT)}
    for (person, start), (role, end) in found.items():
        yield person, role, _moment(start), None if end is None else _moment(end)


def _second(moment: dt.datetime) -> int:
    return round((moment - _EPOCH).total_seconds())


def _moment(second: int) -> dt.datetime:
    return _EPOCH + dt.timedelta(seconds=second)
