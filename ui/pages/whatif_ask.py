"""What is asked: which days, from when to when, how many people more or fewer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from shopflow.comparisons import MOST_CHANGES, StaffChange
from ui import format as words
from ui import theme
from ui.sentences import whatif as whatif_sentences
from ui.widgets.basics import Button, Label, row
from ui.widgets.combo import Combo
from ui.widgets.time_box import TimeBox

HALF_HOUR = 30
_CHOICES = (-2, -1, 1, 2)
_ROOM_FOR_NAMES = 1000


class AskBar(QFrame):
    """Day chips, two times and the number of people.

    Signals:
        asked: the owner asks for another ``StaffChange``.
        compare_wanted: one more change beside those there are.
        remove_wanted: the change shown is no longer of interest.
    """

    asked = Signal(object)
    compare_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._change: StaffChange | None = None
        self.days = [self._chip(number) for number in range(7)]
        self.first = TimeBox("whatifFirst", self.tr("From"))
        self.last = TimeBox("whatifLast", self.tr("To"))
        self.people = Combo("whatifPeople", self.tr("People more or fewer"))
        self.compare = Button(self.tr("Compare with"), "ghost", icon="plus", name="btnCompare")
        self.remove = Button("", "quiet", icon="x", name="btnRemoveChange", tip=self.tr("Remove this change"))
        names = (self.tr("Days"), self.tr("From"), self.tr("to"), self.tr("People"))
        self._names = [Label(name, "body", 600) for name in names]
        days, from_, to, people = self._names
        self.setLayout(
            row(
                days,
                row(*self.days, spacing=2),
                8,
                from_,
                self.first,
                to,
                self.last,
                8,
                people,
                self.people,
                None,
                self.remove,
                self.compare,
                margins=(16, 9, 8, 9),
                spacing=6,
            )
        )
        for box in (self.first, self.last, self.people):
            box.activated.connect(self._picked)
        self.compare.clicked.connect(self.compare_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large words leave no room for names beside the boxes; boxes, tips and pictures speak for themselves."""
        super().resizeEvent(event)
        has_room = event.size().width() >= theme.px(_ROOM_FOR_NAMES)
        for name in self._names:
            name.setVisible(has_room)
        self.compare.setText(f" {self.compare.accessibleName()}" if has_room else "")

    def show_hours(self, first_minute: int, last_minute: int, open_days: Sequence[int]) -> None:
        """Offer every half hour between two times, and the weekdays on which the shop opens."""
        for box, minutes in (
            (self.first, range(first_minute, last_minute, HALF_HOUR)),
            (self.last, range(first_minute + HALF_HOUR, last_minute + 1, HALF_HOUR)),
        ):
            box.clear()
            for minute in minutes:
                box.addItem(words.clock(minute), minute)
        for number, chip in enumerate(self.days):
            chip.setEnabled(number in open_days)

    def show_change(self, change: StaffChange, before: tuple[int, int], *, count: int) -> None:
        """Show a change.

        Args:
            change: what is asked.
            before: fewest and most people on duty in its window.
            count: changes that are compared.
        """
        self._change = change
        for number, chip in enumerate(self.days):
            chip.setChecked(number in change.weekdays)
        self.first.setCurrentIndex(self.first.findData(change.first_minute))
        self.last.setCurrentIndex(self.last.findData(change.last_minute))
        self.people.clear()
        for people in _CHOICES:
            if people > 0 or before[0] + people >= 1 or people == change.people:
                self.people.addItem(whatif_sentences.staff_choice(people, before), people)
        self.people.setCurrentIndex(self.people.findData(change.people))
        self.compare.setEnabled(count < MOST_CHANGES)
        self.compare.setToolTip(
            self.tr("Put another change beside this one")
            if count < MOST_CHANGES
            else self.tr("Three changes are the most that fit beside each other")
        )
        self.remove.setVisible(count > 1)

    def _chip(self, number: int) -> Button:
        chip = Button(whatif_sentences.days_short((number,)), "segment", name=f"whatifDay{number}")
        chip.setAccessibleName(words.weekday(dt.date(2024, 1, 1 + number)))
        chip.setCheckable(True)
        chip.clicked.connect(self._picked)
        return chip

    def _picked(self) -> None:
        """Ask for what is chosen; without a day, or with an end before its begin, what is nearest to it."""
        if self._change is None:
            return
        weekdays = tuple(number for number, chip in enumerate(self.days) if chip.isChecked())
        first, last = self.first.currentData(), self.last.currentData()
        if last <= first:
            if self.sender() is self.last:
                first = max(last - HALF_HOUR, self.first.itemData(0))
            last = max(last, first + HALF_HOUR)
        self.asked.emit(StaffChange(self.people.currentData(), weekdays or self._change.weekdays, first, last))

    def _restyle(self) -> None:
        self.people.setMinimumWidth(theme.px(188))
