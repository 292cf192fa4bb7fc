"""From nothing to a window: paint first, then load the rest on a thread, then open the shop."""

from __future__ import annotations

import importlib
import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.settings import Settings

if TYPE_CHECKING:
    from ui.desk import Desk

_log = logging.getLogger(__name__)
_LATER = ("ui.desk", "ui.pages.week")
_SHOP_SUFFIX = ".shopflow"


class Starter(QObject):
    """Loads what the first paint did without; what the owner asks for meanwhile waits.

    ``ready`` comes when the shop is open and its page is there.
    """

    ready = Signal()
    _loaded = Signal(object)

    def __init__(self, window: MainWindow, folders: Folders, files: Sequence[Path]) -> None:
        super().__init__(window)
        self.desk: Desk | None = None
        self._window = window
        self._folders = folders
        self._files = list(files)
        self._waiting: list[Callable[[Desk], None]] = []
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        window.painted.connect(self._load, Qt.ConnectionType.QueuedConnection)
        window.commanded.connect(lambda name: self._when_ready(lambda desk: desk.run(name)))
        window.files_dropped.connect(lambda paths: self._when_ready(lambda desk: desk.open_files(paths)))

    def close(self) -> None:
        """Stop the work and close the shop."""
        if self.desk is not None:
            self.desk.close()

    def _when_ready(self, act: Callable[[Desk], None]) -> None:
        if self.desk is None:
            self._waiting.append(act)
        else:
            act(self.desk)

    def _load(self) -> None:
        threading.Thread(target=self._import_all, name="loader", daemon=True).start()

    def _import_all(self) -> None:
        try:
            for module in _LATER:
                importlib.import_module(module)
        except Exception as error:
            _log.exception("loading failed")
            self._loaded.emit(error)
        else:
            self._loaded.emit(None)

    def _on_loaded(self, error: Exception | None) -> None:
        if error is not None:
            raise error
        from ui.desk import Desk

        self.desk = Desk(self._window, self._folders)
        self.desk.open_at_start(self._files)
        for act in self._waiting:
            act(self.desk)
        self._waiting.clear()
        self.ready.emit()


class Application(QApplication):
    """The application; ``file_opened`` tells a file that the system asks it to open (a double click on macOS)."""

    file_opened = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take files from the system."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def build_window(settings: Settings, folders: Folders, files: Sequence[Path] = ()) -> tuple[MainWindow, Starter]:
    """The window as it is painted first, and what brings it to life once it is shown.

    Args:
        settings: what is remembered between starts.
        folders: where new shops, the sample shop and logs go.
        files: a shop or orders files to open instead of the last shop.
    """
    window = MainWindow(settings)
    opens_shop = any(path.suffix == _SHOP_SUFFIX for path in files) or (not files and settings.last_shop is not None)
    window.show_page("opening" if opens_shop else "first_run")
    return window, Starter(window, folders, files)


def application() -> QApplication:
    """The running application, made and named if there is none yet, with its fonts."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else Application(["shopflow"])
    QCoreApplication.setApplicationName("ShopFlow")
    QCoreApplication.setOrganizationName("ShopFlow")
    if QLocale().language() is QLocale.Language.C:
        # A system without a language: the words are English, so the numbers are too.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Ireland))
    theme.load_fonts()
    return app
