"""What an owner does with orders files, at the real window; used as ``tests.e2e.owner`` is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from shopflow.shopfile import ShopFile
from tests.e2e.owner import TASKS, Owner, run


def drop(owner: Owner, path: Path) -> None:
    """Drop a file onto the window, as the system does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, copy = QPointF(400, 300), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # Since Qt 6.12 the place is a QPointF, before it had to be a QPoint.
    entered: Any = place if PySide6.__version_info__ >= (6, 12) else place.toPoint()
    QApplication.sendEvent(owner.window, QDragEnterEvent(entered, copy, data, buttons, keys))
    QApplication.sendEvent(owner.window, QDropEvent(place, copy, data, buttons, keys))


def shops(owner: Owner) -> list[Path]:
    return sorted(owner.desk.folders.shops.glob("*.shopflow"))


def wait_for_preview(owner: Owner) -> None:
    owner.wait(lambda: owner.desk.importer.preview is not None, "the preview")


def bring_in(owner: Owner, file: str, out: str) -> dict[str, Any]:
    """Own orders by button and by drop; what was left out; saved as Excel; imported."""
    path, desk = Path(file), owner.desk
    desk.dialogs.orders_files = lambda folder: [path]
    owner.click("btnOpenOrders")
    wait_for_preview(owner)
    seen: dict[str, Any] = {"by_button": owner.headline(), "support": owner.support()}
    seen["when"] = owner.find(QComboBox, "column_ordered").currentText()
    owner.click("btnBack")
    owner.wait(lambda: desk.importer.preview is None, "the first page")
    drop(owner, path)
    wait_for_preview(owner)
    seen["by_drop"] = owner.headline()
    seen["filters"] = _filters(owner)
    desk.dialogs.workbook_file = lambda suggested: Path(out)
    owner.click("btnSaveLeftOut")
    owner.wait(lambda: Path(out).exists() and not desk.session.jobs.is_busy, "the list of left-out rows")
    seen["stored_before"] = len(shops(owner))
    owner.click("btnImport")
    owner.wait(lambda: owner.window.current == "week", "the week page")
    with ShopFile.open(shops(owner)[0]) as stored:
        seen["stored"] = len(stored.orders())
    return seen


def _filters(owner: Owner) -> dict[str, list[str]]:
    """Each reason's button, and the reasons of the rows that it shows."""
    table = owner.desk.orders._preview.left_out.table.rows
    shown = {}
    for button in owner.window.findChildren(QPushButton, "leftOutFilter"):
        if button.isVisible():
            button.click()
            shown[button.text()] = [table.text(row, 2) for row in range(table.rowCount())]
    return shown


def wrong_after_right(owner: Owner, right: str, wrong: str, other: str) -> dict[str, Any]:
    """A file of totals after own orders; then another right one."""
    desk = owner.desk
    drop(owner, Path(right))
    wait_for_preview(owner)
    owner.click("btnImport")
    owner.wait_for_week()
    before = len(desk.session.orders)
    drop(owner, Path(wrong))
    owner.wait(owner.window.problem.isVisible, "the problem")
    seen: dict[str, Any] = {
        "sentence": owner.window.problem.sentence.text(),
        "button": owner.window.problem.button.text(),
        "untouched": len(desk.session.orders) == before,
    }
    desk.dialogs.orders_files = lambda folder: [Path(other)]
    owner.click("btnProblem")
    wait_for_preview(owner)
    seen["next"] = owner.headline()
    return seen


TASKS.update({"bring_in": bring_in, "wrong_after_right": wrong_after_right})

if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
