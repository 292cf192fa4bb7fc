"""Dumbbells and the balance: fixed scales, the arrows, the words of a row, both looks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from shopflow.estimates import Estimate
from ui import theme
from ui.charts.balance import Balance, BalanceRow
from ui.charts.dumbbells import Dumbbell, Dumbbells, scale_top

ROWS = [Dumbbell(f"D{n}", 0.01, 0.1 * n, f"{n} more leave", n > 1, f"day {n}") for n in range(3)]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply("light")


@given(st.floats(0, 1))
def test_the_scale_holds_every_share_and_is_one_of_few(highest: float) -> None:
    assert highest <= scale_top(highest) <= 1
    assert scale_top(highest) == scale_top(scale_top(highest))


def test_arrows_walk_the_rows_and_read_them_out(qtbot) -> None:
    picture = Dumbbells()
    qtbot.addWidget(picture)
    picture.resize(600, 240)
    picture.show_rows(ROWS, top=0.2, now="now", then="then")
    picture.show()
    picture.setFocus()
    assert picture.accessibleDescription() == "day 0"
    for key, text in ((Qt.Key.Key_Down, "day 1"), (Qt.Key.Key_End, "day 2"), (Qt.Key.Key_Up, "day 1")):
        qtbot.keyClick(picture, key)
        assert picture.accessibleDescription() == text
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=picture.row_place(0).center().toPoint())
    assert picture.current == 0
    picture.copy()
    assert QGuiApplication.clipboard().pixmap().size() == picture.size()


def test_rows_are_painted_inside_the_picture_and_differ_by_look(qtbot) -> None:
    picture = Dumbbells()
    qtbot.addWidget(picture)
    picture.resize(600, 240)
    picture.show_rows(ROWS, top=0.2, now="now", then="then")
    light = picture.grab().toImage()
    theme.apply("dark")
    assert picture.grab().toImage() != light
    assert all(picture.rect().contains(picture.row_place(row).toRect()) for row in range(3))


def test_fewer_rows_leave_the_current_one_inside(qtbot) -> None:
    picture = Dumbbells()
    qtbot.addWidget(picture)
    picture.show_rows(ROWS, top=0.2, now="now", then="then")
    picture.go_to(2)
    picture.show_rows(ROWS[:1], top=0.2, now="now", then="then")
    assert (picture.current, picture.accessibleDescription()) == (0, "day 0")
    picture.show_rows([], top=0.2, now="", then="")
    assert picture.accessibleDescription() == ""


def test_a_guess_is_hatched(qtbot) -> None:
    pictures = []
    for is_guess in (False, True):
        balance = Balance()
        qtbot.addWidget(balance)
        balance.resize(300, 100)
        balance.show_rows([BalanceRow("Regulars", Estimate(-900, -1200, -500), "-900", "words", is_guess)])
        pictures.append(balance.grab().toImage())
    colours = [len({image.pixel(x, 30) for x in range(2, 120)}) for image in pictures]
    assert colours[0] < colours[1]
