"""Where one business day ends and the next begins."""

from __future__ import annotations

import numpy as np
import pytest

from shopflow.businessday import suggest_day_start
from shopflow.orders import OrderLog


def orders_between(first_hour: float, last_hour: float, count: int = 2000) -> OrderLog:
    """Orders of twenty days, evenly between two hours; beyond 24 is after midnight."""
    random = np.random.default_rng(1)
    seconds = random.integers(0, 20, count) * 86400 + random.uniform(first_hour, last_hour, count) * 3600
    return OrderLog.from_times(np.datetime64("2026-03-02", "s") + seconds.astype("timedelta64[s]"))


@pytest.mark.parametrize(("first", "last"), [(6.5, 18), (17, 26), (11, 27.5), (4.6, 20)])
def test_most_shops_rest_at_four(first: float, last: float) -> None:
    assert suggest_day_start(orders_between(first, last)) == 240


def test_a_bar_until_seven_ends_its_day_in_the_quiet_between() -> None:
    assert 7 * 60 <= suggest_day_start(orders_between(20, 31)) <= 20 * 60


def test_a_baker_from_three_begins_before() -> None:
    start = suggest_day_start(orders_between(3, 14))
    assert start >= 14 * 60 or start <= 3 * 60


def test_a_shop_that_never_rests_turns_at_its_quietest_hour() -> None:
    busy = orders_between(0, 24, 20_000).ordered_at
    hour = busy.astype("datetime64[m]").astype(int) % 1440 // 60
    keep = (hour != 10) | (np.arange(len(busy)) % 5 == 0)
    assert suggest_day_start(OrderLog.from_times(busy[keep])) in {600, 630}


def test_a_few_orders_say_nothing() -> None:
    assert suggest_day_start(orders_between(3, 5, 50)) == 240
