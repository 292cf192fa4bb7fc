"""Cost of reading against the least that Python can do with the same bytes; run with ``-m bench -s``."""

from __future__ import annotations

import csv
import datetime as dt
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.importing.conftest import square_items_header

ROWS = 1_000_000
MOST_TIMES_CSV = 4.0
MEASURE = """
import resource, sys, time
from pathlib import Path
from shopflow.importing import read_orders
last, gap = time.perf_counter(), 0.0
def progress(share, doing):
    global last, gap
    now = time.perf_counter()
    last, gap = now, max(gap, now - last)
began = time.process_time()
result = read_orders(Path(sys.argv[1]), progress=progress)
print(time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, gap, len(result.orders))
"""


def write_items(path: Path, rows: int) -> int:
    """Write item lines of the Square layout; returns the number of orders."""
    dice = random.Random(1)
    moment = dt.datetime(2020, 1, 1, 7)
    header = square_items_header()
    blank = dict.fromkeys(header, "") | {
        "Time Zone": "Eastern Time (US & Canada)",
        "Event Type": "Payment",
        "Location": "Mill",
    }
    orders = written = 0
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, header)
        out.writeheader()
        while written < rows:
            moment += dt.timedelta(seconds=dice.randint(20, 400))
            number = f"{dice.getrandbits(116):029x}"
            orders += 1
            for _ in range(dice.choice((1, 1, 2, 2, 3))):
                price = f"${dice.randint(20, 120) / 10:.2f}"
                line = {"Date": f"{moment:%Y-%m-%d}", "Time": f"{moment:%H:%M:%S}", "Item": "Latte", "Qty": "1.0"}
                line |= {"Gross Sales": price, "Net Sales": price, "Transaction ID": number, "Payment ID": number[::-1]}
                line |= {
                    "Device Name": f"Till {dice.randint(1, 2)}",
                    "Details": f"https://example.invalid/transactions/{number}",
                }
                out.writerow(blank | line)
                written += 1
    return orders


@pytest.mark.bench
def test_a_million_item_lines_cost_at_most_four_times_plain_csv(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "items.csv"
    orders = write_items(path, ROWS)
    began = time.process_time()
    with path.open(newline="", encoding="utf-8") as file:
        for _ in csv.reader(file):
            pass
    plain = time.process_time() - began
    run = [sys.executable, "-c", MEASURE, str(path)]
    seconds, memory, gap, found = subprocess.run(
        run, capture_output=True, text=True, check=True, cwd=root
    ).stdout.split()
    print(
        f"\ncsv {plain:.1f} s CPU; import {float(seconds):.1f} s CPU, {float(memory):.0f} MB, silent {float(gap):.2f} s"
    )
    assert int(found) == orders
    assert float(seconds) <= MOST_TIMES_CSV * plain
