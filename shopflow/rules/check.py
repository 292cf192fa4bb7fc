"""A check of any schedule against the rules of work.

The check shares no code with the scheduler, so that each can find the other's mistakes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from shopflow.hours import Span
from shopflow.people import Person
from shopflow.rules.limits import ShiftRules
from shopflow.rules.violation import Rule, Violation, say_of, violation
from shopflow.shifts import Schedule, Shift
from shopflow.wording import marked, phrase

WEEK = dt.timedelta(days=7)
DAY = dt.timedelta(days=1)
HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)


def check_rules(
    schedule: Schedule, people: tuple[Person, ...], rules: ShiftRules | None = None
) -> tuple[Violation, ...]:
    """Every rule that the schedule breaks, person by person; empty when it keeps them all.

    Open shifts keep no rule: they are nobody's.
    """
    rules = rules or ShiftRules()
    known = {person.person_id: person for person in people}
    of_person: dict[str, list[Shift]] = {}
    for shift in sorted(schedule.shifts, key=lambda shift: shift.start):
        if not shift.is_open:
            of_person.setdefault(shift.person_id, []).append(shift)
    found: list[Violation] = []
    for person_id, shifts in sorted(of_person.items()):
        if person_id in known:
            found += _check_person(shifts, known[person_id], rules.of(known[person_id]))
        else:
            found.append(_unknown(shifts))
    return tuple(found)


def _unknown(shifts: list[Shift]) -> Violation:
    sentence = phrase("{shifts} shifts belong to somebody who is not among the people.", shifts=len(shifts))
    ids = tuple(shift.shift_id for shift in shifts)
    return Violation(Rule.UNKNOWN_PERSON, shifts[0].person_id, ids, sentence, shifts[-1].date)


def _check_person(shifts: list[Shift], person: Person, rules: ShiftRules) -> Iterator[Violation]:
    for shift in shifts:
        yield from _check_shift(shift, person, rules)
        yield from _check_day(shift, person, rules)
    for earlier, later in pairwise(shifts):
        yield from _check_pair(earlier, later, person, rules)
    yield from _check_week(shifts, person, rules)
    yield from _check_row(shifts, person, rules)
    if rules.weekly_rest_h:
        yield from _check_weekly_rest(shifts, person, rules)


def _check_shift(shift: Shift, person: Person, rules: ShiftRules) -> Iterator[Violation]:
    def broken(rule: Rule, template: str, **values: object) -> Violation:
        return violation(rule, person, (shift,), say_of(template, person, shift, **values))

    length = (shift.end - shift.start) / HOUR
    if length < rules.min_shift_h:
        text = marked("{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: shorter than {least:g} hours.")
        yield broken(Rule.SHIFT_LENGTH, text, least=rules.min_shift_h)
    elif length > rules.max_shift_h:
        text = marked("{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: longer than {most:g} hours.")
        yield broken(Rule.SHIFT_LENGTH, text, most=rules.max_shift_h)
    if (needed := rules.break_of(length)) and not _has_breaks(shift, rules, needed, rules.breaks_of(length)):
        yield _missing_break(shift, person, rules, needed, length)
    if shift.role and shift.role not in person.roles:
        text = marked("{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: {role} is not one of their roles.")
        yield broken(Rule.ROLE, text, role=shift.role)
    if shift.date in person.days_off:
        yield broken(Rule.DAY_OFF, marked("{name} has {day:%A} off but is planned for {start:%H:%M}-{end:%H:%M}."))
    elif not _is_available(shift, person):
        yield broken(Rule.AVAILABILITY, marked("{name} cannot work all of {day:%A} {start:%H:%M}-{end:%H:%M}."))


def _missing_break(shift: Shift, person: Person, rules: ShiftRules, needed: int, length: float) -> Violation:
    values = {"minutes": needed, "margin": rules.break_margin_h, "latest": rules.break_by_h}
    text = marked(
        "{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: a break of {minutes} minutes is needed, "
        "at least {margin:g} hours from both ends."
    )
    if rules.breaks_of(length) > 1:
        values["latest"] = rules.second_break_after_h
        text = marked(
            "{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: two breaks of {minutes} minutes are needed, "
            "at least {margin:g} hours from both ends and the second begun within {latest:g} hours."
        )
    elif rules.break_by_h < length:
        text = marked(
            "{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: a break of {minutes} minutes is needed, "
            "at least {margin:g} hours from both ends and begun within {latest:g} hours."
        )
    return violation(Rule.BREAK, person, (shift,), say_of(text, person, shift, **values))


def _check_day(shift: Shift, person: Person, rules: ShiftRules) -> Iterator[Violation]:
    """Paid hours of a shift, and the time of day at which it lies."""
    midnight = dt.datetime.combine(shift.date, dt.time())
    paid, most = shift.paid_hours, rules.max_hours_a_day
    if paid > most + 1e-9:
        text = marked("{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: {hours:g} paid hours, {most:g} a day are the most.")
        sentence = say_of(text, person, shift, hours=paid, most=most)
        yield violation(Rule.HOURS_A_DAY, person, (shift,), sentence)
    begins, ends = (shift.start - midnight) / MINUTE, (shift.end - midnight) / MINUTE
    if begins < rules.earliest_minute or ends > rules.latest_minute:
        text = marked("{name} may not work all of {day:%A} {start:%H:%M}-{end:%H:%M} at that time of day.")
        yield violation(Rule.TIME_OF_DAY, person, (shift,), say_of(text, person, shift))


def _check_row(shifts: list[Shift], person: Person, rules: ShiftRules) -> Iterator[Violation]:
    """Days of work in a row; the first row that is too long is told."""
    row: list[Shift] = []
    for shift in shifts:
        if row and shift.date - row[-1].date > DAY:
            row = []
        row.append(shift)
        days = len({one.date for one in row})
        if days > rules.max_days_in_a_row:
            text = marked("{name} works {days} days in a row from {first:%A %d %B}, {most} are allowed.")
            sentence = phrase(text, name=person.name, days=days, first=row[0].date, most=rules.max_days_in_a_row)
            yield violation(Rule.DAYS_IN_A_ROW, person, tuple(row), sentence)
            return


def _has_breaks(shift: Shift, rules: ShiftRules, minutes: int, count: int) -> bool:
    """Whether the shift has so many breaks, long enough, away from its ends, and each begun in time."""
    margin = dt.timedelta(hours=rules.break_margin_h)
    begun = sorted(
        (pause.start - shift.start) / HOUR
        for pause in shift.breaks
        if pause.end - pause.start >= dt.timedelta(minutes=minutes)
        and pause.start - shift.start >= margin
        and shift.end - pause.end >= margin
    )
    latest = (rules.break_by_h, rules.second_break_after_h)[:count]
    return len(begun) >= count and all(hours <= limit for hours, limit in zip(begun, latest, strict=False))


def _is_available(shift: Shift, person: Person) -> bool:
    midnight = dt.datetime.combine(shift.date, dt.time())
    reached, ends = (shift.start - midnight) / MINUTE, (shift.end - midnight) / MINUTE
    if any(opens <= reached and ends <= closes for opens, closes in person.spans_on(shift.date)):
        return True
    for opens, closes in sorted(_spans_around(shift.date, person)):
        if opens <= reached:
            reached = max(reached, closes)
    return reached >= ends


def _spans_around(day: dt.date, person: Person) -> Iterator[Span]:
    """The spans of a date and of the next, in minutes after the date's midnight.

    What reaches over from the day before belongs to that day's shifts.
    """
    for offset in (0, 1):
        for opens, closes in person.spans_on(day + dt.timedelta(days=offset)):
            yield opens + 1440 * offset, closes + 1440 * offset


def _check_pair(earlier: Shift, later: Shift, person: Person, rules: ShiftRules) -> Iterator[Violation]:
    def broken(rule: Rule, template: str, **values: object) -> Violation:
        return violation(rule, person, (earlier, later), say_of(template, person, later, **values))

    if later.start < earlier.end:
        yield broken(Rule.OVERLAP, marked("{name} is planned twice at {start:%A %H:%M}."))
    elif later.date == earlier.date:
        yield broken(Rule.ONE_SHIFT_A_DAY, marked("{name} has two shifts on {day:%A}."))
    elif (later.start - earlier.end) / HOUR < rules.min_rest_h:
        text = marked(
            "{name} ends at {until:%H:%M} and starts again at {start:%A %H:%M}: less than {least:g} hours of rest."
        )
        yield broken(Rule.REST, text, until=earlier.end, least=rules.min_rest_h)


def _check_week(shifts: list[Shift], person: Person, rules: ShiftRules) -> Iterator[Violation]:
    """Check the seven days that begin with each day of work; the first excess of each kind is told."""
    told: set[Rule] = set()
    most = min(person.max_hours, rules.max_hours_a_week)
    paid = [(shift.date, shift.paid_hours) for shift in shifts]
    for first in sorted({day for day, _ in paid}):
        inside = [(day, hours) for day, hours in paid if first <= day < first + WEEK]
        days, hours = len({day for day, _ in inside}), sum(hours for _, hours in inside)
        week = tuple(shift for shift in shifts if first <= shift.date < first + WEEK)
        if days > rules.max_days_a_week and Rule.DAYS_A_WEEK not in told:
            told.add(Rule.DAYS_A_WEEK)
            text = marked("{name} works {days} days in the week from {first:%A %d %B}, {most} are allowed.")
            sentence = phrase(text, name=person.name, days=days, first=first, most=rules.max_days_a_week)
            yield violation(Rule.DAYS_A_WEEK, person, week, sentence)
        if hours > most + 1e-9 and Rule.HOURS_A_WEEK not in told:
            told.add(Rule.HOURS_A_WEEK)
            text = marked("{name} works {hours:g} hours in the week from {first:%A %d %B}, {most:g} are the most.")
            sentence = phrase(text, name=person.name, hours=hours, first=first, most=most)
            yield violation(Rule.HOURS_A_WEEK, person, week, sentence)


def _check_weekly_rest(shifts: list[Shift], person: Person, rules: ShiftRules) -> Iterator[Violation]:
    """The longest rest that begins within the seven days from each day of work; the first that is too short is told.

    A rest counts in full, also where it goes on after the seven days; after the last shift it never ends.
    """
    rests = [(later.start - earlier.end) / HOUR for earlier, later in pairwise(shifts)]
    for first in sorted({shift.date for shift in shifts}):
        inside = [index for index, shift in enumerate(shifts) if first <= shift.date < first + WEEK]
        if inside[-1] == len(shifts) - 1:
            return
        week = tuple(shifts[index] for index in inside)
        longest = max(rests[index] for index in inside)
        if longest < rules.weekly_rest_h:
            text = marked("{name} has no rest of {least:g} hours in one piece in the week from {first:%A %d %B}.")
            sentence = phrase(text, name=person.name, least=rules.weekly_rest_h, first=first)
            yield violation(Rule.WEEKLY_REST, person, week, sentence)
            return
