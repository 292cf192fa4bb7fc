"""How long an order takes and how long customers are willing to wait."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shopflow.sourced import Sourced, assumed
from shopflow.wording import marked


class Family(StrEnum):
    """The shape of the times around their mean."""

    LOGNORMAL = "lognormal"
    GAMMA = "gamma"
    MEASURED = "measured"


class Way(StrEnum):
    """Who does which step of an order."""

    WHOLE = "whole"
    """One person does the whole order."""
    APART = "apart"
    """Some at the till, others at the bar; whoever is alone does both."""
    BOTH = "both"
    """Everybody does both, whatever has waited longest first."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of service (till, bar): mean seconds, coefficient of variation, and how unsure both are.

    ``mean_log_sd`` is the standard deviation of the logarithm of the mean: 0.2 means "within about 20 %";
    ``cv_log_sd`` is the same for the coefficient of variation.

    Args:
        family: the law of the times.
        measured_s: for the family ``MEASURED`` at least two times in ascending order, evenly spaced quantiles
            of what was measured; they give the shape (and so the spread), ``mean_service_s`` gives the level.
    """

    name: str
    mean_service_s: Sourced
    cv_service: Sourced
    mean_log_sd: float
    cv_log_sd: float = 0.0
    family: Family = Family.LOGNORMAL
    measured_s: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceModel:
    """The stages of service in order and the customers' patience.

    Args:
        stages: at least one; the same staff do all of it when there is one.
        patience_s: mean of the exponential time after which a waiting customer leaves; inf: never.
        balk_per_waiting: share ``1 - exp(-b q)`` of arrivals who leave at once on seeing ``q`` waiting.
        timed_orders: how many orders the service time was measured on; 0 where assumed.
        patience_log_sd: how unsure the mean patience is, as the standard deviation of its logarithm.
        together_share: share of orders that come at the same moment as the order before (groups).
        no_show_share: chance that somebody on duty does not come that day.
        way: who does which step. With ``APART`` and ``BOTH`` there are two stages, the till for an order and the
            bar for one item of it; then a wait is the time before the till and from payment until the last
            item is begun.
        tills: most who can take orders at a time; 0: no limit.
        machines: most items that can be made at a time; 0: no limit.
        item_shares: how likely an order has one item, two, three ... (with ``APART`` and ``BOTH``).
        slowdown: how much longer everything takes where people change between till and bar.
    """

    stages: tuple[Stage, ...]
    patience_s: Sourced
    balk_per_waiting: Sourced
    timed_orders: int = 0
    patience_log_sd: float = 0.0
    together_share: float = 0.0
    no_show_share: float = 0.0
    way: Way = Way.WHOLE
    tills: int = 0
    machines: int = 0
    item_shares: tuple[float, ...] = (1.0,)
    slowdown: float = 1.05

    @property
    def items_per_order(self) -> float:
        """Mean number of items of an order; 1 where a person does the whole order."""
        if self.way is Way.WHOLE:
            return 1.0
        return sum(count * share for count, share in enumerate(self.item_shares, start=1)) / sum(self.item_shares)

    @property
    def mean_service_s(self) -> float:
        """Mean seconds of work an order takes over all stages and items."""
        first, *rest = (stage.mean_service_s.value for stage in self.stages)
        work = first + self.items_per_order * sum(rest)
        return work * self.slowdown if self.way is Way.BOTH else work


def assumed_service() -> ServiceModel:
    """What is assumed while nobody timed an order: one stage, 78 s +- 30 %, patience 8 minutes.

    The median of 1.3 minutes and the patience of 8 (4 to 12) minutes are the study's defaults for counter
    service (``waits.md`` sections 5 and 6).
    """
    return ServiceModel(
        stages=(
            Stage(
                name="order",
                mean_service_s=assumed(78.0, marked("typical counter order, 1.3 minutes")),
                cv_service=assumed(0.55, marked("typical spread of counter orders")),
                mean_log_sd=0.2,
            ),
        ),
        patience_s=assumed(480.0, marked("typical patience, 8 minutes")),
        balk_per_waiting=assumed(0.0, marked("nobody turns away at the sight of the line")),
        patience_log_sd=0.3,
    )
