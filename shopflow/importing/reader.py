"""Reads one file of a till from its bytes to its orders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from shopflow.importing.assemble import assemble
from shopflow.importing.clock import zone_named
from shopflow.importing.content import READING_SHARE, Content, no_time_of_day, read_content
from shopflow.importing.date_order import Reading, settle
from shopflow.importing.dates import DateText
from shopflow.importing.layout import Layout
from shopflow.importing.memory import NOTHING_SETTLED, Headers, Memory, date_habit
from shopflow.importing.moments import WallClock, file_zone
from shopflow.importing.notes import notes_on
from shopflow.importing.result import ColumnUse, ImportResult, Question
from shopflow.importing.rows import Rows
from shopflow.importing.timecards import clocked_shifts
from shopflow.importing.words import norm
from shopflow.orders import OrderLog
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.wording import phrase


def read_orders(
    path: Path,
    *,
    timezone: str = "",
    date_order: str | None = None,
    location: str | None = None,
    mapping: Headers | None = None,
    memory: Memory = NOTHING_SETTLED,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ImportResult:
    """Read the orders (or the time clock's shifts) of one file.

    Args:
        path: any export: text, workbook, saved web page, or one of them packed.
        timezone: IANA name of the shop's zone; times in UTC or with an offset are moved to it.
        date_order: ``"dmy"`` or ``"mdy"``, the answer to that question.
        location: which location to take, the answer to that question.
        mapping: what the owner said about the columns, role to header: ``"ordered"`` (date and time in one column),
            ``"date"``, ``"time"``, ``"order"`` (its number), ``"amount"``, ``"items"``, ``"channel"``, ``"till"``,
            ``"location"``, ``"staff"``, ``"finished"``. An empty header takes the role from its column; an empty
            mapping reads the file without help, ``None`` as the owner said about the same header before.
        memory: what the shop's earlier imports settled; weaker than what the file itself shows.
        progress: receives the share of the file that was read.
        cancel: asks to stop.

    Raises:
        Problem: the file cannot be used; the sentence says why and what to do.
        Cancelled: a stop was asked for.
    """
    if timezone:
        zone_named(timezone)
    token = cancel or CancelToken()
    content = read_content(path, mapping, memory.mappings, progress, token)

    def step(share: float) -> None:
        token.check()
        progress(
            READING_SHARE + (1 - READING_SHARE) * share, phrase("Putting the orders of {name} together", name=path.name)
        )

    reading = _date_reading(content, date_order, memory)
    clock = WallClock(reading.order, content.layout.profile.is_utc, file_zone(content.rows), timezone)
    is_time_clock = content.layout.profile.grain == "shift"
    if is_time_clock:
        result = _timecards(content, reading, clock)
    else:
        result = _orders(content, reading, clock, (location or "", memory.location), step)
    step(1.0)
    return result


def _date_reading(content: Content, answer: str | None, memory: Memory) -> Reading:
    used = content.rows.columns["ordered_date"].used()
    text = " ".join(" ".join(row) for row in content.first_rows)
    return settle(
        [value for value in used if isinstance(value, DateText)],
        answer=answer,
        earlier=memory.date_orders.get(date_habit(content.layout.profile.profile_id, content.layout.header), ""),
        hints=f"{content.path.name} {content.layout.above}",
        looks_american="$" in text and (" AM" in text or " PM" in text or "(US" in text),
        today=dt.datetime.now().astimezone().date(),
    )


def _orders(
    content: Content, reading: Reading, clock: WallClock, wanted: tuple[str, str], step: Callable[[float], None]
) -> ImportResult:
    """The result of a file of orders; ``wanted`` is the location asked for now and that of earlier files."""
    rows, layout, path = content.rows, content.layout, content.path
    made = assemble(rows, layout, clock, wanted, step)
    _check_times(made.log, path)
    asked = norm(wanted[0])
    if asked and made.locations and asked not in map(norm, made.locations):
        raise Problem(
            phrase(
                '{name} has no location "{wanted}". It names: {names}.',
                name=path.name,
                wanted=wanted[0],
                names=", ".join(made.locations),
            )
        )
    must_ask = made.location and norm(made.location) not in map(norm, wanted)
    return ImportResult(
        **_understood(content, reading),
        kind="orders",
        orders=made.log,
        left_out=dict((rows.left_out + made.left_out).most_common()),
        assumptions=notes_on(content, reading, clock, made),
        question=reading.question or (_which_location(made.locations, made.location) if must_ask else None),
        locations=tuple(made.locations),
        tills=_tills(rows),
        has_order_ids=bool((made.log.order_ids != "").any()),
        cut_service_times=made.cut_service_times,
        location=made.location,
    )


def _understood(content: Content, reading: Reading) -> dict[str, Any]:
    """What holds for every kind of file."""
    rows, layout = content.rows, content.layout
    return {
        "file_name": content.path.name,
        "profile": layout.profile.profile_id,
        "name": layout.profile.name,
        "rows": rows.read,
        "rejected": tuple(rows.rejected),
        "columns": _columns(layout),
        "header": layout.header,
        "first_rows": content.first_rows,
        "date_order": reading.order,
        "mapping": layout.chosen,
    }


def _check_times(log: OrderLog, path: Path) -> None:
    if not len(log):
        raise Problem(
            phrase(
                "No row of {name} is an order that counts: all are refunds, cancelled or without a time.",
                name=path.name,
            )
        )
    if len(log) > 1 and not (log.ordered_at.astype(np.int64) % 86400).any():
        raise no_time_of_day(path)


def _timecards(content: Content, reading: Reading, clock: WallClock) -> ImportResult:
    return ImportResult(
        **_understood(content, reading),
        kind="timecards",
        orders=OrderLog.empty(),
        left_out=dict(content.rows.left_out.most_common()),
        assumptions=(reading.assumption,) if reading.assumption else (),
        question=reading.question,
        clocked=clocked_shifts(content.rows, clock),
    )


def _which_location(locations: Mapping[str, int], suggested: str) -> Question:
    names = sorted(locations, key=lambda name: (name != suggested, -locations[name]))
    choices = tuple(
        (name, phrase("{name} ({locations:,} orders)", name=name, locations=locations[name])) for name in names
    )
    return Question("location", phrase("This file holds {count} shops. Which one is yours?", count=len(names)), choices)


def _columns(layout: Layout) -> tuple[ColumnUse, ...]:
    certainty = "sure" if layout.is_known else "likely"
    return tuple(ColumnUse(role, layout.header[place], certainty) for role, place in layout.places.items())


def _tills(rows: Rows) -> tuple[str, ...]:
    column = rows.columns.get("till")
    return tuple(sorted({*column.used()} - {""})) if column else ()
