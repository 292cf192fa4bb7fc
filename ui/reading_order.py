"""The order in which Tab goes through the window: as it is read, and not as its parts were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget


def step(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop of a window (or to the one before); returns whether there is one."""
    order = list(_inside(window))
    focused = QApplication.focusWidget()
    place = order.index(focused) if focused in order else -1 if forward else 0
    others = order[place + 1 :] + order[: max(place, 0)]
    found = next((widget for widget in (others if forward else reversed(others)) if _is_stop(widget)), None)
    if found is not None:
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found.setFocus(reason)
    return found is not None


def _is_stop(widget: QWidget) -> bool:
    """A widget with a proxy is none: the proxy is one itself."""
    can_be_used = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return can_be_used and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """All that lies in a widget and is shown, as its layout places it; what is in no layout comes last."""
    placed = dict.fromkeys(_placed(widget.layout()))
    others = (child for child in widget.children() if isinstance(child, QWidget) and child not in placed)
    for child in (*placed, *others):
        if child.isVisible() and not child.isWindow():
            yield child
            yield from _inside(child)


def _placed(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _placed(item.layout())
