"""The week that was worked out last stands there at once at the next start."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shopflow import lastresults, pipeline
from shopflow.importing import ImportResult
from shopflow.orders import OrderLog
from shopflow.plan import Plan, ServicePromise
from shopflow.shopfile import ShopFile
from tests.ui import builders
from ui.session import Session


class Works:
    """Stands for the work; counts how often it is done."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, plan: Plan, orders: OrderLog, first_day: dt.date, **more: object) -> pipeline.WeekResults:
        self.times += 1
        return builders.week_results(plan=plan)


@pytest.fixture
def works(monkeypatch: pytest.MonkeyPatch) -> Works:
    works = Works()
    monkeypatch.setattr(pipeline, "week_results", works)
    return works


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "a.shopflow"
    times = (np.datetime64("2026-11-02T08:00:00") + np.arange(400) * np.timedelta64(11, "m")).astype("datetime64[s]")
    orders = OrderLog.from_times(times)
    read = ImportResult(file_name="till.csv", profile="generic", name="Orders", kind="orders", rows=400, orders=orders)
    with ShopFile.create(path, Plan(shop_name="Corner")) as made:
        made.add_orders(read)
    return path


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "last week.results"


def results_of(session: Session, shop: Path, qtbot) -> pipeline.WeekResults:
    session.open_shop(ShopFile.open(shop))
    qtbot.waitUntil(lambda: session.results is not None, timeout=5000)
    assert session.results is not None
    return session.results


@pytest.fixture
def first(qapp, works: Works, shop: Path, place: Path, qtbot) -> pipeline.WeekResults:
    """What the first start worked out; the application is closed since."""
    session = Session(kept_week=place)
    results = results_of(session, shop, qtbot)
    session.close()
    return results


def test_the_next_start_shows_the_same_figures_without_the_work(
    first: pipeline.WeekResults, works: Works, shop: Path, place: Path, qtbot
) -> None:
    session = Session(kept_week=place)
    again = results_of(session, shop, qtbot)
    session.close()
    assert works.times == 1
    np.testing.assert_array_equal(again.forecast.rate_paths, first.forecast.rate_paths)
    np.testing.assert_array_equal(again.waits.walkaways.value, first.waits.walkaways.value)
    assert again.assumptions == first.assumptions
    assert again.plan == first.plan


def test_a_plan_that_was_changed_meanwhile_is_worked_out(
    first: pipeline.WeekResults, works: Works, shop: Path, place: Path, qtbot
) -> None:
    with ShopFile.open(shop) as file:
        file.save_plan(replace(file.plan(), promise=ServicePromise(target_wait_s=240.0)))
    session = Session(kept_week=place)
    results_of(session, shop, qtbot)
    session.close()
    assert works.times == 2


def test_a_damaged_file_is_worked_out_anew_and_replaced(
    first: pipeline.WeekResults, works: Works, shop: Path, place: Path, qtbot
) -> None:
    whole = place.read_bytes()
    place.write_bytes(whole[: len(whole) // 2])
    session = Session(kept_week=place)
    results_of(session, shop, qtbot)
    session.close()
    assert works.times == 2
    key = whole.partition(b"\n")[0].decode()
    assert lastresults.kept(place, key) is not None


def test_a_folder_that_cannot_be_written_does_not_stop_the_owner(
    qapp, works: Works, shop: Path, tmp_path: Path, qtbot
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    session = Session(kept_week=tmp_path / "data" / "last week.results")
    assert results_of(session, shop, qtbot).days == 7
    session.close()
