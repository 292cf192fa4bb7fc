from __future__ import annotations

from forecasts.intraday import IntradayUpdate
from shopflow.sofar import so_far_sentence

USEFUL, USELESS = IntradayUpdate(50.0, 0.2, 60), IntradayUpdate(50.0, 0.01, 60)


def test_a_busy_morning_that_means_nothing_is_told_so():
    assert so_far_sentence(USELESS, 112, 100) == (
        "So far 12% above the forecast; at your shop that has not meant a busier rest of the day."
    )


def test_a_quiet_morning_that_means_something_is_used():
    assert so_far_sentence(USEFUL, 70, 100) == (
        "So far 30% below the forecast; at your shop that has meant a quieter rest of the day, "
        "so 20% fewer orders are expected than before."
    )


def test_nothing_is_said_before_anything_was_expected():
    assert so_far_sentence(USEFUL, 3, 0.2) == "It is too early in the day to say."
    assert so_far_sentence(USELESS, 100, 100).startswith("So far as forecast;")
