"""The seven invented people of the sample shop and their shifts in the week after the orders end."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sample_data.shop import minutes
from shopflow.wording import marked, phrase

if TYPE_CHECKING:
    from shopflow.people import Person
    from shopflow.shifts import Schedule

FIRST_DAY_OF_WEEK = dt.date(2026, 11, 23)

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

ROLES = (marked("Lead"), marked("Barista"), marked("Till"))
"""What the people do, as the people file says it."""

# Name, roles, wage, least and most hours a week, and when free (a day that is not named: off).
_PEOPLE = (
    ("Priya Nair", "Lead/Barista", 17.5, 30, 40, {"mon tue wed thu fri": "06:30-16:00", "sat": "07:30-16:00"}),
    ("Sam Doyle", "Barista/Till", 15.5, 25, 39, {"mon tue wed thu fri": "06:30-18:30", "sat": "07:30-18:00"}),
    ("Ana Kowalska", "Lead/Barista", 16.5, 16, 36, {"mon tue thu fri sat sun": "06:30-18:30"}),
    ("Tom Byrne", "Till/Barista", 14.5, 10, 24, {"mon tue wed thu fri": "11:30-18:30", "sat": "08:00-18:00"}),
    ("Mia Fischer", "Barista", 15.0, 16, 30, {"mon tue wed thu fri": "09:00-18:30", "sat sun": "07:30-18:00"}),
    ("Luis Ortega", "Till", 14.5, 8, 24, {"mon wed fri": "12:00-18:30", "sat sun": "07:30-18:00"}),
    ("Grace Obi", "Barista/Till", 14.5, 8, 20, {"tue thu": "12:00-18:30", "sat sun": "07:30-18:00"}),
)
_DAYS_OFF = {"Mia Fischer": (dt.date(2026, 12, 4), dt.date(2026, 12, 5))}

# Days, from, to, start of a 30-minute break or nothing, and the role. On weekday mornings two people serve,
# where three did until the end of October.
_SHIFTS = (
    ("Priya Nair", "mon tue wed thu fri", "07:00", "15:00", "11:30", "Lead"),
    ("Sam Doyle", "mon tue wed thu fri", "07:00", "13:00", "", "Barista"),
    ("Mia Fischer", "mon tue wed thu", "11:30", "18:00", "14:30", "Barista"),
    ("Ana Kowalska", "fri", "11:30", "18:00", "14:30", "Lead"),
    ("Tom Byrne", "tue thu", "13:00", "18:00", "", "Till"),
    ("Luis Ortega", "mon wed fri", "13:00", "18:00", "", "Till"),
    ("Ana Kowalska", "sat", "08:00", "14:00", "", "Lead"),
    ("Mia Fischer", "sat", "08:00", "14:00", "", "Barista"),
    ("Grace Obi", "sat", "09:30", "17:30", "12:00", "Barista"),
    ("Tom Byrne", "sat", "09:30", "17:30", "12:30", "Till"),
    ("Ana Kowalska", "sun", "08:00", "16:00", "13:30", "Lead"),
    ("Grace Obi", "sun", "08:00", "14:00", "", "Barista"),
    ("Luis Ortega", "sun", "10:00", "16:00", "", "Till"),
)


def sample_people() -> tuple[Person, ...]:
    """The people as the generator writes them into the people file."""
    from shopflow.people import Person

    people = []
    for name, roles, wage, least, most, free in _PEOPLE:
        free_on = {day: _span(text) for days, text in free.items() for day in days.split()}
        people.append(
            Person(
                person_id=_person_id(name),
                name=name,
                roles=tuple(roles.split("/")),
                wage_per_h=wage,
                min_hours=least,
                max_hours=most,
                available=tuple((free_on[day],) if day in free_on else () for day in _DAYS),
                days_off=frozenset(_DAYS_OFF.get(name, ())),
            )
        )
    return tuple(people)


def sample_schedule() -> Schedule:
    """The shifts of the week that begins on ``FIRST_DAY_OF_WEEK``, their roles in the owner's language."""
    from shopflow.shifts import Break, Schedule, Shift

    shifts = []
    for name, days, start, end, pause, role in _SHIFTS:
        for day in days.split():
            date = FIRST_DAY_OF_WEEK + dt.timedelta(days=_DAYS.index(day))
            begins = _moment(date, pause) if pause else None
            shifts.append(
                Shift(
                    shift_id=f"{date}-{_person_id(name)}",
                    person_id=_person_id(name),
                    role=phrase(role),
                    date=date,
                    start=_moment(date, start),
                    end=_moment(date, end),
                    breaks=(Break(begins, begins + dt.timedelta(minutes=30)),) if begins else (),
                )
            )
    return Schedule(tuple(sorted(shifts, key=lambda shift: (shift.start, shift.person_id))))


def _person_id(name: str) -> str:
    return name.casefold().replace(" ", "-")


def _span(text: str) -> tuple[int, int]:
    start, end = text.split("-")
    return minutes(start), minutes(end)


def _moment(date: dt.date, clock: str) -> dt.datetime:
    return dt.datetime.combine(date, dt.time.fromisoformat(clock))
