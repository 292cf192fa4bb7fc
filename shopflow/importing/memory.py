"""What a shop's earlier imports settled, so that the same question is not asked twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from shopflow.importing.words import norm

Headers = Mapping[str, str]
"""Role to the name of the column that plays it; an empty name is a role that no column plays."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What earlier imports of one shop settled.

    Args:
        date_orders: ``"dmy"`` or ``"mdy"`` by ``date_habit`` of the file.
        mappings: the owner's own choice of columns by ``header_key`` of the file.
        location: which of several shops in one file is this one, empty where it was never asked.
    """

    date_orders: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    mappings: Mapping[str, Headers] = field(default_factory=lambda: MappingProxyType({}))
    location: str = ""


NOTHING_SETTLED = Memory()


def header_key(header: Iterable[str]) -> str:
    """Names a file by its header: the same in any order of the columns and in any case."""
    return "\n".join(sorted(map(norm, header)))


def family_of(profile: str) -> str:
    """The kind of till of an export format: ``"square"`` of ``"square.items"``, ``"generic"`` of any unknown file."""
    return profile.partition(".")[0].partition(" ")[0]


def date_habit(profile: str, header: Iterable[str]) -> str:
    """What writes its dates in one way: a till, or, where that is not known, files with this header."""
    family = family_of(profile)
    return header_key(header) if family == "generic" else family
