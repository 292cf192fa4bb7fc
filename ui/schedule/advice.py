"""What the schedule is told about the shifts as they stand: short times, and who could close them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, QTimer, Signal

from shopflow.shiftedits import Suggestion, accept, suggestions
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
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.look)
        editor.board_changed.connect(self.look_soon)

    def look_soon(self) -> None:
        """Look again in a moment."""
        self._later.start()

    def look(self) -> None:
        """Look at the shifts as they are kept; nothing is told in the middle of a drag or a draft."""
        if self._editor.is_trying or self._editor.is_filling:
            return
        live = self._editor.live
        found = short_runs(live) if live is not None else ()
        self.runs = tuple(run for run in found if run.window not in self._left)
        offers = suggestions(live, self._editor.plan, refused=self._refused) if live is not None else ()
        self.offers = tuple(one for one in offers if one.run.window not in self._left)
        self.changed.emit()

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
