"""What the money of the curve is worth: customers kept at the same wages, in a simulation that shares no code.

A team that is too small for the week has to be short somewhere. Planned with the margin lost at each number of people
it is short where few customers leave; a flat requirement (each person missing counts the same at any hour, once with
the same people needed, once with the same number all day) does not know where that is.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from forecasts import Forecast
from sample_data import create_shop
from shopflow.coverage import staff_on_duty
from shopflow.pipeline import Outlook, next_week, outlook, people_needed, schedule_problem
from shopflow.queueing.service import ServiceModel
from shopflow.scheduling import Draft, ScheduleProblem, solve_schedule
from shopflow.shifts import Schedule

INTERVAL_S = 900.0
NEVER_S = 1e12


def customers_lost(
    forecast: Forecast, service: ServiceModel, staffs: list[NDArray[np.int64]], runs: int
) -> list[float]:
    """Customers who leave in a week with each number of people per interval: one line, the same customers for all."""
    random = np.random.default_rng(7)
    per_day = int(86_400 / INTERVAL_S)
    mean, cv = service.stages[0].mean_service_s.value, service.stages[0].cv_service.value
    spread = float(np.sqrt(np.log1p(cv**2)))
    lost = [0] * len(staffs)
    for _ in range(runs):
        week = forecast.rate_paths[random.integers(len(forecast.rate_paths))].reshape(-1, per_day)
        for day, rates in enumerate(week):
            number = random.poisson(rates)
            arrivals = np.sort(np.repeat(np.arange(per_day) * INTERVAL_S, number) + random.random(number.sum()) * 900)
            work = random.lognormal(np.log(mean) - spread**2 / 2, spread, len(arrivals))
            patience = random.exponential(service.patience_s.value, len(arrivals))
            for place, staff in enumerate(staffs):
                people = staff.reshape(-1, per_day)[day]
                lost[place] += _lost_on_a_day(arrivals.tolist(), work.tolist(), patience.tolist(), people)
    return [one / runs for one in lost]


def _lost_on_a_day(arrivals: list[float], work: list[float], patience: list[float], staff: NDArray[np.int64]) -> int:
    """First come, first served by whoever is there and free first; who would wait longer than patience has left."""
    places = range(int(staff.max(initial=0)))
    free = [0.0] * len(places)
    next_there = [_next_there(staff > place) for place in places]
    lost = 0
    for arrival, needs, waits in zip(arrivals, work, patience, strict=True):
        starts = [_start(max(arrival, free[place]), next_there[place]) for place in places]
        first = min(starts, default=NEVER_S)
        if first - arrival > waits:
            lost += 1
        else:
            free[starts.index(first)] = first + needs
    return lost


def _next_there(is_there: NDArray[np.bool_]) -> list[float]:
    """From each interval on, when somebody is next at the place: -1 for at once."""
    found = [NEVER_S] * (len(is_there) + 1)
    for interval in range(len(is_there) - 1, -1, -1):
        later = (interval + 1) * INTERVAL_S if found[interval + 1] < 0 else found[interval + 1]
        found[interval] = -1.0 if is_there[interval] else later
    return found


def _start(moment: float, next_there: list[float]) -> float:
    return max(moment, next_there[min(int(moment // INTERVAL_S), len(next_there) - 1)])


def sample_week(folder: Path) -> tuple[Outlook, ScheduleProblem]:
    """The week after the last order of the sample shop, with 65 % of everybody's hours and none by contract."""
    with create_shop(folder / "sample.shopflow") as shop:
        plan, orders = shop.plan(), shop.orders()
    first = next_week(orders, plan.opening_hours)
    seen = outlook(plan, orders, first)
    problem = schedule_problem(seen.plan, people_needed(seen), plan.people, first, 7, keep=Schedule())
    people = tuple(
        replace(one, max_hours=round(one.max_hours * 0.65 * 4) / 4, min_hours=0.0, target_hours=None)
        for one in problem.people
    )
    return seen, replace(problem, people=people, around=Schedule())


def wages(draft: Draft, problem: ScheduleProblem) -> float:
    by_id = {one.person_id: one.wage_per_h for one in problem.people}
    return sum(shift.paid_hours * by_id[shift.person_id] for shift in draft.schedule.shifts)


@pytest.mark.slow
def test_the_schedule_by_money_loses_fewer_customers_at_equal_wages(tmp_path: Path) -> None:
    seen, by_money = sample_week(tmp_path)
    needed = by_money.requirement
    same_need = replace(needed, lost_margin=np.zeros_like(needed.lost_margin))
    usual = round(float(needed.required[needed.required > 0].mean()))
    all_day = np.where(needed.required > 0, usual, 0)
    same_number = replace(same_need, required=all_day, staff_options=all_day[:, None] + np.arange(-2, 3))
    problems = {
        "by money": by_money,
        "flat, same people needed": replace(by_money, requirement=same_need),
        "flat, same number all day": replace(by_money, requirement=same_number, flat_out=None),
    }
    drafts = {name: solve_schedule(one, seconds=6.0, with_bound=False) for name, one in problems.items()}
    starts = seen.forecast.starts
    staffs = [staff_on_duty(draft.schedule, starts, 15) for draft in drafts.values()]
    lost = dict(zip(drafts, customers_lost(seen.forecast, seen.plan.service, staffs, 40), strict=True))
    paid = {name: wages(draft, by_money) for name, draft in drafts.items()}
    for name in drafts:
        print(f"{name}: wages {paid[name]:.1f}, customers lost in a week {lost[name]:.1f}")
    for name in list(drafts)[1:]:
        assert paid["by money"] <= paid[name] * 1.005
        assert lost["by money"] < 0.9 * lost[name]


def test_the_simulation_counts_by_hand() -> None:
    """One person from 8:00 to 8:30: the second waits for the first, the third is impatient, the fifth too late."""
    staff = np.zeros(96, dtype=np.int64)
    staff[32:34] = 1
    come = [28_800.0, 28_860.0, 28_870.0, 30_590.0, 30_700.0]
    assert _lost_on_a_day(come, [120.0] * 5, [0.0, 60.0, 60.0, 10.0, 500.0], staff) == 2
