"""Sheet "Charts": orders, waits, and people needed, on one page; the figures stand on their own sheets."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shopflow.export.book import PlanBook
from shopflow.export.cells import put_title, set_up_page
from shopflow.export.charts import demand_chart, staffing_chart, wait_chart
from shopflow.export.daygrid import Layout
from shopflow.export.sheets import forecast, needed, waits
from shopflow.export.week import Week
from shopflow.wording import phrase

ROWS_A_CHART = 19
FIRST_ROW = 4


def add_charts_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet; it comes after those with the figures and is moved behind the sheet "By day"."""
    sheet = book.add_sheet("Charts")
    put_title(
        sheet, phrase("The week in three pictures"), phrase("Drawn from the sheets Forecast, Waits and People needed.")
    )
    moment = f"ddd {week.formats.time}"
    count = int(week.is_open.sum())
    if count:
        title = phrase("Orders expected and likely range")
        last = forecast.FIRST_ROW + count
        chart = demand_chart(book.book[forecast.TITLE], title, forecast.FIRST_ROW, last, moment)
        book.add_chart(sheet, chart, f"A{FIRST_ROW}", f"{title}. {_orders(week)}")
        title = phrase("Waits against your target")
        first = waits.FIRST_ROW + 2
        told = int(_are_told(week).sum())
        columns = (waits.WAIT_COLUMN, waits.WAIT_COLUMN + 3, waits.TARGET_COLUMN)
        chart = wait_chart(book.book[waits.TITLE], title, first - 1, first + told - 1, columns, moment)
        book.add_chart(sheet, chart, f"A{FIRST_ROW + ROWS_A_CHART}", f"{title}. {_waits(week)}")
    if layout.days.blocks:
        _people(book, sheet, week, layout)
    sheet.freeze_panes = "A3"
    set_up_page(sheet, week, title_rows="1:2", is_one_page=True)
    sheet.page_setup.orientation = "portrait"
    book.book.move_sheet(sheet, offset=2 - book.book.index(sheet))


def _people(book: PlanBook, sheet: object, week: Week, layout: Layout) -> None:
    day = _day_to_show(week)
    title = phrase("{day:%A %d %B}: people needed (dashes) and scheduled (bars)", day=week.days[day])
    rows = needed.table_rows(len(week.days))
    chart = staffing_chart(
        book.book[needed.TITLE],
        title,
        (rows[0], rows[0] + 1 + day, rows[1] + 1 + day),
        columns=len(layout.days.blocks),
        time_format=week.formats.time,
    )
    hours = np.maximum(week.needed[day] - week.scheduled[day], 0).sum() * week.block_minutes / 60
    place = f"A{FIRST_ROW + 2 * ROWS_A_CHART}"
    short = phrase("{hours:g} hours of people are short that day.", hours=hours)
    book.add_chart(sheet, chart, place, f"{title}. {short}")


def _orders(week: Week) -> str:
    coarse = week.results.forecast.coarser(week.block_minutes)
    expected = coarse.expected()
    busiest = int(expected.argmax())
    when = coarse.starts[busiest].astype("datetime64[s]").item()
    return phrase("Most are expected {when:%A %H:%M}: {orders:.0f}.", when=when, orders=float(expected[busiest]))


def _waits(week: Week) -> str:
    shares: NDArray[np.float64] = week.waits.share_within_target.value[_are_told(week)]
    late = int((shares < week.results.plan.promise.target_share).sum())
    return phrase("The promise is not kept in {late} of {times} times.", late=late, times=len(shares))


def _are_told(week: Week) -> NDArray[np.bool_]:
    """Which intervals of the waits stand on their sheet: those in which the shop is open."""
    return week.results.forecast.coarser(week.waits.interval_minutes).is_open


def _day_to_show(week: Week) -> int:
    """The day on which most people are short; where nobody is, the one that needs most people."""
    short: NDArray[np.int64] = np.maximum(week.needed - week.scheduled, 0).sum(axis=1)
    return int(short.argmax() if short.any() else week.needed.sum(axis=1).argmax())
