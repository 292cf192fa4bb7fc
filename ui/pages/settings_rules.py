"""The single limits of the rules of work: each may differ from the country's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from shopflow.plan import Plan
from shopflow.rules import ShiftRules
from ui import format as words
from ui.pages.settings_shop import PlanCard
from ui.widgets.basics import Label
from ui.widgets.fields import NumberField

WEEK_H = 168.0


@dataclass(frozen=True, slots=True)
class _Kind:
    """What sort of number a limit is: its unit, its range, and how many of what is shown make one of the rules'."""

    unit: str
    most: float
    decimals: int = 1
    factor: float = 1.0
    least: float = 0.0


class LimitsCard(PlanCard):
    """Limits and extra pay that schedules keep to; a value that goes against another one is not taken."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Your own limits"), self.tr("They begin as those of the rules above; change what differs for you.")
        )
        self._limits = ShiftRules()
        hours, share = self.tr("h"), _Kind(words.locale().percent(), 300, 0, 100.0)
        day, week = _Kind(hours, 24.0), _Kind(hours, WEEK_H)
        self.boxes: dict[str, NumberField] = {}
        self._factors: dict[str, float] = {}
        for name, label, kind in (
            ("min_shift_h", self.tr("Shortest shift"), replace(day, least=0.5)),
            ("max_shift_h", self.tr("Longest shift"), replace(day, least=1.0)),
            ("min_rest_h", self.tr("Rest between two shifts"), day),
            ("weekly_rest_h", self.tr("Rest in one piece each week"), week),
            ("max_days_a_week", self.tr("Days a week at most"), _Kind("", 7, 0, least=1)),
            ("max_hours_a_day", self.tr("Paid hours a day at most"), replace(day, least=1.0)),
            ("max_hours_a_week", self.tr("Paid hours a week at most"), replace(week, least=1.0)),
            ("break_after_h", self.tr("A break in shifts of over"), day),
            ("break_minutes", self.tr("Length of the break"), _Kind(self.tr("min"), 120, 0)),
            ("overtime_after_day_h", self.tr("Overtime beyond, a day"), day),
            ("overtime_after_week_h", self.tr("Overtime beyond, a week"), week),
            ("overtime_share", self.tr("Extra pay for overtime"), share),
            ("saturday_share", self.tr("Extra pay on Saturdays"), share),
            ("sunday_share", self.tr("Extra pay on Sundays"), share),
            ("holiday_share", self.tr("Extra pay on public holidays"), share),
        ):
            self._add_limit(name, label, kind)
        self.note = Label("", "caption", 500, tone="short", wrap=True)
        self.note.setObjectName("limitsNote")
        self.rest.addWidget(self.note)
        self.rest.addWidget(Label(self.tr("People under 18 keep the rules of the country."), "caption", tone="2"))

    def show_plan(self, plan: Plan) -> None:
        """Show what holds."""
        self._limits = plan.rules.limits
        self.note.hide()
        for name, box in self.boxes.items():
            box.show_value(getattr(self._limits, name) * self._factors[name])

    def _add_limit(self, name: str, label: str, kind: _Kind) -> None:
        step = 0.5 if kind.decimals else 1.0
        limits = kind.least, kind.most
        box = NumberField(f"limit_{name}", label, kind.unit, limits, decimals=kind.decimals, step=step)
        self.boxes[name], self._factors[name] = box, kind.factor
        self.add(label, box)
        box.settled.connect(self._taker(name, label, kind))

    def _taker(self, name: str, label: str, kind: _Kind) -> Callable[[float], None]:
        def take(shown: float) -> None:
            value: float = round(shown) if isinstance(getattr(self._limits, name), int) else shown / kind.factor
            changes: dict[str, Any] = {name: value}
            try:
                limits = replace(self._limits, **changes)
            except ValueError:
                self.boxes[name].show_value(getattr(self._limits, name) * kind.factor)
                self.note.setText(self.tr("That does not go together with the other limits, so it stays as it was."))
                self.note.show()
                return
            self.change(
                lambda plan: replace(plan, rules=replace(plan.rules, limits=limits)),
                self.tr("Change: {}").format(label),
            )

        return take
