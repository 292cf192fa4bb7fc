"""A monkey at the window: random but valid clicks and keys over all pages, the same ones for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui import page_list
from ui.main_window import MainWindow

KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_T,
    Qt.Key.Key_L,
    Qt.Key.Key_F2,
)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Monkey:
    """Clicks and types.

    Args:
        window: with a shop open.
        seed: of the choices.
        spare: object names that it must not touch (what leaves the shop or the program).
    """

    def __init__(self, window: MainWindow, seed: int, spare: frozenset[str] = frozenset()) -> None:
        self._window = window
        self._random = random.Random(seed)
        self._spare = spare
        self.did: list[str] = []

    def play(self, steps: int) -> None:
        """Do so many things."""
        acts: list[Callable[[], str]] = [self._click, self._click, self._click, self._key, self._key, self._page]
        for _ in range(steps):
            self.did.append(self._random.choice(acts)())
            QApplication.processEvents()

    def _targets(self) -> list[QWidget]:
        return [
            widget
            for widget in self._window.findChildren(QWidget)
            if widget.isVisible()
            and widget.isEnabled()
            and not self._is_spared(widget)
            and (isinstance(widget, QAbstractButton) or widget.focusPolicy() & Qt.FocusPolicy.ClickFocus)
        ]

    def _is_spared(self, widget: QWidget) -> bool:
        step: QObject | None = widget
        while step is not None:
            if step.objectName() in self._spare:
                return True
            step = step.parent()
        return False

    def _click(self) -> str:
        targets = self._targets()
        if not targets:
            return "nothing to click"
        widget = self._random.choice(targets)
        if isinstance(widget, QComboBox):
            if widget.count():
                widget.setCurrentIndex(self._random.randrange(widget.count()))
            return f"chose in {_name(widget)}"
        place = QPoint(
            self._random.randrange(max(widget.width(), 1)),
            self._random.randrange(max(widget.height(), 1)),
        )
        name = _name(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return f"clicked {name} at {place.x()}, {place.y()}"

    def _key(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None or self._is_spared(focused):
            return "nothing to type into"
        name = _name(focused)
        if isinstance(focused, QLineEdit | QPlainTextEdit) and self._random.random() < 0.5:
            QTest.keyClicks(focused, self._random.choice(("7", "12", "x", "0")))
            return f"typed into {name}"
        key, modifier = self._random.choice(KEYS), self._random.choice(MODIFIERS)
        QTest.keyClick(focused, key, modifier)
        return f"pressed {key.name} in {name}"

    def _page(self) -> str:
        entry = self._random.choice(page_list.entries())
        action = self._window.menus.actions[f"page_{entry.key}"]
        action.trigger()
        return f"went to {entry.key}"


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"
