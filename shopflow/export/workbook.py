"""The Excel plan: the week's shifts and everything that they rest on."""

from __future__ import annotations

from pathlib import Path

from shopflow.export.atomic import write_atomically
from shopflow.export.book import PlanBook
from shopflow.export.daygrid import layout_of
from shopflow.export.sheets.basis import add_basis_sheet
from shopflow.export.sheets.days import add_days_sheet
from shopflow.export.sheets.forecast import add_forecast_sheet
from shopflow.export.sheets.hours import add_hours_sheet
from shopflow.export.sheets.needed import add_needed_sheet
from shopflow.export.sheets.pictures import add_charts_sheet
from shopflow.export.sheets.shifts import add_shifts_sheet
from shopflow.export.sheets.waits import add_waits_sheet
from shopflow.export.week import week_of
from shopflow.people import Person
from shopflow.pipeline import WeekResults
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.shifts import Schedule
from shopflow.wording import phrase

SHEETS = (
    add_shifts_sheet,
    add_days_sheet,
    add_needed_sheet,
    add_waits_sheet,
    add_forecast_sheet,
    add_hours_sheet,
    add_basis_sheet,
    add_charts_sheet,
)


def write_workbook(
    path: Path,
    results: WeekResults,
    schedule: Schedule,
    people: tuple[Person, ...],
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> None:
    """Write the plan as an Excel workbook, as a whole or not at all.

    Args:
        path: where to; an older file is replaced in one step at the end.
        results: of the days that the workbook is about.
        schedule: its shifts of those days are shown.
        people: in the order in which they are to be listed, those without shifts too.
        progress: told after each sheet.
        cancel: looked at between sheets and before the file is put in its place.

    Raises:
        Problem: the file cannot be written there.
        Cancelled: Stop was pressed; nothing was changed.
    """
    week = week_of(results, schedule, people)
    layout = layout_of(week)
    book = PlanBook(f"{results.plan.shop_name}, week of {results.first_day}")
    for done, add_sheet in enumerate(SHEETS):
        if cancel:
            cancel.check()
        add_sheet(book, week, layout)
        progress((done + 1) / (len(SHEETS) + 1), phrase("Writing the workbook"))

    def save(unfinished: Path) -> None:
        book.save(unfinished)
        if cancel:
            cancel.check()

    write_atomically(path, save)
    progress(1.0, phrase("Writing the workbook"))
