"""What the owner asks for is carried out: sample, shops, orders, undo, Excel."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from shopflow import pipeline
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
from tests.ui import builders
from ui import exports, start
from ui.desk import Desk
from ui.folders import Folders
from ui.main_window import MainWindow
from ui.settings import Settings

ORDERS = "Order no.,Created at,Total\n" + "".join(
    f"{n},2026-{10 + n // 60:02}-{1 + n % 28:02} 08:{n % 60:02}:00,4.50\n" for n in range(120)
)


class Answers:
    """Stands for the system's file dialogs."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.paths: list[Path] = []
        self.suggested: Path | None = None
        self.said = ""

    def orders_files(self, folder: Path) -> list[Path]:
        return self.paths

    def shop_file(self, folder: Path) -> Path | None:
        return self.path

    def new_shop_file(self, suggested: Path) -> Path | None:
        self.suggested = suggested
        return self.path

    def workbook_file(self, suggested: Path) -> Path | None:
        self.suggested = suggested
        return self.path

    def about(self, title: str, text: str) -> None:
        self.said = text


@pytest.fixture
def desk(window: MainWindow, folders: Folders, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk whose weeks come from a formula, at once."""
    monkeypatch.setattr(pipeline, "week_results", lambda plan, orders, day, **more: builders.week_results())
    desk = Desk(window, folders, today=lambda: dt.date(2026, 11, 30))
    desk.dialogs = Answers()  # type: ignore[assignment]
    desk.open_at_start([])
    yield desk
    desk.close()


@pytest.fixture
def orders_file(tmp_path: Path) -> Path:
    path = tmp_path / "till.csv"
    path.write_text(ORDERS, encoding="utf-8")
    return path


def clean(text: str) -> str:
    return text.replace("\u00a0", " ")


def import_orders(desk: Desk, qtbot, path: Path) -> None:
    desk.open_files([path])
    qtbot.waitUntil(lambda: desk.importer.preview is not None, timeout=10_000)
    desk.orders.accept.click()
    qtbot.waitUntil(lambda: desk.window.toast.isVisible(), timeout=10_000)
    qtbot.waitUntil(lambda: desk.session.results is not None, timeout=10_000)


def test_without_a_shop_the_first_page_is_shown(desk: Desk) -> None:
    assert desk.window.current == "first_run"
    desk.run("page_orders")
    assert desk.window.current == "first_run"


def test_from_a_file_to_the_week_ahead(desk: Desk, qtbot, orders_file: Path) -> None:
    desk.dialogs.paths = [orders_file]
    desk.run("add_orders")
    qtbot.waitUntil(lambda: desk.importer.preview is not None, timeout=10_000)
    assert desk.window.current == "orders"
    desk.orders.accept.click()
    qtbot.waitUntil(lambda: desk.window.current == "week", timeout=10_000)
    assert desk.window.toast.text == "120 orders imported."
    assert desk.window.sidebar.shop.text() == "My shop"
    assert desk.window.settings.last_shop == desk.session.shop.path
    assert not desk.window.sample_strip.isVisible()


def test_undo_names_the_step_and_offers_the_way_back(desk: Desk, qtbot, orders_file: Path) -> None:
    import_orders(desk, qtbot, orders_file)
    undo = desk.window.menus.actions["undo"]
    assert undo.text() == "Undo import of till.csv"
    undo.trigger()
    desk.run("undo")
    assert len(desk.session.orders) == 0
    assert desk.window.current == "orders"
    assert desk.window.menus.actions["redo"].text() == "Redo import of till.csv"
    desk.window.toast._buttons[0].click()
    assert len(desk.session.orders) == 120
    assert desk.window.toast.text == "Done again: import of till.csv"


def test_little_or_old_data_is_said_in_a_strip(desk: Desk, qtbot, orders_file: Path, tmp_path: Path) -> None:
    import_orders(desk, qtbot, orders_file)
    last = desk.window.data_strip.text
    assert last == "", "orders until 28 November are new enough on the 30th"
    desk.today = lambda: dt.date(2026, 12, 24)
    desk.session.orders_changed.emit()
    assert desk.window.data_strip.text == "Your last orders are from 28 November 2026. Add newer ones."
    few = tmp_path / "few.csv"
    few.write_text("Created at,Total\n" + "".join(f"2026-12-{d:02} 08:00:00,2\n" for d in range(1, 10)))
    desk.importer.read([few], in_new_shop=True)
    qtbot.waitUntil(lambda: desk.importer.preview is not None, timeout=10_000)
    desk.orders.accept.click()
    qtbot.waitUntil(lambda: len(desk.session.orders) == 9, timeout=10_000)
    assert desk.window.data_strip.text == "Only 9 days of orders: a first guess. It narrows from 4 weeks on."


def test_a_new_shop_keeps_its_orders_apart(desk: Desk, qtbot, orders_file: Path, folders: Folders) -> None:
    import_orders(desk, qtbot, orders_file)
    first = desk.session.shop.path
    desk.dialogs.paths = [orders_file]
    desk.run("open_orders")
    qtbot.waitUntil(lambda: desk.importer.preview is not None, timeout=10_000)
    desk.orders.accept.click()
    qtbot.waitUntil(lambda: desk.session.shop.path != first and len(desk.session.orders) == 120, timeout=10_000)
    assert desk.session.shop.path == folders.shops / "My shop 2.shopflow"
    with ShopFile.open(first) as untouched:
        assert len(untouched.orders()) == 120
    assert [a.text() for a in desk.window.menus.recent.actions()] == ["My shop 2", "My shop"]


def test_the_sample_opens_on_the_week_with_its_strip(desk: Desk, window: MainWindow, qtbot, folders: Folders) -> None:
    desk.run("sample")
    qtbot.waitUntil(lambda: desk.session.shop is not None, timeout=20_000)
    assert window.current == "week"
    assert window.sample_strip.text == "You are looking at a sample shop."
    assert desk.session.plan.is_sample
    assert folders.data in desk.session.shop.path.parents
    assert window.findChild(QPushButton, "nav_waits").isEnabled()


def test_the_sample_is_left_for_ones_own_shop(
    desk: Desk, window: MainWindow, qtbot, orders_file: Path, tmp_path: Path
) -> None:
    sample = tmp_path / "data" / "Sample.shopflow"
    sample.parent.mkdir()
    ShopFile.create(sample, Plan(shop_name="Sample", is_sample=True)).close()
    desk.open_shop(sample)
    desk.dialogs.paths = [orders_file]
    desk.run("own_orders")
    qtbot.waitUntil(lambda: desk.importer.preview is not None, timeout=10_000)
    desk.orders.accept.click()
    qtbot.waitUntil(lambda: len(desk.session.orders) == 120, timeout=10_000)
    own = desk.session.shop.path
    desk.open_shop(sample)
    assert window.sample_strip.isVisible()
    desk.run("own_orders")
    assert desk.session.shop.path == own
    assert not window.sample_strip.isVisible()


def test_a_broken_sample_file_is_made_again(desk: Desk, qtbot, folders: Folders) -> None:
    folders.data.mkdir(parents=True)
    (folders.data / "Linden Street Coffee.shopflow").write_bytes(b"no shop")
    desk.run("sample")
    qtbot.waitUntil(lambda: desk.session.shop is not None, timeout=20_000)
    assert len(desk.session.orders) > 40_000


def test_a_shop_that_cannot_be_opened_leaves_the_open_one(desk: Desk, qtbot, orders_file: Path, tmp_path: Path) -> None:
    import_orders(desk, qtbot, orders_file)
    wrong = tmp_path / "wrong.shopflow"
    wrong.write_bytes(b"no shop")
    before = desk.session.shop
    desk.open_files([wrong])
    assert desk.window.problem.isVisible()
    assert "wrong.shopflow" in desk.window.problem.sentence.text()
    assert desk.session.shop is before
    assert len(desk.session.orders) == 120


def test_a_wrong_orders_file_offers_another(desk: Desk, qtbot, tmp_path: Path, orders_file: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    desk.open_files([empty])
    qtbot.waitUntil(desk.window.problem.isVisible, timeout=10_000)
    assert "empty.csv" in desk.window.problem.sentence.text()
    desk.dialogs.paths = [orders_file]
    desk.window.problem.button.click()
    qtbot.waitUntil(lambda: desk.importer.preview is not None, timeout=10_000)
    assert not desk.window.problem.isVisible()


def test_saving_under_another_name(desk: Desk, qtbot, orders_file: Path, tmp_path: Path) -> None:
    import_orders(desk, qtbot, orders_file)
    desk.dialogs.path = tmp_path / "Copy.shopflow"
    desk.run("save_as")
    assert desk.session.shop.path == tmp_path / "Copy.shopflow"
    assert desk.window.toast.text == "Saved: Copy.shopflow"


def test_the_week_is_exported_and_can_be_opened(
    desk: Desk, qtbot, orders_file: Path, tmp_path: Path, monkeypatch
) -> None:
    import_orders(desk, qtbot, orders_file)
    opened: list[Path] = []
    monkeypatch.setattr(exports, "open_with_system", opened.append)
    desk.dialogs.path = tmp_path / "plan.xlsx"
    desk.run("export")
    assert desk.dialogs.suggested.name.endswith(f", week of {builders.FIRST_DAY.isoformat()}.xlsx")
    qtbot.waitUntil(lambda: desk.window.toast.text == "Saved: plan.xlsx", timeout=20_000)
    assert (tmp_path / "plan.xlsx").stat().st_size > 5_000
    for button in desk.window.toast._buttons:
        button.click()
    assert opened == [tmp_path / "plan.xlsx", tmp_path]


def test_an_export_without_results_is_refused_in_words(desk: Desk) -> None:
    desk.run("export")
    assert "not worked out yet" in desk.window.problem.sentence.text()


def test_a_stopped_week_can_be_taken_up_again(desk: Desk, qtbot, orders_file: Path, monkeypatch) -> None:
    begun = threading.Event()

    def slow(plan, orders, day, *, progress, cancel, **more):
        begun.set()
        while True:
            cancel.check()

    monkeypatch.setattr(pipeline, "week_results", slow)
    desk.open_files([orders_file])
    qtbot.waitUntil(lambda: desk.importer.preview is not None, timeout=10_000)
    desk.orders.accept.click()
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    desk.window.progress._timer.setInterval(1)
    desk.session.recompute()
    qtbot.waitUntil(desk.window.progress.isVisible, timeout=10_000)
    assert not desk.window.problem.isVisible(), "a newer run in the place of an older one is no stop"
    monkeypatch.setattr(pipeline, "week_results", lambda *args, **more: builders.week_results())
    while desk.session.jobs.is_busy:
        desk.window.progress.stop.click()
        qtbot.wait(20)
    assert desk.window.problem.isVisible()
    assert desk.session.results is None
    desk.window.problem.button.click()
    qtbot.waitUntil(lambda: desk.session.results is not None, timeout=10_000)


def test_weeks_are_walked(desk: Desk, qtbot, orders_file: Path) -> None:
    import_orders(desk, qtbot, orders_file)
    first = desk.session.first_day
    desk.run("week_forward")
    assert desk.session.first_day == first + dt.timedelta(days=7)
    desk.run("week_back")
    assert desk.session.first_day == first
    desk.run("week_back")
    assert desk.session.first_day == first, "no week before the one that can be forecast"


def test_a_short_time_opens_its_waits(desk: Desk, qtbot, orders_file: Path) -> None:
    import_orders(desk, qtbot, orders_file)
    desk.week.waits_wanted.emit(builders.FIRST_DAY, 600, 690)
    assert desk.window.current == "waits"


def test_about_names_the_parts_and_their_licences(desk: Desk) -> None:
    desk.run("about")
    said = desk.dialogs.said
    assert all(name in said for name in ("PySide6", "LGPL-3.0", "Inter", "Lucide", "pyqtgraph"))


def test_the_last_shop_is_opened_at_the_next_start(
    qtbot, settings: Settings, folders: Folders, tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "Mine.shopflow"
    ShopFile.create(path, Plan(shop_name="Mine")).close()
    settings.remember_shop(path)
    window, starter = start.build_window(settings, folders)
    qtbot.addWidget(window)
    assert window.current == "opening"
    with qtbot.waitSignal(starter.ready, timeout=30_000):
        window.show()
    assert window.sidebar.shop.text() == "Mine"
    assert window.current == "orders"
    starter.close()


def test_what_is_asked_for_while_loading_is_done_afterwards(
    qtbot, settings: Settings, folders: Folders, orders_file: Path
) -> None:
    window, starter = start.build_window(settings, folders)
    qtbot.addWidget(window)
    window.files_dropped.emit([orders_file])
    assert starter.desk is None
    with qtbot.waitSignal(starter.ready, timeout=30_000):
        window.show()
    qtbot.waitUntil(lambda: starter.desk.importer.preview is not None, timeout=10_000)
    assert clean(starter.desk.orders.headline.sentence.text()).startswith("120 orders are ready")
    starter.close()
