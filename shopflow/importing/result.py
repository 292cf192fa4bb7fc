"""What comes out of reading one file of a till."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from shopflow.orders import OrderLog
from shopflow.wording import phrase


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that did not become an order: where it stands, what it says and why it was left out."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Question:
    """The one thing that only the owner can know.

    Args:
        kind: ``"date_order"`` or ``"location"``, the argument of ``read_orders`` that answers it.
        sentence: the question in plain words.
        choices: pairs of the value to hand back and what the owner reads; the suggested answer first.
    """

    kind: str
    sentence: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What a column was taken for; ``certainty`` is ``"sure"`` (a known export) or ``"likely"`` (guessed)."""

    role: str
    header: str
    certainty: str


@dataclass(frozen=True, slots=True)
class ClockedShift:
    """When somebody was at work, from a time clock, on the shop's wall clock.

    ``end`` is ``None`` where the clock-out is missing or was set by the machine.
    """

    person: str
    role: str
    start: dt.datetime
    end: dt.datetime | None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Everything that one file said, and what was made of it.

    Args:
        file_name: name without folder.
        profile: id of the export format (``"square.items"``) or ``"generic (...)"``.
        name: the format in the owner's words ("Square items").
        kind: ``"orders"`` or ``"timecards"``.
        rows: rows below the header; equal to the orders plus everything in ``left_out``.
        orders: one entry per order, ascending.
        rejected: the rows behind ``left_out`` (the first of them where there are very many), without those
            that are counted in an order ("further line of the same order").
        left_out: reason and number of rows.
        assumptions: what was assumed, one sentence each.
        question: what has to be asked; the orders are then read by the suggested answer.
        columns: which column was taken for what.
        header: the column names.
        first_rows: at most eight rows as they stand in the file.
        locations: every location named in the file.
        date_order: ``"dmy"``, ``"mdy"`` or ``"ymd"``.
        clocked: the shifts of a time clock's file.
        tills: every till named in the file.
        has_order_ids: whether the file numbers its orders.
        cut_service_times: orders whose handling time was dropped (under 5 seconds or over 60 minutes).
        location: the one whose orders were taken, empty where the file names at most one.
        mapping: what the owner said about the columns, role to header; empty where nothing.
    """

    file_name: str
    profile: str
    name: str
    kind: str
    rows: int
    orders: OrderLog
    rejected: tuple[RejectedRow, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    assumptions: tuple[str, ...] = ()
    question: Question | None = None
    columns: tuple[ColumnUse, ...] = ()
    header: tuple[str, ...] = ()
    first_rows: tuple[tuple[str, ...], ...] = ()
    locations: tuple[str, ...] = ()
    date_order: str = "ymd"
    clocked: tuple[ClockedShift, ...] = ()
    tills: tuple[str, ...] = ()
    has_order_ids: bool = False
    cut_service_times: int = 0
    location: str = ""
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def settled_date_order(self) -> str:
        """The order of day and month as far as file or owner settled it, empty where neither did."""
        is_open = self.question is not None and self.question.kind == "date_order"
        return "" if is_open or self.date_order == "ymd" else self.date_order

    @property
    def summary(self) -> str:
        """One line for the owner: "Square items, 1,204 orders, 1 to 31 March 2026, 2 tills"."""
        if self.kind == "timecards":
            starts = [shift.start.date() for shift in self.clocked]
            parts = [self.name, _counted(len(self.clocked), "shift")]
        else:
            starts = self.orders.ordered_at[[0, -1]].astype("datetime64[D]").tolist() if len(self.orders) else []
            parts = [self.name, _counted(len(self.orders), "order")]
        if starts:
            parts.append(_period(min(starts), max(starts)))
        if len(self.tills) > 1:
            parts.append(_counted(len(self.tills), "till"))
        return ", ".join(parts)


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def _period(first: dt.date, last: dt.date) -> str:
    end = f"{last.day} {last:%B %Y}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return phrase("{day} to {end}", day=first.day, end=end)
    if first.year == last.year:
        return phrase("{day} {first:%B} to {end}", day=first.day, first=first, end=end)
    return phrase("{day} {first:%B %Y} to {end}", day=first.day, first=first, end=end)
