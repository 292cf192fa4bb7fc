"""What belongs to the window rather than to the plan: settings, help, find anything, copies of the shop, its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from shopflow.export.filenames import file_name
from shopflow.problems import Problem
from shopflow.shopfile import ShopFile
from ui import format as words
from ui import page_list, saving
from ui.commands import DoAndUndo
from ui.exports import open_with_system
from ui.finder import Findable
from ui.session import WEEKS_AHEAD
from ui.settings import Look
from ui.widgets.find_box import FindBox

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.pages.help import HelpPage
    from ui.pages.settings import SettingsPage
    from ui.widgets.text_table import Table


class Shell(QObject):
    """Carries out what the pages Shop & settings and Help and the search ask for.

    Args:
        desk: has the window, the session and the file dialogs.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._window, self._session = desk, desk.window, desk.session
        self.find_box = FindBox(self._window, lambda: tuple(self._findable()))
        saving.wishes.picture_wanted.connect(self._save_picture)
        saving.wishes.table_wanted.connect(self._save_table)

    @property
    def settings(self) -> SettingsPage:
        """The page Shop & settings."""
        return cast("SettingsPage", self._window.page("settings"))

    @property
    def help(self) -> HelpPage:
        """The page Help."""
        return cast("HelpPage", self._window.page("help"))

    @property
    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands of the menus that are carried out here."""
        return {"find": self.find_box.open, "save_copy": self.ask_where_to_copy}

    def explain(self, page: str) -> None:
        """Show where the figures of a page come from."""
        self.help.explain(page)
        self._desk.show("help")

    @property
    def last_page(self) -> str:
        """The page that was shown last, the week where that has no place in the sidebar."""
        page, _ = self._window.settings.place
        return page if page in [entry.key for entry in page_list.entries()] else "week"

    def restore_place(self) -> None:
        """Show the page and week that were shown last, if there are such."""
        page, week = self._window.settings.place
        entry = next((entry for entry in page_list.entries() if entry.key == page), None)
        first = self._session.first_day
        if entry is not None and (first is not None or not entry.needs_orders):
            self._desk.show(page)
        if week is not None and first is not None and week != first:
            weeks, rest = divmod((week - first).days, 7)
            if rest == 0 and 0 <= weeks <= WEEKS_AHEAD:
                self._session.show_week(week)

    def remember_place(self) -> None:
        """Keep the page and week for the next start."""
        self._window.settings.place = (self._window.current, self._session.first_day)

    def wear(self, look: Look, text: str) -> None:
        """Change how the window looks, as a step that can be undone."""
        before = self._window.settings.look
        self._window.use(look)
        back, again = partial(self._window.use, before), partial(self._window.use, look)
        self._session.undo_stack.push(DoAndUndo(text, again, back))
        self._desk.tell_step(text)

    def ask_where_to_copy(self) -> None:
        """Ask for a place and save a copy of the shop there; the work goes on in the shop's own file."""
        shop = self._shop()
        name = self.tr("{0}, copy of {1}").format(shop.path.stem, self._desk.today().isoformat())
        path = self._desk.dialogs.new_shop_file(shop.path.with_name(f"{name}{shop.path.suffix}"))
        if path is not None:
            shop.save_as(path).close()
            self._desk.exports.tell_saved(path)

    def show_file(self) -> None:
        """Show the shop's file in its folder."""
        open_with_system(self._shop().path.parent)

    def ask_for_copy(self) -> None:
        """Ask for a copy of the shop and go back to it."""
        path = self._desk.dialogs.shop_file(self._shop().path.parent)
        if path is not None:
            self.go_back_to(path)

    def go_back_to(self, copy: Path) -> None:
        """Put a copy in the place of the shop; what the shop had is kept beside it under another name.

        Raises:
            Problem: the copy is no shop, is the shop itself, or nothing can be written there.
        """
        shop = self._shop()
        if copy.exists() and copy.samefile(shop.path):
            raise Problem(self.tr("This is the shop that is open. Choose a copy of it."))
        moment = dt.datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
        kept = shop.path.with_name(self.tr("{0}, before {1}").format(shop.path.stem, moment) + shop.path.suffix)
        with ShopFile.open(copy) as other:
            shop.save_as(kept).close()
            place = shop.path
            shop.close()
            other.save_as(place).close()
        self._desk.open_shop(place)
        text = self.tr("Back to {0}. What you had is kept as {1}.").format(copy.name, kept.name)
        self._window.tell(text, ((self.tr("Open what I had"), lambda: self._desk.open_shop(kept)),))

    def guarded(self, act: Callable[[], object]) -> None:
        """Do something; a problem that it meets is told to the owner."""
        try:
            act()
        except Problem as problem:
            self._window.show_problem(problem)

    def _shop(self) -> ShopFile:
        if self._session.shop is None:
            raise Problem(self.tr("No shop is open. Open one or start with an orders file."))
        return self._session.shop

    def _save_picture(self, widget: QWidget) -> None:
        if widget.window() is self._window:
            place = self._file_for(widget, ".png")
            self.guarded(lambda: self._save(saving.save_picture, widget, self._desk.dialogs.picture_file(place)))

    def _save_table(self, widget: QWidget, table: Table) -> None:
        if widget.window() is self._window:
            place = self._file_for(widget, ".csv")
            self.guarded(lambda: self._save(saving.save_table, table, self._desk.dialogs.table_file(place)))

    def _save(self, write: Callable[[Any, Path], None], what: object, path: Path | None) -> None:
        if path is not None:
            write(what, path)
            self._desk.exports.tell_saved(path)

    def _file_for(self, widget: QWidget, suffix: str) -> Path:
        return Path.home() / file_name(widget.accessibleName() or self.tr("Picture"), suffix)

    def _findable(self) -> Iterator[Findable]:
        """Pages, days, people and commands, as far as they can be gone to or done now."""
        actions = self._window.menus.actions
        for entry in page_list.entries():
            action = actions[f"page_{entry.key}"]
            if action.isEnabled():
                keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
                yield Findable(entry.text, self.tr("Page"), action.trigger, keys)
        yield from self._days()
        for person in self._session.plan.people:
            yield Findable(person.name, self.tr("Person"), partial(self._go_to_person, person.person_id))
        for command, action in actions.items():
            if action.isEnabled() and not command.startswith(("page_", "find")):
                keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
                text = action.text().replace("&", "").removesuffix(" ...")
                yield Findable(text, self.tr("Command"), action.trigger, keys)

    def _days(self) -> Iterator[Findable]:
        results = self._session.results
        if results is None:
            return
        for number in range(results.days):
            day = results.first_day + dt.timedelta(days=number)
            yield Findable(words.day_title(day), self.tr("Day"), partial(self._go_to_day, day))

    def _go_to_day(self, day: dt.date) -> None:
        self._desk.show("week")
        self._desk.week.go_to_day(day)

    def _go_to_person(self, person_id: str) -> None:
        self._desk.show("schedule")
        self._desk.schedule.find_person(person_id)
