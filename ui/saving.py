"""Pictures and tables saved as files: what a chart or table offers in its menu, and how it is written."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QLocale, QMimeData, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage, QImageWriter, QKeySequence, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from shopflow.export.atomic import put_bytes, write_atomically
from shopflow.export.text import pasted_text
from shopflow.wording import phrase
from ui import theme

if TYPE_CHECKING:
    from ui.widgets.text_table import Table

SHARPNESS = 2
"""Pixels of a saved picture per pixel of the screen."""


class Wishes(QObject):
    """What widgets that know no file dialogs wish for.

    Signals:
        picture_wanted: a widget whose picture is to be saved.
        table_wanted: a widget, and the ``Table`` behind it that is to be saved.
    """

    picture_wanted = Signal(object)
    table_wanted = Signal(object, object)


wishes = Wishes()


def offer(
    widget: QWidget, text: str, keys: QKeySequence | QKeySequence.StandardKey | str, act: Callable[[], object]
) -> None:
    """Add a line to the menu of a widget's right mouse button, with keys that count while the focus is inside."""
    action = QAction(text, widget)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(act)
    widget.addAction(action)
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def offer_picture(widget: QWidget) -> None:
    """Offer to save what a widget shows as a picture."""
    offer(widget, phrase("Save picture ..."), "Ctrl+Shift+C", lambda: wishes.picture_wanted.emit(widget))


def offer_table(widget: QWidget, table: Callable[[], Table]) -> None:
    """Offer to copy the figures behind a widget as a table, and to save them."""
    offer(widget, phrase("Copy table"), "", lambda: copy_table(table()))
    offer(widget, phrase("Save as CSV ..."), "", lambda: wishes.table_wanted.emit(widget, table()))


def copy_table(table: Table) -> None:
    """Put a table on the clipboard: with tabs for a spreadsheet, with lines for chat and mail."""
    both = QMimeData()
    both.setText(table.as_text())
    both.setHtml(table.as_html())
    QGuiApplication.clipboard().setMimeData(both)


def save_picture(widget: QWidget, path: Path) -> None:
    """Save what a widget shows: as vectors where the name ends in .svg, else as pixels.

    Raises:
        Problem: the file cannot be written there.
    """
    data = _svg(widget) if path.suffix.lower() == ".svg" else _png(widget)
    write_atomically(path, lambda unfinished: put_bytes(unfinished, data))


def save_table(table: Table, path: Path) -> None:
    """Save a table as a CSV file that spreadsheets open; no cell becomes a formula there, numbers stay numbers.

    Where numbers have a decimal comma, spreadsheets expect semicolons between the cells.

    Raises:
        Problem: the file cannot be written there.
    """

    def write(unfinished: Path) -> None:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";" if QLocale().decimalPoint() == "," else ",")
            for line in (table.headers, *table.rows):
                writer.writerow([pasted_text(cell) for cell in line])

    write_atomically(path, write)


def _svg(widget: QWidget) -> bytes:
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRectF(0, 0, widget.width(), widget.height()))
    generator.setTitle(widget.accessibleName())
    generator.setDescription(widget.accessibleDescription())
    painter = QPainter(generator)
    _paint(widget, painter)
    painter.end()
    return bytes(buffer.data().data())


def _png(widget: QWidget) -> bytes:
    image = QImage(QSize(widget.width(), widget.height()) * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    _paint(widget, painter)
    painter.end()
    buffer = QBuffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _paint(widget: QWidget, painter: QPainter) -> None:
    """The widget on the ground of a card, as it stands on the page."""
    painter.fillRect(widget.rect(), theme.colour("surface"))
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
