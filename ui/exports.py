"""Files that the owner asks for: the Excel plan, left-out rows; each says where it was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from shopflow.importing import RejectedRow
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from ui.dialogs import FileDialogs
from ui.folders import Folders
from ui.session import Session

if TYPE_CHECKING:
    from ui.main_window import MainWindow

EXPORT_JOB = "export"
LEFT_OUT_JOB = "left out"


def open_with_system(path: Path) -> None:
    """Open a file or folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Exports(QObject):
    """Writes workbooks on a thread.

    Args:
        window: says what was done.
        session: has the plan and the week.
        folders: where files are suggested to go.
        dialogs: asks for places.
    """

    def __init__(
        self, window: MainWindow, session: Session, folders: Folders, dialogs: Callable[[], FileDialogs]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._folders, self._dialogs = window, session, folders, dialogs

    def ask_where_to_export(self) -> None:
        """Ask for a place for the workbook and write it."""
        if self._session.results is None:
            raise Problem(self.tr("The week is not worked out yet. Wait a moment and export again."))
        path = self._dialogs().workbook_file(self._folders.shops.parent / self.workbook_name())
        if path is not None:
            self.export_to(path)

    def workbook_name(self) -> str:
        """``Linden Street Coffee, week of 2026-11-23.xlsx``."""
        results = self._session.results
        assert results is not None
        shop = "".join(sign for sign in results.plan.shop_name if sign not in '\\/:*?"<>|')
        return self.tr("{}, week of {}.xlsx").format(shop, results.first_day.isoformat())

    def export_to(self, path: Path) -> None:
        """Write the week that is shown into a workbook."""
        results = self._session.results
        if results is None:
            return
        people = self._session.plan.people

        def work(progress: Progress, cancel: CancelToken) -> Path:
            from shopflow.export.workbook import write_workbook

            write_workbook(path, results, results.schedule, people, progress=progress, cancel=cancel)
            return path

        self._start(EXPORT_JOB, path, work)

    def save_left_out(self, rows: Sequence[RejectedRow], file_name: str) -> None:
        """Ask for a place and write left-out rows there, with the reason beside each."""
        suggested = self.tr("Left out of {}.xlsx").format(Path(file_name).stem)
        path = self._dialogs().workbook_file(self._folders.shops.parent / suggested)
        if path is None:
            return

        def work(progress: Progress, cancel: CancelToken) -> Path:
            from shopflow.importing.leftout import write_left_out

            write_left_out(path, rows)
            return path

        self._start(LEFT_OUT_JOB, path, work)

    def tell_saved(self, path: Path) -> None:
        """Say where a file was saved, with ways to it."""
        self._window.tell(
            self.tr("Saved: {}").format(path.name),
            (
                (self.tr("Open file"), lambda: open_with_system(path)),
                (self.tr("Show folder"), lambda: open_with_system(path.parent)),
            ),
        )

    def _start(self, job: str, path: Path, work: Callable[[Progress, CancelToken], Path]) -> None:
        title = self.tr("Writing {}").format(path.name)
        self._session.jobs.start(job, title, work, done=self.tell_saved, failed=self._session.report)
