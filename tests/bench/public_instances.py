"""Public instances of shift scheduling, read and run on the building blocks of the search.

Shift design (Di Gaspero, Musliu et al.) asks for few distinct shifts without names: rows for the solver of parts.
MATSP (Qu and Curtois 2020) asks for the weeks of named people: the same ruin and recreate as in the app, on a grid
whose ladder is the squared number of people too many. Instances with several tasks are not expressed: there a person
does one task for at least an hour before the next, and a shift of the app has no tasks within.
"""

from __future__ import annotations

import ast
import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.scheduling.cells import IMPOSSIBLE
from shopflow.scheduling.grid import Grid, grid_of
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.problem import Prices, ScheduleProblem
from shopflow.scheduling.rows import Rows, Term
from shopflow.scheduling.weeks import Counted, Hinge, Kind
from shopflow.staffing import StaffRequirement

MONDAY = dt.date(2026, 11, 23)
HARD = 10_000 * UNITS
"""Price of a person missing or of a minute below the contract: never worth it."""


@dataclass(frozen=True, slots=True)
class ShiftDesign:
    """Demand per interval of a week that begins again, and the kinds of shifts allowed."""

    interval: int
    demand: tuple[int, ...]
    kinds: tuple[tuple[int, int, int, int], ...]
    weight: int
    days: int


def read_shift_design(path: Path) -> ShiftDesign:
    """An instance as a MiniZinc data file."""
    entries = path.read_text(encoding="utf-8").replace("\n", " ").split(";")
    pairs = (entry.partition("=") for entry in entries)
    found = {name.strip(): ast.literal_eval(text.strip()) for name, _, text in pairs if text}
    kinds = zip(found["minStart"], found["maxStart"], found["minLength"], found["maxLength"], strict=True)
    return ShiftDesign(
        interval=found["interval"],
        demand=tuple(found["demand"]),
        kinds=tuple(kinds),
        weight=found["weightShiftInstances"],
        days=found["days"],
    )


def shift_design_rows(design: ShiftDesign) -> Rows:
    """People of each distinct shift and day; minutes too many or too few and distinct shifts cost."""
    rows, demand = Rows(), design.demand
    per_day, most = len(demand) // design.days, max(demand)
    cover: list[list[Term]] = [[] for _ in demand]
    shifts = {
        (start, length)
        for first, last, shortest, longest in design.kinds
        for start in range(first, last + 1)
        for length in range(shortest, longest + 1)
    }
    for start, length in sorted(shifts):
        used = rows.variable(0, cost=design.weight)
        for day in range(design.days):
            begin = day * per_day + start
            steps = [step % len(demand) for step in range(begin, begin + length)]
            ceiling = max(demand[step] for step in steps)
            people = rows.variable(0, most=ceiling)
            rows.at_most([(people, 1), (used, -ceiling)], 0)
            for step in steps:
                cover[step].append((people, 1))
    for step, needed in enumerate(demand):
        over = rows.variable(0, cost=design.interval, most=10 * most)
        short = rows.variable(needed, cost=design.interval, most=most)
        rows.equal([*cover[step], (short, 1), (over, -1)], needed)
    return rows


def matsp_grid(path: Path) -> tuple[Grid, int]:
    """An instance with one task as a grid, and the hours that must be worked beyond all cover, in steps.

    Raises:
        ValueError: the instance has several tasks.
    """
    sections = _sections(path)
    if sections["TASKS"] != ["1"]:
        raise ValueError("only instances with one task can be expressed")
    days = int(sections["HORIZON"][0])
    needed = np.zeros(days * 96, dtype=np.int64)
    for line in sections["COVER"]:
        day, span, _, least, _ = line.split(",")
        hour, minute = (int(part) for part in span.split("-")[0].split(":"))
        needed[((int(day) - 1) * 1440 + hour * 60 + minute - 360) // 15] = int(least)
    staff = [tuple(int(part) for part in line.split(",")) for line in sections["STAFF"]]
    least_work = sum(-(-minutes // 15) for _, minutes, _ in staff) - int(needed.sum())
    grid = grid_of(_matsp_problem(needed, staff, days))
    _keep_windows(grid, len(needed))
    return _squared(grid), least_work


def _keep_windows(grid: Grid, steps: int) -> None:
    """Shifts begin at midnight or from 6 to 10, 14 to 18 and 20 to 24 o'clock, and end within the horizon."""
    for cells in (one for of_day in grid.cells for one in of_day):
        hour = (cells.starts % 96 / 4 + 6) % 24
        begins = (hour == 0) | ((hour >= 6) & (hour <= 10)) | ((hour >= 14) & (hour <= 18)) | (hour >= 20)
        ends = cells.starts[:, None] + grid.tables[cells.table].lengths
        cells.cost[:, ~(begins[:, None] & (ends <= steps))] = IMPOSSIBLE


def _matsp_problem(needed: NDArray[np.int64], staff: list[tuple[int, ...]], days: int) -> ScheduleProblem:
    people = tuple(
        Person(
            person_id=str(number),
            name=str(number),
            roles=("Any",),
            wage_per_h=0.0,
            min_hours=least / 60,
            max_hours=most / 60,
            available=(((360, 1800),),) * 7,
        )
        for number, least, most in staff
    )
    rules = ShiftRules(
        min_shift_h=6,
        max_shift_h=10,
        min_rest_h=14,
        max_days_a_week=5,
        max_days_in_a_row=5,
        max_hours_a_day=10,
        max_hours_a_week=60,
        break_after_h=24,
        long_break_after_h=24,
    )
    shape = len(needed), 1
    requirement = StaffRequirement(
        starts=np.datetime64(MONDAY, "s") + ((360 + 15 * np.arange(len(needed))) * 60).astype("timedelta64[s]"),
        interval_minutes=15,
        required=needed,
        offered_load_erlangs=needed.astype(float),
        staff_options=np.zeros(shape, dtype=np.int64),
        share_within_target=np.ones(shape),
        walkaway_share=np.zeros(shape),
        walkaways=np.zeros(shape),
        lost_margin=np.zeros(shape),
        wages=np.zeros(shape),
        is_kept=np.ones(len(needed), dtype=bool),
    )
    free = Prices(fairness_per_h=0.0, weekend=0.0, close=0.0, wish_per_h=0.0)
    return ScheduleProblem(
        requirement=requirement,
        people=people,
        first_day=MONDAY,
        days=days,
        rules=rules,
        prices=free,
        start_minutes=15,
    )


def _squared(grid: Grid) -> Grid:
    """The grid with the squared number of people too many as its ladder, and contracts that must be kept."""
    staff = np.arange(grid.margin.shape[1])
    gap = staff - grid.required[:, None]
    ladder = np.where(gap >= 0, gap * gap * UNITS, -gap * HARD).astype(np.int64)
    weeks = tuple(
        ((Hinge(Counted.MINUTES, Kind.WAGES, round(person.min_hours * 60), HARD, is_below=True),),)
        for person in grid.problem.people
    )
    return replace(grid, margin=ladder, promise=np.zeros_like(ladder), saved=-np.diff(ladder, axis=1), hinges=weeks)


def _sections(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("SECTION_"):
            name = line.removeprefix("SECTION_").strip()
        elif line.strip() and not line.startswith("#"):
            found.setdefault(name, []).append(line.strip())
    return found
