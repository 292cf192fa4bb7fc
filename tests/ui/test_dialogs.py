"""The file dialogs: where they begin, what they answer, and that they are Qt's own in looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame

from ui import theme
from ui.dialogs import FileDialogs
from ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def qt_draws_the_dialogs() -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def answer(look, *, accept: bool) -> None:
    """When the dialog stands, look at it, then press Save or Cancel."""

    def act() -> None:
        dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QFileDialog))
        look(dialog)
        dialog.done(QFileDialog.DialogCode.Accepted if accept else QFileDialog.DialogCode.Rejected)

    QTimer.singleShot(200, act)


def test_a_new_file_begins_in_a_folder_that_exists_and_keeps_dots_in_its_name(
    window: MainWindow, tmp_path: Path
) -> None:
    seen = {}

    def look(dialog: QFileDialog) -> None:
        seen["folder"] = Path(dialog.directory().absolutePath())
        seen["name"] = Path(dialog.selectedFiles()[0]).name

    answer(look, accept=True)
    suggested = tmp_path / "not" / "there" / "Plan v1.2.xlsx"
    assert FileDialogs(window).workbook_file(suggested) == tmp_path / "Plan v1.2.xlsx"
    assert seen == {"folder": tmp_path, "name": "Plan v1.2.xlsx"}


def test_cancel_answers_nothing(window: MainWindow, tmp_path: Path) -> None:
    answer(lambda dialog: None, accept=False)
    assert FileDialogs(window).workbook_file(tmp_path / "plan.xlsx") is None
    answer(lambda dialog: None, accept=False)
    assert FileDialogs(window).orders_files(tmp_path) == []


def test_the_next_dialog_begins_where_the_last_file_was(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    dialogs, seen = FileDialogs(window), {}
    answer(lambda dialog: None, accept=True)
    dialogs.workbook_file(folder / "plan.xlsx")
    answer(lambda dialog: seen.update(folder=Path(dialog.directory().absolutePath())), accept=False)
    dialogs.shop_file(tmp_path)
    assert seen["folder"] == folder


def test_the_windows_sidebar_does_not_colour_the_dialogs_places(window: MainWindow, tmp_path: Path) -> None:
    seen = {}

    def look(dialog: QFileDialog) -> None:
        places = dialog.findChild(QFrame, "sidebar")
        assert places is not None
        seen["ground"] = places.grab().toImage().pixelColor(places.width() // 2, places.height() - 6).name()

    answer(look, accept=False)
    FileDialogs(window).workbook_file(tmp_path / "plan.xlsx")
    assert seen["ground"].upper() != theme.token("side")
