from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts.shape import day_exposure, day_shapes
from tests.forecasts.shops import shop, true_shape


def test_the_true_shape_is_found():
    shapes = day_shapes(shop(300, 120))
    assert shapes.shape == (7, 48)
    is_open = true_shape(30) > 0
    for shape in shapes:
        assert np.abs(shape[is_open] - true_shape(30)[is_open]).sum() < 0.12


def test_a_whole_day_has_the_exposure_of_one():
    history = shop(200, 90)
    assert day_exposure(history, day_shapes(history)) == pytest.approx(np.ones(90), rel=1e-6)


def test_a_shorter_saturday_agrees_with_the_other_days_on_the_unit():
    """Saturdays close at noon: their exposure is the morning's share of a whole day."""
    history = shop(300, 112)
    is_open = history.is_open.copy()
    is_open[5::7, 24:] = False
    short = replace(history, is_open=is_open, orders=np.where(is_open, history.orders, 0.0))
    exposure = day_exposure(short, day_shapes(short))
    assert exposure[5::7] == pytest.approx(np.full(16, true_shape(30)[:24].sum()), abs=0.03)
    assert exposure[4::7] == pytest.approx(np.ones(16), abs=0.03)


def test_a_shape_that_moves_is_followed():
    """The morning rush came two hours later in the last ten weeks."""
    history = shop(300, 182)
    orders = history.orders.copy()
    orders[-70:, 18:] = history.orders[-70:, 14:-4]
    orders[-70:, :18] = 0.0
    moved = replace(history, orders=orders, is_open=np.ones_like(history.is_open))
    assert abs(int(np.argmax(day_shapes(moved)[2])) - int(np.argmax(true_shape(30))) - 4) <= 1


def test_a_weekday_with_its_own_rhythm_keeps_it():
    """Saturdays have half the orders before ten and more after."""
    history = shop(300, 182)
    orders = history.orders.copy()
    orders[5::7, :20] = np.round(orders[5::7, :20] / 2)
    shapes = day_shapes(replace(history, orders=orders))
    is_open = history.is_open[0]
    before_ten = (shapes * is_open)[:, :20].sum(axis=1) / (shapes * is_open).sum(axis=1)
    usual = true_shape(30)[:20].sum()
    assert before_ten[2] == pytest.approx(usual, abs=0.02)
    assert before_ten[5] == pytest.approx(usual / 2 / (1 - usual / 2), abs=0.03)


def test_weekdays_that_are_alike_are_not_told_apart_by_luck():
    """Of 60 orders a day over half a year each weekday's own half hours are known to 12 %, all of them to 5 %."""
    shapes = day_shapes(shop(60, 182, interval_variance=1e-6))
    truth = true_shape(30)
    busy = truth > 0.02
    assert np.abs(shapes[:, busy] / truth[busy] - 1).mean() < 0.06
