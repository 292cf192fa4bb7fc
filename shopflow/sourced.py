"""A number that carries where it came from, so that what is assumed is shown as assumed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shopflow.wording import marked, phrase


class Source(StrEnum):
    """Where a number came from."""

    MEASURED = "measured"
    ENTERED = "entered"
    ASSUMED = "assumed"


@dataclass(frozen=True, slots=True)
class Sourced:
    """A number with its source and, in a few words, what it rests on ("median of 9,531 orders")."""

    value: float
    source: Source
    basis: str = ""

    @property
    def is_assumed(self) -> bool:
        """Whether nobody measured or entered it."""
        return self.source is Source.ASSUMED


def assumed(value: float, basis: str) -> Sourced:
    """Make an assumed number."""
    return Sourced(value, Source.ASSUMED, basis)


def entered(value: float, basis: str = marked("entered by you")) -> Sourced:
    """Make a number that the owner entered."""
    return Sourced(value, Source.ENTERED, basis)


_SOURCES = {
    Source.MEASURED: marked("measured"),
    Source.ENTERED: marked("entered"),
    Source.ASSUMED: marked("assumed"),
}


def origin_of(number: Sourced) -> str:
    """Where a number came from and what it rests on: "measured: 12 orders timed by hand"."""
    source = phrase(_SOURCES[number.source])
    if not number.basis:
        return source
    return phrase("{source}: {basis}", source=source, basis=phrase(number.basis))
