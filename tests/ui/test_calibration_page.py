"""How you serve: a stopwatch on a clock of the test's own, typed times, the till, what is seen; each can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from shopflow import pipeline
from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.queueing import answers
from shopflow.queueing.calibrate import timed_stage
from shopflow.shopfile import ShopFile
from tests.ui.builders import HOURS, week_results
from ui import theme
from ui.pages.calibration import SEEN, TILL, TYPED, CalibrationPage
from ui.sentences import calibration as said
from ui.session import Session
from ui.widgets.stopwatch import Timing


@pytest.fixture(autouse=True)
def irish() -> Iterator[None]:
    """Numbers and times as in Ireland, whatever the machine says."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


class Clock:
    """A clock that the test moves on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(pipeline, "week_results", lambda plan, *_, **__: week_results(plan=plan))
    monkeypatch.setattr(answers, "DRAWS", 60)
    session = Session()
    session.shop = ShopFile.create(tmp_path / "shop.shopflow", Plan(opening_hours=HOURS))
    session.plan = session.shop.plan()
    times = np.datetime64("2026-11-16T08:00:00", "s") + np.arange(0, 4000, 20) * np.timedelta64(1, "s")
    session.orders = OrderLog.from_times(times)
    session.results = week_results(plan=session.plan)
    session.first_day = session.results.first_day
    yield session
    session.close()


@pytest.fixture
def page(qtbot, qapp: QApplication, session: Session, clock: Clock) -> CalibrationPage:
    page = CalibrationPage(session, clock)
    qtbot.addWidget(page)
    page.setStyleSheet(theme.sheet())
    page.resize(1170, 640)
    page.show()
    return page


def settle(qtbot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=20000)


def sentence(page: CalibrationPage) -> str:
    return page.headline.sentence.text().replace("\u00a0", " ")


def time_orders(page: CalibrationPage, clock: Clock, times: list[float]) -> None:
    for seconds in times:
        page.stopwatch.tap.click()
        clock.now += seconds
        page.stopwatch.tap.click()
        clock.now += 2


def choose(page: CalibrationPage, way: int) -> None:
    page.ways.set_current(way)
    page.ways.picked.emit(way)


def test_stopwatch_counts_forgets_and_undoes(clock: Clock) -> None:
    timing = Timing(clock)
    for seconds in (30, 50, 70):
        timing.tap()
        clock.now += seconds
        assert timing.running_s == seconds
        timing.tap()
    assert timing.times == (30, 50, 70)
    timing.undo()
    timing.tap()
    clock.now += 500
    timing.forget_running()
    assert not timing.is_running
    assert timing.times == (30, 50)
    assert timing.spent_s == 650
    timing.clear()
    timing.undo()
    assert (timing.times, timing.spent_s, timing.running_s) == ((), 0, 0)


def test_an_untimed_order_is_said_to_be_a_guess(page: CalibrationPage) -> None:
    assert sentence(page) == "An order takes about 1 min 18 s: a guess, nobody has timed it."
    assert {figure.number.source for figure in page.figures.shown} == {"assumed"}
    assert not page.result.take.isVisible()


def test_timed_orders_are_shown_with_their_range_and_taken_over_as_one_step(
    qtbot, page: CalibrationPage, session: Session, clock: Clock
) -> None:
    before, told = session.plan, []
    page.told.connect(told.append)
    times = [60.0, 90.0, 75.0, 100.0, 80.0] * 6
    time_orders(page, clock, times)
    stage = timed_stage(np.array(times), name="order", basis="with the stopwatch")
    low, high = (said.seconds(end) for end in said.likely_s(stage))
    assert f"most likely between {low} and {high}" in page.result.text.text()
    assert "30 orders are enough" in page.result.note.text()
    assert session.plan is before
    page.result.take.click()
    assert session.plan.service.stages[0] == stage
    assert session.plan.service.timed_orders == 30
    assert told == ["An order takes 1 min 21 s"]
    assert sentence(page) == "An order takes about 1 min 21 s."
    assert page.figures.shown[0].number.source == "measured"
    session.undo_stack.undo()
    assert session.plan == before
    settle(qtbot, session)


def test_space_taps(qtbot, page: CalibrationPage, clock: Clock) -> None:
    page.stopwatch.tap.setFocus()
    qtbot.keyClick(page.stopwatch.tap, Qt.Key.Key_Space)
    assert page.stopwatch.timing.is_running
    clock.now += 42
    qtbot.keyClick(page.stopwatch.tap, Qt.Key.Key_Space)
    assert page.stopwatch.timing.times == (42,)
    assert page.stopwatch.laps.rows.table.rows == (("Order 1", "42 s"),)
    page.stopwatch.undo.click()
    assert page.stopwatch.timing.times == ()
    assert page.found is None


def test_typed_times_are_read_and_bad_ones_explained(page: CalibrationPage) -> None:
    choose(page, TYPED)
    page.typed.text.setPlainText("1:20\n45 s\nhello\n1 min 5")
    assert "line 3 \u201chello\u201d" in page.typed.unread.text()
    assert page.found is not None
    assert page.found.timed_orders == 3
    assert "27 more orders" in page.result.note.text()
    page.typed.text.setPlainText("")
    assert page.found is None
    assert page.typed.unread.text() == ""


def test_till_never_gives_a_service_time_by_itself(qtbot, page: CalibrationPage, session: Session) -> None:
    choose(page, TILL)
    settle(qtbot, session)
    assert page.found is None
    assert "who was on duty" in page.till.ceiling.text()
    assert not page.till.use.isVisible()
    assert "cannot tell how long the work took" in page.till.paired.text()


def test_what_is_seen_moves_what_is_believed(qtbot, page: CalibrationPage, session: Session) -> None:
    choose(page, SEEN)
    assert not page.seen.ask.isEnabled()
    page.seen.leave.setValue(1)
    page.seen.line.setValue(1)
    page.seen.ask.click()
    settle(qtbot, session)
    assert page.found is not None
    assert page.found.stages[0].mean_service_s.basis.endswith("moved by what you saw")
    page.result.take.click()
    assert session.plan.service.stages[0].mean_service_s.basis.endswith("moved by what you saw")
    settle(qtbot, session)


def test_answers_that_do_not_fit_are_not_used(qtbot, page: CalibrationPage, session: Session) -> None:
    choose(page, SEEN)
    page.seen.leave.setValue(0)
    page.seen.line.setValue(150)
    page.seen.ask.click()
    settle(qtbot, session)
    assert page.found is None
    assert "do not go together" in page.result.text.text()
    assert not page.result.take.isVisible()


@pytest.mark.parametrize(
    ("value", "text"), [(0.2, "1 s"), (45, "45 s"), (60, "1 min"), (79.6, "1 min 20 s"), (3600, "60 min")]
)
def test_seconds_in_words(value: float, text: str) -> None:
    assert said.seconds(value) == text


def test_page_fits_small_windows(page: CalibrationPage) -> None:
    assert page.minimumSizeHint().width() <= 1120
    assert page.minimumSizeHint().height() <= 580
