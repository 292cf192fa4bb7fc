"""The same orders in every wrapping."""

from __future__ import annotations

import datetime as dt
import gzip
import zipfile
from pathlib import Path

import numpy as np
import pytest

from shopflow.importing import read_orders
from tests.importing.conftest import Write, plain

FIRST = np.datetime64("2026-03-02T08:00")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings(write: Write, encoding: str) -> None:
    text = plain(30).replace("Amount", "Amount of the café")
    result = read_orders(write(text, encoding=encoding))
    assert len(result.orders) == 30
    assert result.header[-1] == "Amount of the café"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(write: Write, delimiter: str, line_end: str) -> None:
    text = plain().replace(",", delimiter).replace("\n", line_end)
    assert len(read_orders(write(text)).orders) == 5


def test_western_letter_far_below_the_probe(write: Write) -> None:
    text = "Receipt,Date,Time,Note\n" + "".join(f"{i},2026-03-02,08:{i % 60:02},x\n" for i in range(5000))
    result = read_orders(write((text + "5000,2026-03-02,09:00,é\n").encode("cp1252")))
    assert len(result.orders) == 5001


def test_each_line_quoted_as_a_whole(write: Write) -> None:
    text = "".join(f'"{line}"\n' for line in plain().splitlines())
    assert len(read_orders(write(text)).orders) == 5


def test_lone_quote_does_not_swallow_the_rest(write: Write) -> None:
    rows = "".join(f'{i},2026-03-02,08:{i % 60:02},"12 inch\n' for i in range(60_000))
    assert len(read_orders(write("Receipt,Date,Time,Item\n" + rows)).orders) == 60_000


def test_line_breaks_in_cells_keep_the_line_numbers(write: Write) -> None:
    text = 'Receipt,Date,Time,Note\n1,2026-03-02,08:00,"a\nb\nc"\n2,,,x\n3,2026-03-02,08:10,y\n'
    result = read_orders(write(text))
    assert [row.line for row in result.rejected] == [5]
    assert result.rejected[0].text == "2, , , x"


def test_title_lines_and_blank_lines(write: Write) -> None:
    result = read_orders(write("The Mill\nMarch 2026\n\n" + plain().replace("3,2026", "\n3,2026")))
    assert len(result.orders) == 5
    assert result.left_out == {"an empty line": 1}


def test_header_over_two_rows(write: Write) -> None:
    rows = "2026-03-02,08:00,2026-03-02,08:02\n2026-03-02,08:10,2026-03-02,08:11\n"
    text = f"Order,Order,Pay,Pay\nDate,Time,Date,Time\n{rows}"
    result = read_orders(write(text))
    assert result.orders.ordered_at[0] == FIRST
    assert result.header == ("Order Date", "Order Time", "Pay Date", "Pay Time")


def test_zip_with_the_german_table(tmp_path: Path) -> None:
    path = tmp_path / "dsfinvk.zip"
    header = "Z_KASSE_ID;BON_ID;BON_TYP;BON_STORNO;BON_START;BON_ENDE;UMS_BRUTTO"
    row = "K1;B1;Beleg;0;2026-03-02T08:00:00+01:00;2026-03-02T08:01:30+01:00;4,20"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("cashregister.csv", "Z_KASSE_ID;Z_NR\nK1;1\n")
        packed.writestr("transactions.csv", f"{header}\n{row}\n")
    result = read_orders(path)
    assert (result.profile, result.file_name) == ("dsfinvk.bonkopf", "dsfinvk.zip")
    assert result.orders.amounts.tolist() == [4.2]
    assert (result.orders.finished_at - result.orders.ordered_at).tolist() == [dt.timedelta(seconds=90)]


def test_gzip(write: Write) -> None:
    assert len(read_orders(write(gzip.compress(plain().encode()), "orders.csv.gz")).orders) == 5


def test_web_page_saved_as_a_workbook(write: Write) -> None:
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in line.split(",")) + "</tr>" for line in plain().splitlines()
    )
    result = read_orders(write(f"<html><body><table>{rows}</table></body></html>", "orders.xls"))
    assert len(result.orders) == 5


def workbook(path: Path, rows: list[list[object]], cover: bool = False) -> Path:
    import openpyxl

    book = openpyxl.Workbook()
    if cover:
        book.active.append(["Sales report"])
        sheet = book.create_sheet("Orders")
    else:
        sheet = book.active
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_workbook_under_a_csv_name_with_a_cover_page(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Receipt", "Ordered at", "Total"]]
    rows += [[i, dt.datetime(2026, 3, 2, 8, i), 4.5] for i in range(20)]
    rows.append(["Total", None, 90.0])
    result = read_orders(workbook(tmp_path / "orders.csv", rows, cover=True))
    assert len(result.orders) == 20
    assert result.orders.order_ids[3] == "3"
    assert result.orders.amounts.sum() == 90.0
    assert result.rejected[0].line == 22


def test_workbook_with_a_moment_at_exactly_midnight(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["When"],
        [dt.datetime(2026, 3, 2, 23, 50)],
        [dt.datetime(2026, 3, 3)],
        [dt.datetime(2026, 3, 3, 0, 10)],
    ]
    result = read_orders(workbook(tmp_path / "orders.xlsx", rows))
    assert result.orders.ordered_at.tolist()[1] == dt.datetime(2026, 3, 3)


def test_workbook_with_date_and_time_cells(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Uhrzeit"]]
    rows += [[dt.date(2026, 3, 2), dt.time(8, i, 5)] for i in range(10)]
    result = read_orders(workbook(tmp_path / "orders.xlsx", rows))
    assert result.orders.ordered_at[0] == np.datetime64("2026-03-02T08:00:05")


def test_workbook_locked_with_a_password(write: Write) -> None:
    from shopflow.problems import Problem

    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(1000)
    with pytest.raises(Problem, match="locked with a password"):
        read_orders(write(content, "orders.xlsx"))


def test_path_with_other_letters(write: Write) -> None:
    assert read_orders(write(plain(), "заказы 注文.csv")).file_name == "заказы 注文.csv"
