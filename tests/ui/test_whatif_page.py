"""What if: the question changes sentence, picture and balance together; every decision can be undone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from shopflow import pipeline, planjson
from shopflow.comparisons import StaffChange
from shopflow.orders import OrderLog
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
from tests.ui.builders import HOURS, week_results
from ui import theme
from ui.pages import whatif
from ui.pages import whatif_choices as choices
from ui.pages.whatif import WhatIfPage
from ui.session import Session

WORKING = (0, 1, 2, 3, 4)
CUT = StaffChange(-1, WORKING, 450, 540)


@pytest.fixture(autouse=True)
def irish() -> Iterator[None]:
    """Numbers and times as in Ireland, whatever the machine says."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


def a_week(plan: Plan, *, has_schedule: bool = True) -> WeekResults:
    """One person more than needed on working days, so that one can be cut."""
    return week_results(
        plan=plan, has_schedule=has_schedule, missing=dict.fromkeys(((day, 420, 1080) for day in WORKING), -1)
    )


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A shop whose week is made by formula, whatever the plan; the what-ifs are simulated."""
    monkeypatch.setattr(pipeline, "week_results", lambda plan, *_, **__: a_week(plan))
    monkeypatch.setattr(whatif, "FIRST_RUNS", 20)
    monkeypatch.setattr(whatif, "WAIT_RUNS", 40)
    session = Session()
    session.shop = ShopFile.create(tmp_path / "shop.shopflow", Plan(opening_hours=HOURS))
    session.plan = session.shop.plan()
    session.orders = OrderLog.from_times(np.array(["2026-11-20T10:00:00"], dtype="datetime64[s]"))
    session.results = a_week(session.plan)
    session.first_day = session.results.first_day
    yield session
    session.close()


@pytest.fixture
def page(qtbot, qapp: QApplication, session: Session) -> WhatIfPage:
    page = WhatIfPage(session)
    qtbot.addWidget(page)
    page.setStyleSheet(theme.sheet())
    page.resize(1170, 700)
    page.show()
    settle(qtbot, session)
    return page


def settle(qtbot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=20000)


def ask(qtbot, page: WhatIfPage, session: Session, change: StaffChange) -> None:
    page.ask(change)
    settle(qtbot, session)


def sentence(page: WhatIfPage) -> str:
    return page.headline.sentence.text().replace("\u00a0", " ")


def test_it_begins_with_one_fewer_in_the_rush_of_the_working_days(page: WhatIfPage) -> None:
    assert page.change == CUT
    assert sentence(page).startswith("Cutting one person Monday to Friday 07:30\u201309:00 saves")
    assert page.answer is not None
    assert page.answer.runs == 40


def test_sentence_picture_and_balance_tell_the_same_numbers(qtbot, page: WhatIfPage, session: Session) -> None:
    answer = page.answer
    assert answer is not None
    lost = round(answer.after.margin_lost.value - answer.before.margin_lost.value)
    saved = round(answer.before.wage - answer.after.wage)
    assert [int(number) for number in re.findall(r"€\u202f?(\d+)", sentence(page))] == [saved, lost]
    rows = page.days.picture.rows
    assert [row.name for row in rows] == ["Mon", "Tue", "Wed", "Thu", "Fri"]
    assert [row.then for row in rows] == [day.share_over_long_after for day in answer.by_day]
    amounts = [row.amount.value for row in page.balance.balance.rows]
    assert amounts[:3] == [answer.half_year.wages, answer.half_year.margin.value, answer.half_year.regulars.value]
    assert [row.is_guess for row in page.balance.balance.rows][:3] == [False, False, True]


def test_scale_stays_while_the_number_of_people_changes(qtbot, page: WhatIfPage, session: Session) -> None:
    top = page.days.picture.top
    ask(qtbot, page, session, replace(CUT, people=1))
    assert page.days.picture.top == top
    assert sentence(page).startswith("Adding one person")


def test_boxes_and_chips_ask(qtbot, page: WhatIfPage, session: Session) -> None:
    bar = page.ask_bar
    qtbot.mouseClick(bar.days[4], Qt.MouseButton.LeftButton)
    bar.people.setCurrentIndex(bar.people.findData(1))
    bar.people.activated.emit(bar.people.currentIndex())
    bar.last.setCurrentIndex(bar.last.findData(660))
    bar.last.activated.emit(bar.last.currentIndex())
    settle(qtbot, session)
    assert page.change == StaffChange(1, (0, 1, 2, 3), 450, 660)
    assert sentence(page).startswith("Adding one person Monday to Thursday 07:30\u201311:00")


def test_an_end_before_the_begin_moves_the_begin(qtbot, page: WhatIfPage, session: Session) -> None:
    bar = page.ask_bar
    bar.last.setCurrentIndex(bar.last.findData(450))
    bar.last.activated.emit(bar.last.currentIndex())
    assert page.change is not None
    assert page.change.window == (420, 450)
    bar.first.setCurrentIndex(bar.first.findData(600))
    bar.first.activated.emit(bar.first.currentIndex())
    assert page.change.window == (600, 630)
    settle(qtbot, session)


def test_without_a_day_the_last_one_stays(qtbot, page: WhatIfPage, session: Session) -> None:
    ask(qtbot, page, session, replace(CUT, weekdays=(2,)))
    qtbot.mouseClick(page.ask_bar.days[2], Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert page.change is not None
    assert page.change.weekdays == (2,)
    assert page.ask_bar.days[2].isChecked()


def test_closed_times_are_moved_to_open_ones(qtbot, page: WhatIfPage, session: Session) -> None:
    ask(qtbot, page, session, StaffChange(-1, (6,), 1020, 1080))
    assert page.change is not None
    assert choices.is_open(session.results, page.change)
    assert page.answer is not None


def test_three_changes_stand_side_by_side(qtbot, page: WhatIfPage, session: Session) -> None:
    assert not page.days.compared.isVisible()
    for _ in range(2):
        qtbot.mouseClick(page.ask_bar.compare, Qt.MouseButton.LeftButton)
        settle(qtbot, session)
    assert [change.people for change in page.changes] == [-1, 1, 2]
    assert not page.ask_bar.compare.isEnabled()
    table = page.days.compared.rows.table
    assert [row[0][:6] for row in table.rows] == ["1 fewe", "1 more", "2 more"]
    assert all("\u2026" not in cell for row in table.rows for cell in row)
    page.days.picked.emit(0)
    assert sentence(page).startswith("Cutting")
    qtbot.mouseClick(page.ask_bar.remove, Qt.MouseButton.LeftButton)
    settle(qtbot, session)
    assert [change.people for change in page.changes] == [1, 2]


def test_a_comparison_is_kept_shown_again_removed_and_undone(qtbot, page: WhatIfPage, session: Session) -> None:
    told: list[str] = []
    page.told.connect(told.append)
    qtbot.mouseClick(page.balance.save, Qt.MouseButton.LeftButton)
    assert [kept.changes for kept in session.plan.comparisons] == [(CUT,)]
    assert told == ["Save comparison: 1 fewer, Mon\u2013Fri 07:30\u201309:00"]
    assert planjson.loads(planjson.dumps(session.plan)) == session.plan
    assert page.saved.text().strip() == "Saved (1)"
    ask(qtbot, page, session, replace(CUT, people=2))
    page.saved.click()
    page.kept.opened.emit(0)
    settle(qtbot, session)
    assert page.change == CUT
    page.findChild(QPushButton, "btnRemoveSaved").click()
    assert session.plan.comparisons == ()
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.plan.comparisons == ()
    session.undo_stack.redo()
    assert len(session.plan.comparisons) == 1


def test_a_changed_guess_is_the_owners_and_can_be_undone(qtbot, page: WhatIfPage, session: Session) -> None:
    before = session.plan
    assert before.money.stop_share.is_assumed
    page.balance.numbers.click()
    box = page.numbers.boxes["stop_share"]
    box.setValue(20)
    box.editingFinished.emit()
    assert session.plan.money.stop_share.value == pytest.approx(0.2)
    assert not session.plan.money.stop_share.is_assumed
    page.numbers.boxes["patience_s"].setValue(4)
    page.numbers.boxes["patience_s"].editingFinished.emit()
    assert session.plan.service.patience_s.value == pytest.approx(240)
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.plan == before
    settle(qtbot, session)


def test_dearer_regulars_make_the_cut_worse(qtbot, page: WhatIfPage, session: Session) -> None:
    before = page.answer
    plan = session.results.plan
    money = replace(plan.money, stop_share=replace(plan.money.stop_share, value=0.5))
    session.results = replace(session.results, plan=replace(plan, money=money))
    session.results_changed.emit()
    settle(qtbot, session)
    assert before is not None
    assert page.answer is not None
    assert page.answer.half_year.regulars.value == pytest.approx(10 * before.half_year.regulars.value, rel=0.05)
    assert page.answer.half_year.wages == before.half_year.wages


def test_keep_says_what_is_kept_and_changes_nothing(qtbot, page: WhatIfPage, session: Session) -> None:
    ask(qtbot, page, session, CUT)
    heard: list[str] = []
    page.said.connect(heard.append)
    plan = session.plan
    page.keep.click()
    assert re.fullmatch(r"Kept: .* Monday to Friday 07:30\u201309:00\. Nothing was changed\.", heard[0])
    assert session.plan is plan


def test_with_shifts_using_a_change_leads_to_the_schedule(qtbot, page: WhatIfPage, session: Session) -> None:
    wanted: list[tuple[object, int, int]] = []
    page.schedule_wanted.connect(lambda *where: wanted.append(where))
    page.use.click()
    assert wanted[0][1:] == (450, 540)
    assert session.undo_stack.count() == 0


def test_without_shifts_using_a_change_plans_with_it(qtbot, session: Session) -> None:
    session.results = a_week(session.plan, has_schedule=False)
    page = WhatIfPage(session)
    qtbot.addWidget(page)
    page.show()
    settle(qtbot, session)
    ask(qtbot, page, session, CUT)
    page.use.click()
    limits = session.plan.staff_limits
    assert limits
    inside = choices.inside(session.results, CUT)
    minutes = np.arange(96) * 15 + 240
    most = np.full(7 * 96, 99)
    for limit in limits:
        assert limit.hours is not None
        assert limit.most is not None
        for day in limit.weekdays:
            of_day = (minutes >= limit.hours[0]) & (minutes < limit.hours[1])
            most[day * 96 : (day + 1) * 96][of_day] = limit.most
    assert np.array_equal(most[inside], session.results.staff[inside] - 1)
    assert np.all(most[~inside] == 99)
    session.undo_stack.undo()
    assert session.plan.staff_limits == ()
    settle(qtbot, session)


def test_days_as_a_table_and_with_the_arrows(qtbot, page: WhatIfPage) -> None:
    picture = page.days.picture
    picture.setFocus()
    assert picture.accessibleDescription().startswith("Monday: with")
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert picture.accessibleDescription().startswith("Tuesday: with")
    page.days.toggle_table()
    assert page.days.table.isVisible()
    assert len(page.days.table.rows.table.rows) == 5
    page.days.copy()
    assert QApplication.clipboard().text().startswith("Day\t")


def test_balance_reads_out_its_ranges(qtbot, page: WhatIfPage) -> None:
    balance = page.balance.balance
    texts = [balance.row_text(row) for row in range(len(balance.rows))]
    assert texts[0].startswith("Wages saved:")
    assert "likely between" in texts[1]
    assert texts[2].endswith("A guess.")


def test_without_orders_it_says_what_will_be_here(qtbot) -> None:
    session = Session()
    page = WhatIfPage(session)
    qtbot.addWidget(page)
    page.show()
    assert "one person fewer" in sentence(page)
    assert not page.ask_bar.isVisible()
    assert not page.keep.isVisible()
    session.close()


def test_page_fits_small_windows(page: WhatIfPage) -> None:
    assert page.minimumSizeHint().width() <= 1120
    assert page.minimumSizeHint().height() <= 640
