"""Keeps the results of the week that was worked out last, so that the next start shows the same figures at once.

They lie in one file of the application's own folder, never in a shop file, and are taken from it only when everything
that they follow from is the same: plan, orders, week, language of their sentences, and the versions of what works
them out. The file is gzipped JSON behind its key (`typedjson`): reading it runs nothing.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import gzip
import hashlib
import json
import os
import tempfile
import zlib
from functools import cache
from pathlib import Path

import numpy as np

import forecasts
import shopflow
from shopflow import planjson
from shopflow.orders import OrderLog
from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.typedjson import decode, encode

_UNREADABLE = (OSError, EOFError, zlib.error, ValueError, TypeError, KeyError, AttributeError, RecursionError)
_QUICK = 1
"""Level of compression: a third of the time of the best, and the file is hardly larger."""


def key_of(plan: Plan, orders: OrderLog, first_day: dt.date, language: str) -> str:
    """A digest of everything that the results of a week follow from, as 64 hexadecimal digits.

    Args:
        plan: as the owner saved it.
        orders: all of the shop.
        first_day: of the week.
        language: in which its sentences are said.
    """
    digest = hashlib.blake2b(digest_size=32)
    for text in (_makers(), language, first_day.isoformat(), planjson.dumps(plan)):
        digest.update(text.encode() + b"\0")
    for field in dataclasses.fields(orders):
        value = getattr(orders, field.name)
        is_array = isinstance(value, np.ndarray)
        digest.update(f"{field.name} {value.dtype.str} {value.shape}".encode() if is_array else str(value).encode())
        digest.update(np.ascontiguousarray(value).tobytes() if is_array else b"\0")
    return digest.hexdigest()


def keep(path: Path, key: str, results: WeekResults) -> None:
    """Write results in the place of those that were kept before, as a whole or not at all.

    Raises:
        OSError: nothing can be written there.
    """
    text = json.dumps(encode(results, WeekResults), ensure_ascii=False, allow_nan=False)
    content = key.encode() + b"\n" + gzip.compress(text.encode(), _QUICK)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name} ")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(part).replace(path)
    finally:
        Path(part).unlink(missing_ok=True)


def kept(path: Path, key: str) -> WeekResults | None:
    """The results that were kept under this key; None where there are others, none, or a file that is damaged."""
    try:
        with path.open("rb") as file:
            if file.readline().rstrip() != key.encode():
                return None
            document = json.loads(gzip.decompress(file.read()))
        results: WeekResults = decode(document, WeekResults)
    except _UNREADABLE:
        return None
    return results


@cache
def _makers() -> str:
    """What works results out: versions, and the state of the source files, which change before a version does."""
    folders = [Path(file).parent for module in (forecasts, shopflow) if (file := module.__file__)]
    files = sorted(path for folder in folders for path in folder.rglob("*.py"))
    states = [(path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in files]
    return repr((shopflow.__version__, np.__version__, states))
