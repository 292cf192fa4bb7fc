"""What every page has: a title, a line below it, controls on the right, one headline, and a body."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.basics import Button, Label, column, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.headline import Headline


class Page(QWidget):
    """Base of all pages: header, headline and a body to fill.

    ``title`` is shown, with what stands ``beside`` it and the page's ``controls`` at the right; pages listen to the
    session's signals and redraw only while shown.
    """

    def __init__(
        self,
        title: str,
        *,
        beside: tuple[QWidget, ...] = (),
        controls: tuple[QWidget, ...] = (),
        actions: tuple[QWidget, ...] = (),
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.title = Label(title, "page", 600)
        self.subtitle = ElidedLabel("", "body", 400, tone="2")
        self.headline = Headline(*actions)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.know = Button("", "quiet", icon="circle-help", name="btnKnow")
        self.know.hide()
        names = row(self.title, self.know, *beside, None, spacing=4)
        header = row(column(names, self.subtitle, spacing=2), *controls)
        header.setStretch(0, 1)
        layout = column(header, self.headline, self.body, margins=(24, 16, 24, 16), spacing=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def offer_reasons(self, words: str, show: Callable[[], object]) -> None:
        """Offer a button beside the title that shows where the page's figures come from."""
        self.know.setToolTip(words)
        self.know.setAccessibleName(words)
        self.know.clicked.connect(show)
        self.know.show()
