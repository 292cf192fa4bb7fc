"""Every export format of the study, against its table of expected results."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from shopflow.importing import ImportResult, read_orders
from shopflow.problems import Problem

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "pos_samples"


def expected_rows() -> list[dict[str, str]]:
    if not SAMPLES.is_dir():
        return []
    with (SAMPLES / "expected.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


EXPECTED = expected_rows()
FLAGGED = "ambiguous_all_days_le_12.csv"  # three following days settle it (step 4); flagged, not asked


def sample(name: str) -> Path:
    return SAMPLES / name if (SAMPLES / name).exists() else SAMPLES / "dirt" / name


def span(result: ImportResult) -> tuple[int, str, str]:
    if result.kind == "timecards":
        starts = [shift.start.isoformat(" ") for shift in result.clocked]
    else:
        starts = [time.replace("T", " ") for time in result.orders.ordered_at.astype(str).tolist()]
    return len(starts), starts[0][:16], starts[-1][:16]


def rows_of_kind(*kinds: str) -> list[object]:
    rows = [row for row in EXPECTED if row["kind"] in kinds]
    return [pytest.param(row, id=row["file"]) for row in rows]


@pytest.mark.parametrize("row", rows_of_kind("orders", "timecards"))
def test_sample_is_read_as_expected_and_every_other_row_has_a_reason(row: dict[str, str]) -> None:
    result = read_orders(sample(row["file"]))
    assert result.profile.startswith(row["profile"])
    assert result.kind == row["kind"]
    assert span(result) == (int(row["orders"]), row["first"], row["last"])
    assert result.question is None
    assert span(result)[0] + sum(result.left_out.values()) == result.rows


@pytest.mark.parametrize("row", rows_of_kind("ask"))
def test_what_the_file_does_not_tell_is_never_silent(row: dict[str, str]) -> None:
    result = read_orders(sample(row["file"]))
    assert any("were read with the" in note for note in result.assumptions)
    assert (result.question is None) == (row["file"] == FLAGGED)
    other = {"dmy": "mdy", "mdy": "dmy"}[result.date_order]
    answered = read_orders(sample(row["file"]), date_order=other)
    assert answered.question is None
    assert answered.orders.ordered_at[0] != result.orders.ordered_at[0]


@pytest.mark.parametrize("row", rows_of_kind("refuse"))
def test_file_without_time_of_day_is_refused(row: dict[str, str]) -> None:
    with pytest.raises(Problem, match="no time of day"):
        read_orders(sample(row["file"]))


def test_handling_times_are_those_of_the_study() -> None:
    """The study measured a median of 99 s from opened to paid and 282 s in the kitchen."""
    if not EXPECTED:
        pytest.skip("the shared data folder is not here")
    for name, seconds in [("toast_OrderDetails.csv", 99), ("dsfinvk_transactions.csv", 99)]:
        orders = read_orders(sample(name)).orders
        took = (orders.finished_at - orders.ordered_at).astype(float)
        assert sorted(took)[len(took) // 2] == pytest.approx(seconds, abs=15)
