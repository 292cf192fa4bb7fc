"""Wage, margin and walk-aways: what a change costs and saves."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shopflow.sourced import Sourced, assumed
from shopflow.wording import marked


@dataclass(frozen=True, slots=True)
class MoneyModel:
    """What an hour of work and a lost customer are worth, in the shop's currency.

    Args:
        wage_per_h: what a person is paid an hour.
        oncost_share: what the employer pays on top, as a share of the wage.
        average_order: mean amount of an order.
        margin_share: share of an order that is left after ingredients.
        return_later_share: share of those who leave and come back later the same day.
        stop_share: share of regulars who never come back after leaving once (a guess).
        regular_share: share of customers who are regulars (a guess).
        regular_yearly_margin: margin that a regular brings in a year (a guess).
        stop_after_long_wait_share: share of regulars who never come back after one wait that was too long
            (a guess).
        making_up: what it costs to make up with a served customer who waited too long, as a mean over all
            of them (a guess).
    """

    wage_per_h: Sourced
    oncost_share: Sourced
    average_order: Sourced
    margin_share: Sourced
    return_later_share: Sourced
    stop_share: Sourced
    regular_share: Sourced
    regular_yearly_margin: Sourced
    stop_after_long_wait_share: Sourced = field(default_factory=lambda: assumed(0.005, marked("a guess")))
    making_up: Sourced = field(default_factory=lambda: assumed(0.1, marked("a guess: a free drink for one in thirty")))

    @property
    def cost_per_h(self) -> float:
        """What an hour of one person costs the shop."""
        return self.wage_per_h.value * (1 + self.oncost_share.value)

    @property
    def margin_per_walkaway(self) -> float:
        """Margin lost today when one customer leaves without ordering (regulars not counted)."""
        return self.average_order.value * self.margin_share.value * (1 - self.return_later_share.value)

    def lost_margin(self, walkaways: NDArray[np.float64]) -> NDArray[np.float64]:
        """Margin lost today with so many customers who leave (regulars not counted)."""
        return walkaways * self.margin_per_walkaway

    def regulars_lost(self, walkaways: NDArray[np.float64], long_waits: NDArray[np.float64]) -> NDArray[np.float64]:
        """Regulars who never come back after so many customers left and so many were served too late (a guess)."""
        stop = walkaways * self.stop_share.value + long_waits * self.stop_after_long_wait_share.value
        return stop * self.regular_share.value

    def wages(self, person_hours: float) -> float:
        """What so many hours of work cost the shop."""
        return person_hours * self.cost_per_h


def assumed_money() -> MoneyModel:
    """What is assumed until the owner says otherwise."""
    return MoneyModel(
        wage_per_h=assumed(13.0, marked("typical hourly wage")),
        oncost_share=assumed(0.2, marked("typical employer's share")),
        average_order=assumed(6.0, marked("typical counter order")),
        margin_share=assumed(0.65, marked("typical margin after ingredients")),
        return_later_share=assumed(0.1, marked("a guess")),
        stop_share=assumed(0.05, marked("a guess")),
        regular_share=assumed(0.4, marked("a guess")),
        regular_yearly_margin=assumed(300.0, marked("a guess")),
    )
