"""A strip of days: how many orders each has, and where days are missing."""

from __future__ import annotations

import datetime as dt

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shopflow.orders import OrderLog
from ui import format as fmt
from ui import theme

_LEFT = 44
_TOP = 22
_WIDEST = 30
_HIGHEST = 26
_STEPS = {
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class OrderCalendar(QWidget):
    """Weeks as columns, weekdays as rows; the newest weeks that fit. Arrow keys move the day."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("orderCalendar")
        self.setAccessibleName(self.tr("Orders per day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_TOP + 7 * 18)
        self._counts: dict[dt.date, int] = {}
        self._first = self._last = self._current = dt.date.min
        theme.signals.changed.connect(self.update)

    def show_orders(self, orders: OrderLog) -> None:
        """Count and show orders per date."""
        dates, counts = np.unique(orders.ordered_at.astype("datetime64[D]"), return_counts=True)
        self._counts = dict(zip(dates.tolist(), counts.tolist(), strict=True))
        if self._counts:
            self._first, self._last = min(self._counts), max(self._counts)
            self._go_to(self._last)
        self.update()

    def orders_on(self, day: dt.date) -> int:
        """Orders on a date."""
        return self._counts.get(day, 0)

    @property
    def current(self) -> dt.date:
        """The day with the mark."""
        return self._current

    def day_words(self, day: dt.date) -> str:
        """``Saturday 21 November: 325 orders``, or that there are none."""
        count = self.orders_on(day)
        orders = fmt.counted(count, self.tr("order"), self.tr("orders")) if count else self.tr("no orders")
        return f"{fmt.day_long(day)}: {orders}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._counts:
            super().keyPressEvent(event)
            return
        self._go_to(self._current + dt.timedelta(days=step))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the mark on a day."""
        day = self._day_at(event.position())
        if day is not None:
            self._go_to(day)

    def event(self, event: QEvent) -> bool:
        """Say what a day has while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.day_words(day) if day else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the mark."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, days and the mark."""
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        most = max(self._counts.values())
        day = max(self._start(), self._first)
        while day <= self._last:
            self._paint_day(painter, day, most)
            day += dt.timedelta(days=1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text"), 2))
            painter.drawRoundedRect(self._cell(self._current), 4, 4)

    def _go_to(self, day: dt.date) -> None:
        self._current = min(max(day, self._first, self._start()), self._last)
        self.setAccessibleDescription(self.day_words(self._current))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def _start(self) -> dt.date:
        """The Monday of the first column."""
        fitting = max(1, int((self.width() - _LEFT) // 16))
        last_monday = self._last - dt.timedelta(days=self._last.weekday())
        first_monday = self._first - dt.timedelta(days=self._first.weekday())
        return max(first_monday, last_monday - dt.timedelta(weeks=fitting - 1))

    def _sizes(self) -> tuple[float, float]:
        weeks = (self._last - self._start()).days // 7 + 1
        width = min(_WIDEST, (self.width() - _LEFT) / weeks)
        return width, min(_HIGHEST, (self.height() - _TOP) / 7)

    def _cell(self, day: dt.date) -> QRectF:
        width, height = self._sizes()
        week = (day - self._start()).days // 7
        return QRectF(_LEFT + week * width, _TOP + day.weekday() * height, width, height).adjusted(1, 1, -1, -1)

    def _day_at(self, place: QPointF) -> dt.date | None:
        if not self._counts or place.x() < _LEFT or place.y() < _TOP:
            return None
        width, height = self._sizes()
        weekday = int((place.y() - _TOP) // height)
        day = self._start() + dt.timedelta(weeks=int((place.x() - _LEFT) // width), days=weekday)
        return day if weekday < 7 and self._first <= day <= self._last else None

    def _paint_names(self, painter: QPainter) -> None:
        _, height = self._sizes()
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text2"))
        for weekday in range(7):
            name = fmt.locale().dayName(weekday + 1, fmt.locale().FormatType.ShortFormat)
            area = QRectF(0, _TOP + weekday * height, _LEFT - 8, height)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        month, free_from = 0, 0.0
        monday = self._start()
        while monday <= self._last:
            cell = self._cell(monday)
            if monday.month != month and cell.left() >= free_from:
                month = monday.month
                name = fmt.locale().monthName(month, fmt.locale().FormatType.ShortFormat)
                painter.drawText(QPointF(cell.left(), _TOP - 7), name)
                free_from = cell.left() + painter.fontMetrics().horizontalAdvance(name) + 8
            monday += dt.timedelta(weeks=1)

    def _paint_day(self, painter: QPainter, day: dt.date, most: int) -> None:
        cell, count = self._cell(day), self.orders_on(day)
        if count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(theme.RAMP[min(6, 1 + int(5.999 * count / most))]))
            painter.drawRoundedRect(cell, 3, 3)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.drawLine(cell.bottomLeft() + QPointF(3, -3), cell.topRight() + QPointF(-3, 3))
