"""Orders and import results made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from shopflow.importing import ImportResult
from shopflow.orders import OrderLog


def orders(times: Sequence[str], ids: Sequence[str] | None = None, amounts: Sequence[float] | None = None) -> OrderLog:
    """Orders at the given times (any order), with ids and amounts where given."""
    at = np.array(times, dtype="datetime64[s]")
    order = np.argsort(at, kind="stable")
    count = len(at)
    return OrderLog(
        ordered_at=at[order],
        order_ids=np.array(ids if ids is not None else [""] * count, dtype=np.str_)[order],
        items=np.full(count, np.nan),
        amounts=np.array(amounts if amounts is not None else [np.nan] * count, dtype=float)[order],
        channels=np.array([""] * count, dtype=np.str_),
        finished_at=np.full(count, np.datetime64("NaT", "s"), dtype="datetime64[s]"),
        timezone="Europe/Dublin",
    )


def imported(log: OrderLog, profile: str = "square.items", **more: Any) -> ImportResult:
    """A file that held these orders."""
    facts: dict[str, Any] = {
        "file_name": "march.csv",
        "profile": profile,
        "name": "Square items",
        "kind": "orders",
        "rows": len(log),
        "orders": log,
        "has_order_ids": bool(len(log)) and bool(log.order_ids[0]),
    }
    return ImportResult(**(facts | more))


def many_orders(count: int, first_day: str = "2026-03-02", per_day: int = 300) -> OrderLog:
    """So many orders, so many a day, evenly spread from 08:00."""
    days, within = np.divmod(np.arange(count), per_day)
    seconds = days * 86_400 + 8 * 3600 + within * (10 * 3600 // per_day)
    times = np.datetime64(first_day, "s") + seconds.astype("timedelta64[s]")
    return OrderLog(
        ordered_at=times,
        order_ids=np.char.mod("%d", np.arange(count)),
        items=np.ones(count),
        amounts=np.round(np.linspace(2, 9, count), 2),
        channels=np.full(count, "counter"),
        finished_at=times + np.timedelta64(90, "s"),
    )
