"""Carries out what the owner asks for: opens, imports, saves, exports. Loaded after the first paint."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

import sample_data
from shopflow import __version__
from shopflow.peoplefile import read_people
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress
from shopflow.shopfile import ShopFile
from ui import page_list
from ui.about import about_text
from ui.desk_pages import LatePages
from ui.dialogs import FileDialogs
from ui.exports import Exports
from ui.folders import Folders
from ui.handouts import Handouts
from ui.importer import Importer
from ui.jobs import Job
from ui.main_window import MainWindow
from ui.order_words import data_strip_words
from ui.preview import reach_of
from ui.session import WEEK_JOB, Session
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.pages.calibration import CalibrationPage
    from ui.pages.count_by_hand import CountByHandPage
    from ui.pages.needed import NeededPage
    from ui.pages.orders import OrdersPage
    from ui.pages.schedule import SchedulePage
    from ui.pages.waits import WaitsPage
    from ui.pages.week import WeekPage
    from ui.pages.whatif import WhatIfPage

SHOP_SUFFIX = ".shopflow"
SAMPLE_JOB = "sample"


class Desk(QObject):
    """Joins the session, the pages and the window.

    Args:
        window: the painted window.
        folders: where new shops and the sample shop go.
        today: tells the date, for what is said about old orders.
    """

    def __init__(self, window: MainWindow, folders: Folders, *, today: Callable[[], dt.date] = dt.date.today) -> None:
        super().__init__(window)
        self.window = window
        self.folders = folders
        self.dialogs = FileDialogs(window)
        self.session = Session(self, kept_week=folders.data / "last week.results")
        self.importer = Importer(self.session, folders.shops, self)
        self.exports = Exports(window, self.session, folders, lambda: self.dialogs)
        self.handouts = Handouts(window, self.session, lambda: self.dialogs, self.exports.tell_saved)
        self.today = today
        self.shell = Shell(self)
        self._late = LatePages(self)
        self._connect()
        self._commands: dict[str, Callable[[], object]] = {
            "open_orders": lambda: self.ask_for_orders(in_new_shop=True),
            "add_orders": self.ask_for_orders,
            "open_shop": self.ask_for_shop,
            "own_orders": self.open_own_shop,
            "sample": self.open_sample,
            "save_as": self.ask_where_to_save,
            "export": self.exports.ask_where_to_export,
            "people": self.ask_for_people,
            "draft_shifts": self.fill_week,
            "undo": self.undo,
            "redo": self.redo,
            "count_by_hand": lambda: self.window.show_page("by_hand"),
            **{f"page_{entry.key}": partial(self.show, entry.key) for entry in page_list.entries()},
            "week_back": lambda: self.session.step_week(-1),
            "week_forward": lambda: self.session.step_week(1),
            "about": self._about,
            **self.handouts.commands,
            **self.shell.commands,
        }

    @property
    def week(self) -> WeekPage:
        """The page Week ahead."""
        return cast("WeekPage", self.window.page("week"))

    @property
    def waits(self) -> WaitsPage:
        """The page Waits."""
        return cast("WaitsPage", self.window.page("waits"))

    @property
    def needed(self) -> NeededPage:
        """The page People needed."""
        return cast("NeededPage", self.window.page("needed"))

    @property
    def schedule(self) -> SchedulePage:
        """The page Schedule."""
        return cast("SchedulePage", self.window.page("schedule"))

    @property
    def whatif(self) -> WhatIfPage:
        """The page What if."""
        return cast("WhatIfPage", self.window.page("whatif"))

    @property
    def orders(self) -> OrdersPage:
        """The page Orders."""
        return cast("OrdersPage", self.window.page("orders"))

    @property
    def calibration(self) -> CalibrationPage:
        """The page where making times come from."""
        return cast("CalibrationPage", self.window.page("calibration"))

    @property
    def by_hand(self) -> CountByHandPage:
        """The page where orders are counted by hand."""
        return cast("CountByHandPage", self.window.page("by_hand"))

    def run(self, command: str) -> None:
        """Carry out a command of the menus, buttons or keys."""
        try:
            self._commands[command]()
        except Problem as problem:
            self.window.show_problem(problem)

    def open_at_start(self, files: Sequence[Path]) -> None:
        """Open the files that were given, else the shop that was open last."""
        last = self.window.settings.last_shop
        if files:
            self.open_files(files)
        elif last is not None:
            self.open_shop(last, page=self.shell.last_page)
            self.shell.restore_place()
        else:
            self._show_shop()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open a shop, or read orders files."""
        shops = [path for path in paths if path.suffix.lower() == SHOP_SUFFIX]
        if shops:
            self.open_shop(shops[0])
        elif paths:
            self.read_orders(paths)

    def read_orders(self, paths: Sequence[Path], *, in_new_shop: bool = False) -> None:
        """Read orders files, and offer them again under the recent ones."""
        for path in reversed(paths):
            self.window.settings.remember_orders(path)
        self._list_recent()
        self.importer.read(paths, in_new_shop=in_new_shop)

    def open_shop(self, path: Path, *, page: str = "week") -> None:
        """Open a shop file and show a page of it, its orders where there are none yet."""
        try:
            shop = ShopFile.open(path)
            self.session.open_shop(shop)
        except Problem as problem:
            self.window.show_problem(problem, self.tr("Open another shop"), self.ask_for_shop)
            if self.session.shop is None:
                self.show("orders")
            return
        self.show(page if len(self.session.orders) else "orders")

    def open_sample(self) -> None:
        """Open the sample shop; make its file first if it is missing or no longer readable."""
        path = self.folders.data / f"Linden Street Coffee{SHOP_SUFFIX}"

        def work(progress: Progress, cancel: CancelToken) -> Path:
            progress(0.0, self.tr("Setting out the sample shop"))
            if not _opens(path):
                path.parent.mkdir(parents=True, exist_ok=True)
                # Made elsewhere and moved, so that two clicks or a crash leave no half shop.
                with tempfile.TemporaryDirectory(dir=path.parent) as folder:
                    sample_data.create_shop(Path(folder) / path.name).close()
                    (Path(folder) / path.name).replace(path)
            return path

        self.session.jobs.start(
            SAMPLE_JOB,
            self.tr("Opening the sample shop"),
            work,
            done=self.open_shop,
            failed=self.session.report,
        )

    def ask_for_orders(self, *, in_new_shop: bool = False) -> None:
        """Ask for orders files and read them."""
        paths = self.dialogs.orders_files(Path.home())
        if paths:
            self.read_orders(paths, in_new_shop=in_new_shop)

    def ask_for_shop(self) -> None:
        """Ask for a shop file and open it."""
        path = self.dialogs.shop_file(self.folders.shops)
        if path is not None:
            self.open_shop(path)

    def ask_for_people(self) -> None:
        """Ask for a list of people and take them as the team."""
        path = self.dialogs.people_file(Path.home())
        if path is not None:
            self.add_people(path)

    def add_people(self, path: Path) -> None:
        """Take the people of a file as the team; one step that can be undone."""
        people = read_people(path)
        self.session.apply(replace(self.session.plan, people=people), self.tr("Team from a file"))
        self.window.tell(self.tr("Your team: {}").format(", ".join(person.name for person in people)), self._undo_way())

    def ask_for_daily_values(self) -> None:
        """Ask for a file of daily values and try it out."""
        path = self.dialogs.daily_values_file(Path.home())
        if path is not None:
            self.week.special.daily.try_file(path)

    def fill_week(self) -> None:
        """Show the schedule and fill the week there; locked and hand-made shifts stay."""
        self.show("schedule")
        self.schedule.fill_week()

    def open_own_shop(self) -> None:
        """Leave the sample: open the owner's own shop of last time, or ask for orders where there is none."""
        own = [path for path in self.window.settings.recent_shops if path.parent != self.folders.data]
        if own:
            self.open_shop(own[0])
        else:
            self.ask_for_orders()

    def ask_where_to_save(self) -> None:
        """Save the shop under another name and go on with that."""
        path = self.dialogs.new_shop_file(self.folders.shops / f"{self.session.plan.shop_name}{SHOP_SUFFIX}")
        if path is not None:
            self.session.save_as(path)
            self.window.tell(self.tr("Saved: {}").format(path.name))

    def show(self, page: str) -> None:
        """Show a page; without a shop the first-run page stands for the orders."""
        if page == "orders" and self.session.shop is None and self.importer.preview is None:
            page = "first_run"
        self.window.show_page(page)

    def show_schedule(self, day: dt.date) -> None:
        """Show a day on the Schedule page."""
        self.show("schedule")
        self.schedule.show_date(day)

    def show_waits(self, day: dt.date, first_minute: int, last_minute: int) -> None:
        """Show a span of a day, in minutes after midnight, on the Waits page."""
        self.waits.show_window(day, first_minute, last_minute)
        self.show("waits")

    def undo(self) -> None:
        """Take the last step back and say which it was."""
        stack = self.session.undo_stack
        text = stack.undoText()
        stack.undo()
        self.window.tell(self.tr("Undone: {}").format(text), ((self.tr("Redo"), self.redo),))

    def redo(self) -> None:
        """Do the step that was taken back again."""
        stack = self.session.undo_stack
        text = stack.redoText()
        stack.redo()
        self.window.tell(self.tr("Done again: {}").format(text), self._undo_way())

    def tell_step(self, text: str) -> None:
        """Say what was changed, with Undo."""
        self.window.tell(text, self._undo_way())

    def close(self) -> None:
        """Remember the place, stop all work and close the shop."""
        self._late.stop()
        self.shell.remember_place()
        self.session.close()

    def _connect(self) -> None:
        session, window = self.session, self.window
        window.before_closing = self.close
        window.progress.follow(session.jobs)
        session.shop_changed.connect(self._show_shop)
        session.orders_changed.connect(self._show_data)
        session.problem_met.connect(window.show_problem)
        session.jobs.finished.connect(self._job_ended)
        self.importer.preview_changed.connect(self._preview_changed)
        self.importer.failed.connect(self._import_failed)
        self.importer.imported.connect(self._imported)
        stack, actions = session.undo_stack, window.menus.actions
        stack.canUndoChanged.connect(actions["undo"].setEnabled)
        stack.canRedoChanged.connect(actions["redo"].setEnabled)
        stack.undoTextChanged.connect(lambda text: actions["undo"].setText(f"{self.tr('Undo')} {text}".strip()))
        stack.redoTextChanged.connect(lambda text: actions["redo"].setText(f"{self.tr('Redo')} {text}".strip()))

    def _show_shop(self) -> None:
        session, window = self.session, self.window
        window.set_shop(session.plan.shop_name if session.shop is not None else None)
        is_sample = session.shop is not None and session.plan.is_sample
        window.sample_strip.say(
            self.tr("You are looking at a sample shop.") if is_sample else "", self.tr("Use my orders")
        )
        window.problem.hide()
        if session.shop is not None:
            window.settings.remember_shop(session.shop.path)
        self._list_recent()
        self._show_data()

    def _show_data(self) -> None:
        reach = reach_of(self.session.orders) if self.session.shop is not None else None
        self.window.allow_plan_pages(reach is not None)
        is_own = reach is not None and not self.session.plan.is_sample
        words = data_strip_words(reach, self.today()) if reach is not None and is_own else ""
        self.window.data_strip.say(words, self.tr("Add orders"))
        if reach is None and any(
            entry.key == self.window.current and entry.needs_orders for entry in page_list.entries()
        ):
            self.show("orders")

    def _list_recent(self) -> None:
        settings, menus = self.window.settings, self.window.menus
        opened = ((menus.recent, settings.recent_shops, self.open_shop),)
        read = ((menus.recent_orders, settings.recent_orders, lambda path: self.read_orders([path])),)
        for menu, paths, act in (*opened, *read):
            menu.clear()
            for path in paths:
                menu.addAction(path.stem if path.suffix == SHOP_SUFFIX else path.name, partial(act, path))
            menu.setEnabled(not menu.isEmpty())

    def _preview_changed(self) -> None:
        if self.importer.preview is not None:
            self.window.problem.hide()
            self.window.show_page("orders")
        elif self.session.shop is None:
            self.show("orders")

    def _import_failed(self, problem: Problem) -> None:
        self.window.show_problem(problem, self.tr("Choose another file"), self.ask_for_orders)
        if self.window.current == "opening":
            self.show("orders")

    def _imported(self, text: str, new: int) -> None:
        if new:
            self.show("week")
            self.window.tell(text, self._undo_way())
        else:
            self.window.tell(text)

    def _job_ended(self, job: Job) -> None:
        """A stopped week can be taken up again: a page would wait for it for ever."""
        was_stopped = job.name == WEEK_JOB and job.cancel.is_cancelled and not self.session.jobs.is_busy
        if was_stopped and self.session.shop is not None:
            sentence = self.tr("You stopped before the week was worked out, so what you see may be out of date.")
            self.window.show_problem(Problem(sentence), self.tr("Work it out"), self.session.recompute)

    def _undo_way(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return ((self.tr("Undo"), self.undo),)

    def _about(self) -> None:
        self.dialogs.about(self.tr("About ShopFlow"), about_text(__version__))


def _opens(path: Path) -> bool:
    try:
        with ShopFile.open(path) as shop:
            return bool(shop.imports())
    except Problem:
        return False
