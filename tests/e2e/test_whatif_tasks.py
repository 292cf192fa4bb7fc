"""What one person fewer costs on weekday mornings, on the What if page of the sample shop."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.e2e.watched import watch

WITH_QUESTIONS = "tests.e2e.whatif_owner"


def plain(text: str) -> str:
    return re.sub(r"</?b>", "", text.replace("\u00a0", " ").replace("\u202f", " "))


@pytest.mark.slow
def test_one_barista_fewer_and_one_more_on_weekday_mornings(root: Path, tmp_path: Path) -> None:
    seen = watch(WITH_QUESTIONS, root, tmp_path / "home", "weekday_mornings")
    cut, add = seen["cut"], seen["add"]
    assert seen["is_asked"]
    assert cut["refined"]
    assert cut["rows"] == ["Mon", "Tue", "Wed", "Thu", "Fri"]

    saved, lost = round(cut["saved"]), round(cut["lost"])
    assert plain(cut["headline"]) == (
        f"Cutting one person Monday to Friday 10:00\u201311:30 saves €{saved} a week and loses about €{lost}."
    )
    more = round(cut["leave"][1] - cut["leave"][0])
    assert f"About {more} customers more a week leave" in plain(cut["support"])
    assert "flat out, 5 mornings in a row" in plain(cut["support"])
    assert lost > saved
    assert cut["net"][2] < 0
    assert cut["net"][1] == pytest.approx(cut["saved"] - cut["lost"])
    assert cut["flat_out_h"][1] > cut["flat_out_h"][0]
    assert cut["left_over"].startswith("\u2212")
    assert seen["kept"].endswith("Nothing was changed.")
    assert seen["is_same_plan"]

    spent, kept = round(-add["saved"]), round(-add["lost"])
    assert plain(add["headline"]) == (
        f"Adding one person Monday to Friday 10:00\u201311:30 costs €{spent} a week and keeps about €{kept}."
    )
    assert add["leave"][1] < add["leave"][0]
    if add["net"][0] < 0 < add["net"][2]:
        assert "It can go either way" in plain(add["support"])
    assert len(seen["compared"]) == 2
    assert (seen["saved"], seen["saved_after_undo"]) == (1, 0)

    past = seen["last_week"]
    assert re.match(r"Service slipped (once|\d+ times)|You kept your promise", plain(past["headline"]))
    assert "change" in past["support"]
    assert past["title"].startswith("Waits on ")
