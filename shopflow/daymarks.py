"""What each day of the orders is: there, without orders, closed, or in part only; and the owner's marks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from forecasts import DemandHistory
from shopflow.events import Choice, Judgement
from shopflow.occasions import answer_for
from shopflow.orders import OrderLog
from shopflow.plan import Plan

_DAY_START_MINUTE = 240
_ONE_DAY = dt.timedelta(days=1)
MARKS = (Choice.CLOSED, Choice.TILL_OFF, Choice.AS_USUAL)
"""What the owner can say of a day on the Orders page."""


class DayState(StrEnum):
    """What a day is to the forecast."""

    PRESENT = "present"
    MISSING = "missing"
    CLOSED = "closed"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class DayRecord:
    """One business day between the first order and the last.

    Args:
        orders: how many there are.
        state: ``MISSING`` has no order although its weekday usually has; ``INCOMPLETE`` is left out of what
            the forecast learns from, whole or in part, because orders are missing.
        mark: what the owner said, None if nothing.
    """

    day: dt.date
    orders: int
    state: DayState
    mark: Choice | None = None

    @property
    def is_open_question(self) -> bool:
        """Whether something was noticed that the owner has not answered."""
        return self.mark is None and self.state in (DayState.MISSING, DayState.INCOMPLETE)


def day_records(plan: Plan, orders: OrderLog, history: DemandHistory | None = None) -> tuple[DayRecord, ...]:
    """Every business day from the first order's to the last one's, ascending.

    Args:
        plan: its judgements of whole days are the owner's marks.
        history: what was made of the orders, for days that are there in part; None while not worked out.
    """
    if not len(orders):
        return ()
    start = plan.opening_hours.day_start_minute if plan.opening_hours else _DAY_START_MINUTE
    dates, counts = np.unique(
        (orders.ordered_at - np.timedelta64(start, "m")).astype("datetime64[D]"), return_counts=True
    )
    orders_on: dict[dt.date, int] = dict(zip(dates.tolist(), counts.tolist(), strict=True))
    first, last = min(orders_on), max(orders_on)
    days = [first + n * _ONE_DAY for n in range((last - first).days + 1)]
    usual = _usual_weekdays(days, orders_on)
    partial = _partial_days(history)
    return tuple(_record(plan, day, orders_on.get(day, 0), day.weekday() in usual, day in partial) for day in days)


def marked(plan: Plan, day: dt.date, choice: Choice | None) -> Plan:
    """The plan with the owner's mark on one day in the place of an older one; None takes the mark away.

    Raises:
        ValueError: ``choice`` is none of ``MARKS``.
    """
    if choice is not None and choice not in MARKS:
        raise ValueError(f"{choice} is no mark of a day")
    kept = [part for judged in plan.judgements for part in _without(judged, day)]
    if choice is not None:
        kept.append(Judgement(day, day, choice))
    return replace(plan, judgements=tuple(kept))


def _without(judged: Judgement, day: dt.date) -> list[Judgement]:
    """What is left of a judgement of whole days when one day is taken out of it."""
    is_mark = judged.choice in MARKS and judged.hours is None and not judged.weekdays
    if not (is_mark and judged.first_day <= day <= judged.last_day):
        return [judged]
    before = replace(judged, last_day=day - _ONE_DAY) if judged.first_day < day else None
    after = replace(judged, first_day=day + _ONE_DAY) if judged.last_day > day else None
    return [part for part in (before, after) if part is not None]


def _record(plan: Plan, day: dt.date, orders: int, is_usual: bool, is_partial: bool) -> DayRecord:
    mark = answer_for(plan, day)
    mark = mark if mark in MARKS else None
    if mark is Choice.CLOSED:
        state = DayState.CLOSED
    elif mark is Choice.TILL_OFF:
        state = DayState.INCOMPLETE
    elif orders == 0:
        state = DayState.MISSING if is_usual and mark is None else DayState.CLOSED
    else:
        state = DayState.INCOMPLETE if is_partial and mark is None else DayState.PRESENT
    return DayRecord(day, orders, state, mark)


def _usual_weekdays(days: list[dt.date], orders_on: Mapping[dt.date, int]) -> set[int]:
    """Weekdays (Monday 0) that have orders more often than not."""
    found = set()
    for weekday in range(7):
        dates = [day for day in days if day.weekday() == weekday]
        if 2 * sum(day in orders_on for day in dates) > len(dates):
            found.add(weekday)
    return found


def _partial_days(history: DemandHistory | None) -> set[dt.date]:
    if history is None:
        return set()
    left_out = np.any(history.is_open & ~history.is_complete, axis=1)
    return set(history.days[left_out].astype("datetime64[D]").tolist())
