"""What changes when one schedule takes the place of another, in words for the owner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from shopflow.people import Person
from shopflow.rules import ShiftRules, check_rules
from shopflow.shifts import Schedule, Shift
from shopflow.wording import phrase


class Change(StrEnum):
    """What happens to a shift."""

    ADDED = "new"
    REMOVED = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One shift that is new, gone or changed."""

    change: Change
    person: str
    day: dt.date
    before: Shift | None
    after: Shift | None


def differences(before: Schedule, after: Schedule, people: tuple[Person, ...]) -> tuple[Difference, ...]:
    """Every shift that differs, by day and person; shifts are the same when they have the same id."""
    names = {person.person_id: person.name for person in people}
    old = {shift.shift_id: shift for shift in before.shifts}
    new = {shift.shift_id: shift for shift in after.shifts}
    found = list(_differences(old, new, names))
    return tuple(sorted(found, key=lambda each: (each.day, each.person, each.change)))


def _differences(old: dict[str, Shift], new: dict[str, Shift], names: dict[str, str]) -> Iterator[Difference]:
    for shift_id in dict.fromkeys((*old, *new)):
        before, after = old.get(shift_id), new.get(shift_id)
        either = after or before
        if before == after or either is None:
            continue
        change = Change.ADDED if before is None else Change.REMOVED if after is None else Change.CHANGED
        yield Difference(change, names.get(either.person_id, either.person_id), either.date, before, after)


def broken_rules(
    before: Schedule, after: Schedule, people: tuple[Person, ...], rules: ShiftRules | None = None
) -> tuple[str, ...]:
    """Sentences about rules of work (the house's when None) that the new schedule breaks and the old one did not."""
    known = {violation.sentence for violation in check_rules(before, people, rules)}
    return tuple(each.sentence for each in check_rules(after, people, rules) if each.sentence not in known)


def shift_words(shift: Shift) -> str:
    """``07:00-15:00, break 11:00-11:30, Lead``."""
    times = phrase("{start:%H:%M}-{end:%H:%M}", start=shift.start, end=shift.end)
    pauses = ", ".join(phrase("{start:%H:%M}-{end:%H:%M}", start=one.start, end=one.end) for one in shift.breaks)
    said = phrase("break {times}", times=pauses) if pauses else ""
    return ", ".join(filter(None, (times, said, shift.role)))
