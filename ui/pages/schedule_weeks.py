"""Starting a week from another one: copy, repeat, templates, and clearing it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from shopflow.problems import Problem
from shopflow.shiftedits import (
    WeekEdit,
    apply_template,
    clear_week,
    copy_week,
    remove_template,
    repeat_week,
    save_template,
)
from ui import format as words
from ui import theme
from ui.pages.schedule_entries import Entries, entry
from ui.pages.schedule_side import Panel
from ui.schedule.editor import Editor
from ui.session import Session
from ui.widgets.basics import Button, Label, column, rule
from ui.widgets.combo import Combo

MOST_REPEATS = 8
WEEK = dt.timedelta(days=7)


class WeeksPanel(Panel):
    """Each button is one step that can be undone; what could not be carried over is listed.

    Signals:
        told: what was done, for a toast.
    """

    told = Signal(str)

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__()
        self.setObjectName("weeksPanel")
        self._session, self._editor = session, editor
        self.copy = Button(self.tr("Copy last week"), icon="copy", name="btnCopyWeek")
        self.repeats = Combo("repeatWeeks", self.tr("How many weeks"))
        self.repeat = Button(self.tr("Repeat this week"), icon="calendar-plus", name="btnRepeatWeek")
        self.name = QLineEdit()
        self.name.setObjectName("templateName")
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.setPlaceholderText(self.tr("Usual week"))
        self.save = Button(self.tr("Keep this week as a template"), icon="check", name="btnSaveTemplate")
        self.templates = Entries()
        self.clear = Button(self.tr("Clear the week"), icon="trash-2", name="btnClearWeek")
        self.clear.setToolTip(self.tr("Locked shifts stay"))
        self.left_title = Label(self.tr("Left out"), "body", 600, tone="tight")
        self.left_out = Entries()
        self._lay_out()
        self._connect()
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def refresh(self) -> None:
        """Show the templates."""
        self.title_changed.emit(self.tr("Start from another week"))
        known = self._session.plan.templates
        self.templates.setVisible(bool(known))
        self.templates.show_entries(
            [
                entry(
                    one.name,
                    (words.counted(len(one.schedule.shifts), self.tr("shift"), self.tr("shifts")),),
                    (
                        (self.tr("Use it for this week"), partial(self._use, one.name)),
                        (self.tr("Forget it"), partial(self._forget, one.name)),
                    ),
                    name="templateAct",
                )
                for one in known
            ]
        )

    def first_focus(self) -> QWidget:
        """Copy last week."""
        return self.copy

    def _lay_out(self) -> None:
        for weeks in range(1, MOST_REPEATS + 1):
            self.repeats.addItem(words.counted(weeks, self.tr("week"), self.tr("weeks")), weeks)
        for part in (self.left_title, self.left_out):
            part.hide()
        self.setLayout(
            column(
                Label(self.tr("From last week"), "body", 600),
                self.copy,
                self.left_title,
                self.left_out,
                rule(),
                Label(self.tr("Onto the next weeks"), "body", 600),
                self.repeats,
                self.repeat,
                rule(),
                Label(self.tr("Templates"), "body", 600),
                self.name,
                self.save,
                self.templates,
                rule(),
                self.clear,
                None,
                spacing=8,
            )
        )

    def _connect(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.repeat.clicked.connect(self._repeat)
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.clear.clicked.connect(self._clear)

    def _first(self) -> dt.date:
        results = self._editor.results
        if results is None:
            raise Problem(self.tr("The week is not worked out yet. Wait a moment and try again."))
        return results.first_day

    def _copy(self) -> None:
        self._do(self.tr("Copy last week"), lambda first: copy_week(self._editor.plan, first - WEEK, first))

    def _repeat(self) -> None:
        weeks = int(self.repeats.currentData())
        self._do(self.tr("Repeat this week"), lambda first: repeat_week(self._editor.plan, first, weeks=weeks))

    def _save(self) -> None:
        name = self.name.text()
        self._do(self.tr("Keep a template"), lambda first: save_template(self._editor.plan, name, first))

    def _use(self, name: str) -> None:
        self._do(
            self.tr("Use the template {0}").format(name),
            lambda first: apply_template(self._editor.plan, name, first),
        )

    def _forget(self, name: str) -> None:
        self._do(self.tr("Forget the template {0}").format(name), lambda _: remove_template(self._editor.plan, name))

    def _clear(self) -> None:
        self._do(self.tr("Clear the week"), lambda first: clear_week(self._editor.plan, first))

    def _do(self, text: str, make: Callable[[dt.date], WeekEdit]) -> None:
        try:
            edit = make(self._first())
        except Problem as problem:
            self._session.report(problem)
            return
        self._editor.put_plan(edit.plan, text)
        self.left_title.setVisible(bool(edit.left_out))
        self.left_out.setVisible(bool(edit.left_out))
        self.left_out.show_entries([entry("", (one.sentence,)) for one in edit.left_out])
        self.told.emit(text)
        self.refresh()

    def _restyle(self) -> None:
        self.name.setFont(theme.font("body"))
