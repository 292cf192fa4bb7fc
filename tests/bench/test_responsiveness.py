"""How late the window answers while it works: ticks of a timer, page switches, the look, the stepper.

``python -m pytest -m bench tests/bench/test_responsiveness.py -s`` prints the figures. Beside each stands what the
machine made of it: processor time of the window's own thread, and how long that thread stood ready while the
processor did other programs' work (Linux tells it). They depend on the machine, so nothing is asserted about time.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

import sample_data
from tests.ui.conftest import folders, qapp, settings, window  # noqa: F401 - the fixtures of the window's tests
from ui import page_list
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]
TICK_MS = 10
SCHEDULER = Path("/proc/thread-self/schedstat")
STATUS = Path("/proc/self/status")


@dataclass(frozen=True, slots=True)
class Moment:
    """Now in milliseconds, for the thread that asks: by the clock, of the processor, and ready without one."""

    wall: float
    own: float
    waited: float

    @staticmethod
    def now() -> Moment:
        waited = int(SCHEDULER.read_text().split()[1]) / 1e6 if SCHEDULER.exists() else 0.0
        return Moment(1000 * time.perf_counter(), 1000 * time.thread_time(), waited)

    def __sub__(self, other: Moment) -> Moment:
        return Moment(self.wall - other.wall, self.own - other.own, self.waited - other.waited)

    def __str__(self) -> str:
        return f"{self.wall:6.0f} ms, {self.own:4.0f} of the processor, {self.waited:4.0f} waiting for it"


class Ticks:
    """How much later than asked a timer of the window comes."""

    def __init__(self) -> None:
        self._ticks: list[Moment] = []
        self._last = Moment.now()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def during(self, what: str, is_done: Callable[[], bool]) -> None:
        """Watch until the work is done, and tell."""
        self._ticks, self._last = [], Moment.now()
        self._timer.start(TICK_MS)
        end = time.monotonic() + 300
        while not is_done() and time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.0005)
        self._timer.stop()
        print(self._told(what))

    def _tick(self) -> None:
        now = Moment.now()
        self._ticks.append(now - self._last)
        self._last = now

    def _told(self, what: str) -> str:
        late = np.array([max(0.0, tick.wall - TICK_MS) for tick in self._ticks] or [0.0])
        net = np.array([max(0.0, tick.wall - TICK_MS - tick.waited) for tick in self._ticks] or [0.0])
        parts = [
            f"{name} p95 {np.quantile(each, 0.95):5.1f} ms, worst {each.max():5.0f} ms"
            for name, each in (("late", late), ("without the load of others", net))
        ]
        return f"{what:28s} {len(late):5d} ticks, {', '.join(parts)}"


@pytest.fixture
def desk(qtbot, window: MainWindow, folders: Folders, tmp_path: Path) -> Iterator[Desk]:  # noqa: F811
    path = tmp_path / "sample.shopflow"
    sample_data.create_shop(path).close()
    desk = Desk(window, folders)
    desk.open_shop(path)
    qtbot.waitUntil(lambda: desk.session.results is not None and not desk.session.jobs.is_busy, timeout=120_000)
    yield desk
    desk.close()


def timed(act: Callable[[], object]) -> Moment:
    """Until the event loop has painted what came of it."""
    begin = Moment.now()
    act()
    for _ in range(3):
        QApplication.processEvents()
    return Moment.now() - begin


def memory_mb(line: str) -> float:
    """A figure of the process's memory: ``VmRSS`` is that of now, ``VmHWM`` the most so far; nan where none is told."""
    if not STATUS.exists():
        return float("nan")
    return next(int(text.split()[1]) / 1024 for text in STATUS.read_text().splitlines() if text.startswith(line))


def test_the_window_while_it_works(qtbot, desk: Desk) -> None:
    jobs, ticks = desk.session.jobs, Ticks()
    print()
    desk.session.recompute()
    ticks.during("forecast, waits and staffing", lambda: not jobs.is_busy)
    desk.show("waits")
    ticks.during("another number of people", lambda: not jobs.is_busy)
    desk.show("whatif")
    ticks.during("what-ifs", lambda: not jobs.is_busy)
    desk.run("draft_shifts")
    ticks.during("shifts", lambda: not jobs.is_busy)
    end = time.monotonic() + 2
    ticks.during("two seconds after the shifts", lambda: not jobs.is_busy and time.monotonic() > end)
    desk.open_files([sample_data.orders_path()])
    ticks.during("reading orders", lambda: desk.importer.preview is not None and not jobs.is_busy)


def test_pages_look_and_memory(qtbot, desk: Desk, window: MainWindow) -> None:  # noqa: F811
    jobs = desk.session.jobs
    print(f"\nmemory with a plan on the screen {memory_mb('VmRSS'):.0f} MB, most so far {memory_mb('VmHWM'):.0f} MB")
    desk.show("help")
    for round_ in ("first", "again"):
        for entry in page_list.entries():
            print(f"page {entry.key:10s} {round_:6s} {timed(lambda key=entry.key: desk.show(key))}")
            qtbot.waitUntil(lambda: not jobs.is_busy, timeout=120_000)
    for page in ("week", "schedule", "whatif", "settings"):
        desk.show(page)
        timed(lambda: None)
        for look in ("dark", "light"):
            print(f"look {look:6s} on {page:10s} {timed(lambda look=look: window.use_look(look))}")
    print(f"memory after all pages {memory_mb('VmRSS'):.0f} MB, most so far {memory_mb('VmHWM'):.0f} MB")


def test_the_stepper(qtbot, desk: Desk) -> None:
    waits, results = desk.waits, desk.session.results
    assert results is not None
    print()
    desk.show("waits")
    qtbot.waitUntil(lambda: not desk.session.jobs.is_busy and waits.now is not None, timeout=120_000)
    for change in (-1, 1, 0):
        print(f"stepper to {change:+d}: {timed(lambda change=change: waits.choose(change))}")
    span = waits.window_shown
    assert span is not None
    for day in range(results.days):
        begin = Moment.now()
        waits.show_window(results.first_day + dt.timedelta(days=day), span.first_minute, span.last_minute)
        qtbot.waitUntil(lambda: len(waits._found) > 0, timeout=60_000)
        print(f"first answer on day {day + 1}: {Moment.now() - begin}")
        qtbot.waitUntil(lambda: not desk.session.jobs.is_busy, timeout=60_000)
