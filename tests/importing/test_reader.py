"""What the reader makes of a file as a whole: orders, reasons, questions, zones."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

from shopflow.importing import read_orders
from shopflow.orders import Moment
from shopflow.progress import Cancelled, CancelToken
from tests.importing.conftest import Write, plain

SQUARE = "Date,Time,Time Zone,Item,Qty,Transaction ID,Event Type,Gross Sales,Device Name,Location,Employee\n"


def square(*rows: str) -> str:
    return SQUARE + "".join(f"{row}\n" for row in rows)


def test_lines_of_one_order_wherever_they_stand(write: Write) -> None:
    text = square(
        "2026-03-02,07:05:00,Eastern Time (US & Canada),Tea,1.0,b,Payment,$2.80,Till 1,Mill,Ana",
        "2026-03-02,07:01:00,Eastern Time (US & Canada),Latte,2.0,a,Payment,$8.40,Till 1,Mill,Ana",
        "2026-03-02,07:03:00,Eastern Time (US & Canada),Tea,1.0,b,Payment,$2.80,Till 2,Mill,Ana",
        "2026-03-02,09:00:00,Eastern Time (US & Canada),Tea,-1.0,c,Refund,-$2.80,Till 2,Mill,Ana",
        "2026-03-02,09:30:00,Eastern Time (US & Canada),Tea,1.0,d,Payment,$2.80,Till 2,Mill,Training",
    )
    result = read_orders(write(text))
    orders = result.orders
    assert orders.ordered_at.astype(str).tolist() == ["2026-03-02T07:01:00", "2026-03-02T07:03:00"]
    assert orders.order_ids.tolist() == ["a", "b"]
    assert orders.items.tolist() == [2.0, 2.0]
    assert orders.amounts.tolist() == [8.4, 5.6]
    assert orders.moment is Moment.PAID
    assert orders.timezone == "America/New_York"
    assert result.left_out == {"further line of the same order": 1, "a refund": 1, "a test sale": 1}
    assert [(row.line, row.reason) for row in result.rejected] == [(5, "a refund"), (6, "a test sale")]
    assert result.summary == "Square items, 2 orders, 2 March 2026, 2 tills"
    assert {(use.role, use.certainty) for use in result.columns} >= {("order", "sure"), ("date", "sure")}


def test_numbers_that_begin_anew_each_day(write: Write) -> None:
    rows = [f"{i + 1},2026-03-{day:02},08:{i:02}" for day in range(1, 6) for i in range(10)]
    assert len(read_orders(write("Receipt,Date,Time\n" + "\n".join(rows))).orders) == 50


def test_rows_without_a_number_are_orders_of_their_own(write: Write) -> None:
    rows = [f"{number},2026-03-02,08:00" for number in ("7", "7", "", "", "8", "9", "9")]
    text = "\n".join(["Receipt,Date,Time", *rows])
    assert read_orders(write(text)).orders.order_ids.tolist() == ["7", "", "", "8", "9"]


def test_true_repeats_inside_one_file_stay(write: Write) -> None:
    text = "When,Amount\n" + "2026-03-02 10:15,4.50\n" * 3
    result = read_orders(write(text))
    assert len(result.orders) == 3
    assert not result.has_order_ids


def test_generic_status_words_in_other_languages(write: Write) -> None:
    text = (
        "Beleg;Datum;Uhrzeit;Status\n1;02.03.2026;08:00;Bezahlt\n2;02.03.2026;08:05;Storniert\n"
        "3;02.03.2026;08:10;Rückerstattung\n4;02.03.2026;08:20;Bezahlt\n"
    )
    result = read_orders(write(text))
    assert len(result.orders) == 2
    assert result.left_out == {'Status is "Storniert"': 1, "a refund": 1}


@pytest.mark.parametrize(
    ("date", "time", "number"),
    [
        ("Date", "Time", "Order ID"),
        ("Datum", "Uhrzeit", "Bon-Nr."),
        ("Date", "Heure", "N° ticket"),
        ("Fecha", "Hora", "Número de pedido"),
        ("Data", "Ora", "Numero scontrino"),
        ("Data", "Hora", "Número do pedido"),
        ("Datum", "Tijd", "Bonnr."),
        ("Dato", "Klokkeslæt", "Kvitteringsnummer"),
        ("Datum", "Tid", "Kvittonummer"),
        ("Dato", "Klokkeslett", "Kvittering"),
        ("Päivämäärä", "Kellonaika", "Kuittinumero"),
        ("Data", "Godzina", "Numer paragonu"),
        ("Dátum", "Idő", "Nyugta"),
        ("Tarih", "Saat", "Fiş No"),
    ],
)
def test_header_words_of_many_languages(write: Write, date: str, time: str, number: str) -> None:
    text = f"{number};{date};{time};X\n" + "".join(f"{i};2.3.2026;8:{i:02};1\n" for i in range(10)) * 2
    result = read_orders(write(text))
    assert len(result.orders) == 10
    assert result.orders.ordered_at[0] == np.datetime64("2026-03-02T08:00")


def test_utc_is_kept_without_a_zone_and_moved_with_one(write: Write) -> None:
    rows = [f"py_{month},2026-0{month}-02 12:03:20,18.00,0,Paid\n" for month in (3, 7)]
    text = "id,Created date (UTC),Amount,Amount Refunded,Status\n" + "".join(rows)
    kept = read_orders(write(text))
    moved = read_orders(write(text), timezone="America/New_York")
    assert kept.orders.ordered_at.astype(str).tolist() == ["2026-03-02T12:03:20", "2026-07-02T12:03:20"]
    assert moved.orders.ordered_at.astype(str).tolist() == ["2026-03-02T07:03:20", "2026-07-02T08:03:20"]
    assert (kept.orders.timezone, moved.orders.timezone) == ("UTC", "America/New_York")
    assert any("UTC and were kept" in note for note in kept.assumptions)
    assert any("moved to the clock of America/New_York" in note for note in moved.assumptions)
    assert any("cash" in note for note in kept.assumptions)


def test_offsets_are_the_wall_clock_without_a_zone_and_moved_with_one(write: Write) -> None:
    text = "Order,Created at\n1,2026-03-28 23:30:00 +0100\n2,2026-03-29 08:30:00 +0200\n"
    assert read_orders(write(text)).orders.ordered_at.astype(str).tolist() == [
        "2026-03-28T23:30:00",
        "2026-03-29T08:30:00",
    ]
    london = read_orders(write(text), timezone="Europe/London").orders
    assert london.ordered_at.astype(str).tolist() == ["2026-03-28T22:30:00", "2026-03-29T07:30:00"]


def test_a_till_account_in_another_zone_is_moved_to_the_shop(write: Write) -> None:
    text = square("2026-03-02,09:00:00,Pacific Time (US & Canada),Tea,1.0,b,Payment,$2.80,Till 1,Mill,Ana")
    assert read_orders(write(text), timezone="America/New_York").orders.ordered_at[0] == np.datetime64(
        "2026-03-02T12:00"
    )


def test_several_shops_are_asked_for_and_the_largest_is_suggested(write: Write) -> None:
    lines = [f"{i},2026-03-02,08:{i:02},{'Quay' if i % 3 else 'Mill'}" for i in range(30)]
    path = write("\n".join(["Receipt,Date,Time,Location", *lines]))
    asked = read_orders(path)
    assert asked.question is not None
    assert asked.question.kind == "location"
    assert asked.question.choices == (("Quay", "Quay (20 orders)"), ("Mill", "Mill (10 orders)"))
    assert (len(asked.orders), asked.left_out) == (20, {"another location": 10})
    for name, orders in (("mill", 10), ("Quay", 20)):
        answered = read_orders(path, location=name)
        assert answered.question is None
        assert len(answered.orders) == orders


def test_night_orders_and_rounded_times_are_said(write: Write) -> None:
    text = "When\n" + "".join(f"2026-03-02 {2 + i // 4:02}:{15 * (i % 4):02}\n" for i in range(24))
    notes = read_orders(write(text)).assumptions
    assert any("in the night" in note for note in notes)
    assert any("rounded" in note for note in notes)


def test_item_list_without_numbers_is_said(write: Write) -> None:
    text = "When,Item\n" + "".join(f"2026-03-02 08:{i // 2:02}:07,x\n" for i in range(40))
    assert any("list of items" in note for note in read_orders(write(text)).assumptions)


def test_cut_off_download_is_said(write: Write) -> None:
    result = read_orders(write(plain(10) + "11,2026-03-02,09:5"))
    assert any("cut off" in note for note in result.assumptions)
    assert not any("cut off" in note for note in read_orders(write(plain(10))).assumptions)


def test_preview_shows_header_and_first_rows(write: Write) -> None:
    result = read_orders(write(plain(30)))
    assert result.header == ("Receipt", "Date", "Time", "Amount")
    assert len(result.first_rows) == 8
    assert result.first_rows[0] == ("1", "2026-03-02", "08:00", "4.00")
    assert {(use.role, use.header, use.certainty) for use in result.columns} >= {("order", "Receipt", "likely")}


def test_time_clock_over_midnight_and_without_a_real_end(write: Write) -> None:
    text = (
        "Employee ID,Date,First,Last,Location,In Time,Out Time,Role\n"
        "1,2026-03-02,Mira,Okafor,Mill, 6:00PM , 1:30AM ,Barista\n2,2026-03-02,Ana,Ruiz,Mill, 8:00AM ,,Barista\n"
    )
    shifts = read_orders(write(text)).clocked
    assert [(shift.person, shift.role) for shift in shifts] == [("Ana Ruiz", "Barista"), ("Mira Okafor", "Barista")]
    assert shifts[0].end is None
    assert shifts[1].end == dt.datetime(2026, 3, 3, 1, 30)


def test_automatic_clock_out_is_no_real_end(write: Write) -> None:
    text = (
        "Employee,In Date,Out Date,Auto Clock-out,Payable Hours,Job Title\n"
        '"Ruiz, Ana",3/13/26 8:00 AM,3/14/26 3:59 AM,Yes,20,Barista\n'
        '"Okafor, Mira",3/13/26 9:00 AM,3/13/26 5:00 PM,No,8,Barista\n'
    )
    result = read_orders(write(text))
    assert [shift.end for shift in result.clocked] == [None, dt.datetime(2026, 3, 13, 17)]
    assert result.summary == "Toast time entries, 2 shifts, 13 March 2026"


def test_progress_rises_to_one_and_a_stop_is_obeyed(write: Write) -> None:
    path = write(plain(5))
    seen: list[float] = []
    read_orders(path, progress=lambda share, doing: seen.append(share))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        read_orders(path, cancel=token)


def test_a_bar_is_told_when_its_business_day_may_begin(write: Write) -> None:
    moments = [dt.datetime(2026, 3, 2, 18) + dt.timedelta(days=i % 30, minutes=(i * 37) % 750) for i in range(600)]
    result = read_orders(write("Date,Time\n" + "\n".join(f"{moment:%Y-%m-%d,%H:%M}" for moment in moments)))
    notes = [note for note in result.assumptions if "business day begin at 12:" in note]
    assert len(notes) == 1
