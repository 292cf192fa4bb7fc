"""Sheet "Forecast": orders expected per half hour with the likely range, as a table and a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from shopflow.export import style
from shopflow.export.cells import put, put_header, put_title, set_up_page, set_widths
from shopflow.export.charts import demand_chart
from shopflow.export.week import Week

if TYPE_CHECKING:
    from openpyxl import Workbook

FIRST_ROW = 4
LIKELY_RANGE = (0.10, 0.90)


def add_forecast_sheet(book: Workbook, week: Week) -> None:
    """Add the sheet; the column with the height of the range serves the chart."""
    sheet: Any = book.create_sheet("Forecast")
    results = week.results
    forecast = results.forecast.coarser(results.requirement.interval_minutes)
    put_title(
        sheet,
        "Orders expected",
        f"Per {forecast.interval_minutes} minutes. Likely range: 8 days in 10. {forecast.stage}",
    )
    put_header(sheet, FIRST_ROW, ("Start", "Expected orders", "Likely from", "Likely to", "Height of range"))
    sheet.row_dimensions[FIRST_ROW].height = 30
    expected = forecast.expected()
    low, high = forecast.quantiles(np.array(LIKELY_RANGE))
    shown = np.flatnonzero(forecast.is_open)
    for row, i in enumerate(shown, start=FIRST_ROW + 1):
        put(sheet, row, 1, forecast.starts[i].astype("datetime64[s]").item(), style.MOMENT)
        put(sheet, row, 2, expected[i], style.ONE_DECIMAL)
        put(sheet, row, 3, low[i], style.WHOLE)
        put(sheet, row, 4, high[i], style.WHOLE)
        put(sheet, row, 5, high[i] - low[i], style.WHOLE)
    if len(shown):
        chart = demand_chart(sheet, "Orders expected and likely range", FIRST_ROW, FIRST_ROW + len(shown))
        sheet.add_chart(chart, f"G{FIRST_ROW}")
    set_widths(sheet, [18, 11, 11, 11, 11])
    sheet.freeze_panes = sheet.cell(FIRST_ROW + 1, 2)
    set_up_page(sheet, results.plan.shop_name, title_rows=f"1:{FIRST_ROW}")
