"""One line of text that ends in dots where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from ui.widgets.basics import Label


class ElidedLabel(Label):
    """A label of one line that may be cut; the whole text is then its tooltip."""

    def minimumSizeHint(self) -> QSize:
        """Room for the dots is enough."""
        return QSize(self.fontMetrics().horizontalAdvance("..."), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self.fontMetrics().horizontalAdvance(self.text()) + 1), hint.height())

    @property
    def shown(self) -> str:
        """The text as it is drawn."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text where it is cut now."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown)

    def _tell(self) -> None:
        text = self.text()
        self.setToolTip(text if self.shown != text else "")
