"""What one import settles for the next, who was at work, and customers that would be counted twice."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from shopflow.importing import ClockedShift, Question, hand_count, read_orders
from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.shopfile import ShopFile
from tests.storage.builders import imported, many_orders, orders

MARCH = orders(["2026-03-01T10:00", "2026-03-02T10:00"], ["1", "2"])


@pytest.fixture
def shop(tmp_path: Path):
    with ShopFile.create(tmp_path / "corner.shopflow", Plan()) as shop:
        yield shop


def test_a_date_order_is_settled_for_the_till_until_its_import_is_undone(shop: ShopFile) -> None:
    shop.add_orders(imported(MARCH, date_order="mdy"))
    shop.add_orders(imported(MARCH, "generic (header words)", header=("When", "No"), date_order="dmy"))
    assert shop.memory().date_orders == {"square": "mdy", "no\nwhen": "dmy"}
    shop.undo_last_import()
    assert shop.memory().date_orders == {"square": "mdy"}


def test_what_was_not_settled_is_not_remembered(shop: ShopFile) -> None:
    shop.add_orders(imported(MARCH, date_order="ymd"))
    shop.add_orders(imported(MARCH, date_order="dmy", question=Question("date_order", "Which?", ())))
    assert shop.memory().date_orders == {}


def test_the_last_choice_of_columns_and_location_counts(shop: ShopFile) -> None:
    header = ("Printed", "Handed over")
    shop.add_orders(imported(MARCH, header=header, mapping={"ordered": "Printed"}, location="Mill"))
    shop.add_orders(imported(MARCH, header=header, mapping={"ordered": "Handed over"}, location="Quay"))
    shop.add_orders(imported(MARCH, header=("Other",)))
    assert shop.memory().mappings == {"handed over\nprinted": {"ordered": "Handed over"}}
    assert shop.memory().location == "Quay"
    shop.add_orders(imported(MARCH, header=header))
    assert shop.memory().mappings == {}


def test_the_overlapping_march_is_settled_by_the_earlier_file(shared: Path, shop: ShopFile) -> None:
    first, again = (shared / "pos_samples" / "dirt" / f"overlap_march{end}.csv" for end in ("", "_again"))
    assert read_orders(again, memory=shop.memory()).question is not None
    shop.add_orders(read_orders(first, memory=shop.memory()))
    result = read_orders(again, memory=shop.memory())
    assert result.question is None
    outcome = shop.add_orders(result)
    both = set(read_orders(first).orders.order_ids.tolist()) | set(result.orders.order_ids.tolist())
    assert outcome.total == len(both)
    assert outcome.already_there > 0


def shift(person: str, start: int, end: int | None, role: str = "barista") -> ClockedShift:
    day = dt.datetime(2026, 3, 2)
    return ClockedShift(
        person, role, day + dt.timedelta(hours=start), None if end is None else day + dt.timedelta(hours=end)
    )


def clocked(*shifts: ClockedShift) -> dict[str, object]:
    return {"kind": "timecards", "clocked": shifts}


def test_shifts_are_kept_once_and_go_with_their_import(shop: ShopFile) -> None:
    early, late = shift("Ana", 7, 15), shift("Ben", 12, 20)
    assert shop.add_orders(imported(OrderLog.empty(), "deputy.timesheets", **clocked(early))).new_shifts == 1
    again = shop.add_orders(imported(OrderLog.empty(), "deputy.timesheets", **clocked(late, early)))
    assert (again.new_shifts, again.new, again.total) == (1, 0, 0)
    assert shop.clocked() == (early, late)
    assert shop.imports()[-1].new_shifts == 1
    shop.undo_last_import()
    assert shop.clocked() == (early,)


def test_an_end_that_comes_later_completes_the_shift(shop: ShopFile) -> None:
    for end in (None, 15, None):
        shop.add_orders(imported(OrderLog.empty(), "deputy.timesheets", **clocked(shift("Ana", 7, end))))
    assert shop.clocked() == (shift("Ana", 7, 15),)
    assert shop.imports()[-1].new_shifts == 0


def test_card_payments_beside_the_tills_orders_are_refused_either_way(shop: ShopFile) -> None:
    cards = imported(MARCH, "stripe.payments", file_name="cards.csv")
    shop.add_orders(imported(MARCH))
    assert "already has the orders of march.csv" in shop.same_customers(cards)
    with pytest.raises(Problem, match="count customers twice: on 2 of its days"):
        shop.add_orders(cards)
    assert len(shop.imports()) == 1
    assert shop.add_orders(cards, is_sure=True).new == 2
    assert shop.same_customers(imported(MARCH)) != ""


def test_other_days_deliveries_and_the_same_kind_are_welcome(shop: ShopFile) -> None:
    shop.add_orders(imported(MARCH, "stripe.payments"))
    april = orders(["2026-04-01T10:00"], ["1"])
    for log, profile in ((april, "square.items"), (MARCH, "ubereats.payments"), (MARCH, "stripe.balance")):
        assert shop.same_customers(imported(log, profile)) == ""


def test_a_count_by_hand_counts_once_and_not_beside_the_till(shop: ShopFile) -> None:
    eight = dt.datetime(2026, 3, 2, 8)
    assert shop.add_orders(hand_count({eight: 4})).new == 4
    assert shop.add_orders(hand_count({eight: 6})).new == 2
    assert shop.add_orders(hand_count({eight: 6})).new == 0
    assert shop.same_customers(imported(MARCH)) != ""


def test_saving_reports_its_progress_and_stops(shop: ShopFile) -> None:
    shares: list[float] = []
    shop.add_orders(imported(many_orders(3000)), progress=lambda share, _: shares.append(share))
    assert shares == sorted(shares)
    assert len(shares) == 11
    assert shares[-1] == 1.0
    token = CancelToken()

    def stop_half_way(share: float, doing: str) -> None:
        if share > 0.5:
            token.cancel()

    with pytest.raises(Cancelled):
        shop.add_orders(imported(many_orders(3000, "2027-01-01")), progress=stop_half_way, cancel=token)
    assert len(shop.orders()) == 3000
    assert len(shop.imports()) == 1
