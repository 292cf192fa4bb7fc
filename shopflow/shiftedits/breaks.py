"""Where the breaks of a hand-made shift go: as the rules ask, and away from the rush."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial

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
    """The breaks that the rules ask of a shift, empty where they ask none.

    They begin on the 15-minute grid of the shift. Of the places that the rules allow each takes the one that leaves
    fewest people missing, then the one nearest to the middle (two: to a third and two thirds); a shift too short for
    the rules' margins has it there.

    Args:
        start: of the shift, on the shop's wall clock.
        end: of the shift.
        rules: of the person.
        others: the shifts of everybody else, against which a rush is seen.
        requirement: people needed; without it only the middle counts.
    """
    count = rules.breaks_of((end - start) / HOUR)
    length = dt.timedelta(minutes=rules.break_of((end - start) / HOUR))
    if not count or length >= end - start:
        return ()

    blocks, missing = _missing(start, end, others, requirement)
    block = np.timedelta64(requirement.interval_minutes if requirement else 0, "m")

    def worth(place: dt.datetime, aim: dt.datetime) -> tuple[int, dt.timedelta, dt.datetime]:
        touched = (blocks + block > np.datetime64(place, "s")) & (blocks < np.datetime64(place + length, "s"))
        return int(missing[touched].max(initial=-MOST_SPARE)), abs(place - aim), place

    found = []
    for number in range(count):
        aim = start + (end - start) * (number + 1) / (count + 1) - length / 2
        places = _places(start, end, length, rules, number, count)
        place = min(places, key=partial(worth, aim=aim), default=start + (aim - start) // STEP * STEP)
        found.append(Break(place, place + length, is_paid=rules.break_is_paid))
    return tuple(found)


def _places(
    start: dt.datetime, end: dt.datetime, length: dt.timedelta, rules: ShiftRules, number: int, count: int
) -> Iterator[dt.datetime]:
    """Where the rules allow a break to begin; of two, one lies in each half of the shift."""
    margin, latest = dt.timedelta(hours=rules.break_margin_h), (rules.break_by_h, rules.second_break_after_h)[number]
    half = (end - start) / 2
    place = start + -(-(half if number else margin) // STEP) * STEP
    last = min(end - margin, start + half if number + 1 < count else end) - length
    last = min(last, start + dt.timedelta(hours=latest))
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
