"""What a broken rule is, told with the person, the shifts and the day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from shopflow.people import Person
from shopflow.shifts import Shift
from shopflow.wording import phrase


class Rule(StrEnum):
    """Which rule a schedule breaks."""

    UNKNOWN_PERSON = "unknown person"
    SHIFT_LENGTH = "shift length"
    BREAK = "break"
    DAY_OFF = "day off"
    AVAILABILITY = "availability"
    ROLE = "role"
    OVERLAP = "overlap"
    ONE_SHIFT_A_DAY = "one shift a day"
    REST = "rest"
    WEEKLY_REST = "weekly rest"
    DAYS_A_WEEK = "days a week"
    HOURS_A_WEEK = "hours a week"
    HOURS_A_DAY = "hours a day"
    DAYS_IN_A_ROW = "days in a row"
    TIME_OF_DAY = "time of day"


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule.

    Args:
        rule: which.
        person_id: whose.
        shift_ids: of the shifts that break it together, in the order of their start.
        sentence: what is wrong, for the owner.
        day: of the last of the shifts.
    """

    rule: Rule
    person_id: str
    shift_ids: tuple[str, ...]
    sentence: str
    day: dt.date


def violation(rule: Rule, person: Person, shifts: tuple[Shift, ...], sentence: str) -> Violation:
    """A broken rule of a person; the day is that of the last of the shifts."""
    return Violation(rule, person.person_id, tuple(shift.shift_id for shift in shifts), sentence, shifts[-1].date)


def say_of(template: str, person: Person, shift: Shift, **values: object) -> str:
    """A sentence about a person's shift: ``{name}``, ``{day}``, ``{start}`` and ``{end}`` beside other values."""
    return phrase(template, name=person.name, day=shift.date, start=shift.start, end=shift.end, **values)
