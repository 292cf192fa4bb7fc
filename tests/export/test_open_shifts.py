"""Open shifts are nobody's: the team's files leave them out, and reading a plan back keeps them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from shopflow.cli.locked import read_locked
from shopflow.export.calendar import write_calendars
from shopflow.export.readback import read_shifts
from shopflow.export.tables import write_schedule_csv
from shopflow.export.week import week_of
from shopflow.export.workbook import write_workbook
from shopflow.plan import Plan
from shopflow.shifts import OPEN, Schedule
from tests.builders import MONDAY, person, shift, week_results

ADA = person("Ada", "ada")
MINE = shift("ada", 0, 420, 720)
NOBODYS = replace(shift("ada", 1, 420, 720), shift_id="open-1", person_id=OPEN)
BOTH = Schedule((MINE, NOBODYS))


def test_the_week_of_the_workbook_has_only_shifts_of_people() -> None:
    results = week_results(schedule=BOTH, plan=Plan(people=(ADA,)))
    week = week_of(results, BOTH, (ADA,))
    assert week.schedule.shifts == (MINE,)
    assert [one.name for one in week.staff] == ["Ada"]
    assert results.coverage.scheduled.sum() == 10


def test_reading_the_workbook_back_keeps_them(tmp_path: Path) -> None:
    results = week_results(schedule=BOTH, plan=Plan(people=(ADA,)))
    path = tmp_path / "plan.xlsx"
    write_workbook(path, results, BOTH, (ADA,))
    assert read_shifts(path, BOTH, (ADA,)).schedule == BOTH


def test_nobody_gets_a_calendar_for_them(tmp_path: Path) -> None:
    plan = Plan(people=(ADA,))
    now = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
    written = write_calendars(tmp_path, BOTH, (ADA,), plan, first_day=MONDAY, days=7, now=now)
    assert [path.name for path in written] == ["Everybody.ics", "Ada.ics"]
    assert written[0].read_text(encoding="utf-8").count("BEGIN:VEVENT") == 1


def test_a_table_of_shifts_that_stay_may_hold_them(tmp_path: Path) -> None:
    path = tmp_path / "shifts.csv"
    write_schedule_csv(path, BOTH, (ADA,))
    assert [one.person_id for one in read_locked(path, (ADA,)).shifts] == ["ada"]
