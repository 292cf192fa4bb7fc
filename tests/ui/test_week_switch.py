"""The switch between weeks: the same on every page about a week, and never beyond what can be forecast."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import numpy as np
import pytest

from shopflow.orders import OrderLog
from ui.pages.needed import NeededPage
from ui.pages.schedule import SchedulePage
from ui.pages.waits import WaitsPage
from ui.pages.week import WeekPage
from ui.pages.whatif import WhatIfPage
from ui.session import WEEKS_AHEAD, Session
from ui.widgets.week_switch import WeekSwitch

FIRST = dt.date(2026, 11, 16)


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """Orders up to a Sunday; nothing is worked out."""
    session = Session()
    monkeypatch.setattr(session, "recompute", lambda: None)
    days = np.datetime64("2026-10-19T07:00:00", "s") + np.arange(28) * np.timedelta64(86400, "s")
    times = (days[:, None] + np.arange(66) * np.timedelta64(600, "s")).ravel()
    words, numbers = np.full(len(times), ""), np.full(len(times), np.nan)
    done = np.full(len(times), "NaT", dtype="datetime64[s]")
    session.orders = OrderLog(times, words, numbers, numbers.copy(), words.copy(), done)
    session.first_day = session.next_week
    yield session
    session.close()


def test_a_week_on_and_back_to_the_next(session: Session, qtbot) -> None:
    switch = WeekSwitch(session)
    qtbot.addWidget(switch)
    assert session.first_day == FIRST
    assert (switch.now.text(), switch.back.isEnabled()) == ("Next week", False)
    switch.forward.click()
    switch.forward.click()
    assert session.first_day == FIRST + dt.timedelta(weeks=2)
    assert (switch.now.text(), switch.back.isEnabled()) == ("In 3 weeks", True)
    switch.now.click()
    assert session.first_day == FIRST
    for _ in range(2 * WEEKS_AHEAD):
        switch.forward.click()
    assert session.first_day == FIRST + dt.timedelta(weeks=WEEKS_AHEAD)
    assert not switch.forward.isEnabled()


def test_every_page_about_a_week_follows_the_same_switch(session: Session, qtbot) -> None:
    pages = [kind(session) for kind in (WeekPage, WaitsPage, NeededPage, SchedulePage, WhatIfPage)]
    for page in pages:
        qtbot.addWidget(page)
    switches = [switch for page in pages for switch in page.findChildren(WeekSwitch)]
    assert len(switches) == len(pages)
    switches[3].forward.click()
    assert {switch.now.text() for switch in switches} == {"In 2 weeks"}


def test_without_orders_there_is_no_week_to_look_at(qtbot) -> None:
    session = Session()
    switch = WeekSwitch(session)
    qtbot.addWidget(switch)
    assert not switch.isEnabled()
    session.step_week(1)
    assert session.first_day is None
    session.close()
