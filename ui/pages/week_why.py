"""Why so many orders: the parts of one half hour, and the owner's own number in its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forecasts import Forecast
from shopflow.events import Override
from shopflow.overrides import with_override, without_override
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.shortages import Window, in_window
from shopflow.why import stage_sentence, why, why_sentences
from ui import format as words
from ui.charts.week_grid import WeekGrid
from ui.sentences import week as said
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.fields import NumberField

MOST_ORDERS = 100_000
Change = Callable[[Plan], Plan]


class WhyPanel(QWidget):
    """The parts that multiply to the orders of a cell, and a box for a number of the owner's.

    Signals:
        changed: what the owner wants changed (a function of the plan), and what the step is called.
    """

    changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "strong", 600, wrap=True)
        self.parts = Label("", "body", wrap=True)
        self.stage = Label("", "caption", tone="2", wrap=True)
        self.orders = NumberField("overrideOrders", self.tr("Orders that you expect"), "", (0, MOST_ORDERS))
        self.take_back = Button(self.tr("Back to the forecast"), "ghost", name="btnNoOverride")
        self._ask = Label(self.tr("You know better? Expect"), "body", 500)
        self._ask.setBuddy(self.orders)
        lines = column(
            self.title,
            row(self._ask, self.orders, None, spacing=8),
            row(self.take_back, None),
            self.parts,
            self.stage,
            None,
            spacing=6,
        )
        self.setLayout(lines)
        self._window: Window | None = None
        self.orders.settled.connect(self._expect)
        self.take_back.clicked.connect(self._back)

    def show_cell(self, results: WeekResults, grid: WeekGrid, row_: int, column_: int) -> None:
        """Explain one cell of the map."""
        first = grid.minutes[column_]
        window = self._window = Window(grid.days[row_], first, first + grid.step)
        is_open = bool(grid.is_open[row_, column_])
        for widget in (self._ask, self.orders, self.parts, self.stage):
            widget.setVisible(is_open)
        override = override_at(results.plan, window)
        self.take_back.setVisible(override is not None)
        if not is_open:
            self.title.setText(said.closed_at(window))
            return
        orders = float(grid.orders[row_, column_])
        own = (results.own_forecast or results.forecast).coarser(grid.step)
        self.title.setText(said.expected_words(window, orders, override))
        self.orders.show_value(round(orders))
        self.parts.setText(_parts_words(own, window, override))
        self.stage.setText(stage_sentence(own.stage))

    def edit(self) -> None:
        """Let the owner type another number."""
        if self.orders.isVisible():
            self.orders.setFocus()
            self.orders.selectAll()

    def _expect(self, orders: float) -> None:
        window = self._window
        if window is not None:
            override = Override(_start(window), window.last_minute - window.first_minute, orders)
            self.changed.emit(lambda plan: with_override(plan, override), said.override_step(window, orders))

    def _back(self) -> None:
        window = self._window
        if window is not None:
            self.changed.emit(lambda plan: _without(plan, window), said.override_step(window, None))


def override_at(plan: Plan, window: Window) -> Override | None:
    """The owner's number that touches a time."""
    first, last = _start(window), _start(replace(window, first_minute=window.last_minute))
    for override in plan.overrides:
        if override.start < last and first < override.start + dt.timedelta(minutes=override.minutes):
            return override
    return None


def _without(plan: Plan, window: Window) -> Plan:
    override = override_at(plan, window)
    return plan if override is None else without_override(plan, override.start)


def _start(window: Window) -> dt.datetime:
    return dt.datetime.combine(window.day, dt.time()) + dt.timedelta(minutes=window.first_minute)


def _parts_words(own: Forecast, window: Window, override: Override | None) -> str:
    block = int(np.argmax(in_window(window, own.starts, own.interval_minutes)))
    found = why(own, block)
    lines = list(why_sentences(found, words.weekday(window.day)))
    return "\n".join([said.own_number_words(found.orders), *lines] if override is not None else lines)
