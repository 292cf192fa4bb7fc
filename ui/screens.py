"""Draws every page into a folder: ``python -m ui.screens FOLDER``, in both looks and two sizes, on the sample shop."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

import sample_data
from ui import start
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.settings import Settings

LOOKS = ("light", "dark")
SIZES = ((1366, 768), (1280, 672))
_PATIENCE_S = 120.0


def draw_all(folder: Path) -> list[Path]:
    """Draw first run, week, waits, orders and an import's preview; returns the pictures.

    Raises:
        TimeoutError: the sample shop was not worked out in time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = start.application()
    with tempfile.TemporaryDirectory() as home:
        folders = Folders(Path(home) / "shops", Path(home) / "data", Path(home) / "logs")
        window, starter = start.build_window(Settings(Path(home) / "settings.ini"), folders)
        window.show()
        _wait(app, lambda: starter.desk is not None)
        desk = starter.desk
        assert desk is not None
        pictures = _draw(app, window, folder, "first-run")
        desk.open_sample()
        _wait(app, lambda: desk.session.results is not None)
        for page in ("week", "waits", "needed", "schedule", "whatif", "orders", "settings", "help"):
            desk.show(page)
            _settle(app, desk)
            pictures += _draw(app, window, folder, page)
        desk.open_files([sample_data.orders_path()])
        _wait(app, lambda: desk.importer.preview is not None)
        pictures += _draw(app, window, folder, "import")
        window.close()
    return pictures


def _draw(app: QApplication, window: MainWindow, folder: Path, page: str) -> list[Path]:
    pictures = []
    for look in LOOKS:
        window.use_look(look)
        for width, height in SIZES:
            window.resize(width, height)
            for _ in range(4):
                app.processEvents()
            path = folder / f"{page}-{look}-{width}x{height}.png"
            window.grab().save(str(path))
            pictures.append(path)
    return pictures


def _settle(app: QApplication, desk: Desk) -> None:
    """Let the page's own work end."""
    app.processEvents()
    _wait(app, lambda: not desk.session.jobs.is_busy)


def _wait(app: QApplication, is_done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not is_done():
        if time.monotonic() > end:
            raise TimeoutError("the sample shop was not worked out in time")
        app.processEvents()
        time.sleep(0.01)


def main() -> int:
    """Draw into the folder that is named on the command line."""
    if len(sys.argv) != 2:
        print("usage: python -m ui.screens FOLDER", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for picture in draw_all(Path(sys.argv[1])):
        print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
