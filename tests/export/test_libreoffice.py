"""What LibreOffice makes of the workbook: the same figures when it works the formulas out, and whole pages.

Run on demand (CONTRIBUTING): needs ``soffice`` and, for the pages, ``pdftotext``.
"""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from shopflow.export.workbook import write_workbook
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.shifts import Break, Schedule, Shift
from tests.builders import moment, person, shift, week_results

pytestmark = pytest.mark.slow
PEOPLE = (
    person("Mia", wage_per_h=14.35, roles=("Lead", "Barista")),
    person("Sam", wage_per_h=12.1),
    person("=SUM(A1)"),
)


@pytest.fixture(scope="module")
def soffice() -> str:
    found = shutil.which("soffice")
    if found is None:
        pytest.skip("LibreOffice (soffice) is not installed; see CONTRIBUTING")
    return found


def convert(soffice: str, path: Path, kind: str) -> Path:
    out = path.parent / "converted"
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return out / f"{path.stem}.{kind}"


def worked_out(soffice: str, path: Path) -> Any:
    """The workbook as LibreOffice works it out from the formulas alone."""
    bare = path.with_name("bare.xlsx")
    load_workbook(path).save(bare)
    return load_workbook(convert(soffice, bare, "xlsx"), data_only=True)


def as_number(value: object) -> object:
    if isinstance(value, dt.datetime):
        return (value - dt.datetime(1899, 12, 30)) / dt.timedelta(days=1) % 1
    if isinstance(value, dt.time):
        return (value.hour * 60 + value.minute + value.second / 60) / 1440
    if isinstance(value, dt.timedelta):
        return value / dt.timedelta(days=1) % 1
    return value


def night(person_id: str, day: int) -> Shift:
    """22:00 to 06:30 with a paid and an unpaid break after midnight."""
    breaks = (Break(moment(day, 1500), moment(day, 1530)), Break(moment(day, 1620), moment(day, 1640), is_paid=True))
    return replace(shift(person_id, day, 1320, 1830), breaks=breaks)


ROUND_THE_CLOCK = Schedule(
    (
        *(night("Mia", day) for day in range(6)),
        *(shift("Sam", day, 390, 870, pause=600 + day) for day in range(7)),
        shift("=SUM(A1)", 2, 780, 1500, role="=1+1"),
        shift("=SUM(A1)", 3, 300, 600),
        shift("=SUM(A1)", 3, 900, 1100),
    )
)
DAYTIME = Schedule((shift("Mia", 0, 420, 900, pause=660, role="Lead"), shift("Sam", 2, 600, 1080, pause=780)))


@pytest.mark.parametrize(
    "results",
    [
        week_results(schedule=DAYTIME),
        week_results(schedule=ROUND_THE_CLOCK, opens=240, closes=1680),
        week_results(schedule=ROUND_THE_CLOCK, days=10, plan=Plan(currency="USD")),
    ],
    ids=["daytime", "round the clock", "ten days in dollars"],
)
def test_formulas_give_what_was_written_beside_them(soffice: str, tmp_path: Path, results: WeekResults) -> None:
    path = tmp_path / "plan.xlsx"
    write_workbook(path, results, results.schedule, PEOPLE)
    formulas, shown, found = load_workbook(path), load_workbook(path, data_only=True), worked_out(soffice, path)
    compared = 0
    for sheet in formulas:
        for row in sheet:
            for cell in row:
                if cell.data_type != "f":
                    continue
                expected = as_number(shown[sheet.title][cell.coordinate].value)
                actual = as_number(found[sheet.title][cell.coordinate].value)
                place = f"{sheet.title}!{cell.coordinate} {cell.value}"
                if isinstance(expected, int | float) and isinstance(actual, int | float):
                    assert actual == pytest.approx(expected, abs=1e-6), place
                else:
                    assert (actual or "") == (expected or ""), place
                compared += 1
    assert compared > 1_500


def test_an_edit_changes_hours_wages_heads_and_what_is_short(soffice: str, tmp_path: Path) -> None:
    """Sam, Wednesday 10:00 to 18:00, begins at 09:00; Mia takes over a new shift; a free place is filled."""
    path = tmp_path / "plan.xlsx"
    write_workbook(path, week_results(schedule=DAYTIME), DAYTIME, PEOPLE)
    book = load_workbook(path)
    sheet = book["Shifts"]
    sheet["G8"] = dt.time(9)
    sheet["E5"], sheet["F5"] = dt.time(12), dt.time(18)
    sheet["A14"], sheet["C14"], sheet["D14"] = "Zoe", dt.time(8), dt.time(10)
    book.save(path)
    found = worked_out(soffice, path)
    changed = Schedule(
        (
            DAYTIME.shifts[0],
            replace(DAYTIME.shifts[1], start=moment(2, 540)),
            shift("Mia", 1, 720, 1080),
            shift("Zoe", 0, 480, 600),
        )
    )
    expected = week_results(schedule=changed).coverage
    heads = [found["People needed"].cell(14 + day, column).value for day in range(7) for column in range(2, 24)]
    per_day = expected.scheduled.reshape(7, -1)[:, 6:28]
    assert [count or 0 for count in heads] == per_day.ravel().tolist()
    assert found["Shifts"]["Q5"].value == 7.5 + 6
    assert found["Shifts"]["R5"].value == pytest.approx(13.5 * 14.35)
    total = next(row for row in found["Shifts"].iter_rows() if row[0].value == "Paid hours")
    assert total[16].value == pytest.approx(changed.paid_hours)
    assert found["Hours and cost"]["A10"].value == "Zoe"
    assert found["Hours and cost"]["C10"].value == 2


def test_pages_are_one_wide_with_nothing_cut(soffice: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    write_workbook(path, week_results(schedule=ROUND_THE_CLOCK, opens=240, closes=1680), ROUND_THE_CLOCK, PEOPLE)
    pages = convert(soffice, path, "pdf")
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed; see CONTRIBUTING")
    text = subprocess.run(["pdftotext", "-layout", str(pages), "-"], check=True, capture_output=True).stdout.decode()
    by_page = text.split("\f")[:-1]
    assert "###" not in text
    assert "Err:" not in text
    names = ["Shifts", "By day", "Charts", "People needed", "Waits", "Forecast", "Hours and cost", "What it rests on"]
    footers = [next(name for name in names if f"{name}, page" in page) for page in by_page]
    assert footers == sorted(footers, key=names.index)
    # One page wide: each page of a table begins with its first column.
    assert all("Person" in page for page, name in zip(by_page, footers, strict=True) if name == "Shifts")
    assert footers.count("Shifts") == footers.count("Charts") == footers.count("People needed") == 1
    assert footers.count("By day") == 7
