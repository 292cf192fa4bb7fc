"""Who has which shift on the grid, what that costs, and what each further shift would save."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.cells import IMPOSSIBLE, Cells
from shopflow.scheduling.curves import Curves, curves_of
from shopflow.scheduling.grid import PADDING, Grid
from shopflow.scheduling.weeks import Counted, Kept

NOT_ALLOWED = -IMPOSSIBLE
_STATE = (
    *("start", "column", "pause", "staff", "grouped"),
    *("_minutes", "_first", "_last", "_closes", "_week_minutes", "_week_plain", "_flat_out", "_single"),
)


@dataclass(frozen=True, slots=True)
class Left:
    """What a person may still work in a week: minutes, days, and the cost of each minute's total from now on."""

    minutes: int
    days: int
    curve: NDArray[np.int64]


class ClashKind(Enum):
    """In which way a shift breaks a rule with others."""

    TOO_EARLY = auto()
    TOO_LATE = auto()
    WEEK = auto()


@dataclass(frozen=True, slots=True)
class Clash:
    """A shift of a day that cannot be had together with others."""

    day: int
    kind: ClashKind


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
        self._groups_of = [np.flatnonzero(grid.patterns[pattern]).tolist() for pattern in grid.pattern_of]
        self._ladder = grid.margin + grid.promise
        self._has_flat_out = bool(grid.flat_out.any())
        self._at = np.arange(grid.steps)
        padded = shape[0], shape[1] + 2 * PADDING
        self._minutes = np.zeros(padded, dtype=np.int64)
        self._first = np.full(padded, np.inf)
        self._last = np.full(padded, -np.inf)
        self._closes = np.zeros((shape[0], len(self._curves.week_kind)), dtype=np.int64)
        self._week_minutes, self._week_plain, self._flat_out = (np.zeros_like(self._closes) for _ in range(3))
        self._single = np.zeros(shape, dtype=np.int64)
        self._note_kept()

    def _note_kept(self) -> None:
        for person, kept in enumerate(self.grid.kept):
            for one in kept:
                place = one.day + PADDING
                if 0 <= place < self._minutes.shape[1]:
                    self._minutes[person, place] += one.paid_minutes
                    if 0 <= one.day < self.grid.problem.days:
                        self._week_minutes[person, one.day // 7] += one.paid_minutes
                        self._week_plain[person, one.day // 7] += one.plain_minutes
                        self._flat_out[person, one.day // 7] += self._flat_out_minutes(one)
                    self._first[person, place] = min(self._first[person, place], one.start_minute)
                    self._last[person, place] = max(self._last[person, place], one.end_minute)

    def _flat_out_minutes(self, kept: Kept) -> int:
        """Minutes of a shift that stays in which the team has none to spare; its break is not looked at."""
        step = self.grid.step_minutes
        steps = slice(max(math.ceil(kept.start_minute / step), 0), max(math.floor(kept.end_minute / step), 0))
        return int(self.grid.flat_out[steps].sum()) * step

    def copy_from(self, other: Roster) -> None:
        """Become the same schedule as another roster of the same grid."""
        for name in _STATE:
            getattr(self, name)[...] = getattr(other, name)

    def put(self, person: int, day: int, start: int, column: int, pause: int) -> None:
        """Give a person a shift on a day without one."""
        self.start[person, day], self.column[person, day], self.pause[person, day] = start, column, pause
        self._single[person, day] = self.grid.cost_of(person, day, start, column)
        self._count(person, day, 1)

    def drop(self, person: int, day: int) -> None:
        """Take a person's shift of a day away."""
        self._count(person, day, -1)
        self.start[person, day] = self.pause[person, day] = -1
        self._single[person, day] = 0

    def drop_week(self, person: int, week: int) -> None:
        """Take all of a person's shifts of a week of the plan away."""
        for day in range(week * 7, min(week * 7 + 7, self.start.shape[1])):
            if self.start[person, day] >= 0:
                self.drop(person, day)

    def _count(self, person: int, day: int, sign: int) -> None:
        grid, start, column = self.grid, int(self.start[person, day]), int(self.column[person, day])
        table = grid.tables[grid.table_of[person]]
        end, pause = start + int(table.lengths[column]), int(self.pause[person, day])
        counted = [self.staff, *(self.grouped[row] for row in self._groups_of[person])]
        for row in counted:
            row[start:end] += sign
        if pause >= 0:
            for row in counted:
                row[pause : pause + int(table.pause[column])] -= sign
        place = day + PADDING
        self._minutes[person, place] += sign * int(table.paid_minutes[column])
        is_on = sign > 0
        self._first[person, place] = start * grid.step_minutes if is_on else np.inf
        self._last[person, place] = end * grid.step_minutes if is_on else -np.inf
        self._week_minutes[person, day // 7] += sign * int(table.paid_minutes[column])
        self._week_plain[person, day // 7] += sign * int(table.plain_minutes[column])
        if self._has_flat_out:
            self._flat_out[person, day // 7] += sign * self._flat_out_on(start, end, pause, int(table.pause[column]))
        self._closes[person, day // 7] += sign * (start <= self._curves.closes_at[day] < end)

    def _flat_out_on(self, start: int, end: int, pause: int, steps: int) -> int:
        flat_out = self.grid.flat_out
        away = int(flat_out[pause : pause + steps].sum()) if pause >= 0 else 0
        return (int(flat_out[start:end].sum()) - away) * self.grid.step_minutes

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
        return cost + int(self._single.sum()) + self.week_costs() + self.short_rest_costs()

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
        curves, place = self._curves, day + PADDING
        minutes = self._minutes[person]
        worked = minutes > 0
        row = 1 + _run(worked[place - 1 :: -1]) + _run(worked[place + 1 :])
        if self.days_around(person, day) >= curves.days_most[person] or row > curves.row_most[person]:
            return -1
        busiest = np.lib.stride_tricks.sliding_window_view(minutes[place - 6 : place + 7], 7).sum(axis=1).max()
        return int(curves.minutes_most[person] - busiest)

    def week_costs(self, of: Collection[int] | None = None) -> int:
        """The cost of hours, closings and weekends, of everybody or of some."""
        curves = self._curves
        people = np.array(sorted(range(len(self.start)) if of is None else of), dtype=np.int64)
        total = 0
        for week, kind in enumerate(curves.week_kind):
            total += int(curves.minutes[kind, people, self._week_minutes[people, week]].sum())
            total += int(curves.plain[kind, people, self._week_plain[people, week]].sum())
            if self._has_flat_out:
                total += int(curves.flat_out[kind, people, self._flat_out[people, week]].sum())
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
        rest, place = self._curves.rest_minutes[person], cells.day + PADDING
        after, before = self._last[person, place - 2 : place].max(), self._first[person, place + 1 : place + 3].min()
        fits: NDArray[np.bool_] = (begins >= after + rest) & (ends <= before - rest)
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
        of_week = {
            Counted.MINUTES: self._week_minutes,
            Counted.PLAIN_MINUTES: self._week_plain,
            Counted.FLAT_OUT_MINUTES: self._flat_out,
        }
        if counted in of_week:
            return of_week[counted][:, week]
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

    def gains_of(self, pattern: int, steps: slice) -> NDArray[np.int64]:
        """What one person more of a pattern of roles saves in some steps; somebody must be missing from ``staff``."""
        grid = self.grid
        gains: NDArray[np.int64] = grid.saved[self._at[steps], self.staff[steps]]
        for row in np.flatnonzero(grid.patterns[pattern]).tolist():
            group = grid.groups[row]
            gains += (self.grouped[row, steps] < group.required[steps]) * group.price
        return gains

    def left_of(self, person: int, week: int) -> Left:
        """What a person may still work in a week of the plan, the weeks around left aside."""
        curves = self._curves
        own = self._minutes[person, week * 7 + PADDING : week * 7 + PADDING + 7]
        return Left(
            minutes=int(curves.minutes_most[person] - own.sum()),
            days=int(curves.days_most[person] - (own > 0).sum()),
            curve=curves.all_minutes[curves.week_kind[week], person, int(self._week_minutes[person, week]) :],
        )

    def next_prices(self, person: int, week: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """What each closing more and each day of the weekend more costs a person without shifts in a week."""
        curves, kind = self._curves, self._curves.week_kind[week]
        kept = int(self._weekend_days(week)[person])
        return np.diff(curves.closes[kind, person]), np.diff(curves.weekends[kind, person, kept:])

    def clash(self, person: int, shifts: list[tuple[int, int, int]]) -> Clash | None:
        """The first clash of some shifts with each other or with the person's shifts of other days.

        Args:
            person: whose.
            shifts: days without a shift so far, starts and columns.
        """
        curves, step = self._curves, self.grid.step_minutes
        table = self.grid.tables[self.grid.table_of[person]]
        rested_before = self.long_rests(person)
        minutes, first, last = (one[person].tolist() for one in (self._minutes, self._first, self._last))
        for day, start, column in shifts:
            place = day + PADDING
            minutes[place] += int(table.paid_minutes[column])
            first[place], last[place] = start * step, (start + int(table.lengths[column])) * step
        rest = float(curves.rest_minutes[person])
        sums = [0, *accumulate(minutes)]
        worked = [0, *accumulate(one > 0 for one in minutes)]
        most, days, row = (int(one[person]) for one in (curves.minutes_most, curves.days_most, curves.row_most))
        for day, _, _ in shifts:
            place = day + PADDING
            if max(last[place - 2], last[place - 1]) + rest > first[place]:
                return Clash(day, ClashKind.TOO_EARLY)
            if min(first[place + 1], first[place + 2]) - rest < last[place]:
                return Clash(day, ClashKind.TOO_LATE)
            for begin in range(place - 6, place + 1):
                if sums[begin + 7] - sums[begin] > most or worked[begin + 7] - worked[begin] > days:
                    return Clash(day, ClashKind.WEEK)
            for begin in range(max(place - row, 0), place + 1):
                if worked[begin + row + 1] - worked[begin] > row:
                    return Clash(day, ClashKind.WEEK)
        rested = long_rests(minutes, first, last, float(curves.weekly_rest_minutes[person]))
        return _weekly_clash([day for day, _, _ in shifts], rested_before, rested, minutes)

    def long_rests(self, person: int) -> list[bool]:
        """On which days around the plan, ``PADDING`` before its first, a person's long rest of the week may lie."""
        minutes, first, last = (one[person].tolist() for one in (self._minutes, self._first, self._last))
        return long_rests(minutes, first, last, float(self._curves.weekly_rest_minutes[person]))

    def span_on(self, person: int, day: int) -> tuple[float, float]:
        """When a person's work of a day begins and ends in minutes of the grid; endless the wrong way without any."""
        return float(self._first[person, day + PADDING]), float(self._last[person, day + PADDING])


def long_rests(minutes: list[int], first: list[float], last: list[float], rest: float) -> list[bool]:
    """Which days are off with so many minutes of rest around them.

    Args:
        minutes: paid on each day.
        first: when the work of each day begins; endlessly late without any.
        last: when it ends; endlessly early without any.
        rest: in one piece; every day will do where it is 0.
    """
    if not rest:
        return [True] * len(minutes)
    return [
        not paid
        and min(first[place + 1 : place + 3], default=math.inf)
        - max(last[max(place - 2, 0) : place], default=-math.inf)
        >= rest
        for place, paid in enumerate(minutes)
    ]


def _weekly_clash(days: list[int], before: list[bool], rested: list[bool], minutes: list[int]) -> Clash | None:
    """The shift that leaves seven days in a row without a long rest which had one before.

    Where a day off of them is only a little short of rest, the shift after it is too early, or that before it ends
    too late.
    """
    if all(rested):
        return None
    for begin in range(len(rested) - 6):
        window = range(begin, begin + 7)
        if any(rested[place] for place in window) or not any(before[place] for place in window):
            continue
        off = [place - PADDING for place in window if not minutes[place]]
        for ahead, kind in ((1, ClashKind.TOO_EARLY), (-1, ClashKind.TOO_LATE), (2, ClashKind.TOO_EARLY)):
            for day in off:
                if day + ahead in days:
                    return Clash(day + ahead, kind)
        return Clash(min(days, key=lambda day: abs(day + PADDING - begin - 3)), ClashKind.WEEK)
    return None


def _run(worked: NDArray[np.bool_]) -> int:
    """Days of work in a row from the first on."""
    return int(np.cumprod(worked).sum())
