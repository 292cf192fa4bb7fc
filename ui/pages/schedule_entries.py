"""Lines of the schedule's side panels: a bold line, a quiet one below it, and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.basics import Button, Label, column, rule

Act = tuple[str, Callable[[], None]]
"""What a button says, and what it does."""


def entry(
    title: str, details: Sequence[str] = (), acts: Sequence[Act] = (), *, tone: str = "", name: str = ""
) -> QWidget:
    """One thing with what can be done about it; the buttons' accessible names begin with the thing."""
    buttons = []
    for text, act in acts:
        button = Button(text.replace("&", "&&"), name=name)
        button.setAccessibleName(f"{title}: {text}")
        button.clicked.connect(lambda _=False, act=act: act())
        buttons.append(button)
    shown = QWidget()
    head = [Label(title, "body", 600, tone=tone, wrap=True)] if title else []
    lines = [Label(line, "caption", tone="2", wrap=True) for line in details if line]
    shown.setLayout(column(*head, *lines, *buttons, spacing=4))
    return shown


class Entries(QWidget):
    """Entries below each other, with thin lines between."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._shown: list[QWidget] = []

    def show_entries(self, entries: Sequence[QWidget]) -> None:
        """Show other entries."""
        for old in self._shown:
            self._layout.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._shown = []
        for number, one in enumerate(entries):
            for part in (rule(), one) if number else (one,):
                self._layout.addWidget(part)
                self._shown.append(part)

    def texts(self) -> list[str]:
        """Every line that is shown, for those who read the panel out."""
        return [label.text() for part in self._shown for label in part.findChildren(Label)]
