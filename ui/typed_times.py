"""Times that the owner typed or pasted, read one by one; what cannot be read is told with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST_S = 7200.0
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2}(?:[.,]\d+)?)")
_WORDS = re.compile(
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:m|min|mins|minute|minutes|minuten|minutos?|'|\u2032))?\.?\s*"
    r"(?:(\d+(?:[.,]\d+)?)\s*(?:s|sec|secs|second|seconds|sek|sekunden?|seg|segundos?|\"|\u2033)?)?\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TypedTimes:
    """What was read.

    Args:
        seconds: of each order, as typed.
        unread: number of the line, from 1, and its text, for each that is no time.
    """

    seconds: tuple[float, ...]
    unread: tuple[tuple[int, str], ...]


def read_times(text: str) -> TypedTimes:
    """Read times, one a line or parted by semicolons: ``30``, ``30 s``, ``1:20``, ``1 min 20``, ``1,5 min``.

    A number alone is seconds; a comma is a decimal sign.
    """
    seconds: list[float] = []
    unread: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), start=1):
        for part in filter(None, (part.strip() for part in re.split(r"[;\t]", line))):
            value = _seconds(part)
            if value is None or not 0 < value <= LONGEST_S:
                unread.append((number, part))
            else:
                seconds.append(value)
    return TypedTimes(tuple(seconds), tuple(unread))


def _seconds(text: str) -> float | None:
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        hours, minutes, rest = clock.groups(default="0")
        return 3600 * _number(hours) + 60 * _number(minutes) + _number(rest)
    said = _WORDS.fullmatch(text)
    if said is None or not any(said.groups()):
        return None
    minutes, rest = said.groups(default="0")
    return 60 * _number(minutes) + _number(rest)


def _number(text: str) -> float:
    return float(text.replace(",", "."))
