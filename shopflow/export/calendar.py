"""Shifts as calendar files (.ics) that a phone takes in: for everybody, and one for each person.

The file that was written before is the memory: whoever takes the new file in gets what changed, and a shift that
is gone is cancelled. Source: RFC 5545 (UID, SEQUENCE, STATUS), METHOD by RFC 5546.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from shopflow.export.atomic import put_bytes, write_atomically
from shopflow.export.clock_changes import time_zone_component
from shopflow.export.filenames import file_name
from shopflow.export.text import clean_text
from shopflow.people import Person
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.shifts import Break, Schedule, Shift
from shopflow.wording import phrase

_NAMES = uuid.UUID("7c1f1a52-3f0e-5d0c-9a7b-2b8f54f0a6d1")
_DAY = "X-SHOPFLOW-DAY"
_TOLD = ("DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS")
_FIRST_MOMENT = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


def write_calendar(
    path: Path,
    schedule: Schedule,
    people: tuple[Person, ...],
    plan: Plan,
    *,
    first_day: dt.date,
    days: int,
    now: dt.datetime | None = None,
) -> None:
    """Write the shifts of ``days`` business days from ``first_day`` on into one calendar file.

    Events keep their UID for as long as person and shift are the same. SEQUENCE is the minute since 2020 in
    which an event last changed, so that it grows even when the older file was lost. What the older file at
    ``path`` holds of other days stays.

    Args:
        path: the file; an older calendar in its place says what was told before.
        schedule: shifts of other days are left out.
        people: give the names.
        plan: shop name and time zone; without a time zone the times are those of the reader's own clock.
        now: moment of writing, with a time zone (default: the present).

    Raises:
        Problem: the file cannot be written, or the time zone is not known.
    """
    names = {person.person_id: person.name for person in people}
    shifts = _on_days(schedule, first_day, days)
    _write(path, shifts, names, plan, first_day=first_day, days=days, now=now)


def write_calendars(
    folder: Path,
    schedule: Schedule,
    people: tuple[Person, ...],
    plan: Plan,
    *,
    first_day: dt.date,
    days: int,
    now: dt.datetime | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> tuple[Path, ...]:
    """Write one calendar for everybody and one for each person into a folder; the files written are returned.

    A person without shifts gets a file when an older one has shifts to cancel. Each file is whole; after Stop
    those of the people to come are as they were, and writing again brings them up to date.

    Raises:
        Problem: a file cannot be written, or the time zone is not known.
        Cancelled: Stop was pressed.
    """
    names = {person.person_id: person.name for person in people}
    shifts = _on_days(schedule, first_day, days)
    everybody = folder / "Everybody.ics"
    if cancel:
        cancel.check()
    _write(everybody, shifts, names, plan, first_day=first_day, days=days, now=now)
    written = [everybody]
    taken = {everybody.name.casefold()}
    called = tuple(dict.fromkeys((*names, *(shift.person_id for shift in shifts))))
    for number, person_id in enumerate(called, start=1):
        if cancel:
            cancel.check()
        doing = phrase("Writing the calendars of {name}", name=names.get(person_id, person_id))
        progress(number / (len(called) + 1), doing)
        path = folder / file_name(names.get(person_id, person_id), ".ics", taken=taken)
        taken.add(path.name.casefold())
        own = tuple(shift for shift in shifts if shift.person_id == person_id)
        if own or path.exists():
            _write(path, own, names, plan, first_day=first_day, days=days, now=now)
            written.append(path)
    return tuple(written)


def _on_days(schedule: Schedule, first_day: dt.date, days: int) -> tuple[Shift, ...]:
    end = first_day + dt.timedelta(days=days)
    return tuple(shift for shift in schedule.shifts if first_day <= shift.date < end and not shift.is_open)


def _write(
    path: Path,
    shifts: Iterable[Shift],
    names: dict[str, str],
    plan: Plan,
    *,
    first_day: dt.date,
    days: int,
    now: dt.datetime | None,
) -> None:
    from icalendar import Calendar

    now = (now or dt.datetime.now(dt.UTC)).astimezone(dt.UTC).replace(microsecond=0)
    zone = _zone(plan.timezone)
    before = _events_of(path)
    events = {}
    for shift in shifts:
        event = _event(shift, names.get(shift.person_id, shift.person_id), plan, zone)
        events[str(event["UID"])] = _dated(event, before.get(str(event["UID"])), now)
    end = first_day + dt.timedelta(days=days)
    for uid, event in before.items():
        if uid not in events:
            is_ours = first_day.isoformat() <= str(event.get(_DAY, "")) < end.isoformat()
            events[uid] = _cancelled(event, now) if is_ours else event
    calendar = Calendar()
    calendar.add("PRODID", "-//ShopFlow//Shifts//EN")
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("X-WR-CALNAME", _line(plan.shop_name))
    years = [event.decoded(name).year for event in events.values() for name in ("DTSTART", "DTEND")]
    # Events of other days may still tell the time of the zone in which the shop was before.
    for name in sorted({str(event["DTSTART"].params.get("TZID", "")) for event in events.values()} - {""}):
        calendar.add_component(time_zone_component(ZoneInfo(name), min(years) - 1, max(years)))
    for event in sorted(events.values(), key=lambda event: (str(event.get(_DAY, "")), str(event["UID"]))):
        calendar.add_component(event)
    text = calendar.to_ical()
    write_atomically(path, lambda unfinished: put_bytes(unfinished, text))


def _zone(name: str) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        sentence = phrase(
            "The calendar cannot be written because “{name}” is no known time zone; choose the shop's again.", name=name
        )
        raise Problem(sentence, details=repr(error)) from error


def _event(shift: Shift, name: str, plan: Plan, zone: ZoneInfo | None) -> Any:
    from icalendar import Event

    event: Any = Event()
    event.add("UID", f"{uuid.uuid5(_NAMES, repr((plan.shop_name, shift.person_id, shift.shift_id)))}@shopflow")
    event.add("SUMMARY", _line(f"{name}: {shift.role}"))
    event.add("DTSTART", shift.start.replace(tzinfo=zone))
    event.add("DTEND", shift.end.replace(tzinfo=zone))
    event.add("LOCATION", _line(plan.shop_name))
    paid = phrase("Paid hours: {hours:g}", hours=shift.paid_hours)
    event.add("DESCRIPTION", "\n".join((*map(_pause, shift.breaks), paid)))
    event.add("STATUS", "CONFIRMED")
    event.add(_DAY, shift.date.isoformat())
    return event


def _pause(pause: Break) -> str:
    if pause.is_paid:
        return phrase("Break {start:%H:%M}-{end:%H:%M}, paid", start=pause.start, end=pause.end)
    return phrase("Break {start:%H:%M}-{end:%H:%M}, unpaid", start=pause.start, end=pause.end)


def _line(text: str) -> str:
    return " ".join(clean_text(text).split())


def _events_of(path: Path) -> dict[str, Any]:
    """The events of an older calendar by UID; none where there is no readable one."""
    from icalendar import Calendar

    try:
        calendar: Any = Calendar.from_ical(path.read_bytes())
        return {
            str(event["UID"]): event for event in calendar.walk("VEVENT") if str(event["UID"]).endswith("@shopflow")
        }
    except (OSError, ValueError, KeyError):
        return {}


def _dated(event: Any, before: Any | None, now: dt.datetime) -> Any:
    """The event as it was told before when nothing changed, else with a later number."""
    if before is not None and all(_told(event, name) == _told(before, name) for name in _TOLD):
        return before
    return _stamped(event, before, now)


def _cancelled(event: Any, now: dt.datetime) -> Any:
    if str(event.get("STATUS")) == "CANCELLED":
        return event
    gone = event.copy()
    gone.pop("STATUS", None)
    gone.add("STATUS", "CANCELLED")
    return _stamped(gone, event, now)


def _stamped(event: Any, before: Any | None, now: dt.datetime) -> Any:
    number = int((now - _FIRST_MOMENT).total_seconds() // 60)
    if before is not None:
        number = max(number, int(before.get("SEQUENCE", 0)) + 1)
    for name in ("DTSTAMP", "SEQUENCE"):
        event.pop(name, None)
    event.add("DTSTAMP", now)
    event.add("SEQUENCE", number)
    return event


def _told(event: Any, name: str) -> tuple[bytes, str]:
    value = event.get(name)
    if value is None:
        return b"", ""
    zone = value.params.get("TZID", "")
    return value.to_ical(), str(zone)
