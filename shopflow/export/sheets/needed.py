"""Sheet "People needed": day rows by half-hour columns; needed, scheduled, and the gap as a live formula."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shopflow.export import style
from shopflow.export.cells import letter, put, put_formula, put_text, put_title, set_up_page, set_widths
from shopflow.export.charts import staffing_chart
from shopflow.export.week import Week

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

FIRST_ROW = 4
GAP = "+0;-0;0"


def add_needed_sheet(book: Workbook, week: Week) -> None:
    """Add the sheet with three tables and a chart of the day that needs a look most."""
    sheet: Any = book.create_sheet("People needed")
    put_title(
        sheet,
        "People needed and scheduled",
        f"Least people that keep your promise, per {week.results.requirement.interval_minutes} minutes; "
        "in the last table + is short and - is spare.",
    )
    is_open = _open_blocks(week)
    columns = np.flatnonzero(is_open.any(axis=0))
    shape = is_open.shape
    needed = week.results.requirement.required.reshape(shape)
    scheduled = week.results.coverage.scheduled.reshape(shape)
    height = len(week.days) + 2
    rows = [FIRST_ROW, FIRST_ROW + height, FIRST_ROW + 2 * height]
    for row, name in zip(rows, ("Needed", "Scheduled", "Short (+) or spare (-)"), strict=True):
        _head(sheet, week, row, name, columns)
    for day in range(shape[0]):
        for column, block in enumerate(columns, start=2):
            if not is_open[day, block]:
                continue
            lines = [row + 1 + day for row in rows]
            put(sheet, lines[0], column, needed[day, block], style.WHOLE)
            put(sheet, lines[1], column, scheduled[day, block], style.WHOLE)
            at = letter(column)
            put_formula(sheet, lines[2], column, f"={at}{lines[0]}-{at}{lines[1]}", GAP)
    if len(columns):
        _mark_short(sheet, rows[2] + 1, len(week.days), len(columns))
        day = _day_to_show(needed, scheduled, is_open)
        title = f"{week.days[day]:%A %d %B}: people needed (line) and scheduled (bars)"
        chart = staffing_chart(sheet, title, rows[0], rows[0] + 1 + day, rows[1] + 1 + day, columns=len(columns))
        sheet.add_chart(chart, f"A{rows[2] + height}")
    set_widths(sheet, [18, *[6.0] * len(columns)])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, 2)
    set_up_page(sheet, week.results.plan.shop_name, title_rows=f"1:{FIRST_ROW}", is_one_page=True)


def _open_blocks(week: Week) -> NDArray[np.bool_]:
    """Which blocks to show, shape ``(days, blocks a day)``: open, or with somebody scheduled."""
    results = week.results
    is_open = results.forecast.coarser(results.requirement.interval_minutes).is_open
    shown: NDArray[np.bool_] = (is_open | (results.coverage.scheduled > 0)).reshape(len(week.days), -1)
    return shown


def _head(sheet: Worksheet, week: Week, row: int, name: str, columns: NDArray[np.int64]) -> None:
    put_text(sheet, row, 1, name, style.HEADER)
    for column, block in enumerate(columns, start=2):
        start = week.results.requirement.starts[block].astype("datetime64[s]").item().time()
        put(sheet, row, column, start, style.TIME, style.HEADER)
    for number, day in enumerate(week.days, start=1):
        put(sheet, row + number, 1, day, style.DATE, style.STRONG)


def _mark_short(sheet: Any, row: int, days: int, columns: int) -> None:
    from openpyxl.formatting.rule import CellIsRule
    from openpyxl.styles import Font, PatternFill

    area = f"B{row}:{letter(columns + 1)}{row + days - 1}"
    ground = PatternFill("solid", bgColor=style.SHORT_SOFT)
    ink = Font(bold=True, color=style.SHORT_TEXT)
    sheet.conditional_formatting.add(area, CellIsRule(operator="greaterThan", formula=["0"], fill=ground, font=ink))


def _day_to_show(needed: NDArray[np.int64], scheduled: NDArray[np.int64], is_open: NDArray[np.bool_]) -> int:
    """The day on which most people are short; where nobody is, the one that needs most people."""
    short = np.where(is_open, np.maximum(needed - scheduled, 0), 0).sum(axis=1)
    return int(short.argmax() if short.any() else needed.sum(axis=1).argmax())
