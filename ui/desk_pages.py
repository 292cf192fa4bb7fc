"""The pages of the window and what they ask for: each is built when it is first shown, or in idle time before that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from shopflow.wording import phrase
from ui.help_keys import Line, key_lines
from ui.help_words import known_by_page
from ui.pages.page import Page

if TYPE_CHECKING:
    from ui.desk import Desk

IDLE_MS = 250
"""Pause before each page that is built ahead: the owner's clicks come first."""


class LatePages(QObject):
    """Makes every page known to the window, and builds those that nobody asked for yet in idle time.

    Args:
        desk: has the window, the session and what the pages ask for.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        for key, build in _BUILDERS.items():
            desk.window.add_page_later(key, partial(_built, desk, key, build))
        self._ahead = list(_BUILDERS)
        self._idle = QTimer(self)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._build_ahead)
        self._idle.start()

    def stop(self) -> None:
        """Build no page ahead any more."""
        self._idle.stop()

    def _build_ahead(self) -> None:
        if self._desk.session.jobs.is_busy:
            return
        has_page = self._desk.window.has_page
        self._ahead = [key for key in self._ahead if not has_page(key)]
        if not self._ahead:
            self.stop()
        else:
            self._desk.window.page(self._ahead.pop(0))


def _built(desk: Desk, key: str, build: Callable[[Desk], QWidget]) -> QWidget:
    """A page; where Help explains its figures it has a button to that explanation."""
    page = build(desk)
    if key in known_by_page() and isinstance(page, Page):
        page.offer_reasons(phrase("How do you know?"), partial(desk.shell.explain, key))
    return page


def _week(desk: Desk) -> QWidget:
    from ui.pages.week import WeekPage

    page = WeekPage(desk.session)
    page.told.connect(desk.tell_step)
    page.settings_wanted.connect(lambda: desk.show("settings"))
    page.daily_file_wanted.connect(desk.ask_for_daily_values)
    page.waits_wanted.connect(desk.show_waits)
    page.excel_wanted.connect(lambda: desk.run("export"))
    page.orders_wanted.connect(lambda: desk.run("add_orders"))
    return page


def _waits(desk: Desk) -> QWidget:
    from ui.pages.waits import WaitsPage

    page = WaitsPage(desk.session)
    page.timing_wanted.connect(lambda: desk.show("calibration"))
    page.schedule_wanted.connect(desk.show_schedule)
    return page


def _needed(desk: Desk) -> QWidget:
    from ui.pages.needed import NeededPage

    page = NeededPage(desk.session)
    page.excel_wanted.connect(lambda: desk.run("export"))
    page.schedule_wanted.connect(lambda day, minute: desk.show_schedule(day))
    page.told.connect(desk.tell_step)
    return page


def _whatif(desk: Desk) -> QWidget:
    from ui.pages.whatif import WhatIfPage

    page = WhatIfPage(desk.session)
    page.told.connect(desk.tell_step)
    page.said.connect(lambda text: desk.window.tell(text))
    page.schedule_wanted.connect(lambda day, first, last: desk.show_schedule(day))
    return page


def _calibration(desk: Desk) -> QWidget:
    from ui.pages.calibration import CalibrationPage

    page = CalibrationPage(desk.session)
    page.told.connect(desk.tell_step)
    page.left.connect(lambda: desk.show("waits"))
    return page


def _schedule(desk: Desk) -> QWidget:
    from ui.pages.schedule import SchedulePage

    page = SchedulePage(desk.session)
    page.commanded.connect(desk.run)
    page.told.connect(desk.tell_step)
    return page


def _orders(desk: Desk) -> QWidget:
    from ui.pages.orders import OrdersPage

    page = OrdersPage(desk.session, desk.importer)
    page.open_wanted.connect(lambda: desk.run("add_orders"))
    page.sample_wanted.connect(lambda: desk.run("sample"))
    page.save_wanted.connect(desk.exports.save_left_out)
    page.told.connect(desk.tell_step)
    return page


def _by_hand(desk: Desk) -> QWidget:
    from ui.pages.count_by_hand import CountByHandPage
    from ui.tally import Tally

    tally = Tally(desk.folders.data / "count by hand.json")
    page = CountByHandPage(desk.session, desk.importer, tally, desk.today)
    page.left.connect(lambda: desk.show("orders"))
    return page


def _settings(desk: Desk) -> QWidget:
    from ui.pages.settings import SettingsPage

    page, shell, window = SettingsPage(desk.session, today=desk.today), desk.shell, desk.window
    page.told.connect(desk.tell_step)
    page.team_wanted.connect(lambda: desk.run("page_schedule"))
    page.people_file_wanted.connect(lambda: desk.run("people"))
    page.keep.copy_wanted.connect(lambda: desk.run("save_copy"))
    page.keep.show_wanted.connect(lambda: shell.guarded(shell.show_file))
    page.keep.restore_wanted.connect(lambda: shell.guarded(shell.ask_for_copy))
    page.window_card.wanted.connect(shell.wear)
    page.window_card.show_look(window.settings.look)
    window.look_changed.connect(lambda: page.window_card.show_look(window.settings.look))
    return page


def _help(desk: Desk) -> QWidget:
    from ui.pages.help import HelpPage

    def lines() -> tuple[Line, ...]:
        for key in _BUILDERS:
            if key != "help":
                # Only a page that is built tells its keys.
                desk.window.page(key)
        return key_lines(desk.window.menus.actions.values(), desk.window)

    page = HelpPage(desk.session, lines)
    page.about_wanted.connect(lambda: desk.run("about"))
    return page


_BUILDERS: dict[str, Callable[[Desk], QWidget]] = {
    "week": _week,
    "waits": _waits,
    "schedule": _schedule,
    "needed": _needed,
    "whatif": _whatif,
    "orders": _orders,
    "settings": _settings,
    "calibration": _calibration,
    "by_hand": _by_hand,
    "help": _help,
}
"""What builds each page, in the order in which they are built ahead."""
