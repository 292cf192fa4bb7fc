"""The .shopflow file: one SQLite database that holds the orders and the plan of one shop."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np

from shopflow import planjson
from shopflow.orders import Moment, OrderLog
from shopflow.plan import Plan
from shopflow.storage.database import Database, create
from shopflow.storage.orderrows import add_new, family_of, read_orders

if TYPE_CHECKING:
    from shopflow.importing import ImportResult, RejectedRow

_SAVE_PLAN = "INSERT INTO plan VALUES (1, ?) ON CONFLICT (plan_id) DO UPDATE SET text = excluded.text"
_RECORD = """
SELECT import_id, imported_at, file_name, profile, kind, row_count, new_orders, known_orders, left_out,
       first_at, last_at FROM imports
"""


@dataclass(frozen=True, slots=True)
class AddedOrders:
    """What one import added.

    Args:
        import_id: names the import in the history.
        new: orders that were added.
        already_there: orders of the file that the shop already had.
        total: orders in the shop file now.
    """

    import_id: int
    new: int
    already_there: int
    total: int


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One line of the history of imports.

    Args:
        imported_at: with time zone UTC.
        rows: rows of the file below its header.
        new: orders that were added.
        already_there: orders of the file that the shop already had.
        left_out: reason and number of rows.
        first: time of the file's first order on the shop's wall clock; None when it has no orders.
        last: time of the file's last order.
    """

    import_id: int
    imported_at: dt.datetime
    file_name: str
    profile: str
    kind: str
    rows: int
    new: int
    already_there: int
    left_out: Mapping[str, int]
    first: dt.datetime | None
    last: dt.datetime | None


class ShopFile:
    """An open shop file. Each call is one transaction; calls may come from any thread.

    Every call raises ``Problem`` when the file cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def create(cls, path: Path, plan: Plan) -> ShopFile:
        """Make a new shop file with a plan and no orders.

        Raises:
            Problem: there is already something at ``path``, or the folder cannot be written.
        """
        text = planjson.dumps(plan)
        create(path, lambda connection: _save_plan(connection, text))
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> ShopFile:
        """Open a shop file.

        Raises:
            Problem: there is none, it is not a shop file, or a newer ShopFlow saved it.
        """
        return cls(Database(path))

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._database.path

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        self._database.close()

    def __enter__(self) -> ShopFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def plan(self) -> Plan:
        """The plan as it was last saved."""
        with self._database.reading() as connection:
            (text,) = connection.execute("SELECT text FROM plan").fetchone()
        return planjson.loads(text)

    def save_plan(self, plan: Plan) -> None:
        """Keep this plan in place of the one before."""
        text = planjson.dumps(plan)
        with self._database.writing() as connection:
            _save_plan(connection, text)

    def orders(self) -> OrderLog:
        """All orders; moment and time zone are those of the import that brought the most orders."""
        with self._database.reading() as connection:
            main = connection.execute(
                "SELECT moment, timezone FROM imports ORDER BY new_orders DESC, import_id LIMIT 1"
            ).fetchone()
            moment, timezone = main or (Moment.ORDERED, "")
            return read_orders(connection, Moment(moment), timezone)

    def add_orders(self, result: ImportResult) -> AddedOrders:
        """Add what a file brings and the shop does not have yet, with a line in the history."""
        with self._database.writing() as connection:
            import_id = _insert_import(connection, result)
            families = dict(connection.execute("SELECT import_id, profile FROM imports").fetchall())
            families = {number: family_of(profile) for number, profile in families.items()}
            new = add_new(connection, result.orders, import_id, families)
            already_there = len(result.orders) - new
            connection.execute(
                "UPDATE imports SET new_orders = ?, known_orders = ? WHERE import_id = ?",
                (new, already_there, import_id),
            )
            connection.executemany(
                "INSERT INTO left_out_rows VALUES (?, ?, ?, ?)",
                ((import_id, row.line, row.text, row.reason) for row in result.rejected),
            )
            # Every order was new in one import: their sum is the count without going through all orders.
            (total,) = connection.execute("SELECT sum(new_orders) FROM imports").fetchone()
        return AddedOrders(import_id, new, already_there, total)

    def imports(self) -> tuple[ImportRecord, ...]:
        """The history of imports, the first one first."""
        with self._database.reading() as connection:
            rows = connection.execute(f"{_RECORD} ORDER BY import_id").fetchall()
        return tuple(_record(row) for row in rows)

    def undo_last_import(self) -> ImportRecord | None:
        """Take the last import back with its orders; None when there is none."""
        with self._database.writing() as connection:
            row = connection.execute(f"{_RECORD} ORDER BY import_id DESC LIMIT 1").fetchone()
            if row is None:
                return None
            for table in ("orders", "left_out_rows", "imports"):
                connection.execute(f"DELETE FROM {table} WHERE import_id = ?", (row[0],))
        return _record(row)

    def left_out_rows(self, import_id: int) -> tuple[RejectedRow, ...]:
        """The rows that an import left out, as they stood in the file; empty for an unknown import."""
        from shopflow.importing import RejectedRow

        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT line, text, reason FROM left_out_rows WHERE import_id = ? ORDER BY line, rowid",
                (import_id,),
            ).fetchall()
        return tuple(RejectedRow(line=line, text=text, reason=reason) for line, text, reason in rows)

    def save_as(self, path: Path) -> ShopFile:
        """Copy the shop to another file and open that; this one stays open.

        Raises:
            Problem: what is at ``path`` is this very file or not a shop, or it cannot be written.
        """
        self._database.copy_to(path)
        return ShopFile.open(path)


def _save_plan(connection: sqlite3.Connection, text: str) -> None:
    connection.execute(_SAVE_PLAN, (text,))


def _insert_import(connection: sqlite3.Connection, result: ImportResult) -> int:
    times = result.orders.ordered_at[[0, -1]] if len(result.orders) else np.array([], "datetime64[s]")
    first, last = times.astype(np.int64).tolist() or (None, None)
    cursor = connection.execute(
        "INSERT INTO imports (imported_at, file_name, profile, kind, row_count, new_orders, known_orders, "
        "left_out, first_at, last_at, moment, timezone) VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?)",
        (
            int(dt.datetime.now(dt.UTC).timestamp()),
            # A name on disk may hold bytes that are no text.
            result.file_name.encode("utf-8", "replace").decode(),
            result.profile,
            result.kind,
            result.rows,
            json.dumps(dict(result.left_out), ensure_ascii=False),
            first,
            last,
            result.orders.moment.value,
            result.orders.timezone,
        ),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _record(row: tuple[Any, ...]) -> ImportRecord:
    import_id, imported_at, file_name, profile, kind, rows, new, already_there, left_out, first, last = row
    return ImportRecord(
        import_id=import_id,
        imported_at=dt.datetime.fromtimestamp(imported_at, dt.UTC),
        file_name=file_name,
        profile=profile,
        kind=kind,
        rows=rows,
        new=new,
        already_there=already_there,
        left_out=MappingProxyType(json.loads(left_out)),
        first=_wall_clock(first),
        last=_wall_clock(last),
    )


def _wall_clock(second: int | None) -> dt.datetime | None:
    return None if second is None else dt.datetime(1970, 1, 1) + dt.timedelta(seconds=second)
