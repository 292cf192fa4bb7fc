"""Date and time texts, each distinct text parsed once.

A column is read in one way for the whole file. What a text says is kept open (``DateText``) until the whole
column was seen; ``date_order`` then settles how 03/04 is read.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from shopflow.importing.months import MONTHS

FIRST_SERIAL, LAST_SERIAL = 36526, 60000  # Excel's day numbers of 2000-01-01 and 2064-04-08
_SERIAL_ZERO = dt.date(1899, 12, 30).toordinal()
_EPOCH = dt.date(1970, 1, 1).toordinal()

_YEAR_FIRST = re.compile(
    r"(?:[^\W\d]+\.?,?\s*)?((?:19|20)\d{2})(?:([-/.年\s])\s?(\d{1,2})[-/.月\s]\s?(\d{1,2})|(\d{2})(\d{2}))(?!\d)"
)
_NUMBERS = re.compile(r"(?:[^\W\d]+\.?,?\s+)?(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
_TOKENS = re.compile(r"\d+|[^\W\d]+")
_CLOCK_IN_TEXT = re.compile(
    r"(?<![\d:])\d{1,2}(?::\d{2}(?::\d{2})?|\s?[hH]\s?\d{2})(?![\d:])(?:[.,]\d+)?(?:\s*[aApP]\.?\s?[mM]\b\.?)?"
    r"|(?<=\s)\d{1,2}\.\d{2}(?:\.\d{2})?$"
    r"|(?<=\s)\d{1,2}\s?[aApP]\.?[mM]\b\.?"
)
_TIME = re.compile(
    r"(?:klo\s*|kl\.?\s*)?(\d{1,2})(?:(?:[:.]|\s?h\s?)(\d{2})(?:[:.](\d{2}))?)?(?:[.,]\d+)?\s*([ap])?\.?\s?(?(4)m?\.?)"
    r"\s*(?:uhr|h)?\s*(z|utc|[+-]\d{2}:?\d{2}|[a-z]{2,5}\b.*)?"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class DateText:
    """What a date text says: a certain day, or two numbers whose order is open.

    Args:
        day: days since 1970-01-01, ``None`` while the order is open.
        first: the first number of an open date.
        second: the second number.
        year: the year of an open date.
    """

    day: int | None = None
    first: int = 0
    second: int = 0
    year: int = 0

    def day_as(self, order: str) -> int | None:
        """Days since 1970-01-01 under ``"dmy"`` or ``"mdy"``, ``None`` where there is no such day."""
        if self.day is not None:
            return self.day
        day, month = (self.second, self.first) if order == "mdy" else (self.first, self.second)
        return _day_number(self.year, month, day)


@dataclass(frozen=True, slots=True)
class TimeText:
    """Seconds after midnight, and minutes ahead of UTC where the text says so."""

    seconds: int
    offset_minutes: int | None = None


def split_moment(text: str) -> tuple[str, str]:
    """Cut a date-time text into its date and its time; either is empty where it is missing."""
    if len(text) >= 16 and text[4] == "-" and text[10] in "T ":
        return text[:10], text[11:]
    if _NUMBER.fullmatch(text):
        day, _, fraction = text.replace(",", ".").partition(".")
        return (day, f"0.{fraction}") if len(day) == 5 and fraction else (text, "")
    text = unicodedata.normalize("NFKC", text)
    clock = _CLOCK_IN_TEXT.search(text)
    if clock is None:
        return text, ""
    before = text[: clock.start()].rstrip(" ,")
    if before:
        return before[:-1] if before[-1] == "T" and before[-2:-1].isdigit() else before, text[clock.start() :]
    return text[clock.end() :].strip(" ,"), clock.group()


def parse_date(text: str) -> DateText | None:
    """Read a date text, ``None`` where it is none; year first and month names are certain."""
    text = unicodedata.normalize("NFKC", text).strip(" '\"=,\t")
    if found := _YEAR_FIRST.match(text):
        year, _, month, day, month2, day2 = found.groups()
        return _certain(int(year), int(month or month2), int(day or day2))
    if found := _NUMBERS.match(text):
        first, mark, second, year = found.groups()
        if mark == "." and int(second) <= 12:
            return _certain(_full_year(year), int(second), int(first))
        open_date = DateText(first=int(first), second=int(second), year=_full_year(year))
        return open_date if open_date.day_as("dmy") is not None or open_date.day_as("mdy") is not None else None
    return _parse_named_month(text)


def parse_serial(text: str) -> DateText | None:
    """Read a spreadsheet's day number."""
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    serial = int(float(text.replace(",", ".")))
    return DateText(_SERIAL_ZERO + serial - _EPOCH) if FIRST_SERIAL <= serial <= LAST_SERIAL else None


def parse_time(text: str) -> TimeText | None:
    """Read a time of day: 24 hours, AM/PM, ``12h30``, ``7:01 Uhr``, a day's fraction, with or without a zone."""
    digits = text[:2] + text[3:5] + text[6:]
    if len(text) == 8 and text[2] == text[5] == ":" and digits.isascii() and digits.isdigit():  # by far the commonest
        return _clock(int(digits[:2]), int(digits[2:4]), int(digits[4:]), None)
    text = unicodedata.normalize("NFKC", text).strip(" '\"=,\t").casefold()
    if text.startswith(("0.", "0,", "1899-12-3", "1900-01-0")) or text in {"0", "1.0"}:
        return _parse_spreadsheet_time(text)
    if text.isdigit() and len(text) in {4, 6}:
        text = ":".join(text[i : i + 2] for i in range(0, len(text), 2))
    found = _TIME.fullmatch(text)
    if found is None or (found[2] is None and found[4] is None):
        return None
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if found[4] and hour <= 12:
        hour = hour % 12 + (12 if found[4] == "p" else 0)
    return _clock(hour, minute, second, _offset(found[5]))


def _clock(hour: int, minute: int, second: int, offset_minutes: int | None) -> TimeText | None:
    if minute > 59 or second > 60 or hour * 60 + minute > 1440:
        return None
    return TimeText(hour * 3600 + minute * 60 + min(second, 59), offset_minutes)


def _parse_spreadsheet_time(text: str) -> TimeText | None:
    if text.startswith(("1899", "1900")):
        return parse_time(text[11:])
    try:
        return TimeText(round(float(text.replace(",", ".")) * 86400) % 86400)
    except ValueError:
        return None


def _parse_named_month(text: str) -> DateText | None:
    tokens = _TOKENS.findall(text.casefold())
    months = [MONTHS[token] for token in tokens if token in MONTHS]
    numbers = [token for token in tokens if token.isdigit()]
    if len(months) != 1 or len(numbers) != 2 or len(tokens) > 8:
        return None
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    return _certain(_full_year(year), months[0], int(day)) if len(day) <= 2 and len(year) in {2, 4} else None


def _certain(year: int, month: int, day: int) -> DateText | None:
    number = _day_number(year, month, day)
    return None if number is None else DateText(number)


@cache
def _day_number(year: int, month: int, day: int) -> int | None:
    try:
        return dt.date(year, month, day).toordinal() - _EPOCH
    except ValueError:
        return None


def _full_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _offset(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone in {"z", "utc"}:
        return 0
    if zone[0] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[-2:])
        return -minutes if zone[0] == "-" else minutes
    return None
