"""A shop file keeps everything in one file, whole or not at all, and touches no other file."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shopflow.importing import RejectedRow
from shopflow.orders import Moment, OrderLog
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shopfile import ShopFile
from shopflow.storage import database, orderrows, schema
from tests.storage.builders import imported, many_orders, orders


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corner café 店.shopflow"


@pytest.fixture
def shop(path: Path):
    with ShopFile.create(path, Plan(shop_name="Corner")) as shop:
        yield shop


def assert_same(read: OrderLog, written: OrderLog) -> None:
    for name in ("ordered_at", "order_ids", "items", "amounts", "channels", "finished_at"):
        np.testing.assert_array_equal(getattr(read, name), getattr(written, name), err_msg=name)
    assert read.ordered_at.dtype == np.dtype("datetime64[s]")


def test_a_new_file_holds_the_plan_and_no_orders(shop: ShopFile, path: Path) -> None:
    assert shop.path == path
    assert shop.plan() == Plan(shop_name="Corner")
    assert len(shop.orders()) == 0
    assert shop.imports() == ()
    assert shop.undo_last_import() is None


def test_what_was_saved_is_there_after_reopening(shop: ShopFile, path: Path) -> None:
    log = replace(
        orders(["2026-03-01T10:15:07", "2026-03-01T09:00:00"], ["b", "ä€"], [4.5, np.nan]),
        items=np.array([np.nan, 3.0]),
        channels=np.array(["", "counter"]),
        finished_at=np.array(["NaT", "2026-03-01T10:17:00"], dtype="datetime64[s]"),
        moment=Moment.PAID,
    )
    shop.add_orders(imported(log))
    shop.save_plan(Plan(shop_name="Renamed"))
    shop.close()

    with ShopFile.open(path) as again:
        read = again.orders()
        assert_same(read, log)
        assert (read.moment, read.timezone) == (Moment.PAID, "Europe/Dublin")
        assert again.plan().shop_name == "Renamed"


def test_between_transactions_one_file_is_the_whole_shop(shop: ShopFile, path: Path) -> None:
    shop.add_orders(imported(many_orders(2000)))

    assert [file.name for file in path.parent.iterdir()] == [path.name]
    copy = path.with_name("copy.shopflow")
    shutil.copy(path, copy)
    with ShopFile.open(copy) as copied:
        assert_same(copied.orders(), many_orders(2000))


def test_orders_of_several_imports_come_in_ascending_time(shop: ShopFile) -> None:
    shop.add_orders(imported(orders(["2026-03-02T10:00"], ["2"])))
    shop.add_orders(imported(orders(["2026-03-01T10:00", "2026-03-03T10:00"], ["1", "3"])))

    assert shop.orders().order_ids.tolist() == ["1", "2", "3"]


def test_history_counts_and_left_out_rows_are_kept(shop: ShopFile) -> None:
    rejected = (RejectedRow(7, "x;y\0z", "the order time is empty"), RejectedRow(3, "r", "a refund"))
    before = dt.datetime.now(dt.UTC).replace(microsecond=0)
    first = shop.add_orders(
        imported(
            orders(["2026-03-01T10:00", "2026-03-02T11:30:05"], ["1", "2"]),
            rows=4,
            rejected=rejected,
            left_out={"the order time is empty": 1, "a refund": 1},
            file_name="m\udce4rz.csv",
        )
    )
    shop.add_orders(imported(orders(["2026-03-02T11:30:05", "2026-03-03T10:00"], ["2", "3"])))

    record, second = shop.imports()
    assert record.import_id == first.import_id
    assert (record.file_name, record.profile, record.kind) == ("m?rz.csv", "square.items", "orders")
    assert (record.rows, record.new, record.already_there) == (4, 2, 0)
    assert record.left_out == {"the order time is empty": 1, "a refund": 1}
    assert (record.first, record.last) == (dt.datetime(2026, 3, 1, 10), dt.datetime(2026, 3, 2, 11, 30, 5))
    assert before <= record.imported_at <= dt.datetime.now(dt.UTC)
    assert (second.new, second.already_there) == (1, 1)
    assert shop.left_out_rows(record.import_id) == tuple(reversed(rejected))
    assert shop.left_out_rows(second.import_id) == ()


def test_undo_takes_back_the_last_import_only(shop: ShopFile) -> None:
    shop.add_orders(imported(orders(["2026-03-01T10:00"], ["1"])))
    last = orders(["2026-03-01T10:00", "2026-03-02T10:00"], ["1", "2"])
    outcome = shop.add_orders(imported(last, rejected=(RejectedRow(1, "", "a refund"),)))

    undone = shop.undo_last_import()

    assert undone is not None
    assert (undone.import_id, undone.new) == (outcome.import_id, 1)
    assert shop.orders().order_ids.tolist() == ["1"]
    assert len(shop.imports()) == 1
    assert shop.left_out_rows(outcome.import_id) == ()
    assert shop.add_orders(imported(last)).new == 1


def test_threads_share_one_shop_file(shop: ShopFile) -> None:
    def add(day: int) -> int:
        shop.plan()
        return shop.add_orders(imported(orders([f"2026-03-{day:02d}T10:00"], [str(day)]))).new

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(add, range(1, 21))) == 20
    assert len(shop.orders()) == 20


def test_an_error_in_the_middle_leaves_the_file_as_it_was(shop: ShopFile, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.add_orders(imported(many_orders(600)))
    days = list(orderrows._days(many_orders(1200, "2026-04-01")))

    def broken(log: OrderLog):
        yield days[0]
        raise MemoryError

    monkeypatch.setattr(orderrows, "_days", broken)
    with pytest.raises(MemoryError):
        shop.add_orders(imported(many_orders(1200, "2026-04-01")))

    assert_same(shop.orders(), many_orders(600))
    assert len(shop.imports()) == 1


@pytest.mark.parametrize("days_done", [1, 3, 5])
def test_what_a_kill_leaves_behind_opens_as_it_was(
    shop: ShopFile, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days_done: int
) -> None:
    """The file and its journal, copied in the middle of an import, are what a killed process leaves."""
    shop.add_orders(imported(many_orders(600)))
    with shop._database.reading() as connection:
        connection.execute("PRAGMA cache_size = 5")  # so that pages reach the disk before the end
    left = tmp_path / "left behind"
    left.mkdir()
    all_days = orderrows._days

    def copied_on_the_way(log: OrderLog):
        for number, day in enumerate(all_days(log)):
            if number == days_done:
                for file in path.parent.glob(f"{path.name}*"):
                    shutil.copy(file, left / file.name)
            yield day

    monkeypatch.setattr(orderrows, "_days", copied_on_the_way)
    shop.add_orders(imported(many_orders(1800, "2026-04-01")))

    assert len(list(left.iterdir())) == 2, "the journal was not there: nothing was tested"
    assert (left / path.name).stat().st_size > 600 * 40
    with ShopFile.open(left / path.name) as survivor:
        assert_same(survivor.orders(), many_orders(600))
        assert len(survivor.imports()) == 1


def test_create_does_not_overwrite(shop: ShopFile, path: Path) -> None:
    with pytest.raises(Problem, match="already a file"):
        ShopFile.create(path, Plan())
    assert shop.plan().shop_name == "Corner"


def test_create_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="choose another folder"):
        ShopFile.create(tmp_path / "nowhere" / "s.shopflow", Plan())


def test_a_missing_file_and_a_folder_are_problems(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no shop file"):
        ShopFile.open(tmp_path / "absent.shopflow")
    with pytest.raises(Problem, match="is a folder"):
        ShopFile.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE plan (text)")


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 500),
        lambda path: path.write_text("time,amount\n"),
        foreign_database,
    ],
)
def test_what_is_not_a_shop_is_refused_and_not_touched(shop: ShopFile, tmp_path: Path, make) -> None:
    other = tmp_path / "other.shopflow"
    make(other)
    content = other.read_bytes()

    with pytest.raises(Problem, match="not a shop"):
        ShopFile.open(other)
    with pytest.raises(Problem, match="not a shop"):
        shop.save_as(other)

    assert other.read_bytes() == content
    assert len(list(tmp_path.iterdir())) == 2


def test_a_truncated_shop_file_is_damaged(shop: ShopFile, path: Path) -> None:
    shop.add_orders(imported(many_orders(3000)))
    shop.close()
    path.write_bytes(path.read_bytes()[:20_000])

    with pytest.raises(Problem, match="damaged"), ShopFile.open(path) as damaged:
        damaged.orders()


def test_a_file_of_a_newer_version_is_refused(shop: ShopFile, path: Path) -> None:
    shop.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")

    with pytest.raises(Problem, match="newer ShopFlow"):
        ShopFile.open(path)


def test_an_older_file_is_brought_up_to_date(shop: ShopFile, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.add_orders(imported(many_orders(10)))
    shop.close()
    newer = (*schema.MIGRATIONS, ("ALTER TABLE orders ADD COLUMN tip REAL", "UPDATE orders SET tip = 1"))
    for module in (schema, database):
        monkeypatch.setattr(module, "MIGRATIONS", newer)

    with ShopFile.open(path) as again:
        assert_same(again.orders(), many_orders(10))
        with again._database.reading() as connection:
            assert schema.version_of(connection) == len(newer)
            assert connection.execute("SELECT sum(tip) FROM orders").fetchone() == (10,)


def test_a_migration_that_fails_leaves_the_older_file(
    shop: ShopFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.close()
    content = path.read_bytes()
    for module in (schema, database):
        monkeypatch.setattr(module, "MIGRATIONS", (*schema.MIGRATIONS, ("DROP TABLE left_out_rows", "NOT SQL")))

    with pytest.raises(sqlite3.OperationalError):
        ShopFile.open(path)
    assert path.read_bytes() == content


def test_a_file_in_use_elsewhere_is_said_to_be(shop: ShopFile, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_WAIT_FOR_LOCK_S", 0.05)
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        ShopFile.open(path) as impatient,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Problem, match="in use by another program"):
            impatient.save_plan(Plan())
        other.execute("ROLLBACK")
        impatient.save_plan(Plan(shop_name="free again"))


def test_a_full_disk_is_said_and_nothing_is_saved(shop: ShopFile) -> None:
    shop.add_orders(imported(many_orders(100)))
    with shop._database.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(Problem, match="disk is full"):
        shop.add_orders(imported(many_orders(5000, "2026-05-01")))
    assert len(shop.orders()) == 100


def test_a_file_that_may_only_be_read_can_be_read(shop: ShopFile) -> None:
    with shop._database.reading() as connection:
        connection.execute("PRAGMA query_only = on")

    with pytest.raises(Problem, match="may only be read"):
        shop.save_plan(Plan())
    assert shop.plan().shop_name == "Corner"


def test_save_as_makes_a_second_shop(shop: ShopFile, path: Path) -> None:
    shop.add_orders(imported(many_orders(500)))

    with shop.save_as(path.with_name("copy.shopflow")) as copy:
        copy.save_plan(Plan(shop_name="Copy"))
        assert_same(copy.orders(), many_orders(500))
        assert copy.imports() == shop.imports()

    assert shop.plan().shop_name == "Corner"
    assert sorted(file.suffix for file in path.parent.iterdir()) == [".shopflow", ".shopflow"]


def test_save_as_replaces_another_shop_but_not_itself(shop: ShopFile, path: Path) -> None:
    target = path.with_name("old.shopflow")
    ShopFile.create(target, Plan(shop_name="Old")).close()

    with shop.save_as(target) as copy:
        assert copy.plan().shop_name == "Corner"
    with pytest.raises(Problem, match="already working in"):
        shop.save_as(path)


def test_a_use_after_closing_is_a_mistake_of_the_program(shop: ShopFile) -> None:
    shop.close()
    shop.close()
    with pytest.raises(sqlite3.ProgrammingError):
        shop.plan()


@pytest.mark.bench
def test_loading_a_hundred_thousand_orders(shop: ShopFile, benchmark) -> None:
    shop.add_orders(imported(many_orders(100_000)))
    assert len(benchmark(shop.orders)) == 100_000


def test_an_import_looks_only_at_the_days_it_holds(shop: ShopFile) -> None:
    """The work of an import does not grow with what is stored: SQLite's own steps are counted."""

    def steps(day: str) -> int:
        count = 0

        def tick() -> int:
            nonlocal count
            count += 1
            return 0

        with shop._database.reading() as connection:
            connection.set_progress_handler(tick, 100)
        shop.add_orders(imported(many_orders(300, day)))
        with shop._database.reading() as connection:
            connection.set_progress_handler(None, 100)
        return count

    shop.add_orders(imported(many_orders(3_000, "2024-01-01")))
    few = steps("2026-03-01")
    shop.add_orders(imported(many_orders(60_000, "2024-02-01")))
    many = steps("2026-03-02")

    assert few > 10
    assert many <= few * 1.2
