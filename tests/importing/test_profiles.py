"""The formats as data: each is well formed, and those without a sample in the study are proven here."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopflow.importing import read_orders
from shopflow.importing.layout import find_layout
from shopflow.importing.profiles import Profile, known_profiles, read_profile
from shopflow.importing.words import norm
from tests.importing.conftest import Write

ROLES = {
    *("ordered", "date", "time", "started", "finished", "finished_date", "finished_time", "duration", "order", "items"),
    *(
        "amount",
        "unit_price",
        "till",
        "channel",
        "location",
        "time_zone",
        "staff",
        "person",
        "last_name",
        "job",
        "auto_end",
    ),
}


def profile_id(profile: Profile) -> str:
    return profile.profile_id


@pytest.mark.parametrize("profile", known_profiles(), ids=profile_id)
def test_profile_is_well_formed(profile: Profile) -> None:
    assert profile.grain in {"order", "payment", "item", "ticket", "shift"}
    assert profile.columns.keys() <= ROLES
    assert "ordered" in profile.columns or {"date", "time"} <= profile.columns.keys()
    assert profile.grain == "shift" or "order" in profile.columns or profile.profile_id == "doordash.sales_by_order"
    assert profile.grain != "shift" or "person" in profile.columns
    assert len(profile.require) >= 3
    assert all(rule.keep or rule.drop or rule.refund or rule.drop_filled for rule in profile.rows)


@pytest.mark.parametrize("profile", known_profiles(), ids=profile_id)
def test_its_own_header_is_recognised_in_any_order_and_case(profile: Profile) -> None:
    names = [either[0].upper() for either in profile.require]
    for header in (names, names[::-1], [*names, "Something New"]):
        layout = find_layout([["The Mill"], [], header, ["x"] * len(header)])
        assert layout is not None
        assert layout.profile is profile
        assert layout.header_row == 2


def test_names_are_written_as_they_are_compared() -> None:
    for profile in known_profiles():
        for either in (*profile.require, *profile.columns.values(), *(rule.column for rule in profile.rows)):
            assert all(name == norm(name) for name in either)


def test_every_role_of_a_sample_is_found(shared: Path) -> None:
    layout = find_layout(
        [line.split(",") for line in (shared / "pos_samples/square_items_detail.csv").read_text().splitlines()]
    )
    assert layout is not None
    assert layout.places.keys() == layout.profile.columns.keys()


def test_profile_without_a_name_is_refused() -> None:
    with pytest.raises(KeyError):
        read_profile("till.orders", 'grain = "order"\nrequire = []\n[columns]\n')


def test_toast_payments_of_a_split_bill_are_one_order(write: Write) -> None:
    text = (
        "Location,Payment Id,Order Id,Order #,Paid Date,Order Date,Check Id,Amount,Total,Source\n"
        "Mill,1,77,1,3/2/26 7:03 AM,3/2/26 7:01 AM,5,10.00,10.00,In Store\n"
        "Mill,2,77,1,3/2/26 7:05 AM,3/2/26 7:01 AM,5,8.00,8.00,In Store\n"
        "Mill,3,78,2,3/13/26 7:15 AM,3/13/26 7:10 AM,6,4.00,4.00,Online\n"
    )
    result = read_orders(write(text))
    assert result.profile == "toast.payment_details"
    assert result.orders.amounts.tolist() == [18.0, 4.0]
    assert (result.orders.finished_at - result.orders.ordered_at).astype(int).tolist() == [240, 300]
    assert result.orders.channels.tolist() == ["counter", "web"]


def test_sumup_sales_report_drops_the_shift_mark_and_the_refund_only(write: Write) -> None:
    text = (
        "Datum,Typ,Transaktionsnummer,Zahlungsmethode,Menge,Beschreibung,Preis (brutto),Konto\n"
        '"24.03.2023, 12:32",Verkauf,A,Karte,2,Kaffee,"8,40",bar\n'
        '"24.03.2023, 12:32",Verkauf,A,Karte,1,Kuchen,"4,00",bar\n'
        '"24.03.2023, 12:50",Refund,A,Karte,1,Kuchen,"-4,00",bar\n'
        '"24.03.2023, 15:00",Verkauf,B,Bar,1,SCHICHTWECHSEL,"0,01",bar\n'
    )
    result = read_orders(write(text))
    assert result.profile == "sumup.sales_report.de"
    assert result.orders.order_ids.tolist() == ["A"]
    assert (result.orders.items.tolist(), result.orders.amounts.tolist()) == ([3.0], [12.4])
    assert result.left_out == {"further line of the same order": 1, "a refund": 1, "too small to be a sale": 1}


def test_doordash_sales_by_order(write: Write) -> None:
    text = (
        "Business ID,Store name,Timezone,Order placed date,Order placed time,"
        "Pickup timestamp,Channel,Is cancelled,Subtotal\n"
        "1,Mill,US/Eastern,2026-03-02,07:01:01,2026-03-02 07:11:01,Marketplace,False,18.00\n"
        "1,Mill,US/Eastern,2026-03-02,08:01:01,NULL,Marketplace,True,NULL\n"
    )
    result = read_orders(write(text))
    assert result.profile == "doordash.sales_by_order"
    assert len(result.orders) == 1
    assert result.orders.channels.tolist() == ["delivery"]
    assert result.orders.timezone == "US/Eastern"
    assert result.left_out == {'Is cancelled is "True"': 1}


def test_shopify_lines_without_order_fields(write: Write) -> None:
    text = (
        "Name,Financial Status,Fulfilled at,Cancelled at,Created at,Lineitem quantity,Lineitem name,Total,Source\n"
        "#1,paid,2026-03-02 09:05:26 +0100,,2026-03-02 09:00:26 +0100,2,Latte,12.00,pos\n"
        "#1,,,,,1,Cake,,\n"
        "#2,voided,,,2026-03-02 09:10:00 +0100,1,Latte,4.00,pos\n"
        "#2,,,,2026-03-02 09:10:00 +0100,1,Cake,,\n"
        "#3,paid,,2026-03-02 10:00:00 +0100,2026-03-02 09:20:00 +0100,1,Latte,4.00,web\n"
        "#4,,,,,1,Cake,,\n"
    )
    result = read_orders(write(text))
    assert result.orders.order_ids.tolist() == ["#1"]
    assert (result.orders.items.tolist(), result.orders.amounts.tolist()) == ([3.0], [12.0])
    assert result.orders.channels.tolist() == ["counter"]
    assert (result.orders.finished_at - result.orders.ordered_at).astype(int).tolist() == [300]
    assert result.left_out == {
        "further line of the same order": 2,
        'Financial Status is "voided"': 1,
        "Cancelled at is filled in": 1,
        "the order time is empty": 1,
    }
    assert result.rows == 6
