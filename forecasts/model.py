"""What every forecasting model offers, and the one way in which expected orders become possible futures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from forecasts.forecast import Forecast
from forecasts.history import MINUTES_PER_DAY, DemandHistory, interval_starts
from forecasts.occasions import Occasion, apply_effects, learnt_effects, rebased, without_occasions
from forecasts.spread import measured_spread, possible_futures
from forecasts.stages import stage_reached

ABSURD_ORDERS = 100_000.0

ExpectedOrders = Callable[[DemandHistory, NDArray[np.datetime64]], NDArray[np.float64]]
"""From a history and days to expected orders per interval, were it open; ``(days, intervals)``."""


class Model(Protocol):
    """Counts in, possible futures out."""

    @property
    def name(self) -> str:
        """What the model is called in tables."""

    def forecast(
        self,
        history: DemandHistory,
        days: NDArray[np.datetime64],
        is_open: NDArray[np.bool_],
        *,
        paths: int = 500,
        seed: int = 1,
    ) -> Forecast:
        """Forecast whole days that lie after the history, not necessarily at once after it.

        Args:
            history: what is known.
            days: ``datetime64[D]``, ascending.
            is_open: when the shop will be open, shape ``(days, intervals)``.
            paths: how many possible futures.
            seed: the same seed gives the same paths.

        Raises:
            ValueError: nothing to learn from, or shapes that do not fit.
        """


@dataclass(frozen=True, slots=True)
class CountModel:
    """Expected orders from a rule, times the shop's own spread by day and by interval.

    Every model shares this spread, so that a comparison between two models compares their rules.

    Args:
        name: what the model is called in tables.
        expected_orders: the rule.
        occasions: special days, past and to come, and lasting changes; the rule learns from the usual days.
    """

    name: str
    expected_orders: ExpectedOrders
    occasions: tuple[Occasion, ...] = ()

    def forecast(
        self,
        history: DemandHistory,
        days: NDArray[np.datetime64],
        is_open: NDArray[np.bool_],
        *,
        paths: int = 500,
        seed: int = 1,
    ) -> Forecast:
        """Forecast whole days; see ``Model.forecast``."""
        days = days.astype("datetime64[D]")
        check_history(history)
        check_horizon(history, days, is_open, paths)
        history = rebased(history, self.occasions, self.expected_orders)
        usual = without_occasions(history, self.occasions)
        expected = np.where(is_open, self.expected_orders(usual, days), 0.0)
        spread = measured_spread(usual, self.expected_orders)
        rates = possible_futures(expected, spread, paths=paths, seed=seed)
        effects = apply_effects(
            rates,
            self.occasions,
            learnt_effects(history, self.occasions, self.expected_orders),
            days,
            interval_minutes=history.interval_minutes,
            day_start_minute=history.day_start_minute,
            seed=seed,
        )
        return Forecast(
            starts=interval_starts(days, history.interval_minutes, history.day_start_minute).ravel(),
            is_open=is_open.ravel().copy(),
            rate_paths=rates.reshape(paths, -1),
            interval_minutes=history.interval_minutes,
            model=self.name,
            stage=stage_reached(history),
            seed=seed,
            effects=effects,
        )


def check_history(history: DemandHistory) -> None:
    """Raise ``ValueError`` in plain words when there is nothing that a forecast could be learnt from."""
    known_orders = history.orders[history.is_known]
    if not known_orders.size:
        raise ValueError("the history has no open hours with complete orders to learn from")
    if known_orders.sum() < 2:
        raise ValueError("the history has fewer than two orders: too few for a forecast")
    if known_orders.max() > ABSURD_ORDERS:
        raise ValueError(f"an interval with {known_orders.max():,.0f} orders cannot be right")


def check_horizon(history: DemandHistory, days: NDArray[np.datetime64], is_open: NDArray[np.bool_], paths: int) -> None:
    """Raise ``ValueError`` when the days to forecast do not fit the history."""
    shape = (len(days), MINUTES_PER_DAY // history.interval_minutes)
    if is_open.shape != shape:
        raise ValueError(f"is_open must have the shape {shape}")
    if not len(days) or np.any(np.diff(days).astype(int) <= 0):
        raise ValueError("the days to forecast must be ascending, and at least one")
    if days[0] <= history.days[-1]:
        raise ValueError("the days to forecast must lie after the history")
    if paths < 1:
        raise ValueError("a forecast needs at least one path")
