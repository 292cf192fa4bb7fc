"""The real shops that the main job must work on, with counts that share no code with the importer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd


@dataclass(frozen=True)
class RealShop:
    name: str
    folder: str
    pattern: str
    count: Callable[[list[Path]], int]
    first_day: str
    """The Monday after the last order."""

    def files(self, shared: Path) -> list[Path]:
        return sorted((shared / "data" / self.folder).glob(self.pattern))


def distinct(column: str) -> Callable[[list[Path]], int]:
    def count(files: list[Path]) -> int:
        return int(pd.concat([pd.read_csv(file, dtype=str) for file in files])[column].nunique())

    return count


def square_payment_tickets(files: list[Path]) -> int:
    lines = pd.concat([pd.read_csv(file, dtype=str) for file in files])
    return int(lines.loc[lines["Event Type"] == "Payment", "Transaction ID"].nunique())


SHOPS = (
    RealShop("bread basket", "bread_basket", "BreadBasket_DMS.csv", distinct("Transaction"), "2017-04-10"),
    RealShop("pizza place", "pizza_place", "orders.csv", distinct("order_id"), "2016-01-04"),
    RealShop("square café", "square_items_cafe", "*.csv", square_payment_tickets, "2026-07-06"),
)
EXPECTED_COUNTS = {"bread basket": 9531, "pizza place": 21350}
