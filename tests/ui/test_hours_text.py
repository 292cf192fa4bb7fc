"""Opening hours as the owner writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from shopflow.hours import OpeningHours, Span
from ui.hours_text import NotHours, read_spans, spans_text, week_text
from ui.pages.settings_hours import HoursCard

DAY_START = 240


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("07:00-18:00", ((420, 1080),)),
        ("7:00 \u2013 18.00", ((420, 1080),)),
        ("7-18", ((420, 1080),)),
        ("0730-1800", ((450, 1080),)),
        ("7h30 - 18h", ((450, 1080),)),
        ("7.30 bis 18 Uhr", ((450, 1080),)),
        ("17:00-20:00, 07:00-14:00", ((420, 840), (1020, 1200))),
        ("7:00 to 14:00 and 17:00 to 20:00", ((420, 840), (1020, 1200))),
        ("7 AM-6 PM", ((420, 1080),)),
        ("11-2 pm", ((660, 840),)),
        ("18:00-02:00", ((1080, 1560),)),
        ("00:00-03:30", ((1440, 1650),)),
        ("04:00-04:00", ((240, 1680),)),
        ("", ()),
        (" closed ", ()),
    ],
)
def test_what_owners_write(text: str, spans: tuple[Span, ...]) -> None:
    assert read_spans(text, DAY_START) == spans


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("early", "is no opening hours"),
        ("07:00", "is no opening hours"),
        ("25:00-26:00", "is no time of day"),
        ("07:75-08:00", "is no time of day"),
        ("13 pm-14 pm", "is no time of day"),
        ("07:00-12:00, 11:00-14:00", "overlap"),
        ("02:00-05:00", "does not fit"),
    ],
)
def test_what_is_no_opening_hours_is_explained(text: str, words: str) -> None:
    with pytest.raises(NotHours, match=words):
        read_spans(text, DAY_START)


@pytest.mark.parametrize("name", ["en_IE", "en_US", "de_DE", "es_ES"])
@given(cuts=st.lists(st.integers(DAY_START, DAY_START + 1440), max_size=6, unique=True))
def test_what_is_shown_can_be_written(name: str, cuts: list[int]) -> None:
    before = QLocale()
    ends = sorted(cuts)[: len(cuts) // 2 * 2]
    spans = tuple((opens, closes) for opens, closes in zip(ends[::2], ends[1::2], strict=True))
    QLocale.setDefault(QLocale(name))
    try:
        assert read_spans(spans_text(spans), DAY_START) == spans
    finally:
        QLocale.setDefault(before)


def test_a_week_in_one_line() -> None:
    every = ((420, 1080),)
    assert week_text(OpeningHours((every,) * 7)) == "07:00\u201318:00"
    assert (
        week_text(OpeningHours((*(every,) * 5, ((480, 960),), ())))
        == "Mon\u2013Fri 07:00\u201318:00, Sat 08:00\u201316:00"
    )


def test_hours_are_shown_as_they_are_read_while_they_are_written(qtbot) -> None:
    card = HoursCard()
    qtbot.addWidget(card)
    card.show_hours(None, is_guessed=False)
    line, chip = card.lines[0], card._chips[0]
    for typed, shown in (("730-18 Uhr", "07:30\u201318:00"), ("early", ""), ("closed", "closed")):
        line.clear()
        qtbot.keyClicks(line, typed)
        assert (chip.text(), chip.isHidden()) == (shown, not shown)
