"""All keys of the window, computed from its menus and from the shortcuts of its pages."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Line = tuple[str, str, str]
"""Where it counts, what it does, which keys."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)


def key_lines(actions: Iterable[QAction], window: QWidget) -> tuple[Line, ...]:
    """Everything that can be done by keys: the menus' first, then the charts' own, then what all grids share."""
    menus = [
        (_tr("Everywhere"), _plain(action.text()), _keys(action.shortcuts()))
        for action in actions
        if action.shortcuts()
    ]
    own = {
        (_tr("In a chart or table"), shortcut.whatsThis(), _native(shortcut.key()))
        for shortcut in window.findChildren(QShortcut)
        if shortcut.whatsThis()
    }
    return (*menus, *sorted(own), *_grids())


def _grids() -> tuple[Line, ...]:
    """Keys that grids and boxes answer to by themselves, without a shortcut that could be asked."""
    where, anywhere = _tr("In a grid or chart"), _tr("Everywhere")
    return (
        (where, _tr("Go to the neighbour and read it out"), _tr("Arrows")),
        (where, _tr("Open what is under the mark"), _native(QKeySequence("Return"))),
        (where, _tr("Copy the picture or table"), _native(QKeySequence("Ctrl+C"))),
        (
            anywhere,
            _tr("Next box or button, and back"),
            f"{_native(QKeySequence('Tab'))}, {_native(QKeySequence('Shift+Tab'))}",
        ),
        (anywhere, _tr("Close a message or panel"), _native(QKeySequence("Esc"))),
    )


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix(" ...")


def _keys(sequences: Iterable[QKeySequence]) -> str:
    return ", ".join(map(_native, sequences))


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
