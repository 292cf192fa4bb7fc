"""A file with a value for each date, such as weather: read, tried out, and used only where it helps."""

from __future__ import annotations

import csv
import datetime as dt
import math
from dataclasses import replace
from pathlib import Path

import numpy as np

from forecasts import DailyRegressor, DemandHistory
from forecasts.profile import expected_orders
from forecasts.regressors import LEAST_GAIN, regressor_gain
from shopflow.events import DailyValues
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.wording import phrase


def read_daily_values(path: Path) -> tuple[DailyValues, ...]:
    """Read a CSV file whose first column is a date as YYYY-MM-DD; every other column becomes daily values.

    Empty cells are left out.

    Raises:
        Problem: the file cannot be read, or a cell is no date or no number.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.reader(file) if any(cell.strip() for cell in row)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Problem(
            phrase("{name} cannot be read: save it as a CSV file and try again.", name=path.name), details=str(error)
        ) from error
    if len(rows) < 2 or len(rows[0]) < 2:
        raise Problem(
            phrase("{name} needs a heading, a column of dates and at least one column of numbers.", name=path.name)
        )
    columns: list[dict[dt.date, float]] = [{} for _ in rows[0][1:]]
    for line, row in enumerate(rows[1:], start=2):
        day = _date(path, line, row[0])
        for values, cell in zip(columns, row[1:], strict=False):
            if cell.strip():
                values[day] = _number(path, line, cell)
    return tuple(
        DailyValues(name.strip() or f"column {number}", values)
        for number, (name, values) in enumerate(zip(rows[0][1:], columns, strict=True), start=2)
        if values
    )


def tried_out(history: DemandHistory, daily: DailyValues) -> tuple[DailyValues, float]:
    """The values, to be used only if they make the forecast of past days at least 2 % closer.

    Returns:
        The values, and by what share they lower the error of day totals (negative: they raise it).
    """
    gain = regressor_gain(history, expected_orders, as_regressor(daily))
    return replace(daily, is_used=gain >= LEAST_GAIN), gain


def with_daily_values(plan: Plan, daily: DailyValues) -> Plan:
    """The plan with the values, in the place of those of the same name."""
    others = tuple(other for other in plan.daily_values if other.name != daily.name)
    return replace(plan, daily_values=(*others, daily))


def without_daily_values(plan: Plan, name: str) -> Plan:
    """The plan without the values of a name."""
    return replace(plan, daily_values=tuple(other for other in plan.daily_values if other.name != name))


def as_regressor(daily: DailyValues) -> DailyRegressor:
    """The values as the forecast takes them."""
    days = sorted(daily.values)
    return DailyRegressor(np.array(days, dtype="datetime64[D]"), np.array([daily.values[day] for day in days]))


def _date(path: Path, line: int, text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        raise Problem(
            phrase(
                "{name}, line {line}: {text} is not a date as YYYY-MM-DD.", name=path.name, line=line, text=repr(text)
            )
        ) from None


def _number(path: Path, line: int, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise Problem(
            phrase("{name}, line {line}: {text} is not a number.", name=path.name, line=line, text=repr(text))
        )
    return value
