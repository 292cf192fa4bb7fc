"""A row of choices of which one is on, with a warning mark where something is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout

from ui import theme
from ui.widgets.basics import Button


@dataclass(frozen=True, slots=True)
class Segment:
    """A choice: its text, why it is marked (for screen readers; empty: it is not), if it can be picked, its tip."""

    text: str
    mark: str = ""
    is_enabled: bool = True
    tip: str = ""


class Segments(QFrame):
    """The choices side by side.

    Signals:
        picked: the owner picked the n-th choice.
    """

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "segments")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(2, 2, 2, 2)
        self._layout.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.picked)
        self._marked: list[Button] = []
        theme.signals.changed.connect(self._restyle)

    def show_segments(self, segments: list[Segment]) -> None:
        """Show other choices; none is on."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        self._marked = []
        for place, segment in enumerate(segments):
            button = Button(f" {segment.text}" if segment.mark else segment.text, "segment")
            button.setCheckable(True)
            button.setEnabled(segment.is_enabled)
            button.setToolTip(segment.tip)
            if segment.mark:
                button.setAccessibleName(f"{segment.text}, {segment.mark}")
                button.setToolTip(segment.mark)
                self._marked.append(button)
            self._group.addButton(button, place)
            self._layout.addWidget(button)
        self._restyle()

    def set_current(self, place: int) -> None:
        """Turn the n-th choice on without a signal."""
        button = self._group.button(place)
        if button is not None:
            button.setChecked(True)

    def current(self) -> int:
        """Which choice is on; -1 for none."""
        return self._group.checkedId()

    def _restyle(self) -> None:
        for button in self._marked:
            button.setIcon(theme.icon("triangle-alert", "shortLine", 14))
            button.setIconSize(QSize(14, 14))
