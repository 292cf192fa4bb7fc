"""The output of every model: many possible futures."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from forecasts.history import check_interval
from forecasts.occasions import AppliedEffect
from forecasts.stages import ForecastStage


@dataclass(frozen=True, slots=True)
class Forecast:
    """Expected orders per interval in each of many possible futures.

    A count is Poisson given its path, so the spread between the paths plus the Poisson part is the whole
    spread, and a queue engine can take the paths as they are.

    Args:
        starts: ``datetime64[s]`` on the wall clock, whole days, ascending, shape ``(intervals,)``.
        is_open: shape ``(intervals,)``; where False every path is zero.
        rate_paths: expected orders per interval, shape ``(paths, intervals)``, finite and not negative.
        interval_minutes: length of an interval.
        model: name of the model.
        stage: which method is in use, and on how much it rests.
        seed: what the random numbers were started with.
        effects: of special days, with the intervals that each changed.

    Raises:
        ValueError: shapes do not agree, or a rate is negative or not finite.
    """

    starts: NDArray[np.datetime64]
    is_open: NDArray[np.bool_]
    rate_paths: NDArray[np.float64]
    interval_minutes: int
    model: str
    stage: ForecastStage
    seed: int
    effects: tuple[AppliedEffect, ...] = ()

    def __post_init__(self) -> None:
        check_interval(self.interval_minutes)
        if self.rate_paths.ndim != 2 or self.rate_paths.shape[1] != len(self.starts):
            raise ValueError("rate_paths must have the shape (paths, intervals)")
        if self.is_open.shape != self.starts.shape:
            raise ValueError("is_open must have one value per interval")
        if not np.all(np.isfinite(self.rate_paths)) or np.any(self.rate_paths < 0):
            raise ValueError("rates must be finite and not negative")
        for array in (self.starts, self.is_open, self.rate_paths):
            array.flags.writeable = False

    def expected(self) -> NDArray[np.float64]:
        """Mean orders per interval over all paths, shape ``(intervals,)``."""
        mean: NDArray[np.float64] = self.rate_paths.mean(axis=0)
        return mean

    def quantiles(self, probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
        """Quantiles of the order count per interval, Poisson part included, shape ``(len(p), intervals)``.

        The count's law is the mixture of Poisson laws over the paths; the smallest whole count whose
        cumulative probability reaches ``p``.
        """
        from forecasts.counts import mixture_quantiles

        return mixture_quantiles(self.rate_paths, probabilities)

    def coarser(self, interval_minutes: int) -> Forecast:
        """The same futures per longer interval (rates summed); open where any part is open.

        Raises:
            ValueError: the longer interval is not a multiple of this one.
        """
        check_interval(interval_minutes)
        if interval_minutes % self.interval_minutes:
            raise ValueError(f"{interval_minutes} is not a multiple of {self.interval_minutes}")
        parts = interval_minutes // self.interval_minutes
        paths = self.rate_paths.shape[0]
        is_open: NDArray[np.bool_] = np.any(self.is_open.reshape(-1, parts), axis=1)
        effects = (replace(one, covers=np.any(one.covers.reshape(-1, parts), axis=1)) for one in self.effects)
        return replace(
            self,
            starts=self.starts[::parts].copy(),
            is_open=is_open,
            rate_paths=self.rate_paths.reshape(paths, -1, parts).sum(axis=2),
            interval_minutes=interval_minutes,
            effects=tuple(effects),
        )
