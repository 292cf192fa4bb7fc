from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from shopflow.plan import ServicePromise
from shopflow.problems import Problem
from shopflow.stafflimits import StaffLimit, least_and_most

MONDAY = dt.date(2026, 11, 23)
STARTS = np.datetime64("2026-11-23T04:00:00") + np.arange(7 * 24) * np.timedelta64(3600, "s")
IS_OPEN = np.tile((np.arange(24) >= 4) & (np.arange(24) < 12), 7)  # 08:00 to 16:00


def bounds(*limits: StaffLimit, promise: ServicePromise | None = None) -> tuple[np.ndarray, np.ndarray]:
    found = least_and_most(STARTS, IS_OPEN, 60, promise or ServicePromise(), limits, max_staff=40)
    return found[0].reshape(7, 24), found[1].reshape(7, 24)


def test_without_limits_the_promise_alone_holds_and_nobody_is_wanted_while_closed():
    least, most = bounds()
    assert np.array_equal(least, np.where(IS_OPEN, 1, 0).reshape(7, 24))
    assert np.array_equal(most, np.where(IS_OPEN, 40, 0).reshape(7, 24))


def test_a_limit_holds_for_its_weekdays_hours_and_day():
    least, most = bounds(
        StaffLimit(least=3, hours=(570, 630), weekdays=(5, 6)),
        StaffLimit(most=2, day=dt.date(2026, 11, 25)),
    )
    assert np.flatnonzero(least[5] == 3).tolist() == [5, 6]  # 09:00 and 10:00 are touched by 09:30 to 10:30
    assert np.all(least[:5] <= 1)
    assert np.all(most[2, 4:12] == 2)
    assert np.all(most[3, 4:12] == 40)


def test_hours_after_midnight_belong_to_the_day_before():
    opened = np.tile((np.arange(24) >= 18) & (np.arange(24) < 23), 7)  # 22:00 to 03:00
    late = (StaffLimit(least=2, hours=(1500, 1560), weekdays=(0,)),)
    least, _ = least_and_most(STARTS, opened, 60, ServicePromise(), late, max_staff=40)
    assert np.flatnonzero(least == 2).tolist() == [21]


def test_the_tightest_of_several_limits_holds_and_the_owners_most_goes_before_the_promise():
    least, most = bounds(StaffLimit(most=4), StaffLimit(most=2), promise=ServicePromise(min_staff=3))
    assert most.max() == 2
    assert least.max() == 2


def test_opening_and_closing_need_a_pair():
    least, _ = bounds(promise=ServicePromise(edge_staff=2))
    assert np.flatnonzero(least[0] == 2).tolist() == [4, 11]


def test_limits_that_contradict_each_other_are_refused_with_their_time():
    with pytest.raises(Problem, match="Sat 28 Nov at 08:00"):
        bounds(StaffLimit(least=3, weekdays=(5,)), StaffLimit(most=2))


@pytest.mark.parametrize(
    "options", [{"least": -1}, {"least": 3, "most": 2}, {"hours": (600, 600)}, {"hours": (-5, 60)}]
)
def test_a_limit_that_cannot_be_is_refused(options):
    with pytest.raises(ValueError):
        StaffLimit(**options)
