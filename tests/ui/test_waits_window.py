"""The span that Waits looks at, and the numbers of people that it compares."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from shopflow.alternatives import planned
from shopflow.shortages import Window, short_runs
from tests.ui.builders import week_results
from ui.pages import waits_window as spans

SATURDAY = dt.date(2026, 11, 28)


def test_worst_short_time_goes_before_the_busiest() -> None:
    results = week_results(missing={(1, 480, 540): 1})
    runs = short_runs(results)
    assert spans.usual_window(results, runs) == Window(dt.date(2026, 11, 24), 480, 540)
    busiest = spans.usual_window(results, runs, SATURDAY)
    assert busiest == Window(SATURDAY, 600, 690)


@pytest.mark.parametrize(
    ("asked", "shown"), [((300, 2000), (480, 1020)), ((300, 500), (480, 510)), ((1000, 1200), (990, 1020))]
)
def test_window_is_cut_to_the_opening_hours(asked: tuple[int, int], shown: tuple[int, int]) -> None:
    window = spans.within_hours(week_results(), Window(SATURDAY, *asked))
    assert (window.first_minute, window.last_minute) == shown


def test_closed_times_are_known() -> None:
    results = week_results()
    assert spans.is_open(results, Window(SATURDAY, 480, 510))
    assert not spans.is_open(results, Window(SATURDAY, 300, 420))


@pytest.mark.parametrize(
    ("staff", "needed", "changes"),
    [
        ((3, 3), 4, (-1, 0, 1, 2)),
        ((1, 1), 1, (0, 1, 2, 3)),
        ((1, 2), 2, (-1, 0, 1, 2)),
        ((2, 2), 5, (-1, 0, 1, 2, 3, 4)),
        ((5, 5), 3, (-3, -2, -1, 0, 1)),
        ((0, 0), 2, (0, 1, 2, 3)),
    ],
)
def test_compared_numbers_hold_plan_and_need(staff: tuple[int, int], needed: int, changes: tuple[int, ...]) -> None:
    now = planned(week_results(), Window(SATURDAY, 600, 630))
    assert spans.changes_for(replace(now, staff=np.array(staff)), needed) == changes


def test_people_needed_over_the_day_follow_the_requirement() -> None:
    results = week_results()
    needed = spans.needed_over(results, SATURDAY)
    assert len(needed) == 96
    assert needed.max() == spans.needed_in(results, Window(SATURDAY, 480, 1020))
