"""Fixtures for the window's tests: no screen, own settings and folders."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ui import start, theme
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.settings import Settings


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    app = start.application()
    theme.apply("light")
    yield app
    # The platform without a screen frees what was copied after Python has ended, which a wrapper does not survive.
    app.clipboard().clear()


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(shops=tmp_path / "Documents" / "ShopFlow", data=tmp_path / "data", logs=tmp_path / "logs")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def window(qtbot, settings: Settings) -> Iterator[MainWindow]:
    """The window as it is first painted, without what is loaded later."""
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_page("first_run")
    with qtbot.waitExposed(window):
        window.show()
    yield window
    theme.apply("light")
