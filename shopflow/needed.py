"""What a week needs in people against what is scheduled, and the same week asked again by other rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from forecasts.calendar import weekdays
from shopflow.coverage import Coverage, staff_on_duty
from shopflow.pipeline import STAFFING_RUNS, Outlook, WeekResults, people_needed
from shopflow.plan import Plan
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.shortages import block_is_open, by_day, minutes_of_day
from shopflow.staffing import MOST_STAFF, StaffRequirement
from shopflow.stafflimits import StaffLimit, least_and_most

EVERY_DAY = tuple(range(7))
WORKDAYS = EVERY_DAY[:5]
WEEKEND = EVERY_DAY[5:]
_DAYS = (*((day,) for day in EVERY_DAY), WEEKEND, WORKDAYS, EVERY_DAY)
MOSTLY = 0.5
"""Share of the hours from which on they lie "mostly" at a time."""
WIDEST = 0.5
"""Share of the open week above which a time says nothing."""


_RULES = ("promise", "staff_limits", "service")


def same_rules(first: Plan, second: Plan) -> bool:
    """Whether both plans ask for the same people: promise, limits and way of serving agree."""
    return all(getattr(first, name) == getattr(second, name) for name in _RULES)


def by_rules_of(results: WeekResults, plan: Plan) -> WeekResults:
    """The results with the promise, limits and way of serving of another plan; their figures are still the old."""
    rules = {name: getattr(plan, name) for name in _RULES}
    return replace(results, plan=replace(results.plan, **rules))


def with_limit(plan: Plan, limit: StaffLimit) -> Plan:
    """The plan with this limit in the place of one at the very same time; one that limits nothing takes it away."""
    kept = without_limit(plan, limit).staff_limits
    limits = limit.least > 0 or limit.most is not None
    return replace(plan, staff_limits=(*kept, limit) if limits else kept)


def without_limit(plan: Plan, limit: StaffLimit) -> Plan:
    """The plan without any limit at the very same time as this one."""
    kept = tuple(other for other in plan.staff_limits if _place(other) != _place(limit))
    return replace(plan, staff_limits=kept)


def check_limits(results: WeekResults, plan: Plan) -> None:
    """See that the limits of a plan can be kept together in the week of the results.

    Raises:
        Problem: at some time more people are wanted at least than at most.
    """
    starts, minutes = results.requirement.starts, results.requirement.interval_minutes
    is_open = block_is_open(results).reshape(-1)
    least_and_most(starts, is_open, minutes, plan.promise, plan.staff_limits, max_staff=MOST_STAFF)


def _place(limit: StaffLimit) -> tuple[object, ...]:
    return limit.hours, limit.weekdays, limit.day


def needed_again(
    results: WeekResults,
    *,
    block_minutes: int,
    runs: int = STAFFING_RUNS,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> StaffRequirement:
    """People needed in a week whose forecast is there, by the rules of the results' plan.

    Args:
        block_minutes: people change at most this often.
        runs: simulated days; few give a first answer.

    Raises:
        Problem: a promise or limits that cannot be.
        Cancelled: Stop was pressed.
    """
    own = results.own_forecast or results.forecast
    seen = Outlook(results.first_day, results.days, results.plan, results.history, results.forecast, own)
    return people_needed(seen, block_minutes=block_minutes, runs=runs, progress=progress, cancel=cancel)


def with_requirement(results: WeekResults, requirement: StaffRequirement) -> WeekResults:
    """The results with other people needed, and the schedule held against them."""
    minutes = requirement.interval_minutes
    if minutes == results.coverage.interval_minutes:
        on_duty = results.coverage.scheduled
    else:
        on_duty = staff_on_duty(results.schedule, requirement.starts, minutes)
    coverage = Coverage(requirement.starts, minutes, on_duty, requirement.required)
    return replace(results, requirement=requirement, coverage=coverage)


@dataclass(frozen=True, slots=True)
class Mostly:
    """A time of the week that holds at least half of some hours: weekdays (Monday 0), minutes after midnight."""

    days: tuple[int, ...]
    first_minute: int
    last_minute: int


@dataclass(frozen=True, slots=True)
class Balance:
    """Hours of people in a week.

    Args:
        needed_h: that the promise needs.
        scheduled_h: that are scheduled.
        spare_h: scheduled where nobody more is needed.
        short_h: needed where nobody is scheduled.
        spare_mostly: where most of the spare hours are; None where they lie all over the week.
        short_mostly: the same of the short hours.
    """

    needed_h: float
    scheduled_h: float
    spare_h: float
    short_h: float
    spare_mostly: Mostly | None
    short_mostly: Mostly | None


def balance(results: WeekResults) -> Balance:
    """Needed against scheduled hours of the whole week."""
    coverage, hours = results.coverage, results.coverage.interval_minutes / 60
    gap = by_day(coverage.gap_staff, results.days) * hours
    spare, short = np.maximum(-gap, 0.0), np.maximum(gap, 0.0)
    return Balance(
        needed_h=float(coverage.required.sum() * hours),
        scheduled_h=float(coverage.scheduled.sum() * hours),
        spare_h=float(spare.sum()),
        short_h=float(short.sum()),
        spare_mostly=_mostly(results, spare),
        short_mostly=_mostly(results, short),
    )


def _mostly(results: WeekResults, hours: NDArray[np.float64]) -> Mostly | None:
    """The time that holds the most of the hours for its size, if it holds half of them.

    A time is some whole hours of one weekday, of the weekend, the workdays or of all days; its size is its share
    of the open week. None where there are no hours, or where that time is larger than half of the open week.
    """
    is_open = block_is_open(results)
    if not hours.any():
        return None
    minutes = minutes_of_day(results.coverage.starts, results.days, results.first_day)
    opened = minutes[is_open.any(axis=0)]
    edges = np.arange(opened[0] // 60 * 60, opened[-1] + 61, 60)
    weekday = weekdays(np.datetime64(results.first_day, "D") + np.arange(results.days))
    best, found = 0.0, None
    for days in _DAYS:
        rows = np.isin(weekday, days)
        held, size = (_until(edges, minutes, values[rows].sum(axis=0) / values.sum()) for values in (hours, is_open))
        for first, last in combinations(range(len(edges)), 2):
            inside, wide = (float(sums[last] - sums[first]) for sums in (held, size))
            if inside >= MOSTLY and wide <= WIDEST and inside - wide > best + 1e-9:
                best, found = inside - wide, Mostly(days, int(edges[first]), int(edges[last]))
    return found


def _until(edges: NDArray[np.int64], minutes: NDArray[np.int64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sum of the values of blocks that begin before each edge."""
    sums: NDArray[np.float64] = np.concatenate(([0.0], np.cumsum(values)))[np.searchsorted(minutes, edges)]
    return sums
