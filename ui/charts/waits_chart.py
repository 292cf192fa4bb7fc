"""Waits over one day against the target, and the people on the floor below on the same time axis."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Signal

from shopflow.queueing.waits import WaitProfile
from ui import format as words
from ui import theme, wait_sentences
from ui.charts.base import Curve, TimeChart
from ui.charts.curves import rules_up_to, smooth
from ui.charts.marks import stairs
from ui.widgets.text_table import Table

_STEPS = (1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0)
_FINE = 0.5
"""Minutes between the points of a drawn line."""
LEFT = 52


class DayWaits:
    """The open intervals of one day's waits as curves in minutes."""

    def __init__(self, waits: WaitProfile, minutes: NDArray[np.int64], is_open: NDArray[np.bool_]) -> None:
        self.step = waits.interval_minutes
        self.starts = minutes[is_open]
        self.middles: Curve = self.starts.astype(np.float64) + self.step / 2
        self.half = waits.p50_wait_s.value[is_open] / 60
        self.nine = waits.p90_wait_s.value[is_open] / 60
        self.leave = waits.walkaways.value[is_open]
        self.arrivals = waits.arrivals.value[is_open]
        self.staff = waits.staff[is_open]

    def parts(self) -> list[NDArray[np.int64]]:
        """Intervals in a row, split where the shop closes in between."""
        gaps = np.flatnonzero(np.diff(self.starts) > self.step) + 1
        return np.split(np.arange(len(self.starts)), gaps)


class WaitsChart(TimeChart):
    """Half wait less than the line, 9 in 10 less than the band's upper end; over the target in vermilion.

    Signals:
        window_dragged: the owner moved an edge to (first minute, last minute), on whole half hours.
    """

    window_dragged = Signal(int, int)

    def __init__(self) -> None:
        super().__init__("", left=LEFT, shows_hours=False)
        self.setObjectName("waitsChart")
        self.setAccessibleName(self.tr("How long customers wait, over the day"))
        self._shown: DayWaits | None = None
        self._before: DayWaits | None = None
        self._before_people = ""
        self._window = (0, 0)
        self._target = 5.0
        self._region: Any = pg.LinearRegionItem(movable=True)
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
        heads = (self.tr("Time"), self.tr("People"), self.tr("Customers"), self.tr("Half wait less, min"),
                 self.tr("9 in 10 wait less, min"), self.tr("Leave"))  # fmt: skip
        if shown is None:
            return Table(heads)
        rows = tuple(
            (
                words.clock(int(minute)),
                words.number(shown.staff[i]),
                words.number(shown.arrivals[i]),
                words.number(shown.half[i], 1),
                words.number(shown.nine[i], 1),
                words.number(shown.leave[i], 1),
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
        _, last, top = self._frame
        gap = top * 0.02
        target = self.tr("your target: {0} min").format(words.number(self._target))
        self.label(target, last, self._target + gap, "text", anchor=(1, 1), weight=600)
        peak = int(np.argmax(shown.nine))
        highest = float(shown.nine[peak])
        text = self.tr("9 in 10 wait less than this: {0} at the peak").format(wait_sentences.limit_minutes(highest))
        tone = "short" if highest > self._target else "text2"
        right = max(self._window[1], shown.middles[peak] + 20) + 8
        height = min(highest * 0.96, top * 0.93)
        if abs(height - self._target) < top * 0.07:
            height = self._target + top * 0.1
        if highest < self._target:
            height = min(highest + top * 0.06, self._target - top * 0.07)
        if right + self.width_in_minutes(text, 600) < last:
            self.label(text, right, height, tone, weight=600)
        else:
            left = min(self._window[0], shown.middles[peak] - 20) - 8
            self.label(text, left, height, tone, anchor=(1, 0.5), weight=600)
        if shown.half.max() > top * 0.12:
            self._label_half(shown)
        if self._before is not None:
            self._label_before(self._before, height)

    def _label_half(self, shown: DayWaits) -> None:
        """Beside the rising side of the line, where the band is not."""
        peak = int(np.argmax(shown.half))
        wanted = shown.half[peak] * 0.8
        if abs(wanted - self._target) < self._frame[2] * 0.06:
            wanted = self._target + self._frame[2] * 0.08
        rising = np.flatnonzero(shown.nine[: peak + 1] < min(wanted, shown.nine[peak]))
        at = shown.middles[rising[-1]] if len(rising) else shown.middles[0]
        text = self.tr("half wait less")
        if at - self.width_in_minutes(text, 600) > self._frame[0]:
            self.label(text, float(at) - 4, float(wanted), "accent", anchor=(1, 0.5), weight=600)

    def _label_before(self, before: DayWaits, taken: float) -> None:
        peak = int(np.argmax(before.nine))
        top = self._frame[2]
        height = min(float(before.nine[peak]), top) * 0.45
        if abs(height - taken) < top * 0.08:
            height = max(taken - top * 0.1, top * 0.04)
        if abs(height - self._target) < top * 0.06:
            height = self._target - top * 0.08
        below = np.flatnonzero(before.nine[peak:] < height)
        at = before.middles[peak + below[0]] if len(below) else before.middles[-1]
        text = self.tr("planned now ({0})").format(self._before_people)
        self.label(text, float(at) + 8, height, "text3")

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


class PeopleChart(TimeChart):
    """People scheduled as a filled step, people needed as an ink step, the gap hatched."""

    def __init__(self) -> None:
        super().__init__("", left=LEFT)
        self.setObjectName("peopleChart")
        self.setAccessibleName(self.tr("People on the floor, over the day"))
        self._shown: DayWaits | None = None
        self._needed: Curve = np.zeros(0)
        self._window = (0, 0)
        self._is_scheduled = True

    def set_axes(self, hours: tuple[int, int], top: int, window: tuple[int, int]) -> None:
        """Fix time, most people, and the window."""
        self._window = window
        step = 1 if top <= 5 else 2 if top <= 10 else 5
        rules = tuple((float(n), words.number(n)) for n in range(0, top + 1, step))
        self.set_frame(hours[0], hours[1], top + 0.8, rules)

    def show_people(self, shown: DayWaits, needed: Curve, *, is_scheduled: bool) -> None:
        """Show people on duty against people needed, per interval of ``shown``."""
        self._shown, self._needed, self._is_scheduled = shown, needed, is_scheduled
        self.redraw()

    def read_out(self, index: int) -> str:
        """The words of a quarter of an hour."""
        shown = self._shown
        if shown is None:
            return ""
        return wait_sentences.people_read_out(
            int(shown.starts[index]), int(self._needed[index]), int(shown.staff[index])
        )

    def table(self) -> Table:
        """People needed and on duty."""
        heads = (self.tr("Time"), self.tr("Needed"), self.tr("On duty"), self.tr("Short"))
        shown = self._shown
        if shown is None:
            return Table(heads)
        short = np.maximum(self._needed - shown.staff, 0)
        rows = tuple(
            (words.clock(int(minute)), words.number(need), words.number(staff), words.number(gap) if gap else "")
            for minute, need, staff, gap in zip(shown.starts, self._needed, shown.staff, short, strict=True)
        )
        return Table(heads, rows, {(i, 3): "short" for i in np.flatnonzero(short).tolist()})

    def _minutes(self) -> Curve:
        return self._shown.middles if self._shown else np.zeros(0)

    def _draw(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self.span(*self._window, "text", 0.045)
        for part in shown.parts():
            edges = np.append(shown.starts[part], shown.starts[part][-1] + shown.step).astype(np.float64)
            staff, needed = shown.staff[part].astype(np.float64), self._needed[part]
            x, high = stairs(edges, staff)
            self.area(x, np.zeros(len(x)), high, "cover", 0.85)
            for i in np.flatnonzero(needed > staff):
                box = edges[i : i + 2]
                low, top = np.full(2, staff[i]), np.full(2, needed[i])
                self.area(box, low, top, "shortLine", 0.25, hatch=True)
            self.steps(edges, staff, "coverLine")
            self.steps(edges, needed, "ink")
        self._draw_labels(shown)

    def _draw_labels(self, shown: DayWaits) -> None:
        short = self._needed - shown.staff
        if short.max() > 0:
            worst = int(np.argmax(short))
            gaps = np.flatnonzero(short > 0)
            run = next(part for part in np.split(gaps, np.flatnonzero(np.diff(gaps) > 1) + 1) if worst in part)
            middle = (shown.starts[run[0]] + shown.starts[run[-1]] + shown.step) / 2
            text = self.tr("{0} short").format(words.number(short[worst]))
            self.label(text, float(middle), float(self._needed[run].max()) + 0.05, "short", anchor=(0.5, 1), weight=600)
        first, last, _ = self._frame
        if self._is_scheduled:
            self.label(self.tr("people scheduled"), last - 8, 0.5, "text2", anchor=(1, 0.5), weight=600)
        peak = int(np.argmax(self._needed))
        text = self.tr("people needed")
        fits = shown.starts[peak] - self.width_in_minutes(text, 600) > first
        at = (
            shown.starts[peak] - 4
            if fits
            else shown.starts[np.flatnonzero(self._needed == self._needed[peak])[-1]] + shown.step + 4
        )
        self.label(
            text, float(at), float(self._needed[peak]) + 0.3, "text", anchor=(1.0 if fits else 0.0, 0.5), weight=600
        )


def _fine(middles: Curve) -> Curve:
    return np.arange(middles[0], middles[-1] + _FINE / 2, _FINE)
