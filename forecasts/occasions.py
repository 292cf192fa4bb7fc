"""Special days and hours: what they do to the orders, learnt from the past or guessed, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from forecasts.calendar import weekdays
from forecasts.history import MINUTES_PER_DAY, DemandHistory

PRIOR_LOG_SD = 0.35
UNSEEN_HOLIDAY_LOG_SD = 0.25
DAY_LOG_SD = 0.13
AROUND_DAYS = 21
LASTING_DAYS = 42
_Z_80 = 1.2815515655446004

Rule = Callable[[DemandHistory, NDArray[np.datetime64]], NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Occasion:
    """Days, and perhaps only some hours of them, on which something special goes on.

    Args:
        name: occasions of one name share one effect.
        days: ``datetime64[D]``, ascending; of a lasting change the first one only.
        hours: from and to in minutes after midnight of the day on which the shop opens; None is all day.
        guess: by what the usual orders are thought to be multiplied, before any such day was seen.
        unseen_log_sd: how unsure the logarithm of the guess is while no such day was seen.
        is_lasting: from the first day on for good: a new normal, not a special day.
        weekdays: of a lasting change, the weekdays that it concerns (Monday 0); empty for all.
    """

    name: str
    days: NDArray[np.datetime64]
    hours: tuple[int, int] | None = None
    guess: float = 1.0
    unseen_log_sd: float = PRIOR_LOG_SD
    is_lasting: bool = False
    weekdays: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not len(self.days):
            raise ValueError("an occasion needs at least one day")
        if not (np.isfinite(self.guess) and self.guess > 0):
            raise ValueError("the guess must be a number above 0")

    def covers(self, days: NDArray[np.datetime64], interval_minutes: int, day_start_minute: int) -> NDArray[np.bool_]:
        """Which intervals of which days it concerns, shape ``(days, intervals)``."""
        minutes = np.arange(0, MINUTES_PER_DAY, interval_minutes) + day_start_minute
        opens, closes = self.hours or (day_start_minute, day_start_minute + MINUTES_PER_DAY)
        on_time = (minutes + interval_minutes > opens) & (minutes < closes)
        on_day = days >= self.days[0] if self.is_lasting else np.isin(days, self.days)
        if self.weekdays:
            on_day &= np.isin(weekdays(days), self.weekdays)
        covered: NDArray[np.bool_] = on_day[:, None] & on_time[None, :]
        return covered


@dataclass(frozen=True, slots=True)
class Effect:
    """What an occasion is thought to do: a normal law of the logarithm of a factor on the usual orders."""

    name: str
    log_mean: float
    log_sd: float
    days_seen: int

    @property
    def factor(self) -> float:
        """The usual orders are multiplied by this."""
        return float(np.exp(self.log_mean))

    @property
    def likely_range(self) -> tuple[float, float]:
        """In which the factor lies in four of five cases."""
        low, high = np.exp(self.log_mean + np.array([-_Z_80, _Z_80]) * self.log_sd)
        return float(low), float(high)


@dataclass(frozen=True, slots=True)
class AppliedEffect:
    """An effect and the intervals of a forecast that it changed, shape ``(intervals,)``."""

    effect: Effect
    covers: NDArray[np.bool_]


def without_occasions(history: DemandHistory, occasions: Iterable[Occasion]) -> DemandHistory:
    """The usual days alone: intervals of special days are not learnt from, unless nothing else is known."""
    special = _covered(history, [occasion for occasion in occasions if not occasion.is_lasting])
    usual = replace(history, is_complete=history.is_complete & ~special)
    return usual if usual.orders[usual.is_known].sum() >= 2 else history


def rebased(history: DemandHistory, occasions: Iterable[Occasion], rule: Rule) -> DemandHistory:
    """The history as if each lasting change had always been: counts before it times its learnt effect."""
    for occasion in occasions:
        if not occasion.is_lasting or not history.days[0] < occasion.days[0] <= history.days[-1]:
            continue
        before = history.until(occasion.days[0])
        if before.orders[before.is_known].sum() < 2:
            continue
        first = len(before.days)
        stretch = slice(first, min(first + LASTING_DAYS, len(history.days)))
        covers = occasion.covers(history.days[stretch], history.interval_minutes, history.day_start_minute)
        covers &= history.is_known[stretch]
        seen = _evidence(history.orders[stretch], rule(before, history.days[stretch]), covers)
        factor = _posterior(occasion, seen).factor
        earlier = replace(occasion, days=history.days[:1].copy()).covers(
            history.days[:first], history.interval_minutes, history.day_start_minute
        )
        orders = history.orders.copy()
        orders[:first] *= np.where(earlier, factor, 1.0)
        history = replace(history, orders=orders)
    return history


def learnt_effects(history: DemandHistory, occasions: Iterable[Occasion], rule: Rule) -> dict[str, Effect]:
    """The effect of each name of a special day, from all its past days together.

    The prior of the log factor is normal around the owner's guess with a standard deviation of 0.35; each past
    day adds ``log(orders / usual orders)`` with variance ``0.13^2 + 1 / usual orders`` (measured on shops of
    200 orders a day: the learnt factor is off by 11 % after one day, 8 % after two). The usual orders are the
    rule's, at the level of the three weeks around the day.
    """
    special = [occasion for occasion in occasions if not occasion.is_lasting]
    usual = without_occasions(history, special)
    base = usual_orders(usual, rule) if _covered(history, special).any() else history.orders
    effects: dict[str, Effect] = {}
    for name in dict.fromkeys(occasion.name for occasion in special):
        alike = [occasion for occasion in special if occasion.name == name]
        covers = _covered(history, alike) & history.is_known
        effects[name] = _posterior(alike[-1], _evidence(history.orders, base, covers))
    return effects


def apply_effects(
    rates: NDArray[np.float64],
    occasions: Iterable[Occasion],
    effects: dict[str, Effect],
    days: NDArray[np.datetime64],
    *,
    interval_minutes: int,
    day_start_minute: int,
    seed: int,
) -> tuple[AppliedEffect, ...]:
    """Multiply rates, ``(paths, days, intervals)``, in place; each future has its own factor per name.

    The factors of all futures have the mean of the effect; that they differ only widens the range.
    """
    random = np.random.default_rng([seed, 1])
    applied = []
    by_name: dict[str, NDArray[np.bool_]] = {}
    for occasion in occasions:
        if occasion.is_lasting:
            continue
        covers = occasion.covers(days, interval_minutes, day_start_minute)
        by_name[occasion.name] = by_name.get(occasion.name, np.zeros_like(covers)) | covers
    for name, covers in by_name.items():
        effect = effects[name]
        factors = np.exp(effect.log_sd * random.standard_normal(len(rates)))
        factors *= effect.factor / factors.mean()
        rates[:, covers] *= factors[:, None]
        if covers.any():
            applied.append(AppliedEffect(effect, covers.ravel()))
    return tuple(applied)


def _covered(history: DemandHistory, occasions: Iterable[Occasion]) -> NDArray[np.bool_]:
    covered = np.zeros(history.orders.shape, dtype=bool)
    for occasion in occasions:
        covered |= occasion.covers(history.days, history.interval_minutes, history.day_start_minute)
    return covered


def usual_orders(usual: DemandHistory, rule: Rule) -> NDArray[np.float64]:
    """What each past interval would have had without anything special, at the level of its own time."""
    expected = rule(usual, usual.days)
    known = usual.is_known
    came = np.where(known, usual.orders, 0.0).sum(axis=1)
    said = np.where(known, expected, 0.0).sum(axis=1)
    window = np.ones(2 * AROUND_DAYS + 1)
    around = [np.convolve(totals, window)[AROUND_DAYS : AROUND_DAYS + len(came)] for totals in (came, said)]
    prior = max(float(said.mean()), 1e-6)
    local: NDArray[np.float64] = expected * ((around[0] + prior) / (around[1] + prior))[:, None]
    return local


def _evidence(
    orders: NDArray[np.float64], usual: NDArray[np.float64], covers: NDArray[np.bool_]
) -> list[tuple[float, float]]:
    """Log ratio and its variance, for each day of which something is covered and something was expected."""
    came, said = (orders * covers).sum(axis=1), (usual * covers).sum(axis=1)
    return [
        (float(np.log((c + 0.5) / (s + 0.5))), DAY_LOG_SD**2 + 1.0 / (s + 0.5))
        for c, s in zip(came, said, strict=True)
        if s > 0.5
    ]


def _posterior(occasion: Occasion, seen: list[tuple[float, float]]) -> Effect:
    prior_mean = float(np.log(occasion.guess))
    if not seen:
        return Effect(occasion.name, prior_mean, occasion.unseen_log_sd, 0)
    precision = 1 / PRIOR_LOG_SD**2 + sum(1 / variance for _, variance in seen)
    mean = (prior_mean / PRIOR_LOG_SD**2 + sum(value / variance for value, variance in seen)) / precision
    return Effect(occasion.name, mean, float(precision**-0.5), len(seen))
