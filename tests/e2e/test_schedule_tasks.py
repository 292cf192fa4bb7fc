"""The owner's tasks with the schedule: add somebody, make the shifts, mend a day and take it back, tell the team."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.watched import watch

WITH_SHIFTS = "tests.e2e.schedule_owner"
SATURDAY = 5


def test_mia_is_added_and_is_there_at_the_next_start(root: Path, tmp_path: Path) -> None:
    seen = watch(WITH_SHIFTS, root, tmp_path / "home", "add_mia")
    assert any("200 do not fit" in text for text in seen["told"])
    assert seen["refused"]
    assert seen["row"].startswith("Mia, Barista: 0 of 20 hours")
    assert "Not free" in seen["wednesday"]
    _were_settings_followed(seen["settings"])
    again = watch(WITH_SHIFTS, root, tmp_path / "home", "see_mia")
    assert again.pop("settings") == {"wage": 16.5, "wait_s": 240.0, "currency": "USD", "sunday_is_open": True}
    assert again == {"name": "Mia", "roles": ["Barista"], "max_hours": 20.0, "free": [True, True, False] + [True] * 4}


def _were_settings_followed(seen: dict[str, Any]) -> None:
    """Wage, promise, currency and hours as every page says them, and the steps by their names."""
    assert "$16.50 an hour" in seen["headline"]
    assert "within 4 minutes" in seen["headline"]
    assert "Sun" not in seen["headline"]
    assert seen["needed"] >= seen["needed_before"]
    assert "$" in seen["week"]
    assert "€" not in seen["week"]
    assert (seen["sunday_is_open"], seen["sunday_is_open_again"]) == (False, True)
    wage, promise, currency, hours = seen["steps"]
    assert (wage, promise, currency) == ("Change the wage", "Change the promise", "Change the currency")
    assert hours == "Change the hours of Sunday"


def missing_h(seen: dict[str, Any]) -> list[float]:
    """Hours of people that are missing on each day, counted from the shifts alone."""
    found = []
    for day, required in zip(seen["days"], seen["required"], strict=True):
        midnight = dt.datetime.fromisoformat(day)
        short = 0.0
        for minute, needed in zip(seen["minutes"], required, strict=True):
            first = midnight + dt.timedelta(minutes=minute)
            short += max(needed - sum(_is_there(shift, first) for shift in seen["shifts"]), 0) / 2
        found.append(short)
    return found


def _is_there(shift: dict[str, Any], first: dt.datetime) -> bool:
    last = first + dt.timedelta(minutes=30)
    start, end = (dt.datetime.fromisoformat(shift[edge]) for edge in ("start", "end"))
    paused = any(
        dt.datetime.fromisoformat(begin) < last and first < dt.datetime.fromisoformat(finish)
        for begin, finish in shift["breaks"]
    )
    return bool(shift["name"]) and start <= first and last <= end and not paused


def test_the_week_is_filled_within_the_rules_and_can_be_stopped(root: Path, tmp_path: Path) -> None:
    seen = watch(WITH_SHIFTS, root, tmp_path / "home", "make_shifts")
    before, after = seen["before"], seen["after"]
    assert seen["progress"] == "Filling the week."
    assert seen["toast"].startswith("The week is filled")
    assert after["short_h"] == missing_h(after)
    assert before["short_h"] == missing_h(before)
    assert sum(after["short_h"]) <= sum(before["short_h"])
    assert len(after["runs"]) == 0 or sum(after["short_h"]) > 0
    for name, person in seen["people"].items():
        own = sorted((one for one in after["shifts"] if one["name"] == name), key=lambda one: one["start"])
        assert sum(one["paid_h"] for one in own) <= person["max_hours"] + 1e-9
        assert not {one["date"] for one in own} & set(person["days_off"])
        assert all(first["end"] <= second["start"] for first, second in pairwise(own))
        assert all(_is_free(person, one) for one in own)
    assert seen["agree"]
    assert seen["undone"]
    assert seen["stopped"] > 0


def _is_free(person: dict[str, Any], shift: dict[str, Any]) -> bool:
    midnight = dt.datetime.fromisoformat(shift["date"])
    first, last = (
        (dt.datetime.fromisoformat(shift[edge]) - midnight).total_seconds() / 60 for edge in ("start", "end")
    )
    return any(opens <= first and last <= closes for opens, closes in person["free"][midnight.weekday()])


def test_saturday_is_mended_by_suggestion_by_drag_and_by_keys(root: Path, tmp_path: Path) -> None:
    seen = watch(WITH_SHIFTS, root, tmp_path / "home", "fix_saturday")
    broken = seen["broken"]
    assert broken["short_h"][SATURDAY] > 0
    assert broken["short_h"] == missing_h(broken)
    for way in ("suggestion", "drag", "keyboard"):
        after = seen[way]
        assert after["short_h"][SATURDAY] < broken["short_h"][SATURDAY], way
        assert after["short_h"] == missing_h(after), way
        assert after["wages"] != broken["wages"], way
        assert after["headline"] != broken["headline"] or after["runs"] != broken["runs"], way
        assert after["undone"], way
        assert after["redone"], way
    assert seen["drag"]["steps"] == seen["suggestion"]["steps"] == 1


@pytest.mark.slow
def test_the_team_is_told_and_the_week_goes_onto_the_next(root: Path, tmp_path: Path) -> None:
    seen = watch(WITH_SHIFTS, root, tmp_path / "home", "tell_the_team")
    assert "published, version 1" in seen["published"]
    assert "1 change since version 1" in seen["changed"]
    [line] = seen["lines"]
    assert "07:00-13:00" in line
    assert "07:00-13:15" in line
    assert seen["locked_stays"]
    assert seen["empty"] == 0
    assert seen["copied"] > 0
    assert seen["copied"] + seen["left_out"] == seen["shown"]
