"""The owner's tasks on the Schedule page at the real window: see ``tests.e2e.owner``."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from shopflow import planjson
from tests.e2e.owner import TASKS, Owner, run
from tests.e2e.settings_owner import change_settings, see_settings

SATURDAY = 5


def open_schedule(owner: Owner) -> Any:
    """The sample shop's schedule."""
    owner.click("btnSample")
    owner.wait_for_week()
    owner.click("nav_schedule")
    page = owner.desk.schedule
    owner.wait(lambda: page.advice.offers, "suggestions")
    return page


def state(owner: Owner) -> str:
    """The plan as it is saved."""
    return planjson.dumps(owner.desk.session.plan)


def facts(owner: Owner) -> dict[str, Any]:
    """What the page shows of the week, and what its grid is made from."""
    page = owner.desk.schedule
    page.advice.look()
    board = page.editor.board
    names = {person.person_id: person.name for person in page.editor.plan.people}
    return {
        "headline": owner.headline(),
        "short_h": [day.short_h for day in board.figures],
        "wages": board.wages,
        "runs": [
            [run.window.day.isoformat(), run.window.first_minute, run.window.last_minute] for run in page.advice.runs
        ],
        "required": board.required.tolist(),
        "minutes": list(board.minutes),
        "days": [day.isoformat() for day in board.days],
        "shifts": [
            {
                "name": names.get(shift.person_id, ""),
                "date": shift.date.isoformat(),
                "start": shift.start.isoformat(),
                "end": shift.end.isoformat(),
                "breaks": [[pause.start.isoformat(), pause.end.isoformat()] for pause in shift.breaks],
                "paid_h": shift.paid_hours,
            }
            for shift in board.schedule.shifts
        ],
    }


def add_mia(owner: Owner) -> dict[str, Any]:
    """Add Mia: barista, 20 hours, not Wednesdays; with 200 hours tried first."""
    page = open_schedule(owner)
    owner.click("btnAddPerson")
    for box, text in (("person_name", "Mia"), ("person_roles", "barista"), ("person_most", "200")):
        QTest.keyClicks(owner.find(QLineEdit, box), text)
    seen: dict[str, Any] = {
        "told": [label.text() for label in owner.window.findChildren(QLabel) if "168" in label.text()],
        "people_before": len(owner.desk.session.plan.people),
    }
    owner.find(QPushButton, "btnSavePerson").click()
    seen["refused"] = len(owner.desk.session.plan.people) == seen["people_before"]
    hours = owner.find(QLineEdit, "person_most")
    hours.selectAll()
    QTest.keyClicks(hours, "20")
    page.person.week.ticks[2].click()
    owner.find(QPushButton, "btnSavePerson").click()
    owner.wait_for_week()
    seen["row"] = page.week_view.accessibleDescription()
    page.editor.go_to(len(owner.desk.session.plan.people) - 1, -1)
    seen["row"] = page.week_view.accessibleDescription()
    page.editor.go(0, 3)
    seen["wednesday"] = page.week_view.accessibleDescription()
    return seen | {"settings": change_settings(owner)}


def see_mia(owner: Owner) -> dict[str, Any]:
    """The same shop at the next start."""
    owner.wait_for_week()
    mia = owner.desk.session.plan.people[-1]
    return {
        "name": mia.name,
        "roles": list(mia.roles),
        "max_hours": mia.max_hours,
        "free": [bool(spans) for spans in mia.available],
        "settings": see_settings(owner),
    }


def make_shifts(owner: Owner) -> dict[str, Any]:
    """Make next week's shifts: fill, look, take it back, fill again and stop at once."""
    page = open_schedule(owner)
    before = state(owner)
    people = {
        person.name: {
            "max_hours": person.max_hours,
            "days_off": [day.isoformat() for day in person.days_off],
            "free": [list(map(list, spans)) for spans in person.available],
        }
        for person in owner.desk.session.plan.people
    }
    seen: dict[str, Any] = {"before": facts(owner), "people": people}
    owner.click("btnFillWeek")
    seen["progress"] = owner.headline()
    owner.wait(lambda: not page.filling.is_running, "the filled week")
    seen["toast"] = owner.window.toast.text
    seen["after"] = facts(owner)
    owner.wait_for_week()
    seen["agree"] = [day.short_h for day in page.editor.board.figures] == seen["after"]["short_h"]
    owner.desk.undo()
    seen["undone"] = state(owner) == before
    owner.click("btnFillWeek")
    owner.wait(lambda: page.filling._best is not None or not page.filling.is_running, "a first draft")
    owner.click("btnFillWeek")
    owner.wait(lambda: not page.filling.is_running, "the stop")
    seen["stopped"] = len(page.editor.schedule.shifts)
    return seen


def fix_saturday(owner: Owner) -> dict[str, Any]:
    """Fix Saturday, then change your mind: by suggestion, by drag, by keyboard; each taken back and done again."""
    page = open_schedule(owner)
    view, editor = page.week_view, page.editor
    ids = [person.person_id for person in owner.desk.session.plan.people]
    view.setFocus()
    editor.go_to(ids.index("grace-obi"), SATURDAY)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    seen: dict[str, Any] = {"broken": facts(owner)}

    def by_suggestion() -> None:
        page.show_day(SATURDAY)
        owner.click("btnTakeOffer")
        page._show_view(0)

    def by_drag() -> None:
        shift = next(s for s in editor.schedule.shifts if s.person_id == "sam-doyle" and s.date == editor.board.days[4])
        start = view.shift_rect(shift).center()
        _drag_copy(view, start, view.cell_rect(ids.index("sam-doyle"), SATURDAY).center())

    def by_keyboard() -> None:
        view.setFocus()
        editor.go_to(ids.index("priya-nair"), SATURDAY)
        QTest.keyClick(view, Qt.Key.Key_Return)
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    for name, act in (("suggestion", by_suggestion), ("drag", by_drag), ("keyboard", by_keyboard)):
        before = state(owner)
        act()
        done, after = facts(owner), state(owner)
        steps = 0
        while state(owner) != before and owner.desk.session.undo_stack.canUndo() and steps < 5:
            owner.click("btnUndo")
            steps += 1
        undone = state(owner) == before
        for _ in range(steps):
            owner.click("btnRedo")
        seen[name] = {**done, "undone": undone, "redone": state(owner) == after, "steps": steps}
        for _ in range(steps):
            owner.click("btnUndo")
    return seen


def tell_the_team(owner: Owner) -> dict[str, Any]:
    """Lock, publish, change, see the difference, copy the week onto the next one."""
    page = open_schedule(owner)
    page.week_view.setFocus()
    page.editor.go_to(0, 0)
    QTest.keyClick(page.week_view, Qt.Key.Key_L)
    locked = page.editor.shift_id
    owner.click("btnPublish")
    owner.click("btnPublishNow")
    seen: dict[str, Any] = {"published": page.subtitle.text()}
    page.week_view.setFocus()
    page.editor.go_to(1, 0)
    QTest.keyClick(page.week_view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    seen["changed"] = page.subtitle.text()
    seen["lines"] = page.telling.changes.texts()
    owner.click("btnFillWeek")
    owner.wait(lambda: not page.filling.is_running, "the filled week")
    seen["locked_stays"] = locked in {shift.shift_id for shift in page.editor.schedule.shifts}
    shown = len(page.editor.schedule.shifts)
    owner.wait_for_week()
    owner.desk.run("week_forward")
    owner.wait(lambda: owner.has_week() and page.editor.board.days[0] == owner.desk.session.first_day, "the next week")
    seen["empty"] = len(page.editor.schedule.shifts)
    owner.click("btnWeeks")
    owner.click("btnCopyWeek")
    seen["copied"] = len(page.editor.schedule.shifts)
    seen["left_out"] = len([text for text in page.starts.left_out.texts() if text])
    seen["shown"] = shown
    return seen


def _drag_copy(view: Any, start: QPointF, end: QPointF) -> None:
    """Drag with Ctrl held."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, at, button, held in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, (start + end) / 2, none, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        everywhere = view.viewport().mapToGlobal(at)
        event = QMouseEvent(kind, at, everywhere, button, held, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(view.viewport(), event)


TASKS.update(
    {
        "add_mia": add_mia,
        "see_mia": see_mia,
        "make_shifts": make_shifts,
        "fix_saturday": fix_saturday,
        "tell_the_team": tell_the_team,
    }
)

if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
