"""Find anything: what fits best, and the popup by keyboard alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.finder import MOST_SHOWN, Findable, fit, found
from ui.widgets.find_box import FindBox


def things(*texts: str) -> tuple[Findable, ...]:
    return tuple(Findable(text, "Page", lambda: None) for text in texts)


@pytest.mark.parametrize(
    ("wanted", "first"),
    [("sched", "Schedule"), ("wa", "Week ahead"), ("WAITS", "Waits"), ("perez", "Ana Pérez"), ("ppl", "People needed")],
)
def test_the_best_comes_first(wanted: str, first: str) -> None:
    offered = things("Week ahead", "Waits", "People needed", "Schedule", "Ana Pérez")
    if wanted == "wa":
        assert {thing.text for thing in found(wanted, offered)[:2]} == {"Week ahead", "Waits"}
    else:
        assert found(wanted, offered)[0].text == first


def test_what_does_not_fit_is_not_found() -> None:
    assert found("xyz", things("Waits")) == ()
    assert len(found("", things(*"abcdefghijklmnop"))) == MOST_SHOWN


@given(st.text(max_size=12), st.text(max_size=30))
def test_any_text_has_a_fit_and_its_own_is_good(wanted: str, text: str) -> None:
    assert fit(wanted, text) >= 0
    assert fit(text, text) > 0


def test_by_keyboard_alone(qtbot) -> None:
    done: list[str] = []
    ground = QWidget()
    ground.resize(900, 600)
    qtbot.addWidget(ground)
    ground.show()
    offered = (
        Findable("Waits", "Page", lambda: done.append("waits"), "Ctrl+2"),
        Findable("Week ahead", "Page", lambda: done.append("week"), "Ctrl+1"),
    )
    box = FindBox(ground, lambda: offered)
    box.open()
    qtbot.keyClicks(box.line, "w")
    assert [thing.text for thing in box.shown] == ["Waits", "Week ahead"]
    assert box.line.accessibleDescription() == "Waits, Page, Ctrl+2"
    qtbot.keyClick(box.line, Qt.Key.Key_Down)
    assert box.line.accessibleDescription() == "Week ahead, Page, Ctrl+1"
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert done == ["week"]
    assert not box.isVisible()
    box.open()
    assert box.line.text() == ""
    qtbot.keyClicks(box.line, "nothing like it")
    assert box.shown == ()
    assert box.nothing.isVisible()
    qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert done == ["week"]
    box.hide()
