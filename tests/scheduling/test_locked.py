"""Shifts that stay, read from the table that the command writes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from shopflow.cli.locked import read_locked
from shopflow.export.tables import write_schedule_csv
from shopflow.problems import Problem
from shopflow.scheduling import solve_schedule
from shopflow.shifts import Schedule
from tests.bench.cafes import cafe


def test_a_written_schedule_comes_back_locked_and_stays_in_the_next_draft(tmp_path: Path) -> None:
    problem = replace(cafe(4, 1), days=2)
    first = solve_schedule(problem, seconds=0.2).schedule
    path = tmp_path / "shifts.csv"
    write_schedule_csv(path, Schedule(first.shifts[:2]), problem.people)
    kept = read_locked(path, problem.people)
    assert [(s.person_id, s.start, s.end, s.breaks) for s in kept.shifts] == [
        (s.person_id, s.start, s.end, s.breaks) for s in first.shifts[:2]
    ]
    assert all(s.is_locked for s in kept.shifts)
    again = solve_schedule(replace(problem, keep=kept), seconds=0.2).schedule
    assert all(again.shifts.count(s) == 1 for s in kept.shifts)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("date,person\n", "no column “start”"),
        ("date,person,start,end\n2026-11-23,Nobody,2026-11-23T08:00,2026-11-23T12:00\n", "line 2 names “Nobody”"),
        ("date,person,start,end\n2026-11-23,Person 1,8,12\n", "line 2 is not a shift"),
        ("date,person,start,end\n2026-11-23,Person 1,2026-11-23T12:00,2026-11-23T08:00\n", "line 2 is not a shift"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "locked.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Problem, match=told):
        read_locked(path, cafe(4, 1).people)
