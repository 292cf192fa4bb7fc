"""The owner's tasks with orders files: bring in own orders, see what was left out, meet a wrong file."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tests.e2e.till_files import CANCELLED, EMPTY, NO_DATE, REFUNDED, till_eu, till_us, totals_only
from tests.e2e.watched import WITH_ORDERS, watch


def test_own_orders_are_brought_in_and_what_is_left_out_is_told(root: Path, tmp_path: Path) -> None:
    file, out = till_eu(tmp_path), tmp_path / "left out.xlsx"
    seen = watch(WITH_ORDERS, root, tmp_path / "home", "bring_in", file.path, out)
    expected = f"{file.orders:,} of {file.orders + file.left_out:,} orders are ready: 28 September to 20 November."
    assert seen["by_button"] == seen["by_drop"] == expected
    assert "37 rows cannot be used" in seen["support"]
    assert seen["when"] == "Created at"
    assert seen["stored_before"] == 0
    assert seen["stored"] == file.orders

    everything, *by_reason = seen["filters"].values()
    assert [len(rows) for rows in by_reason] == [EMPTY, NO_DATE, CANCELLED, REFUNDED]
    assert len(everything) == sum(map(len, by_reason)) == 37
    assert all(len(set(rows)) == 1 for rows in by_reason)
    assert len(set(everything)) == 4

    header, *rows = openpyxl.load_workbook(out).active.iter_rows(values_only=True)
    assert len(rows) == 37
    reason = header.index("Why it was left out")
    assert len({row[reason] for row in rows}) == 4


def test_a_file_of_totals_is_told_and_leaves_everything_as_it_was(root: Path, tmp_path: Path) -> None:
    right, wrong, other = till_eu(tmp_path), totals_only(tmp_path), till_us(tmp_path)
    seen = watch(WITH_ORDERS, root, tmp_path / "home", "wrong_after_right", right.path, wrong.path, other.path)
    assert "totals_only.xlsx" in seen["sentence"]
    assert "one row per order" in seen["sentence"]
    assert "Error" not in seen["sentence"]
    assert seen["button"] == "Choose another file"
    assert seen["untouched"]
    assert seen["next"].startswith(f"{other.orders:,} orders are ready")
