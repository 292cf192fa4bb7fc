"""How long an order takes and how long customers are willing to wait."""

from __future__ import annotations

from dataclasses import dataclass

from shopflow.sourced import Sourced, assumed


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of service (till, bar): mean seconds, coefficient of variation, and how unsure the mean is.

    ``mean_log_sd`` is the standard deviation of the logarithm of the mean: 0.2 means "within about 20 %".
    """

    name: str
    mean_service_s: Sourced
    cv_service: Sourced
    mean_log_sd: float


@dataclass(frozen=True, slots=True)
class ServiceModel:
    """The stages of service in order and the customers' patience.

    Args:
        stages: at least one; the same staff do all of it when there is one.
        patience_s: mean of the exponential time after which a waiting customer leaves; inf: never.
        balk_per_waiting: share ``1 - exp(-b q)`` of arrivals who leave at once on seeing ``q`` waiting.
        timed_orders: how many orders the service time was measured on; 0 where assumed.
    """

    stages: tuple[Stage, ...]
    patience_s: Sourced
    balk_per_waiting: Sourced
    timed_orders: int = 0

    @property
    def mean_service_s(self) -> float:
        """Mean seconds of work an order takes over all stages."""
        return sum(stage.mean_service_s.value for stage in self.stages)


def assumed_service() -> ServiceModel:
    """What is assumed while nobody timed an order: one stage, 78 s +- 30 %, patience 8 minutes.

    The median of 1.3 minutes and the patience of 8 (4 to 12) minutes are the study's defaults for counter
    service (``waits.md`` sections 5 and 6).
    """
    return ServiceModel(
        stages=(
            Stage(
                name="order",
                mean_service_s=assumed(78.0, "typical counter order, 1.3 minutes"),
                cv_service=assumed(0.55, "typical spread of counter orders"),
                mean_log_sd=0.2,
            ),
        ),
        patience_s=assumed(480.0, "typical patience, 8 minutes"),
        balk_per_waiting=assumed(0.0, "nobody turns away at the sight of the line"),
    )
