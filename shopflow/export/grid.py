"""Where everything stands on the sheet "Shifts", so that other sheets can point there.

A person has, for each shift that a day may hold, one row with the hours of work, at least one with a break and
one with the role; each day has two columns, from and to. Two places for people not yet planned end the grid.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from shopflow.export.week import Staff, Week
from shopflow.shifts import Shift

PERSON, WORKS, BREAK, PAID_BREAK, ROLE = "Person", "Works", "Break", "Paid break", "Role"
PAID_HOURS, COVER = "Paid hours", "People needed"
FIRST_ROW = 4
FIRST_DAY_COLUMN = 3
DAYS_A_GRID = 7
FREE_PLACES = 2
MOST_ROWS_ON_A_PAGE = 60
"""So many rows are made small enough for one page of one week."""
ROWS_OF_A_PAGE = 43
"""So many rows fit on a page at the size that its width allows."""
DAY_MINUTES = 1440


@dataclass(frozen=True, slots=True)
class Place:
    """Rows for one shift a day of one person.

    Args:
        staff: whose; None for somebody not yet planned.
        name_row: first row of the person, where hours and wages stand; the name stands at each place.
        break_rows: rows of breaks and whether those are paid.
        shifts: the shift of each day that has one.
    """

    staff: Staff | None
    name_row: int
    work_row: int
    break_rows: tuple[tuple[int, bool], ...]
    shifts: Mapping[dt.date, Shift]

    @property
    def role_row(self) -> int:
        """The row after the breaks."""
        return self.break_rows[-1][0] + 1


@dataclass(frozen=True, slots=True)
class Grid:
    """Up to seven days side by side; ``total_row`` has the paid hours, the row after it what is short.

    ``header_rows`` have the days: the first above all people, others above those of a further page.
    """

    days: tuple[dt.date, ...]
    header_rows: tuple[int, ...]
    places: tuple[Place, ...]

    @property
    def header_row(self) -> int:
        """The row above all people."""
        return self.header_rows[0]

    @property
    def total_row(self) -> int:
        """The row of totals."""
        return self.places[-1].role_row + 1

    @property
    def hours_column(self) -> int:
        """The column of everybody's hours; that of the wages follows."""
        return FIRST_DAY_COLUMN + 2 * len(self.days)

    def from_column(self, day: dt.date) -> int:
        """The column of a day's "from"; that of "to" follows."""
        return FIRST_DAY_COLUMN + 2 * self.days.index(day)

    def places_of(self, name_row: int) -> tuple[Place, ...]:
        """All places of one person."""
        return tuple(place for place in self.places if place.name_row == name_row)


def grids_of(week: Week) -> tuple[Grid, ...]:
    """The grids of a week or of several, one under the other; where people need several pages, each has the days."""
    grids: list[Grid] = []
    row = FIRST_ROW
    for first in range(0, len(week.days), DAYS_A_GRID):
        days = week.days[first : first + DAYS_A_GRID]
        grid = _grid(week, days, row, MOST_ROWS_ON_A_PAGE)
        if len(grid.header_rows) > 1 or len(week.days) > DAYS_A_GRID:
            grid = _grid(week, days, row, ROWS_OF_A_PAGE)
        grids.append(grid)
        row = grid.total_row + 3
    return tuple(grids)


def _grid(week: Week, days: Sequence[dt.date], row: int, rows_a_page: int) -> Grid:
    """The grid of some days from a row on; nobody's rows are parted by the end of a page."""
    headers, places = [row], list[Place]()
    for staff in (*week.staff, *[None] * FREE_PLACES):
        begin = places[-1].role_row + 1 if places else row + 1
        own = tuple(_places(staff, days, begin))
        if places and own[-1].role_row - headers[-1] >= rows_a_page:
            headers.append(begin)
            own = tuple(_places(staff, days, begin + 1))
        places += own
    return Grid(tuple(days), tuple(headers), tuple(places))


def _places(staff: Staff | None, days: Sequence[dt.date], row: int) -> Iterator[Place]:
    by_day = {day: _shifts_on(staff, day) for day in days}
    first = row
    for number in range(max(1, *(len(shifts) for shifts in by_day.values()))):
        shifts = {day: shifts[number] for day, shifts in by_day.items() if len(shifts) > number}
        rows = [(row + 1 + index, is_paid) for index, is_paid in enumerate(_break_kinds(shifts.values()))]
        place = Place(staff, first, row, tuple(rows), shifts)
        yield place
        row = place.role_row + 1


def _shifts_on(staff: Staff | None, day: dt.date) -> list[Shift]:
    shifts = [shift for shift in staff.shifts if shift.date == day] if staff else []
    return sorted(shifts, key=lambda shift: (shift.start, shift.shift_id))


def _break_kinds(shifts: Collection[Shift]) -> list[bool]:
    """False for each row of unpaid breaks, of which there is at least one, then True for each of paid ones."""
    paid = [sum(pause.is_paid for pause in shift.breaks) for shift in shifts]
    unpaid = [len(shift.breaks) - count for shift, count in zip(shifts, paid, strict=True)]
    return [False] * max(1, *unpaid, 1) + [True] * max(0, *paid, 0)


def breaks_by_row(place: Place, shift: Shift) -> Iterator[tuple[int, dt.datetime, dt.datetime]]:
    """The row of each break of a shift, with its from and to."""
    for is_paid in (False, True):
        rows = [row for row, row_is_paid in place.break_rows if row_is_paid is is_paid]
        pauses = [pause for pause in shift.breaks if pause.is_paid is is_paid]
        for row, pause in zip(rows, pauses, strict=False):
            yield row, pause.start, pause.end


def minutes_of(moment: dt.datetime, day: dt.date) -> int:
    """Minutes from the day's midnight to a moment, whole."""
    return (moment - dt.datetime.combine(day, dt.time())) // dt.timedelta(minutes=1)


def written_minutes(minute: int, after: int, *, is_strict: bool) -> int:
    """The minutes to write for a moment that follows ``after``: those on the clock, where they can be told apart.

    >>> written_minutes(1590, 1320, is_strict=True), written_minutes(3000, 1320, is_strict=True)
    (150, 3000)
    """
    on_clock = minute % DAY_MINUTES
    return on_clock if read_minutes(on_clock, after, is_strict=is_strict) == minute else minute


def read_minutes(written: int, after: int, *, is_strict: bool) -> int:
    """What a time on the clock means that follows ``after``: a day later where it would come before it.

    >>> read_minutes(150, 1320, is_strict=True)
    1590
    """
    comes_before = written <= after if is_strict else written < after
    return written + DAY_MINUTES if comes_before else written
