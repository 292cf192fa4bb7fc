"""What stands in a cell of the list of people, and how it is read.

The columns of ``MAIN`` make a list; those of ``MORE`` may be absent or empty. A cell that is not as expected
raises ``ValueError``.
"""

from __future__ import annotations

import datetime as dt
import re

from shopflow.hours import WEEKDAYS, Span
from shopflow.people import Person

MAIN = ("name", "role", "wage", "min_hours", "max_hours", *WEEKDAYS, "days_off")
LIKES = tuple(f"likes_{day}" for day in WEEKDAYS)
MORE = ("keyholder", "under_18", "target_hours", *LIKES, "notes")
COLUMNS = (*MAIN, *MORE)
ALWAYS: tuple[Span, ...] = ((0, 2880),)
"""Free at any time of the business day, wherever it begins."""
MOST_HOURS = 168.0

_SPAN = re.compile(r"(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})")
_YES = {"yes", "y", "true", "1", "x", "ja", "sí", "si"}
_NO = {"", "no", "n", "false", "0", "nein", "-"}


def filled(cell: str) -> str:
    """The text of a cell that must not be empty."""
    if not cell:
        raise ValueError("empty")
    return cell


def roles(cell: str) -> tuple[str, ...]:
    """Roles separated by ``/``."""
    found = tuple(role.strip() for role in cell.split("/") if role.strip())
    if not found:
        raise ValueError("no role")
    return found


def _number(cell: str, least: float, most: float) -> float:
    value = float(cell.replace(",", "."))
    if not least <= value <= most:
        raise ValueError("out of range")
    return value


def wage(cell: str) -> float:
    """Pay per hour."""
    return _number(cell, 0.0, 100_000.0)


def hours(cell: str, empty: float, least: float = 0.0) -> float:
    """Hours a week; ``empty`` for an empty cell."""
    return _number(cell, least, MOST_HOURS) if cell else empty


def spans(cell: str) -> tuple[Span, ...]:
    """Times of a day; an empty cell is ``ALWAYS``, ``off`` is never."""
    if not cell:
        return ALWAYS
    if cell.casefold() == "off":
        return ()
    return tuple(_span(part.strip()) for part in cell.split(";") if part.strip())


def _span(text: str) -> Span:
    match = _SPAN.fullmatch(text)
    if match is None:
        raise ValueError("not a span")
    from_hour, from_minute, to_hour, to_minute = (int(group) for group in match.groups())
    start, end = from_hour * 60 + from_minute, to_hour * 60 + to_minute
    if end <= start:
        end += 1440  # a span that ends "before" it begins ends after midnight
    if max(from_minute, to_minute) > 59 or end > 2880 or end <= start:
        raise ValueError("not a time of day")
    return start, end


def dates(cell: str) -> frozenset[dt.date]:
    """Dates separated by ``;``."""
    return frozenset(dt.date.fromisoformat(part.strip()) for part in cell.split(";") if part.strip())


def is_yes(cell: str) -> bool:
    """Yes or no; an empty cell is no."""
    if (said := cell.casefold()) in _YES:
        return True
    if said not in _NO:
        raise ValueError("neither yes nor no")
    return False


def preferred(days: tuple[tuple[Span, ...], ...]) -> tuple[tuple[Span, ...], ...]:
    """The days' wishes; none at all where every day is as good as the others."""
    return () if all(times == ALWAYS for times in days) else days


def cells_of(person: Person) -> tuple[str, ...]:
    """A person's cells in the order of ``COLUMNS``."""
    return (
        person.name,
        "/".join(person.roles),
        f"{person.wage_per_h:.2f}",
        f"{person.min_hours:g}",
        f"{person.max_hours:g}",
        *(_spans_text(times) for times in person.available),
        ";".join(day.isoformat() for day in sorted(person.days_off)),
        "yes" if person.is_keyholder else "",
        "yes" if person.is_minor else "",
        "" if person.target_hours is None else f"{person.target_hours:g}",
        *(_spans_text(times) for times in person.preferred or (ALWAYS,) * 7),
        " ".join(person.notes.split()),
    )


def columns_in_use(people: tuple[Person, ...]) -> tuple[str, ...]:
    """The columns of ``MAIN``, and with them those of ``MORE`` in which anybody has something."""
    rows = [dict(zip(COLUMNS, cells_of(person), strict=True)) for person in people]
    return (*MAIN, *(column for column in MORE if any(row[column] for row in rows)))


def _spans_text(times: tuple[Span, ...]) -> str:
    if times == ALWAYS:
        return ""
    return ";".join(f"{_clock(start)}-{_clock(end)}" for start, end in times) or "off"


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
