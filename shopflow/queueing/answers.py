"""What the owner saw and the till took, used to learn about service time and patience.

Possible truths are simulated, and each counts the more the better it explains what was seen. How far memory
and typical counts are off is assumed: about 40 % for a line and 50 % for those who leave.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from shopflow.problems import Problem
from shopflow.progress import CancelToken
from shopflow.queueing.longrun import Draws, possible_truths, run_truths
from shopflow.queueing.service import ServiceModel
from shopflow.queueing.work import whole_service
from shopflow.sourced import Source, Sourced
from shopflow.wording import phrase

LINE_LOG_SD = 0.4
LEAVE_LOG_SD = 0.5
CEILING_LOG_SD = 0.1
DRAWS = 250
DAYS = 12
LEAST_LEFT = 8.0
"""With fewer possible truths than this left over, the answers do not fit what is believed."""


@dataclass(frozen=True, slots=True)
class SeenLine:
    """How many people usually stand in line (not counting those being served) in an interval of the day."""

    interval: int
    people: float


@dataclass(frozen=True, slots=True)
class SeenLeaving:
    """How many customers usually leave without ordering in the intervals ``first <= i < end``."""

    first: int
    end: int
    people: float


@dataclass(frozen=True, slots=True)
class Learnt:
    """A service model after the answers.

    Args:
        service: mean, patience and how unsure both are, moved by the answers.
        truths: the possible truths with their new weights, for ``long_run`` with the model before.
        fits: whether the answers fit together and with what was believed; if not, the service time or an
            answer is wrong, and the model should not be used without a look at both.
    """

    service: ServiceModel
    truths: Draws
    fits: bool


def learn(
    service: ServiceModel,
    rates: NDArray[np.float64],
    staff: NDArray[np.int64],
    *,
    interval_minutes: float,
    lines: tuple[SeenLine, ...] = (),
    leaving: tuple[SeenLeaving, ...] = (),
    ceiling_s: float | None = None,
    seed: int = 1,
    cancel: CancelToken | None = None,
) -> Learnt:
    """Move a service model by what was seen on a usual day.

    Args:
        service: what is believed before.
        rates: expected arrivals per interval of a usual day; one row or one for each possible future.
        staff: people on duty on that day, shape ``(intervals,)``.
        interval_minutes: length of an interval.
        lines: answers to "how long is the line at 8:40?".
        leaving: answers to "about how many leave in the rush?".
        ceiling_s: the most an order can take on average (``till_ceiling``).
        seed: start of the random numbers.
        cancel: asked now and then whether to stop.

    Raises:
        Problem: fewer people than nobody, or a moment that is not part of the day.
    """
    _check(lines, leaving, len(staff))
    truths = possible_truths(service, draws=DRAWS, seed=seed)
    figures = run_truths(
        rates[np.arange(DAYS) % len(rates)],
        staff,
        service,
        truths,
        interval_minutes=interval_minutes,
        target_wait_s=0.0,
        seed=seed,
        cancel=cancel,
    )
    line = figures["time_in_line_s"].mean(axis=1) / (interval_minutes * 60)
    leave = figures["walkaways"].mean(axis=1)
    misfit = sum(
        (
            *(((np.log1p(seen.people) - np.log1p(line[:, seen.interval])) / LINE_LOG_SD) ** 2 for seen in lines),
            *(
                ((np.log1p(seen.people) - np.log1p(leave[:, seen.first : seen.end].sum(axis=1))) / LEAVE_LOG_SD) ** 2
                for seen in leaving
            ),
        ),
        start=np.zeros(DRAWS),
    )
    if ceiling_s is not None:
        over = np.log(truths.pace * service.mean_service_s / ceiling_s)
        misfit = misfit + (np.maximum(over, 0.0) / CEILING_LOG_SD) ** 2
    weight = np.exp(-(misfit - misfit.min()) / 2)
    weight /= weight.sum()
    fits = 1 / float((weight**2).sum()) >= LEAST_LEFT and float(misfit.min()) <= 4 * max(1, len(lines) + len(leaving))
    return Learnt(_moved(service, replace(truths, weight=weight)), replace(truths, weight=weight), fits)


def _moved(service: ServiceModel, truths: Draws) -> ServiceModel:
    """The model whose means and log spreads are those of the weighted truths."""
    pace, pace_sd = _log_moments(truths.pace, truths.weight)
    temper, temper_sd = _log_moments(truths.temper, truths.weight)
    stages = tuple(
        replace(
            stage,
            mean_service_s=_with_answers(stage.mean_service_s, pace),
            mean_log_sd=pace_sd if len(service.stages) == 1 else stage.mean_log_sd * _shrunk(service, pace_sd),
        )
        for stage in service.stages
    )
    return replace(
        service, stages=stages, patience_s=_with_answers(service.patience_s, temper), patience_log_sd=temper_sd
    )


def _shrunk(service: ServiceModel, pace_sd: float) -> float:
    """How much surer the whole is than before, for each of several stages."""
    before = whole_service(service).mean_log_sd
    return pace_sd / before if before > 0 else 1.0


def _log_moments(factor: NDArray[np.float64], weight: NDArray[np.float64]) -> tuple[float, float]:
    logs = np.log(factor)
    mean = float(weight @ logs)
    return float(np.exp(mean)), float(np.sqrt(weight @ (logs - mean) ** 2))


def _with_answers(number: Sourced, factor: float) -> Sourced:
    if factor == 1.0:
        return number
    basis = (
        phrase("{basis}, moved by what you saw", basis=phrase(number.basis))
        if number.basis
        else phrase("moved by what you saw")
    )
    source = Source.ENTERED if number.is_assumed else number.source
    return Sourced(number.value * factor, source, basis)


def _check(lines: tuple[SeenLine, ...], leaving: tuple[SeenLeaving, ...], intervals: int) -> None:
    if any(not 0 <= people <= 1000 for people in (*(a.people for a in lines), *(b.people for b in leaving))):
        raise Problem(phrase("The number of people in line or leaving must lie between nobody and 1,000."))
    if any(not 0 <= seen.interval < intervals for seen in lines) or any(
        not 0 <= seen.first < seen.end <= intervals for seen in leaving
    ):
        raise Problem(phrase("The line and those who leave must be asked for at a time of the day."))
