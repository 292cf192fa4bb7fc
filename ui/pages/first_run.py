"""The first start: drop a file, open one, or look round in the sample shop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.basics import Button, Icon, Label, column, frame, row
from ui.widgets.mini_picture import MiniPicture


def drop_zone(title: str, hint: str, buttons: tuple[Button, ...], foot: str, *, icon: str = "upload") -> QFrame:
    """A dashed frame that says what can be dropped, with buttons that do the same."""
    words = [Label(title, "lead", 600), Label(hint, "body", tone="2"), Label(foot, "caption", tone="2")]
    picture = Icon(icon, "accent", 36)
    layout = column(None, picture, 2, words[0], words[1], 6, row(None, *buttons, None, spacing=10), 4, words[2], None)
    for item in (picture, *words):
        layout.setAlignment(item, Qt.AlignmentFlag.AlignHCenter)
    return frame(layout, "drop", (16, 16, 16, 16))


class FirstRunPage(QWidget):
    """One screen before there is any shop; asks nothing before showing value."""

    open_wanted = Signal()
    sample_wanted = Signal()
    count_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        open_button = Button(self.tr("Open orders file"), "primary", icon="folder-open", name="btnOpenOrders")
        sample_button = Button(self.tr("Try a sample shop"), icon="coffee", name="btnSample")
        open_button.clicked.connect(self.open_wanted)
        sample_button.clicked.connect(self.sample_wanted)
        zone = drop_zone(
            self.tr("Drop your orders file here"),
            self.tr("Excel or CSV, straight from the till. It only needs the time of each order."),
            (open_button, sample_button),
            self.tr("Your file stays on this computer. Nothing is sent anywhere."),
        )
        headline = Label(self.tr("See the rush before it happens."), "hero", 600, wrap=True)
        headline.setObjectName("headlineText")
        lead = self.tr(
            "Give ShopFlow the order times from your till. It shows when you will be busy, how long people "
            "will wait with the team you have, and how many people you need."
        )
        layout = column(
            headline,
            Label(lead, "strong", tone="2", wrap=True),
            4,
            zone,
            row(*self._steps(), spacing=12),
            self._tills(),
            margins=(24, 24, 24, 16),
            spacing=12,
        )
        layout.setStretch(3, 4)
        layout.setStretch(4, 6)
        self.setLayout(layout)

    def _steps(self) -> tuple[QFrame, ...]:
        return (
            _step(
                "rows",
                self.tr("1. Add orders"),
                self.tr("We find the time column for you and show any row we cannot read. About 2 minutes."),
            ),
            _step(
                "wave",
                self.tr("2. See the waits"),
                self.tr("Next week by half hour, and what one person more or one fewer would mean."),
            ),
            _step(
                "shifts",
                self.tr("3. Plan the shifts"),
                self.tr("Fill the week, close the gaps, then send it to your team from Excel."),
            ),
        )

    def _tills(self) -> QWidget:
        holder = QWidget()
        tills = self.tr(
            "Any that can export its orders with their times: Square, SumUp, Lightspeed, Toast, Shopify and others."
        )
        count = Button(self.tr("No till? Count by hand for a week"), icon="list-checks", name="btnCountByHand")
        count.clicked.connect(self.count_wanted)
        layout = row(Label(self.tr("Which tills work?"), "body", 600), Label(tills, "body", tone="2", wrap=True), count)
        layout.setStretch(1, 1)
        holder.setLayout(layout)
        return holder


def _step(kind: str, title: str, text: str) -> QFrame:
    picture = MiniPicture(kind)
    layout = column(picture, Label(title, "card", 600), Label(text, "body", tone="2", wrap=True), spacing=6)
    layout.setStretch(0, 1)
    return frame(layout, "card", (14, 14, 14, 14))
