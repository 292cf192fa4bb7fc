from __future__ import annotations

import math
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forecasts import Forecast, ForecastStage, StageKind
from shopflow.estimates import Estimates
from shopflow.plan import ServicePromise
from shopflow.progress import Cancelled, CancelToken
from shopflow.queueing.profile import grouped_quantiles, wait_profile, wait_profiles
from shopflow.queueing.waits import WaitProfile
from tests.queueing.builders import service_model

PROMISE = ServicePromise()


def forecast(days: int = 2, *, peak: float = 30.0, spread: float = 0.2, interval_minutes: int = 30) -> Forecast:
    size = 1440 // interval_minutes
    shape = np.zeros(size)
    opening = slice(size // 6, size // 2)
    shape[opening] = peak * np.hanning(size // 2 - size // 6 + 2)[1:-1] + 1
    paths = np.random.default_rng(8).lognormal(-(spread**2) / 2, spread, (40, 1)) * np.tile(shape, days)
    starts = np.datetime64("2026-11-23T04:00:00") + np.arange(size * days) * np.timedelta64(60 * interval_minutes, "s")
    return Forecast(
        starts, np.tile(shape > 0, days), paths, interval_minutes, "test", ForecastStage(StageKind.NORMAL, 60), 1
    )


def estimates(profile: WaitProfile) -> dict[str, Estimates]:
    return {
        item.name: getattr(profile, item.name)
        for item in fields(profile)
        if isinstance(getattr(profile, item.name), Estimates)
    }


def profile(staff: int | np.ndarray = 2, given=None, service=None, **options) -> WaitProfile:
    given = given or forecast()
    people = np.where(given.is_open, staff, 0)
    return wait_profile(given, people, service or service_model(), PROMISE, **({"runs": 60} | options))


def test_every_figure_lies_in_its_range_and_every_share_between_0_and_1():
    for name, figure in estimates(profile()).items():
        assert np.all(figure.low <= figure.value), name
        assert np.all(figure.value <= figure.high), name
        assert np.all(figure.low >= 0), name
        if "share" in name or name == "utilisation":
            assert np.all(figure.high <= 1), name


def test_where_nobody_comes_nobody_waits():
    result = profile()
    closed = ~forecast().is_open
    for name, figure in estimates(result).items():
        expected = 1.0 if name == "share_within_target" else 0.0
        assert np.all(figure.value[closed] == expected), name
        assert np.all(figure.high[closed] == expected), name


def test_arrivals_are_those_of_the_forecast():
    result = profile(runs=400)
    assert np.allclose(result.arrivals.value, forecast().expected(), rtol=0.1, atol=0.4)


def test_quantiles_of_the_wait_are_in_order_and_grow_with_fewer_people():
    few, many = profile(1), profile(3)
    busy = forecast().expected() > 20
    assert np.all(few.p50_wait_s.value[busy] <= few.p90_wait_s.value[busy])
    assert np.all(few.p90_wait_s.value[busy] > many.p90_wait_s.value[busy])
    assert few.walkaways.value.sum() > many.walkaways.value.sum()


def test_nobody_on_duty_serves_nobody():
    result = profile(0)
    busy = forecast().expected() > 20
    assert np.all(result.walkaway_share.value[busy] == 1)
    assert np.all(result.share_within_target.value[busy] == 0)
    assert np.all(result.mean_wait_s.value == 0)


@settings(max_examples=8, deadline=None)
@given(
    staff=st.integers(0, 5),
    peak=st.sampled_from([0.0, 5.0, 200.0]),
    patience_s=st.sampled_from([0.0, 480.0, math.inf]),
    mean_s=st.sampled_from([1.0, 90.0, 7200.0]),
)
def test_nothing_is_ever_other_than_a_finite_number(staff, peak, patience_s, mean_s):
    result = profile(staff, forecast(1, peak=peak), service_model(mean_s, patience_s=patience_s), runs=10)
    for name, figure in estimates(result).items():
        for array in (figure.value, figure.low, figure.high):
            assert np.all(np.isfinite(array)), name
            assert np.all(array >= 0), name


def test_the_same_seed_gives_the_same_profile_and_another_seed_another():
    first, again, other = profile(), profile(), profile(seed=2)
    assert np.array_equal(first.mean_wait_s.value, again.mean_wait_s.value)
    assert not np.array_equal(first.mean_wait_s.value, other.mean_wait_s.value)


def test_days_get_different_numbers():
    value = profile().mean_wait_s.value.reshape(2, -1)
    assert not np.array_equal(value[0], value[1])


def test_progress_ends_at_one_and_stop_stops():
    told: list[float] = []
    profile(progress=lambda share, doing: told.append(share))
    assert told == [0.5, 1.0]
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        profile(cancel=token)


def test_staff_and_forecast_must_fit():
    with pytest.raises(ValueError):
        wait_profile(forecast(), np.ones(3, dtype=int), service_model(), PROMISE)


def test_quantiles_of_groups_are_numpys():
    random = np.random.default_rng(0)
    values, group = random.exponential(100, 500), random.integers(0, 12, 500)
    result = grouped_quantiles(values, group, 14)
    for number in range(12):
        assert np.allclose(result[:, number], np.quantile(values[group == number], [0.5, 0.9]))
    assert np.all(result[:, 12:] == 0)
    assert np.all(grouped_quantiles(values[:0], group[:0], 3) == 0)


def test_a_coarser_report_is_of_the_same_simulated_days():
    given = forecast(interval_minutes=15)
    fine, coarse = (profile(2, given, report_minutes=minutes) for minutes in (15, 60))
    assert len(coarse.starts) * 4 == len(fine.starts)
    assert np.array_equal(coarse.starts, fine.starts[::4])
    for name in ("arrivals", "walkaways", "over_long"):
        summed = getattr(fine, name).value.reshape(-1, 4).sum(axis=1)
        assert getattr(coarse, name).value == pytest.approx(summed)
    for name in ("share_within_target", "walkaway_share"):
        weights = fine.arrivals.value
        weighed = (getattr(fine, name).value * weights).reshape(-1, 4).sum(axis=1)
        busy = coarse.arrivals.value > 0
        assert (getattr(coarse, name).value * coarse.arrivals.value)[busy] == pytest.approx(weighed[busy])
    with pytest.raises(ValueError, match="cannot be made"):
        profile(2, given, report_minutes=20)


def test_the_same_customers_are_told_per_quarter_and_per_half_hour():
    given = forecast(interval_minutes=15)
    people = np.where(given.is_open, 2, 0)
    told = wait_profiles(given, people, service_model(), PROMISE, report_minutes=(15, 30), runs=40)
    for minutes, both in zip((15, 30), told, strict=True):
        alone = wait_profile(given, people, service_model(), PROMISE, report_minutes=minutes, runs=40)
        assert both.interval_minutes == minutes
        for name, figure in estimates(alone).items():
            assert np.array_equal(figure.value, getattr(both, name).value), name
    assert told[0].arrivals.value.sum() == pytest.approx(told[1].arrivals.value.sum())
