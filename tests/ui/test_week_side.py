"""The side of Week ahead: why so many, a number of the owner's, how good the forecast was, special days."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from shopflow.events import Choice, Event, Judgement, Override
from shopflow.forecasting import plan_history
from shopflow.orders import OrderLog
from shopflow.overrides import overridden, with_override
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.proposals import Proposal, ProposalKind
from shopflow.shopfile import ShopFile
from tests.ui.builders import FIRST_DAY, HOURS, rates, week_results
from tests.ui.still import put, still_session
from ui.pages import week_days
from ui.pages.week import ACCURACY, DAYS, TIMES, WHY, WeekPage
from ui.session import Session
from ui.widgets.time_box import TimeBox

SATURDAY = dt.date(2026, 11, 28)
RUSH = dt.datetime(2026, 11, 28, 10, 30)
ODD = Proposal(
    ProposalKind.ODD_DAY,
    "Sat 12 Sep 2026 had 475 orders, 63% more than usual. What happened on this day?",
    dt.date(2026, 9, 12),
    dt.date(2026, 9, 12),
    (Choice.ONE_OFF, Choice.EVENT, Choice.AS_USUAL),
    Choice.ONE_OFF,
)
MISSING_DAY = replace(ODD, kind=ProposalKind.CLOSED_DAY, choices=(Choice.CLOSED,))


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(week_days, "proposals", lambda *given: (ODD, MISSING_DAY))
    session = still_session(tmp_path, monkeypatch)
    yield session
    session.close()


@pytest.fixture
def page(qtbot, session: Session) -> WeekPage:
    page = WeekPage(session)
    qtbot.addWidget(page)
    page.resize(1170, 768)
    page.show()
    put(session, results())
    row, column = page.map.current()
    assert (row, page._grid.minutes[column]) == (5, 630)
    return page


def results(plan: Plan | None = None) -> WeekResults:
    plan = plan or Plan(shop_name="Linden Street Coffee", opening_hours=HOURS)
    made = week_results(missing={(5, 600, 690): 1}, plan=plan)
    return replace(made, own_forecast=made.forecast, forecast=overridden(made.forecast, plan.overrides))


def texts(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def wait(qtbot, session: Session) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=20_000)


def test_the_short_times_are_picked_first(page: WeekPage) -> None:
    assert page.side.place == TIMES
    assert page.side.tabs.current() == TIMES
    assert page.times.isVisible()


def test_why_multiplies_to_the_orders_of_the_cell(page: WeekPage) -> None:
    page.side.tabs.picked.emit(WHY)
    orders = page.map.value(*page.map.current())
    assert page.why.title.text() == f"Saturday 10:30\u201311:00: about {round(orders)} orders"
    assert "A usual day has about" in page.why.parts.text()
    assert "Saturday: " in page.why.parts.text()
    assert "You expect" not in page.map.accessibleDescription()
    page.map.go_to(2, 4)
    assert page.why.title.text().startswith("Wednesday 09:00")
    page.map.go_to(6, 0)
    assert page.why.title.text() == "Sunday 07:00\u201307:30: closed"
    assert not page.why.orders.isVisible()


def test_f2_asks_for_the_owners_number_which_is_one_step(qtbot, page: WeekPage, session: Session) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    qtbot.keyClick(page.map, Qt.Key.Key_F2)
    assert page.side.place == WHY
    assert page.why.orders.value() == round(page.map.value(*page.map.current()))
    page.why.orders.setValue(60)
    qtbot.keyClick(page.why.orders, Qt.Key.Key_Return)
    assert session.plan.overrides == (Override(RUSH, 30, 60.0),)
    assert told == ["Expect 60 orders on Saturday 10:30\u201311:00"]
    assert session.undo_stack.undoText() == told[0]


def test_the_owners_number_stays_visible_and_can_be_taken_back(page: WeekPage, session: Session) -> None:
    before = page.map.value(*page.map.current())
    page._edit_cell(*page.map.current())
    put(session, results(with_override(session.plan, Override(RUSH, 30, 60.0))))
    assert page._grid.minutes[page.map.current()[1]] == 630
    assert page.map.value(*page.map.current()) == pytest.approx(60)
    assert page.map.accessibleDescription().endswith("You expect this number.")
    assert page.why.title.text() == "Saturday 10:30\u201311:00: you expect 60 orders"
    assert f"The forecast says about {round(before)} orders." in page.why.parts.text()
    page.why.take_back.click()
    assert session.plan.overrides == ()
    assert session.undo_stack.undoText() == "Back to the forecast on Saturday 10:30\u201311:00"


def test_only_the_cells_of_an_override_are_marked(page: WeekPage, session: Session) -> None:
    put(session, results(with_override(session.plan, Override(RUSH, 60, 90.0))))
    grid = page._grid
    assert grid.is_own.sum() == 2
    assert {grid.minutes[column] for column in np.flatnonzero(grid.is_own[5])} == {630, 660}


def test_an_event_is_marked_listed_and_taken_back(qtbot, page: WeekPage, session: Session, wait) -> None:
    page.side.tabs.picked.emit(DAYS)
    page.special.mark.click()
    form = page.special.form
    assert form.first.date() == QDate(2026, 11, 28)
    assert not form.save.isEnabled()
    form.name.setText("Street fair")
    form.last.setDate(QDate(2026, 11, 29))
    form.learn.setChecked(False)
    form.effect.setValue(40)
    form.save.click()
    event = Event("Street fair", SATURDAY, dt.date(2026, 11, 29), guess=1.4)
    assert session.plan.events == (event,)
    assert session.undo_stack.undoText() == "Street fair, 28\u201329 November 2026 \u00b7 40% busier"
    put(session, results(session.plan))
    wait()
    assert "Street fair" in texts(page.special)
    assert not form.isVisible()
    page.special.findChild(QPushButton, "btnTakeBack").click()
    assert session.plan.events == ()
    assert session.undo_stack.undoText() == "Taken back: Street fair"


def test_an_event_may_learn_from_the_past_and_end_no_earlier_than_it_begins(page: WeekPage, session: Session) -> None:
    page.side.tabs.picked.emit(DAYS)
    page.special.mark.click()
    form = page.special.form
    form.name.setText("Match")
    form.last.setDate(QDate(2026, 11, 20))
    form.first.setDate(QDate(2026, 11, 30))
    form.save.click()
    assert session.plan.events == (Event("Match", dt.date(2026, 11, 30), dt.date(2026, 11, 30)),)


def test_an_event_may_last_some_hours(page: WeekPage, session: Session, wait) -> None:
    page.side.tabs.picked.emit(DAYS)
    page.special.mark.click()
    form = page.special.form
    assert form.all_day.isChecked()
    assert not form.start.isVisible()
    form.all_day.setChecked(False)
    assert form.start.isVisible()
    opens, closes = HOURS.weekly[0][0]
    assert (form.start.currentData(), form.end.currentData()) == (opens, closes)
    form.end.setCurrentIndex(form.end.findData(600))
    choose(form.start, 600)
    assert form.end.currentData() == 630
    form.end.setCurrentIndex(form.end.findData(960))
    form.name.setText("Street fair")
    form.save.click()
    assert session.plan.events == (Event("Street fair", SATURDAY, SATURDAY, hours=(600, 960)),)
    put(session, results(session.plan))
    wait()
    assert "Saturday 28 November, 10:00\u201316:00 \u00b7 learnt from the past" in texts(page.special)
    page.special.mark.click()
    assert form.all_day.isChecked()
    assert not form.start.isVisible()


def choose(box: TimeBox, minute: int) -> None:
    """As the owner picks a time."""
    box.setCurrentIndex(box.findData(minute))
    box.activated.emit(box.currentIndex())


def test_questions_of_this_page_are_asked_and_answered_here(page: WeekPage, session: Session, wait) -> None:
    page.side.tabs.picked.emit(DAYS)
    wait()
    answers = page.special.findChildren(QPushButton, "weekAnswer")
    assert [button.text() for button in answers] == ["A one-off", "An event ...", "As usual"]
    answers[0].click()
    assert session.plan.judgements == (Judgement(ODD.first_day, ODD.first_day, Choice.ONE_OFF),)
    assert session.undo_stack.undoText() == "Saturday 12 September: A one-off, not learnt from"
    put(session, results(session.plan))
    wait()
    assert "A one-off, not learnt from" in texts(page.special)


def test_a_day_that_was_an_event_gets_its_name(page: WeekPage, session: Session, wait) -> None:
    page.side.tabs.picked.emit(DAYS)
    wait()
    page.special.findChildren(QPushButton, "weekAnswer")[1].click()
    assert page.special.form.first.date() == QDate(2026, 9, 12)
    page.special.form.name.setText("Street fair")
    page.special.form.save.click()
    assert session.plan.events == (Event("Street fair", ODD.first_day, ODD.first_day),)


def test_daily_values_are_tried_and_used_only_where_they_help(
    page: WeekPage, session: Session, wait, tmp_path: Path
) -> None:
    """The street's footfall makes each day, a lottery none; the history is long enough to tell."""
    days, footfall, orders = orders_by_footfall(weeks=14)
    put(session, replace(results(), history=plan_history(session.results.plan, orders, interval_minutes=30)))
    page.side.tabs.picked.emit(DAYS)
    luck = np.random.default_rng(8).normal(size=len(days))
    lines = [f"{day},{street:.3f},{drawn:.3f}" for day, street, drawn in zip(days, footfall, luck, strict=True)]
    file = tmp_path / "town.csv"
    file.write_text("\n".join(["date,footfall,lottery", *lines]))
    asked: list[bool] = []
    page.daily_file_wanted.connect(lambda: asked.append(True))
    page.special.daily.add.click()
    assert asked == [True]
    page.special.daily.try_file(file)
    wait()
    assert {daily.name: daily.is_used for daily in session.plan.daily_values} == {"footfall": True, "lottery": False}
    step = session.undo_stack.undoText()
    assert re.fullmatch(r"footfall: used, [1-9]\d% closer on past days \u00b7 lottery: tried, not used", step)
    put(session, replace(session.results, plan=session.plan))
    wait()
    assert "footfall | Used: it makes the forecast of your past days closer" in texts(page.special.daily)
    page.special.daily.findChild(QPushButton, "btnTakeBack").click()
    assert [daily.name for daily in session.plan.daily_values] == ["lottery"]
    assert session.undo_stack.undoText() == "Taken back: footfall"


def test_a_file_without_dates_is_refused_in_a_sentence(page: WeekPage, session: Session, wait, tmp_path: Path) -> None:
    page.side.tabs.picked.emit(DAYS)
    met: list[Problem] = []
    session.problem_met.connect(met.append)
    file = tmp_path / "rain.csv"
    file.write_text("day,rain\nyesterday,3\n")
    page.special.daily.try_file(file)
    wait()
    assert met[0].sentence == "rain.csv, line 2: 'yesterday' is not a date as YYYY-MM-DD."
    assert session.plan.daily_values == ()


def test_another_shop_does_not_get_the_daily_values(page: WeekPage, session: Session, wait, tmp_path: Path) -> None:
    page.side.tabs.picked.emit(DAYS)
    file = tmp_path / "rain.csv"
    file.write_text("day,rain\n2026-11-01,3\n")
    page.special.daily.try_file(file)
    first, session.shop = session.shop, ShopFile.create(tmp_path / "other.shopflow", session.plan)
    wait()
    assert session.plan.daily_values == ()
    first.close()
    page.special.daily.try_file(file)
    wait()
    assert [daily.name for daily in session.plan.daily_values] == ["rain"]


def orders_by_footfall(weeks: int) -> tuple[np.ndarray, np.ndarray, OrderLog]:
    """Days until the builders' first one, how many people were in the street, and orders that follow it."""
    random = np.random.default_rng(7)
    days = np.datetime64(FIRST_DAY, "D") - np.arange(7 * weeks, 0, -1)
    footfall = random.normal(size=len(days))
    counts = random.poisson(0.4 * rates(days, level=1.0) * np.exp(0.3 * footfall)[:, None])
    starts = days.astype("datetime64[s]")[:, None] + ((np.arange(96) * 15 + 240) * 60).astype("timedelta64[s]")
    return days, footfall, OrderLog.from_times(np.repeat(starts.ravel(), counts.ravel()))


def test_giving_up_an_event_changes_nothing(page: WeekPage, session: Session) -> None:
    page.side.tabs.picked.emit(DAYS)
    page.special.mark.click()
    page.special.form.leave.click()
    assert not page.special.form.isVisible()
    assert page.special.mark.isVisible()
    assert session.plan.events == ()


def orders_of(weeks: int) -> OrderLog:
    """Orders that follow the builders' usual week."""
    last = np.datetime64(FIRST_DAY, "D")
    days = np.arange(last - np.timedelta64(7 * weeks, "D"), last, dtype="datetime64[D]")
    counts = np.random.default_rng(4).poisson(rates(days, level=0.4)).reshape(-1)
    starts = np.repeat(days, 96) + np.tile(np.arange(96) * np.timedelta64(15, "m"), len(days))
    starts = starts.astype("datetime64[s]") + np.timedelta64(240, "m")
    return OrderLog.from_times(np.repeat(starts, counts))


def test_accuracy_is_computed_when_asked_for(page: WeekPage, session: Session, wait) -> None:
    session.orders = orders_of(7)
    page.side.tabs.picked.emit(ACCURACY)
    assert page.accuracy.bar.isVisible()
    wait()
    card = page.accuracy.card
    assert card is not None
    assert page.accuracy.sentences.text().split("\n\n") == list(card.sentences)
    assert not page.accuracy.bar.isVisible()
    assert page.accuracy.range_light.property("chip") in ("good", "tight", "short")
    page.accuracy.how.click()
    assert page.accuracy.basis.isVisible()
    page.accuracy.refresh()
    assert page.accuracy.card is card


def test_too_few_weeks_are_told_where_they_were_asked_about(page: WeekPage, session: Session, wait) -> None:
    session.orders = orders_of(1)
    page.side.tabs.picked.emit(ACCURACY)
    wait()
    assert page.accuracy.card is None
    assert "at least three weeks" in page.accuracy.sentences.text()
    assert not page.accuracy.range_light.isVisible()
