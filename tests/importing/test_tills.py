"""Several tills in one file: their numbers and their clocks."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from shopflow.importing import read_orders
from tests.importing.conftest import Write


def test_tills_that_each_count_from_one_have_orders_of_their_own(write: Write) -> None:
    text = "Receipt,Date,Time,Register\n17,2026-03-02,08:00,A\n17,2026-03-02,08:00,A\n17,2026-03-02,08:05,B\n"
    result = read_orders(write(text))
    assert len(result.orders) == 2
    assert result.left_out == {"further line of the same order": 1}


def test_a_long_number_is_one_order_at_two_tills(write: Write) -> None:
    text = "Receipt,Date,Time,Register\nk7Qx,2026-03-02,08:00,A\nk7Qx,2026-03-02,08:05,B\n"
    assert len(read_orders(write(text)).orders) == 1


def two_tills(shift_minutes: int) -> str:
    """Ten days from 08:00 to 16:00; the clock of till B is ahead."""
    dice = random.Random(4)
    lines = ["Date,Time,Register"]
    for day in range(2, 12):
        for till in "ABC":
            for _ in range(60):
                at = dt.datetime(2026, 3, day, 8) + dt.timedelta(minutes=dice.uniform(0, 480))
                at += dt.timedelta(minutes=shift_minutes if till == "B" else 0)
                lines.append(f"{at:%Y-%m-%d},{at:%H:%M:%S},{till}")
    return "\n".join(lines)


@pytest.mark.parametrize(("minutes", "word"), [(60, "later"), (-120, "earlier")])
def test_a_till_whose_clock_is_off_is_named(write: Write, minutes: int, word: str) -> None:
    notes = [note for note in read_orders(write(two_tills(minutes))).assumptions if "check its clock" in note]
    assert len(notes) == 1
    assert notes[0].startswith("The days of B begin and end about ")
    assert f"minutes {word}" in notes[0]


def test_tills_that_agree_are_not_named(write: Write) -> None:
    assert not any("clock" in note for note in read_orders(write(two_tills(0))).assumptions)
