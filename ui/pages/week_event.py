"""A form for one event: its name, its dates, and what it does."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QFrame

from shopflow.events import Event
from shopflow.hours import OpeningHours, Span
from ui import format as words
from ui import theme
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.fields import NumberField, TextField
from ui.widgets.tick import Tick
from ui.widgets.time_box import TimeBox

QUIETEST, BUSIEST = -90, 400
STEP = 30
_DATE_WIDTH = 106


class EventForm(QFrame):
    """Name, first and last date, perhaps from when to when, and how much busier it is, or that the past shall tell.

    Signals:
        saved: the ``Event`` that the owner told of.
        left: the owner gave up.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "sunken")
        self.name = TextField("eventName", self.tr("What it is called"))
        self.name.setPlaceholderText(self.tr("Street fair, match, roadworks ..."))
        self.first = _date_box("eventFirst", self.tr("First day"))
        self.last = _date_box("eventLast", self.tr("Last day"))
        self.all_day = Tick(self.tr("All day"), "eventAllDay")
        self.all_day.setToolTip(self.tr("Untick it for an event of some hours, the same on each of its days"))
        self.start = TimeBox("eventFrom", self.tr("From"))
        self.end = TimeBox("eventTo", self.tr("To"))
        self._until = Label("\u2013", "body", tone="2")
        self.learn = Tick(self.tr("Learn the effect from the past"), "eventLearn")
        self.learn.setChecked(True)
        percent = words.percent_sign()
        self.effect = NumberField(
            "eventEffect", self.tr("Busier by so many percent"), percent, (QUIETEST, BUSIEST), step=5
        )
        self._effect_label = Label(self.tr("Busier by"), "body")
        self.effect.setToolTip(self.tr("Below 0: quieter"))
        self.save = Button(self.tr("Mark it"), "primary", name="btnSaveEvent")
        self.leave = Button(self.tr("Cancel"), "ghost", name="btnLeaveEvent")
        self._day = dt.date(2000, 1, 1)
        self._times: Span = (0, 1440)
        dash = Label("\u2013", "body", tone="2")
        layout = column(
            self.name,
            row(self.first, dash, self.last, None, spacing=5),
            row(self.all_day, None, self.start, self._until, self.end, spacing=5),
            self.learn,
            row(self._effect_label, self.effect, None),
            row(self.leave, None, self.save),
            margins=(10, 8, 10, 8),
            spacing=6,
        )
        self.setLayout(layout)
        self.all_day.toggled.connect(self._all_day_toggled)
        self.start.activated.connect(lambda _: self._offer_times(self.start.currentData(), self.end.currentData()))
        self.learn.toggled.connect(self._learn_toggled)
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self.save.click)
        self.first.dateChanged.connect(self._first_moved)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.left)
        self.all_day.setChecked(True)
        self._learn_toggled(True)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    @property
    def day(self) -> dt.date:
        """The day on which a new event would begin."""
        return self._day

    def offer(self, day: dt.date, hours: OpeningHours | None) -> None:
        """Let a new event begin on this day, and last some time between the first opening and the last closing."""
        self._day = day
        spans = [span for spans in hours.weekly for span in spans] if hours else []
        if spans:
            self._times = min(opens for opens, _ in spans), max(closes for _, closes in spans)

    def open(self, first_day: dt.date, last_day: dt.date, hours: Span | None) -> None:
        """Ask about an event on these days, between these minutes after midnight or all day."""
        self.name.show_text("")
        self.last.setMinimumDate(QDate(first_day.year, first_day.month, first_day.day))
        for box, day in ((self.first, first_day), (self.last, last_day)):
            box.setDate(QDate(day.year, day.month, day.day))
        self.all_day.setChecked(hours is None)
        self._offer_times(*(hours or self._times))
        self.learn.setChecked(True)
        self.effect.show_value(0)
        self._check()
        self.show()
        self.name.setFocus()

    def _save(self) -> None:
        first, last = (_day_of(box) for box in (self.first, self.last))
        guess = None if self.learn.isChecked() else 1 + self.effect.value() / 100
        hours = None if self.all_day.isChecked() else (self.start.currentData(), self.end.currentData())
        self.saved.emit(Event(self.name.text().strip(), first, last, hours, guess))

    def _first_moved(self, first: QDate) -> None:
        self.last.setMinimumDate(first)

    def _offer_times(self, start: int, end: int) -> None:
        """Every half hour of the opening times; the end lies after the start."""
        opens, closes = self._times
        self.start.offer(range(opens, closes, STEP), start)
        later = range(start + STEP, max(closes, start + 1) + STEP, STEP)
        self.end.offer(later, end if end > start else later[0])

    def _all_day_toggled(self, is_all_day: bool) -> None:
        for widget in (self.start, self._until, self.end):
            widget.setVisible(not is_all_day)

    def _learn_toggled(self, learns: bool) -> None:
        for widget in (self._effect_label, self.effect):
            widget.setVisible(not learns)

    def _check(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    def _restyle(self) -> None:
        for widget in (self.first, self.last):
            widget.setFont(theme.font("body"))
        for box in (self.first, self.last):
            box.setFixedWidth(theme.px(_DATE_WIDTH))


def _date_box(name: str, tip: str) -> QDateEdit:
    box = QDateEdit()
    box.setObjectName(name)
    box.setAccessibleName(tip)
    box.setToolTip(tip)
    box.setLocale(words.locale())
    box.setProperty("plain", True)
    box.lineEdit().setTextMargins(8, 0, 4, 0)
    return box


def _day_of(box: QDateEdit) -> dt.date:
    day = box.date()
    return dt.date(day.year(), day.month(), day.day())
