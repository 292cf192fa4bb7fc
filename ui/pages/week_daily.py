"""Weather or other values by day: a file to try out on the past, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopflow.dailyvalues import read_daily_values, tried_out, with_daily_values, without_daily_values
from shopflow.events import DailyValues
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.progress import CancelToken, Progress
from shopflow.shopfile import ShopFile
from ui.sentences import week as said
from ui.session import Session
from ui.widgets.basics import Button, Label, column, row

TRY_JOB = "daily values"

Tried = tuple[tuple[DailyValues, float], ...]
"""Values with by what share they made the forecast of past days closer."""


class DailyValuesPart(QWidget):
    """The values that were tried, each with a way back, and a button to try a file.

    Signals:
        changed: what the owner wants changed (a function of the plan), and what the step is called.
        file_wanted: the owner wants to choose a file; ``try_file`` takes it.
    """

    changed = Signal(object, str)
    file_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._results: WeekResults | None = None
        self.add = Button(self.tr("Weather or other daily values"), "ghost", icon="cloud-sun", name="btnDailyValues")
        self.add.setToolTip(
            self.tr(
                "A CSV file with dates such as 2026-03-14 in its first column and numbers in the others, for past days"
                " and days ahead. It is tried out on your past, and used only where it makes the forecast closer."
            )
        )
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget()
        self.setLayout(column(self._list, row(self.add, None), spacing=6))
        self.add.clicked.connect(self.file_wanted)

    def show_results(self, results: WeekResults) -> None:
        """Show what was tried so far; a file is tried on these orders."""
        self._results = results
        inside = QWidget()
        inside.setLayout(column(*map(self._entry, self._session.plan.daily_values), spacing=6))
        self._list.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        self._list.addWidget(inside)

    def try_file(self, path: Path) -> None:
        """Read a file and try each of its columns on the past days; one step that can be undone."""
        if self._results is None:
            return
        history = self._results.history

        def work(progress: Progress, cancel: CancelToken) -> Tried:
            columns, tried = read_daily_values(path), []
            for number, daily in enumerate(columns):
                cancel.check()
                progress(number / len(columns), daily.name)
                tried.append(tried_out(history, daily))
            return tuple(tried)

        self._session.jobs.start(
            TRY_JOB,
            self.tr("Trying {} on your past days").format(path.name),
            work,
            done=partial(self._take, self._session.shop),
            failed=self._session.report,
        )

    def _take(self, shop: ShopFile | None, tried: Tried) -> None:
        """Nothing is changed if another shop was opened in the meantime."""
        if shop is self._session.shop:
            self.changed.emit(partial(_with_all, tried), said.tried_step(tried))

    def _entry(self, daily: DailyValues) -> QWidget:
        entry = QWidget()
        tip = self.tr("Take back: {}").format(daily.name)
        away = Button("", "quiet", icon="trash-2", name="btnTakeBack", tip=tip)
        away.clicked.connect(partial(self._take_back, daily.name))
        words = column(
            Label(daily.name, "body", 600, wrap=True),
            Label(said.daily_words(daily), "caption", tone="2", wrap=True),
            spacing=1,
        )
        line = row(words, away)
        line.setStretch(0, 1)
        entry.setLayout(line)
        return entry

    def _take_back(self, name: str) -> None:
        self.changed.emit(lambda plan: without_daily_values(plan, name), said.taken_back_step(name))


def _with_all(tried: Tried, plan: Plan) -> Plan:
    for daily, _ in tried:
        plan = with_daily_values(plan, daily)
    return plan
