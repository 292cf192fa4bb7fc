"""From orders and plan to results, step by step, with progress and Stop."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory, Forecast
from shopflow.coverage import Coverage
from shopflow.plan import Plan
from shopflow.queueing.waits import WaitProfile
from shopflow.staffing import StaffRequirement

FORECAST_MINUTES = 15
BLOCK_MINUTES = 30


@dataclass(frozen=True, slots=True)
class WeekResults:
    """Everything computed for the week that begins on ``first_day``, from one plan and one set of orders.

    Args:
        plan: the plan with what had to be guessed filled in (opening hours, average order).
        history: orders per ``FORECAST_MINUTES``.
        forecast: the week per ``FORECAST_MINUTES``.
        requirement: people needed per ``BLOCK_MINUTES``.
        coverage: scheduled against needed per ``BLOCK_MINUTES``.
        waits: with the people who are scheduled, per ``FORECAST_MINUTES``; with the people needed where
            nobody is scheduled at all this week (``has_schedule`` is False).
        assumptions: one plain sentence for each thing that was assumed or guessed.
    """

    first_day: dt.date
    days: int
    plan: Plan
    history: DemandHistory
    forecast: Forecast
    requirement: StaffRequirement
    coverage: Coverage
    waits: WaitProfile
    has_schedule: bool
    staff: NDArray[np.int64]
    assumptions: tuple[str, ...]
