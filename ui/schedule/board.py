"""What the schedule's pictures show: people by days, coverage, hours, wages and warnings of shifts as they stand.

No Qt here. A board is made anew for every step of an edit, also while a shift is being dragged.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from shopflow.coverage import Coverage, staff_on_duty
from shopflow.people import Person
from shopflow.pipeline import WeekResults, schedule_between
from shopflow.plan import Plan
from shopflow.rules import Violation
from shopflow.shiftedits import OPEN, DayFigures, PersonWeek, day_figures, person_weeks, warnings, why_off
from shopflow.shifts import Schedule, Shift
from shopflow.shortages import block_is_open, by_day, minutes_of_day

MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the schedule: a person's week, or the shifts that nobody has yet.

    Args:
        person: whose; None for open shifts.
        shifts: each day's shifts in the order of their start.
        week: hours, cost and strain; None for open shifts.
    """

    person: Person | None
    shifts: tuple[tuple[Shift, ...], ...]
    week: PersonWeek | None = None

    @property
    def person_id(self) -> str:
        """Whose, as shifts name it."""
        return self.person.person_id if self.person else OPEN


@dataclass(frozen=True, slots=True)
class Board:
    """A week of shifts against the people needed; arrays are ``days x blocks``, cut to the hours shown.

    Args:
        days: the business days.
        schedule: all shifts shown.
        rows: people in the plan's order, open shifts last.
        minutes: minutes after midnight of the day at which each block begins.
        step: minutes of a block.
        is_open: whether the shop is open.
        required: people needed.
        on_duty: people there.
        figures: orders, short hours and cost of each day.
        warnings: the rules that the shifts break.
        reasons: the warnings' sentences by the ids of their shifts.
        roles: the roles of people and shifts, in the order of their colours.
        currency: of wages and sales.
        why_off: why a person without a shift is off on a day; worked out when asked.
    """

    days: tuple[dt.date, ...]
    schedule: Schedule
    rows: tuple[Row, ...]
    minutes: tuple[int, ...]
    step: int
    is_open: NDArray[np.bool_]
    required: NDArray[np.int64]
    on_duty: NDArray[np.int64]
    figures: tuple[DayFigures, ...]
    warnings: tuple[Violation, ...]
    reasons: Mapping[str, tuple[str, ...]]
    roles: tuple[str, ...]
    currency: str
    why_off: Callable[[Person, dt.date], str] = field(compare=False)

    @property
    def short_h(self) -> float:
        """Hours of people that are missing in the week."""
        return sum(day.short_h for day in self.figures)

    @property
    def wages(self) -> float:
        """What everybody's shifts cost the shop."""
        return sum(row.week.cost for row in self.rows if row.week is not None)

    @property
    def paid_hours(self) -> float:
        """Everybody's paid hours."""
        return self.schedule.paid_hours

    @property
    def span(self) -> tuple[int, int]:
        """First and last minute shown, after midnight of the day."""
        return self.minutes[0], self.minutes[-1] + self.step

    @property
    def highest(self) -> int:
        """The most people needed or there at any time."""
        return max(int(self.required.max(initial=0)), int(self.on_duty.max(initial=0)), 1)

    @property
    def usual_role(self) -> str:
        """The role that most shifts have, else the first person's."""
        roles = [shift.role for shift in self.schedule.shifts if shift.role] or list(self.roles)
        return max(dict.fromkeys(roles), key=roles.count, default="")

    def tint(self, role: str) -> int:
        """Which colour a role has."""
        return self.roles.index(role) if role in self.roles else len(self.roles)

    def row_of(self, person_id: str) -> int:
        """The line of a person; the last one where there is no such person."""
        found = (number for number, row in enumerate(self.rows) if row.person_id == person_id)
        return next(found, len(self.rows) - 1)

    def shift(self, shift_id: str) -> Shift | None:
        """The shift of an id, if it is there."""
        return next((shift for shift in self.schedule.shifts if shift.shift_id == shift_id), None)

    def short_window(self, day: int) -> tuple[int, int] | None:
        """The longest time of a day with too few people, in minutes after midnight; None without one."""
        runs = short_parts(self.required[day] > self.on_duty[day])
        if not runs:
            return None
        first, end = max(runs, key=lambda run: run[1] - run[0])
        return self.minutes[first], self.minutes[end - 1] + self.step


def short_parts(marked: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and end of each unbroken run of marked blocks."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], marked, [False])).astype(np.int8)))
    return [(int(first), int(end)) for first, end in edges.reshape(-1, 2)]


def filled_plan(plan: Plan, results: WeekResults) -> Plan:
    """The plan with the opening hours and the average order that the results were worked out with."""
    money = replace(plan.money, average_order=results.plan.money.average_order)
    return replace(plan, opening_hours=results.plan.opening_hours, money=money)


def shown_schedule(plan: Plan, results: WeekResults) -> Schedule:
    """The plan's shifts of the results' days."""
    return schedule_between(plan, results.first_day, results.days)


def live_results(results: WeekResults, schedule: Schedule) -> WeekResults:
    """The results with other shifts: needs stay, coverage is new, waits are those of the last working out."""
    needed = results.requirement
    on_duty = staff_on_duty(schedule, needed.starts, needed.interval_minutes)
    coverage = Coverage(needed.starts, needed.interval_minutes, on_duty, needed.required)
    return replace(results, schedule=schedule, coverage=coverage)


def make_board(plan: Plan, schedule: Schedule, results: WeekResults) -> Board:
    """The board of shifts that stand on the results' days.

    Args:
        plan: people, rules and the other weeks, as ``filled_plan`` gives it.
        schedule: the shifts, perhaps in the middle of an edit.
        results: people needed and the team's strain.
    """
    live = live_results(results, schedule)
    days = tuple(results.first_day + dt.timedelta(days=number) for number in range(results.days))
    minutes = minutes_of_day(results.requirement.starts, results.days, results.first_day)
    shown = _shown(block_is_open(results), minutes, schedule, results.requirement.interval_minutes)
    broken = warnings(plan, schedule, results.first_day, days=results.days)
    reasons: dict[str, tuple[str, ...]] = {}
    for one in broken:
        for shift_id in one.shift_ids:
            reasons[shift_id] = (*reasons.get(shift_id, ()), one.sentence)
    return Board(
        days=days,
        schedule=schedule,
        rows=_rows(plan, schedule, results, days),
        minutes=tuple(minutes[shown].tolist()),
        step=results.requirement.interval_minutes,
        is_open=block_is_open(results)[:, shown],
        required=by_day(live.coverage.required, results.days)[:, shown],
        on_duty=by_day(live.coverage.scheduled, results.days)[:, shown],
        figures=day_figures(plan, schedule, live),
        warnings=broken,
        reasons=reasons,
        roles=_roles(plan, schedule),
        currency=plan.currency,
        why_off=partial(why_off, plan, schedule, results),
    )


def _shown(is_open: NDArray[np.bool_], minutes: NDArray[np.int64], schedule: Schedule, step: int) -> slice:
    """The blocks from the first to the last in which the shop is open or somebody works on any day."""
    used = is_open.any(axis=0)
    for shift in schedule.shifts:
        midnight = dt.datetime.combine(shift.date, dt.time())
        first, last = (shift.start - midnight) // MINUTE, (shift.end - midnight) // MINUTE
        used |= (minutes + step > first) & (minutes < last)
    blocks = np.flatnonzero(used)
    return slice(int(blocks[0]), int(blocks[-1]) + 1) if len(blocks) else slice(0, len(minutes))


def _rows(plan: Plan, schedule: Schedule, results: WeekResults, days: tuple[dt.date, ...]) -> tuple[Row, ...]:
    known = {person.person_id for person in plan.people}
    cells: dict[tuple[str, dt.date], list[Shift]] = {}
    for shift in schedule.shifts:
        # A shift of somebody who left has no line of its own: it is nobody's until it is given to somebody.
        owner = shift.person_id if shift.person_id in known else OPEN
        cells.setdefault((owner, shift.date), []).append(shift)

    def of(person_id: str) -> tuple[tuple[Shift, ...], ...]:
        return tuple(tuple(cells.get((person_id, day), ())) for day in days)

    weeks = person_weeks(plan, schedule, results)
    people = (Row(person, of(person.person_id), week) for person, week in zip(plan.people, weeks, strict=True))
    return (*people, Row(None, of(OPEN)))


def _roles(plan: Plan, schedule: Schedule) -> tuple[str, ...]:
    """Main roles first, so that a team's colours stay when a shift gets another role."""
    main = [person.roles[0] for person in plan.people]
    other = [role for person in plan.people for role in person.roles]
    return tuple(dict.fromkeys([*main, *other, *(shift.role for shift in schedule.shifts if shift.role)]))
