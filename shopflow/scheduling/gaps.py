"""Where people are missing, what stands in the way of each person, and what could be done about it."""

from __future__ import annotations

import datetime as dt

import numpy as np
from numpy.typing import NDArray

from shopflow.people import Person
from shopflow.scheduling.cells import Cells, is_free, minute_pay
from shopflow.scheduling.gap import Gap, Obstacle, WayOut
from shopflow.scheduling.grid import Grid
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.roster import Roster
from shopflow.wording import marked, phrase

MOST_WAYS = 3


def gaps_of(roster: Roster) -> tuple[Gap, ...]:
    """All gaps of a roster in the order of time, with reasons and ways out."""
    grid = roster.grid
    missing = [("", grid.required - roster.staff, np.ones(len(roster.start), dtype=bool)), *_roles_missing(roster)]
    found = [
        _gap(roster, role, first, last, int(short[first:last].max()), members)
        for role, short, members in missing
        for first, last in _runs(short > 0, grid.steps_per_day)
    ]
    return tuple(sorted(found, key=lambda gap: (gap.start, gap.role)))


def _roles_missing(roster: Roster) -> list[tuple[str, NDArray[np.int64], NDArray[np.bool_]]]:
    """Name, how many are missing in each step, and members of each group of roles in which anybody is.

    Roles together miss those whom none of them misses by itself: one person cannot serve in two roles at once.
    """
    grid = roster.grid
    short = [np.maximum(group.required - roster.grouped[row], 0) for row, group in enumerate(grid.groups)]
    told: list[NDArray[np.int64]] = []
    for row, missing in enumerate(short):
        within = [told[part] for part in range(row) if (part + 1) & ~(row + 1) == 0]
        told.append(np.maximum(missing - np.sum(within, axis=0), 0) if within else missing)
    return [(group.name, told[row], group.members) for row, group in enumerate(grid.groups)]


def _runs(marked: NDArray[np.bool_], per_day: int) -> list[tuple[int, int]]:
    """Steps in a row, each run within one business day."""
    runs: list[tuple[int, int]] = []
    for step in np.flatnonzero(marked).tolist():
        if runs and runs[-1][1] == step and step % per_day:
            runs[-1] = runs[-1][0], step + 1
        else:
            runs.append((step, step + 1))
    return runs


def _gap(roster: Roster, role: str, first: int, last: int, missing: int, members: NDArray[np.bool_]) -> Gap:
    grid = roster.grid
    asked = [_ask(roster, int(person), first, last) for person in np.flatnonzero(members)]
    known = [one for one in asked if one is not None]
    ways = sorted((way for _, way in known if way is not None), key=lambda way: way.cost)[:MOST_WAYS]
    return Gap(
        start=grid.moment_of(first),
        end=grid.moment_of(last),
        missing=missing,
        role=role,
        obstacles=tuple(obstacle for obstacle, _ in known),
        ways_out=tuple(sorted((*ways, _leave_short(roster, first, last)), key=lambda way: way.cost)),
    )


def _leave_short(roster: Roster, first: int, last: int) -> WayOut:
    grid = roster.grid
    steps = np.arange(first, last)
    needed = np.minimum(grid.required[steps], grid.margin.shape[1] - 1)
    lost = int((grid.margin[steps, roster.staff[steps]] - grid.margin[steps, needed]).sum()) / UNITS
    text = phrase("leave it short; about {lost:.2f} of margin is lost with customers who leave", lost=max(lost, 0.0))
    return WayOut(text, max(lost, 0.0))


def _ask(roster: Roster, person: int, first: int, last: int) -> tuple[Obstacle, WayOut | None] | None:
    """What stands in the way of a person, and what would have to be agreed; None for one who is there."""
    grid, who = roster.grid, roster.grid.problem.people[person]
    day = first // grid.steps_per_day
    if roster.start[person, day] >= 0:
        return _has_shift(roster, person, day, first, last)
    why, can_agree = _why_not(roster, person, day, first, last)
    lengths = grid.tables[grid.table_of[person]].lengths
    steps = min(max(last - first, int(lengths[0])), int(lengths[-1]))
    begin, end = grid.moment_of(first), grid.moment_of(first + steps)
    text = phrase("ask {name} to work {start:%A} {start:%H:%M}-{end:%H:%M}", name=who.name, start=begin, end=end)
    way = WayOut(text, _pay(grid, who, steps))
    return Obstacle(who.person_id, who.name, why), way if can_agree else None


def _has_shift(roster: Roster, person: int, day: int, first: int, last: int) -> tuple[Obstacle, WayOut | None] | None:
    grid, who = roster.grid, roster.grid.problem.people[person]
    table = grid.tables[grid.table_of[person]]
    start = int(roster.start[person, day])
    end = start + int(table.lengths[roster.column[person, day]])
    if start <= first and last <= end and set(range(first, last)) <= set(roster.on_duty(person, day).tolist()):
        return None
    begin, finish = grid.moment_of(start), grid.moment_of(end)
    obstacle = Obstacle(
        who.person_id, who.name, phrase("works {start:%H:%M}-{end:%H:%M} on that day", start=begin, end=finish)
    )
    if start <= first and last <= end:
        return Obstacle(who.person_id, who.name, phrase("has a break then")), None
    longer = max(last, end) - min(first, start)
    if longer > int(table.lengths[-1]):
        return obstacle, None
    extra = longer - (end - start)
    until = grid.moment_of(last if last > end else first)
    text = marked("ask {name} to come at {until:%H:%M} on {until:%A}")
    if last > end:
        text = marked("ask {name} to stay until {until:%H:%M} on {until:%A}")
    return obstacle, WayOut(phrase(text, name=who.name, until=until), _pay(grid, who, extra))


def _pay(grid: Grid, who: Person, steps: int) -> float:
    return steps * grid.step_minutes * minute_pay(grid.problem, who) / UNITS


def _why_not(roster: Roster, person: int, day: int, first: int, last: int) -> tuple[str, bool]:
    """The first thing that stands in the way, of those that nobody can agree on first, and whether one can."""
    grid = roster.grid
    who = grid.problem.people[person]
    date = grid.problem.first_day + dt.timedelta(days=day)
    when = {"start": grid.moment_of(first), "end": grid.moment_of(last)}
    if date in who.days_off:
        return phrase("has {day:%A} off", day=date), False
    if any(one.day == day for one in grid.kept[person]):
        return phrase("has another shift on {day:%A} that stays", day=date), False
    if not is_free(grid.problem, who, day, grid.day_start_minute, first, last):
        return phrase("is not available for {start:%A} {start:%H:%M}-{end:%H:%M}", **when), True
    found = grid.cell_of(person, day)
    if found is None or not found[0].is_possible[found[1]].any():
        return _no_shift_at_all(grid, person, day)
    covers = found[0].is_possible[found[1]] & _covering(grid, person, found[0].starts, first, last)
    if not covers.any():
        text = marked("is not available for a whole shift that covers {start:%A} {start:%H:%M}-{end:%H:%M}")
        return phrase(text, **when), True
    return _limits(roster, person, day, covers, last - first)


def _limits(roster: Roster, person: int, day: int, covers: NDArray[np.bool_], steps: int) -> tuple[str, bool]:
    """Which limit of the week stands in the way of the shifts that would cover a gap."""
    grid = roster.grid
    who, rules, table = grid.problem.people[person], grid.rules_of[person], grid.tables[grid.table_of[person]]
    worked, left = roster.days_around(person, day), roster.minutes_left(person, day)
    if left <= 0 and worked >= rules.max_days_a_week:
        text = marked("works {days} days already, {most} are allowed")
        return phrase(text, days=worked, most=rules.max_days_a_week), False
    cells = grid.where[person, day][0]
    rested = covers & roster.possible(person, cells)
    if not rested.any():
        return phrase("would have less than {hours:g} hours of rest", hours=rules.min_rest_h), False
    if not (rested & (table.paid_minutes <= left)).any():
        text = marked("has too few of {hours:g} hours a week left for a shift")
        return phrase(text, hours=grid.minutes_most[person] / 60), False
    if rules.weekly_rest_h and not _is_rested(roster, person, cells, rested & (table.paid_minutes <= left)):
        text = marked("would have no rest of {hours:g} hours in one piece in those days")
        return phrase(text, hours=rules.weekly_rest_h), False
    pay = _pay(grid, who, max(steps, int(table.lengths[0])))
    return phrase("could come, but the shortest shift costs {pay:.2f}", pay=pay), True


def _is_rested(roster: Roster, person: int, cells: Cells, possible: NDArray[np.bool_]) -> bool:
    """Whether one of the shifts that are possible leaves the person the long rest of the week."""
    return any(
        roster.clash(person, [(cells.day, int(cells.starts[at]), int(column))]) is None
        for at, column in np.argwhere(possible)
    )


def _no_shift_at_all(grid: Grid, person: int, day: int) -> tuple[str, bool]:
    """Why a person who is free at the time has no possible shift on the day."""
    rules, step = grid.rules_of[person], grid.step_minutes
    begin, end = day * 1440, (day + 1) * 1440
    rest = rules.min_rest_h * 60
    if any(begin - rest < one.end_minute and one.start_minute < end + rest for one in grid.kept[person]):
        return phrase("would have less than {hours:g} hours of rest", hours=rules.min_rest_h), False
    shortest = int(grid.tables[grid.table_of[person]].lengths[0]) * step / 60
    return phrase("is not available long enough for a shift of {hours:g} hours", hours=shortest), True


def _covering(grid: Grid, person: int, starts: NDArray[np.int64], first: int, last: int) -> NDArray[np.bool_]:
    """Which shifts cover a gap, or lie within one that is longer than any shift."""
    lengths = grid.tables[grid.table_of[person]].lengths
    ends = starts[:, None] + lengths
    covering: NDArray[np.bool_] = (starts[:, None] <= first) & (ends >= min(last, first + int(lengths[-1])))
    return covering if covering.any() else (starts[:, None] < last) & (ends > first)
