"""The headlines hold the numbers of the results, in the owner's words and format."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from shopflow.shortages import ShortRun, Window, short_runs
from tests.ui.builders import week_results
from ui.sentences import common as sentences
from ui.sentences.needed import need_headline

RUSH = Window(dt.date(2026, 11, 28), 600, 690)
RUN = ShortRun(
    window=RUSH,
    needed=4,
    scheduled=3,
    is_steady=True,
    customers=124.0,
    leave=12.4,
    leave_if_covered=0.3,
    share_over_long=0.19,
    longest_wait_s=640.0,
    margin_lost=45.2,
    wage=19.6,
)


@pytest.fixture
def locale() -> Iterator[None]:
    """The design's locale; tests that change it leave no trace."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


pytestmark = pytest.mark.usefixtures("locale")


def said(run: ShortRun) -> sentences.Headline:
    return sentences.week_headline(week_results(), (run,), is_next_week=True)


def plain(text: str) -> str:
    return re.sub(r"<[^>]+>", "", text).replace("\u00a0", " ").replace("\u202f", " ")


def test_short_time_is_named_with_people_customers_and_money() -> None:
    headline = said(RUN)
    assert headline.tone == "short"
    assert headline.sentence == "Saturday 10:00\u201311:30 you need 4 people and have 3."
    assert plain(headline.support) == (
        "With 3, one in five customers waits over 8 minutes and about 12 leave: €45 lost against €20 wage saved."
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("en_US", "Saturday 10:00\u201311:30 AM you need 4 people and have 3."),
        ("de_DE", "Samstag 10:00\u201311:30 you need 4 people and have 3."),
    ],
)
def test_times_follow_the_locale(name: str, expected: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert said(RUN).sentence == expected


def test_money_follows_the_locale() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert "45 € lost" in plain(said(RUN).support)


def test_those_who_would_leave_anyway_are_said() -> None:
    assert "about 12 leave, not 3:" in plain(said(replace(RUN, leave_if_covered=2.8)).support)


def test_waits_that_keep_the_promise_are_not_the_consequence() -> None:
    support = plain(said(replace(RUN, share_over_long=0.01, longest_wait_s=238.0)).support)
    assert support.startswith("With 3, about 12 leave")
    assert "wait" not in support


def test_short_waits_are_said_by_nine_in_ten() -> None:
    run = replace(RUN, share_over_long=0.01, longest_wait_s=238.0, margin_lost=0.2, leave=0.1)
    assert "9 in 10 wait less than 4 minutes" in plain(said(run).support)


def test_shortage_that_loses_nobody_is_said_to_save() -> None:
    support = plain(said(replace(RUN, share_over_long=0.0, margin_lost=0.2, leave=0.1)).support)
    assert "saves €20 of wages" in support
    assert "lost" not in support


def test_nobody_scheduled() -> None:
    assert said(replace(RUN, scheduled=0)).sentence.endswith("you need 4 people and have nobody.")
    assert said(replace(RUN, is_steady=False)).sentence.endswith("you need up to 4 people and have 3.")


def test_covered_week_says_so_and_names_the_busiest_time() -> None:
    headline = sentences.week_headline(week_results(), (), is_next_week=True)
    assert headline.tone == "good"
    assert headline.sentence == "Next week is covered. Busiest: Saturday 10:30."


def test_another_week_than_the_next_is_named_by_its_dates() -> None:
    covered = sentences.week_headline(week_results(), (), is_next_week=False).sentence
    assert covered == "The week of 23\u201329 November 2026 is covered. Busiest: Saturday 10:30."
    needed = need_headline(week_results(has_schedule=False), is_next_week=False).sentence
    assert needed.startswith("The week of 23\u201329 November 2026 needs ")


def test_week_without_schedule_says_how_many_people_it_needs() -> None:
    results = week_results(has_schedule=False)
    headline = sentences.week_headline(results, (), is_next_week=True)
    most = int(results.requirement.required.max())
    assert headline.tone == "accent"
    assert headline.sentence == f"You need up to {most} people, most on Saturday 10:30\u201311:00."


def test_a_week_that_needs_the_same_number_throughout_says_so() -> None:
    results = week_results(has_schedule=False)
    flat = replace(results.requirement, required=np.minimum(results.requirement.required, 1))
    results = replace(results, requirement=flat)
    headline = sentences.week_headline(results, (), is_next_week=True)
    assert headline.sentence == "1 person at a time is enough for the whole week."


def test_closed_week() -> None:
    results = week_results()
    shut = replace(results.forecast, rate_paths=np.zeros_like(results.forecast.rate_paths))
    headline = sentences.week_headline(replace(results, forecast=shut), (), is_next_week=True)
    assert "closed all week" in headline.sentence


def test_headline_numbers_are_those_of_the_worst_run() -> None:
    results = week_results(missing={(5, 600, 690): 1})
    runs = short_runs(results)
    headline = sentences.week_headline(results, runs, is_next_week=True)
    assert f"about {round(runs[0].leave)} leave" in plain(headline.support)
    assert f"€{round(runs[0].margin_lost)} lost" in plain(headline.support)
    assert f"€{round(runs[0].wage)} wage saved" in plain(headline.support)


def test_subtitle_counts_weeks_or_days_of_orders() -> None:
    assert sentences.week_subtitle(week_results()).endswith(
        "23\u201329 November 2026 · forecast from 26 weeks of orders"
    )
    assert sentences.week_subtitle(week_results(weeks=1)).endswith("forecast from 7 days of orders")


def test_cell_words_hold_orders_and_shortage() -> None:
    text = sentences.cell_words(RUSH.day, 630, 41.2, likely=(32, 50), needed=4, scheduled=3)
    assert text == (
        "Saturday 10:30: 41 orders expected, 8 days in 10 between 32 and 50. Needed 4, scheduled 3. 1 person short."
    )
    assert "short" not in sentences.cell_words(RUSH.day, 630, 41.2, needed=4, scheduled=4)


@pytest.mark.parametrize(("hours", "text"), [(0.5, "½ h"), (2.5, "2½ h"), (4, "4 h"), (159.5, "160 h"), (0, "0 h")])
def test_hours(hours: float, text: str) -> None:
    assert sentences.half_hours(hours) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "nobody waits over 8 minutes"),
        (0.02, "hardly anyone waits over 8 minutes"),
        (0.2, "one in five customers waits over 8 minutes"),
        (0.6, "six in ten customers wait over 8 minutes"),
        (0.5, "half of the customers wait over 8 minutes"),
    ],
)
def test_shares_in_words(share: float, text: str) -> None:
    assert sentences.who_waits(share, 480.0) == text


def test_a_wait_is_rounded_up_to_the_minutes_it_stays_below() -> None:
    assert sentences.up_to_minutes(0.0) == 1
    assert sentences.up_to_minutes(240.0) == 4
    assert sentences.up_to_minutes(241.0) == 5
