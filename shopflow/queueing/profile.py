"""Waits, walk-aways and use of staff over all days of a forecast."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from forecasts import Forecast
from shopflow.estimates import Estimates
from shopflow.plan import ServicePromise
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.simulate import DayRuns, simulate_day
from shopflow.queueing.waits import WaitProfile
from shopflow.wording import phrase

MINUTES_PER_DAY = 1440
LOW, HIGH = 0.05, 0.95
NORMAL_95 = 1.6448536269514722
"""The 95 % quantile of the standard normal law."""


def wait_profile(
    forecast: Forecast,
    staff: NDArray[np.int64],
    service: ServiceModel,
    promise: ServicePromise,
    *,
    report_minutes: int | None = None,
    runs: int = 500,
    seed: int = 1,
    first_day: int = 0,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> WaitProfile:
    """Simulate every day of the forecast ``runs`` times with the staff given.

    Figures are over all simulated days together; low and high are the 5 % and the 95 % quantile of the figure
    of a single day, widened by the chance that is left in the figure itself. Where nobody comes, waits and walk-aways
    are 0 and everybody is served within the target.

    Args:
        forecast: whole days; run ``r`` follows path ``r`` modulo the number of paths.
        staff: people on duty per interval of the forecast.
        service: how the shop serves.
        promise: target and long wait.
        report_minutes: length of the profile's intervals, a multiple of the forecast's (default: the same);
            ``staff`` is then who is on duty at the start of each.
        runs: simulated days for each day.
        seed: start of the random numbers.
        first_day: number of the forecast's first day in its week, so that a day has the same customers
            whether it is simulated alone or with its week.
        progress: told after each day.
        cancel: asked now and then whether to stop.

    Raises:
        ValueError: the staff or the report does not fit the forecast, or the forecast has no whole days.
        Problem: fewer people than nobody, or a service model that cannot be.
        Cancelled: Stop was pressed.
    """
    (profile,) = wait_profiles(
        forecast,
        staff,
        service,
        promise,
        report_minutes=(report_minutes or forecast.interval_minutes,),
        runs=runs,
        seed=seed,
        first_day=first_day,
        progress=progress,
        cancel=cancel,
    )
    return profile


def wait_profiles(
    forecast: Forecast,
    staff: NDArray[np.int64],
    service: ServiceModel,
    promise: ServicePromise,
    *,
    report_minutes: Sequence[int],
    runs: int = 500,
    seed: int = 1,
    first_day: int = 0,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> tuple[WaitProfile, ...]:
    """The same simulated customers told in intervals of several lengths (see ``wait_profile``), one profile each."""
    joins = [_joined_intervals(forecast, staff, minutes) for minutes in report_minutes]
    days = len(staff) // intervals_per_day(forecast)
    seconds = staff * forecast.interval_minutes * 60.0
    people_s = [seconds.reshape(-1, join).sum(axis=1).reshape(days, -1) for join in joins]
    parts: list[list[dict[str, NDArray[np.float64]]]] = [[] for _ in joins]
    for day in range(days):
        where, rates = rates_of_day(forecast, runs, day)
        simulated = simulate_day(
            rates,
            staff[where],
            service,
            interval_minutes=forecast.interval_minutes,
            target_wait_s=promise.target_wait_s,
            long_wait_s=promise.long_wait_s,
            seed=seed,
            day=first_day + day,
            is_open=forecast.is_open[where],
            cancel=cancel,
        )
        for number, join in enumerate(joins):
            parts[number].append(day_figures(simulated.coarser(join), people_s[number][day]))
        progress((day + 1) / days, phrase("How long people will wait"))
    return tuple(
        days_together(
            part,
            starts=forecast.starts[::join].copy(),
            interval_minutes=forecast.interval_minutes * join,
            staff=staff[::join],
            promise=promise,
            runs=runs,
            seed=seed,
        )
        for part, join in zip(parts, joins, strict=True)
    )


def days_together(
    parts: list[dict[str, NDArray[np.float64]]],
    *,
    starts: NDArray[np.datetime64],
    interval_minutes: int,
    staff: NDArray[np.int64],
    promise: ServicePromise,
    runs: int,
    seed: int,
) -> WaitProfile:
    """Put the figures of days (``day_figures``) in a row."""
    figures = {name: np.concatenate([part[name] for part in parts], axis=1) for name in parts[0]}
    return WaitProfile(
        starts=starts,
        interval_minutes=interval_minutes,
        staff=np.array(staff, dtype=np.int64),
        target_wait_s=promise.target_wait_s,
        long_wait_s=promise.long_wait_s,
        days=runs,
        seed=seed,
        **{name: Estimates(*rows.copy()) for name, rows in figures.items()},
    )


def _joined_intervals(forecast: Forecast, staff: NDArray[np.int64], minutes: int) -> int:
    """How many intervals of the forecast make one of the profile; raises ``ValueError`` if none do."""
    intervals_per_day(forecast)
    if len(staff) != len(forecast.starts):
        raise ValueError(f"staff needs {len(forecast.starts)} intervals, not {len(staff)}")
    if minutes % forecast.interval_minutes or MINUTES_PER_DAY % minutes:
        raise ValueError(f"{minutes} minutes cannot be made of intervals of {forecast.interval_minutes}")
    return minutes // forecast.interval_minutes


def intervals_per_day(forecast: Forecast) -> int:
    """Intervals of a day; raises ``ValueError`` if the forecast has not whole days, or none."""
    intervals = MINUTES_PER_DAY // forecast.interval_minutes
    if len(forecast.starts) == 0 or len(forecast.starts) % intervals:
        raise ValueError("a forecast must have whole days")
    return intervals


def day_rates(forecast: Forecast, runs: int) -> Iterator[tuple[slice, NDArray[np.float64]]]:
    """For each day: where it is in the forecast, and the rates of each run, shape ``(runs, intervals)``."""
    for day in range(len(forecast.starts) // intervals_per_day(forecast)):
        yield rates_of_day(forecast, runs, day)


def rates_of_day(forecast: Forecast, runs: int, day: int) -> tuple[slice, NDArray[np.float64]]:
    """The same for one day; run ``r`` follows path ``r`` modulo the number of paths."""
    size = intervals_per_day(forecast)
    where = slice(day * size, (day + 1) * size)
    return where, forecast.rate_paths[np.arange(runs) % len(forecast.rate_paths), where]


def day_figures(runs: DayRuns, people_s: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
    """Value, low and high of each figure, shape ``(3, intervals)`` each; ``people_s``: seconds on duty."""
    intervals = runs.arrivals.shape[1]
    pooled = grouped_quantiles(runs.served_wait_s, runs.served_cell % intervals, intervals)
    daily = grouped_quantiles(runs.served_wait_s, runs.served_cell, runs.arrivals.size)
    figures = {
        "arrivals": _mean(runs.arrivals),
        "walkaways": _mean(runs.walkaways),
        "over_long": _mean(runs.over_long),
        "mean_wait_s": _ratio(runs.wait_sum_s, runs.served, 0.0),
        "share_within_target": _ratio(runs.served_within_target, runs.arrivals, 1.0),
        "walkaway_share": _ratio(runs.walkaways, runs.arrivals, 0.0),
        "utilisation": np.minimum(_ratio(runs.busy_s, np.broadcast_to(people_s, runs.busy_s.shape), 0.0), 1.0),
    }
    for name, value, single in zip(("p50_wait_s", "p90_wait_s"), pooled, daily, strict=True):
        figures[name] = _with_range(value, single.reshape(runs.arrivals.shape))
    return figures


def _mean(single: NDArray[np.float64]) -> NDArray[np.float64]:
    return _with_range(single.mean(axis=0), single)


def _ratio(part: NDArray[np.float64], whole: NDArray[np.float64], otherwise: float) -> NDArray[np.float64]:
    """A share over all days together, with the range of its value on single days."""
    return _with_range(divided(part.sum(axis=0), whole.sum(axis=0), otherwise), divided(part, whole, otherwise))


def divided(part: NDArray[np.float64], whole: NDArray[np.float64], otherwise: float) -> NDArray[np.float64]:
    """``part / whole``, or ``otherwise`` where the whole is nothing."""
    result = np.full(np.shape(part), otherwise, dtype=np.float64)
    np.divide(part, whole, out=result, where=whole > 0)
    return result


def _with_range(value: NDArray[np.float64], single: NDArray[np.float64]) -> NDArray[np.float64]:
    """The figure with the range of single days, widened by what is chance in the figure, within what was seen."""
    low, high = np.quantile(single, (LOW, HIGH), axis=0)
    chance = NORMAL_95 * single.std(axis=0) / np.sqrt(len(single))
    low = value - np.hypot(value - np.minimum(low, value), chance)
    high = value + np.hypot(np.maximum(high, value) - value, chance)
    low, high = np.maximum(low, single.min(axis=0)), np.minimum(high, single.max(axis=0))
    return np.stack([value, np.minimum(low, value), np.maximum(high, value)])


def grouped_quantiles(
    values: NDArray[np.float64],
    group: NDArray[np.int64],
    groups: int,
    probabilities: tuple[float, ...] = (0.5, 0.9),
) -> NDArray[np.float64]:
    """Quantiles within each group, shape ``(probabilities, groups)``; 0 for an empty group.

    One sort does all groups: each group is moved to a range of its own.
    """
    if not len(values):
        return np.zeros((len(probabilities), groups))
    width = float(values.max()) + 1.0
    ordered = np.sort(values + group * width)
    counts = np.bincount(group, minlength=groups)
    first = np.cumsum(counts) - counts
    result = np.zeros((len(probabilities), groups))
    filled = counts > 0
    for row, probability in enumerate(probabilities):
        position = (first + (counts - 1) * probability)[filled]
        below = np.floor(position).astype(np.int64)
        above = np.minimum(below + 1, (first + counts - 1)[filled])
        between = ordered[below] + (position - below) * (ordered[above] - ordered[below])
        result[row, filled] = np.maximum(between - np.flatnonzero(filled) * width, 0.0)
    return result
