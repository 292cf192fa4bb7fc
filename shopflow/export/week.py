"""What the sheets share: the days, the people with their shifts, and what is short."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.export.style import ROLE_TINTS
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.shifts import Schedule, Shift


@dataclass(frozen=True, slots=True)
class Staff:
    """A person with the shifts of these days."""

    name: str
    wage_per_h: float
    days_off: frozenset[dt.date]
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """Results and shifts of the days that the workbook is about."""

    results: WeekResults
    schedule: Schedule
    staff: tuple[Staff, ...]
    roles: tuple[str, ...]

    @property
    def days(self) -> tuple[dt.date, ...]:
        """The business days in order."""
        return tuple(self.results.first_day + dt.timedelta(days=i) for i in range(self.results.days))

    @property
    def block_days(self) -> NDArray[np.datetime64]:
        """The business day of each block of the requirement, ``datetime64[D]``."""
        starts = self.results.requirement.starts
        per_day = 1440 // self.results.requirement.interval_minutes
        return np.repeat(starts[::per_day].astype("datetime64[D]"), per_day)

    def tint(self, role: str) -> tuple[str, str]:
        """Ground and ink of a role."""
        return ROLE_TINTS[self.roles.index(role) % len(ROLE_TINTS)]

    def short_hours(self, day: dt.date) -> float:
        """How many hours of people are missing on a day."""
        coverage = self.results.coverage
        gap = np.maximum(coverage.gap_staff, 0)[self.block_days == np.datetime64(day)]
        return float(gap.sum()) * coverage.interval_minutes / 60


def week_of(results: WeekResults, schedule: Schedule, people: tuple[Person, ...]) -> Week:
    """Gather the shifts of the results' days by person, in the people's order; strangers come last."""
    end = results.first_day + dt.timedelta(days=results.days)
    shifts = tuple(shift for shift in schedule.shifts if results.first_day <= shift.date < end)
    known = {person.person_id: person for person in people}
    strangers = sorted({shift.person_id for shift in shifts} - known.keys())

    def of(person_id: str) -> tuple[Shift, ...]:
        return tuple(shift for shift in shifts if shift.person_id == person_id)

    staff = [Staff(p.name, p.wage_per_h, p.days_off, of(p.person_id)) for p in people]
    wage = results.plan.money.wage_per_h.value
    staff += [Staff(person_id, wage, frozenset(), of(person_id)) for person_id in strangers]
    roles = dict.fromkeys(role for person in people for role in person.roles)
    roles.update(dict.fromkeys(shift.role for shift in shifts))
    return Week(results, Schedule(shifts), tuple(staff), tuple(roles))
