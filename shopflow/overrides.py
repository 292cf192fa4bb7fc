"""Forecasts that the owner set by hand: they stay visible in the plan and can be taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from forecasts import Forecast
from shopflow.events import Override
from shopflow.plan import Plan


def with_override(plan: Plan, override: Override) -> Plan:
    """The plan with this override in the place of those that it overlaps."""
    kept = [other for other in plan.overrides if not _overlap(other, override)]
    return replace(plan, overrides=tuple(sorted((*kept, override), key=lambda one: one.start)))


def without_override(plan: Plan, start: dt.datetime) -> Plan:
    """The plan without the override that begins then: the forecast's own number counts again."""
    return replace(plan, overrides=tuple(override for override in plan.overrides if override.start != start))


def overridden(forecast: Forecast, overrides: Iterable[Override]) -> Forecast:
    """The forecast with the expected orders of each override; its relative spread stays.

    Where the shop is closed nothing changes. Where nothing was expected, the orders are spread evenly.
    """
    rates = forecast.rate_paths.copy()
    for override in overrides:
        begin = np.datetime64(override.start, "s")
        inside = (forecast.starts >= begin) & (forecast.starts < begin + np.timedelta64(60 * override.minutes, "s"))
        inside &= forecast.is_open
        expected = float(rates[:, inside].mean(axis=0).sum())
        if expected > 0:
            rates[:, inside] *= override.orders / expected
        elif inside.any():
            rates[:, inside] = override.orders / np.count_nonzero(inside)
    return replace(forecast, rate_paths=rates)


def _overlap(first: Override, second: Override) -> bool:
    return first.start < _end(second) and second.start < _end(first)


def _end(override: Override) -> dt.datetime:
    return override.start + dt.timedelta(minutes=override.minutes)
