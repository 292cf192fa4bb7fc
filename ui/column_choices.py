"""Which columns the owner can correct in a preview, and what a correction means to the reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from shopflow.importing import ImportResult
from shopflow.wording import phrase
from ui import format as fmt
from ui.order_words import role_words

_WHEN = ("ordered", "date")
_OTHERS = ("amount", "items", "order", "channel", "till", "location")


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """One thing that a column can be.

    Args:
        role: as the reader calls it.
        title: as the owner calls it.
        header: the column it was taken from, empty for none.
        certainty: "sure", "likely", "chosen" by the owner, or "optional" where there is none.
        note: what its values say.
    """

    role: str
    title: str
    header: str
    certainty: str
    note: str = ""


def column_choices(result: ImportResult) -> tuple[ColumnChoice, ...]:
    """What the owner can correct in a file of orders; nothing in a time clock's file."""
    if result.kind != "orders" or not result.header:
        return ()
    used = {use.role: use for use in result.columns}
    when = next((role for role in _WHEN if role in used), "ordered")
    others = ["quantity" if role == "items" and "quantity" in used else role for role in _OTHERS]
    roles = (when, "time", *others)
    return tuple(_choice(result, role, used[role].header if role in used else "") for role in roles)


def corrected(result: ImportResult, role: str, header: str) -> dict[str, str]:
    """What to tell the reader when the owner takes ``header`` (empty: no column) for ``role``.

    Date and time stand in one column or in two: choosing a column for the time of day parts them.
    """
    used = {use.role: use.header for use in result.columns}
    mapping = dict(result.mapping)
    if role == "time" and header:
        when = used.get("date", used.get("ordered", ""))
        mapping = {key: value for key, value in mapping.items() if key != "ordered"}
        return {**mapping, "date": when, "time": header}
    if role == "time":
        mapping = {key: value for key, value in mapping.items() if key not in ("date", "time")}
        return {**mapping, "ordered": used.get("date", "")}
    return {**mapping, role: header}


def _choice(result: ImportResult, role: str, header: str) -> ColumnChoice:
    certainty = next((use.certainty for use in result.columns if use.role == role), "optional")
    if role in result.mapping:
        certainty = "chosen"
    title = role_words(role)
    if role == "date":
        title = role_words("ordered") if header == "" else title
    elif role == "time":
        title = phrase("Time of day, if apart")
    return ColumnChoice(role, title, header, certainty, _note(result, role) if header else "")


def _note(result: ImportResult, role: str) -> str:
    if role == "amount" and (mean := _mean(result.orders.amounts)) is not None:
        return phrase("On average {} an order").format(fmt.number(mean, 2))
    if role in ("items", "quantity") and (mean := _mean(result.orders.items)) is not None:
        return phrase("On average {} an order").format(fmt.number(mean, 1))
    if role == "ordered" and len(result.orders):
        minutes = (result.orders.ordered_at.astype(np.int64) % 86_400) // 60
        return phrase("Orders from {} to {}").format(fmt.clock(int(minutes.min())), fmt.clock(int(minutes.max())))
    return ""


def _mean(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float | None:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else None


def date_evidence(result: ImportResult, answers: Mapping[str, str]) -> str:
    """Why days and months are read as they are; empty where nothing had to be settled."""
    if result.date_order not in ("dmy", "mdy") or not len(result.orders):
        return ""
    days = np.unique(result.orders.ordered_at.astype("datetime64[D]"))
    of_month = (days - days.astype("datetime64[M]")).astype(np.int64) + 1
    tells = days[of_month > 12]
    example = (tells if len(tells) else days)[-1].item()
    day, month = f"{example.day:02}", f"{example.month:02}"
    written = f"{day}/{month}/{example.year}" if result.date_order == "dmy" else f"{month}/{day}/{example.year}"
    if "date_order" in answers:
        return phrase("As you said: {} is {}.").format(written, fmt.date_words(example))
    if len(tells):
        which = phrase("day first") if result.date_order == "dmy" else phrase("month first")
        return phrase("Certain: {} can only be {}.").format(written, which)
    return phrase("{} is {}.").format(written, fmt.date_words(example))
