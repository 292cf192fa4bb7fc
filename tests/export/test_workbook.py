"""The workbook, read back."""

from __future__ import annotations

import datetime as dt
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from shopflow.export.readback import read_shifts
from shopflow.export.workbook import write_workbook
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.progress import Cancelled, CancelToken
from shopflow.rules import ShiftRules, ShopRules
from shopflow.shifts import Schedule, Shift
from tests.builders import MONDAY, person, shift, week_results

SHEETS = ["Shifts", "By day", "Charts", "People needed", "Waits", "Forecast", "Hours and cost", "What it rests on"]
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


def book_of(
    path: Path, results: WeekResults, people: tuple[Person, ...] = PEOPLE, *, with_results: bool = False
) -> Any:
    write_workbook(path, results, results.schedule, people)
    return load_workbook(path, data_only=with_results)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "plan.xlsx"
    results = week_results(schedule=WEEK, plan=Plan(shop_name="Linden & Sons"))
    write_workbook(path, results, WEEK, PEOPLE)
    return path


@pytest.fixture(scope="module")
def book(written: Path) -> Any:
    """With the formulas."""
    return load_workbook(written)


@pytest.fixture(scope="module")
def shown(written: Path) -> Any:
    """With what the formulas give, as a program sees it that does not calculate."""
    return load_workbook(written, data_only=True)


def rows_from(sheet: Any, title: str) -> int:
    return next(row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == title)


def test_sheets_titles_and_charts(book: Any) -> None:
    assert book.sheetnames == SHEETS
    assert [len(book[name]._charts) for name in SHEETS] == [0, 0, 3, 0, 0, 0, 0, 0]
    assert all(isinstance(sheet["A1"].value, str) and sheet["A1"].font.sz > 14 for sheet in book)


def test_no_cell_is_an_error(book: Any) -> None:
    assert [cell.coordinate for sheet in book for row in sheet for cell in row if cell.data_type == "e"] == []


def test_every_sheet_prints_one_page_wide(book: Any) -> None:
    for sheet in book:
        assert sheet.page_setup.orientation == ("portrait" if sheet.title == "Charts" else "landscape")
        assert sheet.page_setup.paperSize == 9
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
    assert sheet["C4"].value == dt.datetime(2026, 11, 23)
    assert sheet["C4"].is_date
    assert [sheet[f"B{row}"].value for row in (5, 6, 7)] == ["Works", "Break", "Role"]
    assert (sheet["A5"].value, sheet["C5"].value, sheet["D5"].value) == ("Mia", dt.time(7), dt.time(15))
    assert (sheet["C6"].value, sheet["D6"].value, sheet["C7"].value) == (dt.time(11), dt.time(11, 30), "Lead")
    assert sheet["C5"].fill.fgColor.rgb[2:] != sheet["C8"].fill.fgColor.rgb[2:]
    assert (sheet["G8"].value, sheet["H8"].value) == (dt.time(22), dt.time(2, 30))


def test_shifts_show_hours_wages_and_what_is_short(book: Any, shown: Any) -> None:
    sheet = shown["Shifts"]
    assert [sheet[f"Q{row}"].value for row in (5, 8, 11)] == [7.5, 12.0, 0]
    assert [sheet[f"R{row}"].value for row in (5, 8, 11)] == [105.0, 150.0, 0]
    row = rows_from(sheet, "Paid hours")
    assert (sheet[f"Q{row}"].value, sheet[f"R{row}"].value) == (19.5, 255.0)
    short = [sheet.cell(row + 1, 3 + 2 * day).value for day in range(7)]
    assert short == [2 * 11 - 15, *[22.0] * 6]
    assert sheet[f"Q{row + 1}"].value == sum(short)
    assert book["Shifts"][f"Q{row}"].data_type == "f"


def test_hours_and_cost_add_up_by_formulas(book: Any, shown: Any) -> None:
    sheet = shown["Hours and cost"]
    assert [sheet[f"A{row}"].value for row in (7, 8, 9)] == ["Mia", "Sam", "Off"]
    assert [sheet[f"B{row}"].value for row in (7, 8, 9, 12)] == [1, 2, 0, 3]
    assert [sheet[f"C{row}"].value for row in (7, 8, 9, 12)] == [7.5, 12.0, 0, WEEK.paid_hours]
    assert [sheet[f"E{row}"].value for row in (7, 8, 9, 12)] == pytest.approx([105, 150, 0, 255])
    assert sheet["F12"].value == 0
    assert sheet["G12"].value == pytest.approx(255 * 1.2)
    assert {
        book["Hours and cost"][place].data_type for place in ("A7", "B7", "C7", "E7", "G7", "C12", "F12", "G12")
    } == {"f"}
    assert book["Hours and cost"]["D7"].value == 14.0


def test_people_needed_gap_is_needed_less_scheduled(shown: Any) -> None:
    sheet = shown["People needed"]
    times = [cell.value for cell in sheet[4][1:] if cell.value is not None]
    expected = [dt.time(m // 60 % 24, m % 60) for m in (*range(420, 1080, 30), *range(1320, 1590, 30))]
    assert times == expected
    needed, scheduled, gap = (rows_from(sheet, name) for name in ("Needed", "Scheduled", "Short (+) or spare (-)"))
    area = [(day, column) for day in range(7) for column in range(2, 2 + len(times))]
    total = sum(sheet.cell(gap + 1 + day, column).value for day, column in area)
    assert total == week_results(schedule=WEEK).coverage.gap_staff.sum()
    assert sheet.cell(needed + 1, 2).value == 2
    assert sheet.cell(scheduled + 1, 2).value == 1
    assert isinstance(sheet.cell(needed + 1, 1).value, dt.datetime)


def test_by_day_has_a_bar_for_each_half_hour_of_work(shown: Any) -> None:
    sheet = shown["By day"]
    assert [cell.value for cell in sheet[5]][:8] == [
        dt.datetime(2026, 11, 23), "Role", "From", "To", "Break", "until", "Paid hours", dt.time(7),
    ]  # fmt: skip
    mia = [cell.value for cell in sheet[6]]
    assert mia[:2] + mia[2:7] == ["Mia", "Lead", dt.time(7), dt.time(15), dt.time(11), dt.time(11, 30), 7.5]
    assert mia[7:29] == [1] * 8 + [0] + [1] * 7 + [0] * 6
    names = [row[0].value for row in sheet.iter_rows(min_row=5, max_row=13, max_col=1)]
    assert names[-3:] == ["Scheduled", "Needed", "Short"]
    assert sheet["H11"].value == 1
    assert (sheet["H12"].value, sheet["H13"].value) == (2, 1)


def test_every_formula_has_its_result_in_the_file(book: Any, shown: Any) -> None:
    """For phones, previews and readers that do not calculate."""
    places = [
        (sheet.title, cell.coordinate) for sheet in book for row in sheet for cell in row if cell.data_type == "f"
    ]
    assert len(places) > 2_000
    # Empty text reads as nothing.
    numbers = [place for place in places if shown[place[0]][place[1]].value is not None]
    assert len(numbers) > 1_500
    assert book.calculation.fullCalcOnLoad


def test_areas_have_names_and_charts_say_what_they_show(written: Path, book: Any) -> None:
    assert set(book.defined_names) == {
        "Shifts_plan", "People_needed", "People_scheduled", "People_short", "Waits_expected", "Orders_expected",
        "Wages_per_hour", "Paid_hours", "Employers_share",
    }  # fmt: skip
    with zipfile.ZipFile(written) as parts:
        drawing = parts.read("xl/drawings/drawing1.xml").decode()
    said = re.findall(r'descr="([^"]*)"', drawing)
    assert [words.split(".")[0].split(":")[0] for words in said] == [
        "Orders expected and likely range", "Waits against your target", "Tuesday 24 November",
    ]  # fmt: skip


def test_a_reader_without_formulas_finds_dates_times_and_sums(written: Path) -> None:
    book = CalamineWorkbook.from_path(str(written))
    rows = book.get_sheet_by_name("Shifts").to_python(skip_empty_area=False)
    assert rows[3][2] == dt.date(2026, 11, 23)
    assert rows[4][2:4] == [dt.time(7), dt.time(15)]
    total = next(row for row in rows if row[0] == "Paid hours")
    assert total[16:18] == [19.5, 255.0]
    assert not any(str(cell).startswith("#") for row in rows for cell in row)


def test_waits_are_told_per_half_hour(book: Any) -> None:
    results, sheet = week_results(schedule=WEEK), book["Waits"]
    rows = list(sheet.iter_rows(min_row=6, max_col=18, values_only=True))
    coarse = results.forecast.coarser(30)
    assert [row[0] for row in rows] == coarse.starts[coarse.is_open].tolist()
    assert {row[17] for row in rows} == {5.0}
    assert all(0 <= row[12] <= row[11] <= row[13] <= 1 for row in rows)
    assert [row[1] for row in rows[:2]] == [1, 1]


def test_forecast_equals_the_paths(book: Any) -> None:
    sheet, forecast = book["Forecast"], week_results(schedule=WEEK).forecast.coarser(30)
    rows = list(sheet.iter_rows(min_row=5, max_col=5, values_only=True))
    low, high = forecast.quantiles(np.array([0.1, 0.9]))[:, forecast.is_open]
    assert [row[0] for row in rows] == forecast.starts[forecast.is_open].tolist()
    assert [row[1] for row in rows] == pytest.approx(forecast.expected()[forecast.is_open])
    assert ([row[2] for row in rows], [row[3] for row in rows]) == (low.tolist(), high.tolist())
    assert [row[4] for row in rows] == (high - low).tolist()


def test_forecast_shows_the_weeks_before(book: Any) -> None:
    history = week_results(schedule=WEEK).history
    before = list(book["Forecast"].iter_rows(min_row=5, min_col=6, max_col=9, values_only=True))
    halves = history.orders.reshape(28, -1, 2).sum(axis=2)[:, 6:28]
    for weeks in range(1, 5):
        expected = halves[28 - 7 * weeks : 35 - 7 * weeks].ravel()
        assert [row[weeks - 1] for row in before] == expected.tolist()


def test_charts_refer_to_the_tables(book: Any) -> None:
    band, waits, bars = book["Charts"]._charts
    references = [series.val.numRef.f for chart in band._charts for series in chart.series]
    assert references == [f"'Forecast'!${column}$5:${column}$158" for column in "CEB"]
    assert [series.val.numRef.f for series in waits.series] == [
        f"'Waits'!${column}$6:${column}$159" for column in "FIR"
    ]
    assert {series.val.numRef.f for chart in bars._charts for series in chart.series} == {
        "'People needed'!$B$6:$AF$6",
        "'People needed'!$B$15:$AF$15",
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
    words = {
        word for cell in formulas for word in re.findall(r"[A-Za-z]{2,}", re.sub(r"'[^']*'!|Shifts!", "", cell.value))
    }
    known = {"IF", "AND", "ISNUMBER", "SUM", "MAX", "ROUND", "COUNT", "free", "place", "on", "the", "sheet", "Shifts"}
    assert {word for word in words if not re.fullmatch("[A-Z]{2}", word)} <= known
    assert {cell.parent.title for cell in formulas} == {"Shifts", "By day", "People needed", "Hours and cost"}
    shown = load_workbook(tmp_path / "plan.xlsx", data_only=True)
    for number, name in enumerate((*NASTY, "=stranger")):
        place = book["Shifts"].cell(5 + 3 * number, 1)
        cleaned = re.sub("[\x07\ud800]", "", name)
        assert (place.value, place.data_type) == (cleaned, "s")
        assert place.quotePrefix is (name[0] in "=+-@\t")
        assert shown["Hours and cost"].cell(7 + number, 1).value == cleaned
        assert shown["By day"].cell(6 + number, 1).value == cleaned
    assert book["What it rests on"]["B5"].value == "=HYPERLINK(A1)"


def test_more_than_a_week_and_two_shifts_a_day(tmp_path: Path) -> None:
    schedule = Schedule((shift("Mia", 0, 420, 600), shift("Mia", 0, 780, 960, role="Lead"), shift("Mia", 8, 420, 600)))
    sheet = book_of(tmp_path / "plan.xlsx", week_results(days=10, schedule=schedule))["Shifts"]
    assert [sheet[f"C{row}"].value for row in (5, 8)] == [dt.time(7), dt.time(13)]
    second = [row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == "Person"][1]
    assert sheet.cell(second, 3).value == dt.datetime.combine(MONDAY, dt.time()) + dt.timedelta(days=7)
    assert sheet.cell(second + 1, 5).value == dt.time(7)


def test_every_page_of_a_large_team_has_the_days_and_parts_nobody(tmp_path: Path) -> None:
    people = tuple(person(f"Person {n}") for n in range(25))
    shifts = tuple(shift(f"Person {n}", day, 420, 900) for day in range(8) for n in range(day % 3, 25, 3))
    week = Schedule(tuple(sorted(shifts, key=lambda each: (each.start, each.shift_id))))
    path = tmp_path / "plan.xlsx"
    sheet = book_of(path, week_results(days=8, schedule=week), people)["Shifts"]
    heads = [row[0].row for row in sheet.iter_rows(max_col=1) if row[0].value == "Person"]
    assert [each.id + 1 for each in sheet.row_breaks.brk] == heads[1:]
    assert len(heads) == 4
    named = {row[0].row for row in sheet.iter_rows(max_col=1) if str(row[0].value).startswith("Person ")}
    assert {head + 1 for head in heads} <= named
    assert read_shifts(path, week, people).schedule == week


@pytest.mark.parametrize("sunday", [dt.date(2026, 3, 29), dt.date(2026, 10, 25)], ids=["forward", "back"])
def test_the_week_in_which_the_clock_changes(tmp_path: Path, sunday: dt.date) -> None:
    """Days, hours and heads go by the clock on the wall; the shift over the change is told, and comes back."""
    first = sunday - dt.timedelta(days=6)

    def on(day: dt.date, begin: int, end: int) -> Shift:
        midnight = dt.datetime.combine(day, dt.time())
        start, stop = (midnight + dt.timedelta(minutes=minute) for minute in (begin, end))
        return Shift(f"Sam-{day}-{begin}", "Sam", "Barista", day, start, stop)

    week = Schedule((on(first, 540, 1020), on(sunday - dt.timedelta(days=1), 1320, 1800)))
    plan = Plan(timezone="Europe/Berlin", people=PEOPLE)
    results = week_results(first_day=first, opens=240, closes=1680, schedule=week, plan=plan)
    path = tmp_path / "plan.xlsx"
    write_workbook(path, results, week, PEOPLE)
    shown = load_workbook(path, data_only=True)
    heads = shown["Shifts"][4]
    dates = [cell.value.date() for cell in heads if isinstance(cell.value, dt.datetime)]
    assert dates == [first + dt.timedelta(days=n) for n in range(7)]
    total = shown["Shifts"].cell(rows_from(shown["Shifts"], "Paid hours"), 17).value
    assert total == week.paid_hours == 16
    assert read_shifts(path, week, PEOPLE).schedule == week
    said = [str(row[0].value) for row in shown["What it rests on"].iter_rows(max_col=1)]
    hours = 7 if sunday.month == 3 else 9
    assert any(f"Sam works {hours:g} hours, not 8" in sentence for sentence in said)


def test_days_off_and_strangers_are_shown(tmp_path: Path) -> None:
    off = Person("Mia", "Mia", ("Lead",), 14.0, 0, 40, PEOPLE[0].available, frozenset({MONDAY}))
    results = week_results(days=1, schedule=Schedule((shift("gone", 0, 420, 780),)))
    sheet = book_of(tmp_path / "plan.xlsx", results, (off,), with_results=True)["Shifts"]
    assert sheet["C7"].value == "day off"
    assert (sheet["A8"].value, sheet["F8"].value) == ("gone", 6 * 13.0)


@pytest.mark.parametrize(("opens", "closes"), [(240, 1680), (420, 420)])
def test_never_closed_and_never_open(tmp_path: Path, opens: int, closes: int) -> None:
    results = week_results(days=2, opens=opens, closes=closes)
    assert book_of(tmp_path / "plan.xlsx", results).sheetnames == SHEETS


def test_nobody_at_all(tmp_path: Path) -> None:
    book = book_of(tmp_path / "plan.xlsx", week_results(days=1), (), with_results=True)
    assert book["Hours and cost"]["C9"].value == 0
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


def test_extra_pay_of_weekends_and_holidays_is_part_of_the_cost(tmp_path: Path) -> None:
    """Mia under 18 has no extra pay; Sam has half as much again on Sundays and as much again on Christmas Day."""
    people = (replace(PEOPLE[0], is_minor=True), PEOPLE[1])
    limits = ShiftRules(sunday_share=0.5, holiday_share=1.0, under_18=ShiftRules())
    plan = Plan(rules=ShopRules("house", limits), holiday_country="DE")
    christmas, sunday = (dt.date(2026, 12, 25) - MONDAY).days, 34
    schedule = Schedule(
        tuple(shift(who, day, 480, 720) for who in ("Mia", "Sam") for day in (christmas - 1, christmas, sunday))
    )
    results = week_results(schedule=schedule, plan=plan, first_day=MONDAY + dt.timedelta(days=28))
    path = tmp_path / "plan.xlsx"
    write_workbook(path, results, schedule, people)
    sheet = load_workbook(path, data_only=True)["Hours and cost"]
    assert [sheet[f"F{row}"].value for row in (7, 8)] == pytest.approx([0.0, 12.5 * 4 * 1.5])
    assert sheet["G8"].value == pytest.approx((12.5 * 12 + 12.5 * 6) * (1 + plan.money.oncost_share.value))
