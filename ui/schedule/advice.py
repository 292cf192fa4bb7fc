"""What the schedule is told about the shifts as they stand: short times, and who could close them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, QTimer, Signal

from shopflow.pipeline import WeekResults
from shopflow.shiftedits import Suggestion, accept
from shopflow.shiftedits.suggest import suggestions_for
from shopflow.shortages import ShortRun, Window, short_runs
from ui.schedule.editor import Editor


class Advice(QObject):
    """Looks again after every edit, once the edit is painted; what the owner refused is not offered again.

    Signals:
        changed: short times or suggestions are others.
    """

    changed = Signal()

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._refused: set[str] = set()
        self._left: set[Window] = set()
        self.runs: tuple[ShortRun, ...] = ()
        self.offers: tuple[Suggestion, ...] = ()
        self.has_looked = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._look_on)
        self._live: WeekResults | None = None
        self._to_look: tuple[ShortRun, ...] | None = None
        self._found: tuple[ShortRun, ...] = ()
        self._found_offers: tuple[Suggestion, ...] = ()
        editor.board_changed.connect(self.look_soon)

    def look_soon(self) -> None:
        """Look again in a moment, a short time after the other, so that the window answers meanwhile."""
        self._to_look = None
        self._later.start()

    def look(self) -> None:
        """Look at the shifts as they are kept; nothing is told in the middle of a drag or a draft."""
        self._to_look = None
        while self._look_at_next():
            pass

    def _look_on(self) -> None:
        if self._look_at_next():
            self._later.start()

    def _look_at_next(self) -> bool:
        """Look at one short time more; whether there are others left."""
        if self._editor.is_trying or self._editor.is_filling:
            return False
        if self._to_look is None:
            self._live = self._editor.live
            found = short_runs(self._live) if self._live is not None else ()
            self._found, self._found_offers = tuple(run for run in found if run.window not in self._left), ()
            self._to_look = self._found
        if self._to_look and self._live is not None:
            run, *rest = self._to_look
            self._to_look = tuple(rest)
            self._found_offers += suggestions_for(run, self._live, self._editor.plan, refused=self._refused)
        if self._to_look:
            return True
        self.runs, self.offers = self._found, self._found_offers
        self.has_looked = self._live is not None
        self.changed.emit()
        return False

    def offer(self, day: dt.date | None = None) -> Suggestion | None:
        """The best suggestion, or that of a day."""
        return next((one for one in self.offers if day is None or one.run.window.day == day), None)

    def runs_on(self, day: dt.date | None) -> tuple[ShortRun, ...]:
        """The short times of a day, or of the week."""
        return tuple(run for run in self.runs if day is None or run.window.day == day)

    def refuse(self, offer: Suggestion) -> None:
        """Do not offer this again."""
        self._refused.add(offer.key)
        self.look()

    def leave(self, run: ShortRun) -> None:
        """Say no more about a short time: the owner leaves it as it is."""
        self._left.add(run.window)
        self.look()

    def take(self, offer: Suggestion, text: str) -> None:
        """Carry a suggestion out, as one step."""
        live = self._editor.live
        if live is not None and (not offer.shift_id or live.schedule.shifts):
            self._editor.edit(text, lambda schedule, plan: accept(schedule, plan, offer, live))
