"""What each number of people costs in each block: lost margin and the promise, ever less with each person more."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

UNITS = 10_000
"""The search counts in whole ten-thousandths of the currency, so that every step of it agrees to the last digit."""


def margin_ladder(options: NDArray[np.int64], lost: NDArray[np.float64], most: int) -> NDArray[np.float64]:
    """Lost margin per block with ``0 ... most`` people, convex along the second axis.

    The curve of the requirement is followed where it is known. With fewer people each one missing costs what
    the last known one did; with more there is nothing left to save. Where chance made a later person seem
    worth more than an earlier one, both count for their mean: the lower convex envelope (pool adjacent
    violators; Ayer et al. 1955). Lost margin is convex in the number of people for a line with impatient
    customers (Harel 2011, Operations Research 59).

    Args:
        options: numbers of people, ascending, shape ``(blocks, options)``.
        lost: margin lost with each of them, same shape.
        most: most people.

    Returns:
        Shape ``(blocks, most + 1)``.
    """
    table = np.zeros((len(options), most + 1))
    for row, (people, margin) in enumerate(zip(options, lost, strict=True)):
        known, first = np.unique(np.maximum(people, 0), return_index=True)
        low, high = int(known[0]), int(known[-1])
        saved = np.zeros(max(high, most) + 2)
        saved[low + 1 : high + 1] = decreasing(np.maximum(-np.diff(margin[first]), 0.0))
        saved[1 : low + 1] = saved[low + 1]
        still_to_save = saved[::-1].cumsum()[::-1]
        table[row] = margin[first[-1]] + still_to_save[1 : most + 2]
    return table


def decreasing(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The nearest sequence that never rises: neighbours in the wrong order both take their mean."""
    pools: list[tuple[float, int]] = []
    for value in values.tolist():
        pool = (value, 1)
        while pools and pools[-1][0] < pool[0]:
            mean, size = pools.pop()
            pool = ((mean * size + pool[0] * pool[1]) / (size + pool[1]), size + pool[1])
        pools.append(pool)
    return np.array([mean for mean, size in pools for _ in range(size)])
