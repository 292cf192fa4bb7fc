"""The .shopflow file: one SQLite database that holds the orders and the plan of one shop."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any

import numpy as np

from shopflow import planjson
from shopflow.importing.memory import Memory, date_habit, family_of, header_key
from shopflow.importing.result import ClockedShift, ImportResult, RejectedRow
from shopflow.orders import Moment, OrderLog
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.storage.clockedrows import add_clocked, read_clocked
from shopflow.storage.database import Database, create
from shopflow.storage.orderrows import add_new, read_orders
from shopflow.storage.sameday import check_same_days
from shopflow.wording import phrase

_SAVE_PLAN = "INSERT INTO plan VALUES (1, ?) ON CONFLICT (plan_id) DO UPDATE SET text = excluded.text"
_RECORD = """
SELECT import_id, imported_at, file_name, profile, kind, row_count, new_orders, known_orders, left_out,
       first_at, last_at, (SELECT count(*) FROM clocked_shifts AS c WHERE c.import_id = imports.import_id)
FROM imports
"""
_REMEMBERED = "SELECT date_habit, date_order, header_key, mapping, location FROM imports ORDER BY import_id"


@dataclass(frozen=True, slots=True)
class AddedOrders:
    """What one import added.

    Args:
        import_id: names the import in the history.
        new: orders that were added.
        already_there: orders of the file that the shop already had.
        total: orders in the shop file now.
        new_shifts: shifts of a time clock that were added.
    """

    import_id: int
    new: int
    already_there: int
    total: int
    new_shifts: int = 0


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
        new_shifts: shifts of a time clock that were added.
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
    new_shifts: int = 0


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

    def add_orders(
        self,
        result: ImportResult,
        *,
        is_sure: bool = False,
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
    ) -> AddedOrders:
        """Add what a file brings and the shop does not have yet, with a line in the history.

        Args:
            result: what the file held.
            is_sure: add it even if its customers seem to be in the shop already by another file.
            progress: receives the share that is saved.
            cancel: asks to stop; the shop file is then as it was.

        Raises:
            Problem: ``same_customers`` says why the file should not be added.
            Cancelled: a stop was asked for.
        """
        token = cancel or CancelToken()

        def step(share: float) -> None:
            token.check()
            progress(share, phrase("Saving the orders of {name}", name=result.file_name))

        with self._database.writing() as connection:
            if not is_sure:
                check_same_days(connection, result)
            import_id = _insert_import(connection, result)
            profiles = connection.execute("SELECT import_id, profile FROM imports").fetchall()
            families = {number: family_of(profile) for number, profile in profiles}
            new = add_new(connection, result.orders, import_id, families, step)
            new_shifts = add_clocked(connection, result.clocked, import_id)
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
            step(1.0)
        return AddedOrders(import_id, new, already_there, total, new_shifts)

    def same_customers(self, result: ImportResult) -> str:
        """Why a file should not be added: its customers seem to be in the shop already; empty when it may."""
        try:
            with self._database.reading() as connection:
                check_same_days(connection, result)
        except Problem as problem:
            return problem.sentence
        return ""

    def memory(self) -> Memory:
        """What earlier imports settled: give it to ``read_orders``, and nothing is asked twice."""
        with self._database.reading() as connection:
            rows = connection.execute(_REMEMBERED).fetchall()
        mappings = {key: json.loads(mapping) for _, _, key, mapping, _ in rows if key}
        return Memory(
            date_orders=MappingProxyType({habit: order for habit, order, _, _, _ in rows if order}),
            mappings=MappingProxyType({key: MappingProxyType(chosen) for key, chosen in mappings.items() if chosen}),
            location=next((location for *_, location in reversed(rows) if location), ""),
        )

    def clocked(self) -> tuple[ClockedShift, ...]:
        """Who was at work from when to when, by the time clocks' files, in ascending start."""
        with self._database.reading() as connection:
            return tuple(ClockedShift(*shift) for shift in read_clocked(connection))

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
            for table in ("orders", "left_out_rows", "clocked_shifts", "imports"):
                connection.execute(f"DELETE FROM {table} WHERE import_id = ?", (row[0],))
        return _record(row)

    def left_out_rows(self, import_id: int) -> tuple[RejectedRow, ...]:
        """The rows that an import left out, as they stood in the file; empty for an unknown import."""
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
    row = {
        "imported_at": int(dt.datetime.now(dt.UTC).timestamp()),
        # A name on disk may hold bytes that are no text.
        "file_name": result.file_name.encode("utf-8", "replace").decode(),
        "profile": result.profile,
        "kind": result.kind,
        "row_count": result.rows,
        "new_orders": 0,
        "known_orders": 0,
        "left_out": json.dumps(dict(result.left_out), ensure_ascii=False),
        "first_at": first,
        "last_at": last,
        "moment": result.orders.moment.value,
        "timezone": result.orders.timezone,
        "date_habit": date_habit(result.profile, result.header),
        "date_order": result.settled_date_order,
        "header_key": header_key(result.header),
        "mapping": json.dumps(dict(result.mapping), ensure_ascii=False),
        "location": result.location,
    }
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    cursor = connection.execute(f"INSERT INTO imports ({names}) VALUES ({values})", row)
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _record(row: tuple[Any, ...]) -> ImportRecord:
    import_id, imported_at, file_name, profile, kind, rows, new, already_there, left_out, first, last, shifts = row
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
        new_shifts=shifts,
    )


def _wall_clock(second: int | None) -> dt.datetime | None:
    return None if second is None else dt.datetime(1970, 1, 1) + dt.timedelta(seconds=second)
