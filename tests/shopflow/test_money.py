from __future__ import annotations

import numpy as np
import pytest

from shopflow.money import assumed_money


def test_a_walkaway_costs_the_margin_of_those_who_do_not_come_back():
    money = assumed_money()
    assert money.margin_per_walkaway == pytest.approx(6.0 * 0.65 * 0.9)
    assert money.lost_margin(np.array([0.0, 10.0])).tolist() == pytest.approx([0.0, 10 * 6.0 * 0.65 * 0.9])


def test_an_hour_costs_the_wage_with_what_the_shop_pays_on_top():
    assert assumed_money().wages(1.5) == pytest.approx(1.5 * 13.0 * 1.2)
    assert assumed_money().wages(0) == 0


def test_what_nobody_entered_is_marked_as_assumed():
    money = assumed_money()
    assert all(getattr(money, name).is_assumed for name in money.__slots__)
