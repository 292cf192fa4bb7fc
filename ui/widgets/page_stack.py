"""The pages of the window, one of which is shown. PySide6 only: it is painted first."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Asks only the shown page how much room it needs: asking all of them takes longer than showing one."""

    def sizeHint(self) -> QSize:
        """What the shown page would like."""
        page = self.currentWidget()
        return QSize() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the shown page needs."""
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Pages take the room that there is."""
        return False
