"""Files as tills export them, made for the tests, with known counts."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

FIRST = dt.date(2026, 9, 28)
EMPTY, NO_DATE, CANCELLED, REFUNDED = 19, 9, 6, 3


@dataclass(frozen=True, slots=True)
class TillFile:
    """A file, its orders, and its rows that are none."""

    path: Path
    orders: int
    left_out: int


def _times(days: int, seed: int) -> Iterator[dt.datetime]:
    """About 60 orders a day from 8 to 17, Sundays closed."""
    draw = random.Random(seed)
    for n in range(days):
        day = FIRST + dt.timedelta(days=n)
        if day.weekday() < 6:
            minutes = sorted(draw.randrange(480, 1020) for _ in range(draw.randrange(50, 70)))
            yield from (dt.datetime.combine(day, dt.time()) + dt.timedelta(minutes=minute) for minute in minutes)


def till_eu(folder: Path) -> TillFile:
    """Semicolons, comma decimals, day first; 37 rows that cannot be used, for four reasons."""
    rows = [f"{number};{at:%d/%m/%Y %H:%M};Paid;1;3,60" for number, at in enumerate(_times(54, 1), start=10231)]
    orders = len(rows)
    bad = [
        *(f"{20000 + n};;Paid;1;3,60" for n in range(EMPTY)),
        *(f"{21000 + n};31/11/2026 09:14;Paid;1;3,60" for n in range(NO_DATE)),
        *(f"{22000 + n};12/10/2026 09:{n:02};Cancelled;1;3,60" for n in range(CANCELLED)),
        *(f"{23000 + n};13/10/2026 09:{n:02};Refunded;1;3,60" for n in range(REFUNDED)),
    ]
    for n, row in enumerate(bad):
        rows.insert(50 + 37 * n, row)
    path = folder / "till_eu.csv"
    path.write_text("\n".join(["Order no.;Created at;Status;Qty;Total", *rows]) + "\n", encoding="utf-8")
    return TillFile(path, orders, len(bad))


def till_us(folder: Path) -> TillFile:
    """A workbook with month-first text and AM and PM."""
    book = Workbook()
    sheet = book.active
    sheet.append(["Order ID", "Order Date", "Total"])
    times = list(_times(40, 2))
    for number, at in enumerate(times, start=1):
        sheet.append([f"A-{number}", f"{at:%m/%d/%Y %I:%M %p}", 4.5])
    path = folder / "till_us.xlsx"
    book.save(path)
    return TillFile(path, len(times), 0)


def totals_only(folder: Path) -> TillFile:
    """One total for each day."""
    book = Workbook()
    sheet = book.active
    sheet.append(["Date", "Orders", "Sales"])
    for n in range(60):
        sheet.append([FIRST + dt.timedelta(days=n), 200 + n, 1234.5 + n])
    path = folder / "totals_only.xlsx"
    book.save(path)
    return TillFile(path, 0, 60)
