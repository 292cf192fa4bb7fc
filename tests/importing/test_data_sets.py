"""Real order files, against a count that pandas makes on its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from shopflow.importing import read_orders
from shopflow.problems import Problem


@pytest.mark.parametrize(
    ("name", "orders"),
    [("BreadBasket_DMS.csv", 9531), ("bakery_sales_casbdai.csv", 9531), ("bread_basket_kaggle2.csv", 9465)],
)
def test_bread_basket(shared: Path, name: str, orders: int) -> None:
    path = shared / "data/bread_basket" / name
    frame = pd.read_csv(path)
    result = read_orders(path)
    assert len(result.orders) == frame["Transaction"].nunique() == orders
    assert result.rows == len(frame)
    if "date_time" in frame:
        first = pd.to_datetime(frame["date_time"], format="%d-%m-%Y %H:%M").groupby(frame["Transaction"]).min()
    else:
        first = pd.to_datetime(frame["Date"] + " " + frame["Time"]).groupby(frame["Transaction"]).min()
    assert np.array_equal(result.orders.ordered_at, np.sort(first.to_numpy().astype("datetime64[s]")))
    assert np.nansum(result.orders.items) == len(frame)


def test_pizza_place(shared: Path) -> None:
    path = shared / "data/pizza_place/orders.csv"
    frame = pd.read_csv(path)
    result = read_orders(path)
    assert len(result.orders) == len(frame) == 21350
    times = pd.to_datetime(frame["date"] + " " + frame["time"], format="%Y/%m/%d %H:%M:%S")
    assert np.array_equal(result.orders.ordered_at, np.sort(times.to_numpy().astype("datetime64[s]")))


def test_square_items_are_the_paid_tickets(shared: Path) -> None:
    for path in sorted((shared / "data/square_items_cafe").glob("*.csv")):
        frame = pd.read_csv(path, dtype=str)
        paid = frame[frame["Event Type"] == "Payment"]
        result = read_orders(path)
        assert result.profile == "square.items"
        assert len(result.orders) == paid["Transaction ID"].nunique()
        assert set(result.orders.order_ids.tolist()) == set(paid["Transaction ID"])
        assert result.left_out.get("a refund", 0) == (frame["Event Type"] == "Refund").sum()
        money = paid["Gross Sales"].str.replace("[$,]", "", regex=True).astype(float).sum()
        assert result.orders.amounts.sum() == pytest.approx(money)
        assert result.orders.timezone == "America/New_York"


def test_korean_bakery_skips_rows_without_a_time(shared: Path) -> None:
    path = shared / "data/korean_bakery/Bakery_sales.csv"
    frame = pd.read_csv(path)
    result = read_orders(path)
    assert len(result.orders) == frame["datetime"].notna().sum() == 2421
    assert result.left_out == {"the order time is empty": 233}
    assert len(result.rejected) == 233
    assert result.rejected[0].line == int(frame["datetime"].isna().idxmax()) + 2


def test_vending_machine(shared: Path) -> None:
    path = shared / "data/vending_coffee/index_1.csv"
    frame = pd.read_csv(path)
    assert len(read_orders(path).orders) == len(frame) == 3636


def test_supermarket_keeps_begin_and_end(shared: Path) -> None:
    """Fifteen numbers come twice, an hour or two apart at another till: two customers each."""
    path = shared / "data/pos_supermarket_antczak/pos_transactions.csv"
    frame = pd.read_csv(path, dtype=str)
    result = read_orders(path)
    assert len(result.orders) == len(frame.drop_duplicates(["TranID", "BeginDateTime"])) == 10000
    took = (result.orders.finished_at - result.orders.ordered_at).astype(float)
    seconds = frame["TranTime"].astype(float)
    assert np.nanmean(took[~np.isnat(result.orders.finished_at)]) == pytest.approx(
        seconds[seconds >= 5].mean(), rel=0.01
    )
    assert result.cut_service_times == (seconds < 5).sum()


def test_three_shops_are_never_mixed(shared: Path) -> None:
    path = shared / "data/coffee_shop_maven/coffee_shop_sales_extracted.csv"
    frame = pd.read_csv(path, usecols=["store_location", "transaction_id"])
    counts = frame.groupby("store_location")["transaction_id"].nunique()
    result = read_orders(path, location="astoria")
    assert result.question is None
    assert len(result.orders) == counts["Astoria"]
    assert result.locations == tuple(sorted(counts.index))
    assert result.left_out["another location"] == counts.sum() - counts["Astoria"]


def test_workbook_with_only_a_pivot_is_refused(shared: Path) -> None:
    with pytest.raises(Problem, match="no column with dates and times"):
        read_orders(shared / "data/coffee_shop_maven/coffee_shop_sales.xlsx")


@pytest.mark.parametrize(
    ("name", "orders"),
    [
        ("clover/orders_export_slice.csv", 2),
        ("french_bakery_excerpt/Bakery_sales_first20_mojibake.csv", 12),
        ("loyverse/receipts_tangerine_slice.csv", 3),
        ("loyverse/receipts_ddmmyyyy.csv", 2),
        ("loyverse/receipts_by_item_ddmmyyyy.csv", 1),
        ("sumup/transactions_de.csv", 6),
    ],
)
def test_fragments_of_real_exports(shared: Path, name: str, orders: int) -> None:
    assert len(read_orders(shared / "data/pos_real_fragments" / name).orders) == orders


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("square_transactions/square_example_2018.csv", 'times in the column "Time"'),
        ("shopify/orders_export_made_up_by_upstream.csv", 'times in the column "Created at"'),
        ("toast/OrderDetails_header_only.csv", "no orders below it"),
        ("quebec_ipad_register/sample-raw-file.csv", "no column with dates and times"),
    ],
)
def test_fragments_that_hold_no_orders_are_refused(shared: Path, name: str, sentence: str) -> None:
    with pytest.raises(Problem, match=sentence):
        read_orders(shared / "data/pos_real_fragments" / name)
