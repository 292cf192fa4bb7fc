"""Whatever is clicked and typed: no exception, no warning of Qt's, no thread left, and undo leads back to the start."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

import sample_data
from shopflow import planjson
from tests.ui.monkey import Monkey
from ui import exports
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow

LEAVES_THE_SHOP = frozenset({"btnOpenOrders", "btnSample", "sampleStrip", "dataStrip", "menu_file"})


class NoDialogs:
    """The owner cancels whatever the system asks."""

    def __getattr__(self, name: str) -> Any:
        return lambda *args, **more: [] if name == "orders_files" else None


@pytest.fixture
def desk(
    qtbot, window: MainWindow, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """The sample shop, worked out."""
    monkeypatch.setattr(exports, "open_with_system", lambda path: None)
    desk = Desk(window, folders)
    desk.dialogs = NoDialogs()
    path = tmp_path / "sample.shopflow"
    sample_data.create_shop(path).close()
    desk.open_shop(path)
    qtbot.waitUntil(lambda: desk.session.results is not None and not desk.session.jobs.is_busy, timeout=60_000)
    window.commanded.connect(desk.run)
    yield desk
    desk.close()


@pytest.mark.parametrize(
    ("seed", "steps"),
    [pytest.param(1, 60), *(pytest.param(seed, 1000, marks=pytest.mark.slow) for seed in range(2, 7))],
)
@pytest.mark.timeout(1800)
def test_a_monkey_breaks_nothing(qtbot, desk: Desk, window: MainWindow, seed: int, steps: int) -> None:
    session = desk.session
    start = planjson.dumps(session.plan)
    threads = threading.active_count()
    monkey = Monkey(window, seed, LEAVES_THE_SHOP)
    monkey.play(steps)
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
        QApplication.processEvents()
    assert planjson.dumps(session.plan) == start, monkey.did
    session.jobs.stop_all()
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=60_000)
    # The pool of the jobs keeps its two threads.
    assert threading.active_count() <= threads + 2
