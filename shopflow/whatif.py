"""What a change of staff costs and saves, on the same simulated customers before and after."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts import Forecast
from shopflow.estimates import Estimate
from shopflow.money import MoneyModel
from shopflow.plan import ServicePromise
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.queueing.profile import intervals_per_day, rates_of_day
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.simulate import DayRuns, run_day, staff_who_come
from shopflow.queueing.visits import draw_visits
from shopflow.wording import phrase

LOW, HIGH = 0.1, 0.9
NORMAL_90 = 1.2815515655446004
"""The 90 % quantile of the standard normal law."""

FLAT_OUT = 0.9
"""Share of their time above which people have no minute to spare."""

WEEKS = 26


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happens with one staff plan; eight simulated weeks in ten lie between low and high.

    Args:
        leave: customers who leave without ordering.
        share_over_long: share of those who come in the window and wait too long, served or not.
        margin_lost: margin lost today with those who leave.
        wage: cost of the people on duty in the window.
        flat_out_h: hours of the window, over all chosen days, in which the team has no minute to spare (busy
            for ``FLAT_OUT`` of the time or more): each person on duty is flat out so long.
    """

    leave: Estimate
    share_over_long: Estimate
    margin_lost: Estimate
    wage: float
    flat_out_h: Estimate


@dataclass(frozen=True, slots=True)
class HalfYear:
    """26 weeks like those simulated; above zero is saved or won, below zero is spent or lost.

    Args:
        wages: saved.
        margin: of customers who leave, on the day.
        making_up: with customers who waited too long (a guess).
        regulars: margin of regulars who stop coming; one who stops at any time of the half year is missed for
            a quarter of a year on average (a guess).
        net: all of it. Ranges are those of single weeks, as if each were followed by others like it.
    """

    wages: float
    margin: Estimate
    making_up: Estimate
    regulars: Estimate
    net: Estimate


@dataclass(frozen=True, slots=True)
class DayChange:
    """One of the changed days, with the staff before and after; means over the simulated days.

    Args:
        day: business day.
        staff_before, staff_after: most people on duty in the window.
        share_over_long_before, share_over_long_after: of those who come in the window.
        leave_before, leave_after: customers of the whole day who leave without ordering.
        flat_out_h_before, flat_out_h_after: hours of the window in which the team has no minute to spare.
    """

    day: dt.date
    staff_before: int
    staff_after: int
    share_over_long_before: float
    share_over_long_after: float
    leave_before: float
    leave_after: float
    flat_out_h_before: float
    flat_out_h_after: float


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A change of staff, before and after, over all chosen days together.

    Leaving customers and their margin are counted over the whole of the chosen days, because a line that
    grows in the window is still there after it; the wage and the share over the long wait are those of
    the window.

    Args:
        before: as it is.
        after: with the change.
        net: wage saved minus extra margin lost, from differences on the same simulated customers;
            above zero the change pays.
        break_even_visit: what a lost visit is worth where the change neither costs nor pays; None where
            the change moves only one of wages and customers, or both for the better or the worse.
        regulars_lost: margin of a year lost with regulars who stop coming: a guess, and not in ``net``.
        half_year: the same change kept for half a year, guesses included.
        days: how many days are changed.
        runs: simulated weeks behind each figure.
        seed: start of the random numbers.
        by_day: each changed day alone.
    """

    before: Outcome
    after: Outcome
    net: Estimate
    break_even_visit: float | None
    regulars_lost: Estimate
    half_year: HalfYear
    days: int
    runs: int
    seed: int
    by_day: tuple[DayChange, ...] = ()


def change_staff(
    forecast: Forecast,
    staff: NDArray[np.int64],
    service: ServiceModel,
    promise: ServicePromise,
    money: MoneyModel,
    *,
    change: int,
    window: tuple[int, int],
    weekdays: tuple[int, ...] | None = None,
    days: tuple[dt.date, ...] | None = None,
    runs: int = 500,
    seed: int = 1,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> WhatIf:
    """Compare the staff given with ``change`` people more or fewer in a window of some days.

    Args:
        forecast: whole days.
        staff: people on duty per interval of the forecast.
        service: how the shop serves.
        promise: what counts as a long wait.
        money: wage and margin.
        change: people more (above zero) or fewer; never below nobody, and only while open.
        window: from and to in minutes after midnight of the business day's date; may pass 1440.
        weekdays: Monday is 0; None: all.
        days: dates of the business days; None: all of the forecast.
        runs: simulated weeks.
        seed: start of the random numbers.
        progress: told after each day.
        cancel: asked now and then whether to stop.

    Raises:
        Problem: the window or the days contain no open time.
        ValueError: the staff does not fit the forecast.
        Cancelled: Stop was pressed.
    """
    changed = changed_staff(forecast, staff, change=change, window=window, weekdays=weekdays, days=days)
    inside = _chosen(forecast, window=window, weekdays=weekdays, days=days)
    chosen = np.unique(np.flatnonzero(inside) // intervals_per_day(forecast)).tolist()
    simulation = _Simulation(forecast, service, promise, runs, seed, cancel)
    plans = (staff, changed)
    sums, by_day = np.zeros((2, 5, runs)), []
    for done, day in enumerate(chosen, start=1):
        where, _ = rates_of_day(forecast, runs, day)
        results = zip(simulation.of(day, plans), plans, strict=True)
        totals = np.stack(
            [_totals(result, plan[where], inside[where], forecast.interval_minutes) for result, plan in results]
        )
        sums += totals
        most = [int(plan[where][inside[where]].max()) for plan in plans]
        by_day.append(_day_change(forecast.starts[where][0].astype("datetime64[D]").item(), totals, most))
        progress(done / len(chosen), phrase("What the change costs and saves"))
    wages = [money.wages(float(plan[inside].sum()) * forecast.interval_minutes / 60) for plan in plans]
    weeks = len(forecast.starts) / intervals_per_day(forecast) / 7
    return _answer(sums, wages, money, weeks=weeks, by_day=tuple(by_day), seed=seed)


def _answer(
    sums: NDArray[np.float64],
    wages: list[float],
    money: MoneyModel,
    *,
    weeks: float,
    by_day: tuple[DayChange, ...],
    seed: int,
) -> WhatIf:
    """Both plans' sums over the chosen days (``_totals``), shape ``(2, 5, runs)``, as the answer."""
    more_leave, more_late = sums[1, 0] - sums[0, 0], sums[1, 3] - sums[0, 3]
    yearly = money.regular_yearly_margin.value
    return WhatIf(
        before=_outcome(sums[0], wages[0], money),
        after=_outcome(sums[1], wages[1], money),
        net=over_runs(wages[0] - wages[1] - money.lost_margin(more_leave)),
        break_even_visit=_break_even(wages[0] - wages[1], float(more_leave.mean())),
        regulars_lost=over_runs(money.regulars_lost(more_leave, more_late) * yearly),
        half_year=_half_year(wages[0] - wages[1], more_leave, more_late, money, times=WEEKS / weeks),
        days=len(by_day),
        runs=sums.shape[2],
        seed=seed,
        by_day=by_day,
    )


def _day_change(day: dt.date, totals: NDArray[np.float64], most: list[int]) -> DayChange:
    """One day's totals of both plans (``_totals``), shape ``(2, 5, runs)``, as means."""
    leave, over_long, arrivals, _, flat_out_h = totals.mean(axis=2).T
    share = np.divide(over_long, arrivals, out=np.zeros(2), where=arrivals > 0)
    return DayChange(
        day=day,
        staff_before=most[0],
        staff_after=most[1],
        share_over_long_before=float(share[0]),
        share_over_long_after=float(share[1]),
        leave_before=float(leave[0]),
        leave_after=float(leave[1]),
        flat_out_h_before=float(flat_out_h[0]),
        flat_out_h_after=float(flat_out_h[1]),
    )


def changed_staff(
    forecast: Forecast,
    staff: NDArray[np.int64],
    *,
    change: int,
    window: tuple[int, int],
    weekdays: tuple[int, ...] | None = None,
    days: tuple[dt.date, ...] | None = None,
) -> NDArray[np.int64]:
    """The staff per interval after the change; arguments as in :func:`change_staff`."""
    if len(staff) != len(forecast.starts):
        raise ValueError(f"staff needs {len(forecast.starts)} intervals, not {len(staff)}")
    inside = _chosen(forecast, window=window, weekdays=weekdays, days=days)
    return np.where(inside, np.maximum(staff + change, 0), staff)


@dataclass(frozen=True, slots=True)
class _Simulation:
    """The same simulated customers of a day under several staff plans."""

    forecast: Forecast
    service: ServiceModel
    promise: ServicePromise
    runs: int
    seed: int
    cancel: CancelToken | None

    def of(self, day: int, plans: tuple[NDArray[np.int64], ...]) -> list[DayRuns]:
        """One result for each plan; plans are over all days of the forecast."""
        where, rates = rates_of_day(self.forecast, self.runs, day)
        minutes = self.forecast.interval_minutes
        visits = draw_visits(rates, self.service, interval_minutes=minutes, seed=self.seed, day=day)
        return [
            run_day(
                visits,
                staff_who_come(plan[where], self.service, days=self.runs, seed=self.seed, day=day),
                is_open=self.forecast.is_open[where],
                target_wait_s=self.promise.target_wait_s,
                long_wait_s=self.promise.long_wait_s,
                cancel=self.cancel,
            )
            for plan in plans
        ]


def _chosen(
    forecast: Forecast,
    *,
    window: tuple[int, int],
    weekdays: tuple[int, ...] | None,
    days: tuple[dt.date, ...] | None,
) -> NDArray[np.bool_]:
    """Open intervals inside the window on the chosen business days."""
    size = intervals_per_day(forecast)
    dates = np.repeat(forecast.starts[::size].astype("datetime64[D]"), size)
    minutes = (forecast.starts - dates.astype("datetime64[s]")).astype("timedelta64[m]").astype(np.int64)
    inside: NDArray[np.bool_] = forecast.is_open & (minutes >= window[0]) & (minutes < window[1])
    if weekdays is not None:
        inside &= np.isin((dates.astype(np.int64) + 3) % 7, weekdays)  # 1970-01-01 was a Thursday
    if days is not None:
        inside &= np.isin(dates, np.array(days, dtype="datetime64[D]"))
    if not inside.any():
        raise Problem(phrase("The shop is not open at any of the times chosen: choose other days or hours."))
    return inside


def _totals(
    result: DayRuns, staff: NDArray[np.int64], inside: NDArray[np.bool_], interval_minutes: int
) -> NDArray[np.float64]:
    """Per run, shape ``(5, runs)``: who leaves all day; of the window who waits too long, who comes; who is served
    too late all day; hours of the window in which the team is flat out."""
    people_s = staff * interval_minutes * 60.0
    flat_out = (result.busy_s >= FLAT_OUT * people_s) & (people_s > 0)
    return np.stack(
        [
            result.walkaways.sum(axis=1),
            result.over_long[:, inside].sum(axis=1),
            result.arrivals[:, inside].sum(axis=1),
            result.served_over_long.sum(axis=1),
            flat_out[:, inside].sum(axis=1) * interval_minutes / 60,
        ]
    )


def _outcome(sums: NDArray[np.float64], wage: float, money: MoneyModel) -> Outcome:
    leave, over_long, arrivals, _, flat_out_h = sums
    return Outcome(
        leave=over_runs(leave),
        share_over_long=share_over_runs(over_long, arrivals),
        margin_lost=over_runs(money.lost_margin(leave)),
        wage=wage,
        flat_out_h=over_runs(flat_out_h),
    )


def _half_year(
    wage_saved: float,
    more_leave: NDArray[np.float64],
    more_late: NDArray[np.float64],
    money: MoneyModel,
    *,
    times: float,
) -> HalfYear:
    margin, making_up = -money.lost_margin(more_leave), -more_late * money.making_up.value
    regulars = -money.regulars_lost(more_leave, more_late) * money.regular_yearly_margin.value / 4
    return HalfYear(
        wages=wage_saved * times,
        margin=over_runs(margin * times),
        making_up=over_runs(making_up * times),
        regulars=over_runs(regulars * times),
        net=over_runs((wage_saved + margin + making_up + regulars) * times),
    )


def over_runs(single: NDArray[np.float64]) -> Estimate:
    """Mean of single runs with the range of eight in ten, widened by the chance that is left in the mean."""
    value = float(single.mean())
    low, high = np.quantile(single, (LOW, HIGH))
    chance = NORMAL_90 * float(single.std()) / len(single) ** 0.5
    low = value - float(np.hypot(value - min(low, value), chance))
    high = value + float(np.hypot(max(high, value) - value, chance))
    return Estimate(value, min(max(low, float(single.min())), value), max(min(high, float(single.max())), value))


def share_over_runs(part: NDArray[np.float64], whole: NDArray[np.float64]) -> Estimate:
    """Share over all runs together, with the range over single runs and the chance that is left; 0 where nobody comes.

    The chance is that of a ratio of sums (delta method): the spread of ``part - share * whole`` over runs.
    """
    single = np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
    value = float(part.sum() / whole.sum()) if whole.sum() > 0 else 0.0
    low, high = np.quantile(single, (LOW, HIGH))
    chance = NORMAL_90 * float((part - value * whole).std()) / len(part) ** 0.5 / max(float(whole.mean()), 1e-12)
    low = value - float(np.hypot(value - min(float(low), value), chance))
    high = value + float(np.hypot(max(float(high), value) - value, chance))
    return Estimate(value, max(low, 0.0), min(high, 1.0))


def _break_even(wage_saved: float, more_leave: float) -> float | None:
    """Value of a lost visit at which wage saved and customers lost balance."""
    if wage_saved * more_leave <= 0:
        return None
    return wage_saved / more_leave
