"""What is to come while there is nothing to show yet: calm pictures, and how far the work is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ui.widgets.basics import Label, column, frame, row
from ui.widgets.mini_picture import MiniPicture

if TYPE_CHECKING:
    from ui.jobs import Job

_PICTURE_HEIGHT = 150


class Working(QWidget):
    """Three things that come, with a bar while they are being worked out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("working")
        self.doing = Label("", "strong", tone="2")
        self.doing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.bar.setFixedWidth(320)
        coming = row(
            _tile("rows", self.tr("When it will be busy"), self.tr("Expected orders per half hour, with their range.")),
            _tile("wave", self.tr("Where people wait"), self.tr("How long, and how many leave without ordering.")),
            _tile("shifts", self.tr("How many people you need"), self.tr("Where you are short, and where to spare.")),
            spacing=12,
        )
        self.setLayout(column(coming, 8, row(None, self.bar, None), self.doing, None, spacing=10))

    def show_job(self, job: Job | None) -> None:
        """Show how far a job is; None when nothing is being worked out."""
        self.bar.setVisible(job is not None)
        self.doing.setVisible(job is not None)
        if job is not None:
            self.bar.setValue(round(job.share * 1000))
            self.doing.setText(job.doing if job.doing != job.title else self.tr("This can take a few seconds."))


def _tile(kind: str, title: str, text: str) -> QFrame:
    picture = MiniPicture(kind)
    picture.setFixedHeight(_PICTURE_HEIGHT)
    words = Label(text, "body", tone="2", wrap=True)
    return frame(column(picture, Label(title, "card", 600), words, spacing=6), "card", (14, 14, 14, 14))
