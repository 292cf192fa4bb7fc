"""The right side of Week ahead: short times, why so many orders, how good the forecast is, special days."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from ui import theme
from ui.widgets.basics import column
from ui.widgets.scrolling import Scrolling
from ui.widgets.segments import Segment, Segments

WIDTH = 316


class SidePanel(QFrame):
    """One of several panels, picked above; each scrolls where it is high."""

    def __init__(self, panels: list[tuple[str, str, QWidget]]) -> None:
        """``panels``: what each is called on its button, what it tells (for the tooltip), and itself."""
        super().__init__()
        self.setObjectName("weekSide")
        self.setProperty("frame", "card")
        self.tabs = Segments()
        self._tips = [tip for _, tip, _ in panels]
        self._stack = QStackedWidget()
        for text, _, panel in panels:
            area = panel if isinstance(panel, QScrollArea) else Scrolling(panel, name=text)
            area.setAccessibleName(text)
            self._stack.addWidget(area)
        self.tabs.show_segments([Segment(text, tip=tip) for text, tip, _ in panels])
        self.tabs.set_current(0)
        layout = column(self.tabs, self._stack, margins=(12, 10, 8, 8), spacing=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tabs.picked.connect(self.show_panel)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    @property
    def place(self) -> int:
        """Which panel is shown."""
        return self._stack.currentIndex()

    def show_panel(self, place: int) -> None:
        """Show the n-th panel."""
        self.tabs.set_current(place)
        self._stack.setCurrentIndex(place)

    def showEvent(self, event: QShowEvent) -> None:
        """The buttons tell their width only once they wear the window's style."""
        super().showEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedWidth(max(theme.px(WIDTH), self.tabs.sizeHint().width() + 24))
