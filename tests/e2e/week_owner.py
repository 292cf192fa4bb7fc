"""What an owner does with the week of the sample shop, at the real window; used as ``tests.e2e.owner`` is."""

from __future__ import annotations

import sys
import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableView, QWidget

from tests.e2e.owner import TASKS, Owner, run


def open_sample(owner: Owner) -> float:
    """Seconds from the click to the week's headline."""
    begin = time.monotonic()
    owner.click("btnSample")
    owner.wait(lambda: owner.window.current == "week", "the week page")
    owner.wait_for_week()
    return time.monotonic() - begin


def week_tasks(owner: Owner) -> dict[str, Any]:
    """Look round in the sample shop, try one person fewer on Saturday, then promise faster service."""
    seconds = open_sample(owner)
    return {
        "look_round": {"seconds": seconds, **look_round(owner)},
        "one_fewer": one_fewer(owner),
        "faster_service": faster_service(owner),
    }


def look_round(owner: Owner) -> dict[str, Any]:
    """Tasks 1 and 5: the sample shop, its busiest half hour, and a walk with the arrows."""
    seen: dict[str, Any] = {"page": owner.window.current}
    week, results = owner.desk.week, owner.desk.session.results
    expected = results.forecast.coarser(30).expected()
    seen["headline"] = owner.headline()
    seen["strip"] = owner.window.sample_strip.isVisible()
    seen["rows"] = week.map.row_count()
    seen["max_cell"], seen["model_max"] = week.map.max_value(), float(expected.max())
    busiest = results.requirement.starts[int(expected.argmax())].item()
    seen["busiest"] = [busiest.weekday(), busiest.hour * 60 + busiest.minute]
    seen["shown_busiest"] = _busiest_shown(owner)
    seen["walk"] = [_step(owner, key) for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up)]
    seen["short"] = _go_to_short(owner)
    return seen


def _busiest_shown(owner: Owner) -> str:
    """The lines of the days that can be seen with the arrows, joined: each tells its busiest half hour."""
    week = owner.desk.week
    row, column = week._grid.busiest_cell()
    week.map.go_to(row, column)
    return f"{week.day.title.text()}: {week.day.line.text()}"


def _step(owner: Owner, key: Qt.Key) -> dict[str, Any]:
    """What follows one arrow key."""
    week = owner.desk.week
    before = week.map.current()
    week.map.setFocus()
    QTest.keyClick(week.map, key)
    row, column = week.map.current()
    return {
        "moved": [row - before[0], column - before[1]],
        "day": week.day.title.text(),
        "date": week._grid.days[row].isoformat(),
        "orders": round(week.map.value(row, column)),
        "spoken": week.map.accessibleDescription(),
        "chart_spoken": week.day.chart.accessibleDescription(),
    }


def _go_to_short(owner: Owner) -> str:
    """What a screen reader says of a cell with too few people."""
    week = owner.desk.week
    window = week.runs[0].window
    week.map.go_to(*week._grid.cell(window.day, window.first_minute))
    return str(week.map.accessibleDescription())


def one_fewer(owner: Owner) -> dict[str, Any]:
    """Task 6: Enter on Saturday mid-morning opens Waits there; one person fewer, and back again."""
    owner.click("nav_week")
    week, waits = owner.desk.week, owner.desk.waits
    week.map.go_to(5, week._grid.cell(week._grid.days[5], 630)[1])
    week.map.setFocus()
    QTest.keyClick(week.map, Qt.Key.Key_Return)
    owner.wait(lambda: owner.window.current == "waits", "the waits page")
    owner.wait(lambda: len(waits._found) > 1 and not owner.desk.session.jobs.is_busy, "the waits")
    window = waits.window_shown
    seen: dict[str, Any] = {"window": [window.day.weekday(), window.first_minute, window.last_minute]}
    seen["cell"] = week.map.accessibleDescription()
    seen["now"] = _waits(owner)
    owner.click("stepMinus")
    owner.wait(lambda: waits.change == -1 and not owner.desk.session.jobs.is_busy, "one person fewer")
    seen["fewer"] = _waits(owner)
    owner.click("btnReset")
    owner.wait(lambda: waits.change == 0 and not owner.desk.session.jobs.is_busy, "the plan again")
    seen["reset"] = _waits(owner)
    return seen


def _waits(owner: Owner) -> dict[str, Any]:
    shown = owner.desk.waits.shown
    model = owner.find(QTableView, "waitTable").model()
    return {
        "words": f"{owner.headline()} {owner.support()}",
        "people": owner.desk.waits.stepper.number.text(),
        "table": [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())],
        "leave": shown.leave,
        "share_over_long": shown.share_over_long,
        "wage": shown.wage,
    }


def faster_service(owner: Owner) -> dict[str, Any]:
    """Task 7: 4 minutes instead of 5; then everything back."""
    owner.click("nav_needed")
    seen: dict[str, Any] = {"before": _needed(owner)}
    begin = time.monotonic()
    owner.click("ruleWaitMinus")
    page = owner.desk.needed
    owner.wait(lambda: page.week.plan.promise.target_wait_s == 240, "an answer to the new rule")
    seen["seconds_to_answer"] = time.monotonic() - begin
    seen["toast"] = owner.window.toast.text
    owner.wait_for_week()
    seen["after"] = _needed(owner)
    owner.click("nav_waits")
    seen["target_line"] = owner.desk.session.results.plan.promise.target_wait_s
    seen["waits_words"] = _visible_words(owner)
    owner.click("nav_needed")
    owner.desk.undo()
    owner.wait_for_week()
    seen["undone"] = _needed(owner)
    return seen


def _needed(owner: Owner) -> dict[str, Any]:
    owner.wait(lambda: not owner.desk.session.jobs.is_busy and not owner.desk.needed.is_rough, "the people needed")
    page = owner.desk.needed
    return {
        "rule": page.rules.wait.number.text(),
        "hours": float(page.week.requirement.required.sum()) * page.week.requirement.interval_minutes / 60,
        "headline": page.headline.sentence.text().replace("\u00a0", " "),
        "subtitle": page.subtitle.text(),
        "reason": page.reason.text(),
        "cells": sum(
            page.grid.needed(row, column)
            for row in range(page.grid.row_count())
            for column in range(page.grid.column_count())
        ),
    }


def _visible_words(owner: Owner) -> str:
    shown: list[QWidget] = [label for label in owner.window.findChildren(QLabel) if label.isVisible()]
    chart = [item.toPlainText() for item in owner.desk.waits.chart.plot.scene().items() if hasattr(item, "toPlainText")]
    return " | ".join([*(label.text() for label in shown if isinstance(label, QLabel)), *chart])


TASKS["week_tasks"] = week_tasks

if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
