"""A monkey at the window: random but valid clicks, keys, drags and drops over all pages, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

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
SHORTCUTS = (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_K)
"""Keys that mean something with Ctrl, in the window or in a field."""
TEXTS = ("7", "12", "x", "0", "-3", "9:30", "1.5", "2,5", "Zoe \u00c5", "=1+1", "99999999", "")
SIZES = ((1000, 600), (1366, 768), (1280, 672), (1920, 1080))
OFTEN, NOW_AND_THEN, SELDOM = 12, 4, 1


class Monkey:
    """Clicks, types, drags and drops.

    Args:
        window: with a shop open.
        seed: of the choices.
        spare: object names that it must not touch (what leaves the shop or the program, or waits for an answer).
        files: what it drops onto the window.
    """

    def __init__(
        self, window: MainWindow, seed: int, spare: frozenset[str] = frozenset(), files: Sequence[Path] = ()
    ) -> None:
        self._window = window
        self._random = random.Random(seed)
        self._spare = spare
        self._files = files
        self.did: list[str] = []

    def play(self, steps: int) -> None:
        """Do so many things."""
        weights: dict[Callable[[], str], int] = {
            self._click: 3 * OFTEN,
            self._key: 2 * OFTEN,
            self._page: OFTEN,
            self._type: NOW_AND_THEN,
            self._shortcut: NOW_AND_THEN,
            self._double_click: NOW_AND_THEN,
            self._drag: NOW_AND_THEN,
            self._wheel: NOW_AND_THEN,
            self._menu: NOW_AND_THEN,
            self._own_menu: NOW_AND_THEN,
            self._resize: SELDOM,
            self._drop: SELDOM,
        }
        for act in self._random.choices([*weights], [*weights.values()], k=steps):
            self.did.append(act())
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
            name = _name(widget)
            if widget.count():
                widget.setCurrentIndex(self._random.randrange(widget.count()))
                widget.activated.emit(widget.currentIndex())
            return f"chose in {name}"
        place, name = self._place_in(widget), _name(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return f"clicked {name} at {place.x()}, {place.y()}"

    def _key(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None or self._is_spared(focused):
            return "nothing to type into"
        name = _name(focused)
        key, modifier = self._random.choice(KEYS), self._random.choice(MODIFIERS)
        QTest.keyClick(focused, key, modifier)
        return f"pressed {key.name} in {name}"

    def _type(self) -> str:
        """Write something into a field that is seen, and mostly mean it."""
        fields = [one for one in self._targets() if isinstance(one, QLineEdit | QPlainTextEdit)]
        if not fields:
            return "no field to type into"
        field, text = self._random.choice(fields), self._random.choice(TEXTS)
        name = _name(field)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        if self._random.random() < 0.7:
            QTest.keyClick(field, self._random.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab)))
        return f"typed {text!r} into {name}"

    def _shortcut(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None or self._is_spared(focused):
            return "nothing to press a shortcut in"
        key, name = self._random.choice(SHORTCUTS), _name(focused)
        QTest.keyClick(focused, key, Qt.KeyboardModifier.ControlModifier)
        return f"pressed Ctrl and {key.name} in {name}"

    def _double_click(self) -> str:
        painted = self._painted()
        if not painted:
            return "nothing to double-click"
        widget = self._random.choice(painted)
        place, name = self._place_in(widget), _name(widget)
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return f"double-clicked {name} at {place.x()}, {place.y()}"

    def _drag(self) -> str:
        """From one place of a picture to another; Escape in the middle now and then."""
        painted = self._painted()
        if not painted:
            return "nothing to drag in"
        widget = self._random.choice(painted)
        start, end, name = self._place_in(widget), self._place_in(widget), _name(widget)
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        QTest.mousePress(widget, left, none, start)
        for step in range(1, 5):
            QTest.mouseMove(widget, start + (end - start) * (step / 4))
            QApplication.processEvents()
        if self._random.random() < 0.2:
            QTest.keyClick(widget, Qt.Key.Key_Escape)
        QTest.mouseRelease(widget, left, none, end)
        return f"dragged in {name} from {start.x()}, {start.y()} to {end.x()}, {end.y()}"

    def _wheel(self) -> str:
        targets = self._targets()
        if not targets:
            return "nothing to turn the wheel over"
        widget = self._random.choice(targets)
        place, name, turn = self._place_in(widget), _name(widget), QPoint(0, self._random.choice((-240, 240)))
        event = QWheelEvent(
            QPointF(place),
            QPointF(widget.mapToGlobal(place)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        return f"turned the wheel over {name}"

    def _menu(self) -> str:
        """A line of the window's menus."""
        return self._trigger([*self._window.menus.actions.values()])

    def _own_menu(self) -> str:
        """A line of a widget's own menu."""
        return self._trigger([action for widget in self._targets() for action in widget.actions()])

    def _trigger(self, actions: list[QAction]) -> str:
        allowed = [one for one in actions if one.isEnabled() and one.objectName() not in self._spare]
        if not allowed:
            return "no menu to choose from"
        action = self._random.choice(allowed)
        text = action.text()
        action.trigger()
        return f"chose {text!r}"

    def _resize(self) -> str:
        width, height = self._random.choice(SIZES)
        self._window.resize(width, height)
        return f"made the window {width} x {height}"

    def _drop(self) -> str:
        if not self._files:
            return "nothing to drop"
        path, data = self._random.choice(self._files), QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self._window, QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, left, none))
        return f"dropped {path.name}"

    def _painted(self) -> list[QWidget]:
        """Pictures that answer to the mouse, with the viewports of those that scroll."""
        targets = [one for one in self._targets() if not isinstance(one, QAbstractButton | QComboBox | QLineEdit)]
        return [one.viewport() if isinstance(one, QAbstractScrollArea) else one for one in targets]

    def _place_in(self, widget: QWidget) -> QPoint:
        return QPoint(
            self._random.randrange(max(widget.width(), 1)),
            self._random.randrange(max(widget.height(), 1)),
        )

    def _page(self) -> str:
        entry = self._random.choice(page_list.entries())
        action = self._window.menus.actions[f"page_{entry.key}"]
        action.trigger()
        return f"went to {entry.key}"


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"
