"""Real exports, in any order and twice over, fill a shop with each order once."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from shopflow.importing import read_orders
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile


@pytest.mark.parametrize("is_reversed", [False, True])
def test_the_square_files_overlap_and_come_twice(shared: Path, tmp_path: Path, is_reversed: bool) -> None:
    files = sorted((shared / "data" / "square_items_cafe").glob("*.csv"), reverse=is_reversed)
    rows = pd.concat([pd.read_csv(file, dtype=str) for file in files])
    tickets = rows.loc[rows["Event Type"] == "Payment", "Payment ID"].nunique()

    with ShopFile.create(tmp_path / "cafe.shopflow", Plan()) as shop:
        for file in files:
            shop.add_orders(read_orders(file))
        assert len(shop.orders()) == tickets
        for file in reversed(files):
            assert shop.add_orders(read_orders(file)).new == 0
        assert len(shop.orders()) == tickets


def test_a_file_with_order_numbers_comes_twice(shared: Path, tmp_path: Path) -> None:
    file = shared / "data" / "bread_basket" / "BreadBasket_DMS.csv"
    with ShopFile.create(tmp_path / "bakery.shopflow", Plan()) as shop:
        first, second = (shop.add_orders(read_orders(file)) for _ in range(2))
    assert (first.new, second.new, second.total) == (9531, 0, 9531)
