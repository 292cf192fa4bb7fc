"""Sheet "What it rests on": orders used, service, promise and money with their sources, and what was assumed."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from zoneinfo import ZoneInfo, available_timezones

import numpy as np

from shopflow import __version__
from shopflow.export import style
from shopflow.export.book import PlanBook
from shopflow.export.cells import Number, put, put_header, put_text, put_title, set_up_page, set_widths
from shopflow.export.clock_changes import worked_hours
from shopflow.export.daygrid import Layout
from shopflow.export.week import Week
from shopflow.plan import Plan
from shopflow.sourced import Sourced

FIRST_ROW = 4
PLAIN = "#,##0.##"
Line = tuple[str, str | Number, str, str]
"""Name, value, number format, where it comes from."""


def add_basis_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet."""
    from openpyxl.styles import Alignment

    sheet = book.add_sheet("What it rests on")
    results = week.results
    sample = " The shop and its orders are invented." if results.plan.is_sample else ""
    put_title(sheet, "What it rests on", f"Assumed numbers are marked: measure or enter them.{sample}")
    put_header(sheet, FIRST_ROW, ("What", "Value", "Where it comes from"))
    row = FIRST_ROW
    for name, value, number_format, origin in (*_orders(week), *_promise(results.plan), *_sources(results.plan)):
        row += 1
        put_text(sheet, row, 1, name, style.STRONG)
        cell = put_text(sheet, row, 2, value) if isinstance(value, str) else put(sheet, row, 2, value, number_format)
        cell.alignment = Alignment(horizontal="left", vertical="center", wrap_text=True)
        put_text(sheet, row, 3, origin).alignment = Alignment(vertical="center", wrap_text=True)
        lines = max(math.ceil(len(text) / width) for text, width in ((name, 50), (str(value), 28), (origin, 66)))
        sheet.row_dimensions[row].height = 15.0 * max(lines, 1)
    row += 2
    put_text(sheet, row, 1, "Assumptions", style.STRONG)
    for sentence in (*results.assumptions, *_clock_changes(week)):
        row += 1
        put_text(sheet, row, 1, sentence, style.NOTE)
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=3)
        sheet.row_dimensions[row].height = 14.0 * math.ceil(len(sentence) / 150)
    set_widths(sheet, [54, 32, 70])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, 1)
    set_up_page(sheet, week, title_rows=f"1:{FIRST_ROW}")


def _clock_changes(week: Week) -> Iterator[str]:
    """What the clock on the wall hides: shifts over a change of it are longer or shorter than they look."""
    name = week.results.plan.timezone
    if name not in available_timezones():
        return
    for staff in week.staff:
        for shift in staff.shifts:
            seen = (shift.end - shift.start) / dt.timedelta(hours=1)
            worked = worked_hours(shift.start, shift.end, ZoneInfo(name))
            if worked != seen:
                yield (
                    f"The clock changes in the night of {shift.date:%A %d %B}: {staff.name} works {worked:g} hours, "
                    f"not {seen:g} as the clock on the wall says; hours and wages here go by the clock."
                )


def _orders(week: Week) -> Iterator[Line]:
    results = week.results
    history = results.history
    yield "Shop", results.plan.shop_name, "", ""
    yield "First day planned", results.first_day, week.formats.date + " yyyy", f"{results.days} days"
    yield "Orders used", int(history.orders[history.is_known].sum()), style.WHOLE, "complete opening hours only"
    if len(history.days):
        yield "First day of orders", history.days[0].astype("datetime64[D]").item(), week.formats.date + " yyyy", ""
        yield "Last day of orders", history.days[-1].astype("datetime64[D]").item(), week.formats.date + " yyyy", ""
        left_out = int(np.sum(np.any(history.is_open & ~history.is_complete, axis=1)))
        yield "Days with hours left out", left_out, style.WHOLE, "the till was off or the file is cut off there"
    yield "Forecast", results.forecast.model, "", results.forecast.stage
    yield "Simulated days behind each wait", results.waits.days, style.WHOLE, ""
    yield "Made with", f"ShopFlow {__version__}", "", ""
    now = dt.datetime.now().astimezone().replace(second=0, microsecond=0, tzinfo=None)
    yield "Made on", now, f"{week.formats.date} yyyy {week.formats.time}", ""


def _promise(plan: Plan) -> Iterator[Line]:
    promise = plan.promise
    yield "Promise: longest wait, minutes", promise.target_wait_s / 60, PLAIN, "your plan"
    yield "Promise: share of customers served within it", promise.target_share, style.SHARE, "your plan"
    yield "Promise: most customers who may leave", promise.max_walkaway_share, style.SHARE, "your plan"
    yield "Never fewer people than", promise.min_staff, style.WHOLE, "your plan"


def _sources(plan: Plan) -> Iterator[Line]:
    service, money = plan.service, plan.money
    for stage in service.stages:
        yield _line(f"Work on an order ({stage.name}), seconds", stage.mean_service_s)
        yield _line(f"Spread of that work ({stage.name}), share of the mean", stage.cv_service)
    yield _line("Patience of waiting customers, seconds", service.patience_s)
    yield _line("Turn away at the sight of the line, per person waiting", service.balk_per_waiting)
    yield _line(f"Wage per hour ({plan.currency})", money.wage_per_h, style.MONEY)
    yield _line("Employer's share on top of wages", money.oncost_share, style.SHARE)
    yield _line(f"Average order ({plan.currency})", money.average_order, style.MONEY)
    yield _line("Left of an order after ingredients", money.margin_share, style.SHARE)
    yield _line("Share of those who leave and come back the same day", money.return_later_share, style.SHARE)


def _line(name: str, number: Sourced, number_format: str = PLAIN) -> Line:
    origin = f"{number.source}: {number.basis}" if number.basis else str(number.source)
    value: str | Number = number.value if math.isfinite(number.value) else "without end"
    return name, value, number_format, origin
