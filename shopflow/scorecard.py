"""How good the forecast was on the shop's own past, in the owner's words; what is not true is not said."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory, Model, Scores, backtest, last_week, mean_of_weeks, score
from forecasts.backtest import BacktestOrigin
from forecasts.intraday import IntradayUpdate, learnt_update
from shopflow.problems import Problem
from shopflow.progress import CancelToken, Progress, no_progress
from shopflow.queueing.service import ServiceModel
from shopflow.wording import marked, phrase

HORIZON_DAYS = 14
ORIGINS = 4
LEAST_WEEKS_TO_GRADE = 4
LEAST_CLAIM = 0.02
LEAST_BIAS = 0.01
LEAST_STAFFING_SHARE = 0.005
BUSY_SHARE = 0.8
"""Of a simple rule: people are not to be at work for more than this share of their time."""
MISSED_DAYS = 3


class Light(StrEnum):
    """How a figure looks."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Grade(StrEnum):
    """By the distance from a perfect forecaster."""

    TOO_EARLY = "too early to grade"
    BEST = "as good as it gets"
    GOOD = "good"
    UNSEEN = "something moves that we cannot see"
    CHECK = "check the data"


@dataclass(frozen=True, slots=True)
class MissedDay:
    """A day of the back-test that was far off: what came and what was expected."""

    date: dt.date
    orders: float
    expected: float

    @property
    def share(self) -> float:
        """Orders over expected ones, minus 1."""
        return self.orders / max(self.expected, 0.5) - 1.0


@dataclass(frozen=True, slots=True)
class StaffingHits:
    """Open intervals by how the people planned from the forecast compare with those the orders needed.

    All are shares of the intervals, 0 to 1.
    """

    right: float
    one_short: float
    more_short: float
    one_spare: float
    more_spare: float


@dataclass(frozen=True, slots=True)
class ScoreCard:
    """The back-test's figures and the sentences that they allow.

    Args:
        weeks: how many weeks were tested.
        ours: scores of the forecast.
        mean_of_4: of the mean of the last four same weekdays.
        last_week: of repeating last week.
        staffing: in people.
        missed: the days missed most, the worst first.
        intraday: whether a busy morning means a busy afternoon here.
        grade: how good it is all in all.
        range_light: of the share of half hours inside the likely range.
        bias_light: of the mean error.
        sentences: for the owner, in order.
    """

    weeks: int
    ours: Scores
    mean_of_4: Scores
    last_week: Scores
    staffing: StaffingHits
    missed: tuple[MissedDay, ...]
    intraday: IntradayUpdate
    grade: Grade
    range_light: Light
    bias_light: Light
    sentences: tuple[str, ...]


def score_card(
    history: DemandHistory,
    model: Model,
    service: ServiceModel,
    *,
    origins: int = ORIGINS,
    seed: int = 1,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> ScoreCard:
    """Forecast the last weeks from what was known a fortnight before, and compare with what came.

    With less than eight weeks of history the forecasts reach one week instead of two.

    Args:
        history: of ``shopflow.forecasting.plan_history``, preferably per 30 minutes.
        model: of ``shopflow.forecasting.plan_model``.
        service: how long an order keeps somebody busy.
        origins: at most from how many past days.

    Raises:
        Problem: the history is too short to try anything.
        Cancelled: Stop was pressed.
    """
    horizon = HORIZON_DAYS if len(history.days) >= 4 * HORIZON_DAYS else 7
    models = (model, mean_of_weeks(4), last_week())
    tests: list[list[BacktestOrigin]] = []
    for number, one in enumerate(models):
        part = _part(progress, number, len(models))
        try:
            tests.append(
                list(_watched(backtest(history, one, origins=origins, horizon_days=horizon, seed=seed), part, cancel))
            )
        except ValueError as error:
            raise Problem(
                phrase("There are too few weeks of orders to test the forecast on: import at least three weeks."),
                details=str(error),
            ) from error
    ours, mean, last = (score(test) for test in tests)
    return _card(history, tests[0], ours, mean, last, service, horizon)


def people_for(orders: NDArray[np.float64], mean_service_s: float, interval_minutes: int) -> NDArray[np.int64]:
    """People that so many orders need by a simple rule: busy for at most 80 % of the time, at least one."""
    work = orders * mean_service_s / (interval_minutes * 60 * BUSY_SHARE)
    return np.maximum(np.ceil(work - 1e-9), 1).astype(np.int64)


def staffing_hits(tests: list[BacktestOrigin], service: ServiceModel) -> StaffingHits:
    """Planned from the expected orders against needed by what came, over all scored intervals."""
    differences = []
    for test in tests:
        minutes = test.forecast.interval_minutes
        planned, needed = (
            people_for(orders, service.mean_service_s, minutes) for orders in (test.forecast.expected(), test.orders)
        )
        differences.append((planned - needed)[test.is_scored])
    spare = np.concatenate(differences)
    share = [float(np.mean(which)) for which in (spare == 0, spare == -1, spare < -1, spare == 1, spare > 1)]
    return StaffingHits(*share)


def _card(
    history: DemandHistory,
    tests: list[BacktestOrigin],
    ours: Scores,
    mean: Scores,
    last: Scores,
    service: ServiceModel,
    horizon: int,
) -> ScoreCard:
    weeks = len(tests) * horizon // 7
    staffing, missed, update = staffing_hits(tests, service), _missed(tests), learnt_update(tests)
    grade = _grade(ours, weeks)
    sentences = (
        *_distance(ours, history.interval_minutes, weeks, horizon),
        *_compared(ours, mean, last),
        *_range(ours, history.interval_minutes),
        *_days(ours, tests),
        *_people(staffing, history.interval_minutes),
        *_worst(missed),
        *_intraday(update),
        phrase(_GRADES[grade]),
    )
    return ScoreCard(
        weeks=weeks,
        ours=ours,
        mean_of_4=mean,
        last_week=last,
        staffing=staffing,
        missed=missed,
        intraday=update,
        grade=grade,
        range_light=_light(abs(ours.coverage_80 - 0.8), 0.05, 0.1),
        bias_light=_light(abs(ours.bias), 0.05, 0.15),
        sentences=sentences,
    )


def _watched(
    tests: Iterator[BacktestOrigin], progress: Callable[[int], None], cancel: CancelToken | None
) -> Iterator[BacktestOrigin]:
    for done, test in enumerate(tests, start=1):
        if cancel is not None:
            cancel.check()
        progress(done)
        yield test


def _part(progress: Progress, number: int, models: int) -> Callable[[int], None]:
    def report(done: int) -> None:
        progress((number + min(done / ORIGINS, 1.0)) / models, phrase("Testing the forecast on your past weeks"))

    return report


def _distance(ours: Scores, interval_minutes: int, weeks: int, horizon: int) -> Iterator[str]:
    if weeks == 1:
        yield phrase("We forecast the last week of your past from what was known before it.")
    else:
        yield phrase(
            "We forecast the last {weeks} weeks of your past, each day up to {days} days before it came.",
            weeks=weeks,
            days=horizon,
        )
    yield _for_each(
        interval_minutes,
        marked("For each half hour we were off by {error:.1f} orders of {orders:.1f} on average."),
        marked("For every {minutes} minutes we were off by {error:.1f} orders of {orders:.1f} on average."),
        error=ours.mean_absolute_error,
        orders=ours.mean_orders,
    )
    if ours.floor_error < ours.mean_absolute_error:
        yield phrase(
            "A perfect forecaster, who knew exactly how busy you are but not who walks in when, would be off by"
            " {error:.1f}.",
            error=ours.floor_error,
        )


def _compared(ours: Scores, mean: Scores, last: Scores) -> Iterator[str]:
    than_mean, than_last = (1.0 - ours.crps / other.crps if other.crps > 0 else 0.0 for other in (mean, last))
    if than_mean >= LEAST_CLAIM:
        yield phrase("The forecast is {closer:.0%} closer than averaging the last four weeks.", closer=than_mean)
    if than_last >= LEAST_CLAIM:
        yield phrase("The forecast is {closer:.0%} closer than copying last week.", closer=than_last)


def _range(ours: Scores, interval_minutes: int) -> Iterator[str]:
    yield _for_each(
        interval_minutes,
        marked("Of 100 half hours, {inside:.0f} had as many orders as the likely range says; it should be 80."),
        marked(
            "Of 100 times {minutes} minutes, {inside:.0f} had as many orders as the likely range says; it should be 80."
        ),
        inside=100 * ours.coverage_80,
    )


def _days(ours: Scores, tests: list[BacktestOrigin]) -> Iterator[str]:
    totals = np.concatenate([_day_totals(test)[0] for test in tests])
    expected = np.concatenate([_day_totals(test)[1] for test in tests])
    usual = float(totals.mean())
    luck = float(np.sum(_luck(expected))) / max(float(totals.sum()), 1e-9)
    yield phrase(
        "Day totals were off by {share:.0%} ({orders:.0f} of {usual:.0f} orders); luck alone is {luck:.0%}.",
        share=ours.day_wmape,
        orders=ours.day_wmape * usual,
        usual=usual,
        luck=luck,
    )
    if ours.bias >= LEAST_BIAS:
        yield phrase("On average we were {share:.0%} too high.", share=ours.bias)
    elif ours.bias <= -LEAST_BIAS:
        yield phrase("On average we were {share:.0%} too low.", share=-ours.bias)


def _people(staffing: StaffingHits, interval_minutes: int) -> Iterator[str]:
    """How often the staffing would have been one too few or one too many, and how often further off."""
    yield _for_each(
        interval_minutes,
        marked(
            "Planned by it, you would have had the right number of people in {right:.0%} of the half hours, one too few"
            " in {short:.0%} and one too many in {spare:.0%}."
        ),
        marked(
            "Planned by it, you would have had the right number of people {right:.0%} of the time, one too few"
            " {short:.0%} and one too many {spare:.0%} of it."
        ),
        right=staffing.right,
        short=staffing.one_short,
        spare=staffing.one_spare,
    )
    if staffing.more_short + staffing.more_spare >= LEAST_STAFFING_SHARE:
        yield phrase(
            "You would have been two or more people short {short:.0%} of the time and two or more spare {spare:.0%}.",
            short=staffing.more_short,
            spare=staffing.more_spare,
        )


def _for_each(interval_minutes: int, half_hour: str, other: str, **values: float) -> str:
    """The first sentence for half hours, and the other one, with the ``minutes``, for any other interval."""
    return phrase(half_hour if interval_minutes == 30 else other, minutes=interval_minutes, **values)


def _worst(missed: tuple[MissedDay, ...]) -> Iterator[str]:
    if missed:
        days = ", ".join(phrase("{date:%d %b} {share:+.0%}", date=day.date, share=day.share) for day in missed)
        yield phrase("The days that we missed most: {days}. Was there an event?", days=days)


def _intraday(update: IntradayUpdate) -> Iterator[str]:
    if update.is_useful:
        yield phrase(
            "A busy morning means a busy afternoon at your shop: knowing it makes the rest {gain:.0%} closer.",
            gain=update.gain,
        )
    elif update.days:
        yield phrase("A busy morning has not meant a busier afternoon at your shop.")


_GRADES = {
    Grade.TOO_EARLY: marked("It is too early to grade the forecast."),
    Grade.BEST: marked("All in all: as good as it gets."),
    Grade.GOOD: marked("All in all: good."),
    Grade.UNSEEN: marked("All in all: something moves that we cannot see."),
    Grade.CHECK: marked("All in all: check the data."),
}


def _grade(ours: Scores, weeks: int) -> Grade:
    if weeks < LEAST_WEEKS_TO_GRADE or ours.floor_crps <= 0:
        return Grade.TOO_EARLY
    ratio = ours.crps / ours.floor_crps
    if ratio <= 1.10:
        return Grade.BEST
    if ratio <= 1.25:
        return Grade.GOOD
    return Grade.UNSEEN if ratio <= 1.5 else Grade.CHECK


def _light(distance: float, amber: float, red: float) -> Light:
    if distance <= amber:
        return Light.GREEN
    return Light.AMBER if distance <= red else Light.RED


def _missed(tests: list[BacktestOrigin]) -> tuple[MissedDay, ...]:
    """The days furthest from what was expected, in standard deviations of a Poisson day with 13 % of its own."""
    days = []
    for test in tests:
        dates = test.forecast.starts[:: 1440 // test.forecast.interval_minutes].astype("datetime64[D]")
        for date, orders, expected in zip(dates.tolist(), *_day_totals(test, every=True), strict=True):
            deviation = abs(orders - expected) / math.sqrt(expected + (0.13 * expected) ** 2 + 1e-9)
            days.append((deviation, MissedDay(date, orders, expected)))
    odd = sorted((day for day in days if day[0] > 2.0), key=lambda day: -day[0])
    return tuple(day for _, day in odd[:MISSED_DAYS])


def _day_totals(test: BacktestOrigin, *, every: bool = False) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Orders and expected orders per day over the scored intervals; days with something scored only, or every."""
    per_day = 1440 // test.forecast.interval_minutes
    scored = test.is_scored.reshape(-1, per_day)
    totals = [(values.reshape(-1, per_day) * scored).sum(axis=1) for values in (test.orders, test.forecast.expected())]
    some = scored.any(axis=1) | every
    return totals[0][some], totals[1][some]


def _luck(expected: NDArray[np.float64]) -> NDArray[np.float64]:
    from forecasts.scores import floor_error

    return floor_error(expected)
