"""A strip of days: how many orders each has, and where days are missing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shopflow.daymarks import DayRecord, DayState
from shopflow.events import Choice
from ui import format as fmt
from ui import theme
from ui.help_keys import Line, line
from ui.order_words import day_words, mark_words

_LEFT = 44
_TOP = 22
_WIDEST = 62
_WIDE_ENOUGH = 36
"""From this cell width on the number of orders is written into the cells."""
_HIGHEST = 30
_STEPS = {
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}
_MARK_KEYS = {
    Qt.Key.Key_C: Choice.CLOSED,
    Qt.Key.Key_O: Choice.TILL_OFF,
    Qt.Key.Key_D: Choice.AS_USUAL,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}


class OrderCalendar(QWidget):
    """Weeks as columns, weekdays as rows; the newest weeks that fit. Arrow keys move the day.

    C marks it as closed, O as a day with the till off, D as an ordinary day; Delete takes the mark away.

    Signals:
        moved: another day is current.
        mark_wanted: the owner wants to mark the current day (a ``Choice``, or None for no mark).
    """

    moved = Signal()
    mark_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("orderCalendar")
        self.setAccessibleName(self.tr("Orders per day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_TOP + 7 * 18)
        self._days: dict[dt.date, DayRecord] = {}
        self._most = 0
        self._first = self._last = self._current = dt.date.min
        theme.signals.changed.connect(self.update)

    def show_days(self, records: Sequence[DayRecord]) -> None:
        """Show every day from the first to the last; the current day stays if it is among them."""
        was_empty = not self._days
        self._days = {record.day: record for record in records}
        self._most = max((record.orders for record in records), default=0)
        if records:
            stays = self._current in self._days and not was_empty and self._last == records[-1].day
            self._first, self._last = records[0].day, records[-1].day
            self._go_to(self._current if stays else self._last)
        self.updateGeometry()
        self.update()

    @property
    def current_record(self) -> DayRecord | None:
        """The day with the mark, and what it is."""
        return self._days.get(self._current)

    @property
    def current(self) -> dt.date:
        """The day with the mark."""
        return self._current

    def go_to(self, day: dt.date) -> None:
        """Make a day the current one, if it is among those shown."""
        if day in self._days:
            self._go_to(day)

    def sizeHint(self) -> QSize:
        """High enough for full cells."""
        return QSize(400, _TOP + 7 * _HIGHEST + 2)

    def own_keys(self) -> tuple[Line, ...]:
        """What the keys do, for the sheet of Help."""
        where, text = self.tr("In the calendar of orders"), self.tr("Mark the day: {0}")
        keys: dict[Choice | None, list[str]] = {}
        for key, choice in _MARK_KEYS.items():
            keys.setdefault(choice, []).append(QKeySequence(key).toString())
        return tuple(line(text.format(mark_words(choice)), where, *names) for choice, names in keys.items())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to another day, or mark this one."""
        key = Qt.Key(event.key())
        step = _STEPS.get(key)
        has_other_keys = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if not self._days or has_other_keys:
            super().keyPressEvent(event)
        elif step is not None:
            self._go_to(self._current + dt.timedelta(days=step))
        elif key in _MARK_KEYS:
            self.mark_wanted.emit(_MARK_KEYS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the mark on a day."""
        day = self._day_at(event.position())
        if day is not None:
            self._go_to(day)

    def event(self, event: QEvent) -> bool:
        """Say what a day has while the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), day_words(self._days[day]) if day else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the mark."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, days and the mark."""
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        start = self._start()
        for day, record in self._days.items():
            if day >= start:
                paint_day(painter, self._cell(day), record.state, record.orders / self._most)
                self._paint_number(painter, record)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "text"), 2.5 if self.hasFocus() else 1.5))
        painter.drawRoundedRect(self._cell(self._current), 4, 4)

    def _go_to(self, day: dt.date) -> None:
        self._current = min(max(day, self._first, self._start()), self._last)
        self.setAccessibleDescription(day_words(self._days[self._current]))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.moved.emit()
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
        if not self._days or place.x() < _LEFT or place.y() < _TOP:
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

    def _paint_number(self, painter: QPainter, record: DayRecord) -> None:
        cell = self._cell(record.day)
        if cell.width() >= _WIDE_ENOUGH and record.state is DayState.PRESENT:
            painter.setFont(theme.font("micro"))
            painter.setPen(theme.ink_on(theme.token(_ground(record.orders / self._most))))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, fmt.number(record.orders))


def _ground(share: float) -> str:
    return theme.RAMP[min(6, 1 + int(5.999 * share))]


def paint_day(painter: QPainter, cell: QRectF, state: DayState, share: float) -> None:
    """Paint what a day is: its shape tells as much as its colour.

    Args:
        share: its orders as a share of the busiest day's.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    if state is DayState.CLOSED:
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(cell, 3, 3)
        painter.setPen(QPen(theme.colour("line2"), 1.5))
        middle = cell.center()
        painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        return
    if share > 0:
        painter.setBrush(theme.colour(_ground(share)))
        painter.drawRoundedRect(cell, 3, 3)
    if state is DayState.PRESENT:
        return
    inside = cell.adjusted(1, 1, -1, -1)
    painter.setBrush(theme.colour("tightSoft"))
    painter.setPen(QPen(theme.colour("tightLine"), 1.5))
    if state is DayState.MISSING:
        painter.drawRoundedRect(inside, 3, 3)
        painter.drawLine(inside.bottomLeft() + QPointF(4, -4), inside.topRight() + QPointF(-4, 4))
    else:
        painter.drawPolygon([inside.bottomLeft(), inside.bottomRight(), inside.topRight()])


class CalendarKey(QWidget):
    """What the shapes of the calendar mean, in one row."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("calendarKey")
        self._entries = (
            (DayState.PRESENT, self.tr("orders, stronger is busier")),
            (DayState.MISSING, self.tr("no orders")),
            (DayState.INCOMPLETE, self.tr("left out in part or whole")),
            (DayState.CLOSED, self.tr("closed")),
        )
        self.setAccessibleName(", ".join(words for _, words in self._entries))
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint swatches and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        left, height = 0.0, self.height()
        for state, words in self._entries:
            share = 0.6 if state in (DayState.PRESENT, DayState.INCOMPLETE) else 0.0
            paint_day(painter, QRectF(left, (height - 16) / 2, 16, 16), state, share)
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.setPen(theme.colour("text2"))
            painter.drawText(QRectF(left + 22, 0, wide + 2, height), Qt.AlignmentFlag.AlignVCenter, words)
            left += 22 + wide + 18

    def _restyle(self) -> None:
        self.setFont(theme.font("caption"))
        metrics = self.fontMetrics()
        wide = sum(40 + metrics.horizontalAdvance(words) for _, words in self._entries)
        self.setFixedSize(wide, theme.px(22))
        self.update()
