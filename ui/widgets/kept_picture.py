"""A painted picture that is kept: what lies over a widget, or shows it again, does not paint it anew."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtGui import QPaintEngine, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui import theme


class KeptPicture:
    """Holds what a widget painted until ``drop`` is called, or until its size, sharpness or look is another.

    Qt asks for paint far more often than there is news: a look is put on in several steps, and whatever moves
    over a widget uncovers it. Vectors (a picture saved as SVG) are always painted anew.
    """

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._stands_for: tuple[Hashable, ...] = ()

    def drop(self) -> None:
        """Paint anew the next time."""
        self._picture = None

    def paint(self, widget: QWidget, state: Hashable, draw: Callable[[QPainter], None]) -> None:
        """Put the picture on a widget, from inside its paint event.

        Args:
            state: whatever else the picture hangs on (the focus, how far it is scrolled).
            draw: paints the widget with the painter that it is given.
        """
        on_screen = QPainter(widget)
        if on_screen.paintEngine().type() is not QPaintEngine.Type.Raster:
            _draw_smoothly(on_screen, draw)
            return
        sharpness = on_screen.deviceTransform().m11()
        stands_for = (widget.size().toTuple(), sharpness, theme.current(), state)
        if self._picture is None or stands_for != self._stands_for:
            self._stands_for = stands_for
            self._picture = QPixmap(widget.size() * sharpness)
            self._picture.setDevicePixelRatio(sharpness)
            self._picture.fill(theme.colour("surface"))
            _draw_smoothly(QPainter(self._picture), draw)
        on_screen.drawPixmap(0, 0, self._picture)
        on_screen.end()


def _draw_smoothly(painter: QPainter, draw: Callable[[QPainter], None]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
