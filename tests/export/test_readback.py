"""An edited plan read back: nothing changes without an edit, edits are found, nonsense is explained."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from shopflow.export.book import PlanBook
from shopflow.export.celltimes import NotATime, minutes_in
from shopflow.export.daygrid import layout_of
from shopflow.export.differences import Change, broken_rules, differences, shift_words
from shopflow.export.readback import ReadShifts, read_shifts
from shopflow.export.sheets.shifts import add_shifts_sheet
from shopflow.export.week import week_of
from shopflow.export.workbook import write_workbook
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.problems import Problem
from shopflow.shifts import Break, Schedule, Shift
from tests.builders import MONDAY, moment, person, shift, week_results

PEOPLE = (person("Mia", "p1", roles=("Lead", "Barista")), person("Sam", "p2"), person("Sam", "p3"))
WEEK = Schedule(
    (
        replace(shift("p1", 0, 420, 900, pause=660, role="Lead"), is_locked=True, reason="covers the rush"),
        shift("p2", 0, 600, 1080, pause=780),
        shift("p3", 1, 420, 600),
        shift("p2", 2, 1320, 1590),
    )
)
Edit = Callable[[Any], None]


def write_shifts(path: Path, schedule: Schedule, people: tuple[Person, ...], results: WeekResults) -> None:
    """The sheet alone, which is all that is read back."""
    week = week_of(results, schedule, people)
    book = PlanBook("x")
    add_shifts_sheet(book, week, layout_of(week))
    book.save(path)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plan") / "plan.xlsx"
    write_shifts(path, WEEK, PEOPLE, week_results(schedule=WEEK))
    return path


def edited(plan: Path, tmp_path: Path, edit: Edit) -> ReadShifts:
    book = load_workbook(plan)
    edit(book["Shifts"])
    path = tmp_path / "edited.xlsx"
    book.save(path)
    return read_shifts(path, WEEK, PEOPLE)


def test_without_an_edit_nothing_changes(tmp_path: Path) -> None:
    plan = tmp_path / "plan.xlsx"
    write_workbook(plan, week_results(schedule=WEEK), WEEK, PEOPLE)
    read = read_shifts(plan, WEEK, PEOPLE)
    assert (read.first_day, read.days, read.problems) == (MONDAY, 7, ())
    assert read.schedule.shifts == tuple(sorted(WEEK.shifts, key=lambda s: (s.start, s.shift_id)))
    assert differences(WEEK, read.schedule, PEOPLE) == ()


def test_changed_times_breaks_and_roles(plan: Path, tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["D5"] = dt.time(16)
        sheet["C6"], sheet["D6"] = "11:30", "12.00"
        sheet["C7"] = "Barista"

    read = edited(plan, tmp_path, edit)
    (difference,) = differences(WEEK, read.schedule, PEOPLE)
    assert (difference.change, difference.person, difference.day) == (Change.CHANGED, "Mia", MONDAY)
    assert difference.before is not None
    assert difference.after is not None
    assert shift_words(difference.before) == "07:00-15:00, break 11:00-11:30, Lead"
    assert shift_words(difference.after) == "07:00-16:00, break 11:30-12:00, Barista"
    assert (difference.after.shift_id, difference.after.is_locked, difference.after.reason) == ("p1-0", True, "")


def test_new_and_removed_shifts(plan: Path, tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["E5"], sheet["F5"] = dt.time(8), dt.time(12)
        for place in ("C8", "D8", "C9", "D9", "C10"):
            sheet[place] = None

    read = edited(plan, tmp_path, edit)
    assert read.problems == ()
    assert [(d.change, d.person, d.day) for d in differences(WEEK, read.schedule, PEOPLE)] == [
        (Change.REMOVED, "Sam", MONDAY),
        (Change.ADDED, "Mia", MONDAY + dt.timedelta(days=1)),
    ]
    (new,) = [s for s in read.schedule.shifts if s.shift_id not in {old.shift_id for old in WEEK.shifts}]
    assert (new.person_id, new.role, new.start, new.end) == ("p1", "Lead", moment(1, 480), moment(1, 720))


def test_a_second_row_for_somebody_and_a_free_place(plan: Path, tmp_path: Path) -> None:
    """Mia's name in a free place is a second shift of the day; the next free place, without a label, is one too."""

    def edit(sheet: Any) -> None:
        assert sheet["A14"].value is None
        sheet["A14"], sheet["C14"], sheet["D14"] = "mia ", dt.time(17), dt.time(20)
        sheet["A17"], sheet["B17"], sheet["G17"], sheet["H17"] = "Mia", None, dt.time(9), dt.time(12)

    read = edited(plan, tmp_path, edit)
    assert read.problems == ()
    assert [(d.change, d.person, d.day.day) for d in differences(WEEK, read.schedule, PEOPLE)] == [
        (Change.ADDED, "Mia", 23),
        (Change.ADDED, "Mia", 25),
    ]
    assert len({s.shift_id for s in read.schedule.shifts}) == 6


def test_two_people_of_one_name_are_told_apart(plan: Path, tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["F11"] = dt.time(11)

    assert load_workbook(plan)["Shifts"]["A11"].value == "Sam (2)"
    (difference,) = differences(WEEK, edited(plan, tmp_path, edit).schedule, PEOPLE)
    assert difference.after is not None
    assert difference.after.person_id == "p3"


def test_unknown_people_are_explained(plan: Path, tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["A14"], sheet["C14"], sheet["D14"] = "Zoe", dt.time(17), dt.time(20)
        sheet["C17"], sheet["D17"] = dt.time(17), dt.time(20)

    read = edited(plan, tmp_path, edit)
    assert read.problems == (
        "Row 14, Monday 23 November: “Zoe” is not among your people; add them first or correct the name.",
        "Row 17, Monday 23 November: hours without a name; write the name into the first column.",
    )
    assert differences(WEEK, read.schedule, PEOPLE) == ()


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({"C5": "soon"}, "the beginning “soon” is no time such as 09:00"),
        ({"C5": 9}, "the beginning “9” is no time"),
        ({"D5": None}, "the end is missing"),
        ({"D5": "25:99"}, "the end “25:99” is no time"),
        ({"D6": None}, "the end of the break is missing"),
        ({"C6": dt.time(18), "D6": dt.time(19)}, "the break does not lie within the hours of work"),
        ({"C6": dt.time(6), "D6": dt.time(6, 30)}, "the break does not lie within the hours of work"),
    ],
)
def test_impossible_times_are_explained_and_the_shift_stays(
    plan: Path, tmp_path: Path, cells: dict[str, Any], words: str
) -> None:
    def edit(sheet: Any) -> None:
        for place, value in cells.items():
            sheet[place] = value

    read = edited(plan, tmp_path, edit)
    (problem,) = read.problems
    assert problem.startswith("Row 5, Monday 23 November, Mia: ")
    assert words in problem
    assert problem.endswith("The shift stays as it is in your plan.")
    assert differences(WEEK, read.schedule, PEOPLE) == ()


def test_rules_that_an_edit_breaks_are_told(plan: Path, tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet["D8"] = dt.time(22)

    read = edited(plan, tmp_path, edit)
    assert broken_rules(WEEK, WEEK, PEOPLE) == ()
    assert broken_rules(WEEK, read.schedule, PEOPLE) == ("Sam, Monday 10:00-22:00: longer than 9 hours.",)


def test_what_is_no_plan_is_explained(plan: Path, tmp_path: Path) -> None:
    empty, text, other = tmp_path / "empty.xlsx", tmp_path / "text.xlsx", tmp_path / "other.xlsx"
    empty.write_bytes(b"")
    text.write_text("Person;Monday")
    book = Workbook()
    book.save(other)
    for path, words in ((empty, "cannot be read as an Excel"), (text, "cannot be read"), (other, "no sheet “Shifts”")):
        with pytest.raises(Problem, match=words):
            read_shifts(path, WEEK, PEOPLE)
    with pytest.raises(Problem, match="cannot be read"):
        read_shifts(tmp_path / "missing.xlsx", WEEK, PEOPLE)
    for edit, words in (
        (lambda sheet: sheet.__setitem__("A4", "Who"), "no row that begins with “Person”"),
        (lambda sheet: sheet.__setitem__("E4", dt.date(2027, 1, 1)), "not one after the other"),
    ):
        with pytest.raises(Problem, match=words):
            edited(plan, tmp_path, edit)


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        (dt.time(7, 30), 450),
        (dt.timedelta(hours=25), 1500),
        (dt.datetime(1900, 1, 1, 1), 1500),
        (0.5, 720),
        ("7:30", 450),
        (" 07.30 ", 450),
        ("7h30", 450),
        ("7:30 pm", 1170),
        ("12 a.m.", 0),
        ("24:00", 1440),
    ],
)
def test_times_as_people_write_them(value: object, minutes: int) -> None:
    assert minutes_in(value, "x") == minutes


@pytest.mark.parametrize("value", ["7", "13 pm", "7:60", "-1:00", True, 1, -0.5, dt.datetime(2026, 1, 1, 7), object()])
def test_what_is_no_time(value: object) -> None:
    with pytest.raises(NotATime):
        minutes_in(value, "x")


@st.composite
def shifts_of(draw: Any, people: tuple[Person, ...], days: int) -> Schedule:
    found = []
    for who in people:
        for day in range(days):
            for number in range(draw(st.integers(0, 2))):
                start = draw(st.integers(0, 1700))
                length = draw(st.integers(2, 1440))
                pauses, at = [], start
                for _ in range(draw(st.integers(0, 3))):
                    if at >= start + length - 1:
                        break
                    begun = draw(st.integers(at, start + length - 2))
                    at = draw(st.integers(begun + 1, start + length - 1))
                    pauses.append(Break(moment(day, begun), moment(day, at), draw(st.booleans())))
                role = draw(st.sampled_from(("Lead", "=1+1", "Till ☕")))
                date = MONDAY + dt.timedelta(days=day)
                shift_id = f"{who.person_id}-{day}-{number}"
                found.append(
                    Shift(
                        shift_id,
                        who.person_id,
                        role,
                        date,
                        moment(day, start),
                        moment(day, start + length),
                        tuple(pauses),
                    )
                )
    return Schedule(tuple(sorted(found, key=lambda s: (s.start, s.shift_id))))


@settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(schedule=shifts_of((PEOPLE[0], PEOPLE[1], person("=SUM(A1)", "p4")), 8))
def test_any_schedule_comes_back(tmp_path_factory: pytest.TempPathFactory, schedule: Schedule) -> None:
    """Alone from the file as well as beside the plan."""
    people = (PEOPLE[0], PEOPLE[1], person("=SUM(A1)", "p4"))
    path = tmp_path_factory.mktemp("any") / "plan.xlsx"
    write_shifts(path, schedule, people, RESULTS)
    read = read_shifts(path, schedule, people)
    assert (read.schedule, read.problems, read.days) == (schedule, (), 8)
    alone = read_shifts(path, Schedule(), people).schedule
    assert sorted(map(_shown, alone.shifts)) == sorted(map(_shown, schedule.shifts))


RESULTS = week_results(days=8)


def _shown(shift: Shift) -> tuple[object, ...]:
    breaks = sorted((pause.start, pause.end, pause.is_paid) for pause in shift.breaks)
    return shift.person_id, shift.date, shift.role, shift.start, shift.end, breaks
