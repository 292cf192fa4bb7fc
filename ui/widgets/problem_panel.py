"""What went wrong, in one sentence, with a way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from ui.widgets.basics import Button, Icon, Label, column, row

_DETAILS_HEIGHT = 110


class ProblemPanel(QFrame):
    """Sentence, one button, and the technical text behind "Details" with "Copy"."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problemPanel")
        self.setProperty("frame", "card")
        self.sentence = Label("", "strong", 600, wrap=True)
        self.sentence.setObjectName("problemText")
        self._act: Callable[[], object] | None = None
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setFixedHeight(_DETAILS_HEIGHT)
        self._details.setAccessibleName(self.tr("Details for the person who helps you"))
        self._more = Button(self.tr("Details"), "ghost", name="btnDetails")
        self._copy = Button(self.tr("Copy"), "ghost", icon="copy", name="btnCopyDetails")
        self.button = Button("", "primary", name="btnProblem")
        close = Button("", "icon", icon="x", tip=self.tr("Close this message"), name="btnCloseProblem")
        self._more.clicked.connect(self._toggle_details)
        self._copy.clicked.connect(self._copy_details)
        self.button.clicked.connect(self._clicked)
        close.clicked.connect(self.hide)
        icon = Icon("circle-alert", "short", 20)
        top = row(icon, self.sentence, self._copy, self._more, self.button, close, spacing=10)
        top.setStretch(1, 1)
        self.setLayout(column(top, self._details, margins=(16, 10, 12, 10)))
        self.hide()

    @property
    def details(self) -> str:
        """The technical text."""
        return self._details.toPlainText()

    def tell(self, sentence: str, details: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a problem; ``button`` and ``act`` are the way out, if there is one better than closing."""
        self._act = act
        self.sentence.setText(sentence)
        self._details.setPlainText(details)
        self._more.setVisible(bool(details))
        self._show_details(False)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setVisible(bool(button))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _show_details(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self._copy.setVisible(shown)

    def _toggle_details(self) -> None:
        self._show_details(self._details.isHidden())

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.sentence.text()}\n\n{self.details}")

    def _clicked(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
