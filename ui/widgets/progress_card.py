"""What is being worked out, how far it is, and Stop."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from ui import theme
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.floating import Floating

if TYPE_CHECKING:
    from ui.jobs import Job, JobRunner

SHOWN_AFTER_MS = 1_000
_WIDTH = 340


class _Ground(QWidget):
    """What changes on it lets Qt leave the page below as it is painted; the card's round corners would not."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card's ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("raised"))
        painter.end()


class ProgressCard(Floating):
    """Appears when work takes longer than a second; shows the oldest job that runs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, at_right=True)
        self.setProperty("frame", "floating")
        self.setObjectName("progressCard")
        self.setFixedWidth(_WIDTH)
        self._jobs: list[tuple[Job, float]] = []
        self._title = Label("", "card", 600, wrap=True)
        self._doing = Label("", "body", tone="2", wrap=True)
        self._bar = QProgressBar(maximum=1000, textVisible=False)
        self.stop = Button(self.tr("Stop"), "ghost", name="btnStop")
        self.stop.clicked.connect(self._stop)
        inside = _Ground()
        inside.setLayout(column(self._title, self._doing, self._bar, row(None, self.stop)))
        self.setLayout(column(inside, margins=(16, 12, 16, 8)))
        self._timer = QTimer(self, interval=SHOWN_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._show_oldest)

    def follow(self, jobs: JobRunner) -> None:
        """Show what this runner does."""
        jobs.started.connect(self._on_started)
        jobs.progressed.connect(self._on_progress)
        jobs.finished.connect(self._on_finished)

    @property
    def doing(self) -> str:
        """What it says is being done."""
        return self._doing.text()

    def _on_started(self, job: Job) -> None:
        self._jobs.append((job, time.monotonic()))
        if not self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _on_progress(self, job: Job) -> None:
        if self.isVisible() and self._jobs and self._jobs[0][0] is job:
            self._show_oldest()

    def _on_finished(self, job: Job) -> None:
        self._jobs = [entry for entry in self._jobs if entry[0] is not job]
        if not self._jobs:
            self._timer.stop()
            self.hide()
        elif self.isVisible():
            self._show_oldest()

    def _show_oldest(self) -> None:
        if not self._jobs:
            return
        job, began = self._jobs[0]
        stopping = job.cancel.is_cancelled
        self._title.setText(job.title)
        self._doing.setText(self.tr("Stopping ...") if stopping else self._words(job, time.monotonic() - began))
        self._bar.setValue(round(job.share * 1000))
        self._bar.setAccessibleName(job.title)
        self.stop.setEnabled(not stopping)
        self.rise()

    def _words(self, job: Job, passed_s: float) -> str:
        doing = job.doing if job.doing != job.title else ""
        if job.share < 0.1:
            return doing or self.tr("This can take a few seconds.")
        left = max(1, round(passed_s * (1 - job.share) / job.share))
        seconds = self.tr("About 1 second left.") if left == 1 else self.tr("About {} seconds left.").format(left)
        return f"{doing.rstrip('.')}. {seconds}" if doing else seconds

    def _stop(self) -> None:
        if self._jobs:
            self._jobs[0][0].stop()
            self._show_oldest()
