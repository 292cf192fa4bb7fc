"""An owner at Shop & settings: wage, promise, currency and hours, what the pages say then, and the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit

from tests.e2e.owner import Owner

SUNDAY = 6


def change_settings(owner: Owner) -> dict[str, Any]:
    """Change four numbers in a row, look at the pages, and take the last one back."""
    owner.click("nav_settings")
    seen: dict[str, Any] = {"needed_before": _needed(owner)}
    _type(owner.find(QDoubleSpinBox, "setWage").lineEdit(), "16.50")
    _type(owner.find(QDoubleSpinBox, "setWait").lineEdit(), "4")
    _choose(owner.find(QComboBox, "setCurrency"), "USD")
    _type(owner.find(QLineEdit, f"setHours{SUNDAY}"), "")
    owner.wait_for_week()
    seen["headline"] = owner.headline()
    seen["needed"] = _needed(owner)
    owner.click("nav_week")
    seen["week"] = f"{owner.headline()} {owner.support()}"
    seen["sunday_is_open"] = _is_open_on_sunday(owner)
    stack = owner.desk.session.undo_stack
    seen["steps"] = [stack.text(place) for place in range(stack.count() - 4, stack.count())]
    owner.desk.run("undo")
    owner.wait_for_week()
    seen["sunday_is_open_again"] = _is_open_on_sunday(owner)
    return seen


def see_settings(owner: Owner) -> dict[str, Any]:
    """What is there at the next start."""
    plan = owner.desk.session.plan
    return {
        "wage": plan.money.wage_per_h.value,
        "wait_s": plan.promise.target_wait_s,
        "currency": plan.currency,
        "sunday_is_open": _is_open_on_sunday(owner),
    }


def _needed(owner: Owner) -> int:
    """Half hours of people needed from Monday to Saturday, which have the same hours before and after."""
    grid = owner.desk.session.results.requirement
    return int(grid.required[: len(grid.required) * 6 // 7].sum())


def _is_open_on_sunday(owner: Owner) -> bool:
    forecast = owner.desk.session.results.forecast
    return bool(forecast.is_open[len(forecast.is_open) * 6 // 7 :].any())


def _type(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    if text:
        QTest.keyClicks(line, text)
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)


def _choose(box: QComboBox, data: str) -> None:
    place = box.findData(data)
    box.setCurrentIndex(place)
    box.activated.emit(place)
