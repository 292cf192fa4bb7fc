"""Broken files end in a result or in a sentence, never in a crash or a hang.

Run it long with ``pytest tests/importing/test_fuzz.py -m slow -s``; a failure names its seed.
"""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from shopflow.importing import read_orders
from shopflow.importing.profiles import known_profiles
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shopfile import ShopFile
from tests.importing.conftest import plain
from tests.importing.test_round_trip import header_of, row_of, written

LONGEST_S = 10.0
PIECES = [
    b"\x00",
    b'"',
    b"\n",
    b"\r",
    b",",
    b";",
    b"\xff\xfe",
    b"=",
    b"-",
    b"\t",
    b"\xe9",
    b"99999999",
    b"NULL",
    b"<table><tr><td>",
]
HEADS = [
    b"",
    b"PK\x03\x04",
    b"\x1f\x8b\x08",
    b"\xd0\xcf\x11\xe0",
    b"<html><table>",
    b"\xff\xfe",
    b"sep=;\n",
    b"Date,Time\n",
]


def samples() -> list[bytes]:
    start = dt.datetime(2025, 3, 14, 8)
    files = [plain(20).encode()]
    for profile in known_profiles():
        header = header_of(profile)
        moments = [start + dt.timedelta(minutes=7 * i) for i in range(6)]
        rows = [row_of(profile, header, i, moment, ("%m/%d/%Y", "%H:%M")) for i, moment in enumerate(moments)]
        files.append(written([header, *rows], ","))
    return files


def mutated(content: bytes, dice: random.Random) -> bytes:
    data = bytearray(content)
    for _ in range(dice.randint(1, 12)):
        at = dice.randrange(len(data) + 1)
        kind = dice.randrange(4)
        if kind == 0:
            data[at:at] = dice.choice(PIECES)
        elif kind == 1:
            del data[at : at + dice.randint(1, 30)]
        elif kind == 2 and data:
            data[min(at, len(data) - 1)] = dice.randrange(256)
        else:
            data[at:at] = data[at : at + dice.randint(1, 200)]
    return bytes(data)


def survives(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    began = time.process_time()
    sentence = outcome(path)
    assert sentence.endswith(".")
    assert time.process_time() - began < LONGEST_S


def outcome(path: Path) -> str:
    try:
        result = read_orders(path)
    except Problem as problem:
        return problem.sentence
    made = len(result.clocked) if result.kind == "timecards" else len(result.orders)
    assert made + sum(result.left_out.values()) == result.rows
    return f"{result.summary}."


@pytest.mark.parametrize("seed", range(60))
def test_mutated_exports(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    survives(tmp_path / "orders.csv", mutated(dice.choice(samples()), dice))


@pytest.mark.parametrize("seed", range(40))
def test_random_bytes(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    survives(tmp_path / "orders.csv", dice.choice(HEADS) + dice.randbytes(dice.randint(0, 3000)))


def attempt(seed: int, path: Path, shop: ShopFile, exports: list[bytes]) -> None:
    """Break one export, read it and save what was read; the seed tells all of it."""
    dice = random.Random(seed)
    content = dice.choice(HEADS) + dice.randbytes(dice.randint(0, 3000)) if seed % 5 == 0 else None
    path.write_bytes(content or mutated(dice.choice(exports), dice))
    began, before = time.process_time(), len(shop.imports())
    sentence, added = "", 0
    try:
        shop.add_orders(read_orders(path, memory=shop.memory()))
        added = 1
    except Problem as problem:
        sentence = problem.sentence
    assert len(shop.imports()) == before + added
    assert added or sentence.endswith(".")
    assert time.process_time() - began < LONGEST_S


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_ten_minutes_of_broken_exports_into_one_shop(tmp_path: Path) -> None:
    exports, shop_path = samples(), tmp_path / "fuzz.shopflow"
    ends, seed = time.monotonic() + 600, 1000
    with ShopFile.create(shop_path, Plan()) as shop:
        while time.monotonic() < ends:
            try:
                attempt(seed, tmp_path / "orders.csv", shop, exports)
            except Exception as error:
                raise AssertionError(f"seed {seed}") from error
            if seed % 20 == 0:
                assert len(shop.orders()) == sum(record.new for record in shop.imports())
                shop.undo_last_import()
            seed += 1
    with closing(sqlite3.connect(shop_path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    print(f"\n{seed - 1000:,} broken exports, seeds 1000 to {seed - 1}")
