"""The open shop: its file, the plan, the orders and the latest results."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from shopflow import pipeline
from shopflow.importing import ImportResult
from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.shopfile import AddedOrders, ShopFile
from ui.commands import DoAndUndo, ReplacePlan
from ui.jobs import Job, JobRunner
from ui.kept_week import KeptWeek, asked_now

WEEK_JOB = "week"
IMPORT_JOB = "import"
WEEKS_AHEAD = 8
"""How many weeks after the next can be looked at."""


class Session(QObject):
    """Owns the immutable plan and the latest results; every edit is a step that can be undone.

    Args:
        kept_week: the file that keeps the last results for the next start; None keeps none.

    Signals:
        shop_changed: another shop is open, or none.
        plan_changed: the plan is another object.
        orders_changed: orders were added or taken away.
        week_changed: another week is looked at.
        results_changed: ``results`` are new, or None when there is nothing to compute from.
        problem_met: a ``Problem`` to show to the owner.
    """

    shop_changed = Signal()
    plan_changed = Signal()
    orders_changed = Signal()
    week_changed = Signal()
    results_changed = Signal()
    problem_met = Signal(object)

    def __init__(self, parent: QObject | None = None, *, kept_week: Path | None = None) -> None:
        super().__init__(parent)
        self.jobs = JobRunner(self)
        self.undo_stack = QUndoStack(self)
        self.shop: ShopFile | None = None
        self.plan = Plan()
        self.orders = OrderLog.empty()
        self.first_day: dt.date | None = None
        self.results: pipeline.WeekResults | None = None
        self._worked_out_from: OrderLog | None = None
        self._kept = KeptWeek(kept_week, self) if kept_week is not None else None
        self.jobs.finished.connect(self._job_ended)

    def open_shop(self, shop: ShopFile) -> None:
        """Make an open shop file the current one and compute its next week."""
        plan, orders = shop.plan(), shop.orders()
        self._leave_shop()
        self.shop, self.plan, self.orders = shop, plan, orders
        self.first_day = self.next_week
        self.results = None
        self.shop_changed.emit()
        self.plan_changed.emit()
        self.orders_changed.emit()
        self.results_changed.emit()
        self.recompute()

    def close(self) -> None:
        """Stop all work and close the shop file."""
        self.jobs.shut_down()
        if self._kept is not None:
            self._kept.close()
        self._leave_shop()

    def apply(self, plan: Plan, text: str, merge_id: int = -1) -> None:
        """Replace the plan as one step named ``text`` ("Change the promise")."""
        if plan != self.plan:
            self.undo_stack.push(ReplacePlan(self.plan, plan, text, self._put_plan, merge_id))

    def add_orders(
        self,
        results: Sequence[ImportResult],
        *,
        text: str,
        done: Callable[[tuple[AddedOrders, ...]], None],
        is_sure: bool = False,
    ) -> None:
        """Save read files' orders on a thread, as one step named ``text`` that can be undone.

        Args:
            done: called with what each file added, once the orders are saved and ``orders`` are new.
            is_sure: add them even if their customers seem to be there already by another file.
        """
        shop = self._require_shop()

        def add(progress: Progress, cancel: CancelToken) -> tuple[tuple[AddedOrders, ...], OrderLog]:
            added: list[AddedOrders] = []
            try:
                for number, result in enumerate(results):
                    cancel.check()
                    progress(number / len(results), result.file_name)
                    added.append(shop.add_orders(result, is_sure=is_sure))
                cancel.check()
            except BaseException:
                self._take_back(shop, len(added))
                raise
            return tuple(added), shop.orders()

        def put(outcome: tuple[tuple[AddedOrders, ...], OrderLog]) -> None:
            if self.shop is not shop:
                return
            added, orders = outcome
            self.undo_stack.push(DoAndUndo(text, self._safely(redo), self._safely(undo)))
            self._put_orders(orders)
            done(added)

        def redo() -> None:
            for result in results:
                shop.add_orders(result, is_sure=True)
            self._put_orders(shop.orders())

        def undo() -> None:
            self._take_back(shop, len(results))
            self._put_orders(shop.orders())

        self.jobs.start(IMPORT_JOB, self.tr("Saving your orders"), add, done=put, failed=self.report)

    def take_back_last_import(self) -> None:
        """Take the newest import of the shop file back, also one of an earlier day.

        The steps of this session are forgotten: undoing an import among them would take back another one.
        """
        shop = self._require_shop()
        self.undo_stack.clear()
        self._take_back(shop, 1)
        self._put_orders(shop.orders())

    @property
    def next_week(self) -> dt.date | None:
        """First day of the week after the newest orders; None without orders."""
        return pipeline.next_week(self.orders) if len(self.orders) else None

    def target_week(self, weeks: int) -> dt.date | None:
        """The week ``weeks`` from the one looked at (0: next week), if it can be forecast."""
        first, shown = self.next_week, self.first_day
        if first is None or shown is None:
            return None
        target = first if weeks == 0 else shown + dt.timedelta(weeks=weeks)
        return target if first <= target <= first + dt.timedelta(weeks=WEEKS_AHEAD) else None

    def step_week(self, weeks: int) -> None:
        """Look at the week ``weeks`` from this one (0: next week), if it can be forecast."""
        target = self.target_week(weeks)
        if target is not None:
            self.show_week(target)

    def show_week(self, first_day: dt.date) -> None:
        """Compute another week."""
        self.first_day = first_day
        self.week_changed.emit()
        self.recompute()

    def recompute(self) -> None:
        """Work out the week anew on a thread; an older run is stopped and its results are dropped."""
        first_day = self.first_day
        if first_day is None or not len(self.orders):
            self.results = None
            self.results_changed.emit()
            return
        plan, orders = self.plan, self.orders
        known = self.results if self._worked_out_from is orders else None
        kept, asked = self._kept, asked_now(plan, orders, first_day)

        def work(progress: Progress, cancel: CancelToken) -> pipeline.WeekResults:
            found = kept.find(asked) if kept is not None and known is None else None
            if found is not None:
                return found
            return pipeline.week_results(plan, orders, first_day, known=known, progress=progress, cancel=cancel)

        def put(results: pipeline.WeekResults) -> None:
            self._worked_out_from = orders
            if kept is not None:
                kept.keep_soon(asked, results)
            self._put_results(results)

        self.jobs.start(WEEK_JOB, self.tr("Working out the week"), work, done=put, failed=self.report)

    def report(self, error: Exception) -> None:
        """Tell the owner what went wrong."""
        if not isinstance(error, Problem):
            error = Problem(self.tr("Something unexpected went wrong; nothing was lost."), repr(error))
        self.problem_met.emit(error)

    def save_as(self, path: Path) -> None:
        """Save a copy of the shop under another name and go on with the copy."""
        copy = self._require_shop().save_as(path)
        self.open_shop(copy)

    def _require_shop(self) -> ShopFile:
        if self.shop is None:
            raise Problem(self.tr("No shop is open. Open one or start with an orders file."))
        return self.shop

    def _leave_shop(self) -> None:
        self.undo_stack.clear()
        if self.shop is not None:
            self.shop.close()
            self.shop = None

    def _put_plan(self, plan: Plan) -> None:
        self._require_shop().save_plan(plan)
        self.plan = plan
        self.plan_changed.emit()
        self.recompute()

    def _put_results(self, results: pipeline.WeekResults) -> None:
        self.results = results
        self.results_changed.emit()

    def _put_orders(self, orders: OrderLog) -> None:
        self.orders = orders
        self.first_day = self.next_week
        self.orders_changed.emit()
        self.recompute()

    def _job_ended(self, job: Job) -> None:
        """After a stopped import the file tells what was saved: Stop may have come just too late."""
        if job.name == IMPORT_JOB and job.cancel.is_cancelled and self.shop is not None:
            self._put_orders(self.shop.orders())

    def _take_back(self, shop: ShopFile, imports: int) -> None:
        for _ in range(imports):
            shop.undo_last_import()

    def _safely(self, act: Callable[[], None]) -> Callable[[], None]:
        """A problem inside an undo step is told here: Qt would only see that the step failed."""

        def safe() -> None:
            try:
                act()
            except Problem as problem:
                self.problem_met.emit(problem)

        return safe
