"""Writes small export files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(text: str | bytes, name: str = "orders.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return write_file


def plain(orders: int = 5) -> str:
    """Orders of one morning, ten minutes apart."""
    lines = [f"{i + 1},2026-03-02,{8 + i // 6:02}:{i % 6}0,4.00" for i in range(orders)]
    return "\n".join(["Receipt,Date,Time,Amount", *lines]) + "\n"


SQUARE_ITEMS = """
Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,
Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,
Customer Reference ID,Unit,Count,GTIN,Itemization Type,Commission,Employee,Fulfillment Note,Channel,Token,Card Brand,
PAN Suffix
"""


def square_items_header() -> list[str]:
    """The 35 columns of the Square items export."""
    return SQUARE_ITEMS.replace("\n", "").split(",")
