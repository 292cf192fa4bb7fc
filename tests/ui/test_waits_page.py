"""Waits: the stepper changes sentence, chart and table together, and Reset restores all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTableView

from shopflow.pipeline import WeekResults
from shopflow.queueing.profile import wait_profile
from shopflow.shortages import Window
from tests.ui import uicheck
from tests.ui.builders import week_results
from ui.pages.waits import WaitsPage
from ui.session import Session

SATURDAY = dt.date(2026, 11, 28)
RUNS = 30


@pytest.fixture(scope="module")
def results() -> WeekResults:
    """A week whose waits come from the simulation, two people on Saturday's rush."""
    week = week_results(missing={(5, 600, 690): 1})
    staff = week.staff.copy()
    staff[5 * 96 + 24 : 5 * 96 + 30] = 2
    plan = week.plan
    waits = wait_profile(week.forecast, staff, plan.service, plan.promise, runs=RUNS, seed=plan.seed)
    return replace(week, staff=staff, waits=waits)


@pytest.fixture(scope="module")
def session(results: WeekResults) -> Iterator[Session]:
    session = Session()
    session.results = results
    session.first_day = results.first_day
    yield session
    session.close()


@pytest.fixture(scope="module")
def the_page(qapp: QApplication, session: Session) -> Iterator[WaitsPage]:
    page = WaitsPage(session)
    page.resize(1170, 768)
    page.show()
    yield page
    page.close()


@pytest.fixture
def page(qtbot, the_page: WaitsPage, session: Session) -> WaitsPage:
    """The page at its first window, as planned, everything worked out."""
    the_page.show_window(SATURDAY, 600, 690)
    wait_for(qtbot, session)
    return the_page


def wait_for(qtbot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=20000)


def shown_cells(page: WaitsPage) -> list[list[str]]:
    model = page.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_worst_short_time_is_shown_first(page: WaitsPage) -> None:
    page.refresh()
    assert page.window_shown == Window(SATURDAY, 600, 690)
    assert page.days.current() == 5


def test_table_compares_one_fewer_and_more(page: WaitsPage) -> None:
    rows = shown_cells(page)
    assert [row[0] for row in rows] == ["1", "2", "3", "4"]
    leave = [int(row[2]) for row in rows]
    assert leave == sorted(leave, reverse=True)
    assert leave[0] > leave[-1]


def test_minus_raises_waits_and_saves_wages(page: WaitsPage) -> None:
    before = page.shown
    page.stepper.minus.click()
    after = page.shown
    assert before is not None
    assert after is not None
    assert page.change == -1
    assert after.leave >= before.leave
    assert after.share_over_long >= before.share_over_long
    assert after.wage < before.wage
    assert page.headline.sentence.text().startswith("One fewer on Saturday")
    said = page.headline.sentence.text().replace("\u00a0", " ") + page.headline.support.text().replace("\u00a0", " ")
    for word in (f"{round(after.leave)} of {round(after.customers)}", "minutes", "in wages", "lose about"):
        assert word in said


def test_plus_lowers_waits(page: WaitsPage) -> None:
    before = page.shown
    page.stepper.plus.click()
    assert before is not None
    assert page.shown is not None
    assert page.shown.leave <= before.leave
    assert page.headline.sentence.text().startswith("With 3 people")


def test_axis_stays_while_stepping(page: WaitsPage) -> None:
    box = page.chart.plot.getPlotItem().getViewBox()
    before = box.viewRange()
    for button in (page.stepper.minus, page.stepper.plus, page.stepper.plus):
        button.click()
        assert box.viewRange() == before


def test_reset_restores_exactly(page: WaitsPage) -> None:
    sentence, support = page.headline.sentence.text(), page.headline.support.text()
    cells, number = shown_cells(page), page.stepper.number.text()
    page.stepper.minus.click()
    assert page.stepper.number.text() != number
    page.findChild(QPushButton, "btnReset").click()
    assert page.change == 0
    assert (page.headline.sentence.text(), page.headline.support.text()) == (sentence, support)
    assert shown_cells(page) == cells
    assert page.stepper.number.text() == number


def test_keys_step(qtbot, page: WaitsPage) -> None:
    page.stepper.minus.setFocus()
    qtbot.keyClick(page.stepper.minus, Qt.Key.Key_Minus)
    assert page.change == -1
    qtbot.keyClick(page.stepper.minus, Qt.Key.Key_Plus)
    assert page.change == 0


def test_stepper_stops_at_the_ends(page: WaitsPage) -> None:
    for _ in range(8):
        page.stepper.minus.click()
    assert page.change == -1
    assert not page.stepper.minus.isEnabled()
    page.choose(99)
    assert page.stepper.number.text() == "4"


def test_click_on_a_line_chooses_it(qtbot, page: WaitsPage) -> None:
    view = page.findChild(QTableView, "waitTable")
    place = view.visualRect(view.model().index(3, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.change == 2


def test_refined_answer_agrees_with_the_plan(page: WaitsPage, session: Session) -> None:
    assert session.results is not None
    planned = page.now
    assert planned is not None
    row = shown_cells(page)[1]
    assert row[2] == str(round(planned.leave))


def test_day_tab_shows_its_busiest_time(qtbot, page: WaitsPage, session: Session) -> None:
    page.days.findChildren(QPushButton)[0].click()
    wait_for(qtbot, session)
    window = page.window_shown
    assert window is not None
    assert window.day == dt.date(2026, 11, 23)
    assert window.hours == 1.5
    assert page.change == 0


def test_window_follows_the_boxes_and_the_dragged_edges(page: WaitsPage) -> None:
    page.panel.last.setCurrentIndex(page.panel.last.findData(720))
    page.panel.last.activated.emit(page.panel.last.currentIndex())
    assert page.window_shown == Window(SATURDAY, 600, 720)
    page.chart.window_dragged.emit(570, 720)
    assert page.window_shown == Window(SATURDAY, 570, 720)
    assert page.panel.first.currentData() == 570


def test_window_is_kept_within_opening_hours(page: WaitsPage) -> None:
    page.show_window(SATURDAY, 300, 2000)
    assert page.window_shown == Window(SATURDAY, 480, 1020)


def test_closed_time_is_not_shown(page: WaitsPage) -> None:
    page.show_window(SATURDAY, 300, 330)
    assert page.window_shown == Window(SATURDAY, 600, 690)


def test_latest_window_wins(qtbot, page: WaitsPage, session: Session) -> None:
    for first in (480, 510, 540, 600):
        page.show_window(SATURDAY, first, first + 90)
    wait_for(qtbot, session)
    assert page.window_shown == Window(SATURDAY, 600, 690)
    assert [row[0] for row in shown_cells(page)] == ["1", "2", "3", "4"]


def test_people_chart_names_the_gap(page: WaitsPage) -> None:
    table = page.people.table()
    short = [row for row in table.rows if row[3]]
    assert short
    assert all(int(row[1]) - int(row[2]) == int(row[3]) for row in short)


def test_notes_name_the_fewest_and_mark_the_guess(page: WaitsPage) -> None:
    texts = page.panel.notes.texts()
    assert "fewest" in texts[0]
    assert texts[1].startswith(("A guess", "So few leave"))


def test_week_without_schedule_shows_the_people_needed(qtbot) -> None:
    session = Session()
    session.results = week_results(has_schedule=False)
    page = WaitsPage(session)
    qtbot.addWidget(page)
    assert "nobody is scheduled yet" in page.subtitle.text()
    wait_for(qtbot, session)
    session.close()


def test_without_orders_the_page_says_what_will_be_here(qtbot) -> None:
    session = Session()
    page = WaitsPage(session)
    qtbot.addWidget(page)
    page.show()
    assert "how long people will wait" in page.headline.sentence.text().replace("\u00a0", " ")
    assert not page.table.isVisible()
    session.close()


def test_page_fits_small_windows(page: WaitsPage) -> None:
    assert page.minimumSizeHint().width() <= 1120
    assert page.minimumSizeHint().height() <= 640


def test_figures_behind_the_chart_are_the_waits(page: WaitsPage) -> None:
    shown = page.shown
    assert shown is not None
    table = page.chart.table()
    assert "0.0" not in [cell for row in table.rows for cell in row]
    assert len(table.rows) == int(np.count_nonzero(shown.waits.arrivals.value > 0))


def test_the_way_to_the_schedule_stands_beside_the_sentence(qtbot, page: WaitsPage) -> None:
    assert page.in_schedule.text().strip() == "Show in schedule"
    assert page.in_schedule.property("kind") == "primary"
    with qtbot.waitSignal(page.schedule_wanted) as wanted:
        page.in_schedule.click()
    assert wanted.args == [SATURDAY]


def test_in_a_low_window_the_page_scrolls_and_nothing_overlaps(page: WaitsPage, qapp) -> None:
    page.resize(940, 380)
    for _ in range(4):
        qapp.processEvents()
    assert page.height() == 380
    assert list(uicheck.overlapping(page)) == []
    below = page.panel.notes.mapTo(page.panel, page.panel.notes.rect().topLeft()).y()
    assert page.panel.table.geometry().bottom() < below
