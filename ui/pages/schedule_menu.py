"""What can be done with a shift or an empty cell, as a menu at the pointer: all of it has a key as well."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from shopflow.wording import phrase
from ui import theme
from ui.schedule.editor import Editor


def shift_menu(parent: QWidget, editor: Editor, edit_times: Callable[[], None], call_sick: Callable[[], None]) -> QMenu:
    """The menu of the editor's current cell."""
    menu = QMenu(parent)
    menu.setObjectName("shiftMenu")
    menu.setFont(theme.font())
    shift = editor.shift
    acts: list[tuple[str, str, Callable[[], None]]] = [(phrase("Add a shift"), "Return", editor.add)]
    if shift is not None:
        lock = phrase("Unlock") if shift.is_locked else phrase("Lock")
        acts = [
            (phrase("Edit the times"), "F2", edit_times),
            (phrase("Copy to the next day"), "Ctrl+D", editor.copy_to_next_day),
            (lock, "L", editor.toggle_lock),
            (phrase("Add another shift"), "", editor.add),
        ]
        if not shift.is_open:
            acts += [(phrase("Make it open"), "", editor.make_open), (phrase("Called in sick"), "", call_sick)]
        acts.append((phrase("Remove"), "Del", editor.remove))
    for text, keys, act in acts:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, act=act: act())
    return menu
