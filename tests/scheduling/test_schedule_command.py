"""``schedule`` from the command line to its end: people, rules, shifts that stay, seed, and what cannot be done."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import numpy as np
import pytest

from shopflow.cli import main as run

MONDAY = "2026-11-23"
PEOPLE = (
    "name,role,wage,min_hours,max_hours,mon,tue,wed,thu,fri,sat,sun,days_off\n"
    "Ada,Barista,14,0,40,,,,,,,,\n"
    "李小龍,Barista/Till,13,0,40,,,,,,,,\n"
    "Ольга,Till,12.5,0,40,08:00-13:00,,,,,,,\n"
    "محمد,Barista,12,0,40,,,,,,,,2026-11-23\n"
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four weeks of a café that opens at eight and closes at six."""
    folder = tmp_path_factory.mktemp("shop")
    random = np.random.default_rng(5)
    lines, number = ["Date,Time,Order ID,Total"], 0
    for day in range(28):
        date = dt.date(2026, 10, 26) + dt.timedelta(days=day)
        minutes = np.concatenate((random.integers(480, 1080, 90), random.normal(720, 20, 60).astype(int)))
        for minute in np.sort(np.clip(minutes, 480, 1079)).tolist():
            number += 1
            lines.append(f"{date},{minute // 60:02d}:{minute % 60:02d}:{number % 60:02d},{number},6.50")
    (folder / "orders.csv").write_text("\n".join(lines), encoding="utf-8")
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    assert run(["import", str(folder / "orders.csv"), "--shop", str(folder / "s.shopflow")]) == 0
    return folder


def schedule(store: Path, out: Path, *more: object, people: str = "people.csv") -> list[dict[str, str]]:
    words = ["schedule", "--shop", store / "s.shopflow", "--from", MONDAY, "--days", 1, "--people", store / people]
    assert run([str(word) for word in (*words, *more, "--seconds", 0.2, "--out", out)]) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_rules_seed_and_shifts_that_stay(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = schedule(store, store / "a.csv", "--rules", "uk", "--seed", 4)
    told = capsys.readouterr().err
    assert "Rules: United Kingdom" in told
    assert "Not minded by the draft" in told
    assert first
    assert {row["person"] for row in first} <= {"Ada", "李小龍", "Ольга"}, "محمد has the day off"
    again = schedule(store, store / "b.csv", "--rules", "uk", "--seed", 4)
    assert (store / "a.csv").read_bytes() == (store / "b.csv").read_bytes()
    assert again == first

    kept = "date,person,start,end\n2026-11-23,Ольга,2026-11-23T08:05,2026-11-23T11:50\n"
    (store / "locked.csv").write_text(kept, encoding="utf-8")
    drafted = schedule(store, store / "c.csv", "--keep", store / "locked.csv", "--rules", "uk", "--seed", 9)
    (olga,) = (row for row in drafted if row["person"] == "Ольга")
    assert (olga["start"], olga["end"], olga["locked"]) == ("2026-11-23T08:05", "2026-11-23T11:50", "1")


def test_what_cannot_be_done_is_told_by_the_rules_in_conflict(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (store / "two.csv").write_text("".join(PEOPLE.splitlines(keepends=True)[i] for i in (0, 3, 4)), encoding="utf-8")
    schedule(store, store / "d.csv", "--mean-service-s", 15, people="two.csv")
    told = capsys.readouterr().err
    assert "missing on Monday" in told
    assert "No schedule covers everything: these cannot all hold." in told
    conflict = told.split("Without any one of them the others can.\n")[1]
    assert "people needed: 1." in conflict
    assert "محمد has Monday off." in conflict
    assert "Ольга is available on Monday only 08:00-13:00." in conflict


def test_rules_that_nobody_knows_are_told_with_those_that_are(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--shop", store / "s.shopflow", "--from", MONDAY, "--rules", "atlantis", "--out", store / "x.csv"]
    assert run(["schedule", *map(str, words)]) != 0
    assert "germany" in capsys.readouterr().err
