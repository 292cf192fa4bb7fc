"""Sheet "Shifts": the week as a grid of people and days, to be printed and pinned to the wall."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING, Any

from shopflow.export import style
from shopflow.export.cells import put, put_text, put_title, set_up_page, set_widths
from shopflow.export.week import Staff, Week

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

COVERED = '[=0]"covered";0.0# "h short"'
NAME_WIDTH = 22
FIRST_ROW = 4
DAYS_A_GRID = 7


def add_shifts_sheet(book: Workbook, week: Week) -> None:
    """Add the sheet: start and end as real times, role and break below, hours, wages and what is not covered."""
    sheet: Any = book.create_sheet("Shifts")
    last = week.days[-1]
    put_title(
        sheet,
        f"Shifts {week.days[0]:%d %B} to {last:%d %B %Y}",
        f"{week.results.plan.shop_name}: {len(week.schedule.shifts)} shifts, {week.schedule.paid_hours:g} paid hours",
    )
    row = FIRST_ROW
    grids = [week.days[i : i + DAYS_A_GRID] for i in range(0, len(week.days), DAYS_A_GRID)]
    for days in grids:
        row = _Grid(sheet, week, days).write(row) + 1
    set_widths(sheet, [NAME_WIDTH, *[6.5] * (2 * min(len(week.days), DAYS_A_GRID)), 8, 11])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, 2)
    set_up_page(sheet, week.results.plan.shop_name, title_rows=f"1:{FIRST_ROW}", is_one_page=len(grids) == 1)


class _Grid:
    """Up to seven days side by side, two columns (from, to) each."""

    def __init__(self, sheet: Worksheet, week: Week, days: tuple[dt.date, ...]) -> None:
        self.sheet: Any = sheet
        self.week = week
        self.days = days
        self.hours_column = 2 + 2 * len(days)

    def write(self, row: int) -> int:
        """Write the grid from ``row`` on; the row after it is returned."""
        self._header(row)
        row += 1
        for staff in self.week.staff:
            row = self._person(row, staff)
        return self._totals(row)

    def _header(self, row: int) -> None:
        put_text(self.sheet, row, 1, "Person", style.HEADER)
        for index, day in enumerate(self.days):
            put(self.sheet, row, 2 + 2 * index, day, style.DATE, style.HEADER)
            put_text(self.sheet, row, 3 + 2 * index, "", style.HEADER)
            self._merge(row, 2 + 2 * index)
        put_text(self.sheet, row, self.hours_column, "Hours", style.HEADER)
        put_text(self.sheet, row, self.hours_column + 1, f"Wages ({self.week.results.plan.currency})", style.HEADER)
        self.sheet.row_dimensions[row].height = 30

    def _person(self, row: int, staff: Staff) -> int:
        """One pair of rows a person, more where someone works twice on a day."""
        by_day = [[s for s in staff.shifts if s.date == day] for day in self.days]
        pairs = max(1, *(len(shifts) for shifts in by_day))
        last = row + 2 * pairs - 1
        for line in range(row, last + 1):
            for column in range(1, self.hours_column + 2):
                put_text(self.sheet, line, column, "", style.BODY)
        put_text(self.sheet, row, 1, staff.name, style.STRONG)
        self.sheet.merge_cells(start_row=row, start_column=1, end_row=last, end_column=1)
        for index, day in enumerate(self.days):
            for number, shift in enumerate(by_day[index]):
                self._shift(row + 2 * number, 2 + 2 * index, shift)
            if day in staff.days_off and not by_day[index]:
                put_text(self.sheet, row, 2 + 2 * index, "day off", style.NOTE)
                self._merge(row, 2 + 2 * index)
        hours = sum(shift.paid_hours for shifts in by_day for shift in shifts)
        put(self.sheet, row, self.hours_column, hours, style.HOURS, style.STRONG)
        put(self.sheet, row, self.hours_column + 1, hours * staff.wage_per_h, style.MONEY, style.STRONG)
        for line in range(row, last + 1):
            self.sheet.row_dimensions[line].height = max(15.0, 13.5 * _lines(staff.name) / (2 * pairs))
        return last + 1

    def _shift(self, row: int, column: int, shift: Any) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill

        ground, ink = self.week.tint(shift.role)
        put(self.sheet, row, column, shift.start.time(), style.TIME)
        put(self.sheet, row, column + 1, shift.end.time(), style.TIME)
        pauses = ", ".join(f"{pause.start:%H:%M}" for pause in shift.breaks)
        put_text(self.sheet, row + 1, column, f"{shift.role}, break {pauses}" if pauses else shift.role)
        for line, size, is_bold in ((row, 10, True), (row + 1, 8, False)):
            for cell in self.sheet[line][column - 1 : column + 1]:
                cell.fill = PatternFill("solid", fgColor=ground)
                cell.font = Font(name=style.FONT, size=size, bold=is_bold, color=ink)
                cell.alignment = Alignment(horizontal="center", vertical="center", shrink_to_fit=line > row)
        self._merge(row + 1, column)

    def _totals(self, row: int) -> int:
        hours = [sum(s.paid_hours for s in self.week.schedule.shifts if s.date == day) for day in self.days]
        wages = sum(
            s.paid_hours * staff.wage_per_h for staff in self.week.staff for s in staff.shifts if s.date in self.days
        )
        self._total_row(row, "Paid hours", hours, style.HOURS)
        put(self.sheet, row, self.hours_column, sum(hours), style.HOURS, style.TOTAL)
        put(self.sheet, row, self.hours_column + 1, wages, style.MONEY, style.TOTAL)
        short = [self.week.short_hours(day) for day in self.days]
        self._total_row(row + 1, "People needed", short, COVERED)
        put(self.sheet, row + 1, self.hours_column, sum(short), COVERED, style.TOTAL)
        put_text(self.sheet, row + 1, self.hours_column + 1, "", style.TOTAL)
        return row + 2

    def _total_row(self, row: int, name: str, values: list[float], number_format: str) -> None:
        from openpyxl.styles import Alignment, Font

        put_text(self.sheet, row, 1, name, style.TOTAL)
        for index, value in enumerate(values):
            cell: Any = put(self.sheet, row, 2 + 2 * index, value, number_format, style.TOTAL)
            cell.alignment = Alignment(horizontal="center", vertical="center", shrink_to_fit=True)
            if number_format == COVERED and value > 0:
                cell.font = Font(name=style.FONT, size=10, bold=True, color=style.SHORT_TEXT)
            put_text(self.sheet, row, 3 + 2 * index, "", style.TOTAL)
            self._merge(row, 2 + 2 * index)

    def _merge(self, row: int, column: int) -> None:
        self.sheet.merge_cells(start_row=row, start_column=column, end_row=row, end_column=column + 1)


def _lines(name: str) -> int:
    return math.ceil(len(name) / (NAME_WIDTH - 4))
