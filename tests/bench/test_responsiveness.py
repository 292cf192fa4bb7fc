"""How late the window answers while it works: ticks of a timer, page switches, the look, the stepper.

``python -m pytest -m bench tests/bench/test_responsiveness.py -s`` prints the figures; they depend on the machine
and on what else it does, so nothing is asserted about time.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication

import sample_data
from tests.ui.conftest import folders, qapp, settings, window  # noqa: F401 - the fixtures of the window's tests
from ui import page_list
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]
TICK_MS = 10


class Ticks:
    """How much later than asked a timer of the window comes."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def during(self, is_done: Callable[[], bool]) -> None:
        self.late_ms.clear()
        self._clock.start()
        self._timer.start(TICK_MS)
        end = time.monotonic() + 300
        while not is_done() and time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.0005)
        self._timer.stop()

    def _tick(self) -> None:
        self.late_ms.append(max(0.0, self._clock.nsecsElapsed() / 1e6 - TICK_MS))
        self._clock.restart()

    def told(self, what: str) -> str:
        late = np.array(self.late_ms or [0.0])
        return (
            f"{what:28s} {len(late):6d} ticks, late p50 {np.median(late):6.1f} ms,"
            f" p95 {np.quantile(late, 0.95):6.1f} ms, worst {late.max():6.1f} ms"
        )


@pytest.fixture
def desk(qtbot, window: MainWindow, folders: Folders, tmp_path: Path) -> Iterator[Desk]:  # noqa: F811
    path = tmp_path / "sample.shopflow"
    sample_data.create_shop(path).close()
    desk = Desk(window, folders)
    desk.open_shop(path)
    qtbot.waitUntil(lambda: desk.session.results is not None and not desk.session.jobs.is_busy, timeout=120_000)
    yield desk
    desk.close()


def timed_ms(act: Callable[[], object]) -> float:
    """Until the event loop has painted what came of it."""
    begin = time.perf_counter()
    act()
    for _ in range(3):
        QApplication.processEvents()
    return 1000 * (time.perf_counter() - begin)


def test_the_window_while_it_works(qtbot, desk: Desk) -> None:
    jobs, ticks = desk.session.jobs, Ticks()
    print()
    desk.session.recompute()
    ticks.during(lambda: not jobs.is_busy)
    print(ticks.told("forecast, waits and staffing"))
    desk.show("waits")
    ticks.during(lambda: not jobs.is_busy)
    print(ticks.told("what-ifs of the waits"))
    desk.run("draft_shifts")
    ticks.during(lambda: not jobs.is_busy)
    print(ticks.told("shifts"))
    desk.open_files([sample_data.orders_path()])
    ticks.during(lambda: desk.importer.preview is not None and not jobs.is_busy)
    print(ticks.told("reading orders"))


def test_pages_look_and_memory(qtbot, desk: Desk, window: MainWindow) -> None:  # noqa: F811
    print()
    for round_ in ("first", "again"):
        for entry in page_list.entries():
            spent = timed_ms(lambda key=entry.key: desk.show(key))
            print(f"page {entry.key:10s} {round_:6s} {spent:6.0f} ms")
            qtbot.waitUntil(lambda: not desk.session.jobs.is_busy, timeout=120_000)
    desk.show("week")
    for look in ("dark", "light", "dark", "light"):
        print(f"look {look:10s} {timed_ms(lambda look=look: window.use_look(look)):6.0f} ms")
    print(f"memory, most so far {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def test_the_stepper(qtbot, desk: Desk) -> None:
    print()
    desk.show("waits")
    qtbot.waitUntil(lambda: not desk.session.jobs.is_busy and desk.waits.now is not None, timeout=120_000)
    for change in (-1, 1, 0):
        print(f"stepper to {change:+d}: {timed_ms(lambda change=change: desk.waits.choose(change)):6.0f} ms")
    span = desk.waits.window_shown
    assert span is not None
    begin = time.perf_counter()
    desk.waits.show_window(span.day, span.first_minute, span.last_minute)
    qtbot.waitUntil(lambda: len(desk.waits._found) > 0, timeout=60_000)
    print(f"first answer of another window: {1000 * (time.perf_counter() - begin):6.0f} ms")
