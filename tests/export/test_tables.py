"""The CSV tables: fixed columns, one row per open interval, nothing that a spreadsheet would work out."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from forecasts import Forecast, ForecastStage, StageKind
from forecasts.backtest import BacktestOrigin
from forecasts.history import interval_starts
from shopflow.export.tables import (
    read_staff_csv,
    write_backtest_csv,
    write_forecast_csv,
    write_schedule_csv,
    write_staffing_csv,
    write_waits_csv,
)
from shopflow.export.text import clean_text, csv_text, looks_like_formula, pasted_text
from shopflow.problems import Problem
from shopflow.shifts import Schedule
from tests.builders import MONDAY, opened, person, shift, week_results

FIGURES = [
    "arrivals",
    "mean_wait_s",
    "p50_wait_s",
    "p90_wait_s",
    "share_within_target",
    "walkaway_share",
    "utilisation",
]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.csv"


def test_forecast_columns_and_figures(out: Path) -> None:
    forecast = week_results(days=2).forecast
    write_forecast_csv(out, forecast, 30)
    rows, coarse = rows_of(out), forecast.coarser(30)
    assert list(rows[0]) == ["start", "open", "expected", "p05", "p10", "p25", "p50", "p75", "p90", "p95"]
    assert [row["start"] for row in rows] == [str(s)[:16] for s in coarse.starts[coarse.is_open]]
    assert rows[0]["start"] == "2026-11-23T07:00"
    assert [float(row["expected"]) for row in rows] == pytest.approx(coarse.expected()[coarse.is_open], abs=5e-4)
    assert [int(row["p90"]) for row in rows] == coarse.quantiles(np.array([0.9]))[0, coarse.is_open].tolist()


def test_forecast_shows_every_hour_that_is_open_on_any_day(out: Path) -> None:
    starts = interval_starts(np.datetime64(MONDAY) + np.arange(2), 30, 240).ravel()
    is_open = np.concatenate((opened(1, 30, 450, 570), opened(1, 30, 540, 600)))
    write_forecast_csv(
        out, Forecast(starts, is_open, np.ones((5, 96)) * is_open, 30, "m", ForecastStage(StageKind.NORMAL, 60), 1), 30
    )
    rows = rows_of(out)
    assert [row["start"][11:] for row in rows] == ["07:00", "07:30", "08:00", "08:30", "09:00", "09:30"] * 2
    assert [row["open"] for row in rows] == list("011110000011")
    assert all(set(list(row.values())[1:]) <= {"0", "0.000"} for row in rows if row["open"] == "0")


def test_waits_of_open_intervals(out: Path) -> None:
    results = week_results(days=1)
    write_waits_csv(out, results.waits, results.forecast.is_open)
    rows = rows_of(out)
    assert list(rows[0]) == ["start", "staff", *FIGURES, *(f"{f}_{end}" for f in FIGURES for end in ("low", "high"))]
    assert len(rows) == results.forecast.is_open.sum()
    for name in FIGURES:
        figure = getattr(results.waits, name)
        is_open = results.forecast.is_open
        assert [float(row[name]) for row in rows] == pytest.approx(figure.value[is_open], abs=0.06)
        assert [float(row[f"{name}_high"]) for row in rows] == pytest.approx(figure.high[is_open], abs=0.06)


def test_staffing_with_two_fewer_to_two_more(out: Path) -> None:
    needed = week_results(days=1).requirement
    is_open = needed.required > 0
    write_staffing_csv(out, needed, is_open)
    rows = rows_of(out)
    curve = [
        f"{name}_{option}"
        for option in ("m2", "m1", "p0", "p1", "p2")
        for name in ("share_within_target", "walkaways", "lost_margin", "wage")
    ]
    fixed = ["start", "required", "offered_load_erlangs", "share_within_target", "walkaway_share"]
    assert list(rows[0]) == fixed + curve
    first = int(np.flatnonzero(is_open)[0])
    assert float(rows[0]["wage_p2"]) == pytest.approx(needed.wages[first, 4])
    assert float(rows[0]["walkaways_m1"]) == pytest.approx(needed.walkaways[first, 1], abs=5e-4)
    assert rows[0]["share_within_target"] == rows[0]["share_within_target_p0"]
    assert float(rows[0]["walkaway_share"]) == pytest.approx(needed.walkaway_share[first, 2], abs=5e-5)


def test_schedule_rows(out: Path) -> None:
    schedule = Schedule((shift("p", 0, 420, 900, pause=660), shift("p", 1, 1320, 1560), shift("gone", 2, 420, 600)))
    write_schedule_csv(out, schedule, (person("=SUM(A1)", person_id="p"),))
    rows = rows_of(out)
    assert rows[0] == {
        "date": "2026-11-23",
        "person": "'=SUM(A1)",
        "role": "Barista",
        "start": "2026-11-23T07:00",
        "end": "2026-11-23T15:00",
        "break_start": "2026-11-23T11:00",
        "break_end": "2026-11-23T11:30",
        "locked": "0",
    }
    assert (rows[1]["date"], rows[1]["end"], rows[1]["break_start"]) == ("2026-11-24", "2026-11-25T02:00", "")
    assert rows[2]["person"] == "gone"


def test_backtest_rows_are_those_scored(out: Path) -> None:
    forecast = week_results(days=1).forecast.coarser(30)
    orders = np.arange(48.0)
    is_scored = forecast.is_open & (orders != 10)
    test = BacktestOrigin(np.datetime64(MONDAY), forecast, orders, orders, is_scored)
    write_backtest_csv(out, [test, test])
    rows = rows_of(out)
    assert list(rows[0]) == ["origin", "start", "actual", "expected", "p10", "p50", "p90", "model"]
    assert len(rows) == 2 * is_scored.sum()
    assert [float(row["actual"]) for row in rows[: len(rows) // 2]] == orders[is_scored].tolist()
    assert {(row["origin"], row["model"]) for row in rows} == {("2026-11-23", "same as ever")}


def test_people_on_duty_are_read(out: Path) -> None:
    out.write_text("\ufeffstart,staff,note\n2026-11-23T07:00,2,x\n2026-11-23 09:30, 3 ,\n", encoding="utf-8")
    assert read_staff_csv(out) == [(dt.datetime(2026, 11, 23, 7), 2), (dt.datetime(2026, 11, 23, 9, 30), 3)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no column “staff”"),
        ("start,people\n", "no column “staff”"),
        ("staff\n1\n", "no column “start”"),
        ("start,staff\n", "it has no rows"),
        ("start,staff\n2026-11-23T07:00,2\nsoon,2\n", "line 3 is not a time"),
        ("start,staff\n2026-11-23T07:00\n", "line 2 is not a time"),
        ("start,staff\n2026-11-23T07:00,2.5\n", "line 2 is not a time"),
        ("start,staff\n2026-11-23T07:00,-1\n", "line 2 has -1 people"),
        ("start,staff\n2026-11-23T07:00Z,1\n", "line 2 has a time zone"),
    ],
)
def test_bad_people_on_duty_are_explained(out: Path, text: str, words: str) -> None:
    out.write_text(text, encoding="utf-8")
    with pytest.raises(Problem) as told:
        read_staff_csv(out)
    assert words in told.value.sentence


def test_what_is_no_table_is_explained(out: Path, tmp_path: Path) -> None:
    out.write_bytes(b"\x89PNG\xff\x00\x00")
    for path in (out, tmp_path, tmp_path / "missing.csv"):
        with pytest.raises(Problem, match="cannot be used for the people on duty"):
            read_staff_csv(path)


@given(st.text())
def test_no_text_starts_a_formula_or_breaks_a_file(text: str) -> None:
    guarded = csv_text(text)
    assert not looks_like_formula(guarded)
    guarded.encode("utf-8")
    assert guarded.removeprefix("'") == clean_text(text).removeprefix("'")


@pytest.mark.parametrize(
    ("text", "pasted"),
    [
        ("=SUM(A1)", "'=SUM(A1)"),
        ("+1", "+1"),
        ("-12.5 %", "-12.5 %"),
        ("-2+3", "'-2+3"),
        ("\t=1", "'=1"),
        ("@me", "'@me"),
        ("two\nlines", "two lines"),
    ],
)
def test_pasted_cells(text: str, pasted: str) -> None:
    assert pasted_text(text) == pasted
