"""Which stage the forecast has reached, told in one plain sentence."""

from __future__ import annotations

import numpy as np

from forecasts.history import DemandHistory

WEEKS_TO_MEASURE_SPREAD = 2
WEEKS_TO_WEIGH_MEMORIES = 8
DAYS_TO_SEE_A_YEAR = 396


def open_days(history: DemandHistory) -> int:
    """How many days of the history have at least one open interval with complete orders."""
    return int(np.count_nonzero(history.is_known.any(axis=1)))


def weeks_covered(history: DemandHistory) -> int:
    """Whole weeks from the first to the last day."""
    return len(history.days) // 7


def stage_sentence(history: DemandHistory) -> str:
    """What the forecast rests on and what would make it better, in the owner's words."""
    days, weeks = open_days(history), weeks_covered(history)
    rests_on = f"{days} open {'day' if days == 1 else 'days'}"
    if weeks < 1:
        return (
            f"First guess from {rests_on}: weekdays cannot be told apart before one full week, "
            "so the likely range is wide."
        )
    if weeks < WEEKS_TO_MEASURE_SPREAD:
        return (
            f"Early guess from {rests_on}: the likely range is a cautious assumption until there are "
            f"{WEEKS_TO_MEASURE_SPREAD} weeks of orders."
        )
    if weeks < WEEKS_TO_WEIGH_MEMORIES:
        return (
            f"Rough forecast from {rests_on}: the likely range is measured on your own weeks; "
            f"from {WEEKS_TO_WEIGH_MEMORIES} weeks on it also learns how quickly your shop changes."
        )
    if len(history.days) < DAYS_TO_SEE_A_YEAR:
        return (
            f"Normal forecast from {rests_on}: recent weeks count most, as far as your own past shows that this helps; "
            "with 13 months of orders it also learns from the same time last year."
        )
    return (
        f"Seasonal forecast from {rests_on}: recent weeks count most, and the same time last year counts as far as "
        "your own past shows that years are alike."
    )
