"""Opening hours as the owner writes them: "07:00-14:00, 17:00-20:00", "7 AM-6 PM", "0730-18 Uhr", or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from shopflow.hours import OpeningHours, Span
from shopflow.wording import phrase
from ui import format as words

_TIME = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:h|uhr)?\s*([ap])?\.?(?:m\.?)?", re.IGNORECASE)
_DASH = re.compile(r"\s*(?:\u2013|\u2014|-|\bto\b|\bbis\b|\ba\b)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,|;|&|\+|\band\b|\bund\b|\by\b)\s*", re.IGNORECASE)
DAY_MINUTES = 1440


class NotHours(ValueError):  # noqa: N818  (it is shown to the owner as it is)
    """What was written is no opening hours; the text says so in the owner's words."""


def spans_text(spans: Sequence[Span]) -> str:
    """The spans of a day as they are shown and can be written; empty when closed."""
    return ", ".join(words.clock_range(opens, closes) for opens, closes in spans)


def read_spans(text: str, day_start_minute: int) -> tuple[Span, ...]:
    """The spans that a text means; none for an empty text or the word for closed.

    A closing time before the opening time is after midnight.

    Args:
        text: as the owner writes it.
        day_start_minute: at which the business day begins; hours must lie within the day from then on.

    Raises:
        NotHours: a sentence says what cannot be read, overlaps or does not fit into a day.
    """
    text = text.strip()
    if not text or text.casefold() == phrase("closed").casefold():
        return ()
    spans = sorted(_span(part, day_start_minute) for part in _BETWEEN.split(text) if part)
    if any(before[1] >= after[0] for before, after in pairwise(spans)):
        raise NotHours(phrase("Two of these hours overlap; write them apart, such as 07:00-14:00, 17:00-20:00."))
    return tuple(spans)


def week_text(hours: OpeningHours) -> str:
    """The hours of a week in one line, weekdays with the same hours together; closed weekdays are left out."""
    texts = [spans_text(spans) for spans in hours.weekly]
    open_texts = {text for text in texts if text}
    if len(open_texts) == 1:
        return open_texts.pop()
    parts: list[str] = []
    first = 0
    for day in range(1, 8):
        if day == 7 or texts[day] != texts[first]:
            if texts[first]:
                parts.append(f"{_weekdays(first, day - 1)} {texts[first]}")
            first = day
    return ", ".join(parts)


def _weekdays(first: int, last: int) -> str:
    names = [words.locale().dayName(day + 1, words.locale().FormatType.ShortFormat) for day in (first, last)]
    return names[0] if first == last else f"{names[0]}\u2013{names[1]}"


def _span(text: str, day_start_minute: int) -> Span:
    ends = _DASH.split(text)
    times = [_TIME.fullmatch(end.strip()) for end in ends]
    if len(ends) != 2 or times[0] is None or times[1] is None:
        raise NotHours(phrase("“{}” is no opening hours; write them such as 07:00-18:00.").format(text))
    half = (times[0][3], times[1][3])
    opens = _minute(times[0], half[0] or half[1])
    closes = _minute(times[1], half[1])
    if not half[0] and half[1] and closes <= opens:
        # "11-2 PM": the first time is before noon.
        opens = _minute(times[0], "a")
    while opens < day_start_minute:
        opens += DAY_MINUTES
    while closes <= opens:
        closes += DAY_MINUTES
    if closes > day_start_minute + DAY_MINUTES:
        begin = words.clock(day_start_minute)
        raise NotHours(phrase("“{0}” does not fit into a day that begins at {1}.").format(text, begin))
    return opens, closes


def _minute(time: re.Match[str], half: str | None) -> int:
    hour, minute = int(time[1]), int(time[2] or 0)
    if half is not None:
        if not 1 <= hour <= 12:
            raise NotHours(phrase("“{}” is no time of day.").format(time[0]))
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    if hour > 24 or minute > 59:
        raise NotHours(phrase("“{}” is no time of day.").format(time[0]))
    return hour * 60 + minute
