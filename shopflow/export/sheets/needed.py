"""Sheet "People needed": needed, scheduled and what is short per block of each day."""

from __future__ import annotations

from typing import Any

from shopflow.export import style
from shopflow.export.book import PlanBook
from shopflow.export.cells import letter, put, put_text, put_title, set_up_page, set_widths
from shopflow.export.daygrid import SHEET as BY_DAY
from shopflow.export.daygrid import Layout
from shopflow.export.week import Week
from shopflow.wording import phrase

TITLE = "People needed"
FIRST_ROW = 4


def needed_cell(day: int, column: int) -> str:
    """The cell with the people needed on the ``day``-th day in the ``column``-th block that is shown."""
    return f"'{TITLE}'!{letter(column + 2)}{FIRST_ROW + 1 + day}"


def table_rows(days: int) -> tuple[int, int, int]:
    """The header rows of the tables: needed, scheduled, short or spare."""
    height = days + 2
    return FIRST_ROW, FIRST_ROW + height, FIRST_ROW + 2 * height


def add_needed_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet with three tables."""
    sheet = book.add_sheet(TITLE)
    put_title(
        sheet,
        phrase("People needed and scheduled"),
        phrase(
            "Least people that keep your promise, per {minutes} minutes; in the last table + is short and - is spare.",
            minutes=week.block_minutes,
        ),
    )
    days, blocks = layout.days.days, layout.days.blocks
    rows = table_rows(len(days))
    for row, name in zip(rows, (phrase("Needed"), phrase("Scheduled"), phrase("Short (+) or spare (-)")), strict=True):
        _head(sheet, week, layout, row, name)
    is_shown = week.is_shown
    for day, day_rows in enumerate(days):
        for column, block in enumerate(blocks, start=2):
            at, line = letter(column), [row + 1 + day for row in rows]
            needed, scheduled = int(week.needed[day, block]), int(week.scheduled[day, block])
            if is_shown[day, block]:
                put(sheet, line[0], column, needed, style.WHOLE)
            source = f"{BY_DAY}!{letter(layout.days.block_columns[column - 2])}{day_rows.scheduled_row}"
            number_format = style.WHOLE if is_shown[day, block] else style.COUNT_OR_NOTHING
            book.put_formula(sheet, line[1], column, f"={source}", scheduled, number_format)
            gap_format = style.GAP if is_shown[day, block] else "+0;-0;"
            book.put_formula(sheet, line[2], column, f"={at}{line[0]}-{at}{line[1]}", needed - scheduled, gap_format)
    set_widths(sheet, [18, *[8.0 if week.formats.uses_12_hours else 6.0] * len(blocks)])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, 2)
    set_up_page(sheet, week, title_rows=f"1:{FIRST_ROW}", is_one_page=len(days) <= 7)
    if blocks:
        _finish(book, sheet, week, rows, len(blocks))


def _finish(book: PlanBook, sheet: Any, week: Week, rows: tuple[int, int, int], columns: int) -> None:
    """Mark what is short and name the tables."""
    days = len(week.days)
    _mark_short(sheet, rows[2] + 1, days, columns)
    for name, row in zip(("People_needed", "People_scheduled", "People_short"), rows, strict=True):
        book.name(name, sheet, f"$B${row + 1}:${letter(columns + 1)}${row + days}")


def _head(sheet: Any, week: Week, layout: Layout, row: int, name: str) -> None:
    put_text(sheet, row, 1, name, style.HEADER)
    for column, block in enumerate(layout.days.blocks, start=2):
        start = week.results.requirement.starts[block].astype("datetime64[s]").item().time()
        put(sheet, row, column, start, week.formats.time, style.HEADER)
    for number, day in enumerate(week.days, start=1):
        put(sheet, row + number, 1, day, week.formats.date, style.STRONG)


def _mark_short(sheet: Any, row: int, days: int, columns: int) -> None:
    """Vermilion where people are short, grey where they are spare."""
    from openpyxl.formatting.rule import CellIsRule
    from openpyxl.styles import Font, PatternFill

    area = f"B{row}:{letter(columns + 1)}{row + days - 1}"
    short, spare = PatternFill("solid", bgColor=style.SHORT_SOFT), PatternFill("solid", bgColor=style.SUNKEN)
    ink = Font(bold=True, color=style.SHORT_TEXT)
    sheet.conditional_formatting.add(area, CellIsRule(operator="greaterThan", formula=["0"], fill=short, font=ink))
    sheet.conditional_formatting.add(area, CellIsRule(operator="lessThan", formula=["0"], fill=spare))
