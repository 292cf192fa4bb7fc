"""Fills the week in the background: better drafts are shown as they come, Stop keeps the best one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from enum import Enum

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from shopflow.coverage import staff_on_duty
from shopflow.pipeline import WeekResults, schedule_problem, shifts_that_stay
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.scheduling import Draft, ScheduleProblem
from shopflow.scheduling.apart import replan_apart, solve_apart
from shopflow.shifts import Schedule, Shift
from shopflow.shopfile import ShopFile
from ui.jobs import Job
from ui.schedule.editor import Editor
from ui.session import Session

FILL_JOB = "fill"
FILL_S = 3.0
"""About so long the search goes on; the first draft is there at once."""

SHOW_MS = 600
"""Better drafts are drawn this far apart at least: each takes the window a while, and many come in the first second."""

Solve = Callable[[Callable[[Draft], None], Progress, CancelToken], Draft]


class Scope(Enum):
    """What a draft may change: all that is neither locked nor made by hand, or nothing that is there."""

    WEEK = "week"
    GAPS = "gaps"


class Filling(QObject):
    """Runs the search and hands on what it finds.

    Signals:
        ended: the search is over: the ``Draft`` that is kept, or None.
        changed: it began or ended.
    """

    ended = Signal(object)
    changed = Signal()
    _found = Signal(object, object)

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._job: Job | None = None
        self._best: Draft | None = None
        self._results: WeekResults | None = None
        self._shop: ShopFile | None = None
        self._text = ""
        self._token = object()
        self._pace = QTimer(self)
        self._pace.setInterval(SHOW_MS)
        self._pace.timeout.connect(self._show_newest)
        self._newest: Draft | None = None
        self._found.connect(self._take, Qt.ConnectionType.QueuedConnection)
        session.jobs.finished.connect(self._finished)
        session.shop_changed.connect(self._leave_other_week)
        session.results_changed.connect(self._leave_other_week)

    @property
    def is_running(self) -> bool:
        """Whether the week is being filled."""
        return self._job is not None

    def fill(self, scope: Scope = Scope.WEEK) -> None:
        """Draft the week that is shown.

        Raises:
            Problem: there is no week yet, or nobody works here.
        """
        results, plan = self._ready()
        kept = kept_shifts(self._editor.schedule, scope)
        problem = problem_of(plan, results, kept)
        text = self.tr("Fill the week") if scope is Scope.WEEK else self.tr("Fill the gaps")

        def solve(better: Callable[[Draft], None], progress: Progress, cancel: CancelToken) -> Draft:
            return solve_apart(
                problem, seconds=FILL_S, seed=plan.seed, on_better=better, progress=progress, cancel=cancel
            )

        self._start(text, solve)

    def plan_without(self, person_id: str, day: dt.date) -> None:
        """Plan around somebody who cannot come on a day, with as few changes for others as possible.

        Raises:
            Problem: there is no week yet.
        """
        results, plan = self._ready()
        schedule = self._editor.schedule
        named = Schedule(tuple(shift for shift in schedule.shifts if not shift.is_open))
        problem = problem_of(plan, results, ())

        def solve(better: Callable[[Draft], None], progress: Progress, cancel: CancelToken) -> Draft:
            found = replan_apart(
                problem,
                named,
                absent=person_id,
                dates=(day,),
                seconds=FILL_S,
                seed=plan.seed,
                progress=progress,
                cancel=cancel,
            )
            return found.draft

        self._start(self.tr("Plan around a sick call"), solve)

    def stop(self) -> None:
        """End the search with the best draft so far."""
        if self._job is not None:
            self._job.stop()

    def _ready(self) -> tuple[WeekResults, Plan]:
        results = self._session.results
        if results is None:
            raise Problem(self.tr("The week is not worked out yet. Wait a moment and try again."))
        if not self._session.plan.people:
            raise Problem(self.tr("Nobody works here yet. Add your team on the Schedule page first."))
        return results, self._editor.plan

    def _start(self, text: str, solve: Solve) -> None:
        self._best, self._text = None, text
        self._results, self._shop = self._session.results, self._session.shop
        token = self._token = object()

        def work(progress: Progress, cancel: CancelToken) -> Draft:
            return solve(lambda draft: self._found.emit(token, draft), progress, cancel)

        self._editor.show_draft(self._editor.schedule)
        self._job = self._session.jobs.start(FILL_JOB, text, work, done=self._done, failed=self._failed)
        self.changed.emit()

    def _take(self, token: object, draft: Draft) -> None:
        if token is self._token and self._job is not None:
            self._best = self._newest = draft
            if not self._pace.isActive():
                self._show_newest()
                self._pace.start()

    def _show_newest(self) -> None:
        draft, self._newest = self._newest, None
        if draft is not None:
            self._editor.show_draft(draft.schedule)

    def _done(self, draft: Draft) -> None:
        self._best = draft
        self._end()

    def _failed(self, error: Exception) -> None:
        self._best = None
        self._end()
        self._session.report(error)

    def _finished(self, job: Job) -> None:
        """Stop drops what the job returns: the best draft that it told of is kept."""
        if job is self._job and job.cancel.is_cancelled:
            self._end()

    def _leave_other_week(self) -> None:
        """Drop the search when the owner goes to another shop or week."""
        if self._job is not None and not self._is_same_week():
            self._best = None
            self._job.stop()
            self._end()

    def _is_same_week(self) -> bool:
        now, then = self._session.results, self._results
        is_same_shop = self._session.shop is self._shop
        return is_same_shop and now is not None and then is not None and now.first_day == then.first_day

    def _end(self) -> None:
        draft, results, self._job = self._best, self._results, None
        self._pace.stop()
        self._newest = None
        open_shifts = tuple(shift for shift in self._editor.schedule.shifts if shift.is_open)
        self._editor.show_draft(None)
        if draft is not None and results is not None and self._is_same_week():
            self._editor.put(with_open_shifts(draft.schedule, open_shifts, results), self._text)
        self.ended.emit(draft)
        self.changed.emit()


def kept_shifts(schedule: Schedule, scope: Scope) -> tuple[Shift, ...]:
    """The shifts that a draft leaves as they are; open ones are looked at afterwards."""
    stays = schedule if scope is Scope.GAPS else shifts_that_stay(schedule)
    return tuple(shift for shift in stays.shifts if not shift.is_open)


def with_open_shifts(schedule: Schedule, open_shifts: tuple[Shift, ...], results: WeekResults) -> Schedule:
    """The draft with those open shifts that are locked or still stand where people are missing."""
    needed = results.requirement
    missing = needed.required > staff_on_duty(schedule, needed.starts, needed.interval_minutes)
    length = np.timedelta64(needed.interval_minutes, "m")

    def helps(shift: Shift) -> bool:
        first, last = np.datetime64(shift.start, "s"), np.datetime64(shift.end, "s")
        return bool((missing & (needed.starts < last) & (needed.starts + length > first)).any())

    stays = (shift for shift in open_shifts if shift.is_locked or helps(shift))
    return Schedule(tuple(sorted((*schedule.shifts, *stays), key=lambda shift: (shift.start, shift.shift_id))))


def problem_of(plan: Plan, results: WeekResults, keep: tuple[Shift, ...]) -> ScheduleProblem:
    """What is asked of a draft that keeps these shifts."""
    problem = schedule_problem(
        plan, results.requirement, plan.people, results.first_day, results.days, keep=Schedule(keep)
    )
    named = tuple(shift for shift in problem.around.shifts if not shift.is_open)
    return replace(problem, around=Schedule(named))
