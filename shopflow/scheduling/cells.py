"""The shifts that people could have on one day, and what each costs by itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.problem import ScheduleProblem
from shopflow.scheduling.tables import ShiftTable
from shopflow.scheduling.weeks import Kept, Kind

IMPOSSIBLE = 10**15


@dataclass(frozen=True, slots=True)
class Cells:
    """Shifts of one day for all people with the same shift table.

    Args:
        day: of the plan.
        table: index of the shift table.
        people: index of each row's person, shape ``(rows,)``.
        starts: steps at which shifts may begin, shape ``(starts,)``.
        cost: of each shift in units, ``IMPOSSIBLE`` where not allowed, shape ``(rows, starts, lengths)``.
        parts: the same cost by kind.
        begin_price: the part that hangs on when a shift begins, shape ``(rows, steps)``, from ``starts[0]`` on.
        end_price: the part that hangs on when it ends, same shape.
        published: steps at which a published shift begins and ends, -1 without one, shape ``(rows, 2)``.
        change_price: what it costs that a person-day is not as published, shape ``(rows,)``.
        off_cost: what it costs to give the person nothing (a published shift taken away), shape ``(rows,)``;
            it is a part of the plan's constant, and taken off the cost of each shift.
        closing_step: the last step of the day in which anybody is needed.
        is_close: whether a shift is there at that step, shape ``(starts, lengths)``.
    """

    day: int
    table: int
    people: NDArray[np.int64]
    starts: NDArray[np.int64]
    cost: NDArray[np.int64]
    parts: Mapping[Kind, NDArray[np.int64]]
    begin_price: NDArray[np.int64]
    end_price: NDArray[np.int64]
    published: NDArray[np.int64]
    change_price: NDArray[np.int64]
    off_cost: NDArray[np.int64]
    closing_step: int
    is_close: NDArray[np.bool_]

    @property
    def is_possible(self) -> NDArray[np.bool_]:
        """Which shifts are allowed."""
        possible: NDArray[np.bool_] = self.cost < IMPOSSIBLE // 2
        return possible


def day_cells(
    problem: ScheduleProblem,
    day: int,
    day_start: int,
    is_needed: NDArray[np.bool_],
    tables: tuple[ShiftTable, ...],
    table_of: NDArray[np.int64],
    rules_of: tuple[ShiftRules, ...],
    kept: tuple[tuple[Kept, ...], ...],
) -> tuple[Cells, ...]:
    """The cells of one day, one for each shift table; none where nobody is needed."""
    per_day = 1440 // problem.step_minutes
    needed = np.flatnonzero(is_needed[day * per_day : (day + 1) * per_day])
    if not len(needed) or problem.first_day + dt.timedelta(days=day) in problem.frozen:
        return ()
    found = []
    for index, table in enumerate(tables):
        people = np.flatnonzero(table_of == index)
        starts = _starts(problem, day, day_start, needed, table)
        ends = starts[:, None] + table.lengths
        useful = ends <= day * per_day + int(needed[-1]) + 1 + int(table.lengths[0])
        allowed = np.array(
            [
                useful & _allowed(problem, problem.people[p], rules_of[p], kept[p], day, day_start, starts, ends)
                for p in people
            ],
            dtype=bool,
        ).reshape(len(people), *ends.shape)
        people, allowed = people[allowed.any(axis=(1, 2))], allowed[allowed.any(axis=(1, 2))]
        if not len(people):
            continue
        found.append(_priced(problem, day, day_start, index, table, people, starts, allowed, needed))
    return tuple(found)


def _priced(
    problem: ScheduleProblem,
    day: int,
    day_start: int,
    index: int,
    table: ShiftTable,
    people: NDArray[np.int64],
    starts: NDArray[np.int64],
    allowed: NDArray[np.bool_],
    needed: NDArray[np.int64],
) -> Cells:
    ends = starts[:, None] + table.lengths
    steps = np.arange(int(starts[0]), int(ends.max()) + 1)
    wages, premiums = (np.zeros((len(people), len(table.lengths)), dtype=np.int64) for _ in range(2))
    wishes, moves = (np.zeros((2, len(people), len(steps)), dtype=np.int64) for _ in range(2))
    published = np.full((len(people), 2), -1, dtype=np.int64)
    fixed = np.zeros(len(people), dtype=np.int64)
    for row, p in enumerate(people):
        person = problem.people[p]
        wages[row], premiums[row] = _pay(problem, person, day, table)
        wishes[:, row] = _wishes(problem, person, day, day_start, steps)
        fixed[row], published[row], moves[:, row] = _changes(problem, person, day, day_start, steps)
    begin, end = starts - starts[0], ends - starts[0]
    is_as_published = (starts[None, :, None] == published[:, 0, None, None]) & (ends == published[:, 1, None, None])
    off_cost = np.where(published[:, 0] >= 0, fixed, 0)
    changes = np.where(is_as_published, 0, fixed[:, None, None]) - off_cost[:, None, None]
    shape = allowed.shape
    parts = {
        Kind.WAGES: np.broadcast_to(wages[:, None, :], shape),
        Kind.PREMIUMS: np.broadcast_to(premiums[:, None, :], shape),
        Kind.WISHES: wishes[0][:, begin][:, :, None] + wishes[1][:, end],
        Kind.CHANGES: changes + moves[0][:, begin][:, :, None] + moves[1][:, end],
    }
    closing_step = day * (1440 // problem.step_minutes) + int(needed[-1])
    return Cells(
        day=day,
        table=index,
        people=people,
        starts=starts,
        cost=np.where(allowed, sum(parts.values()), IMPOSSIBLE),
        parts=parts,
        begin_price=wishes[0] + moves[0],
        end_price=wishes[1] + moves[1],
        published=published,
        change_price=fixed,
        off_cost=off_cost,
        closing_step=closing_step,
        is_close=(starts[:, None] <= closing_step) & (closing_step < ends),
    )


def _starts(
    problem: ScheduleProblem, day: int, day_start: int, needed: NDArray[np.int64], table: ShiftTable
) -> NDArray[np.int64]:
    """Steps at which a shift may begin: early enough to be of use, and on the grid of starts."""
    per_day = 1440 // problem.step_minutes
    first = max(int(needed[0]) - int(table.lengths[0]), 0)
    steps = np.arange(first, int(needed[-1]) + 1)
    on_grid = (day_start + steps * problem.step_minutes) % problem.start_minutes == 0
    starts: NDArray[np.int64] = steps[on_grid] + day * per_day
    return starts


def _allowed(
    problem: ScheduleProblem,
    person: Person,
    rules: ShiftRules,
    kept: tuple[Kept, ...],
    day: int,
    day_start: int,
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Which shifts fit a person's availability and keep the rest to shifts that stay."""
    date = problem.first_day + dt.timedelta(days=day)
    if date in person.days_off or any(one.day == day for one in kept):
        return np.zeros(ends.shape, dtype=bool)
    step = problem.step_minutes
    begin_minute, end_minute = starts[:, None] * step, ends * step
    before = np.concatenate(([0], np.cumsum(_free_minutes(problem, person, day, day_start, int(ends.max()) * step))))
    base = day * 1440
    free = before[end_minute - base] - before[begin_minute - base] == end_minute - begin_minute
    midnight = base - day_start
    free &= (begin_minute >= midnight + rules.earliest_minute) & (end_minute <= midnight + rules.latest_minute)
    rest = rules.min_rest_h * 60
    for one in kept:
        free &= (end_minute + rest <= one.start_minute) | (one.end_minute + rest <= begin_minute)
    allowed: NDArray[np.bool_] = free
    return allowed


def is_free(problem: ScheduleProblem, person: Person, day: int, day_start: int, first: int, last: int) -> bool:
    """Whether a person can work in all of some steps of a day."""
    step = problem.step_minutes
    free = _free_minutes(problem, person, day, day_start, last * step)
    return bool(free[first * step - day * 1440 :].all())


def _free_minutes(problem: ScheduleProblem, person: Person, day: int, day_start: int, last: int) -> NDArray[np.bool_]:
    """Whether the person can work in each minute from the begin of a business day on.

    What reaches over from the day before belongs to that day's shifts: whoever is always free on Monday is not
    free on Tuesday for that.
    """
    free = np.zeros(last - day * 1440, dtype=bool)
    for offset in (0, 1, 2):
        date = problem.first_day + dt.timedelta(days=day + offset)
        for opens, closes in person.spans_on(date):
            shift = offset * 1440 - day_start
            free[max(opens + shift, 0) : max(closes + shift, 0)] = True
    return free


def _pay(
    problem: ScheduleProblem, person: Person, day: int, table: ShiftTable
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Wages and extra pay of each length of shift."""
    rules = problem.rules.of(person)
    per_minute = minute_pay(problem, person)
    date = problem.first_day + dt.timedelta(days=day)
    over = table.paid_minutes - table.plain_minutes
    extra = table.paid_minutes * round(per_minute * rules.extra_share(date, problem.holidays))
    return table.paid_minutes * per_minute, extra + over * round(per_minute * rules.overtime_share)


def minute_pay(problem: ScheduleProblem, person: Person) -> int:
    """What a minute of a person costs, in units."""
    return round(person.wage_per_h * (1 + problem.oncost_share) / 60 * UNITS)


def _wishes(
    problem: ScheduleProblem, person: Person, day: int, day_start: int, steps: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The price of time outside what the person prefers: what a shift's end adds less what its begin saves."""
    price = round(problem.prices.wish_per_h / 60 * UNITS)
    if not person.preferred or not price:
        return np.zeros((2, len(steps)), dtype=np.int64)
    minutes = steps * problem.step_minutes - (day * 1440 - day_start)
    outside = minutes.copy()
    for opens, closes in person.preferred[(problem.first_day + dt.timedelta(days=day)).weekday()]:
        outside -= np.clip(minutes - opens, 0, closes - opens)
    return np.array((-outside * price, outside * price))


def _changes(
    problem: ScheduleProblem, person: Person, day: int, day_start: int, steps: NDArray[np.int64]
) -> tuple[int, NDArray[np.int64], NDArray[np.int64]]:
    """The price of any change to what was published, its steps, and the price of each begin and end."""
    nothing = np.full(2, -1, dtype=np.int64), np.zeros((2, len(steps)), dtype=np.int64)
    if problem.published is None:
        return 0, *nothing
    prices, rules = problem.prices, problem.rules.of(person)
    fixed = round((prices.change + rules.change_pay_h * person.wage_per_h) * UNITS)
    date = problem.first_day + dt.timedelta(days=day)
    own = (s for s in problem.published.shifts if s.person_id == person.person_id and s.date == date)
    if (shift := next(own, None)) is None:
        return fixed, *nothing
    origin = dt.datetime.combine(problem.first_day, dt.time()) + dt.timedelta(minutes=day_start)
    step = dt.timedelta(minutes=problem.step_minutes)
    published = np.array([round((moment - origin) / step) for moment in (shift.start, shift.end)], dtype=np.int64)
    per_step = round(prices.change_per_h / 60 * problem.step_minutes * UNITS)
    return fixed, published, np.abs(steps - published[:, None]) * per_step
