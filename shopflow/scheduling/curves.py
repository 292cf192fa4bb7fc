"""Limits and week costs of everybody, looked up by minutes, closings and weekend days."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.scheduling.grid import Grid
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.weeks import Counted

MOST_MINUTES = 12_000
MOST_COUNT = 16


@dataclass(frozen=True, slots=True)
class Curves:
    """Everything about people's weeks that the search looks up.

    Args:
        week_kind: which curve each week of the plan uses (a last week of fewer days has its own).
        minutes: cost of a week's paid minutes, shape ``(kinds, people, minutes)``.
        closes: cost of a week's closings, shape ``(kinds, people, closings)``.
        weekends: cost of a week's days on Saturday and Sunday, same shape.
        plain: cost of a week's paid minutes that are no overtime of a day, shape of ``minutes``.
        all_minutes: the sum of both, as if nothing were overtime of a day; same shape.
        flat_out: cost of a week's minutes flat out, shape of ``minutes``.
        weekend: which days of the plan are Saturdays and Sundays.
        closes_at: the last step of each day in which anybody is needed; -1 on days without.
    """

    week_kind: tuple[int, ...]
    minutes: NDArray[np.int64]
    closes: NDArray[np.int64]
    weekends: NDArray[np.int64]
    plain: NDArray[np.int64]
    all_minutes: NDArray[np.int64]
    flat_out: NDArray[np.int64]
    weekend: tuple[int, ...]
    closes_at: tuple[int, ...]
    minutes_most: NDArray[np.int64]
    days_most: NDArray[np.int64]
    row_most: NDArray[np.int64]
    rest_minutes: NDArray[np.float64]
    weekly_rest_minutes: NDArray[np.float64]
    short_rest_minutes: NDArray[np.float64]
    short_rest_pay: NDArray[np.int64]


def curves_of(grid: Grid) -> Curves:
    """The curves and limits of everybody."""
    problem, rules = grid.problem, grid.rules_of
    weeks = -(-problem.days // 7)
    kinds = (0,) if weeks == 1 or problem.days % 7 == 0 else (0, weeks - 1)
    week_kind = tuple(kinds.index(week) if week in kinds else 0 for week in range(weeks))
    dates = [problem.first_day + dt.timedelta(days=day) for day in range(problem.days)]
    return Curves(
        week_kind=week_kind,
        minutes=(minutes := _curve(grid, kinds, Counted.MINUTES, MOST_MINUTES)),
        closes=_curve(grid, kinds, Counted.CLOSES, MOST_COUNT),
        weekends=_curve(grid, kinds, Counted.WEEKEND_DAYS, MOST_COUNT),
        plain=(plain := _curve(grid, kinds, Counted.PLAIN_MINUTES, MOST_MINUTES)),
        all_minutes=minutes + plain,
        flat_out=_curve(grid, kinds, Counted.FLAT_OUT_MINUTES, MOST_MINUTES),
        weekend=tuple(day for day, date in enumerate(dates) if date.weekday() >= 5),
        closes_at=tuple(cells[0].closing_step if cells else -1 for cells in grid.cells),
        minutes_most=grid.minutes_most,
        days_most=np.array([one.max_days_a_week for one in rules], dtype=np.int64),
        row_most=np.array([one.max_days_in_a_row for one in rules], dtype=np.int64),
        rest_minutes=np.array([one.min_rest_h * 60 for one in rules]),
        weekly_rest_minutes=np.array([one.weekly_rest_h * 60 for one in rules]),
        short_rest_minutes=np.array([one.short_rest_h * 60 for one in rules]),
        short_rest_pay=np.array([round(one.short_rest_pay * UNITS) for one in rules], dtype=np.int64),
    )


def _curve(grid: Grid, kinds: tuple[int, ...], counted: Counted, most: int) -> NDArray[np.int64]:
    amounts = np.arange(most + 1)
    curve = np.zeros((len(kinds), len(grid.hinges), most + 1), dtype=np.int64)
    for row, week in enumerate(kinds):
        for person, weeks in enumerate(grid.hinges):
            for hinge in weeks[week]:
                if hinge.counted is counted:
                    curve[row, person] += hinge.cost(amounts)
    return curve
