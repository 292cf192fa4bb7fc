"""Whatever is clicked and typed: no exception, no warning of Qt's, no thread left, and undo leads back to the start."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

import sample_data
from shopflow import planjson
from tests.ui.monkey import Monkey
from ui import exports, shell
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow

LEAVES_THE_SHOP = frozenset(
    {
        *("btnOpenOrders", "btnSample", "sampleStrip", "dataStrip", "menu_file"),
        *("action_quit", "action_sample", "action_open_shop", "action_print"),
    }
)
"""What leaves the shop or the program, and the print preview, which waits for an answer."""


class NoDialogs:
    """The owner cancels whatever the system asks."""

    def __getattr__(self, name: str) -> Any:
        return lambda *args, **more: [] if name == "orders_files" else None


@pytest.fixture
def desk(
    qtbot, window: MainWindow, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """The sample shop, worked out."""
    for module in (exports, shell):
        monkeypatch.setattr(module, "open_with_system", lambda path: None)
    desk = Desk(window, folders)
    desk.dialogs = NoDialogs()
    path = tmp_path / "sample.shopflow"
    sample_data.create_shop(path).close()
    desk.open_shop(path)
    qtbot.waitUntil(lambda: desk.session.results is not None and not desk.session.jobs.is_busy, timeout=60_000)
    window.commanded.connect(desk.run)
    yield desk
    desk.close()


@pytest.fixture
def files(desk: Desk, tmp_path: Path) -> tuple[Path, ...]:
    """Orders of the days after the sample's, and a file that is none."""
    last = desk.session.orders.ordered_at[-1].astype("datetime64[D]")
    days = [last + np.timedelta64(after, "D") for after in (1, 2)]
    moments = [f"{day}T{hour:02}:{minute:02}:00" for day in days for hour in (9, 12) for minute in (5, 20, 40)]
    orders, notes = tmp_path / "till.csv", tmp_path / "notes.csv"
    orders.write_text("date,total\n" + "".join(f"{moment},4.50\n" for moment in moments), encoding="utf-8")
    notes.write_text("remember the milk\n", encoding="utf-8")
    return orders, notes


@pytest.mark.parametrize(
    ("seed", "steps"),
    [pytest.param(1, 60), *(pytest.param(seed, 1000, marks=pytest.mark.slow) for seed in range(1, 6))],
)
@pytest.mark.timeout(1800)
# The platform without a screen says so when a menu is opened.
@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_a_monkey_breaks_nothing(
    qtbot, desk: Desk, window: MainWindow, files: tuple[Path, ...], seed: int, steps: int
) -> None:
    session = desk.session
    start = planjson.dumps(session.plan), len(session.orders)
    threads = threading.active_count()
    monkey = Monkey(window, seed, LEAVES_THE_SHOP, files)
    monkey.play(steps)
    session.jobs.stop_all()
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=60_000)
    while session.undo_stack.canUndo():
        session.undo_stack.undo()
        QApplication.processEvents()
    session.jobs.stop_all()
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=60_000)
    assert (planjson.dumps(session.plan), len(session.orders)) == start, monkey.did
    # The pool of the jobs keeps its two threads.
    assert threading.active_count() <= threads + 2
