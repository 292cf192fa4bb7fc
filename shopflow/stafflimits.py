"""The least and the most people that the owner wants on duty, whatever the customers would need."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shopflow.hours import Span
from shopflow.opening import stretches
from shopflow.problems import Problem
from shopflow.wording import phrase

if TYPE_CHECKING:
    from shopflow.plan import ServicePromise

MINUTES_PER_DAY = 1440


@dataclass(frozen=True, slots=True)
class StaffLimit:
    """So many people at least, or at most, at some time; where several meet, the tightest holds.

    Args:
        least: never fewer than this while open.
        most: never more than this; None for no limit. It goes before the least people of the promise.
        hours: minutes after midnight of the business day's date; None is all day.
        weekdays: Monday is 0; empty for all.
        day: only on this business day.

    Raises:
        ValueError: fewer than nobody, more at least than at most, or hours that end before they begin.
    """

    least: int = 0
    most: int | None = None
    hours: Span | None = None
    weekdays: tuple[int, ...] = ()
    day: dt.date | None = None

    def __post_init__(self) -> None:
        if self.least < 0 or (self.most is not None and self.most < self.least):
            raise ValueError("the least people must lie between nobody and the most people")
        if self.hours is not None and not 0 <= self.hours[0] < self.hours[1]:
            raise ValueError("hours must end after they begin")

    def applies(self, dates: NDArray[np.datetime64], minutes: NDArray[np.int64], length: int) -> NDArray[np.bool_]:
        """Which blocks it is about: any that touch its hours.

        Args:
            dates: business day of each block, ``datetime64[D]``.
            minutes: at which each block begins, after midnight of that date.
            length: minutes of a block.
        """
        holds = np.ones(len(dates), dtype=bool)
        if self.weekdays:
            holds &= np.isin((dates.astype(np.int64) + 3) % 7, self.weekdays)  # 1970-01-01 was a Thursday
        if self.day is not None:
            holds &= dates == np.datetime64(self.day, "D")
        if self.hours is not None:
            holds &= (minutes + length > self.hours[0]) & (minutes < self.hours[1])
        return holds


def least_and_most(
    starts: NDArray[np.datetime64],
    is_open: NDArray[np.bool_],
    block_minutes: int,
    promise: ServicePromise,
    limits: tuple[StaffLimit, ...],
    *,
    max_staff: int,
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The least and the most people of each block of whole business days; nobody while closed.

    Args:
        starts: of the blocks, ``datetime64[s]``.
        is_open: whether customers can come in each block.
        promise: the least people while open, and in the first and the last block of an opening.
        limits: what the owner wants at certain times.
        max_staff: most people where the owner says nothing.

    Raises:
        Problem: at some time more people are wanted at least than at most.
    """
    size = MINUTES_PER_DAY // block_minutes
    dates = np.repeat(starts[::size].astype("datetime64[D]"), size)
    minutes = (starts - dates.astype("datetime64[s]")).astype("timedelta64[m]").astype(np.int64)
    wanted, most = np.zeros(len(starts), dtype=np.int64), np.full(len(starts), max_staff)
    for limit in limits:
        holds = limit.applies(dates, minutes, block_minutes)
        wanted = np.where(holds, np.maximum(wanted, limit.least), wanted)
        if limit.most is not None:
            most = np.where(holds, np.minimum(most, limit.most), most)
    if np.any((wanted > most) & is_open):
        worst = starts[int(np.argmax((wanted > most) & is_open))].item()
        raise Problem(
            phrase(
                "On {worst:%a} {day} {worst:%b} at {worst:%H:%M} you want more people at least than at"
                " most: change one of the two limits.",
                worst=worst,
                day=worst.day,
            )
        )
    least = np.full(len(starts), promise.min_staff)
    for first, end in _openings(is_open, size):
        least[[first, end - 1]] = max(promise.min_staff, promise.edge_staff)
    least = np.maximum(np.minimum(least, most), wanted)
    return np.where(is_open, least, 0), np.where(is_open, most, 0)


def _openings(is_open: NDArray[np.bool_], size: int) -> list[tuple[int, int]]:
    """First block and end of each stretch of open blocks within a day."""
    return [
        (day * size + first, day * size + end)
        for day, opened in enumerate(is_open.reshape(-1, size))
        for first, end in stretches(opened)
    ]
