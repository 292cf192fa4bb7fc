"""A time with too few people, in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from shopflow.wording import marked, phrase


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a person does not fill a gap, as the end of a sentence that begins with the name."""

    person_id: str
    name: str
    why: str

    @property
    def sentence(self) -> str:
        """Name and reason."""
        return phrase("{name} {why}.", name=self.name, why=self.why)


@dataclass(frozen=True, slots=True)
class WayOut:
    """Something that the owner could do about a gap, and what it costs in the shop's currency."""

    text: str
    cost: float


@dataclass(frozen=True, slots=True)
class Gap:
    """A time with fewer people than needed.

    Args:
        start: when it begins, on the shop's wall clock.
        end: when it ends.
        missing: people missing at its worst.
        role: the role that is missing; empty when it is people of any kind.
        obstacles: one for each person who could be asked.
        ways_out: the cheapest first; leaving it short is always one of them.
    """

    start: dt.datetime
    end: dt.datetime
    missing: int
    role: str
    obstacles: tuple[Obstacle, ...]
    ways_out: tuple[WayOut, ...]

    @property
    def sentence(self) -> str:
        """The gap in one sentence."""
        when = {"start": self.start, "end": self.end}
        if self.role:
            text = marked("Nobody more with the role {role} is there on {start:%A} {start:%H:%M}-{end:%H:%M}.")
            return phrase(text, role=self.role, **when)
        if self.missing == 1:
            return phrase("1 person is missing on {start:%A} {start:%H:%M}-{end:%H:%M}.", **when)
        return phrase("{count} people are missing on {start:%A} {start:%H:%M}-{end:%H:%M}.", count=self.missing, **when)
