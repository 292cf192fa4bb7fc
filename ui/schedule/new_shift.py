"""When a shift that is clicked into an empty cell begins and ends."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.hours import Span
from shopflow.plan import Plan
from shopflow.shiftedits import snapped
from ui.schedule.board import MINUTE, Board, Row

USUAL_MINUTES = 360


def new_times(
    board: Board, plan: Plan, row: int, day: int, minute: int | None = None
) -> tuple[dt.datetime, dt.datetime]:
    """Start and end of a new shift on the shop's wall clock.

    It covers the day's longest short time as far as the person is free; without one it repeats the person's
    other shifts of the week, else it begins when the shop opens. ``minute`` asks for a shift from then on.
    """
    line, date = board.rows[row], board.days[day]
    limits = plan.rules.limits.of(line.person) if line.person else plan.rules.limits
    shortest = round(limits.min_shift_h * 60)
    usual = max(shortest, min(round(limits.max_shift_h * 60), USUAL_MINUTES))
    free = _free(board, line, day)
    short = board.short_window(day)
    if minute is not None:
        first = min(max(minute // 30 * 30, free[0]), max(free[1] - shortest, free[0]))
        span = first, max(min(first + usual, free[1]), first + shortest)
    elif short is not None and min(short[1], free[1]) > max(short[0], free[0]):
        span = _lengthened((max(short[0], free[0]), min(short[1], free[1])), free, shortest)
    else:
        span = _usual(line, free) or (free[0], max(min(free[1], free[0] + usual), free[0] + shortest))
    midnight = dt.datetime.combine(date, dt.time())
    start, end = (snapped(midnight + one * MINUTE) for one in span)
    return start, end


def _free(board: Board, line: Row, day: int) -> Span:
    """The longest time in which the person is free while the shop is open; else all of the opening."""
    opened = np.flatnonzero(board.is_open[day])
    if len(opened):
        opens, closes = board.minutes[opened[0]], board.minutes[opened[-1]] + board.step
    else:
        opens, closes = board.span
    if line.person is None:
        return opens, closes
    spans = [(max(opens, first), min(closes, last)) for first, last in line.person.spans_on(board.days[day])]
    spans = [(first, last) for first, last in spans if first < last]
    return max(spans, key=lambda span: span[1] - span[0], default=(opens, closes))


def _lengthened(span: Span, free: Span, shortest: int) -> Span:
    """The span made at least as long as a shift must be, later first, then earlier."""
    first, last = span
    last = max(last, min(first + shortest, free[1]))
    return max(min(first, last - shortest), min(free[0], first)), last


def _usual(line: Row, free: Span) -> Span | None:
    """The time of day that the person works most often this week, if it fits."""
    found: dict[Span, int] = {}
    for shifts in line.shifts:
        for shift in shifts:
            midnight = dt.datetime.combine(shift.date, dt.time())
            span = (shift.start - midnight) // MINUTE, (shift.end - midnight) // MINUTE
            if free[0] <= span[0] and span[1] <= free[1]:
                found[span] = found.get(span, 0) + 1
    return max(found, key=lambda span: (found[span], -span[0]), default=None)
