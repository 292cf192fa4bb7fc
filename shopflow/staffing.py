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
from shopflow.queueing.customers import Customers, draw_customers, whole_service
from shopflow.queueing.erlang import erlang_a, offered_load
from shopflow.queueing.line import Line, StaffPlans, serve
from shopflow.queueing.profile import MINUTES_PER_DAY, day_rates, divided
from shopflow.queueing.service import ServiceModel


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


OPTIONS = np.arange(-2, 3)
CENTRE = 2


def staff_requirement(
    forecast: Forecast,
    service: ServiceModel,
    promise: ServicePromise,
    money: MoneyModel,
    *,
    block_minutes: int = 30,
    runs: int = 300,
    seed: int = 1,
    max_staff: int = 40,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> StaffRequirement:
    """Find the least people per block that keep the promise over the mixture of possible futures.

    A block keeps the promise when, over all simulated days together, at least ``target_share`` of all who come
    in it are served within the target and at most ``max_walkaway_share`` leave, counting the line that the
    block before left behind. The search begins at the corrected Erlang-A and is settled block after block by
    simulation on the same customers. The figures of the curve change one block and leave the others at what is
    required; the line left by the block before is that with the required people.

    Args:
        forecast: whole days; run ``r`` follows path ``r`` modulo the number of paths.
        service: how the shop serves.
        promise: what is promised to customers, and the least people while open.
        money: wage and margin.
        block_minutes: people change at most this often; a multiple of the forecast's interval.
        runs: simulated days for each day.
        seed: start of the random numbers.
        max_staff: most people that are tried.
        progress: told after each day.
        cancel: asked now and then whether to stop.

    Raises:
        ValueError: no whole days, or a block that is no multiple of the forecast's interval.
        Problem: a promise or a service model that cannot be.
        Cancelled: Stop was pressed.
    """
    _check_promise(promise, max_staff)
    blocks = forecast.coarser(block_minutes)
    size = MINUTES_PER_DAY // block_minutes
    days = []
    for day, (where, rates) in enumerate(day_rates(forecast, runs)):
        customers = draw_customers(rates, service, interval_minutes=forecast.interval_minutes, seed=seed, day=day)
        seeds, load = _seeds(rates.mean(axis=0), service, promise, forecast.interval_minutes, size)
        search = _DaySearch(customers, forecast.is_open[where], promise, seeds, max_staff, cancel)
        days.append((search.settle(), load))
        progress((day + 1) * size / len(blocks.starts), "How many people you need")
    settled = [curve for curve, _ in days]
    required = np.concatenate([curve.required for curve in settled])
    options = np.maximum(required[:, None] + OPTIONS, 0)
    arrivals, in_time, walkaways = (
        np.concatenate([getattr(curve, name) for curve in settled]) for name in ("arrivals", "in_time", "walkaways")
    )
    whole = np.broadcast_to(arrivals[:, None], in_time.shape)
    return StaffRequirement(
        starts=blocks.starts,
        interval_minutes=block_minutes,
        required=required,
        offered_load_erlangs=np.concatenate([load for _, load in days]),
        staff_options=options,
        share_within_target=divided(in_time, whole, 1.0),
        walkaway_share=divided(walkaways, whole, 0.0),
        walkaways=walkaways,
        lost_margin=money.lost_margin(walkaways),
        wages=options * money.wages(block_minutes / 60),
        is_kept=np.concatenate([curve.is_kept for curve in settled]),
    )


def reason(requirement: StaffRequirement, forecast: Forecast, service: ServiceModel, block: int) -> str:
    """Why a block needs the people it needs, in one sentence with computed figures.

    "41 orders x 2.0 min = 82 of the 90 staff-minutes that three have; with two, 61 % would be served in time."
    """
    blocks = forecast.coarser(requirement.interval_minutes)
    if not blocks.is_open[block]:
        return "Closed."
    required = int(requirement.required[block])
    orders = round(float(blocks.expected()[block]))
    if required == 0:
        return f"Nobody is needed for {orders} orders."
    minutes = round(service.mean_service_s / 60, 1)  # rounded first, so that the sum adds up as it is read
    have = required * requirement.interval_minutes
    sentence = (
        f"{orders} orders x {minutes:.1f} min = {orders * minutes:.0f} of the {have} staff-minutes "
        f"that {_people(required)}"
    )
    if not requirement.is_kept[block]:
        share = requirement.share_within_target[block, 2]
        return f"{sentence}; even so only {share:.0%} are served in time."
    fewer = required - 1
    if fewer == 0:
        return f"{sentence}."
    share, leave = requirement.share_within_target[block, 1], requirement.walkaway_share[block, 1]
    return f"{sentence}; with {_number(fewer)}, {share:.0%} would be served in time and {leave:.0%} would leave."


def _people(count: int) -> str:
    return "one has" if count == 1 else f"{_number(count)} have"


def _number(count: int) -> str:
    words = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[count] if count < len(words) else str(count)


def _check_promise(promise: ServicePromise, max_staff: int) -> None:
    if not (0 <= promise.target_share <= 1 and 0 <= promise.max_walkaway_share <= 1):
        raise Problem("The shares in your promise must lie between 0 and 100 %.")
    if not (0 <= promise.target_wait_s < np.inf):
        raise Problem("The longest wait you promise cannot be less than nothing.")
    if not 0 <= promise.min_staff <= max_staff:
        raise Problem(f"The least people on duty must lie between nobody and {max_staff}.")


def _seeds(
    rates: NDArray[np.float64],
    service: ServiceModel,
    promise: ServicePromise,
    interval_minutes: int,
    blocks: int,
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Where the search begins, and the offered load, per block.

    Erlang-A at the modified offered load, with the target scaled by (1 + CV^2) / 2: for service that varies
    less than an exponential a given wait is as rare as a longer one would be.
    """
    whole = whole_service(service)
    service_rate = 1 / whole.mean_s
    patience = service.patience_s.value
    leave_rate = 1 / patience if patience > 0 else np.inf
    interval_s = interval_minutes * 60.0
    load = offered_load(rates / interval_s, service_rate, interval_s).reshape(blocks, -1).mean(axis=1)
    target = promise.target_wait_s / ((1 + whole.cv**2) / 2)
    seeds = np.zeros(blocks, dtype=np.int64)
    for block in np.flatnonzero(load > 0).tolist():
        staff = max(1, promise.min_staff, int(load[block] / 2))
        while staff < 2 * load[block] + 10:
            state = erlang_a(load[block] * service_rate, service_rate, leave_rate, staff, target_wait=target)
            if (
                state.share_within_target >= promise.target_share
                and state.abandoned_share <= promise.max_walkaway_share
            ):
                break
            staff += 1
        seeds[block] = staff
    return seeds, load


@dataclass(frozen=True, slots=True)
class _DayCurve:
    """A settled day: per block, and for the curve per block and option, customers of a mean day."""

    required: NDArray[np.int64]
    is_kept: NDArray[np.bool_]
    arrivals: NDArray[np.float64]
    in_time: NDArray[np.float64]
    walkaways: NDArray[np.float64]


class _DaySearch:
    """The search on one day: from block to block, trying five numbers of people side by side."""

    def __init__(
        self,
        customers: Customers,
        is_open: NDArray[np.bool_],
        promise: ServicePromise,
        seeds: NDArray[np.int64],
        max_staff: int,
        cancel: CancelToken | None,
    ) -> None:
        self._is_open, self._promise, self._cancel = is_open, promise, cancel
        self._runs = customers.days
        size = len(seeds)
        parts = self._parts = customers.intervals // size
        opens = is_open.reshape(size, parts).any(axis=1)
        self._least = np.where(opens, promise.min_staff, 0)
        self._max_staff = max_staff
        self._most = min(max_staff, int(max(seeds.max(), promise.min_staff)) + 2)
        self._required = np.minimum(np.where(opens, np.maximum(seeds, self._least), 0), self._most)
        chunks = [customers.between(block * parts, (block + 1) * parts) for block in range(size)]
        self._arrivals = np.array([float(chunk.exists.sum()) for chunk in chunks])
        self._chunks = [chunk.repeated(len(OPTIONS)) for chunk in chunks]
        self._in_time = np.repeat(self._arrivals[:, None], len(OPTIONS), axis=1)
        self._walkaways = np.zeros((size, len(OPTIONS)))
        self._is_kept = np.ones(size, dtype=bool)

    def settle(self) -> _DayCurve:
        """Walk through the day until every block is settled, with more room if the most tried is not enough."""
        self._walk()
        while self._most < self._max_staff and np.any(~self._is_kept & (self._required == self._most)):
            self._most = min(2 * self._most, self._max_staff)
            self._walk()
        return _DayCurve(
            required=self._required,
            is_kept=self._is_kept,
            arrivals=self._arrivals / self._runs,
            in_time=self._in_time / self._runs,
            walkaways=self._walkaways / self._runs,
        )

    def _walk(self) -> None:
        """Settle block after block; when one moves, look again at the one before, whose line it serves too."""
        blocks = np.flatnonzero(self._arrivals > 0).tolist()
        lines = [Line.empty(self._most + int(OPTIONS[-1]), self._runs)]
        while len(lines) <= len(blocks):
            block = blocks[len(lines) - 1]
            after = self._try(block, lines[-1])
            if self._move(block):
                del lines[max(1, len(lines) - 1) :]
                continue
            self._is_kept[block] = self._passes(block)[CENTRE]
            lines.append(after.part(CENTRE * self._runs, (CENTRE + 1) * self._runs))

    def _try(self, block: int, line: Line) -> Line:
        """Serve the block's customers with each option; the lines they leave, options side by side."""
        chunk, count = self._chunks[block], len(OPTIONS)
        plans = np.repeat(np.repeat(self._required, self._parts)[None, :], count, axis=0)
        where = slice(block * self._parts, (block + 1) * self._parts)
        plans[:, where] = np.maximum(self._required[block] + OPTIONS, 0)[:, None]
        lines = line.repeated(count)
        served = serve(
            chunk,
            StaffPlans.of(plans, self._is_open),
            lines,
            plan_of_day=np.repeat(np.arange(count), self._runs),
            cancel=self._cancel,
        )
        in_time = served.is_served & (served.offered_wait_s <= self._promise.target_wait_s)
        self._in_time[block] = in_time.sum(axis=0).reshape(count, -1).sum(axis=1)
        self._walkaways[block] = self._arrivals[block] - served.is_served.sum(axis=0).reshape(count, -1).sum(axis=1)
        return lines

    def _passes(self, block: int) -> NDArray[np.bool_]:
        """Which options keep the promise in a block."""
        came = self._arrivals[block]
        passes: NDArray[np.bool_] = (self._in_time[block] >= self._promise.target_share * came) & (
            self._walkaways[block] <= self._promise.max_walkaway_share * came
        )
        return passes

    def _move(self, block: int) -> bool:
        """Move the block to the least option that keeps the promise, with all above it; False: it is there.

        A number that was too few once is not tried again, so that the walk ends.
        """
        now = int(self._required[block])
        fails = np.flatnonzero(~self._passes(block))
        first = int(fails[-1]) + 1 if len(fails) else 0
        wanted = now + int(OPTIONS[-1]) + 1 if first == len(OPTIONS) else now + int(OPTIONS[first])
        wanted = min(max(wanted, int(self._least[block])), self._most)
        if wanted > now:
            self._least[block] = wanted
        self._required[block] = wanted
        return wanted != now
