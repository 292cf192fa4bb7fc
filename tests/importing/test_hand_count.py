"""A tally on paper becomes orders."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from shopflow.importing import hand_count
from shopflow.problems import Problem

EIGHT = dt.datetime(2026, 3, 2, 8)


def test_orders_lie_evenly_within_their_half_hour() -> None:
    result = hand_count({EIGHT: 3, EIGHT + dt.timedelta(minutes=30): 1, EIGHT + dt.timedelta(hours=1): 0})
    assert [time[11:16] for time in result.orders.ordered_at.astype(str)] == ["08:07", "08:15", "08:22", "08:45"]
    assert result.summary == "Count by hand, 4 orders, 2 March 2026"
    assert "spread evenly" in result.assumptions[0]


def test_a_larger_count_keeps_the_times_of_the_smaller_one() -> None:
    few, many = (set(hand_count({EIGHT: number}).orders.ordered_at.tolist()) for number in (40, 70))
    assert len(few) == 40
    assert few < many


def test_the_gaps_differ_by_a_factor_of_two_at_most() -> None:
    for number in (5, 12, 37, 100):
        seconds = (hand_count({EIGHT: number}).orders.ordered_at - np.datetime64(EIGHT, "s")).astype(int)
        gaps = np.diff(np.concatenate(([0], seconds, [1800])))
        assert gaps.max() <= 2 * gaps.min() + 2


@pytest.mark.parametrize("number", [-1, 901])
def test_numbers_that_cannot_be(number: int) -> None:
    with pytest.raises(Problem, match="from 08:00 on 2 March"):
        hand_count({EIGHT: number})


def test_nobody_counted() -> None:
    with pytest.raises(Problem, match="Nobody was counted"):
        hand_count({EIGHT: 0})
