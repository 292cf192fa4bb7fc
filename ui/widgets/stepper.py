"""A whole number of people between a minus and a plus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame

from ui import theme
from ui.widgets.basics import Button, Label, row


class Stepper(QFrame):
    """Shows a number and lets it be changed by one.

    Signals:
        stepped: the owner asked for one fewer (-1) or one more (+1).
    """

    stepped = Signal(int)

    def __init__(self, name: str = "step", fewer: str = "", more: str = "") -> None:
        """``name``: begins the object names; ``fewer`` and ``more``: what the buttons do, if not with people."""
        super().__init__()
        self.setProperty("frame", "stepper")
        self.minus = self._button("minus", f"{name}Minus", fewer or self.tr("One person fewer (-)"))
        self.plus = self._button("plus", f"{name}Plus", more or self.tr("One person more (+)"))
        self.number = Label("", "page", 600)
        self.unit = Label("", "caption", tone="2")
        self.setLayout(row(self.minus, None, self.number, self.unit, None, self.plus, margins=(2, 2, 2, 2), spacing=6))
        self.minus.clicked.connect(lambda: self.stepped.emit(-1))
        self.plus.clicked.connect(lambda: self.stepped.emit(1))
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_number(self, text: str, unit: str, *, can_fall: bool, can_rise: bool) -> None:
        """Show a number ("3", or "2-3") and whether it can still change."""
        self.number.setText(text)
        self.unit.setText(unit)
        self.minus.setEnabled(can_fall)
        self.plus.setEnabled(can_rise)
        self.setAccessibleName(f"{text} {unit}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _button(self, icon: str, name: str, tip: str) -> Button:
        button = Button("", "step", icon=icon, name=name, tip=tip, key="accent")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _restyle(self) -> None:
        self.setFixedHeight(theme.px(46))
