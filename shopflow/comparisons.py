"""Changes of staff that the owner wants to compare: what was asked, never what came out of it."""

from __future__ import annotations

from dataclasses import dataclass

MOST_CHANGES = 3
"""Changes that stand side by side."""


@dataclass(frozen=True, slots=True)
class StaffChange:
    """Some people more or fewer on some weekdays between two times.

    Args:
        people: more (above zero) or fewer.
        weekdays: Monday is 0; in ascending order, at least one.
        first_minute, last_minute: after midnight of the business day's date (beyond 1440: after midnight).

    Raises:
        ValueError: no weekday, a change of nobody, or times that end before they begin.
    """

    people: int
    weekdays: tuple[int, ...]
    first_minute: int
    last_minute: int

    def __post_init__(self) -> None:
        if not self.people or not self.weekdays or not 0 <= self.first_minute < self.last_minute:
            raise ValueError("a change needs people, weekdays and hours that end after they begin")

    @property
    def window(self) -> tuple[int, int]:
        """From and to."""
        return self.first_minute, self.last_minute

    @property
    def hours(self) -> float:
        """Length of its window."""
        return (self.last_minute - self.first_minute) / 60


@dataclass(frozen=True, slots=True)
class Comparison:
    """Up to ``MOST_CHANGES`` changes that the owner keeps to look at again.

    Raises:
        ValueError: no change, or too many.
    """

    changes: tuple[StaffChange, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.changes) <= MOST_CHANGES:
            raise ValueError(f"a comparison has 1 to {MOST_CHANGES} changes")
