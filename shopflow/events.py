"""What the owner tells about days: events, what past days were, and forecasts set by hand."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from shopflow.hours import Span


@dataclass(frozen=True, slots=True)
class Event:
    """Something special from one date to another; past days of the same name teach its effect.

    Args:
        name: "Street fair", "Roadworks", "School holidays".
        first_day: the first date.
        last_day: the last date.
        hours: only these minutes after midnight of each date; None is all day.
        guess: by what the usual orders are thought to be multiplied (1.4 is 40 % more); None for no idea.

    Raises:
        ValueError: no name, an end before the beginning, or a guess that is no number above 0.
    """

    name: str
    first_day: dt.date
    last_day: dt.date
    hours: Span | None = None
    guess: float | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("an event needs a name")
        if self.last_day < self.first_day:
            raise ValueError("an event cannot end before it begins")
        if self.guess is not None and not (math.isfinite(self.guess) and self.guess > 0):
            raise ValueError("the effect must be a number above 0")


class Choice(StrEnum):
    """What the owner can answer when asked about a day."""

    ONE_OFF = "one-off"
    EVENT = "event"
    AS_USUAL = "as usual"
    TILL_OFF = "till off"
    CLOSED = "closed"
    QUIETER = "quieter"
    BUSIER = "busier"
    NEW_NORMAL = "new normal"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The owner's answer about dates, past or to come.

    Args:
        first_day: the first date.
        last_day: the last date; of a new normal equal to the first one.
        choice: the answer.
        hours: only these minutes after midnight of each date; None is all day.
        weekdays: of a new normal, the weekdays that it concerns (Monday 0); empty for all.
    """

    first_day: dt.date
    last_day: dt.date
    choice: Choice
    hours: Span | None = None
    weekdays: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Override:
    """So many orders are to be expected here, whatever the forecast says.

    Args:
        start: when the time begins, on the wall clock.
        minutes: how long it is.
        orders: expected orders in all of it.
        note: why, in the owner's words.

    Raises:
        ValueError: a length or a number of orders that cannot be.
    """

    start: dt.datetime
    minutes: int
    orders: float
    note: str = ""

    def __post_init__(self) -> None:
        if self.minutes < 1 or self.minutes % 15:
            raise ValueError("an override lasts a multiple of 15 minutes")
        if not (math.isfinite(self.orders) and 0 <= self.orders <= 100_000):
            raise ValueError("the orders must lie between 0 and 100,000")


@dataclass(frozen=True, slots=True)
class DailyValues:
    """A value for each date that may have to do with the orders, such as the day's highest temperature.

    Args:
        name: what it is.
        values: by date, past and to come.
        is_used: whether the owner lets the forecast use it.
    """

    name: str
    values: Mapping[dt.date, float]
    is_used: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))
