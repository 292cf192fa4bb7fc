from __future__ import annotations

import csv
import datetime as dt

import numpy as np
import pytest

from shopflow.opening import guess_opening_hours
from shopflow.orders import OrderLog
from shopflow.problems import Problem

MONDAY = np.datetime64("2026-08-03")


def made_orders(weeks, spans, *, per_hour=8.0, seed=1, skip=()):
    """Orders at even chance within the spans (hours) of each weekday."""
    random = np.random.default_rng(seed)
    times = []
    for day in range(7 * weeks):
        date = MONDAY + np.timedelta64(day, "D")
        if str(date) in skip:
            continue
        for opens, closes in spans(date.item(), day % 7):
            count = random.poisson(per_hour * (closes - opens))
            seconds = random.uniform(opens * 3600, closes * 3600, count).astype(int)
            times.append(date.astype("datetime64[s]") + seconds)
    return OrderLog.from_times(np.concatenate(times))


def usual(date, weekday):
    return {5: [(9, 14)], 6: []}.get(weekday, [(7, 17)])


def in_hours(spans):
    return [(opens / 60, closes / 60) for opens, closes in spans]


@pytest.mark.parametrize("weeks", [1, 2, 8, 30])
def test_hours_per_weekday_are_found(weeks):
    hours = guess_opening_hours(made_orders(weeks, usual))
    for weekday in range(5):
        assert in_hours(hours.weekly[weekday]) == [(7, 17)]
    assert in_hours(hours.weekly[5]) == [(9, 14)]
    assert hours.weekly[6] == ()
    assert not hours.exceptions


def test_a_lone_sale_at_night_opens_no_shop():
    orders = made_orders(4, usual)
    times = np.append(orders.ordered_at, np.datetime64("2026-08-12T22:21:00"))
    assert in_hours(guess_opening_hours(OrderLog.from_times(times)).weekly[2]) == [(7, 17)]


def test_noon_and_evening_are_two_spans():
    hours = guess_opening_hours(made_orders(6, lambda date, weekday: [(11, 14), (17, 23)]))
    assert in_hours(hours.weekly[3]) == [(11, 14), (17, 23)]


def test_a_bar_closes_after_midnight_on_the_day_on_which_it_opened():
    hours = guess_opening_hours(made_orders(6, lambda date, weekday: [(18, 26)] if weekday >= 4 else []))
    assert in_hours(hours.weekly[4]) == [(18, 26)]
    assert hours.weekly[0] == ()


def test_a_date_without_orders_is_a_closed_date():
    hours = guess_opening_hours(made_orders(6, usual, skip={"2026-08-19"}))
    assert dict(hours.exceptions) == {dt.date(2026, 8, 19): ()}


def test_a_sunday_that_traded_once_keeps_its_own_hours():
    def spans(date, weekday):
        return [(10, 13)] if date == dt.date(2026, 8, 16) else usual(date, weekday)

    hours = guess_opening_hours(made_orders(6, spans))
    assert hours.weekly[6] == ()
    assert in_hours(hours.exceptions[dt.date(2026, 8, 16)]) == [(10, 13)]


def test_a_dropped_sunday_is_believed_after_two_weeks():
    def spans(date, weekday):
        return [(9, 14)] if weekday == 6 and date < dt.date(2026, 9, 21) else usual(date, weekday)

    hours = guess_opening_hours(made_orders(10, spans))
    assert hours.weekly[6] == ()
    assert in_hours(hours.spans_on(dt.date(2026, 8, 30))) == [(9, 14)]


def test_an_hour_added_two_weeks_ago_is_open_now_and_was_shut_before():
    def spans(date, weekday):
        return [(8 if date < dt.date(2026, 9, 28) else 7, 17)]

    hours = guess_opening_hours(made_orders(10, spans, per_hour=20))
    assert all(in_hours(spans) == [(7, 17)] for spans in hours.weekly)
    assert in_hours(hours.spans_on(dt.date(2026, 9, 25))) == [(8, 17)]
    assert in_hours(hours.spans_on(dt.date(2026, 9, 29))) == [(7, 17)]


def test_hours_shifted_two_weeks_ago_are_the_new_ones_now():
    def spans(date, weekday):
        return [(8, 17)] if date < dt.date(2026, 9, 28) else [(9, 18)]

    hours = guess_opening_hours(made_orders(10, spans, per_hour=20))
    assert all(in_hours(spans) == [(9, 18)] for spans in hours.weekly)
    assert in_hours(hours.spans_on(dt.date(2026, 9, 25))) == [(8, 17)]


def test_a_shop_with_few_orders_does_not_seem_to_change_its_hours():
    hours = guess_opening_hours(made_orders(40, lambda date, weekday: [(8, 18)], per_hour=1.0))
    assert not hours.exceptions
    assert all(in_hours(spans) == [(8, 18)] for spans in hours.weekly)


def test_a_week_of_holidays_has_no_say_in_the_hours():
    orders = made_orders(8, usual, skip={str(date) for date in MONDAY + np.arange(42, 54)})
    hours = guess_opening_hours(orders)
    assert in_hours(hours.weekly[1]) == [(7, 17)]
    assert hours.exceptions[dt.date(2026, 9, 15)] == ()


def test_a_weekday_that_the_orders_do_not_cover_is_like_the_others():
    orders = made_orders(1, lambda date, weekday: [(8, 12)] if weekday < 3 else [])
    assert in_hours(guess_opening_hours(orders).weekly[6]) == [(8, 12)]


def test_no_orders_are_a_problem_with_a_way_out():
    with pytest.raises(Problem, match="import a till export"):
        guess_opening_hours(OrderLog.empty())


def test_bread_basket(shared):
    with (shared / "data/bread_basket/BreadBasket_DMS.csv").open() as file:
        times = {row["Transaction"]: f"{row['Date']}T{row['Time']}" for row in csv.DictReader(file)}
    orders = OrderLog.from_times(np.array(list(times.values()), dtype="datetime64[s]"))
    hours = guess_opening_hours(orders)
    for spans in hours.weekly:
        ((opens, closes),) = in_hours(spans)
        assert 7.5 <= opens <= 9
        assert 16.5 <= closes <= 18
    closed = {date for date, spans in hours.exceptions.items() if not spans}
    assert closed == {dt.date(2016, 12, 25), dt.date(2016, 12, 26), dt.date(2017, 1, 2)} or closed == {
        dt.date(2016, 12, 25),
        dt.date(2016, 12, 26),
        dt.date(2017, 1, 1),
        dt.date(2017, 1, 2),
    }
