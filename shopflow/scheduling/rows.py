"""A linear program with whole numbers, written once and read by two solvers: the search and the bound."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

Term: TypeAlias = tuple[int, int]
"""Index of a variable and its factor."""


@dataclass(slots=True)
class Rows:
    """Variables from 0 to a most, each with a cost and the value it has now, and rows that sums must keep.

    ``low <= sum(factor * variable) <= high`` for each row ``(terms, low, high)``; the sum of all costs is to
    be made small.
    """

    most: list[int] = field(default_factory=list)
    cost: list[int] = field(default_factory=list)
    now: list[int] = field(default_factory=list)
    rows: list[tuple[list[Term], int, int]] = field(default_factory=list)
    constant: int = 0

    def variable(self, now: int, *, cost: int = 0, most: int = 1) -> int:
        """A new variable's index."""
        self.most.append(most)
        self.cost.append(cost)
        self.now.append(now)
        return len(self.most) - 1

    def price(self, terms: Iterable[Term], price: int = 1) -> None:
        """Add ``price * sum(terms)`` to the cost."""
        for variable, factor in terms:
            self.cost[variable] += price * factor

    def at_most(self, terms: Iterable[Term], high: int) -> None:
        """``sum(terms) <= high``."""
        self.rows.append((list(terms), -FAR, high))

    def at_least(self, terms: Iterable[Term], low: int) -> None:
        """``sum(terms) >= low``."""
        self.rows.append((list(terms), low, FAR))

    def equal(self, terms: Iterable[Term], value: int) -> None:
        """``sum(terms) == value``."""
        self.rows.append((list(terms), value, value))


FAR = 10**9


def negated(terms: Iterable[Term], factor: int = -1) -> list[Term]:
    """The terms times a factor."""
    return [(variable, factor * own) for variable, own in terms]
