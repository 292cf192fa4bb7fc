"""The one place where shifts are edited: by mouse, by keyboard and by the panels; each edit is one step back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QObject, Signal

from shopflow import shiftedits as edits
from shopflow.pipeline import WeekResults, with_shifts
from shopflow.plan import Plan
from shopflow.shiftedits import OPEN, Edit
from shopflow.shifts import Schedule, Shift
from shopflow.staffing import StaffRequirement
from ui.schedule.board import Board, filled_plan, live_results, make_board, shown_schedule
from ui.schedule.new_shift import new_times
from ui.session import Session

STEP = dt.timedelta(minutes=15)
NAMES = -1
"""The column of the names, left of the days."""


class Editor(QObject):
    """The week as it stands, the cell that is current, and what is being tried.

    An edit is tried first (``try_edit``: the board shows it, the plan does not have it) and then kept
    (``keep``: one undoable step) or dropped. While a draft is being filled in, nothing can be edited.

    Signals:
        board_changed: ``board`` is another.
        moved: another cell or shift is current.
    """

    board_changed = Signal()
    moved = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.board: Board | None = None
        self.row, self.day, self.shift_id = 0, 0, ""
        self.is_filling = False
        self._tried: Edit | None = None
        self._numbers = count(1)
        self._nudged: tuple[object, ...] = ()
        self._merge_id = -1
        session.plan_changed.connect(self.refresh)
        session.results_changed.connect(self.refresh)
        self.refresh()

    # What stands.

    @property
    def results(self) -> WeekResults | None:
        """The week's latest results."""
        return self._session.results

    @property
    def plan(self) -> Plan:
        """The plan with what had to be guessed filled in."""
        results = self.results
        return filled_plan(self._session.plan, results) if results else self._session.plan

    @property
    def schedule(self) -> Schedule:
        """The plan's shifts of the week that is shown."""
        results = self.results
        return shown_schedule(self._session.plan, results) if results else Schedule()

    @property
    def live(self) -> WeekResults | None:
        """The results with the shifts as they stand."""
        return live_results(self.results, self.schedule) if self.results else None

    @property
    def shift(self) -> Shift | None:
        """The current shift."""
        return self.board.shift(self.shift_id) if self.board and self.shift_id else None

    @property
    def is_trying(self) -> bool:
        """Whether the board shows something that is not kept yet."""
        return self._tried is not None

    def new_warnings(self) -> tuple[str, ...]:
        """What the edit that is being tried breaks and was not broken before."""
        results = self.results
        if self._tried is None or results is None:
            return ()
        broken = edits.check_edit(self.plan, self.schedule, self._tried, results.first_day, days=results.days)
        return tuple(one.sentence for one in broken)

    def refresh(self) -> None:
        """Show the plan's own shifts; what was being tried is dropped."""
        if not self.is_filling:
            self._tried = None
            self._show(self.schedule)

    def _show(self, schedule: Schedule) -> None:
        results = self.results
        self.board = make_board(self.plan, schedule, results) if results else None
        if self.board is not None:
            self._follow(self.board)
        self.board_changed.emit()

    def _follow(self, board: Board) -> None:
        """Keep the current shift current where it went to, else its cell."""
        shift = board.shift(self.shift_id)
        if shift is not None and shift.date in board.days:
            self.row, self.day = board.row_of(shift.person_id), board.days.index(shift.date)
        else:
            self.row = min(self.row, len(board.rows) - 1)
            self.day = min(self.day, len(board.days) - 1)
            self.shift_id = self._first_in(board, self.row, self.day)

    # Where the owner is.

    def go_to(self, row: int, day: int, shift_id: str = "") -> None:
        """Make a cell current, or the names' column (``NAMES``), and one of its shifts."""
        board = self.board
        if board is None:
            return
        self.row = min(max(row, 0), len(board.rows) - 1)
        self.day = min(max(day, NAMES), len(board.days) - 1)
        own = [] if self.day == NAMES else [one.shift_id for one in board.rows[self.row].shifts[self.day]]
        self.shift_id = shift_id if shift_id in own else (own[0] if own else "")
        self.moved.emit()

    def go(self, rows: int, days: int) -> None:
        """Go to a neighbouring cell; through the shifts of a cell first."""
        board = self.board
        if board is None:
            return
        if days and self.day != NAMES:
            own = [one.shift_id for one in board.rows[self.row].shifts[self.day]]
            place = own.index(self.shift_id) + days if self.shift_id in own else -1
            if 0 <= place < len(own):
                self.go_to(self.row, self.day, own[place])
                return
        self.go_to(self.row + rows, self.day + days)

    @staticmethod
    def _first_in(board: Board, row: int, day: int) -> str:
        shifts = board.rows[row].shifts[day] if day != NAMES else ()
        return shifts[0].shift_id if shifts else ""

    # Trying and keeping.

    def try_edit(self, edit: Edit) -> None:
        """Show an edit without keeping it."""
        if self.is_filling:
            return
        self._tried = edit
        if edit.touched:
            self.shift_id = edit.touched[0]
        self._show(edit.schedule)

    def drop(self) -> None:
        """Go back to what the plan has."""
        if self._tried is not None:
            self.refresh()

    def keep(self, text: str, nudged: tuple[object, ...] = ()) -> None:
        """Take what is being tried into the plan as one step; equal ``nudged`` in a row become one step."""
        tried, self._tried = self._tried, None
        if tried is None:
            return
        if not nudged or nudged != self._nudged:
            self._merge_id = next(self._numbers)
        self._nudged = nudged
        if tried.schedule == self.schedule:
            self.refresh()
        else:
            self.put(tried.schedule, text, self._merge_id if nudged else -1)

    def put(self, schedule: Schedule, text: str, merge_id: int = -1) -> None:
        """Make these the week's shifts as one step."""
        results = self.results
        if results is not None:
            plan = with_shifts(self._session.plan, schedule, results.first_day, results.days)
            self._session.apply(plan, text, merge_id)

    def put_plan(self, edited: Plan, text: str) -> None:
        """Take shifts, templates and versions of a plan that began as ``plan``; guessed hours stay a guess."""
        own = self._session.plan
        self._session.apply(
            replace(own, schedules=edited.schedules, templates=edited.templates, published=edited.published), text
        )

    def show_draft(self, schedule: Schedule | None) -> None:
        """Show a draft while the week is being filled; None ends that."""
        self.is_filling = schedule is not None
        self._tried = None
        self._show(self.schedule if schedule is None else schedule)

    # Edits of the current shift or cell.

    def edit(self, text: str, make: Callable[[Schedule, Plan], Edit], nudged: tuple[object, ...] = ()) -> None:
        """Make an edit and keep it."""
        if self.is_filling or self.results is None:
            return
        self.try_edit(make(self.schedule, self.plan))
        self.keep(text, nudged)

    def add(self, minute: int | None = None) -> None:
        """Put a new shift into the current cell."""
        board, results = self.board, self.results
        if board is None or results is None or self.day == NAMES or self.is_filling:
            return
        start, end = new_times(board, self.plan, self.row, self.day, minute)
        person_id = board.rows[self.row].person_id
        role = board.usual_role if person_id == OPEN else ""
        self.edit(
            self.tr("Add a shift"),
            lambda schedule, plan: edits.add_shift(
                schedule, plan, person_id=person_id, start=start, end=end, role=role, requirement=results.requirement
            ),
        )

    def remove(self) -> None:
        """Take the current shift away."""
        shift = self.shift
        if shift is not None:
            self.edit(self.tr("Remove a shift"), lambda schedule, plan: edits.remove_shift(schedule, shift.shift_id))

    def move_by(self, rows: int, days: int, minutes: int = 0) -> None:
        """Move the current shift to another person, day or time."""
        shift, board = self.shift, self.board
        if shift is None or board is None:
            return
        row, day = self.row + rows, self.day + days
        if 0 <= row < len(board.rows) and 0 <= day < len(board.days):
            start = shift.start + dt.timedelta(days=days, minutes=minutes)
            to = board.rows[row].person_id if rows else None
            self.edit(
                self.tr("Move a shift"),
                lambda schedule, plan: edits.move_shift(
                    schedule, plan, shift.shift_id, person_id=to, start=start, requirement=self._requirement()
                ),
                ("move", shift.shift_id),
            )

    def move_edge(self, edge: str, steps: int) -> None:
        """Move the start or the end of the current shift by quarters of an hour."""
        shift = self.shift
        if shift is not None:
            at = shift.start if edge == "start" else shift.end
            times = {edge: at + steps * STEP}
            self.edit(self.tr("Change a shift's times"), self._resize(shift, times), ("edge", shift.shift_id, edge))

    def set_times(self, start: dt.datetime, end: dt.datetime) -> None:
        """Give the current shift other times."""
        shift = self.shift
        if shift is not None:
            self.edit(self.tr("Change a shift's times"), self._resize(shift, {"start": start, "end": end}))

    def copy_to_next_day(self) -> None:
        """The current shift once more on the next day of the week."""
        shift, board = self.shift, self.board
        if shift is not None and board is not None and self.day + 1 < len(board.days):
            self.edit(
                self.tr("Copy a shift"),
                lambda schedule, plan: edits.duplicate_shift(
                    schedule, plan, shift.shift_id, requirement=self._requirement()
                ),
            )

    def toggle_lock(self) -> None:
        """Lock the current shift, or unlock it."""
        shift = self.shift
        if shift is not None:
            text = self.tr("Unlock a shift") if shift.is_locked else self.tr("Lock a shift")
            self.edit(text, lambda schedule, plan: edits.set_locked(
                schedule, (shift.shift_id,), locked=not shift.is_locked))  # fmt: skip

    def make_open(self) -> None:
        """Take the current shift from its person: nobody has it yet."""
        shift = self.shift
        if shift is not None and not shift.is_open:
            self.edit(self.tr("Make a shift open"), lambda schedule, plan: edits.move_shift(
                schedule, plan, shift.shift_id, person_id=OPEN, requirement=self._requirement()))  # fmt: skip

    def set_role(self, role: str) -> None:
        """Give the current shift another role."""
        shift = self.shift
        if shift is not None and role != shift.role:
            self.edit(self.tr("Change a shift's role"), lambda schedule, plan: edits.set_role(
                schedule, shift.shift_id, role))  # fmt: skip

    def _resize(self, shift: Shift, times: Mapping[str, dt.datetime]) -> Callable[[Schedule, Plan], Edit]:
        start, end = times.get("start"), times.get("end")
        return lambda schedule, plan: edits.resize_shift(
            schedule, plan, shift.shift_id, start=start, end=end, requirement=self._requirement()
        )

    def _requirement(self) -> StaffRequirement | None:
        return self.results.requirement if self.results else None
