"""The people who work in the shop."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from shopflow.hours import Span


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who can be given shifts.

    Args:
        person_id: stable and unique within the shop.
        name: any script, any length.
        roles: what the person can do, the main role first.
        wage_per_h: in the shop's currency.
        min_hours: least hours a week by contract.
        max_hours: most hours a week.
        available: seven tuples of spans (Monday first), in minutes after midnight.
        days_off: dates on which the person cannot work.
        available_on: spans for single dates, in the place of the weekday's.
        is_keyholder: may open and close the shop alone.
        is_minor: under 18, with rules of their own.
        target_hours: hours a week that the person would like; None without a wish.
        preferred: when the person likes to work, per weekday (Monday first); empty without a wish.
    """

    person_id: str
    name: str
    roles: tuple[str, ...]
    wage_per_h: float
    min_hours: float
    max_hours: float
    available: tuple[tuple[Span, ...], ...]
    days_off: frozenset[dt.date] = frozenset()
    notes: str = ""
    available_on: Mapping[dt.date, tuple[Span, ...]] = field(default_factory=lambda: MappingProxyType({}))
    is_keyholder: bool = False
    is_minor: bool = False
    target_hours: float | None = None
    preferred: tuple[tuple[Span, ...], ...] = ()

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a person needs a name")
        if len(self.available) != 7:
            raise ValueError("availability needs seven days")
        if not 0 <= self.min_hours <= self.max_hours <= 168:
            raise ValueError("hours a week must lie between 0 and 168, the least not above the most")
        if len(self.preferred) not in (0, 7):
            raise ValueError("preferred times need seven days, or none at all")
        if not self.roles:
            raise ValueError("a person needs at least one role")

    def spans_on(self, day: dt.date) -> tuple[Span, ...]:
        """When the person can work on a date."""
        if day in self.days_off:
            return ()
        return self.available_on.get(day, self.available[day.weekday()])
