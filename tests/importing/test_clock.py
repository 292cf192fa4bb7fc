"""From UTC and other zones to the clock on the wall."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopflow.importing.clock import from_utc, iana_name, to_utc, zone_named
from shopflow.problems import Problem

ZONES = ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"]
moments = st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2030, 1, 1))


def seconds(moment: dt.datetime) -> int:
    return int((moment - dt.datetime(1970, 1, 1)).total_seconds())


@given(st.lists(moments, min_size=1, max_size=5), st.sampled_from(ZONES))
def test_utc_becomes_what_zoneinfo_says(times: list[dt.datetime], zone: str) -> None:
    walls = [
        moment.replace(tzinfo=dt.UTC, microsecond=0).astimezone(ZoneInfo(zone)).replace(tzinfo=None) for moment in times
    ]
    found = from_utc(np.array([seconds(moment.replace(microsecond=0)) for moment in times]), zone)
    assert found.tolist() == [seconds(wall) for wall in walls]


@given(moments, st.sampled_from(ZONES))
def test_there_and_back(moment: dt.datetime, zone: str) -> None:
    utc = np.array([seconds(moment)])
    back = to_utc(from_utc(utc, zone), zone)
    assert abs(back - utc).max() in {0, 1800, 3600}  # the doubled hour of autumn is taken as its first pass
    assert from_utc(back, zone).tolist() == from_utc(utc, zone).tolist()


@pytest.mark.parametrize("is_falling", [False, True])
@pytest.mark.parametrize("minutes", [1, 7, 20])
@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe"])
def test_the_doubled_hour_is_walked_in_the_files_own_direction(zone: str, minutes: int, is_falling: bool) -> None:
    nights = [dt.datetime(2025, 11, 1, 20), dt.datetime(2025, 10, 25, 18), dt.datetime(2025, 4, 5, 8)]
    steps = np.arange(0, 20 * 3600, minutes * 60)
    utc = np.sort(np.concatenate([seconds(night) + steps for night in nights]))
    utc = utc[::-1] if is_falling else utc
    assert to_utc(from_utc(utc, zone), zone).tolist() == utc.tolist()


def test_a_file_in_no_order_is_read_as_the_first_pass() -> None:
    walls = np.array([seconds(dt.datetime(2025, 11, 2, 1, minute)) for minute in (50, 10, 40, 20, 30)])
    assert (to_utc(walls, "America/New_York") - walls).tolist() == [4 * 3600] * 5


@pytest.mark.parametrize(
    ("spoken", "name"),
    [
        ("Eastern Time (US & Canada)", "America/New_York"),
        ("London", "Europe/London"),
        ("US/Pacific", "US/Pacific"),
        ("Mars", ""),
        ("", ""),
    ],
)
def test_names_that_tills_use(spoken: str, name: str) -> None:
    assert iana_name(spoken) == name


@pytest.mark.parametrize("name", ["Mars", "../etc", "Europe", "a" * 300])
def test_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(Problem, match="not a time zone"):
        zone_named(name)


def test_every_spoken_zone_exists() -> None:
    import tomllib
    from importlib.resources import files

    zones = tomllib.loads((files("shopflow.importing") / "zones.toml").read_text(encoding="utf-8"))
    assert len(zones) > 60
    assert all(iana_name(spoken) == name for spoken, name in zones.items())
