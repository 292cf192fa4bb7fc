"""Opening hours of each weekday, and the dates on which the shop is closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from shopflow.daymarks import marked
from shopflow.events import Choice
from shopflow.hours import OpeningHours
from shopflow.occasions import answer_for
from shopflow.plan import Plan
from ui import format as words
from ui import theme
from ui.hours_text import NotHours, read_spans, spans_text
from ui.pages.settings_shop import PlanCard
from ui.widgets.basics import Button, Chip, Label, row
from ui.widgets.fields import FormCard, TextField

MOST_CLOSED_SHOWN = 12


class HoursCard(PlanCard):
    """One line per weekday in the order of the owner's week; a guess is marked until it is confirmed.

    Signals:
        confirmed: the guessed hours are right.
    """

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Opening hours"), self.tr("Such as 07:00-18:00, or 07:00-14:00, 17:00-20:00. Empty means closed.")
        )
        self.lines: dict[int, TextField] = {}
        self._chips: dict[int, Chip] = {}
        self._hours: OpeningHours | None = None
        first = words.locale().firstDayOfWeek().value - 1
        for offset in range(7):
            day = (first + offset) % 7
            name = words.locale().dayName(day + 1)
            line, chip = TextField(f"setHours{day}", self.tr("Opening hours on {}").format(name)), Chip("", "tight")
            line.setPlaceholderText(self.tr("closed"))
            line.settled.connect(self._taker(day))
            line.textEdited.connect(self._reader(day))
            self.lines[day], self._chips[day] = line, chip
            self.add(name, line, chip)
        self.problem = Label("", "caption", 500, tone="short", wrap=True)
        self.problem.setObjectName("hoursProblem")
        self.problem.hide()
        self.right = Button(self.tr("These hours are right"), icon="check", name="btnConfirmHours")
        self.right.clicked.connect(self.confirmed)
        self.rest.addWidget(self.problem)
        self.rest.addLayout(row(self.right, None))
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_hours(self, hours: OpeningHours | None, *, is_guessed: bool) -> None:
        """Show the hours of each weekday."""
        self._hours = hours
        for day, line in self.lines.items():
            line.show_text(spans_text(hours.weekly[day]) if hours is not None else "")
            self._show_chip(day, self.tr("a guess") if is_guessed else "", "tight")
        self.right.setVisible(is_guessed)
        self.problem.hide()

    def _show_chip(self, day: int, text: str, kind: str = "neutral") -> None:
        chip = self._chips[day]
        chip.setProperty("chip", kind)
        chip.style().unpolish(chip)
        chip.style().polish(chip)
        chip.setText(text)
        chip.setVisible(bool(text))

    def _reader(self, day: int) -> Callable[[str], None]:
        """Shows how what is being written is read, as soon as it can be."""

        def read(text: str) -> None:
            try:
                spans = read_spans(text, (self._hours or OpeningHours(((),) * 7)).day_start_minute)
            except NotHours:
                self._show_chip(day, "")
            else:
                self._show_chip(day, spans_text(spans) or self.tr("closed"))

        return read

    def _taker(self, day: int) -> Callable[[str], None]:
        def take(text: str) -> None:
            hours = self._hours or OpeningHours(((),) * 7)
            try:
                spans = read_spans(text, hours.day_start_minute)
            except NotHours as problem:
                self.problem.setText(str(problem))
                self.problem.show()
                return
            weekly = tuple(spans if other == day else old for other, old in enumerate(hours.weekly))
            self._hours = replace(hours, weekly=weekly)
            changed = self._hours
            name = words.locale().dayName(day + 1)
            self.change(
                lambda plan: replace(plan, opening_hours=changed), self.tr("Change the hours of {}").format(name)
            )

        return take

    def _restyle(self) -> None:
        for line in self.lines.values():
            line.setMinimumWidth(theme.px(180))


class ClosedDaysCard(PlanCard):
    """Dates to come on which the shop is closed."""

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__(self.tr("Closed days"), self.tr("Holidays, repairs: nobody is expected on these dates."))
        self._today = today
        self.day = QDateEdit()
        self.day.setObjectName("setClosedDay")
        self.day.setProperty("plain", True)
        self.day.lineEdit().setTextMargins(8, 0, 4, 0)
        self.day.setAccessibleName(self.tr("A date on which you are closed"))
        self.add_day = Button(self.tr("Add closed day"), icon="calendar-plus", name="btnAddClosedDay")
        self.add_day.clicked.connect(self._add)
        self._lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.rest.addLayout(row(self.day, self.add_day, None))
        self.rest.addLayout(self._list)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    @property
    def buttons(self) -> list[Button]:
        """The buttons that open a closed date again, in the order of the dates."""
        return [button for line in self._lines for button in line.findChildren(Button)]

    def show_plan(self, plan: Plan) -> None:
        """Show the next dates that are marked as closed."""
        today = self._today()
        for old in self._lines:
            self._list.removeWidget(old)
            old.deleteLater()
        self._lines = []
        for day in closed_days(plan, today)[:MOST_CLOSED_SHOWN]:
            open_again = Button("", "quiet", icon="x", tip=self.tr("Open on {} after all").format(words.day_long(day)))
            open_again.clicked.connect(self._opener(day))
            line = FormCard.line(Label(words.day_title(day), "body"), open_again)
            self._list.addWidget(line)
            self._lines.append(line)
        if self.day.date() < QDate(today.year, today.month, today.day):
            self.day.setDate(QDate(today.year, today.month, today.day).addDays(1))

    def _add(self) -> None:
        date = self.day.date()
        day = dt.date(date.year(), date.month(), date.day())
        text = self.tr("Close on {}").format(words.day_long(day))
        self.change(lambda plan: marked(plan, day, Choice.CLOSED), text)

    def _opener(self, day: dt.date) -> Callable[[], None]:
        text = self.tr("Open on {}").format(words.day_long(day))
        return lambda: self.change(lambda plan: marked(plan, day, None), text)

    def _restyle(self) -> None:
        self.day.setFont(theme.font("body", 500))


def closed_days(plan: Plan, first_day: dt.date) -> tuple[dt.date, ...]:
    """Dates from a day on that the owner marked as closed, in ascending order."""
    told = (judged for judged in plan.judgements if judged.choice is Choice.CLOSED and judged.hours is None)
    days = {
        judged.first_day + dt.timedelta(days=n)
        for judged in told
        for n in range((judged.last_day - judged.first_day).days + 1)
    }
    return tuple(day for day in sorted(days) if day >= first_day and answer_for(plan, day) is Choice.CLOSED)
