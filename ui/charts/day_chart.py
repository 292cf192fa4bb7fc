"""Orders over one day: the likely range, the expected line, past days as dots, short times tinted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

from ui import format as words
from ui import theme
from ui.charts.base import Curve, TimeChart
from ui.charts.curves import rules_up_to, smooth
from ui.charts.week_grid import DayOutlook
from ui.sentences import cell_words
from ui.widgets.text_table import Table

_STEPS = (1.0, 2.0, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0, 200.0, 500.0)
_FINE = 4.0
"""Minutes between the points of a drawn line."""


class DayChart(TimeChart):
    """The band line of one day."""

    def __init__(self) -> None:
        super().__init__("")
        self.setObjectName("dayChart")
        self.setAccessibleName(self.tr("Expected orders over the day"))
        self._day: DayOutlook | None = None
        self._short: tuple[tuple[int, int], ...] = ()
        self._marked = -1
        self._mark: Any = pg.ScatterPlotItem(size=11)
        self._people: tuple[Curve, Curve | None] = (np.array([]), None)

    def show_day(
        self,
        day: DayOutlook | None,
        *,
        top: float,
        hours: tuple[int, int],
        short: tuple[tuple[int, int], ...],
        needed: Curve,
        scheduled: Curve | None,
    ) -> None:
        """Show a day.

        Args:
            day: None for a closed day.
            top: the highest value of any day of the week, so that days can be compared.
            hours: first and last minute of the week's opening hours.
            short: first and last minute of each time with too few people.
            needed: people needed per half hour of the day.
            scheduled: people scheduled, None without a schedule.
        """
        self._day, self._short, self._people = day, short, (needed, scheduled)
        self._index = self._marked = -1
        rules = rules_up_to(top, _STEPS)
        if top - rules[-1] > 0.6 * rules[1]:
            top = rules[-1] + rules[1]
            rules = (*rules, top)
        labels = tuple((value, words.number(value)) for value in rules)
        self.set_frame(hours[0], hours[1], max(top, 1.0), labels)
        self.redraw()

    def mark(self, minute: int) -> None:
        """Mark the half hour that begins at ``minute`` on the line (the map's current cell)."""
        day = self._day
        found = np.flatnonzero(day.minutes == minute) if day is not None else np.zeros(0, dtype=np.int64)
        self._marked = int(found[0]) if len(found) else -1
        if self._marked >= 0:
            self.go_to(self._marked, with_line=False)
        self._put_mark()

    def read_out(self, index: int) -> str:
        """The words of a half hour."""
        day = self._day
        if day is None:
            return ""
        needed, scheduled = self._people
        return cell_words(
            day.day,
            int(day.minutes[index]),
            float(day.expected[index]),
            likely=(float(day.low[index]), float(day.high[index])),
            needed=int(needed[index]),
            scheduled=None if scheduled is None else int(scheduled[index]),
        )

    def table(self) -> Table:
        """Expected orders with the likely range and the last days of the same weekday."""
        day = self._day
        if day is None:
            return Table()
        past = tuple(self.tr("{0} ago").format(f"{n} w") for n in range(len(day.past), 0, -1))
        rows = tuple(
            (
                words.clock(int(minute)),
                words.number(day.expected[i]),
                words.number(day.low[i]),
                words.number(day.high[i]),
                *("" if np.isnan(count) else words.number(count) for count in day.past[:, i]),
            )
            for i, minute in enumerate(day.minutes)
        )
        return Table((self.tr("Time"), self.tr("Expected"), self.tr("Low"), self.tr("High"), *past), rows)

    def _minutes(self) -> Curve:
        if self._day is None:
            return np.zeros(0)
        return self._day.minutes.astype(np.float64) + self._day.step / 2

    def _draw(self) -> None:
        day = self._day
        if day is None:
            first, last, top = self._frame
            self.label(self.tr("Closed"), (first + last) / 2, top / 2, "text3", anchor=(0.5, 0.5))
            return
        for first, last in self._short:
            self.span(first, last, "shortLine", 0.09)
        at = self._minutes()
        for part in np.split(np.arange(len(at)), np.flatnonzero(np.diff(at) > day.step) + 1):
            self._draw_part(day, at, part)
        self._draw_labels(day, at)
        self._put_mark()

    def _draw_part(self, day: DayOutlook, at: Curve, part: NDArray[np.int64]) -> None:
        x = np.arange(at[part[0]], at[part[-1]] + 1, _FINE)
        low, middle, high = (smooth(at[part], y[part], x) for y in (day.low, day.expected, day.high))
        self.area(x, low, high, "band", 0.55)
        known = ~np.isnan(day.past[:, part])
        self.dots(np.broadcast_to(at[part], known.shape)[known], day.past[:, part][known], "dots", 0.5)
        self.line(x, middle, "demand")

    def _put_mark(self) -> None:
        item = self.plot.getPlotItem()
        if self._mark.scene() is not None:
            item.removeItem(self._mark)
        if self._day is None or self._marked < 0:
            return
        self._mark.setData([self._minutes()[self._marked]], [self._day.expected[self._marked]])
        self._mark.setPen(pg.mkPen(theme.colour("surface"), width=2))
        self._mark.setBrush(theme.colour("demand"))
        self._mark.setZValue(45)
        item.addItem(self._mark, ignoreBounds=True)

    def _draw_labels(self, day: DayOutlook, at: Curve) -> None:
        peak, top = int(np.argmax(day.expected)), self._frame[2]
        if self._short:
            first, last = max(self._short, key=lambda span: span[1] - span[0])
            self.label(self.tr("too few people"), (first + last) / 2, top, "short", anchor=(0.5, 0), weight=600)
        texts = (self.tr("likely range (8 days in 10)"), self.tr("expected"))
        fits_right = at[peak] + 75 + self.width_in_minutes(texts[0]) < self._frame[1]
        side, anchor = (1, 0.0) if fits_right else (-1, 1.0)
        for text, curve, key, offset, weight in (
            (texts[0], day.high, "text2", 38, 500),
            (texts[1], day.expected, "accent", 50, 600),
        ):
            x = at[peak] + side * offset
            y = float(np.interp(x, at, curve))
            self.label(text, x + side * 6, y + top * 0.035, key, anchor=(anchor, 1), weight=weight)
        if len(day.past):
            text = self.tr("dots: last {0}").format(
                words.counted(len(day.past), words.weekday(day.day), words.weekday(day.day) + "s")
            )
            away = self._frame[1] - 6 if fits_right else self._frame[0] + 6
            height = float(np.interp(away - side * 60, at, day.high)) + top * 0.12
            self.label(text, away, height, "text3", anchor=(1.0 if fits_right else 0.0, 1))
