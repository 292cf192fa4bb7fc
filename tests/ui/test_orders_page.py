"""Importing: nothing is saved before Import; what is left out is shown with its reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from shopflow import pipeline
from shopflow.events import Choice, Judgement
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
from ui.folders import Folders
from ui.importer import Importer, free_path
from ui.models.rows import PROBLEM_ROLE
from ui.pages.orders import OrdersPage
from ui.session import Session

HEADER = "Order no.;Created at;Register;Qty;Total"
CERTAIN = [f"{10230 + n};{1 + n % 28:02}/09/2026 07:{n % 60:02};Bar 1;2;8,90" for n in range(84)]
BAD = ["20001;;Bar 1;1;3,60", "20002;;Bar 1;1;3,60", "20003;31/09/2026 09:14;Bar 1;1;3,60"]
UNCLEAR = [f"{n};{1 + n % 3:02}/0{4 + n % 3}/2026 07:{n:02};Bar 1;1;3,60" for n in range(30)]

THE_15TH = dt.date(2026, 9, 15)


@pytest.fixture
def session(qapp, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(pipeline, "week_results", lambda *args, **more: None)
    session = Session()
    yield session
    session.close()


@pytest.fixture
def importer(session: Session, folders: Folders) -> Importer:
    return Importer(session, folders.shops)


@pytest.fixture
def page(session: Session, importer: Importer, qtbot) -> OrdersPage:
    page = OrdersPage(session, importer)
    qtbot.addWidget(page)
    page.resize(1170, 690)
    page.show()
    return page


def write(folder: Path, name: str, lines: list[str]) -> Path:
    path = folder / name
    path.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    return path


def read(importer: Importer, qtbot, *paths: Path) -> None:
    with qtbot.waitSignal(importer.preview_changed, timeout=10_000):
        importer.read(paths)
    settle()


def settle() -> None:
    """What was added to a layout is shown by events that come later."""
    for _ in range(3):
        QApplication.processEvents()


def texts(page: OrdersPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def box(page: OrdersPage, role: str) -> QComboBox:
    found = [each for each in page.findChildren(QComboBox, f"column_{role}") if not each.isHidden()]
    assert len(found) == 1
    return found[0]


def pick(page: OrdersPage, importer: Importer, qtbot, role: str, header: str) -> None:
    """Choose a column in a box, as the owner does."""
    chosen = box(page, role)
    index = chosen.findText(header)
    assert index >= 0
    chosen.setCurrentIndex(index)
    with qtbot.waitSignal(importer.preview_changed, timeout=10_000):
        chosen.activated.emit(index)
    settle()


def button(page: OrdersPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_at_first_there_is_a_place_to_drop_a_file(page: OrdersPage, qtbot) -> None:
    assert page.headline.sentence.text().replace("\u00a0", " ") == "No orders yet."
    assert not page.accept.isVisible()
    with qtbot.waitSignal(page.open_wanted):
        qtbot.mouseClick(button(page, "btnOpenOrdersEmpty"), Qt.MouseButton.LeftButton)


def test_the_preview_shows_columns_rows_and_what_is_left_out(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    read(importer, qtbot, write(tmp_path, "till_eu.csv", CERTAIN + BAD))
    sentence = page.headline.sentence.text().replace("\u00a0", " ")
    assert sentence.startswith("84 of 87 orders are ready: 1 September")
    assert button(page, "btnImport").text().strip() == "Import 84 orders"
    shown = texts(page)
    assert "3 rows left out" in shown
    assert "Order time" in shown
    assert box(page, "ordered").currentText() == "Created at"
    assert "Orders from 07:00 to 07:59" in shown
    assert "On average 8.90 an order" in shown
    table = page._preview.first_rows.table.rows
    headers = [table.headerData(n, Qt.Orientation.Horizontal) for n in range(table.columnCount())]
    assert "Order time\nCreated at" in headers
    assert "Amount paid\nTotal" in headers
    assert table.text(0, 1) == "01/09/2026 07:00"
    assert session.shop is None, "nothing is saved before Import"


def test_left_out_rows_can_be_seen_by_reason(page: OrdersPage, importer: Importer, qtbot, tmp_path: Path) -> None:
    read(importer, qtbot, write(tmp_path, "till_eu.csv", CERTAIN + BAD))
    card = page._preview.left_out
    assert card.table.rows.rowCount() == 3
    filters = card.findChildren(QPushButton, "leftOutFilter")
    assert [each.isChecked() for each in filters] == [True, False, False]
    qtbot.waitUntil(lambda: filters[1].width() > 0)
    qtbot.mouseClick(filters[1], Qt.MouseButton.LeftButton)
    assert card.table.rows.rowCount() == 2
    assert {card.table.rows.text(row, 2) for row in range(2)} == {
        filters[1].toolTip()[:1].upper() + filters[1].toolTip()[1:]
    }
    assert card.table.rows.index(0, 1).data(PROBLEM_ROLE)


def test_a_date_order_that_is_certain_can_be_read_again(
    page: OrdersPage, importer: Importer, qtbot, tmp_path: Path
) -> None:
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN))
    assert button(page, "dateOrder_dmy").isChecked()
    assert "Certain: 28/09/2026 can only be day first." in texts(page)


def test_an_unclear_date_order_is_asked_in_place(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    read(importer, qtbot, write(tmp_path, "unclear.csv", UNCLEAR))
    assert importer.preview is not None
    assert importer.preview.question is not None
    assert not page.accept.isEnabled()
    with qtbot.waitSignal(importer.preview_changed, timeout=10_000):
        qtbot.mouseClick(button(page, "answer_mdy"), Qt.MouseButton.LeftButton)
    assert importer.preview.question is None
    assert importer.preview.results[0].date_order == "mdy"
    assert page.accept.isEnabled()
    assert button(page, "dateOrder_mdy").isChecked()


TWO_TIMES = "Ticket;Opened at;Paid at;Net;Gross"
TWICE = [
    f"{n};{1 + n % 28:02}/09/2026 07:{n % 60:02};{1 + n % 28:02}/09/2026 08:{n % 60:02};2,00;2,40" for n in range(60)
]


def test_the_owner_corrects_what_a_column_is(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    path = tmp_path / "two.csv"
    path.write_text("\n".join([TWO_TIMES, *TWICE]) + "\n", encoding="utf-8")
    read(importer, qtbot, path)
    before = box(page, "ordered").currentText()
    other = {"Opened at": "Paid at", "Paid at": "Opened at"}[before]
    pick(page, importer, qtbot, "ordered", other)
    assert importer.preview is not None
    hours = importer.preview.results[0].orders.ordered_at.astype("datetime64[h]").astype(int) % 24
    assert set(hours) == {8 if other == "Paid at" else 7}
    assert box(page, "ordered").currentText() == other
    assert "Your choice" in texts(page)
    pick(page, importer, qtbot, "amount", "Net")
    assert importer.preview.results[0].orders.amounts[0] == 2.0
    assert box(page, "ordered").currentText() == other, "the first correction stays"
    pick(page, importer, qtbot, "amount", "Not in this file")
    assert np.isnan(importer.preview.results[0].orders.amounts).all()
    assert session.shop is None
    with qtbot.waitSignal(importer.imported, timeout=10_000):
        importer.accept()
    read(importer, qtbot, path)
    assert box(page, "ordered").currentText() == other, "remembered for the next file of this kind"


def test_a_column_that_cannot_be_read_is_not_taken(page: OrdersPage, importer: Importer, qtbot, tmp_path: Path) -> None:
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN))
    chosen = box(page, "ordered")
    index = chosen.findText("Register")
    chosen.setCurrentIndex(index)
    with qtbot.waitSignal(importer.failed, timeout=10_000) as caught:
        chosen.activated.emit(index)
    settle()
    assert "till.csv" in caught.args[0].sentence
    assert box(page, "ordered").currentText() == "Created at"
    assert page.accept.isEnabled()


def test_date_and_time_can_stand_apart(page: OrdersPage, importer: Importer, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "apart.csv"
    lines = [f"{n};{1 + n % 28:02}/09/2026;{7 + n % 9:02}:{n % 60:02}:00;08:00" for n in range(60)]
    path.write_text("\n".join(["No;Day;Clock;Printed", *lines]) + "\n", encoding="utf-8")
    read(importer, qtbot, path)
    assert box(page, "date").currentText() == "Day"
    other = {"Clock": "Printed", "Printed": "Clock"}[box(page, "time").currentText()]
    pick(page, importer, qtbot, "time", other)
    assert box(page, "time").currentText() == other
    assert box(page, "date").currentText() == "Day"


def test_several_shops_in_one_file_are_asked_about(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    path = tmp_path / "two.csv"
    rows = (
        f"{n},2026-10-{1 + n % 28:02} 08:{n % 60:02}:00,{'Harbour' if n % 3 else 'Old Town'},4.5" for n in range(99)
    )
    path.write_text("\n".join(["Order no.,Created at,Location,Total", *rows]) + "\n", encoding="utf-8")
    read(importer, qtbot, path)
    assert "2 shops" in page.headline.sentence.text().replace("\u00a0", " ")
    assert not page.accept.isEnabled()
    with qtbot.waitSignal(importer.preview_changed, timeout=10_000):
        qtbot.mouseClick(button(page, "answer_Old Town"), Qt.MouseButton.LeftButton)
    assert button(page, "btnImport").text().strip() == "Import 33 orders"
    left_out = page._preview.left_out.table.rows
    assert (left_out.rowCount(), left_out.text(0, 1)) == (1, "66 rows")


def test_a_time_clocks_file_is_imported_as_working_times(
    page: OrdersPage, importer: Importer, session: Session, qtbot, shared: Path
) -> None:
    files = sorted((shared / "pos_samples").rglob("*timecard*.csv"))
    assert files
    read(importer, qtbot, files[0])
    assert importer.preview is not None
    shifts = importer.preview.shifts
    assert button(page, "btnImport").text().strip() == f"Import {shifts} working times"
    with qtbot.waitSignal(importer.imported, timeout=10_000) as caught:
        importer.accept()
    assert caught.args == [f"{shifts} working times imported.", 0]
    assert session.shop is not None
    assert len(session.shop.clocked()) == shifts


def test_import_makes_the_owners_shop_and_saves(
    page: OrdersPage, importer: Importer, session: Session, folders: Folders, qtbot, tmp_path: Path
) -> None:
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN + BAD))
    with qtbot.waitSignal(importer.imported, timeout=10_000) as caught:
        qtbot.mouseClick(page.accept, Qt.MouseButton.LeftButton)
    assert caught.args == ["84 orders imported.", 84]
    assert session.shop is not None
    assert session.shop.path == folders.shops / "My shop.shopflow"
    assert not session.plan.is_sample
    with ShopFile.open(session.shop.path) as stored:
        assert len(stored.orders()) == 84
    assert importer.preview is None
    assert page.headline.sentence.text().startswith("84 orders from 1 September")
    history = page._history.table.rows
    assert history.text(0, 0) == "till.csv"
    assert [history.text(0, column) for column in (3, 4, 5)] == ["84", "0", "3"]
    with qtbot.waitSignal(page.save_wanted) as wanted:
        qtbot.mouseClick(button(page, "btnSaveLeftOutOf"), Qt.MouseButton.LeftButton)
    rows, name = wanted.args
    assert (len(rows), name) == (3, "till.csv")


def test_two_clicks_import_once(page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path) -> None:
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN))
    page.accept.click()
    assert not page.accept.isEnabled()
    importer.accept()
    qtbot.waitUntil(lambda: not session.jobs.is_busy, timeout=10_000)
    assert session.shop is not None
    assert len(session.shop.imports()) == 1
    assert session.undo_stack.count() == 1


def test_the_same_file_again_adds_nothing(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    file = write(tmp_path, "till.csv", CERTAIN)
    for expected in (["84 orders imported.", 84], ["Nothing new: 84 orders were already here.", 0]):
        read(importer, qtbot, file)
        with qtbot.waitSignal(importer.imported, timeout=10_000) as caught:
            importer.accept()
        assert caught.args == expected
    assert len(session.orders) == 84


def test_the_sample_is_never_mixed_with_own_orders(
    page: OrdersPage, importer: Importer, session: Session, folders: Folders, qtbot, tmp_path: Path
) -> None:
    sample = ShopFile.create(tmp_path / "sample.shopflow", Plan(shop_name="Sample", is_sample=True))
    session.open_shop(sample)
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN))
    with qtbot.waitSignal(importer.imported, timeout=10_000):
        importer.accept()
    assert session.shop is not None
    assert session.shop.path.parent == folders.shops
    with ShopFile.open(tmp_path / "sample.shopflow") as stored:
        assert len(stored.orders()) == 0


def test_back_forgets_the_preview(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN))
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert importer.preview is None
    assert session.shop is None
    assert not page.accept.isVisible()


def test_the_last_import_can_be_taken_back(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN))
    with qtbot.waitSignal(importer.imported, timeout=10_000):
        importer.accept()
    qtbot.mouseClick(page.take_back, Qt.MouseButton.LeftButton)
    assert len(session.orders) == 0
    assert page.headline.sentence.text().replace("\u00a0", " ") == "No orders yet."


def test_a_wrong_file_is_told_and_changes_nothing(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    file = tmp_path / "picture.csv"
    file.write_bytes(b"")
    with qtbot.waitSignal(importer.failed, timeout=10_000) as caught:
        importer.read([file])
    assert "picture.csv" in caught.args[0].sentence
    assert importer.preview is None
    assert session.shop is None


def test_several_files_are_shown_one_at_a_time(page: OrdersPage, importer: Importer, qtbot, tmp_path: Path) -> None:
    read(importer, qtbot, write(tmp_path, "a.csv", CERTAIN[:40]), write(tmp_path, "b.csv", CERTAIN[40:] + BAD))
    files = page._preview.first_rows.files
    assert [files.itemText(n) for n in range(2)] == ["a.csv: 40 orders", "b.csv: 44 orders"]
    assert page._preview.left_out.table.rows.rowCount() == 0
    files.setCurrentIndex(1)
    assert page._preview.left_out.table.rows.rowCount() == 3


def test_days_can_be_walked_by_keys_and_are_read_out(
    page: OrdersPage, importer: Importer, qtbot, tmp_path: Path
) -> None:
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN))
    with qtbot.waitSignal(importer.imported, timeout=10_000):
        importer.accept()
    calendar = page._history.calendar
    calendar.setFocus()
    assert calendar.accessibleDescription() == "Monday 28 September: 3 orders"
    qtbot.keyClick(calendar, Qt.Key.Key_Up)
    assert calendar.accessibleDescription() == "Sunday 27 September: 3 orders"
    qtbot.keyClick(calendar, Qt.Key.Key_Right)
    assert str(calendar.current) == "2026-09-28", "not beyond the last day"
    interface = QAccessible.queryAccessibleInterface(calendar)
    assert interface.text(QAccessible.Text.Description) == calendar.accessibleDescription()
    place = calendar._cell(calendar.current.replace(day=21)).center().toPoint()
    qtbot.mouseClick(calendar, Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert str(calendar.current) == "2026-09-21"


def test_a_day_is_marked_by_a_key_a_click_and_undone(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path
) -> None:
    days = [day for day in range(1, 29) if day != 15]
    lines = [f"{day * 100 + n};{day:02}/09/2026 {8 + n % 9:02}:00;Bar 1;2;8,90" for day in days for n in range(27)]
    read(importer, qtbot, write(tmp_path, "till.csv", lines))
    with qtbot.waitSignal(importer.imported, timeout=10_000):
        importer.accept()
    body = page._history
    asked = body.questions.findChildren(QPushButton, "dayAnswer")
    assert [each.accessibleName() for each in asked] == [
        "Tuesday 15 September: Closed",
        "Tuesday 15 September: Till was off",
    ]
    with qtbot.waitSignal(page.told) as said:
        qtbot.mouseClick(asked[0], Qt.MouseButton.LeftButton)
    assert said.args == ["Tuesday 15 September: marked as closed"]
    assert session.plan.judgements == (Judgement(THE_15TH, THE_15TH, Choice.CLOSED),)
    assert body.calendar.accessibleDescription() == "Tuesday 15 September: no orders, closed, as you said"
    assert body.questions.findChildren(QPushButton, "dayAnswer") == [] or not body._ask.isVisible()
    assert body.marks.current() == 1

    body.calendar.setFocus()
    qtbot.keyClick(body.calendar, Qt.Key.Key_O)
    assert session.plan.judgements == (Judgement(THE_15TH, THE_15TH, Choice.TILL_OFF),)
    qtbot.keyClick(body.calendar, Qt.Key.Key_D)
    assert session.plan.judgements == (Judgement(THE_15TH, THE_15TH, Choice.TILL_OFF),), "no orders: no ordinary day"
    qtbot.keyClick(body.calendar, Qt.Key.Key_Delete)
    assert session.plan.judgements == ()
    for expected in (Choice.TILL_OFF, Choice.CLOSED):
        session.undo_stack.undo()
        assert session.plan.judgements[0].choice is expected
    assert body.marks.current() == 1
    session.undo_stack.undo()
    assert session.plan.judgements == ()
    assert "though there usually are some" in body.day.text()
    qtbot.mouseClick(body.marks.findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton)
    assert session.plan.judgements[0].choice is Choice.TILL_OFF


def test_customers_who_are_here_by_another_file_are_doubted(
    page: OrdersPage, importer: Importer, session: Session, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(importer, qtbot, write(tmp_path, "till.csv", CERTAIN))
    with qtbot.waitSignal(importer.imported, timeout=10_000):
        importer.accept()
    assert session.shop is not None
    monkeypatch.setattr(ShopFile, "same_customers", lambda shop, result: "These customers are here already.")
    read(importer, qtbot, write(tmp_path, "cards.csv", CERTAIN + BAD))
    assert page.headline.sentence.text().replace("\u00a0", " ") == "These customers are here already."
    assert page.accept.isEnabled(), "the owner may know better"


def test_a_free_name_is_found(tmp_path: Path) -> None:
    wanted = tmp_path / "My shop.shopflow"
    assert free_path(wanted) == wanted
    wanted.touch()
    (tmp_path / "My shop 2.shopflow").touch()
    assert free_path(wanted) == tmp_path / "My shop 3.shopflow"
