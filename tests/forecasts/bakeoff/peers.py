"""Other forecasters with fair settings: opening hours known, counts not negative, their own intervals."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory, Model, default_model, last_week, mean_of_weeks
from forecasts.calendar import weekdays
from forecasts.counts import mixture_cdf
from forecasts.model import CountModel
from forecasts.shape import day_shapes

DAYS_SEEN = 182
DAYS_SEEN_DAY_AND_NIGHT = 56
Z_90 = 1.2815515655446004


@dataclass(frozen=True)
class Prediction:
    """Expected orders and the law of the count per interval of the days forecast.

    Args:
        expected: shape ``(days, intervals)``.
        cdf: ``P(N <= k)``, shape ``(counts, days * intervals)``.
        rates: rate paths where the forecaster has them, ``(paths, days * intervals)``.
        issued_crps: of a forecaster whose own law is not one of whole counts: from what came, ``(days * intervals,)``,
            to the CRPS of that law as it was issued, only cut off at none.
    """

    expected: NDArray[np.float64]
    cdf: NDArray[np.float64]
    rates: NDArray[np.float64] | None = None
    issued_crps: Callable[[NDArray[np.float64]], NDArray[np.float64]] | None = None


Forecaster = Callable[[DemandHistory, NDArray[np.datetime64], NDArray[np.bool_]], Prediction]


def by_model(model: Model) -> Forecaster:
    """One of this library's models."""

    def predict(history, days, is_open):
        forecast = model.forecast(history, days, is_open)
        return Prediction(
            forecast.expected().reshape(is_open.shape), mixture_cdf(forecast.rate_paths), forecast.rate_paths
        )

    return predict


def normal_law(mean, sd, is_open) -> Prediction:
    """A normal law, rounded to whole counts and cut off at none."""
    from scipy.stats import norm

    mean, sd = np.where(is_open, mean, 0.0), np.where(is_open, np.maximum(sd, 1e-6), 1e-6)
    top = int(np.ceil((mean + 8 * sd).max())) + 5
    cdf = norm.cdf(np.arange(top + 1)[:, None] + 0.5, mean.ravel(), sd.ravel())
    cdf[-1] = 1.0
    return Prediction(
        np.maximum(mean, 0.0), cdf, issued_crps=lambda orders: censored_normal_crps(mean.ravel(), sd.ravel(), orders)
    )


def censored_normal_crps(mean, sd, orders) -> NDArray[np.float64]:
    """CRPS of a normal law of which all that is below none counts as none (Jordan, Krueger & Lerch 2019, A.3)."""
    from scipy.stats import norm

    z, low = (orders - mean) / sd, -mean / sd
    at_low = norm.cdf(low)
    return sd * (
        z * (2 * norm.cdf(z) - 1)
        - low * at_low**2
        + 2 * (norm.pdf(z) - norm.pdf(low) * at_low)
        - norm.sf(np.sqrt(2) * low) / np.sqrt(np.pi)
    )


def used_columns(history: DemandHistory, is_open: NDArray[np.bool_]) -> NDArray[np.int64]:
    return np.flatnonzero(history.is_open[-DAYS_SEEN:].any(axis=0) | is_open.any(axis=0))


def regular_series(history: DemandHistory, columns: NDArray[np.int64], days_seen: int):
    """The last days as a regular grid with closed as zero, the way these packages want it."""
    import pandas as pd

    orders = np.where(history.is_known, history.orders, 0.0)[-days_seen:, columns]
    stamps = pd.date_range("2000-01-01", periods=orders.size, freq="h")
    return pd.DataFrame({"unique_id": "shop", "ds": stamps, "y": orders.ravel()})


def statsforecast_model(make: Callable[[int], object], day_and_night: int = DAYS_SEEN) -> Forecaster:
    """A whole-series model of statsforecast on the grid of open hours; season: one week.

    ``day_and_night``: how many days it sees of a shop that never shuts, where AutoTheta takes minutes.
    """

    def predict(history, days, is_open):
        from statsforecast import StatsForecast

        columns = used_columns(history, is_open)
        model = make(len(columns))
        engine = StatsForecast(models=[model], freq="h", n_jobs=1)
        gap = int((days[-1] - history.days[-1]).astype(int))
        seen = day_and_night if len(columns) == history.intervals_per_day else DAYS_SEEN
        result = engine.forecast(df=regular_series(history, columns, seen), h=gap * len(columns), level=[80])
        name = str(model)
        rows = slice(-len(days) * len(columns), None)
        mean, high = (result[key].to_numpy()[rows].reshape(len(days), -1) for key in (name, f"{name}-hi-80"))
        return normal_law(*spread_out(mean, (high - mean) / Z_90, columns, is_open), is_open)

    return predict


def spread_out(mean, sd, columns, is_open):
    """Back from the used columns to the whole day."""
    whole = np.zeros((2, *is_open.shape))
    whole[0][:, columns], whole[1][:, columns] = mean, sd
    return whole[0], whole[1]


def mstl(columns: int) -> object:
    from statsforecast.models import MSTL, AutoETS

    return MSTL(season_length=[columns, 7 * columns], trend_forecaster=AutoETS(model="ZZN"))


def auto_theta(columns: int) -> object:
    from statsforecast.models import AutoTheta

    return AutoTheta(season_length=7 * columns)


def two_stage_ets() -> Model:
    """AutoETS on day totals, odd days filled with their weekday's mean, times our time of day and our spread."""

    def expected(history, days):
        from statsforecast.models import AutoETS

        shapes = day_shapes(history)
        known = history.is_known
        exposure = (shapes[weekdays(history.days)] * known).sum(axis=1)
        totals = np.where(known, history.orders, 0.0).sum(axis=1) / np.maximum(exposure, 1e-9)
        some = exposure > 0.2
        of_day = weekdays(history.days)
        means = np.array(
            [totals[some & (of_day == w)].mean() if (some & (of_day == w)).any() else totals[some].mean()
             for w in range(7)]
        )  # fmt: skip
        series = np.where(some, totals, means[of_day])[-DAYS_SEEN:]
        gap = int((days[-1] - history.days[-1]).astype(int))
        if len(series) < 15:
            ahead = means[weekdays(days)]
        else:
            ahead = AutoETS(season_length=7).forecast(y=np.log1p(series), h=gap)["mean"]
            ahead = np.expm1(ahead)[(days - history.days[-1]).astype(int) - 1]
        return np.maximum(ahead, 0.0)[:, None] * shapes[weekdays(days)]

    return CountModel(name="AutoETS by day x our time of day", expected_orders=expected)


def prophet(*, tuned: bool) -> Forecaster:
    """Prophet on the open intervals; tuned: multiplicative, thirty waves a week."""

    def predict(history, days, is_open):
        import pandas as pd
        from prophet import Prophet

        for name in ("prophet", "cmdstanpy"):
            logging.getLogger(name).setLevel(logging.ERROR)
        known = history.is_known
        past = pd.DataFrame({"ds": history.starts[known], "y": history.orders[known]})
        model = (
            Prophet(seasonality_mode="multiplicative", weekly_seasonality=30, interval_width=0.8)
            if tuned
            else Prophet(interval_width=0.8)
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            np.random.seed(1)
            model.fit(past, seed=1)
            ahead = pd.DataFrame({"ds": starts_of(history, days)[is_open]})
            said = model.predict(ahead)
        mean, sd = np.zeros(is_open.shape), np.zeros(is_open.shape)
        mean[is_open] = said["yhat"]
        sd[is_open] = (said["yhat_upper"] - said["yhat_lower"]).to_numpy() / (2 * Z_90)
        return normal_law(mean, sd, is_open)

    return predict


def starts_of(history: DemandHistory, days):
    from forecasts.history import interval_starts

    return interval_starts(days, history.interval_minutes, history.day_start_minute)


LEVELS = np.array([0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975])
LIGHTGBM_SETTINGS = {
    "learning_rate": 0.05, "num_leaves": 15, "min_data_in_leaf": 20, "verbose": -1, "num_threads": 1, "seed": 1,
}  # fmt: skip


def lightgbm(history, days, is_open) -> Prediction:
    """LightGBM: a Poisson model for the mean and seven quantile models; no lag shorter than the horizon."""
    import lightgbm as lgb

    gap = int(np.ceil((days[-1] - history.days[-1]).astype(int) / 7)) * 7
    x, y = features(history, history.days, history.is_known, gap), history.orders[history.is_known]
    ahead = features(history, days, is_open, gap)
    usable = np.isfinite(x[:, -1]) | (len(history.days) < 8 * 7)
    data = lgb.Dataset(x[usable], y[usable], params={"verbose": -1})

    def fitted(**objective):
        return lgb.train(objective | LIGHTGBM_SETTINGS, data, num_boost_round=150).predict(ahead)

    mean = np.zeros(is_open.shape)
    mean[is_open] = fitted(objective="poisson")
    quantiles = np.array([fitted(objective="quantile", alpha=level) for level in LEVELS])
    quantiles = np.sort(np.maximum(quantiles, 0), axis=0)
    chosen = is_open.ravel()

    def issued(orders):
        crps = np.zeros(len(chosen))
        crps[chosen] = quantile_crps(quantiles, orders[chosen])
        return crps

    return Prediction(mean, quantile_law(quantiles, is_open), issued_crps=issued)


def quantile_crps(quantiles, orders) -> NDArray[np.float64]:
    """Twice the mean pinball loss over 99 levels, straight lines between the quantiles and level beyond them."""
    levels = np.arange(1, 100) / 100
    between = np.array([np.interp(levels, LEVELS, of_interval) for of_interval in quantiles.T]).T
    error = orders - between
    return 2 * np.maximum(levels[:, None] * error, (levels[:, None] - 1) * error).mean(axis=0)


def features(history: DemandHistory, days, chosen, gap: int) -> NDArray[np.float64]:
    """Weekday, time of day, their pair, time passed, and mean orders of the weeks known a horizon before."""
    known = np.where(history.is_known, history.orders, np.nan)
    first = history.days[0]
    rows = (days - first).astype(int)
    lags = []
    for weeks in (1, 4, 8):
        back = np.array([rows - gap - 7 * week for week in range(weeks)])
        inside = (back >= 0) & (back < len(known))
        values = np.where(inside[..., None], known[np.clip(back, 0, len(known) - 1)], np.nan)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            lags.append(np.nanmean(values, axis=0))
    weekday, time = np.meshgrid(weekdays(days), np.arange(history.intervals_per_day), indexing="ij")
    columns = [weekday, time, weekday * history.intervals_per_day + time, np.broadcast_to(rows[:, None], time.shape)]
    return np.column_stack([column[chosen] for column in (*columns, *lags)]).astype(float)


def quantile_law(quantiles, is_open) -> NDArray[np.float64]:
    """Straight lines between the quantiles, with exponential tails as long as the last step."""
    top = int(quantiles[-1].max() * 2) + 10
    counts = np.arange(top + 1) + 0.5
    cdf = np.ones((top + 1, is_open.size))
    for column, of_interval in zip(np.flatnonzero(is_open.ravel()), quantiles.T, strict=True):
        steps = of_interval + np.arange(len(LEVELS)) * 1e-6
        law = np.interp(counts, steps, LEVELS)
        tail = max(steps[-1] - steps[-2], 0.5)
        law = np.where(counts > steps[-1], 1 - 0.025 * np.exp(-(counts - steps[-1]) / tail), law)
        law = np.where(counts < steps[0], 0.025, law)
        cdf[:, column] = law
    cdf[-1] = 1.0
    return cdf


OURS = "ShopFlow"
PEERS: dict[str, Forecaster] = {
    OURS: by_model(default_model()),
    "last week": by_model(last_week()),
    "mean of 4 weeks": by_model(mean_of_weeks(4)),
    "mean of 8 weeks": by_model(mean_of_weeks(8)),
    "AutoETS by day": by_model(two_stage_ets()),
    "LightGBM": lightgbm,
    "Prophet default": prophet(tuned=False),
    "Prophet tuned": prophet(tuned=True),
    "MSTL": statsforecast_model(mstl),
    "AutoTheta": statsforecast_model(auto_theta, DAYS_SEEN_DAY_AND_NIGHT),
}
