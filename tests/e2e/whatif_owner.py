"""What an owner does to see what one person fewer costs, at the real window; used as ``tests.e2e.owner`` is."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from shopflow.comparisons import StaffChange
from tests.e2e.owner import TASKS, Owner, run
from ui.pages.whatif import WAIT_RUNS

WORKING_DAYS = (0, 1, 2, 3, 4)


def open_sample(owner: Owner) -> None:
    owner.click("btnSample")
    owner.wait(lambda: owner.window.current == "week", "the week page")
    owner.wait_for_week()


def weekday_mornings(owner: Owner) -> dict[str, Any]:
    """The story: one barista fewer on weekday mornings, one more beside it, and a number changed."""
    open_sample(owner)
    owner.click("nav_whatif")
    page = owner.desk.whatif
    _choose(owner, "whatifFirst", 600)
    _choose(owner, "whatifLast", 690)
    _choose(owner, "whatifPeople", -1)
    for day in range(7):
        chip = owner.find(QPushButton, f"whatifDay{day}")
        if chip.isChecked() is not (day in WORKING_DAYS):
            owner.click(f"whatifDay{day}")
    _settle(owner)
    cut = StaffChange(-1, WORKING_DAYS, 600, 690)
    seen: dict[str, Any] = {"is_asked": page.change == cut, "cut": _answer(owner)}
    plan = owner.desk.session.plan
    owner.click("btnKeep")
    seen["kept"], seen["is_same_plan"] = str(owner.window.toast.text), owner.desk.session.plan is plan
    owner.click("btnCompare")
    _settle(owner)
    seen["add"] = _answer(owner)
    seen["compared"] = [row[0] for row in page.days.compared.rows.table.rows]
    owner.click("btnSaveComparison")
    _settle(owner)
    seen["saved"] = len(owner.desk.session.plan.comparisons)
    owner.desk.undo()
    _settle(owner)
    seen["saved_after_undo"] = len(owner.desk.session.plan.comparisons)
    page.views.findChildren(QPushButton)[1].click()
    _settle(owner)
    seen["last_week"] = {"headline": owner.headline(), "support": owner.support(), "title": _title(owner)}
    return seen


def _choose(owner: Owner, name: str, data: int) -> None:
    box = owner.find(QComboBox, name)
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def _settle(owner: Owner) -> None:
    owner.wait(lambda: not owner.desk.session.jobs.is_busy, "the answer")


def _title(owner: Owner) -> str:
    return str(owner.desk.whatif.last_week.day_title.text())


def _answer(owner: Owner) -> dict[str, Any]:
    page = owner.desk.whatif
    answer = page.answer
    return {
        "headline": owner.headline(),
        "support": owner.support(),
        "refined": answer.runs == WAIT_RUNS,
        "saved": answer.before.wage - answer.after.wage,
        "lost": answer.after.margin_lost.value - answer.before.margin_lost.value,
        "leave": (answer.before.leave.value, answer.after.leave.value),
        "net": (answer.net.low, answer.net.value, answer.net.high),
        "flat_out_h": (answer.before.flat_out_h.value, answer.after.flat_out_h.value),
        "rows": [row.name for row in page.days.picture.rows],
        "left_over": owner.find(QLabel, "whatifLeftOver").text(),
    }


TASKS["weekday_mornings"] = weekday_mornings

if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
