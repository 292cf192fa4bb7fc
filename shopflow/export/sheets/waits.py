"""Sheet "Waits": what customers will feel in each open interval, each figure with its likely range."""

from __future__ import annotations

from typing import Any

import numpy as np

from shopflow.export import style
from shopflow.export.book import PlanBook
from shopflow.export.cells import centre_across, letter, put, put_text, put_title, set_up_page, set_widths
from shopflow.export.daygrid import Layout
from shopflow.export.week import Week
from shopflow.wording import marked, phrase

TITLE = "Waits"
FIRST_ROW = 4
MINUTE_S = 60.0
WAIT_COLUMN = 6
"""The column of the mean wait."""
TARGET_COLUMN = 18


def add_waits_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet: one row per open interval; waits in minutes."""
    sheet = book.add_sheet(TITLE)
    results = week.results
    waits = week.waits
    if results.has_schedule:
        template = marked(
            "Per {minutes} minutes, with the people scheduled. Nine days in ten lie between low and high. "
            "A wait runs from joining the line until the order is taken."
        )
    else:
        template = marked(
            "Per {minutes} minutes, with the people needed, because nobody is scheduled. "
            "Nine days in ten lie between low and high. "
            "A wait runs from joining the line until the order is taken."
        )
    put_title(
        sheet,
        phrase("Waits and customers who leave"),
        phrase(template, minutes=waits.interval_minutes),
    )
    within = phrase("Served within {minutes:g} minutes", minutes=waits.target_wait_s / MINUTE_S)
    figures = (
        (phrase("Customers"), waits.arrivals, 1.0, style.ONE_DECIMAL),
        (phrase("Mean wait, minutes"), waits.mean_wait_s, MINUTE_S, style.ONE_DECIMAL),
        (phrase("9 in 10 wait less than, minutes"), waits.p90_wait_s, MINUTE_S, style.ONE_DECIMAL),
        (within, waits.share_within_target, 1.0, style.SHARE),
        (phrase("Customers who leave"), waits.walkaways, 1.0, style.ONE_DECIMAL),
    )
    _headers(sheet, tuple(name for name, *_ in figures))
    is_open = results.forecast.coarser(waits.interval_minutes).is_open
    row = FIRST_ROW + 1
    for row, i in enumerate(np.flatnonzero(is_open), start=FIRST_ROW + 2):
        put(sheet, row, 1, waits.starts[i].astype("datetime64[s]").item(), week.formats.moment)
        put(sheet, row, 2, waits.staff[i], style.WHOLE)
        for number, (_, figure, unit, number_format) in enumerate(figures):
            for offset, values in enumerate((figure.value, figure.low, figure.high)):
                put(sheet, row, 3 + 3 * number + offset, values[i] / unit, number_format)
        put(sheet, row, TARGET_COLUMN, waits.target_wait_s / MINUTE_S, style.ONE_DECIMAL)
    share = 3 + 3 * [number_format for *_, number_format in figures].index(style.SHARE)
    first = FIRST_ROW + 2
    _mark_late(sheet, share, first, row, results.plan.promise.target_share)
    if row >= first:
        book.name("Waits_expected", sheet, f"$A${FIRST_ROW}:${letter(TARGET_COLUMN)}${row}")
    set_widths(sheet, [20, 8, *[9.0] * (3 * len(figures)), 9.0])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 2, 2)
    set_up_page(sheet, week, title_rows=f"1:{FIRST_ROW + 1}")


def _headers(sheet: Any, names: tuple[str, ...]) -> None:
    for column, name in ((1, phrase("Start")), (2, phrase("People")), (TARGET_COLUMN, phrase("Your target, minutes"))):
        put_text(sheet, FIRST_ROW, column, name, style.HEADER)
        put_text(sheet, FIRST_ROW + 1, column, "", style.HEADER)
        sheet.merge_cells(start_row=FIRST_ROW, start_column=column, end_row=FIRST_ROW + 1, end_column=column)
    for number, name in enumerate(names):
        column = 3 + 3 * number
        for offset, end in enumerate((phrase("expected"), phrase("low"), phrase("high"))):
            put_text(sheet, FIRST_ROW, column + offset, name if not offset else "", style.HEADER)
            put_text(sheet, FIRST_ROW + 1, column + offset, end, style.HEADER)
        centre_across(sheet, FIRST_ROW, column, 3)
    sheet.row_dimensions[FIRST_ROW].height = 30


def _mark_late(sheet: Any, column: int, first: int, last: int, target_share: float) -> None:
    """Mark the shares below the promise."""
    from openpyxl.formatting.rule import CellIsRule
    from openpyxl.styles import Font, PatternFill

    area = f"{letter(column)}{first}:{letter(column)}{max(last, first)}"
    ground = PatternFill("solid", bgColor=style.SHORT_SOFT)
    ink = Font(bold=True, color=style.SHORT_TEXT)
    rule = CellIsRule(operator="lessThan", formula=[f"{target_share:.6f}"], fill=ground, font=ink)
    sheet.conditional_formatting.add(area, rule)
