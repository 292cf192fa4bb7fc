from __future__ import annotations

import numpy as np
import pytest

from forecasts.level import DayTotals, weekday_sizes

USUAL = np.array([80.0, 80.0, 90.0, 100.0, 120.0, 150.0, 80.0])


def totals(days, *, level=None, seed=1):
    """Poisson day totals; ``level`` multiplies the usual weekday sizes day by day."""
    weekday = np.arange(days) % 7
    level = np.ones(days) if level is None else level
    orders = np.random.default_rng(seed).poisson(USUAL[weekday] * level).astype(float)
    return DayTotals(weekday=weekday, orders=orders, exposure=np.ones(days))


def test_weekdays_are_told_apart():
    assert weekday_sizes(totals(140)) == pytest.approx(USUAL, rel=0.08)


def test_one_week_leans_towards_the_mean_of_all_days():
    sizes = weekday_sizes(totals(7))
    assert sizes.max() < 150
    assert sizes.min() > 80 * 0.9
    assert sizes.mean() == pytest.approx(100, rel=0.1)


def test_a_new_level_is_believed_within_two_weeks():
    level = np.where(np.arange(126) < 112, 1.0, 1.4)
    assert weekday_sizes(totals(126, level=level)).sum() == pytest.approx(1.4 * USUAL.sum(), rel=0.12)


def test_two_odd_days_are_not_a_new_level():
    level = np.ones(126)
    level[-2:] = 2.2
    assert weekday_sizes(totals(126, level=level)).sum() == pytest.approx(USUAL.sum(), rel=0.05)


def test_half_a_day_known_says_as_much_about_the_level_as_its_exposure():
    whole = totals(70)
    half = DayTotals(whole.weekday, whole.orders / 2, np.full(70, 0.5))
    assert weekday_sizes(half) == pytest.approx(weekday_sizes(whole), rel=0.03)


def test_days_of_which_nothing_is_known_change_nothing():
    whole = totals(70)
    unknown = np.arange(70) % 10 == 3
    wild = np.where(unknown, 9999.0, whole.orders)
    part = DayTotals(whole.weekday, np.where(unknown, 0.0, wild), np.where(unknown, 0.0, 1.0))
    assert weekday_sizes(part) == pytest.approx(weekday_sizes(whole), rel=0.06)
