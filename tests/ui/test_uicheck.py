"""Every page of the sample shop, looked at by machine: two looks and sizes each time, the whole matrix on demand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

import sample_data
from shopflow import wording
from tests.ui import uicheck
from ui import language, page_list
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.settings import Look, Settings
from ui.widgets.basics import column

USUAL_SIZES = ((1366, 768), (1280, 672))
SIZES = (*USUAL_SIZES, (1920, 1080), (1024, 700))


@contextmanager
def speaking(choice: str) -> Iterator[None]:
    before = QLocale()
    language.use(choice)
    yield
    language.use("en")
    QLocale.setDefault(before)
    wording.install(wording.English())


@contextmanager
def opened(qtbot, tmp_path: Path, look: Look) -> Iterator[tuple[MainWindow, Desk]]:
    settings = Settings(tmp_path / "settings.ini")
    settings.look = look
    window = MainWindow(settings)
    qtbot.addWidget(window)
    desk = Desk(window, Folders(tmp_path / "shops", tmp_path / "data", tmp_path / "logs"))
    path = tmp_path / "sample.shopflow"
    sample_data.create_shop(path).close()
    window.show_page("first_run")
    window.show()
    desk.open_shop(path)
    qtbot.waitUntil(lambda: desk.session.results is not None and not desk.session.jobs.is_busy, timeout=120_000)
    yield window, desk
    desk.close()


def found_on_pages(qtbot, window: MainWindow, desk: Desk, looks: tuple[str, ...], sizes) -> list[str]:
    found = []
    for entry in page_list.entries():
        desk.show(entry.key)
        qtbot.waitUntil(lambda: not desk.session.jobs.is_busy, timeout=120_000)
        for look in looks:
            window.use_look(look)
            for size in sizes:
                window.resize(*size)
                for _ in range(4):
                    QApplication.processEvents()
                where = f"{entry.key} {look} {size[0]}x{size[1]}"
                if (window.width(), window.height()) != size:
                    found.append(f"{where}: the page forces the window to {window.width()}x{window.height()}")
                found += [f"{where}: {one}" for one in uicheck.problems(window)]
    return found


def test_no_page_has_a_problem(qtbot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path, Look(theme="light")) as (window, desk):
        found = found_on_pages(qtbot, window, desk, ("light",), USUAL_SIZES)
        assert not found, "\n".join(found)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("text_percent", [100, 130])
@pytest.mark.parametrize("choice", ["en", "de", "es"])
def test_no_page_has_a_problem_anywhere(qtbot, tmp_path: Path, choice: str, text_percent: int) -> None:
    with (
        speaking(choice),
        opened(qtbot, tmp_path, Look(theme="light", text_percent=text_percent)) as (window, desk),
    ):
        found = found_on_pages(qtbot, window, desk, ("light", "dark"), SIZES)
        assert not found, "\n".join(found)


def test_it_finds_what_is_wrong(qtbot) -> None:
    """The check itself: each kind of problem is found on a page that has it."""
    page = QWidget()
    qtbot.addWidget(page)
    cut, first, second = QLabel("much too long for its room"), QLabel("one", page), QLabel("two", page)
    nameless = QPushButton("")
    nameless.setFixedSize(20, 20)
    page.setLayout(column(cut, nameless))
    cut.setFixedSize(30, 12)
    page.resize(300, 200)
    with qtbot.waitExposed(page):
        page.show()
    first.move(100, 100)
    second.move(102, 100)
    QApplication.processEvents()
    kinds = {one.split(":")[0] for one in uicheck.problems(page)}
    assert {"cut", "small target", "nameless", "overlap", "no headline sentence"} <= kinds
