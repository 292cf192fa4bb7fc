"""From a file's bytes to the tables in it. The bytes decide, never the extension."""

from __future__ import annotations

import csv
import errno
import gzip
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from shopflow.importing.sheets import html_tables, sheet_tables
from shopflow.importing.tables import Table, TextTable
from shopflow.problems import Problem
from shopflow.wording import phrase

LARGEST_UNPACKED = 3_000_000_000
_LARGEST_RATIO = 300
_PROBE_BYTES = 65_536
_PICTURES = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"\x00\x00\x00\x18ftyp",
    b"\x00\x00\x00\x1cftyp",
)
_SHEET_NAMES = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
_TABLE_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsb", ".ods", ".htm", ".html")


@contextmanager
def open_tables(path: Path) -> Iterator[list[Table]]:
    """The tables that a file may hold: one per sheet, or one per way of cutting its lines.

    Raises:
        Problem: the file is missing, empty, a picture, a PDF, locked with a password or otherwise no table.
    """
    with TemporaryDirectory(prefix="shopflow-") as folder:
        try:
            yield _tables(_unpacked(path, Path(folder)), path)
        except PermissionError as error:
            raise Problem(
                phrase(
                    "{name} cannot be opened: another program may be using it. Close it there and try again.",
                    name=path.name,
                ),
                str(error),
            ) from error


def _tables(path: Path, named: Path) -> list[Table]:
    head = _probe(path, named)
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return sheet_tables(path, named.name)
    encoding = _encoding(head)
    text = head.decode(encoding, "replace").lstrip("\ufeff").lstrip()
    if text[:1] == "<" and any(mark in text.casefold() for mark in ("<html", "<!doctype html", "<table")):
        return html_tables(path.read_bytes()[:50_000_000].decode(encoding, "replace"), named.name)
    if _looks_binary(text):
        raise Problem(
            phrase(
                "{name} is not a table that can be read. Export the orders from your till as CSV or Excel.",
                name=named.name,
            )
        )
    return _text_tables(path, encoding, text)


def _probe(path: Path, named: Path) -> bytes:
    if path.is_dir():
        raise Problem(phrase("{name} is a folder. Choose the file with the orders in it.", name=named.name))
    if not path.exists():
        raise Problem(phrase("{name} is not there any more. Choose the file again.", name=named.name), str(path))
    with path.open("rb") as file:
        head = file.read(_PROBE_BYTES)
    if named.name.startswith("~$"):
        raise Problem(
            phrase(
                "{name} is only the mark of a file that is open in Excel. Choose {named} itself.",
                name=named.name,
                named=named.name[2:],
            )
        )
    if len(head.strip()) < 2:
        raise Problem(phrase("{name} is empty. Export the orders from your till again.", name=named.name))
    if head.startswith(b"%PDF"):
        raise Problem(
            phrase(
                "{name} is a PDF, made for printing. Export the orders from your till as CSV or Excel.", name=named.name
            )
        )
    if head.startswith(_PICTURES):
        raise Problem(phrase("{name} is a picture. Export the orders from your till as CSV or Excel.", name=named.name))
    return head


def _encoding(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    zeros = (head[::2].count(0), head[1::2].count(0))
    if max(zeros) > len(head) * 0.2 and min(zeros) < max(zeros) / 4:
        return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    try:
        head[: head.rfind(b"\n") + 1 or None].decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig" if head.startswith(b"\xef\xbb\xbf") else "utf-8"


def _looks_binary(text: str) -> bool:
    strange = sum(ord(letter) < 32 and letter not in "\t\r\n\f\x00\x1a\x1b" for letter in text)
    return strange > len(text) * 0.02 or text.count("\x00") > len(text) * 0.3


def _text_tables(path: Path, encoding: str, text: str) -> list[Table]:
    first, _, rest = text.partition("\n")
    if first.casefold().startswith("sep=") and len(first.strip()) <= 5:
        return [TextTable(path, encoding, first.strip()[4:] or "\t", skip_lines=1)]
    delimiters = [mark for mark in (",", ";", "\t", "|") if mark in text] or [","]
    tables: list[Table] = [TextTable(path, encoding, mark) for mark in delimiters]
    if first.startswith('"') and first.count('"') == 2 and rest:
        tables += [TextTable(path, encoding, mark, is_wrapped=True) for mark in delimiters]
    return tables


def without_quotes(table: Table) -> Table | None:
    """The same text with quotes taken as inches, ``None`` where that changes nothing."""
    if isinstance(table, TextTable) and table.quoting != csv.QUOTE_NONE and not table.is_wrapped:
        return TextTable(table.path, table.encoding, table.delimiter, csv.QUOTE_NONE, table.skip_lines)
    return None


def in_western(table: Table) -> Table | None:
    """The same text decoded as cp1252, ``None`` where it is already."""
    if isinstance(table, TextTable) and table.encoding in {"utf-8", "utf-8-sig"}:
        return TextTable(table.path, "cp1252", table.delimiter, table.quoting, table.skip_lines, table.is_wrapped)
    return None


def _unpacked(path: Path, folder: Path) -> Path:
    """The file itself, or the one with orders that is packed in it."""
    if not path.is_file():
        return path
    with path.open("rb") as file:
        head = file.read(4)
    if head.startswith(b"\x1f\x8b"):
        with gzip.open(path) as packed:
            return _copy(packed, folder / path.stem, path.name)
    if head.startswith(b"PK\x03\x04"):
        return _from_zip(path, folder)
    return path


def _from_zip(path: Path, folder: Path) -> Path:
    try:
        with zipfile.ZipFile(path) as packed:
            members = packed.infolist()
            unpacked = sum(member.file_size for member in members)
            if unpacked > min(LARGEST_UNPACKED, max(_LARGEST_RATIO * path.stat().st_size, 50_000_000)):
                raise Problem(
                    phrase(
                        "{name} unpacks to {unpacked:,.1f} GB, which no till export does. Check where it comes from.",
                        name=path.name,
                        unpacked=unpacked / 1e9,
                    )
                )
            if any(member.filename in _SHEET_NAMES for member in members):
                return path
            member = _member_with_orders(members, path.name)
            with packed.open(member) as source:
                return _copy(source, folder / Path(member.filename).name, path.name)
    except (zipfile.BadZipFile, EOFError) as error:
        raise Problem(
            phrase("{name} is damaged or not complete. Download it again.", name=path.name), str(error)
        ) from error
    except (RuntimeError, NotImplementedError) as error:
        raise Problem(
            phrase("{name} is locked with a password. Unpack it and choose the file inside.", name=path.name),
            str(error),
        ) from error


def _member_with_orders(members: list[zipfile.ZipInfo], name: str) -> zipfile.ZipInfo:
    tables = [m for m in members if m.filename.casefold().endswith(_TABLE_ENDINGS) and "__MACOSX" not in m.filename]
    known = [m for m in tables if Path(m.filename).name.casefold() in {"transactions.csv", "bonkopf.csv"}]
    if len(known or tables) == 1:
        return (known or tables)[0]
    if not tables:
        raise Problem(phrase("{name} holds no table. Choose the CSV or Excel file that your till exports.", name=name))
    raise Problem(
        phrase("{name} holds {count} files. Unpack it and choose those with the orders.", name=name, count=len(tables))
    )


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def _copy(source: _Readable, target: Path, name: str) -> Path:
    written = 0
    free = shutil.disk_usage(target.parent).free
    try:
        with target.open("wb") as file:
            while block := source.read(1 << 20):
                written += len(block)
                if written > min(LARGEST_UNPACKED, free):
                    raise Problem(
                        phrase(
                            "{name} needs more than {written:,.1f} GB to unpack, which is not free here. Free some"
                            " space, or export a shorter period.",
                            name=name,
                            written=written / 1e9,
                        )
                    )
                file.write(block)
    except (EOFError, zlib.error, OSError) as error:
        if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise Problem(
                phrase("{name} cannot be unpacked: the disk is full. Free some space and try again.", name=name)
            ) from error
        raise Problem(phrase("{name} is damaged or not complete. Download it again.", name=name), str(error)) from error
    return target
