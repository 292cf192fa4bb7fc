"""The ladder that settles 03/04."""

from __future__ import annotations

import datetime as dt

import pytest

from shopflow import wording
from shopflow.importing.date_order import Reading, settle
from shopflow.importing.dates import DateText, parse_date
from shopflow.problems import Problem

TODAY = dt.date(2026, 11, 21)


def read(*texts: str, answer: str | None = None, hints: str = "", american: bool = False, earlier: str = "") -> Reading:
    dates = [date for text in texts if isinstance(date := parse_date(text), DateText)]
    return settle(dates, answer=answer, earlier=earlier, hints=hints, looks_american=american, today=TODAY)


def test_year_first_and_named_months_leave_nothing_open() -> None:
    assert read("2026-03-04", "4 March 2026") == Reading("ymd")


@pytest.mark.parametrize(
    ("texts", "order"), [(("03/04/2026", "13/04/2026"), "dmy"), (("03/04/2026", "04/13/2026"), "mdy")]
)
def test_a_number_above_twelve_settles_it_silently(texts: tuple[str, str], order: str) -> None:
    assert read(*texts) == Reading(order)


def test_an_answer_does_not_overrule_a_number_above_twelve() -> None:
    assert read("03/04/2026", "13/04/2026", answer="mdy").order == "dmy"


def test_both_above_twelve_is_refused() -> None:
    with pytest.raises(Problem, match="13/04/2026 and 04/13/2026"):
        read("13/04/2026", "04/13/2026")


def test_the_owners_answer_comes_before_guesses() -> None:
    reading = read("02/03/2026", "03/03/2026", "04/03/2026", answer="mdy")
    assert (reading.order, reading.question) == ("mdy", None)


def test_no_order_lies_in_the_future() -> None:
    reading = read("11/12/2026")
    assert reading.order == "mdy"
    assert "future" in reading.assumption


@pytest.mark.parametrize(("year_first", "order"), [("{:02}/03/2026", "dmy"), ("03/{:02}/2026", "mdy")])
def test_days_that_follow_one_another(year_first: str, order: str) -> None:
    reading = read(*(year_first.format(day) for day in (5, 4, 2, 1)))
    assert reading.order == order
    assert "follow one another" in reading.assumption
    assert reading.question is None


@pytest.mark.parametrize("hints", ["items-2026-03-01-2026-03-31.csv", "Period 2026-03-01 to 2026-03-31"])
def test_the_period_that_the_file_names(hints: str) -> None:
    assert read("03/04/2026", hints=hints).order == "mdy"


def test_an_earlier_file_settles_what_this_one_does_not() -> None:
    reading = read("03/04/2026", earlier="mdy", american=False)
    assert (reading.order, reading.question) == ("mdy", None)
    assert "earlier files" in reading.assumption


def test_an_earlier_file_does_not_overrule_the_evidence_in_this_one() -> None:
    assert read(*(f"{day:02}/03/2026" for day in (5, 4, 2, 1)), earlier="mdy").order == "dmy"
    assert read("13/04/2026", "03/04/2026", earlier="mdy") == Reading("dmy")


def test_the_question_names_both_weekdays_and_suggests_by_the_signs() -> None:
    for american, order in ((False, "dmy"), (True, "mdy")):
        reading = read("03/04/2026", american=american)
        assert reading.order == order
        assert reading.question is not None
        assert reading.question.choices[0][0] == order
        assert dict(reading.question.choices) == {"dmy": "Friday 3 April 2026", "mdy": "Wednesday 4 March 2026"}
        assert "03/04/2026" in reading.question.sentence


class _Months(wording.English):
    """A language with names of its own for days and months."""

    def value(self, value: object, spec: str) -> str:
        return "~" if "%" in spec else super().value(value, spec)


def test_the_days_of_the_question_are_named_in_the_owners_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "_language", _Months())
    question = read("03/04/2026").question
    assert question is not None
    assert dict(question.choices) == {"dmy": "~ 3 ~", "mdy": "~ 4 ~"}
