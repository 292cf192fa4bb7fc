"""All keys of the window, computed from its menus, the shortcuts of its pages and what its own widgets answer to."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from shopflow.wording import phrase

Line = tuple[str, str, str]
"""What it does, where it counts, which keys."""
_KEYS_OF_RARE_KEYBOARDS = {"New", "Open", "Save", "Undo", "Redo", "Copy", "Cut", "Paste", "Find", "Help", "Print"}


def key_lines(actions: Iterable[QAction], window: QWidget) -> tuple[Line, ...]:
    """Everything that can be done by keys: the menus' first, then the charts' and pages' own, then what all share.

    A widget that answers to keys by itself tells them as ``own_keys()``: what, where and which (``line``).
    """
    menus = [
        (_plain(action.text()), phrase("Everywhere"), _keys(action.shortcuts()))
        for action in actions
        if action.shortcuts()
    ]
    own = {
        (_plain(action.text()), phrase("In a chart or table"), _keys(action.shortcuts()))
        for widget in window.findChildren(QWidget)
        for action in widget.actions()
        if action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut and action.shortcut().toString()
    }
    told = [keys for widget in window.findChildren(QWidget) for keys in getattr(widget, "own_keys", tuple)()]
    return (*menus, *sorted(own), *dict.fromkeys(told), *_grids())


def line(what: str, where: str, *keys: str) -> Line:
    """One line of the sheet; the keys as ``QKeySequence`` reads them."""
    return what, where, ", ".join(_native(QKeySequence(one)) for one in keys)


def _grids() -> tuple[Line, ...]:
    """Keys that grids and boxes answer to by themselves, without a shortcut that could be asked."""
    where, anywhere = phrase("In a grid or chart"), phrase("Everywhere")
    return (
        (phrase("Go to the neighbour and read it out"), where, phrase("Arrows")),
        line(phrase("Open what is under the mark"), where, "Return"),
        line(phrase("First and last of the line"), where, "Home", "End"),
        line(phrase("Next box or button, and back"), anywhere, "Tab", "Shift+Tab"),
        line(phrase("Close a message or panel"), anywhere, "Esc"),
    )


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix(" ...")


def _keys(sequences: Iterable[QKeySequence]) -> str:
    names = [(_native(keys), keys.toString().rpartition("+")[2]) for keys in sequences]
    return ", ".join(native for native, last in names if last not in _KEYS_OF_RARE_KEYBOARDS)


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
