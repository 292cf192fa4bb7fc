"""The whole problem, or a part of it with the rest fixed, as rows of a linear program with whole numbers."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from shopflow.scheduling.dayvars import DayVars
from shopflow.scheduling.grid import PADDING
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.roster import Roster
from shopflow.scheduling.rows import Rows, Term, negated
from shopflow.scheduling.weeks import Counted

MOST_MINUTES = 12_000


class OrderModel:
    """The free person-days as variables, everything else fixed as a roster has it.

    Args:
        roster: the schedule to start from.
        free: person-days that may change.
    """

    def __init__(self, roster: Roster, free: Iterable[tuple[int, int]]) -> None:
        self.grid = roster.grid
        self.rows = Rows()
        self._now = roster
        self._base = Roster(roster.grid)
        self._base.copy_from(roster)
        self.cells: dict[tuple[int, int], DayVars] = {}
        wanted = sorted(free)
        for person, day in wanted:
            if self._base.start[person, day] >= 0:
                self._base.drop(person, day)
        for person, day in wanted:
            self._add_day(person, day)
        for person in sorted({person for person, _ in self.cells}):
            self._limit(person)
            self._keep_rest(person)
            self._keep_weekly_rest(person)
            self._price_week(person)
        self._cover()

    @property
    def constant(self) -> int:
        """What is not in the rows: cost of the fixed part, with the free person-days empty."""
        modelled = {person for person, _ in self.cells}
        return self.rows.constant + self._base.cost() - self._base.week_costs(modelled) - self._missing_roles()

    def _missing_roles(self) -> int:
        """Roles missing in the fixed part, whose price the rows tell."""
        return sum(
            group.price * int(np.maximum(group.required - self._base.grouped[row], 0)[self._steps].sum())
            for row, group in enumerate(self.grid.groups)
        )

    def _add_day(self, person: int, day: int) -> None:
        found = self.grid.cell_of(person, day)
        if found is None:
            return
        cells, row = found
        possible = cells.is_possible[row] & self._base.possible(person, cells)
        if possible.any():
            self.cells[person, day] = DayVars(self.rows, self._now, cells, row, possible)

    def _days(self, person: int) -> dict[int, DayVars]:
        return {day: cell for (own, day), cell in self.cells.items() if own == person}

    def _limit(self, person: int) -> None:
        """Hours and days within any seven days, and days in a row; shifts that stay may exceed them already."""
        days, base, rules = self._days(person), self._base, self.grid.rules_of[person]
        for minutes, worked, inside in _windows(days, base.minutes_of(person), 7):
            cells = [days[day] for day in inside]
            self.rows.at_most(_sum(cell.paid for cell in cells), max(int(self.grid.minutes_most[person]) - minutes, 0))
            if worked + len(cells) > rules.max_days_a_week:
                self.rows.at_most([(cell.works, 1) for cell in cells], max(rules.max_days_a_week - worked, 0))
        row = rules.max_days_in_a_row
        if row < rules.max_days_a_week or row == 7:
            for _, worked, inside in _windows(days, base.minutes_of(person), row + 1):
                if worked + len(inside) > row:
                    self.rows.at_most([(days[day].works, 1) for day in inside], max(row - worked, 0))

    def _keep_rest(self, person: int) -> None:
        days, rules, step = self._days(person), self.grid.rules_of[person], self.grid.step_minutes
        rest, short = (int(np.ceil(hours * 60 / step)) for hours in (rules.min_rest_h, rules.short_rest_h))
        for day, earlier in days.items():
            for gap in (1, 2):
                if later := days.get(day + gap):
                    self._rest_between(earlier, later, rest)
            later = days.get(day + 1)
            if later and rules.short_rest_pay:
                now = int(self._now.short_rests()[person, day + PADDING])
                is_short = self.rows.variable(now, cost=round(rules.short_rest_pay * UNITS))
                self._rest_between(earlier, later, short, [(is_short, -1)])
        if rules.short_rest_pay:
            self._price_rest_to_fixed(person, short)

    def _keep_weekly_rest(self, person: int) -> None:
        """In any seven days in a row one is off with a long rest around it; shifts that stay may break that already."""
        rest_h = self.grid.rules_of[person].weekly_rest_h
        if not rest_h:
            return
        days, base, now = self._days(person), self._base.long_rests(person), self._now.long_rests(person)
        other: dict[int, int] = {}
        for day in range(-2, self.grid.problem.days + 2):
            if any(day + ahead in days for ahead in range(-2, 3)) and base[day + PADDING]:
                other[day] = self.rows.variable(int(not now[day + PADDING]))
                self._no_long_rest(person, days, day, rest_h, other[day])
        for first in range(-PADDING, self.grid.problem.days + 1):
            window = [day for day in range(first, first + 7) if base[day + PADDING]]
            if window and all(day in other for day in window):
                self.rows.at_most([(other[day], 1) for day in window], len(window) - 1)

    def _no_long_rest(self, person: int, days: dict[int, DayVars], day: int, rest_h: float, is_none: int) -> None:
        """``is_none`` is 1 where the day is not off, or the shifts before and after it are too near."""
        step = self.grid.step_minutes
        if day in days:
            self.rows.at_most([(days[day].works, 1), (is_none, -1)], 0)
        for back, ahead in ((1, 1), (2, 1), (1, 2)):
            earlier, later = days.get(day - back), days.get(day + ahead)
            if earlier and later:
                self._rest_between(earlier, later, math.ceil(rest_h * 60 / step), [(is_none, -1)])
            elif later:
                until = (self._base.span_on(person, day - back)[1] + rest_h * 60) / step
                if until > later.starts[0]:
                    self.rows.at_most([*later.begun(math.ceil(until) - 1), (is_none, -1)], 0)
            elif earlier:
                since = (self._base.span_on(person, day + ahead)[0] - rest_h * 60) / step
                if since < earlier.ends[-1]:
                    ended = negated(earlier.ended(math.floor(since)))
                    self.rows.at_most([(earlier.works, 1), *ended, (is_none, -1)], 0)

    def _rest_between(self, earlier: DayVars, later: DayVars, steps: int, unless: list[Term] | None = None) -> None:
        for start in later.starts:
            if start - steps < earlier.ends[-1]:
                ended = negated(earlier.ended(start - steps))
                self.rows.at_most([*later.begun(start), (earlier.works, 1), *ended, *(unless or [])], 1)

    def _price_rest_to_fixed(self, person: int, steps: int) -> None:
        """A short rest to a shift that is fixed hangs on one end of the free shift alone."""
        rules, pay = self.grid.rules_of[person], round(self.grid.rules_of[person].short_rest_pay * UNITS)
        for day, cell in self._days(person).items():
            before, after = self._base.neighbours(person, day)
            minutes = self.grid.step_minutes
            for start in cell.starts:
                if start * minutes < before + rules.short_rest_h * 60:
                    self.rows.price(cell.begins_at(start), pay)
            for end in cell.ends:
                if end * minutes > after - rules.short_rest_h * 60:
                    self.rows.price(cell.ends_at(end), pay)

    def _price_week(self, person: int) -> None:
        days, rows = self._days(person), self.rows
        for week, hinges in enumerate(self.grid.hinges[person]):
            cells = {day: cell for day, cell in days.items() if day // 7 == week}
            for hinge in hinges:
                counted = self._counted(hinge.counted, cells)
                fixed = int(self._base.amounts(hinge.counted, week)[person])
                amount = fixed + sum(factor * rows.now[variable] for variable, factor in counted)
                now = max(hinge.threshold - amount if hinge.is_below else amount - hinge.threshold, 0)
                beyond = rows.variable(now, cost=hinge.price, most=MOST_MINUTES)
                sign = 1 if hinge.is_below else -1
                rows.at_least([(beyond, 1), *negated(counted, sign)], sign * (hinge.threshold - fixed))

    def _counted(self, counted: Counted, cells: dict[int, DayVars]) -> list[Term]:
        if counted is Counted.MINUTES:
            return _sum(cell.paid for cell in cells.values())
        if counted is Counted.PLAIN_MINUTES:
            return _sum(cell.plain for cell in cells.values())
        if counted is Counted.FLAT_OUT_MINUTES:
            return _sum(self._flat_out(cell) for cell in cells.values())
        if counted is Counted.CLOSES:
            return _sum(cell.present(self._now.closes_at(day)) for day, cell in cells.items())
        weekend = self._now.weekend_days
        return [(cell.works, 1) for day, cell in cells.items() if day in weekend]

    def _flat_out(self, cell: DayVars) -> list[Term]:
        """Minutes of duty in the steps of a day in which the team has none to spare."""
        grid = self.grid
        steps = np.flatnonzero(grid.flat_out[cell.starts[0] : cell.ends[-1]]) + cell.starts[0]
        return _sum(negated(cell.on_duty(step), grid.step_minutes) for step in steps.tolist())

    def _cover(self) -> None:
        """Each person more on duty saves what the ladder says; each role missing costs its price."""
        on_duty: dict[int, dict[int, list[Term]]] = {}
        for (person, _), cell in self.cells.items():
            for step in range(cell.starts[0], cell.ends[-1]):
                on_duty.setdefault(step, {}).setdefault(person, []).extend(cell.on_duty(step))
        self._steps = sorted(on_duty)
        for step, by_person in sorted(on_duty.items()):
            self._climb(step, by_person)
            for row, group in enumerate(self.grid.groups):
                missing = int(group.required[step] - self._base.grouped[row, step])
                if missing > 0:
                    terms = _sum(own for person, own in by_person.items() if group.members[person])
                    now = max(missing - self._value(terms), 0)
                    short = self.rows.variable(now, cost=group.price, most=missing)
                    self.rows.at_least([*terms, (short, 1)], missing)

    def _climb(self, step: int, by_person: dict[int, list[Term]]) -> None:
        saved = self.grid.saved[step]
        low = int(self._base.staff[step])
        terms = _sum(by_person.values())
        here = self._value(terms)
        rungs: list[Term] = []
        for rung in range(low, min(low + len(by_person), len(saved))):
            if saved[rung] <= 0:
                break
            rungs.append((self.rows.variable(int(here > rung - low), cost=-int(saved[rung])), 1))
        for (earlier, _), (later, _) in pairwise(rungs):
            self.rows.at_most([(later, 1), (earlier, -1)], 0)
        if rungs:
            self.rows.at_most([*rungs, *negated(terms)], 0)

    def _value(self, terms: Iterable[Term]) -> int:
        return sum(factor * self.rows.now[variable] for variable, factor in terms)


def _sum(parts: Iterable[Iterable[Term]]) -> list[Term]:
    return [term for part in parts for term in part]


def _windows(days: dict[int, DayVars], minutes: dict[int, int], length: int) -> list[tuple[int, int, tuple[int, ...]]]:
    """Fixed minutes and days, and the free days, of the windows of days that bind: none within another."""
    found: list[tuple[int, int, tuple[int, ...]]] = []
    for first in range(min(days) - length + 1, max(days) + 1):
        window = range(first, first + length)
        inside = tuple(day for day in window if day in days)
        fixed = [minutes.get(day, 0) for day in window if day not in days]
        if inside:
            found.append((sum(fixed), sum(one > 0 for one in fixed), inside))
    return [
        one
        for one in found
        if not any(
            other is not one and other[0] >= one[0] and other[1] >= one[1] and set(one[2]) < set(other[2])
            for other in found
        )
    ]
