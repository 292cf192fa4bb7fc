"""What can be done with a shift or an empty cell, as a menu at the pointer: all of it has a key as well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui import theme
from ui.schedule.editor import Editor


def tr(text: str) -> str:
    """A translated text."""
    return QCoreApplication.translate("schedule_menu", text)


def shift_menu(parent: QWidget, editor: Editor, edit_times: Callable[[], None], call_sick: Callable[[], None]) -> QMenu:
    """The menu of the editor's current cell."""
    menu = QMenu(parent)
    menu.setObjectName("shiftMenu")
    menu.setFont(theme.font())
    shift = editor.shift
    acts: list[tuple[str, str, Callable[[], None]]] = [(tr("Add a shift"), "Return", editor.add)]
    if shift is not None:
        lock = tr("Unlock") if shift.is_locked else tr("Lock")
        acts = [
            (tr("Edit the times"), "F2", edit_times),
            (tr("Copy to the next day"), "Ctrl+D", editor.copy_to_next_day),
            (lock, "L", editor.toggle_lock),
            (tr("Add another shift"), "", editor.add),
        ]
        if not shift.is_open:
            acts += [(tr("Make it open"), "", editor.make_open), (tr("Called in sick"), "", call_sick)]
        acts.append((tr("Remove"), "Del", editor.remove))
    for text, keys, act in acts:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, act=act: act())
    return menu
