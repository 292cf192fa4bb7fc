"""Least people per interval that keep the promise, and what one more or one fewer is worth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts import Forecast
from shopflow.money import MoneyModel
from shopflow.plan import ServicePromise
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.queueing.customers import Customers
from shopflow.queueing.profile import MINUTES_PER_DAY, day_rates, divided
from shopflow.queueing.search import OPTIONS, DayCurve, DaySearch, SearchRoom, first_guess, keeps_in_the_long_run
from shopflow.queueing.service import ServiceModel, Way
from shopflow.queueing.stepsearch import StepSearch
from shopflow.queueing.visits import draw_visits
from shopflow.queueing.work import check_service, draw_absences
from shopflow.stafflimits import StaffLimit, least_and_most
from shopflow.wording import phrase

MOST_STAFF = 40
"""Most people that are tried where the owner says nothing."""

STEP_RUNS = 80
"""Simulated days at most where orders go through two steps."""


@dataclass(frozen=True, slots=True)
class StaffRequirement:
    """People needed per block, with the whole curve around it so that a scheduler can trade.

    The curve's second axis is ``required - 2 ... required + 2``; where that is below zero, the figures are
    those of nobody on duty.

    Args:
        starts: ``datetime64[s]``, shape ``(blocks,)``.
        required: least people that keep the promise; 0 where closed.
        offered_load_erlangs: how many people the orders alone would keep busy.
        staff_options: shape ``(blocks, 5)``.
        share_within_target: of all arrivals, shape ``(blocks, 5)``.
        walkaway_share: of all arrivals, shape ``(blocks, 5)``.
        walkaways: customers who leave, shape ``(blocks, 5)``.
        lost_margin: money lost with them, shape ``(blocks, 5)``.
        wages: cost of the people, shape ``(blocks, 5)``.
        is_kept: whether ``required`` keeps the promise (False: the most that were tried still do not).
        busy_share: share of their time that people work, shape ``(blocks, 5)``; None in a requirement made by hand.
        least: never fewer people than this in each block, because of the promise or a limit of the owner's.
        most: never more people than this in each block; both None in a requirement made by hand.
    """

    starts: NDArray[np.datetime64]
    interval_minutes: int
    required: NDArray[np.int64]
    offered_load_erlangs: NDArray[np.float64]
    staff_options: NDArray[np.int64]
    share_within_target: NDArray[np.float64]
    walkaway_share: NDArray[np.float64]
    walkaways: NDArray[np.float64]
    lost_margin: NDArray[np.float64]
    wages: NDArray[np.float64]
    is_kept: NDArray[np.bool_]
    busy_share: NDArray[np.float64] | None = None
    least: NDArray[np.int64] | None = None
    most: NDArray[np.int64] | None = None


def staff_requirement(
    forecast: Forecast,
    service: ServiceModel,
    promise: ServicePromise,
    money: MoneyModel,
    *,
    limits: tuple[StaffLimit, ...] = (),
    block_minutes: int = 30,
    runs: int = 300,
    seed: int = 1,
    max_staff: int = MOST_STAFF,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> StaffRequirement:
    """Find the least people per block that keep the promise over the mixture of possible futures.

    A block keeps the promise when, over all simulated days together, at least ``target_share`` of all who come
    in it are served within the target, at most ``max_walkaway_share`` leave, and people are busy for at most
    ``max_busy_share`` of their time, counting the line that the block before left behind. The search begins at
    the corrected Erlang-A and is settled block after block by simulation on the same customers. The figures of
    the curve change one block and leave the others at what is required; the line left by the block before is
    that with the required people.

    Args:
        forecast: whole days; run ``r`` follows path ``r`` modulo the number of paths.
        service: how the shop serves.
        promise: what is promised to customers, and the least people while open.
        money: wage and margin.
        limits: least and most people that the owner wants at certain times.
        block_minutes: people change at most this often; a multiple of the forecast's interval.
        runs: simulated days for each day; at most ``STEP_RUNS`` where orders go through two steps.
        seed: start of the random numbers.
        max_staff: most people that are tried.
        progress: told after each day.
        cancel: asked now and then whether to stop.

    Raises:
        ValueError: no whole days, or a block that is no multiple of the forecast's interval.
        Problem: a promise, limits or a service model that cannot be.
        Cancelled: Stop was pressed.
    """
    _check_promise(promise, max_staff)
    blocks = forecast.coarser(block_minutes)
    bounds = least_and_most(blocks.starts, blocks.is_open, block_minutes, promise, limits, max_staff=max_staff)
    size = MINUTES_PER_DAY // block_minutes
    days = []
    for day, (where, rates) in enumerate(day_rates(forecast, _affordable(runs, service))):
        visits = draw_visits(rates, service, interval_minutes=forecast.interval_minutes, seed=seed, day=day)
        seeds, load = first_guess(rates.mean(axis=0), service, promise, forecast.interval_minutes, size)
        least, most = (bound[day * size : (day + 1) * size] for bound in bounds)
        comes = _who_comes(service, len(rates), max_staff, seed, day)
        room = SearchRoom(forecast.is_open[where], promise, seeds, least, most, comes, cancel)
        search = DaySearch(visits, room) if isinstance(visits, Customers) else StepSearch(visits, room)
        days.append((search.settle(), load))
        progress((day + 1) * size / len(blocks.starts), phrase("How many people you need"))
    curves, loads = zip(*days, strict=True)
    return _requirement(blocks.starts, block_minutes, curves, np.concatenate(loads), money, bounds)


def _affordable(runs: int, service: ServiceModel) -> int:
    """Two steps cost so much more to simulate that fewer days must do."""
    return runs if service.way is Way.WHOLE else min(runs, STEP_RUNS)


def _who_comes(service: ServiceModel, runs: int, max_staff: int, seed: int, day: int) -> NDArray[np.bool_] | None:
    """Whether each person that may be tried comes on each simulated day; None: they all do."""
    if service.no_show_share == 0:
        return None
    return draw_absences(service, staff=max_staff + int(OPTIONS[-1]), days=runs, seed=seed, day=day)


def _requirement(
    starts: NDArray[np.datetime64],
    block_minutes: int,
    curves: tuple[DayCurve, ...],
    load: NDArray[np.float64],
    money: MoneyModel,
    bounds: tuple[NDArray[np.int64], NDArray[np.int64]],
) -> StaffRequirement:
    """Put the days together and add the money."""
    required, is_kept, arrivals, in_time, walkaways, busy_s = (
        np.concatenate([getattr(curve, name) for curve in curves])
        for name in ("required", "is_kept", "arrivals", "in_time", "walkaways", "busy_s")
    )
    options = np.maximum(required[:, None] + OPTIONS, 0)
    whole = np.broadcast_to(arrivals[:, None], in_time.shape)
    return StaffRequirement(
        starts=starts,
        interval_minutes=block_minutes,
        required=required,
        offered_load_erlangs=load,
        staff_options=options,
        share_within_target=divided(in_time, whole, 1.0),
        walkaway_share=divided(walkaways, whole, 0.0),
        walkaways=walkaways,
        lost_margin=money.lost_margin(walkaways),
        wages=options * money.wages(block_minutes / 60),
        is_kept=is_kept,
        busy_share=divided(busy_s, options * block_minutes * 60.0, 0.0),
        least=bounds[0],
        most=bounds[1],
    )


@dataclass(frozen=True, slots=True)
class Capacity:
    """Orders an hour up to which so many people keep the promise, hour after hour; more need the next person."""

    staff: int
    orders_per_h: float


def next_person_table(service: ServiceModel, promise: ServicePromise, *, most: int = 8) -> tuple[Capacity, ...]:
    """How many orders an hour justify the next person, for 1 to ``most`` people.

    By the formula that begins the search (``keeps_in_the_long_run``), at a steady rate: a rule to remember,
    while the people needed for a week follow its own rushes and all its possible futures.

    Raises:
        Problem: a promise or a service model that cannot be.
    """
    _check_promise(promise, max(most, promise.min_staff))
    check_service(service)
    return tuple(Capacity(staff, _most_orders(service, promise, staff)) for staff in range(1, most + 1))


def _most_orders(service: ServiceModel, promise: ServicePromise, staff: int) -> float:
    """Bisection to a hundredth of an order an hour; keeping the promise never gets easier with more orders."""
    low, high = 0.0, 2.0 * staff * 3600 / service.mean_service_s
    while high - low > 0.01:
        middle = (low + high) / 2
        keeps = keeps_in_the_long_run(middle / 3600, service, promise, staff)
        low, high = (middle, high) if keeps else (low, middle)
    return low


def _check_promise(promise: ServicePromise, max_staff: int) -> None:
    if not (0 <= promise.target_share <= 1 and 0 <= promise.max_walkaway_share <= 1):
        raise Problem(phrase("The shares in your promise must lie between 0 and {all:.0%}.", all=1.0))
    if not (0 <= promise.target_wait_s < np.inf):
        raise Problem(phrase("The longest wait you promise cannot be less than nothing."))
    if not 0 <= promise.min_staff <= max_staff:
        raise Problem(phrase("The least people on duty must lie between nobody and {max_staff}.", max_staff=max_staff))
    if not 0 <= promise.edge_staff <= max_staff:
        raise Problem(
            phrase(
                "The least people at opening and closing must lie between nobody and {max_staff}.", max_staff=max_staff
            )
        )
    if not 0 < promise.max_busy_share <= 1:
        raise Problem(
            phrase("The most that people are busy must lie above 0 and at most at {all:.0%} of their time.", all=1.0)
        )
