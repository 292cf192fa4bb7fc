"""How times are written and on which paper a plan is printed, by the shop's currency."""

from __future__ import annotations

from dataclasses import dataclass

_LETTER = frozenset({"USD", "CAD", "MXN", "CLP", "COP", "PHP"})
_TWELVE_HOURS = frozenset({"USD", "CAD", "AUD", "NZD", "INR", "PHP"})


@dataclass(frozen=True, slots=True)
class Formats:
    """Number formats of times, and the paper.

    Dates' weekday and month names and the separators of numbers follow the language of the spreadsheet program.
    """

    time: str
    moment: str
    is_letter: bool
    uses_12_hours: bool
    date: str = "ddd d mmm"


def formats_for(currency: str) -> Formats:
    """The formats of the shop that counts in this currency (ISO 4217)."""
    uses_12_hours = currency in _TWELVE_HOURS
    time = "h:mm AM/PM" if uses_12_hours else "hh:mm"
    return Formats(time, f"ddd d mmm {time}", currency in _LETTER, uses_12_hours)
