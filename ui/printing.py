"""The plan on paper: the week for the wall, a sheet a day, a sheet a person. Drawn as vectors, for printer and PDF."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QDateTime, QLocale, QMarginsF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtPrintSupport import QPrinter

from shopflow.export.atomic import put_bytes, write_atomically
from shopflow.export.regions import formats_for
from shopflow.export.week import shown_names
from shopflow.pipeline import WeekResults
from shopflow.shifts import Shift
from shopflow.wording import phrase
from ui import format as words
from ui import theme

WIDTH, HEIGHT = 1120, 776
"""A page's drawing space; the paper's own proportions leave a little room at the right or at the foot."""
TOP, FOOT = 84, HEIGHT - 22
DAYS_A_WEEK = 7
DRAWN_FROM_MINUTES, DRAWN_TO_MINUTES = 420, 1080
Draw = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Paper:
    """A page: how it is called and what draws it."""

    title: str
    draw: Draw


def papers(results: WeekResults, *, printed_at: QDateTime | None = None) -> tuple[Paper, ...]:
    """All pages of the plan: each week, each day, each person with shifts.

    Args:
        results: of the week to print.
        printed_at: stands at the foot (default: now).
    """
    page = _Pages(results, printed_at or QDateTime.currentDateTime())
    weeks = range(0, results.days, DAYS_A_WEEK)
    return (*map(page.week, weeks), *map(page.day, range(results.days)), *map(page.person, page.working))


def page_layout(currency: str) -> QPageLayout:
    """Landscape, on the paper that is used where the currency is."""
    size = QPageSize.PageSizeId.Letter if formats_for(currency).is_letter else QPageSize.PageSizeId.A4
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Landscape, QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter
    )


def paint(device: QPrinter | QPdfWriter, pages: Sequence[Paper]) -> None:
    """Draw pages one after the other onto a printer or into a PDF file."""
    painter = QPainter(device)
    for number, page in enumerate(pages):
        if number:
            device.newPage()
        painter.save()
        room = QRect(0, 0, painter.viewport().width(), painter.viewport().height())
        scaled = QSize(WIDTH, HEIGHT).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.setViewport(0, 0, scaled.width(), scaled.height())
        painter.setWindow(0, 0, WIDTH, HEIGHT)
        page.draw(painter)
        painter.restore()
        painter.setViewport(room)
        painter.setWindow(room)
    painter.end()


def write_pdf(path: Path, results: WeekResults) -> None:
    """Write all pages into a PDF file, as a whole or not at all.

    Raises:
        Problem: the file cannot be written there.
    """
    # Qt tells nobody when a disk is full: the pages are drawn in memory.
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(results.plan.shop_name)
    writer.setCreator("ShopFlow")
    writer.setPageLayout(page_layout(results.plan.currency))
    paint(writer, papers(results))
    data = bytes(buffer.data().data())
    write_atomically(path, lambda unfinished: put_bytes(unfinished, data))


class _Pages:
    """Draws the pages of one week."""

    def __init__(self, results: WeekResults, printed_at: QDateTime) -> None:
        self.results, self.plan = results, results.plan
        self.names = shown_names(self.plan.people, results.schedule)
        self.days = [results.first_day + dt.timedelta(days=n) for n in range(results.days)]
        roles = [role for person in self.plan.people for role in person.roles]
        self.roles = list(dict.fromkeys((*roles, *(shift.role for shift in results.schedule.shifts))))
        self.working = [who for who in self.names if any(s.person_id == who for s in results.schedule.shifts)]
        moment = QLocale().toString(printed_at, QLocale.FormatType.ShortFormat)
        self.foot = phrase("Printed {} with ShopFlow").format(moment)

    def week(self, first: int) -> Paper:
        """People in rows, up to seven days from the ``first`` on in columns."""
        days = self.days[first : first + DAYS_A_WEEK]
        title = phrase("Shifts {}").format(words.date_range(days[0], days[-1]))
        return Paper(title, lambda painter: self._draw_week(painter, title, first, days))

    def day(self, number: int) -> Paper:
        """Bars of one day above the people needed and scheduled."""
        title = words.day_title(self.days[number])
        return Paper(title, lambda painter: self._draw_day(painter, title, number))

    def person(self, person_id: str) -> Paper:
        """One person's shifts, large enough for the fridge."""
        title = self.names[person_id]
        return Paper(title, lambda painter: self._draw_person(painter, title, person_id))

    def _frame(self, painter: QPainter, title: str, below: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _text(painter, QRectF(0, 0, WIDTH, 40), title, 28, 600, "accent")
        _text(painter, QRectF(0, 40, WIDTH, 24), below, 14, 400, "text2")
        _text(painter, QRectF(0, FOOT, WIDTH / 2, 20), self.plan.shop_name, 11, 400, "text2")
        _text(painter, QRectF(WIDTH / 2, FOOT, WIDTH / 2, 20), self.foot, 11, 400, "text2", _RIGHT)

    def _shifts(self, person_id: str, day: dt.date) -> list[Shift]:
        shifts = [s for s in self.results.schedule.shifts if (s.person_id, s.date) == (person_id, day)]
        return sorted(shifts, key=lambda shift: shift.start)

    def _draw_week(self, painter: QPainter, title: str, first: int, days: list[dt.date]) -> None:
        self._frame(painter, title, self._week_words(days))
        left = 170.0
        wide = (WIDTH - left - 70) / len(days)
        for number, day in enumerate(days):
            _text(painter, QRectF(left + number * wide, TOP, wide, 24), words.day_short(day), 14, 600, "text", _CENTRE)
        _text(painter, QRectF(WIDTH - 70, TOP, 70, 24), phrase("Hours"), 14, 600, "text", _RIGHT)
        high = min(48.0, (FOOT - TOP - 66) / max(len(self.names), 1))
        for number, who in enumerate(self.names):
            y = TOP + 28 + number * high
            _rule(painter, y)
            _text(painter, QRectF(0, y, left - 8, high), self.names[who], min(15, high * 0.55), 600, "text")
            for column, day in enumerate(days):
                self._draw_cell(painter, QRectF(left + column * wide, y, wide, high), who, day)
            paid = sum(s.paid_hours for s in self.results.schedule.shifts if s.person_id == who and s.date in days)
            _text(painter, QRectF(WIDTH - 70, y, 70, high), words.number(paid, 1), 13, 400, "text", _RIGHT)
        self._draw_cover(painter, TOP + 32 + len(self.names) * high, left, wide, range(first, first + len(days)))

    def _week_words(self, days: list[dt.date]) -> str:
        hours = sum(shift.paid_hours for shift in self.results.schedule.shifts if shift.date in days)
        if not hours:
            return phrase("{}: nobody is planned yet; the sheets of the days show the people needed").format(
                self.plan.shop_name
            )
        return phrase("{}: {} paid hours").format(self.plan.shop_name, words.number(hours, 1))

    def _draw_cell(self, painter: QPainter, room: QRectF, who: str, day: dt.date) -> None:
        shifts = self._shifts(who, day)
        for number, shift in enumerate(shifts):
            part = QRectF(room.x() + 2, room.y() + 2 + number * room.height() / len(shifts), room.width() - 4, 0)
            part.setHeight(room.height() / len(shifts) - 4)
            ground, ink = self._tint(shift.role)
            painter.fillRect(part, ground)
            size = min(13.0, part.height() * 0.42)
            above, below = QRectF(part), QRectF(part)
            above.setHeight(part.height() * 0.55)
            below.setTop(above.bottom() - 2)
            _ink(painter, above, _span(shift), size, 600, ink)
            _ink(painter, below, self._detail(shift), size * 0.8, 400, ink)

    def _detail(self, shift: Shift) -> str:
        pauses = ", ".join(words.clock(_minute(pause.start, shift.date)) for pause in shift.breaks)
        return phrase("{}, break {}").format(shift.role, pauses) if pauses else shift.role

    def _draw_cover(self, painter: QPainter, y: float, left: float, wide: float, days: range) -> None:
        _rule(painter, y)
        _text(painter, QRectF(0, y, left, 26), phrase("People needed"), 14, 600, "text")
        for place, number in enumerate(days):
            short = self._short_hours(number)
            said = phrase("{} h short").format(words.number(short, 1)) if short else phrase("covered")
            room = QRectF(left + place * wide, y, wide, 26)
            _text(painter, room, said, 13, 600 if short else 400, "short" if short else "text2", _CENTRE)

    def _blocks(self, figures: NDArray[np.int64], number: int) -> NDArray[np.int64]:
        block: NDArray[np.int64] = figures.reshape(self.results.days, -1)[number]
        return block

    def _short_hours(self, number: int) -> float:
        gap = self._blocks(self.results.coverage.gap_staff, number)
        return float(gap.clip(min=0).sum()) * self.results.coverage.interval_minutes / 60

    def _draw_day(self, painter: QPainter, title: str, number: int) -> None:
        day = self.days[number]
        rows = [(who, shift) for who in self.names for shift in self._shifts(who, day)]
        short = self._short_hours(number)
        said = phrase("{} hours of people are short.").format(words.number(short, 1)) if short else phrase("Covered.")
        self._frame(painter, title, f"{self.plan.shop_name}: {said}")
        first, last = self._reach(number, [shift for _, shift in rows])
        axis = _Axis(QRectF(170, TOP, WIDTH - 170, FOOT - TOP - 8), first, last)
        axis.draw_hours(painter)
        high = min(36.0, 380 / max(len(rows), 1))
        for line, (who, shift) in enumerate(rows):
            y = TOP + 30 + line * high
            _text(painter, QRectF(0, y, 164, high), self.names[who], min(14, high * 0.6), 600, "text")
            self._draw_bar(painter, axis, y, high, shift)
        self._draw_steps(painter, axis, number, FOOT - 216)

    def _reach(self, number: int, shifts: list[Shift]) -> tuple[int, int]:
        """First and last minute to draw, on whole hours."""
        coverage = self.results.coverage
        busy = np.flatnonzero(self._blocks(coverage.required, number) + self._blocks(coverage.scheduled, number))
        begun = coverage.starts[0].astype("datetime64[s]").item()
        first = begun.hour * 60 + begun.minute
        minutes = [first + int(block) * coverage.interval_minutes for block in busy]
        minutes += [minute + coverage.interval_minutes for minute in minutes]
        minutes += [_minute(moment, shift.date) for shift in shifts for moment in (shift.start, shift.end)]
        minutes = minutes or [DRAWN_FROM_MINUTES, DRAWN_TO_MINUTES]
        return min(minutes) // 60 * 60, -(-max(minutes) // 60) * 60

    def _draw_bar(self, painter: QPainter, axis: _Axis, y: float, high: float, shift: Shift) -> None:
        ground, ink = self._tint(shift.role)
        start, end = (_minute(moment, shift.date) for moment in (shift.start, shift.end))
        bar = QRectF(axis.x(start), y + 3, axis.x(end) - axis.x(start), high - 6)
        painter.fillRect(bar, ground)
        for pause in shift.breaks:
            left, right = (axis.x(_minute(moment, shift.date)) for moment in (pause.start, pause.end))
            painter.fillRect(QRectF(left, bar.y(), right - left, bar.height()), QColor("white"))
        _ink(painter, bar.adjusted(6, 0, -6, 0), f"{_span(shift)}  {shift.role}", min(13, high * 0.45), 600, ink, _LEFT)

    def _draw_steps(self, painter: QPainter, axis: _Axis, number: int, top: float) -> None:
        """People scheduled as steps filled below, people needed as a line, what is short tinted."""
        coverage = self.results.coverage
        needed, scheduled = (self._blocks(each, number) for each in (coverage.required, coverage.scheduled))
        begun = coverage.starts[0].astype("datetime64[s]").item()
        unit = 150 / max(int(max(needed.max(), scheduled.max())), 1)
        bottom, length = top + 190, coverage.interval_minutes
        _text(painter, QRectF(0, top, 160, 24), phrase("People needed (line)"), 13, 600, "text")
        _text(painter, QRectF(0, top + 22, 160, 24), phrase("and scheduled (filled)"), 13, 400, "text2")
        before = None
        for block, (need, have) in enumerate(zip(needed.tolist(), scheduled.tolist(), strict=True)):
            minute = begun.hour * 60 + begun.minute + block * length
            left, wide = axis.x(minute), axis.x(minute + length) - axis.x(minute)
            if need == have == 0:
                before = None
                continue
            painter.fillRect(QRectF(left, bottom - have * unit, wide, have * unit), _colour("cover"))
            if need > have:
                room = QRectF(left, bottom - need * unit, wide, (need - have) * unit)
                painter.fillRect(room, _colour("shortSoft"))
                _text(painter, room, str(need - have), 12, 600, "short", _CENTRE)
            painter.setPen(QPen(_colour("ink"), 2.5))
            level = bottom - need * unit
            painter.drawLine(round(left), round(level), round(left + wide), round(level))
            if before is not None and before != level:
                painter.drawLine(round(left), round(before), round(left), round(level))
            before = level

    def _draw_person(self, painter: QPainter, title: str, who: str) -> None:
        shifts = [s for s in self.results.schedule.shifts if s.person_id == who]
        hours = words.number(sum(s.paid_hours for s in shifts), 1)
        span = words.date_range(self.days[0], self.days[-1])
        self._frame(painter, title, phrase("{}, {}: {} paid hours").format(self.plan.shop_name, span, hours))
        high = min(76.0, (FOOT - TOP - 10) / max(len(self.days), 1))
        for number, day in enumerate(self.days):
            y = TOP + number * high
            _rule(painter, y)
            _text(painter, QRectF(0, y, 330, high), words.day_title(day), 19, 600, "text")
            own = self._shifts(who, day)
            said = "     ".join(f"{_span(shift)}   {self._detail(shift)}" for shift in own) or phrase("free")
            _text(painter, QRectF(340, y, WIDTH - 340, high), said, 19, 400, "text" if own else "text3")

    def _tint(self, role: str) -> tuple[QColor, QColor]:
        ground, ink = theme.ROLE_TINTS["light"][self.roles.index(role) % 6]
        return QColor(ground), QColor(ink)


@dataclass(frozen=True, slots=True)
class _Axis:
    """Time from left to right within a rectangle."""

    room: QRectF
    first: int
    last: int

    def x(self, minute: int) -> float:
        """Where a minute is."""
        share = (min(max(minute, self.first), self.last) - self.first) / max(self.last - self.first, 1)
        return self.room.x() + share * self.room.width()

    def draw_hours(self, painter: QPainter) -> None:
        """A fine line and the time at each hour, or each second one where it is tight."""
        step = 60 if self.last - self.first <= 14 * 60 else 120
        for minute in range(self.first, self.last + 1, step):
            painter.setPen(QPen(_colour("grid"), 1))
            x = round(self.x(minute))
            painter.drawLine(x, round(self.room.top()) + 24, x, round(self.room.bottom()))
            align = _RIGHT if minute == self.last else _LEFT if minute == self.first else _CENTRE
            room = QRectF(x - (60 if align == _RIGHT else 0 if align == _LEFT else 30), self.room.top(), 60, 22)
            _text(painter, room, words.clock(minute, on_axis=True), 12, 400, "text2", align)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


def _minute(moment: dt.datetime, day: dt.date) -> int:
    return (moment - dt.datetime.combine(day, dt.time())) // dt.timedelta(minutes=1)


def _span(shift: Shift) -> str:
    return words.clock_range(_minute(shift.start, shift.date), _minute(shift.end, shift.date))


def _colour(key: str) -> QColor:
    """Paper is light, whatever the look of the window."""
    return QColor(theme.LIGHT[key])


def _rule(painter: QPainter, y: float) -> None:
    painter.setPen(QPen(_colour("line"), 1))
    painter.drawLine(0, round(y), WIDTH, round(y))


def _text(
    painter: QPainter,
    room: QRectF,
    text: str,
    size: float,
    weight: int,
    key: str,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    _ink(painter, room, text, size, weight, _colour(key), align)


def _ink(
    painter: QPainter,
    room: QRectF,
    text: str,
    size: float,
    weight: int,
    ink: QColor,
    align: Qt.AlignmentFlag = _CENTRE,
) -> None:
    """Text on one line; smaller where it would not fit, cut with dots where it would be too small to read."""
    for pixels in _sizes(size):
        font = theme.paper_font(pixels, weight)
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) <= room.width():
            break
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(room, align, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


def _sizes(size: float) -> Iterator[int]:
    largest = max(round(size), 6)
    yield from range(largest, max(round(largest * 0.7), 5) - 1, -1)
