"""Days by times: how many people are needed, how many of those scheduled are spare, where there are too few."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from shopflow.wording import phrase
from ui import format as words
from ui import theme
from ui.charts.map_key import OUTLINE, KeyPart
from ui.charts.week_grid import WeekGrid
from ui.charts.week_map import WeekMap, fill_cell
from ui.sentences.common import closed_words
from ui.sentences.needed import gap_number, need_cell_words

_LEAST_CELL = 19
_MOST_SWATCHES = 5


class NeedGrid(WeekMap):
    """People needed in the week."""

    def __init__(self) -> None:
        name = phrase("People needed by day and time")
        super().__init__("needGrid", name, rows=(27, 36))

    def needed(self, row: int, column: int) -> int:
        """People needed in a cell."""
        return int(self._grid.required[row, column]) if self._grid else 0

    def cell_text(self, row: int, column: int) -> str:
        """What a cell says, in words."""
        grid = self._grid
        if grid is None:
            return ""
        if not grid.is_open[row, column]:
            return closed_words(grid.days[row], grid.minutes[column])
        return need_cell_words(grid, row, column)

    def total_head(self) -> str:
        """The days' numbers are hours of people."""
        return self.tr("Hours")

    def total(self, grid: WeekGrid, row: int) -> str:
        """Hours of people that a day needs."""
        return words.number(float(grid.required[row].sum()) * grid.step / 60)

    def figure(self, grid: WeekGrid, row: int, column: int) -> str:
        """People needed."""
        return words.number(int(grid.required[row, column]))

    def exact_total(self, grid: WeekGrid, row: int) -> str:
        """Hours of people to the quarter of an hour."""
        hours = words.number(float(grid.required[row].sum()) * grid.step / 60, 2)
        return hours.rstrip("0").rstrip(".,")

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a number in every cell."""
        wide = self._left() + self._right() + max(1, self.column_count()) * theme.px(_LEAST_CELL)
        return QSize(wide, super().minimumSizeHint().height())

    def place_of(self, row: int, column: int) -> QRectF:
        """Where a cell is painted."""
        return self._cell(row, column)

    def paint_cell(self, painter: QPainter, grid: WeekGrid, row: int, column: int, place: QRectF) -> None:
        """The number needed, and below it who is spare or missing."""
        needed = self.needed(row, column)
        ground = theme.token(f"ramp{need_step(needed, *least_and_most(grid))}")
        fill_cell(painter, place, QColor(ground))
        painter.setPen(theme.ink_on(ground))
        is_wide = place.width() > theme.px(26)
        painter.setFont(theme.font("strong" if is_wide else "caption", 600))
        middle = Qt.AlignmentFlag.AlignCenter
        gap = "" if grid.scheduled is None else gap_number(needed - int(grid.scheduled[row, column]))
        if not gap:
            painter.drawText(place, middle, words.number(needed))
            return
        upper, below = place.adjusted(0, 0, 0, -0.42 * place.height()), place.adjusted(0, 0.52 * place.height(), 0, 0)
        painter.drawText(upper, middle, words.number(needed))
        painter.setFont(theme.font("micro"))
        painter.drawText(below.adjusted(-2, -3, 2, 0), middle, gap)


class GridArea(QScrollArea):
    """Lets a grid slide where there is no room for all of it, and keeps the current cell in sight."""

    def __init__(self, grid: NeedGrid) -> None:
        super().__init__()
        self._inside = grid
        self.setWidget(grid)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for part in (self.viewport(), grid):
            part.setAutoFillBackground(False)
        grid.moved.connect(self._follow)

    def sizeHint(self) -> QSize:
        """As the grid would like to be."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Half of the grid: it slides sooner than it pushes the rules out of the window."""
        return QSize(600, self._inside.minimumSizeHint().height() // 2)

    def _follow(self, row: int, column: int) -> None:
        place = self._inside.place_of(row, column)
        middle = place.center().toPoint()
        self.ensureVisible(middle.x(), middle.y(), theme.px(80), round(place.height()))


def need_parts(grid: WeekGrid) -> list[KeyPart]:
    """The key: numbers on their grounds; with a schedule also who is spare and where there are too few."""
    numbers = sorted({int(n) for n in grid.required[grid.is_open].tolist()})
    shown = numbers if len(numbers) <= _MOST_SWATCHES else [numbers[0], numbers[len(numbers) // 2], numbers[-1]]
    limits = least_and_most(grid)
    swatches = tuple((f"ramp{need_step(n, *limits)}", words.number(n)) for n in shown)
    parts = [KeyPart(phrase("people needed"), swatches)]
    if grid.scheduled is not None:
        parts.append(KeyPart(phrase("{} spare").format(gap_number(-1))))
        parts.append(KeyPart(phrase("{} too few").format(gap_number(1)), ((OUTLINE, ""),)))
    return parts


def least_and_most(grid: WeekGrid) -> tuple[int, int]:
    """Fewest and most people that any open time needs."""
    needed = grid.required[grid.is_open]
    return int(needed.min()), int(needed.max())


def need_step(needed: int, least: int, most: int) -> int:
    """Which of the seven colours a number of people has: 1 for the fewest of the week, 5 for the most, 0 for nobody."""
    if needed <= 0:
        return 0
    least = max(least, 1)
    return 2 if most <= least else 1 + round(4 * (needed - least) / (most - least))
