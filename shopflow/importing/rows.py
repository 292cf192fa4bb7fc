"""Walks a table once: keeps the rows that count as columns of small numbers, and says why the others do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shopflow.importing.dates import DateText, TimeText, parse_date, parse_serial, parse_time, split_moment
from shopflow.importing.layout import Layout
from shopflow.importing.profiles import RowRule
from shopflow.importing.result import RejectedRow
from shopflow.importing.tables import Chunk, cell_text
from shopflow.importing.values import Codes, Interned, Pieces, Runs, clean_ids, parse_amount, parse_duration
from shopflow.importing.words import is_null, norm
from shopflow.wording import marked, phrase

EMPTY_LINE = marked("an empty line")
EMPTY_TIME = marked("the order time is empty")
NO_DATE = marked("no readable date (a total or a note)")
NO_TIME = marked("no readable time of day")
REPEATED_HEADER = marked("the header again")
REFUND = marked("a refund")
TEST_SALE = marked("a test sale")
TOO_SMALL = marked("too small to be a sale")
FURTHER_LINE = marked("further line of the same order")
OTHER_LOCATION = marked("another location")

_TEST_NAMES = frozenset(
    {"test", "testing", "training", "trainee mode", "schulung", "formation", "prueba", "prova", "teste"}
)
_MOST_REJECTED = 20_000
_MOST_REASONS = 40
_NEGATIVE_IS_REFUND = frozenset({"order", "payment"})


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the rows that count: ``values[codes]``."""

    codes: Codes
    values: Sequence[Any] | NDArray[Any]

    def used(self) -> list[Any]:
        """The distinct values that at least one row has."""
        return [self.values[code] for code in np.flatnonzero(np.bincount(self.codes)).tolist()]

    def floats(self) -> NDArray[np.float64]:
        """The values as numbers."""
        return np.array([*self.values, np.nan], dtype=np.float64)[self.codes]


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows that count.

    Args:
        columns: role to column; a moment is split into ``ROLE_date`` and ``ROLE_time``.
        count: rows that count.
        read: rows below the header.
        left_out: reason to number of rows.
        rejected: the rows left out, the first of them where there are very many.
        order_reason: per row, 0 or one more than the index in ``reasons`` of why its whole order does not count.
        reasons: texts of the reasons.
    """

    columns: dict[str, Column]
    count: int
    read: int
    left_out: Counter[str]
    rejected: list[RejectedRow]
    order_reason: NDArray[np.int16]
    reasons: list[str]


class RowCollector:
    """Takes chunks of a table with a known layout and gives ``Rows``."""

    def __init__(self, layout: Layout, *, is_sheet: bool) -> None:
        self._layout = layout
        self._is_sheet = is_sheet
        self._reasons: list[str] = []
        self._places = dict(layout.places)
        self._rules: list[tuple[str, RowRule]] = []
        self._add_rules()
        self._columns = [role for role in self._places if role != "order"]
        self._width = max(self._places.values()) + 1
        self._getter = itemgetter(*self._places.values(), 0)
        self._interned = {role: Interned(self._parser(role), self._judge(role)) for role in self._roles()}
        whole_row = [role for role, rule in self._rules if not rule.whole_order]
        judged = ("ordered_date", "ordered_time", *whole_row, "staff", "amount")
        self._judged = [role for role in judged if role in self._interned]
        self._parts = {role: Pieces() for role in self._interned if not role.startswith("rule ")}
        self._ids = Runs()
        self._order_reasons = Pieces()
        self._is_sparse = any(rule.whole_order for _, rule in self._rules) and "order" in self._places
        self._read = 0
        self._left_out: Counter[str] = Counter()
        self._rejected: list[RejectedRow] = []

    def add(self, chunk: Chunk) -> None:
        """Take the rows of a chunk; the header must not be among them."""
        rows = chunk.rows
        if min(map(len, rows)) < self._width:
            rows = [row if len(row) >= self._width else [*row, *[""] * (self._width - len(row))] for row in rows]
        self._read += len(rows)
        texts = dict(zip((*self._places, ""), zip(*map(self._getter, rows), strict=True), strict=True))
        ids = clean_ids(list(map(cell_text, texts["order"]))) if "order" in self._places else np.zeros(len(rows), "S1")
        codes = {role: self._interned[role].codes(column) for role, column in self._split(texts)}
        order_reason = self._first_reason(codes, [role for role, rule in self._rules if rule.whole_order])
        reason = self._first_reason(codes, self._judged)
        if self._is_sparse:
            has_no_date = self._interned["ordered_date"].reasons(codes["ordered_date"]) == self._reason(EMPTY_TIME)
            reason[has_no_date & (np.strings.str_len(ids) > 0)] = 0
        kept = reason == 0
        for role, parts in self._parts.items():
            parts.add(codes[role][kept].astype(np.min_scalar_type(len(self._interned[role]))))
        if "order" in self._places:
            self._ids.add(ids[kept])
        self._order_reasons.add(order_reason[kept])
        self._leave_out(chunk, reason)

    def rows(self, step: Callable[[], None]) -> Rows:
        """Everything that was taken, ``step`` being told between columns; the collector is used up."""
        columns = {}
        for role, parts in self._parts.items():
            columns[role] = Column(parts.joined(), self._interned.pop(role).values_by_code)
        if "order" in self._places:
            step()
            columns["order"] = Column(*self._ids.codes_and_texts(step))
            step()
        order_reason = self._order_reasons.joined().astype(np.int16, copy=False)
        return Rows(
            columns=columns,
            count=len(order_reason),
            read=self._read,
            left_out=self._left_out,
            rejected=self._rejected,
            order_reason=order_reason,
            reasons=self._reasons,
        )

    def _add_rules(self) -> None:
        names = [norm(name) for name in self._layout.header]
        for rule in self._layout.profile.rows:
            place = next((names.index(name) for name in rule.column if name in names), None)
            if place is not None:
                role = f"rule {len(self._rules)}"
                self._rules.append((role, rule))
                self._places[role] = place

    def _roles(self) -> list[str]:
        roles = []
        for role in self._columns:
            roles += [f"{role}_date", f"{role}_time"] if role in _MOMENTS else [_PAIRS.get(role, role)]
        return roles

    def _split(self, texts: Mapping[str, Sequence[Any]]) -> Iterable[tuple[str, Sequence[str]]]:
        for role in self._columns:
            column: Sequence[str] = texts[role]
            if self._is_sheet:
                column = [cell_text(cell) for cell in column]
            if role in _MOMENTS:
                pairs = [split_moment(text) for text in column]
                yield f"{role}_date", [date for date, _ in pairs]
                yield f"{role}_time", [time or self._midnight(date) for date, time in pairs]
            else:
                yield _PAIRS.get(role, role), column

    def _midnight(self, date: str) -> str:
        """A sheet gives a date-time at exactly midnight as a bare date."""
        return "00:00" if self._is_sheet and date[4:5] == "-" else ""

    def _parser(self, role: str) -> Callable[[str], Any]:
        if role == "ordered_date":
            headers = {
                norm(self._layout.header[self._places[role]]) for role in ("ordered", "date") if role in self._places
            }
            return lambda text: REPEATED_HEADER if norm(text) in headers else _read_date(text)
        if role.endswith("_date"):
            return _read_date
        if role.endswith("_time"):
            return _read_time
        return _PARSERS.get(role, _plain)

    def _judge(self, role: str) -> Callable[[str, Any], int] | None:
        if role.startswith("rule "):
            rule, header = dict(self._rules)[role], self._layout.header[self._places[role]]
            return lambda text, _: self._value_reason(rule, header, text)
        judges: dict[str, Callable[[str, Any], int]] = {
            "ordered_date": lambda _, value: self._reason(value) if isinstance(value, str) else 0,
            "ordered_time": lambda _, value: self._reason(value) if isinstance(value, str) else 0,
            "staff": lambda text, _: self._reason(TEST_SALE) if norm(text) in _TEST_NAMES else 0,
            "amount": lambda _, value: self._amount_reason(value),
        }
        return judges.get(role)

    def _reason(self, text: str) -> int:
        if text not in self._reasons:
            self._reasons.append(text)
        return self._reasons.index(text) + 1

    def _value_reason(self, rule: RowRule, header: str, text: str) -> int:
        value = norm(text)
        if rule.drop_filled and not is_null(text):
            return self._reason(phrase("{header} is filled in", header=header))
        if value in rule.refund:
            return self._reason(REFUND)
        if value not in rule.drop and (not rule.keep or value in rule.keep):
            return 0
        if len(self._reasons) > _MOST_REASONS:
            return self._reason(phrase("{header} says that it is no sale", header=header))
        if is_null(text):
            return self._reason(phrase("{header} is empty", header=header))
        return self._reason(phrase('{header} is "{text}"', header=header, text=text.strip()[:40]))

    def _amount_reason(self, amount: float) -> int:
        if amount < 0 and self._layout.profile.grain in _NEGATIVE_IS_REFUND:
            return self._reason(REFUND)
        least = self._layout.profile.least_amount
        return self._reason(TOO_SMALL) if least and amount < least else 0

    def _first_reason(self, codes: dict[str, Codes], roles: Sequence[str]) -> NDArray[np.int16]:
        reason = np.zeros(len(next(iter(codes.values()))), np.int16)
        for role in roles:
            reason = np.where(reason == 0, self._interned[role].reasons(codes[role]), reason)
        return reason

    def _leave_out(self, chunk: Chunk, reason: NDArray[np.int16]) -> None:
        for i in np.flatnonzero(reason).tolist():
            cells = [cell_text(cell).strip() for cell in chunk.rows[i]]
            text = self._reasons[reason[i] - 1] if any(cells) else EMPTY_LINE
            self._left_out[text] += 1
            if len(self._rejected) < _MOST_REJECTED and any(cells):
                self._rejected.append(RejectedRow(chunk.lines[i], ", ".join(cells)[:400], text))


_MOMENTS = frozenset({"ordered", "finished", "started"})
_PAIRS = {"date": "ordered_date", "time": "ordered_time"}


def _read_date(text: str) -> DateText | str:
    if is_null(text):
        return EMPTY_TIME
    return parse_date(text) or parse_serial(split_moment(text.strip())[0]) or NO_DATE


def _read_time(text: str) -> TimeText | str:
    if is_null(text):
        return EMPTY_TIME
    return parse_time(text) or parse_time(split_moment(text.strip())[1]) or NO_TIME


def _plain(text: str) -> str:
    return "" if is_null(text) else " ".join(text.split())


_PARSERS: dict[str, Callable[[str], Any]] = {
    "amount": parse_amount,
    "unit_price": parse_amount,
    "items": parse_amount,
    "duration": parse_duration,
}
