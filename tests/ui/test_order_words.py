"""What the owner reads about orders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QDate, QLocale

from shopflow.daymarks import DayRecord, DayState
from shopflow.events import Choice
from shopflow.importing import ClockedShift, ImportResult, Question, RejectedRow
from shopflow.orders import OrderLog
from ui import order_words as words
from ui.preview import SAME_ORDER, Preview, Reach, left_out_rows, reach_of, reasons

THIS_YEAR = QDate.currentDate().year()


@pytest.fixture(autouse=True)
def irish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


def result(
    orders: int = 16987, *, left_out: dict[str, int] | None = None, question: Question | None = None
) -> ImportResult:
    first, last = (np.datetime64(f"{THIS_YEAR}-{day}", "s") for day in ("09-29", "11-21"))
    times = first + ((last - first) * np.linspace(0, 1, orders)).astype("timedelta64[s]")
    return ImportResult(
        file_name="till.csv",
        profile="generic (x)",
        name="Orders",
        kind="orders",
        rows=orders + sum((left_out or {}).values()),
        orders=OrderLog.from_times(times),
        rejected=(RejectedRow(3, "", "the order time is empty"),),
        left_out=left_out or {},
        question=question,
    )


def preview(*results: ImportResult) -> Preview:
    return Preview((), results)


def test_the_headline_counts_ready_and_left_out_orders() -> None:
    said = words.preview_words(preview(result(left_out={"the order time is empty": 30, "a refund": 7})))
    assert said.sentence == "16,987 of 17,024 orders are ready: 29 September to 21 November."
    assert said.support == (
        "7 weeks, enough for a good forecast. <b>37 rows cannot be used</b> and are left out: see them below."
    )
    assert said.tone == "good"


def test_lines_of_one_order_are_not_left_out() -> None:
    read = result(left_out={SAME_ORDER: 500})
    assert left_out_rows(read) == 0
    assert reasons(read) == {}
    assert words.preview_words(preview(read)).sentence == "16,987 orders are ready: 29 September to 21 November."


def test_several_files_count_together() -> None:
    both = preview(result(100), result(200, left_out={"a refund": 1}))
    said = words.preview_words(both)
    assert said.sentence.startswith("300 of 301 orders are ready")
    assert "<b>1 row cannot be used</b>" in said.support


def test_a_question_comes_before_everything() -> None:
    question = Question("date_order", "Is 03/04/2026 3 April or 4 March?", (("dmy", "3 April"), ("mdy", "4 March")))
    said = words.preview_words(preview(result(100), result(100, question=question)))
    assert said.sentence == question.sentence
    assert said.tone == "tight"


def test_a_file_without_orders_says_so() -> None:
    empty = ImportResult("x.csv", "generic", "Orders", "orders", 3, OrderLog.empty(), left_out={"a refund": 3})
    assert words.preview_words(preview(empty)).sentence == "There is no order in this file."


def test_working_times_are_told_from_orders() -> None:
    start = dt.datetime(2026, 11, 2, 8)
    shifts = tuple(ClockedShift(name, "", start, start + dt.timedelta(hours=8)) for name in ("Ada", "Ben"))
    clock = ImportResult("x.csv", "square.timecards", "Square", "timecards", 2, OrderLog.empty(), clocked=shifts)
    assert words.preview_words(preview(clock)).sentence == "2 working times are ready."
    assert words.import_button(0, 2) == "Import 2 working times"
    assert words.imported_words(0, 0, 2) == "2 working times imported."
    assert words.imported_words(0, 0) == "Nothing new: all of it was already here."


def test_a_file_whose_customers_are_here_already_is_doubted() -> None:
    doubted = replace(preview(result(20)), doubt="These customers are here already.")
    said = words.preview_words(doubted)
    assert (said.sentence, said.tone) == ("These customers are here already.", "tight")
    assert said.support.startswith("20 orders are ready")


MISSING = DayRecord(dt.date(2026, 11, 3), 0, DayState.MISSING)


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (replace(MISSING, orders=325, state=DayState.PRESENT), "325 orders"),
        (MISSING, "no orders, though there usually are some: taken as closed"),
        (replace(MISSING, state=DayState.CLOSED), "no orders, closed as usual"),
        (replace(MISSING, state=DayState.CLOSED, mark=Choice.CLOSED), "no orders, closed, as you said"),
        (
            replace(MISSING, orders=1, state=DayState.INCOMPLETE, mark=Choice.TILL_OFF),
            "1 order, the till was off, as you said: not learnt from",
        ),
    ],
)
def test_what_a_day_is(record: DayRecord, expected: str) -> None:
    assert words.day_words(record) == f"Tuesday 3 November: {expected}"


def test_years_are_written_where_they_are_not_this_one() -> None:
    old = words.days_words(dt.date(2016, 10, 30), dt.date(2017, 4, 9))
    assert old == "30 October 2016 to 9 April 2017"
    assert words.days_words(dt.date(2017, 4, 1), dt.date(2017, 4, 9)) == "1 April to 9 April 2017"
    assert words.days_words(dt.date(2017, 4, 9), dt.date(2017, 4, 9)) == "9 April 2017"


@pytest.mark.parametrize(
    ("days", "expected"),
    [(9, "9 days: a first guess, which narrows from 4 weeks on"), (28, "4 weeks, enough for a good forecast")],
)
def test_how_much_is_enough(days: int, expected: str) -> None:
    first = dt.date(THIS_YEAR, 1, 1)
    assert words.enough_words(Reach(99, first, first + dt.timedelta(days=days - 1), days)) == expected


def test_what_the_orders_lack() -> None:
    today = dt.date(2026, 11, 21)
    few = Reach(50, dt.date(2026, 11, 12), dt.date(2026, 11, 20), 9)
    old = Reach(50, dt.date(2026, 9, 1), dt.date(2026, 11, 3), 60)
    fine = Reach(50, dt.date(2026, 9, 1), dt.date(2026, 11, 11), 60)
    assert words.data_strip_words(few, today) == "Only 9 days of orders: a first guess. It narrows from 4 weeks on."
    assert words.data_strip_words(old, today) == "Your last orders are from 3 November 2026. Add newer ones."
    assert words.data_strip_words(fine, today) == ""


def test_what_an_import_did() -> None:
    assert words.imported_words(1, 0) == "1 order imported."
    assert words.imported_words(12, 3) == "12 orders imported. 3 orders were already here."
    assert words.imported_words(0, 1) == "Nothing new: 1 order was already here."


def test_reach_counts_dates_once() -> None:
    times = np.array(["2026-01-01T09:00", "2026-01-01T10:00", "2026-01-03T09:00"], dtype="datetime64[s]")
    reach = reach_of(OrderLog.from_times(times), OrderLog.from_times(times))
    assert reach == Reach(6, dt.date(2026, 1, 1), dt.date(2026, 1, 3), 2)
    assert reach is not None
    assert reach.days == 3
    assert reach_of(OrderLog.empty()) is None


def test_a_day_begins_a_line_with_a_capital_where_its_name_has_none() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Spanish))
    assert words.day_words(MISSING).startswith("Martes 3 de noviembre: ")
