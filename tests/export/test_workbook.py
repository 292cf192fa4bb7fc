"""The workbook, read back."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from openpyxl import load_workbook

from shopflow.export.workbook import write_workbook
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.progress import Cancelled, CancelToken
from shopflow.shifts import Schedule
from tests.builders import MONDAY, moment, person, shift, week_results

SHEETS = ["Shifts", "People needed", "Waits", "Forecast", "Hours and cost", "What it rests on"]
NASTY = (
    "=SUM(A1)",
    "+1",
    "@cmd",
    "-2+3",
    "\t=1",
    "#N/A",
    "TRUE",
    "1/2",
    "Ünï ☕👩‍🍳",
    "عائشة",
    "x" * 60,
    "bell\x07\ud800",
)
PEOPLE = (person("Mia", wage_per_h=14.0, roles=("Lead", "Barista")), person("Sam"), person("Off"))
WEEK = Schedule(
    (
        shift("Mia", 0, 420, 900, pause=660, role="Lead"),
        shift("Sam", 0, 600, 1080, pause=780),
        shift("Sam", 2, 1320, 1590),
    )
)


def book_of(path: Path, results: WeekResults, people: tuple[Person, ...] = PEOPLE) -> Any:
    write_workbook(path, results, results.schedule, people)
    return load_workbook(path)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("export") / "plan.xlsx"
    return book_of(path, week_results(schedule=WEEK, plan=Plan(shop_name="Linden & Sons")))


def value_of(sheet: Any, place: str) -> float:
    """The number in a cell, formulas worked out as a spreadsheet would."""
    value = sheet[place.replace("$", "")].value
    if isinstance(value, dt.datetime):
        return (value - dt.datetime(1899, 12, 30)) / dt.timedelta(days=1)
    if not (isinstance(value, str) and value.startswith("=")):
        return float(value or 0)
    text = re.sub(
        r"(SUM|COUNT)\(([A-Z]+\d+:[A-Z]+\d+)\)",
        lambda m: repr(_fold(sheet, m[1], m[2])),
        value[1:],
    )
    text = re.sub(r"\$?[A-Z]+\$?\d+", lambda m: repr(value_of(sheet, m[0])), text)
    assert re.fullmatch(r"[-+*/().\d e]+", text), text
    return float(eval(text))


def _fold(sheet: Any, name: str, area: str) -> float:
    cells = [cell for row in sheet[area] for cell in row if cell.value is not None]
    return float(len(cells)) if name == "COUNT" else sum(value_of(sheet, cell.coordinate) for cell in cells)


def rows_from(sheet: Any, title: str) -> int:
    return next(row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == title)


def test_sheets_titles_and_charts(book: Any) -> None:
    assert book.sheetnames == SHEETS
    assert [len(book[name]._charts) for name in SHEETS] == [0, 1, 0, 1, 0, 0]
    assert all(isinstance(sheet["A1"].value, str) and sheet["A1"].font.sz > 14 for sheet in book)


def test_no_cell_is_an_error(book: Any) -> None:
    assert [cell.coordinate for sheet in book for row in sheet for cell in row if cell.data_type == "e"] == []


def test_every_sheet_prints_one_page_wide(book: Any) -> None:
    for sheet in book:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert sheet.oddFooter.left.text == "Linden && Sons"
        assert not sheet.protection.sheet
    assert book["Shifts"].page_setup.fitToHeight == 1


def test_shifts_are_real_times_on_real_dates(book: Any) -> None:
    sheet = book["Shifts"]
    assert sheet["A1"].value == "Shifts 23 November to 29 November 2026"
    assert sheet["B4"].value == dt.datetime(2026, 11, 23)
    assert sheet["B4"].is_date
    assert (sheet["A5"].value, sheet["B5"].value, sheet["C5"].value) == ("Mia", dt.time(7), dt.time(15))
    assert sheet["B6"].value == "Lead, break 11:00"
    assert sheet["B5"].fill.fgColor.rgb[2:] != sheet["B7"].fill.fgColor.rgb[2:]
    assert (sheet["F7"].value, sheet["G7"].value) == (dt.time(22), dt.time(2, 30))


def test_shifts_show_hours_wages_and_what_is_short(book: Any) -> None:
    sheet = book["Shifts"]
    assert [sheet[f"P{row}"].value for row in (5, 7, 9)] == [7.5, 12.0, 0]
    assert [sheet[f"Q{row}"].value for row in (5, 7, 9)] == [105.0, 150.0, 0]
    row = rows_from(sheet, "Paid hours")
    assert (sheet[f"P{row}"].value, sheet[f"Q{row}"].value) == (19.5, 255.0)
    short = [sheet.cell(row + 1, 2 + 2 * day).value for day in range(7)]
    assert short == [2 * 11 - 15, *[22.0] * 6]


def test_hours_and_cost_add_up_by_formulas(book: Any) -> None:
    sheet = book["Hours and cost"]
    assert [value_of(sheet, f"B{row}") for row in (7, 8, 9, 10)] == [1, 2, 0, 3]
    assert [value_of(sheet, f"C{row}") for row in (7, 8, 9, 10)] == pytest.approx([7.5, 12.0, 0, WEEK.paid_hours])
    assert [value_of(sheet, f"E{row}") for row in (7, 8, 9, 10)] == pytest.approx([105, 150, 0, 255])
    assert value_of(sheet, "F10") == pytest.approx(255 * 1.2)
    assert sheet["C10"].data_type == sheet["G13"].data_type == "f"
    assert sheet["E15"].value == moment(3, 150)


def test_people_needed_gap_is_needed_less_scheduled(book: Any) -> None:
    sheet = book["People needed"]
    times = [cell.value for cell in sheet[4][1:] if cell.value is not None]
    expected = [dt.time(m // 60 % 24, m % 60) for m in (*range(420, 1080, 30), *range(1320, 1590, 30))]
    assert times == expected
    needed, scheduled, gap = (rows_from(sheet, name) for name in ("Needed", "Scheduled", "Short (+) or spare (-)"))
    results = week_results(schedule=WEEK)
    total = sum(
        value_of(sheet, sheet.cell(gap + 1 + day, column).coordinate)
        for day in range(7)
        for column in range(2, 2 + len(times))
    )
    assert total == results.coverage.gap_staff.sum()
    assert sheet.cell(needed + 1, 2).value == 2
    assert sheet.cell(scheduled + 1, 2).value == 1
    assert isinstance(sheet.cell(needed + 1, 1).value, dt.datetime)


def test_waits_equal_the_profile(book: Any) -> None:
    sheet, waits = book["Waits"], week_results(schedule=WEEK).waits
    rows = [row for row in sheet.iter_rows(min_row=6, values_only=True) if row[0] is not None]
    is_open = week_results().forecast.is_open
    assert [row[0] for row in rows] == waits.starts[is_open].tolist()
    assert [row[5] for row in rows] == pytest.approx(waits.mean_wait_s.value[is_open] / 60)
    assert [row[10] for row in rows] == pytest.approx(waits.p90_wait_s.high[is_open] / 60)
    assert [row[11] for row in rows] == pytest.approx(waits.share_within_target.value[is_open])
    assert [row[14] for row in rows] == pytest.approx(waits.walkaways.value[is_open])
    assert sheet["L4"].value == "Served within 5 minutes"


def test_forecast_equals_the_paths(book: Any) -> None:
    sheet, forecast = book["Forecast"], week_results(schedule=WEEK).forecast.coarser(30)
    rows = list(sheet.iter_rows(min_row=5, max_col=5, values_only=True))
    low, high = forecast.quantiles(np.array([0.1, 0.9]))[:, forecast.is_open]
    assert [row[0] for row in rows] == forecast.starts[forecast.is_open].tolist()
    assert [row[1] for row in rows] == pytest.approx(forecast.expected()[forecast.is_open])
    assert ([row[2] for row in rows], [row[3] for row in rows]) == (low.tolist(), high.tolist())
    assert [row[4] for row in rows] == (high - low).tolist()


def test_charts_refer_to_the_table(book: Any) -> None:
    band = book["Forecast"]._charts[0]
    references = [series.val.numRef.f for chart in band._charts for series in chart.series]
    assert references == [f"'Forecast'!${column}$5:${column}$158" for column in "CEB"]
    bars = book["People needed"]._charts[0]
    assert {series.val.numRef.f.split("!")[1] for chart in bars._charts for series in chart.series} == {
        "$B$6:$AF$6",
        "$B$15:$AF$15",
    }
    assert not band.x_axis.delete


def test_what_it_rests_on_names_sources_and_assumptions(book: Any) -> None:
    rows = list(book["What it rests on"].iter_rows(min_row=5, values_only=True))
    by_name = {row[0]: row for row in rows if row[0]}
    assert by_name["Orders used"][1] == week_results().history.orders.sum()
    assert by_name["Patience of waiting customers, seconds"][1:] == (480, "assumed: typical patience, 8 minutes")
    assert by_name["Promise: longest wait, minutes"][1] == 5
    assert "An order is assumed to take 1.3 minutes of work." in by_name


def test_no_name_becomes_a_formula(tmp_path: Path) -> None:
    people = tuple(person(name, person_id=f"p{n}", roles=(name,)) for n, name in enumerate(NASTY))
    mine = [shift(f"p{n}", 0, 420, 780, role=name) for n, name in enumerate(NASTY)]
    schedule = Schedule((*mine, shift("=stranger", 0, 420, 780, role="@role")))
    results = week_results(days=1, schedule=schedule, plan=Plan(shop_name="=HYPERLINK(A1)"))
    book = book_of(tmp_path / "plan.xlsx", results, people)
    formulas = [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    assert all(re.fullmatch(r"=[-+*/()$:\dA-Z]+", cell.value) for cell in formulas)
    assert {cell.parent.title for cell in formulas} == {"People needed", "Hours and cost"}
    for number, name in enumerate((*NASTY, "=stranger")):
        for place in (book["Shifts"].cell(5 + 2 * number, 1), book["Hours and cost"].cell(7 + number, 1)):
            assert (place.value, place.data_type) == (re.sub("[\x07\ud800]", "", name), "s")
            assert place.quotePrefix is (name[0] in "=+-@\t")
    assert book["What it rests on"]["B5"].value == "=HYPERLINK(A1)"


def test_more_than_a_week_and_two_shifts_a_day(tmp_path: Path) -> None:
    schedule = Schedule((shift("Mia", 0, 420, 600), shift("Mia", 0, 780, 960, role="Lead"), shift("Mia", 8, 420, 600)))
    sheet = book_of(tmp_path / "plan.xlsx", week_results(days=10, schedule=schedule))["Shifts"]
    assert [sheet[f"B{row}"].value for row in (5, 7)] == [dt.time(7), dt.time(13)]
    second = [row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == "Person"][1]
    assert sheet.cell(second, 2).value == dt.datetime.combine(MONDAY, dt.time()) + dt.timedelta(days=7)
    assert sheet.cell(second + 1, 4).value == dt.time(7)


def test_days_off_and_strangers_are_shown(tmp_path: Path) -> None:
    off = Person("Mia", "Mia", ("Lead",), 14.0, 0, 40, PEOPLE[0].available, frozenset({MONDAY}))
    results = week_results(days=1, schedule=Schedule((shift("gone", 0, 420, 780),)))
    sheet = book_of(tmp_path / "plan.xlsx", results, (off,))["Shifts"]
    assert sheet["B5"].value == "day off"
    assert (sheet["A7"].value, sheet["E7"].value) == ("gone", 6 * 13.0)


@pytest.mark.parametrize(("opens", "closes"), [(240, 1680), (420, 420)])
def test_never_closed_and_never_open(tmp_path: Path, opens: int, closes: int) -> None:
    results = week_results(days=2, opens=opens, closes=closes)
    assert book_of(tmp_path / "plan.xlsx", results).sheetnames == SHEETS


def test_nobody_at_all(tmp_path: Path) -> None:
    book = book_of(tmp_path / "plan.xlsx", week_results(days=1), ())
    assert value_of(book["Hours and cost"], "C7") == 0
    assert "nobody is scheduled" in book["Waits"]["A2"].value


def test_stop_leaves_the_old_file_and_no_half_one(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"old")
    token = CancelToken()

    def stop_late(share: float, doing: str) -> None:
        if share > 0.8:
            token.cancel()

    with pytest.raises(Cancelled):
        write_workbook(path, week_results(days=1), WEEK, PEOPLE, progress=stop_late, cancel=token)
    assert [p.name for p in tmp_path.iterdir()] == ["plan.xlsx"]
    assert path.read_bytes() == b"old"


def test_progress_ends_at_one(tmp_path: Path) -> None:
    seen: list[float] = []
    write_workbook(
        tmp_path / "plan.xlsx", week_results(days=1), WEEK, PEOPLE, progress=lambda share, doing: seen.append(share)
    )
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
