"""The first page: two ways in, and a file can be dropped."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from ui.main_window import MainWindow


def test_its_buttons_ask_for_a_file_and_for_the_sample(window: MainWindow, qtbot) -> None:
    asked: list[str] = []
    window.commanded.connect(asked.append)
    for name in ("btnOpenOrders", "btnSample"):
        found = window.findChild(QPushButton, name)
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    assert asked == ["add_orders", "sample"]


def test_it_says_what_the_app_does_and_that_files_stay_here(window: MainWindow) -> None:
    texts = " ".join(label.text() for label in window.page("first_run").findChildren(QLabel))
    assert "See the rush before it happens." in texts
    assert "stays on this computer" in texts
    assert "Which tills work?" in texts


def test_the_drop_zone_lights_up(window: MainWindow) -> None:
    zone = next(f for f in window.findChildren(QFrame) if f.property("frame") == "drop")
    window._light_drop_zones(True)
    assert zone.property("over") is True
    window._light_drop_zones(False)
    assert zone.property("over") is False


def test_nothing_in_the_window_has_the_focus_ring_at_first(window: MainWindow) -> None:
    focused = window.focusWidget()
    assert not isinstance(focused, QPushButton)


def test_all_texts_fit_a_small_window(window: MainWindow, qapp) -> None:
    window.resize(1180, 640)
    qapp.processEvents()
    for label in window.page("first_run").findChildren(QLabel):
        if label.text() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        elif label.text():
            assert label.width() >= label.sizeHint().width(), label.text()
