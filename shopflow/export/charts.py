"""The workbook's native charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from shopflow.export import style
from shopflow.wording import marked, phrase

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WIDE_CM, HIGH_CM = 24.0, 9.0
DASH_SIZE = 18
WAIT_LINES = (marked("Mean wait"), marked("9 in 10 wait less than"), marked("Your target"))


def demand_chart(sheet: Worksheet, title: str, header_row: int, last_row: int, moment_format: str) -> Any:
    """Expected orders as a line over the likely range as a band.

    The table's columns are start, expected, low, high, high less low: the band is the last one stacked upon an
    invisible ``low``.
    """
    from openpyxl.chart import AreaChart, LineChart, Reference
    from openpyxl.chart.legend import LegendEntry
    from openpyxl.chart.series import SeriesLabel

    starts = Reference(sheet, min_col=1, min_row=header_row + 1, max_row=last_row)
    band = AreaChart(grouping="stacked")
    for column in (3, 5):
        band.add_data(_column(sheet, column, header_row, last_row), titles_from_data=True)
    band.set_categories(starts)
    below, height = band.series
    height.tx = SeriesLabel(v=phrase("Likely range, 8 days in 10"))
    band.legend.legendEntry = [LegendEntry(idx=0, delete=True)]
    below.graphicalProperties.noFill = True
    below.graphicalProperties.line.noFill = height.graphicalProperties.line.noFill = True
    height.graphicalProperties.solidFill = style.BAND
    line = LineChart()
    line.add_data(_column(sheet, 2, header_row, last_row), titles_from_data=True)
    line.set_categories(starts)
    _ink(line.series[0], style.ACCENT)
    _dress(band, title, phrase("Orders"), moment_format, labels_apart=max((last_row - header_row) // 14, 1))
    band.y_axis.crossBetween = "midCat"
    band += line
    return band


def wait_chart(
    sheet: Worksheet, title: str, header_row: int, last_row: int, columns: Sequence[int], moment_format: str
) -> Any:
    """Waits as lines against the target as a dashed one; ``columns`` has mean, 9 in 10 and target."""
    from openpyxl.chart import LineChart, Reference, Series

    lines = LineChart()
    for column, name, colour in zip(columns, WAIT_LINES, (style.COVER_LINE, style.ACCENT, style.TEXT), strict=True):
        values = Reference(sheet, min_col=column, min_row=header_row + 1, max_row=last_row)
        series = Series(values, title=phrase(name))
        _ink(series, colour)
        lines.series.append(series)
    lines.series[-1].graphicalProperties.line.dashStyle = "dash"
    lines.set_categories(Reference(sheet, min_col=1, min_row=header_row + 1, max_row=last_row))
    _dress(lines, title, phrase("Minutes"), moment_format, labels_apart=max((last_row - header_row) // 14, 1))
    return lines


def staffing_chart(sheet: Worksheet, title: str, rows: tuple[int, int, int], *, columns: int, time_format: str) -> Any:
    """People needed on one day as a line before people scheduled as bars.

    Args:
        sheet: with the figures from the second column on; the first names nothing.
        title: above the chart.
        rows: of the times, of the people needed and of those scheduled.
        columns: how many there are.
        time_format: of the times.
    """
    from openpyxl.chart import BarChart, LineChart, Reference, Series
    from openpyxl.chart.shapes import GraphicalProperties

    header_row, needed_row, scheduled_row = rows

    def row(number: int) -> Any:
        return Reference(sheet, min_col=2, max_col=columns + 1, min_row=number, max_row=number)

    bars = BarChart()
    bars.gapWidth = 0
    scheduled = Series(row(scheduled_row), title=phrase("Scheduled"))
    scheduled.graphicalProperties.solidFill = style.COVER
    scheduled.graphicalProperties.line.solidFill = style.COVER_LINE
    bars.series.append(scheduled)
    bars.set_categories(row(header_row))
    line = LineChart()
    needed = Series(row(needed_row), title=phrase("Needed"))
    # A dash as wide as a bar for each block: the level is what is needed, there is nothing between two levels.
    needed.graphicalProperties.line.noFill = True
    needed.marker.symbol, needed.marker.size = "dash", DASH_SIZE
    needed.marker.graphicalProperties = GraphicalProperties(solidFill=style.TEXT)
    needed.marker.graphicalProperties.line.solidFill = style.TEXT
    line.series.append(needed)
    line.set_categories(row(header_row))
    _dress(bars, title, phrase("People"), time_format, labels_apart=2)
    bars.y_axis.majorUnit = 1
    bars.y_axis.crossBetween = "between"
    bars += line
    return bars


def _column(sheet: Worksheet, column: int, header_row: int, last_row: int) -> Any:
    from openpyxl.chart import Reference

    return Reference(sheet, min_col=column, min_row=header_row, max_row=last_row)


def _ink(series: Any, colour: str) -> None:
    series.graphicalProperties.line.solidFill = colour
    series.graphicalProperties.line.width = 28_000
    series.marker.symbol = "none"
    series.smooth = False


def _dress(chart: Any, title: str, quantity: str, label_format: str, *, labels_apart: int) -> None:
    from openpyxl.chart.shapes import GraphicalProperties

    chart.title = title
    chart.width, chart.height = WIDE_CM, HIGH_CM
    chart.legend.position = "b"
    chart.y_axis.title = quantity
    chart.title.overlay = chart.y_axis.title.overlay = chart.legend.overlay = False
    chart.x_axis.axPos = "b"
    chart.y_axis.scaling.min = 0
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=_thin_line())
    chart.x_axis.number_format = label_format
    chart.x_axis.tickLblSkip = chart.x_axis.tickMarkSkip = labels_apart
    chart.x_axis.noMultiLvlLbl = True
    # Without this newer Excel leaves the axes out, and an "automatic" axis would take each day for one point.
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.auto = False


def _thin_line() -> Any:
    from openpyxl.drawing.line import LineProperties

    return LineProperties(solidFill=style.LINE, w=6_350)
