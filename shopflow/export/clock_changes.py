"""A time zone as a calendar file states it: the changes of the clock around some years (RFC 5545, 3.6.5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

_HALF_DAY = dt.timedelta(hours=12)
_MINUTE = dt.timedelta(minutes=1)


def time_zone_component(zone: ZoneInfo, first_year: int, last_year: int) -> Any:
    """The VTIMEZONE of a zone, with every change of its clock from one year to another, both counted in.

    Each change is an observance of its own. Its start is on the clock that ran before, as the standard asks for;
    icalendar's own component has it on the clock that runs after, an hour late in spring.
    """
    from icalendar import Timezone

    component: Any = Timezone()
    component.add("TZID", zone.key)
    start = dt.datetime(first_year, 1, 1, tzinfo=dt.UTC)
    component.add_component(_observance(zone, start, _offset(zone, start)))
    for moment in clock_changes(zone, first_year, last_year):
        component.add_component(_observance(zone, moment, _offset(zone, moment - _MINUTE)))
    return component


def clock_changes(zone: ZoneInfo, first_year: int, last_year: int) -> Iterator[dt.datetime]:
    """The moments (UTC) at which the zone's clock is put forward or back in these years."""
    moment, end = dt.datetime(first_year, 1, 1, tzinfo=dt.UTC), dt.datetime(last_year + 1, 1, 1, tzinfo=dt.UTC)
    while moment < end:
        following = moment + _HALF_DAY
        if _offset(zone, moment) != _offset(zone, following):
            yield _change_between(zone, moment, following)
        moment = following


def worked_hours(start: dt.datetime, end: dt.datetime, zone: ZoneInfo) -> float:
    """Hours that really pass between two moments on the wall clock of a zone (RFC 5545 reads them so too)."""
    return (end.replace(tzinfo=zone).astimezone(dt.UTC) - start.replace(tzinfo=zone).astimezone(dt.UTC)) / (
        2 * _HALF_DAY / 24
    )


def _change_between(zone: ZoneInfo, before: dt.datetime, after: dt.datetime) -> dt.datetime:
    """The first minute with the later offset."""
    while after - before > _MINUTE:
        middle = before + _MINUTE * ((after - before) // _MINUTE // 2)
        if _offset(zone, middle) == _offset(zone, before):
            before = middle
        else:
            after = middle
    return after


def _observance(zone: ZoneInfo, moment: dt.datetime, before: dt.timedelta) -> Any:
    from icalendar import TimezoneDaylight, TimezoneStandard

    local = moment.astimezone(zone)
    part: Any = TimezoneDaylight() if local.dst() else TimezoneStandard()
    part.add("DTSTART", (moment + before).replace(tzinfo=None))
    part.add("TZOFFSETFROM", before)
    part.add("TZOFFSETTO", _offset(zone, moment))
    part.add("TZNAME", local.tzname() or zone.key)
    return part


def _offset(zone: ZoneInfo, moment: dt.datetime) -> dt.timedelta:
    return moment.astimezone(zone).utcoffset() or dt.timedelta()
