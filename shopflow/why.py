"""Why so many orders are expected: the parts that multiply to the forecast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from forecasts import Effect, Forecast

MINUTES_PER_DAY = 1440


@dataclass(frozen=True, slots=True)
class Why:
    """``orders = usual_day_orders x day_factor x time_share x`` the factors of the effects.

    Args:
        orders: expected in the interval.
        usual_day_orders: of an open day of this forecast, without anything special.
        day_factor: this day over a usual one.
        time_share: of the day's usual orders that come in this interval, 0 to 1.
        effects: of what is special here, each with what it was learnt from.
    """

    orders: float
    usual_day_orders: float
    day_factor: float
    time_share: float
    effects: tuple[Effect, ...]


def why(forecast: Forecast, interval: int) -> Why:
    """The parts of one interval of a forecast without overrides.

    Raises:
        ValueError: the shop is closed then.
    """
    if not forecast.is_open[interval]:
        raise ValueError("nothing is expected while the shop is closed")
    usual = forecast.expected()
    for applied in forecast.effects:
        usual = np.where(applied.covers, usual / applied.effect.factor, usual)
    per_day = MINUTES_PER_DAY // forecast.interval_minutes
    days = usual.reshape(-1, per_day).sum(axis=1)
    day = float(days[interval // per_day])
    level = float(days[days > 0].mean()) if (days > 0).any() else 0.0
    return Why(
        orders=float(forecast.expected()[interval]),
        usual_day_orders=level,
        day_factor=day / level if level > 0 else 1.0,
        time_share=float(usual[interval]) / day if day > 0 else 0.0,
        effects=tuple(applied.effect for applied in forecast.effects if applied.covers[interval]),
    )


def why_sentences(parts: Why, weekday: str) -> tuple[str, ...]:
    """The parts in the owner's words, one plain sentence each.

    Args:
        weekday: the day's name, "Saturday".
    """
    sentences = [
        f"A usual day has about {parts.usual_day_orders:.0f} orders.",
        f"{weekday}: {_compared(parts.day_factor)}.",
        f"{parts.time_share:.0%} of the day's orders come at this time.",
    ]
    return (*sentences, *(effect_sentence(effect) for effect in parts.effects))


def effect_sentence(effect: Effect) -> str:
    """ "Street fair: x1.7, learnt from 2 days (likely x1.4 to x2.1)."."""
    low, high = effect.likely_range
    likely = f"likely x{low:.1f} to x{high:.1f}"
    if effect.days_seen == 0:
        return f"{effect.name}: x{effect.factor:.1f}, not seen yet ({likely})."
    days = "1 day" if effect.days_seen == 1 else f"{effect.days_seen} days"
    return f"{effect.name}: x{effect.factor:.1f}, learnt from {days} ({likely})."


def _compared(factor: float) -> str:
    if abs(factor - 1) < 0.005:
        return "as many as on a usual day"
    return f"{abs(factor - 1):.0%} {'more' if factor > 1 else 'fewer'} than on a usual day"
