"""Sheet "Shifts": the week as a grid of people and days, to be printed, pinned to the wall, and changed."""

from __future__ import annotations

import datetime as dt
import math
from functools import partial
from typing import Any

from shopflow.export import style
from shopflow.export.book import PlanBook
from shopflow.export.cells import centre_across, dress_up, letter, put, put_text, put_title, set_up_page, set_widths
from shopflow.export.daygrid import SHEET as BY_DAY
from shopflow.export.daygrid import Layout
from shopflow.export.grid import (
    BREAK,
    COVER,
    DAY_MINUTES,
    DAYS_A_GRID,
    FIRST_DAY_COLUMN,
    FIRST_ROW,
    PAID_BREAK,
    PAID_HOURS,
    PERSON,
    ROLE,
    WORKS,
    Grid,
    Place,
    breaks_by_row,
    minutes_of,
    written_minutes,
)
from shopflow.export.week import Week
from shopflow.shifts import Shift
from shopflow.wording import phrase

COVERED = '[<0.01]"covered";0.0# "h short"'
NAME_WIDTH = 22


def add_shifts_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet: hours, breaks and roles of everybody, paid hours, wages and what is not covered."""
    from openpyxl.worksheet.pagebreak import Break

    sheet = book.add_sheet("Shifts")
    last = week.days[-1]
    put_title(
        sheet,
        phrase("Shifts {first:%d %B} to {last:%d %B %Y}", first=week.days[0], last=last),
        phrase(
            "{shop}: {shifts} shifts, {hours:g} paid hours. "
            "Change times, breaks and roles here; sums follow, and ShopFlow reads the file back.",
            shop=week.results.plan.shop_name,
            shifts=len(week.schedule.shifts),
            hours=week.schedule.paid_hours,
        ),
    )
    for number, grid in enumerate(layout.grids):
        _Grid(book, sheet, week, layout, grid).write()
        for row in grid.header_rows if number else grid.header_rows[1:]:
            sheet.row_breaks.append(Break(id=row - 1))
    first, end = layout.grids[0], layout.grids[-1]
    area = f"$A${first.header_row}:${letter(first.hours_column + 1)}${end.total_row + 1}"
    book.name("Shifts_plan", sheet, area)
    day_width = 8.2 if week.formats.uses_12_hours else 6.5
    set_widths(sheet, [NAME_WIDTH, 8, *[day_width] * (2 * min(len(week.days), DAYS_A_GRID)), 8, 11])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, FIRST_DAY_COLUMN)
    fits = len(layout.grids) == len(first.header_rows) == 1
    set_up_page(sheet, week, title_rows=f"1:{FIRST_ROW if fits else 2}", is_one_page=fits)


class _Grid:
    """Up to seven days side by side, two columns (from, to) each."""

    def __init__(self, book: PlanBook, sheet: Any, week: Week, layout: Layout, grid: Grid) -> None:
        self.book, self.sheet, self.week, self.layout, self.grid = book, sheet, week, layout, grid

    def write(self) -> None:
        for row in self.grid.header_rows:
            self._header(row)
        for place in self.grid.places:
            self._place(place)
            self._name(place)
            if place.work_row == place.name_row:
                self._person(place)
        self._totals()

    def _header(self, row: int) -> None:
        put_text(self.sheet, row, 1, PERSON, style.HEADER)
        put_text(self.sheet, row, 2, "", style.HEADER)
        for day in self.grid.days:
            column = self.grid.from_column(day)
            put(self.sheet, row, column, day, self.week.formats.date, style.HEADER)
            put_text(self.sheet, row, column + 1, "", style.HEADER)
            centre_across(self.sheet, row, column)
        put_text(self.sheet, row, self.grid.hours_column, phrase("Paid hours"), style.HEADER)
        wages = phrase("Wages ({currency})", currency=self.week.results.plan.currency)
        put_text(self.sheet, row, self.grid.hours_column + 1, wages, style.HEADER)
        self.sheet.row_dimensions[row].height = 30

    def _place(self, place: Place) -> None:
        labels = {place.work_row: WORKS, place.role_row: ROLE}
        labels |= {row: PAID_BREAK if is_paid else BREAK for row, is_paid in place.break_rows}
        for row, label in sorted(labels.items()):
            for column in range(1, self.grid.hours_column + 2):
                put_text(
                    self.sheet, row, column, label if column == 2 else "", style.NOTE if column == 2 else style.BODY
                )
            for day in self.grid.days:
                column = self.grid.from_column(day)
                for each in (column, column + 1):
                    cell = self.sheet.cell(row, each)
                    cell.number_format = "General" if label == ROLE else self.week.formats.time
            self.sheet.row_dimensions[row].height = 15 if label == WORKS else 11.5
        for day in self.grid.days:
            shift = place.shifts.get(day)
            if shift:
                self._shift(place, day, shift)
            elif place.staff and day in place.staff.days_off and place.work_row == place.name_row:
                put_text(self.sheet, place.role_row, self.grid.from_column(day), phrase("day off"), style.NOTE)

    def _shift(self, place: Place, day: dt.date, shift: Shift) -> None:
        column = self.grid.from_column(day)
        start = minutes_of(shift.start, day)
        self._time(place.work_row, column, start)
        self._time(place.work_row, column + 1, written_minutes(minutes_of(shift.end, day), start, is_strict=True))
        for row, begun, ended in breaks_by_row(place, shift):
            first = minutes_of(begun, day)
            self._time(row, column, written_minutes(first, start, is_strict=False))
            self._time(row, column + 1, written_minutes(minutes_of(ended, day), first, is_strict=True))
        put_text(self.sheet, place.role_row, column, shift.role)
        self._tint(place, column, shift.role)

    def _time(self, row: int, column: int, minute: int) -> None:
        if minute < DAY_MINUTES:
            put(self.sheet, row, column, dt.time(minute // 60, minute % 60), self.week.formats.time)
        else:
            put(self.sheet, row, column, minute / DAY_MINUTES, "[hh]:mm")

    def _tint(self, place: Place, column: int, role: str) -> None:
        ground, ink = self.week.tint(role)
        for row in range(place.work_row, place.role_row + 1):
            line = WORKS if row == place.work_row else ROLE if row == place.role_row else BREAK
            for each in (column, column + 1):
                cell = self.sheet.cell(row, each)
                dress_up(cell, (line, ground), partial(_tint, line=line, ground=ground, ink=ink))

    def _name(self, place: Place) -> None:
        """The name beside the rows of one place, which become as high as the name needs."""
        name = place.staff.name if place.staff else ""
        put_text(self.sheet, place.work_row, 1, name, style.STRONG)
        rows = range(place.work_row, place.role_row + 1)
        self.sheet.merge_cells(start_row=rows[0], start_column=1, end_row=rows[-1], end_column=1)
        height = sum(self.sheet.row_dimensions[row].height for row in rows)
        missing = 13.0 * math.ceil(len(name) / (NAME_WIDTH - 4)) - height
        self.sheet.row_dimensions[place.work_row].height += max(missing, 0.0)

    def _person(self, place: Place) -> None:
        """Paid hours and wages of one person, beside the first of the person's places."""
        from shopflow.export.sheets.hours import wage_cell

        row, column = place.name_row, self.grid.hours_column
        hours = self._hours_of(place)
        sums = f"={self.layout.days.hours_cells(self.grid, row)}"
        self.book.put_formula(self.sheet, row, column, sums, hours, "0.0#;-0.0#;", style.STRONG)
        wages = f"={letter(column)}{row}*{wage_cell(self._number_of(place))}"
        cost = hours * place.staff.wage_per_h if place.staff else 0.0
        self.book.put_formula(self.sheet, row, column + 1, wages, cost, "#,##0.00;-#,##0.00;", style.STRONG)

    def _number_of(self, place: Place) -> int:
        names = list(dict.fromkeys(each.name_row for each in self.grid.places))
        return names.index(place.name_row)

    def _hours_of(self, place: Place) -> float:
        return sum(s.paid_hours for each in self.grid.places_of(place.name_row) for s in each.shifts.values())

    def _totals(self) -> None:
        grid, days = self.grid, {rows.day: rows for rows in self.layout.days.days}
        row, at = grid.total_row, letter(self.layout.days.hours_column)
        shifts = self.week.schedule.shifts
        hours = {day: sum(s.paid_hours for s in shifts if s.date == day) for day in grid.days}
        put_text(self.sheet, row, 2, "", style.TOTAL)
        put_text(self.sheet, row + 1, 2, "", style.TOTAL)
        put_text(self.sheet, row, 1, PAID_HOURS, style.TOTAL)
        put_text(self.sheet, row + 1, 1, COVER, style.TOTAL)
        blocks = self.layout.days.block_columns
        for number, day in enumerate(self.week.days):
            if day not in hours:
                continue
            self._total(row, day, f"={BY_DAY}!{at}{days[day].scheduled_row}", hours[day], style.HOURS)
            short = self._short_hours(number)
            line = days[day].short_row
            area = f"{BY_DAY}!{letter(blocks[0])}{line}:{letter(blocks[-1])}{line}" if blocks else ""
            formula = f"=SUM({area})*{self.week.block_minutes}/60" if area else "=0"
            self._total(row + 1, day, formula, short, COVERED)
        self._sum_up(row, sum(hours.values()), style.HOURS, grid.hours_column)
        wages = sum(
            s.wage_per_h * shift.paid_hours for s in self.week.staff for shift in s.shifts if shift.date in hours
        )
        self._sum_up(row, wages, style.MONEY, grid.hours_column + 1)
        short = sum(self._short_hours(n) for n, day in enumerate(self.week.days) if day in hours)
        first, last = letter(FIRST_DAY_COLUMN), letter(grid.hours_column - 1)
        formula = f"=SUM({first}{row + 1}:{last}{row + 1})"
        self.book.put_formula(self.sheet, row + 1, grid.hours_column, formula, short, COVERED, style.TOTAL)
        put_text(self.sheet, row + 1, grid.hours_column + 1, "", style.TOTAL)
        centre_across(self.sheet, row + 1, grid.hours_column)
        self._mark_short(row + 1)

    def _short_hours(self, number: int) -> float:
        gaps = self.week.needed[number] - self.week.scheduled[number]
        return float(gaps.clip(min=0)[list(self.layout.days.blocks)].sum()) * self.week.block_minutes / 60

    def _sum_up(self, row: int, result: float, number_format: str, column: int) -> None:
        at = letter(column)
        formula = f"=SUM({at}{self.grid.header_row + 1}:{at}{row - 1})"
        self.book.put_formula(self.sheet, row, column, formula, result, number_format, style.TOTAL)

    def _total(self, row: int, day: dt.date, formula: str, result: float, number_format: str) -> None:
        column = self.grid.from_column(day)
        self.book.put_formula(self.sheet, row, column, formula, result, number_format, style.TOTAL)
        put_text(self.sheet, row, column + 1, "", style.TOTAL)
        centre_across(self.sheet, row, column)

    def _mark_short(self, row: int) -> None:
        from openpyxl.formatting.rule import CellIsRule
        from openpyxl.styles import Font

        area = f"{letter(FIRST_DAY_COLUMN)}{row}:{letter(self.grid.hours_column)}{row}"
        rule = CellIsRule(operator="greaterThan", formula=["0.01"], font=Font(bold=True, color=style.SHORT_TEXT))
        self.sheet.conditional_formatting.add(area, rule)


def _tint(cell: Any, *, line: str, ground: str, ink: str) -> None:
    """Colour a cell of a shift; the role stands in the middle of both columns."""
    from openpyxl.styles import Alignment, Font, PatternFill

    is_work, is_role = line == WORKS, line == ROLE
    across = "centerContinuous" if is_role else "center"
    cell.fill = PatternFill("solid", fgColor=ground)
    cell.font = Font(name=style.FONT, size=10 if is_work else 8, bold=is_work, color=ink)
    cell.alignment = Alignment(horizontal=across, vertical="center", shrink_to_fit=is_role)
