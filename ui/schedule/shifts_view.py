"""What the week's and the day's picture share: people's lines, the mouse, the keyboard and the screen reader."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip

from shopflow import shiftedits as edits
from shopflow.shiftedits import Edit, Suggestion
from shopflow.shifts import Shift
from ui import format as words
from ui import theme
from ui.help_keys import Line, line
from ui.schedule import paint
from ui.schedule.board import Board
from ui.schedule.editor import NAMES, Editor
from ui.sentences import schedule as sentences
from ui.widgets.basics import Button
from ui.widgets.kept_picture import KeptPicture

EDGE = 7
"""Pixels at the ends of a shift that take hold of its start or its end."""
_LOWEST = 40
"""Least height of a line."""
_KEYS = Qt.Key
_ARROWS = {_KEYS.Key_Left: (0, -1), _KEYS.Key_Right: (0, 1), _KEYS.Key_Up: (-1, 0), _KEYS.Key_Down: (1, 0)}
_EDGE_STEPS = {
    _KEYS.Key_Left: ("end", -1), _KEYS.Key_Right: ("end", 1), _KEYS.Key_Up: ("start", -1), _KEYS.Key_Down: ("start", 1),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spot:
    """What lies at a point: a line, a day (``NAMES``: the name), a shift with its part, and the time of day."""

    row: int
    day: int
    shift: Shift | None = None
    part: str = ""
    minute: int | None = None


@dataclass(slots=True)
class Drag:
    """A hold on a shift since the button went down."""

    shift: Shift
    part: str
    start: QPointF
    has_moved: bool = False


class ShiftsView(QAbstractScrollArea):
    """Base of the two pictures of shifts. Subclasses place days and shifts, and turn a drag into an edit.

    Signals:
        times_wanted: the owner wants to edit the current shift's times (F2).
        person_wanted: the owner wants to see the person of a line, by the id.
        menu_wanted: the owner asked for what can be done with the current cell, at a place on the screen.
        day_wanted: the owner wants to look into the n-th day.
    """

    times_wanted = Signal()
    person_wanted = Signal(str)
    menu_wanted = Signal(object)
    day_wanted = Signal(int)

    foot = (0, 0)
    """Least and most height of the coverage in pixels at the usual text size."""

    def __init__(self, editor: Editor, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._editor = editor
        self.add_person = Button("", "ghost", icon="user-plus", tip=self.tr("Add a person to the team"))
        self.add_person.setObjectName("btnAddPerson")
        self.add_person.setParent(self.viewport())
        self._drag: Drag | None = None
        self._hover: Spot | None = None
        self._pressed: tuple[int, int] | None = None
        self._tops: list[float] = []
        self._tops_of: Board | None = None
        self._tops_for: tuple[int, ...] = ()
        self._offer: Suggestion | None = None
        self._changed: frozenset[str] = frozenset()
        self._picture = KeptPicture()
        editor.board_changed.connect(self._board_changed)
        editor.moved.connect(self._moved)
        theme.signals.changed.connect(self._board_changed)

    # What subclasses answer.

    def head_height(self) -> int:
        """Height of what stands over the lines."""
        raise NotImplementedError

    def cell_rect(self, row: int, day: int) -> QRectF:
        """Where a line's day is."""
        raise NotImplementedError

    def shift_rect(self, shift: Shift) -> QRectF | None:
        """Where a shift is; None where it is not shown."""
        raise NotImplementedError

    def spot(self, point: QPointF) -> Spot | None:
        """What lies at a point of the lines."""
        raise NotImplementedError

    def day_at(self, point: QPointF) -> int:
        """The day that a point over or below the lines belongs to; -1 for none."""
        raise NotImplementedError

    def dragged(self, drag: Drag, point: QPointF, *, is_copy: bool) -> Edit | None:
        """The edit that a drag to a point means; None for no change."""
        raise NotImplementedError

    def lines_of(self, row: int) -> int:
        """How many shifts lie over each other in a line."""
        raise NotImplementedError

    def paint_board(self, painter: QPainter, board: Board) -> None:
        """Paint everything but the tag of a drag."""
        raise NotImplementedError

    # What is shown.

    def sizeHint(self) -> QSize:
        """Room for a small team."""
        return QSize(900, self.head_height() + theme.px(44) * 8 + self.foot_height())

    def minimumSizeHint(self) -> QSize:
        """Room for four lines."""
        return QSize(600, self.head_height() + theme.px(_LOWEST) * 4 + self.foot_height())

    def foot_height(self) -> int:
        """Height of the coverage below the lines: what they leave, within the picture's least and most."""
        rows = len(self.board.rows) if self.board else 0
        left_over = self.viewport().height() - self.head_height() - rows * theme.px(_LOWEST)
        least, most = self.foot
        return min(max(left_over, theme.px(least)), theme.px(most))

    def show_offer(self, offer: Suggestion | None) -> None:
        """Show a suggested shift as a ghost."""
        self._offer = offer
        self.paint_anew()

    def show_changed(self, shift_ids: frozenset[str]) -> None:
        """Mark the shifts that the team was told otherwise about."""
        self._changed = shift_ids
        self.paint_anew()

    @property
    def changed(self) -> frozenset[str]:
        """Ids of the shifts that the team was told otherwise about."""
        return self._changed

    @property
    def board(self) -> Board | None:
        """The board shown."""
        return self._editor.board

    @property
    def is_narrow(self) -> bool:
        """Whether every pixel is the days': people have no letters then."""
        return self.viewport().width() < theme.px(740)

    def left(self) -> int:
        """Width of the names."""
        if self.is_narrow:
            return theme.px(88)
        return theme.px(132 if self.viewport().width() > theme.px(900) else 112)

    def rows_area(self) -> QRectF:
        """Where the lines are; more of them than fit are scrolled."""
        head = self.head_height()
        return QRectF(0, head, self.viewport().width(), max(self.viewport().height() - head - self.foot_height(), 1))

    def row_tops(self) -> list[float]:
        """Upper edges of all lines and the lower edge of the last, on the screen."""
        board, size, scrolled = self.board, self.viewport().size(), self.verticalScrollBar().value()
        # A paint asks a hundred times: worked out once for what is shown.
        shown = (size.width(), size.height(), scrolled, self._editor.day, theme.px(1000))
        if board is not self._tops_of or shown != self._tops_for:
            self._tops_of, self._tops_for = board, shown
            self._tops = self._row_tops(board, scrolled) if board is not None else []
        return self._tops

    def _row_tops(self, board: Board, scrolled: int) -> list[float]:
        area = self.rows_area()
        base = min(max(area.height() / max(len(board.rows), 1), theme.px(40)), theme.px(48))
        tops, top = [], area.top() - scrolled
        for row in range(len(board.rows)):
            tops.append(top)
            lines = self.lines_of(row)
            top += base if lines < 2 else max(base, lines * theme.px(24) + 6)
        return [*tops, top]

    def row_at(self, y: float) -> int:
        """The line at a height; -1 outside the lines."""
        if not self.rows_area().contains(QPointF(1, y)):
            return -1
        tops = self.row_tops()
        return next((row for row, top in enumerate(tops[:-1]) if top <= y < tops[row + 1]), -1)

    def current_text(self) -> str:
        """The current cell in words."""
        board, editor = self.board, self._editor
        if board is None:
            return ""
        if editor.day == NAMES:
            return sentences.person_words(board, editor.row)
        return sentences.cell_words(board, editor.row, editor.day, editor.shift_id)

    # Keyboard.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go; with Shift they move an edge, with Ctrl the shift. Enter adds, Del removes, F2, L, Ctrl+D."""
        key, keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.board is None:
            super().keyPressEvent(event)
        elif key == _KEYS.Key_Escape and self._drag is not None:
            self._end_drag(is_kept=False)
        elif (key in _ARROWS and not self._arrow(key, keys)) or (key not in _ARROWS and not self._act(key, keys)):
            super().keyPressEvent(event)

    def own_keys(self) -> tuple[Line, ...]:
        """What the keys do, for the sheet of Help."""
        where = self.tr("In the schedule")
        return (
            line(self.tr("Add a shift, or edit the one that is there"), where, "Return"),
            line(self.tr("Edit the times"), where, "F2"),
            line(self.tr("Start a quarter of an hour later or earlier"), where, "Shift+Down", "Shift+Up"),
            line(self.tr("End a quarter of an hour later or earlier"), where, "Shift+Right", "Shift+Left"),
            *self.carry_keys(where),
            line(self.tr("Copy the shift to the next day"), where, "Ctrl+D"),
            line(self.tr("Lock the shift, or unlock it"), where, "L"),
            line(self.tr("Remove the shift"), where, "Del", "Backspace"),
            line(self.tr("All that can be done here"), where, "Menu"),
        )

    def carry_keys(self, where: str) -> tuple[Line, ...]:
        """What the keys that carry a shift do."""
        keys = ("Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right")
        return (line(self.tr("Give the shift to another person or day"), where, *keys),)

    def _arrow(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        rows, days = _ARROWS[key]
        if keys == Qt.KeyboardModifier.NoModifier:
            self.go(rows, days)
        elif keys == Qt.KeyboardModifier.ShiftModifier:
            self._editor.move_edge(*_EDGE_STEPS[key])
        elif keys == Qt.KeyboardModifier.ControlModifier:
            self.carry(rows, days)
        else:
            return False
        return True

    def go(self, rows: int, days: int) -> None:
        """Go to a neighbour."""
        self._editor.go(rows, days)

    def carry(self, rows: int, days: int) -> None:
        """Move the current shift to a neighbouring person or day."""
        self._editor.move_by(rows, days)

    def _act(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        editor = self._editor
        if keys == Qt.KeyboardModifier.ControlModifier and key == _KEYS.Key_D:
            editor.copy_to_next_day()
        elif keys != Qt.KeyboardModifier.NoModifier:
            return False
        elif key in (_KEYS.Key_Return, _KEYS.Key_Enter):
            self._enter()
        elif key in (_KEYS.Key_Delete, _KEYS.Key_Backspace):
            editor.remove()
        elif key == _KEYS.Key_F2:
            self.times_wanted.emit()
        elif key == _KEYS.Key_L:
            editor.toggle_lock()
        elif key in (_KEYS.Key_Home, _KEYS.Key_End):
            editor.go_to(editor.row, 0 if key == _KEYS.Key_Home else 10)
        elif key == _KEYS.Key_Menu:
            self._menu_by_key()
        else:
            return False
        return True

    def _enter(self) -> None:
        editor, board = self._editor, self.board
        if board is None:
            return
        if editor.day == NAMES:
            self._ask_for_person(board, editor.row)
        elif editor.shift_id:
            self.times_wanted.emit()
        else:
            editor.add()

    def _ask_for_person(self, board: Board, row: int) -> None:
        person = board.rows[row].person
        if person is not None:
            self.person_wanted.emit(person.person_id)

    # Mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what lies below the pointer and take hold of a shift."""
        spot, board = self.spot(event.position()), self.board
        if board is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if spot is None:
            day = self.day_at(event.position())
            if day >= 0:
                self.day_wanted.emit(day)
            return
        self._editor.go_to(spot.row, spot.day, spot.shift.shift_id if spot.shift else "")
        if spot.day == NAMES:
            self._ask_for_person(board, spot.row)
        elif spot.shift is None:
            self._pressed = spot.row, spot.day
        elif not self._editor.is_filling:
            self._drag = Drag(spot.shift, spot.part, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what a click would do."""
        drag, point = self._drag, event.position()
        if drag is None:
            self._point_at(point)
            return
        far = (point - drag.start).manhattanLength() >= QApplication.startDragDistance() / 2
        if not drag.has_moved and not far:
            return
        drag.has_moved = True
        self._scroll_near(point)
        copying = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        edit = self.dragged(drag, point, is_copy=bool(event.modifiers() & copying))
        if edit is None:
            self._editor.drop()
        else:
            self._editor.try_edit(edit)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a shift, or add one in an empty cell."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        spot, pressed, self._pressed = self.spot(event.position()), self._pressed, None
        if self._drag is not None:
            self._end_drag(is_kept=True)
        elif spot is not None and spot.shift is None and (spot.row, spot.day) == pressed:
            self._editor.go_to(spot.row, spot.day)
            self._editor.add(spot.minute)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A shift's times."""
        spot = self.spot(event.position())
        if spot is not None and spot.shift is not None:
            self.times_wanted.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies below the pointer any more."""
        self._hover = None
        self.paint_anew()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the cell."""
        spot = self.spot(QPointF(event.pos()))
        if spot is not None and spot.day != NAMES:
            self._editor.go_to(spot.row, spot.day, spot.shift.shift_id if spot.shift else "")
            self.menu_wanted.emit(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A drag ends where the owner goes elsewhere."""
        self._end_drag(is_kept=False)
        super().focusOutEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what lies below the pointer as its tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip(QPointF(event.pos())), self)
            return True
        return bool(super().viewportEvent(event))

    def tip(self, point: QPointF) -> str:
        """The words for a point."""
        spot, board = self.spot(point), self.board
        if spot is None or board is None or self._drag is not None:
            return ""
        if spot.day == NAMES:
            return sentences.person_words(board, spot.row)
        return sentences.cell_words(board, spot.row, spot.day, spot.shift.shift_id if spot.shift else "")

    def _point_at(self, point: QPointF) -> None:
        spot = self.spot(point)
        if spot != self._hover:
            self._hover = spot
            self.paint_anew()
        shape = Qt.CursorShape.PointingHandCursor if self.day_at(point) >= 0 else Qt.CursorShape.ArrowCursor
        if spot is not None and not self._editor.is_filling:
            at_edge = spot.part in ("start", "end")
            shape = Qt.CursorShape.SizeHorCursor if at_edge else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _end_drag(self, *, is_kept: bool) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            return
        if not is_kept:
            self._editor.drop()
        elif drag.has_moved:
            is_new = self._editor.shift_id != drag.shift.shift_id
            texts = {"": self.tr("Move a shift"), "start": self.tr("Change a shift's times")}
            text = self.tr("Copy a shift") if is_new else texts["start" if drag.part else ""]
            self._editor.keep(text)
        self.paint_anew()

    def _scroll_near(self, point: QPointF) -> None:
        area, bar = self.rows_area(), self.verticalScrollBar()
        if point.y() > area.bottom() - 12:
            bar.setValue(bar.value() + theme.px(12))
        elif point.y() < area.top() + 12:
            bar.setValue(bar.value() - theme.px(12))

    def _menu_by_key(self) -> None:
        place = self.cell_rect(self._editor.row, max(self._editor.day, 0)).center().toPoint()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the board, and what a drag means over it."""
        board = self.board
        if board is None:
            return
        state = self.hasFocus(), self.verticalScrollBar().value()
        self._picture.paint(self.viewport(), state, lambda painter: self._paint(painter, board))

    def paint_anew(self) -> None:
        """Show what has changed."""
        self._picture.drop()
        self.viewport().update()

    def _paint(self, painter: QPainter, board: Board) -> None:
        self.paint_board(painter, board)
        self._paint_tag(painter, board)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how many lines fit."""
        super().resizeEvent(event)
        room = self.left() - theme.px(44) - 6
        said = paint.fitting((self.tr("Add person"), self.tr("Add"), ""), "body", 500, room)
        self.add_person.setText(f" {said}" if said else "")
        self.add_person.setGeometry(0, 0, self.left() - 6, min(self.head_height() - 2, theme.px(36)))
        self._fit()

    def _paint_tag(self, painter: QPainter, board: Board) -> None:
        shift = self._editor.shift
        if self._drag is None or not self._drag.has_moved or shift is None:
            return
        place = self.shift_rect(shift)
        if place is None:
            return
        title = " ".join(
            (words.day_short(shift.date), sentences.shift_times(shift), sentences.hours_words(shift.paid_hours))
        )
        area = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
        paint.tag(painter, place, area, title, self._editor.new_warnings())

    def paint_name(self, painter: QPainter, board: Board, row: int, top: float, height: float) -> None:
        """A person's letter, name and role."""
        line = board.rows[row]
        left, size = 4.0, theme.px(28)
        before = left if self.is_narrow else left + size + 8
        place = QRectF(before, top, self.left() - before - 2, height)
        name = sentences.row_name(line)
        name = paint.fitting((name, name.split()[0]), "body", 600, place.width())
        if line.person is None:
            if not self.is_narrow:
                icon = theme.pixmap("users", "text2", theme.px(18))
                painter.drawPixmap(QPointF(left + 5, top + (height - theme.px(18)) / 2), icon)
            paint.text(painter, place, name, "body", "text2", 600)
        else:
            role = line.person.roles[0]
            if not self.is_narrow:
                paint.avatar(painter, QPointF(left + size / 2, top + height / 2), name[:1].upper(), board.tint(role))
            half = place.height() / 2
            upper = QRectF(place.left(), top + half - theme.px(18), place.width(), theme.px(18))
            lower = QRectF(place.left(), top + half, place.width(), theme.px(16))
            paint.text(painter, upper, name, "body", "text", 600)
            paint.text(painter, lower, role, "caption", "text2")
        if self._editor.row == row and self._editor.day == NAMES and self.hasFocus():
            paint.current_mark(painter, QRectF(1, top + 2, self.left() - 4, height - 4))

    def lines_for(self, board: Board, row: int, shift: Shift) -> tuple[tuple[str, ...], ...]:
        """A shift's two lines, each with shorter forms."""
        times = sentences.shift_times(shift), sentences.short_times(shift.start, shift.end, shift.date)
        hours = sentences.hours_words(shift.paid_hours)
        person = board.rows[row].person
        if person is not None and shift.role == person.roles[0]:
            return times, (hours,)
        return times, (f"{hours} \u00b7 {shift.role}", shift.role) if shift.role else (hours,)

    def icons_of(self, board: Board, shift: Shift) -> list[tuple[str, str]]:
        """Lock and warning."""
        icons = [("lock", "text2")] if shift.is_locked else []
        return [*icons, ("clock", "tight")] if board.reasons.get(shift.shift_id) else icons

    def _board_changed(self) -> None:
        self._fit()
        self._describe()
        self.paint_anew()

    def _moved(self) -> None:
        self._bring_into_view()
        self._describe()
        self.paint_anew()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.current_text())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _fit(self) -> None:
        tops, area, bar = self.row_tops(), self.rows_area(), self.verticalScrollBar()
        if tops:
            bar.setRange(0, max(0, round(tops[-1] - tops[0] - area.height())))
            bar.setPageStep(round(area.height()))
            bar.setSingleStep(theme.px(20))

    def _bring_into_view(self) -> None:
        tops, area, bar = self.row_tops(), self.rows_area(), self.verticalScrollBar()
        if self._editor.row + 1 < len(tops):
            top, bottom = tops[self._editor.row], tops[self._editor.row + 1]
            if top < area.top():
                bar.setValue(bar.value() - round(area.top() - top))
            elif bottom > area.bottom():
                bar.setValue(bar.value() + round(bottom - area.bottom()))


def moved_edit(editor: Editor, drag: Drag, person_id: str, start: dt.datetime, *, is_copy: bool) -> Edit | None:
    """The edit of carrying a shift to a person and time, or a copy of it; None where nothing changes."""
    shift, results = drag.shift, editor.results
    if results is None:
        return None
    if not is_copy and (person_id, start) == (shift.person_id, shift.start):
        return None
    act = edits.duplicate_shift if is_copy else edits.move_shift
    return act(
        editor.schedule, editor.plan, shift.shift_id, person_id=person_id, start=start, requirement=results.requirement
    )


def edge_edit(editor: Editor, drag: Drag, by: dt.timedelta) -> Edit | None:
    """The edit of pulling a shift's start or end; None where nothing changes."""
    shift, results = drag.shift, editor.results
    if results is None or not by:
        return None
    start = shift.start + by if drag.part == "start" else None
    end = shift.end + by if drag.part == "end" else None
    return edits.resize_shift(
        editor.schedule, editor.plan, shift.shift_id, start=start, end=end, requirement=results.requirement
    )


def part_of(place: QRectF, point: QPointF) -> str:
    """Which part of a shift lies at a point: "start", "end", or "" for the whole."""
    edge = min(EDGE, place.width() / 4)
    if point.x() < place.left() + edge:
        return "start"
    return "end" if point.x() > place.right() - edge else ""
