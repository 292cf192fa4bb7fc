"""One more or one fewer, on the same customers as the week's results."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from shopflow.alternatives import alternatives, changed, planned
from shopflow.pipeline import WeekResults
from shopflow.queueing.profile import wait_profile
from shopflow.shortages import Window
from tests.ui.builders import week_results

RUSH = Window(dt.date(2026, 11, 28), 600, 690)
RUNS = 40


@pytest.fixture(scope="module")
def results() -> WeekResults:
    """A week whose waits come from the simulation."""
    week = week_results()
    plan = week.plan
    staff = week.staff.copy()
    staff[5 * 96 + 24 : 5 * 96 + 30] = 2
    waits = wait_profile(week.forecast, staff, plan.service, plan.promise, runs=RUNS, seed=plan.seed)
    return replace(week, staff=staff, waits=waits)


def test_planned_number_of_people_gives_the_planned_figures(results: WeekResults) -> None:
    now = planned(results, RUSH)
    (again,) = alternatives(results, RUSH, [0], runs=RUNS)
    assert again.leave == now.leave
    assert again.share_over_long == now.share_over_long
    assert np.array_equal(again.waits.p90_wait_s.value, now.waits.p90_wait_s.value)


def test_more_people_are_never_worse_and_cost_more(results: WeekResults) -> None:
    found = alternatives(results, RUSH, (-1, 0, 1, 2), runs=RUNS)
    leave = [one.leave for one in found]
    over = [one.share_over_long for one in found]
    wages = [one.wage for one in found]
    assert leave == sorted(leave, reverse=True)
    assert over == sorted(over, reverse=True)
    assert wages == sorted(wages)
    assert leave[0] > leave[-1]


def test_rest_of_the_day_keeps_its_people(results: WeekResults) -> None:
    (one,) = alternatives(results, RUSH, [-1], runs=RUNS)
    before = one.waits.starts < np.datetime64("2026-11-28T10:00")
    assert np.array_equal(one.waits.staff[before], planned(results, RUSH).waits.staff[before])


def test_wage_is_hours_times_cost(results: WeekResults) -> None:
    (one,) = alternatives(results, RUSH, [1], runs=RUNS)
    assert one.wage == pytest.approx(3 * 1.5 * results.plan.money.cost_per_h)


def test_too_few_people_are_flat_out_and_leave_a_line_behind(results: WeekResults) -> None:
    few, many = alternatives(results, RUSH, (-1, 3), runs=RUNS)
    assert few.flat_out_minutes > many.flat_out_minutes
    assert few.leave_later >= many.leave_later


def test_last_person_is_never_taken_away() -> None:
    assert changed(np.array([0, 1, 2, 3]), -2).tolist() == [0, 1, 1, 1]
    assert changed(np.array([0, 1]), 1).tolist() == [1, 2]


def test_window_outside_the_week_is_refused(results: WeekResults) -> None:
    with pytest.raises(ValueError, match="no interval"):
        planned(results, replace(RUSH, first_minute=690))


def test_ranges_hold_the_figures_and_are_not_of_single_intervals(results: WeekResults) -> None:
    found = alternatives(results, RUSH, (-1, 0), runs=RUNS)
    for one in found:
        assert one.leave_range is not None
        assert one.share_over_long_range is not None
        assert one.leave_range.value == pytest.approx(one.leave)
        assert one.share_over_long_range.value == pytest.approx(one.share_over_long)
        assert one.leave_range.low <= one.leave <= one.leave_range.high
    inside = (found[0].waits.starts >= np.datetime64("2026-11-28T10:00")) & (
        found[0].waits.starts < np.datetime64("2026-11-28T11:30")
    )
    whole = found[0].leave_range
    assert whole is not None
    assert whole.high < float(found[0].waits.walkaways.high[inside].sum())
