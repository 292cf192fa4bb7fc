"""The entry point of the window; says in one sentence when there is no screen."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from ui.folders import standard_folders

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from ui.main_window import MainWindow

NO_SCREEN = (
    "ShopFlow cannot open a window here because there is no screen; "
    "without one, use: shopflow-cli plan ORDERS.csv --from YYYY-MM-DD --out PLAN.xlsx"
)
_LOG_BYTES = 1_000_000

_log = logging.getLogger(__name__)


def main(argv: list[str] | None = None, *, at_first_paint: Callable[[MainWindow], None] | None = None) -> int:
    """Run the window until it is closed.

    Args:
        argv: files to open (a shop, or orders files), ``sys.argv[1:]`` by default.
        at_first_paint: called with the window once it was painted, before anything else is loaded.

    Returns:
        0, also where a window is open already and was given the files; 1 where no window can be opened,
        stderr then names the way without one.
    """
    folders = standard_folders()
    _write_log(folders.logs)
    files = [Path(argument) for argument in (sys.argv[1:] if argv is None else argv)]
    if not _has_screen():
        return _no_screen("no DISPLAY, WAYLAND_DISPLAY or QT_QPA_PLATFORM is set")
    try:
        from ui import language, single, start
        from ui.settings import Settings
    except ImportError as error:
        # PySide6 is there but a library of the system that it needs is not.
        return _no_screen(str(error))
    with _sentence_instead_of_abort():
        app = start.application()
    place = single.meeting_place(folders.data)
    if single.hand_over(place, files):
        return 0
    settings = Settings()
    language.use(settings.look.language)
    window, starter = start.build_window(settings, folders, files)
    meeting = single.Meeting(place, window)
    meeting.files_given.connect(window.take_files)
    if isinstance(app, start.Application):
        app.file_opened.connect(lambda path: window.take_files([path]))
    if at_first_paint is not None:
        window.painted.connect(lambda: at_first_paint(window))
    with _unexpected_errors_shown(window):
        window.show()
        code = app.exec()
    meeting.close()
    starter.close()
    return code


def _has_screen() -> bool:
    """Whether trying is worth it: only on Linux can it be known that there is no screen."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def _no_screen(why: str) -> int:
    print(NO_SCREEN, file=sys.stderr)
    _log.error("no window: %s", why)
    return 1


@contextmanager
def _sentence_instead_of_abort() -> Iterator[None]:
    """Qt aborts the process where it cannot reach the screen; say why in a sentence before it does."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def on_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            print(NO_SCREEN, file=sys.stderr, flush=True)
            os._exit(1)
        _log.warning("Qt: %s", text)

    older = qInstallMessageHandler(on_message)
    try:
        yield
    finally:
        qInstallMessageHandler(older)


@contextmanager
def _unexpected_errors_shown(window: MainWindow) -> Iterator[None]:
    """Log what nobody caught and tell the owner that it happened."""
    older = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            older(kind, error, trace)
            return
        _log.error("unexpected", exc_info=(kind, error, trace))
        from shopflow.problems import Problem
        from shopflow.wording import phrase

        if not isinstance(error, Problem):
            sentence = phrase("Something unexpected went wrong; your orders are safe.")
            error = Problem(sentence, f"{kind.__name__}: {error}")
        window.show_problem(error)

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = older


def _write_log(folder: Path) -> None:
    """Write technical text to a file of at most a megabyte, and never to the terminal."""
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "shopflow.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
