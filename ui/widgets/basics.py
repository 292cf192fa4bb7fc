"""Labels, buttons, cards and rows in the house style. PySide6 only: the first window is made of these."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme

Margins = tuple[int, int, int, int]
Item = QWidget | QLayout | int | None
"""What a row or column holds: a widget, a layout, a gap in pixels, or None for a stretch."""


class Label(QLabel):
    """Text in a size and weight of the type scale that follows the owner's text size."""

    def __init__(
        self, text: str = "", size: str = "body", weight: int = 400, *, tone: str = "", wrap: bool = False
    ) -> None:
        super().__init__(text)
        self._size, self._weight = size, weight
        if tone:
            self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self._restyle()
        theme.signals.resized.connect(self._restyle)

    def set_tone(self, tone: str) -> None:
        """Change the colour's role ("2", "3", "short", "good", "accent", "tight" or "" for plain)."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def _restyle(self) -> None:
        self.setFont(theme.font(self._size, self._weight))


class Icon(QLabel):
    """A Lucide icon in the colour of a token."""

    def __init__(self, name: str, key: str = "text2", size: int = 18) -> None:
        super().__init__()
        self._name, self._key, self._size = name, key, size
        self.setFixedSize(size, size)
        theme.signals.changed.connect(self._restyle)

    def show_icon(self, name: str, key: str) -> None:
        """Change icon and colour."""
        self._name, self._key = name, key
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the colours of now."""
        super().showEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        """Hidden icons wait until they are shown."""
        if self.isVisible():
            self.setPixmap(theme.pixmap(self._name, self._key, self._size))


class Button(QPushButton):
    """A button: kind "" is an outline; "primary", "ghost" (a quiet link), "icon", "nav", "segment", "row"."""

    ICON_SIZE = 16

    def __init__(
        self, text: str = "", kind: str = "", *, icon: str = "", name: str = "", tip: str = "", key: str = ""
    ) -> None:
        super().__init__(f" {text}" if icon and text else text)
        self._icon_name = icon
        self._icon_for: tuple[object, ...] = ()
        self._key = key or {"primary": "onAccent", "ghost": "accent"}.get(kind, "text2")
        self._weight = 600 if kind == "primary" else 500
        if kind:
            self.setProperty("kind", kind)
        if name:
            self.setObjectName(name)
        self.setToolTip(tip)
        self.setAccessibleName(tip or text.replace("&&", "&"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._restyle()
        theme.signals.changed.connect(self._restyle)

    def set_kind(self, kind: str) -> None:
        """Change to another kind ("" or "primary")."""
        if kind != (self.property("kind") or ""):
            self.setProperty("kind", kind)
            self._key = {"primary": "onAccent", "ghost": "accent"}.get(kind, "text2")
            self._weight = 600 if kind == "primary" else 500
            self.style().unpolish(self)
            self.style().polish(self)
            self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Wear the colours of now."""
        super().showEvent(event)
        self._draw_icon()

    def _restyle(self) -> None:
        self.setFont(theme.font("body", self._weight))
        if self._icon_name and (self.isVisible() or self.icon().isNull()):
            self._draw_icon()

    def _draw_icon(self) -> None:
        wanted = (self._key, theme.current())
        if self._icon_name and wanted != self._icon_for:
            self._icon_for = wanted
            self.setIcon(theme.icon(self._icon_name, self._key, self.ICON_SIZE))
            self.setIconSize(QSize(self.ICON_SIZE, self.ICON_SIZE))


class Chip(QLabel):
    """A small word on a tinted ground: kind "short", "good", "tight", "neutral" or "accent"."""

    def __init__(self, text: str, kind: str = "neutral") -> None:
        super().__init__(text)
        self.setProperty("chip", kind)
        self._restyle()
        theme.signals.resized.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(theme.font("caption", 500))


def _fill(layout: QBoxLayout, items: tuple[Item, ...], margins: Margins, spacing: int) -> None:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def row(*items: Item, margins: Margins = (0, 0, 0, 0), spacing: int = 8) -> QHBoxLayout:
    """Things beside each other."""
    layout = QHBoxLayout()
    _fill(layout, items, margins, spacing)
    return layout


def column(*items: Item, margins: Margins = (0, 0, 0, 0), spacing: int = 8) -> QVBoxLayout:
    """Things below each other."""
    layout = QVBoxLayout()
    _fill(layout, items, margins, spacing)
    return layout


def frame(layout: QLayout, kind: str = "card", margins: Margins = (16, 14, 16, 14)) -> QFrame:
    """A frame of a kind ("card", "sunken", "strip", "drop") around a layout."""
    result = QFrame()
    result.setProperty("frame", kind)
    layout.setContentsMargins(*margins)
    result.setLayout(layout)
    return result


def rule() -> QFrame:
    """A thin horizontal line."""
    result = QFrame()
    result.setProperty("frame", "rule")
    return result
