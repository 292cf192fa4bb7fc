"""Nothing is clipped, nameless or too small to hit, on the pages of the shell, in both sizes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopflow import pipeline
from tests.ui import builders, uicheck
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow

SIZES = ((1366, 690), (1280, 672), (1180, 640))
ROWS = "Order no.;Created at;Till;Qty;Total\n" + "".join(
    f"{n};{'' if n % 9 == 0 else f'{1 + n % 28:02}/09/2026 08:{n % 60:02}'};Bar 1;2;3,60\n" for n in range(200)
)


@pytest.fixture
def desk(window: MainWindow, folders: Folders, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(pipeline, "week_results", lambda *args, **more: builders.week_results())
    desk = Desk(window, folders)
    desk.open_at_start([])
    yield desk
    desk.close()


def check(window: MainWindow, qapp: QApplication) -> None:
    for size in SIZES:
        window.resize(*size)
        for _ in range(4):
            qapp.processEvents()
        assert (window.width(), window.height()) == size, "the page forces the window to be larger"
        assert uicheck.problems(window, headline=False) == []


def test_first_run(desk: Desk, window: MainWindow, qapp: QApplication) -> None:
    check(window, qapp)


def test_preview_and_history(desk: Desk, window: MainWindow, qapp: QApplication, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "till.csv"
    path.write_text(ROWS, encoding="utf-8")
    desk.open_files([path])
    qtbot.waitUntil(lambda: desk.importer.preview is not None, timeout=10_000)
    check(window, qapp)
    desk.orders.accept.click()
    qtbot.waitUntil(lambda: desk.session.results is not None, timeout=10_000)
    desk.show("orders")
    check(window, qapp)
    desk.session.undo_stack.undo()
    check(window, qapp)


def test_count_by_hand(desk: Desk, window: MainWindow, qapp: QApplication) -> None:
    desk.run("count_by_hand")
    check(window, qapp)
