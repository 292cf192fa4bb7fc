"""Who has which shift on the grid, what that costs, and what each further shift would save."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.cells import IMPOSSIBLE, Cells
from shopflow.scheduling.curves import Curves, curves_of
from shopflow.scheduling.grid import PADDING, Grid
from shopflow.scheduling.weeks import Counted

NOT_ALLOWED = -IMPOSSIBLE
_STATE = (
    *("start", "column", "pause", "staff", "grouped", "_minutes", "_first", "_last", "_closes"),
    *("_week_minutes", "_left", "_not_before", "_not_after"),
)


@dataclass(frozen=True, slots=True)
class Offers:
    """The best shift of each person of a cell: what it saves (``NOT_ALLOWED`` without one), start and length."""

    people: NDArray[np.int64]
    saves: NDArray[np.int64]
    starts: NDArray[np.int64]
    columns: NDArray[np.int64]


class Roster:
    """A schedule in the making on a grid.

    Attributes:
        start: step at which a person's shift of a day begins, -1 without one, shape ``(people, days)``.
        column: which length of the person's shift table it has.
        pause: step at which its break begins, -1 without one.
        staff: people on duty, shape ``(steps,)``.
        grouped: of them, members of each group, shape ``(groups, steps)``.
    """

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        shape = len(grid.problem.people), grid.problem.days
        self.start = np.full(shape, -1, dtype=np.int64)
        self.column = np.zeros(shape, dtype=np.int64)
        self.pause = np.full(shape, -1, dtype=np.int64)
        self.staff = grid.kept_staff.copy()
        self.grouped = grid.kept_grouped.copy()
        self._curves: Curves = curves_of(grid)
        self._ladder = grid.margin + grid.promise
        self._at = np.arange(grid.steps)
        padded = shape[0], shape[1] + 2 * PADDING
        self._minutes = np.zeros(padded, dtype=np.int64)
        self._first = np.full(padded, np.inf)
        self._last = np.full(padded, -np.inf)
        self._closes = np.zeros((shape[0], len(self._curves.week_kind)), dtype=np.int64)
        self._week_minutes = np.zeros_like(self._closes)
        self._left = np.zeros(shape, dtype=np.int64)
        self._not_before = np.zeros(shape)
        self._not_after = np.zeros(shape)
        self._note_kept()
        for person in range(shape[0]):
            self._refresh(person)

    def _refresh(self, person: int) -> None:
        """Work out anew how many minutes a person may still work on each day, and between which moments."""
        curves, days = self._curves, self.grid.problem.days
        minutes = self._minutes[person]
        worked = minutes > 0
        totals = np.zeros((2, len(minutes) + 1), dtype=np.int64)
        np.cumsum(minutes, out=totals[0, 1:])
        np.cumsum(worked, out=totals[1, 1:])
        weeks = totals[:, 7:] - totals[:, :-7]
        busiest = np.lib.stride_tricks.as_strided(
            weeks[:, 1:], (2, days, 7), (weeks.strides[0], weeks.strides[1], weeks.strides[1])
        ).max(axis=2)
        left = curves.minutes_most[person] - busiest[0]
        left[busiest[1] >= curves.days_most[person]] = -1
        if curves.row_most[person] < curves.days_most[person] or curves.days_most[person] == 7:
            for day in np.flatnonzero(left > 0):
                place = day + PADDING
                row = 1 + _run(worked[place - 1 :: -1]) + _run(worked[place + 1 :])
                left[day] = -1 if row > curves.row_most[person] else left[day]
        self._left[person] = left
        rest, last, first = curves.rest_minutes[person], self._last[person], self._first[person]
        here = slice(PADDING, PADDING + days)
        self._not_before[person] = np.maximum(last[PADDING - 1 :][:days], last[PADDING - 2 :][:days]) + rest
        self._not_after[person] = np.minimum(first[here.start + 1 :][:days], first[here.start + 2 :][:days]) - rest

    def _note_kept(self) -> None:
        for person, kept in enumerate(self.grid.kept):
            for one in kept:
                place = one.day + PADDING
                if 0 <= place < self._minutes.shape[1]:
                    self._minutes[person, place] += one.paid_minutes
                    if 0 <= one.day < self.grid.problem.days:
                        self._week_minutes[person, one.day // 7] += one.paid_minutes
                    self._first[person, place] = min(self._first[person, place], one.start_minute)
                    self._last[person, place] = max(self._last[person, place], one.end_minute)

    def copy_from(self, other: Roster) -> None:
        """Become the same schedule as another roster of the same grid."""
        for name in _STATE:
            getattr(self, name)[...] = getattr(other, name)

    def put(self, person: int, day: int, start: int, column: int, pause: int) -> None:
        """Give a person a shift on a day without one."""
        self.start[person, day], self.column[person, day], self.pause[person, day] = start, column, pause
        self._count(person, day, 1)

    def drop(self, person: int, day: int) -> None:
        """Take a person's shift of a day away."""
        self._count(person, day, -1)
        self.start[person, day] = self.pause[person, day] = -1

    def _count(self, person: int, day: int, sign: int) -> None:
        grid, start, column = self.grid, int(self.start[person, day]), int(self.column[person, day])
        table = grid.tables[grid.table_of[person]]
        end, pause = start + int(table.lengths[column]), int(self.pause[person, day])
        members = grid.patterns[grid.pattern_of[person]]
        rest = slice(pause, pause + int(table.pause[column])) if pause >= 0 else slice(0, 0)
        self.staff[start:end] += sign
        self.staff[rest] -= sign
        self.grouped[members, start:end] += sign
        self.grouped[members, rest] -= sign
        place = day + PADDING
        self._minutes[person, place] += sign * int(table.paid_minutes[column])
        is_on = sign > 0
        self._first[person, place] = start * grid.step_minutes if is_on else np.inf
        self._last[person, place] = end * grid.step_minutes if is_on else -np.inf
        self._week_minutes[person, day // 7] += sign * int(table.paid_minutes[column])
        self._refresh(person)
        self._closes[person, day // 7] += sign * (start <= self._curves.closes_at[day] < end)

    def gains(self) -> NDArray[np.int64]:
        """What one person more saves in each step, for each pattern of roles, shape ``(patterns, steps)``."""
        grid = self.grid
        most = grid.saved.shape[1] - 1
        base = np.where(self.staff <= most, grid.saved[self._at, np.minimum(self.staff, most)], 0)
        gains = np.repeat(base[None, :], len(grid.patterns), axis=0)
        for row, group in enumerate(grid.groups):
            missing = (self.grouped[row] < group.required) * group.price
            gains += grid.patterns[:, row, None] * missing
        return gains

    def cost(self) -> int:
        """The cost of the whole schedule in units."""
        grid = self.grid
        cost = grid.constant + int(self._ladder[self._at, self.staff].sum()) + self.missing_roles()
        return cost + self._single_costs() + self.week_costs() + self.short_rest_costs()

    def missing_roles(self) -> int:
        """What roles cost that are needed and not there."""
        return sum(
            group.price * int(np.maximum(group.required - self.grouped[row], 0).sum())
            for row, group in enumerate(self.grid.groups)
        )

    def on_duty(self, person: int, day: int) -> NDArray[np.int64]:
        """The steps in which a person serves on a day with a shift, the break left out."""
        table, column = self.grid.tables[self.grid.table_of[person]], int(self.column[person, day])
        start, pause = int(self.start[person, day]), int(self.pause[person, day])
        steps = np.arange(start, start + int(table.lengths[column]))
        if pause < 0:
            return steps
        return steps[(steps < pause) | (steps >= pause + int(table.pause[column]))]

    def days_around(self, person: int, day: int) -> int:
        """Days of work of a person in the busiest seven days in a row that hold a day."""
        worked = self._minutes[person, day + 1 : day + 2 * PADDING] > 0
        return int(np.lib.stride_tricks.sliding_window_view(worked, 7).sum(axis=1).max())

    def minutes_left(self, person: int, day: int) -> int:
        """Minutes that a person without a shift on a day may work there; below zero when none at all."""
        return int(self._left[person, day])

    def _single_costs(self) -> int:
        total = 0
        for person, day in zip(*np.nonzero(self.start >= 0), strict=True):
            found = self.grid.cell_of(person, day)
            assert found is not None
            cells, row = found
            at = int(np.searchsorted(cells.starts, self.start[person, day]))
            total += int(cells.cost[row, at, self.column[person, day]])
        return total

    def week_costs(self, of: Collection[int] | None = None) -> int:
        """The cost of hours, closings and weekends, of everybody or of some."""
        curves = self._curves
        people = np.array(sorted(range(len(self.start)) if of is None else of), dtype=np.int64)
        total = 0
        for week, kind in enumerate(curves.week_kind):
            total += int(curves.minutes[kind, people, self._week_minutes[people, week]].sum())
            total += int(curves.closes[kind, people, self._closes[people, week]].sum())
            total += int(curves.weekends[kind, people, self._weekend_days(week)[people]].sum())
        return total

    def minutes_of(self, person: int) -> dict[int, int]:
        """Paid minutes of a person on each day of the plan and around it that has any."""
        return {
            int(place) - PADDING: int(self._minutes[person, place]) for place in np.flatnonzero(self._minutes[person])
        }

    def possible(self, person: int, cells: Cells) -> NDArray[np.bool_]:
        """Which shifts of a day fit the rest to a person's other shifts, shape ``(starts, lengths)``."""
        step, table = self.grid.step_minutes, self.grid.tables[cells.table]
        begins, ends = cells.starts[:, None] * step, (cells.starts[:, None] + table.lengths) * step
        fits: NDArray[np.bool_] = (begins >= self._not_before[person, cells.day]) & (
            ends <= self._not_after[person, cells.day]
        )
        return fits

    def neighbours(self, person: int, day: int) -> tuple[float, float]:
        """When a person's work of the day before ends and that of the day after begins, in minutes of the grid."""
        place = day + PADDING
        return float(self._last[person, place - 1]), float(self._first[person, place + 1])

    def closes_at(self, day: int) -> int:
        """The last step of a day in which anybody is needed."""
        return self._curves.closes_at[day]

    @property
    def weekend_days(self) -> tuple[int, ...]:
        """Which days of the plan are Saturdays and Sundays."""
        return self._curves.weekend

    def amounts(self, counted: Counted, week: int) -> NDArray[np.int64]:
        """What everybody's week holds of what is counted."""
        if counted is Counted.MINUTES:
            return self._week_minutes[:, week]
        return self._closes[:, week] if counted is Counted.CLOSES else self._weekend_days(week)

    def _weekend_days(self, week: int) -> NDArray[np.int64]:
        days = [day for day in self._curves.weekend if day // 7 == week]
        worked: NDArray[np.int64] = (self._minutes[:, [day + PADDING for day in days]] > 0).sum(axis=1)
        return worked

    def short_rest_costs(self) -> int:
        """What all short rests cost."""
        return int((self.short_rests() * self._curves.short_rest_pay[:, None]).sum())

    def short_rests(self) -> NDArray[np.bool_]:
        """Where the rest after a day is short enough to be paid for, shape ``(people, days)``."""
        rest = self._first[:, 1:] - self._last[:, :-1]
        short: NDArray[np.bool_] = rest < self._curves.short_rest_minutes[:, None]
        return short

    def offers(self, cells: Cells, rows: NDArray[np.int64], worth: NDArray[np.int64]) -> Offers:
        """The best shift that each of some people could be given on the cells' day.

        Args:
            cells: of one day.
            rows: rows of the cells whose people have no shift on that day.
            worth: what each shift saves by itself, per pattern, shape ``(patterns, starts, lengths)``.
        """
        grid, people = self.grid, cells.people[rows]
        table = grid.tables[cells.table]
        saves = worth[grid.pattern_of[people]] - cells.cost[rows]
        minutes = self._minute_costs(people, cells.day, table.paid_minutes)
        saves -= minutes[:, None, :]
        closes, weekend = self._day_costs(people, cells.day)
        saves -= closes[:, None, None] * cells.is_close
        saves -= weekend[:, None, None]
        begins, ends = cells.starts * grid.step_minutes, (cells.starts[:, None] + table.lengths) * grid.step_minutes
        self._mind_rest(saves, people, cells.day, begins, ends)
        flat = saves.reshape(len(people), -1)
        best = flat.argmax(axis=1)
        at, column = np.divmod(best, len(table.lengths))
        return Offers(people, flat[np.arange(len(people)), best], cells.starts[at], column)

    def _minute_costs(self, people: NDArray[np.int64], day: int, paid: NDArray[np.int64]) -> NDArray[np.int64]:
        """What the week's hours cost more with a shift of each length; prohibitive beyond the week's limits."""
        curves, week = self._curves, day // 7
        kind = curves.week_kind[week]
        now = self._week_minutes[people, week]
        after = curves.minutes[kind, people[:, None], now[:, None] + paid]
        cost = after - curves.minutes[kind, people, now][:, None]
        return np.where(paid > self._left[people, day][:, None], IMPOSSIBLE, cost)

    def _day_costs(self, people: NDArray[np.int64], day: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """What one closing more and one weekend day more cost."""
        curves, week = self._curves, day // 7
        kind = curves.week_kind[week]
        closes = self._closes[people, week]
        close = curves.closes[kind, people, closes + 1] - curves.closes[kind, people, closes]
        if day not in curves.weekend:
            return close, np.zeros(len(people), dtype=np.int64)
        worked = self._weekend_days(week)[people]
        return close, curves.weekends[kind, people, worked + 1] - curves.weekends[kind, people, worked]

    def _mind_rest(
        self,
        saves: NDArray[np.int64],
        people: NDArray[np.int64],
        day: int,
        begins: NDArray[np.int64],
        ends: NDArray[np.int64],
    ) -> None:
        """Rule out shifts too near to those of the days around, and price short rests."""
        curves, place = self._curves, day + PADDING
        saves[begins < self._not_before[people, day][:, None]] = NOT_ALLOWED
        saves[ends > self._not_after[people, day][:, None, None]] = NOT_ALLOWED
        if curves.short_rest_pay.any():
            short, pay = curves.short_rest_minutes[people], curves.short_rest_pay[people]
            early = begins[None, :] < (self._last[people, place - 1] + short)[:, None]
            late = ends[None, :, :] > (self._first[people, place + 1] - short)[:, None, None]
            saves -= (early[:, :, None].astype(np.int64) + late) * pay[:, None, None]


def _run(worked: NDArray[np.bool_]) -> int:
    """Days of work in a row from the first on."""
    return int(np.cumprod(worked).sum())
