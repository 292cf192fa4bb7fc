"""The owner's own floor and ceiling at some times, whatever the customers would need."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shopflow.needed import with_limit, without_limit
from shopflow.plan import Plan
from shopflow.stafflimits import StaffLimit
from ui import format as words
from ui import theme
from ui.charts.week_grid import WeekGrid
from ui.sentences import needed as said
from ui.widgets.basics import Button, Label, column, row, rule
from ui.widgets.scrolling import Scrolling
from ui.widgets.segments import Segment, Segments
from ui.widgets.stepper import Stepper
from ui.widgets.time_box import TimeBox

MOST = 20
_WIDTH = 330
Change = Callable[[Plan], Plan]


class LimitsPanel(QFrame):
    """A time, the least and the most people at it, and the limits that are set.

    Signals:
        changed: what the owner wants changed (a function of the plan), and what the step is called.
        left: the owner closed the panel.
    """

    changed = Signal(object, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.setObjectName("limitsPanel")
        self.title = Label(self.tr("Limit people at a time"), "card", 600)
        self.close_button = Button("", "quiet", icon="x", name="btnCloseLimits", tip=self.tr("Close (Esc)"))
        self.days = Segments()
        self.first = TimeBox("limitFirst", self.tr("From"))
        self.last = TimeBox("limitLast", self.tr("To"))
        self.least = Stepper("limitLeast", self.tr("One person fewer at least"), self.tr("One person more at least"))
        self.most = Stepper("limitMost", self.tr("One person fewer at most"), self.tr("One person more at most"))
        self.set_button = Button(self.tr("Set the limit"), "primary", name="btnSetLimit")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._inside = QWidget()
        self._day = dt.date(2000, 1, 1)
        self._numbers: tuple[int, int | None] = (0, None)
        self._lay_out()
        self.close_button.clicked.connect(self.left)
        self.set_button.clicked.connect(self._set)
        self.least.stepped.connect(self._step_least)
        self.most.stepped.connect(self._step_most)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    @property
    def limit(self) -> StaffLimit:
        """The limit as it is asked for.

        Raises:
            ValueError: hours that end before they begin.
        """
        least, most = self._numbers
        hours = (self.first.currentData(), self.last.currentData())
        place = self.days.current()
        weekdays = (self._day.weekday(),) if place == 1 else ()
        return StaffLimit(least, most, hours, weekdays, self._day if place == 0 else None)

    def offer(self, grid: WeekGrid, row_: int, column_: int) -> None:
        """Offer to limit the time of a cell."""
        self._day = grid.days[row_]
        texts = (words.day_short(self._day), words.weekday(self._day), self.tr("Every day"))
        self.days.show_segments([Segment(texts[0]), Segment(self.tr("Every {}").format(texts[1])), Segment(texts[2])])
        self.days.set_current(1)
        for box, minutes, current in (
            (self.first, grid.minutes, grid.minutes[column_]),
            (self.last, [minute + grid.step for minute in grid.minutes], grid.minutes[column_] + grid.step),
        ):
            box.clear()
            for minute in minutes:
                box.addItem(words.clock(minute), minute)
            box.setCurrentIndex(box.findData(current))
        self._show_numbers(int(grid.required[row_, column_]), None)

    def show_plan(self, plan: Plan) -> None:
        """List the limits that are set."""
        inside = QWidget()
        inside.setLayout(column(*(self._entry(limit) for limit in plan.staff_limits), spacing=4))
        self._list.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        self._list.addWidget(inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = row(self.title, None, self.close_button)
        span = row(self.first, Label("\u2013", "body", tone="2"), self.last, None, self.set_button, spacing=5)
        steps = column(
            row(Label(self.tr("At least"), "body", 600), None, self.least),
            row(Label(self.tr("At most"), "body", 600), None, self.most),
            spacing=6,
        )
        inside = QWidget()
        inside.setLayout(column(self.days, steps, span, rule(), self._list, None, spacing=8))
        layout = column(head, Scrolling(inside), margins=(14, 8, 8, 8), spacing=6)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _entry(self, limit: StaffLimit) -> QWidget:
        entry = QWidget()
        place = said.limit_place(limit)
        away = Button(
            "", "quiet", icon="trash-2", name="btnNoLimit", tip=self.tr("Take the limit away: {}").format(place)
        )
        away.clicked.connect(partial(self._remove, limit))
        texts = column(
            Label(said.limit_amount(limit), "body", 600), Label(place, "caption", tone="2", wrap=True), spacing=1
        )
        line = row(texts, away)
        line.setStretch(0, 1)
        entry.setLayout(line)
        return entry

    def _show_numbers(self, least: int, most: int | None) -> None:
        self._numbers = (least, most)
        unit = self.tr("person") if least == 1 else self.tr("people")
        self.least.show_number(words.number(least), unit, can_fall=least > 0, can_rise=least < MOST)
        if most is None:
            self.most.show_number(self.tr("any"), "", can_fall=True, can_rise=False)
        else:
            unit = self.tr("person") if most == 1 else self.tr("people")
            self.most.show_number(words.number(most), unit, can_fall=most > 0, can_rise=True)

    def _step_least(self, change: int) -> None:
        least, most = self._numbers
        least = min(max(least + change, 0), MOST)
        self._show_numbers(least, None if most is None else max(most, least))

    def _step_most(self, change: int) -> None:
        """From "any number" down to the least there is, and up again to any number."""
        least, most = self._numbers
        if most is None:
            most = max(least, 1)
        else:
            most += change
        self._show_numbers(min(least, most), None if most > MOST else most)

    def _set(self) -> None:
        if self.last.currentData() <= self.first.currentData():
            self.last.setCurrentIndex(self.first.currentIndex())
        limit = self.limit
        is_set = limit.least > 0 or limit.most is not None
        self.changed.emit(lambda plan: with_limit(plan, limit), said.limit_step(limit, is_set=is_set))

    def _remove(self, limit: StaffLimit) -> None:
        self.changed.emit(lambda plan: without_limit(plan, limit), said.limit_step(limit, is_set=False))

    def _restyle(self) -> None:
        self.setFixedWidth(theme.px(_WIDTH))
        for stepper in (self.least, self.most):
            stepper.setFixedWidth(theme.px(176))
