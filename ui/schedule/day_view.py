"""One day: shifts as bars on a time axis with their breaks, people there against people needed below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from shopflow.shiftedits import Edit
from shopflow.shifts import Shift
from ui import format as words
from ui import theme
from ui.help_keys import Line, line
from ui.schedule import paint
from ui.schedule.board import Board, short_parts
from ui.schedule.editor import NAMES, STEP, Editor
from ui.schedule.shifts_view import Drag, ShiftsView, Spot, edge_edit, moved_edit, part_of
from ui.sentences import schedule as sentences

STEP_MINUTES = 15


class DayView(ShiftsView):
    """The editor's day; bars are pulled at their ends or carried to another time or person."""

    foot = (124, 176)

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor, "dayShifts")
        self.setAccessibleName(self.tr("Shifts of one day, people by time"))

    @property
    def day(self) -> int:
        """Which day of the board is shown."""
        return max(self._editor.day, 0)

    def head_height(self) -> int:
        """Hours."""
        return theme.px(28)

    def time_area(self) -> QRectF:
        """Where times are, from the head to the foot."""
        edge = theme.px(20)
        left = self.left() + edge
        return QRectF(left, 0, self.viewport().width() - left - edge, self.viewport().height())

    def x_of(self, minute: float) -> float:
        """Where a minute after midnight of the day is."""
        first, last = self.board.span if self.board else (0, 1440)
        area = self.time_area()
        return area.left() + (minute - first) / max(last - first, 1) * area.width()

    def minute_at(self, x: float) -> int:
        """The quarter of an hour at a place."""
        first, last = self.board.span if self.board else (0, 1440)
        area = self.time_area()
        minute = first + (x - area.left()) / max(area.width(), 1) * (last - first)
        return round(minute / STEP_MINUTES) * STEP_MINUTES

    def cell_rect(self, row: int, day: int) -> QRectF:
        """A line's whole day."""
        tops, area = self.row_tops(), self.time_area()
        return QRectF(area.left(), tops[row], area.width(), tops[row + 1] - tops[row])

    def shift_rect(self, shift: Shift) -> QRectF | None:
        """From its start to its end."""
        board = self.board
        if board is None or shift.date != board.days[self.day]:
            return None
        row = board.row_of(shift.person_id)
        ids = [one.shift_id for one in board.rows[row].shifts[self.day]]
        if shift.shift_id not in ids:
            return None
        cell = self.cell_rect(row, self.day).adjusted(0, 3, 0, -3)
        height = (cell.height() - 3 * (len(ids) - 1)) / len(ids)
        left, right = (self.x_of(sentences.minute_of(moment, shift.date)) for moment in (shift.start, shift.end))
        return QRectF(left, cell.top() + ids.index(shift.shift_id) * (height + 3), max(right - left, 6), height)

    def lines_of(self, row: int) -> int:
        """The line's shifts of the day."""
        return len(self.board.rows[row].shifts[self.day]) if self.board else 0

    def spot(self, point: QPointF) -> Spot | None:
        """Line and time, and the shift there with its part."""
        row, board = self.row_at(point.y()), self.board
        if row < 0 or board is None:
            return None
        if point.x() < self.left():
            return Spot(row, NAMES)
        for shift in board.rows[row].shifts[self.day]:
            place = self.shift_rect(shift)
            if place is not None and place.adjusted(-2, 0, 2, 0).contains(point):
                return Spot(row, self.day, shift, part_of(place, point))
        return Spot(row, self.day, minute=self.minute_at(point.x()))

    def day_at(self, point: QPointF) -> int:
        """None: the day is shown already."""
        return -1

    def dragged(self, drag: Drag, point: QPointF, *, is_copy: bool) -> Edit | None:
        """An edge or the whole shift goes as far as the pointer; the shift also to the line below it."""
        board = self.board
        if board is None:
            return None
        first, last = board.span
        per_step = self.time_area().width() / max(last - first, 1) * STEP_MINUTES
        by = round((point.x() - drag.start.x()) / per_step) * STEP
        if drag.part:
            return edge_edit(self._editor, drag, by)
        row = self.row_at(point.y())
        if row < 0:
            return None
        return moved_edit(self._editor, drag, board.rows[row].person_id, drag.shift.start + by, is_copy=is_copy)

    def go(self, rows: int, days: int) -> None:
        """Up and down the people; left and right to other days."""
        board = self.board
        if days and board is not None:
            self._editor.go_to(self._editor.row, min(max(self.day + days, 0), len(board.days) - 1))
        else:
            self._editor.go(rows, 0)

    def carry_keys(self, where: str) -> tuple[Line, ...]:
        """On a day, left and right go by time."""
        quarter = self.tr("In the picture of a day: move the shift by a quarter of an hour")
        return (
            line(self.tr("In the picture of a day: give the shift to another person"), where, "Ctrl+Up", "Ctrl+Down"),
            line(quarter, where, "Ctrl+Left", "Ctrl+Right"),
        )

    def carry(self, rows: int, days: int) -> None:
        """Move the current shift to a neighbour, or by a quarter of an hour."""
        self._editor.move_by(rows, 0, days * STEP_MINUTES)

    def tip(self, point: QPointF) -> str:
        """A line, or the day's coverage."""
        board = self.board
        if board is not None and point.y() > self.rows_area().bottom():
            return sentences.strip_words(board, self.day)
        return super().tip(point)

    def paint_board(self, painter: QPainter, board: Board) -> None:
        """Short times, lines, hours and coverage."""
        self._paint_short(painter, board)
        self._paint_hours(painter, board)
        area, tops = self.rows_area(), self.row_tops()
        painter.save()
        painter.setClipRect(area)
        for row in range(len(board.rows)):
            if tops[row + 1] > area.top() and tops[row] < area.bottom():
                self._paint_row(painter, board, row, tops[row], tops[row + 1] - tops[row])
        painter.restore()
        painter.setPen(QPen(theme.colour("line"), 1))
        for y in (area.top(), area.bottom()):
            painter.drawLine(QPointF(0, y), QPointF(self.viewport().width(), y))
        self._paint_foot(painter, board)

    def _hours(self, board: Board) -> list[int]:
        first, last = board.span
        hours = list(range(-(-first // 60) * 60, last + 1, 60))
        room = self.time_area().width() / max(len(hours), 1)
        return hours if room > theme.px(46) else hours[::2]

    def _paint_short(self, painter: QPainter, board: Board) -> None:
        for first, end in short_parts(board.required[self.day] > board.on_duty[self.day]):
            left, right = self.x_of(board.minutes[first]), self.x_of(board.minutes[end - 1] + board.step)
            painter.fillRect(QRectF(left, 0, right - left, self.viewport().height()), theme.colour("shortSoft", 0.6))

    def _paint_hours(self, painter: QPainter, board: Board) -> None:
        half = theme.px(30)
        bottom = self.rows_area().bottom()
        for minute in self._hours(board):
            x = self.x_of(minute)
            painter.setPen(QPen(theme.colour("grid"), 1))
            painter.drawLine(QPointF(x, self.head_height() - 4), QPointF(x, bottom))
            painter.setFont(paint.font("caption"))
            painter.setPen(theme.colour("text2"))
            place = QRectF(x - half, 0, 2 * half, self.head_height() - 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words.clock(minute % 1440, on_axis=True))

    def _paint_row(self, painter: QPainter, board: Board, row: int, top: float, height: float) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, top + height), QPointF(self.viewport().width(), top + height))
        self.paint_name(painter, board, row, top, height)
        line, cell = board.rows[row], self.cell_rect(row, self.day).adjusted(0, 3, 0, -3)
        said = sentences.away_words(line, board.days[self.day])
        if said and not line.shifts[self.day]:
            paint.away_box(painter, cell, said, is_day_off=True)
        is_here = self._editor.row == row
        if is_here and self.hasFocus() and not line.shifts[self.day]:
            paint.current_mark(painter, cell.adjusted(1, 1, -1, -1))
        for shift in line.shifts[self.day]:
            self._paint_shift(painter, board, row, shift, is_here=is_here)
        if self._shows_offer(board, row):
            self._paint_offer(painter, cell)

    def _shows_offer(self, board: Board, row: int) -> bool:
        offer = self._offer
        if offer is None or offer.shift_id or self._editor.is_trying:
            return False
        return (offer.person_id, offer.run.window.day) == (board.rows[row].person_id, board.days[self.day])

    def _paint_shift(self, painter: QPainter, board: Board, row: int, shift: Shift, *, is_here: bool) -> None:
        place = self.shift_rect(shift)
        if place is None:
            return
        paint.shift_box(
            painter,
            place,
            board.tint(shift.role),
            self.lines_for(board, row, shift),
            is_current=is_here and self._editor.shift_id == shift.shift_id,
            is_changed=shift.shift_id in self._changed,
            icons=self.icons_of(board, shift),
        )
        _, ink = theme.role_tint(board.tint(shift.role))
        for pause in shift.breaks:
            left, right = (self.x_of(sentences.minute_of(one, shift.date)) for one in (pause.start, pause.end))
            paint.break_box(
                painter, QRectF(left, place.top() + 1, right - left, place.height() - 2), self.tr("break"), ink
            )

    def _paint_offer(self, painter: QPainter, cell: QRectF) -> None:
        offer = self._offer
        if offer is None:
            return
        day = offer.run.window.day
        left, right = (self.x_of(sentences.minute_of(one, day)) for one in (offer.start, offer.end))
        closes = self.tr("suggested \u00b7 closes the gap") if offer.closes else self.tr("suggested \u00b7 helps")
        times = f"+ {sentences.times(offer.start, offer.end, day)}"
        place = QRectF(left, cell.top(), right - left, cell.height())
        paint.offer_box(painter, place, ((times,), (closes, self.tr("suggested"))))

    def _paint_foot(self, painter: QPainter, board: Board) -> None:
        top, line = self.rows_area().bottom(), float(theme.px(16))
        title = QRectF(4, top + 8, self.left() - 8, line)
        paint.text(painter, title, self.tr("People on"), "body", "text", 600)
        paint.text(painter, title.translated(0, line), self.tr("against needed"), "caption", "text2")
        area = self.time_area()
        most = board.highest
        picture = QRectF(area.left(), top + 26, area.width(), self.viewport().height() - top - 26 - line - 8)
        step = 1 if most <= 5 else 2
        for people in range(step, most + 1, step):
            y = picture.bottom() - people / most * picture.height()
            painter.setPen(QPen(theme.colour("grid"), 1))
            painter.drawLine(QPointF(picture.left(), y), QPointF(picture.right(), y))
            painter.setFont(paint.font("micro"))
            painter.setPen(theme.colour("text2"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(picture.left() - 30, y - 8, 24, 16), side, words.number(people))
        paint.strip(painter, picture, board, self.day, most)
        self._paint_missing(painter, board, picture)
        self._paint_numbers(painter, board, QRectF(picture.left(), picture.bottom() + 4, picture.width(), line))

    def _paint_missing(self, painter: QPainter, board: Board, picture: QRectF) -> None:
        gap = board.required[self.day] - board.on_duty[self.day]
        painter.setFont(paint.font("caption", 600))
        painter.setPen(theme.colour("short"))
        for first, end in short_parts(gap > 0):
            left, right = self.x_of(board.minutes[first]), self.x_of(board.minutes[end - 1] + board.step)
            top = picture.bottom() - int(board.required[self.day, first:end].max()) / board.highest * picture.height()
            said = self.tr("{0} short").format(words.number(int(gap[first:end].max())))
            place = QRectF((left + right) / 2 - 40, top - 18, 80, 16)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)

    def _paint_numbers(self, painter: QPainter, board: Board, place: QRectF) -> None:
        """People there and needed below each half hour."""
        label = QRectF(place.left() - 92, place.top(), 86, place.height())
        painter.setFont(paint.font("micro"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.tr("on / needed"))
        width = place.width() / max(len(board.minutes), 1)
        every = 1 if width >= theme.px(26) else 2
        for column in range(0, len(board.minutes), every):
            if not board.is_open[self.day, column]:
                continue
            there, needed = int(board.on_duty[self.day, column]), int(board.required[self.day, column])
            is_short = needed > there
            painter.setFont(paint.font("micro", 600 if is_short else 400))
            painter.setPen(theme.colour("short" if is_short else "text2"))
            box = QRectF(place.left() + column * width, place.top(), width * every, place.height())
            said = f"{words.number(there)}/{words.number(needed)}"
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)
