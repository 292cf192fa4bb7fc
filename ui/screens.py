"""Draws every page into a folder: ``python -m ui.screens FOLDER``, in both looks and two sizes, on the sample shop.

With ``--states`` also what opens beside the pages, and what an owner meets on the way: little data, old orders, an
unreadable file, work that goes on. Beside the pictures there is a contact sheet of each look: all small, with names.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

import sample_data
from ui import language, screen_states, start, theme
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.screen_states import Moment, State
from ui.settings import Look, Settings

LOOKS = ("light", "dark")
SIZES = ((1366, 768), (1280, 672))
_PATIENCE_S = 120.0
_MOMENT_S = 0.3
_THUMB_WIDTH = 480
_SHEET_COLUMNS = 4
_SHEET_GAP = 16


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to draw.

    Args:
        looks: "light", "dark".
        sizes: of the window, in pixels.
        has_states: the states too, not only the pages.
        only: names of pages or states, by their beginning; empty for all.
        language: "en", "de" or "es".
        text_percent: size of the words.
    """

    looks: tuple[str, ...] = LOOKS
    sizes: tuple[tuple[int, int], ...] = SIZES
    has_states: bool = False
    only: tuple[str, ...] = ()
    language: str = "en"
    text_percent: int = 100

    def has(self, name: str) -> bool:
        """Whether a page or state is to be drawn."""
        return not self.only or name.startswith(self.only)


@dataclass(slots=True)
class Artist:
    """Draws one window in its states.

    Args:
        app: the running application.
        window, desk: what is drawn.
        folder: where the pictures go.
        wanted: which pictures.
        drawn: the pictures so far.
    """

    app: QApplication
    window: MainWindow
    desk: Desk
    folder: Path
    wanted: Wanted
    drawn: list[Path] = field(default_factory=list)

    def draw(self, state: State) -> None:
        """Bring the window into a state, wait until it stands there, and draw it in each look and size."""
        wanted = self.wanted.has(state.name)
        if state.moment is Moment.WORKING:
            for look in self.wanted.looks if wanted else ():
                self._draw_working(state, look)
            return
        state.go()
        if state.moment is Moment.DONE or not wanted:
            self.settle()
        else:
            self.wait(lambda: self.window.toast.isVisible() or self.window.problem.isVisible())
        for look in self.wanted.looks if wanted else ():
            for size in self.wanted.sizes:
                self._grab(state.name, look, size)
        self.settle()

    def _draw_working(self, state: State, look: str) -> None:
        """The work is begun for each look: it would be over before the second."""
        self._dress(look, self.wanted.sizes[0])
        state.go()
        self.wait(lambda: self.window.progress.isVisible() or not self.desk.session.jobs.is_busy)
        self._grab(state.name, look, self.wanted.sizes[0])
        self.desk.session.jobs.stop_all()
        self.settle()

    def settle(self) -> None:
        """Let the page's own work end, that too which it begins a moment later."""
        soon = time.monotonic() + _MOMENT_S
        self.wait(lambda: time.monotonic() > soon)
        self.wait(lambda: not self.desk.session.jobs.is_busy)

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Let the window live until something is so.

        Raises:
            TimeoutError: it was not so in time.
        """
        end = time.monotonic() + _PATIENCE_S
        while not is_done():
            if time.monotonic() > end:
                raise TimeoutError("the shop was not worked out in time")
            self.app.processEvents()
            time.sleep(0.01)

    def _dress(self, look: str, size: tuple[int, int]) -> None:
        if self.window.settings.look.theme != look:
            self.window.use_look(look)
        self.window.resize(*size)
        for _ in range(4):
            self.app.processEvents()

    def _grab(self, name: str, look: str, size: tuple[int, int]) -> None:
        self._dress(look, size)
        path = self.folder / f"{name}-{look}-{size[0]}x{size[1]}.png"
        self.window.grab().save(str(path))
        self.drawn.append(path)


def draw_all(folder: Path, wanted: Wanted) -> list[Path]:
    """Draw each page in each state that is wanted, and the contact sheets; returns the pictures.

    Raises:
        TimeoutError: a shop was not worked out in time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = start.application()
    language.use(wanted.language)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        settings = Settings(home / "settings.ini")
        settings.look = Look(wanted.looks[0], wanted.text_percent, language=wanted.language)
        window = MainWindow(settings)
        desk = Desk(window, Folders(home, home, home), today=lambda: screen_states.TODAY)
        artist = Artist(app, window, desk, folder, wanted)
        window.show()
        desk.show("orders")
        for states in _chapters(desk, home, wanted):
            for state in states:
                artist.draw(state)
        window.close()
    return artist.drawn + [_draw_sheet(folder, look, wanted.sizes[0], artist.drawn) for look in wanted.looks]


def _chapters(desk: Desk, home: Path, wanted: Wanted) -> Iterable[Iterable[State]]:
    yield (State("first-run", lambda: None), State("sample", desk.open_sample))
    yield screen_states.pages(desk)
    if wanted.has_states:
        yield screen_states.panels(desk)
        yield screen_states.own_shop(desk, home)
    yield (State("import", lambda: desk.open_files([sample_data.orders_path()])),)


def _draw_sheet(folder: Path, look: str, size: tuple[int, int], pictures: list[Path]) -> Path:
    """All pages of one look, small, with their names."""
    theme.apply(look)
    end = f"-{look}-{size[0]}x{size[1]}.png"
    shown = [path for path in pictures if path.name.endswith(end)]
    high = round(_THUMB_WIDTH * size[1] / size[0])
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


def _wanted(arguments: argparse.Namespace) -> Wanted:
    sizes = tuple((int(wide), int(high)) for wide, high in (size.split("x") for size in arguments.size or ()))
    return Wanted(
        tuple(arguments.look or LOOKS),
        sizes or SIZES,
        arguments.states,
        tuple(arguments.only or ()),
        arguments.language,
        arguments.text,
    )


def main() -> int:
    """Draw into the folder that is named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m ui.screens", description="Draw every page into a folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--states", action="store_true", help="panels and states too, not only the pages")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="names of pictures, by their beginning")
    parser.add_argument("--look", nargs="+", choices=LOOKS)
    parser.add_argument("--size", nargs="+", metavar="WxH", help="of the window, as 1366x768")
    parser.add_argument("--language", choices=("en", "de", "es"), default="en")
    parser.add_argument("--text", type=int, choices=(100, 115, 130), default=100, help="size of the words in per cent")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for picture in draw_all(arguments.folder, _wanted(arguments)):
        print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
