"""A roster on the grid as shifts of named people, with the parts of its cost and a reason for each shift."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.scheduling.gaps import gaps_of
from shopflow.scheduling.grid import Grid
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.problem import CostSplit, Draft
from shopflow.scheduling.roster import Roster
from shopflow.scheduling.weeks import Kind
from shopflow.shifts import Break, Schedule, Shift
from shopflow.wording import phrase


def draft_of(roster: Roster, *, bound: int | None, seed: int) -> Draft:
    """What the search found, as the owner gets it."""
    return Draft(
        schedule=schedule_of(roster),
        cost=cost_split(roster),
        bound=None if bound is None else bound / UNITS,
        seed=seed,
        gaps=gaps_of(roster),
    )


def schedule_of(roster: Roster) -> Schedule:
    """The kept shifts and those of the roster, in the order of their start."""
    shifts = list(roster.grid.problem.keep.shifts)
    taken = {shift.shift_id for shift in shifts}
    for person, day in zip(*np.nonzero(roster.start >= 0), strict=True):
        shifts.append(_shift(roster, int(person), int(day), taken))
        taken.add(shifts[-1].shift_id)
    return Schedule(tuple(sorted(shifts, key=lambda shift: (shift.start, shift.end, shift.person_id))))


def _shift(roster: Roster, person: int, day: int, taken: set[str]) -> Shift:
    grid, column = roster.grid, int(roster.column[person, day])
    table, who = grid.tables[grid.table_of[person]], grid.problem.people[person]
    start, pause = int(roster.start[person, day]), int(roster.pause[person, day])
    date = grid.problem.first_day + dt.timedelta(days=day)
    shift_id = f"{who.person_id}-{date}"
    while shift_id in taken:
        shift_id += "-2"
    breaks: tuple[Break, ...] = ()
    if pause >= 0:
        begin = grid.moment_of(pause)
        minutes = dt.timedelta(minutes=int(table.pause_minutes[column]))
        breaks = (Break(begin, begin + minutes, is_paid=grid.rules_of[person].break_is_paid),)
    return Shift(
        shift_id=shift_id,
        person_id=who.person_id,
        role=who.roles[0],
        date=date,
        start=grid.moment_of(start),
        end=grid.moment_of(start + int(table.lengths[column])),
        breaks=breaks,
        reason=_reason(roster, person, day),
    )


def _reason(roster: Roster, person: int, day: int) -> str:
    """What would be missing without the shift, e.g. "Without Mia, 2 people short 10:00-11:30"."""
    grid, name = roster.grid, roster.grid.problem.people[person].name
    steps = roster.on_duty(person, day)
    gap = grid.required[steps] - roster.staff[steps] + 1
    worst = int(gap.max(initial=0))
    if worst < 1:
        return phrase("A spare pair of hands: enough people are there without this shift.")
    at = int(gap.argmax())
    breaks_off = np.flatnonzero((gap[at:] != worst) | (np.diff(steps[at:], prepend=steps[at] - 1) != 1))
    last = steps[at + int(breaks_off[0]) - 1] if len(breaks_off) else steps[-1]
    span = {"name": name, "start": grid.moment_of(int(steps[at])), "end": grid.moment_of(int(last) + 1)}
    if worst == 1:
        return phrase("Without {name}, 1 person short {start:%H:%M}-{end:%H:%M}", **span)
    return phrase("Without {name}, {people} people short {start:%H:%M}-{end:%H:%M}", people=worst, **span)


def cost_split(roster: Roster) -> CostSplit:
    """The parts of a roster's cost; they add up to the whole."""
    grid = roster.grid
    parts = dict.fromkeys(Kind, 0)
    parts[Kind.WAGES] += grid.kept_pay
    parts[Kind.PREMIUMS] += grid.kept_extra
    parts[Kind.CHANGES] += grid.constant - grid.kept_pay - grid.kept_extra
    for person, day in zip(*np.nonzero(roster.start >= 0), strict=True):
        found = grid.cell_of(int(person), int(day))
        assert found is not None
        cells, row = found
        at = int(np.searchsorted(cells.starts, roster.start[person, day])), int(roster.column[person, day])
        for kind, prices in cells.parts.items():
            parts[kind] += int(prices[row][at])
    for person, weeks in enumerate(grid.hinges):
        for week, hinges in enumerate(weeks):
            for hinge in hinges:
                parts[hinge.kind] += int(hinge.cost(roster.amounts(hinge.counted, week)[person]))
    parts[Kind.PREMIUMS] += roster.short_rest_costs()
    at_steps = np.arange(grid.steps)
    promise = int(grid.promise[at_steps, roster.staff].sum()) + roster.missing_roles()
    return CostSplit(
        wages=parts[Kind.WAGES] / UNITS,
        premiums=parts[Kind.PREMIUMS] / UNITS,
        lost_margin=int(grid.margin[at_steps, roster.staff].sum()) / UNITS,
        promise=promise / UNITS,
        wishes=parts[Kind.WISHES] / UNITS,
        fairness=parts[Kind.FAIRNESS] / UNITS,
        changes=parts[Kind.CHANGES] / UNITS,
    )


def kept_as_published(grid: Grid, roster: Roster) -> None:
    """Give everybody the published shift where the rules and the day's needs still allow it."""
    for day, row_of_cells in enumerate(grid.cells):
        for cells in row_of_cells:
            for row, person in enumerate(cells.people.tolist()):
                _put_published(roster, person, day, row_of_cells.index(cells), row)


def _put_published(roster: Roster, person: int, day: int, index: int, row: int) -> None:
    grid = roster.grid
    cells = grid.cells[day][index]
    begin, end = cells.published[row].tolist()
    table = grid.tables[cells.table]
    column = int(np.searchsorted(table.lengths, end - begin))
    at = int(np.searchsorted(cells.starts, begin))
    if begin < 0 or at == len(cells.starts) or column == len(table.lengths):
        return
    if cells.starts[at] != begin or table.lengths[column] != end - begin or not cells.is_possible[row, at, column]:
        return
    if roster.clash(person, [(day, begin, column)]) is None:
        pause = table.best_pause(roster.gains()[grid.pattern_of[person]], begin, column)
        roster.put(person, day, begin, column, pause)
