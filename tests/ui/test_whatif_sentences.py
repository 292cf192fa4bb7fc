"""What the What if page says: both ways it can go, and never more than is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from shopflow.comparisons import Comparison, StaffChange
from shopflow.estimates import Estimate
from shopflow.plan import Plan
from shopflow.whatif import DayChange, HalfYear, Outcome, WhatIf
from ui.sentences import whatif as said

MONDAY = dt.date(2026, 11, 23)
WORKING = (0, 1, 2, 3, 4)
CUT = StaffChange(-1, WORKING, 600, 690)
PLAN = Plan()


@pytest.fixture(autouse=True)
def irish() -> Iterator[None]:
    """Numbers and times as in Ireland, whatever the machine says."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


def outcome(leave: float, wage: float, flat_out_h: float) -> Outcome:
    margin = leave * 3.0
    return Outcome(
        leave=Estimate(leave, leave * 0.8, leave * 1.2),
        share_over_long=Estimate(0.1, 0.05, 0.2),
        margin_lost=Estimate(margin, margin * 0.8, margin * 1.2),
        wage=wage,
        flat_out_h=Estimate(flat_out_h, flat_out_h, flat_out_h),
    )


def answer(
    *,
    leave: tuple[float, float] = (10, 50),
    wage: tuple[float, float] = (300, 200),
    net: tuple[float, float] = (-40, -5),
) -> WhatIf:
    """Five days with 3 people before and 2 after, flat out for an hour of each window after."""
    fewer = wage[1] < wage[0]
    days = tuple(
        DayChange(MONDAY + dt.timedelta(days=day), 3, 2 if fewer else 4, 0.01, 0.1, leave[0] / 5, leave[1] / 5,
                  0.2, 1.0 if fewer else 0.0)
        for day in WORKING
    )  # fmt: skip
    zero = Estimate(0, 0, 0)
    return WhatIf(
        before=outcome(leave[0], wage[0], 1.0),
        after=outcome(leave[1], wage[1], 5.0 if fewer else 0.0),
        net=Estimate(sum(net) / 2, *net),
        break_even_visit=None,
        regulars_lost=zero,
        half_year=HalfYear(
            2600, Estimate(-3120, -3500, -2800), zero, Estimate(-900, -1200, -500), Estimate(-1420, -2000, -900)
        ),
        days=5,
        runs=60,
        seed=1,
        by_day=days,
    )


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("<b>", "").replace("</b>", "")


def test_cutting_says_what_is_saved_what_is_lost_and_who_pays() -> None:
    words = said.whatif_headline(CUT, answer(), PLAN)
    assert plain(words.sentence) == (
        "Cutting one person Monday to Friday 10:00\u201311:30 saves €100 a week and loses about €120."
    )
    assert plain(words.support) == (
        "About 40 customers more a week leave without ordering. The 2 who stay are flat out, 5 mornings in a row."
        " 8 weeks in 10 you are €5 to €40 worse off."
    )
    assert words.tone == "short"


def test_it_is_never_hidden_that_it_can_go_the_other_way() -> None:
    pays = said.whatif_headline(CUT, answer(leave=(10, 10.2), net=(90, 100)), PLAN)
    assert plain(pays.sentence).endswith("saves €100 a week and loses about €1.")
    assert "No customer more leaves" in pays.support
    assert "better off" in pays.support
    assert pays.tone == "good"
    unsure = said.whatif_headline(CUT, answer(net=(-30, 20)), PLAN)
    assert plain(unsure.support).endswith(
        "It can go either way: 8 weeks in 10 lie between €30 worse off and €20 better off."
    )
    assert unsure.tone == "tight"


def test_cutting_that_loses_nobody_says_so() -> None:
    words = said.whatif_headline(CUT, answer(leave=(10, 10), net=(100, 100)), PLAN)
    assert plain(words.sentence).endswith("saves €100 a week and loses nobody.")


def test_adding_says_what_it_costs_and_keeps() -> None:
    more = replace(CUT, people=2)
    words = said.whatif_headline(more, answer(leave=(50, 10), wage=(200, 300), net=(5, 40)), PLAN)
    assert plain(words.sentence).startswith("Adding 2 people Monday to Friday")
    assert plain(words.sentence).endswith("costs €100 a week and keeps about €120.")
    assert "40 customers fewer a week" in plain(words.support)
    nobody = said.whatif_headline(more, answer(leave=(10, 10), wage=(200, 300), net=(-100, -100)), PLAN)
    assert plain(nobody.sentence).endswith("costs €100 a week and keeps nobody.")


@pytest.mark.parametrize(
    ("weekdays", "long", "short"),
    [
        ((0, 1, 2, 3, 4), "Monday to Friday", "Mon\u2013Fri"),
        ((5, 6), "Saturday and Sunday", "Sat and Sun"),
        ((0, 2, 4), "Monday, Wednesday and Friday", "Mon, Wed and Fri"),
        ((3,), "Thursday", "Thu"),
        (tuple(range(7)), "every day", "every day"),
    ],
)
def test_days_are_named_as_people_do(weekdays: tuple[int, ...], long: str, short: str) -> None:
    assert said.days_words(weekdays) == long
    assert said.days_short(weekdays) == short


def test_days_that_are_not_in_a_row_are_counted() -> None:
    two = replace(answer(), by_day=tuple(answer().by_day[place] for place in (0, 3)))
    assert "flat out, on 2 days." in said.whatif_headline(CUT, two, PLAN).support
    afternoon = replace(CUT, first_minute=840, last_minute=930)
    assert "5 days in a row" in said.whatif_headline(afternoon, answer(), PLAN).support


def test_money_carries_its_sign_and_no_false_digits() -> None:
    assert plain(said.signed_money(2561.3, "EUR")) == "+ €2,600"
    assert plain(said.signed_money(-98.4, "EUR")) == "\u2212 €98"
    assert plain(said.signed_money(-0.2, "EUR")) == "€0"


def test_choices_show_the_number_before_and_after() -> None:
    assert said.staff_choice(-1, (3, 3)) == "1 fewer (3 \u2192 2)"
    assert said.staff_choice(2, (2, 3)) == "2 more (2\u20133 \u2192 4\u20135)"


def test_a_comparison_holds_one_to_three_changes() -> None:
    for count in (0, 4):
        with pytest.raises(ValueError):
            Comparison((CUT,) * count)
    for people, weekdays, first, last in ((0, (1,), 1, 2), (1, (), 1, 2), (1, (1,), 2, 2)):
        with pytest.raises(ValueError):
            StaffChange(people, weekdays, first, last)


def test_a_kept_comparison_names_what_stands_beside_it() -> None:
    more, later = replace(CUT, people=1), replace(CUT, first_minute=900, last_minute=960)
    assert said.beside(CUT, ()) == "A single change"
    assert said.beside(CUT, (more, replace(CUT, people=2))) == "beside 1 more, 2 more"
    assert said.beside(CUT, (later,)) == "beside 1 fewer, Mon\u2013Fri 15:00\u201316:00"
    assert said.beside(CUT, (later, more)) == "beside 2 other changes"
