from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import poisson

from forecasts.counts import mixture_cdf, mixture_quantiles

PROBABILITIES = np.array([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])


def scipy_cdf(rate_paths, counts):
    return poisson.cdf(np.arange(counts)[:, None, None], rate_paths[None]).mean(axis=1)


@pytest.mark.parametrize("rate", [0.0, 0.3, 4.0, 60.0, 700.0, 3000.0])
def test_one_path_gives_scipys_poisson_quantiles(rate):
    rates = np.full((1, 2), rate)
    expected = np.maximum(poisson.ppf(PROBABILITIES, rate), 0) if rate else np.zeros(7)
    assert np.array_equal(mixture_quantiles(rates, PROBABILITIES)[:, 1], expected)


@given(st.integers(0, 10_000), st.floats(0.05, 900), st.floats(0.05, 1.5))
@settings(max_examples=12, deadline=None)
def test_the_law_is_the_mean_of_the_paths_laws(seed, mean, variance):
    rates = mean * np.random.default_rng(seed).gamma(1 / variance, variance, (10, 3))
    cdf = mixture_cdf(rates)
    assert np.allclose(cdf, scipy_cdf(rates, len(cdf)), atol=1e-10)
    assert np.all(np.diff(cdf, axis=0) >= 0)
    assert np.allclose(cdf[-1], 1.0)


def test_a_quantile_is_the_smallest_count_that_reaches_the_probability():
    rates = np.random.default_rng(1).gamma(4, 2, (200, 5))
    cdf = scipy_cdf(rates, 200)
    for probability, row in zip(PROBABILITIES, mixture_quantiles(rates, PROBABILITIES), strict=True):
        for interval, count in enumerate(row.astype(int)):
            assert cdf[count, interval] >= probability
            assert count == 0 or cdf[count - 1, interval] < probability


@pytest.mark.parametrize("probability", [-0.1, 1.0])
def test_a_probability_out_of_range_is_refused(probability):
    with pytest.raises(ValueError, match="probabilities"):
        mixture_quantiles(np.ones((2, 2)), np.array([probability]))
