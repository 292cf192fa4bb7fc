"""Money, percentages and times as each place writes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from ui import format as words
from ui.widgets.fields import NumberField


@pytest.fixture
def at(request: pytest.FixtureRequest) -> Iterator[str]:
    """A place, by the name of its locale."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


MONEY = {
    "de_DE": ("15,43\u00a0€", "15,43\u00a0CHF", "-1.235\u00a0€"),
    "es_ES": ("15,43\u00a0€", "15,43\u00a0CHF", "-1235\u00a0€"),
    "en_IE": ("€15.43", "CHF\u00a015.43", "-€1,235"),
    "en_US": ("€15.43", "CHF\u00a015.43", "-€1,235"),
}


@pytest.mark.parametrize("at", MONEY, indirect=True)
def test_money_stands_where_the_place_writes_it(at: str) -> None:
    said = words.money(15.43, "EUR", 2), words.money(15.43, "CHF", 2), words.money(-1234.6, "EUR")
    assert said == MONEY[at]
    assert words.money(-0.2, "EUR") == words.money(0, "EUR")


@pytest.mark.parametrize("at", MONEY, indirect=True)
def test_a_box_for_money_says_it_as_sentences_do(at: str, qtbot) -> None:
    box = NumberField("wage", "Wage", "", (0, 2000), decimals=2)
    qtbot.addWidget(box)
    box.show_currency("EUR")
    box.show_value(1234.5)
    assert box.text() == words.money(1234.5, "EUR", 2)
    box.lineEdit().setText(f"{box.prefix()}{words.number(9.5, 2)}{box.suffix()}")
    assert box.valueFromText(box.lineEdit().text()) == 9.5


@pytest.mark.parametrize(
    ("at", "percent", "time"),
    [("de_DE", "25\u00a0%", "10:30"), ("es_ES", "25\u00a0%", "10:30"), ("en_US", "25%", "10:30 AM")],
    indirect=["at"],
)
def test_percentages_and_times_of_a_place(at: str, percent: str, time: str, qtbot) -> None:
    assert words.percent(0.25) == percent
    assert words.clock(630) == time
    box = NumberField("share", "Share", words.percent_sign(), (0, 100))
    qtbot.addWidget(box)
    box.show_value(25)
    assert box.text() == percent
