"""A schedule problem laid out on a grid of steps: which shifts each person could have on each day, and their cost."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from shopflow.coverage import staff_on_duty
from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.scheduling.cells import Cells, day_cells
from shopflow.scheduling.money import UNITS, margin_ladder
from shopflow.scheduling.problem import ScheduleProblem
from shopflow.scheduling.tables import ShiftTable, shift_table
from shopflow.scheduling.weeks import Hinge, Kept, hinges_of, kept_of
from shopflow.shifts import Schedule
from shopflow.wording import phrase

PADDING = 7
"""Days before and after the planned ones whose shifts count within any seven days in a row."""


@dataclass(frozen=True, slots=True)
class Group:
    """People with a role: how many are needed per step, shape ``(steps,)``, and what one missing costs per step."""

    name: str
    required: NDArray[np.int64]
    members: NDArray[np.bool_]
    price: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A problem in steps from the first business day on; costs are in ``UNITS`` of the currency.

    Args:
        margin: lost margin per step and number of people, shape ``(steps, most + 1)``.
        promise: weight of people missing, same shape.
        saved: what one person more saves per step and number of people, shape ``(steps, most)``.
        groups: roles needed.
        patterns: for each distinct set of roles whether it belongs to each group, ``(patterns, groups)``.
        pattern_of: the pattern of each person.
        table_of: the shift table of each person.
        cells: per day, the shifts that people could have.
        where: the cells and the row of each person and day that have any.
        kept: shifts of each person that stay, those of other days included.
        kept_staff: people on duty in kept shifts, shape ``(steps,)``.
        kept_grouped: the same by group, shape ``(groups, steps)``.
        hinges: costs of each person's week, per week of the plan.
        minutes_most: most paid minutes of each person within seven days.
        required: people needed per step, shape ``(steps,)``.
        flat_out: whether the team has no minute to spare, as the problem says, shape ``(steps,)``.
        kept_pay: wages of kept shifts.
        kept_extra: their extra pay for weekends, holidays and long days.
        constant: cost of kept shifts, and of published shifts as if all were taken away.
    """

    problem: ScheduleProblem
    steps_per_day: int
    day_start_minute: int
    margin: NDArray[np.int64]
    promise: NDArray[np.int64]
    saved: NDArray[np.int64]
    groups: tuple[Group, ...]
    patterns: NDArray[np.bool_]
    pattern_of: NDArray[np.int64]
    tables: tuple[ShiftTable, ...]
    table_of: NDArray[np.int64]
    rules_of: tuple[ShiftRules, ...]
    cells: tuple[tuple[Cells, ...], ...]
    where: Mapping[tuple[int, int], tuple[Cells, int]]
    kept: tuple[tuple[Kept, ...], ...]
    kept_staff: NDArray[np.int64]
    kept_grouped: NDArray[np.int64]
    hinges: tuple[tuple[tuple[Hinge, ...], ...], ...]
    minutes_most: NDArray[np.int64]
    required: NDArray[np.int64]
    flat_out: NDArray[np.bool_]
    kept_pay: int
    kept_extra: int
    constant: int

    @property
    def steps(self) -> int:
        """Steps of the grid, the tail included in which the last shifts end."""
        return len(self.saved)

    @property
    def step_minutes(self) -> int:
        """Length of a step."""
        return self.problem.step_minutes

    def moment_of(self, step: int, minutes: int = 0) -> dt.datetime:
        """When a step begins, plus some minutes."""
        midnight = dt.datetime.combine(self.problem.first_day, dt.time())
        return midnight + dt.timedelta(minutes=self.day_start_minute + step * self.step_minutes + minutes)

    def cell_of(self, person: int, day: int) -> tuple[Cells, int] | None:
        """The cells that hold a person's shifts of a day, and the row; None where there is none to have."""
        return self.where.get((person, day))

    def cost_of(self, person: int, day: int, start: int, column: int) -> int:
        """What a shift costs by itself."""
        cells, row = self.where[person, day]
        return int(cells.cost[row, int(np.searchsorted(cells.starts, start)), column])


def grid_of(problem: ScheduleProblem) -> Grid:
    """Lay a problem out.

    Raises:
        ValueError: the requirement does not hold whole business days, or not the days asked for.
    """
    blocks, day_start = _planned_blocks(problem)
    needed = problem.requirement.required[blocks]
    step = problem.step_minutes
    rules_of = tuple(problem.rules.of(person) for person in problem.people)
    distinct = list(dict.fromkeys(rules_of)) or [problem.rules]
    tables = tuple(shift_table(rules, step) for rules in distinct)
    tail = max(int(table.lengths[-1]) for table in tables)
    per_day = 1440 // step
    first = np.datetime64(problem.first_day, "s") + np.timedelta64(day_start * 60, "s")
    starts = first + (np.arange(problem.days * per_day + tail) * step * 60).astype("timedelta64[s]")
    kept_staff = staff_on_duty(problem.keep, starts, step)
    margin, promise = _ladders(problem, blocks, tail, max(len(problem.people) + int(kept_staff.max(initial=0)), 1))
    groups = tuple(_groups(problem, blocks, tail))
    patterns, pattern_of = _patterns(groups, len(problem.people))
    kept = tuple(kept_of(person, problem, day_start) for person in problem.people)
    is_needed = (margin[:, 0] + promise[:, 0] > (margin + promise)[:, -1]) | np.any(
        [group.required > 0 for group in groups], axis=0
    )
    table_of = np.array([distinct.index(rules) for rules in rules_of], dtype=np.int64)
    cells = tuple(
        day_cells(problem, day, day_start, is_needed, tables, table_of, rules_of, kept) for day in range(problem.days)
    )
    return Grid(
        problem=problem,
        steps_per_day=per_day,
        day_start_minute=day_start,
        margin=margin,
        promise=promise,
        saved=-np.diff(margin + promise, axis=1),
        groups=groups,
        patterns=patterns,
        pattern_of=pattern_of,
        tables=tables,
        table_of=table_of,
        rules_of=rules_of,
        cells=cells,
        where={
            (person, one.day): (one, row)
            for of_day in cells
            for one in of_day
            for row, person in enumerate(one.people.tolist())
        },
        kept=kept,
        kept_staff=kept_staff,
        kept_grouped=_kept_grouped(problem, groups, starts),
        hinges=tuple(hinges_of(person, problem) for person in problem.people),
        minutes_most=np.array([_most_minutes(person, problem) for person in problem.people], dtype=np.int64),
        required=np.concatenate((np.repeat(needed, problem.requirement.interval_minutes // step), np.zeros(tail, int))),
        flat_out=_flat_out(problem, blocks, tail),
        kept_pay=(pay := _kept_pay(problem))[0],
        kept_extra=pay[1],
        constant=sum(pay) + sum(int(one.off_cost.sum()) for row in cells for one in row),
    )


def _planned_blocks(problem: ScheduleProblem) -> tuple[slice, int]:
    """The blocks of the requirement that are planned, and the minute at which a business day begins."""
    needed = problem.requirement
    per_day = 1440 // needed.interval_minutes
    if len(needed.starts) % per_day or not len(needed.starts):
        raise ValueError("people needed must be given for whole days")
    start = needed.starts[0].astype("datetime64[s]").item()
    skip = (problem.first_day - start.date()).days
    if skip < 0 or (skip + problem.days) * per_day > len(needed.starts):
        raise ValueError(f"people needed are not known for {problem.days} days from {problem.first_day}")
    return slice(skip * per_day, (skip + problem.days) * per_day), start.hour * 60 + start.minute


def hourly_cost(person: Person, problem: ScheduleProblem) -> float:
    """What an hour of a person costs the shop."""
    return person.wage_per_h * (1 + problem.oncost_share)


def _ladders(
    problem: ScheduleProblem, blocks: slice, tail: int, most: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Lost margin and weight of people missing per step and number of people."""
    needed, prices = problem.requirement, problem.prices
    parts = needed.interval_minutes // problem.step_minutes
    margin = margin_ladder(needed.staff_options[blocks], needed.lost_margin[blocks], most) / parts
    required = needed.required[blocks]
    margin[required == 0] = 0.0
    hours = problem.step_minutes / 60
    wages = [hourly_cost(person, problem) for person in problem.people]
    missing = np.maximum(required[:, None] - np.arange(most + 1), 0)
    promise = missing * (prices.promise_wages * float(np.mean(wages or [0.0])) * hours)
    promise[required > 0, 0] += prices.nobody_per_h * hours

    def laid_out(table: NDArray[np.float64]) -> NDArray[np.int64]:
        whole = np.rint(np.repeat(table, parts, axis=0) * UNITS).astype(np.int64)
        return np.concatenate((whole, np.zeros((tail, most + 1), dtype=np.int64)))

    return laid_out(margin), laid_out(promise)


def _groups(problem: ScheduleProblem, blocks: slice, tail: int) -> list[Group]:
    """The roles needed, and of each set of roles as many as together: nobody serves in two roles at once."""
    parts = problem.requirement.interval_minutes // problem.step_minutes
    price = round(problem.prices.role_per_h * problem.step_minutes / 60 * UNITS)
    groups = []
    for chosen in range(1, 2 ** len(problem.needs)):
        needs = [need for bit, need in enumerate(problem.needs) if chosen >> bit & 1]
        required = np.sum([need.required[blocks] for need in needs], axis=0)
        ids = frozenset().union(*(need.person_ids for need in needs))
        groups.append(
            Group(
                name=reduce(_either, (need.name for need in needs)),
                required=np.concatenate((np.repeat(required, parts), np.zeros(tail, dtype=np.int64))),
                members=np.array([person.person_id in ids for person in problem.people], dtype=bool),
                price=price,
            )
        )
    return groups


def _either(one: str, other: str) -> str:
    return phrase("{one} or {other}", one=one, other=other)


def _patterns(groups: tuple[Group, ...], people: int) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    if not groups:
        return np.zeros((1, 0), dtype=bool), np.zeros(people, dtype=np.int64)
    member = np.array([group.members for group in groups]).T
    patterns, pattern_of = np.unique(member, axis=0, return_inverse=True)
    return patterns, np.asarray(pattern_of, dtype=np.int64).ravel()


def _kept_grouped(
    problem: ScheduleProblem, groups: tuple[Group, ...], starts: NDArray[np.datetime64]
) -> NDArray[np.int64]:
    grouped = np.zeros((len(groups), len(starts)), dtype=np.int64)
    for row, group in enumerate(groups):
        ids = {problem.people[i].person_id for i in np.flatnonzero(group.members)}
        of_group = tuple(shift for shift in problem.keep.shifts if shift.person_id in ids)
        grouped[row] = staff_on_duty(Schedule(of_group), starts, problem.step_minutes)
    return grouped


def _most_minutes(person: Person, problem: ScheduleProblem) -> int:
    return math.floor(min(person.max_hours, problem.rules.of(person).max_hours_a_week) * 60 + 1e-6)


def _flat_out(problem: ScheduleProblem, blocks: slice, tail: int) -> NDArray[np.bool_]:
    needed = problem.requirement
    flat_out = np.zeros(len(needed.starts), dtype=bool) if problem.flat_out is None else problem.flat_out
    by_step = np.repeat(flat_out[blocks], needed.interval_minutes // problem.step_minutes)
    return np.concatenate((by_step, np.zeros(tail, dtype=bool)))


def _kept_pay(problem: ScheduleProblem) -> tuple[int, int]:
    """Wages and extra pay of the shifts that stay; overtime of the week is counted with the weeks."""
    by_id = {person.person_id: person for person in problem.people}
    wages = extra = 0.0
    for shift in problem.keep.shifts:
        if person := by_id.get(shift.person_id):
            rules, hours, cost = problem.rules.of(person), shift.paid_hours, hourly_cost(person, problem)
            over = max(hours - rules.overtime_after_day_h, 0.0)
            wages += hours * cost
            extra += (hours * rules.extra_share(shift.date, problem.holidays) + over * rules.overtime_share) * cost
    return round(wages * UNITS), round(extra * UNITS)
