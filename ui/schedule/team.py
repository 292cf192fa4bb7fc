"""The team as it is edited: what was typed about a person, what is wrong with it, and the plan with it. No Qt widgets.

A person who leaves keeps the shifts of earlier weeks; those from the week shown on become open.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from shopflow.hours import Span
from shopflow.people import Person
from shopflow.peoplefile import ALWAYS, person_id_of
from shopflow.plan import Plan
from shopflow.shifts import OPEN, Schedule
from shopflow.wording import phrase
from ui import format as words

MOST_HOURS = 168.0
USUAL_HOURS = 40.0


@dataclass(frozen=True, slots=True)
class PersonForm:
    """What stands in the boxes about a person; ``person`` is who it was, None for somebody new.

    Args:
        least, target, most: hours a week as they were typed.
        wage: an hour as it was typed.
        available: seven tuples of spans, Monday first.
    """

    person: Person | None
    name: str
    roles: str
    wage: str
    least: str
    target: str
    most: str
    available: tuple[tuple[Span, ...], ...]
    days_off: frozenset[dt.date]
    is_keyholder: bool
    is_minor: bool


def form_of(person: Person | None, plan: Plan) -> PersonForm:
    """The boxes for a person, or for somebody new with the team's usual wage."""
    if person is None:
        wage = words.number(plan.money.wage_per_h.value, 2)
        return PersonForm(None, "", "", wage, "", "", "", (ALWAYS,) * 7, frozenset(), False, False)
    return PersonForm(
        person,
        person.name,
        ", ".join(person.roles),
        words.number(person.wage_per_h, 2),
        _typed(person.min_hours) if person.min_hours else "",
        _typed(person.target_hours) if person.target_hours is not None else "",
        _typed(person.max_hours),
        person.available,
        person.days_off,
        person.is_keyholder,
        person.is_minor,
    )


def _typed(hours: float) -> str:
    return words.number(hours, 0 if hours == int(hours) else 2)


def mistakes(form: PersonForm) -> Mapping[str, str]:
    """What is wrong in which box, in one sentence each; empty when the person can be taken."""
    found: dict[str, str] = {}
    if not form.name.strip():
        found["name"] = phrase("Write a name.")
    if not _roles(form.roles):
        found["roles"] = phrase("Write what the person does, such as Barista; several with a comma between.")
    if _number(form.wage) is None:
        found["wage"] = phrase("Write the pay for an hour, such as {wage}.", wage=words.number(14.5, 2))
    for box, typed in (("most", form.most), ("least", form.least), ("target", form.target)):
        if sentence := _hours_mistake(typed):
            found[box] = sentence
    return found or _order_mistakes(form)


def _hours_mistake(typed: str) -> str:
    hours = _number(typed) if typed.strip() else 0.0
    if hours is None:
        return phrase("Write hours a week, such as 20.")
    if hours > MOST_HOURS:
        return phrase("A week has {most} hours; {hours} do not fit. How many can this person work?",
                  most=words.number(MOST_HOURS), hours=typed.strip())  # fmt: skip
    return ""


def _order_mistakes(form: PersonForm) -> dict[str, str]:
    least, most = _number(form.least) or 0.0, _most(form)
    if least > most:
        return {"least": phrase("The least hours are above the most; make one of them fit.")}
    target = _number(form.target)
    if target is not None and form.target.strip() and not least <= target <= most:
        return {"target": phrase("The wish lies outside the least and the most hours.")}
    return {}


def _number(typed: str) -> float | None:
    """A number as it is written here or with a point; None for anything else or below zero."""
    value, is_number = words.locale().toDouble(typed.strip())
    if not is_number:
        try:
            value = float(typed.strip().replace(",", "."))
        except ValueError:
            return None
    return float(value) if 0 <= value < 1e6 else None


def _roles(typed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(role.strip() for role in typed.replace("/", ",").split(",") if role.strip()))


def _most(form: PersonForm) -> float:
    typed = _number(form.most) if form.most.strip() else None
    if typed is not None:
        return typed
    return max(USUAL_HOURS, _number(form.least) or 0.0, _number(form.target) or 0.0)


def person_from(form: PersonForm, plan: Plan) -> Person:
    """The person of a form without mistakes; what the form does not show stays."""
    known = _known_roles(plan)
    roles = tuple(known.get(role.casefold(), role[:1].upper() + role[1:]) for role in _roles(form.roles))
    name = " ".join(form.name.split())
    taken = {person.person_id for person in plan.people}
    person_id = form.person.person_id if form.person else person_id_of(name, taken)
    told = {
        "name": name,
        "roles": roles,
        "wage_per_h": _number(form.wage) or 0.0,
        "min_hours": _number(form.least) or 0.0,
        "max_hours": _most(form),
        "target_hours": _number(form.target) if form.target.strip() else None,
        "available": form.available,
        "days_off": form.days_off,
        "is_keyholder": form.is_keyholder,
        "is_minor": form.is_minor,
    }
    if form.person is not None:
        return replace(form.person, **told)  # type: ignore[arg-type]
    return Person(person_id=person_id, **told)  # type: ignore[arg-type]


def _known_roles(plan: Plan) -> dict[str, str]:
    """Roles of the team as they are written already: "barista" is the "Barista" that is there."""
    return {role.casefold(): role for person in reversed(plan.people) for role in reversed(person.roles)}


def with_person(plan: Plan, person: Person) -> Plan:
    """The plan with a person new, or in the place of who has the same id."""
    if any(one.person_id == person.person_id for one in plan.people):
        people = tuple(person if one.person_id == person.person_id else one for one in plan.people)
    else:
        people = (*plan.people, person)
    return replace(plan, people=people)


def without_person(plan: Plan, person_id: str, first_day: dt.date) -> Plan:
    """The plan without a person, whose shifts from a day on nobody has yet."""

    def opened(schedule: Schedule) -> Schedule:
        shifts = (
            replace(shift, person_id=OPEN) if shift.person_id == person_id and shift.date >= first_day else shift
            for shift in schedule.shifts
        )
        return Schedule(tuple(shifts))

    schedules = {week: opened(schedule) for week, schedule in plan.schedules.items()}
    people = tuple(person for person in plan.people if person.person_id != person_id)
    return replace(plan, people=people, schedules=MappingProxyType(schedules))
