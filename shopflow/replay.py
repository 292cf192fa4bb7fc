"""Hindsight: a past week's real orders through the engine, with the people who were on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.coverage import staff_on_duty
from shopflow.estimates import Estimate
from shopflow.importing import ClockedShift
from shopflow.orders import OrderLog
from shopflow.pastday import INTERVAL_S, PER_DAY, Change, PastDay, Slip, people_s, starts_of
from shopflow.pipeline import FORECAST_MINUTES, filled_in, schedule_between
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.queueing.profile import day_figures, days_together
from shopflow.queueing.waits import WaitProfile
from shopflow.whatif import over_runs
from shopflow.wording import phrase


@dataclass(frozen=True, slots=True)
class Staffed:
    """Who was on duty, per ``FORECAST_MINUTES`` of whole business days, and where that comes from."""

    staff: NDArray[np.int64]
    basis: str


@dataclass(frozen=True, slots=True)
class Hindsight:
    """A past week as it must have been.

    Args:
        first_day: first business day.
        staff_basis: where the people on duty come from, in the owner's words.
        orders: recorded.
        left: customers who left without ordering, estimated: no till records them.
        waits: per ``FORECAST_MINUTES``.
        slips: where the promise was not kept, in the order of time.
        changes: one more at each slip and one fewer where there was little to do, the best for the till first.
        best: the one change worth making; None where none would have paid without breaking the promise.
    """

    first_day: dt.date
    days: int
    staff_basis: str
    orders: int
    left: Estimate
    waits: WaitProfile
    slips: tuple[Slip, ...]
    changes: tuple[Change, ...]
    best: Change | None
    runs: int
    seed: int


def last_week(plan: Plan, orders: OrderLog) -> dt.date:
    """The Monday of the last week that the orders cover whole, or of the last one at all."""
    if not len(orders):
        raise Problem(phrase("There are no orders yet. Import an orders file from your till first."))
    shift = np.timedelta64(plan.opening_hours.day_start_minute if plan.opening_hours else 240, "m")
    first, last = ((moment - shift).astype("datetime64[D]").item() for moment in orders.ordered_at[[0, -1]])
    monday: dt.date = last - dt.timedelta(days=last.weekday())
    if _opens_after(plan, last) and monday - dt.timedelta(days=7) >= first - dt.timedelta(days=6):
        return monday - dt.timedelta(days=7)
    return monday


def _opens_after(plan: Plan, day: dt.date) -> bool:
    """Whether the shop opens again in the week after a day; where no hours are known, on every day."""
    rest = np.datetime64(day, "D") + np.arange(1, 7 - day.weekday()).astype("timedelta64[D]")
    if plan.opening_hours is None or not len(rest):
        return bool(len(rest))
    return bool(plan.opening_hours.is_open(rest, FORECAST_MINUTES).any())


def past_times(plan: Plan, first_day: dt.date, days: int) -> tuple[NDArray[np.datetime64], NDArray[np.bool_]]:
    """When each ``FORECAST_MINUTES`` of past business days begin, and whether the shop was open then.

    Raises:
        ValueError: the plan has no opening hours yet (``filled_in`` guesses them).
    """
    if plan.opening_hours is None:
        raise ValueError("the plan has no opening hours")
    dates = np.datetime64(first_day, "D") + np.arange(days)
    return starts_of(plan, first_day, days), plan.opening_hours.is_open(dates, FORECAST_MINUTES).ravel()


def staff_then(plan: Plan, first_day: dt.date, days: int) -> Staffed:
    """Who was on duty by the schedule of those days, or by the nearest week's that has one.

    Raises:
        Problem: the plan has no shifts at all.
    """
    starts = starts_of(plan, first_day, days)
    schedule = schedule_between(plan, first_day, days)
    if schedule.shifts:
        return Staffed(staff_on_duty(schedule, starts, FORECAST_MINUTES), phrase("the shifts of those days"))
    weeks = [week for week, kept in plan.schedules.items() if kept.shifts]
    if not weeks:
        raise Problem(
            phrase("It is not known who was on duty: plan shifts, give a number of people or a time clock's file.")
        )
    nearest = min(weeks, key=lambda week: abs((week - first_day).days))
    moved = round((first_day - nearest).days / 7) * 7
    kept = schedule_between(plan, first_day - dt.timedelta(days=moved), days)
    staff = staff_on_duty(kept, starts - np.timedelta64(moved, "D"), FORECAST_MINUTES)
    basis = phrase("the shifts of the week of {week:%d %b %Y}, moved to those days", week=nearest)
    return Staffed(staff, basis)


def staff_clocked(plan: Plan, clocked: tuple[ClockedShift, ...], first_day: dt.date, days: int) -> Staffed:
    """Who was on duty by a time clock; somebody counts who is there for most of an interval.

    Raises:
        Problem: nobody clocked in and out on those days.
    """
    starts = starts_of(plan, first_day, days)
    middles = starts + np.timedelta64(INTERVAL_S // 2, "s")
    staff = np.zeros(len(starts), dtype=np.int64)
    for shift in clocked:
        if shift.end is not None:
            staff += (middles >= np.datetime64(shift.start, "s")) & (middles < np.datetime64(shift.end, "s"))
    if not staff.any():
        raise Problem(phrase("Nobody clocked in and out on those days: choose other days or another file."))
    return Staffed(staff, phrase("the time clock"))


def replay(
    plan: Plan,
    orders: OrderLog,
    staffed: Staffed,
    first_day: dt.date,
    *,
    days: int = 7,
    runs: int = 150,
    seed: int | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Hindsight:
    """Send the real orders of past days through the engine.

    The orders come as they were recorded, moved back by the wait that they must have had, and with them those
    who must have left (``demand_behind``); how long each order took and how patient each customer was is drawn.

    Args:
        plan: how the shop serves, its promise and its money.
        orders: all orders; those of the days are taken.
        staffed: people who were on duty.
        first_day: first business day.
        runs: simulated days for each day.
        seed: start of the random numbers; None: the plan's.

    Raises:
        Problem: no orders on those days.
        ValueError: the staff does not fit the days.
        Cancelled: Stop was pressed.
    """
    if len(staffed.staff) != days * PER_DAY:
        raise ValueError(f"staff needs {days * PER_DAY} intervals, not {len(staffed.staff)}")
    if not len(orders):
        raise Problem(phrase("There are no orders yet. Import an orders file from your till first."))
    chosen = plan.seed if seed is None else seed
    plan = filled_in(plan, orders)
    options = {"runs": runs, "seed": chosen}
    past = [PastDay.of(plan, orders, staffed.staff, first_day, day, cancel=cancel, **options) for day in range(days)]
    if not any(day.orders for day in past):
        raise Problem(phrase("There are no orders on those days: choose days that your orders cover."))
    parts = []
    for done, day in enumerate(past, start=1):
        parts.append(day_figures(day.seen, people_s(day.staff)))
        progress(done / days, phrase("What last week was like"))
    changes = sorted((change for day in past for change in day.changes()), key=lambda change: -change.net.value)
    left = over_runs(np.sum([day.seen.walkaways.sum(axis=1) for day in past], axis=0))
    return Hindsight(
        first_day=first_day,
        days=days,
        staff_basis=staffed.basis,
        orders=sum(day.orders for day in past),
        left=left,
        waits=_together(parts, past, staffed.staff, plan, runs=runs, seed=chosen),
        slips=tuple(slip for day in past for slip in day.slips()),
        changes=tuple(changes),
        best=next((change for change in changes if change.net.value > 0 and change.keeps_promise), None),
        runs=runs,
        seed=chosen,
    )


def _together(
    parts: list[dict[str, NDArray[np.float64]]],
    past: list[PastDay],
    staff: NDArray[np.int64],
    plan: Plan,
    *,
    runs: int,
    seed: int,
) -> WaitProfile:
    starts = np.concatenate([day.starts for day in past])
    return days_together(
        parts,
        starts=starts,
        interval_minutes=FORECAST_MINUTES,
        staff=staff,
        promise=plan.promise,
        runs=runs,
        seed=seed,
    )


def told(change: Change, currency: str) -> str:
    """A change in one sentence with its figures."""
    start, end = (moment.astype("datetime64[s]").item() for moment in (change.start, change.end))
    when = f"{start:%a} {start.day} {start:%b}, {start:%H:%M}-{end:%H:%M}"
    moved = abs(change.leave_before - change.leave_after)
    if change.people > 0:
        outcome = f"would have cost {change.wage:.0f} {currency} and kept about {moved:.0f} customers"
    else:
        outcome = f"would have saved {-change.wage:.0f} {currency} and lost about {moved:.0f} customers"
    people = "one person more" if change.people > 0 else "one person fewer"
    return f"{when}: {people} {outcome}: {change.net.value:+.0f} {currency}."
