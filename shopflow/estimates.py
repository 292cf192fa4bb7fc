"""A row of figures, each with its likely range."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Estimates:
    """Figures per interval with a low and a high end, all of one shape."""

    value: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]

    def __post_init__(self) -> None:
        if not self.value.shape == self.low.shape == self.high.shape:
            raise ValueError("value, low and high must have the same shape")
        for array in (self.value, self.low, self.high):
            array.flags.writeable = False


@dataclass(frozen=True, slots=True)
class Estimate:
    """One figure with a low and a high end."""

    value: float
    low: float
    high: float
