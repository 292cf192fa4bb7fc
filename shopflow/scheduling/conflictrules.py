"""The rules and needs that can be in each other's way, one by one, each with a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.scheduling.cells import is_free
from shopflow.scheduling.grid import Grid
from shopflow.wording import marked, phrase


class Part(StrEnum):
    """What kind of thing takes part in a conflict."""

    NEED = "need"
    AVAILABILITY = "availability"
    KEPT_SHIFT = "kept shift"
    TIME_OF_DAY = "time of day"
    SHIFT_LENGTH = "shift length"
    BREAK = "break"
    REST = "rest"
    WEEKLY_REST = "weekly rest"
    HOURS_A_WEEK = "hours a week"
    DAYS_A_WEEK = "days a week"
    DAYS_IN_A_ROW = "days in a row"


@dataclass(frozen=True, slots=True)
class ConflictPart:
    """A rule or a need that takes part in a conflict.

    Args:
        part: what kind it is.
        sentence: for the owner.
        person: index of the person whose rule it is; -1 for a need.
        day: of the plan; -1 for a rule of all days.
        first: first step of a need.
        last: the step after its last.
        people: how many a need asks for, those of shifts that stay included.
        group: index of the role that a need asks for; -1 for people of any kind.
    """

    part: Part
    sentence: str
    person: int = -1
    day: int = -1
    first: int = 0
    last: int = 0
    people: int = 0
    group: int = -1


def needed_steps(grid: Grid) -> NDArray[np.bool_]:
    """In which steps anybody or any role is needed."""
    needed: NDArray[np.bool_] = np.any([grid.required > 0, *(group.required > 0 for group in grid.groups)], axis=0)
    return needed


def needs_of(grid: Grid) -> Iterator[ConflictPart]:
    """One part for each stretch of a day in which the same number of people (or of a role) is needed."""
    yield from _needs(grid, -1, grid.required.tolist())
    for bit in range(len(grid.problem.needs)):
        group = 2**bit - 1
        yield from _needs(grid, group, grid.groups[group].required.tolist())


def _needs(grid: Grid, group: int, required: list[int]) -> Iterator[ConflictPart]:
    first = 0
    for step in range(1, len(required) + 1):
        ends = step == len(required) or required[step] != required[first] or step % grid.steps_per_day == 0
        if not ends:
            continue
        if required[first]:
            sentence = _need_sentence(grid, group, first, step, required[first])
            yield ConflictPart(
                Part.NEED, sentence, day=first // grid.steps_per_day, first=first, last=step,
                people=required[first], group=group,
            )  # fmt: skip
        first = step


def _need_sentence(grid: Grid, group: int, first: int, last: int, people: int) -> str:
    start, end = grid.moment_of(first), grid.moment_of(last)
    if group >= 0:
        text = marked("{start:%A} {start:%H:%M}-{end:%H:%M}: people needed with the role {role}: {people}.")
        return phrase(text, start=start, end=end, role=grid.groups[group].name, people=people)
    return phrase("{start:%A} {start:%H:%M}-{end:%H:%M}: people needed: {people}.", start=start, end=end, people=people)


def rules_of_person(grid: Grid, person: int, days: list[int]) -> Iterator[ConflictPart]:
    """The rules of one person on the days on which anybody is needed."""
    who, rules = grid.problem.people[person], grid.rules_of[person]
    for day in days:
        date = grid.problem.first_day + dt.timedelta(days=day)
        if any(one.day == day for one in grid.kept[person]):
            sentence = phrase("{name} has another shift on {day:%A} that stays.", name=who.name, day=date)
            yield ConflictPart(Part.KEPT_SHIFT, sentence, person, day)
        if not _is_always_free(grid, who, day, date):
            yield ConflictPart(Part.AVAILABILITY, _availability(who, date), person, day)
    for part, sentence in _limits(who, rules):
        yield ConflictPart(part, sentence, person)


def _is_always_free(grid: Grid, who: Person, day: int, date: dt.date) -> bool:
    first = day * grid.steps_per_day
    free = is_free(grid.problem, who, day, grid.day_start_minute, first, first + grid.steps_per_day)
    return free and date not in who.days_off


def _availability(who: Person, date: dt.date) -> str:
    if date in who.days_off:
        return phrase("{name} has {day:%A} off.", name=who.name, day=date)
    if not (spans := who.spans_on(date)):
        return phrase("{name} is not available on {day:%A}.", name=who.name, day=date)
    midnight = dt.datetime.combine(date, dt.time())
    spoken = (tuple(midnight + dt.timedelta(minutes=minute) for minute in span) for span in spans)
    times = ", ".join(phrase("{start:%H:%M}-{end:%H:%M}", start=start, end=end) for start, end in spoken)
    return phrase("{name} is available on {day:%A} only {times}.", name=who.name, day=date, times=times)


def _limits(who: Person, rules: ShiftRules) -> Iterator[tuple[Part, str]]:
    name = who.name
    if rules.break_after_h < rules.max_shift_h:
        text = marked("{name} has a break of {minutes} minutes in a shift of over {hours:g} hours.")
        yield Part.BREAK, phrase(text, name=name, minutes=rules.break_minutes, hours=rules.break_after_h)
    text = marked("{name} works {least:g} to {most:g} hours at a time.")
    most = min(rules.max_shift_h, rules.max_hours_a_day, rules.second_break_after_h)
    yield Part.SHIFT_LENGTH, phrase(text, name=name, least=rules.min_shift_h, most=most)
    yield Part.REST, phrase("{name} rests {hours:g} hours between two shifts.", name=name, hours=rules.min_rest_h)
    if rules.weekly_rest_h:
        text = marked("{name} rests {hours:g} hours in one piece within any seven days.")
        yield Part.WEEKLY_REST, phrase(text, name=name, hours=rules.weekly_rest_h)
    hours = min(who.max_hours, rules.max_hours_a_week)
    yield Part.HOURS_A_WEEK, phrase("{name} works at most {hours:g} hours a week.", name=name, hours=hours)
    days = rules.max_days_a_week
    yield Part.DAYS_A_WEEK, phrase("{name} works at most {days} days a week.", name=name, days=days)
    if rules.max_days_in_a_row < 7:
        text = marked("{name} works at most {days} days in a row.")
        yield Part.DAYS_IN_A_ROW, phrase(text, name=name, days=rules.max_days_in_a_row)
    if rules.earliest_minute > 0 or rules.latest_minute < 2880:
        yield Part.TIME_OF_DAY, phrase("{name} may not work early in the morning or late at night.", name=name)
