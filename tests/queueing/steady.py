"""A second, separate line for comparison: many steady shops side by side, nothing taken from the engine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WARM_UP, CUSTOMERS, REPLICAS = 200, 1200, 48
ROUNDS = 30
SETTLED = 4.0
"""Standard errors away from the aim after which more customers cannot change the answer."""

Reals = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Shops:
    """Steady shops with lognormal service and exponential patience; arrays are ``(shops,)``, times in minutes."""

    per_minute: Reals
    mean: Reals
    cv: Reals
    patience: Reals
    target: Reals
    staff: NDArray[np.int64]

    def only(self, which: NDArray[np.bool_]) -> Shops:
        """Some of the shops."""
        return Shops(*(getattr(self, name)[which] for name in self.__slots__))


def in_time(shops: Shops, random: np.random.Generator) -> Reals:
    """Share served within the target of all who come, of each replica, shape ``(shops, REPLICAS)``.

    Each customer takes the person who is free first; who would wait longer than patience leaves at once, which
    changes nothing for the others (Kiefer & Wolfowitz 1955, Baccelli & Hebuterne 1981).
    """
    shape = (len(shops.staff), REPLICAS)
    width = int(shops.staff.max())
    free = np.where(np.arange(width)[:, None, None] < shops.staff[:, None], 0.0, np.inf)
    free = np.broadcast_to(free, (width, *shape)).copy()
    log_sd = np.sqrt(np.log1p(shops.cv**2))[:, None]
    centre = np.log(shops.mean)[:, None] - log_sd**2 / 2
    now, hits = np.zeros(shape), np.zeros(shape)
    for customer in range(WARM_UP + CUSTOMERS):
        now += random.standard_exponential(shape) / shops.per_minute[:, None]
        who = free.argmin(axis=0)[None]
        start = np.maximum(now, np.take_along_axis(free, who, axis=0)[0])
        stays = start - now <= random.standard_exponential(shape) * shops.patience[:, None]
        end = start + np.exp(centre + log_sd * random.standard_normal(shape))
        np.put_along_axis(free, who, np.where(stays, end, np.take_along_axis(free, who, axis=0)[0])[None], axis=0)
        if customer >= WARM_UP:
            hits += stays & (start - now <= shops.target[:, None])
    return hits / CUSTOMERS


def keeps(shops: Shops, aim: float, *, seed: int = 1) -> NDArray[np.bool_]:
    """Whether each shop serves at least ``aim`` in time: each is run on until that is settled."""
    random = np.random.default_rng(seed)
    count = len(shops.staff)
    total, squares, runs = np.zeros(count), np.zeros(count), np.zeros(count)
    open_ = np.ones(count, dtype=bool)
    for _ in range(ROUNDS):
        shares = in_time(shops.only(open_), random)
        total[open_] += shares.sum(axis=1)
        squares[open_] += (shares**2).sum(axis=1)
        runs[open_] += REPLICAS
        mean = total / runs
        error = np.sqrt(np.maximum(squares / runs - mean**2, 1e-12) / runs)
        open_ &= np.abs(mean - aim) < SETTLED * error
        if not open_.any():
            break
    verdict: NDArray[np.bool_] = total / runs >= aim
    return verdict
