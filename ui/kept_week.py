"""Keeps the week that was worked out last for the next start; reads and writes on threads."""

from __future__ import annotations

import datetime as dt
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer

from shopflow import lastresults
from shopflow.orders import OrderLog
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan

QUIET_MS = 3000
"""A week is written when so long no other followed: the owner's edits follow each other quickly."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the results of a week follow from; ``locale`` is that of their sentences."""

    plan: Plan
    orders: OrderLog
    first_day: dt.date
    locale: str

    @property
    def key(self) -> str:
        """Its digest."""
        return lastresults.key_of(self.plan, self.orders, self.first_day, self.locale)


class KeptWeek(QObject):
    """The file of the last week's results.

    Args:
        path: the file, in the application's own folder.
    """

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._key_in_file = ""
        self._waiting: tuple[Asked, WeekResults] | None = None
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeper")
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._write)

    def find(self, asked: Asked) -> WeekResults | None:
        """The results that are asked for, if just these were kept; for the thread that would work them out."""
        key = asked.key
        results = lastresults.kept(self._path, key)
        if results is not None:
            self._key_in_file = key
        return results

    def keep_soon(self, asked: Asked, results: WeekResults) -> None:
        """Write results on a thread once no others follow for a while."""
        self._waiting = (asked, results)
        self._quiet.start()

    def close(self) -> None:
        """Write what still waits, and end."""
        self._quiet.stop()
        self._write()
        self._writer.shutdown(wait=True)

    def _write(self) -> None:
        if self._waiting is not None:
            self._writer.submit(self._keep, *self._waiting)
            self._waiting = None

    def _keep(self, asked: Asked, results: WeekResults) -> None:
        try:
            key = asked.key
            if key != self._key_in_file:
                lastresults.keep(self._path, key, results)
                self._key_in_file = key
        except Exception:
            _log.exception("the last week was not kept")


def asked_now(plan: Plan, orders: OrderLog, first_day: dt.date) -> Asked:
    """What is asked for in the language that the window speaks."""
    return Asked(plan, orders, first_day, QLocale().name())
