"""A short message about what was done, with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.basics import Button, Icon, Label, row
from ui.widgets.floating import Floating

SHOWN_MS = 6_000
_MOST_ACTIONS = 2

Action = tuple[str, Callable[[], object]]
"""What a toast's button says, and what it does."""


class Toast(Floating):
    """One message at a time at the lower edge; stays while the pointer or the keyboard is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._text = Label("", "body", 500)
        self._acts: list[Callable[[], object]] = []
        self._buttons = tuple(Button("", name=f"toastAction{number or ''}") for number in range(_MOST_ACTIONS))
        for number, button in enumerate(self._buttons):
            button.clicked.connect(self._clicker(number))
        icon = Icon("circle-check", "tipAccent")
        self.setLayout(row(icon, self._text, 8, *self._buttons, margins=(14, 6, 10, 6), spacing=8))
        self._timer = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(self._leave)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Show a message with up to two buttons; it is read out by screen readers too."""
        self._text.setText(text)
        self._acts = [act for _, act in actions]
        for number, button in enumerate(self._buttons):
            words = actions[number][0] if number < len(actions) else ""
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(bool(words))
        self.setAccessibleName(text)
        self.rise()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _clicker(self, number: int) -> Callable[[], None]:
        def clicked() -> None:
            self.hide()
            self._acts[number]()

        return clicked

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.hide()
