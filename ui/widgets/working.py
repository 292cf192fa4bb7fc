"""What is to come while there is nothing to show yet: calm pictures; the progress card says how far the work is."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.basics import Label, column, frame, row
from ui.widgets.mini_picture import MiniPicture

_PICTURE_HEIGHT = 150


class Working(QWidget):
    """Three things that come."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("working")
        coming = row(
            _tile("rows", self.tr("When it will be busy"), self.tr("Expected orders per half hour, with their range.")),
            _tile("wave", self.tr("Where people wait"), self.tr("How long, and how many leave without ordering.")),
            _tile("shifts", self.tr("How many people you need"), self.tr("Where you are short, and where to spare.")),
            spacing=12,
        )
        self.setLayout(column(coming, None))


def _tile(kind: str, title: str, text: str) -> QFrame:
    picture = MiniPicture(kind)
    picture.setFixedHeight(_PICTURE_HEIGHT)
    words = Label(text, "body", tone="2", wrap=True)
    return frame(column(picture, Label(title, "card", 600), words, spacing=6), "card", (14, 14, 14, 14))
