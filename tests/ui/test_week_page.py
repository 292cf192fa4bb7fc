"""Week ahead: headline, map, day and list show the same results."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip

from shopflow.orders import OrderLog
from shopflow.pipeline import WeekResults
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.shortages import block_orders
from tests.ui.builders import FIRST_DAY, week_results
from ui import theme
from ui.pages.week import WeekPage
from ui.session import Session
from ui.widgets.row_list import RowButton
from ui.widgets.veil import Veil

MISSING = {(5, 600, 690): 1, (1, 480, 540): 1}
SATURDAY = dt.date(2026, 11, 28)


@pytest.fixture
def session() -> Iterator[Session]:
    session = Session()
    yield session
    session.close()


def put(session: Session, results: WeekResults) -> None:
    """Results as after a recompute."""
    session.orders = OrderLog.from_times(np.array(["2026-11-21T16:00"], dtype="datetime64[s]"))
    session.first_day = results.first_day
    session.results = results
    session.results_changed.emit()


@pytest.fixture
def show(qtbot, session: Session) -> Callable[..., WeekPage]:
    def build(**wanted: object) -> WeekPage:
        page = WeekPage(session)
        qtbot.addWidget(page)
        page.resize(1170, 768)
        page.show()
        put(session, week_results(**wanted))
        return page

    return build


def test_map_holds_the_expected_orders(show: Callable[..., WeekPage], session: Session) -> None:
    page = show(missing=MISSING)
    assert session.results is not None
    orders = block_orders(session.results)
    assert page.map.row_count() == 7
    assert page.map.max_value() == orders.max()
    assert page.map.value(5, 0) == orders[5, 6]  # 07:00 of a day that begins at 04:00


def test_worst_time_is_current_and_said(show: Callable[..., WeekPage]) -> None:
    page = show(missing=MISSING)
    assert page.headline.sentence.text().replace("\u00a0", " ").startswith("Saturday 10:00\u201311:30 you need")
    row, column = page.map.current()
    assert row == 5
    assert page.map.value(row, column) == page.map.max_value()


def test_arrows_move_the_cell_and_the_day_follows(qtbot, show: Callable[..., WeekPage]) -> None:
    page = show(missing=MISSING)
    page.map.setFocus()
    before = page.map.current()
    qtbot.keyClick(page.map, Qt.Key.Key_Up)
    qtbot.keyClick(page.map, Qt.Key.Key_Right)
    assert page.map.current() == (before[0] - 1, before[1] + 1)
    assert page.day.title.text() == "Friday 27 November"
    assert "Friday 11:00" in page.map.accessibleDescription()
    assert "orders expected" in page.map.accessibleDescription()


def test_arrows_stop_at_the_edges(qtbot, show: Callable[..., WeekPage]) -> None:
    page = show()
    for _ in range(9):
        qtbot.keyClick(page.map, Qt.Key.Key_Down)
    qtbot.keyClick(page.map, Qt.Key.Key_End)
    assert page.map.current() == (6, page.map.column_count() - 1)
    assert "closed" in page.map.accessibleDescription()


def test_enter_opens_the_waits_of_the_whole_short_time(qtbot, show: Callable[..., WeekPage]) -> None:
    page = show(missing=MISSING)
    with qtbot.waitSignal(page.waits_wanted) as wanted:
        qtbot.keyClick(page.map, Qt.Key.Key_Return)
    assert wanted.args == [SATURDAY, 600, 690]


def test_enter_on_a_closed_cell_opens_nothing(qtbot, show: Callable[..., WeekPage]) -> None:
    page = show()
    page.map.go_to(6, 0)
    with qtbot.assertNotEmitted(page.waits_wanted):
        qtbot.keyClick(page.map, Qt.Key.Key_Return)


def test_list_opens_a_short_time(qtbot, show: Callable[..., WeekPage]) -> None:
    page = show(missing=MISSING)
    rows = page.times.list.findChildren(RowButton)
    assert len(rows) == len(page.runs) == 2
    with qtbot.waitSignal(page.waits_wanted) as wanted:
        qtbot.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert wanted.args == [dt.date(2026, 11, 24), 480, 540]


def test_headline_button_opens_the_worst_time(qtbot, show: Callable[..., WeekPage]) -> None:
    page = show(missing=MISSING)
    with qtbot.waitSignal(page.waits_wanted) as wanted:
        page.see_waits.click()
    assert wanted.args == [SATURDAY, 600, 690]


def test_excel_is_asked_for(qtbot, show: Callable[..., WeekPage]) -> None:
    page = show()
    with qtbot.waitSignal(page.excel_wanted):
        page.findChild(QPushButton, "btnExcel").click()


def test_covered_week_has_no_red(show: Callable[..., WeekPage]) -> None:
    page = show()
    assert "covered" in page.headline.sentence.text()
    assert page.times.title.text() == "Most people needed"
    assert len(page.times.list.findChildren(RowButton)) == 7


def test_week_without_schedule_shows_the_people_needed(show: Callable[..., WeekPage]) -> None:
    page = show(has_schedule=False)
    assert page.headline.sentence.text().startswith("You need up to")
    assert "Needed:" in page.map.accessibleDescription()
    assert "scheduled" not in page.map.accessibleDescription()


def test_without_orders_the_page_offers_to_add_some(qtbot, session: Session) -> None:
    page = WeekPage(session)
    qtbot.addWidget(page)
    page.show()
    assert page.add_orders.isVisible()
    assert not page.excel.isVisible()
    assert not page.map.isVisible()


def waiting_page(session: Session, qtbot) -> WeekPage:
    """A page of a shop with orders, before any week was worked out."""
    session.orders = OrderLog.from_times(np.array(["2026-11-21T16:00"], dtype="datetime64[s]"))
    page = WeekPage(session)
    qtbot.addWidget(page)
    page.show()
    return page


def test_week_that_fails_does_not_stay_in_the_making(qtbot, session: Session) -> None:
    page = waiting_page(session, qtbot)

    def fail(progress: object, cancel: object) -> None:
        raise Problem("There are no orders yet.")

    session.jobs.start("week", "Working out the week", fail, done=print, failed=session.report)
    assert page.headline.sentence.text().startswith("Working")
    qtbot.waitUntil(lambda: "could not" in page.headline.sentence.text(), timeout=5000)


def test_what_comes_is_shown_while_it_is_worked_out(qtbot, session: Session) -> None:
    page = waiting_page(session, qtbot)
    stopped, went_on = [], threading.Event()

    def work(progress: Progress, cancel: CancelToken) -> None:
        progress(0.4, "Waits of Tuesday")
        went_on.wait(10)
        cancel.check()

    job = session.jobs.start("week", "Working out the week", work, done=stopped.append, failed=session.report)
    qtbot.waitUntil(lambda: job.doing == "Waits of Tuesday", timeout=5000)
    assert page.working.isVisible()
    assert page.headline.sentence.text().startswith("Working")
    job.stop()
    went_on.set()
    qtbot.waitUntil(lambda: "You stopped" in page.headline.sentence.text(), timeout=5000)
    page.hide()
    page.show()
    assert "You stopped" in page.headline.sentence.text().replace("\u00a0", " ")
    assert stopped == []


def test_hidden_page_catches_up_when_shown(qtbot, session: Session) -> None:
    page = WeekPage(session)
    qtbot.addWidget(page)
    put(session, week_results(missing=MISSING))
    assert page.map.row_count() == 0
    page.show()
    assert page.map.row_count() == 7


def test_old_picture_is_dimmed_while_the_week_is_worked_out(
    qtbot, show: Callable[..., WeekPage], session: Session
) -> None:
    page = show(missing=MISSING)
    veil = page.findChild(Veil)
    go_on = threading.Event()
    session.jobs.start(
        "week", "Working out the week", lambda progress, cancel: go_on.wait(10), done=print, failed=session.report
    )
    assert not veil.isVisible()
    qtbot.waitUntil(veil.isVisible, timeout=5000)
    go_on.set()
    qtbot.waitUntil(lambda: not veil.isVisible(), timeout=5000)


def test_week_switch_stays_within_what_can_be_forecast(
    session: Session, show: Callable[..., WeekPage], monkeypatch
) -> None:
    asked: list[dt.date] = []
    page = show()
    monkeypatch.setattr(session, "show_week", asked.append)
    switch = page.weeks_shown
    assert not switch.back.isEnabled()
    for weeks in (-1, 1, 0):
        session.step_week(weeks)
    assert asked == [FIRST_DAY + dt.timedelta(days=7), FIRST_DAY]


def test_tip_says_the_cell(show: Callable[..., WeekPage]) -> None:
    page = show(missing=MISSING)
    place = QPoint(page.map.width() // 2, page.map.height() // 2)
    QApplication.sendEvent(page.map, QHelpEvent(QHelpEvent.Type.ToolTip, place, page.map.mapToGlobal(place)))
    assert QToolTip.text().startswith("Thursday 12:")
    assert QToolTip.text() in [page.map.cell_text(3, column) for column in range(page.map.column_count())]
    QToolTip.hideText()


def test_day_line_and_map_agree(show: Callable[..., WeekPage]) -> None:
    page = show(missing=MISSING)
    row, column = page.map.current()
    total = round(sum(page.map.value(row, c) for c in range(page.map.column_count())))
    assert page.day.line.text().startswith(f"{total} orders, most likely")
    assert page.day.line.text().endswith(f"about {round(page.map.value(row, column))}.")


def test_every_theme_paints(show: Callable[..., WeekPage]) -> None:
    page = show(missing=MISSING)
    light = page.grab().toImage()
    theme.apply("dark")
    try:
        assert page.grab().toImage() != light
    finally:
        theme.apply("light")


def test_page_fits_small_windows(show: Callable[..., WeekPage]) -> None:
    hint = show(missing=MISSING).minimumSizeHint()
    assert hint.width() <= 1120
    assert hint.height() <= 640


def test_in_a_low_window_the_page_scrolls_and_rows_keep_their_height(show: Callable[..., WeekPage], qapp) -> None:
    page = show()
    page.resize(1000, 380)
    for _ in range(4):
        qapp.processEvents()
    assert page.height() == 380
    assert page.map.height() >= page.map.minimumSizeHint().height()
