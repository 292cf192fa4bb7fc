"""Sheet "Hours and cost": paid hours, wages and cost of each person, as live formulas over the sheet "Shifts".

Extra pay for overtime, weekends and holidays is a figure of the plan: it does not follow times that are changed.
"""

from __future__ import annotations

from typing import Any

from shopflow.export import style
from shopflow.export.book import PlanBook
from shopflow.export.cells import letter, put, put_header, put_text, put_title, set_up_page, set_widths
from shopflow.export.daygrid import Layout
from shopflow.export.grid import Grid
from shopflow.export.week import Week
from shopflow.sourced import origin_of
from shopflow.wording import marked, phrase

TITLE = "Hours and cost"
FREE = marked("(free place on the sheet Shifts)")
ONCOST_ROW = 4
FIRST_ROW = 6


def wage_cell(number: int) -> str:
    """The cell with the hourly wage of the ``number``-th person of the grid."""
    return f"'{TITLE}'!$D${FIRST_ROW + 1 + number}"


def add_hours_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet; a wage that is changed here, or a time on the sheet Shifts, changes the sums."""
    sheet = book.add_sheet(TITLE)
    plan = week.results.plan
    put_title(sheet, TITLE, phrase("Worked out from the sheet Shifts. Change a wage here: wages and cost follow."))
    oncost = plan.money.oncost_share
    put_text(sheet, ONCOST_ROW, 1, phrase("Employer's share on top of wages"))
    put(sheet, ONCOST_ROW, 3, oncost.value, style.SHARE, style.STRONG)
    put_text(sheet, ONCOST_ROW, 4, origin_of(oncost), style.NOTE)
    sheet.merge_cells(start_row=ONCOST_ROW, start_column=4, end_row=ONCOST_ROW, end_column=7)
    wages, extra, cost = (
        phrase("Wages ({currency})", currency=plan.currency),
        phrase("Extra pay as planned ({currency})", currency=plan.currency),
        phrase("Cost with employer's share ({currency})", currency=plan.currency),
    )
    put_header(
        sheet,
        FIRST_ROW,
        (
            phrase("Person"),
            phrase("Shifts"),
            phrase("Paid hours"),
            phrase("Wage per hour ({currency})", currency=plan.currency),
            wages,
            extra,
            cost,
        ),
    )
    sheet.row_dimensions[FIRST_ROW].height = 44
    people = len(_name_rows(layout.grids[0]))
    for number in range(people):
        _person(book, sheet, week, layout, number)
    _total(book, sheet, week, FIRST_ROW + people + 1)
    first, last = FIRST_ROW + 1, FIRST_ROW + people
    book.name("Wages_per_hour", sheet, f"$D${first}:$D${last}")
    book.name("Paid_hours", sheet, f"$C${first}:$C${last}")
    book.name("Employers_share", sheet, f"$C${ONCOST_ROW}")
    set_widths(sheet, [34, 10, 12, 18, 18, 18, 24])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, 2)
    set_up_page(sheet, week, title_rows=f"1:{FIRST_ROW}")


def _name_rows(grid: Grid) -> list[int]:
    return list(dict.fromkeys(place.name_row for place in grid.places))


def _person(book: PlanBook, sheet: Any, week: Week, layout: Layout, number: int) -> None:
    row = FIRST_ROW + 1 + number
    staff = week.staff[number] if number < len(week.staff) else None
    shifts = staff.shifts if staff else ()
    hours = sum(shift.paid_hours for shift in shifts)
    wage = staff.wage_per_h if staff else week.results.plan.money.wage_per_h.value
    starts, sums = [], []
    for grid in layout.grids:
        name_row = _name_rows(grid)[number]
        sums.append(f"Shifts!{letter(grid.hours_column)}{name_row}")
        starts += [
            f"Shifts!{letter(grid.from_column(day))}{place.work_row}"
            for place in grid.places_of(name_row)
            for day in grid.days
        ]
    name = f"Shifts!$A${_name_rows(layout.grids[0])[number]}"
    free = phrase(FREE)
    text = staff.name if staff else free
    said = free.replace('"', '""')
    book.put_formula(sheet, row, 1, f'=IF({name}="","{said}",{name})', text, "General", style.STRONG)
    book.put_formula(sheet, row, 2, f"=COUNT({','.join(starts)})", len(shifts), style.WHOLE)
    book.put_formula(sheet, row, 3, f"={'+'.join(sums)}", hours, style.HOURS)
    put(sheet, row, 4, wage, style.MONEY)
    book.put_formula(sheet, row, 5, f"=C{row}*D{row}", hours * wage, style.MONEY)
    extra = staff.extra_pay if staff else 0.0
    put(sheet, row, 6, extra, style.MONEY)
    cost = (hours * wage + extra) * (1 + week.results.plan.money.oncost_share.value)
    book.put_formula(sheet, row, 7, f"=(E{row}+F{row})*(1+$C${ONCOST_ROW})", cost, style.MONEY)


def _total(book: PlanBook, sheet: Any, week: Week, row: int) -> None:
    put_text(sheet, row, 1, phrase("Everybody"), style.TOTAL)
    put_text(sheet, row, 4, "", style.TOTAL)
    wages = sum(shift.paid_hours * staff.wage_per_h for staff in week.staff for shift in staff.shifts)
    extra = sum(staff.extra_pay for staff in week.staff)
    share = week.results.plan.money.oncost_share.value
    for column, result, number_format in (
        (2, len(week.schedule.shifts), style.WHOLE),
        (3, week.schedule.paid_hours, style.HOURS),
        (5, wages, style.MONEY),
        (6, extra, style.MONEY),
        (7, (wages + extra) * (1 + share), style.MONEY),
    ):
        at = letter(column)
        formula = f"=SUM({at}{FIRST_ROW + 1}:{at}{row - 1})"
        book.put_formula(sheet, row, column, formula, result, number_format, style.TOTAL)
