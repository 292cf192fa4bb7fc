"""Times of day as people and programs write them into cells."""

from __future__ import annotations

import datetime as dt
import re

from shopflow.wording import phrase

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_EPOCH = dt.datetime(1899, 12, 31)
_MOST_DAYS = 3


class NotATime(ValueError):  # noqa: N818  (it is shown to the owner as it is)
    """What stands in a cell is no time of day; the text says so in the owner's words."""


def minutes_in(value: object, what: str) -> int:
    """Minutes after midnight of a cell with a time; beyond 1440 it is on the next day.

    Args:
        value: as openpyxl reads it: a time, a time span, a moment, a part of a day, or text such as "7:30 am".
        what: the cell in words ("the beginning"), for the message.

    Raises:
        NotATime: it cannot be read as a time.
    """
    minutes = _minutes(value)
    if minutes is None or not 0 <= minutes < _MOST_DAYS * 1440:
        if value is None or value == "":
            raise NotATime(phrase("{what} is missing", what=what))
        raise NotATime(phrase("{what} “{words}” is no time such as 09:00", what=what, words=_words(value)))
    return minutes


def _words(value: object) -> str:
    """What was typed; a whole number in a cell for times comes as a day of 1900."""
    if isinstance(value, dt.datetime) and value.year < 1901:
        return f"{(value - _EPOCH) / dt.timedelta(days=1):g}"
    return str(value)[:30]


def _minutes(value: object) -> int | None:
    if isinstance(value, dt.datetime):
        days = (value - _EPOCH) / dt.timedelta(days=1)
        return round(days * 1440) if days < _MOST_DAYS else None
    if isinstance(value, dt.time):
        return value.hour * 60 + value.minute + round(value.second / 60)
    if isinstance(value, dt.timedelta):
        return round(value / dt.timedelta(minutes=1))
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        # A part of a day; a whole number such as 9 is more likely meant as nine o'clock than as nine days.
        return round(value * 1440) if 0 <= value < _MOST_DAYS and value != 1 else None
    return _minutes_of_text(value) if isinstance(value, str) else None


def _minutes_of_text(text: str) -> int | None:
    match = _CLOCK.fullmatch(text.strip())
    if match is None or (match[2] is None and match[3] is None):
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3].lower() == "p" else 0)
    return hour * 60 + minute if hour <= 47 and minute <= 59 else None
