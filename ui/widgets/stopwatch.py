"""A stopwatch for orders: one big button, begun and done by a tap or the space bar."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy

from ui import theme
from ui.help_keys import Line, line
from ui.sentences import calibration as said
from ui.widgets.basics import Button, Label, column, row
from ui.widgets.text_table import Table, TextTable

AIM_ORDERS = 30
AIM_S = 600.0
TICK_MS = 100


class Timing:
    """Orders timed one after the other.

    Args:
        clock: seconds that only ever go on.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began: float | None = None
        self._first: float | None = None
        self._times: list[float] = []

    @property
    def times(self) -> tuple[float, ...]:
        """Seconds of each order that is done."""
        return tuple(self._times)

    @property
    def is_running(self) -> bool:
        """Whether an order is begun and not yet done."""
        return self._began is not None

    @property
    def running_s(self) -> float:
        """Seconds since the order began; 0 without one."""
        return self._clock() - self._began if self._began is not None else 0.0

    @property
    def spent_s(self) -> float:
        """Seconds since the first order began."""
        return self._clock() - self._first if self._first is not None else 0.0

    def tap(self) -> None:
        """Begin an order, or end the one that is begun."""
        now = self._clock()
        if self._began is None:
            self._began = now
            self._first = now if self._first is None else self._first
        else:
            self._times.append(now - self._began)
            self._began = None

    def forget_running(self) -> None:
        """The order that is begun does not count."""
        self._began = None

    def undo(self) -> None:
        """Forget the last order that was done."""
        if self._times:
            self._times.pop()

    def clear(self) -> None:
        """Forget everything."""
        self._began, self._first = None, None
        self._times.clear()


class Stopwatch(QFrame):
    """The button, how far the ten minutes and thirty orders are, and the orders timed.

    Args:
        clock: seconds that only ever go on.

    Signals:
        changed: an order was done, or forgotten.
    """

    changed = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.timing = Timing(clock)
        self.tap = Button("", "primary", name="btnTap")
        self.tap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.elapsed = Label("", "hero", 600)
        self.elapsed.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.far = Label("", "body", tone="2")
        self.far.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar(maximum=AIM_ORDERS, textVisible=False)
        self.bar.setAccessibleName(self.tr("Orders timed, of thirty"))
        self.forget = Button(self.tr("This one does not count"), "ghost", icon="x", name="btnForgetRunning")
        self.undo = Button(self.tr("Undo last"), "ghost", icon="undo-2", name="btnUndoLap")
        self.clear = Button(self.tr("Begin anew"), "ghost", icon="rotate-ccw", name="btnClearLaps")
        self.laps = TextTable("laps", row_height=28)
        self.laps.setAccessibleName(self.tr("Orders timed"))
        self._lay_out()
        self._connect()
        self._show()
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        how = Label(
            self.tr("Tap when you begin to work on an order, tap again when it is handed over. Space does the same."),
            "body",
            tone="2",
            wrap=True,
        )
        left = column(how, self.tap, self.elapsed, self.bar, self.far, row(None, self.forget, None), None, spacing=8)
        left.setStretch(1, 3)
        right = column(self.laps, row(self.undo, self.clear, None, spacing=2), spacing=4)
        right.setStretch(0, 1)
        inside = row(left, right, spacing=16)
        inside.setStretch(0, 3)
        inside.setStretch(1, 2)
        self.setLayout(inside)

    def own_keys(self) -> tuple[Line, ...]:
        """What the keys do, for the sheet of Help."""
        return (line(self.tr("Start or end an order"), self.tr("At the stopwatch"), "Space"),)

    def _connect(self) -> None:
        self.tap.clicked.connect(self._tapped)
        self.forget.clicked.connect(self._forget)
        self.undo.clicked.connect(lambda: self._after(self.timing.undo))
        self.clear.clicked.connect(lambda: self._after(self.timing.clear))
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._tapped)
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._show_running)

    def _tapped(self) -> None:
        self.timing.tap()
        self._show()
        if not self.timing.is_running:
            self.changed.emit()

    def _forget(self) -> None:
        self.timing.forget_running()
        self._show()

    def _after(self, act: Callable[[], None]) -> None:
        act()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        timing = self.timing
        if timing.is_running:
            self._ticks.start()
        else:
            self._ticks.stop()
        text = self.tr("Done") if timing.is_running else self.tr("Start")
        self.tap.setText(text)
        self.tap.setAccessibleName(text)
        self.forget.setEnabled(timing.is_running)
        self.undo.setEnabled(bool(timing.times))
        self.clear.setEnabled(bool(timing.times) or timing.is_running)
        self.bar.setValue(min(len(timing.times), AIM_ORDERS))
        count = len(timing.times)
        rows = tuple((said.order_number(count - place), said.seconds(timing.times[count - place - 1]))
                     for place in range(count))  # fmt: skip
        self.laps.show_table(Table((self.tr("Order"), self.tr("Took")), rows))
        self._show_running()

    def _show_running(self) -> None:
        self.elapsed.setText(said.running_clock(self.timing.running_s))
        self.far.setText(said.how_far(len(self.timing.times), AIM_ORDERS, self.timing.spent_s, AIM_S))

    def _restyle(self) -> None:
        self.tap.setMinimumHeight(theme.px(120))
        self.tap.setMaximumHeight(theme.px(220))
        self.tap.setFont(theme.font("hero", 600))
