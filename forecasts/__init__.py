"""Counts in, possible futures out: a small forecasting library that knows no shop, no staff and no file."""

from forecasts.forecast import Forecast
from forecasts.history import DemandHistory

__all__ = ["DemandHistory", "Forecast"]
