"""Where everything stands on the sheet "By day", which works out hours and heads from the sheet "Shifts"."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.export.cells import letter
from shopflow.export.grid import DAY_MINUTES, Grid, Place, grids_of, minutes_of
from shopflow.export.week import Week

LEGEND_ROW = 3
FIRST_ROW = 5
ROLE_COLUMN, FROM_COLUMN = 2, 3
SHEET = "'By day'"


@dataclass(frozen=True, slots=True)
class DayRows:
    """Rows of one day: a header, one row for each place of the grid, then scheduled, needed and short."""

    day: dt.date
    grid: Grid
    header_row: int

    @property
    def scheduled_row(self) -> int:
        """People scheduled; needed and short follow."""
        return self.header_row + len(self.grid.places) + 1

    @property
    def needed_row(self) -> int:
        """People needed."""
        return self.scheduled_row + 1

    @property
    def short_row(self) -> int:
        """Needed less scheduled."""
        return self.scheduled_row + 2

    def row_of(self, place: Place) -> int:
        """The row of a place of the grid."""
        return self.header_row + 1 + self.grid.places.index(place)


@dataclass(frozen=True, slots=True)
class DayGrid:
    """All days one under the other, with the same columns.

    Args:
        blocks: numbers within the day of the blocks shown, one column each.
        first_minute: when a business day begins, in minutes after midnight.
        break_kinds: for each pair of columns of a break, whether those breaks are paid.
        runs_over: whether somebody may work on into the next business day.
    """

    days: tuple[DayRows, ...]
    blocks: tuple[int, ...]
    block_minutes: int
    first_minute: int
    break_kinds: tuple[bool, ...]
    runs_over: bool

    @property
    def hours_column(self) -> int:
        """The column of paid hours; those of the blocks follow."""
        return FROM_COLUMN + 2 + 2 * len(self.break_kinds)

    @property
    def block_columns(self) -> range:
        """The columns of the blocks."""
        return range(self.hours_column + 1, self.hours_column + 1 + len(self.blocks))

    def minute(self, block: int) -> int:
        """When a block begins, in minutes after the midnight of the day's date."""
        return self.first_minute + block * self.block_minutes

    def hours_cells(self, grid: Grid, name_row: int) -> str:
        """The cells with one person's paid hours on each day of a grid, joined by plus signs."""
        at = letter(self.hours_column)
        return "+".join(
            f"{SHEET}!{at}{rows.row_of(place)}"
            for rows in self.days
            if rows.grid is grid
            for place in grid.places_of(name_row)
        )


def day_grid_of(week: Week, grids: tuple[Grid, ...]) -> DayGrid:
    """Lay the days out."""
    shown: NDArray[np.bool_] = np.any(week.is_shown, axis=0)
    first = week.results.requirement.starts[0].astype("datetime64[s]").item()
    first_minute = first.hour * 60 + first.minute
    rows = []
    row = FIRST_ROW
    for grid in grids:
        for day in grid.days:
            rows.append(DayRows(day, grid, row))
            row = rows[-1].short_row + 2
    kinds = [[is_paid for _, is_paid in place.break_rows] for grid in grids for place in grid.places]
    unpaid, paid = (max(row.count(is_paid) for row in kinds) for is_paid in (False, True))
    ends = [minutes_of(shift.end, shift.date) for shift in week.schedule.shifts]
    return DayGrid(
        days=tuple(rows),
        blocks=tuple(np.flatnonzero(shown).tolist()),
        block_minutes=week.block_minutes,
        first_minute=first_minute,
        break_kinds=(False,) * unpaid + (True,) * paid,
        runs_over=bool(shown[-1]) or max(ends, default=0) > first_minute + DAY_MINUTES,
    )


@dataclass(frozen=True, slots=True)
class Layout:
    """Both grids."""

    grids: tuple[Grid, ...]
    days: DayGrid


def layout_of(week: Week) -> Layout:
    """Lay out what the sheets share."""
    grids = grids_of(week)
    return Layout(grids, day_grid_of(week, grids))
