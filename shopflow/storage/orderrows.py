"""Orders as rows of the shop file, and which orders of a file are new.

An order that a till numbers is known by the kind of export (``square`` of ``square.items``), its number and
the minute, because tills begin their numbers anew and exports round differently. An order without a number
is known by its second. Equal ones are counted: three in the file and two in the shop make one new order, so
that reading a file twice adds nothing and true repeats inside one file stay.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise, repeat

import numpy as np
from numpy.typing import NDArray

from shopflow.orders import Moment, OrderLog

_SECONDS_PER_DAY = 86_400
_FETCHED_AT_ONCE = 50_000
_NOT_A_TIME = int(np.datetime64("NaT", "s").astype(np.int64))

_INSERT = """
INSERT INTO orders (import_id, ordered_at, order_id, items, amount, channel, finished_at)
VALUES (?, ?, ?, ?, ?, ?, NULLIF(?, -9223372036854775808))
"""

_Key = tuple[str, str, int]


def add_new(
    connection: sqlite3.Connection,
    orders: OrderLog,
    import_id: int,
    families: Mapping[int, str],
    step: Callable[[float], None],
) -> int:
    """Add the orders that are not in the shop file yet; returns how many.

    Args:
        orders: what the file holds.
        import_id: of the import that adds them.
        families: the kind of till of every import, this one included.
        step: is told the share that is done, day by day, and may raise to stop.
    """
    added = 0
    for day in _days(orders):
        step(day.start / len(orders))
        seconds = _seconds(orders.ordered_at[day])
        rows = _rows(orders, day, import_id)
        known = _known_keys(connection, seconds[0], families)
        if known:
            keys = _keys(repeat(families[import_id]), _texts(orders.order_ids[day]), seconds)
            rows = (row for row, key in zip(rows, keys, strict=True) if not _take(known, key))
        added += connection.executemany(_INSERT, rows).rowcount
    return added


def read_orders(connection: sqlite3.Connection, moment: Moment, timezone: str) -> OrderLog:
    """All orders of the shop file in ascending time."""
    cursor = connection.execute(
        "SELECT ordered_at, order_id, items, amount, channel, "
        f"coalesce(finished_at, {_NOT_A_TIME}) FROM orders ORDER BY order_row"
    )
    kinds = (np.int64, np.str_, np.float64, np.float64, np.str_, np.int64)
    parts: list[list[NDArray[np.generic]]] = []
    while rows := cursor.fetchmany(_FETCHED_AT_ONCE):
        parts.append([np.array(column, kind) for column, kind in zip(zip(*rows, strict=True), kinds, strict=True)])
    if not parts:
        parts = [[np.array([], kind) for kind in kinds]]
    times, ids, items, amounts, channels, finished = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.argsort(times, kind="stable")
    return OrderLog(
        ordered_at=times[order].astype("datetime64[s]"),
        order_ids=ids[order],
        items=items[order],
        amounts=amounts[order],
        channels=channels[order],
        finished_at=finished[order].astype("datetime64[s]"),
        moment=moment,
        timezone=timezone,
    )


def _seconds(times: NDArray[np.datetime64]) -> list[int]:
    seconds: list[int] = times.astype("datetime64[s]").astype(np.int64).tolist()
    return seconds


def _texts(texts: NDArray[np.str_]) -> list[str]:
    values: list[str] = texts.tolist()
    return values


def _days(orders: OrderLog) -> Iterator[slice]:
    """The orders of one calendar day after another: what is compared at a time stays small."""
    dates = orders.ordered_at.astype("datetime64[D]").astype(np.int64)
    edges = [0, *(np.flatnonzero(np.diff(dates)) + 1).tolist(), len(dates)]
    for first, last in pairwise(edges):
        if first < last:
            yield slice(first, last)


def _rows(orders: OrderLog, day: slice, import_id: int) -> Iterator[tuple[object, ...]]:
    return zip(
        [import_id] * (day.stop - day.start),
        _seconds(orders.ordered_at[day]),
        _texts(orders.order_ids[day]),
        orders.items[day].tolist(),
        orders.amounts[day].tolist(),
        _texts(orders.channels[day]),
        _seconds(orders.finished_at[day]),
        strict=True,
    )


def _keys(families: Iterator[str], order_ids: list[str], seconds: list[int]) -> Iterator[_Key]:
    for family, order_id, second in zip(families, order_ids, seconds, strict=False):
        yield (family, order_id, second // 60) if order_id else ("", "", second)


def _known_keys(connection: sqlite3.Connection, second: int, families: Mapping[int, str]) -> Counter[_Key]:
    """The stored orders of the day in which ``second`` lies."""
    midnight = second // _SECONDS_PER_DAY * _SECONDS_PER_DAY
    stored = connection.execute(
        "SELECT import_id, order_id, ordered_at FROM orders WHERE ordered_at >= ? AND ordered_at < ?",
        (midnight, midnight + _SECONDS_PER_DAY),
    ).fetchall()
    if not stored:
        return Counter()
    imports, order_ids, seconds = map(list, zip(*stored, strict=True))
    return Counter(_keys((families[number] for number in imports), order_ids, seconds))


def _take(known: Counter[_Key], key: _Key) -> bool:
    """Whether a stored order stands for this one; each stands for one only."""
    if known[key] == 0:
        return False
    known[key] -= 1
    return True
