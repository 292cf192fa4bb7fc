"""Pages are built when they are first shown, or in idle time, and then show what is there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from shopflow import pipeline
from shopflow.importing import ImportResult
from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
from tests.ui import builders
from ui import theme
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.pages.page import Page
from ui.pages.results_page import ResultsPage

RESULTS_PAGES = ("week", "waits", "needed", "schedule", "whatif")


@pytest.fixture
def desk(window: MainWindow, folders: Folders, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk whose weeks come from a formula, at once."""
    monkeypatch.setattr(pipeline, "week_results", lambda plan, orders, day, **more: builders.week_results())
    desk = Desk(window, folders, today=lambda: dt.date(2026, 11, 30))
    yield desk
    desk.close()


def shop_with_orders(path: Path) -> Path:
    times = (np.datetime64("2026-11-02T08:00:00") + np.arange(400) * np.timedelta64(11, "m")).astype("datetime64[s]")
    with ShopFile.create(path, Plan(shop_name="Corner")) as shop:
        shop.add_orders(
            ImportResult(
                file_name="till.csv", profile="generic", name="Orders", kind="orders", rows=len(times),
                orders=OrderLog.from_times(times),
            )
        )  # fmt: skip
    return path


def built(desk: Desk) -> set[str]:
    return {key for key in (*RESULTS_PAGES, "orders", "settings", "help") if desk.window.has_page(key)}


def said(page: Page) -> str:
    return page.headline.sentence.text().replace("\u00a0", " ")


def test_only_the_page_that_is_shown_is_built_at_start(desk: Desk, tmp_path: Path) -> None:
    desk.window.settings.remember_shop(shop_with_orders(tmp_path / "a.shopflow"))
    desk.open_at_start([])
    assert desk.window.current == "week"
    assert built(desk) == {"week"}


def test_a_start_on_another_page_builds_that_page_alone(desk: Desk, tmp_path: Path) -> None:
    desk.window.settings.remember_shop(shop_with_orders(tmp_path / "a.shopflow"))
    desk.window.settings.place = ("needed", None)
    desk.open_at_start([])
    assert desk.window.current == "needed"
    assert built(desk) == {"needed"}


@pytest.mark.parametrize("key", RESULTS_PAGES)
def test_a_page_built_late_shows_the_present_results(desk: Desk, tmp_path: Path, qtbot, key: str) -> None:
    desk.open_shop(shop_with_orders(tmp_path / "a.shopflow"))
    qtbot.waitUntil(lambda: desk.session.results is not None, timeout=5000)
    page = desk.window.page(key)
    assert isinstance(page, ResultsPage)
    at_first = said(page)
    page.refresh_now()
    assert at_first == said(page) != ""


def test_a_week_page_built_while_the_week_is_worked_out_says_so(desk: Desk, tmp_path: Path, qtbot) -> None:
    desk.session.open_shop(ShopFile.open(shop_with_orders(tmp_path / "a.shopflow")))
    assert desk.session.results is None
    assert said(desk.week) == "Working out your week."
    qtbot.waitUntil(lambda: desk.session.results is not None, timeout=5000)
    desk.show("week")
    assert said(desk.week) != "Working out your week."


def test_every_page_is_built_ahead_in_idle_time(desk: Desk, qtbot) -> None:
    desk.open_at_start([])
    qtbot.waitUntil(lambda: all(desk.window.has_page(key) for key in ("week", "by_hand", "help")), timeout=20000)
    assert built(desk) == {*RESULTS_PAGES, "orders", "settings", "help"}


def test_a_page_built_late_wears_the_present_look(desk: Desk) -> None:
    desk.window.use_look("dark")
    assert desk.window.page("help").styleSheet() == theme.sheet()
