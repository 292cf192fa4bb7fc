"""What a person's whole week costs beside its single shifts, and the shifts that stay."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from shopflow.people import Person
from shopflow.scheduling.money import UNITS
from shopflow.scheduling.problem import ScheduleProblem


class Kind(StrEnum):
    """Which part of the cost a price belongs to."""

    WAGES = "wages"
    PREMIUMS = "premiums"
    WISHES = "wishes"
    FAIRNESS = "fairness"
    CHANGES = "changes"


class Counted(StrEnum):
    """What of a person's week is counted."""

    MINUTES = "minutes"
    PLAIN_MINUTES = "minutes that are no overtime of a day"
    FLAT_OUT_MINUTES = "minutes flat out"
    CLOSES = "closes"
    WEEKEND_DAYS = "weekend days"


@dataclass(frozen=True, slots=True)
class Hinge:
    """A price for each unit beyond (or, ``is_below``, short of) a threshold: convex, so a search can add them up."""

    counted: Counted
    kind: Kind
    threshold: int
    price: int
    is_below: bool = False

    def cost(self, amounts: NDArray[np.int64]) -> NDArray[np.int64]:
        """The cost of each amount."""
        beyond = self.threshold - amounts if self.is_below else amounts - self.threshold
        cost: NDArray[np.int64] = self.price * np.maximum(beyond, 0)
        return cost


@dataclass(frozen=True, slots=True)
class Kept:
    """A shift that stays: business day counted from the first planned one, minutes from its first step.

    ``plain_minutes`` are paid minutes less those that are overtime of the day.
    """

    day: int
    start_minute: float
    end_minute: float
    paid_minutes: int
    plain_minutes: int


def kept_of(person: Person, problem: ScheduleProblem, day_start_minute: int) -> tuple[Kept, ...]:
    """All shifts of a person that stay, those around the planned days included."""
    origin = dt.datetime.combine(problem.first_day, dt.time()) + dt.timedelta(minutes=day_start_minute)
    minute = dt.timedelta(minutes=1)
    most_plain = round(problem.rules.of(person).overtime_after_day_h * 60)
    return tuple(
        Kept(
            day=(shift.date - problem.first_day).days,
            start_minute=(shift.start - origin) / minute,
            end_minute=(shift.end - origin) / minute,
            paid_minutes=round(shift.paid_hours * 60),
            plain_minutes=min(round(shift.paid_hours * 60), most_plain),
        )
        for shift in (*problem.around.shifts, *problem.keep.shifts)
        if shift.person_id == person.person_id
    )


def hinges_of(person: Person, problem: ScheduleProblem) -> tuple[tuple[Hinge, ...], ...]:
    """The costs of a person's hours, closings and weekends, for each week of the plan."""
    weeks = range(0, problem.days, 7)
    found = (_week_hinges(person, problem, min(problem.days - first, 7) / 7) for first in weeks)
    return tuple((*of_week, *_flat_out(person, problem, first)) for first, of_week in zip(weeks, found, strict=True))


def _flat_out(person: Person, problem: ScheduleProblem, first: int) -> tuple[Hinge, ...]:
    """Time flat out is shared by the hours that people may work; what is beyond costs, and twice from half beyond."""
    everybody = sum(one.max_hours for one in problem.people)
    if problem.flat_out is None or not everybody:
        return ()
    needed = problem.requirement
    day = (needed.starts - needed.starts[0]) // np.timedelta64(24, "h")
    skip = (problem.first_day - needed.starts[0].astype("datetime64[s]").item().date()).days + first
    inside = problem.flat_out & (day >= skip) & (day < min(skip + 7, skip - first + problem.days))
    fair = float(needed.required[inside].sum()) * needed.interval_minutes * person.max_hours / everybody
    price = round(problem.prices.flat_out_per_h / 60 * UNITS)
    if not fair or not price:
        return ()
    return tuple(Hinge(Counted.FLAT_OUT_MINUTES, Kind.FAIRNESS, math.ceil(fair * part), price) for part in (1.0, 1.5))


def _week_hinges(person: Person, problem: ScheduleProblem, share: float) -> tuple[Hinge, ...]:
    rules, prices = problem.rules.of(person), problem.prices
    pay = round(person.wage_per_h * (1 + problem.oncost_share) / 60 * UNITS)

    def per_minute(price_per_h: float) -> int:
        return round(price_per_h / 60 * UNITS)

    def minutes(hours: float) -> int:
        return round(hours * 60 * share)

    found = [
        Hinge(Counted.CLOSES, Kind.FAIRNESS, 2, round(prices.close * UNITS)),
        Hinge(Counted.WEEKEND_DAYS, Kind.FAIRNESS, 1, round(prices.weekend * UNITS)),
    ]
    if person.min_hours:
        found.append(Hinge(Counted.MINUTES, Kind.WAGES, minutes(person.min_hours), pay, is_below=True))
    if rules.overtime_share:
        extra = round(pay * rules.overtime_share)
        # A part of a week has the whole week's hours before overtime: what lies around it is not known to be more.
        found.append(Hinge(Counted.PLAIN_MINUTES, Kind.PREMIUMS, round(rules.overtime_after_week_h * 60), extra))
    if person.target_hours is not None:
        wish = per_minute(prices.wish_per_h)
        target = minutes(person.target_hours)
        found += [Hinge(Counted.MINUTES, Kind.WISHES, target, wish, is_below=below) for below in (True, False)]
    else:
        fair = per_minute(prices.fairness_per_h)
        found += [Hinge(Counted.MINUTES, Kind.FAIRNESS, minutes(person.max_hours * part), fair) for part in (0.5, 0.75)]
    return tuple(hinge for hinge in found if hinge.price)
