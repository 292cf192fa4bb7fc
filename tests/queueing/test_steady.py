"""The second simulation is itself held against the closed form."""

from __future__ import annotations

import numpy as np

from shopflow.queueing.erlang import erlang_a
from tests.queueing.steady import REPLICAS, Shops, in_time, keeps


def test_service_with_the_spread_of_an_exponential_is_near_erlang_a():
    one, many = np.ones(2), np.array([2, 40])
    shops = Shops(one * 1.5, one * 1.6, one, one * 8, one * 4, many)
    shares = in_time(shops, np.random.default_rng(3))
    assert shares.shape == (2, REPLICAS)
    assert shares[1].min() > 0.99
    exact = erlang_a(1.5, 1 / 1.6, 1 / 8, 2, target_wait=4.0).share_within_target
    assert abs(shares[0].mean() - exact) < 0.03


def test_the_verdict_is_that_of_the_share():
    one = np.ones(3)
    shops = Shops(one * 1.5, one * 1.6, one * 0.5, one * 8, one * 4, np.array([1, 3, 6]))
    assert keeps(shops, 0.9).tolist() == [False, True, True]
