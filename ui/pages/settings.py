"""Shop & settings: everything that the owner decides once, on one page; every change counts at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from shopflow.holidaydates import countries
from shopflow.hours import OpeningHours
from shopflow.opening import guess_opening_hours
from shopflow.pipeline import filled_in
from shopflow.plan import Plan
from shopflow.progress import CancelToken, Progress
from ui.pages.page import Page
from ui.pages.settings_hours import ClosedDaysCard, HoursCard
from ui.pages.settings_rules import LimitsCard
from ui.pages.settings_service import MakingCard, PromiseCard, RulesCard, TeamCard
from ui.pages.settings_shop import Change, MoneyCard, PlanCard, ShopCard
from ui.pages.settings_window import KeepCard, WindowCard
from ui.sentences import settings as said
from ui.session import Session
from ui.widgets.basics import Button, column, row
from ui.widgets.fields import FormCard
from ui.widgets.scrolling import Scrolling

COUNTRIES_JOB = "countries"


class SettingsPage(Page):
    """Cards in two columns; those of the shop need an open shop.

    Signals:
        told: what was changed just now, which can be undone.
        team_wanted: the owner wants to see the team in the schedule.
        people_file_wanted: the owner wants to take people from a file.
    """

    told = Signal(str)
    team_wanted = Signal()
    people_file_wanted = Signal()

    def __init__(self, session: Session, *, today: Callable[[], dt.date] = dt.date.today) -> None:
        self.confirm = Button(self.tr("These hours are right"), "primary", icon="check", name="btnHoursRight")
        super().__init__(self.tr("Shop & settings"), actions=(self.confirm,))
        self.subtitle.setText(self.tr("What you decide once, for every page."))
        self._session = session
        self._asked_countries = False
        self._is_stale = True
        self.shop, self.hours, self.closed = ShopCard(), HoursCard(), ClosedDaysCard(today)
        self.money, self.promise, self.making = MoneyCard(), PromiseCard(), MakingCard()
        self.rules, self.limits, self.team = RulesCard(), LimitsCard(), TeamCard()
        self.window_card, self.keep = WindowCard(), KeepCard()
        self._plan_cards: tuple[PlanCard, ...] = (
            self.shop, self.hours, self.closed, self.money, self.promise, self.making, self.rules, self.limits,
        )  # fmt: skip
        self.body.addWidget(self._scroller(), 1)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the plan, with what is guessed filled in."""
        self._is_stale = False
        plan, shop = self._session.plan, self._session.shop
        cards: tuple[FormCard, ...] = (*self._plan_cards, self.team, self.keep)
        for card in cards:
            card.setEnabled(shop is not None)
        shown, hours = self._filled_in(plan)
        is_guessed = plan.opening_hours is None and hours is not None
        self.confirm.setVisible(is_guessed)
        self.hours.show_hours(hours, is_guessed=is_guessed)
        for card in (self.shop, self.closed, self.money, self.promise, self.making, self.rules, self.limits, self.team):
            card.show_plan(shown)
        if shop is None:
            sentence = self.tr("No shop is open yet.")
            self.headline.say(
                sentence, self.tr("Add orders or try the sample shop; then its numbers are here."), "accent"
            )
            return
        self.keep.show_place(shop.path)
        guesses = is_guessed or said.guessed_numbers(shown) > 0
        sentence = said.headline(shown, hours)
        self.headline.say(sentence, said.support(shown, is_guessed=is_guessed), "tight" if guesses else "good")

    def update_soon(self) -> None:
        """Show what changed: at once while shown, else when the page is shown next."""
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up; ask once for the countries whose holidays are known."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
        if not self._asked_countries:
            self._asked_countries = True
            self._ask_countries()

    def _filled_in(self, plan: Plan) -> tuple[Plan, OpeningHours | None]:
        """The plan with measured numbers for guesses, and the hours that hold."""
        results, orders = self._session.results, self._session.orders
        if results is not None and plan.opening_hours is None:
            known = replace(plan, opening_hours=results.plan.opening_hours)
        elif plan.opening_hours is None and len(orders):
            known = replace(plan, opening_hours=guess_opening_hours(orders))
        else:
            known = plan
        if len(orders):
            known = filled_in(known, orders)
        return known, known.opening_hours

    def _ask_countries(self) -> None:
        def work(progress: Progress, cancel: CancelToken) -> Mapping[str, tuple[str, ...]]:
            return countries()

        self._session.jobs.start(
            COUNTRIES_JOB,
            self.tr("Looking up holidays"),
            work,
            done=lambda known: self.shop.show_countries(known, self._session.plan),
            failed=self._session.report,
        )

    def _scroller(self) -> Scrolling:
        inside = QWidget()
        left = column(self.shop, self.hours, self.closed, self.window_card, None, spacing=12)
        right = column(
            self.money, self.promise, self.making, self.rules, self.limits, self.team, self.keep, None, spacing=12
        )
        both = row(left, right, margins=(0, 0, 8, 0), spacing=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        inside.setLayout(both)
        area = Scrolling(inside)
        area.setObjectName("settingsScroll")
        return area

    def _connect(self) -> None:
        session = self._session
        for changed in (session.plan_changed, session.shop_changed, session.orders_changed, session.results_changed):
            changed.connect(self.update_soon)
        for card in self._plan_cards:
            card.changed.connect(self._change)
        self.confirm.clicked.connect(self._confirm_hours)
        self.hours.confirmed.connect(self._confirm_hours)
        self.team.wanted.connect(self.team_wanted)
        self.team.file_wanted.connect(self.people_file_wanted)

    def _change(self, change: Change, text: str) -> None:
        plan = change(self._session.plan)
        if plan != self._session.plan:
            self._session.apply(plan, text)
            self.told.emit(text)

    def _confirm_hours(self) -> None:
        _, hours = self._filled_in(self._session.plan)
        if hours is not None:
            self._change(lambda plan: replace(plan, opening_hours=hours), self.tr("Confirm the opening hours"))
