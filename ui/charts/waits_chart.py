"""Waits over one day against the target."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Signal

from ui import format as words
from ui import theme
from ui.charts.base import Curve, Spot, TimeChart
from ui.charts.curves import rules_up_to, smooth
from ui.charts.day_waits import LEFT, DayWaits
from ui.sentences import waits as wait_sentences
from ui.widgets.text_table import Table

_STEPS = (1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0)
_FINE = 0.5
"""Minutes between the points of a drawn line."""


class WaitsChart(TimeChart):
    """Half wait less than the line, 9 in 10 less than the band's upper end; over the target in vermilion.

    Args:
        is_fixed: the window cannot be moved, and the hours stand below.

    Signals:
        window_dragged: the owner moved an edge to (first minute, last minute), on whole half hours.
    """

    window_dragged = Signal(int, int)

    def __init__(self, *, is_fixed: bool = False) -> None:
        super().__init__("", left=LEFT, shows_hours=is_fixed)
        self.setObjectName("waitsChart")
        self.setAccessibleName(self.tr("How long customers wait, over the day"))
        self._shown: DayWaits | None = None
        self._before: DayWaits | None = None
        self._before_people = ""
        self._window = (0, 0)
        self._target = 5.0
        self._region: Any = pg.LinearRegionItem(movable=not is_fixed)
        self._region.setZValue(-45)
        self._region.sigRegionChangeFinished.connect(self._dragged)

    def show_waits(self, shown: DayWaits, *, before: DayWaits | None, before_people: str, target_wait_s: float) -> None:
        """Show a day; ``before`` is drawn dashed where something was changed."""
        self._shown, self._before, self._before_people = shown, before, before_people
        self._target = target_wait_s / 60
        self.redraw()

    def set_axes(self, hours: tuple[int, int], top: float, window: tuple[int, int]) -> None:
        """Fix time, highest wait in minutes, and the window, until the window changes."""
        self._window = window
        rules = rules_up_to(top, _STEPS)
        labels = tuple((rule, self.tr("{0} min").format(words.number(rule))) for rule in rules)
        self.set_frame(hours[0], hours[1], top, labels)

    def read_out(self, index: int) -> str:
        """The words of a quarter of an hour."""
        shown = self._shown
        if shown is None:
            return ""
        return wait_sentences.wait_read_out(
            int(shown.starts[index]),
            float(shown.half[index] * 60),
            float(shown.nine[index] * 60),
            float(shown.leave[index]),
            float(shown.arrivals[index]),
            int(shown.staff[index]),
        )

    def table(self) -> Table:
        """Waits, customers and those who leave, per quarter of an hour."""
        shown = self._shown
        heads = (self.tr("Time"), self.tr("People"), self.tr("Customers"), self.tr("Half wait\nless, min"),
                 self.tr("9 in 10 wait\nless, min"), self.tr("Leave"))  # fmt: skip
        if shown is None:
            return Table(heads)
        rows = tuple(
            (
                words.clock(int(minute)),
                words.number(shown.staff[i]),
                words.number(shown.arrivals[i]),
                _tenths(shown.half[i]),
                _tenths(shown.nine[i]),
                _tenths(shown.leave[i]),
            )
            for i, minute in enumerate(shown.starts)
        )
        tones = {(i, 4): "short" for i in range(len(rows)) if shown.nine[i] > self._target}
        return Table(heads, rows, tones)

    def _minutes(self) -> Curve:
        return self._shown.middles if self._shown else np.zeros(0)

    def _draw(self) -> None:
        self._draw_region()
        shown = self._shown
        if shown is None:
            return
        for part in shown.parts():
            self._draw_part(shown, part)
        if self._before is not None:
            for part in self._before.parts():
                x = _fine(self._before.middles[part])
                self.line(x, smooth(self._before.middles[part], self._before.nine[part], x), "text3", 1.5, dashed=True)
        self.level(self._target, "ink", dashed=True, width=1.5)
        self._draw_labels(shown)

    def _draw_part(self, shown: DayWaits, part: NDArray[np.int64]) -> None:
        x = _fine(shown.middles[part])
        half = smooth(shown.middles[part], shown.half[part], x)
        nine = np.maximum(smooth(shown.middles[part], shown.nine[part], x), half)
        self.area(x, half, np.maximum(half, np.minimum(nine, self._target)), "band", 0.75)
        low = np.maximum(half, self._target)
        over = np.flatnonzero(nine > low)
        for run in np.split(over, np.flatnonzero(np.diff(over) > 1) + 1):
            if len(run) > 1:
                self.area(x[run], low[run], nine[run], "shortLine", 0.34)
                self.line(x[run], nine[run], "shortLine", 1.5)
        self.line(x, half, "demand")

    def _draw_labels(self, shown: DayWaits) -> None:
        first, last, top = self._frame
        lines = [
            (_fine(shown.middles), smooth(shown.middles, y, _fine(shown.middles))) for y in (shown.half, shown.nine)
        ]
        if self._before is not None:
            lines.append(_line(self._before.middles, self._before.nine))
        target = self.tr("your target: {0} min").format(words.number(self._target))
        above = self._target + self.line_height() * 0.6
        self.place_label(target, [(last, above, 1), (first + 4, above, 0)], "text", lines, weight=600)
        lines.append((lines[0][0], np.full(len(lines[0][0]), self._target)))
        lines += [(np.full(100, float(edge)), np.linspace(0, top, 100)) for edge in self._window]
        highest = float(lines[1][1][self._peak(lines[1])])
        limit = wait_sentences.limit_minutes(highest)
        self.place_label(
            self.tr("9 in 10 wait less than this: under {0} at the peak").format(limit),
            self._beside_peak(lines[1], top),
            "short" if highest > self._target else "text2",
            lines,
            weight=600,
            shorter=self.tr("9 in 10: less than {0}").format(limit),
            is_needed=False,
        )
        if lines[0][1][self._peak(lines[0])] > top * 0.12:
            spots = self._beside(lines[0], (0.8, 0.6, 0.9, 0.45, 0.3))
            self.place_label(self.tr("half wait less"), spots, "accent", lines, weight=600, is_needed=False)
        if self._before is not None:
            text = self.tr("planned now ({0})").format(self._before_people)
            self.place_label(text, self._beside(lines[2], (0.5, 0.7, 0.3, 0.85, 0.95)), "text3", lines)

    def _beside_peak(self, line: tuple[Curve, Curve], top: float) -> list[Spot]:
        """Right of the peak (and of the window, whose edge is a line too), then left of it, then above it."""
        x, y = line
        peak = self._peak(line)
        high, at = min(float(y[peak]), top), float(x[peak])
        right, left = max(self._window[1], at) + 8, min(self._window[0], at) - 8
        heights = [high * part for part in (0.96, 0.88, 0.8)]
        sides = [(right, height, 0.0) for height in heights] + [(left, height, 1.0) for height in heights]
        return [*sides, (at, high + self.line_height(), 0.5)]

    def _beside(self, line: tuple[Curve, Curve], parts: tuple[float, ...]) -> list[Spot]:
        """Spots left and right of a line's peak in the window, at parts of its height."""
        x, y = line
        peak = self._peak(line)
        spots: list[Spot] = []
        for away in (5.0, 20.0, 40.0):
            for part in parts:
                height = float(y[peak]) * part
                rising, falling = np.flatnonzero(y[: peak + 1] < height), np.flatnonzero(y[peak:] < height)
                if len(rising):
                    spots.append((float(x[rising[-1]]) - away, height, 1.0))
                if len(falling):
                    spots.append((float(x[peak + falling[0]]) + away, height, 0.0))
        return spots

    def _peak(self, line: tuple[Curve, Curve]) -> int:
        """Where a line is highest within the window, which the page speaks of."""
        x, y = line
        inside = (x >= self._window[0]) & (x <= self._window[1])
        return int(np.argmax(np.where(inside, y, -1.0)))

    def _draw_region(self) -> None:
        region = self._region
        region.blockSignals(True)
        region.setBounds([self._frame[0], self._frame[1]])
        region.setRegion(self._window)
        region.blockSignals(False)
        region.setBrush(theme.colour("text", 0.045))
        region.setHoverBrush(theme.colour("text", 0.07))
        for line in region.lines:
            line.setPen(pg.mkPen(theme.colour("text3"), width=1, style=pg.QtCore.Qt.PenStyle.DashLine))
            line.setHoverPen(pg.mkPen(theme.colour("accent"), width=3))
        self.plot.getPlotItem().addItem(region, ignoreBounds=True)

    def _dragged(self) -> None:
        first, last = (round(edge / 30) * 30 for edge in self._region.getRegion())
        last = max(last, first + 30)
        if (first, last) == self._window:
            self._put_region_back()
        else:
            self.window_dragged.emit(first, last)

    def _put_region_back(self) -> None:
        self._region.blockSignals(True)
        self._region.setRegion(self._window)
        self._region.blockSignals(False)


def _tenths(value: float) -> str:
    """One decimal; nothing is "0", not "0.0"."""
    return words.number(value, 1 if round(value, 1) else 0)


def _line(middles: Curve, values: Curve) -> tuple[Curve, Curve]:
    x = _fine(middles)
    return x, smooth(middles, values, x)


def _fine(middles: Curve) -> Curve:
    return np.arange(middles[0], middles[-1] + _FINE / 2, _FINE)
