"""Shifts of named people."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

OPEN = ""
"""The person id of a shift that nobody has yet."""


@dataclass(frozen=True, slots=True)
class Break:
    """A pause within a shift, on the shop's wall clock."""

    start: dt.datetime
    end: dt.datetime
    is_paid: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """One person's work from ``start`` to ``end`` on the shop's wall clock (no time zone attached).

    ``date`` is the business day: a shift that ends after midnight belongs to the day on which it began.
    A shift with the person ``OPEN`` is an open one: nobody has it yet, so it covers nothing and costs nothing.
    ``is_by_hand`` says that the owner made or changed it, so that a draft leaves it as it is.
    """

    shift_id: str
    person_id: str
    role: str
    date: dt.date
    start: dt.datetime
    end: dt.datetime
    breaks: tuple[Break, ...] = ()
    is_locked: bool = False
    reason: str = ""
    is_by_hand: bool = False

    def __post_init__(self) -> None:
        if not self.start < self.end:
            raise ValueError("a shift must end after it starts")
        if any(not self.start <= pause.start < pause.end <= self.end for pause in self.breaks):
            raise ValueError("a break must lie within its shift")

    @property
    def is_open(self) -> bool:
        """Whether nobody has it yet."""
        return self.person_id == OPEN

    @property
    def paid_hours(self) -> float:
        """Hours that are paid: the shift less its unpaid breaks."""
        unpaid = sum((pause.end - pause.start for pause in self.breaks if not pause.is_paid), dt.timedelta())
        return (self.end - self.start - unpaid) / dt.timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Schedule:
    """All shifts of a week, in the order of their start."""

    shifts: tuple[Shift, ...] = ()

    @property
    def paid_hours(self) -> float:
        """Paid hours of everybody; open shifts are nobody's."""
        return sum(shift.paid_hours for shift in self.shifts if not shift.is_open)
