"""Widgets that flow: they keep their width and go on in the next line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.flow import flow


@pytest.mark.parametrize(("width", "lines"), [(330, 1), (220, 2), (100, 3)])
def test_what_has_no_room_stands_in_the_next_line(qtbot, width: int, lines: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    parts = [QPushButton(name) for name in "abc"]
    for part in parts:
        part.setFixedSize(100, 30)
    layout = flow(*parts, spacing=6)
    page.setLayout(layout)
    page.resize(width, 200)
    layout.activate()
    assert len({part.y() for part in parts}) == lines
    assert all(part.geometry().right() <= width for part in parts)
    assert layout.heightForWidth(width) == lines * 30 + (lines - 1) * 6
    assert layout.takeAt(0).widget() is parts[0]
    assert (layout.count(), layout.itemAt(2), layout.takeAt(2)) == (2, None, None)
