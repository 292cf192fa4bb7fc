"""The open shop: edits and imports are steps that can be undone; results follow."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shopflow import pipeline
from shopflow.importing import ImportResult
from shopflow.orders import OrderLog
from shopflow.plan import Plan, ServicePromise
from shopflow.problems import Problem
from shopflow.shopfile import AddedOrders, ShopFile
from ui.session import Session


def orders_file(name: str, first: str, count: int) -> ImportResult:
    times = np.datetime64(first) + np.arange(count) * np.timedelta64(11, "m")
    return ImportResult(
        file_name=name,
        profile="generic (test)",
        name="Orders",
        kind="orders",
        rows=count,
        orders=OrderLog.from_times(times.astype("datetime64[s]")),
    )


@pytest.fixture
def session(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A session with an empty shop open; the week itself is worked out elsewhere."""
    monkeypatch.setattr(pipeline, "week_results", lambda *args, **more: (args, more))
    session = Session()
    session.open_shop(ShopFile.create(tmp_path / "My shop.shopflow", Plan(shop_name="Mine")))
    yield session
    session.close()


def add(session: Session, qtbot, *results: ImportResult) -> tuple[AddedOrders, ...]:
    seen: list[tuple[AddedOrders, ...]] = []
    session.add_orders(results, text="import", done=seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    return seen[0]


def test_opening_a_shop_tells_everybody(qapp, tmp_path: Path, qtbot) -> None:
    session = Session()
    shop = ShopFile.create(tmp_path / "a.shopflow", Plan(shop_name="Corner"))
    signals = [session.shop_changed, session.plan_changed, session.orders_changed, session.results_changed]
    with qtbot.waitSignals(signals):
        session.open_shop(shop)
    assert session.plan.shop_name == "Corner"
    assert session.first_day is None
    session.close()


def test_an_edit_is_saved_and_undone_as_the_same_object(session: Session) -> None:
    before = session.plan
    after = replace(before, promise=ServicePromise(target_wait_s=240.0))
    session.apply(after, "Change the promise")
    assert session.plan is after
    assert session.shop is not None
    assert session.shop.plan() == after
    assert session.undo_stack.undoText() == "Change the promise"
    session.undo_stack.undo()
    assert session.plan is before
    assert session.shop.plan() == before
    session.undo_stack.redo()
    assert session.plan is after


def test_an_edit_that_changes_nothing_is_no_step(session: Session) -> None:
    session.apply(replace(session.plan), "Nothing")
    assert session.undo_stack.count() == 0


def test_the_moves_of_one_drag_are_one_step(session: Session) -> None:
    start = session.plan
    for target in (240.0, 250.0, 260.0):
        session.apply(replace(start, promise=ServicePromise(target_wait_s=target)), "Drag", merge_id=7)
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.plan is start


def test_imports_are_saved_on_a_thread_and_undone_together(session: Session, qtbot) -> None:
    added = add(
        session, qtbot, orders_file("a.csv", "2026-11-02T07:00", 30), orders_file("b.csv", "2026-11-09T07:00", 20)
    )
    assert [entry.new for entry in added] == [30, 20]
    assert len(session.orders) == 50
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert len(session.orders) == 0
    assert session.shop is not None
    assert session.shop.imports() == ()
    session.undo_stack.redo()
    assert len(session.orders) == 50


def test_new_orders_set_the_week_ahead_and_bring_results(session: Session, qtbot) -> None:
    add(session, qtbot, orders_file("a.csv", "2026-11-02T07:00", 30))
    qtbot.waitUntil(lambda: session.results is not None, timeout=5000)
    assert str(session.first_day) == "2026-11-09"
    (plan, orders, first_day), _ = session.results
    assert (plan, orders, first_day) == (session.plan, session.orders, session.first_day)


def test_taking_back_the_last_import_of_an_earlier_day(session: Session, qtbot) -> None:
    add(session, qtbot, orders_file("a.csv", "2026-11-02T07:00", 30))
    add(session, qtbot, orders_file("b.csv", "2026-11-09T07:00", 20))
    session.take_back_last_import()
    assert len(session.orders) == 30
    assert not session.undo_stack.canUndo()


def test_a_failed_import_leaves_no_step_and_no_orders(session: Session, qtbot, monkeypatch) -> None:
    def refuse(result: ImportResult, **more: object) -> AddedOrders:
        if result.file_name == "b.csv":
            raise Problem("The disk is full.")
        return real(result, **more)

    assert session.shop is not None
    real = session.shop.add_orders
    monkeypatch.setattr(session.shop, "add_orders", refuse, raising=False)
    with qtbot.waitSignal(session.problem_met, timeout=5000) as caught:
        session.add_orders(
            [orders_file("a.csv", "2026-11-02T07:00", 30), orders_file("b.csv", "2026-11-09T07:00", 5)],
            text="import",
            done=lambda added: pytest.fail("must not be saved"),
        )
    assert caught.args[0].sentence == "The disk is full."
    assert session.shop.imports() == ()
    assert session.undo_stack.count() == 0


def test_a_stopped_import_leaves_nothing_behind(session: Session, qtbot, monkeypatch) -> None:
    assert session.shop is not None
    real = session.shop.add_orders

    def add_and_stop(result: ImportResult) -> AddedOrders:
        added = real(result)
        session.jobs.stop_all()
        return added

    monkeypatch.setattr(session.shop, "add_orders", add_and_stop)
    with qtbot.waitSignal(session.jobs.finished, timeout=5000):
        session.add_orders(
            [orders_file("a.csv", "2026-11-02T07:00", 30)],
            text="import",
            done=lambda added: pytest.fail("was stopped"),
        )
    assert session.shop.imports() == ()
    assert len(session.orders) == 0
    assert session.undo_stack.count() == 0


def test_an_unexpected_error_becomes_a_sentence_with_details(session: Session, qtbot) -> None:
    with qtbot.waitSignal(session.problem_met) as caught:
        session.report(ValueError("odd"))
    assert "odd" in caught.args[0].details
    assert "odd" not in caught.args[0].sentence


def test_saving_under_another_name_goes_on_with_the_copy(session: Session, qtbot, tmp_path: Path) -> None:
    add(session, qtbot, orders_file("a.csv", "2026-11-02T07:00", 30))
    session.save_as(tmp_path / "Copy.shopflow")
    assert session.shop is not None
    assert session.shop.path == tmp_path / "Copy.shopflow"
    assert len(session.orders) == 30


def test_without_a_shop_an_import_is_refused_in_words(qapp) -> None:
    session = Session()
    with pytest.raises(Problem, match="No shop is open"):
        session.add_orders([], text="import", done=lambda added: None)
    session.close()
