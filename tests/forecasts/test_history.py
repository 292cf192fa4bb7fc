"""A history that cannot be is refused with the reason, in the library."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts import DemandHistory
from tests.forecasts.shops import shop

HISTORY = shop(50, 3)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"interval_minutes": 7}, "7 minutes does not divide the hour"),
        ({"interval_minutes": 0}, "does not divide the hour"),
        ({"interval_minutes": 45}, "does not divide the hour"),
        ({"interval_minutes": 60}, "must all have the shape"),
        ({"orders": HISTORY.orders - 100.0}, "finite and not negative"),
        ({"orders": np.full_like(HISTORY.orders, np.nan)}, "finite and not negative"),
        ({"orders": np.full_like(HISTORY.orders, np.inf)}, "finite and not negative"),
        ({"is_open": HISTORY.is_open[:2]}, "must all have the shape"),
        ({"days": HISTORY.days[[0, 2, 1]]}, "consecutive"),
        ({"days": HISTORY.days[[0, 1, 1]]}, "consecutive"),
        ({"day_start_minute": 10}, "multiple of interval_minutes"),
        ({"event_labels": (frozenset(),)}, "every day or none"),
    ],
)
def test_what_cannot_be_is_refused(changes, reason):
    with pytest.raises(ValueError, match=reason):
        replace(HISTORY, **changes)


def test_nobody_changes_a_history_by_accident():
    with pytest.raises(ValueError, match="read-only"):
        HISTORY.orders[0, 0] = 5.0


def test_until_knows_nothing_of_the_day_itself():
    before = HISTORY.until(HISTORY.days[2])
    assert np.array_equal(before.days, HISTORY.days[:2])
    assert np.array_equal(before.orders, HISTORY.orders[:2])
    assert isinstance(before, DemandHistory)


def test_known_is_open_and_complete():
    complete = HISTORY.is_complete.copy()
    complete[1, :24] = False
    history = replace(HISTORY, is_complete=complete)
    assert not history.is_known[1, :24].any()
    assert np.array_equal(history.is_known[1, 24:], HISTORY.is_open[1, 24:])
    assert np.array_equal(history.is_known[0], HISTORY.is_open[0])
