"""What "find anything" finds, and how well it fits what was typed. No widgets here."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

MOST_SHOWN = 9


@dataclass(frozen=True, slots=True)
class Findable:
    """Something to go to or to do.

    Args:
        text: what it is called.
        kind: what it is ("Page", "Person" ...).
        keys: its shortcut, if it has one.
        act: goes there or does it.
    """

    text: str
    kind: str
    act: Callable[[], object]
    keys: str = ""


def found(wanted: str, things: Iterable[Findable]) -> tuple[Findable, ...]:
    """What fits best, the best first; the first things where nothing was typed."""
    scored = [(fit(wanted, thing.text), place, thing) for place, thing in enumerate(things)]
    fitting = sorted((entry for entry in scored if entry[0] > 0), key=lambda entry: (-entry[0], entry[1]))
    return tuple(thing for _, _, thing in fitting[:MOST_SHOWN])


def fit(wanted: str, text: str) -> float:
    """How well a text fits what was typed: 0 not at all, more is better.

    Letters must come in order. Those that begin a word, and those right after the one before, count more; accents
    and capitals do not count.

    >>> fit("scd", "Schedule") > 0, fit("xyz", "Schedule")
    (True, 0.0)
    """
    letters, inside = _bare(wanted), _bare(text)
    if not letters:
        return 1.0
    at = inside.find(letters)
    if at >= 0:
        begins_word = at == 0 or not inside[at - 1].isalnum()
        return 100.0 + 50.0 * begins_word + 25.0 * (at == 0) - len(inside) / 100
    score, place = 0.0, -1
    for letter in letters.replace(" ", ""):
        following = inside.find(letter, place + 1)
        if following < 0:
            return 0.0
        starts_word = following == 0 or not inside[following - 1].isalnum()
        score += 1.0 + 3.0 * starts_word + 2.0 * (following == place + 1)
        place = following
    return score / len(letters)


def _bare(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).strip()
