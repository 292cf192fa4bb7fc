"""Ways to find out how long an order takes, beside the stopwatch; what is found; what all waits rest on."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from shopflow.calibration import TillSays
from shopflow.plan import Plan
from shopflow.queueing.calibrate import till_alarm
from shopflow.wording import phrase
from ui import format as words
from ui import theme
from ui.sentences import calibration as said
from ui.typed_times import TypedTimes, read_times
from ui.widgets.basics import Button, Icon, Label, column, row, rule
from ui.widgets.combo import Combo
from ui.widgets.fields import NumberField, SourceNote
from ui.widgets.scrolling import Scrolling
from ui.widgets.time_box import TimeBox

HALF_HOUR = 30
TEN_MINUTES = 10


class TypedPanel(QWidget):
    """Times that the owner has on paper or in a sheet.

    Signals:
        changed: other ``TypedTimes``.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setObjectName("typedTimes")
        self.text.setAccessibleName(self.tr("Times of orders, one a line"))
        self.text.setPlaceholderText(self.tr("1:20\n45 s\n1 min 5\n30"))
        self.text.setTabChangesFocus(True)
        self.unread = Label("", "body", tone="tight", wrap=True)
        how = Label(
            self.tr("Type or paste how long each order took, one a line. A number alone is seconds."),
            "body",
            tone="2",
            wrap=True,
        )
        layout = column(how, self.text, self.unread)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.text.textChanged.connect(self._read)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def _read(self) -> None:
        read: TypedTimes = read_times(self.text.toPlainText())
        self.unread.setText(said.unread_text(read.unread) if read.unread else "")
        self.changed.emit(read)

    def _restyle(self) -> None:
        self.text.setFont(theme.font("strong"))


class TillPanel(QWidget):
    """What the till's own times say: a ceiling, an alarm, or the work itself where it has both moments.

    Signals:
        paired_wanted: the owner takes over what opened and closed times say.
    """

    paired_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ceiling = Label("", "strong", wrap=True)
        self.alarm = Label("", "strong", 600, tone="short", wrap=True)
        self.paired = Label("", "strong", wrap=True)
        for label in (self.ceiling, self.paired):
            label.setTextFormat(Qt.TextFormat.RichText)
        self.use = Button(self.tr("Use these times"), "primary", icon="check", name="btnUsePaired")
        self.use.clicked.connect(self.paired_wanted)
        self.setLayout(
            column(
                Label(self.tr("The most an order can take"), "card", 600),
                self.ceiling,
                self.alarm,
                8,
                Label(self.tr("Orders with a beginning and an end"), "card", 600),
                self.paired,
                row(self.use, None),
                None,
            )
        )

    def show_working(self) -> None:
        """It is being worked out."""
        self.ceiling.setText(self.tr("Looking at what your till took ..."))
        self.paired.setText("")
        self.alarm.hide()
        self.use.hide()

    def show_till(self, found: TillSays, plan: Plan) -> None:
        """Show what the till says against what is believed."""
        mean = plan.service.mean_service_s
        is_alarming = found.ceiling is not None and till_alarm(found.ceiling, mean, 15) is not None
        self.alarm.setVisible(is_alarming)
        if found.ceiling is not None:
            self.ceiling.setText(said.ceiling_text(found.ceiling))
            self.alarm.setText(said.alarm_text(found.ceiling, mean))
        else:
            self.ceiling.setText(found.why_no_ceiling)
        self.use.setVisible(found.paired is not None)
        if found.paired is None:
            self.paired.setText(
                self.tr("Your till's file has one moment of each order, so it cannot tell how long the work took.")
            )
        else:
            self.paired.setText(said.paired_text(found.paired.stage, found.paired.used, found.paired.left_out))


class SeenPanel(QWidget):
    """Two questions about what the owner sees in the shop.

    Signals:
        asked: the owner wants to know what the answers say.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.day = Combo("seenDay", self.tr("Day"))
        self.line_at = TimeBox("seenLineAt", self.tr("Time of the line"))
        self.line = self._people("seenLine", self.tr("People in line"))
        self.first = TimeBox("seenFirst", self.tr("From"))
        self.last = TimeBox("seenLast", self.tr("To"))
        self.leave = self._people("seenLeave", self.tr("People who leave"))
        self.ask = Button(self.tr("What does that say?"), "primary", name="btnLearn")
        self.ask.clicked.connect(self.asked)
        dont = self.tr("What you do not know stays at \u2013.")
        self.setLayout(
            column(
                row(Label(self.tr("On a usual"), "strong", 600), self.day, None),
                8,
                Label(self.tr("How many people usually stand in line?"), "strong", 600),
                row(Label(self.tr("At"), "body"), self.line_at, self.line, None),
                8,
                Label(self.tr("About how many leave in the rush without ordering?"), "strong", 600),
                row(self.first, Label("\u2013", "body"), self.last, self.leave, None),
                8,
                Label(dont, "caption", tone="2"),
                row(self.ask, None),
                None,
            )
        )
        self.line.valueChanged.connect(self._allow)
        self.leave.valueChanged.connect(self._allow)
        self._allow()

    def show_days(self, days: list[dt.date], hours: tuple[int, int], rush: tuple[int, int]) -> None:
        """Offer the open days and the times between two minutes; the rush is chosen."""
        if self.day.count():
            return
        for day in days:
            self.day.addItem(words.weekday(day), day)
        for minute in range(hours[0], hours[1], TEN_MINUTES):
            self.line_at.addItem(words.clock(minute), minute)
        for minute in range(hours[0], hours[1] + 1, HALF_HOUR):
            self.first.addItem(words.clock(minute), minute)
            self.last.addItem(words.clock(minute), minute)
        self.line_at.setCurrentIndex(max(0, self.line_at.findData((rush[0] + rush[1]) // 20 * 10)))
        self.first.setCurrentIndex(max(0, self.first.findData(rush[0])))
        self.last.setCurrentIndex(max(0, self.last.findData(rush[1])))

    def _allow(self) -> None:
        self.ask.setEnabled(self.line.value() >= 0 or self.leave.value() >= 0)

    def _people(self, name: str, tip: str) -> NumberField:
        """A number of people; below nobody stands for an answer that is not known."""
        box = NumberField(name, tip, self.tr("people"), (-1, 200))
        box.setSpecialValueText("\u2013")
        box.show_value(-1)
        return box


class ResultCard(QFrame):
    """What was found, and the button that takes it over.

    Signals:
        taken: the owner takes it over.
    """

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.setObjectName("calibrationResult")
        self.icon = Icon("timer", "accent", 18)
        self.text = Label("", "strong", wrap=True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.note = Label("", "caption", tone="2", wrap=True)
        self.take = Button(self.tr("Use this from now on"), "primary", icon="check", name="btnUseTimes")
        self.take.clicked.connect(self.taken)
        line = row(self.icon, self.text, spacing=8)
        line.setAlignment(self.icon, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        title = Label(self.tr("What it says"), "card", 600)
        self.setLayout(column(title, line, self.note, row(None, self.take), margins=(16, 12, 16, 12), spacing=6))

    def say(self, text: str, note: str = "", *, can_take: bool = False, is_wrong: bool = False) -> None:
        """Show what was found; ``is_wrong`` where the answers cannot be used."""
        self.text.setText(text)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.take.setVisible(can_take)
        self.icon.show_icon("circle-alert" if is_wrong else "timer", "tight" if is_wrong else "accent")


class FiguresCard(QFrame):
    """What all waits rest on: each number with its source, and how it is known."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "card")
        self.setObjectName("figuresCard")
        self._area = Scrolling(name=self.tr("What these figures rest on"))
        layout = column(
            Label(self.tr("What these figures rest on"), "card", 600), self._area, margins=(16, 12, 8, 12), spacing=6
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.shown: tuple[said.Figure, ...] = ()

    def show_plan(self, plan: Plan) -> None:
        """Show the numbers of a plan."""
        self.shown = said.figures(plan)
        inside = QWidget()
        lines = column(margins=(0, 0, 8, 0), spacing=6)
        for figure in self.shown:
            lines.addWidget(_figure_line(figure))
            lines.addWidget(rule())
        lines.addStretch(1)
        inside.setLayout(lines)
        self._area.show_inside(inside)


def _figure_line(figure: said.Figure) -> QWidget:
    line = QWidget()
    value = Label(figure.value, "body", 600)
    value.setProperty("assumed", figure.number.is_assumed)
    source = SourceNote()
    source.say(figure.number.source, phrase(figure.number.basis))
    line.setLayout(column(Label(figure.name, "body", 500, wrap=True), row(value, None), source, spacing=2))
    return line
