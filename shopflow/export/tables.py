"""Results as CSV files with fixed columns: a contract with other programs (see the README).

Times are the shop's wall clock to the minute, such as ``2026-11-23T07:00``.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from forecasts import Forecast
from forecasts.backtest import BacktestOrigin
from shopflow.estimates import Estimates
from shopflow.export.atomic import write_atomically
from shopflow.export.text import csv_text
from shopflow.people import Person
from shopflow.problems import Problem
from shopflow.queueing.waits import WaitProfile
from shopflow.shifts import Schedule, Shift
from shopflow.staffing import StaffRequirement
from shopflow.wording import phrase

Row = Sequence[object]

FORECAST_QUANTILES = (0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95)
BACKTEST_QUANTILES = (0.10, 0.50, 0.90)
WAIT_FIGURES = {
    "arrivals": 3,
    "mean_wait_s": 1,
    "p50_wait_s": 1,
    "p90_wait_s": 1,
    "share_within_target": 4,
    "walkaway_share": 4,
    "utilisation": 4,
}
"""Names of the figures of a ``WaitProfile`` and their decimals."""
STAFF_OPTIONS = ("m2", "m1", "p0", "p1", "p2")
"""Suffixes of two and one fewer than required, as required, one and two more."""
MOST_STAFF = 200


def write_forecast_csv(path: Path, forecast: Forecast, interval_minutes: int) -> None:
    """Orders per interval: expected and quantiles of the count.

    One row per interval of every clock hour in which the shop is open on any of the days; where it is closed,
    ``open`` is 0 and so is everything else.
    """
    coarse = forecast.coarser(interval_minutes)
    expected = coarse.expected()
    quantiles = coarse.quantiles(np.array(FORECAST_QUANTILES))
    hours = coarse.starts.astype("datetime64[h]").astype(np.int64) % 24
    listed = np.isin(hours, hours[coarse.is_open])
    header = ("start", "open", "expected", *(f"p{round(p * 100):02d}" for p in FORECAST_QUANTILES))
    rows = (
        (
            _minute(coarse.starts[i]),
            int(coarse.is_open[i]),
            f"{expected[i]:.3f}",
            *(int(count) for count in quantiles[:, i]),
        )
        for i in np.flatnonzero(listed)
    )
    _write(path, header, rows)


def write_backtest_csv(path: Path, tests: Iterable[BacktestOrigin]) -> None:
    """What was forecast from past mornings beside what came; open and complete intervals only."""
    header = ("origin", "start", "actual", "expected", "p10", "p50", "p90", "model")
    _write(path, header, (row for test in tests for row in _backtest_rows(test)))


def _backtest_rows(test: BacktestOrigin) -> Iterable[Row]:
    forecast = test.forecast
    expected, quantiles = forecast.expected(), forecast.quantiles(np.array(BACKTEST_QUANTILES))
    for i in np.flatnonzero(test.is_scored):
        yield (
            str(test.origin.astype("datetime64[D]")),
            _minute(forecast.starts[i]),
            f"{test.orders[i]:g}",
            f"{expected[i]:.3f}",
            *(int(count) for count in quantiles[:, i]),
            csv_text(forecast.model),
        )


def write_waits_csv(path: Path, profile: WaitProfile, is_open: NDArray[np.bool_]) -> None:
    """Waits per open interval, each figure with its low and high end; waits in seconds, shares 0 to 1.

    Args:
        path: where to.
        profile: the figures.
        is_open: one value per interval of the profile.
    """
    header = ["start", "staff", *WAIT_FIGURES]
    header += [f"{name}_{end}" for name in WAIT_FIGURES for end in ("low", "high")]
    figures = [(_figure(profile, name), decimals) for name, decimals in WAIT_FIGURES.items()]
    rows = (
        (
            _minute(profile.starts[i]),
            int(profile.staff[i]),
            *(f"{figure.value[i]:.{decimals}f}" for figure, decimals in figures),
            *(f"{end[i]:.{decimals}f}" for figure, decimals in figures for end in (figure.low, figure.high)),
        )
        for i in np.flatnonzero(is_open)
    )
    _write(path, header, rows)


def _figure(profile: WaitProfile, name: str) -> Estimates:
    figure: Estimates = getattr(profile, name)
    return figure


def write_staffing_csv(path: Path, requirement: StaffRequirement, is_open: NDArray[np.bool_]) -> None:
    """People needed per open block, and the figures for two fewer to two more of them.

    Args:
        path: where to.
        requirement: the people needed.
        is_open: one value per block of the requirement.
    """
    header = ["start", "required", "offered_load_erlangs", "share_within_target", "walkaway_share"]
    curve = (
        ("share_within_target", requirement.share_within_target, 4),
        ("walkaways", requirement.walkaways, 3),
        ("lost_margin", requirement.lost_margin, 2),
        ("wage", requirement.wages, 2),
    )
    header += [f"{name}_{option}" for option in STAFF_OPTIONS for name, _, _ in curve]
    as_required = STAFF_OPTIONS.index("p0")
    rows = (
        (
            _minute(requirement.starts[i]),
            int(requirement.required[i]),
            f"{requirement.offered_load_erlangs[i]:.4f}",
            f"{requirement.share_within_target[i, as_required]:.4f}",
            f"{requirement.walkaway_share[i, as_required]:.4f}",
            *(
                f"{figures[i, option]:.{decimals}f}"
                for option in range(len(STAFF_OPTIONS))
                for _, figures, decimals in curve
            ),
        )
        for i in np.flatnonzero(is_open)
    )
    _write(path, header, rows)


def write_schedule_csv(path: Path, schedule: Schedule, people: tuple[Person, ...]) -> None:
    """One row per shift; the break columns are empty where a shift has none, ``locked`` is 0 or 1.

    A shift with several breaks shows the first.
    """
    names = {person.person_id: person.name for person in people}
    header = ("date", "person", "role", "start", "end", "break_start", "break_end", "locked")
    _write(path, header, (_shift_row(shift, names.get(shift.person_id, "")) for shift in schedule.shifts))


def _shift_row(shift: Shift, name: str) -> Row:
    pause = shift.breaks[0] if shift.breaks else None
    return (
        shift.date.isoformat(),
        csv_text(name or shift.person_id),
        csv_text(shift.role),
        shift.start.isoformat(timespec="minutes"),
        shift.end.isoformat(timespec="minutes"),
        pause.start.isoformat(timespec="minutes") if pause else "",
        pause.end.isoformat(timespec="minutes") if pause else "",
        int(shift.is_locked),
    )


def read_staff_csv(path: Path) -> list[tuple[dt.datetime, int]]:
    """Read people on duty from a file with the columns ``start`` and ``staff``.

    Raises:
        Problem: the file or a row of it cannot be used; the sentence names the row.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = {"start", "staff"} - set(reader.fieldnames or ())
            if missing:
                raise _unusable(path, phrase("it has no column “{missing}”", missing=min(missing)))
            rows = [_staff_row(path, reader.line_num, row) for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise _unusable(path, phrase("it cannot be read as a table"), details=str(error)) from error
    if not rows:
        raise _unusable(path, phrase("it has no rows"))
    return rows


def _staff_row(path: Path, line: int, row: dict[str, str]) -> tuple[dt.datetime, int]:
    try:
        start, staff = dt.datetime.fromisoformat(row["start"].strip()), int(row["staff"])
    except (ValueError, AttributeError, TypeError) as error:
        raise _unusable(
            path, phrase("line {line} is not a time and a whole number", line=line), details=str(error)
        ) from error
    if start.tzinfo is not None:
        raise _unusable(
            path, phrase("line {line} has a time zone; times must be those of the shop's own clock", line=line)
        )
    if not 0 <= staff <= MOST_STAFF:
        why = phrase(
            "line {line} has {staff} people; 0 to {most} are possible", line=line, staff=staff, most=MOST_STAFF
        )
        raise _unusable(path, why)
    return start, staff


def _unusable(path: Path, why: str, details: str = "") -> Problem:
    return Problem(
        phrase(
            "“{name}” cannot be used for the people on duty because {why}; it needs the columns"
            " start,staff with rows such as 2026-11-23T07:00,2.",
            name=path.name,
            why=why,
        ),
        details=details,
    )


def _minute(start: np.datetime64) -> str:
    return str(np.datetime_as_string(start, unit="m"))


def _write(path: Path, header: Row, rows: Iterable[Row]) -> None:
    def write(unfinished: Path) -> None:
        with unfinished.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)

    write_atomically(path, write)
