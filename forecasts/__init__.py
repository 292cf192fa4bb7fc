"""Counts in, possible futures out: a small forecasting library that knows no shop, no staff and no file."""

from forecasts.backtest import BacktestOrigin, backtest
from forecasts.baselines import last_week, mean_of_weeks
from forecasts.forecast import Forecast
from forecasts.history import DemandHistory
from forecasts.model import CountModel, ExpectedOrders, Model
from forecasts.occasions import Effect, Occasion
from forecasts.profile import expected_orders
from forecasts.regressors import DailyRegressor, with_regressor
from forecasts.scores import Scores, score
from forecasts.stages import ForecastStage, StageKind

__all__ = [
    "BacktestOrigin",
    "DailyRegressor",
    "DemandHistory",
    "Effect",
    "Forecast",
    "ForecastStage",
    "Model",
    "Occasion",
    "Scores",
    "StageKind",
    "backtest",
    "default_model",
    "last_week",
    "mean_of_weeks",
    "score",
]


def default_model(occasions: tuple[Occasion, ...] = (), regressors: tuple[DailyRegressor, ...] = ()) -> Model:
    """The model that the product uses.

    Args:
        occasions: special days and lasting changes that the owner told of, and holidays.
        regressors: values by day that are to be used; ``regressor_gain`` says whether one is worth it.
    """
    rule: ExpectedOrders = expected_orders
    for regressor in regressors:
        rule = with_regressor(rule, regressor)
    return CountModel("level, weekday and time of day", rule, occasions)
