"""The owner's main job without a window: orders in, every result out, on real shops and the sample shop."""

from __future__ import annotations

import csv
import datetime as dt
import json
from pathlib import Path

import openpyxl
import pytest

from sample_data import orders_path, people_path
from shopflow.cli import main as run
from tests.e2e.real_shops import EXPECTED_COUNTS, SHOPS, RealShop

PEOPLE = Path(__file__).with_name("six_people.csv")


def command(*words: object) -> int:
    return run([str(word) for word in words])


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.name)
def test_a_real_shop_from_orders_to_schedule(
    shop: RealShop, shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files, store = shop.files(shared), tmp_path / "shop.shopflow"
    expected = shop.count(files)
    assert expected == EXPECTED_COUNTS.get(shop.name, expected)

    assert command("import", *files, "--shop", store, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["orders_total"] == expected
    assert sum(file["new_orders"] for file in told["files"]) == expected

    assert command("import", *files, "--shop", store, "--json") == 0
    assert json.loads(capsys.readouterr().out)["orders_total"] == expected

    days = ("--shop", store, "--from", shop.first_day, "--days", 7)
    out = tmp_path / "forecast.csv"
    assert command("forecast", *days, "--out", out) == 0
    forecast = rows(out)
    assert sum(float(row["expected"]) for row in forecast) > 0
    for row in forecast:
        low, middle, high = (float(row[name]) for name in ("p05", "p50", "p95"))
        assert 0 <= low <= middle <= high
        if row["open"] == "0":
            assert float(row["expected"]) == high == 0

    out = tmp_path / "waits.csv"
    assert command("waits", *days, "--staff", 2, "--out", out) == 0
    for row in rows(out):
        assert row["staff"] == "2"
        assert 0 <= float(row["walkaway_share_low"]) <= float(row["walkaway_share_high"]) <= 1
        assert float(row["p50_wait_s"]) <= float(row["p90_wait_s"])

    out = tmp_path / "staffing.csv"
    assert command("staffing", *days, "--out", out) == 0
    needed = rows(out)
    assert all(int(row["required"]) >= 1 for row in needed)
    assert all(float(row["share_within_target"]) >= 0.9 - 1e-9 for row in needed)

    out = tmp_path / "shifts.csv"
    assert command("schedule", *days, "--people", PEOPLE, "--out", out) == 0
    shifts = rows(out)
    assert shifts
    assert {shift["person"] for shift in shifts} <= {row["name"] for row in rows(PEOPLE)}

    out = tmp_path / "shifts.xlsx"
    assert command("schedule", *days, "--people", PEOPLE, "--out", out) == 0
    assert "Shifts" in openpyxl.load_workbook(out).sheetnames


def test_plan_in_one_go_writes_the_whole_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "plan.xlsx"
    assert command("plan", orders_path(), "--people", people_path(), "--from", "2026-11-23", "--out", out) == 0
    book = openpyxl.load_workbook(out)
    assert {"Shifts", "People needed", "Waits", "Forecast", "Hours and cost"} < set(book.sheetnames)
    assert book.sheetnames[0] == "Shifts"
    assert sum(len(sheet._charts) for sheet in book.worksheets) >= 2
    dates = [cell.value for row in book["Forecast"].iter_rows() for cell in row if cell.is_date]
    assert any(isinstance(value, dt.datetime | dt.date) for value in dates)
    assert "assumed" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["plan.xlsx"]


def test_plan_without_people_invents_as_many_as_the_week_needs(tmp_path: Path) -> None:
    out = tmp_path / "plan.xlsx"
    assert command("plan", orders_path(), "--from", "2026-11-23", "--out", out) == 0
    names = {cell.value for row in openpyxl.load_workbook(out)["Shifts"].iter_rows() for cell in row}
    assert {"Person 1", "Person 2", "Person 3"} <= names


def test_the_sample_shop_and_what_one_person_fewer_costs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "sample.shopflow"
    assert command("sample", "--out", store) == 0
    capsys.readouterr()
    words = ("whatif", "--shop", store, "--from", "2026-11-23", "--days", 7, "--between", "10:00-11:30")
    answers = {}
    for change in (-1, 1):
        assert command(*words, "--weekdays", "mon,tue,wed,thu,fri", "--change", change, "--json") == 0
        answers[change] = json.loads(capsys.readouterr().out)
    fewer, more = answers[-1], answers[1]
    assert fewer["before"] == more["before"]
    leave = {c: answers[c]["after"]["customers_who_leave"]["value"] for c in (-1, 1)}
    now = fewer["before"]["customers_who_leave"]["value"]
    assert leave[1] < now < leave[-1]
    assert fewer["after"]["wage"] < fewer["before"]["wage"] < more["after"]["wage"]
    for answer in answers.values():
        assert answer["net"]["low"] <= answer["net"]["value"] <= answer["net"]["high"]
        saved = answer["before"]["wage"] - answer["after"]["wage"]
        lost = answer["after"]["margin_lost"]["value"] - answer["before"]["margin_lost"]["value"]
        assert answer["net"]["value"] == pytest.approx(saved - lost, abs=0.02)


def test_staff_can_come_from_a_file(tmp_path: Path) -> None:
    store, staff, out = tmp_path / "s.shopflow", tmp_path / "staff.csv", tmp_path / "waits.csv"
    assert command("sample", "--out", store) == 0
    staff.write_text("start,staff\n2026-11-23T07:00,1\n2026-11-23T09:00,4\n", encoding="utf-8")
    days = ("--shop", store, "--from", "2026-11-23", "--days", 1)
    assert command("waits", *days, "--staff", staff, "--out", out) == 0
    seen = {row["start"]: row["staff"] for row in rows(out)}
    assert seen["2026-11-23T08:30"] == "1"
    assert seen["2026-11-23T09:00"] == "4"


def test_the_backtest_says_what_was_known_then(tmp_path: Path) -> None:
    store, out = tmp_path / "s.shopflow", tmp_path / "backtest.csv"
    assert command("sample", "--out", store) == 0
    assert command("backtest", "--shop", store, "--origins", 2, "--out", out) == 0
    tests = rows(out)
    assert len({row["origin"] for row in tests}) == 2
    assert all(row["origin"] <= row["start"][:10] for row in tests)
    actual = sum(float(row["actual"]) for row in tests)
    assert sum(float(row["expected"]) for row in tests) == pytest.approx(actual, rel=0.15)


def test_given_service_numbers_change_the_waits(tmp_path: Path) -> None:
    store = tmp_path / "s.shopflow"
    assert command("sample", "--out", store) == 0
    days = ("--shop", store, "--from", "2026-11-23", "--days", 1, "--staff", 3)
    walkaways = []
    for mean in (40, 200):
        out = tmp_path / f"{mean}.csv"
        assert command("waits", *days, "--mean-service-s", mean, "--out", out) == 0
        walkaways.append(sum(float(r["walkaway_share"]) * float(r["arrivals"]) for r in rows(out)))
    assert walkaways[0] < walkaways[1]


def test_last_week_in_hindsight(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "s.shopflow"
    assert command("sample", "--out", store) == 0
    capsys.readouterr()
    words = ("replay", "--shop", store, "--from", "2026-11-16", "--days", 2, "--json")
    left = {}
    for staff in (2, 4):
        assert command(*words, "--staff", staff) == 0
        told = json.loads(capsys.readouterr().out)
        left[staff] = told["customers_who_left"]["value"]
        assert told["customers_who_left"]["low"] <= left[staff] <= told["customers_who_left"]["high"]
    assert left[4] < left[2]
