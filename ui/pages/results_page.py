"""A page that shows the week's results: it dims while they are worked out and catches up when it is shown."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.jobs import Job
from ui.pages.page import Page
from ui.session import WEEK_JOB, Session
from ui.widgets.veil import Veil
from ui.widgets.week_switch import WeekSwitch


class ResultsPage(Page):
    """Base of the pages about the week.

    A subclass builds its pictures, calls ``follow`` with the widget that is dimmed while the week is worked
    out, and puts the session's latest results on the screen in ``refresh``.
    """

    is_about_a_week = True
    """Whether another week can be picked beside the title."""
    room_for_week = 800
    """Width in pixels below which the arrows of the week stand without its name."""

    def __init__(
        self, session: Session, title: str, *, controls: tuple[QWidget, ...] = (), actions: tuple[QWidget, ...] = ()
    ) -> None:
        self.weeks_shown = WeekSwitch(session) if self.is_about_a_week else None
        beside = (self.weeks_shown,) if self.weeks_shown is not None else ()
        super().__init__(title, beside=beside, controls=controls, actions=actions)
        self._session = session
        self._is_stale = True

    def follow(self, pictures: QWidget | None) -> None:
        """Follow the session from now on, and show what it has; None where nothing shown waits for the work."""
        self._veil = Veil(pictures) if pictures is not None else None
        self._session.results_changed.connect(self.update_soon)
        self._session.jobs.started.connect(self._job_started)
        self._session.jobs.finished.connect(self._job_finished)
        self.refresh_now()
        running = self._session.jobs.running(WEEK_JOB)
        if running is not None:
            self._job_started(running)

    def refresh(self) -> None:
        """Show the session's latest results, or what stands there without any."""
        raise NotImplementedError

    def refresh_now(self) -> None:
        """Show the latest results whether the page is shown or not."""
        self._is_stale = False
        self.refresh()

    def update_soon(self) -> None:
        """Show the latest results: at once while shown, else when the page is shown next."""
        if self.isVisible():
            self.refresh_now()
        else:
            self._is_stale = True

    def setVisible(self, visible: bool) -> None:
        """Catch up before the page is shown, so that its pictures are drawn once."""
        if visible and self._is_stale:
            self.refresh_now()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden behind another."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room beside the title to what stands there."""
        super().resizeEvent(event)
        if self.weeks_shown is not None:
            self.weeks_shown.show_name(is_shown=event.size().width() >= theme.px(self.room_for_week))

    def week_started(self) -> None:
        """The week is being worked out."""

    def week_ended(self, job: Job) -> None:
        """The week was worked out, stopped or failed."""

    def _job_started(self, job: Job) -> None:
        if job.name == WEEK_JOB:
            if self._veil is not None:
                self._veil.lower_soon()
            self.week_started()

    def _job_finished(self, job: Job) -> None:
        if job.name == WEEK_JOB and self._session.jobs.running(WEEK_JOB) is None:
            if self._veil is not None:
                self._veil.lift()
            self.week_ended(job)
