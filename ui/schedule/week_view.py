"""The week: people by days, with the coverage of every day below."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from shopflow.shiftedits import Edit
from shopflow.shifts import Shift
from ui import format as words
from ui import theme
from ui.schedule import paint
from ui.schedule.board import Board
from ui.schedule.editor import NAMES, STEP, Editor
from ui.schedule.shifts_view import Drag, ShiftsView, Spot, edge_edit, moved_edit, part_of
from ui.sentences import schedule as sentences

PULL = 7
"""Pixels that an edge is pulled for a quarter of an hour."""


class WeekView(ShiftsView):
    """People by days: a cell holds a day's shifts, the strip below says whether they are enough."""

    foot = (104, 150)

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor, "weekShifts")
        self.setAccessibleName(self.tr("Shifts of the week, people by days"))
        self._worst_day = -1

    def mark_day(self, day: int) -> None:
        """Tint the day that the headline speaks of; -1 for none."""
        self._worst_day = day
        self.paint_anew()

    def head_height(self) -> int:
        """Day and orders."""
        return theme.px(40)

    def right(self) -> int:
        """Width of the hours."""
        if self.is_narrow:
            return theme.px(76)
        return theme.px(104 if self.viewport().width() > theme.px(900) else 88)

    def day_rect(self, day: int) -> QRectF:
        """A day's column from the head to the foot."""
        days = len(self.board.days) if self.board else 7
        width = (self.viewport().width() - self.left() - self.right()) / max(days, 1)
        return QRectF(self.left() + day * width, 0, width, self.viewport().height())

    def cell_rect(self, row: int, day: int) -> QRectF:
        """Where a line's day is."""
        tops, column = self.row_tops(), self.day_rect(day)
        return QRectF(column.left(), tops[row], column.width(), tops[row + 1] - tops[row])

    def shift_rect(self, shift: Shift) -> QRectF | None:
        """Its part of the cell."""
        board = self.board
        if board is None or shift.date not in board.days:
            return None
        row, day = board.row_of(shift.person_id), board.days.index(shift.date)
        ids = [one.shift_id for one in board.rows[row].shifts[day]]
        if shift.shift_id not in ids:
            return None
        cell = self.cell_rect(row, day).adjusted(4, 4, -4, -4)
        height = (cell.height() - 3 * (len(ids) - 1)) / len(ids)
        place = ids.index(shift.shift_id)
        return QRectF(cell.left(), cell.top() + place * (height + 3), cell.width(), height)

    def lines_of(self, row: int) -> int:
        """The most shifts of one cell."""
        return max((len(day) for day in self.board.rows[row].shifts), default=0) if self.board else 0

    def spot(self, point: QPointF) -> Spot | None:
        """Line and day, and the shift there with its part."""
        row, board = self.row_at(point.y()), self.board
        if row < 0 or board is None:
            return None
        if point.x() < self.left():
            return Spot(row, NAMES)
        day = int((point.x() - self.left()) // self.day_rect(0).width())
        if day >= len(board.days):
            return None
        for shift in board.rows[row].shifts[day]:
            place = self.shift_rect(shift)
            if place is not None and place.contains(point):
                return Spot(row, day, shift, part_of(place, point))
        return Spot(row, day)

    def day_at(self, point: QPointF) -> int:
        """The day of a head or of a picture of coverage."""
        board, area = self.board, self.rows_area()
        day = int((point.x() - self.left()) // self.day_rect(0).width())
        is_day = board is not None and 0 <= day < len(board.days)
        return day if is_day and not area.top() <= point.y() <= area.bottom() else -1

    def dragged(self, drag: Drag, point: QPointF, *, is_copy: bool) -> Edit | None:
        """An edge goes by its pull; the whole shift to the cell below the pointer."""
        board = self.board
        if board is None:
            return None
        if drag.part:
            return edge_edit(self._editor, drag, round((point.x() - drag.start.x()) / PULL) * STEP)
        row = self.row_at(point.y())
        day = int((point.x() - self.left()) // self.day_rect(0).width())
        if row < 0 or not 0 <= day < len(board.days):
            return None
        start = drag.shift.start + dt.timedelta(days=(board.days[day] - drag.shift.date).days)
        return moved_edit(self._editor, drag, board.rows[row].person_id, start, is_copy=is_copy)

    def tip(self, point: QPointF) -> str:
        """A cell, or a day's coverage."""
        board = self.board
        if board is not None and point.y() > self.rows_area().bottom():
            day = int((point.x() - self.left()) // self.day_rect(0).width())
            return sentences.strip_words(board, day) if 0 <= day < len(board.days) else ""
        return super().tip(point)

    def paint_board(self, painter: QPainter, board: Board) -> None:
        """Days, lines, coverage and hours."""
        if 0 <= self._worst_day < len(board.days):
            painter.fillRect(self.day_rect(self._worst_day), theme.colour("shortSoft", 0.6))
        area, tops = self.rows_area(), self.row_tops()
        painter.save()
        painter.setClipRect(area)
        for row in range(len(board.rows)):
            if tops[row + 1] > area.top() and tops[row] < area.bottom():
                self._paint_row(painter, board, row, tops[row], tops[row + 1] - tops[row])
        painter.restore()
        self._paint_heads(painter, board)
        self._paint_foot(painter, board)
        self._paint_rules(painter, board, area)

    def _paint_heads(self, painter: QPainter, board: Board) -> None:
        half = self.head_height() / 2
        for day, date in enumerate(board.days):
            column = self.day_rect(day)
            place = QRectF(column.left() + 6, 0, column.width() - 8, half)
            paint.text(painter, place, words.day_short(date), "body", "text", 600)
            figures = board.figures[day]
            orders = sentences.orders_words(figures), words.number(figures.orders)
            orders_ = paint.fitting(orders, "caption", 400, place.width())
            paint.text(painter, place.translated(0, half - 3), orders_, "caption", "text2")
        place = QRectF(self.day_rect(len(board.days)).left() + 8, 0, self.right() - 8, half)
        paint.text(painter, place, self.tr("Hours"), "caption", "text2", 600)
        flat = paint.fitting((self.tr("time flat out"), self.tr("flat out")), "caption", 400, place.width())
        paint.text(painter, place.translated(0, half - 3), flat, "caption", "text2")

    def _paint_rules(self, painter: QPainter, board: Board, area: QRectF) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        for day in range(len(board.days) + 1):
            x = round(self.day_rect(day).left()) + 0.5
            painter.drawLine(QPointF(x, area.top()), QPointF(x, self.viewport().height() - 4))
        for y in (area.top(), area.bottom()):
            painter.drawLine(QPointF(0, y), QPointF(self.viewport().width(), y))

    def _paint_row(self, painter: QPainter, board: Board, row: int, top: float, height: float) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, top + height), QPointF(self.viewport().width(), top + height))
        self.paint_name(painter, board, row, top, height)
        for day in range(len(board.days)):
            self._paint_cell(painter, board, row, day)
        self._paint_hours(painter, board, row, top, height)

    def _paint_cell(self, painter: QPainter, board: Board, row: int, day: int) -> None:
        line, cell = board.rows[row], self.cell_rect(row, day).adjusted(4, 4, -4, -4)
        is_here = (self._editor.row, self._editor.day) == (row, day)
        shows_offer = self._shows_offer(board, row, day)
        hover = self._hover
        if not line.shifts[day] and not shows_offer:
            said = sentences.away_words(line, board.days[day])
            if said:
                is_day_off = line.person is not None and board.days[day] in line.person.days_off
                paint.away_box(painter, cell, said, is_day_off=is_day_off)
            elif hover is not None and (hover.row, hover.day) == (row, day) and not self._editor.is_filling:
                paint.adding_box(painter, cell)
            if is_here and self.hasFocus():
                paint.current_mark(painter, cell)
        for shift in line.shifts[day]:
            place = self.shift_rect(shift)
            if place is not None:
                paint.shift_box(
                    painter,
                    place,
                    board.tint(shift.role),
                    self.lines_for(board, row, shift),
                    is_current=is_here and self._editor.shift_id == shift.shift_id,
                    is_changed=shift.shift_id in self._changed,
                    icons=self.icons_of(board, shift),
                )
        if shows_offer:
            self._paint_offer(painter, cell)

    def _shows_offer(self, board: Board, row: int, day: int) -> bool:
        offer = self._offer
        if offer is None or offer.shift_id or self._editor.is_trying:
            return False
        same = (board.rows[row].person_id, board.days[day]) == (offer.person_id, offer.run.window.day)
        return same and not board.rows[row].shifts[day]

    def _paint_offer(self, painter: QPainter, cell: QRectF) -> None:
        offer = self._offer
        if offer is not None:
            day = offer.run.window.day
            spans = sentences.times(offer.start, offer.end, day), sentences.short_times(offer.start, offer.end, day)
            said = self.tr("suggested \u00b7 free"), self.tr("suggested")
            paint.offer_box(painter, cell, ((*(f"+ {span}" for span in spans), spans[1]), said))

    def _paint_hours(self, painter: QPainter, board: Board, row: int, top: float, height: float) -> None:
        line = board.rows[row]
        left = self.day_rect(len(board.days)).left() + 8
        half = top + height / 2
        upper = QRectF(left, half - theme.px(18), self.right() - 10, theme.px(18))
        if line.week is None:
            hours = sum(shift.paid_hours for day in line.shifts for shift in day)
            if hours:
                text = sentences.hours_words(hours)
                paint.text(painter, QRectF(left, top, self.right() - 10, height), text, "body", "text2", 600)
            return
        is_over = line.week.left_h < -1e-9
        hours_text = paint.fitting(sentences.hours_forms(line.week), "body", 600, upper.width())
        paint.text(painter, upper, hours_text, "body", "tight" if is_over else "text", 600)
        if is_over:
            size = theme.px(12)
            painter.drawPixmap(QPointF(left + self.right() - size - 14, half - theme.px(15)),
                               theme.pixmap("clock", "tight", size))  # fmt: skip
        flat = sentences.flat_words(line.week) if line.week.flat_out_h > 0 else "\u2013"
        lower = QRectF(left, half, self.right() - 10, theme.px(16))
        paint.text(painter, lower, flat, "micro", "short" if line.week.flat_out_h > 0 else "text3")

    def _paint_foot(self, painter: QPainter, board: Board) -> None:
        top, height = self.rows_area().bottom(), float(self.foot_height())
        line = float(theme.px(16))
        for day in range(len(board.days)):
            column = self.day_rect(day)
            picture = QRectF(column.left() + 5, top + 10, column.width() - 10, height - 2 * line - 14)
            paint.strip(painter, picture, board, day, board.highest)
            first, last = board.span
            middle = round((first + last) / 2 / 60) * 60
            hours = QRectF(picture.left(), picture.bottom() + 1, picture.width(), line)
            paint.hour_labels(painter, hours, board, (first, middle, last))
            self._paint_covered(painter, board, day, QRectF(picture.left(), hours.bottom(), picture.width(), line))
        self._paint_legend(painter, QRectF(4, top + 8, self.left() - 8, height - 8), line)
        self._paint_totals(painter, board, top)

    def _paint_covered(self, painter: QPainter, board: Board, day: int, place: QRectF) -> None:
        is_open = bool(board.is_open[day].any())
        figures = board.figures[day]
        said = sentences.covered_words(figures, is_open=is_open)
        key, icon = ("short", "triangle-alert") if figures.short_h > 0 else ("good", "check")
        if not is_open:
            paint.text(painter, place, said, "caption", "text3")
            return
        size = theme.px(12)
        painter.drawPixmap(QPointF(place.left(), place.top() + (place.height() - size) / 2),
                           theme.pixmap(icon, key, size))  # fmt: skip
        words_ = place.adjusted(size + 3, 0, 6, 0)
        said, style = paint.fitting_size(sentences.covered_forms(figures), words_.width())
        paint.text(painter, words_, said, style, key, 600)

    def _paint_legend(self, painter: QPainter, place: QRectF, line: float) -> None:
        row = QRectF(place.left(), place.top(), place.width(), line)
        paint.text(painter, row, self.tr("People on"), "body", "text", 600)
        if not self.is_narrow:
            paint.text(painter, row.translated(0, line), self.tr("against needed"), "caption", "text2")
        marks = (("needed", self.tr("needed")), ("cover", self.tr("scheduled")), ("short", self.tr("short")))
        for number, (mark, said) in enumerate(marks):
            place_ = row.translated(0, line * (2.3 + number))
            if place_.bottom() > place.bottom():
                break
            sample = QRectF(place_.left(), place_.center().y() - 4, 18, 8)
            if mark == "needed":
                painter.setPen(QPen(theme.colour("ink"), 2))
                painter.drawLine(
                    QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y())
                )
            elif mark == "cover":
                painter.fillRect(sample, theme.colour("cover"))
            else:
                paint.hatch(painter, sample)
            paint.text(painter, place_.adjusted(24, 0, 0, 0), said, "caption", "text2")

    def _paint_totals(self, painter: QPainter, board: Board, top: float) -> None:
        left, line = self.day_rect(len(board.days)).left() + 8, float(theme.px(16))
        place = QRectF(left, top + 8, self.right() - 10, line)
        paint.text(painter, place, self.tr("Wages"), "caption", "text2", 600)
        money = QRectF(left, place.bottom() + 2, place.width(), line * 1.3)
        paint.text(painter, money, words.money(board.wages, board.currency), "card", "text", 600)
        below = QRectF(left, money.bottom() + 2, place.width(), line)
        paint.text(painter, below, sentences.hours_words(board.paid_hours), "caption", "text2")
        share = sentences.labour_share(board)
        if share is not None:
            said = self.tr("{0} of sales").format(words.percent(share)), words.percent(share)
            fits = paint.fitting(said, "caption", 400, below.width())
            paint.text(painter, below.translated(0, line), fits, "caption", "text2")
