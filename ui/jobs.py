"""Long work on threads: progress, Stop, and the latest click wins."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken, Progress
from ui.memory import give_back

T = TypeVar("T")
Work = Callable[[Progress, CancelToken], T]
REPORT_MS = 50
"""Readers tell their progress thousands of times a second; the window is told this often at most."""

_log = logging.getLogger(__name__)


class Job:
    """One piece of work that runs or waits; ``stop`` asks it to end."""

    def __init__(self, name: str, title: str) -> None:
        self.name = name
        self.title = title
        self.cancel = CancelToken()
        self.share = 0.0
        self.doing = title
        self.will_report = False
        self.reported_at = -math.inf

    def stop(self) -> None:
        """Ask the work to stop; its result will be dropped."""
        self.cancel.cancel()


class JobRunner(QObject):
    """Runs work on threads and brings what it returns back to the window's thread.

    A job that is started under the name of one that still runs replaces it: the older one is stopped and
    its result dropped.
    """

    started = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="shopflow")
        self._running: dict[str, Job] = {}
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        name: str,
        title: str,
        work: Work[T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Run ``work(progress, cancel)`` on a thread.

        Args:
            name: jobs of one name replace each other.
            title: what is being worked out, in plain words.
            done: called on the window's thread with what ``work`` returned, unless stopped or replaced.
            failed: called on the window's thread with what ``work`` raised (never with ``Cancelled``).
        """
        older = self._running.get(name)
        if older is not None:
            older.stop()
        job = Job(name, title)
        self._running[name] = job
        self.started.emit(job)
        self._threads.submit(self._run, job, work, done, failed)
        return job

    @property
    def is_busy(self) -> bool:
        """Whether any job runs or waits."""
        return bool(self._running)

    def running(self, name: str) -> Job | None:
        """The job of a name that runs or waits."""
        return self._running.get(name)

    def stop_all(self) -> None:
        """Ask every job to stop."""
        for job in list(self._running.values()):
            job.stop()

    def shut_down(self) -> None:
        """Stop every job and wait for the threads to end."""
        self.stop_all()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _run(self, job: Job, work: Work[Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        def progress(share: float, doing: str) -> None:
            job.share, job.doing = share, doing
            if not job.will_report:
                job.will_report = True
                self._posted.emit(lambda: self._report_soon(job))

        try:
            job.cancel.check()
            result = work(progress, job.cancel)
        except Cancelled:
            self._posted.emit(lambda: self._end(job, None))
        except Exception as error:
            _log_failure(job, error)
            caught = error
            self._posted.emit(lambda: self._end(job, lambda: failed(caught)))
        else:
            self._posted.emit(lambda: self._end(job, lambda: done(result)))
        finally:
            give_back()

    def _deliver(self, action: Callable[[], None]) -> None:
        action()

    def _report_soon(self, job: Job) -> None:
        """Tell the newest state: at once after a pause, else at its end, so that the last of many is not lost."""
        wait = REPORT_MS - 1000 * (time.monotonic() - job.reported_at)
        if wait <= 0:
            self._report(job)
        else:
            QTimer.singleShot(math.ceil(wait), self, lambda: self._report(job))

    def _report(self, job: Job) -> None:
        job.will_report, job.reported_at = False, time.monotonic()
        if self._running.get(job.name) is job and not job.cancel.is_cancelled:
            self.progressed.emit(job)

    def _end(self, job: Job, deliver: Callable[[], None] | None) -> None:
        is_current = self._running.get(job.name) is job
        if is_current:
            del self._running[job.name]
        self.finished.emit(job)
        if deliver is not None and is_current and not job.cancel.is_cancelled:
            deliver()


def _log_failure(job: Job, error: Exception) -> None:
    """What the owner can put right is no fault of the program's: it needs no traceback."""
    if isinstance(error, Problem):
        _log.info("job %s: %s %s", job.name, error.sentence, error.details)
    else:
        _log.error("job %s failed", job.name, exc_info=error)
