"""The calendar files, read by ``icalendar`` and by an independent reader."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from shopflow.export.calendar import write_calendar, write_calendars
from shopflow.export.clock_changes import time_zone_component
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shifts import Break, Schedule, Shift
from tests.builders import MONDAY, person, shift

PEOPLE = (person("Mia"), person("Sam"), person("Off"))
WEEK = Schedule((shift("Mia", 0, 420, 900, pause=660, role="Lead"), shift("Sam", 2, 1320, 1590)))
PLAN = Plan(shop_name="Linden, Street; Coffee", timezone="Europe/Berlin")
NOON = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
LATER = NOON + dt.timedelta(hours=2)


def write(path: Path, schedule: Schedule = WEEK, now: dt.datetime = NOON, plan: Plan = PLAN, **more: Any) -> None:
    write_calendar(path, schedule, PEOPLE, plan, now=now, **{"first_day": MONDAY, "days": 7, **more})


def events(path: Path) -> dict[str, Any]:
    calendar = Calendar.from_ical(path.read_bytes())
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def by_name(path: Path) -> dict[str, Any]:
    return {str(event["SUMMARY"]): event for event in events(path).values()}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "shifts.ics"


def test_a_shift_is_an_event_with_zone_place_and_break(out: Path) -> None:
    write(out)
    event = by_name(out)["Mia: Lead"]
    berlin = ZoneInfo("Europe/Berlin")
    assert event.decoded("DTSTART") == dt.datetime(2026, 11, 23, 7, tzinfo=berlin)
    assert event.decoded("DTEND") == dt.datetime(2026, 11, 23, 15, tzinfo=berlin)
    assert event["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert str(event["LOCATION"]) == "Linden, Street; Coffee"
    assert str(event["DESCRIPTION"]) == "Break 11:00-11:30, unpaid\nPaid hours: 7.5"
    assert str(event["STATUS"]) == "CONFIRMED"
    zones = Calendar.from_ical(out.read_bytes()).walk("VTIMEZONE")
    assert [str(zone["TZID"]) for zone in zones] == ["Europe/Berlin"]


def test_an_independent_reader_finds_the_same(out: Path) -> None:
    write(out)
    calendar = vobject.readOne(out.read_text(encoding="utf-8"))
    found = {event.summary.value: event for event in calendar.vevent_list}
    assert set(found) == {"Mia: Lead", "Sam: Barista"}
    assert calendar.method.value == "PUBLISH"
    late = found["Sam: Barista"]
    assert late.dtstart.value.astimezone(dt.UTC) == dt.datetime(2026, 11, 25, 21, tzinfo=dt.UTC)
    assert late.dtend.value.astimezone(dt.UTC) == dt.datetime(2026, 11, 26, 1, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
@pytest.mark.parametrize(
    "first", [dt.date(2026, 3, 2), dt.date(2026, 3, 23), dt.date(2026, 10, 19), dt.date(2026, 10, 26)]
)
def test_weeks_around_the_clock_change_in_both_zones(out: Path, zone: str, first: dt.date) -> None:
    """Each shift runs at the wall-clock hours of that day, whatever the clocks do that week."""
    days = [first + dt.timedelta(days=n) for n in range(14)]
    shifts = [
        Shift(f"{kind}{day}", "Mia", kind, day, dt.datetime.combine(day, start), dt.datetime.combine(end_day, end))
        for day in days
        for kind, start, end_day, end in (
            ("Day", dt.time(7), day, dt.time(15)),
            ("Night", dt.time(22), day + dt.timedelta(days=1), dt.time(4)),
        )
    ]
    plan = replace(PLAN, timezone=zone)
    write(out, Schedule(tuple(shifts)), plan=plan, first_day=first, days=14)
    expected = {
        (
            s.start.replace(tzinfo=ZoneInfo(zone)).astimezone(dt.UTC),
            s.end.replace(tzinfo=ZoneInfo(zone)).astimezone(dt.UTC),
        )
        for s in shifts
    }
    read = vobject.readOne(out.read_text(encoding="utf-8")).vevent_list
    assert {(e.dtstart.value.astimezone(dt.UTC), e.dtend.value.astimezone(dt.UTC)) for e in read} == expected
    mine = [(e.decoded("DTSTART"), e.decoded("DTEND")) for e in events(out).values()]
    assert {(start.astimezone(dt.UTC), end.astimezone(dt.UTC)) for start, end in mine} == expected


@pytest.mark.parametrize(
    ("zone", "changes"),
    [
        ("Europe/Berlin", ["20260329T020000", "20261025T030000"]),
        ("America/New_York", ["20260308T020000", "20261101T020000"]),
        ("Asia/Kolkata", []),
    ],
)
def test_the_zone_states_changes_on_the_clock_that_ran_before(zone: str, changes: list[str]) -> None:
    component = time_zone_component(ZoneInfo(zone), 2026, 2026)
    assert [part["DTSTART"].to_ical().decode() for part in component.subcomponents][1:] == changes


def test_writing_again_without_a_change_changes_nothing(out: Path) -> None:
    write(out)
    before = out.read_bytes()
    write(out, now=LATER)
    assert out.read_bytes() == before


def test_a_changed_shift_keeps_its_name_and_gets_a_higher_number(out: Path) -> None:
    write(out)
    before = by_name(out)
    write(out, Schedule((replace(WEEK.shifts[0], end=dt.datetime(2026, 11, 23, 16)), WEEK.shifts[1])), now=LATER)
    after = by_name(out)
    assert after["Mia: Lead"]["UID"] == before["Mia: Lead"]["UID"]
    assert after["Mia: Lead"]["SEQUENCE"] > before["Mia: Lead"]["SEQUENCE"]
    assert after["Mia: Lead"].decoded("DTSTAMP") == LATER
    assert after["Sam: Barista"]["SEQUENCE"] == before["Sam: Barista"]["SEQUENCE"]


def test_two_changes_within_a_minute_still_count_up(out: Path) -> None:
    write(out)
    first = by_name(out)["Mia: Lead"]["SEQUENCE"]
    write(out, Schedule((replace(WEEK.shifts[0], end=dt.datetime(2026, 11, 23, 16)), WEEK.shifts[1])))
    assert by_name(out)["Mia: Lead"]["SEQUENCE"] == first + 1


def test_a_lost_older_file_still_gives_higher_numbers(out: Path, tmp_path: Path) -> None:
    write(out)
    write(tmp_path / "other.ics", now=LATER)
    assert by_name(tmp_path / "other.ics")["Mia: Lead"]["SEQUENCE"] > by_name(out)["Mia: Lead"]["SEQUENCE"]


def test_a_removed_shift_is_cancelled_once_and_can_come_back(out: Path) -> None:
    write(out)
    write(out, Schedule(WEEK.shifts[:1]), now=LATER)
    gone = by_name(out)["Sam: Barista"]
    assert (str(gone["STATUS"]), str(by_name(out)["Mia: Lead"]["STATUS"])) == ("CANCELLED", "CONFIRMED")
    cancelled = out.read_bytes()
    write(out, Schedule(WEEK.shifts[:1]), now=LATER + dt.timedelta(days=1))
    assert out.read_bytes() == cancelled
    write(out, WEEK, now=LATER + dt.timedelta(days=2))
    back = by_name(out)["Sam: Barista"]
    assert (back["UID"], str(back["STATUS"])) == (gone["UID"], "CONFIRMED")
    assert back["SEQUENCE"] > gone["SEQUENCE"]


def test_another_week_in_the_same_file_cancels_nothing(out: Path) -> None:
    write(out)
    week = dt.timedelta(days=7)
    old = WEEK.shifts[1]
    moved = replace(old, shift_id="next", date=old.date + week, start=old.start + week, end=old.end + week)
    write(out, Schedule((*WEEK.shifts, moved)), now=LATER, first_day=MONDAY + week)
    assert {str(event["STATUS"]) for event in events(out).values()} == {"CONFIRMED"}
    assert len(events(out)) == 3


def test_a_shift_that_is_handed_on_is_cancelled_for_one_and_new_for_the_other(tmp_path: Path) -> None:
    def put(schedule: Schedule, now: dt.datetime) -> tuple[Path, ...]:
        return write_calendars(tmp_path, schedule, PEOPLE, PLAN, first_day=MONDAY, days=7, now=now)

    written = put(WEEK, NOON)
    assert [path.name for path in written] == ["Everybody.ics", "Mia.ics", "Sam.ics"]
    assert list(by_name(tmp_path / "Mia.ics")) == ["Mia: Lead"]
    put(Schedule(tuple(replace(shift, person_id="Sam") for shift in WEEK.shifts)), LATER)
    assert str(by_name(tmp_path / "Mia.ics")["Mia: Lead"]["STATUS"]) == "CANCELLED"
    assert {name: str(event["STATUS"]) for name, event in by_name(tmp_path / "Sam.ics").items()} == {
        "Sam: Lead": "CONFIRMED",
        "Sam: Barista": "CONFIRMED",
    }
    assert len(events(tmp_path / "Everybody.ics")) == 3


def test_people_of_one_name_and_strangers_have_files_of_their_own(tmp_path: Path) -> None:
    people = (person("Sam", "s1"), person("Sam", "s2"))
    schedule = Schedule((shift("s1", 0, 420, 600), shift("s2", 0, 420, 600), shift("gone", 0, 420, 600)))
    written = write_calendars(tmp_path, schedule, people, PLAN, first_day=MONDAY, days=7, now=NOON)
    assert [path.name for path in written] == ["Everybody.ics", "Sam.ics", "Sam 2.ics", "gone.ics"]
    assert len(set().union(*(events(path) for path in written[1:]))) == 3


def test_without_a_time_zone_times_are_those_of_the_reader(out: Path) -> None:
    write(out, plan=replace(PLAN, timezone=""))
    assert by_name(out)["Mia: Lead"].decoded("DTSTART") == dt.datetime(2026, 11, 23, 7)
    assert b"VTIMEZONE" not in out.read_bytes()


def test_an_unknown_time_zone_is_explained_and_the_old_file_stays(out: Path) -> None:
    write(out)
    before = out.read_bytes()
    with pytest.raises(Problem, match="no known time zone"):
        write(out, plan=replace(PLAN, timezone="Berlin/../x"))
    assert out.read_bytes() == before


def test_what_is_no_calendar_is_replaced(out: Path) -> None:
    out.write_bytes(b"\xff\x00BEGIN:VCALENDAR\r\nnonsense")
    write(out)
    assert len(events(out)) == 2


@settings(deadline=None, max_examples=40)
@given(st.text(), st.text(), st.text())
def test_any_text_stays_one_line_of_one_event(tmp_path_factory: Any, name: str, role: str, shop: str) -> None:
    out = tmp_path_factory.mktemp("ics") / "a.ics"
    who = (replace(PEOPLE[0], name=f"x{name}"),)
    mine = replace(WEEK.shifts[0], role=role, breaks=(Break(WEEK.shifts[0].start, WEEK.shifts[0].end, is_paid=True),))
    for _ in range(2):
        write_calendar(out, Schedule((mine,)), who, replace(PLAN, shop_name=shop), first_day=MONDAY, days=7, now=NOON)
    (event,) = events(out).values()
    assert str(event["SUMMARY"]) == " ".join("".join(s for s in f"x{name}: {role}" if _is_kept(s)).split())
    assert len(list(vobject.readOne(out.read_bytes().decode()).vevent_list)) == 1


def _is_kept(sign: str) -> bool:
    from shopflow.export.text import clean_text

    return bool(clean_text(sign))
