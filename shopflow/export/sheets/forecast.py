"""Sheet "Forecast": orders expected per half hour with the likely range, and the weeks before."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shopflow.export import style
from shopflow.export.book import PlanBook
from shopflow.export.cells import put, put_header, put_title, set_up_page, set_widths
from shopflow.export.daygrid import Layout
from shopflow.export.week import Week
from shopflow.why import stage_sentence
from shopflow.wording import phrase

TITLE = "Forecast"
FIRST_ROW = 4
LIKELY_RANGE = (0.10, 0.90)
PAST_WEEKS = 4


def add_forecast_sheet(book: PlanBook, week: Week, layout: Layout) -> None:
    """Add the sheet; the column with the height of the range serves the chart."""
    sheet = book.add_sheet(TITLE)
    results = week.results
    forecast = results.forecast.coarser(results.requirement.interval_minutes)
    put_title(
        sheet,
        phrase("Orders expected"),
        phrase(
            "Per {minutes} minutes. Likely range: 8 days in 10. {how}",
            minutes=forecast.interval_minutes,
            how=stage_sentence(forecast.stage),
        ),
    )
    names = [
        phrase("Start"),
        phrase("Expected orders"),
        phrase("Likely from"),
        phrase("Likely to"),
        phrase("Height of range"),
    ]
    names += [phrase("1 week before"), *(phrase("{weeks} weeks before", weeks=n) for n in range(2, PAST_WEEKS + 1))]
    put_header(sheet, FIRST_ROW, names)
    sheet.row_dimensions[FIRST_ROW].height = 30
    expected = forecast.expected()
    low, high = forecast.quantiles(np.array(LIKELY_RANGE))
    shown = np.flatnonzero(forecast.is_open)
    past = _past_orders(week)
    for row, i in enumerate(shown, start=FIRST_ROW + 1):
        put(sheet, row, 1, forecast.starts[i].astype("datetime64[s]").item(), week.formats.moment)
        put(sheet, row, 2, expected[i], style.ONE_DECIMAL)
        put(sheet, row, 3, low[i], style.WHOLE)
        put(sheet, row, 4, high[i], style.WHOLE)
        put(sheet, row, 5, high[i] - low[i], style.WHOLE)
        for number, orders in enumerate(past):
            put(sheet, row, 6 + number, None if np.isnan(orders[i]) else orders[i], style.WHOLE)
    if len(shown):
        book.name("Orders_expected", sheet, f"$A${FIRST_ROW}:$D${FIRST_ROW + len(shown)}")
    set_widths(sheet, [20, *[10.0] * (4 + PAST_WEEKS)])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, 2)
    set_up_page(sheet, week, title_rows=f"1:{FIRST_ROW}")


def _past_orders(week: Week) -> list[NDArray[np.float64]]:
    """Orders per block in each of the weeks before, NaN where not known, in the order of the forecast's blocks."""
    history, days = week.results.history, np.array(week.days, dtype="datetime64[D]")
    joined = week.block_minutes // history.interval_minutes
    orders = np.where(history.is_known, history.orders, np.nan).reshape(len(history.days), -1, joined).sum(axis=2)
    found = []
    for number in range(1, PAST_WEEKS + 1):
        rows = {day: row for row, day in enumerate(history.days.astype("datetime64[D]").tolist())}
        wanted = (days - np.timedelta64(7 * number, "D")).tolist()
        missing = np.full(orders.shape[1], np.nan)
        found.append(np.concatenate([orders[rows[day]] if day in rows else missing for day in wanted]))
    return found
