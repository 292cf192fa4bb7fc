"""From the rows that count to one entry per order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.dtypes import StringDType
from numpy.typing import NDArray

from shopflow.importing.layout import Layout
from shopflow.importing.moments import MISSING, WallClock
from shopflow.importing.rows import EMPTY_TIME, FURTHER_LINE, OTHER_LOCATION, Column, Rows
from shopflow.importing.tillclocks import till_shifts
from shopflow.importing.values import Codes
from shopflow.importing.words import norm
from shopflow.orders import OrderLog

SAME_ORDER_WITHIN_S = 12 * 3600
"""The same number again after this long is a new order: the till began to count anew."""

SAME_ENDED_ORDER_WITHIN_S = 1800
"""The same, where each row says when it was done, and so is no further item of a long evening."""

SHORTEST_SERVICE_S, LONGEST_SERVICE_S = 5, 3600

_SUMMED_GRAINS = frozenset({"item", "line", "payment"})
_COUNTED_GRAINS = frozenset({"item", "line"})
_CHANNELS = {
    "delivery": (
        "delivery",
        "lieferung",
        "livraison",
        "uber",
        "doordash",
        "deliveroo",
        "grubhub",
        "wolt",
        "just eat",
        "lieferando",
    ),
    "web": ("web", "online", "shopify", "store.", "ecommerce"),
    "counter": (
        "pos",
        "counter",
        "dine",
        "take",
        "store",
        "stay",
        "eat",
        "register",
        "qr",
        "pickup",
        "to go",
        "for here",
        "bar",
    ),
}

_AT_ONCE = 20_000
_LONGEST_COUNT = 9
"""A till that counts its orders uses at most so many digits; longer numbers are unique beyond the till."""

Index = NDArray[np.intp]
_Number = TypeVar("_Number", np.int16, np.int64, np.intp)


@dataclass(frozen=True, slots=True)
class Orders:
    """The orders, how many rows became none, and what was seen on the way.

    Args:
        log: one entry per order, ascending.
        left_out: reason to number of rows.
        locations: location to number of orders.
        location: the one whose orders ``log`` holds, empty where the file names at most one.
        cut_service_times: orders whose handling time was shorter or longer than a counter's can be.
        till_shifts: till to minutes by which its clock seems to be ahead of the others.
    """

    log: OrderLog
    left_out: Counter[str]
    locations: Mapping[str, int]
    location: str
    cut_service_times: int
    till_shifts: Mapping[str, int]


def assemble(
    rows: Rows, layout: Layout, clock: WallClock, wanted: Sequence[str], step: Callable[[float], None]
) -> Orders:
    """Group rows into orders; the earliest time of an order is its time.

    Of several locations the first one of ``wanted`` that is there is taken, else the one with the most orders.
    ``step`` is told the share of this work that is done, and may raise to stop it.
    """
    times = _filled(clock.seconds(rows.columns["ordered_date"], rows.columns["ordered_time"]), rows)
    step(0.1)
    groups = _Groups(rows, times)
    step(0.3)
    finished, cut = _finished(rows, groups, clock, times)
    del times  # what a million rows need is given up as soon as it can be
    step(0.4)
    left_out: Counter[str] = Counter()
    is_order = groups.leave_out(rows, left_out)
    locations, chosen = _take_location(rows, groups, is_order, left_out, wanted)
    left_out[FURTHER_LINE] += int((groups.sizes[is_order] - 1).sum())
    by_time = np.lexsort((groups.first_rows, groups.times))
    by_time = by_time[is_order[by_time]]
    step(0.5)
    ids = _order_ids(rows, groups, by_time)
    step(0.6)
    items, amounts = (values[by_time] for values in _items_and_amounts(rows, groups, layout))
    step(0.7)
    log = OrderLog(
        ordered_at=groups.times[by_time].astype("datetime64[s]"),
        order_ids=ids,
        items=items,
        amounts=amounts,
        channels=_channels(rows, groups, layout)[by_time],
        finished_at=finished[by_time],
        moment=layout.profile.moment,
        timezone=clock.shop_zone or clock.file_zone or ("UTC" if clock.is_utc else ""),
    )
    step(0.8)
    shifts = till_shifts(_tills(rows, groups, by_time), log.ordered_at)
    return Orders(log, +left_out, locations, chosen, int(cut[by_time].sum()), shifts)


def _take_location(
    rows: Rows, groups: _Groups, is_order: NDArray[np.bool_], left_out: Counter[str], wanted: Sequence[str]
) -> tuple[dict[str, int], str]:
    """The locations with their orders and, of several, the one whose orders stay; the others' are left out."""
    locations, place = _locations(rows, groups, is_order)
    if len(locations) < 2:
        return locations, ""
    chosen = _chosen(locations, wanted)
    is_here = np.array([name == chosen for name in locations] + [False])[place]
    left_out[OTHER_LOCATION] += int(groups.sizes[is_order & ~is_here].sum())
    is_order &= is_here
    return locations, chosen


class _Groups:
    """Rows put together by order number: group by group, and within a group by time.

    ``first_rows`` is the row of each group's earliest time, ``times`` that time, ``sizes`` how many rows it has.
    """

    def __init__(self, rows: Rows, times: NDArray[np.int64]) -> None:
        keys = _keys(rows)
        is_grouped = np.all((keys[1:] > keys[:-1]) | ((keys[1:] == keys[:-1]) & (times[1:] >= times[:-1])))
        # Most files have the lines of an order beside each other: then nothing is moved.
        self._order: Index | slice = slice(None) if is_grouped else np.lexsort((times, keys))
        keys, times = keys[self._order], times[self._order]
        is_new = np.ones(len(keys), bool)
        within = SAME_ENDED_ORDER_WITHIN_S if "finished_time" in rows.columns else SAME_ORDER_WITHIN_S
        is_new[1:] = (keys[1:] != keys[:-1]) | (times[1:] - times[:-1] > within)
        self.starts: Index = np.flatnonzero(is_new)
        self.sizes = np.diff(np.append(self.starts, len(keys)))
        self.times = times[self.starts]
        self.first_rows: Index = self.starts if is_grouped else np.arange(len(keys))[self._order][self.starts]

    def leave_out(self, rows: Rows, left_out: Counter[str]) -> NDArray[np.bool_]:
        """Count the groups that are no orders; true for those that are."""
        reason = self.highest(rows.order_reason)
        for code in np.unique(reason[reason > 0]).tolist():
            orders = int((reason == code).sum())
            left_out[rows.reasons[code - 1]] += orders
            left_out[FURTHER_LINE] += int(self.sizes[reason == code].sum()) - orders
        has_time: NDArray[np.bool_] = self.times != MISSING
        counts: NDArray[np.bool_] = reason == 0
        left_out[EMPTY_TIME] += int(self.sizes[~has_time & counts].sum())
        return has_time & counts

    def highest(self, values: NDArray[_Number]) -> NDArray[_Number]:
        """The largest value of each group's rows."""
        return np.maximum.reduceat(values[self._order], self.starts)

    def total(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The sum of each group's rows without NaN; NaN where there is no number at all."""
        values = values[self._order]
        is_known = ~np.isnan(values)
        sums: NDArray[np.float64] = np.add.reduceat(np.nan_to_num(values), self.starts).round(6)
        sums[~np.maximum.reduceat(is_known, self.starts)] = np.nan
        return sums

    def largest(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """The largest number of each group's rows; NaN where there is none."""
        return np.fmax.reduceat(values[self._order], self.starts)


def _keys(rows: Rows) -> Codes:
    """A number per order: the same for rows with the same order number, its own for a row without one.

    Tills that count up from 1 each have an order 17; such numbers are told apart by the till.
    """
    column, till = rows.columns.get("order"), rows.columns.get("till")
    if column is None:
        return np.arange(rows.count)
    values = np.asarray(column.values)
    keys = column.codes
    if till is not None and len(till.values) > 1 and _are_counted(values):
        keys = keys.astype(np.int64) * len(till.values) + till.codes
    has_id = np.strings.str_len(values) > 0
    return keys if has_id.all() else np.where(has_id[column.codes], keys, -1 - np.arange(rows.count))


def _are_counted(ids: NDArray[Any]) -> bool:
    """Whether order numbers are short enough to be a till's own count."""
    lengths = np.strings.str_len(ids)
    known = lengths > 0
    return bool((lengths <= _LONGEST_COUNT).all() and np.strings.isdigit(ids[known]).all())


def _tills(rows: Rows, groups: _Groups, orders: Index) -> Column | None:
    """The till of each order."""
    till = rows.columns.get("till")
    return till and Column(till.codes[groups.first_rows[orders]], till.values)


def _filled(times: NDArray[np.int64], rows: Rows) -> NDArray[np.int64]:
    """Give further lines without a time the time of their order's first line."""
    is_missing = times == MISSING
    column = rows.columns.get("order")
    if column is None or not is_missing.any():
        return times
    latest = np.full(len(column.values), MISSING)
    np.maximum.at(latest, column.codes, times)
    return np.where(is_missing, latest[column.codes], times)


def _order_ids(rows: Rows, groups: _Groups, orders: Index) -> NDArray[np.str_]:
    """The order numbers as text of any length; the largest thing in an import, so their column is given up here."""
    ids: NDArray[np.str_] = np.full(len(orders), "", StringDType())
    column = rows.columns.pop("order", None)
    if column is not None:
        values, codes = np.asarray(column.values), column.codes[groups.first_rows[orders]]
        for start in range(0, len(orders), _AT_ONCE):
            ids[start : start + _AT_ONCE] = values[codes[start : start + _AT_ONCE]]
    return ids


def _items_and_amounts(rows: Rows, groups: _Groups, layout: Layout) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    amounts = _amounts(rows)
    is_summed = layout.profile.grain in _SUMMED_GRAINS
    one_amount = groups.total(amounts) if is_summed else groups.largest(amounts)
    del amounts  # the arrays of a million rows are not kept beside each other
    if "items" in rows.columns:
        return groups.total(rows.columns["items"].floats()), one_amount
    if layout.profile.grain in _COUNTED_GRAINS:
        return groups.sizes.astype(np.float64), one_amount
    return np.full(len(groups.sizes), np.nan), one_amount


def _amounts(rows: Rows) -> NDArray[np.float64]:
    """The amount of each row, NaN where unknown."""
    if "amount" in rows.columns:
        return rows.columns["amount"].floats()
    if "unit_price" not in rows.columns:
        return np.full(rows.count, np.nan)
    prices = rows.columns["unit_price"].floats()
    return prices * rows.columns["items"].floats() if "items" in rows.columns else prices


def _locations(rows: Rows, groups: _Groups, is_order: NDArray[np.bool_]) -> tuple[dict[str, int], Index]:
    """The locations with their orders, and per group the place of its location among them (-1: none)."""
    column = rows.columns.get("location")
    if column is None:
        return {}, np.full(len(groups.starts), -1)
    names = sorted({name for name in column.values if name})
    number = np.array([names.index(name) if name else -1 for name in column.values] or [-1])
    place = groups.highest(number[column.codes]).astype(np.intp)
    counts = np.bincount(place[is_order & (place >= 0)], minlength=len(names))
    used = [i for i in range(len(names)) if counts[i]]
    renumber = np.full(len(names) + 1, -1)
    renumber[used] = np.arange(len(used))
    return {names[i]: int(counts[i]) for i in used}, renumber[place]


def _chosen(locations: Mapping[str, int], wanted: Sequence[str]) -> str:
    names = {norm(name): name for name in locations}
    asked = next((names[norm(name)] for name in wanted if norm(name) in names), "")
    return asked or max(locations, key=lambda name: locations[name], default="")


def _channels(rows: Rows, groups: _Groups, layout: Layout) -> NDArray[np.str_]:
    column = rows.columns.get("channel")
    if column is None:
        return np.full(len(groups.starts), layout.profile.channel)
    words = np.array([""] + [_channel(text) for text in column.values], dtype=np.str_)
    code = np.array([0] + [i + 1 if text else 0 for i, text in enumerate(column.values)])[column.codes + 1]
    return words[groups.highest(code).astype(np.intp)]


def _channel(text: str) -> str:
    spoken = norm(text)
    return next((channel for channel, words in _CHANNELS.items() if any(word in spoken for word in words)), spoken)


def _finished(
    rows: Rows, groups: _Groups, clock: WallClock, ordered: NDArray[np.int64]
) -> tuple[NDArray[np.datetime64], NDArray[np.bool_]]:
    """When each order was done (NaT where unknown or not believable), and where it was cut."""
    if not {"finished_time", "duration"} & rows.columns.keys():
        return np.full(len(groups.starts), np.datetime64("NaT", "s")), np.zeros(len(groups.starts), bool)
    done = finish_times(rows, clock, ordered)
    finished = groups.highest(done).astype(np.int64)
    started = groups.times
    is_known = (finished != MISSING) & (started != MISSING)
    seconds = np.where(is_known, finished - started, 0)
    is_believable = is_known & (seconds >= SHORTEST_SERVICE_S) & (seconds <= LONGEST_SERVICE_S)
    times = np.where(is_believable, finished, MISSING).astype("datetime64[s]")  # the least integer is NaT
    return times, is_known & ~is_believable


def finish_times(rows: Rows, clock: WallClock, ordered: NDArray[np.int64]) -> NDArray[np.int64]:
    """When each row was done, ``MISSING`` where unknown; an end before its start is on the next day."""
    columns = rows.columns
    finished = np.full(rows.count, MISSING)
    if {"finished_date", "finished_time"} <= columns.keys():
        finished = clock.seconds(columns["finished_date"], columns["finished_time"])
        is_next_day = (finished != MISSING) & (finished < ordered) & (finished > ordered - 86400)
        finished = np.where(is_next_day, finished + 86400, finished)
    if "duration" in columns:
        started = (
            clock.seconds(columns["started_date"], columns["started_time"]) if "started_date" in columns else ordered
        )
        lasted = columns["duration"].floats()
        is_exact = ~np.isnan(lasted) & (started != MISSING)
        finished[is_exact] = started[is_exact] + lasted[is_exact].astype(np.int64)
    return finished
