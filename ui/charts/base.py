"""The base of the charts over a day: theme, time axis, quiet rules, read-out, table and picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsRectItem, QGraphicsView, QStackedWidget, QToolTip

from ui import format as words
from ui import saving, theme
from ui.charts.marks import Area, area_path, stairs
from ui.widgets.text_table import Table, TextTable

pg.setConfigOptions(antialias=True)

Curve = NDArray[np.float64]
Spot = tuple[float, float, float]
"""A place for words: minute, value at the words' middle, and which part of them stands there (0 left, 1 right)."""
RESIZE_MS = 30


class TimeChart(QStackedWidget):
    """A chart over the minutes of one day that can be read with the mouse, the arrows or as a table.

    Subclasses draw in ``_draw`` with the marks below, and answer ``_minutes``, ``read_out`` and ``table``.
    ``T`` shows the table, Ctrl+C copies what is shown; both can be saved as files.
    """

    def __init__(self, name: str, *, left: int = 40, shows_hours: bool = True) -> None:
        super().__init__()
        self.setProperty("chart", True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._left, self._shows_hours = left, shows_hours
        self._frame = (0.0, 1.0, 1.0)
        self._rules: tuple[tuple[float, str], ...] = ()
        self._index = -1
        self._drawn_for: tuple[object, ...] | None = None
        self._taken: list[QRectF] = []
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(RESIZE_MS)
        self._resized.timeout.connect(self._draw_resized)
        self.plot: Any = pg.PlotWidget()
        self.table_view = TextTable(row_height=28)
        self.table_view.setAccessibleName(name)
        self.addWidget(self.plot)
        self.addWidget(self.table_view)
        self._cursor: Any = pg.InfiniteLine(0, angle=90)
        self._set_up_plot()
        saving.offer(self, self.tr("Show the table, or the picture again"), "T", self.toggle_table)
        saving.offer(self, self.tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        saving.offer_picture(self)
        saving.offer_table(self, self.table)
        theme.signals.changed.connect(self.redraw)

    # What subclasses answer.

    def _draw(self) -> None:
        """Draw the marks."""
        raise NotImplementedError

    def _minutes(self) -> Curve:
        """Minutes of the day that can be read out, ascending."""
        raise NotImplementedError

    def read_out(self, index: int) -> str:
        """The words of the ``index``-th minute."""
        raise NotImplementedError

    def table(self) -> Table:
        """The figures behind the picture."""
        raise NotImplementedError

    # What the owner can do.

    def toggle_table(self) -> None:
        """Show the figures instead of the picture, or the picture again."""
        self.table_view.show_table(self.table())
        self.setCurrentIndex(1 - self.currentIndex())
        (self.table_view if self.shows_table else self).setFocus()

    @property
    def shows_table(self) -> bool:
        """Whether the figures are shown."""
        return self.currentIndex() == 1

    def copy(self) -> None:
        """Put the picture, or the table when it is shown, on the clipboard."""
        if self.shows_table:
            self.table_view.copy()
        else:
            QGuiApplication.clipboard().setPixmap(self.grab())

    def go_to(self, index: int, *, with_line: bool = True) -> None:
        """Make one of the minutes the current one and read it out."""
        minutes = self._minutes()
        if not len(minutes):
            return
        self._index = min(max(index, 0), len(minutes) - 1)
        self._cursor.setPos(float(minutes[self._index]))
        self._cursor.setVisible(with_line)
        self.setAccessibleDescription(self.read_out(self._index))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right read out the neighbours."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.go_to(self._index + step)
        place = self.plot.mapFromScene(self._scene_point(float(self._minutes()[self._index]), self._frame[2]))
        QToolTip.showText(self.plot.mapToGlobal(place + QPoint(8, 24)), self.accessibleDescription(), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the reading line away."""
        self._leave()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Put the reading line away."""
        self._leave()
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place hours and words anew once the size has settled."""
        super().resizeEvent(event)
        self._resized.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Place hours and words for the size that the chart has now."""
        super().showEvent(event)
        if self._is_old():
            self._redraw()

    # Marks.

    def set_frame(
        self, first_minute: float, last_minute: float, top: float, rules: tuple[tuple[float, str], ...]
    ) -> None:
        """Fix the axes: minutes of the day, the highest value, and the rules with their labels."""
        self._frame, self._rules = (first_minute, last_minute, top), rules

    def redraw(self) -> None:
        """Draw everything anew: at once while shown, else when the chart is shown next."""
        self._drawn_for = None
        if self.isVisible():
            self._redraw()

    def _is_old(self) -> bool:
        """Whether the figures, the look or the size are others than those that were drawn."""
        return self._drawn_for != (self.size().toTuple(), theme.current())

    def _redraw(self) -> None:
        self._drawn_for = self.size().toTuple(), theme.current()
        first, last, top = self._frame
        item = self.plot.getPlotItem()
        item.clear()
        item.setXRange(first, last, padding=0)
        item.setYRange(0, top, padding=0)
        self._style_axes()
        for value, _ in self._rules:
            self.level(value, "grid").setZValue(-100)
        self._taken.clear()
        self._cursor.setPen(pg.mkPen(theme.colour("text3"), width=1))
        item.addItem(self._cursor, ignoreBounds=True)
        self._leave()
        self._draw()
        if self.shows_table:
            self.table_view.show_table(self.table())

    def area(self, x: Curve, low: Curve, high: Curve, key: str, alpha: float, *, hatch: bool = False) -> None:
        """A filled area between two curves."""
        ink = theme.colour(key) if hatch else None
        self._add(Area(area_path(x, low, high), theme.colour(key, alpha), ink))

    def line(self, x: Curve, y: Curve, key: str, width: float = 2.5, *, dashed: bool = False) -> None:
        """A line through points."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        self._add(pg.PlotCurveItem(x, y, pen=pg.mkPen(theme.colour(key), width=width, style=style)))

    def steps(self, edges: Curve, values: Curve, key: str, width: float = 2.0) -> None:
        """Steps between edges."""
        self.line(*stairs(edges, values), key, width)

    def dots(self, x: Curve, y: Curve, key: str, alpha: float) -> None:
        """Small round dots."""
        self._add(pg.ScatterPlotItem(x, y, size=5, pen=None, brush=theme.colour(key, alpha)))

    def span(self, first: float, last: float, key: str, alpha: float) -> None:
        """A tinted stretch of time."""
        box = QGraphicsRectItem(QRectF(first, 0, last - first, self._frame[2]))
        box.setPen(pg.mkPen(None))
        box.setBrush(theme.colour(key, alpha))
        box.setZValue(-50)
        self._add(box)

    def level(self, value: float, key: str, *, dashed: bool = False, width: float = 1.0) -> Any:
        """A horizontal line over the whole width."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        line = pg.InfiniteLine(value, angle=0, pen=pg.mkPen(theme.colour(key), width=width, style=style))
        self._add(line)
        return line

    def label(
        self,
        text: str,
        minute: float,
        value: float,
        key: str,
        *,
        anchor: tuple[float, float] = (0, 0.5),
        weight: int = 500,
    ) -> None:
        """Words on the chart; ``anchor`` says which point of them stands at (minute, value)."""
        item = pg.TextItem(anchor=anchor)
        item.setFont(theme.font("caption", weight))
        item.setText(text, theme.colour(key))
        item.setPos(minute, value)
        item.setZValue(50)
        self._add(item)

    def place_label(
        self,
        text: str,
        spots: Iterable[Spot],
        key: str,
        lines: Sequence[tuple[Curve, Curve]],
        *,
        weight: int = 500,
        shorter: str = "",
        is_needed: bool = True,
    ) -> None:
        """Words at the first spot where they cross no line, no other words and no edge.

        Where there is no such spot ``shorter`` words are tried; then the first spot is taken, or none unless
        the words are needed.
        """
        tried = list(spots)
        spot = self._free_spot(text, tried, lines, weight)
        if spot is None and shorter:
            text, spot = shorter, self._free_spot(shorter, tried, lines, weight)
        if spot is None and tried and is_needed:
            spot = tried[0]
        if spot is not None:
            self._taken.append(self._box(text, spot, weight))
            self.label(text, spot[0], spot[1], key, anchor=(spot[2], 0.5), weight=weight)

    def line_height(self) -> float:
        """How much of the value axis a line of words covers."""
        return float(self._frame[2] * theme.px(17) / max(1, self.plot.height() - (30 if self._shows_hours else 16)))

    def _free_spot(
        self, text: str, spots: list[Spot], lines: Sequence[tuple[Curve, Curve]], weight: int
    ) -> Spot | None:
        return next((spot for spot in spots if self._is_free(self._box(text, spot, weight), lines)), None)

    def _box(self, text: str, spot: Spot, weight: int) -> QRectF:
        width = QFontMetrics(theme.font("caption", weight)).horizontalAdvance(text) + 10
        first, last, _ = self._frame
        minutes = width * (last - first) / max(1, self.plot.width() - theme.px(self._left))
        height = self.line_height()
        return QRectF(spot[0] - spot[2] * minutes, spot[1] - height / 2, minutes, height)

    def _is_free(self, box: QRectF, lines: Sequence[tuple[Curve, Curve]]) -> bool:
        first, last, top = self._frame
        if box.left() < first - 1 or box.right() > last + 1 or box.top() < 0 or box.bottom() > top * 1.02:
            return False
        if any(box.intersects(taken) for taken in self._taken):
            return False
        for x, y in lines:
            beside = (x >= box.left()) & (x <= box.right())
            if np.any((y[beside] > box.top()) & (y[beside] < box.bottom())):
                return False
        return True

    def _add(self, item: Any) -> None:
        self.plot.getPlotItem().addItem(item, ignoreBounds=True)

    def _set_up_plot(self) -> None:
        plot = self.plot
        plot.setFrameShape(QFrame.Shape.NoFrame)
        plot.setBackground(None)
        plot.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)  # else a picture of the ground lies in each SVG
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the chart's own menu is asked instead
        item = plot.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.setMouseEnabled(False, False)
        item.setDownsampling(auto=True, mode="peak")
        item.setClipToView(True)
        item.layout.setContentsMargins(0, 8, 6, 0)
        self._cursor.setZValue(40)
        plot.scene().sigMouseMoved.connect(self._point_at)

    def _style_axes(self) -> None:
        for side in ("left", "bottom"):
            axis = self.plot.getPlotItem().getAxis(side)
            axis.setStyle(
                tickLength=0, tickAlpha=0, tickTextOffset=8 if side == "left" else 6, tickFont=theme.font("caption")
            )
            axis.setTextPen(theme.colour("text2"))
            axis.setPen(pg.mkPen(None) if side == "left" else pg.mkPen(theme.colour("line"), width=1))
            axis.setTickPen(pg.mkPen(None))
        left = self.plot.getPlotItem().getAxis("left")
        left.setWidth(theme.px(self._left))
        left.setTicks([list(self._rules)])
        bottom = self.plot.getPlotItem().getAxis("bottom")
        bottom.setStyle(showValues=self._shows_hours)
        bottom.setHeight(theme.px(22) if self._shows_hours else 8)
        self._put_hours()

    def _put_hours(self) -> None:
        first, last, _ = self._frame
        widest = QFontMetrics(theme.font("caption")).horizontalAdvance(words.clock(600, on_axis=True)) + 22
        room = widest * (last - first) / max(1, self.plot.width() - theme.px(self._left))
        step = next((step for step in (60, 120, 180, 240) if step > room), 360)
        hours = range(int(-(-first // step)) * step, int(last - room / 4) + 1, step)
        ticks = [(float(minute), words.clock(minute, on_axis=True)) for minute in hours]
        self.plot.getPlotItem().getAxis("bottom").setTicks([ticks])

    def _scene_point(self, minute: float, value: float) -> QPointF:
        point: QPointF = self.plot.getPlotItem().getViewBox().mapViewToScene(QPointF(minute, value))
        return point

    def _point_at(self, point: QPointF) -> None:
        box = self.plot.getPlotItem().getViewBox()
        minutes = self._minutes()
        if not len(minutes) or not box.sceneBoundingRect().contains(point):
            self._leave()
            return
        index = int(np.argmin(np.abs(minutes - box.mapSceneToView(point).x())))
        if index != self._index or not self._cursor.isVisible():
            self.go_to(index)
            place = self.plot.mapToGlobal(self.plot.mapFromScene(point))
            QToolTip.showText(place, self.accessibleDescription(), self)

    def _draw_resized(self) -> None:
        if self.isVisible() and self._is_old():
            self._redraw()

    def _leave(self) -> None:
        self._cursor.hide()
