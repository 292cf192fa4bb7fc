"""The marks of the schedule: shifts, days off, offers, people and the strip of coverage."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform

from ui import format as words
from ui import theme
from ui.schedule.board import Board, short_parts

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
RADIUS = 4.0


def font(size: str, weight: int = 400) -> QFont:
    """A font of the type scale; made once, since a picture of a large team needs it a thousand times."""
    return _made(size, weight, theme.px(1000))[0]


def _metrics(size: str, weight: int) -> QFontMetricsF:
    return _made(size, weight, theme.px(1000))[1]


@lru_cache(maxsize=64)
def _made(size: str, weight: int, scale: int) -> tuple[QFont, QFontMetricsF]:
    """Font and metrics for the owner's text size (``scale``)."""
    made = theme.font(size, weight)
    return made, QFontMetricsF(made)


def fitting(texts: Sequence[str], size: str, weight: int, width: float) -> str:
    """The first text that fits a width; the last one, cut, where none does."""
    metrics = _metrics(size, weight)
    for text in texts:
        if metrics.horizontalAdvance(text) <= width:
            return text
    return str(metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, width))


def fitting_size(texts: Sequence[str], width: float) -> tuple[str, str]:
    """The longest text in bold that fits a width, and its size: captions first, then the smallest."""
    for size, some in (("caption", texts), ("micro", texts[-1:])):
        metrics = _metrics(size, 600)
        for said in some:
            if metrics.horizontalAdvance(said) <= width:
                return said, size
    return fitting(texts[-1:], "micro", 600, width), "micro"


def text(painter: QPainter, place: QRectF, said: str, size: str, key: str | QColor, weight: int = 400) -> None:
    """Words at the left of a place, cut where they do not fit."""
    painter.setFont(font(size, weight))
    painter.setPen(theme.colour(key) if isinstance(key, str) else key)
    painter.drawText(place, LEFT, fitting((said,), size, weight, place.width()))


def shift_box(
    painter: QPainter,
    place: QRectF,
    tint: int,
    lines: Sequence[Sequence[str]],
    *,
    is_current: bool = False,
    is_changed: bool = False,
    icons: Sequence[tuple[str, str]] = (),
) -> None:
    """A shift: the time in bold, what it is below, icons at the right.

    Args:
        painter: to paint with.
        place: where.
        tint: number of its role's colours.
        lines: one or two lines, each with shorter forms of itself.
        is_current: whether it has the outline of the current one.
        is_changed: whether the team was told otherwise: its edge is dashed.
        icons: Lucide names and colours' tokens.
    """
    ground, ink = theme.role_tint(tint)
    painter.setPen(QPen(ink, 1.2, Qt.PenStyle.DashLine) if is_changed else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, RADIUS, RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(place.left(), place.top(), 3, place.height()), 1.5, 1.5)
    size = theme.px(12)
    for number, (name, key) in enumerate(icons):
        left = place.right() - (size + 3) * (number + 1)
        painter.drawPixmap(QPointF(left, place.top() + 3), theme.pixmap(name, key, size))
    inside = place.adjusted(7, 1, -1 - (size + 3) * len(icons), -1)
    _lines(painter, inside, lines, ink)
    if is_current:
        current_mark(painter, place)


def _lines(painter: QPainter, inside: QRectF, lines: Sequence[Sequence[str]], ink: QColor) -> None:
    has_room = inside.height() >= theme.px(30) and len(lines) > 1
    middle = inside.height() / 2
    first = QRectF(inside.left(), inside.top(), inside.width(), middle + 1 if has_room else inside.height())
    said, size = fitting_size(lines[0], first.width())
    text(painter, first, said, size, ink, 600)
    if has_room:
        second = QRectF(inside.left(), inside.top() + middle - 1, inside.width(), middle)
        text(painter, second, fitting(lines[1], "micro", 400, second.width()), "micro", ink)


def break_box(painter: QPainter, place: QRectF, said: str, ink: QColor) -> None:
    """A break within a shift: dotted ground, and the word where there is room."""
    ground = QBrush(ink, Qt.BrushStyle.Dense7Pattern)
    ground.setTransform(QTransform(painter.worldTransform().inverted()[0]))
    painter.fillRect(place, theme.colour("surface", 0.65))
    painter.fillRect(place, ground)
    painter.setFont(font("micro", 500))
    painter.setPen(ink)
    if _metrics("micro", 500).horizontalAdvance(said) < place.width() - 2:
        painter.drawText(place, CENTRE, said)


def current_mark(painter: QPainter, place: QRectF) -> None:
    """The outline of what is current."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("surface"), 3.5))
    painter.drawRoundedRect(place, RADIUS, RADIUS)
    painter.setPen(QPen(theme.colour("text"), 2))
    painter.drawRoundedRect(place, RADIUS, RADIUS)


def offer_box(painter: QPainter, place: QRectF, lines: Sequence[Sequence[str]]) -> None:
    """A suggested shift: dashed, with a plus."""
    painter.setPen(QPen(theme.colour("accent"), 1.6, Qt.PenStyle.DashLine))
    painter.setBrush(theme.colour("accentSoft"))
    painter.drawRoundedRect(place, RADIUS, RADIUS)
    _lines(painter, place.adjusted(5, 1, 0, -1), lines, theme.colour("accent"))


def away_box(painter: QPainter, place: QRectF, said: str, *, is_day_off: bool) -> None:
    """A day on which somebody cannot work."""
    if is_day_off:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(place, RADIUS, RADIUS)
    painter.setFont(font("micro"))
    painter.setPen(theme.colour("text3"))
    painter.drawText(place, CENTRE | Qt.TextFlag.TextWordWrap, said)


def adding_box(painter: QPainter, place: QRectF) -> None:
    """Where a click adds a shift."""
    painter.setPen(QPen(theme.colour("line2"), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, RADIUS, RADIUS)
    size = theme.px(14)
    painter.drawPixmap(place.center() - QPointF(size / 2, size / 2), theme.pixmap("plus", "text2", size))


def avatar(painter: QPainter, centre: QPointF, letter: str, tint: int) -> None:
    """A person's first letter in the colours of the main role."""
    ground, ink = theme.role_tint(tint)
    radius = theme.px(28) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(centre, radius, radius)
    painter.setFont(font("caption", 600))
    painter.setPen(ink)
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), CENTRE, letter)


def hatch(painter: QPainter, place: QRectF) -> None:
    """The tint and the lines of a time with too few people."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(place, theme.colour("shortLine", 0.25))
    lines = QBrush(theme.colour("shortLine"), Qt.BrushStyle.BDiagPattern)
    # A brush is laid in the painter's own units: undone, the lines are as fine on every screen.
    lines.setTransform(QTransform(painter.worldTransform().inverted()[0]))
    painter.fillRect(place, lines)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("shortLine"), 1))
    painter.drawRect(place)


def strip(painter: QPainter, place: QRectF, board: Board, day: int, top: int) -> None:
    """People there as filled steps, people needed as an ink step, what is missing hatched; ``top`` people high."""
    columns = len(board.minutes)
    width, height = place.width() / max(columns, 1), place.height() / max(top, 1)

    def level(people: int) -> float:
        return place.bottom() - people * height

    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for column in range(columns):
        left, right = place.left() + column * width, place.left() + (column + 1) * width
        there = int(board.on_duty[day, column])
        painter.fillRect(QRectF(QPointF(left, level(there)), QPointF(right, place.bottom())), theme.colour("cover"))
    for first, end, there, needed in _short_blocks(board, day):
        left, right = place.left() + first * width, place.left() + end * width
        hatch(painter, QRectF(QPointF(left, level(needed)), QPointF(right, level(there))))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _needed_line(painter, place, board, day, top)
    painter.setPen(QPen(theme.colour("line2"), 1))
    painter.drawLine(place.bottomLeft(), place.bottomRight())


def _short_blocks(board: Board, day: int) -> list[tuple[int, int, int, int]]:
    """First and end column of each time with too few people, with people there and needed all along."""
    found: list[tuple[int, int, int, int]] = []
    for first, end in short_parts(board.required[day] > board.on_duty[day]):
        for column in range(first, end):
            people = int(board.on_duty[day, column]), int(board.required[day, column])
            if found and found[-1][1] == column and found[-1][2:] == people:
                found[-1] = (found[-1][0], column + 1, *people)
            else:
                found.append((column, column + 1, *people))
    return found


def _needed_line(painter: QPainter, place: QRectF, board: Board, day: int, top: int) -> None:
    width, height = place.width() / max(len(board.minutes), 1), place.height() / max(top, 1)
    for first, end in short_parts(board.is_open[day]):
        points = []
        for column in range(first, end):
            y = place.bottom() - int(board.required[day, column]) * height
            points += [QPointF(place.left() + column * width, y), QPointF(place.left() + (column + 1) * width, y)]
        painter.setPen(
            QPen(theme.colour("ink"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))


def tag(painter: QPainter, near: QRectF, area: QRectF, title: str, lines: Sequence[str]) -> None:
    """What is being dragged to where, with the rules that it breaks, beside the pointer and inside an area."""
    bold, plain = font("caption", 600), font("caption")
    widest = theme.px(300)
    metrics, strong = _metrics("caption", 400), _metrics("caption", 600)
    heights = [
        metrics.boundingRect(QRectF(0, 0, widest, 1000), Qt.TextFlag.TextWordWrap, line).height() for line in lines
    ]
    longest = [
        _metrics("caption", 600).horizontalAdvance(title),
        *(metrics.horizontalAdvance(line) + 20 for line in lines),
    ]
    width = min(max(longest), widest + 20) + 20
    head = strong.height()
    height = head + sum(heights) + 14 + 4 * len(lines)
    left = min(max(near.left(), area.left()), area.right() - width)
    below = near.bottom() + 6
    place = QRectF(left, below if below + height < area.bottom() else near.top() - height - 6, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("tip"))
    painter.drawRoundedRect(place, 6, 6)
    painter.setPen(theme.colour("tipText"))
    painter.setFont(bold)
    inside = place.adjusted(10, 7, -10, -7)
    painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), head), LEFT, title)
    painter.setFont(plain)
    top = inside.top() + head + 4
    for line, high in zip(lines, heights, strict=True):
        painter.drawPixmap(QPointF(inside.left(), top + 1), theme.pixmap("clock", "tipAccent", 14))
        painter.drawText(QRectF(inside.left() + 20, top, inside.width() - 20, high), Qt.TextFlag.TextWordWrap, line)
        top += high + 4


def hour_labels(painter: QPainter, place: QRectF, board: Board, minutes: Sequence[int]) -> None:
    """Hours below a strip, each over its place."""
    painter.setFont(font("micro"))
    painter.setPen(theme.colour("text2"))
    first, last = board.span
    half = theme.px(26)
    labels = _hours_that_fit(minutes, place.width())
    for number, minute in enumerate(minutes):
        x = place.left() + (minute - first) / max(last - first, 1) * place.width()
        at_edge = number == 0 or number == len(minutes) - 1
        side = Qt.AlignmentFlag.AlignHCenter
        box = QRectF(x - half, place.top(), 2 * half, place.height())
        if at_edge:
            side = Qt.AlignmentFlag.AlignLeft if number == 0 else Qt.AlignmentFlag.AlignRight
            box = QRectF(x, place.top(), 2 * half, place.height()) if number == 0 else QRectF(
                x - 2 * half, place.top(), 2 * half, place.height()
            )  # fmt: skip
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, labels[number])


def _hours_that_fit(minutes: Sequence[int], width: float) -> list[str]:
    """``7 AM`` and so on; numbers alone by the day's 24 hours, or where AM and PM have no room."""
    by_half_day = words.uses_12_hours()
    if by_half_day:
        labels = [words.clock(minute % 1440, on_axis=True) for minute in minutes]
        metrics = _metrics("micro", 400)
        if sum(metrics.horizontalAdvance(label) + 6 for label in labels) <= width:
            return labels
    hours = [minute // 60 % 24 for minute in minutes]
    return [words.number((hour % 12 or 12) if by_half_day else hour) for hour in hours]
