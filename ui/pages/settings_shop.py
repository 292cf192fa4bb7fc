"""Name, place and money of the shop: the cards of Shop & settings that change the plan by single values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter

from shopflow.money import MoneyModel
from shopflow.plan import Plan
from shopflow.sourced import Sourced, entered
from ui import format as words
from ui.sentences.settings import basis_words, country_name
from ui.widgets.combo import Combo
from ui.widgets.fields import FormCard, NumberField, SourceNote, TextField

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY", "MXN", "BRL")
Change = Callable[[Plan], Plan]


class PlanCard(FormCard):
    """A card whose boxes change the plan.

    Signals:
        changed: a function from the plan to the changed plan, and the name of the step.
    """

    changed = Signal(object, str)

    def change(self, change: Change, text: str) -> None:
        """Ask for a change of the plan as a step with a name."""
        self.changed.emit(change, text)


class ShopCard(PlanCard):
    """Name, time zone, currency, and whose public holidays count."""

    def __init__(self) -> None:
        super().__init__(self.tr("Shop"))
        self.name = TextField("setName", self.tr("Name of the shop"))
        self.zone = searchable("setZone", self.tr("Time zone"))
        self.currency = Combo("setCurrency", self.tr("Currency"))
        self.country = searchable("setCountry", self.tr("Country whose public holidays count"))
        self.region = Combo("setRegion", self.tr("Region whose public holidays count"))
        self._regions: Mapping[str, tuple[str, ...]] = {}
        self.add(self.tr("Name"), self.name, wide=True)
        self.add(self.tr("Time zone"), self.zone, wide=True)
        self.add(self.tr("Currency"), self.currency, wide=True)
        self.add(self.tr("Public holidays"), self.country, wide=True)
        self.add(self.tr("Region"), self.region, wide=True)
        self.zone.addItem(self.tr("not known"), "")
        for zone in sorted(available_timezones()):
            if "/" in zone and not zone.startswith(("Etc/", "SystemV/", "posix/", "right/")):
                self.zone.addItem(zone.replace("_", " "), zone)
        self._connect()

    def show_countries(self, regions: Mapping[str, tuple[str, ...]], plan: Plan) -> None:
        """Offer the countries whose holidays are known, each with its regions."""
        self._regions = regions
        self.country.clear()
        self.country.addItem(self.tr("none"), "")
        for name, code in sorted((country_name(code), code) for code in regions):
            self.country.addItem(name, code)
        self._show_holidays(plan)

    def show_plan(self, plan: Plan) -> None:
        """Show what the plan says."""
        self.name.show_text(plan.shop_name)
        self.zone.setCurrentIndex(self.zone.findData(plan.timezone))
        self.currency.clear()
        for code in dict.fromkeys((plan.currency, *CURRENCIES)):
            self.currency.addItem(f"{code} ({sign})" if (sign := words.currency_sign(code)) != code else code, code)
        self._show_holidays(plan)

    def _show_holidays(self, plan: Plan) -> None:
        if not self._regions:
            # The names of all countries come a moment later.
            self.country.clear()
            self.country.addItem(country_name(plan.holiday_country) or self.tr("none"), plan.holiday_country)
        self.country.setCurrentIndex(max(self.country.findData(plan.holiday_country), 0))
        self.region.clear()
        self.region.addItem(self.tr("the whole country"), "")
        for region in self._regions.get(plan.holiday_country, (plan.holiday_region,) if plan.holiday_region else ()):
            self.region.addItem(region, region)
        self.region.setCurrentIndex(max(self.region.findData(plan.holiday_region), 0))
        self.region.setEnabled(self.region.count() > 1)

    def _connect(self) -> None:
        self.name.settled.connect(self._rename)
        self.zone.activated.connect(
            lambda: self._take(self.tr("Change the time zone"), self.zone, lambda plan, to: replace(plan, timezone=to))
        )
        self.currency.activated.connect(
            lambda: self._take(
                self.tr("Change the currency"), self.currency, lambda plan, to: replace(plan, currency=to)
            )
        )
        self.country.activated.connect(
            lambda: self._take(
                self.tr("Change the public holidays"),
                self.country,
                lambda plan, to: replace(plan, holiday_country=to, holiday_region=""),
            )
        )
        self.region.activated.connect(
            lambda: self._take(
                self.tr("Change the public holidays"), self.region, lambda plan, to: replace(plan, holiday_region=to)
            )
        )

    def _take(self, text: str, box: QComboBox, put: Callable[[Plan, str], Plan]) -> None:
        wanted = str(box.currentData() or "")
        self.change(lambda plan: put(plan, wanted), text)

    def _rename(self, name: str) -> None:
        if name:
            self.change(lambda plan: replace(plan, shop_name=name), self.tr("Rename the shop"))


class MoneyCard(PlanCard):
    """What an hour of work costs and what an order brings."""

    def __init__(self) -> None:
        super().__init__(self.tr("Money"), self.tr("What an hour of work costs and what a lost order is worth."))
        wage = NumberField("setWage", self.tr("Wage an hour"), "", (0, 500), decimals=2, step=0.5)
        oncost = NumberField("setOncost", self.tr("On top of wages"), words.percent_sign(), (0, 200))
        order = NumberField("setOrder", self.tr("Average order"), "", (0, 10_000), decimals=2, step=0.5)
        margin = NumberField("setMargin", self.tr("Left of an order"), words.percent_sign(), (0, 100))
        self._lines = {
            "wage_per_h": (wage, SourceNote(), 1.0, self.tr("Change the wage")),
            "oncost_share": (oncost, SourceNote(), 100.0, self.tr("Change what comes on top of wages")),
            "average_order": (order, SourceNote(), 1.0, self.tr("Change the average order")),
            "margin_share": (margin, SourceNote(), 100.0, self.tr("Change what is left of an order")),
        }
        for name, (box, note, factor, text) in self._lines.items():
            self.add(box.accessibleName(), box, note)
            box.settled.connect(self._taker(name, factor, text))

    def show_plan(self, plan: Plan) -> None:
        """Show the numbers, guesses filled in."""
        for name, (box, note, factor, _) in self._lines.items():
            number: Sourced = getattr(plan.money, name)
            if factor == 1.0:
                box.show_currency(plan.currency)
            box.show_value(number.value * factor)
            note.say(number.source.value, basis_words(number))

    def _taker(self, name: str, factor: float, text: str) -> Callable[[float], None]:
        def take(value: float) -> None:
            number = entered(value / factor)
            self.change(lambda plan: replace(plan, money=_with(plan.money, name, number)), text)

        return take


def _with(money: MoneyModel, name: str, number: Sourced) -> MoneyModel:
    return replace(money, **{name: number})


def searchable(name: str, words_: str) -> Combo:
    """A combo box with many choices in which the owner can type a part of what is looked for."""
    box = Combo(name, words_)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    finder = box.completer() or QCompleter(box)
    finder.setFilterMode(Qt.MatchFlag.MatchContains)
    finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return box
