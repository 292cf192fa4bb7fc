"""Sheet "Hours and cost": every shift, and per person hours, wages and cost as live formulas over them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from shopflow.export import style
from shopflow.export.cells import put, put_formula, put_header, put_text, put_title, set_up_page, set_widths
from shopflow.export.week import Staff, Week
from shopflow.shifts import Shift

if TYPE_CHECKING:
    from openpyxl import Workbook

ONCOST_ROW = 4
FIRST_ROW = 6


def add_hours_sheet(book: Workbook, week: Week) -> None:
    """Add the sheet; a time that is changed in the list of shifts changes the totals."""
    sheet: Any = book.create_sheet("Hours and cost")
    plan = week.results.plan
    put_title(
        sheet, "Hours and cost", "Change a time, a break or a wage: hours, wages and totals follow. Breaks are unpaid."
    )
    oncost = plan.money.oncost_share
    put_text(sheet, ONCOST_ROW, 1, "Employer's share on top of wages")
    put(sheet, ONCOST_ROW, 3, oncost.value, style.SHARE, style.STRONG)
    put_text(sheet, ONCOST_ROW, 4, f"{oncost.source}: {oncost.basis}", style.NOTE)
    wages, cost = f"Wages ({plan.currency})", f"Cost with employer's share ({plan.currency})"
    put_header(sheet, FIRST_ROW, ("Person", "Shifts", "Hours", f"Wage per hour ({plan.currency})", wages, cost))
    sheet.row_dimensions[FIRST_ROW].height = 44
    total = FIRST_ROW + len(week.staff) + 1
    row = total + 2
    put_header(sheet, row, ("Person", "Role", "Date", "Start", "End", "Unpaid break, hours", "Hours"))
    sheet.row_dimensions[row].height = 30
    for number, staff in enumerate(week.staff, start=1):
        first = row + 1
        for shift in staff.shifts:
            row += 1
            _shift(sheet, row, staff, shift)
        _person(sheet, FIRST_ROW + number, staff, first, row)
    _total(sheet, total)
    set_widths(sheet, [26, 14, 14, 18, 18, 18, 10])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, 2)
    set_up_page(sheet, plan.shop_name, title_rows="1:2")


def _shift(sheet: Any, row: int, staff: Staff, shift: Shift) -> None:
    unpaid = sum((pause.end - pause.start for pause in shift.breaks if not pause.is_paid), dt.timedelta())
    put_text(sheet, row, 1, staff.name)
    put_text(sheet, row, 2, shift.role)
    put(sheet, row, 3, shift.date, style.DATE)
    put(sheet, row, 4, shift.start, style.MOMENT)
    put(sheet, row, 5, shift.end, style.MOMENT)
    put(sheet, row, 6, unpaid / dt.timedelta(hours=1), style.HOURS)
    put_formula(sheet, row, 7, f"=(E{row}-D{row})*24-F{row}", style.HOURS)


def _person(sheet: Any, row: int, staff: Staff, first: int, last: int) -> None:
    """Totals of one person, whose shifts stand in the rows from ``first`` to ``last``."""
    put_text(sheet, row, 1, staff.name, style.STRONG)
    if staff.shifts:
        put_formula(sheet, row, 2, f"=COUNT(D{first}:D{last})", style.WHOLE)
        put_formula(sheet, row, 3, f"=SUM(G{first}:G{last})", style.HOURS)
    else:
        put(sheet, row, 2, 0, style.WHOLE)
        put(sheet, row, 3, 0, style.HOURS)
    put(sheet, row, 4, staff.wage_per_h, style.MONEY)
    put_formula(sheet, row, 5, f"=C{row}*D{row}", style.MONEY)
    put_formula(sheet, row, 6, f"=E{row}*(1+$C${ONCOST_ROW})", style.MONEY)


def _total(sheet: Any, row: int) -> None:
    put_text(sheet, row, 1, "Everybody", style.TOTAL)
    put_text(sheet, row, 4, "", style.TOTAL)
    for column, letters, number_format in (
        (2, "B", style.WHOLE),
        (3, "C", style.HOURS),
        (5, "E", style.MONEY),
        (6, "F", style.MONEY),
    ):
        span = f"{letters}{FIRST_ROW + 1}:{letters}{row - 1}"
        if row - 1 > FIRST_ROW:
            put_formula(sheet, row, column, f"=SUM({span})", number_format, style.TOTAL)
        else:
            put(sheet, row, column, 0, number_format, style.TOTAL)
