"""Looks at a window without eyes: clipped or overlapping text, small targets, things without a name, no headline."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TypeVar

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from ui.widgets.elided import ElidedLabel
from ui.widgets.floating import Floating

T = TypeVar("T", bound=QWidget)
SMALLEST_TARGET = 30
SMALLEST_TEXT = 11


def problems(window: QWidget, *, headline: bool = True) -> list[str]:
    """What is wrong with what the window shows now; nothing when all is well."""
    found = [*clipped(window), *cut_buttons(window), *small(window), *nameless(window), *overlapping(window)]
    found += [*outside_plots(window), *tiny(window)]
    said = [label for label in window.findChildren(QLabel, "headlineText") if label.isVisible() and label.text()]
    if headline and not said:
        found.append("no headline sentence")
    return found


def clipped(window: QWidget) -> Iterator[str]:
    """Labels that have less room than their words need."""
    for label in _labels(window):
        if isinstance(label, ElidedLabel):
            if label.shown != label.text() and label.toolTip() != label.text():
                yield f"cut without a tooltip: {label.text()!r}"
            continue
        in_area = _ancestor(label, QScrollArea) is not None
        if label.wordWrap():
            needed = label.heightForWidth(label.width())
            if label.height() < needed and not in_area:
                yield f"cut in height: {label.text()!r} {label.height()} of {needed}"
        elif label.contentsRect().width() + 1 < _text_width(label):
            yield f"cut: {label.text()!r} {label.contentsRect().width()} of {_text_width(label):.0f}"
        elif label.height() < label.sizeHint().height() and not in_area:
            yield f"cut in height: {label.text()!r}"


def cut_buttons(window: QWidget) -> Iterator[str]:
    """Buttons that are narrower than their words."""
    for button in _shown(window, QAbstractButton):
        words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        icon = button.iconSize().width() if not button.icon().isNull() else 0
        longest = max((button.fontMetrics().horizontalAdvance(line) for line in words.split("\n")), default=0)
        if words.strip() and longest + icon > button.width() - 2:
            yield f"button cut: {words!r} {button.width()} of {longest + icon}"


def small(window: QWidget) -> Iterator[str]:
    """Targets that are hard to hit."""
    for button in _shown(window, QAbstractButton):
        if min(button.width(), button.height()) < SMALLEST_TARGET:
            yield f"small target: {_name(button)} {button.width()}x{button.height()}"


def nameless(window: QWidget) -> Iterator[str]:
    """What the keyboard reaches and a screen reader cannot name."""
    for widget in _shown(window, QWidget):
        has_text = isinstance(widget, QAbstractButton) and widget.text().strip()
        # The line inside a spin box or a combo box speaks with the box's name.
        box = widget.parentWidget() if isinstance(widget, QLineEdit) else None
        named = box if isinstance(box, QAbstractSpinBox | QComboBox) else widget.focusProxy() or widget
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not named.accessibleName() and not has_text:
            yield f"nameless: {_name(widget)}"


def overlapping(window: QWidget) -> Iterator[str]:
    """Texts that lie over each other; what floats over the page on purpose does not count."""
    places = [
        (widget, _place(widget, window))
        for widget in (*_labels(window), *_shown(window, QAbstractButton))
        if _ancestor(widget, Floating) is None and widget.text().strip() and not widget.visibleRegion().isEmpty()
    ]
    for (first, a), (second, b) in combinations(places, 2):
        if first.isAncestorOf(second) or second.isAncestorOf(first):
            continue
        both = a.intersected(b)
        if both.width() > 2 and both.height() > 2:
            yield f"overlap: {first.text()!r} and {second.text()!r}"


def outside_plots(window: QWidget) -> Iterator[str]:
    """Labels of charts that leave their chart."""
    for plot in _shown(window, pg.PlotWidget):
        inside = plot.viewport().rect().adjusted(-3, -3, 3, 3)
        for item in plot.items():
            if isinstance(item, pg.TextItem) and item.isVisible() and item.toPlainText():
                place = plot.mapFromScene(item.sceneBoundingRect()).boundingRect()
                if not inside.contains(place):
                    yield f"outside its chart: {item.toPlainText()!r}"


def tiny(window: QWidget) -> Iterator[str]:
    """Text that is too small to read."""
    for label in _labels(window):
        if 0 < label.font().pixelSize() < SMALLEST_TEXT:
            yield f"tiny text: {label.text()!r}"


def _shown(window: QWidget, kind: type[T]) -> list[T]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def _labels(window: QWidget) -> list[QLabel]:
    return [label for label in _shown(window, QLabel) if label.text() and label.pixmap().isNull()]


def _text_width(label: QLabel) -> float:
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    if "<" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText:
        document.setHtml(label.text())
    else:
        document.setPlainText(label.text())
    return document.idealWidth()


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).intersected(
        widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))
    )


def _ancestor(widget: QWidget, kind: type[T]) -> T | None:
    step = widget.parentWidget()
    while step is not None:
        if isinstance(step, kind):
            return step
        step = step.parentWidget()
    return None


def _name(widget: QWidget) -> str:
    inside = widget.parentWidget()
    within = f" in {type(inside).__name__} {inside.objectName()}" if inside is not None else ""
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}{within}"
