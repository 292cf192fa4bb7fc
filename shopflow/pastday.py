"""One past day: its real customers, what they must have felt, and what one person more or fewer had changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts.history import interval_starts
from shopflow.estimates import Estimate
from shopflow.opening import stretches
from shopflow.orders import OrderLog
from shopflow.pipeline import FORECAST_MINUTES
from shopflow.plan import Plan, ServicePromise
from shopflow.progress import CancelToken
from shopflow.queueing.customers import NEVER_S
from shopflow.queueing.hidden import demand_behind
from shopflow.queueing.profile import day_figures
from shopflow.queueing.simulate import DayRuns, run_day
from shopflow.queueing.visits import Visits, known_visits
from shopflow.whatif import over_runs, share_over_runs

INTERVAL_S = FORECAST_MINUTES * 60
BLOCK = 2
"""Intervals in a block: service is judged, and people changed, by the half hour."""

LEAST_BLOCKS = 2
"""Nobody is called in, or sent home, for less than an hour."""

IDLE = 0.5
"""A team with less to do than this share of its time may have one too many."""


PER_DAY = 1440 // FORECAST_MINUTES


@dataclass(frozen=True, slots=True)
class Slip:
    """A stretch of a day in which the promise was not kept.

    Args:
        start, end: wall clock, ``datetime64[s]``.
        staff: people on duty, the fewest in the stretch.
        customers: who came, those who left included.
        leave: of them, who left without ordering.
        share_over_long: of them, who waited longer than the promise's ``long_wait_s``.
        longest_wait_s: the longest wait that 9 in 10 stayed under, over its intervals.
        leave_range, share_over_long_range: both with their likely ranges (eight in ten), chance included.
    """

    start: np.datetime64
    end: np.datetime64
    staff: int
    customers: float
    leave: float
    share_over_long: float
    longest_wait_s: float
    leave_range: Estimate
    share_over_long_range: Estimate


@dataclass(frozen=True, slots=True)
class Change:
    """What one person more or fewer would have changed, on the same customers.

    Args:
        people: +1 or -1.
        start, end: when, wall clock.
        leave_before, leave_after: customers of the whole day who leave without ordering.
        share_over_long_before, share_over_long_after: of those who came in the stretch.
        wage: spent (above zero) or saved.
        net: money won by the change: margin of those who would have stayed less wage, eight in ten.
        keeps_promise: whether the promise is kept in the stretch and after it, as far as it was before.
        fewer_leave: how many fewer leave with the change (below zero: more), eight in ten.
    """

    people: int
    start: np.datetime64
    end: np.datetime64
    leave_before: float
    leave_after: float
    share_over_long_before: float
    share_over_long_after: float
    wage: float
    net: Estimate
    keeps_promise: bool
    fewer_leave: Estimate


@dataclass(frozen=True, slots=True)
class PastDay:
    """One past day: its customers, drawn ``runs`` times, and what they felt with the people on duty."""

    plan: Plan
    starts: NDArray[np.datetime64]
    is_open: NDArray[np.bool_]
    staff: NDArray[np.int64]
    customers: Visits
    seen: DayRuns
    orders: int
    cancel: CancelToken | None

    @classmethod
    def of(
        cls,
        plan: Plan,
        orders: OrderLog,
        staff: NDArray[np.int64],
        first_day: dt.date,
        day: int,
        *,
        runs: int,
        seed: int,
        cancel: CancelToken | None,
    ) -> PastDay:
        """Take a day's orders and put those who left beside them."""
        hours = plan.opening_hours
        assert hours is not None
        starts = starts_of(plan, first_day + dt.timedelta(days=day), 1)
        is_open = hours.is_open(
            np.array([first_day + dt.timedelta(days=day)], dtype="datetime64[D]"), FORECAST_MINUTES
        )[0]
        seconds = (orders.ordered_at - starts[0]).astype(np.int64).astype(np.float64)
        seconds = seconds[(seconds >= 0) & (seconds < PER_DAY * INTERVAL_S)]
        seconds = seconds[is_open[(seconds / INTERVAL_S).astype(np.int64)]]
        on_duty = staff[day * PER_DAY : (day + 1) * PER_DAY]
        customers = _drawn(plan, seconds, on_duty, is_open, runs=runs, seed=seed, day=day, cancel=cancel)
        seen = _serve(customers, on_duty, is_open, plan.promise, cancel)
        return cls(plan, starts, is_open, on_duty, customers, seen, len(seconds), cancel)

    def slips(self) -> list[Slip]:
        """Stretches in which the promise was not kept."""
        return [self._slip(first, end) for first, end in stretches(_breaks(self.seen, self.plan.promise))]

    def changes(self) -> list[Change]:
        """One more where the promise was not kept, one fewer where there was little to do."""
        broken = _breaks(self.seen, self.plan.promise)
        tried = [self._change(+1, *self._longer(first, end)) for first, end in stretches(broken)]
        busy = self.seen.busy_s.mean(axis=0).reshape(-1, BLOCK).sum(axis=1)
        people = self.staff.reshape(-1, BLOCK).min(axis=1)
        idle = (
            self._opened()
            & ~broken
            & (people > self.plan.promise.min_staff)
            & (busy < IDLE * people * BLOCK * INTERVAL_S)
        )
        return tried + [self._change(-1, first, end) for first, end in stretches(idle) if end - first >= LEAST_BLOCKS]

    def _slip(self, first: int, end: int) -> Slip:
        where, seen = slice(first * BLOCK, end * BLOCK), self.seen
        came = float(seen.arrivals[:, where].sum(axis=1).mean())
        figures = day_figures(seen, people_s(self.staff))
        return Slip(
            start=self.starts[where.start],
            end=self.starts[where.start] + np.timedelta64((end - first) * BLOCK * INTERVAL_S, "s"),
            staff=int(self.staff[where].min()),
            customers=came,
            leave=float(seen.walkaways[:, where].sum(axis=1).mean()),
            share_over_long=float(seen.over_long[:, where].sum(axis=1).mean()) / came,
            longest_wait_s=float(figures["p90_wait_s"][0, where].max()),
            leave_range=over_runs(seen.walkaways[:, where].sum(axis=1)),
            share_over_long_range=share_over_runs(
                seen.over_long[:, where].sum(axis=1), seen.arrivals[:, where].sum(axis=1)
            ),
        )

    def _change(self, people: int, first: int, end: int) -> Change:
        where, before, plan = slice(first * BLOCK, end * BLOCK), self.seen, self.plan
        staff = self.staff.copy()
        staff[where] += np.where(self.is_open[where], people, 0)
        after = _serve(self.customers, staff, self.is_open, plan.promise, self.cancel)
        fewer_leave = before.walkaways.sum(axis=1) - after.walkaways.sum(axis=1)
        wage = plan.money.wages(float((staff - self.staff).sum()) * INTERVAL_S / 3600)
        over = [
            float(seen.over_long[:, where].sum() / max(1.0, seen.arrivals[:, where].sum())) for seen in (before, after)
        ]
        newly_broken = _breaks(after, plan.promise) & ~_breaks(before, plan.promise)
        return Change(
            people=people,
            start=self.starts[where.start],
            end=self.starts[where.start] + np.timedelta64((end - first) * BLOCK * INTERVAL_S, "s"),
            leave_before=float(before.walkaways.sum(axis=1).mean()),
            leave_after=float(after.walkaways.sum(axis=1).mean()),
            share_over_long_before=over[0],
            share_over_long_after=over[1],
            wage=wage,
            net=over_runs(plan.money.lost_margin(fewer_leave) - wage),
            keeps_promise=not bool(newly_broken.any()),
            fewer_leave=over_runs(fewer_leave),
        )

    def _opened(self) -> NDArray[np.bool_]:
        opened: NDArray[np.bool_] = np.asarray(self.is_open.reshape(-1, BLOCK).any(axis=1))
        return opened

    def _longer(self, first: int, end: int) -> tuple[int, int]:
        """At least an hour: a line does not wait to grow until the half hour in which it is too long."""
        if end - first >= LEAST_BLOCKS:
            return first, end
        opened = self._opened()
        return (first - 1, end) if first > 0 and opened[first - 1] else (first, min(end + 1, len(opened)))


def _drawn(
    plan: Plan,
    seconds: NDArray[np.float64],
    staff: NDArray[np.int64],
    is_open: NDArray[np.bool_],
    *,
    runs: int,
    seed: int,
    day: int,
    cancel: CancelToken | None,
) -> Visits:
    """The day's real customers, moved back by their wait, and those who must have left, ``runs`` times."""
    counts = np.bincount((seconds / INTERVAL_S).astype(np.int64), minlength=PER_DAY).astype(np.float64)
    behind = demand_behind(
        counts, staff, plan.service, interval_minutes=FORECAST_MINUTES, is_open=is_open, seed=seed, cancel=cancel
    )
    random = np.random.default_rng([seed, day, runs])
    here = np.tile(seconds, (runs, 1))
    if len(seconds) and not np.any(seconds % 60):
        here += random.random(here.shape) * 60  # the till cuts the seconds off
    interval = (seconds / INTERVAL_S).astype(np.int64)
    opening = np.maximum.accumulate(np.where(is_open & ~np.r_[False, is_open[:-1]], np.arange(PER_DAY), 0)) * INTERVAL_S
    here = np.maximum(here - behind.mean_wait_s[interval], opening[interval])
    missing = random.poisson(behind.leave, (runs, PER_DAY))
    most = int(missing.sum(axis=1).max(initial=0))
    gone = np.full((runs, most), NEVER_S)
    which = np.repeat(np.tile(np.arange(PER_DAY), runs), missing.ravel())
    gone[np.arange(most) < missing.sum(axis=1)[:, None]] = (which + random.random(len(which))) * INTERVAL_S
    return known_visits(
        np.concatenate([here, gone], axis=1),
        plan.service,
        intervals=PER_DAY,
        interval_s=float(INTERVAL_S),
        seed=seed,
        day=day,
    )


def _serve(
    customers: Visits,
    staff: NDArray[np.int64],
    is_open: NDArray[np.bool_],
    promise: ServicePromise,
    cancel: CancelToken | None,
) -> DayRuns:
    return run_day(
        customers,
        staff,
        is_open=is_open,
        target_wait_s=promise.target_wait_s,
        long_wait_s=promise.long_wait_s,
        cancel=cancel,
    )


def _breaks(seen: DayRuns, promise: ServicePromise) -> NDArray[np.bool_]:
    """Blocks in which the promise is not kept, over all runs together."""
    came, in_time, left = (
        np.asarray(figure.sum(axis=0)).reshape(-1, BLOCK).sum(axis=1)
        for figure in (seen.arrivals, seen.served_within_target, seen.walkaways)
    )
    broken: NDArray[np.bool_] = np.asarray(
        (in_time < promise.target_share * came) | (left > promise.max_walkaway_share * came)
    )
    return broken


def people_s(staff: NDArray[np.int64]) -> NDArray[np.float64]:
    """Seconds on duty in each interval."""
    return staff.astype(np.float64) * INTERVAL_S


def starts_of(plan: Plan, first_day: dt.date, days: int) -> NDArray[np.datetime64]:
    """When each interval of the business days begins."""
    dates = np.datetime64(first_day, "D") + np.arange(days)
    return interval_starts(dates, FORECAST_MINUTES, _day_start(plan)).ravel()


def _day_start(plan: Plan) -> int:
    return plan.opening_hours.day_start_minute if plan.opening_hours else 240
