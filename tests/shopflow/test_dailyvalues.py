from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from forecasts import StageKind
from shopflow.dailyvalues import read_daily_values, tried_out, with_daily_values, without_daily_values
from shopflow.forecasting import plan_forecast, plan_history
from shopflow.handcount import orders_from_counts
from shopflow.opening import guess_opening_hours
from shopflow.problems import Problem
from tests.shopflow.plans import AFTER, WEEKS, day, made_orders, made_plan


def write(folder, text):
    path = folder / "weather.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_each_column_becomes_values_by_date(tmp_path):
    rain, heat = read_daily_values(write(tmp_path, "date,rain,heat\n2026-06-01,1.5,20\n2026-06-02,,21\n\n"))
    assert (rain.name, dict(rain.values)) == ("rain", {dt.date(2026, 6, 1): 1.5})
    assert list(heat.values.values()) == [20.0, 21.0]
    assert not rain.is_used


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "heading"),
        ("date\n2026-06-01\n", "heading"),
        ("date,rain\n01/06/2026,2\n", "line 2: '01/06/2026' is not a date"),
        ("date,rain\n2026-06-01,wet\n", "'wet' is not a number"),
        ("date,rain\n2026-06-01,inf\n", "'inf' is not a number"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_one_sentence(tmp_path, text, told):
    with pytest.raises(Problem, match=told):
        read_daily_values(write(tmp_path, text))


def test_values_are_used_only_where_they_help(tmp_path):
    random = np.random.default_rng(7)
    rain = random.normal(0, 1, 7 * WEEKS + 7)
    orders = made_orders(factors={number: float(np.exp(0.3 * rain[number])) for number in range(7 * WEEKS)})
    columns = {"rain": rain, "lottery": random.normal(0, 1, len(rain))}
    lines = [f"{day(number)},{rain[number]},{columns['lottery'][number]}" for number in range(len(rain))]
    plan = made_plan()
    history = plan_history(plan, orders, interval_minutes=30)
    gains = {}
    for daily in read_daily_values(write(tmp_path, "date,rain,lottery\n" + "\n".join(lines))):
        tried, gains[daily.name] = tried_out(history, daily)
        plan = with_daily_values(plan, tried)
    assert {daily.name: daily.is_used for daily in plan.daily_values} == {"rain": True, "lottery": False}
    assert gains["rain"] > 0.1 > gains["lottery"]
    days = np.datetime64(AFTER) + np.arange(6)
    totals = [
        plan_forecast(one, history, days, paths=50).expected().reshape(6, -1).sum(axis=1) for one in (plan, made_plan())
    ]
    assert [daily.name for daily in without_daily_values(plan, "rain").daily_values] == ["lottery"]
    assert np.corrcoef(np.log(totals[0] / totals[1]), rain[-7:-1])[0, 1] > 0.95


def test_a_week_counted_by_hand_is_enough_for_a_first_forecast():
    random, monday = np.random.default_rng(1), dt.datetime(2026, 6, 1)
    counts = {
        monday + dt.timedelta(days=number, minutes=minute): int(random.poisson(6))
        for number in range(7)
        for minute in range(480, 1080, 30)
    }
    orders = orders_from_counts(counts, 30)
    assert len(orders) == sum(counts.values())
    plan = made_plan()
    history = plan_history(plan, orders, interval_minutes=30)
    start = np.datetime64(monday + dt.timedelta(hours=9))
    assert history.orders[history.starts == start] == counts[monday + dt.timedelta(hours=9)]
    assert guess_opening_hours(orders).weekly[0] == ((480, 1080),)
    result = plan_forecast(plan, history, np.datetime64("2026-06-08") + np.arange(6), paths=50)
    assert result.expected().sum() == pytest.approx(6 * 20 * 6, rel=0.1)
    assert result.stage.kind is StageKind.EARLY_GUESS


def test_counts_that_cannot_be_are_refused():
    with pytest.raises(Problem, match="No orders were counted"):
        orders_from_counts({dt.datetime(2026, 6, 1, 9): 0}, 30)
    with pytest.raises(Problem, match="cannot be right"):
        orders_from_counts({dt.datetime(2026, 6, 1, 9): -1, dt.datetime(2026, 6, 1, 10): 3}, 30)
