from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from shopflow.money import assumed_money
from shopflow.plan import ServicePromise
from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.sourced import entered
from shopflow.whatif import change_staff, changed_staff
from tests.queueing.builders import rush_forecast as forecast
from tests.queueing.builders import service_model

PROMISE = ServicePromise()
SERVICE = service_model(120, 0.55, mean_log_sd=0.1)
MONEY = assumed_money()
WINDOW = (600, 690)
RUNS = 100


def staff(days: int = 2, people: int = 3) -> np.ndarray:
    return np.where(forecast(days).is_open, people, 0)


def change(by: int, people: int = 3, **options):
    arguments = {"change": by, "window": WINDOW, "runs": RUNS} | options
    money = arguments.pop("money", MONEY)
    return change_staff(forecast(2), staff(people=people), SERVICE, PROMISE, money, **arguments)


def test_one_fewer_in_the_rush_saves_wages_and_loses_customers():
    result = change(-1)
    assert result.after.leave.value > result.before.leave.value
    assert result.after.share_over_long.value > result.before.share_over_long.value
    assert result.before.wage - result.after.wage == pytest.approx(2 * 1.5 * MONEY.cost_per_h)
    saved = result.before.wage - result.after.wage
    lost = result.after.margin_lost.value - result.before.margin_lost.value
    assert result.net.value == pytest.approx(saved - lost)
    assert result.net.low < result.net.value < result.net.high
    assert result.regulars_lost.value > 0
    assert result.days == 2


def test_one_more_is_the_other_way_round():
    result = change(+1, people=2)
    assert result.after.leave.value < result.before.leave.value
    assert result.after.wage > result.before.wage
    assert result.break_even_visit is not None
    assert result.break_even_visit > 0


def test_no_change_is_no_change_to_the_last_bit():
    result = change(0)
    assert result.before == result.after
    assert result.net.value == result.net.low == result.net.high == 0
    assert result.break_even_visit is None


def test_the_change_pays_nothing_where_a_visit_is_worth_its_break_even_value():
    value = change(-1).break_even_visit
    assert value is not None
    money = replace(MONEY, average_order=entered(value), margin_share=entered(1.0), return_later_share=entered(0.0))
    assert change(-1, money=money).net.value == pytest.approx(0, abs=1e-9)


def test_the_range_is_that_of_the_difference_and_not_of_two_weeks_side_by_side():
    result = change(-1)
    paired = result.net.high - result.net.low
    apart = result.after.margin_lost.high - result.after.margin_lost.low
    assert paired < apart


def test_only_open_time_in_the_window_on_the_chosen_days_changes():
    given = forecast(7)
    after = changed_staff(given, staff(7), change=-1, window=(420, 540), weekdays=(0, 4))
    moved = given.starts[after != staff(7)]
    assert {moment.astype("datetime64[D]").item().weekday() for moment in moved} == {0, 4}
    hours = moved - moved.astype("datetime64[D]")
    assert hours.min() == np.timedelta64(8, "h")  # open from eight, though the window begins at seven
    assert hours.max() == np.timedelta64(8 * 60 + 45, "m")
    one_day = changed_staff(given, staff(7), change=1, window=WINDOW, days=(dt.date(2026, 11, 25),))
    assert {str(day) for day in given.starts[one_day != staff(7)].astype("datetime64[D]")} == {"2026-11-25"}


def test_never_fewer_than_nobody():
    assert changed_staff(forecast(1), staff(1), change=-9, window=WINDOW).min() == 0
    result = change(-9)
    assert result.after.wage == 0
    assert result.after.share_over_long.value <= 1


def test_a_window_without_open_time_is_refused_in_plain_words():
    for options in ({"window": (1200, 1260)}, {"weekdays": (5,)}, {"days": (dt.date(2020, 1, 1),)}):
        with pytest.raises(Problem):
            change(-1, **options)


def test_staff_must_fit_the_forecast():
    with pytest.raises(ValueError):
        change_staff(forecast(), np.ones(3, int), SERVICE, PROMISE, MONEY, change=1, window=WINDOW)


def test_progress_ends_at_one_and_stop_stops():
    told: list[float] = []
    change(-1, progress=lambda share, doing: told.append(share))
    assert told[-1] == 1
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        change(-1, cancel=token)


def test_half_a_year_is_the_sum_of_its_parts_and_counts_the_weeks():
    result = change(-1)
    year = result.half_year
    assert year.net.value == pytest.approx(year.wages + year.margin.value + year.making_up.value + year.regulars.value)
    assert year.wages == pytest.approx((result.before.wage - result.after.wage) * 26 * 7 / 2)  # two days are given
    assert year.margin.value + year.wages == pytest.approx(result.net.value * 26 * 7 / 2)
    assert year.regulars.high < 0
    assert year.making_up.value < 0
    assert year.net.low < year.net.value < year.net.high


def test_one_fewer_strains_the_team():
    result = change(-1)
    assert result.after.flat_out_h.value > result.before.flat_out_h.value
    assert result.after.flat_out_h.high <= 2 * 1.5


def test_the_days_add_up_to_the_whole():
    result = change(-1)
    assert [each.day for each in result.by_day] == [dt.date(2026, 11, 23), dt.date(2026, 11, 24)]
    assert {(each.staff_before, each.staff_after) for each in result.by_day} == {(3, 2)}
    assert sum(each.leave_after for each in result.by_day) == pytest.approx(result.after.leave.value)
    assert sum(each.flat_out_h_before for each in result.by_day) == pytest.approx(result.before.flat_out_h.value)
    assert all(each.share_over_long_after >= each.share_over_long_before for each in result.by_day)
