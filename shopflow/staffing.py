"""Least people per interval that keep the promise, and what one more or one fewer is worth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


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
