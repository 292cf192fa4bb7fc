"""The numbers behind the balance: each with where it comes from, and a box to change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from shopflow.plan import Plan
from shopflow.sourced import Sourced, entered
from shopflow.wording import phrase
from ui import format as words
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.fields import NumberField, SourceNote
from ui.widgets.scrolling import Scrolling

MONEY = "money"


@dataclass(frozen=True, slots=True)
class Number:
    """A number that the owner can change.

    Args:
        key: its name in object names.
        text: what it is.
        get: where it stands in the plan.
        put: the plan with another one.
        unit: behind the value; ``MONEY`` for the shop's currency.
        factor: shown value per stored value (100 for shares in per cent, 1/60 for minutes).
        least, most: of the shown value.
        decimals: of the shown value.
    """

    key: str
    text: str
    get: Callable[[Plan], Sourced]
    put: Callable[[Plan, Sourced], Plan]
    unit: str
    factor: float
    least: float
    most: float
    decimals: int


def _money(key: str, text: str, unit: str, factor: float, limits: tuple[float, float], decimals: int) -> Number:
    def put(plan: Plan, value: Sourced) -> Plan:
        return replace(plan, money=replace(plan.money, **{key: value}))

    return Number(key, text, lambda plan: getattr(plan.money, key), put, unit, factor, *limits, decimals)


def _patience() -> Number:
    def put(plan: Plan, value: Sourced) -> Plan:
        return replace(plan, service=replace(plan.service, patience_s=value))

    text, unit = phrase("Customers wait before they leave"), phrase("min")
    return Number("patience_s", text, lambda plan: plan.service.patience_s, put, unit, 1 / 60, 0.5, 120, 1)


def numbers() -> tuple[Number, ...]:
    """Every number behind the balance, what is paid first."""
    percent = words.percent_sign()
    return (
        _money("wage_per_h", phrase("Wage an hour"), MONEY, 1, (0, 500), 2),
        _money("oncost_share", phrase("Your share on top of wages"), percent, 100, (0, 200), 0),
        _money("average_order", phrase("Average order"), MONEY, 1, (0.01, 10_000), 2),
        _money("margin_share", phrase("Left of an order after ingredients"), percent, 100, (0, 100), 0),
        _patience(),
        _money("return_later_share", phrase("Of those who leave, come back that day"), percent, 100, (0, 100), 0),
        _money("regular_share", phrase("Customers who are regulars"), percent, 100, (0, 100), 0),
        _money("stop_share", phrase("Regulars lost after leaving once"), percent, 100, (0, 100), 1),
        _money("stop_after_long_wait_share", phrase("Regulars lost after one long wait"), percent, 100, (0, 100), 1),
        _money("regular_yearly_margin", phrase("A regular brings in a year"), MONEY, 1, (0, 100_000), 0),
        _money("making_up", phrase("Making up with each who waited too long"), MONEY, 1, (0, 1000), 2),
    )


class NumbersPanel(QFrame):
    """A box for each number, with a chip that says where it comes from.

    Signals:
        changed: the ``Number`` and its new ``Sourced`` value.
        left: the owner is done.
    """

    changed = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._numbers = numbers()
        self.boxes: dict[str, NumberField] = {}
        self._sources: dict[str, SourceNote] = {}
        done = Button(self.tr("Done"), "primary", icon="check", name="btnNumbersDone")
        done.clicked.connect(self.left)
        inside = QWidget()
        inside.setLayout(column(*(self._line(number) for number in self._numbers), None, margins=(0, 0, 8, 0)))
        area = Scrolling(inside)
        title = Label(self.tr("The numbers behind it"), "card", 600)
        hint = Label(self.tr("A changed number counts as yours, on every page."), "caption", tone="2", wrap=True)
        layout = column(title, hint, area, row(None, done), margins=(16, 12, 12, 12), spacing=6)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_plan(self, plan: Plan) -> None:
        """Show the numbers of a plan in which guesses are filled in."""
        for number in self._numbers:
            value, box = number.get(plan), self.boxes[number.key]
            if number.unit == MONEY:
                box.show_currency(plan.currency)
            box.show_value(value.value * number.factor)
            box.setAccessibleDescription(phrase(value.basis))
            self._sources[number.key].say(value.source, phrase(value.basis))

    def _line(self, number: Number) -> QWidget:
        limits = (number.least, number.most)
        unit = "" if number.unit == MONEY else number.unit
        box = NumberField(f"number_{number.key}", number.text, unit, limits, decimals=number.decimals)
        box.settled.connect(lambda shown, number=number: self._change(number, shown))
        self.boxes[number.key], self._sources[number.key] = box, SourceNote()
        top = row(Label(number.text, "body", 500, wrap=True), box, spacing=8)
        top.setStretch(0, 1)
        line = QWidget()
        line.setLayout(column(top, self._sources[number.key], spacing=2))
        return line

    def _change(self, number: Number, shown: float) -> None:
        self.changed.emit(number, entered(shown / number.factor))
