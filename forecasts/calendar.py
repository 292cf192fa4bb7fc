"""Weekdays of numpy days."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def weekdays(days: NDArray[np.datetime64]) -> NDArray[np.int64]:
    """Weekday of each day, Monday 0 to Sunday 6, shape ``(days,)``."""
    since_1970: NDArray[np.int64] = days.astype("datetime64[D]").astype(np.int64)
    return (since_1970 + 3) % 7
