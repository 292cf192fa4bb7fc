"""People needed: how many, when, by the owner's rules."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QWidget

from shopflow.needed import by_rules_of, check_limits, needed_again, same_rules, with_requirement
from shopflow.pipeline import STAFFING_RUNS, WeekResults
from shopflow.plan import ServicePromise
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.shortages import Window, in_window
from shopflow.staffing import StaffRequirement
from shopflow.staffreason import reason
from ui import page_list, theme
from ui.charts.map_key import MapKey
from ui.charts.need_grid import GridArea, NeedGrid, need_parts
from ui.charts.week_grid import WeekGrid, week_grid
from ui.jobs import Job
from ui.pages.needed_limits import Change, LimitsPanel
from ui.pages.needed_rules import RulesCard
from ui.pages.results_page import ResultsPage
from ui.sentences import needed as said
from ui.session import WEEK_JOB, Session
from ui.widgets.basics import Button, Label, column, frame, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.segments import Segment, Segments
from ui.widgets.veil import Veil

NEEDED_JOB = "needed"
FIRST_RUNS = 40
"""Simulated days of the first answer; the exact one has as many as the week's results."""
BLOCKS = (30, 15)
TOAST_ROOM = 44
"""Pixels below the rules, where there is room: a toast is not to lie over the rule that was changed."""


class NeededPage(ResultsPage):
    """Headline, the grid of people needed with the reason of a cell, and the owner's rules.

    Signals:
        schedule_wanted: the owner wants to see the (date, minute) in the schedule.
        excel_wanted: the owner asked for the Excel plan.
        told: what was done just now, which can be undone.
    """

    schedule_wanted = Signal(object, int)
    excel_wanted = Signal()
    told = Signal(str)

    def __init__(self, session: Session) -> None:
        self.blocks = Segments()
        self.copy_table = Button(self.tr("Copy table"), icon="copy", name="btnCopyNeeded")
        self.copy_table.setToolTip(self.tr("Copy the table for a spreadsheet (Ctrl+C)"))
        self.excel = Button(self.tr("Excel"), icon="file-spreadsheet", name="btnNeededExcel")
        self.excel.setToolTip(self.tr("Save the plan as an Excel file (Ctrl+E)"))
        self.in_schedule = Button(self.tr("Show in schedule"), "primary", icon="calendar-days", name="btnInSchedule")
        super().__init__(
            session,
            self.tr("People needed"),
            controls=(self.blocks, self.copy_table, self.excel),
            actions=(self.in_schedule,),
        )
        self._minutes = BLOCKS[0]
        self._week: WeekResults | None = None
        self._is_rough = False
        self._shown_grid: WeekGrid | None = None
        self._build_body()
        self._connect()
        self.follow(None)

    @property
    def week(self) -> WeekResults | None:
        """The week with the requirement that is shown."""
        return self._week

    @property
    def is_rough(self) -> bool:
        """Whether a first answer is shown that is still being worked out more exactly."""
        return self._is_rough

    def refresh(self) -> None:
        """Show the session's latest results, in the blocks that are chosen."""
        results = self._session.results
        for widget in (self._pictures, self.blocks, self.copy_table, self.excel):
            widget.setVisible(results is not None)
        has_schedule_page = any(entry.key == "schedule" for entry in page_list.entries())
        self.in_schedule.setVisible(results is not None and has_schedule_page)
        if results is None:
            self._week = None
            self._show_nothing_yet()
        elif self._minutes == results.requirement.interval_minutes:
            self._stop_own_work()
            self._show(results, results.requirement, is_rough=False)
        else:
            self._ask(results, FIRST_RUNS)

    def choose_blocks(self, minutes: int) -> None:
        """Let people change every 30 or every 15 minutes."""
        self._minutes = minutes
        self.blocks.set_current(BLOCKS.index(minutes))
        if self._session.results is not None:
            self.refresh()

    def _build_body(self) -> None:
        self.blocks.show_segments([Segment(self.tr("{} min").format(minutes)) for minutes in BLOCKS])
        self.blocks.set_current(0)
        self.grid = NeedGrid()
        self.key = MapKey()
        self.reason = ElidedLabel("", "body", 500)
        self.reason.setObjectName("needReason")
        self.rules = RulesCard()
        self.limit = Button(self.tr("Limit this time"), "ghost", icon="users", name="btnLimit")
        self.limit.setToolTip(self.tr("Set a floor or a ceiling of your own (F2)"))
        self.limits = LimitsPanel()
        self.limits.hide()
        head = row(Label(self.tr("People needed on the floor"), "card", 600), None, self.key)
        below = row(self.reason, self.limit)
        below.setStretch(0, 1)
        card = frame(column(head, GridArea(self.grid), below, spacing=6), margins=(16, 10, 16, 6))
        upper = row(card, self.limits, spacing=12)
        upper.setStretch(0, 1)
        self._pictures = QWidget()
        layout = column(upper, self.rules, spacing=12)
        layout.addItem(QSpacerItem(0, theme.px(TOAST_ROOM), vData=QSizePolicy.Policy.Preferred))
        self._pictures.setLayout(layout)
        self._cover = Veil(self._pictures)
        self.body.addWidget(self._pictures, 1)
        self.body.addStretch(0)
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        self._session.plan_changed.connect(self._plan_changed)
        self._session.jobs.finished.connect(self._own_job_ended)
        self.blocks.picked.connect(lambda place: self.choose_blocks(BLOCKS[place]))
        self.copy_table.clicked.connect(self.grid.copy)
        self.excel.clicked.connect(self.excel_wanted)
        self.in_schedule.clicked.connect(self._to_schedule)
        self.grid.moved.connect(self._show_reason)
        self.grid.opened.connect(lambda row_, column_: self._to_schedule())
        self.grid.edit_wanted.connect(lambda row_, column_: self._open_limits())
        self.limit.clicked.connect(self._open_limits)
        self.limits.left.connect(self._close_limits)
        self.limits.changed.connect(self._change_limit)
        self.rules.changed.connect(self._change_rule)

    # Rules, and the first answer to them.

    def _change_rule(self, promise: ServicePromise) -> None:
        plan = self._session.plan
        text = said.rule_step(plan.promise, promise)
        if promise != plan.promise:
            self._session.apply(replace(plan, promise=promise), text)
            self.told.emit(text)

    def _open_limits(self) -> None:
        if self._shown_grid is not None:
            self.limits.offer(self._shown_grid, *self.grid.current())
            self.limits.show_plan(self._session.plan)
            self.limits.show()
            self.limits.least.plus.setFocus()

    def _close_limits(self) -> None:
        self.limits.hide()
        self.grid.setFocus()

    def _change_limit(self, change: Change, text: str) -> None:
        """Take a limit that can be kept together with the others; else say at which time it cannot."""
        session, plan = self._session, change(self._session.plan)
        if plan == session.plan:
            return
        try:
            if session.results is not None:
                check_limits(session.results, plan)
        except Problem as problem:
            session.report(problem)
            return
        session.apply(plan, text)
        self.told.emit(text)

    def _plan_changed(self) -> None:
        """Answer other rules at once from the forecast that is there; the week's own results come later."""
        results, plan = self._session.results, self._session.plan
        if results is None or not self.isVisible():
            return
        self.rules.show_plan(plan)
        self.limits.show_plan(plan)
        if same_rules(results.plan, plan):
            self.refresh_now()
        else:
            self._ask(by_rules_of(results, plan), FIRST_RUNS)

    def _ask(self, results: WeekResults, runs: int) -> None:
        """Work the people needed out on a thread; a later question replaces this one."""
        minutes = self._minutes

        def work(progress: Progress, cancel: CancelToken) -> StaffRequirement:
            return needed_again(results, block_minutes=minutes, runs=runs, progress=progress, cancel=cancel)

        self._cover.lower_soon()
        self._session.jobs.start(
            NEEDED_JOB,
            self.tr("Working out the people needed"),
            work,
            done=partial(self._take, results, runs),
            failed=self._session.report,
        )

    def _take(self, results: WeekResults, runs: int, requirement: StaffRequirement) -> None:
        """Show an answer; go on to the exact one unless the week's own results are about to bring it."""
        if requirement.interval_minutes != self._minutes or not same_rules(results.plan, self._session.plan):
            return
        is_rough = runs < STAFFING_RUNS
        self._show(results, requirement, is_rough=is_rough)
        if is_rough and self._session.jobs.running(WEEK_JOB) is None:
            self._ask(results, STAFFING_RUNS)

    def week_started(self) -> None:
        """Dim the old picture until the first answer is there."""
        self._cover.lower_soon()
        if self._week is None:
            self._show_nothing_yet()

    def week_ended(self, job: Job) -> None:
        """Where Stop left a first answer behind, work out the exact one after all."""
        self._cover.lift()
        if self._session.results is None:
            self._show_nothing_yet()
        if job.cancel.is_cancelled and self._is_rough and self._week is not None:
            self._ask(self._week, STAFFING_RUNS)

    def _stop_own_work(self) -> None:
        job = self._session.jobs.running(NEEDED_JOB)
        if job is not None:
            job.stop()

    def _own_job_ended(self, job: Job) -> None:
        if job.name == NEEDED_JOB and self._session.jobs.running(NEEDED_JOB) is None:
            self._cover.lift()

    # What is shown.

    def _show_nothing_yet(self) -> None:
        self.subtitle.setText("")
        if self._session.jobs.running(WEEK_JOB) is not None:
            sentence = self.tr("Working out how many people you need.")
            support = self.tr("The numbers appear here in a moment.")
        else:
            sentence = self.tr("See how many people you need, and when.")
            support = self.tr("The numbers appear here as soon as your orders are worked out.")
        self.headline.say(sentence, support, "accent")

    def _show(self, results: WeekResults, requirement: StaffRequirement, *, is_rough: bool) -> None:
        week = self._week = with_requirement(results, requirement)
        self._is_rough = is_rough
        headline = said.need_headline(week, is_next_week=week.first_day == self._session.next_week)
        self.headline.say(headline.sentence, headline.support, headline.tone)
        self.subtitle.setText(said.need_subtitle(week, is_rough=is_rough))
        self.rules.show_plan(self._session.plan)
        before, grid = self._shown_grid, week_grid(week)
        self._shown_grid = grid
        self._pictures.setVisible(grid is not None)
        if grid is not None:
            self.key.show_parts(need_parts(grid))
            self.grid.show_grid(grid, self._cell_to_show(before, grid))

    def _cell_to_show(self, before: WeekGrid | None, grid: WeekGrid) -> tuple[int, int]:
        """The time that was current before, if it is the same week; else where the most people are needed."""
        if before is not None and before.days == grid.days:
            row_, column_ = self.grid.current()
            return grid.cell(before.days[row_], before.minutes[column_])
        most = (grid.required == grid.required.max()) * (1.0 + grid.orders)
        row_, column_ = divmod(int(most.argmax()), len(grid.minutes))
        return row_, column_

    def _show_reason(self, row_: int, column_: int) -> None:
        week, grid = self._week, self._shown_grid
        if week is None or grid is None:
            return
        if not grid.is_open[row_, column_]:
            self.reason.setText(self.grid.cell_text(row_, column_))
            return
        window = Window(grid.days[row_], grid.minutes[column_], grid.minutes[column_] + grid.step)
        block = int(np.argmax(in_window(window, week.requirement.starts, grid.step)))
        why = reason(week.requirement, week.forecast, week.plan.service, block, week.plan.promise)
        self.reason.setText(said.reason_words(window, why))
        if self.limits.isVisible():
            self.limits.offer(grid, row_, column_)

    def _to_schedule(self) -> None:
        grid = self._shown_grid
        if grid is not None and not self.in_schedule.isHidden():
            row_, column_ = self.grid.current()
            self.schedule_wanted.emit(grid.days[row_], grid.minutes[column_])
