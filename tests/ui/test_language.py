from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from shopflow import wording
from ui import language
from ui.language import WindowLanguage

GERMAN = WindowLanguage(QLocale(QLocale.Language.German, QLocale.Country.Germany))
ENGLISH = WindowLanguage(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
WHEN = dt.datetime(2026, 11, 28, 10, 30)


@pytest.mark.parametrize(
    ("value", "spec", "german"),
    [
        (1234.5, ",.1f", "1.234,5"),
        (17024, ",", "17.024"),
        (0.125, ".0%", "12\u00a0%"),
        (WHEN, "%A", "Samstag"),
        (WHEN, "%H:%M", "10:30"),
        (WHEN.date(), "%B %Y", "November 2026"),
        (dt.time(7, 5), "%H:%M", "07:05"),
        ("a.b,c", "", "a.b,c"),
        (2026, "", "2026"),
    ],
)
def test_numbers_and_dates_are_written_as_the_owner_does(value: object, spec: str, german: str) -> None:
    assert GERMAN.value(value, spec) == german
    english = {"%H:%M": "10:30 AM" if value is WHEN else "7:05 AM"}.get(spec, format(value, spec))
    assert ENGLISH.value(value, spec) == english


def test_a_span_of_times_has_its_dash_and_the_clock_of_the_place() -> None:
    wording.install(ENGLISH)
    try:
        said = wording.phrase("{start:%A} {start:%H:%M}-{end:%H:%M}", start=WHEN, end=WHEN.replace(hour=14))
    finally:
        wording.install(wording.English())
    assert said == "Saturday 10:30 AM\u20132:30 PM"


def test_a_language_without_its_own_locale_takes_the_usual_one() -> None:
    assert language.locale_for("de").language() is QLocale.Language.German
    assert language.locale_for("es").language() is QLocale.Language.Spanish
    assert language.locale_for("system").language() is not QLocale.Language.C
