"""People on the floor over one day: scheduled as a filled step, needed as an ink step, the gap hatched."""

from __future__ import annotations

import numpy as np

from ui import format as words
from ui.charts.base import Curve, TimeChart
from ui.charts.day_waits import LEFT, DayWaits
from ui.charts.marks import stairs
from ui.sentences import waits as wait_sentences
from ui.widgets.text_table import Table


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
        first, last, top = self._frame
        edges = np.append(shown.starts, shown.starts[-1] + shown.step).astype(np.float64)
        lines = [_sampled(edges, self._needed), _sampled(edges, shown.staff.astype(np.float64))]
        rise = self.line_height() * 0.6
        if short.max() > 0:
            gaps = np.flatnonzero(short > 0)
            runs = np.split(gaps, np.flatnonzero(np.diff(gaps) > 1) + 1)
            run = next(part for part in runs if int(np.argmax(short)) in part)
            middle = float(shown.starts[run[0]] + shown.starts[run[-1]] + shown.step) / 2
            text = self.tr("{0} short").format(words.number(short.max()))
            most = float(self._needed[run].max())
            spots = [(middle, min(most + rise, top - rise), 0.5)]
            spots += [(float(edges[run[-1] + 1]) + 4, most, 0.0), (float(edges[run[0]]) - 4, most, 1.0)]
            self.place_label(text, spots, "short", lines, weight=600)
        peak = np.flatnonzero(self._needed == self._needed.max())
        levels = [float(self._needed.max()) - 0.1, float(self._needed.max()) + rise, top - rise]
        spots = [(float(edges[peak[0]]) - 4, level, 1.0) for level in levels]
        spots += [(float(edges[peak[-1] + 1]) + 4, level, 0.0) for level in levels]
        self.place_label(self.tr("people needed"), spots, "text", lines, weight=600)
        if self._is_scheduled:
            low = [(last - 8, rise, 1.0), (first + 8, rise, 0.0), ((first + last) / 2, rise, 0.5)]
            self.place_label(self.tr("people scheduled"), low, "text2", lines, weight=600, is_needed=False)


def _sampled(edges: Curve, values: Curve) -> tuple[Curve, Curve]:
    """Steps as points close together."""
    x = np.arange(edges[0], edges[-1], 3.0)
    part = np.searchsorted(edges, x, side="right") - 1
    return x, values[np.clip(part, 0, len(values) - 1)]
