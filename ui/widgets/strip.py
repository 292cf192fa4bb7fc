"""A thin line over the page: which shop this is, or what its orders lack."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.widgets.basics import Button, Icon, Label, row


class Strip(QFrame):
    """One sentence with one button; kind "sample" (calm) or "notice" (caution). Hidden without a sentence."""

    wanted = Signal()

    def __init__(self, kind: str, icon: str, name: str) -> None:
        super().__init__()
        self.setProperty("frame", kind)
        self.setObjectName(name)
        self._text = Label("", "body", 500, tone="accent" if kind == "sample" else "tight")
        self._button = Button("", "ghost", name=f"{name}Button")
        self._button.clicked.connect(self.wanted)
        key = "accent" if kind == "sample" else "tight"
        self.setLayout(row(Icon(icon, key, 16), self._text, 4, self._button, None, margins=(24, 2, 16, 2), spacing=8))
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, button: str) -> None:
        """Show a sentence and what the button does; an empty sentence hides the strip."""
        self._text.setText(text)
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self.setVisible(bool(text))
