"""The search for the least people on one day: block after block, on the same simulated customers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shopflow.plan import ServicePromise
from shopflow.progress import CancelToken
from shopflow.queueing.customers import Customers
from shopflow.queueing.erlang import erlang_a, offered_load
from shopflow.queueing.line import Line, StaffPlans, serve
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.simulate import who_comes
from shopflow.queueing.work import whole_service

OPTIONS = np.arange(-2, 3)
"""People more or fewer that are tried side by side."""

CENTRE = 2
"""Where in ``OPTIONS`` the number itself stands."""


def first_guess(
    rates: NDArray[np.float64],
    service: ServiceModel,
    promise: ServicePromise,
    interval_minutes: int,
    blocks: int,
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Where a search begins (0 where nobody comes), and the offered load in Erlang, per block.

    The long-run formula at the modified offered load.

    Args:
        rates: expected arrivals per interval of a day, one-dimensional.
        service: how the shop serves.
        promise: what is promised to customers, and the least people.
        interval_minutes: length of an interval.
        blocks: how many blocks of equal length the day has.
    """
    mean_s = whole_service(service).mean_s
    interval_s = interval_minutes * 60.0
    load = offered_load(rates / interval_s, 1 / mean_s, interval_s).reshape(blocks, -1).mean(axis=1)
    seeds = np.zeros(blocks, dtype=np.int64)
    for block in np.flatnonzero(rates.reshape(blocks, -1).sum(axis=1) > 0).tolist():
        staff = max(1, promise.min_staff, int(load[block] / 2))
        while staff < 2 * load[block] + 10 and not keeps_in_the_long_run(load[block] / mean_s, service, promise, staff):
            staff += 1
        seeds[block] = staff
    return seeds, load


def keeps_in_the_long_run(rate: float, service: ServiceModel, promise: ServicePromise, staff: int) -> bool:
    """Whether so many people keep the promise at a steady rate of arrivals per second.

    Erlang-A with the target scaled by (1 + CV^2) / 2: for service that varies less than an exponential a given
    wait is as rare as a longer one would be.
    """
    whole, patience = whole_service(service), service.patience_s.value
    state = erlang_a(
        rate,
        1 / whole.mean_s,
        1 / patience if patience > 0 else np.inf,
        staff,
        target_wait=promise.target_wait_s / ((1 + whole.cv**2) / 2),
    )
    return (
        state.share_within_target >= promise.target_share
        and state.abandoned_share <= promise.max_walkaway_share
        and state.utilisation <= promise.max_busy_share
    )


def keeps_promise(
    promise: ServicePromise,
    came: NDArray[np.float64],
    in_time: NDArray[np.float64],
    walkaways: NDArray[np.float64],
    busy_s: NDArray[np.float64],
    time_s: NDArray[np.float64],
) -> NDArray[np.bool_]:
    """Whether a promise is kept, from sums over simulated days: customers, and person-seconds of work and on duty."""
    kept: NDArray[np.bool_] = (in_time >= promise.target_share * came) & (
        walkaways <= promise.max_walkaway_share * came
    )
    return kept if promise.max_busy_share >= 1 else kept & (busy_s <= promise.max_busy_share * time_s)


@dataclass(frozen=True, slots=True)
class DayCurve:
    """A settled day; customers are those of a mean day.

    Args:
        required: least people, shape ``(blocks,)``.
        is_kept: whether they keep the promise, shape ``(blocks,)``.
        arrivals: who come, shape ``(blocks,)``.
        in_time: who are served within the target, shape ``(blocks, options)``.
        walkaways: who leave, shape ``(blocks, options)``.
        busy_s: person-seconds of work done in the block, shape ``(blocks, options)``.
    """

    required: NDArray[np.int64]
    is_kept: NDArray[np.bool_]
    arrivals: NDArray[np.float64]
    in_time: NDArray[np.float64]
    walkaways: NDArray[np.float64]
    busy_s: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SearchRoom:
    """What the search on one day has to keep to, whichever way orders are served.

    Args:
        is_open: whether customers can come, per interval.
        promise: what is promised to customers.
        seeds: number of people to begin with, per block.
        least: never fewer people than this, per block; 0 while closed.
        most: never more people than this, per block.
        comes: whether each of the people comes on each simulated day; None: they all do.
        cancel: asked now and then whether to stop.
    """

    is_open: NDArray[np.bool_]
    promise: ServicePromise
    seeds: NDArray[np.int64]
    least: NDArray[np.int64]
    most: NDArray[np.int64]
    comes: NDArray[np.bool_] | None = None
    cancel: CancelToken | None = None


class DaySearch:
    """The search on one day: from block to block, trying five numbers of people side by side.

    Args:
        customers: of all simulated days.
        room: what the search keeps to.
    """

    def __init__(self, customers: Customers, room: SearchRoom) -> None:
        seeds, least, most = room.seeds, room.least, room.most
        self._is_open, self._promise, self._comes, self._cancel = room.is_open, room.promise, room.comes, room.cancel
        self._runs = customers.days
        size = len(seeds)
        parts = self._parts = customers.intervals // size
        self._block_s = parts * customers.interval_s
        self._least, self._most = least.copy(), most
        self._room = min(int(most.max(initial=0)), int(max(seeds.max(initial=0), least.max(initial=0))) + 2)
        self._required = np.minimum(np.maximum(seeds, least), np.minimum(most, self._room))
        chunks = [customers.between(block * parts, (block + 1) * parts) for block in range(size)]
        self._arrivals = np.array([float(chunk.exists.sum()) for chunk in chunks])
        self._chunks = [chunk.repeated(len(OPTIONS)) for chunk in chunks]
        self._in_time = np.repeat(self._arrivals[:, None], len(OPTIONS), axis=1)
        self._walkaways = np.zeros((size, len(OPTIONS)))
        self._busy_s = np.zeros((size, len(OPTIONS)))
        self._is_kept = np.ones(size, dtype=bool)

    def settle(self) -> DayCurve:
        """Walk through the day until every block is settled, with more room if the most tried is not enough."""
        self._walk()
        while np.any(~self._is_kept & (self._required == self._room) & (self._room < self._most)):
            self._room = min(2 * self._room, int(self._most.max()))
            self._walk()
        return DayCurve(
            required=self._required,
            is_kept=self._is_kept,
            arrivals=self._arrivals / self._runs,
            in_time=self._in_time / self._runs,
            walkaways=self._walkaways / self._runs,
            busy_s=self._busy_s / self._runs,
        )

    def _walk(self) -> None:
        """Settle block after block; when one moves, look again at the one before, whose line it serves too."""
        blocks = np.flatnonzero(self._arrivals > 0).tolist()
        lines = [Line.empty(self._room + int(OPTIONS[-1]), self._runs)]
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
        each_day = np.repeat(np.arange(count), self._runs)
        if self._comes is not None:
            plans, each_day = np.concatenate([who_comes(plan, self._comes) for plan in plans]), np.arange(len(each_day))
        lines = line.repeated(count)
        begins_s = where.start * chunk.interval_s
        carried = np.clip(lines.ends_s[:-1] - begins_s, 0.0, self._block_s).sum(axis=0)
        served = serve(
            chunk,
            StaffPlans.of(plans, self._is_open),
            lines,
            plan_of_day=each_day,
            cancel=self._cancel,
        )
        in_time = served.is_served & (served.offered_wait_s <= self._promise.target_wait_s)
        self._in_time[block] = in_time.sum(axis=0).reshape(count, -1).sum(axis=1)
        self._walkaways[block] = self._arrivals[block] - served.is_served.sum(axis=0).reshape(count, -1).sum(axis=1)
        start = np.where(served.is_served, chunk.arrival_s + served.offered_wait_s, np.inf)
        worked = np.clip(begins_s + self._block_s - start, 0.0, chunk.service_s).sum(axis=0)
        self._busy_s[block] = (carried + worked).reshape(count, -1).sum(axis=1)
        return lines

    def _passes(self, block: int) -> NDArray[np.bool_]:
        """Which options keep the promise in a block."""
        people = np.maximum(self._required[block] + OPTIONS, 0)
        return keeps_promise(
            self._promise,
            self._arrivals[block],
            self._in_time[block],
            self._walkaways[block],
            self._busy_s[block],
            people * self._block_s * self._runs,
        )

    def _move(self, block: int) -> bool:
        """Move the block to the least option that keeps the promise, with all above it; False: it is there.

        A number that was too few once is not tried again, so that the walk ends.
        """
        now = int(self._required[block])
        fails = np.flatnonzero(~self._passes(block))
        first = int(fails[-1]) + 1 if len(fails) else 0
        wanted = now + int(OPTIONS[-1]) + 1 if first == len(OPTIONS) else now + int(OPTIONS[first])
        wanted = min(max(wanted, int(self._least[block])), self._room, int(self._most[block]))
        if wanted > now:
            self._least[block] = wanted
        self._required[block] = wanted
        return wanted != now
