"""A process that is killed during an import leaves all of it or nothing of it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
from tests.storage.builders import imported, many_orders

BEFORE, ADDED = 3_000, 60_000
IMPORT = f"""
import sys
from pathlib import Path
from shopflow.shopfile import ShopFile
from tests.storage.builders import imported, many_orders

result = imported(many_orders({ADDED}, "2027-01-01"))
shop = ShopFile.open(Path(sys.argv[1]))
print("begin", flush=True)
shop.add_orders(result)
print("end", flush=True)
"""


def start(root: Path, path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", IMPORT, path], cwd=root, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "begin\n"
    return process


def orders_in(path: Path) -> tuple[int, int]:
    with ShopFile.open(path) as shop:
        return len(shop.orders()), len(shop.imports())


@pytest.mark.slow
def test_twenty_kills_at_random_moments(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "corner.shopflow"
    with ShopFile.create(path, Plan()) as shop:
        shop.add_orders(imported(many_orders(BEFORE)))

    with start(root, path) as process:
        began = time.monotonic()
        process.wait()
    whole = time.monotonic() - began
    with ShopFile.open(path) as shop:
        assert shop.undo_last_import() is not None

    chance, unfinished = Random(20), 0
    for _ in range(20):
        with start(root, path) as process:
            time.sleep(chance.random() * whole)
            process.kill()
        outcome = orders_in(path)
        assert outcome in ((BEFORE, 1), (BEFORE + ADDED, 2))
        if outcome == (BEFORE, 1):
            unfinished += 1
        else:
            with ShopFile.open(path) as shop:
                shop.undo_last_import()
    assert unfinished >= 10, "hardly any kill came during an import"
