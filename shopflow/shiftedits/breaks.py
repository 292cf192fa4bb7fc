"""Where the break of a hand-made shift goes: as the rules ask, and away from the rush."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from shopflow.coverage import staff_on_duty
from shopflow.rules import ShiftRules
from shopflow.shifts import Break, Schedule
from shopflow.staffing import StaffRequirement

STEP = dt.timedelta(minutes=15)
HOUR = dt.timedelta(hours=1)
MOST_SPARE = 10**6


def automatic_breaks(
    start: dt.datetime,
    end: dt.datetime,
    rules: ShiftRules,
    *,
    others: Schedule | None = None,
    requirement: StaffRequirement | None = None,
) -> tuple[Break, ...]:
    """The break that the rules ask of a shift, empty where they ask none.

    It begins on the 15-minute grid of the shift. Of the places that the rules allow it takes the one that leaves
    fewest people missing, then the one nearest to the middle; a shift too short for the rules' margins has it in
    the middle.

    Args:
        start: of the shift, on the shop's wall clock.
        end: of the shift.
        rules: of the person.
        others: the shifts of everybody else, against which a rush is seen.
        requirement: people needed; without it only the middle counts.
    """
    minutes = rules.break_of((end - start) / HOUR)
    length = dt.timedelta(minutes=minutes)
    if not minutes or length >= end - start:
        return ()
    middle = start + (end - start - length) / 2

    blocks, missing = _missing(start, end, others, requirement)
    block = np.timedelta64(requirement.interval_minutes if requirement else 0, "m")

    def worth(place: dt.datetime) -> tuple[int, dt.timedelta, dt.datetime]:
        touched = (blocks + block > np.datetime64(place, "s")) & (blocks < np.datetime64(place + length, "s"))
        return int(missing[touched].max(initial=-MOST_SPARE)), abs(place - middle), place

    place = min(_places(start, end, length, rules), key=worth, default=start + (middle - start) // STEP * STEP)
    return (Break(place, place + length, is_paid=rules.break_is_paid),)


def _places(start: dt.datetime, end: dt.datetime, length: dt.timedelta, rules: ShiftRules) -> Iterator[dt.datetime]:
    """Where the rules allow a break to begin."""
    place = start + -(-dt.timedelta(hours=rules.break_margin_h) // STEP) * STEP
    last = min(end - dt.timedelta(hours=rules.break_margin_h) - length, start + dt.timedelta(hours=rules.break_by_h))
    while place <= last:
        yield place
        place += STEP


def _missing(
    start: dt.datetime, end: dt.datetime, others: Schedule | None, requirement: StaffRequirement | None
) -> tuple[NDArray[np.datetime64], NDArray[np.int64]]:
    """The blocks that a shift touches, and in each the people needed less the others who are there."""
    if requirement is None or others is None:
        return np.empty(0, dtype="datetime64[s]"), np.empty(0, dtype=np.int64)
    first, last = (np.datetime64(moment, "s") for moment in (start, end))
    length = np.timedelta64(requirement.interval_minutes, "m")
    touched = (requirement.starts < last) & (requirement.starts + length > first)
    blocks = requirement.starts[touched]
    near = Schedule(tuple(shift for shift in others.shifts if shift.start < end and start < shift.end))
    return blocks, requirement.required[touched] - staff_on_duty(near, blocks, requirement.interval_minutes)
