"""What was assumed about a file, in sentences for the owner."""

from __future__ import annotations

import numpy as np

from shopflow.businessday import DAY_START_MINUTE, suggest_day_start
from shopflow.importing.assemble import Orders
from shopflow.importing.content import Content
from shopflow.importing.date_order import Reading
from shopflow.importing.moments import WallClock, utc_offsets
from shopflow.importing.rows import FURTHER_LINE, Rows
from shopflow.wording import phrase

_FEWEST_ORDERS = 20
_MANY_IN_ONE_SECOND = 0.2
_MANY_AT_NIGHT = 0.25
_NIGHT_HOURS = (1, 5)
_ROUND_MINUTES = 15


def notes_on(content: Content, reading: Reading, clock: WallClock, made: Orders) -> tuple[str, ...]:
    """Everything that the owner should check, one sentence each."""
    notes = (
        reading.assumption,
        content.layout.profile.note,
        phrase("The last row is cut off, so the download may not be complete.") if content.is_cut else "",
        _on_zone(content.rows, clock),
        _on_night(made),
        *_on_tills(made),
        _on_lines(made),
        _on_rounding(made),
        phrase("Only the orders of {location} were taken.", location=made.location) if made.location else "",
        _on_service(made),
    )
    return tuple(note for note in notes if note)


def _on_zone(rows: Rows, clock: WallClock) -> str:
    offsets = utc_offsets(rows.columns["ordered_time"])
    if clock.is_utc or offsets == [0]:
        if clock.shop_zone:
            return phrase(
                "Times in the file are UTC and were moved to the clock of {shop_zone}.", shop_zone=clock.shop_zone
            )
        return phrase(
            "Times in the file are UTC and were kept so; tell the shop's time zone to move them to its clock."
        )
    if offsets and clock.shop_zone:
        return phrase(
            "Times carry their distance from UTC and were moved to the clock of {shop_zone}.", shop_zone=clock.shop_zone
        )
    if len(offsets) > 1:
        return phrase(
            "Times carry several distances from UTC (clock change?); each was taken as the clock on the wall."
        )
    if clock.shop_zone and clock.file_zone and clock.shop_zone != clock.file_zone:
        return phrase(
            "Times in the file are those of {file_zone} and were moved to the clock of {shop_zone}.",
            file_zone=clock.file_zone,
            shop_zone=clock.shop_zone,
        )
    return ""


def _on_night(made: Orders) -> str:
    hours = made.log.ordered_at.astype(np.int64) % 86400 // 3600
    share = float(np.mean((hours >= _NIGHT_HOURS[0]) & (hours < _NIGHT_HOURS[1])))
    start = suggest_day_start(made.log)
    is_late = start != DAY_START_MINUTE
    own_day = (
        phrase("let the business day begin at {time}", time=f"{start // 60:02}:{start % 60:02}") if is_late else ""
    )
    if len(hours) >= _FEWEST_ORDERS and share >= _MANY_AT_NIGHT:
        doubt = phrase(
            "{share:.0%} of the orders are between 1 and 5 in the night: the till's clock or time zone may be wrong",
            share=share,
        )
        return (
            phrase("{doubt}; if you are open then, {own_day}.", doubt=doubt, own_day=own_day)
            if is_late
            else f"{doubt}."
        )
    if not is_late:
        return ""
    return phrase("Some orders are around 4 in the night: {own_day}, when it is quietest.", own_day=own_day)


def _on_tills(made: Orders) -> list[str]:
    notes = []
    for till, minutes in made.till_shifts.items():
        if minutes > 0:
            shift = phrase("about {minutes} minutes later", minutes=minutes)
        else:
            shift = phrase("about {minutes} minutes earlier", minutes=-minutes)
        notes.append(
            phrase(
                "The days of {till} begin and end {shift} than those of the other tills: check its clock.",
                till=till,
                shift=shift,
            )
        )
    return notes


def _on_lines(made: Orders) -> str:
    times = made.log.ordered_at.astype(np.int64)
    if len(times) < _FEWEST_ORDERS or not (times % 60).any() or made.left_out[FURTHER_LINE]:
        return ""
    share = float(np.mean(np.diff(times) == 0))
    if share <= _MANY_IN_ONE_SECOND:
        return ""
    return phrase(
        "{share:.0%} of the rows have the very second of the row before: this may be a list of items, not of orders.",
        share=share,
    )


def _on_rounding(made: Orders) -> str:
    minutes = made.log.ordered_at.astype(np.int64) % 3600 // 60
    if len(minutes) < _FEWEST_ORDERS or (minutes % _ROUND_MINUTES).any():
        return ""
    return phrase("All times are rounded to quarter hours or hours, so the shape within an hour is not known.")


def _on_service(made: Orders) -> str:
    if not made.cut_service_times:
        return ""
    return phrase(
        "{cut_service_times:,} handling times under 5 seconds or over 60 minutes were not used.",
        cut_service_times=made.cut_service_times,
    )
