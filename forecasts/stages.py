"""Which stage the forecast has reached: which method is in use, and on how much it rests."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from forecasts.history import DemandHistory

WEEKS_TO_MEASURE_SPREAD = 2
WEEKS_TO_WEIGH_MEMORIES = 8
DAYS_TO_SEE_A_YEAR = 396


class StageKind(Enum):
    """What the length of the history allows.

    FIRST_GUESS: not even one week, so weekdays cannot be told apart.
    EARLY_GUESS: too short to try the spread out, which is a cautious assumption.
    ROUGH: the spread is measured on the shop's own weeks, the memory is a usual one.
    NORMAL: memories are weighed by how well they foretold the shop's own weeks.
    SEASONAL: the same time last year counts as well.
    """

    FIRST_GUESS = "first guess"
    EARLY_GUESS = "early guess"
    ROUGH = "rough"
    NORMAL = "normal"
    SEASONAL = "seasonal"


@dataclass(frozen=True, slots=True)
class ForecastStage:
    """What a forecast rests on.

    Args:
        kind: which method is in use.
        open_days: days of the history with at least one open interval with complete orders.
    """

    kind: StageKind
    open_days: int


def open_days(history: DemandHistory) -> int:
    """How many days of the history have at least one open interval with complete orders."""
    return int(np.count_nonzero(history.is_known.any(axis=1)))


def weeks_covered(history: DemandHistory) -> int:
    """Whole weeks from the first to the last day."""
    return len(history.days) // 7


def stage_reached(history: DemandHistory) -> ForecastStage:
    """The stage that the length of a history allows."""
    return ForecastStage(_kind(history), open_days(history))


def _kind(history: DemandHistory) -> StageKind:
    weeks = weeks_covered(history)
    if weeks < 1:
        return StageKind.FIRST_GUESS
    if weeks < WEEKS_TO_MEASURE_SPREAD:
        return StageKind.EARLY_GUESS
    if weeks < WEEKS_TO_WEIGH_MEMORIES:
        return StageKind.ROUGH
    return StageKind.NORMAL if len(history.days) < DAYS_TO_SEE_A_YEAR else StageKind.SEASONAL
