"""The half year with a change: what is saved, what is lost, what is a guess, what is left over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from shopflow.plan import Plan
from shopflow.whatif import WhatIf
from ui import theme
from ui.charts.balance import Balance, BalanceRow
from ui.sentences import whatif as said
from ui.widgets.basics import Button, Icon, Label, column, row, rule
from ui.widgets.scrolling import Scrolling

LEAST_SHARE = 0.02
"""A guess smaller than this share of the longest bar is not worth a line; it still counts in what is left over."""


class BalanceCard(QFrame):
    """The balance of half a year, what it rests on and what it means for the team.

    Signals:
        numbers_wanted: the owner wants to change the numbers behind it.
        save_wanted: the owner wants to keep the comparison.
    """

    numbers_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.balance = Balance()
        self.balance.setAccessibleName(self.tr("Over the next half year"))
        self.left = Label("", "lead", 600)
        self.left.setObjectName("whatifLeftOver")
        self.range = Label("", "caption", tone="2", wrap=True)
        self.note = Label("", "caption", tone="2", wrap=True)
        self.face = Icon("smile", "good", 18)
        self.team = Label("", wrap=True)
        self.team.setTextFormat(Qt.TextFormat.RichText)
        self.numbers = Button(self.tr("Change these numbers"), "ghost", icon="settings", name="btnNumbers")
        self.save = Button(self.tr("Save comparison"), name="btnSaveComparison")
        self.numbers.clicked.connect(self.numbers_wanted)
        self.save.clicked.connect(self.save_wanted)
        team = row(self.face, self.team, spacing=8)
        team.setAlignment(self.face, Qt.AlignmentFlag.AlignTop)
        team.setStretch(1, 1)
        inside = column(
            Label(self.tr("Over the next half year"), "card", 600),
            self.balance,
            rule(),
            row(Label(self.tr("Left over"), "body", 600), None, self.left),
            self.range,
            self.note,
            None,
            team,
            margins=(16, 0, 16, 0),
            spacing=5,
        )
        inside.setStretch(1, 1)
        page = QWidget()
        page.setLayout(inside)
        area = Scrolling(page)
        buttons = row(self.numbers, None, self.save, spacing=4, margins=(16, 0, 16, 0))
        layout = column(area, buttons, margins=(0, 10, 0, 10), spacing=5)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def show_answer(self, answer: WhatIf, plan: Plan) -> None:
        """Show what a change means over half a year."""
        year, currency = answer.half_year, plan.currency
        self.balance.show_rows(balance_rows(answer, plan))
        self.left.setText(said.signed_money(year.net.value, currency))
        self.left.set_tone("good" if year.net.value >= 0 else "short")
        self.range.setText(said.money_range(year.net.low, year.net.high, currency))
        self.note.setText(said.balance_note(plan))
        self.team.setText(said.flat_out_note(answer))
        is_harder = answer.after.flat_out_h.value > answer.before.flat_out_h.value + 0.25
        self.face.show_icon("frown" if is_harder else "smile", "tight" if is_harder else "good")

    def _restyle(self) -> None:
        self.left.setMinimumHeight(theme.px(26))


def balance_rows(answer: WhatIf, plan: Plan) -> list[BalanceRow]:
    """Wages, customers who leave, and the two guesses; a guess of next to nothing is left out."""
    year = answer.half_year
    parts = [
        (said.wages_name(year.wages), said.exactly(year.wages), False),
        (said.margin_name(year.margin.value), year.margin, False),
        (said.regulars_name(plan, year.regulars.value), year.regulars, True),
        (said.making_up_name(), year.making_up, True),
    ]
    most = max(abs(amount.value) for _, amount, _ in parts)
    return [
        BalanceRow(
            name,
            amount,
            said.signed_money(amount.value, plan.currency),
            said.balance_read_out(name, amount, plan.currency, is_guess=is_guess),
            is_guess,
        )
        for name, amount, is_guess in parts
        if not is_guess or abs(amount.value) >= LEAST_SHARE * most
    ]
