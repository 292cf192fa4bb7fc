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
from shopflow.sourced import Sourced, origin_of
from shopflow.why import stage_sentence
from shopflow.wording import phrase

FIRST_ROW = 4
PLAIN = "#,##0.##"
Line = tuple[str, str | Number, str, str]
"""Name, value, number format, where it comes from."""


def add_basis_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet."""
    from openpyxl.styles import Alignment

    sheet = book.add_sheet("What it rests on")
    results = week.results
    said = [phrase("Assumed numbers are marked: measure or enter them.")]
    if results.plan.is_sample:
        said.append(phrase("The shop and its orders are invented."))
    put_title(sheet, phrase("What it rests on"), " ".join(said))
    put_header(sheet, FIRST_ROW, (phrase("What"), phrase("Value"), phrase("Where it comes from")))
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
    put_text(sheet, row, 1, phrase("Assumptions"), style.STRONG)
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
                yield phrase(
                    "The clock changes in the night of {day:%A %d %B}: {name} works {worked:g} hours, "
                    "not {seen:g} as the clock on the wall says; hours and wages here go by the clock.",
                    day=shift.date,
                    name=staff.name,
                    worked=worked,
                    seen=seen,
                )


def _orders(week: Week) -> Iterator[Line]:
    results = week.results
    history = results.history
    yield phrase("Shop"), results.plan.shop_name, "", ""
    yield (
        phrase("First day planned"),
        results.first_day,
        week.formats.date + " yyyy",
        phrase("{count} days", count=results.days),
    )
    yield (
        phrase("Orders used"),
        int(history.orders[history.is_known].sum()),
        style.WHOLE,
        phrase("complete opening hours only"),
    )
    if len(history.days):
        yield (
            phrase("First day of orders"),
            history.days[0].astype("datetime64[D]").item(),
            week.formats.date + " yyyy",
            "",
        )
        yield (
            phrase("Last day of orders"),
            history.days[-1].astype("datetime64[D]").item(),
            week.formats.date + " yyyy",
            "",
        )
        left_out = int(np.sum(np.any(history.is_open & ~history.is_complete, axis=1)))
        yield (
            phrase("Days with hours left out"),
            left_out,
            style.WHOLE,
            phrase("the till was off or the file is cut off there"),
        )
    yield phrase("Forecast"), results.forecast.model, "", stage_sentence(results.forecast.stage)
    yield phrase("Simulated days behind each wait"), results.waits.days, style.WHOLE, ""
    yield phrase("Made with"), f"ShopFlow {__version__}", "", ""
    now = dt.datetime.now().astimezone().replace(second=0, microsecond=0, tzinfo=None)
    yield phrase("Made on"), now, f"{week.formats.date} yyyy {week.formats.time}", ""


def _promise(plan: Plan) -> Iterator[Line]:
    promise = plan.promise
    yield phrase("Promise: longest wait, minutes"), promise.target_wait_s / 60, PLAIN, phrase("your plan")
    yield phrase("Promise: share of customers served within it"), promise.target_share, style.SHARE, phrase("your plan")
    yield phrase("Promise: most customers who may leave"), promise.max_walkaway_share, style.SHARE, phrase("your plan")
    yield phrase("Never fewer people than"), promise.min_staff, style.WHOLE, phrase("your plan")


def _sources(plan: Plan) -> Iterator[Line]:
    service, money = plan.service, plan.money
    for stage in service.stages:
        yield _line(phrase("Work on an order ({stage}), seconds", stage=stage.name), stage.mean_service_s)
        yield _line(phrase("Spread of that work ({stage}), share of the mean", stage=stage.name), stage.cv_service)
    yield _line(phrase("Patience of waiting customers, seconds"), service.patience_s)
    yield _line(phrase("Turn away at the sight of the line, per person waiting"), service.balk_per_waiting)
    yield _line(phrase("Wage per hour ({currency})", currency=plan.currency), money.wage_per_h, style.MONEY)
    yield _line(phrase("Employer's share on top of wages"), money.oncost_share, style.SHARE)
    yield _line(phrase("Average order ({currency})", currency=plan.currency), money.average_order, style.MONEY)
    yield _line(phrase("Left of an order after ingredients"), money.margin_share, style.SHARE)
    yield _line(phrase("Share of those who leave and come back the same day"), money.return_later_share, style.SHARE)


def _line(name: str, number: Sourced, number_format: str = PLAIN) -> Line:
    value: str | Number = number.value if math.isfinite(number.value) else phrase("without end")
    return name, value, number_format, origin_of(number)
