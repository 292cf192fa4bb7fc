"""Where the service time comes from: a stopwatch, opened and closed times, items; and what a till alone can say.

The update on timed orders is the conjugate one with the weak prior of the study (``waits.md`` section 5): the
prior counts as a quarter of an order for the mean and as four orders for the spread. It is made on the times
relative to their mean and not on their logarithms. Measured on 3,000 samples each of 12, 30 and 60 orders
with a coefficient of variation between 0.3 and 0.9, its nominal 90 % range of the mean covers 90 to 91 % with
lognormal and with gamma times; the update on logarithms covers as much with lognormal times, but with gamma
times it puts mean and spread too high (spread by 16 to 19 % from 30 orders on). The range is wider by half a part
in the number of orders: a few lognormal times rarely hold one of the long ones that make the mean.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from shopflow.orders import Moment, OrderLog
from shopflow.problems import Problem
from shopflow.queueing.service import Family, Stage
from shopflow.sourced import Source, Sourced
from shopflow.wording import marked, phrase

PRIOR_MEAN_S = 78.0
PRIOR_ORDERS = 0.25
PRIOR_CV = 0.55
PRIOR_SPREAD_ORDERS = 4
"""What is believed before an order was timed, and how many orders that belief counts for."""

LONGEST_S = 7200.0
SHAPE_ORDERS = 30
SHAPE_KEPT_ORDERS = 200
QUANTILES = 101
LEFT_OPEN = 15.0
"""A ticket open for so many times the median was left open and says nothing about the work."""

LEAST_LOG_SD = 0.03
"""However many orders were timed, next month's work is not the same to better than 3 %."""


@dataclass(frozen=True, slots=True)
class PairedTimes:
    """What opened and closed tickets say about the time an order takes at the till.

    Args:
        stage: the fitted stage.
        used: how many orders it rests on.
        left_out: orders with no time between the two moments, or left open far too long.
        log_likelihood: of each family that was compared, by its mean per order.
    """

    stage: Stage
    used: int
    left_out: int
    log_likelihood: dict[Family, float]


@dataclass(frozen=True, slots=True)
class ItemTimes:
    """Seconds of work as ``fixed_s + per_feature_s . features`` (least squares).

    Args:
        per_feature_s: seconds for one more of each feature (items, paid by card ...), shape ``(features,)``.
        explained_share: share of the variance of times that the features explain (R squared).
        rest_s: standard deviation of what they do not explain.
        orders: how many orders it rests on.
    """

    fixed_s: float
    per_feature_s: NDArray[np.float64]
    explained_share: float
    rest_s: float
    orders: int

    def stage(self, features: NDArray[np.float64], name: str = "order") -> Stage:
        """The stage that orders with these features make, shape ``(orders, features)``.

        Its spread is that of the orders' own features plus what features do not explain.
        """
        expected = self.fixed_s + np.asarray(features, dtype=np.float64) @ self.per_feature_s
        mean = float(expected.mean())
        cv = math.hypot(float(expected.std()), self.rest_s) / mean
        basis = phrase(
            "from the items of {orders:,} orders, times of {timed:,}", orders=len(expected), timed=self.orders
        )
        return Stage(
            name=name,
            mean_service_s=Sourced(mean, Source.MEASURED, basis),
            cv_service=Sourced(cv, Source.MEASURED, basis),
            mean_log_sd=max(LEAST_LOG_SD, cv / math.sqrt(self.orders)),
        )


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The most that an order can take on average, from payment times alone.

    Args:
        mean_service_s: with a longer mean the till could not have taken what it took; the truth may be far below.
        busiest_start: the quarter hour with the most orders for each person on duty.
        busiest_orders: orders taken then.
        busiest_staff: people on duty then.
    """

    mean_service_s: float
    busiest_start: np.datetime64
    busiest_orders: int
    busiest_staff: int


def timed_stage(times_s: NDArray[np.float64], *, name: str = "order", basis: str = marked("with a stopwatch")) -> Stage:
    """The stage that timed orders say, with the weak prior where they are few.

    From 30 orders on the more likely of a lognormal and a gamma law is taken.

    Args:
        times_s: seconds of work of each order, any order.

    Raises:
        Problem: no times, or times that cannot be.
    """
    times = np.asarray(times_s, dtype=np.float64)
    if not len(times):
        raise Problem(
            phrase("No order was timed yet: tap Start when the work on an order begins and Done when it ends.")
        )
    if not np.all(np.isfinite(times) & (times > 0) & (times <= LONGEST_S)):
        raise Problem(
            phrase("A timed order must take more than nothing and at most two hours: correct or delete that time.")
        )
    count = len(times)
    mean = float(times.sum() + PRIOR_ORDERS * PRIOR_MEAN_S) / (count + PRIOR_ORDERS)
    freedom = PRIOR_SPREAD_ORDERS + count - 1
    squares = float(((times - times.mean()) ** 2).sum()) / float(times.mean()) ** 2
    cv = math.sqrt((PRIOR_SPREAD_ORDERS * PRIOR_CV**2 + squares) / freedom)
    told = (
        phrase("1 order timed {how}", how=phrase(basis))
        if count == 1
        else phrase("{count} orders timed {how}", count=count, how=phrase(basis))
    )
    return Stage(
        name=name,
        mean_service_s=Sourced(mean, Source.MEASURED, told),
        cv_service=Sourced(cv, Source.MEASURED, told),
        mean_log_sd=cv / math.sqrt(count + PRIOR_ORDERS) * math.sqrt(freedom / (freedom - 2)) * (1 + 0.5 / count),
        cv_log_sd=1 / math.sqrt(freedom),
        family=likelier_family(times)[0] if count >= SHAPE_ORDERS else Family.LOGNORMAL,
    )


def paired_stage(orders: OrderLog, *, name: str = "till") -> PairedTimes:
    """The stage that opened and closed times of tickets say.

    With 200 or more orders the measured times themselves give the shape.

    Raises:
        Problem: the orders have no two moments each between which the work lies.
    """
    if orders.moment not in (Moment.OPENED, Moment.ORDERED):
        raise Problem(
            phrase(
                "These orders only say when they were paid. That gives no time for the work: time some orders instead."
            )
        )
    known = ~np.isnat(orders.finished_at)
    seconds = (orders.finished_at[known] - orders.ordered_at[known]).astype("timedelta64[s]").astype(np.float64)
    return paired_times(seconds, name=name)


def paired_times(seconds: NDArray[np.float64], *, name: str = "till") -> PairedTimes:
    """The same from seconds between the two moments; zero, below zero and left open are left out.

    Raises:
        Problem: nothing usable is left.
    """
    some = seconds[np.isfinite(seconds) & (seconds > 0)]
    used = some[some <= LEFT_OPEN * np.median(some)] if len(some) else some
    if len(used) < 2:
        raise Problem(
            phrase("No order says when it was begun and when it was done: time some orders with the stopwatch.")
        )
    mean, cv = float(used.mean()), float(used.std() / used.mean())
    family, likelihood = likelier_family(used)
    basis = phrase("{count:,} orders with opened and closed times", count=len(used))
    stage = Stage(
        name=name,
        mean_service_s=Sourced(mean, Source.MEASURED, basis),
        cv_service=Sourced(cv, Source.MEASURED, basis),
        mean_log_sd=max(LEAST_LOG_SD, cv / math.sqrt(len(used))),
        family=family,
    )
    if len(used) >= SHAPE_KEPT_ORDERS:
        quantiles = np.quantile(used, (np.arange(QUANTILES) + 0.5) / QUANTILES)
        stage = replace(stage, family=Family.MEASURED, measured_s=tuple(_with_spread(quantiles, mean, cv).tolist()))
    return PairedTimes(stage, len(used), len(seconds) - len(used), likelihood)


def likelier_family(times: NDArray[np.float64]) -> tuple[Family, dict[Family, float]]:
    """Lognormal or gamma, each with the mean and spread of the times; log-likelihoods per order."""
    from scipy.special import gammaln

    cv2 = max(float(times.var()) / float(times.mean()) ** 2, 1e-6)
    log_times, mean = np.log(times), float(times.mean())
    log_var = math.log1p(cv2)
    centre = math.log(mean) - log_var / 2
    shape, scale = 1 / cv2, mean * cv2
    likelihood = {
        Family.LOGNORMAL: float(
            np.mean(-log_times - 0.5 * math.log(2 * math.pi * log_var) - (log_times - centre) ** 2 / (2 * log_var))
        ),
        Family.GAMMA: float(
            np.mean((shape - 1) * log_times - times / scale) - float(gammaln(shape)) - shape * math.log(scale)
        ),
    }
    return max(likelihood, key=lambda family: likelihood[family]), likelihood


def item_times(times_s: NDArray[np.float64], features: NDArray[np.float64]) -> ItemTimes:
    """How the seconds of work follow from what is ordered, by least squares.

    Args:
        times_s: seconds of each order.
        features: what is known of it, shape ``(orders, features)``.

    Raises:
        Problem: fewer orders than are needed to tell the features apart.
    """
    table = np.column_stack([np.ones(len(times_s)), features])
    if len(times_s) < 10 * table.shape[1] or np.linalg.matrix_rank(table) < table.shape[1]:
        raise Problem(phrase("There are too few timed orders, or they are too alike, to tell what an item adds."))
    weights = np.asarray(np.linalg.lstsq(table, times_s, rcond=None)[0], dtype=np.float64)
    rest = times_s - table @ weights
    return ItemTimes(
        fixed_s=float(weights[0]),
        per_feature_s=weights[1:],
        explained_share=1 - float(rest.var() / times_s.var()) if times_s.var() > 0 else 0.0,
        rest_s=float(rest.std()),
        orders=len(times_s),
    )


def till_ceiling(
    starts: NDArray[np.datetime64], counts: NDArray[np.float64], staff: NDArray[np.int64], interval_minutes: int
) -> Ceiling:
    """What payment times alone can say: c people cannot have worked longer than the time they had.

    The bound is the interval's staff-seconds over the median, over days, of each day's most orders for one
    person. It is far too high for a quiet shop and never a service time.

    Args:
        starts: of each interval, shape ``(days, intervals)``.
        counts: orders taken, the same shape.
        staff: people on duty, the same shape; 0 where not known.

    Raises:
        Problem: no day has both orders and people.
    """
    per_person = np.where(staff > 0, counts / np.maximum(staff, 1), 0.0)
    daily = per_person.max(axis=1)
    if not np.any(daily > 0):
        raise Problem(
            phrase("It is not known who was on duty when orders were taken, so the till says nothing about the work.")
        )
    day, interval = np.unravel_index(int(per_person.argmax()), per_person.shape)
    return Ceiling(
        mean_service_s=interval_minutes * 60.0 / float(np.median(daily[daily > 0])),
        busiest_start=starts[day, interval],
        busiest_orders=int(counts[day, interval]),
        busiest_staff=int(staff[day, interval]),
    )


def till_alarm(ceiling: Ceiling, mean_service_s: float, interval_minutes: int) -> str | None:
    """One plain sentence when an order cannot take so long, None when it can."""
    if mean_service_s <= 1.15 * ceiling.mean_service_s:
        return None
    staff = ceiling.busiest_staff
    return phrase(
        "Your till has taken {orders} orders in {span} with {people}: {minutes:.1f} minutes an order cannot be right."
        " It must be below about {most:.1f} minutes.",
        orders=ceiling.busiest_orders,
        span=phrase("a quarter hour") if interval_minutes == 15 else phrase("{count} minutes", count=interval_minutes),
        people=phrase("one person") if staff == 1 else phrase("{count} people", count=staff),
        minutes=mean_service_s / 60,
        most=ceiling.mean_service_s / 60,
    )


def _with_spread(quantiles: NDArray[np.float64], mean: float, cv: float) -> NDArray[np.float64]:
    """Move quantiles so that a draw between them has the mean and the spread of the whole sample."""
    middle = (quantiles[1:] + quantiles[:-1]) / 2
    widths = np.diff(quantiles)
    spread = math.sqrt(float(middle.var()) + float((widths**2).mean()) / 12)
    moved = (quantiles - float(middle.mean())) * (mean * cv / spread) + mean
    return np.maximum(moved, 0.0)
