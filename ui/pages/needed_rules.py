"""The owner's three rules about people, and what they mean for a steady hour of this shop."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from shopflow.plan import Plan, ServicePromise
from shopflow.staffing import next_person_table
from ui import format as words
from ui import theme
from ui.sentences import needed as said
from ui.widgets.basics import Label, column, row
from ui.widgets.elided import ElidedLabel
from ui.widgets.stepper import Stepper

WAIT_MINUTES = (1, 30)
LEAST_PEOPLE = (1, 20)
BUSY_PERCENT = (50, 100)
BUSY_STEP = 5
_MOST_PEOPLE = 6
_BETWEEN = 100
_PAIR_GAP = 18


def with_wait(promise: ServicePromise, change: int) -> ServicePromise:
    """The promise with the wait a whole minute shorter (-1) or longer (+1), within ``WAIT_MINUTES``."""
    return replace(promise, target_wait_s=60.0 * _next(promise.target_wait_s / 60, change, *WAIT_MINUTES))


def with_least(promise: ServicePromise, change: int) -> ServicePromise:
    """The promise with one person fewer or more at least, within ``LEAST_PEOPLE``."""
    return replace(promise, min_staff=_next(promise.min_staff, change, *LEAST_PEOPLE))


def with_busy(promise: ServicePromise, change: int) -> ServicePromise:
    """The promise with people busy for 5 % of their time less or more, within ``BUSY_PERCENT``."""
    first, last = (limit // BUSY_STEP for limit in BUSY_PERCENT)
    return replace(promise, max_busy_share=_next(100 * promise.max_busy_share / BUSY_STEP, change, first, last) / 20)


def _next(now: float, change: int, least: int, most: int) -> int:
    """The next whole number below or above, within limits."""
    now = round(now, 6)
    wanted = math.ceil(now - 1) if change < 0 else math.floor(now + 1)
    return min(max(wanted, least), most)


class RulesCard(QFrame):
    """Three steppers; a click changes one rule.

    Signals:
        changed: the owner wants this ``ServicePromise`` instead.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self._promise = ServicePromise()
        self._wait_label = Label("", "body", 600)
        self.wait = Stepper("ruleWait", self.tr("A minute less"), self.tr("A minute more"))
        self.least = Stepper("ruleLeast", self.tr("One person fewer at least"), self.tr("One person more at least"))
        self.busy = Stepper("ruleBusy", self.tr("Less busy"), self.tr("Busier"))
        self.steady = SteadyHours()
        self._leaving = ElidedLabel("", "body", tone="2")
        head = row(
            Label(self.tr("Your rules"), "card", 600),
            ElidedLabel(self.tr("Change a rule and the table answers at once."), "body", tone="2"),
            self._leaving,
            None,
        )
        pairs = (
            (self._wait_label, self.wait),
            (Label(self.tr("Never fewer than"), "body", 600), self.least),
            (Label(self.tr("Keep people at most"), "body", 600), self.busy),
        )
        self._words_and_steppers = [part for pair in pairs for part in pair]
        self._groups = [row(*pair, spacing=8) for pair in pairs]
        rules = row(self._groups[0], None, self._groups[1], None, self._groups[2], spacing=12)
        self.setLayout(column(head, rules, self.steady, margins=(16, 10, 16, 10), spacing=7))
        for stepper, rule in ((self.wait, with_wait), (self.least, with_least), (self.busy, with_busy)):
            stepper.stepped.connect(partial(self._step, rule))
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_plan(self, plan: Plan) -> None:
        """Show the rules of a plan."""
        promise = self._promise = plan.promise
        self._leaving.setText(said.leaving_rule(promise))
        self._wait_label.setText(self.tr("Serve {} within").format(said.share_number(promise.target_share)))
        minutes = promise.target_wait_s / 60
        self.wait.show_number(
            said.minutes_number(promise.target_wait_s),
            self.tr("minute") if minutes == 1 else self.tr("minutes"),
            can_fall=minutes > WAIT_MINUTES[0],
            can_rise=minutes < WAIT_MINUTES[1],
        )
        self.least.show_number(
            words.number(promise.min_staff),
            self.tr("person") if promise.min_staff == 1 else self.tr("people"),
            can_fall=promise.min_staff > LEAST_PEOPLE[0],
            can_rise=promise.min_staff < LEAST_PEOPLE[1],
        )
        percent = round(100 * promise.max_busy_share)
        self.busy.show_number(
            words.number(percent),
            self.tr("% busy") if percent < BUSY_PERCENT[1] else self.tr("% busy (no limit)"),
            can_fall=percent > BUSY_PERCENT[0],
            can_rise=percent < BUSY_PERCENT[1],
        )
        self.steady.show_plan(plan)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange words and steppers for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for the words beside the steppers they stand above them."""
        needed = (
            sum(part.sizeHint().expandedTo(part.minimumSize()).width() for part in self._words_and_steppers) + _BETWEEN
        )
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if self.width() < needed else directions.LeftToRight
        for group in self._groups:
            if group.direction() != direction:
                group.setDirection(direction)
                group.setSpacing(2 if direction == directions.TopToBottom else 8)

    def _step(self, rule: Callable[[ServicePromise, int], ServicePromise], change: int) -> None:
        self.changed.emit(rule(self._promise, change))

    def _restyle(self) -> None:
        for stepper in (self.wait, self.least, self.busy):
            stepper.setMinimumWidth(theme.px(176))
        self._arrange()


class SteadyHours(QWidget):
    """Up to how many orders an hour each number of people does, hour after hour."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("steadyHours")
        self._title = Label(self.tr("Steady orders an hour that"), "caption", tone="2")
        self._parts = [(Label("", "caption", tone="2"), Label("", "caption", 600)) for _ in range(_MOST_PEOPLE)]
        pairs = [row(*pair, spacing=5) for pair in self._parts]
        self.setLayout(row(self._title, *pairs, None, spacing=_PAIR_GAP))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._shown: tuple[object, object] | None = None

    def show_plan(self, plan: Plan) -> None:
        """Work the limits out anew where the rules or the way of serving changed."""
        if self._shown == (plan.service, plan.promise):
            return
        self._shown = (plan.service, plan.promise)
        texts = []
        for capacity, (who, orders) in zip(
            next_person_table(plan.service, plan.promise, most=_MOST_PEOPLE), self._parts, strict=True
        ):
            name, limit = said.capacity_words(capacity)
            who.setText(self.tr("{} can do:").format(name))
            orders.setText(limit)
            texts.append(self.tr("{0}: up to {1}").format(name, limit))
        tip = self.tr("More orders an hour than that, hour after hour, justify the next person. Rushes need more.")
        self.setToolTip(tip)
        self._fit()
        self.setAccessibleName(f"{self._title.text()} {'; '.join(texts)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the largest numbers of people where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        right = self._title.sizeHint().width()
        for pair in self._parts:
            right += _PAIR_GAP + sum(label.sizeHint().width() + 5 for label in pair)
            fits = right <= self.width()
            for label in pair:
                if label.isHidden() == fits:
                    label.setVisible(fits)
