"""A shop that changes its opening hours is forecast right within two weeks, from orders alone."""

from __future__ import annotations

import numpy as np
import pytest

from forecasts import default_model
from shopflow.demand import demand_history, orders_outside_hours
from shopflow.hours import OpeningHours
from shopflow.opening import guess_opening_hours
from shopflow.orders import OrderLog

MONDAY = np.datetime64("2026-06-01")
WEEKS = 10
CHANGE = 8
KNOWN_DAYS = 7 * WEEKS + 1
PER_HOUR = np.array([0] * 7 + [18, 30, 24, 20, 26, 34, 24, 16, 14, 12, 10] + [0] * 6, dtype=float)


def made(hours_of, *, seed=1):
    """Orders until the Monday after ten weeks at the true rates of the hours that are open, and the rates after.

    ``hours_of(week, weekday)`` gives from and to.
    """
    random, times, truth = np.random.default_rng(seed), [], []
    for number in range(KNOWN_DAYS + 7):
        opens, closes = hours_of(number // 7, number % 7)
        open_hours = (np.arange(24) >= opens) & (np.arange(24) < closes)
        rates = PER_HOUR * open_hours
        if number >= KNOWN_DAYS:
            truth.append(rates)
            continue
        for hour, count in enumerate(random.poisson(rates)):
            start = (MONDAY + np.timedelta64(number, "D")).astype("datetime64[s]") + np.timedelta64(3600 * hour, "s")
            times.append(start + random.uniform(0, 3600, count).astype(int))
    return OrderLog.from_times(np.concatenate(times)), np.array(truth)


def forecast_of(orders):
    """Expected orders per hour of the next week, shape ``(7, 24)`` from midnight on, by guessed hours."""
    hours = guess_opening_hours(orders)
    history = demand_history(orders, hours, interval_minutes=30)
    days = MONDAY + np.arange(KNOWN_DAYS, KNOWN_DAYS + 7)
    result = default_model().forecast(history, days, hours.is_open(days, 30), paths=100)
    expected = result.expected().reshape(7, 24, 2).sum(axis=2)
    return np.roll(expected, history.day_start_minute // 60, axis=1)


CHANGES = {
    "adds an hour": lambda week, weekday: (7 if week >= CHANGE else 8, 17),
    "drops Sunday": lambda week, weekday: (0, 0) if weekday == 6 and week >= CHANGE else (8, 17),
    "shifts by an hour": lambda week, weekday: (9, 18) if week >= CHANGE else (8, 17),
}


@pytest.mark.parametrize("change", CHANGES)
def test_changed_hours_are_forecast_right_after_two_weeks(change):
    orders, truth = made(CHANGES[change])
    expected = forecast_of(orders)
    assert np.array_equal(expected > 0, truth > 0)
    assert np.abs(expected - truth).sum() / truth.sum() < 0.12
    assert expected.sum() == pytest.approx(truth.sum(), rel=0.06)
    new_hours = expected[:5, 7 if change == "adds an hour" else 17]
    if change != "drops Sunday":
        assert new_hours.mean() == pytest.approx(truth[0, 7 if change == "adds an hour" else 17], rel=0.25)


def test_orders_outside_the_hours_are_counted_for_the_owner():
    orders, _ = made(lambda week, weekday: (8, 17))
    shorter = OpeningHours(weekly=(((480, 960),),) * 7)
    after_four = orders.ordered_at.astype("datetime64[m]").astype(int) % 1440 >= 960
    assert orders_outside_hours(orders, shorter) == after_four.sum() > 0
    assert orders_outside_hours(orders, guess_opening_hours(orders)) == 0
    assert orders_outside_hours(OrderLog.empty(), shorter) == 0
