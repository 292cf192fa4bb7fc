"""An owner at the real window: runs ``ui.app.main`` in a process of its own and does what a test tells.

Used as ``python -m tests.e2e.owner TASK ARGUMENTS...``; prints what was seen as one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.app import main
from ui.main_window import MainWindow
from ui.start import Starter

PATIENCE_S = 90.0


def _let_it_work(milliseconds: int) -> None:
    """Give the window time; unlike ``QTest.qWait``, which sleeps with the interpreter's lock held, threads run too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Owner:
    """Sees and clicks what stands in the window, by object name."""

    def __init__(self, window: MainWindow, starter: Starter) -> None:
        self.window = window
        self.starter = starter

    @property
    def desk(self) -> Any:
        assert self.starter.desk is not None
        return self.starter.desk

    def wait(self, condition: Callable[[], object], what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                problem = self.window.problem
                said = problem.sentence.text() if problem.isVisible() else "no problem is shown"
                raise AssertionError(f"waited in vain for: {what} ({said})")
            _let_it_work(20)

    def find(self, kind: type[QWidget], name: str) -> Any:
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} visible"
        return found[0]

    def click(self, name: str) -> None:
        button = self.find(QPushButton, name)
        assert button.isEnabled(), f"{name} is disabled"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def headline(self) -> str:
        return str(self.find(QLabel, "headlineText").text()).replace("\u00a0", " ")

    def support(self) -> str:
        return str(self.find(QLabel, "headlineSupport").text()).replace("\u00a0", " ")

    def has_week(self) -> bool:
        session = self.desk.session
        return session.results is not None and not session.jobs.is_busy

    def wait_for_week(self) -> None:
        self.wait(self.has_week, "the week's results")


def sample_shop(owner: Owner, out: str) -> dict[str, Any]:
    """A newcomer's five minutes: sample shop, headline, one fewer, one more, Excel."""
    begin = time.monotonic()
    owner.click("btnSample")
    owner.wait(lambda: owner.window.current == "week", "the week page")
    owner.wait_for_week()
    seen: dict[str, Any] = {"seconds_to_week": time.monotonic() - begin, "headline": owner.headline()}
    seen["support"] = owner.support()
    seen["strip"] = owner.window.sample_strip.isVisible()
    results = owner.desk.session.results
    grid = owner.desk.week.map
    seen["rows"] = grid.row_count()
    seen["max_cell"] = grid.max_value()
    seen["model_max"] = float(results.forecast.coarser(30).expected().max())
    owner.click("nav_waits")
    seen["waits"] = {change: _waits(owner, change) for change in (0, -1, 1)}
    owner.click("nav_week")
    seen["excel"] = _excel(owner, Path(out))
    seen["totals"] = _totals(owner)
    return seen


def _waits(owner: Owner, change: int) -> dict[str, Any]:
    """What the Waits page shows with so many people more or fewer in the busiest morning of the week."""
    page = owner.desk.waits
    owner.wait(lambda: page.now is not None and not owner.desk.session.jobs.is_busy, "the waits as planned")
    page.choose(0)
    for _ in range(abs(change)):
        owner.click("stepMinus" if change < 0 else "stepPlus")
    owner.wait(lambda: page.change == change and not owner.desk.session.jobs.is_busy, "the waits with the change")
    shown = page.shown
    return {
        "headline": owner.headline(),
        "leave": shown.leave,
        "share_over_long": shown.share_over_long,
        "wait_s": float(shown.waits.mean_wait_s.value.max()),
        "wage": shown.wage,
        "rows": page.table.model().rowCount(),
    }


def _excel(owner: Owner, path: Path) -> str:
    owner.desk.dialogs.workbook_file = lambda suggested: path
    owner.click("btnExcel")
    owner.wait(lambda: path.exists() and not owner.desk.session.jobs.is_busy, "the workbook")
    owner.wait(owner.window.toast.isVisible, "the message")
    offered = [button.text() for button in owner.window.toast.findChildren(QPushButton) if button.isVisible()]
    return " | ".join([owner.window.toast.text, *offered])


def _totals(owner: Owner) -> dict[str, float]:
    results = owner.desk.session.results
    return {
        "orders": float(results.forecast.expected().sum()),
        "shifts": len(results.schedule.shifts),
        "needed_hours": float(results.requirement.required.sum()) / 2,
        "paid_hours": results.schedule.paid_hours,
        "leave": float(results.waits.walkaways.value.sum()),
    }


def own_orders(owner: Owner, out: str, people: str, *files: str) -> dict[str, Any]:
    """Own files through preview and import, team from a file, shifts, Excel."""
    owner.desk.open_files([Path(file) for file in files])
    owner.wait(lambda: owner.desk.importer.preview is not None, "the preview")
    stored_before = owner.desk.session.shop is not None
    seen: dict[str, Any] = {"preview": owner.headline(), "stored_before": stored_before}
    owner.click("btnImport")
    owner.wait(lambda: owner.window.current == "week", "the week page")
    owner.wait_for_week()
    seen["orders"] = len(owner.desk.session.orders)
    seen["week"] = owner.headline()
    owner.desk.add_people(Path(people))
    owner.wait_for_week()
    owner.desk.run("draft_shifts")
    owner.wait(lambda: owner.has_week() and owner.desk.session.results.has_schedule, "the drafted shifts")
    seen["shifts"] = len(owner.desk.session.results.schedule.shifts)
    seen["with_shifts"] = owner.headline()
    owner.click("nav_waits")
    seen["waits"] = _waits(owner, 1)
    owner.click("nav_week")
    seen["excel"] = _excel(owner, Path(out))
    seen["totals"] = _totals(owner)
    while owner.desk.session.undo_stack.canUndo():
        owner.desk.undo()
        owner.wait(lambda: not owner.desk.session.jobs.is_busy, "undo")
    seen["orders_after_undo"] = len(owner.desk.session.orders)
    return seen


def wrong_file(owner: Owner, file: str) -> dict[str, Any]:
    """A file that is no orders file."""
    owner.desk.open_files([Path(file)])
    owner.wait(lambda: owner.window.problem.isVisible(), "the problem")
    return {"sentence": owner.window.problem.sentence.text(), "shop": owner.desk.session.shop is not None}


TASKS: dict[str, Callable[..., dict[str, Any]]] = {
    "sample_shop": sample_shop,
    "own_orders": own_orders,
    "wrong_file": wrong_file,
}


def run(task: str, arguments: list[str]) -> int:
    """Open the real window, do the task, print what was seen, close."""
    seen: dict[str, Any] = {}

    def act(window: MainWindow, starter: Starter) -> None:
        try:
            seen.update(TASKS[task](Owner(window, starter), *arguments))
        except BaseException as error:
            seen["failed"] = repr(error)
        finally:
            window.close()

    def at_first_paint(window: MainWindow) -> None:
        starter = window.findChild(Starter)
        assert starter is not None
        starter.ready.connect(lambda: QTimer.singleShot(0, lambda: act(window, starter)))

    code = main([], at_first_paint=at_first_paint)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    print(json.dumps(seen))
    return code


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
