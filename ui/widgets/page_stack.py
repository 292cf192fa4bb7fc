"""The pages of the window, one of which is shown. PySide6 only: it is painted first."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Asks only the shown page how much room it needs: asking all of them takes longer than showing one."""

    def show_page(self, page: QWidget) -> None:
        """Show a page, which has its size before it is shown: Qt would show it in another size first."""
        page.setGeometry(self.contentsRect())
        self.setCurrentWidget(page)

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
