"""The right side of Waits: window, stepper, the table of people, and what it means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from shopflow.alternatives import Alternative
from shopflow.plan import Plan
from shopflow.shortages import Window
from ui import format as words
from ui import theme
from ui.sentences import waits as wait_sentences
from ui.sentences.common import FEW
from ui.widgets.basics import Button, Chip, Icon, Label, column, row, rule
from ui.widgets.scrolling import Scrolling
from ui.widgets.stepper import Stepper
from ui.widgets.text_table import Table, TextTable
from ui.widgets.time_box import TimeBox

HALF_HOUR = 30
ROW = 28
_WIDE = (3, 4, 5)
"""Columns with ranges and money, as wide as what stands in them; the others share the rest."""


class WaitsPanel(QFrame):
    """What if there were more or fewer people.

    Signals:
        window_changed: the owner chose another span (first minute, last minute).
        chosen: the owner asked for the n-th line of the table.
        reset_wanted: back to what is planned.
        timing_wanted: the owner wants to find out how long an order takes.
    """

    window_changed = Signal(int, int)
    chosen = Signal(int)
    reset_wanted = Signal()
    timing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.first = TimeBox("windowFirst", self.tr("From"))
        self.last = TimeBox("windowLast", self.tr("To"))
        for box in (self.first, self.last):
            box.activated.connect(self._window_picked)
        self.state = Chip("")
        self.stepper = Stepper()
        self.reset = Button("", "icon", icon="rotate-ccw", name="btnReset", tip=self.tr("Back to the plan"))
        self.table = TextTable("waitTable", row_height=ROW)
        self.table.setAccessibleName(self.tr("What each number of people means"))
        self.notes = Notes()
        self.rests = Rests()
        self.time = Button(self.tr("Time your service"), "ghost", icon="timer", name="btnTimeService")
        self._lay_out()
        self.reset.clicked.connect(self.reset_wanted)
        self.time.clicked.connect(self.timing_wanted)
        self.table.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.table.activated.connect(lambda index: self.chosen.emit(index.row()))
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_window(self, window: Window, hours: tuple[int, int]) -> None:
        """Offer every half hour of the day's opening hours, with the window chosen."""
        minutes = range(hours[0], hours[1] + 1, HALF_HOUR)
        for box, current, offered in (
            (self.first, window.first_minute, minutes[:-1]),
            (self.last, window.last_minute, minutes[1:]),
        ):
            box.blockSignals(True)
            box.clear()
            for minute in offered:
                box.addItem(words.clock(minute), minute)
            box.setCurrentIndex(box.findData(current))
            box.blockSignals(False)

    def show_people(self, shown: Alternative, limits: tuple[int, int], *, is_scheduled: bool) -> None:
        """Show the number of people and whether it is the plan's; ``limits``: least and most change."""
        unchanged = self.tr("As planned") if is_scheduled else self.tr("As needed")
        is_changed = shown.change != 0
        text = wait_sentences.staff_number(shown)
        unit = self.tr("person") if text == "1" else self.tr("people")
        self.stepper.show_number(text, unit, can_fall=shown.change > limits[0], can_rise=shown.change < limits[1])
        self.state.setText(self.tr("What if") if is_changed else unchanged)
        self.state.setProperty("chip", "accent" if is_changed else "neutral")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        self.reset.setEnabled(is_changed)

    def show_table(self, found: tuple[Alternative, ...], current_row: int, plan: Plan) -> None:
        """Show one line per number of people."""
        limit = words.number(plan.promise.long_wait_s / 60)
        heads = (
            self.tr("People"),
            self.tr("Over\n{0} min").format(limit),
            self.tr("Leave"),
            self.tr("Likely\nrange"),
            self.tr("Money\nlost"),
            self.tr("Wages"),
        )
        rows = tuple(_table_row(one, plan) for one in found)
        waiting = [i for i, one in enumerate(found) if one.share_over_long >= FEW]
        leaving = [i for i, one in enumerate(found) if wait_sentences.many_leave(one, plan)]
        tones = dict.fromkeys(
            [(i, 1) for i in waiting] + [(i, column_) for i in leaving for column_ in (2, 4)], "short"
        )
        self.table.show_table(Table(heads, rows, tones, current_row))
        for column_ in _WIDE:
            self.table.horizontalHeader().setSectionResizeMode(column_, QHeaderView.ResizeMode.ResizeToContents)
        self._fit_table()

    def _lay_out(self) -> None:
        dash = Label("\u2013", "body", tone="2")
        head = row(self.first, dash, self.last, None, self.state, spacing=5)
        steps = row(self.stepper, self.reset, spacing=8)
        steps.setStretch(0, 1)
        time = row(self.time, None)
        layout = column(head, steps, self.table, rule(), self._below(), time, margins=(14, 12, 14, 6), spacing=6)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def _below(self) -> Scrolling:
        """Notes and what they rest on; they scroll when the window is low or the text large."""
        inside = QWidget()
        inside.setLayout(column(self.notes, None, self.rests, spacing=8))
        area = Scrolling(inside)
        area.setMinimumHeight(theme.px(48))
        return area

    def _fit_table(self) -> None:
        head = theme.px(40)
        self.table.horizontalHeader().setFixedHeight(head)
        self.table.setFixedHeight(head + self.table.rows.rowCount() * theme.px(ROW) + 4)

    def _window_picked(self) -> None:
        first, last = self.first.currentData(), self.last.currentData()
        if last <= first:
            last = first + HALF_HOUR
        self.window_changed.emit(first, last)

    def _restyle(self) -> None:
        self.setFixedWidth(theme.px(312))
        self._fit_table()


class Notes(QWidget):
    """A few sentences, each with its icon."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[QWidget, Icon, Label]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for _ in range(4):
            icon, text = Icon("check", "good", 18), Label("", wrap=True)
            text.setTextFormat(Qt.TextFormat.RichText)
            line = QWidget()
            inside = QHBoxLayout(line)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(8)
            inside.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            inside.addWidget(text, 1)
            layout.addWidget(line)
            self._lines.append((line, icon, text))
        layout.addStretch(1)

    def show_notes(self, notes: list[tuple[str, str, str]]) -> None:
        """Show (icon, token, sentence) lines; at most four."""
        for place, (line, icon, text) in enumerate(self._lines):
            line.setVisible(place < len(notes))
            if place < len(notes):
                name, key, sentence = notes[place]
                icon.show_icon(name, key)
                text.setText(sentence)

    def texts(self) -> list[str]:
        """The sentences shown."""
        return [text.text() for line, _, text in self._lines if not line.isHidden()]


class Rests(QWidget):
    """What the figures rest on; what was assumed is underlined with dots and says why."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(margins=(0, 0, 0, 0), spacing=2)
        self.setLayout(self._lines)
        self._texts: list[Label] = []
        for _ in range(3):
            text = Label("", "caption", tone="3")
            self._texts.append(text)
            self._lines.addLayout(row(text, None))

    def show_plan(self, plan: Plan) -> None:
        """Show the plan's service and patience."""
        found = wait_sentences.rests_on(plan)
        for place, label in enumerate(self._texts):
            label.setVisible(place < len(found))
            if place < len(found):
                text, basis, is_assumed = found[place]
                label.setText(self.tr("Rests on {0}").format(text) if place == 0 else self.tr("and {0}").format(text))
                label.setProperty("assumed", is_assumed)
                label.setToolTip(basis)
                label.setAccessibleDescription(basis)
                label.style().unpolish(label)
                label.style().polish(label)


def _table_row(one: Alternative, plan: Plan) -> tuple[str, ...]:
    return (
        wait_sentences.staff_number(one),
        words.percent(one.share_over_long),
        words.number(one.leave),
        wait_sentences.leave_range(one),
        words.money(one.margin_lost, plan.currency),
        words.money(one.wage, plan.currency),
    )
