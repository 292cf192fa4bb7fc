"""Numbers, money, dates and shares as the owner reads them, through ``QLocale``."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QTime

from shopflow.wording import marked, phrase

NO_BREAK = "\u00a0"
"""The space between a number and its unit."""
_CURRENCY_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "CHF": "CHF", "CAD": "$", "AUD": "$", "JPY": "¥"}


def locale() -> QLocale:
    """The locale in use."""
    return QLocale()


def number(value: float, decimals: int = 0) -> str:
    """A number with the locale's separators; whole by default, never "-0"."""
    rounded = round(value, decimals) + 0.0
    return locale().toString(int(rounded)) if decimals == 0 else locale().toString(rounded, "f", decimals)


def money(value: float, currency: str, decimals: int = 0) -> str:
    """An amount of money; without cents unless asked for."""
    rounded = round(value, decimals) + 0.0
    before, after = around_money(currency)
    minus = locale().negativeSign() if rounded < 0 else ""
    return f"{minus}{before}{number(abs(rounded), decimals)}{after}"


def around_money(currency: str) -> tuple[str, str]:
    """What stands before and after an amount: ``€`` and nothing in Ireland, nothing and `` €`` in Germany."""
    before, _, after = locale().toCurrencyString(1, currency_sign(currency), 0).partition(number(1))
    return f"{before}{NO_BREAK if before[-1:].isalpha() else ''}", after


def currency_sign(currency: str) -> str:
    """The sign of a currency, or its code where it has none that everybody knows."""
    return _CURRENCY_SIGNS.get(currency, currency)


def uses_12_hours(place: QLocale | None = None) -> bool:
    """Whether the locale writes AM and PM."""
    return "AP" in (place or locale()).timeFormat(QLocale.FormatType.ShortFormat).upper()


def clock(minute_of_day: int, *, on_axis: bool = False, place: QLocale | None = None) -> str:
    """A time of day from minutes after midnight (beyond 1440: the next day)."""
    time, place = QTime(minute_of_day // 60 % 24, minute_of_day % 60), place or locale()
    if not uses_12_hours(place):
        return place.toString(time, QLocale.FormatType.ShortFormat)
    pattern = "h AP" if on_axis and time.minute() == 0 else "h:mm AP"
    return place.toString(time, pattern).replace("\u202f", " ")


def clock_range(first_minute: int, last_minute: int) -> str:
    """A span of time, AM or PM written once where both agree."""
    first, last = clock(first_minute), clock(last_minute)
    if uses_12_hours() and first[-2:] == last[-2:]:
        first = first[:-3]
    return f"{first}\u2013{last}"


_ORDERS = {
    QLocale.Language.German: {
        "d": "d.",
        "d MMMM": "d. MMMM",
        "d MMMM yyyy": "d. MMMM yyyy",
        "dddd d MMMM": "dddd, d. MMMM",
    },
    QLocale.Language.Spanish: {
        "d MMMM": "d 'de' MMMM",
        "d MMMM yyyy": "d 'de' MMMM 'de' yyyy",
        "dddd d MMMM": "dddd d 'de' MMMM",
    },
}
"""How languages write what English writes so."""


def date_as(day: dt.date, pattern: str) -> str:
    """A date by a pattern of Qt, put as the language puts it."""
    order = _ORDERS.get(locale().language(), {})
    return locale().toString(QDate(day.year, day.month, day.day), order.get(pattern, pattern))


def day_short(day: dt.date) -> str:
    """``Sat 28``, for grids."""
    return date_as(day, "ddd d")


def weekday_short(day: dt.date) -> str:
    """``Sat``."""
    return date_as(day, "ddd")


def weekday(day: dt.date) -> str:
    """``Saturday``."""
    return date_as(day, "dddd")


def day_long(day: dt.date) -> str:
    """``Saturday 28 November``, for titles."""
    return date_as(day, "dddd d MMMM")


def day_title(day: dt.date) -> str:
    """The same at the beginning of a line: with a capital letter in languages too that write days without."""
    text = day_long(day)
    return text[:1].upper() + text[1:]


def date_words(day: dt.date) -> str:
    """``28 November 2026``."""
    return date_as(day, "d MMMM yyyy")


def date_range(first: dt.date, last: dt.date) -> str:
    """``23-29 November 2026`` (with an en dash), months and years written once where they agree."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{date_as(first, 'd')}\u2013{date_words(last)}"
    if first.year == last.year:
        return f"{date_as(first, 'd MMMM')} \u2013 {date_words(last)}"
    return f"{date_words(first)} \u2013 {date_words(last)}"


HARDLY_ANYONE, ONE_IN = 0.04, 0.37
"""Shares below which no customer is named, and below which one of several is."""

_SHARE_WORDS = (
    (0.005, marked("nobody")),
    (HARDLY_ANYONE, marked("hardly anyone")),
    (0.075, marked("one in twenty")),
    (0.115, marked("one in ten")),
    (0.145, marked("one in eight")),
    (0.182, marked("one in six")),
    (0.225, marked("one in five")),
    (0.29, marked("one in four")),
    (ONE_IN, marked("one in three")),
    (0.45, marked("four in ten")),
    (0.55, marked("half of the")),
    (0.65, marked("six in ten")),
    (0.75, marked("seven in ten")),
    (0.85, marked("eight in ten")),
    (0.95, marked("nine in ten")),
)


def share_words(share: float) -> str:
    """A share in words ("one in five"), to go before "customers"."""
    return next((phrase(words) for limit, words in _SHARE_WORDS if share < limit), phrase("nearly all"))


_WITH_A_GAP = {QLocale.Language.German, QLocale.Language.Spanish, QLocale.Language.French}
"""Languages with a space before the sign of per cent."""


def percent_sign(place: QLocale | None = None) -> str:
    """What follows a percentage: ``%``, after a space in some languages."""
    place = place or locale()
    return f"{NO_BREAK if place.language() in _WITH_A_GAP else ''}{place.percent()}"


def percent(share: float) -> str:
    """A whole percentage, for tables."""
    return f"{number(share * 100)}{percent_sign()}"


def minutes(seconds: float) -> str:
    """A wait in whole minutes: "under 1 minute", "1 minute", "8 minutes"."""
    whole = round(seconds / 60)
    if whole < 1:
        return phrase("under 1 minute")
    return phrase("1 minute") if whole == 1 else phrase("{count} minutes", count=number(whole))


def counted(count: float, one: str, many: str) -> str:
    """A whole number with its noun: "1 person", "4 people"."""
    whole = round(count)
    return f"{number(whole)} {one if whole == 1 else many}"
