"""Why so many orders are expected: the parts that multiply to the forecast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from forecasts import Effect, Forecast, ForecastStage, StageKind
from forecasts.stages import WEEKS_TO_MEASURE_SPREAD, WEEKS_TO_WEIGH_MEMORIES
from shopflow.wording import marked, phrase

MINUTES_PER_DAY = 1440
LEAST_DIFFERENCE = 0.005
_STAGES = {
    StageKind.FIRST_GUESS: marked(
        "First guess (open days so far: {days}): weekdays cannot be told apart before one full week, "
        "so the likely range is wide."
    ),
    StageKind.EARLY_GUESS: marked(
        "Early guess (open days so far: {days}): the likely range is a cautious assumption until there are "
        "{measured} weeks of orders."
    ),
    StageKind.ROUGH: marked(
        "Rough forecast (open days so far: {days}): the likely range is measured on your own weeks; "
        "from {weighed} weeks on it also learns how quickly your shop changes."
    ),
    StageKind.NORMAL: marked(
        "Normal forecast (open days so far: {days}): recent weeks count most, as far as your own past shows that "
        "this helps; with 13 months of orders it also learns from the same time last year."
    ),
    StageKind.SEASONAL: marked(
        "Seasonal forecast (open days so far: {days}): recent weeks count most, and the same time last year counts "
        "as far as your own past shows that years are alike."
    ),
}


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
        phrase("A usual day has about {orders:.0f} orders.", orders=parts.usual_day_orders),
        _day_sentence(parts.day_factor, weekday),
        phrase("{share:.0%} of the day's orders come at this time.", share=parts.time_share),
    ]
    return (*sentences, *(effect_sentence(effect) for effect in parts.effects))


def stage_sentence(stage: ForecastStage) -> str:
    """Which method is in use, on how much it rests and what would make it better, in one sentence."""
    return phrase(
        _STAGES[stage.kind], days=stage.open_days, measured=WEEKS_TO_MEASURE_SPREAD, weighed=WEEKS_TO_WEIGH_MEMORIES
    )


def effect_sentence(effect: Effect) -> str:
    """ "Street fair: x1.7, learnt from 2 days (likely x1.4 to x2.1)."."""
    low, high = effect.likely_range
    if effect.days_seen == 0:
        template = marked("{name}: x{factor:.1f}, not seen yet (likely x{low:.1f} to x{high:.1f}).")
    elif effect.days_seen == 1:
        template = marked("{name}: x{factor:.1f}, learnt from 1 day (likely x{low:.1f} to x{high:.1f}).")
    else:
        template = marked("{name}: x{factor:.1f}, learnt from {days} days (likely x{low:.1f} to x{high:.1f}).")
    return phrase(template, name=effect.name, factor=effect.factor, days=effect.days_seen, low=low, high=high)


def _day_sentence(factor: float, weekday: str) -> str:
    if abs(factor - 1) < LEAST_DIFFERENCE:
        return phrase("{weekday}: as many as on a usual day.", weekday=weekday)
    if factor > 1:
        return phrase("{weekday}: {share:.0%} more than on a usual day.", weekday=weekday, share=factor - 1)
    return phrase("{weekday}: {share:.0%} fewer than on a usual day.", weekday=weekday, share=1 - factor)
