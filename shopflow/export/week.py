"""What the sheets share: the days, the people with their shifts, and what is short."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.coverage import staff_on_duty
from shopflow.export.regions import Formats, formats_for
from shopflow.export.style import ROLE_TINTS
from shopflow.export.text import clean_text
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.queueing.waits import WaitProfile
from shopflow.shiftedits.figures import extra_pay
from shopflow.shifts import Schedule, Shift


@dataclass(frozen=True, slots=True)
class Staff:
    """A person with the shifts of these days; ``extra_pay`` is what comes on top of their wages."""

    person_id: str
    name: str
    wage_per_h: float
    days_off: frozenset[dt.date]
    shifts: tuple[Shift, ...]
    extra_pay: float = 0.0


@dataclass(frozen=True, slots=True)
class Week:
    """Results and shifts of the days that the workbook is about."""

    results: WeekResults
    schedule: Schedule
    staff: tuple[Staff, ...]
    roles: tuple[str, ...]
    scheduled: NDArray[np.int64]
    """People on duty, shape ``(days, blocks a day)``."""
    waits: WaitProfile
    """Per block where the results have it so."""

    @property
    def days(self) -> tuple[dt.date, ...]:
        """The business days in order."""
        return tuple(self.results.first_day + dt.timedelta(days=i) for i in range(self.results.days))

    @property
    def is_shown(self) -> NDArray[np.bool_]:
        """Which blocks are worth a figure: open, or with somebody on duty; shape ``(days, blocks a day)``."""
        shown: NDArray[np.bool_] = self.is_open | (self.scheduled > 0)
        return shown

    def tint(self, role: str) -> tuple[str, str]:
        """Ground and ink of a role."""
        return ROLE_TINTS[self.roles.index(role) % len(ROLE_TINTS)]

    @property
    def block_minutes(self) -> int:
        """Length of the blocks for which people are needed, in minutes."""
        return self.results.requirement.interval_minutes

    @property
    def formats(self) -> Formats:
        """How times are written, and the paper."""
        return formats_for(self.results.plan.currency)

    @property
    def needed(self) -> NDArray[np.int64]:
        """People needed, shape ``(days, blocks a day)``."""
        return self.results.requirement.required.reshape(len(self.days), -1)

    @property
    def is_open(self) -> NDArray[np.bool_]:
        """Which blocks have the shop open, shape ``(days, blocks a day)``."""
        return self.results.forecast.coarser(self.block_minutes).is_open.reshape(len(self.days), -1)


def week_of(results: WeekResults, schedule: Schedule, people: tuple[Person, ...]) -> Week:
    """Gather the shifts of the results' days by person, in the people's order; strangers come last.

    Open shifts are nobody's: they are not part of what the team is given.
    """
    end = results.first_day + dt.timedelta(days=results.days)
    shifts = tuple(s for s in schedule.shifts if results.first_day <= s.date < end and not s.is_open)
    names = shown_names(people, Schedule(shifts))
    strangers = [person_id for person_id in names if person_id not in {person.person_id for person in people}]

    def of(person_id: str) -> tuple[Shift, ...]:
        return tuple(shift for shift in shifts if shift.person_id == person_id)

    def known(one: Person) -> Staff:
        own = of(one.person_id)
        extra = sum(extra_pay(part, one, results.plan) for part in _by_week(own, results.first_day))
        return Staff(one.person_id, names[one.person_id], one.wage_per_h, one.days_off, own, extra)

    staff = [known(one) for one in people]
    wage = results.plan.money.wage_per_h.value
    staff += [Staff(person_id, names[person_id], wage, frozenset(), of(person_id)) for person_id in strangers]
    roles = dict.fromkeys(role for person in people for role in person.roles)
    roles.update(dict.fromkeys(shift.role for shift in shifts))
    requirement = results.requirement
    on_duty = staff_on_duty(Schedule(shifts), requirement.starts, requirement.interval_minutes)
    return Week(
        results=results,
        schedule=Schedule(shifts),
        staff=tuple(staff),
        roles=tuple(roles),
        scheduled=on_duty.reshape(results.days, -1),
        waits=results.waits_per_block or results.waits,
    )


def _by_week(shifts: tuple[Shift, ...], first_day: dt.date) -> list[tuple[Shift, ...]]:
    """The shifts of each seven days: overtime is counted by the week."""
    weeks: dict[int, list[Shift]] = {}
    for shift in shifts:
        weeks.setdefault((shift.date - first_day).days // 7, []).append(shift)
    return [tuple(own) for own in weeks.values()]


def shown_names(people: tuple[Person, ...], schedule: Schedule) -> dict[str, str]:
    """What everybody is called on the sheets, by person id; who has another's name gets a number after it.

    Those who have shifts but are not among the people come last and are called by their id.
    """
    called = {person.person_id: clean_text(person.name) for person in people}
    for person_id in sorted({shift.person_id for shift in schedule.shifts if not shift.is_open} - called.keys()):
        called[person_id] = clean_text(person_id)
    taken: set[str] = set()
    for person_id, name in called.items():
        number, unique = 1, name
        while name_key(unique) in taken:
            number += 1
            unique = f"{name} ({number})"
        called[person_id] = unique
        taken.add(name_key(unique))
    return called


def name_key(name: str) -> str:
    """The name as it is compared: blanks and capitals do not count."""
    return " ".join(clean_text(name).split()).casefold()
