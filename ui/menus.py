"""The menus as data: what they say, which keys they have and which command they give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from shopflow.wording import phrase
from ui import page_list, theme

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu.

    Args:
        command: what is asked for when it is chosen; "-" draws a line.
        text: what it says.
        standard: the platform's own keys, if there are any.
        fallback: keys where the platform has none.
        needs_shop: only with a shop open.
        checkable: shows a mark.
    """

    command: str
    text: str = ""
    standard: Keys | None = None
    fallback: str = ""
    needs_shop: bool = False
    checkable: bool = False


_LINE = Entry("-")


def entries() -> tuple[tuple[str, str, tuple[Entry, ...]], ...]:
    """Every menu: name, title and lines."""
    file = (
        Entry("open_orders", phrase("New shop from orders ..."), Keys.New, "Ctrl+N"),
        Entry("add_orders", phrase("Open orders file ..."), Keys.Open, "Ctrl+O"),
        Entry("count_by_hand", phrase("Count by hand ...")),
        Entry("open_shop", phrase("Open shop ..."), None, "Ctrl+Shift+O"),
        Entry("recent", phrase("Open recent")),
        Entry("recent_orders", phrase("Recent orders files")),
        Entry("sample", phrase("Open the sample shop")),
        _LINE,
        Entry("save_as", phrase("Save shop as ..."), Keys.SaveAs, "Ctrl+Shift+S", needs_shop=True),
        Entry("save_copy", phrase("Save a copy ..."), needs_shop=True),
        Entry("export", phrase("Export plan to Excel ..."), None, "Ctrl+E", needs_shop=True),
        Entry("read_edited", phrase("Read edited plan back ..."), needs_shop=True),
        Entry("export_calendar", phrase("Export calendars ..."), needs_shop=True),
        Entry("print_pdf", phrase("Save plan as PDF ..."), needs_shop=True),
        Entry("print", phrase("Print ..."), Keys.Print, "Ctrl+P", needs_shop=True),
        _LINE,
        Entry("quit", phrase("Quit"), Keys.Quit, "Ctrl+Q"),
    )
    edit = (
        Entry("undo", phrase("Undo"), Keys.Undo, "Ctrl+Z"),
        Entry("redo", phrase("Redo"), Keys.Redo, "Ctrl+Y"),
        _LINE,
        Entry("find", phrase("Find anything ..."), None, "Ctrl+K"),
    )
    team = (
        Entry("people", phrase("People from a file ..."), needs_shop=True),
        Entry("save_people", phrase("Save list of people ..."), needs_shop=True),
        Entry("draft_shifts", phrase("Fill the week"), None, "Ctrl+Shift+D", needs_shop=True),
    )
    view = (
        *(
            Entry(
                f"page_{page.key}",
                page.text.replace("&", "&&"),
                None,
                page_list.keys(page),
                needs_shop=page.needs_orders,
            )
            for page in page_list.entries()
        ),
        _LINE,
        Entry("week_back", phrase("A week back"), None, "Alt+Left", needs_shop=True),
        Entry("week_forward", phrase("A week forward"), None, "Alt+Right", needs_shop=True),
        _LINE,
        Entry("look_light", phrase("Light look"), checkable=True),
        Entry("look_dark", phrase("Dark look"), checkable=True),
        Entry("look_system", phrase("Look of the system"), checkable=True),
        _LINE,
        Entry("fold", phrase("Names in the sidebar"), None, "F9", checkable=True),
    )
    return (
        ("file", phrase("&File"), file),
        ("edit", phrase("&Edit"), edit),
        ("team", phrase("&Team"), team),
        ("view", phrase("&View"), view),
        ("help", phrase("&Help"), (Entry("about", phrase("About ShopFlow")),)),
    )


class Menus(QObject):
    """The menu bar's actions by command, and the list of recent shops."""

    def __init__(self, bar: QMenuBar, command: Callable[[str], None]) -> None:
        super().__init__(bar)
        self.actions: dict[str, QAction] = {}
        self._bar = bar
        self.recent = QMenu(phrase("Open recent"), bar)
        self.recent_orders = QMenu(phrase("Recent orders files"), bar)
        self._needs_shop: list[QAction] = []
        for name, title, lines in entries():
            menu = bar.addMenu(title)
            menu.setObjectName(f"menu_{name}")
            for entry in lines:
                self._add(menu, entry, command)
        self._restyle()
        theme.signals.changed.connect(self._restyle)
        for name in ("undo", "redo"):
            self.actions[name].setEnabled(False)

    def _restyle(self) -> None:
        """Platforms have fonts of their own for menus, which would win over the application's."""
        for part in (self._bar, *self._bar.findChildren(QMenu)):
            part.setFont(theme.font())

    def set_shop_open(self, is_open: bool) -> None:
        """Allow what needs a shop, or not."""
        for action in self._needs_shop:
            action.setEnabled(is_open)

    def mark_look(self, theme: str) -> None:
        """Tick the look in use ("light", "dark" or "system")."""
        for name in ("light", "dark", "system"):
            self.actions[f"look_{name}"].setChecked(name == theme)

    def _add(self, menu: QMenu, entry: Entry, command: Callable[[str], None]) -> None:
        if entry.command == "-":
            menu.addSeparator()
            return
        lists = {"recent": self.recent, "recent_orders": self.recent_orders}
        if entry.command in lists:
            menu.addMenu(lists[entry.command])
            return
        action = QAction(entry.text, menu)
        action.setObjectName(f"action_{entry.command}")
        action.setCheckable(entry.checkable)
        keys = QKeySequence.keyBindings(entry.standard) if entry.standard is not None else []
        if entry.fallback and not any(key.toString() == entry.fallback for key in keys):
            keys = [*keys, QKeySequence(entry.fallback)]
        action.setShortcuts(keys)
        action.triggered.connect(lambda: command(entry.command))
        menu.addAction(action)
        self.actions[entry.command] = action
        if entry.needs_shop:
            action.setEnabled(False)
            self._needs_shop.append(action)
