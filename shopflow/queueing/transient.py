"""The exact law of a day with exponential service: Mt/M/s(t)+M by uniformization.

The number present is a birth-death chain whose rates hold over a step. Over a step of length h,
``p(t + h) = sum_j Poisson(L h; j) p P^j`` with ``P = I + Q / L`` and L at least every rate of leaving a state
(Jensen 1953): only additions of positive numbers, so that the error is that of the cut tail. Where people
leave work, the customer in hand goes back to the head of the line, which the simulator does not do.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MOST_EVENTS = 500.0
"""A step with more events than this on average is cut in pieces: exp(-500) is still far from underflow."""

TAIL = 1e-15


@dataclass(frozen=True, slots=True)
class TransientDay:
    """Exact figures of a day, per step of constant rates; times in the unit of the rates.

    Args:
        present: law of the number present at each edge of a step, shape ``(steps + 1, states)``.
        mean_present: mean number present over each step.
        mean_line: mean number waiting over each step.
        wait_share: share of the arrivals in each step who find everybody busy.
        abandoned: mean number who leave without service in each step.
    """

    present: NDArray[np.float64]
    mean_present: NDArray[np.float64]
    mean_line: NDArray[np.float64]
    wait_share: NDArray[np.float64]
    abandoned: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TransientQueue:
    """A day as rates and servers per step.

    Args:
        arrival_rates: shape ``(steps,)``.
        servers: shape ``(steps,)``.
        service_rate: of one server.
        abandonment_rate: of one waiting customer; 0: nobody leaves.
        step: length of a step.
        most_present: arrivals who find so many are turned away; choose it so large that nobody is.

    Raises:
        ValueError: shapes or signs that cannot be.
    """

    arrival_rates: NDArray[np.float64]
    servers: NDArray[np.int64]
    service_rate: float
    abandonment_rate: float
    step: float
    most_present: int

    def __post_init__(self) -> None:
        if self.arrival_rates.ndim != 1 or self.arrival_rates.shape != self.servers.shape:
            raise ValueError("arrival rates and servers need one value per step")
        if np.any(self.arrival_rates < 0) or np.any(self.servers < 0) or self.abandonment_rate < 0:
            raise ValueError("rates and servers cannot be negative")
        if not (self.service_rate > 0 and self.step > 0 and self.most_present >= 1):
            raise ValueError("service rate, step and room must be above zero")

    def departure_rates(self, servers: int) -> NDArray[np.float64]:
        """Rate at which anybody goes, served or not, for each number present."""
        present = np.arange(self.most_present + 1)
        busy = np.minimum(present, servers)
        return busy * self.service_rate + (present - busy) * self.abandonment_rate

    def run(self, start: NDArray[np.float64] | None = None) -> TransientDay:
        """Follow the law of the number present through the day, from empty or from ``start``."""
        states = self.most_present + 1
        law = np.zeros(states) if start is None else start.astype(np.float64)
        if start is None:
            law[0] = 1.0
        steps = len(self.servers)
        present = np.empty((steps + 1, states))
        present[0] = law
        spent = np.empty((steps, states))
        for index, (rate, servers) in enumerate(zip(self.arrival_rates, self.servers, strict=True)):
            law, spent[index] = self._advance(law, float(rate), int(servers))
            present[index + 1] = law
        mean_law = spent / self.step
        number = np.arange(states)
        line = np.maximum(number - self.servers[:, None], 0)
        mean_line = (mean_law * line).sum(axis=1)
        return TransientDay(
            present=present,
            mean_present=mean_law @ number,
            mean_line=mean_line,
            wait_share=(mean_law * (number >= self.servers[:, None])).sum(axis=1),
            abandoned=self.abandonment_rate * mean_line * self.step,
        )

    def share_within_target(self, day: TransientDay, target_steps: int) -> NDArray[np.float64]:
        """Share served within the target of those who come at the beginning of each step.

        A customer is followed behind those ahead, who only become fewer, through the staff of the coming
        steps. The last steps of the day, whose future is not known, keep the staff of the last.

        Args:
            day: result of :meth:`run`.
            target_steps: the target wait in steps.
        """
        last = len(self.servers) - 1
        known: dict[tuple[int, ...], NDArray[np.float64]] = {}
        shares = np.empty(last + 1)
        for first in range(last + 1):
            coming = tuple(self.servers[np.minimum(np.arange(first, first + target_steps + 1), last)].tolist())
            if coming not in known:
                known[coming] = self._begun_within(coming)
            shares[first] = day.present[first] @ known[coming]
        return shares

    def _begun_within(self, coming: tuple[int, ...]) -> NDArray[np.float64]:
        """Chance that service begins by the last of the coming steps, for each number ahead at the first."""
        begun = (np.arange(self.most_present + 1) < coming[-1]).astype(np.float64)
        for servers in coming[-2::-1]:
            begun = self._wait_a_step(begun, servers)
        return begun

    def _advance(
        self, law: NDArray[np.float64], arrival_rate: float, servers: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Law after one step, and the time spent in each state during it."""
        leave = self.departure_rates(servers)
        top = arrival_rate + float(leave.max())
        if top == 0:
            return law, law * self.step
        arrive = np.full(len(law) - 1, arrival_rate)
        moves = (np.diag(arrive, 1) + np.diag(leave[1:], -1)) / top
        np.fill_diagonal(moves, 1 - moves.sum(axis=1))
        pieces = math.ceil(top * self.step / MOST_EVENTS)
        weights, beyond = _poisson(top * self.step / pieces)
        spent = np.zeros_like(law)
        for _ in range(pieces):
            terms = _powers(moves.T, law, len(weights))
            law = weights @ terms
            spent += beyond @ terms / top
        return law, spent

    def _wait_a_step(self, begun: NDArray[np.float64], servers: int) -> NDArray[np.float64]:
        """Chance to be served in time, one step earlier, for each number ahead."""
        leave = self.departure_rates(servers)
        top = float(leave.max()) + self.abandonment_rate
        free = np.arange(len(begun)) < servers
        chance = np.where(free, 1.0, begun)
        if top == 0:
            return chance
        fewer = np.where(free, 0.0, leave / top)
        moves = np.diag(fewer[1:], -1)
        np.fill_diagonal(moves, np.where(free, 1.0, 1 - fewer - self.abandonment_rate / top))
        pieces = math.ceil(top * self.step / MOST_EVENTS)
        weights, _ = _poisson(top * self.step / pieces)
        for _ in range(pieces):
            chance = weights @ _powers(moves, chance, len(weights))
        return chance


def _powers(matrix: NDArray[np.float64], vector: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """``vector``, ``matrix @ vector``, ``matrix @ matrix @ vector``..., shape ``(count, states)``."""
    terms = np.empty((count, len(vector)))
    terms[0] = vector
    matrix = np.ascontiguousarray(matrix)
    for index in range(1, count):
        np.dot(matrix, terms[index - 1], out=terms[index])
    return terms


def _poisson(mean: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weights of 0, 1, 2... events until what is left is below ``TAIL``, and what lies beyond each number."""
    weights = [math.exp(-mean)]
    while len(weights) <= mean or weights[-1] > TAIL:
        weights.append(weights[-1] * mean / len(weights))
    kept = np.array(weights)
    beyond = np.append(kept[:0:-1].cumsum()[::-1], 0.0)
    return kept, beyond
