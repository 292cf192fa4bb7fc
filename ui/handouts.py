"""What leaves the window for the team besides the workbook, and comes back: calendars, paper, edited plans, people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from shopflow.pipeline import WeekResults, schedule_between, with_shifts
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.shifts import Schedule
from ui.dialogs import FileDialogs
from ui.format import counted
from ui.session import Session

if TYPE_CHECKING:
    from shopflow.export.readback import ReadShifts
    from ui.main_window import MainWindow

HANDOUT_JOB = "handout"
PAGE = "edited_plan"


class Handouts(QObject):
    """Carries out: export calendars, print, save as PDF, read an edited plan back, save the list of people.

    Args:
        window: shows the preview of an edited plan, and what was done.
        session: has the plan and the week.
        dialogs: asks for files.
        exported: tells the owner that a file was written.
    """

    def __init__(
        self, window: MainWindow, session: Session, dialogs: Callable[[], FileDialogs], exported: Callable[[Path], None]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._dialogs, self._exported = window, session, dialogs, exported
        self._read: ReadShifts | None = None
        self._came_from = "week"

    @property
    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands of the menus that are carried out here."""
        return {
            "export_calendar": self.ask_where_to_put_calendars,
            "read_edited": self.ask_for_edited_plan,
            "print": self.preview_print,
            "print_pdf": self.ask_where_to_save_pdf,
            "save_people": self.ask_where_to_save_people,
        }

    def ask_where_to_put_calendars(self) -> None:
        """Ask for a folder and write the calendars of the week that is shown into it."""
        results = self._week_with_shifts()
        folder = self._dialogs().calendar_folder(Path.home())
        if folder is not None:
            self.write_calendars(folder, results)

    def write_calendars(self, folder: Path, results: WeekResults) -> None:
        """Write one calendar for everybody and one for each person."""
        people = self._session.plan.people

        def work(progress: Progress, cancel: CancelToken) -> Path:
            from shopflow.export.calendar import write_calendars

            written = write_calendars(
                folder,
                results.schedule,
                people,
                results.plan,
                first_day=results.first_day,
                days=results.days,
                progress=progress,
                cancel=cancel,
            )
            return written[0]

        self._start(self.tr("Writing the calendars"), work)

    def preview_print(self) -> None:
        """Show the pages as they will be printed; the preview has the button to print."""
        from ui.printing import page_layout, paint, papers

        results = self._week()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(results.plan.currency))
        printer.setDocName(results.plan.shop_name)
        pages = papers(results)
        preview = QPrintPreviewDialog(printer, self._window)
        preview.setWindowTitle(self.tr("Print the plan"))
        preview.paintRequested.connect(lambda device: paint(device, pages))
        preview.resize(1000, 720)
        preview.exec()

    def ask_where_to_save_pdf(self) -> None:
        """Ask for a place and write all pages into a PDF file."""
        from ui.printing import write_pdf

        results = self._week()
        path = self._dialogs().pdf_file(Path.home() / f"{results.first_day.isoformat()}.pdf")
        if path is not None:
            write_pdf(path, results)
            self._exported(path)

    def ask_for_edited_plan(self) -> None:
        """Ask for an edited Excel plan and show what it would change."""
        path = self._dialogs().edited_plan(Path.home())
        if path is not None:
            self.read_edited(path)

    def read_edited(self, path: Path) -> None:
        """Read an edited plan and show what it would change; nothing is changed yet.

        Raises:
            Problem: the file is no plan of ShopFlow.
        """
        from shopflow.export.differences import broken_rules, differences
        from shopflow.export.readback import read_shifts
        from ui.pages.edited_plan import EditedPlanPage

        plan = self._session.plan
        every = Schedule(tuple(shift for week in plan.schedules.values() for shift in week.shifts))
        read = read_shifts(path, every, plan.people)
        own = schedule_between(plan, read.first_day, read.days)
        page = EditedPlanPage()
        page.taken.connect(self._take)
        page.left.connect(self._leave)
        changes = differences(own, read.schedule, plan.people)
        broken = broken_rules(own, read.schedule, plan.people, plan.rules.limits)
        page.show_edit(path.name, read, changes, broken)
        self._read, self._came_from = read, self._window.current
        self._window.add_page(PAGE, page)
        self._window.show_page(PAGE)

    def ask_where_to_save_people(self) -> None:
        """Ask for a place and write the people there, or an example when there are none."""
        from shopflow.export.peoplebook import write_people_book

        path = self._dialogs().new_people_file(Path.home() / "people.xlsx")
        if path is not None:
            write_people_book(path, self._session.plan.people)
            self._exported(path)

    def _take(self) -> None:
        read, plan = self._read, self._session.plan
        if read is None:
            return
        before = schedule_between(plan, read.first_day, read.days)
        self._leave()
        self._session.apply(with_shifts(plan, read.schedule, read.first_day, read.days), self.tr("Edited plan"))
        count = sum(shift not in before.shifts for shift in read.schedule.shifts)
        count = max(count, len(before.shifts) - len(read.schedule.shifts))
        self._window.tell(
            self.tr("Taken over: {}").format(counted(count, self.tr("changed shift"), self.tr("changed shifts")))
        )

    def _leave(self) -> None:
        self._read = None
        self._window.show_page("week" if self._came_from == PAGE else self._came_from)

    def _week(self) -> WeekResults:
        results = self._session.results
        if results is None:
            raise Problem(self.tr("The week is not worked out yet. Wait a moment and try again."))
        return results

    def _week_with_shifts(self) -> WeekResults:
        results = self._week()
        if not results.schedule.shifts:
            raise Problem(self.tr("Nobody has a shift this week yet. Fill the week on the Schedule page first."))
        return results

    def _start(self, doing: str, work: Callable[[Progress, CancelToken], Path]) -> None:
        self._session.jobs.start(HANDOUT_JOB, doing, work, done=self._exported, failed=self._session.report)
