"""How you serve: the time an order takes, found with a stopwatch, from paper, from the till or by what is seen."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from shopflow.calibration import TillSays, till_says, with_stage
from shopflow.orders import OrderLog
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.queueing.answers import Learnt, SeenLeaving, SeenLine, learn
from shopflow.queueing.calibrate import timed_stage
from shopflow.queueing.service import ServiceModel
from shopflow.shortages import busiest, by_day, minutes_of_day
from shopflow.wording import phrase
from ui import theme
from ui.pages import waits_window as spans
from ui.pages import whatif_choices as choices
from ui.pages.calibration_parts import FiguresCard, ResultCard, SeenPanel, TillPanel, TypedPanel
from ui.pages.results_page import ResultsPage
from ui.sentences import calibration as said
from ui.session import Session
from ui.typed_times import TypedTimes
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.combo import Combo
from ui.widgets.segments import Segment, Segments
from ui.widgets.stopwatch import Stopwatch

TILL_JOB = "till says"
LEARN_JOB = "learn"
STOPWATCH, TYPED, TILL, SEEN = range(4)
RUSH_MINUTES = 90


class CalibrationPage(ResultsPage):
    """Four ways to find the time an order takes; what they say; what all waits rest on.

    Args:
        session: the open shop.
        clock: seconds that only ever go on, for the stopwatch.

    Signals:
        told: what was taken over, which can be undone.
        left: the owner goes back to the waits.
    """

    told = Signal(str)
    left = Signal()
    is_about_a_week = False

    def __init__(self, session: Session, clock: Callable[[], float] = time.monotonic) -> None:
        self.ways = Segments()
        self.back = Button("", "", icon="hourglass", name="btnBackToWaits")
        super().__init__(session, self.tr("How you serve"), controls=(self.ways,), actions=(self.back,))
        self._found: ServiceModel | None = None
        self._typed: tuple[float, ...] = ()
        self._till: TillSays | None = None
        self._till_of: tuple[Plan, OrderLog] | None = None
        self.back.setText(f" {self.tr('See the waits')}")
        self.back.setAccessibleName(self.tr("See the waits"))
        self._build_body(clock)
        self._connect()
        self.follow(None)

    def refresh(self) -> None:
        """Show what the plan believes, and what the chosen way says about it."""
        plan = self._plan
        words = said.service_headline(plan.service)
        self.headline.say(words.sentence, words.support, words.tone)
        self.subtitle.setText(self.tr("Every wait rests on how long an order takes."))
        self.figures.show_plan(plan)
        self._show_stages(plan)
        results = self._session.results
        rush = busiest(results, RUSH_MINUTES) if results is not None else None
        if results is not None and rush is not None:
            self._offer_days(results, (rush[1].first_minute, rush[1].last_minute))
        self._show_way()

    @property
    def found(self) -> ServiceModel | None:
        """What can be taken over."""
        return self._found

    @property
    def _plan(self) -> Plan:
        return self._session.plan

    def _build_body(self, clock: Callable[[], float]) -> None:
        names = (self.tr("Stopwatch"), self.tr("Type times"), self.tr("What the till says"), self.tr("What you see"))
        self.ways.show_segments([Segment(name) for name in names])
        self.ways.set_current(STOPWATCH)
        self.stopwatch = Stopwatch(clock)
        self.typed, self.till, self.seen = TypedPanel(), TillPanel(), SeenPanel()
        self._ways = QStackedWidget()
        for way in (self.stopwatch, self.typed, self.till, self.seen):
            self._ways.addWidget(way)
        self.stage = Combo("timedStage", self.tr("Step that is timed"))
        self._stage_line = QWidget()
        self._stage_line.setLayout(row(Label(self.tr("Step"), "body", 600), self.stage, None))
        card = QFrame()
        card.setProperty("frame", "card")
        layout = column(self._stage_line, self._ways, margins=(16, 14, 16, 14))
        layout.setStretch(1, 1)
        card.setLayout(layout)
        self.result, self.figures = ResultCard(), FiguresCard()
        self._side = QWidget()
        side = column(self.result, self.figures, spacing=12)
        side.setStretch(1, 1)
        self._side.setLayout(side)
        inside = row(card, self._side, spacing=12)
        inside.setStretch(0, 1)
        self.body.addLayout(inside, 1)
        self.setFocusProxy(self.stopwatch.tap)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def _connect(self) -> None:
        self.ways.picked.connect(lambda _: self._show_way())
        self.stopwatch.changed.connect(self._show_way)
        self.typed.changed.connect(self._take_typed)
        self.stage.activated.connect(self._show_way)
        self.till.paired_wanted.connect(self._use_paired)
        self.seen.asked.connect(self._learn)
        self.result.taken.connect(self._take_over)
        self.back.clicked.connect(self.left)
        self._session.plan_changed.connect(self.update_soon)

    # The ways.

    def _show_way(self) -> None:
        """Show the chosen way and what it says so far."""
        way = self.ways.current()
        self._ways.setCurrentIndex(way)
        self._stage_line.setVisible(way in (STOPWATCH, TYPED) and self.stage.count() > 1)
        self._found = None
        if way in (STOPWATCH, TYPED):
            times = self.stopwatch.timing.times if way == STOPWATCH else self._typed
            basis = phrase("with the stopwatch") if way == STOPWATCH else phrase("by hand")
            self._show_times(times, basis)
        elif way == TILL:
            self.result.say(
                self.tr("Payment times alone never tell how long the work takes, only that it cannot be more.")
            )
            self._ask_till()
        else:
            self.result.say(self.tr("Your answers move what is believed; they never replace a stopwatch."))

    def _show_times(self, times: tuple[float, ...], basis: str) -> None:
        if not times:
            self.result.say(self.tr("Here stands what the timed orders say, before you use it."))
            return
        name = self.stage.currentData() or self._plan.service.stages[0].name
        try:
            stage = timed_stage(np.array(times), name=name, basis=basis)
        except Problem as problem:
            self.result.say(problem.sentence, is_wrong=True)
            return
        self._found = with_stage(self._plan.service, stage, len(times))
        self.result.say(said.result_text(stage, self._plan.service), said.surer_note(len(times)), can_take=True)

    def _take_typed(self, read: TypedTimes) -> None:
        self._typed = read.seconds
        self._show_way()

    def _ask_till(self) -> None:
        """What the till says, worked out once for these orders and this plan."""
        plan, orders, shop = self._session.plan, self._session.orders, self._session.shop
        is_known = self._till_of is not None and self._till_of[0] is plan and self._till_of[1] is orders
        if is_known and self._till is not None:
            self.till.show_till(self._till, plan)
            return
        self._till, self._till_of = None, (plan, orders)
        self.till.show_working()

        def work(progress: Progress, cancel: CancelToken) -> TillSays:
            return till_says(plan, orders, shop.clocked() if shop is not None else ())

        self._session.jobs.start(
            TILL_JOB, self.tr("Looking at what your till took"), work, done=self._take_till, failed=self._session.report
        )

    def _take_till(self, found: TillSays) -> None:
        self._till = found
        self.till.show_till(found, self._plan)

    def _use_paired(self) -> None:
        if self._till is not None and self._till.paired is not None:
            name = self._plan.service.stages[0].name
            stage = replace(self._till.paired.stage, name=name)
            self._apply(with_stage(self._plan.service, stage, self._till.paired.used), said.edit_text(stage))

    def _learn(self) -> None:
        """Work out what the answers say about service time and patience."""
        results, panel = self._session.results, self.seen
        if results is None:
            return
        day = spans.day_number(results, panel.day.currentData())
        minutes = minutes_of_day(results.forecast.starts, results.days, results.first_day)

        def interval(minute: int) -> int:
            return int(np.clip(np.searchsorted(minutes, minute, side="right") - 1, 0, len(minutes) - 1))

        lines: tuple[SeenLine, ...] = ()
        leaving: tuple[SeenLeaving, ...] = ()
        if panel.line.value() >= 0:
            lines = (SeenLine(interval(panel.line_at.currentData()), panel.line.value()),)
        if panel.leave.value() >= 0:
            first, last = sorted((interval(panel.first.currentData()), interval(panel.last.currentData())))
            leaving = (SeenLeaving(first, max(last, first + 1), panel.leave.value()),)
        size = len(minutes)
        rates = results.forecast.rate_paths[:, day * size : (day + 1) * size]
        staff = by_day(results.staff, results.days)[day]
        service = self._plan.service
        ceiling = self._till.ceiling.mean_service_s if self._till is not None and self._till.ceiling else None

        def work(progress: Progress, cancel: CancelToken) -> Learnt:
            return learn(
                service,
                rates,
                staff,
                interval_minutes=results.forecast.interval_minutes,
                lines=lines,
                leaving=leaving,
                ceiling_s=ceiling,
                seed=results.plan.seed,
                cancel=cancel,
            )

        self.result.say(self.tr("Trying what would explain your answers ..."))
        title = self.tr("Trying what would explain your answers")
        self._session.jobs.start(LEARN_JOB, title, work, done=self._take_learnt, failed=self._session.report)

    def _take_learnt(self, learnt: Learnt) -> None:
        if self.ways.current() != SEEN:
            return
        text = said.learnt_text(learnt.service, self._plan.service, fits=learnt.fits)
        self._found = learnt.service if learnt.fits else None
        self.result.say(text, can_take=learnt.fits, is_wrong=not learnt.fits)

    # Taking it over.

    def _take_over(self) -> None:
        found = self._found
        if found is None:
            return
        is_learnt = self.ways.current() == SEEN
        changed = next(
            (new for new, old in zip(found.stages, self._plan.service.stages, strict=True) if new != old), None
        )
        self._apply(found, said.learnt_edit() if is_learnt or changed is None else said.edit_text(changed))

    def _apply(self, service: ServiceModel, text: str) -> None:
        self._session.apply(replace(self._plan, service=service), text)
        self.told.emit(text)
        self.refresh_now()

    def _show_stages(self, plan: Plan) -> None:
        names = [stage.name for stage in plan.service.stages]
        if names != [self.stage.itemData(place) for place in range(self.stage.count())]:
            self.stage.clear()
            for name in names:
                self.stage.addItem(name, name)
        self._stage_line.setVisible(len(names) > 1)

    def _offer_days(self, results: WeekResults, rush: tuple[int, int]) -> None:
        opened = choices.open_weekdays(results)
        week = [results.first_day + dt.timedelta(days=number) for number in range(results.days)]
        days = [day for day in week if day.weekday() in opened]
        self.seen.show_days(days, choices.open_hours(results), rush)

    def _restyle(self) -> None:
        self._side.setFixedWidth(theme.px(380))
