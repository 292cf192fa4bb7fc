"""What reading costs against the least that Python can do with the same bytes; run on demand (CONTRIBUTING)."""

from __future__ import annotations

import csv
import datetime as dt
import random
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import python_calamine
from pytest_benchmark.fixture import BenchmarkFixture

from shopflow.importing import read_orders
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
from tests.importing.conftest import square_items_header

pytestmark = [pytest.mark.bench, pytest.mark.timeout(0)]

ROWS, SHEET_ROWS, MONTHS = 1_000_000, 200_000, 50
MOST_TIMES_CSV, MOST_TIMES_CALAMINE, MOST_MB, LONGEST_SILENCE_S = 4.0, 2.0, 200, 0.5

IMPORT = """
import resource, sys, time
from pathlib import Path
from shopflow.importing import read_orders
from shopflow.plan import Plan
from shopflow.shopfile import ShopFile
silences, last = [], [time.perf_counter(), time.process_time()]
def progress(share, doing):
    now = [time.perf_counter(), time.process_time()]
    silences.append([b - a for a, b in zip(last, now)])
    last[:] = now
began = time.process_time()
with ShopFile.create(Path(sys.argv[2]), Plan()) as shop:
    added = shop.add_orders(read_orders(Path(sys.argv[1]), progress=progress), progress=progress)
wall, cpu = map(max, zip(*silences))
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
print(time.process_time() - began, memory, wall, cpu, added.new)
"""


def item_lines(rows: int, seed: int = 1) -> Iterator[list[str]]:
    """Lines of the Square items layout below its header; a child process would inherit the peak of a list of them."""
    dice = random.Random(seed)
    moment = dt.datetime(2020, 1, 1, 7)
    header = square_items_header()
    blank = dict.fromkeys(header, "") | {
        "Time Zone": "Eastern Time (US & Canada)",
        "Event Type": "Payment",
        "Location": "Mill",
        "Item": "Latte",
        "Qty": "1.0",
    }
    left = rows
    while left:
        moment += dt.timedelta(seconds=dice.randint(20, 400))
        number, till = f"{dice.getrandbits(116):029x}", f"Till {dice.randint(1, 2)}"
        for _ in range(min(dice.choice((1, 1, 2, 2, 3)), left)):
            price = f"${dice.randint(20, 120) / 10:.2f}"
            line = blank | {"Date": f"{moment:%Y-%m-%d}", "Time": f"{moment:%H:%M:%S}", "Gross Sales": price}
            line |= {"Net Sales": price, "Transaction ID": number, "Payment ID": number[::-1], "Device Name": till}
            line["Details"] = f"https://example.invalid/transactions/{number}"
            yield list(line.values())
            left -= 1


def write_csv(path: Path, lines: Iterable[list[str]]) -> int:
    """Write the lines below their header; returns the number of orders, whose lines stand together."""
    header = square_items_header()
    number, orders, last = header.index("Transaction ID"), 0, ""
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(header)
        for line in lines:
            out.writerow(line)
            orders, last = orders + (line[number] != last), line[number]
    return orders


def cpu_of_plain_csv(path: Path) -> float:
    began = time.process_time()
    with path.open(newline="", encoding="utf-8") as file:
        for _ in csv.reader(file):
            pass
    return time.process_time() - began


def test_a_million_item_lines_into_a_shop_file(benchmark: BenchmarkFixture, tmp_path: Path, root: Path) -> None:
    path = tmp_path / "items.csv"
    orders = write_csv(path, item_lines(ROWS))
    plain = min(cpu_of_plain_csv(path) for _ in range(2))
    run = [sys.executable, "-c", IMPORT, str(path), str(tmp_path / "bench.shopflow")]
    done = benchmark.pedantic(
        lambda: subprocess.run(run, capture_output=True, text=True, check=True, cwd=root), rounds=1
    )
    seconds, memory, silent, silent_cpu, found = map(float, done.stdout.split())
    print(
        f"\ncsv {plain:.1f} s CPU; into the shop file {seconds:.1f} s CPU ({seconds / plain:.2f} times),"
        f" {memory:.0f} MB, silent at most {silent:.2f} s ({silent_cpu:.2f} s CPU)"
    )
    assert found == orders
    assert seconds <= MOST_TIMES_CSV * plain
    assert memory <= MOST_MB
    # CPU seconds: on a busy machine the wall clock measures the other programs.
    assert silent_cpu <= LONGEST_SILENCE_S


def test_a_workbook_against_calamines_own_walk(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    import openpyxl

    path = tmp_path / "items.xlsx"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Items")
    orders = write_csv(tmp_path / "items.csv", item_lines(SHEET_ROWS))
    wanted = [square_items_header().index(name) for name in COLUMNS]
    sheet.append(list(COLUMNS))
    for line in item_lines(SHEET_ROWS):
        sheet.append([line[place] for place in wanted])
    book.save(path)

    began = time.process_time()
    for _ in python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows():
        pass
    plain = time.process_time() - began
    began = time.process_time()
    result = benchmark.pedantic(read_orders, (path,), rounds=1)
    seconds = time.process_time() - began
    print(f"\ncalamine {plain:.1f} s CPU; import {seconds:.1f} s CPU ({seconds / plain:.2f} times)")
    assert len(result.orders) == orders
    assert seconds <= MOST_TIMES_CALAMINE * plain


COLUMNS = (
    "Date",
    "Time",
    "Time Zone",
    "Item",
    "Qty",
    "Gross Sales",
    "Net Sales",
    "Transaction ID",
    "Payment ID",
    "Device Name",
    "Details",
    "Event Type",
    "Location",
    "Category",
)


def test_fifty_monthly_files_cost_the_same_each(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    lines = list(item_lines(10_000))
    date, number = (square_items_header().index(name) for name in ("Date", "Transaction ID"))
    files = []
    for month in range(MONTHS):
        year, rest = divmod(month, 12)
        for line in lines:
            line[date] = f"{2021 + year}-{rest + 1:02}-{line[date][-2:]}" if line[date][-2:] <= "28" else ""
            line[number] = f"{month:02}{line[number][2:]}"
        files.append(tmp_path / f"items-{month:02}.csv")
        write_csv(files[-1], lines)

    seconds: list[float] = []

    def import_all() -> None:
        with ShopFile.create(tmp_path / "months.shopflow", Plan()) as shop:
            for file in files:
                began = time.process_time()
                added = shop.add_orders(read_orders(file, memory=shop.memory()))
                seconds.append(time.process_time() - began)
                assert added.already_there == 0

    benchmark.pedantic(import_all, rounds=1)
    first, last = (sorted(part)[5] for part in (seconds[1:11], seconds[-10:]))
    print(f"\n{MONTHS} files: {first:.2f} s CPU each at first, {last:.2f} s at last")
    assert last <= 1.5 * first
