"""Served is not arrived: the plan's past with those put back who must have left without ordering."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory
from forecasts.calendar import weekdays
from forecasts.history import interval_starts
from shopflow.coverage import staff_on_duty
from shopflow.demand import with_leavers
from shopflow.plan import Plan
from shopflow.shifts import Schedule
from shopflow.wording import phrase

LEAST_LEAVE = 0.03
"""Where fewer than about 3 in 100 leave, putting them back changes nothing that is larger than chance."""

UNKNOWN = -1


def with_plan_leavers(plan: Plan, history: DemandHistory) -> tuple[DemandHistory, tuple[str, ...]]:
    """The history with those who left, and the sentence that says what was assumed for it.

    Nothing is put back where nobody timed the work, where no shifts of past days are known, or where fewer than
    ``LEAST_LEAVE`` would have left: then the history comes back as it is, without a word.

    Args:
        plan: its shifts say who was on duty, its way of serving who must have left.
        history: orders as recorded.
    """
    if any(stage.mean_service_s.is_assumed for stage in plan.service.stages):
        return history, ()
    staff = usual_staff(plan, history)
    if np.all(staff == UNKNOWN):
        return history, ()
    corrected = with_leavers(history, staff, plan.service)
    known = history.is_known & (staff >= 0)
    came = float(corrected.orders[known].sum())
    left = came - float(history.orders[known].sum())
    if left < LEAST_LEAVE * came:
        return history, ()
    return corrected, (
        phrase(
            "About {left:.0%} of the customers of past days are taken to have left without ordering,"
            " with the people who are usually on duty on that weekday; the forecast counts them in.",
            left=left / came,
        ),
    )


def usual_staff(plan: Plan, history: DemandHistory) -> NDArray[np.int64]:
    """People on duty per interval of each past day, shape ``(days, intervals)``: the median of its weekday's shifts.

    ``UNKNOWN`` on weekdays for which no past day has somebody on duty at all open times.
    """
    starts = interval_starts(history.days, history.interval_minutes, history.day_start_minute)
    first, last = history.days[[0, -1]].tolist()
    shifts = tuple(s for week in plan.schedules.values() for s in week.shifts if first <= s.date <= last)
    staff = np.full(starts.shape, UNKNOWN, dtype=np.int64)
    if not shifts:
        return staff
    on_duty = staff_on_duty(Schedule(shifts), starts.ravel(), history.interval_minutes).reshape(starts.shape)
    opened: NDArray[np.bool_] = np.any(history.is_open, axis=1)
    known = opened & np.all((on_duty > 0) | ~history.is_open, axis=1)
    of_weekday = weekdays(history.days)
    for weekday in range(7):
        rows = of_weekday == weekday
        if np.any(known & rows):
            usual = np.median(on_duty[known & rows], axis=0)
            staff[rows & opened] = np.rint(usual).astype(np.int64)
    return np.where((staff == 0) & history.is_open, 1, staff)
