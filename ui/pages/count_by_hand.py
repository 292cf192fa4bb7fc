"""Count by hand: a week of customers by the half hour, for those without a till."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from shopflow.importing.handcount import hand_count
from shopflow.problems import Problem
from shopflow.wording import phrase
from ui import format as fmt
from ui.importer import Importer
from ui.order_words import tally_words
from ui.pages.page import Page
from ui.session import Session
from ui.tally import Tally
from ui.widgets.basics import Button, Label, column, frame, row
from ui.widgets.tally_grid import TallyGrid
from ui.widgets.time_box import TimeBox

_USUAL_HOURS = (420, 1140)
_WEEK = dt.timedelta(days=7)


class CountByHandPage(Page):
    """Grid of days and half hours; every number is kept at once, and becomes orders when the owner says so.

    Signals:
        left: the owner goes back.
    """

    left = Signal()

    def __init__(self, session: Session, importer: Importer, tally: Tally, today: Callable[[], dt.date]) -> None:
        self._session, self._importer, self._tally, self._today = session, importer, tally, today
        self._monday = _monday(today())
        self.earlier = Button("", "icon", icon="chevron-left", name="tallyBack", tip=phrase("The week before"))
        self.later = Button("", "icon", icon="chevron-right", name="tallyForward", tip=phrase("The week after"))
        self.back = Button(phrase("Back"), "ghost", name="btnLeaveTally")
        self.use = Button(phrase("Use this count"), "primary", icon="check", name="btnUseTally")
        super().__init__(phrase("Count by hand"), controls=(self.earlier, self.later), actions=(self.back, self.use))
        self.opens = TimeBox("tallyFrom", phrase("From"))
        self.closes = TimeBox("tallyTo", phrase("To"))
        self.grid = TallyGrid(tally)
        self.cell = Label("", "strong", 600)
        self.fewer = Button("", "icon", icon="minus", name="tallyFewer", tip=phrase("One customer fewer (-)"))
        self.more = Button(phrase("One more customer"), icon="plus", name="tallyMore", tip=phrase("Space or +"))
        self._build()
        self._connect()
        self._show_week()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the owner counts: in the grid."""
        super().showEvent(event)
        self.grid.setFocus()

    def _build(self) -> None:
        for box, minutes, current in (
            (self.opens, range(0, 1440, 30), _USUAL_HOURS[0]),
            (self.closes, range(30, 1470, 30), _USUAL_HOURS[1]),
        ):
            for minute in minutes:
                box.addItem(fmt.clock(minute) if minute < 1440 else phrase("midnight"), minute)
            box.setCurrentIndex(box.findData(current))
        hours = row(Label(phrase("Half hours from"), tone="2"), self.opens, Label(phrase("to"), tone="2"), self.closes)
        hint = Label(
            phrase("Type a number, or press Space for each customer. Enter goes on. Saved as you write."),
            "caption",
            tone="2",
        )
        title = column(Label(phrase("Customers per half hour"), "card", 600), hint, spacing=2)
        head = row(title, None, hours)
        below = row(self.cell, None, self.fewer, self.more)
        layout = column(head, self.grid, below, spacing=10)
        layout.setStretch(1, 1)
        self.body.addWidget(frame(layout, "card", (16, 12, 16, 12)), 1)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self._step(-_WEEK))
        self.later.clicked.connect(lambda: self._step(_WEEK))
        self.opens.activated.connect(self._show_week)
        self.closes.activated.connect(self._show_week)
        self.grid.moved.connect(self._say)
        self.grid.failed.connect(self._session.report)
        self.fewer.clicked.connect(lambda: self.grid.add(-1))
        self.more.clicked.connect(lambda: self.grid.add(1))
        self.back.clicked.connect(self.left)
        self.use.clicked.connect(self._use)

    def _step(self, by: dt.timedelta) -> None:
        if self._monday + by <= _monday(self._today()):
            self._monday += by
            self._show_week()

    def _show_week(self) -> None:
        opens, closes = self.opens.currentData(), self.closes.currentData()
        if closes <= opens:
            closes = opens + 30
            self.closes.setCurrentIndex(self.closes.findData(closes))
        self.subtitle.setText(fmt.date_range(self._monday, self._monday + _WEEK - dt.timedelta(days=1)))
        self.later.setEnabled(self._monday < _monday(self._today()))
        self.grid.show_week(self._monday, range(opens, closes, 30))
        self._say()

    def _say(self) -> None:
        self.cell.setText(self.grid.accessibleDescription())
        counts = self._tally.week(self._monday)
        said = tally_words(sum(counts.values()), len({start.date() for start in counts}))
        self.headline.say(said.sentence, said.support, said.tone)
        self.use.setEnabled(bool(counts) and not self._importer.is_saving)

    def _use(self) -> None:
        try:
            result = hand_count(self._tally.week(self._monday), timezone=self._importer.timezone())
        except Problem as problem:
            self._session.report(problem)
        else:
            self._importer.add_counted(result)


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())
