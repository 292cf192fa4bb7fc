"""``shopflow-cli import`` over several files and several days."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from shopflow.cli import CANNOT_BE_USED, DONE, main
from shopflow.shopfile import ShopFile


def test_an_earlier_file_of_the_shop_answers_the_question(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, again = (shared / "pos_samples" / "dirt" / f"overlap_march{end}.csv" for end in ("", "_again"))
    shop = tmp_path / "s.shopflow"
    assert main(["import", str(again), "--shop", str(shop), "--json"]) == CANNOT_BE_USED
    assert json.loads(capsys.readouterr().out)["files"][0]["question"]["kind"] == "date_order"
    assert not shop.exists()
    assert main(["import", str(first), "--shop", str(shop)]) == DONE
    assert main(["import", str(again), "--shop", str(shop), "--json"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert told["files"][0]["question"] is None
    assert told["files"][0]["new_orders"] < told["files"][0]["orders"]


def test_files_that_show_the_same_customers_leave_the_shop_as_it_was(
    shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    till, cards = (str(shared / "pos_samples" / name) for name in ("loyverse_receipts.csv", "stripe_payments.csv"))
    shop = tmp_path / "s.shopflow"
    assert main(["import", till, cards, "--shop", str(shop)]) == CANNOT_BE_USED
    assert "would count customers twice" in capsys.readouterr().err
    assert not shop.exists()
    assert main(["import", till, "--shop", str(shop)]) == DONE
    assert main(["import", till, cards, "--shop", str(shop)]) == CANNOT_BE_USED
    with ShopFile.open(shop) as opened:
        assert len(opened.imports()) == 1


def test_shifts_of_a_time_clock_are_counted(shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop = tmp_path / "s.shopflow"
    clock = str(shared / "pos_samples" / "7shifts_hours_and_wages.csv")
    for new in (25, 0):
        assert main(["import", clock, "--shop", str(shop), "--json"]) == DONE
        assert json.loads(capsys.readouterr().out)["files"][0]["new_shifts"] == new
    with ShopFile.open(shop) as opened:
        assert len(opened.clocked()) == 25
