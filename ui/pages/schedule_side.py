"""The panel beside the schedule: one thing at a time, closed with Esc; never over the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.scrolling import Scrolling

WIDTH = 316
_AROUND = 46
"""Margins of the side and the scroll bar."""


class Panel(QWidget):
    """Something that the side can show.

    Signals:
        title_changed: what stands over it.
        left: it is done with; the side closes.
    """

    title_changed = Signal(str)
    left = Signal()

    def refresh(self) -> None:
        """Show what stands now; called whenever the board is another."""

    def first_focus(self) -> QWidget:
        """What takes the keyboard when the panel is opened."""
        return self


class Side(QFrame):
    """Title, close button and one panel, which scrolls where it is high.

    Signals:
        opened: a panel is shown.
        closed: the owner closed it, or the panel is done.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._panel: Panel | None = None
        self.setObjectName("scheduleSide")
        self.setProperty("frame", "card")
        self.title = Label("", "card", 600, wrap=True)
        self.close_button = Button("", "quiet", icon="x", name="btnCloseSide", tip=self.tr("Close (Esc)"))
        inside = QWidget()
        self._panels = QVBoxLayout(inside)
        self._panels.setContentsMargins(0, 0, 6, 0)
        self._area = Scrolling(inside)
        head = row(self.title, self.close_button)
        head.setStretch(0, 1)
        layout = column(head, self._area, margins=(16, 10, 8, 12), spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.close_button.clicked.connect(self.leave)
        self._restyle()
        theme.signals.changed.connect(self._restyle)
        self.hide()

    @property
    def panel(self) -> Panel | None:
        """What is shown; None while closed."""
        return self._panel if not self.isHidden() else None

    def show_panel(self, panel: Panel) -> None:
        """Show a panel in the place of the one before."""
        if self._panel is not panel:
            if self._panel is not None:
                self._panel.hide()
            if self._panels.indexOf(panel) < 0:
                self._panels.addWidget(panel)
                panel.title_changed.connect(self._rename)
                panel.left.connect(self.leave)
            self._panel = panel
        panel.refresh()
        panel.show()
        self._restyle()
        self.show()
        self.opened.emit()
        self._area.verticalScrollBar().setValue(0)
        panel.first_focus().setFocus()

    def refresh(self) -> None:
        """Show what stands now."""
        if self.panel is not None:
            self.panel.refresh()

    def leave(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _rename(self, title: str) -> None:
        if self.sender() is self._panel:
            self.title.setText(title)

    def _restyle(self) -> None:
        """As wide as usual, or as the longest word on a button asks for: nothing scrolls sideways."""
        needed = self._panel.minimumSizeHint().width() + _AROUND if self._panel is not None else 0
        self.setFixedWidth(max(theme.px(WIDTH), needed))
