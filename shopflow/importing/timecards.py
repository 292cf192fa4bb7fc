"""Time clocks: who was at work from when to when."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.importing.assemble import finish_times
from shopflow.importing.moments import MISSING, WallClock
from shopflow.importing.result import ClockedShift
from shopflow.importing.rows import Rows

_EPOCH = dt.datetime(1970, 1, 1)
_YES = frozenset({"yes", "true", "1", "y"})


def clocked_shifts(rows: Rows, clock: WallClock) -> tuple[ClockedShift, ...]:
    """One entry per row, in the order of their start; an end that the machine set is left open."""
    starts = clock.seconds(rows.columns["ordered_date"], rows.columns["ordered_time"])
    ends = finish_times(rows, clock, starts)
    if "auto_end" in rows.columns:
        is_auto = np.array([text.casefold() in _YES for text in _texts(rows, "auto_end")], dtype=bool)
        ends[is_auto] = MISSING
    people = [
        " ".join(filter(None, names)) for names in zip(_texts(rows, "person"), _texts(rows, "last_name"), strict=True)
    ]
    shifts = zip(people, _texts(rows, "job"), map(_moment, starts.tolist()), map(_moment, ends.tolist()), strict=True)
    return tuple(
        sorted(
            (ClockedShift(person, job, start, end) for person, job, start, end in shifts if start),
            key=lambda shift: (shift.start, shift.person),
        )
    )


def _texts(rows: Rows, role: str) -> list[str]:
    column = rows.columns.get(role)
    return [""] * rows.count if column is None else [column.values[code] for code in column.codes.tolist()]


def _moment(seconds: int) -> dt.datetime | None:
    return None if seconds == MISSING else _EPOCH + dt.timedelta(seconds=seconds)
