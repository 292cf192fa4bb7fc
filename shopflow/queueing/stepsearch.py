"""The search for the least people on one day where orders go through two steps.

Two steps are served by events, which cannot be stopped between two blocks and taken up again as the line of one
step can. So whole days are simulated, with many staff plans side by side on the same orders: blocks that break
the promise get one more until none does, then those that can spare one give it back.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shopflow.queueing.search import OPTIONS, DayCurve, SearchRoom, keeps_promise
from shopflow.queueing.simulate import run_day, who_comes
from shopflow.queueing.visits import Orders

APART = 4
"""Blocks that are changed in one plan lie so far apart that the line of one is gone before the next."""

CHANGES = [(option, group) for option in np.flatnonzero(OPTIONS != 0).tolist() for group in range(APART)]
"""Every change of one block: where in ``OPTIONS``, and of which blocks."""


class StepSearch:
    """The search on one day.

    Args:
        orders: of all simulated days.
        room: what the search keeps to.
    """

    def __init__(self, orders: Orders, room: SearchRoom) -> None:
        seeds = room.seeds
        self._orders, self._is_open, self._promise, self._cancel = orders, room.is_open, room.promise, room.cancel
        self._least, self._most, self._comes = room.least, room.most, room.comes
        self._blocks, self._runs = len(seeds), orders.customers.days
        self._parts = orders.customers.intervals // len(seeds)
        self._block_s = self._parts * orders.customers.interval_s
        self._required = np.minimum(np.maximum(seeds, room.least), room.most)
        before = orders.customers.before[:, :: self._parts]
        self._came = np.diff(before, axis=1).sum(axis=0).astype(np.float64)

    def settle(self) -> DayCurve:
        """Raise, give back, raise what that broke, then look at every block with up to two people more or fewer."""
        self._raise()
        self._give_back()
        self._raise()
        figures = self._figures(self._with(CHANGES))
        curves = np.repeat(figures[:, :1], len(OPTIONS), axis=1)
        for number, (option, group) in enumerate(CHANGES, start=1):
            curves[:, option, group::APART] = figures[:, number, group::APART]
        in_time, walkaways, busy_s = (curve.T / self._runs for curve in curves)
        return DayCurve(
            required=self._required,
            is_kept=self._passes(figures[:, :1], self._required[None])[0],
            arrivals=self._came / self._runs,
            in_time=in_time,
            walkaways=walkaways,
            busy_s=busy_s,
        )

    def _raise(self) -> None:
        """One more in each block that breaks the promise, until none does or no more people are to be had."""
        while True:
            plan = self._required[None]
            broken = ~self._passes(self._figures(plan), plan)[0] & (self._required < self._most)
            if not broken.any():
                return
            self._required = self._required + broken

    def _give_back(self) -> None:
        """One fewer in every block where that alone breaks nothing, not even in the blocks after it."""
        one_fewer = [change for change in CHANGES if OPTIONS[change[0]] == -1]
        plans = self._with(one_fewer)
        now, *passes = self._passes(self._figures(plans), plans)
        spare = np.zeros(self._blocks, dtype=bool)
        for (_, group), kept in zip(one_fewer, passes, strict=True):
            holds = kept | ~now
            blocks = range(group, self._blocks, APART)
            spare[group::APART] = [bool(holds[block : block + APART].all()) for block in blocks]
        spare &= (self._required > self._least) & (self._came > 0)
        self._required = self._required - spare

    def _with(self, changes: list[tuple[int, int]]) -> NDArray[np.int64]:
        """The required people, then with each of these changes, shape ``(plans, blocks)``."""
        return np.stack([self._required] + [self._moved(group, option) for option, group in changes])

    def _moved(self, group: int, option: int) -> NDArray[np.int64]:
        """The required people with so many more or fewer in every ``APART``-th block."""
        plan = self._required.copy()
        plan[group::APART] = np.maximum(plan[group::APART] + OPTIONS[option], 0)
        return plan

    def _figures(self, plans: NDArray[np.int64]) -> NDArray[np.float64]:
        """Served in time, who leave and work done under each plan, shape ``(3, plans, blocks)``."""
        count = len(plans)
        staff = np.repeat(plans, self._parts, axis=1)
        staff = (
            np.repeat(staff, self._runs, axis=0)
            if self._comes is None
            else np.concatenate([who_comes(plan, self._comes) for plan in staff])
        )
        runs = run_day(
            self._orders.repeated(count),
            staff,
            is_open=self._is_open,
            target_wait_s=self._promise.target_wait_s,
            long_wait_s=self._promise.long_wait_s,
            cancel=self._cancel,
        ).coarser(self._parts)
        figures = (runs.served_within_target, runs.walkaways, runs.busy_s)
        return np.stack([figure.reshape(count, self._runs, -1).sum(axis=1) for figure in figures])

    def _passes(self, figures: NDArray[np.float64], plans: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which blocks keep the promise under each plan, shape ``(plans, blocks)``; those without a customer do."""
        in_time, walkaways, busy_s = figures
        time_s = plans.astype(np.float64) * (self._block_s * self._runs)
        kept: NDArray[np.bool_] = self._came == 0
        return kept | keeps_promise(self._promise, self._came, in_time, walkaways, busy_s, time_s)
