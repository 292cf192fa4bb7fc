"""Broken files end in a result or in a sentence, never in a crash or a hang.

Run it long with ``pytest tests/importing/test_fuzz.py -m slow``; a failure names its seed.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from pathlib import Path

import pytest

from shopflow.importing import read_orders
from shopflow.importing.profiles import known_profiles
from shopflow.problems import Problem
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
    heads = [
        b"",
        b"PK\x03\x04",
        b"\x1f\x8b\x08",
        b"\xd0\xcf\x11\xe0",
        b"<html><table>",
        b"\xff\xfe",
        b"sep=;\n",
        b"Date,Time\n",
    ]
    survives(tmp_path / "orders.csv", dice.choice(heads) + dice.randbytes(dice.randint(0, 3000)))


@pytest.mark.slow
@pytest.mark.timeout(0)
def test_ten_minutes_of_mutated_exports(tmp_path: Path) -> None:
    ends = time.monotonic() + 600
    seed = 1000
    while time.monotonic() < ends:
        dice = random.Random(seed)
        content = mutated(dice.choice(samples()), dice)
        try:
            survives(tmp_path / "orders.csv", content)
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error
        seed += 1
