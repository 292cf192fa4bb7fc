from __future__ import annotations

import csv
import datetime as dt

import numpy as np
import pytest

from shopflow.demand import demand_history, demand_notes
from shopflow.hours import OpeningHours
from shopflow.opening import guess_opening_hours
from shopflow.orders import OrderLog
from shopflow.problems import Problem

MONDAY = np.datetime64("2026-08-03")
HOURS = OpeningHours(weekly=(((480, 1080),),) * 6 + ((),))


def made_times(days=35, *, per_hour=10, seed=1):
    """Orders from 08:00 to 18:00, Monday to Saturday."""
    random = np.random.default_rng(seed)
    times = [
        (MONDAY + np.timedelta64(day, "D")).astype("datetime64[s]")
        + random.uniform(8 * 3600, 18 * 3600, random.poisson(10 * per_hour)).astype("timedelta64[s]")
        for day in range(days)
        if day % 7 != 6
    ]
    return np.sort(np.concatenate(times))


def history_of(times, hours=HOURS, **more):
    return demand_history(OrderLog.from_times(times), hours, interval_minutes=30, **more)


def without(times, begin, end):
    return times[(times < np.datetime64(begin)) | (times >= np.datetime64(end))]


def at(history, day, hour):
    row = int(np.flatnonzero(history.days == np.datetime64(day))[0])
    return row, int((hour * 60 - history.day_start_minute) // history.interval_minutes)


def test_every_order_is_counted_once_in_its_own_interval():
    times = made_times()
    history = history_of(times)
    assert history.orders.sum() == len(times)
    row, column = at(history, "2026-08-05", 9.5)
    first, last = np.datetime64("2026-08-05T09:30"), np.datetime64("2026-08-05T10:00")
    assert history.orders[row, column] == np.sum((times >= first) & (times < last))
    assert history.starts[row, column] == first


def test_closed_days_are_closed_and_not_zero():
    history = history_of(without(made_times(), "2026-08-19", "2026-08-20"))
    row, column = at(history, "2026-08-19", 12)
    assert not history.is_open[row].any()
    assert not history.is_open[history.days == np.datetime64("2026-08-16")].any()
    assert not history.is_known[row, column]
    assert demand_notes(history) == ("Taken as closed, because there are no orders: 19 Aug 2026.",)


def test_an_afternoon_without_orders_is_the_till_offline():
    history = history_of(without(made_times(), "2026-08-19T13:00", "2026-08-19T16:00"))
    row, column = at(history, "2026-08-19", 13)
    assert not history.is_complete[row, column : column + 6].any()
    assert history.is_complete.sum() == history.is_complete.size - 6
    assert demand_notes(history) == ("Left out, because the till seems to have been off: 19 Aug 2026 13:00-16:00.",)


def test_a_short_quiet_spell_is_just_quiet():
    history = history_of(without(made_times(per_hour=6), "2026-08-19T13:00", "2026-08-19T14:00"))
    assert history.is_complete.all()


def test_a_day_with_next_to_no_orders_is_left_out():
    history = history_of(without(made_times(), "2026-08-19T08:30", "2026-08-20"))
    row, _ = at(history, "2026-08-19", 8)
    assert history.is_open[row].any()
    assert not history.is_complete[row].any()
    assert demand_notes(history) == ("Left out, because far too few orders were recorded: 19 Aug 2026.",)


def test_a_file_that_begins_and_ends_in_the_middle_of_a_day():
    history = history_of(
        without(without(made_times(34), "2026-08-01", "2026-08-03T11:00"), "2026-09-05T14:00", "2027-01-01")
    )
    first, last = history.is_known[0], history.is_known[-1]
    assert not first[: at(history, "2026-08-03", 11)[1]].any()
    assert not last[at(history, "2026-09-05", 14)[1] + 1 :].any()
    assert first.sum() == 14
    assert last.sum() == 12


def test_a_shop_that_grew_was_not_offline_when_it_was_small():
    small, big = made_times(21, per_hour=1.5), made_times(35, per_hour=20, seed=2)
    history = history_of(np.concatenate([small, big[big >= MONDAY + np.timedelta64(21, "D")]]))
    assert history.is_complete[:21].mean() > 0.99


def test_orders_outside_the_hours_are_not_counted():
    times = np.append(made_times(), np.datetime64("2026-08-12T01:21:00"))
    history = history_of(np.sort(times))
    assert history.orders.sum() == len(times) - 1
    assert np.all(history.orders[~history.is_open] == 0)


def test_after_midnight_belongs_to_the_day_on_which_the_shop_opened():
    hours = OpeningHours(weekly=(((1080, 1560),),) * 7)
    times = np.array(["2026-08-07T19:00", "2026-08-08T01:30", "2026-08-08T19:00"], dtype="datetime64[s]")
    history = history_of(times, hours)
    assert history.orders.sum(axis=1).tolist() == [2, 1]


def test_events_are_carried():
    history = history_of(made_times(), event_labels={dt.date(2026, 8, 5): frozenset({"Street fair"})})
    assert history.event_labels[2] == {"Street fair"}
    assert not any(history.event_labels[3:])


def test_nothing_to_count_is_a_problem_with_a_way_out():
    with pytest.raises(Problem, match="import a till export"):
        history_of(np.array([], dtype="datetime64[s]"))
    with pytest.raises(Problem, match="check the hours"):
        history_of(np.array(["2026-08-09T12:00"], dtype="datetime64[s]"))


@pytest.mark.parametrize("interval_minutes", [15, 30, 60])
def test_real_orders_are_kept(shared, interval_minutes):
    """Pizza: 21,350 orders, closed on seven dates; at most 0.2 % may fall outside the guessed hours."""
    with (shared / "data/pizza_place/orders.csv").open() as file:
        rows = [f"{row['date'].replace('/', '-')}T{row['time'].rjust(8, '0')}" for row in csv.DictReader(file)]
    orders = OrderLog.from_times(np.array(rows, dtype="datetime64[s]"))
    history = demand_history(orders, guess_opening_hours(orders), interval_minutes=interval_minutes)
    assert len(orders) == 21350
    assert history.orders.sum() > 0.998 * 21350
    assert history.orders[history.is_known].sum() > 0.995 * 21350
    assert np.count_nonzero(~history.is_open.any(axis=1)) == 7


def test_the_sample_shops_holiday_and_offline_till_are_found(root):
    """Closed on 26 October; offline on 19 August from 11:10 to 15:40; neither reads as quiet."""
    with (root / "sample_data/linden_street_orders.csv").open() as file:
        times = [row["Created at"].replace(" ", "T") for row in csv.DictReader(file)]
    orders = OrderLog.from_times(np.array(times, dtype="datetime64[s]"))
    hours = guess_opening_hours(orders)
    history = demand_history(orders, hours, interval_minutes=30)
    assert hours.weekly == (((420, 1080),),) * 5 + (((480, 1050),), ((480, 960),))
    assert dict(hours.exceptions) == {dt.date(2026, 10, 26): ()}
    assert demand_notes(history) == (
        "Taken as closed, because there are no orders: 26 Oct 2026.",
        "Left out, because the till seems to have been off: 19 Aug 2026 11:30-15:30.",
    )
