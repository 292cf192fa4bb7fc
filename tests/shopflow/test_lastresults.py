"""Results that were kept come back equal, and only for what they follow from."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import shopflow
from shopflow import lastresults, pipeline
from shopflow.lastresults import keep, kept, key_of
from shopflow.orders import OrderLog
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan, ServicePromise

FIRST_DAY = dt.date(2026, 11, 23)
PLAN = Plan(shop_name="Corner")


def make_orders() -> OrderLog:
    days = np.datetime64("2026-11-02T08:00:00") + np.arange(21) * np.timedelta64(1, "D")
    times = days[:, None] + np.arange(40)[None, :] * np.timedelta64(13, "m")
    return OrderLog.from_times(times.reshape(-1).astype("datetime64[s]"))


@pytest.fixture(scope="module")
def orders() -> OrderLog:
    return make_orders()


@pytest.fixture(scope="module")
def results(orders: OrderLog) -> WeekResults:
    with pytest.MonkeyPatch.context() as patch:
        for name, few in (("PATHS", 20), ("WAIT_RUNS", 20), ("STAFFING_RUNS", 20)):
            patch.setattr(pipeline, name, few)
        seen = pipeline.outlook(PLAN, orders, FIRST_DAY)
        needed = pipeline.people_needed(seen, runs=20)
        return pipeline.results_for(seen, needed, pipeline.schedule_between(PLAN, FIRST_DAY, 7))


def assert_same(one: Any, other: Any, where: str = "results") -> None:
    """Equal to the last bit, with the same types, all the way down."""
    if isinstance(one, Mapping):
        assert dict(one) == dict(other), where
        return
    assert type(one) is type(other), where
    if isinstance(one, np.ndarray):
        assert one.dtype == other.dtype, where
        np.testing.assert_array_equal(one, other, where)
    elif dataclasses.is_dataclass(one):
        for field in dataclasses.fields(one):
            assert_same(getattr(one, field.name), getattr(other, field.name), f"{where}.{field.name}")
    elif isinstance(one, tuple):
        assert len(one) == len(other), where
        for number, (left, right) in enumerate(zip(one, other, strict=True)):
            assert_same(left, right, f"{where}[{number}]")
    else:
        assert one == other, where


def test_kept_results_come_back_equal(results: WeekResults, orders: OrderLog, tmp_path: Path) -> None:
    path, key = tmp_path / "app" / "last week.results", key_of(PLAN, orders, FIRST_DAY, "en")
    keep(path, key, results)
    back = kept(path, key)
    assert_same(results, back)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_came_back_serves_the_next_edit(results: WeekResults, orders: OrderLog, tmp_path: Path) -> None:
    keep(tmp_path / "a", "key", results)
    back = kept(tmp_path / "a", "key")
    again = pipeline.week_results(PLAN, orders, FIRST_DAY, known=back)
    assert back is not None
    assert again.requirement is back.requirement


def test_the_same_question_has_the_same_key(orders: OrderLog) -> None:
    assert key_of(PLAN, orders, FIRST_DAY, "en") == key_of(Plan(shop_name="Corner"), make_orders(), FIRST_DAY, "en")


def test_any_other_question_has_another_key(orders: OrderLog, monkeypatch: pytest.MonkeyPatch) -> None:
    amounts = orders.amounts.copy()
    amounts[-1] = 3.5
    keys = [
        key_of(PLAN, orders, FIRST_DAY, "en"),
        key_of(replace(PLAN, promise=ServicePromise(target_wait_s=240.0)), orders, FIRST_DAY, "en"),
        key_of(PLAN, OrderLog.from_times(orders.ordered_at[:-1]), FIRST_DAY, "en"),
        key_of(PLAN, replace(orders, amounts=amounts), FIRST_DAY, "en"),
        key_of(PLAN, orders, FIRST_DAY + dt.timedelta(days=7), "en"),
        key_of(PLAN, orders, FIRST_DAY, "de"),
    ]
    for module in (shopflow, np):
        with monkeypatch.context() as patch:
            patch.setattr(module, "__version__", "99.0")
            lastresults._makers.cache_clear()
            keys.append(key_of(PLAN, orders, FIRST_DAY, "en"))
    lastresults._makers.cache_clear()
    assert len(set(keys)) == len(keys)


def test_another_key_is_not_served(results: WeekResults, tmp_path: Path) -> None:
    keep(tmp_path / "a", "key", results)
    assert kept(tmp_path / "a", "another") is None


def test_a_file_that_is_missing_or_damaged_is_ignored(results: WeekResults, tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert kept(path, "key") is None
    keep(path, "key", results)
    whole = path.read_bytes()
    middle = len(whole) // 2
    flipped = whole[:middle] + bytes([whole[middle] ^ 255]) + whole[middle + 1 :]
    for broken in (b"", b"key\n", b"key\nno results", whole[:middle], flipped):
        path.write_bytes(broken)
        assert kept(path, "key") is None
