"""No customer is counted twice, and none is lost."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
from tests.storage.builders import imported, orders


@pytest.fixture
def shop(tmp_path: Path):
    with ShopFile.create(tmp_path / "corner.shopflow", Plan()) as shop:
        yield shop


def added(shop: ShopFile, log: OrderLog, profile: str = "square.items") -> tuple[int, int]:
    outcome = shop.add_orders(imported(log, profile))
    assert outcome.new + outcome.already_there == len(log)
    assert outcome.total == len(shop.orders())
    return outcome.new, outcome.already_there


def test_the_same_file_twice_adds_nothing(shop: ShopFile) -> None:
    log = orders(["2026-03-01T10:15:00", "2026-03-01T10:16:00"], ["a", "b"])

    assert added(shop, log) == (2, 0)
    assert added(shop, log) == (0, 2)


def test_an_overlapping_month_adds_only_what_is_new(shop: ShopFile) -> None:
    added(shop, orders(["2026-03-30T10:00", "2026-03-31T10:00"], ["1", "2"]))

    assert added(shop, orders(["2026-03-31T10:00", "2026-04-01T10:00"], ["2", "3"])) == (1, 1)


def test_numbers_that_begin_anew_each_day_are_different_orders(shop: ShopFile) -> None:
    added(shop, orders(["2026-03-01T10:00"], ["1"]))

    assert added(shop, orders(["2026-03-02T10:00"], ["1"])) == (1, 0)


def test_another_export_of_the_same_till_rounds_to_the_minute(shop: ShopFile) -> None:
    added(shop, orders(["2026-03-01T10:00:42"], ["1"]), "square.items")

    assert added(shop, orders(["2026-03-01T10:00:00"], ["1"]), "square.transactions") == (0, 1)


def test_another_till_may_use_the_same_number(shop: ShopFile) -> None:
    added(shop, orders(["2026-03-01T10:00"], ["1"]), "square.items")

    assert added(shop, orders(["2026-03-01T10:00"], ["1"]), "uber_eats.orders") == (1, 0)


def test_three_orders_of_one_minute_in_both_files_stay_three(shop: ShopFile) -> None:
    three = orders(["2026-03-01T10:15"] * 3)

    assert added(shop, three, "generic (header words)") == (3, 0)
    assert added(shop, three, "generic (header words)") == (0, 3)
    assert added(shop, orders(["2026-03-01T10:15"] * 4), "generic (by values)") == (1, 3)


def test_true_repeats_inside_one_file_stay(shop: ShopFile) -> None:
    assert added(shop, orders(["2026-03-01T10:15"] * 2, ["7", "7"])) == (2, 0)


def test_a_file_without_orders_is_recorded(shop: ShopFile) -> None:
    assert added(shop, OrderLog.empty()) == (0, 0)
    assert shop.imports()[0].first is None


minutes = st.integers(0, 60 * 24 * 3)
files = st.lists(st.lists(minutes, max_size=25), min_size=1, max_size=5)


def at(minute: int) -> str:
    return f"2026-03-0{1 + minute // 1440}T{minute // 60 % 24:02d}:{minute % 60:02d}"


@settings(max_examples=30, deadline=None)
@given(files)
def test_without_numbers_the_shop_holds_the_most_that_any_file_saw(contents: list[list[int]]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        ShopFile.create(Path(folder) / "s.shopflow", Plan()) as shop,
    ):
        for content in contents:
            added(shop, orders([at(minute) for minute in content]), "generic (header words)")
        held = Counter(shop.orders().ordered_at.astype("datetime64[m]").astype(str).tolist())

    most: Counter[str] = Counter()
    for content in contents:
        most |= Counter(at(minute) for minute in content)
    assert held == most


@settings(max_examples=30, deadline=None)
@given(st.dictionaries(st.integers(0, 40), minutes, min_size=1), st.data())
def test_with_numbers_the_files_may_come_in_any_order(numbered: dict[int, int], data: st.DataObject) -> None:
    everything = list(numbered.items())
    parts = data.draw(st.lists(st.lists(st.sampled_from(everything), unique=True), min_size=1, max_size=4))

    with (
        tempfile.TemporaryDirectory() as folder,
        ShopFile.create(Path(folder) / "s.shopflow", Plan()) as shop,
    ):
        for part in parts:
            added(shop, orders([at(minute) for _, minute in part], [str(number) for number, _ in part]))
        held = sorted(shop.orders().order_ids.tolist())

    assert held == sorted({str(number) for part in parts for number, _ in part})
