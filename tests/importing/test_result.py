"""The one line that the owner reads about a file."""

from __future__ import annotations

import numpy as np
import pytest

from shopflow.importing import ImportResult
from shopflow.orders import OrderLog


def result(*times: str, tills: tuple[str, ...] = ()) -> ImportResult:
    log = OrderLog.from_times(np.array(times, dtype="datetime64[s]"))
    return ImportResult("orders.csv", "square.items", "Square items", "orders", len(times), log, tills=tills)


@pytest.mark.parametrize(
    ("times", "period"),
    [
        (("2026-03-01T08:00",), "1 order, 1 March 2026"),
        (("2026-03-01T08:00", "2026-03-31T08:00"), "2 orders, 1 to 31 March 2026"),
        (("2026-03-01T08:00", "2026-04-02T08:00"), "2 orders, 1 March to 2 April 2026"),
        (("2025-12-31T08:00", "2026-04-02T08:00"), "2 orders, 31 December 2025 to 2 April 2026"),
        ((), "0 orders"),
    ],
)
def test_summary(times: tuple[str, ...], period: str) -> None:
    assert result(*times).summary == f"Square items, {period}"


def test_summary_counts_tills_when_there_are_several() -> None:
    assert result("2026-03-01T08:00", tills=("A", "B")).summary.endswith(", 2 tills")
    assert "till" not in result("2026-03-01T08:00", tills=("A",)).summary


def test_summary_groups_thousands() -> None:
    times = np.arange(1204).astype("datetime64[h]").astype(str)
    assert "1,204 orders" in result(*times).summary
