"""What if: what cutting or adding people really costs, before it is done."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from shopflow.comparisons import Comparison, StaffChange
from shopflow.pipeline import WAIT_RUNS, WeekResults
from shopflow.progress import CancelToken, Progress
from shopflow.sourced import Sourced
from shopflow.whatif import WhatIf, change_staff
from ui import theme
from ui.charts.dumbbells import scale_top
from ui.jobs import Job
from ui.pages import whatif_choices as choices
from ui.pages.results_page import ResultsPage
from ui.pages.whatif_ask import AskBar
from ui.pages.whatif_balance import BalanceCard
from ui.pages.whatif_last_week import LastWeek
from ui.pages.whatif_numbers import Number, NumbersPanel
from ui.pages.whatif_saved import SavedPanel
from ui.pages.whatif_table import DaysCard
from ui.sentences import whatif as said
from ui.session import Session
from ui.widgets.basics import Button, row
from ui.widgets.segments import Segment, Segments
from ui.widgets.veil import Veil

WHATIF_JOB = "what if"
FIRST_RUNS = 60
"""Simulated weeks of the first answer; the refined one has as many as the week's results."""


class WhatIfPage(ResultsPage):
    """The question, its answer in a sentence, the days as a picture and half a year as a balance.

    Signals:
        told: what was done just now, which can be undone.
        said: what was said without anything being done.
        schedule_wanted: the owner wants to change the shifts of (date, first minute, last minute).
    """

    told = Signal(str)
    said = Signal(str)
    schedule_wanted = Signal(object, int, int)

    def __init__(self, session: Session) -> None:
        self.views = Segments()
        self.saved = Button("", "", icon="list-checks", name="btnSaved")
        self.keep = Button("", "primary", icon="check", name="btnKeep")
        self.use = Button("", icon="calendar-plus", name="btnUse")
        self.next = Button("", "primary", icon="arrow-right", name="btnNextStep")
        super().__init__(
            session,
            self.tr("What if"),
            controls=(self.saved, self.views),
            actions=(self.use, self.keep, self.next),
        )
        self._changes: list[StaffChange] = []
        self._current = 0
        self._answers: dict[StaffChange, WhatIf] = {}
        self._of: WeekResults | None = None
        self._top = 0.0
        self._build_body()
        self._connect()
        self.follow(self._cards)

    @property
    def change(self) -> StaffChange | None:
        """The change that is shown."""
        return self._changes[self._current] if self._changes else None

    @property
    def changes(self) -> tuple[StaffChange, ...]:
        """All changes that are compared."""
        return tuple(self._changes)

    @property
    def answer(self) -> WhatIf | None:
        """What is known about the change that is shown."""
        return self._answers.get(self._changes[self._current]) if self._changes else None

    def ask(self, change: StaffChange) -> None:
        """Ask for another change in the place of the one shown."""
        if self._changes and change.window != self._changes[self._current].window:
            self._top = 0.0
        if self._changes and change.weekdays != self._changes[self._current].weekdays:
            self._top = 0.0
        self._changes[self._current : self._current + 1] = [change]
        self._ask_all()

    def refresh(self) -> None:
        """Show the session's latest results: the same questions, answered anew."""
        results = self._session.results
        for part in (self._cards, self.ask_bar):
            part.setVisible(results is not None and not self.shows_last_week)
        for button in (self.keep, self.use, self.next):
            button.hide()
        self._show_saved()
        self.last_week.setVisible(self.shows_last_week)
        self.views.setVisible(results is not None)
        if self.shows_last_week:
            self.last_week.refresh()
            return
        self.subtitle.setText(self.tr("Try a change before you make it. Nothing in your schedule moves."))
        if results is None:
            self.headline.say(self.tr("See what one person fewer, or one more, really costs."),
                              self.tr("The answers appear here as soon as there are orders."), "accent")  # fmt: skip
        elif not choices.open_weekdays(results):
            self._cards.hide()
            self.ask_bar.hide()
            self.headline.say(self.tr("The shop is closed all week."), "", "accent")
        else:
            self._take_over(results)

    @property
    def shows_last_week(self) -> bool:
        """Whether the past is shown and not a change to come."""
        return self.views.current() == 1

    def _build_body(self) -> None:
        self.views.show_segments([Segment(self.tr("Try a change")), Segment(self.tr("Last week"))])
        self.views.set_current(0)
        self.ask_bar = AskBar()
        self.days = DaysCard()
        self.balance = BalanceCard()
        self.numbers = NumbersPanel()
        self.kept = SavedPanel()
        self._side = QStackedWidget()
        for panel in (self.balance, self.numbers, self.kept):
            self._side.addWidget(panel)
        self._cards = QWidget()
        inside = row(self.days, self._side, spacing=12)
        inside.setStretch(0, 1)
        self._cards.setLayout(inside)
        self._dim = Veil(self._cards)
        self.last_week = LastWeek(self._session, self.headline, self.subtitle)
        self.layout().insertWidget(1, self.ask_bar)  # type: ignore[union-attr]
        self.body.addWidget(self._cards, 1)
        self.body.addWidget(self.last_week, 1)
        self.body.addStretch(0)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def _connect(self) -> None:
        self.views.picked.connect(lambda _: self.refresh_now())
        self.ask_bar.asked.connect(self.ask)
        self.ask_bar.compare_wanted.connect(self._compare)
        self.ask_bar.remove_wanted.connect(self._remove)
        self.days.picked.connect(self._pick)
        self.balance.numbers_wanted.connect(lambda: self._side.setCurrentWidget(self.numbers))
        self.balance.save_wanted.connect(self._save)
        self.saved.clicked.connect(self._toggle_saved)
        for panel in (self.numbers, self.kept):
            panel.left.connect(lambda: self._side.setCurrentWidget(self.balance))
        self.numbers.changed.connect(self._change_number)
        self.kept.opened.connect(self._open_saved)
        self.kept.removed.connect(self._remove_saved)
        self.keep.clicked.connect(self._keep)
        self.use.clicked.connect(self._use)
        self.next.clicked.connect(self._go_on)
        self.last_week.said.connect(self._offer_next)
        self._session.shop_changed.connect(self._forget)
        self._session.plan_changed.connect(self._show_saved)
        self._session.jobs.finished.connect(self._question_ended)

    def _forget(self) -> None:
        """Another shop has other questions."""
        self._changes, self._current, self._answers, self._of = [], 0, {}, None
        self.last_week.forget()
        self._side.setCurrentWidget(self.balance)

    # Questions.

    def _take_over(self, results: WeekResults) -> None:
        if results is not self._of:
            self._of, self._answers = results, {}
            self._changes = [change for change in self._changes if choices.is_open(results, change)]
            self._current = min(self._current, max(len(self._changes) - 1, 0))
        if not self._changes:
            self._changes, self._current, self._top = [choices.first_change(results)], 0, 0.0
        first, last = choices.open_hours(results)
        self.ask_bar.show_hours(first, last, choices.open_weekdays(results))
        self.numbers.show_plan(results.plan)
        self._ask_all()

    def _ask_all(self) -> None:
        """Show what is known, and work out what is not."""
        results = self._session.results
        if results is None:
            return
        if not choices.is_open(results, self._changes[self._current]):
            self._changes[self._current] = choices.moved_to_open(results, self._changes[self._current])
        self._show()
        unknown = [change for change in dict.fromkeys(self._changes) if change not in self._answers]
        rough = [change for change in dict.fromkeys(self._changes) if change not in unknown and self._is_rough(change)]
        if unknown:
            self._dim.lower_soon()
            self._work_out(results, unknown, min(FIRST_RUNS, WAIT_RUNS))
        elif rough:
            self._work_out(results, rough, WAIT_RUNS)

    def _is_rough(self, change: StaffChange) -> bool:
        return self._answers[change].runs < WAIT_RUNS

    def _work_out(self, results: WeekResults, changes: list[StaffChange], runs: int) -> None:
        def work(progress: Progress, cancel: CancelToken) -> dict[StaffChange, WhatIf]:
            return {
                change: change_staff(
                    results.forecast,
                    results.staff,
                    results.plan.service,
                    results.plan.promise,
                    results.plan.money,
                    change=change.people,
                    window=change.window,
                    weekdays=change.weekdays,
                    runs=runs,
                    seed=results.plan.seed,
                    progress=progress,
                    cancel=cancel,
                )
                for change in changes
            }

        self._session.jobs.start(
            WHATIF_JOB,
            self.tr("Working out what it costs"),
            work,
            done=partial(self._take, results),
            failed=self._session.report,
        )

    def _take(self, results: WeekResults, found: dict[StaffChange, WhatIf]) -> None:
        """Show what was worked out; after the first answer go on to the refined one."""
        if results is self._session.results and results is self._of:
            self._answers |= found
            self._ask_all()

    def _question_ended(self, job: Job) -> None:
        if job.name != WHATIF_JOB or self._session.jobs.running(WHATIF_JOB) is not None:
            return
        self._dim.lift()
        if job.cancel.is_cancelled and self.answer is None and not self.shows_last_week:
            self.headline.say(self.tr("You stopped before it was worked out."),
                              self.tr("Choose other days, hours or people to ask again."), "tight")  # fmt: skip

    # Answers.

    def _show(self) -> None:
        results, change, answer = self._session.results, self.change, self.answer
        if results is None or change is None or self.shows_last_week:
            return
        self.ask_bar.show_change(change, choices.staff_before(results, change), count=len(self._changes))
        self.days.show_compared(self._changes, self._answers, self._current, results.plan)
        for part in (self.keep, self.use, self.balance.save):
            part.setEnabled(answer is not None)
        if answer is None:
            self._say_working()
            return
        words = said.whatif_headline(change, answer, results.plan)
        self.headline.say(words.sentence, words.support, words.tone)
        highest = max(max(day.share_over_long_before, day.share_over_long_after) for day in answer.by_day)
        self._top = max(self._top, scale_top(highest))
        self.days.show_days(answer, results.plan, self._top)
        self.balance.show_answer(answer, results.plan)
        self._show_ways(results, answer, words.tone)

    def _say_working(self) -> None:
        """Only where there is no older answer: that one stays, dimmed, until the new one is there."""
        if not self._answers:
            self.headline.say(self.tr("Working out what it costs."), self.tr("It appears here in a moment."), "accent")

    def _show_ways(self, results: WeekResults, answer: WhatIf, tone: str) -> None:
        """The next step: keep what is there where the change loses, use it where it pays, either where it is unsure."""
        keep = said.keep_button(answer)
        use = self.tr("Change the schedule") if results.has_schedule else self.tr("Plan it this way")
        for button, text in ((self.keep, keep), (self.use, use)):
            button.setText(f" {text}")
            button.setAccessibleName(text)
        self.keep.setVisible(tone != "good")
        self.use.setVisible(tone != "short")
        self.use.set_kind("primary" if tone == "good" else "")

    def _compare(self) -> None:
        change = self.change
        if change is not None:
            self._changes.append(choices.another(self._changes, change))
            self._current = len(self._changes) - 1
            self._ask_all()

    def _remove(self) -> None:
        if len(self._changes) > 1:
            del self._changes[self._current]
            self._current = min(self._current, len(self._changes) - 1)
            self._ask_all()

    def _pick(self, number: int) -> None:
        if self._changes[number].window != self._changes[self._current].window:
            self._top = 0.0
        self._current = number
        self._show()

    def _offer_next(self) -> None:
        """After a look back: try its best change in the weeks to come; where nobody was planned, plan."""
        best, results = self.last_week.best, self._session.results
        can_try = best is not None and results is not None and choices.is_open(results, best)
        text = self.tr("Plan the shifts") if self.last_week.lacks_people else self.tr("Try it in the week to come")
        self.next.setText(f" {text}")
        self.next.setAccessibleName(text)
        self.next.setVisible(can_try or self.last_week.lacks_people)

    def _go_on(self) -> None:
        results, best = self._session.results, self.last_week.best
        if results is None:
            return
        if best is None:
            self.schedule_wanted.emit(results.first_day, *choices.open_hours(results))
            return
        self.views.set_current(0)
        self._changes, self._current, self._top = [best], 0, 0.0
        self.refresh_now()

    # What the owner decides.

    def _keep(self) -> None:
        change, answer = self.change, self.answer
        if change is not None and answer is not None:
            self.said.emit(said.kept_note(change, answer))

    def _use(self) -> None:
        results, change, answer = self._session.results, self.change, self.answer
        if results is None or change is None or answer is None:
            return
        if results.has_schedule:
            worst = max(answer.by_day, key=lambda day: abs(day.leave_after - day.leave_before))
            self.schedule_wanted.emit(worst.day, *change.window)
            return
        limits = choices.as_limits(results, change)
        plan = self._session.plan
        text = said.used_edit(change)
        self._session.apply(replace(plan, staff_limits=(*plan.staff_limits, *limits)), text)
        self.told.emit(text)

    def _change_number(self, number: Number, value: Sourced) -> None:
        text = said.number_edit(number.text)
        self._session.apply(number.put(self._session.plan, value), text)
        self.told.emit(text)

    def _save(self) -> None:
        kept, plan = Comparison(tuple(self._changes)), self._session.plan
        if kept in plan.comparisons:
            self.said.emit(self.tr("This comparison is already saved."))
            return
        text = said.saved_edit(kept.changes[0])
        self._session.apply(replace(plan, comparisons=(*plan.comparisons, kept)), text)
        self.told.emit(text)

    def _remove_saved(self, number: int) -> None:
        plan = self._session.plan
        text = said.removed_edit(plan.comparisons[number].changes[0])
        rest = tuple(kept for place, kept in enumerate(plan.comparisons) if place != number)
        self._session.apply(replace(plan, comparisons=rest), text)
        self.told.emit(text)

    def _open_saved(self, number: int) -> None:
        results = self._session.results
        wanted = self._session.plan.comparisons[number].changes
        shown = [change for change in wanted if results is not None and choices.is_open(results, change)]
        if shown:
            self._changes, self._current, self._top = shown, 0, 0.0
            self._ask_all()
        else:
            self.said.emit(self.tr("The shop is closed at those times this week."))

    def _toggle_saved(self) -> None:
        is_shown = self._side.currentWidget() is self.kept
        self._side.setCurrentWidget(self.balance if is_shown else self.kept)

    def _show_saved(self) -> None:
        comparisons = self._session.plan.comparisons
        self.kept.show_comparisons(comparisons)
        text = said.saved_button(len(comparisons))
        self.saved.setText(f" {text}")
        self.saved.setAccessibleName(text)
        self.saved.setVisible(self._session.results is not None and not self.shows_last_week)

    def _restyle(self) -> None:
        self._side.setFixedWidth(theme.px(356))
