"""Draws every page into a folder: ``python -m ui.screens FOLDER``, in both looks and two sizes, on the sample shop.

Beside the pictures there is a contact sheet of each look: all pages small, with their names.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

import sample_data
from ui import start, theme
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.pages.schedule import DAY, WEEK
from ui.pages.week import ACCURACY, DAYS, TIMES, WHY
from ui.settings import Settings
from ui.widgets.segments import Segments

LOOKS = ("light", "dark")
SIZES = ((1366, 768), (1280, 672))
_PATIENCE_S = 120.0
_MOMENT_S = 0.3
_THUMB_WIDTH = 480
_SHEET_COLUMNS = 4
_SHEET_GAP = 16

State = tuple[str, Callable[[], object]]
"""What a picture is called, and what brings the window there."""


def draw_all(folder: Path) -> list[Path]:
    """Draw each page in each state worth seeing, and the contact sheets; returns the pictures.

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
        for name, go in _states(desk):
            go()
            _settle(app, desk)
            pictures += _draw(app, window, folder, name)
        desk.open_files([sample_data.orders_path()])
        _wait(app, lambda: desk.importer.preview is not None)
        pictures += _draw(app, window, folder, "import")
        window.close()
    return pictures + [_draw_sheet(folder, look, pictures) for look in LOOKS]


def _states(desk: Desk) -> tuple[State, ...]:
    """The sample shop's pages, and the views and side panels that each of them has."""
    return (
        ("week", partial(_show_week, desk, TIMES)),
        ("week-why", partial(_show_week, desk, WHY)),
        ("week-accuracy", partial(_show_week, desk, ACCURACY)),
        ("week-days", partial(_show_week, desk, DAYS)),
        ("waits", partial(desk.show, "waits")),
        ("calibration", partial(desk.show, "calibration")),
        ("needed", partial(desk.show, "needed")),
        ("schedule", partial(_show_schedule, desk, WEEK)),
        ("schedule-day", partial(_show_schedule, desk, DAY)),
        ("whatif", partial(_show_whatif, desk, 0)),
        ("last-week", partial(_show_whatif, desk, 1)),
        ("orders", partial(desk.show, "orders")),
        ("by-hand", partial(desk.run, "count_by_hand")),
        ("settings", partial(desk.show, "settings")),
        ("help", partial(desk.show, "help")),
    )


def _show_week(desk: Desk, panel: int) -> None:
    desk.show("week")
    _pick(desk.week.side.tabs, panel)


def _show_schedule(desk: Desk, view: int) -> None:
    desk.show("schedule")
    _pick(desk.schedule.views, view)


def _show_whatif(desk: Desk, view: int) -> None:
    desk.show("whatif")
    _pick(desk.whatif.views, view)


def _pick(segments: Segments, place: int) -> None:
    segments.set_current(place)
    segments.picked.emit(place)


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


def _draw_sheet(folder: Path, look: str, pictures: list[Path]) -> Path:
    """All pages of one look, small, with their names."""
    theme.apply(look)
    end = f"-{look}-{SIZES[0][0]}x{SIZES[0][1]}.png"
    shown = [path for path in pictures if path.name.endswith(end)]
    high = round(_THUMB_WIDTH * SIZES[0][1] / SIZES[0][0])
    wide_step, high_step = _THUMB_WIDTH + _SHEET_GAP, high + 3 * _SHEET_GAP
    lines = -(-len(shown) // _SHEET_COLUMNS)
    sheet = QPixmap(_SHEET_COLUMNS * wide_step + _SHEET_GAP, lines * high_step + _SHEET_GAP)
    sheet.fill(theme.colour("bg"))
    painter = QPainter(sheet)
    painter.setPen(theme.colour("text"))
    for place, path in enumerate(shown):
        line, column = divmod(place, _SHEET_COLUMNS)
        corner = QPoint(_SHEET_GAP + column * wide_step, 2 * _SHEET_GAP + line * high_step)
        painter.drawText(corner - QPoint(0, 6), path.name.removesuffix(end))
        small = QPixmap(str(path)).scaledToWidth(_THUMB_WIDTH, Qt.TransformationMode.SmoothTransformation)
        painter.drawPixmap(corner, small)
    painter.end()
    path = folder / f"all-{look}.png"
    sheet.save(str(path))
    return path


def _settle(app: QApplication, desk: Desk) -> None:
    """Let the page's own work end, that too which it begins a moment later."""
    soon = time.monotonic() + _MOMENT_S
    _wait(app, lambda: time.monotonic() > soon)
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
