"""An area that scrolls up and down where what is inside is higher than the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Shows one widget, as wide as the area and never painted over by Qt's own ground.

    Args:
        inside: what scrolls; it can be put there later.
        name: what it is called, where it holds words only and so must scroll by keyboard; without a name the
            keyboard goes to the boxes and buttons inside.
    """

    def __init__(self, inside: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.viewport().setAutoFillBackground(False)
        if inside is not None:
            self.show_inside(inside)

    def show_inside(self, inside: QWidget) -> None:
        """Show a widget in the place of the one before."""
        self.setWidget(inside)
        # Qt turns it on for whatever it takes in.
        inside.setAutoFillBackground(False)
