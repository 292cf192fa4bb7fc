"""Orders over one day: the likely range, the expected line, past days as dots, short times tinted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

from ui import format as words
from ui import theme
from ui.charts.base import Curve, Spot, TimeChart
from ui.charts.curves import rules_up_to, smooth
from ui.charts.week_grid import DayOutlook
from ui.sentences.common import cell_words
from ui.widgets.text_table import Table

_STEPS = (1.0, 2.0, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0, 200.0, 500.0)
_FINE = 4.0
"""Minutes between the points of a drawn line."""


LEAST_HEIGHT = 150
"""Below this a band cannot be read; the map's rows give way first."""


class DayChart(TimeChart):
    """The band line of one day."""

    def __init__(self) -> None:
        super().__init__("")
        self.setObjectName("dayChart")
        self.setMinimumHeight(LEAST_HEIGHT)
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
        past = tuple(self.tr("{0} w ago").format(weeks) for weeks in range(len(day.past), 0, -1))
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
        return Table((self.tr("Time"), self.tr("Expected"), self.tr("Likely from"), self.tr("to"), *past), rows)

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
        peak, (first, last, top) = int(np.argmax(day.expected)), self._frame
        x = np.arange(at[0], at[-1] + 1, _FINE)
        lines = [(x, smooth(at, y, x)) for y in (day.low, day.expected, day.high)]
        dots = [(at, counts) for counts in day.past]
        rise = self.line_height() * 0.75
        if self._short:
            longest = max(self._short, key=lambda span: span[1] - span[0])
            spot = (sum(longest) / 2, top - rise, 0.5)
            self.place_label(self.tr("too few people"), [spot], "short", lines, weight=600)
        text = self.tr("likely range (8 days in 10)")
        spots = [self._near(at, day.high, peak, away, rise) for away in (40, -40, 60, -60, 90, -90, 120)]
        self.place_label(text, spots, "text2", [*lines, *dots], is_needed=False)
        aways = (50, -50, 70, -70, 90, -90, 150, 210)
        above = [self._near(at, day.expected, peak, away, rise) for away in aways]
        self.place_label(self.tr("expected"), above, "accent", lines[1:2], weight=600, is_needed=False)
        if len(day.past):
            weeks = len(day.past)
            many = self.tr("dots: last {0} weeks").format(words.number(weeks))
            text = self.tr("dots: last week") if weeks == 1 else many
            heights = [top * part for part in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)]
            ends = [(last - 6, height, 1.0) for height in heights] + [(first + 6, height, 0.0) for height in heights]
            self.place_label(text, ends, "text3", [*lines, *dots], is_needed=False)

    def _near(self, at: Curve, curve: Curve, peak: int, away: float, rise: float) -> Spot:
        """A spot just over a curve, some minutes after (above zero) or before its peak."""
        x = float(at[peak]) + away
        return x, float(np.interp(x, at, curve)) + rise, 0.0 if away > 0 else 1.0
