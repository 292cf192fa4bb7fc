"""One SQLite file, shared by threads, changed only in whole transactions, with errors in plain words.

The rollback journal is kept (no write-ahead log), so that between transactions one file is the whole shop
and can be copied or mailed; after a crash SQLite puts the file back to the last finished transaction.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import RLock

from shopflow.problems import Problem
from shopflow.storage.schema import APPLICATION_ID, MIGRATIONS, migrate, version_of
from shopflow.wording import marked, phrase

_WAIT_FOR_LOCK_S = 3.0
_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID_AT = slice(68, 72)

_SENTENCES = {
    sqlite3.SQLITE_BUSY: marked("{name} is in use by another program; close it there and try again."),
    sqlite3.SQLITE_READONLY: marked("{name} may only be read, so nothing was saved; save it under another name."),
    sqlite3.SQLITE_FULL: marked("The disk is full, so nothing was saved; free some space and try again."),
    sqlite3.SQLITE_CORRUPT: marked("{name} is damaged and cannot be read; open a copy that you kept."),
    sqlite3.SQLITE_NOTADB: marked("{name} is damaged and cannot be read; open a copy that you kept."),
}
_OWN_MISTAKES = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE)
_OTHERWISE = marked("{name} cannot be read or written just now; check the disk or the folder and try again.")


class Database:
    """An open shop file.

    Each ``reading`` or ``writing`` block is one transaction; blocks of several threads run one after another.

    Raises:
        Problem: the file is missing, is not a shop, or was saved by a newer ShopFlow.
    """

    def __init__(self, path: Path) -> None:
        check_is_shop(path)
        self.path = path
        self._lock = RLock()
        self._connection = _connect(path)
        try:
            self._bring_up_to_date()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A transaction that sees one state of the file throughout."""
        with self._lock, _transaction(self._connection, self.path, "BEGIN"):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is kept as a whole or, after an error, not at all."""
        with self._lock, _transaction(self._connection, self.path, "BEGIN IMMEDIATE"):
            yield self._connection

    def copy_to(self, path: Path) -> None:
        """Copy the whole file; whatever was at ``path`` stays until the copy is complete.

        Raises:
            Problem: what is at ``path`` is this very file or not a shop, or it cannot be written.
        """
        if path.exists():
            check_is_shop(path)
            if path.samefile(self.path):
                raise Problem(phrase("You are already working in {name}, and all of it is saved.", name=path.name))
        with self._lock:
            _build(path, self._connection.backup)

    def _bring_up_to_date(self) -> None:
        with self.reading() as connection:
            version = version_of(connection)
        if version > len(MIGRATIONS):
            raise Problem(
                phrase("{name} was saved by a newer ShopFlow; update ShopFlow to open it.", name=self.path.name),
                details=f"schema {version}, known up to {len(MIGRATIONS)}",
            )
        if version < len(MIGRATIONS):
            with self.writing() as connection:
                migrate(connection)


def create(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    """Make a new shop file with its tables and let ``fill`` write what it begins with.

    Raises:
        Problem: something is already there, or the folder cannot be written.
    """
    if path.exists():
        raise Problem(phrase("There is already a file {name} in this folder; choose another name.", name=path.name))

    def begin(connection: sqlite3.Connection) -> None:
        with _transaction(connection, path, "BEGIN IMMEDIATE"):
            migrate(connection)
            fill(connection)

    _build(path, begin)


def check_is_shop(path: Path) -> None:
    """Look at the first bytes of a file without touching it.

    Raises:
        Problem: there is no such file, it cannot be opened, or it is not a shop.
    """
    if path.is_dir():
        raise Problem(phrase("{name} is a folder; choose a shop file, which ends in .shopflow.", name=path.name))
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise Problem(phrase("There is no shop file {name} in this folder; check the name.", name=path.name)) from error
    except OSError as error:
        raise Problem(phrase(_OTHERWISE, name=path.name), details=str(error)) from error
    marked = int.from_bytes(header[_APPLICATION_ID_AT], "big") == APPLICATION_ID
    if not (header.startswith(_MAGIC) and marked):
        raise Problem(phrase("{name} is not a shop of ShopFlow; choose a file that ends in .shopflow.", name=path.name))


def _build(path: Path, write: Callable[[sqlite3.Connection], None]) -> None:
    """Write a new file beside ``path`` and put it in its place once it is complete."""
    try:
        with tempfile.TemporaryDirectory(prefix=".shopflow-", dir=path.parent) as folder:
            part = Path(folder) / "new.shopflow"
            with closing(_connect(part)) as connection:
                write(connection)
            part.replace(path)
    except sqlite3.Error as error:
        _tell_owner(path, error)
        raise
    except OSError as error:
        raise Problem(
            phrase("{name} cannot be saved there; choose another folder or close the file elsewhere.", name=path.name),
            details=str(error),
        ) from error


def _connect(path: Path) -> sqlite3.Connection:
    # isolation_level None: transactions begin and end only where this module says so.
    return sqlite3.connect(path, timeout=_WAIT_FOR_LOCK_S, isolation_level=None, check_same_thread=False)


@contextmanager
def _transaction(connection: sqlite3.Connection, path: Path, begin: str) -> Iterator[None]:
    try:
        connection.execute(begin)
        yield
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        _tell_owner(path, error)
        raise
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _tell_owner(path: Path, error: sqlite3.Error) -> None:
    """Raise a ``Problem`` for trouble with the file or the disk; a mistake of the program's own stays one."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None or code & 0xFF in _OWN_MISTAKES:
        return
    sentence = _SENTENCES.get(code & 0xFF, _OTHERWISE)
    raise Problem(phrase(sentence, name=path.name), details=f"{error.sqlite_errorname}: {error}") from error
