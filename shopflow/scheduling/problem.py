"""What is asked of a schedule, and what comes back: the shifts, what they cost and what is missing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shopflow.people import Person
from shopflow.rules import ShiftRules
from shopflow.scheduling.gap import Gap
from shopflow.shifts import Schedule
from shopflow.staffing import StaffRequirement
from shopflow.wording import phrase


@dataclass(frozen=True, slots=True)
class RoleNeed:
    """People with a role (or with the keys) who should be there, beyond the number of people.

    Args:
        name: what is needed, in the owner's words ("barista", "keyholder").
        person_ids: who has it.
        required: people per block of the requirement, shape ``(blocks,)``.
    """

    name: str
    person_ids: frozenset[str]
    required: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Prices:
    """What a schedule weighs beside wages and lost margin, in the shop's currency; all are choices of the house.

    Args:
        promise_wages: hours of pay that an hour with one person fewer than needed counts for: the promise to
            customers is kept unless keeping it costs more than this.
        nobody_per_h: an hour in which the shop is open and nobody is there.
        role_per_h: an hour in which a role that is needed is missing.
        fairness_per_h: an hour of work beyond half of a person's hours (twice that beyond three quarters).
        weekend: a second day of one person's weekend.
        close: a person's third closing of a week, and each one more.
        flat_out_per_h: an hour flat out beyond a person's fair part of the week's (twice that beyond half as much
            again).
        wish_per_h: an hour outside a person's preferred times, or off the hours that they would like.
        change: a shift of the published schedule that is given, taken away or moved.
        change_per_h: an hour by which it moves.
    """

    promise_wages: float = 4.0
    nobody_per_h: float = 240.0
    role_per_h: float = 120.0
    fairness_per_h: float = 0.3
    weekend: float = 3.0
    close: float = 3.0
    flat_out_per_h: float = 1.0
    wish_per_h: float = 1.0
    change: float = 10.0
    change_per_h: float = 1.0


@dataclass(frozen=True, slots=True)
class ScheduleProblem:
    """All that a schedule is made from.

    Args:
        requirement: whole business days; the first start is when the business day begins.
        people: who can be given shifts.
        first_day: first business day to be planned.
        days: how many days.
        rules: limits of each shift and week.
        keep: shifts of these days that stay untouched; they cover and count like any other.
        around: shifts of other days, which count for rest and for the week's limits.
        published: the schedule that people know already; staying close to it is worth something.
        needs: roles that should be there.
        prices: what is weighed beside wages and lost margin.
        oncost_share: what the employer pays on top of a wage.
        frozen: dates on which nobody is given a shift beyond those kept.
        holidays: public holidays, which may cost extra pay.
        flat_out: in which blocks the team has no minute to spare, or would have none with few people missing, shape
            ``(blocks,)``; None where that is not known. That time is spread over everybody.
        step_minutes: shifts and breaks begin and end on this grid.
        start_minutes: shifts begin on this grid.
    """

    requirement: StaffRequirement
    people: tuple[Person, ...]
    first_day: dt.date
    days: int
    rules: ShiftRules = field(default_factory=ShiftRules)
    keep: Schedule = field(default_factory=Schedule)
    around: Schedule = field(default_factory=Schedule)
    published: Schedule | None = None
    needs: tuple[RoleNeed, ...] = ()
    prices: Prices = field(default_factory=Prices)
    oncost_share: float = 0.0
    frozen: frozenset[dt.date] = frozenset()
    holidays: frozenset[dt.date] = frozenset()
    flat_out: NDArray[np.bool_] | None = None
    step_minutes: int = 15
    start_minutes: int = 30

    def __post_init__(self) -> None:
        if self.requirement.interval_minutes % self.step_minutes or self.start_minutes % self.step_minutes:
            raise ValueError("blocks and starts must be whole steps")
        if not self.days >= 1:
            raise ValueError("a schedule needs at least one day")


@dataclass(frozen=True, slots=True)
class CostSplit:
    """What a schedule costs, in the shop's currency.

    Args:
        wages: pay of all shifts, and of contract hours that are not used.
        premiums: extra pay for overtime, weekends, holidays and short rests.
        lost_margin: margin of the customers who leave.
        promise: weight of hours with fewer people or roles than needed (no money changes hands).
        wishes: weight of unmet wishes.
        fairness: weight of uneven hours, weekends, closings and time flat out.
        changes: weight of changes to the published schedule.
    """

    wages: float
    premiums: float
    lost_margin: float
    promise: float
    wishes: float
    fairness: float
    changes: float

    @property
    def total(self) -> float:
        """Everything that the search makes small."""
        return self.wages + self.premiums + self.lost_margin + self.promise + self.wishes + self.fairness + self.changes


@dataclass(frozen=True, slots=True)
class Draft:
    """A schedule, what it costs and how good it is.

    Args:
        schedule: the shifts, each with its reason.
        cost: the parts of its cost.
        bound: no schedule under the same rules can cost less; None where that was not worked out.
        seed: start of the random numbers.
        gaps: where people are missing, why, and what could be done.
    """

    schedule: Schedule
    cost: CostSplit
    bound: float | None
    seed: int
    gaps: tuple[Gap, ...] = ()

    @property
    def gap_share(self) -> float | None:
        """How much cheaper a schedule could be at most, as a share of the cost; None where not known."""
        if self.bound is None:
            return None
        return max(0.0, self.cost.total - self.bound) / max(self.cost.total, 1e-9)

    @property
    def how_good(self) -> str:
        """The gap in plain words."""
        gap = self.gap_share
        if gap is None:
            return phrase("How far this is from the best possible was not worked out.")
        if gap < 0.0005:
            return phrase("No schedule under these rules can be better.")
        return phrase("Within about {share:.1%} of the best possible.", share=max(gap, 0.001))
