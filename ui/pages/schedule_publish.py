"""Telling the team: a look over what is about to be published, and the versions that were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopflow.shiftedits import diff, diff_line, latest, news_since_publish, publish, versions
from shopflow.weekversions import PublishedWeek
from ui import format as words
from ui.pages.schedule_entries import Entries, entry
from ui.pages.schedule_side import Panel
from ui.schedule.editor import Editor
from ui.sentences.common import half_hours
from ui.widgets.basics import Button, Label, column, rule

MOST_LINES = 40


class PublishPanel(Panel):
    """Gaps, broken rules, changes since the last version and what the forecast says now; then Publish.

    Signals:
        told: what was done, for a toast.
        look_wanted: the owner wants to see what to look at.
    """

    told = Signal(str)
    look_wanted = Signal()

    def __init__(self, editor: Editor, now: Callable[[], dt.datetime] = dt.datetime.now) -> None:
        super().__init__()
        self.setObjectName("publishPanel")
        self._editor, self._now = editor, now
        self._compared: int | None = None
        self.checks = Entries()
        self.changes_title = Label("", "body", 600)
        self.changes = Entries()
        self.news_title = Label(self.tr("The forecast has changed since"), "body", 600, tone="tight", wrap=True)
        self.news = Entries()
        self.publish = Button("", "primary", icon="check", name="btnPublishNow")
        self.versions_title = Label(self.tr("Versions"), "body", 600)
        self.versions = Entries()
        self.setLayout(
            column(
                self.checks,
                self.publish,
                rule(),
                self.changes_title,
                self.changes,
                self.news_title,
                self.news,
                rule(),
                self.versions_title,
                self.versions,
                None,
                spacing=8,
            )
        )
        self.publish.clicked.connect(self._publish)

    def first_focus(self) -> QWidget:
        """The button."""
        return self.publish

    def refresh(self) -> None:
        """Show what stands now."""
        self.title_changed.emit(self.tr("Review and publish"))
        board, results = self._editor.board, self._editor.results
        if board is None or results is None:
            return
        known = latest(self._editor.plan, results.first_day)
        lines = self._changes(known)
        self._show_checks()
        self.publish.setText(" " + (self.tr("Publish the week") if known is None else self.tr("Publish the changes")))
        self.publish.setAccessibleName(self.publish.text().strip())
        self.publish.setEnabled(bool(board.schedule.shifts) and (known is None or bool(lines)))
        self._show_changes(known, lines)
        found = news_since_publish(known, results.requirement) if known else ()
        self.news_title.setVisible(bool(found))
        self.news.setVisible(bool(found))
        self.news.show_entries([entry("", (one.sentence,)) for one in found[:MOST_LINES]])
        self._show_versions(results.first_day)

    def _show_checks(self) -> None:
        board = self._editor.board
        assert board is not None
        short = self.tr("{0} short").format(half_hours(board.short_h)) if board.short_h else ""
        broken = len(board.warnings)
        rules = words.counted(broken, self.tr("rule is broken"), self.tr("rules are broken")) if broken else ""
        unassigned = sum(len(day) for day in board.rows[-1].shifts)
        opened = words.counted(unassigned, self.tr("shift is open"), self.tr("shifts are open")) if unassigned else ""
        found = [said for said in (short, rules, opened) if said]
        if found:
            look = ((self.tr("Look at them"), self.look_wanted.emit),)
            self.checks.show_entries([entry(self.tr("Before you publish"), found, look, tone="tight")])
        else:
            self.checks.show_entries([entry(self.tr("Nobody is missing and all rules are kept."), tone="good")])

    def _changes(self, known: PublishedWeek | None) -> tuple[str, ...]:
        if known is None:
            return ()
        found = diff(known.schedule, self._editor.schedule, self._editor.plan.people)
        return tuple(diff_line(one) for one in found)

    def _show_changes(self, known: PublishedWeek | None, lines: tuple[str, ...]) -> None:
        if known is None:
            title = self.tr("The team has not been told this week yet.")
        elif not lines:
            title = self.tr("The team knows the week as it is.")
        else:
            count = words.counted(len(lines), self.tr("change"), self.tr("changes"))
            title = self.tr("{0} since version {1}").format(count, words.number(known.version))
        self.changes_title.setText(title)
        self.changes.show_entries([entry("", (line,)) for line in lines[:MOST_LINES]])

    def _show_versions(self, first_day: dt.date) -> None:
        known = versions(self._editor.plan, first_day)
        self.versions_title.setVisible(bool(known))
        self.versions.show_entries([self._version(one) for one in reversed(known)])

    def _version(self, one: PublishedWeek) -> QWidget:
        at = one.published_at
        title = self.tr("Version {0}, {1} {2}").format(
            words.number(one.version), words.day_short(at.date()), words.clock(at.hour * 60 + at.minute)
        )
        count = words.counted(len(one.schedule.shifts), self.tr("shift"), self.tr("shifts"))
        lines = [count]
        if self._compared == one.version:
            found = diff(one.schedule, self._editor.schedule, self._editor.plan.people)
            lines += [diff_line(each) for each in found[:MOST_LINES]] or [self.tr("The same as now.")]
        acts = (
            (self.tr("Compare with now"), partial(self._compare, one.version)),
            (self.tr("Go back to it"), partial(self._restore, one)),
        )
        return entry(title, lines, acts, name="versionAct")

    def _compare(self, version: int) -> None:
        self._compared = version
        self.refresh()

    def _restore(self, one: PublishedWeek) -> None:
        text = self.tr("Go back to version {0}").format(words.number(one.version))
        self._editor.put(one.schedule, text)
        self.told.emit(text)

    def _publish(self) -> None:
        live = self._editor.live
        if live is not None:
            plan = publish(self._editor.plan, live, at=self._now())
            self._editor.put_plan(plan, self.tr("Publish the week"))
            known = versions(plan, live.first_day)
            self.told.emit(self.tr("Version {0} is published.").format(words.number(len(known))))
