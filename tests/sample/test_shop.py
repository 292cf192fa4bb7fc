"""The sample becomes a shop file through the same import as the owner's own orders."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import pytest

import sample_data
from sample_data import plan as sample_plan_module
from shopflow.importing import read_orders
from shopflow.problems import Problem
from shopflow.shopfile import ShopFile


def test_every_order_of_the_file_is_in_the_shop(tmp_path: Path) -> None:
    lines = sample_data.orders_path().read_text(encoding="utf-8").splitlines()[1:]

    with sample_data.create_shop(tmp_path / "sample.shopflow") as shop:
        orders = shop.orders()
        assert shop.plan() == sample_data.sample_plan()
        (record,) = shop.imports()

    assert len(orders) == record.new == len(lines)
    assert dict(record.left_out) == {}
    assert orders.ordered_at.tolist() == [dt.datetime.fromisoformat(line.split(",")[1]) for line in lines]
    assert orders.order_ids.tolist() == [line.split(",")[0] for line in lines]
    assert orders.amounts.sum() == pytest.approx(sum(float(line.split(",")[3]) for line in lines))
    np.testing.assert_array_equal(orders.items, [float(line.split(",")[2]) for line in lines])


def test_importing_the_file_again_adds_nothing(tmp_path: Path) -> None:
    with sample_data.create_shop(tmp_path / "sample.shopflow") as shop:
        again = shop.add_orders(read_orders(sample_data.orders_path(), timezone="Europe/Dublin"))
    assert (again.new, again.already_there) == (0, again.total)


def test_a_failed_start_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: ShopFile, result: object) -> None:
        raise Problem("The disk is full.")

    monkeypatch.setattr(ShopFile, "add_orders", full)
    with pytest.raises(Problem, match="disk is full"):
        sample_data.create_shop(tmp_path / "sample.shopflow")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "mine.shopflow"
    path.write_text("mine")
    with pytest.raises(Problem, match="already a file"):
        sample_plan_module.create_shop(path)
    assert path.read_text() == "mine"
