"""What a reading of one or more files found, before anything is saved."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

import numpy as np

from shopflow.importing import ImportResult, Question
from shopflow.orders import OrderLog

SAME_ORDER = "further line of the same order"
"""The reason of rows that are not left out but counted in an order of several lines."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How many orders there are, on how many dates, from which to which."""

    orders: int
    first: dt.date
    last: dt.date
    dates: int

    @property
    def days(self) -> int:
        """Calendar days from the first to the last."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Preview:
    """Files as they were read, and the owner's answers with which they were read.

    Args:
        paths: the files, in the order of ``results``.
        answers: ``"date_order"`` and ``"location"`` where the owner chose.
        mappings: by the file's number, what the owner said about its columns.
        doubt: why the files should perhaps not be imported; empty when there is nothing to say.
    """

    paths: tuple[Path, ...]
    results: tuple[ImportResult, ...]
    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    mappings: Mapping[int, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    doubt: str = ""

    @property
    def orders(self) -> int:
        """Orders that are ready."""
        return sum(len(result.orders) for result in self.results)

    @property
    def shifts(self) -> int:
        """Working times of time clocks that are ready."""
        return sum(len(result.clocked) for result in self.results)

    @property
    def left_out(self) -> int:
        """Rows of all files that did not become orders."""
        return sum(left_out_rows(result) for result in self.results)

    @property
    def reach(self) -> Reach | None:
        """How far the orders of all files reach."""
        return reach_of(*(result.orders for result in self.results))

    @property
    def question(self) -> Question | None:
        """The first thing that only the owner can know."""
        return next((result.question for result in self.results if result.question is not None), None)


def reach_of(*logs: OrderLog) -> Reach | None:
    """How far orders reach; None without any."""
    dates = np.unique(np.concatenate([log.ordered_at.astype("datetime64[D]") for log in logs]))
    if not len(dates):
        return None
    first, last = dates[[0, -1]].tolist()
    return Reach(sum(map(len, logs)), first, last, len(dates))


def reasons(result: ImportResult) -> Counter[str]:
    """Rows left out by reason, without further lines of one order."""
    return Counter({reason: rows for reason, rows in result.left_out.items() if reason != SAME_ORDER and rows})


def left_out_rows(result: ImportResult) -> int:
    """Rows of a file that did not become orders or part of one."""
    return reasons(result).total()
