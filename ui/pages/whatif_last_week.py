"""Last week on What if: when service slipped, and what one person more or fewer would have changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from shopflow.comparisons import StaffChange
from shopflow.importing import ClockedShift
from shopflow.orders import OrderLog
from shopflow.pipeline import filled_in, schedule_between
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.replay import Hindsight, last_week, past_times, replay, staff_clocked, staff_then
from ui import theme
from ui.charts.day_waits import DayWaits
from ui.charts.waits_chart import WaitsChart
from ui.jobs import Job
from ui.sentences import last_week as said
from ui.session import Session
from ui.widgets.basics import Label, column, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.headline import Headline
from ui.widgets.row_list import RowList, RowText
from ui.widgets.text_table import TextTable
from ui.widgets.veil import Veil

LAST_WEEK_JOB = "last week"
DAYS = 7


@dataclass(frozen=True, slots=True)
class Past:
    """A past week worked out: what must have happened, with what plan, and by what the people are known."""

    plan: Plan
    seen: Hindsight
    kind: str
    week: dt.date | None


class LastWeek(QWidget):
    """Slips as a list, the day of one of them as a picture, and the changes as a table.

    Args:
        session: the open shop.
        headline, subtitle: of the page that it stands on.

    Signals:
        said: the headline says something else, so there is another next step.
    """

    said = Signal()

    def __init__(self, session: Session, headline: Headline, subtitle: Label) -> None:
        super().__init__()
        self.setObjectName("lastWeek")
        self._session, self._headline, self._subtitle = session, headline, subtitle
        self._past: Past | None = None
        self._asked: tuple[Plan, OrderLog] | None = None
        self._lacks_people = False
        self.day_title = ElidedLabel("", "card", 600)
        self.chart = WaitsChart(is_fixed=True)
        self.slips = RowList()
        self.changes = TextTable("pastChanges", row_height=28)
        self.changes.setAccessibleName(self.tr("What one person more or fewer would have changed"))
        self.changes.clicked.connect(lambda index: self._show_change(index.row()))
        self.changes.activated.connect(lambda index: self._show_change(index.row()))
        self._side = QFrame()
        self._side.setProperty("frame", "card")
        self._side.setLayout(
            column(Label(self.tr("When service slipped"), "card", 600), self.slips, margins=(16, 12, 8, 8), spacing=4)
        )
        self._pictures = QWidget()
        self._lay_out()
        self._veil = Veil(self._pictures)
        session.jobs.finished.connect(self._job_ended)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    @property
    def past(self) -> Past | None:
        """What is shown."""
        return self._past

    @property
    def best(self) -> StaffChange | None:
        """The change most worth making, on every such weekday to come; None while none is known."""
        found = self._past.seen.best if self._past is not None else None
        if found is None:
            return None
        day, first, last = said.moments(found.start, found.end)
        return StaffChange(found.people, (day.weekday(),), first, last)

    @property
    def lacks_people(self) -> bool:
        """Whether it cannot be known who was on duty."""
        return self._lacks_people

    def forget(self) -> None:
        """Another shop is open."""
        self._past, self._asked = None, None

    def refresh(self) -> None:
        """Show the last whole week; work it out where plan or orders are new."""
        plan, orders = self._session.plan, self._session.orders
        if self._past is None:
            self._pictures.hide()
            self._say(self.tr("Working out what last week was like."), self.tr("It appears here in a moment."))
        else:
            self._show()
        if self._asked is None or self._asked[0] is not plan or self._asked[1] is not orders:
            self._asked, self._lacks_people = (plan, orders), False
            self._work_out()

    def _work_out(self) -> None:
        plan, orders, shop = self._session.plan, self._session.orders, self._session.shop

        def work(progress: Progress, cancel: CancelToken) -> Past:
            filled = filled_in(plan, orders)
            first_day = last_week(filled, orders)
            clocked = _on_those_days(shop.clocked() if shop is not None else (), first_day)
            kind, week = _known_by(filled, clocked, first_day)
            staffed = (
                staff_clocked(filled, clocked, first_day, DAYS)
                if kind == "clock"
                else staff_then(filled, first_day, DAYS)
            )
            seen = replay(filled, orders, staffed, first_day, days=DAYS, progress=progress, cancel=cancel)
            return Past(filled, seen, kind, week)

        self._veil.lower_soon()
        self._session.jobs.start(
            LAST_WEEK_JOB, self.tr("Looking back at last week"), work, done=self._take, failed=self._fail
        )

    def _take(self, past: Past) -> None:
        self._past = past
        if self.isVisible():
            self._show()

    def _fail(self, error: Exception) -> None:
        self._past = None
        self._pictures.hide()
        if isinstance(error, Problem):
            self._lacks_people = True
            self._say(error.sentence, self.tr("Plan that week's shifts, or import a time clock's file on Orders."))
        else:
            self._session.report(error)

    def _job_ended(self, job: Job) -> None:
        if job.name != LAST_WEEK_JOB or self._session.jobs.running(LAST_WEEK_JOB) is not None:
            return
        self._veil.lift()
        if job.cancel.is_cancelled:
            self._asked = None
            if self._past is None:
                self._say(self.tr("You stopped before last week was worked out."), "")

    def _say(self, sentence: str, support: str) -> None:
        if self.isVisible():
            self._subtitle.setText(self.tr("What your real orders say about the people who were on."))
            self._headline.say(sentence, support, "accent")
            self.said.emit()

    def _show(self) -> None:
        past = self._past
        if past is None:
            return
        seen = past.seen
        words = said.past_headline(seen, past.plan.currency)
        self._headline.say(words.sentence, words.support, words.tone)
        self.said.emit()
        basis = said.basis_words(past.kind, past.week)
        self._subtitle.setText(said.past_subtitle(seen.first_day, seen.days, basis))
        self._pictures.show()
        self.slips.show_rows(
            [
                RowText(
                    said.when_short(slip.start, slip.end),
                    said.slip_detail(slip),
                    partial(self._show_time, slip.start, slip.end),
                )
                for slip in seen.slips
            ]
        )
        self._side.setVisible(bool(seen.slips))
        self.changes.show_table(said.changes_table(seen, past.plan.currency))
        self.changes.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._show_first(seen)

    def _show_first(self, seen: Hindsight) -> None:
        """The worst slip, else the best change, else the first day."""
        if seen.slips:
            worst = max(seen.slips, key=lambda slip: slip.leave)
            self._show_time(worst.start, worst.end)
        elif seen.changes:
            self._show_time(seen.changes[0].start, seen.changes[0].end)
        else:
            start = np.datetime64(seen.first_day, "s") + np.timedelta64(12, "h")
            self._show_time(start, start + np.timedelta64(1, "h"))

    def _show_change(self, number: int) -> None:
        past = self._past
        if past is not None and number < len(past.seen.changes):
            change = said.in_order(past.seen)[number]
            self._show_time(change.start, change.end)

    def _show_time(self, start: np.datetime64, end: np.datetime64) -> None:
        """The waits of the business day on which a time lies."""
        past = self._past
        if past is None:
            return
        seen = past.seen
        starts, is_open = past_times(past.plan, seen.first_day, seen.days)
        size = len(starts) // seen.days
        number = int(np.searchsorted(starts, start, side="right") - 1) // size
        day = seen.first_day + dt.timedelta(days=number)
        minutes = ((starts - np.datetime64(day, "s")) / np.timedelta64(1, "m")).astype(np.int64)
        of_day = is_open & (np.arange(len(starts)) // size == number)
        if not of_day.any():
            return
        shown = DayWaits(seen.waits, minutes, of_day)
        first, last = (round((moment - np.datetime64(day, "s")) / np.timedelta64(1, "m")) for moment in (start, end))
        highest = max(float(seen.waits.p90_wait_s.value.max()) / 60 * 1.12, past.plan.promise.target_wait_s / 60 * 1.6)
        self.day_title.setText(said.day_title(day))
        self.chart.set_axes((int(shown.starts[0]), int(shown.starts[-1]) + shown.step), highest, (first, last))
        self.chart.show_waits(shown, before=None, before_people="", target_wait_s=past.plan.promise.target_wait_s)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("frame", "card")
        below = Label(self.tr("What one person more or fewer would have changed"), "card", 600)
        layout = column(self.day_title, self.chart, below, self.changes, margins=(16, 10, 12, 10), spacing=4)
        layout.setStretch(1, 3)
        layout.setStretch(3, 2)
        card.setLayout(layout)
        inside = row(card, self._side, spacing=12)
        inside.setStretch(0, 1)
        self._pictures.setLayout(inside)
        outer = column(self._pictures)
        outer.setStretch(0, 1)
        self.setLayout(outer)

    def _restyle(self) -> None:
        self._side.setFixedWidth(theme.px(356))


def _on_those_days(clocked: tuple[ClockedShift, ...], first_day: dt.date) -> tuple[ClockedShift, ...]:
    end = first_day + dt.timedelta(days=DAYS)
    return tuple(shift for shift in clocked if shift.end is not None and first_day <= shift.start.date() < end)


def _known_by(plan: Plan, clocked: tuple[ClockedShift, ...], first_day: dt.date) -> tuple[str, dt.date | None]:
    """The time clock where there is one, else that week's shifts, else the nearest week that has some."""
    if clocked:
        return "clock", None
    if schedule_between(plan, first_day, DAYS).shifts:
        return "shifts", None
    weeks = [week for week, kept in plan.schedules.items() if kept.shifts]
    return "week", min(weeks, key=lambda week: abs((week - first_day).days), default=None)
