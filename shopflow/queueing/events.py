"""People who do both steps: the events of all days are worked off side by side, each day at its own moment."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from shopflow.queueing.line import StaffPlans
from shopflow.queueing.visits import Counter, Orders, Reals, Wholes


class First(StrEnum):
    """What people who do both steps take up when they could do either."""

    LONGEST_WAITING = "longest waiting"
    TILL = "till"
    BAR = "bar"


class Events:
    """All days side by side, each at its own moment; one event of each day at a time.

    Args:
        orders: who come with what.
        plans: staff plans over the whole day.
        counter: how many can be at the till and at the bar.
        first: what is taken up when both could be.
        plan_of_day: which plan each day follows.
    """

    def __init__(self, orders: Orders, plans: StaffPlans, counter: Counter, first: First, plan_of_day: Wholes) -> None:
        customers = orders.customers
        rows, days = customers.arrival_s.shape
        self._orders, self._rule, self._days, self._slowdown = orders, first, days, counter.slowdown
        self._each = np.arange(days)
        none = np.full((1, days), np.inf)
        arrives = np.where(customers.exists, customers.arrival_s, np.inf)
        self._arrival = np.concatenate([arrives, none]).ravel()
        self._leaves = np.concatenate([arrives + np.maximum(customers.patience_s, 0.0), none]).ravel()
        self._till_s = np.concatenate([customers.service_s, none]).ravel()
        self._item_s = orders.item_s.reshape(len(orders.item_s), -1)
        self._interval_s, self._intervals = customers.interval_s, customers.intervals
        self._first_cell = plan_of_day * customers.intervals
        self._staff = plans.staff.ravel()
        self._at_tills, self._at_bar = counter.at_till(self._staff), counter.at_bar(self._staff)
        self._holds_until = plans.holds_until(customers.interval_s).ravel()
        self._size = rows * days
        self._tolerated = None if customers.tolerated_line is None else customers.tolerated_line.ravel()
        self._balked = np.zeros(self._size + days, dtype=bool)
        self._start = np.full(self._size, np.inf)
        self._done = np.full(self._size, np.inf)
        self._paid_at = np.full(self._size, np.inf)
        self._begun = np.full(self._size, np.inf)
        self._jobs: list[tuple[Wholes, Reals, Reals]] = []
        self._left_to_make = orders.items.ravel().copy()
        self._items = orders.items.ravel()
        self._come = self._each.copy()
        self._till_head = self._each.copy()
        self._bar = np.zeros(self._size + days, dtype=np.int64)
        self._paid = np.full(self._size + days, np.inf)
        self._bar_head, self._bar_tail = self._each.copy(), self._each.copy()
        self._next_item = np.zeros(days, dtype=np.int64)
        people = plans.most
        self._ends = np.full((people, days), np.inf)
        self._at_till = np.zeros((people, days), dtype=bool)
        self._who = np.zeros((people, days), dtype=np.int64)
        self._busy = np.zeros((2, days), dtype=np.int64)
        self._now = np.zeros(days)
        self._cell = self._first_cell.copy()

    def step(self) -> bool:
        """On each day one thing happens: somebody takes something up, or else its next event; False: nothing at all."""
        does = self._start_one()
        return self._advance(~does) or bool(does.any())

    def _advance(self, idle: NDArray[np.bool_]) -> bool:
        """Bring the idle days to their next event; False when nothing is left to happen on any."""
        arrival = self._arrival[self._come]
        ends = self._ends.min(axis=0) if len(self._ends) else np.full(self._days, np.inf)
        waits = (self._till_head < self._come) | (self._bar_head < self._bar_tail)
        changes = np.where(waits, self._holds_until[self._cell], np.inf)
        now = np.minimum(np.minimum(arrival, ends), changes)
        happens = idle & (now < np.inf)
        if not happens.any():
            return False
        self._now = np.where(happens, now, self._now)
        interval = np.minimum(self._now / self._interval_s, self._intervals - 1).astype(np.int64)
        self._cell = self._first_cell + interval
        finishes = happens & (ends <= now)
        comes = happens & ~finishes & (arrival <= now)
        if comes.any():
            self._arrive(np.flatnonzero(comes))
        if finishes.any():
            self._finish(np.flatnonzero(finishes))
        return True

    def _arrive(self, day: Wholes) -> None:
        who = self._come[day]
        if self._tolerated is not None:
            for one, of_day in zip(who.tolist(), day.tolist(), strict=True):
                line = slice(self._till_head[of_day], one, self._days)
                in_line = (self._leaves[line] > self._now[of_day]) & ~self._balked[line]
                self._balked[one] = in_line.sum() > self._tolerated[one]
        self._come[day] += self._days

    def _finish(self, day: Wholes) -> None:
        person = self._ends[:, day].argmin(axis=0)
        who, paid = self._who[person, day], self._at_till[person, day]
        self._ends[person, day] = np.inf
        self._busy[np.where(paid, 0, 1), day] -= 1
        at, payer = day[paid], who[paid]
        self._bar[self._bar_tail[at]] = payer
        self._paid[self._bar_tail[at]] = self._now[at]
        self._paid_at[payer] = self._now[at]
        self._bar_tail[at] += self._days
        made, maker = who[~paid], day[~paid]
        self._left_to_make[made] -= 1
        whole = self._left_to_make[made] == 0
        self._done[made[whole]] = self._now[maker[whole]]

    def _start_one(self) -> NDArray[np.bool_]:
        """Where it is possible one person takes something up, after those who left the head of the line are gone."""
        cell, in_line = self._cell, self._till_head < self._come
        does = in_line & ((self._leaves[self._till_head] < self._now) | self._balked[self._till_head])
        self._till_head += np.where(does, self._days, 0)
        free = ~does & (self._staff[cell] > self._busy[0] + self._busy[1])
        till = free & in_line & (self._busy[0] < self._at_tills[cell])
        bar = free & (self._bar_head < self._bar_tail) & (self._busy[1] < self._at_bar[cell])
        if self._rule is First.LONGEST_WAITING:
            till &= ~bar | (self._arrival[self._till_head] <= self._paid[self._bar_head])
        elif self._rule is First.BAR:
            till &= ~bar
        bar &= ~till
        if till.any():
            self._take_order(np.flatnonzero(till))
        if bar.any():
            self._make_item(np.flatnonzero(bar))
        started: NDArray[np.bool_] = does | till | bar
        return started

    def _take_order(self, day: Wholes) -> None:
        who = self._till_head[day]
        self._till_head[day] += self._days
        self._start[who] = self._now[day]
        self._work(day, who, self._till_s[who], stage=0)

    def _make_item(self, day: Wholes) -> None:
        who = self._bar[self._bar_head[day]]
        item = self._next_item[day]
        self._begun[who] = self._now[day]
        self._work(day, who, self._item_s[item, who], stage=1)
        last = item + 1 == self._items[who]
        self._next_item[day] = np.where(last, 0, item + 1)
        self._bar_head[day[last]] += self._days

    def _work(self, day: Wholes, who: Wholes, seconds: Reals, *, stage: int) -> None:
        person = np.isinf(self._ends[:, day]).argmax(axis=0)
        ends = self._now[day] + seconds * self._slowdown
        self._jobs.append((day, self._now[day], ends))
        self._ends[person, day] = ends
        self._at_till[person, day] = stage == 0
        self._who[person, day] = who
        self._busy[stage, day] += 1

    @property
    def done_s(self) -> Reals:
        """Moment at which the whole order is in hand; infinite where it never is, shape ``(customers, days)``."""
        return self._grid(self._done)

    @property
    def till_wait_s(self) -> Reals:
        """From joining the line to the till; infinite for those who left."""
        return self._grid(self._start) - self._orders.customers.arrival_s

    @property
    def bar_wait_s(self) -> Reals:
        """From payment until the last item is begun; not a number for those who left."""
        return self._grid(self._begun - np.where(np.isfinite(self._paid_at), self._paid_at, 0.0))

    @property
    def is_balked(self) -> NDArray[np.bool_]:
        """Who turned away at the sight of the line, shape ``(customers, days)``."""
        return self._balked[: self._size].reshape(self._orders.customers.arrival_s.shape)

    @property
    def jobs(self) -> tuple[Wholes, Reals, Reals]:
        """Day, begin and end of each piece of work, one-dimensional."""
        if not self._jobs:
            return np.empty(0, dtype=np.int64), np.empty(0), np.empty(0)
        day, start, end = (np.concatenate(column) for column in zip(*self._jobs, strict=True))
        return day, start, end

    def _grid(self, figure: Reals) -> Reals:
        return figure.reshape(self._orders.customers.arrival_s.shape)
