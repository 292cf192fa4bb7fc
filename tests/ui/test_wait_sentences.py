"""What Waits says with fewer and more people."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from shopflow.alternatives import Alternative, planned
from shopflow.plan import Plan
from shopflow.shortages import Window
from tests.ui.builders import week_results
from ui.sentences import waits as wait_sentences

RUSH = Window(dt.date(2026, 11, 28), 600, 690)
PLAN = Plan()


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def base() -> Alternative:
    return planned(week_results(), RUSH)


def with_people(base: Alternative, change: int, **figures: float) -> Alternative:
    staff = np.full(6, 3 + change)
    wage = float(staff.sum()) * 0.25 * 13
    values = {"customers": 124.0, "leave": 12.0, "margin_lost": 52.0, "share_over_long": 0.19, "longest_wait_s": 640.0}
    return replace(base, change=change, staff=staff, wage=wage, **{**values, **figures})


def plain(text: str) -> str:
    return re.sub(r"<[^>]+>", "", text)


def say(now: Alternative, chosen: Alternative | None, one_more: Alternative | None = None) -> tuple[str, str, str]:
    said = wait_sentences.waits_headline(RUSH, now, chosen, one_more, PLAN)
    return said.sentence, plain(said.support), said.tone


def test_as_planned_names_waits_and_what_one_more_keeps(base: Alternative) -> None:
    now = with_people(base, 0)
    more = with_people(base, 1, leave=1.0, margin_lost=6.0, share_over_long=0.01, longest_wait_s=200.0)
    sentence, support, tone = say(now, None, more)
    assert sentence == "With 3 people on Saturday 10:00\u201311:30, one in five customers waits over 8 minutes."
    assert support == "About 12 of 124 leave. One more person costs €20 and keeps about €46."
    assert tone == "short"


def test_one_fewer_names_wage_saved_and_money_lost(base: Alternative) -> None:
    fewer = with_people(base, -1, leave=38.0, margin_lost=165.0, share_over_long=0.6)
    sentence, support, tone = say(with_people(base, 0), fewer)
    assert sentence == "One fewer on Saturday 10:00\u201311:30: six in ten customers wait over 8 minutes."
    assert support == "About 38 of 124 leave. You save €20 in wages and lose about €113 more."
    assert tone == "short"


def test_one_fewer_that_costs_nothing_is_said_to_save(base: Alternative) -> None:
    calm = {"leave": 0.1, "margin_lost": 0.4, "share_over_long": 0.0, "longest_wait_s": 100.0}
    sentence, support, tone = say(with_people(base, 0, **calm), with_people(base, -1, **calm))
    assert sentence.endswith("9 in 10 customers wait less than 2 minutes.")
    assert support == "Hardly anyone leaves. It loses nothing and saves €20 in wages."
    assert tone == "good"


def test_one_more_names_what_it_keeps(base: Alternative) -> None:
    more = with_people(base, 1, leave=1.0, margin_lost=6.0, share_over_long=0.01, longest_wait_s=175.0)
    sentence, support, tone = say(with_people(base, 0), more)
    assert sentence == "With 4 people on Saturday 10:00\u201311:30, 9 in 10 customers wait less than 3 minutes."
    assert support == "About 1 of 124 leaves. The extra €20 of wages keeps about €46."
    assert tone == "good"


def test_many_who_leave_are_said_before_short_waits(base: Alternative) -> None:
    now = with_people(base, 0, share_over_long=0.01, longest_wait_s=230.0)
    sentence, support, tone = say(now, None)
    assert sentence == "With 3 people on Saturday 10:00\u201311:30, about 12 of 124 customers leave."
    assert support == "Of those who stay, 9 in 10 wait less than 4 minutes."
    assert tone == "short"


def test_the_larger_share_is_said_first(base: Alternative) -> None:
    now = with_people(base, 0)
    fewer = with_people(base, -1, leave=60.0, margin_lost=260.0, share_over_long=0.1, longest_wait_s=560.0)
    sentence, support, _ = say(now, fewer)
    assert sentence == "One fewer on Saturday 10:00\u201311:30: about 60 of 124 customers leave."
    assert support.startswith("Of those who stay, 9 in 10 wait less than 10 minutes. You save")


def test_people_that_vary_are_a_range(base: Alternative) -> None:
    assert wait_sentences.staff_words(replace(base, staff=np.array([2, 3, 3]))) == "2\u20133 people"


def test_fewest_note_follows_the_promise() -> None:
    assert plain(wait_sentences.fewest_note(4, True, PLAN)) == (
        "4 people is the fewest: 9 in 10 within 5 minutes, under 1 in 20 leave."
    )
    assert wait_sentences.fewest_note(9, False, PLAN).startswith("Even ")


def test_regulars_are_a_guess_in_proportion_to_those_who_leave(base: Alternative) -> None:
    text = plain(wait_sentences.regulars_note(with_people(base, 0), PLAN))
    assert text == "A guess: 1 in 20 regulars who leave stays away, about €72 over a year."


@pytest.mark.parametrize(("minutes", "text"), [(0, "steady pace"), (45, "45 min"), (60, "1 h"), (90, "1 h 30")])
def test_team_note(base: Alternative, minutes: int, text: str) -> None:
    assert text in plain(wait_sentences.team_note(replace(base, flat_out_minutes=minutes)))


def test_line_that_outlasts_the_window_is_told(base: Alternative) -> None:
    now, fewer = replace(base, leave_later=1.0), replace(base, leave_later=4.2)
    assert "11:30: about 3 more leave" in wait_sentences.later_note(now, fewer, RUSH)
    assert wait_sentences.later_note(now, now, RUSH) == ""


def test_assumed_numbers_are_marked() -> None:
    found = wait_sentences.rests_on(PLAN)
    assert found[0][0] == "1.3 min an order (assumed)"
    assert found[0][2]
    assert found[1][0] == "patience 8 min (assumed)"
    assert found[2][0].replace("\u202f", " ") == "€3.51 lost with each who leaves (assumed)"
    assert "average order €6.00 (assumed)" in found[2][1].replace("\u202f", " ")
