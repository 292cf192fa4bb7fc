"""The invented sample shop, Linden Street Coffee: its files, its plan and the generator that makes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shopflow.plan import Plan
    from shopflow.shopfile import ShopFile

__all__ = ["create_shop", "orders_path", "people_path", "sample_plan"]

_FOLDER = Path(__file__).resolve().parent


def orders_path() -> Path:
    """The till's export: 26 weeks of orders."""
    return _FOLDER / "linden_street_orders.csv"


def people_path() -> Path:
    """The people who work there."""
    return _FOLDER / "linden_street_people.csv"


def sample_plan() -> Plan:
    """What the owner of the sample shop decided, with the shifts of the week after the last order."""
    from sample_data.plan import make_plan

    return make_plan()


def create_shop(path: Path) -> ShopFile:
    """Make a shop file of the sample shop, its orders imported as any till's would be.

    Raises:
        Problem: there is already something at ``path``, or the folder cannot be written.
    """
    from sample_data.plan import create_shop

    return create_shop(path)
