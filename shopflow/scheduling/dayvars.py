"""One person's shift of one day as ordered yes-or-no variables: begun by, ended by, break begins at.

The order encoding keeps every row short (2 to 4 terms) and its linear relaxation tight.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.cells import Cells, minute_pay
from shopflow.scheduling.roster import Roster
from shopflow.scheduling.rows import Rows, Term, negated
from shopflow.scheduling.tables import ShiftTable


@dataclass(frozen=True, slots=True)
class Segment:
    """Lengths in a row with the same break.

    Args:
        length: the shortest, in steps.
        longest: the longest.
        pause: steps of the break.
        unpaid: minutes of it that are not paid.
        latest: most steps from the begin of the shift to the break.
    """

    length: int
    longest: int
    pause: int
    unpaid: int
    latest: int


class DayVars:
    """The variables of one person-day and the rows that make a lawful shift of them.

    Args:
        rows: where they are written.
        roster: in which the person-day has the shift that the variables start from, if any.
        cells: of the day.
        row: the person's row of the cells.
        possible: which shifts are allowed, shape ``(starts, lengths)``.
    """

    def __init__(self, rows: Rows, roster: Roster, cells: Cells, row: int, possible: NDArray[np.bool_]) -> None:
        self.rows = rows
        self.person, self.day = int(cells.people[row]), cells.day
        self.table: ShiftTable = roster.grid.tables[cells.table]
        self._read_now(roster)
        at, column = np.nonzero(possible)
        ends = cells.starts[at] + self.table.lengths[column]
        self.starts: list[int] = np.unique(cells.starts[at]).tolist()
        self.ends: list[int] = np.unique(ends).tolist()
        self._begun = [rows.variable(int(0 <= self._now[0] <= step)) for step in self.starts]
        self.works = self._begun[-1]
        before = [rows.variable(int(0 <= self._now[1] <= step)) for step in self.ends[:-1]]
        self._ended = [*before, self.works]
        self.pauses: list[tuple[int, int, int]] = []
        self._shape(set(zip(cells.starts[at].tolist(), ends.tolist(), strict=True)))
        self._step = roster.grid.step_minutes
        self.paid = self.plain = self._paid_minutes()
        self._price(roster, cells, row)

    def _read_now(self, roster: Roster) -> None:
        start = int(roster.start[self.person, self.day])
        length = int(self.table.lengths[roster.column[self.person, self.day]])
        self._now = (start, start + length) if start >= 0 else (-1, -1)
        self._pause_now = int(roster.pause[self.person, self.day])

    def begun(self, step: int) -> list[Term]:
        """1 when the shift has begun by a step."""
        place = bisect_right(self.starts, step)
        return [(self._begun[place - 1], 1)] if place else []

    def ended(self, step: int) -> list[Term]:
        """1 when the shift has ended by a step."""
        place = bisect_right(self.ends, step)
        return [(self._ended[place - 1], 1)] if place else []

    def present(self, step: int) -> list[Term]:
        """1 when the person is there in a step, break or not."""
        return [*self.begun(step), *negated(self.ended(step))]

    def on_duty(self, step: int) -> list[Term]:
        """1 when the person serves in a step."""
        pauses = [(variable, -1) for variable, first, last in self.pauses if first <= step < last]
        return [*self.present(step), *pauses]

    def _shape(self, possible: set[tuple[int, int]]) -> None:
        rows, shortest, longest = self.rows, int(self.table.lengths[0]), int(self.table.lengths[-1])
        for chain in (self._begun, self._ended):
            for earlier, later in pairwise(chain):
                rows.at_most([(earlier, 1), (later, -1)], 0)
        for end in self.ends:
            rows.at_most([*self.ended(end), *negated(self.begun(end - shortest))], 0)
        for start in self.starts:
            rows.at_most([*self.begun(start), *negated(self.ended(start + longest))], 0)
            for end in self.ends:
                if shortest <= end - start <= longest and (start, end) not in possible:
                    rows.at_most([*self.begins_at(start), *self.ends_at(end)], 1)

    def begins_at(self, step: int) -> list[Term]:
        """1 when the shift begins exactly at a step."""
        return [*self.begun(step), *negated(self.begun(step - 1))]

    def ends_at(self, step: int) -> list[Term]:
        """1 when the shift ends exactly at a step."""
        return [*self.ended(step), *negated(self.ended(step - 1))]

    def _paid_minutes(self) -> list[Term]:
        """Place the breaks; what the shift pays, in minutes."""
        horizon, paid = self.ends[-1], []
        for chain, times, sign in ((self._begun, self.starts, 1), (self._ended, self.ends, -1)):
            for variable, first, last in zip(chain, times, [*times[1:], horizon], strict=True):
                paid.append((variable, sign * self._step * (last - first)))
        segments = segments_of(self.table, self._step)
        longer = [self.works, *(self._at_least(segment.length) for segment in segments[1:])]
        for number, segment in enumerate(segments):
            in_segment = [(longer[number], 1)]
            if number + 1 < len(segments):
                in_segment.append((longer[number + 1], -1))
                self.rows.at_most([(longer[number + 1], 1), (longer[number], -1)], 0)
            paid += negated(in_segment, -segment.unpaid)
            if segment.pause:
                self._place_break(segment, in_segment)
        return paid

    def _at_least(self, length: int) -> int:
        """1 exactly when the shift has at least so many steps."""
        longer = self.rows.variable(int(self._now[1] - self._now[0] >= length))
        for start in self.starts:
            self.rows.at_most([*self.begun(start), *negated(self.ended(start + length - 1)), (longer, -1)], 0)
        for end in self.ends:
            self.rows.at_most([(longer, 1), *self.ended(end), *negated(self.begun(end - length))], 1)
        return longer

    def _place_break(self, segment: Segment, in_segment: list[Term]) -> None:
        """One break for a shift with so many steps, away from both of its ends and in time."""
        rows, first = self.rows, self.table.first_pause
        places = []
        for step in range(self.starts[0] + first, self.ends[-1] - first - segment.pause + 1):
            place = rows.variable(int(self._pause_now == step and self._length_in(segment)))
            rows.at_most([(place, 1), *negated(self.begun(step - first))], 0)
            rows.at_most([(place, 1), *self.ended(step + segment.pause + first - 1)], 1)
            if segment.latest < int(self.table.lengths[-1]) and self.begun(step - segment.latest - 1):
                rows.at_most([(place, 1), *self.begun(step - segment.latest - 1)], 1)
            self.pauses.append((place, step, step + segment.pause))
            places.append((place, 1))
        rows.equal([*places, *negated(in_segment)], 0)

    def _length_in(self, segment: Segment) -> bool:
        return segment.length <= self._now[1] - self._now[0] <= segment.longest

    def _price(self, roster: Roster, cells: Cells, row: int) -> None:
        """What the shift costs by itself; taking a published one away is in the plan's constant already."""
        problem, rows = roster.grid.problem, self.rows
        person = problem.people[self.person]
        rules = problem.rules.of(person)
        per_minute = minute_pay(problem, person)
        date = problem.first_day + dt.timedelta(days=self.day)
        rows.price(self.paid, per_minute + round(per_minute * rules.extra_share(date, problem.holidays)))
        over = round(rules.overtime_after_day_h * 60)
        if rules.overtime_share and over < self.table.paid_minutes[-1]:
            now = self.paid_now
            extra = rows.variable(max(now - over, 0), cost=round(per_minute * rules.overtime_share), most=1440)
            rows.at_least([(extra, 1), *negated(self.paid)], -over)
            self.plain = [*self.paid, (extra, -1)]
        for step in self.starts:
            rows.price(self.begins_at(step), int(cells.begin_price[row, step - cells.starts[0]]))
        for step in self.ends:
            rows.price(self.ends_at(step), int(cells.end_price[row, step - cells.starts[0]]))
        self._price_change(cells, row)

    def _price_change(self, cells: Cells, row: int) -> None:
        fixed = int(cells.change_price[row])
        begin, end = cells.published[row].tolist()
        if not fixed:
            return
        if begin < 0:
            self.rows.price([(self.works, 1)], fixed)
            return
        changed = self.rows.variable(int(self._now != (begin, end)), cost=fixed)
        self.rows.constant -= fixed
        self.rows.at_least([(changed, 1), *(self.begins_at(begin) if begin in self.starts else [])], 1)
        self.rows.at_least([(changed, 1), *(self.ends_at(end) if end in self.ends else [])], 1)

    @property
    def paid_now(self) -> int:
        """Paid minutes of the shift that the variables start from."""
        return sum(factor * self.rows.now[variable] for variable, factor in self.paid)


def segments_of(table: ShiftTable, step_minutes: int) -> list[Segment]:
    """The lengths of a table by the break that they have."""
    found: list[Segment] = []
    unpaid = table.lengths * step_minutes - table.paid_minutes
    edges = np.flatnonzero(np.diff(table.pause_minutes)) + 1
    for first, last in zip([0, *edges.tolist()], [*edges.tolist(), len(table.lengths)], strict=True):
        longest = int(table.lengths[last - 1])
        room = longest - table.first_pause - int(table.pause[first])
        latest = int(table.last_pause[last - 1])
        found.append(
            Segment(
                length=int(table.lengths[first]),
                longest=longest,
                pause=int(table.pause[first]),
                unpaid=int(unpaid[first]),
                latest=latest if latest < room else longest,
            )
        )
    return found
