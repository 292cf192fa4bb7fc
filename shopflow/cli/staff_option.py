"""Who is on duty, as a number or a file."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shopflow.export.tables import read_staff_csv

MOST_STAFF = 200


def add_staff(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """``--staff``."""
    parser.add_argument(
        "--staff",
        type=_number_or_file,
        required=required,
        metavar="N|F.csv",
        help="people on duty: a number, or a file with the columns start,staff (each row holds until the next)",
    )


def staff_for(
    staff: int | Path, interval_starts: NDArray[np.datetime64], is_open: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """People on duty per interval; nobody while closed or before a file's first row.

    Raises:
        Problem: the file cannot be used.
    """
    if isinstance(staff, int):
        return np.where(is_open, staff, 0).astype(np.int64)
    steps = sorted(read_staff_csv(staff))
    starts = np.array([start for start, _ in steps], dtype="datetime64[s]")
    people = np.array([0, *(count for _, count in steps)], dtype=np.int64)
    on_duty = people[np.searchsorted(starts, interval_starts, side="right")]
    return np.where(is_open, on_duty, 0).astype(np.int64)


def _number_or_file(text: str) -> int | Path:
    try:
        number = int(text)
    except ValueError:
        return Path(text)
    if not 0 <= number <= MOST_STAFF:
        raise argparse.ArgumentTypeError(f"{number} people is not between 0 and {MOST_STAFF}")
    return number
