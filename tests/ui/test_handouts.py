"""What leaves the window for the team, and an edited plan that comes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QDateTime
from PySide6.QtGui import QImage, QPainter

from shopflow import pipeline
from shopflow.export.calendar import write_calendars
from shopflow.export.workbook import write_workbook
from shopflow.people import Person
from shopflow.peoplefile import read_people
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.shifts import Schedule
from tests.builders import MONDAY, person, shift, week_results
from ui import printing
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.pages.edited_plan import EditedPlanPage
from ui.widgets.text_table import Table, TextTable

PEOPLE: tuple[Person, ...] = (person("Mia", roles=("Lead", "Barista")), person("عائشة ☕", "a"), person("x" * 60, "x"))
WEEK = Schedule((shift("Mia", 0, 420, 900, pause=660, role="Lead"), shift("a", 2, 1320, 1590), shift("x", 0, 600, 900)))
PLAN = Plan(shop_name="Linden", people=PEOPLE, schedules=MappingProxyType({MONDAY: WEEK}), timezone="Europe/Berlin")


class Answers:
    """Stands for the system's file dialogs."""

    path: Path | None = None

    def calendar_folder(self, folder: Path) -> Path | None:
        return self.path

    def pdf_file(self, suggested: Path) -> Path | None:
        return self.path

    def edited_plan(self, folder: Path) -> Path | None:
        return self.path

    def new_people_file(self, suggested: Path) -> Path | None:
        return self.path


def clean(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.fixture
def results() -> pipeline.WeekResults:
    return week_results(schedule=WEEK, plan=PLAN)


@pytest.fixture
def desk(window: MainWindow, folders: Folders, results: pipeline.WeekResults) -> Iterator[Desk]:
    desk = Desk(window, folders, today=lambda: dt.date(2026, 11, 20))
    desk.dialogs = Answers()  # type: ignore[assignment]
    desk.session.plan, desk.session.results = PLAN, results
    yield desk
    desk.close()


def test_calendars_are_written(desk: Desk, qtbot, tmp_path: Path) -> None:
    desk.dialogs.path = tmp_path  # type: ignore[attr-defined]
    desk.run("export_calendar")
    qtbot.waitUntil(lambda: desk.window.toast.text == "Saved: Everybody.ics", timeout=20_000)
    assert sorted(path.name for path in tmp_path.glob("*.ics"))[:2] == ["Everybody.ics", "Mia.ics"]


def test_the_pdf_has_a_page_for_the_week_each_day_and_each_person(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    desk.dialogs.path = path  # type: ignore[attr-defined]
    desk.run("print_pdf")
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1 + 7 + 3
    assert b"/Subtype /Image" not in data
    assert desk.window.toast.text == "Saved: plan.pdf"


def test_every_page_is_drawn_within_its_edges(qapp, results: pipeline.WeekResults) -> None:
    pages = printing.papers(results, printed_at=QDateTime(2026, 11, 20, 9, 30, 0))
    assert [page.title for page in pages][:2] == ["Shifts 23–29 November 2026", "Monday 23 November"]
    assert [page.title for page in pages][-3:] == ["Mia", "عائشة ☕", "x" * 60]
    for page in pages:
        image = QImage(printing.WIDTH + 80, printing.HEIGHT + 80, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.translate(40, 40)
        page.draw(painter)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        rows = [bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height())]
        assert all(set(row) == {255} for row in (*rows[:38], *rows[-38:])), page.title
        assert all(set(row[:38]) | set(row[-38:]) == {255} for row in rows), page.title
        assert any(set(row) != {255} for row in rows)


def edited(tmp_path: Path, results: pipeline.WeekResults, place: str, value: object) -> Path:
    path = tmp_path / "plan.xlsx"
    write_workbook(path, results, WEEK, PEOPLE)
    book = load_workbook(path)
    book["Shifts"][place] = value
    book.save(path)
    return path


def test_an_edited_plan_is_shown_before_it_is_taken_and_can_be_undone(
    desk: Desk, tmp_path: Path, results: pipeline.WeekResults, monkeypatch: pytest.MonkeyPatch
) -> None:
    applied: list[tuple[Plan, str]] = []
    monkeypatch.setattr(desk.session, "apply", lambda plan, text: applied.append((plan, text)))
    desk.dialogs.path = edited(tmp_path, results, "D5", dt.time(14))  # type: ignore[attr-defined]
    desk.run("read_edited")
    page = desk.window.page("edited_plan")
    assert isinstance(page, EditedPlanPage)
    assert clean(page.headline.sentence.text()) == "The edited plan changes 1 shift."
    table = page.changes.rows.table
    assert table.rows == (
        (
            "Monday 23 November",
            "Mia",
            "changed",
            "07:00-15:00, break 11:00-11:30, Lead",
            "07:00-14:00, break 11:00-11:30, Lead",
        ),
    )
    assert not applied
    page.take.click()
    ((plan, text),) = applied
    assert text == "Edited plan"
    assert plan.schedules[MONDAY].shifts[0] == replace(WEEK.shifts[0], end=dt.datetime(2026, 11, 23, 14))
    assert desk.window.current != "edited_plan"


def test_what_cannot_be_taken_over_is_told(desk: Desk, tmp_path: Path, results: pipeline.WeekResults) -> None:
    desk.dialogs.path = edited(tmp_path, results, "D5", "late")  # type: ignore[attr-defined]
    desk.run("read_edited")
    page = desk.window.page("edited_plan")
    assert isinstance(page, EditedPlanPage)
    assert clean(page.headline.sentence.text()) == "The edited plan has the same shifts as yours."
    assert "“late” is no time such as 09:00" in page.notes.toPlainText()
    assert not page.take.isEnabled()
    page.leave.click()
    assert desk.window.current != "edited_plan"


def test_the_list_of_people_is_saved(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    desk.dialogs.path = path  # type: ignore[attr-defined]
    desk.run("save_people")
    assert [each.name for each in read_people(path)] == [each.name for each in PEOPLE]


@pytest.mark.parametrize("command", ["export_calendar", "print", "print_pdf"])
def test_before_the_week_is_worked_out_there_is_nothing_to_hand_out(desk: Desk, command: str) -> None:
    desk.session.results = None
    with pytest.raises(Problem, match="not worked out yet"):
        desk.handouts.commands[command]()


def test_without_shifts_there_are_no_calendars(desk: Desk) -> None:
    desk.session.results = week_results()
    with pytest.raises(Problem, match="Nobody has a shift this week yet"):
        desk.handouts.commands["export_calendar"]()


def test_without_shifts_paper_shows_the_people_needed(desk: Desk, tmp_path: Path) -> None:
    desk.session.results = week_results(plan=PLAN)
    path = tmp_path / "plan.pdf"
    desk.dialogs.path = path  # type: ignore[attr-defined]
    desk.run("print_pdf")
    assert path.read_bytes().count(b"/Type /Page\n") == 1 + 7


def test_paper_has_a_wall_copy_for_each_week(qapp) -> None:
    pages = printing.papers(week_results(days=10, schedule=WEEK, plan=PLAN))
    assert [page.title for page in pages][:3] == [
        "Shifts 23–29 November 2026",
        "Shifts 30 November – 2 December 2026",
        "Monday 23 November",
    ]
    assert len(pages) == 2 + 10 + 3


def test_stopped_calendars_leave_the_others_as_they_were(tmp_path: Path) -> None:
    cancel = CancelToken()

    def stop(share: float, doing: str) -> None:
        cancel.cancel()

    with pytest.raises(Cancelled):
        write_calendars(tmp_path, WEEK, PEOPLE, PLAN, first_day=MONDAY, days=7, progress=stop, cancel=cancel)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Everybody.ics", "Mia.ics"]


def test_a_copied_table_has_tabs_for_spreadsheets_and_lines_for_chat(qapp) -> None:
    table = TextTable()
    table.show_table(Table(("Person", "Gap"), (("=SUM(A1) <b>", "-1"),)))
    table.copy()
    copied = qapp.clipboard().mimeData()
    assert copied.text() == "Person\tGap\n'=SUM(A1) <b>\t-1"
    assert "<td>&#x27;=SUM(A1) &lt;b&gt;</td><td>-1</td>" in copied.html()
