"""A small team and a week of shifts for the tests of the schedule, and an owner's hand on the mouse."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from types import MappingProxyType

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from shopflow import planjson
from shopflow.people import Person
from shopflow.plan import Plan
from shopflow.shiftedits import OPEN
from shopflow.shifts import Schedule, Shift
from tests.ui.builders import FIRST_DAY, HOURS
from ui.pages.schedule import SchedulePage
from ui.schedule.shifts_view import ShiftsView

DAYS = tuple(FIRST_DAY + dt.timedelta(days=number) for number in range(7))
ALL_DAY = ((360, 1320),)


@pytest.fixture(autouse=True)
def irish() -> Iterator[None]:
    """Clocks of 24 hours and decimal points, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    yield
    QLocale.setDefault(before)


def person(name: str, *roles: str, **more: object) -> Person:
    settings = {"wage_per_h": 15.0, "min_hours": 0.0, "max_hours": 40.0, "available": (ALL_DAY,) * 7} | more
    return Person(person_id=name.lower(), name=name, roles=roles or ("Barista",), **settings)  # type: ignore[arg-type]


TEAM = (
    person("Ana", "Lead", "Barista"),
    person("Ben", available=(*(ALL_DAY,) * 5, (), ())),
    person("Cleo", "Till", max_hours=10.0, days_off=frozenset({DAYS[2]})),
)


def shift(who: str, day: int, first: int, last: int, role: str = "Barista", **more: object) -> Shift:
    midnight = dt.datetime.combine(DAYS[day], dt.time())
    return Shift(
        shift_id=f"{who or 'open'}-{day}",
        person_id=who,
        role=role,
        date=DAYS[day],
        start=midnight + dt.timedelta(hours=first),
        end=midnight + dt.timedelta(hours=last),
        **more,  # type: ignore[arg-type]
    )


SHIFTS = (
    shift("ana", 0, 7, 12, "Lead"),
    shift("ana", 1, 7, 12, "Lead"),
    shift("ben", 0, 9, 15),
    shift("cleo", 4, 8, 12, "Till"),
    shift(OPEN, 5, 8, 12),
)


def make_plan(shifts: tuple[Shift, ...] = SHIFTS, people: tuple[Person, ...] = TEAM) -> Plan:
    ordered = tuple(sorted(shifts, key=lambda one: (one.start, one.end, one.person_id, one.shift_id)))
    return Plan(
        shop_name="Linden Street Coffee",
        opening_hours=HOURS,
        people=people,
        schedules=MappingProxyType({FIRST_DAY: Schedule(ordered)} if shifts else {}),
    )


def state(page: SchedulePage) -> str:
    """The plan as it is saved, byte for byte."""
    return planjson.dumps(page.editor._session.plan)


def centre(view: ShiftsView, shift_id: str) -> QPointF:
    board = view.board
    assert board is not None
    place = view.shift_rect(board.shift(shift_id))
    assert place is not None
    return place.center()


def mouse(view: ShiftsView, kind: QEvent.Type, at: QPointF, keys: Qt.KeyboardModifier) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    everywhere = view.viewport().mapToGlobal(at)
    QApplication.sendEvent(view.viewport(), QMouseEvent(kind, at, everywhere, button, held, keys))


def drag(
    view: ShiftsView,
    start: QPointF,
    end: QPointF,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    before_letting_go: Callable[[], None] = lambda: None,
) -> None:
    """Press at a point, move by steps, let go."""
    mouse(view, QEvent.Type.MouseButtonPress, start, Qt.KeyboardModifier.NoModifier)
    for part in (0.3, 0.7, 1.0):
        mouse(view, QEvent.Type.MouseMove, start + (end - start) * part, keys)
    before_letting_go()
    mouse(view, QEvent.Type.MouseButtonRelease, end, keys)
