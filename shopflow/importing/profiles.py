"""Export formats as data: one TOML file per format, recognised by header names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from shopflow.importing.words import norm
from shopflow.orders import Moment


@dataclass(frozen=True, slots=True)
class RowRule:
    """Which rows count, by the value of one column (compared by ``norm``).

    Args:
        column: the column's possible names.
        keep: only these values count; empty: all that are not named below.
        drop: these do not count.
        refund: these are money given back.
        drop_filled: any value at all does not count (a column such as "Cancelled at").
        whole_order: the value stands on the first line of an order only and speaks for all of its lines.
    """

    column: tuple[str, ...]
    keep: frozenset[str] = frozenset()
    drop: frozenset[str] = frozenset()
    refund: frozenset[str] = frozenset()
    drop_filled: bool = False
    whole_order: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """One export format.

    Args:
        profile_id: the name of its TOML file.
        name: in the owner's words.
        grain: what a row is: ``order``, ``payment``, ``item``, ``ticket`` or ``shift``.
        require: alternatives of headers that must all be there.
        forbid: headers that must not be there.
        columns: role to possible headers.
        rows: which rows count.
        moment: which moment of the order the time means.
        is_utc: the times are UTC by the column's own name.
        verified: the headers were seen in a real file, the vendor's page or code; otherwise recalled.
        channel: every order of this format came this way ("delivery").
        least_amount: smaller amounts are no sales (a button pressed to mark the change of shift).
        note: what the owner should know about this format.
        is_partial: it holds some of a day's customers only (those who paid by card), and the till's export all.
    """

    profile_id: str
    name: str
    grain: str
    require: tuple[tuple[str, ...], ...] = ()
    forbid: frozenset[str] = frozenset()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    rows: tuple[RowRule, ...] = ()
    moment: Moment = Moment.ORDERED
    is_utc: bool = False
    verified: bool = True
    channel: str = ""
    least_amount: float = 0.0
    note: str = ""
    is_partial: bool = False

    def fits(self, names: frozenset[str]) -> bool:
        """Whether a header (its names after ``norm``) is this format's."""
        return all(names.intersection(either) for either in self.require) and not names.intersection(self.forbid)

    def places(self, names: Sequence[str]) -> dict[str, int]:
        """Role to column number for the header ``names`` (after ``norm``)."""
        found = {}
        for role, either in self.columns.items():
            place = next((names.index(name) for name in either if name in names), None)
            if place is not None:
                found[role] = place
        return found


@cache
def known_profiles() -> tuple[Profile, ...]:
    """Every format that comes with the app, the most demanding first."""
    folder = files(__package__) / "profiles"
    texts = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir() if file.name.endswith(".toml")}
    profiles = [read_profile(name.removesuffix(".toml"), text) for name, text in sorted(texts.items())]
    return tuple(sorted(profiles, key=lambda profile: -len(profile.require)))


def known_profile(profile_id: str) -> Profile | None:
    """The format of this id, ``None`` for a file whose columns were guessed."""
    return next((profile for profile in known_profiles() if profile.profile_id == profile_id), None)


def read_profile(profile_id: str, text: str) -> Profile:
    """Read one format from the text of its TOML file; names are written as they stand in the export.

    Raises:
        KeyError: ``name``, ``grain``, ``require`` or ``columns`` is missing.
        ValueError: the text is no TOML, or ``moment`` is unknown.
    """
    data = tomllib.loads(text)
    return Profile(
        profile_id=profile_id,
        name=data["name"],
        grain=data["grain"],
        require=tuple(_names(either) for either in data["require"]),
        forbid=frozenset(map(norm, data.get("forbid", ()))),
        columns={role: _names(either) for role, either in data["columns"].items()},
        rows=tuple(_rule(rule) for rule in data.get("rows", ())),
        moment=Moment(data.get("moment", "ordered")),
        is_utc=data.get("utc", False),
        verified=data.get("verified", True),
        channel=data.get("channel", ""),
        least_amount=data.get("least_amount", 0.0),
        note=data.get("note", ""),
        is_partial=data.get("partial", False),
    )


def _names(either: str | Sequence[str]) -> tuple[str, ...]:
    return tuple(map(norm, [either] if isinstance(either, str) else either))


def _rule(rule: Mapping[str, Any]) -> RowRule:
    keep, drop, refund = (frozenset(map(norm, rule.get(key, ()))) for key in ("keep", "drop", "refund"))
    is_filled, is_whole = bool(rule.get("drop_filled")), bool(rule.get("whole_order"))
    return RowRule(_names(rule["column"]), keep, drop, refund, is_filled, is_whole)
