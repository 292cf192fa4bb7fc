"""The tables of a shop file and how an older file is brought up to date."""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x53466C77
"""Marks a SQLite file as a shop of ShopFlow: the letters ``SFlw``."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE plan (plan_id INTEGER PRIMARY KEY CHECK (plan_id = 1), text TEXT NOT NULL)",
        """
        CREATE TABLE imports (
            import_id INTEGER PRIMARY KEY,
            imported_at INTEGER NOT NULL,       -- seconds since 1970, UTC
            file_name TEXT NOT NULL,
            profile TEXT NOT NULL,
            kind TEXT NOT NULL,
            row_count INTEGER NOT NULL,         -- rows below the header of the file
            new_orders INTEGER NOT NULL,
            known_orders INTEGER NOT NULL,
            left_out TEXT NOT NULL,             -- JSON: reason -> rows
            first_at INTEGER,                   -- seconds, the shop's wall clock
            last_at INTEGER,
            moment TEXT NOT NULL,
            timezone TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE orders (
            order_row INTEGER PRIMARY KEY,
            import_id INTEGER NOT NULL REFERENCES imports,
            ordered_at INTEGER NOT NULL,        -- seconds, the shop's wall clock
            order_id TEXT NOT NULL,
            items REAL,
            amount REAL,
            channel TEXT NOT NULL,
            finished_at INTEGER
        )
        """,
        "CREATE INDEX orders_by_time ON orders (ordered_at)",
        """
        CREATE TABLE left_out_rows (
            import_id INTEGER NOT NULL REFERENCES imports,
            line INTEGER NOT NULL,
            text TEXT NOT NULL,
            reason TEXT NOT NULL
        )
        """,
        "CREATE INDEX left_out_by_import ON left_out_rows (import_id, line)",
    ),
    (
        # What an import settled for the next one; JSON for the columns: role -> header.
        "ALTER TABLE imports ADD COLUMN date_habit TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE imports ADD COLUMN date_order TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE imports ADD COLUMN header_key TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE imports ADD COLUMN mapping TEXT NOT NULL DEFAULT '{}'",
        "ALTER TABLE imports ADD COLUMN location TEXT NOT NULL DEFAULT ''",
        """
        CREATE TABLE clocked_shifts (
            import_id INTEGER NOT NULL REFERENCES imports,
            person TEXT NOT NULL,
            role TEXT NOT NULL,
            started_at INTEGER NOT NULL,        -- seconds, the shop's wall clock
            ended_at INTEGER                    -- NULL where the end is not known
        )
        """,
        "CREATE INDEX clocked_by_person ON clocked_shifts (person, started_at)",
    ),
)
"""Statements that lead from one schema version to the next; entries are added, never changed."""


def version_of(connection: sqlite3.Connection) -> int:
    """How many of the migrations the file has been through."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to the newest schema; call it inside a transaction."""
    for statements in MIGRATIONS[version_of(connection) :]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
