"""The owner's tasks with the week: look round, find the busiest time, one person fewer, faster service."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.watched import watch

MODULE = "tests.e2e.week_owner"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@pytest.fixture(scope="module")
def tasks(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What one owner saw, doing one task after the other."""
    return watch(MODULE, root, tmp_path_factory.mktemp("home"), "week_tasks")


def test_looking_round_and_finding_the_busiest_half_hour(tasks: dict[str, Any]) -> None:
    seen = tasks["look_round"]
    assert seen["page"] == "week"
    assert re.search(rf"({'|'.join(DAYS)}).*\d", seen["headline"])
    assert seen["strip"]
    assert seen["rows"] == 7
    assert seen["max_cell"] == pytest.approx(seen["model_max"])

    weekday, minute = seen["busiest"]
    assert seen["shown_busiest"].startswith(DAYS[weekday])
    assert f"Busiest {minute // 60:02d}:{minute % 60:02d}" in seen["shown_busiest"]
    assert f"about {round(seen['model_max'])}." in seen["shown_busiest"]

    assert [step["moved"] for step in seen["walk"]] == [[1, 0], [0, 1], [0, -1], [-1, 0]]
    for step in seen["walk"]:
        day = DAYS[dt.date.fromisoformat(step["date"]).weekday()]
        assert step["day"].startswith(day)
        for spoken in (step["spoken"], step["chart_spoken"]):
            assert spoken.startswith(day)
            assert f": {step['orders']} order" in spoken
    assert re.search(r"\d+ orders expected.*(person|people) short", seen["short"])


def test_one_person_fewer_on_saturday_mid_morning(tasks: dict[str, Any]) -> None:
    seen = tasks["one_fewer"]
    weekday, first, last = seen["window"]
    assert weekday == 5
    assert first <= 630 < last
    assert seen["cell"].startswith("Saturday 10:30")
    assert "orders expected" in seen["cell"]
    now, fewer, reset = seen["now"], seen["fewer"], seen["reset"]
    assert fewer["leave"] >= now["leave"]
    assert fewer["share_over_long"] >= now["share_over_long"]
    assert fewer["wage"] < now["wage"]
    for part in (r"\d+ of \d+ customers leave", r"\d+ minutes?", r"save .*\d.* in wages", r"lose about .*\d"):
        assert re.search(part, fewer["words"]), fewer["words"]
    assert str(round(fewer["leave"])) in fewer["words"]
    assert f"€{round(now['wage'] - fewer['wage'])}</b> in wages" in fewer["words"]
    assert reset == now


def test_faster_service_needs_no_fewer_people_and_can_be_undone(tasks: dict[str, Any]) -> None:
    seen = tasks["faster_service"]
    before, after = seen["before"], seen["after"]
    assert (before["rule"], after["rule"]) == ("5", "4")
    assert "within 4 minutes" in seen["toast"]
    assert after["hours"] >= before["hours"]
    assert after["cells"] / 2 == after["hours"]
    assert f"needs {round(after['hours'])} hours" in after["headline"]
    assert "9 in 10 within 4 minutes" in after["subtitle"]
    assert "9 in 10 within 5 minutes" in before["subtitle"]
    assert seen["target_line"] == 240
    assert "your target: 4 min" in seen["waits_words"]
    assert seen["undone"] == before
