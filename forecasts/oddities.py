"""Odd days and changes of level in the past, found to be asked about; nothing is dropped here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts.history import DemandHistory
from forecasts.occasions import Occasion, Rule, usual_orders

ODD_DAY_SD = 3.5
LEAST_DAYS = 21
CHANGE_SD = 3.3
LEAST_CHANGE = 0.07
DAYS_BEFORE = 56
LEAST_DAYS_BEFORE = 28
LATEST_DAYS = 70
LEAST_DAYS_SINCE = 10
_NOON = 720
_WORKDAYS, _WEEKEND = (0, 1, 2, 3, 4), (5, 6)


@dataclass(frozen=True, slots=True)
class OddDay:
    """A day on which far more or far fewer orders came than on days like it.

    Args:
        day: the date.
        orders: how many came in the known intervals.
        usual_orders: how many usually would have.
    """

    day: np.datetime64
    orders: float
    usual_orders: float


@dataclass(frozen=True, slots=True)
class LevelChange:
    """From this day on there have been more or fewer orders than in the eight weeks before.

    Args:
        day: the first day of the new level.
        hours: minutes after midnight between which it changed; None for all day.
        weekdays: on which weekdays it changed (Monday 0); empty for all.
        factor: orders since over orders before, weekday by weekday.
        days_since: on how many days since this was seen.
    """

    day: np.datetime64
    hours: tuple[int, int] | None
    weekdays: tuple[int, ...]
    factor: float
    days_since: int


def odd_days(history: DemandHistory, rule: Rule) -> list[OddDay]:
    """Days beyond 3.5 robust standard deviations of what their weekday and time of year would have had."""
    if np.count_nonzero(history.is_known.any(axis=1)) < LEAST_DAYS:
        return []
    came, usual = _totals(history, usual_orders(history, rule), history.is_known)
    known = usual > 0
    deviation = np.abs(np.sqrt(came + 0.375) - np.sqrt(usual + 0.375))
    sd = max(float(np.median(deviation[known])) / 0.6745, 0.5)
    found = np.flatnonzero(known & (deviation > ODD_DAY_SD * sd))
    return [OddDay(history.days[row], float(came[row]), float(usual[row])) for row in found]


def level_change(history: DemandHistory, rule: Rule) -> LevelChange | None:
    """The clearest change of level of the last ten weeks, of all orders or of a part of the day or week.

    A part has changed when its log ratios to the rule's orders differ between the days since and the eight
    weeks before by 3.3 robust standard errors (quiet simulated shops stay below 2.4) and by 7 %.
    """
    if np.count_nonzero(history.is_known.any(axis=1)) < LEAST_DAYS_BEFORE + LEAST_DAYS_SINCE:
        return None
    expected = rule(history, history.days)
    best: tuple[float, LevelChange] | None = None
    for part in _parts(history):
        covers = part.covers(history.days, history.interval_minutes, history.day_start_minute) & history.is_known
        came, usual = _totals(history, expected, covers)
        for strength, row, log_factor, since in _steps(came, usual):
            if best is None or strength > best[0]:
                change = LevelChange(history.days[row], part.hours, part.weekdays, float(np.exp(log_factor)), since)
                best = strength, change
    return best[1] if best and best[0] >= CHANGE_SD else None


def _totals(
    history: DemandHistory, usual: NDArray[np.float64], covers: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    came: NDArray[np.float64] = (history.orders * covers).sum(axis=1)
    said: NDArray[np.float64] = (usual * covers).sum(axis=1)
    return came, said


def _parts(history: DemandHistory) -> list[Occasion]:
    """All orders, mornings and the rest, on all days, workdays and weekends; first what says most."""
    start, end = history.day_start_minute, history.day_start_minute + 1440
    return [
        Occasion("part", history.days[:1].copy(), hours, is_lasting=True, weekdays=days)
        for hours in (None, (start, _NOON), (_NOON, end))
        for days in ((), _WORKDAYS, _WEEKEND)
    ]


def _steps(came: NDArray[np.float64], usual: NDArray[np.float64]) -> Iterator[tuple[float, int, float, int]]:
    """Strength, row, log factor and days since of each step that could be one."""
    rows = np.flatnonzero(usual >= 1.0)
    if len(rows) < LEAST_DAYS_BEFORE // 2 + LEAST_DAYS_SINCE:
        return
    ratios = np.log((came[rows] + 0.5) / (usual[rows] + 0.5))
    for place in range(LEAST_DAYS_BEFORE // 2, len(rows) - LEAST_DAYS_SINCE + 1):
        row = int(rows[place])
        if row < len(came) - LATEST_DAYS or row < LEAST_DAYS_BEFORE:
            continue
        before = ratios[np.searchsorted(rows, row - DAYS_BEFORE) : place]
        since = ratios[place:]
        if len(before) < LEAST_DAYS_BEFORE // 2:
            continue
        step = float(np.median(since) - np.median(before))
        sd = _robust_sd(np.concatenate([before - np.median(before), since - np.median(since)]))
        error = 1.25 * sd * (1 / len(before) + 1 / len(since)) ** 0.5
        if abs(np.expm1(step)) >= LEAST_CHANGE:
            yield abs(step) / max(error, 1e-9), row, step, len(since)


def _robust_sd(deviations: NDArray[np.float64]) -> float:
    return max(float(np.median(np.abs(deviations))) / 0.6745, 1e-3)
