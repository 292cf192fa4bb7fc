"""Last week on What if: what it says, by whose word the people are known, and what stands there without any."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopflow import pipeline
from shopflow import replay as hindsight
from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shifts import Schedule, Shift
from shopflow.shopfile import ShopFile
from tests.shopflow.plans import AFTER, made_orders, made_plan
from tests.ui.builders import week_results
from ui.pages import whatif, whatif_last_week
from ui.pages.whatif import WhatIfPage
from ui.sentences import last_week as said
from ui.session import Session

LAST_MONDAY = AFTER - dt.timedelta(weeks=1)
ORDERS = made_orders(per_hour=60.0)


@pytest.fixture(autouse=True)
def irish() -> Iterator[None]:
    """Numbers and times as in Ireland, whatever the machine says."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


def shifts(monday: dt.date, people: int) -> Schedule:
    """So many people from 08:00 to 18:00, Monday to Saturday."""
    days = [monday + dt.timedelta(days=day) for day in range(6)]
    at = dt.datetime.combine
    return Schedule(
        tuple(
            Shift(f"{day}{one}", f"p{one}", "Barista", day, at(day, dt.time(8)), at(day, dt.time(18)))
            for day in days
            for one in range(people)
        )
    )


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    def quick(*arguments, **options):
        return hindsight.replay(*arguments, **options, runs=12)

    monkeypatch.setattr(whatif_last_week, "replay", quick)
    monkeypatch.setattr(pipeline, "week_results", lambda plan, *_, **__: week_results())
    monkeypatch.setattr(whatif, "FIRST_RUNS", 10)
    monkeypatch.setattr(whatif, "WAIT_RUNS", 10)
    session = Session()
    session.shop = ShopFile.create(tmp_path / "shop.shopflow", made_plan())
    session.plan = session.shop.plan()
    session.orders = ORDERS
    session.results = week_results()
    session.first_day = session.results.first_day
    yield session
    session.close()


def page_of(qtbot, session: Session, plan: Plan) -> WhatIfPage:
    """The page with last week worked out."""
    session.plan = plan
    page = WhatIfPage(session)
    qtbot.addWidget(page)
    page.resize(1170, 700)
    page.show()
    page.views.set_current(1)
    page.views.picked.emit(1)
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=30000)
    return page


def test_slips_picture_and_changes_come_from_one_hindsight(qtbot, qapp: QApplication, session: Session) -> None:
    page = page_of(
        qtbot, session, replace(session.plan, schedules=MappingProxyType({LAST_MONDAY: shifts(LAST_MONDAY, 1)}))
    )
    past = page.last_week.past
    assert past is not None
    seen = past.seen
    assert seen.first_day == LAST_MONDAY
    assert seen.slips
    sentence = page.headline.sentence.text().replace("\u00a0", " ")
    worst = max(seen.slips, key=lambda slip: slip.leave)
    assert sentence.startswith("Service slipped")
    assert said.when(worst.start, worst.end) in sentence
    assert "by that week's shifts" in page.subtitle.text()
    assert not page.ask_bar.isVisible()
    table = page.last_week.changes.rows.table
    assert len(table.rows) == len(seen.changes)
    promises = [row[3] for row in table.rows]
    assert promises == sorted(promises, reverse=True)  # "kept" before "broken"
    if seen.best is not None:
        assert table.current_row == 0
        assert table.rows[0][0] == said.when_short(seen.best.start, seen.best.end)
    assert said.moments(worst.start, worst.end)[0].strftime("%d").lstrip("0") in page.last_week.day_title.text()
    page.last_week.changes.clicked.emit(page.last_week.changes.rows.index(len(table.rows) - 1, 0))
    last = said.in_order(seen)[-1]
    assert said.day_title(said.moments(last.start, last.end)[0]) == page.last_week.day_title.text()


def test_shifts_of_another_week_are_said_to_be_so(qtbot, qapp: QApplication, session: Session) -> None:
    page = page_of(qtbot, session, replace(session.plan, schedules=MappingProxyType({AFTER: shifts(AFTER, 4)})))
    assert "as in the week of" in page.subtitle.text()
    page.views.set_current(0)
    page.views.picked.emit(0)
    assert page.ask_bar.isVisible()
    assert "Cutting" in page.headline.sentence.text() or "Adding" in page.headline.sentence.text()
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=30000)


def test_without_anybody_known_on_duty_the_way_out_is_told(qtbot, qapp: QApplication, session: Session) -> None:
    page = page_of(qtbot, session, session.plan)
    assert page.headline.sentence.text().replace("\u00a0", " ").startswith("It is not known who was on duty")
    assert "time clock" in page.headline.support.text().replace("\u00a0", " ")
    assert page.last_week.past is None


def test_no_orders_are_no_week() -> None:
    with pytest.raises(Problem):
        hindsight.last_week(made_plan(), OrderLog.empty())


def test_the_best_change_of_last_week_is_tried_in_the_week_to_come(qtbot, session: Session) -> None:
    page = page_of(
        qtbot, session, replace(made_plan(), schedules=MappingProxyType({LAST_MONDAY: shifts(LAST_MONDAY, 1)}))
    )
    best = page.last_week.best
    assert best is not None
    assert page.next.isVisible()
    assert not page.keep.isVisible()
    page.next.click()
    assert not page.shows_last_week
    assert page.changes == (best,)
    assert not page.next.isVisible()


def test_without_anybody_on_duty_the_next_step_is_to_plan(qtbot, session: Session) -> None:
    page = page_of(qtbot, session, replace(made_plan(), schedules=MappingProxyType({})))
    assert page.last_week.best is None
    assert page.next.isVisible()
    with qtbot.waitSignal(page.schedule_wanted) as wanted:
        page.next.click()
    assert wanted.args[0] == session.first_day


def test_another_shop_has_other_questions(qtbot, session: Session) -> None:
    page = page_of(
        qtbot, session, replace(made_plan(), schedules=MappingProxyType({LAST_MONDAY: shifts(LAST_MONDAY, 1)}))
    )
    session.shop_changed.emit()
    assert page.changes == ()
    assert page.last_week.past is None
