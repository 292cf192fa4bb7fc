"""The owner's main job in the real window, through ``main()``, on the sample shop and on real shops."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import openpyxl
import pytest

from tests.e2e.real_shops import SHOPS, RealShop
from tests.e2e.watched import OWNER, watch

PEOPLE = Path(__file__).with_name("six_people.csv")


def column_sum(book: openpyxl.Workbook, sheet: str, header: str) -> float:
    """Sum of the numbers below a header cell."""
    for row in book[sheet].iter_rows():
        for cell in row:
            if cell.value == header:
                below = (book[sheet].cell(line, cell.column).value for line in range(cell.row + 1, 2000))
                return sum(value for value in below if isinstance(value, int | float))
    raise AssertionError(f"{sheet} has no column {header}")


def test_a_newcomers_five_minutes(root: Path, tmp_path: Path) -> None:
    out = tmp_path / "plan.xlsx"
    seen = watch(OWNER, root, tmp_path / "home", "sample_shop", out)
    assert re.match(r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day .*\d", seen["headline"])
    assert re.search(r"\d", seen["support"])
    assert seen["strip"]
    assert seen["rows"] == 7
    assert seen["max_cell"] == pytest.approx(seen["model_max"])

    now, fewer, more = (seen["waits"][change] for change in ("0", "-1", "1"))
    assert fewer["leave"] > now["leave"] > more["leave"]
    assert fewer["wait_s"] > now["wait_s"] > more["wait_s"]
    assert fewer["share_over_long"] >= now["share_over_long"] >= more["share_over_long"]
    assert fewer["wage"] < now["wage"] < more["wage"]
    assert len({now["headline"], fewer["headline"], more["headline"]}) == 3
    assert now["rows"] >= 4

    assert seen["excel"] == "Saved: plan.xlsx | Open file | Show folder"
    book = openpyxl.load_workbook(out)
    totals = seen["totals"]
    assert {"Shifts", "People needed", "Hours and cost"} <= set(book.sheetnames)
    shifts = [cell.value for row in book["Shifts"].iter_rows() if row[1].value == "Works" for cell in row]
    assert {type(cell.value) for cell in book["Shifts"][4]} >= {dt.datetime}
    assert sum(isinstance(value, dt.time) for value in shifts) == 2 * totals["shifts"]
    week = book["People needed"].iter_rows(min_row=5, max_row=11, min_col=2, values_only=True)
    assert sum(value for day in week for value in day if isinstance(value, int)) / 2 == totals["needed_hours"]
    assert column_sum(book, "Forecast", "Expected orders") == pytest.approx(totals["orders"], abs=0.5)
    assert column_sum(book, "Waits", "Customers who leave") == pytest.approx(totals["leave"], abs=0.5)


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.name)
def test_a_real_shop_in_the_window(shop: RealShop, root: Path, shared: Path, tmp_path: Path) -> None:
    out, files = tmp_path / "plan.xlsx", shop.files(shared)
    seen = watch(OWNER, root, tmp_path / "home", "own_orders", out, PEOPLE, *files)
    assert not seen["stored_before"]
    assert seen["orders"] == shop.count(files)
    assert "ready" in seen["preview"]
    assert seen["shifts"] > 0
    assert seen["with_shifts"] != ""
    names = {cell.value for row in openpyxl.load_workbook(out)["Shifts"].iter_rows() for cell in row}
    assert any(str(name).startswith("Ada Example") for name in names)
    assert seen["orders_after_undo"] == 0


def test_a_wrong_file_gets_the_sentence_of_the_command_line(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from shopflow.cli import main

    picture = tmp_path / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert main(["import", str(picture), "--shop", str(tmp_path / "s.shopflow")]) == 3
    seen = watch(OWNER, root, tmp_path / "home", "wrong_file", picture)
    assert seen["sentence"] == capsys.readouterr().err.strip()
    assert not seen["shop"]
