"""From orders and plan to results, step by step, with progress and Stop."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory, Forecast
from shopflow.assumptions import stated_assumptions
from shopflow.coverage import Coverage, staff_on_duty
from shopflow.demand import demand_notes, orders_outside_hours
from shopflow.forecasting import plan_forecast, plan_history
from shopflow.hours import OpeningHours
from shopflow.leavers import with_plan_leavers
from shopflow.occasions import judged_dates, paid_holidays
from shopflow.opening import guess_opening_hours
from shopflow.orders import OrderLog
from shopflow.overrides import overridden
from shopflow.people import Person
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.queueing.profile import wait_profiles
from shopflow.queueing.search import CENTRE
from shopflow.queueing.waits import WaitProfile
from shopflow.rules import ShiftRules
from shopflow.scheduling import RoleNeed, ScheduleProblem, solve_schedule
from shopflow.shifts import Schedule
from shopflow.sourced import Source, Sourced
from shopflow.staffing import StaffRequirement, staff_requirement
from shopflow.whatif import FLAT_OUT
from shopflow.wording import phrase

FORECAST_MINUTES = 15
BLOCK_MINUTES = 30
PATHS = 500
WAIT_RUNS = 500
STAFFING_RUNS = 300


@dataclass(frozen=True, slots=True)
class Outlook:
    """The plan with what had to be guessed filled in, the orders per interval, and the forecast.

    History and forecasts are per ``FORECAST_MINUTES`` and cover ``days`` business days. ``own_forecast`` is what
    the forecast says before the overrides of the plan; ``notes`` say what was left out of the past.
    """

    first_day: dt.date
    days: int
    plan: Plan
    history: DemandHistory
    forecast: Forecast
    own_forecast: Forecast
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WeekResults:
    """Everything computed for the days from ``first_day`` on, from one plan and one set of orders.

    Args:
        plan: the plan with what had to be guessed filled in (opening hours, average order).
        history: orders per ``FORECAST_MINUTES``.
        forecast: the days per ``FORECAST_MINUTES``.
        requirement: people needed per ``BLOCK_MINUTES``.
        schedule: the shifts that begin on these days.
        coverage: scheduled against needed per ``BLOCK_MINUTES``.
        staff: people that ``waits`` was worked out with, per ``FORECAST_MINUTES``: those scheduled, or those
            needed when there is no shift at all (``has_schedule`` is False).
        waits: per ``FORECAST_MINUTES``.
        assumptions: one plain sentence for each thing that was assumed, guessed or left out.
        own_forecast: what the forecast says before the owner's overrides; None in results made by hand.
        notes: those of ``assumptions`` that say what was left out of the past.
        waits_per_block: the same per ``BLOCK_MINUTES``; None in results made by hand.
    """

    first_day: dt.date
    days: int
    plan: Plan
    history: DemandHistory
    forecast: Forecast
    requirement: StaffRequirement
    schedule: Schedule
    coverage: Coverage
    staff: NDArray[np.int64]
    waits: WaitProfile
    assumptions: tuple[str, ...]
    own_forecast: Forecast | None = None
    notes: tuple[str, ...] = ()
    waits_per_block: WaitProfile | None = None

    @property
    def has_schedule(self) -> bool:
        """Whether anybody is scheduled on these days."""
        return bool(self.schedule.shifts)


def business_date(moment: np.datetime64, hours: OpeningHours | None = None) -> dt.date:
    """The business day that a wall-clock moment belongs to (default: days begin at 04:00)."""
    shift = hours.day_start_minute if hours else 240
    day: dt.date = (moment - np.timedelta64(shift, "m")).astype("datetime64[D]").item()
    return day


def next_week(orders: OrderLog, hours: OpeningHours | None = None) -> dt.date:
    """The Monday after the last order: the week ahead."""
    last = business_date(orders.ordered_at[-1], hours)
    return last + dt.timedelta(days=7 - last.weekday())


def schedule_between(plan: Plan, first_day: dt.date, days: int) -> Schedule:
    """All shifts of the plan that belong to ``days`` business days from ``first_day`` on."""
    end = first_day + dt.timedelta(days=days)
    shifts = [s for week in plan.schedules.values() for s in week.shifts if first_day <= s.date < end]
    return Schedule(tuple(sorted(shifts, key=lambda shift: (shift.start, shift.shift_id))))


def with_shifts(plan: Plan, schedule: Schedule, first_day: dt.date, days: int) -> Plan:
    """The plan with these shifts in the place of all that it had on these days."""
    end = first_day + dt.timedelta(days=days)
    weeks: dict[dt.date, Schedule] = {}
    for week, old in plan.schedules.items():
        if kept := tuple(shift for shift in old.shifts if not first_day <= shift.date < end):
            weeks[week] = Schedule(kept)
    before = weeks[first_day].shifts if first_day in weeks else ()
    weeks[first_day] = Schedule((*before, *schedule.shifts))
    return replace(plan, schedules=MappingProxyType(weeks))


def filled_in(plan: Plan, orders: OrderLog) -> Plan:
    """The plan with what nobody entered taken from the orders: opening hours, average order."""
    if plan.opening_hours is None:
        plan = replace(plan, opening_hours=guess_opening_hours(orders))
    known = orders.amounts[np.isfinite(orders.amounts)]
    if plan.money.average_order.is_assumed and len(known) and known.mean() > 0:
        measured = Sourced(float(known.mean()), Source.MEASURED, phrase("mean of {count:,} orders", count=len(known)))
        plan = replace(plan, money=replace(plan.money, average_order=measured))
    return plan


def outlook(
    plan: Plan,
    orders: OrderLog,
    first_day: dt.date,
    *,
    days: int = 7,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Outlook:
    """Forecast ``days`` business days from ``first_day`` on.

    Raises:
        Problem: there are no orders to learn from.
    """
    if not len(orders):
        raise Problem(phrase("There are no orders yet. Import an orders file from your till first."))
    progress(0.0, phrase("Reading your orders"))
    plan = filled_in(plan, orders)
    hours = plan.opening_hours
    assert hours is not None
    history = plan_history(plan, orders, interval_minutes=FORECAST_MINUTES)
    if cancel is not None:
        cancel.check()
    progress(0.1, phrase("Forecasting your week"))
    dates = np.datetime64(first_day, "D") + np.arange(days)
    arrived, leavers = with_plan_leavers(plan, history)
    own = plan_forecast(plan, arrived, dates, paths=PATHS)
    notes = (*demand_notes(history, judged_dates(plan)), *_outside_hours(orders, hours), *leavers)
    return Outlook(first_day, days, plan, history, overridden(own, plan.overrides), own, notes)


def _outside_hours(orders: OrderLog, hours: OpeningHours) -> tuple[str, ...]:
    outside = orders_outside_hours(orders, hours)
    if not outside:
        return ()
    if outside == 1:
        return (phrase("1 order lies outside the opening hours and is not counted."),)
    return (phrase("{outside:,} orders lie outside the opening hours and are not counted.", outside=outside),)


def week_results(
    plan: Plan,
    orders: OrderLog,
    first_day: dt.date,
    *,
    days: int = 7,
    known: WeekResults | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> WeekResults:
    """Work out forecast, people needed, coverage and waits for ``days`` business days.

    Args:
        known: results from the same orders; forecast and people needed are taken from them where nothing
            that they depend on has changed since, as after a change of shifts.

    Raises:
        Problem: there are no orders to learn from.
        Cancelled: the owner pressed Stop.
    """
    schedule = schedule_between(plan, first_day, days)
    if known is not None and (known.first_day, known.days) == (first_day, days):
        still = _still_valid(plan, orders, known)
        if still is not None:
            return results_for(still, known.requirement, schedule, progress=progress, cancel=cancel)
    seen = outlook(plan, orders, first_day, days=days, progress=progress, cancel=cancel)
    requirement = people_needed(seen, progress=_part(progress, 0.25, 0.75), cancel=cancel)
    return results_for(seen, requirement, schedule, progress=_part(progress, 0.75, 1.0), cancel=cancel)


_ABOUT_SHIFTS = ("shop_name", "people", "rules", "published", "templates", "comparisons")
"""What neither the forecast nor the people needed depend on; nor on the shifts of the days themselves."""


def _still_valid(plan: Plan, orders: OrderLog, known: WeekResults) -> Outlook | None:
    """The known outlook with the plan as it is now; None where the plan asks for another one."""
    if known.own_forecast is None:
        return None
    filled, before = filled_in(plan, orders), known.plan
    span = range(known.first_day.toordinal(), known.first_day.toordinal() + known.days)

    def beyond(of: Plan) -> dict[dt.date, Schedule]:
        return {day: schedule for day, schedule in of.schedules.items() if day.toordinal() not in span}

    as_before = {name: getattr(before, name) for name in (*_ABOUT_SHIFTS, "schedules")}
    if beyond(filled) != beyond(before) or replace(filled, **as_before) != before:
        return None
    return Outlook(known.first_day, known.days, filled, known.history, known.forecast, known.own_forecast, known.notes)


def people_needed(
    seen: Outlook,
    *,
    block_minutes: int = BLOCK_MINUTES,
    runs: int = STAFFING_RUNS,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> StaffRequirement:
    """Fewest people per block that keep the plan's promise within the owner's limits."""
    plan = seen.plan
    return staff_requirement(
        seen.forecast,
        plan.service,
        plan.promise,
        plan.money,
        limits=plan.staff_limits,
        block_minutes=block_minutes,
        runs=runs,
        seed=plan.seed,
        progress=progress,
        cancel=cancel,
    )


def schedule_problem(
    plan: Plan,
    requirement: StaffRequirement,
    people: tuple[Person, ...],
    first_day: dt.date,
    days: int,
    *,
    rules: ShiftRules | None = None,
    keep: Schedule | None = None,
) -> ScheduleProblem:
    """What is asked of the schedule of ``days`` business days from ``first_day`` on.

    Args:
        plan: its shifts of other days count for rest and for the week's limits.
        requirement: people needed.
        people: who can be given shifts.
        first_day: first business day.
        days: how many.
        rules: limits of work; those of the plan when None.
        keep: shifts that stay; those that are locked or were made by hand when None.
    """
    if keep is None:
        keep = shifts_that_stay(schedule_between(plan, first_day, days))
    week = dt.timedelta(days=7)
    before = schedule_between(plan, first_day - week, 7)
    after = schedule_between(plan, first_day + dt.timedelta(days=days), 7)
    return ScheduleProblem(
        requirement=requirement,
        people=people,
        first_day=first_day,
        days=days,
        rules=rules or plan.rules.limits,
        keep=keep,
        around=Schedule((*before.shifts, *after.shifts)),
        needs=keyholder_needs(people, requirement),
        oncost_share=plan.money.oncost_share.value,
        holidays=paid_holidays(plan, first_day, first_day + dt.timedelta(days=days - 1)),
        flat_out=flat_out_blocks(requirement),
    )


def flat_out_blocks(requirement: StaffRequirement) -> NDArray[np.bool_] | None:
    """In which blocks the team has no minute to spare with the people needed or up to two fewer, shape ``(blocks,)``.

    None where the curve does not say how busy people are.
    """
    if requirement.busy_share is None:
        return None
    is_busy = requirement.busy_share[:, : CENTRE + 1] > FLAT_OUT
    blocks: NDArray[np.bool_] = np.any(is_busy, axis=1) & (requirement.required > 0)
    return blocks


def shifts_that_stay(schedule: Schedule) -> Schedule:
    """The shifts that a draft leaves alone: locked or made by hand, and given to somebody."""
    return Schedule(tuple(s for s in schedule.shifts if s.is_locked or (s.is_by_hand and not s.is_open)))


def keyholder_needs(people: tuple[Person, ...], requirement: StaffRequirement) -> tuple[RoleNeed, ...]:
    """Somebody with the keys in the first and the last block of each opening; nothing where nobody has keys."""
    keys = frozenset(person.person_id for person in people if person.is_keyholder)
    if not keys:
        return ()
    is_needed = np.concatenate(([False], requirement.required > 0, [False]))
    is_edge = is_needed[1:-1] & ~(is_needed[:-2] & is_needed[2:])
    return (RoleNeed(phrase("keyholder"), keys, is_edge.astype(np.int64)),)


def draft_schedule(
    plan: Plan,
    requirement: StaffRequirement,
    people: tuple[Person, ...],
    first_day: dt.date,
    days: int,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Schedule:
    """A draft of the shifts for the people given; shifts that are locked or were made by hand stay."""
    problem = schedule_problem(plan, requirement, people, first_day, days)
    return solve_schedule(problem, seed=plan.seed, progress=progress, cancel=cancel).schedule


def results_for(
    seen: Outlook,
    requirement: StaffRequirement,
    schedule: Schedule,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> WeekResults:
    """Coverage and waits with a schedule, or with the people needed when it has no shift at all."""
    plan, forecast = seen.plan, seen.forecast
    staff = staff_or_needed(schedule, requirement, forecast)
    waits, waits_per_block = wait_profiles(
        forecast,
        staff,
        plan.service,
        plan.promise,
        report_minutes=(forecast.interval_minutes, BLOCK_MINUTES),
        runs=WAIT_RUNS,
        seed=plan.seed,
        progress=progress,
        cancel=cancel,
    )
    on_duty = staff_on_duty(schedule, requirement.starts, BLOCK_MINUTES)
    return WeekResults(
        first_day=seen.first_day,
        days=seen.days,
        plan=plan,
        history=seen.history,
        forecast=forecast,
        requirement=requirement,
        schedule=schedule,
        coverage=Coverage(requirement.starts, BLOCK_MINUTES, on_duty, requirement.required),
        staff=staff,
        waits=waits,
        waits_per_block=waits_per_block,
        assumptions=(*stated_assumptions(plan), *seen.notes),
        own_forecast=seen.own_forecast,
        notes=seen.notes,
    )


def staff_or_needed(schedule: Schedule, requirement: StaffRequirement, forecast: Forecast) -> NDArray[np.int64]:
    """Who is scheduled per forecast interval; those needed when nobody is scheduled at all."""
    if schedule.shifts:
        return staff_on_duty(schedule, forecast.starts, forecast.interval_minutes)
    needed: NDArray[np.int64] = np.repeat(requirement.required, BLOCK_MINUTES // forecast.interval_minutes)
    return needed


def _part(progress: Progress, start: float, end: float) -> Progress:
    """A step's own 0 to 1 as its part of the whole."""

    def report(share: float, doing: str) -> None:
        progress(start + (end - start) * share, doing)

    return report
