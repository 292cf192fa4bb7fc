"""Up to three changes side by side, and one change's days as a picture or as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHeaderView, QStackedWidget

from shopflow.comparisons import StaffChange
from shopflow.plan import Plan
from shopflow.whatif import DayChange, WhatIf
from ui import format as words
from ui import theme
from ui.charts.dumbbells import Dumbbell, Dumbbells
from ui.sentences import whatif as said
from ui.widgets.basics import Button, column, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.text_table import Table, TextTable

ROW = 30


class DaysCard(QFrame):
    """What customers feel on each day, now and then; above it the table of all changes compared.

    Signals:
        picked: the owner picked the n-th change of the table.
    """

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.compared = TextTable("whatifTable", row_height=ROW)
        self.compared.setAccessibleName(self.tr("Changes side by side"))
        self.compared.clicked.connect(lambda index: self.picked.emit(index.row()))
        self.compared.activated.connect(lambda index: self.picked.emit(index.row()))
        self.title = ElidedLabel("", "card", 600)
        self.picture = Dumbbells()
        self.table = TextTable("whatifDays", row_height=28)
        self._pictures = QStackedWidget()
        self._pictures.addWidget(self.picture)
        self._pictures.addWidget(self.table)
        as_table = Button("", "quiet", icon="table-2", tip=self.tr("Show as table (T)"))
        copy = Button("", "quiet", icon="copy", tip=self.tr("Copy picture (Ctrl+C)"))
        as_table.clicked.connect(self.toggle_table)
        copy.clicked.connect(self.copy)
        shortcut = QShortcut(QKeySequence("T"), self)
        shortcut.activated.connect(self.toggle_table)
        layout = column(
            self.compared, row(self.title, None, as_table, copy), self._pictures, margins=(16, 8, 12, 8), spacing=4
        )
        layout.setStretch(2, 1)
        self.setLayout(layout)
        theme.signals.changed.connect(self._fit)

    def toggle_table(self) -> None:
        """Show the figures instead of the picture, or the picture again."""
        shown = self.picture if self._pictures.currentWidget() is self.table else self.table
        self._pictures.setCurrentWidget(shown)
        shown.setFocus()

    def copy(self) -> None:
        """Put the picture, or the table when it is shown, on the clipboard."""
        if self._pictures.currentWidget() is self.table:
            self.table.copy()
        else:
            self.picture.copy()

    def show_compared(
        self, changes: Sequence[StaffChange], answers: Mapping[StaffChange, WhatIf], current: int, plan: Plan
    ) -> None:
        """Show all changes side by side; with a single one the table is hidden."""
        self.compared.setVisible(len(changes) > 1)
        rows = tuple(_compared_row(change, answers.get(change), plan) for change in changes)
        tones = {
            (number, 5): "good" if answers[change].half_year.net.value >= 0 else "short"
            for number, change in enumerate(changes)
            if change in answers
        }
        heads = (
            self.tr("Change"),
            self.tr("Wages\na week"),
            self.tr("Leave\na week"),
            said.over_head(plan),
            self.tr("Flat out\na week"),
            self.tr("Left over in\nhalf a year"),
        )
        self.compared.show_table(Table(heads, rows, tones, current))
        self.compared.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._fit()

    def show_days(self, answer: WhatIf, plan: Plan, top: float) -> None:
        """Show the days of one change on an axis up to the share ``top``."""
        limit = words.minutes(plan.promise.long_wait_s)
        self.title.setText(self.tr("Customers waiting more than {0}").format(limit))
        self.picture.setAccessibleName(self.title.text())
        self.table.setAccessibleName(self.title.text())
        self.picture.show_rows(
            [_dumbbell(day, plan) for day in answer.by_day],
            top=top,
            now=said.head_now(answer),
            then=said.head_then(answer),
        )
        self.table.show_table(said.days_table(answer, plan))

    def _fit(self) -> None:
        head = theme.px(40)
        self.compared.horizontalHeader().setFixedHeight(head)
        self.compared.setFixedHeight(head + self.compared.rows.rowCount() * theme.px(ROW) + 4)


def _dumbbell(day: DayChange, plan: Plan) -> Dumbbell:
    is_worse = (day.share_over_long_after, day.leave_after) > (day.share_over_long_before, day.leave_before)
    return Dumbbell(
        words.weekday_short(day.day),
        day.share_over_long_before,
        day.share_over_long_after,
        said.day_label(day),
        is_worse,
        said.day_read_out(day, plan),
    )


def _compared_row(change: StaffChange, answer: WhatIf | None, plan: Plan) -> tuple[str, ...]:
    title = said.change_title(change)
    if answer is None:
        return (title, "\u2026", "\u2026", "\u2026", "\u2026", "\u2026")
    saved = answer.before.wage - answer.after.wage
    return (
        title,
        said.signed_money(-saved, plan.currency),
        said.signed_number(answer.after.leave.value - answer.before.leave.value),
        words.percent(answer.after.share_over_long.value),
        said.hours(answer.after.flat_out_h.value),
        said.signed_money(answer.half_year.net.value, plan.currency),
    )
