"""Special days: what ShopFlow found and asks about, and what the owner told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopflow.daymarks import MARKS
from shopflow.events import Choice, Event, Judgement
from shopflow.hours import Span
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.progress import CancelToken, Progress
from shopflow.proposals import Proposal, ProposalKind, decided, proposals, taken_back
from ui import page_list
from ui.pages.week_daily import DailyValuesPart
from ui.pages.week_event import EventForm
from ui.sentences import week as said
from ui.session import Session
from ui.widgets.basics import Button, Label, column, row, rule

ASK_JOB = "questions"
ASKED = (ProposalKind.HOLIDAY, ProposalKind.LEVEL_CHANGE, ProposalKind.ODD_DAY)
"""What is asked here; days that are missing or there in part are asked about on Orders."""


class DaysPanel(QWidget):
    """Questions with their answers as buttons, events and answers with a way back, a form for an event, daily values.

    Signals:
        changed: what the owner wants changed (a function of the plan), and what the step is called.
        holidays_wanted: the owner wants to choose whose public holidays count.
    """

    changed = Signal(object, str)
    holidays_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.mark = Button(self.tr("Mark an event"), icon="calendar-plus", name="btnMarkEvent")
        self.form = EventForm()
        self.form.hide()
        self.holidays = Button("", "ghost", name="btnHolidays")
        self._lists = QVBoxLayout()
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self.daily = DailyValuesPart(session)
        self.setLayout(
            column(
                row(self.mark, None),
                self.form,
                self._lists,
                row(self.holidays, None),
                self.daily,
                None,
                spacing=6,
            )
        )
        self._asked: tuple[Proposal, ...] = ()
        self._asked_of: WeekResults | None = None
        self.mark.clicked.connect(self._mark_new)
        self.holidays.clicked.connect(self.holidays_wanted)
        self.daily.changed.connect(self.changed)
        self.form.saved.connect(self._save)
        self.form.left.connect(self._close_form)

    def show_results(self, results: WeekResults, day: dt.date) -> None:
        """Show what is asked and told; a new event begins on ``day``."""
        self.form.offer(day, results.plan.opening_hours)
        if results is self._asked_of:
            return
        self._asked_of = results
        self._show_lists(results)

        def work(progress: Progress, cancel: CancelToken) -> tuple[Proposal, ...]:
            found = proposals(results.plan, results.history, results.first_day, results.days)
            return tuple(one for one in found if one.kind in ASKED)

        self._session.jobs.start(
            ASK_JOB,
            self.tr("Looking for days that stand out"),
            work,
            done=partial(self._take, results),
            failed=self._session.report,
        )

    def _take(self, results: WeekResults, asked: tuple[Proposal, ...]) -> None:
        if results is self._asked_of:
            self._asked = asked
            self._show_lists(results)

    def _show_lists(self, results: WeekResults) -> None:
        self.daily.show_results(results)
        plan, inside = self._session.plan, QWidget()
        events = sorted(plan.events, key=lambda event: event.first_day, reverse=True)
        parts = [*map(self._told, events), *map(self._question, self._asked), *map(self._told, _answers(plan, results))]
        inside.setLayout(column(*parts, spacing=8))
        self._lists.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        self._lists.addWidget(inside)
        country = plan.holiday_country
        text = self.tr("Public holidays: {}").format(country) if country else self.tr("Choose your public holidays")
        self.holidays.setVisible(any(entry.key == "settings" for entry in page_list.entries()))
        self.holidays.setText(text)
        self.holidays.setAccessibleName(text)

    def _question(self, asked: Proposal) -> QWidget:
        entry = QWidget()
        buttons = []
        for choice in asked.choices:
            button = Button(said.answer_button(asked.kind, choice), name="weekAnswer")
            button.setAccessibleName(f"{asked.question} {button.text()}")
            button.clicked.connect(partial(self._answer, asked, choice))
            buttons.append(button)
        rows = [row(*buttons[at : at + 2], None, spacing=6) for at in range(0, len(buttons), 2)]
        entry.setLayout(column(Label(asked.question, "body", wrap=True), *rows, rule(), spacing=5))
        return entry

    def _told(self, told: Event | Judgement) -> QWidget:
        entry = QWidget()
        name, days = said.event_words(told) if isinstance(told, Event) else said.judged_words(told)
        away = Button("", "quiet", icon="trash-2", name="btnTakeBack", tip=self.tr("Take back: {}").format(name))
        away.clicked.connect(partial(self._take_back, told))
        words = column(Label(name, "body", 600, wrap=True), Label(days, "caption", tone="2", wrap=True), spacing=1)
        line = row(words, away)
        line.setStretch(0, 1)
        entry.setLayout(line)
        return entry

    def _answer(self, asked: Proposal, choice: Choice) -> None:
        if choice is Choice.EVENT:
            self._open_form(asked.first_day, asked.last_day, asked.hours)
            return
        text = said.answer_step(choice, asked.first_day)
        self.changed.emit(lambda plan: decided(plan, asked, choice), text)

    def _take_back(self, told: Event | Judgement) -> None:
        self.changed.emit(lambda plan: taken_back(plan, told), said.removed_step(told))

    def _mark_new(self) -> None:
        self._open_form(self.form.day, self.form.day, None)

    def _open_form(self, first_day: dt.date, last_day: dt.date, hours: Span | None) -> None:
        self.mark.hide()
        self.form.open(first_day, last_day, hours)

    def _close_form(self) -> None:
        self.form.hide()
        self.mark.show()
        self.mark.setFocus()

    def _save(self, event: Event) -> None:
        self._close_form()
        self.changed.emit(partial(_with_event, event), said.event_step(event))


def _with_event(event: Event, plan: Plan) -> Plan:
    return replace(plan, events=(*plan.events, event))


def _answers(plan: Plan, results: WeekResults) -> list[Judgement]:
    """The answers that the days on Orders do not show; the latest first."""
    last = results.history.days[-1].item()
    answers = [
        one
        for one in plan.judgements
        if one.choice not in MARKS or one.hours is not None or one.weekdays or one.first_day > last
    ]
    return sorted(answers, key=lambda one: one.first_day, reverse=True)
