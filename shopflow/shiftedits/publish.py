"""Telling the team: versions of a week, what differs between them, and what the forecast has said since."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from types import MappingProxyType

import numpy as np

from shopflow.export.differences import Change, Difference, shift_words
from shopflow.people import Person
from shopflow.pipeline import WeekResults, schedule_between
from shopflow.plan import Plan
from shopflow.shifts import Schedule, Shift
from shopflow.shortages import block_orders
from shopflow.staffing import StaffRequirement
from shopflow.weekversions import PublishedWeek
from shopflow.wording import marked, phrase

OPEN_NAME = marked("Nobody yet")


@dataclass(frozen=True, slots=True)
class News:
    """A time for which the newer forecast asks for another number of people than when the week was published."""

    start: dt.datetime
    end: dt.datetime
    before: int
    now: int

    @property
    def sentence(self) -> str:
        """ "Saturday 28 November, 10:00-11:30: people needed now 4, when published 3."."""
        text = marked("{start:%A %d %B}, {start:%H:%M}-{end:%H:%M}: people needed now {now}, when published {before}.")
        return phrase(text, start=self.start, end=self.end, now=self.now, before=self.before)


def publish(plan: Plan, results: WeekResults, *, at: dt.datetime) -> Plan:
    """The plan with its shifts of the results' days as the next published version.

    Kept with them are the orders expected and the people needed as the results have them.

    Args:
        plan: has the shifts.
        results: of the same days.
        at: now, on the shop's wall clock.
    """
    requirement = results.requirement
    earlier = versions(plan, results.first_day)
    version = PublishedWeek(
        first_day=results.first_day,
        days=results.days,
        version=len(earlier) + 1,
        published_at=at.replace(microsecond=0),
        schedule=schedule_between(plan, results.first_day, results.days),
        starts_at=requirement.starts[0].astype("datetime64[s]").item(),
        interval_minutes=requirement.interval_minutes,
        expected_orders=tuple(round(float(orders), 2) for orders in block_orders(results).ravel()),
        required=tuple(int(people) for people in requirement.required),
    )
    published: Mapping[dt.date, tuple[PublishedWeek, ...]] = MappingProxyType(
        {**plan.published, results.first_day: (*earlier, version)}
    )
    return replace(plan, published=published)


def versions(plan: Plan, first_day: dt.date) -> tuple[PublishedWeek, ...]:
    """All published versions of the week, the oldest first."""
    return plan.published.get(first_day, ())


def latest(plan: Plan, first_day: dt.date) -> PublishedWeek | None:
    """The version that the team knows; None when the week was never published."""
    known = versions(plan, first_day)
    return known[-1] if known else None


def is_draft(plan: Plan, first_day: dt.date, days: int = 7) -> bool:
    """Whether the week has shifts that the team does not know, or was never published."""
    known = latest(plan, first_day)
    return known is None or bool(diff(known.schedule, schedule_between(plan, first_day, days), plan.people))


def diff(before: Schedule, after: Schedule, people: tuple[Person, ...]) -> tuple[Difference, ...]:
    """What changes for whom, one entry for each shift that is new, gone or changed, by day and person.

    Shifts are paired by person and day in the order of their start; locks and reasons do not count.
    """
    names = {person.person_id: person.name for person in people}
    old, new = _by_person_and_day(before), _by_person_and_day(after)
    found = [
        Difference(_change(was, becomes), _name(names, person_id), day, was, becomes)
        for person_id, day in old.keys() | new.keys()
        for was, becomes in _paired(old.get((person_id, day), []), new.get((person_id, day), []))
    ]
    return tuple(sorted(found, key=lambda each: (each.day, each.person, _start(each))))


def diff_line(difference: Difference) -> str:
    """ "Mia, Saturday 28 November: 10:00-14:00, Till \N{RIGHTWARDS ARROW} 10:00-15:00, Till"."""
    return phrase(
        "{name}, {day:%A %d %B}: {before} → {after}",
        name=difference.person,
        day=difference.day,
        before=shift_words(difference.before) if difference.before else phrase("free"),
        after=shift_words(difference.after) if difference.after else phrase("free"),
    )


def news_since_publish(published: PublishedWeek, requirement: StaffRequirement) -> tuple[News, ...]:
    """Times for which the requirement asks for another number of people than at publishing.

    Blocks that only one of the two knows are not compared, nor are blocks of another length.
    """
    if requirement.interval_minutes != published.interval_minutes:
        return ()
    length = np.timedelta64(published.interval_minutes, "m")
    known = np.datetime64(published.starts_at, "s") + np.arange(len(published.required)) * length
    _, then_at, now_at = np.intersect1d(known, requirement.starts, return_indices=True)
    before, now = np.array(published.required, dtype=np.int64)[then_at], requirement.required[now_at]
    starts = requirement.starts[now_at]
    found: list[News] = []
    for block in np.flatnonzero(before != now).tolist():
        start: dt.datetime = starts[block].astype("datetime64[s]").item()
        one = News(start, start + dt.timedelta(minutes=published.interval_minutes), int(before[block]), int(now[block]))
        if found and (found[-1].end, found[-1].before, found[-1].now) == (one.start, one.before, one.now):
            one = replace(found.pop(), end=one.end)
        found.append(one)
    return tuple(found)


def _by_person_and_day(schedule: Schedule) -> dict[tuple[str, dt.date], list[Shift]]:
    found: dict[tuple[str, dt.date], list[Shift]] = {}
    for shift in sorted(schedule.shifts, key=lambda shift: (shift.start, shift.end)):
        found.setdefault((shift.person_id, shift.date), []).append(shift)
    return found


def _paired(old: list[Shift], new: list[Shift]) -> list[tuple[Shift | None, Shift | None]]:
    """Shifts that are the same cancel out; the others are paired in order."""
    old_left = [shift for shift in old if not any(_is_same(shift, other) for other in new)]
    new_left = [shift for shift in new if not any(_is_same(shift, other) for other in old)]
    return list(zip_longest(old_left, new_left))


def _is_same(one: Shift, other: Shift) -> bool:
    return (one.start, one.end, one.breaks, one.role) == (other.start, other.end, other.breaks, other.role)


def _change(before: Shift | None, after: Shift | None) -> Change:
    return Change.ADDED if before is None else Change.REMOVED if after is None else Change.CHANGED


def _name(names: Mapping[str, str], person_id: str) -> str:
    return names.get(person_id, person_id) or phrase(OPEN_NAME)


def _start(difference: Difference) -> dt.datetime:
    shift = difference.after or difference.before
    assert shift is not None
    return shift.start
