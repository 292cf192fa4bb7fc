"""One more or one fewer in a span of one day: the waits of the whole day with each number of people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from forecasts import Forecast
from shopflow.estimates import Estimate, Estimates
from shopflow.pipeline import WeekResults
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.queueing.profile import day_figures, days_together, rates_of_day
from shopflow.queueing.simulate import DayRuns, run_day, staff_who_come
from shopflow.queueing.visits import Visits, draw_visits
from shopflow.queueing.waits import WaitProfile
from shopflow.shortages import Window, in_window
from shopflow.whatif import FLAT_OUT, over_runs, share_over_runs
from shopflow.wording import phrase


@dataclass(frozen=True, slots=True)
class Alternative:
    """What customers and team feel with some people on duty in a window; the rest of the day as planned.

    Args:
        change: people more (above zero) or fewer than planned.
        staff: people on duty in each interval of the window.
        waits: the whole day.
        customers: who come in the window.
        leave: of them, who leave without ordering.
        leave_later: who leave in the rest of the day after the window (a line does not end with it).
        share_over_long: share of the window's customers who wait longer than the promise's ``long_wait_s``.
        longest_wait_s: the longest wait that 9 in 10 stay under, over the window's intervals.
        margin_lost: margin lost with those who leave in the window.
        wage: cost of the people in the window.
        flat_out_minutes: minutes of the window in which the team is busy over ``FLAT_OUT`` of the time.
        leave_range, share_over_long_range: both with their likely ranges (eight days in ten); None for what is
            cut out of the week's results.
    """

    change: int
    staff: NDArray[np.int64]
    waits: WaitProfile
    customers: float
    leave: float
    leave_later: float
    share_over_long: float
    longest_wait_s: float
    margin_lost: float
    wage: float
    flat_out_minutes: int
    leave_range: Estimate | None = None
    share_over_long_range: Estimate | None = None


def planned(results: WeekResults, window: Window) -> Alternative:
    """The window as planned, out of the week's results.

    Raises:
        ValueError: the window holds no interval of the week.
    """
    day = _day(results, window)
    waits = results.waits
    figures = ("arrivals", "walkaways", "over_long", "mean_wait_s", "p50_wait_s", "p90_wait_s",
               "share_within_target", "walkaway_share", "utilisation")  # fmt: skip
    cut: dict[str, Any] = {name: _cut(getattr(waits, name), day) for name in figures}
    return _alternative(results, window, replace(waits, starts=waits.starts[day], staff=waits.staff[day], **cut), 0)


def alternatives(
    results: WeekResults,
    window: Window,
    changes: Iterable[int],
    *,
    runs: int,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> tuple[Alternative, ...]:
    """The window's day simulated with some people more or fewer in the window.

    The customers are those of the week's results: with the same number of ``runs`` a change of 0 gives the
    planned figures again.

    Args:
        changes: people more (above zero) or fewer; the last person is never taken away.

    Raises:
        ValueError: the window holds no interval of the week.
        Cancelled: the owner pressed Stop.
    """
    day = _day(results, window)
    forecast = results.forecast
    alone = Forecast(
        starts=forecast.starts[day].copy(),
        is_open=forecast.is_open[day].copy(),
        rate_paths=forecast.rate_paths[:, day].copy(),
        interval_minutes=forecast.interval_minutes,
        model=forecast.model,
        stage=forecast.stage,
        seed=forecast.seed,
    )
    inside = in_window(window, alone.starts, alone.interval_minutes)
    service, seed, number = results.plan.service, results.plan.seed, (window.day - results.first_day).days
    _, rates = rates_of_day(alone, runs, 0)
    visits = draw_visits(rates, service, interval_minutes=alone.interval_minutes, seed=seed, day=number)
    found, wanted = [], tuple(changes)
    for done, change in enumerate(wanted, start=1):
        staff = np.where(inside & alone.is_open, changed(results.staff[day], change), results.staff[day])
        present = staff_who_come(staff, service, days=len(rates), seed=seed, day=number)
        waits, seen = _simulated(results, alone, visits, staff, present, cancel)
        late, came = seen.over_long[:, inside].sum(axis=1), seen.arrivals[:, inside].sum(axis=1)
        found.append(
            replace(
                _alternative(results, window, waits, change),
                leave_range=over_runs(seen.walkaways[:, inside].sum(axis=1)),
                share_over_long_range=share_over_runs(late, came),
            )
        )
        progress(done / len(wanted), phrase("How long people will wait"))
    return tuple(found)


def _simulated(
    results: WeekResults,
    alone: Forecast,
    visits: Visits,
    staff: NDArray[np.int64],
    present: NDArray[np.int64],
    cancel: CancelToken | None,
) -> tuple[WaitProfile, DayRuns]:
    """The window's day, simulated: its figures, and the single days behind them."""
    promise = results.plan.promise
    seen = run_day(
        visits,
        present,
        is_open=alone.is_open,
        target_wait_s=promise.target_wait_s,
        long_wait_s=promise.long_wait_s,
        cancel=cancel,
    )
    waits = days_together(
        [day_figures(seen, staff.astype(np.float64) * alone.interval_minutes * 60)],
        starts=alone.starts,
        interval_minutes=alone.interval_minutes,
        staff=staff,
        promise=promise,
        runs=len(seen.arrivals),
        seed=results.plan.seed,
    )
    return waits, seen


def changed(staff: NDArray[np.int64], change: int) -> NDArray[np.int64]:
    """The staff with some people more or fewer; the last person is never taken away."""
    return np.maximum(staff + change, np.minimum(staff, 1))


def _alternative(results: WeekResults, window: Window, waits: WaitProfile, change: int) -> Alternative:
    inside = in_window(window, waits.starts, waits.interval_minutes)
    if not inside.any():
        raise ValueError(f"{window} holds no interval of the week")
    after = waits.starts > waits.starts[inside][-1]
    customers = float(waits.arrivals.value[inside].sum())
    leave = float(waits.walkaways.value[inside].sum())
    staff = waits.staff[inside]
    busy = int(np.count_nonzero(waits.utilisation.value[inside] > FLAT_OUT))
    money = results.plan.money
    return Alternative(
        change=change,
        staff=staff,
        waits=waits,
        customers=customers,
        leave=leave,
        leave_later=float(waits.walkaways.value[after].sum()),
        share_over_long=float(waits.over_long.value[inside].sum()) / customers if customers > 0 else 0.0,
        longest_wait_s=float(waits.p90_wait_s.value[inside].max()),
        margin_lost=leave * money.margin_per_walkaway,
        wage=money.wages(float(staff.sum()) * waits.interval_minutes / 60),
        flat_out_minutes=busy * waits.interval_minutes,
    )


def _day(results: WeekResults, window: Window) -> slice:
    """Where the window's day is in arrays per forecast interval."""
    size = len(results.forecast.starts) // results.days
    first = (window.day - results.first_day).days * size
    return slice(first, first + size)


def _cut(figures: Estimates, day: slice) -> Estimates:
    return Estimates(figures.value[day], figures.low[day], figures.high[day])
