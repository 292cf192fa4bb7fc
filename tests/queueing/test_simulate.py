"""The simulator against the closed forms, within three standard errors, and its own books."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow.queueing.closed_forms import mean_wait_single
from shopflow.queueing.customers import Customers
from shopflow.queueing.erlang import erlang_a, erlang_c
from shopflow.queueing.simulate import DayRuns, run_day, simulate_day
from tests.queueing.builders import exponential_service, service_model, standard_errors, steady_customers

TARGET_S = 240.0


def run(customers: Customers, staff: int) -> DayRuns:
    return run_day(
        customers,
        np.full(customers.intervals, staff),
        is_open=np.ones(customers.intervals, dtype=bool),
        target_wait_s=TARGET_S,
        long_wait_s=TARGET_S,
    )


@pytest.mark.parametrize(("per_minute", "mean_min", "patience_min", "staff"), [(2.0, 1 / 0.7, 4, 3), (1.0, 1.6, 8, 2)])
def test_exponential_service_with_patience_is_erlang_a(per_minute, mean_min, patience_min, staff):
    service = service_model(patience_s=patience_min * 60)
    customers = exponential_service(steady_customers(per_minute, service, hours=6, days=250), mean_min * 60)
    runs = run(customers, staff)
    expected = erlang_a(per_minute, 1 / mean_min, 1 / patience_min, staff, target_wait=TARGET_S / 60)
    warm = slice(4, -4)
    came = per_minute * 15
    figures = {
        "share_within_target": runs.served_within_target / came,
        "abandoned_share": runs.walkaways / came,
        "mean_wait": runs.time_in_line_s / came / 60,
        "share_over_target": runs.over_long / came,
        "utilisation": runs.busy_s / (900 * staff),
    }
    for name, figure in figures.items():
        assert standard_errors(figure[:, warm].mean(axis=1), getattr(expected, name)) < 3, name
    served_wait = runs.wait_sum_s[:, warm].sum() / runs.served[:, warm].sum() / 60
    assert served_wait == pytest.approx(expected.mean_wait_served, rel=0.05)


def test_exponential_service_without_patience_is_erlang_c():
    service = service_model(patience_s=math.inf)
    customers = exponential_service(steady_customers(2.0, service, hours=8, days=250), 60 / 0.7)
    runs = run(customers, 4)
    expected = erlang_c(2.0, 0.7, 4, target_wait=TARGET_S / 60)
    warm = slice(6, -2)
    waits = runs.wait_sum_s[:, warm].sum(axis=1) / (30 * 24) / 60
    assert standard_errors(waits, expected.mean_wait) < 3
    assert standard_errors(runs.served_within_target[:, warm].mean(axis=1) / 30, expected.share_within_target) < 3


def test_one_person_with_lognormal_service_is_pollaczek_khinchine():
    service = service_model(96, 0.75, patience_s=math.inf)
    runs = run(steady_customers(0.4, service, hours=12, days=250), 1)
    waits = runs.wait_sum_s[:, 16:].sum(axis=1) / (0.4 * 60 * 8)
    assert standard_errors(waits, mean_wait_single(0.4 / 60, 96, 0.75)) < 3


@settings(max_examples=15, deadline=None)
@given(
    staff=st.lists(st.integers(0, 4), min_size=12, max_size=12),
    seed=st.integers(0, 1000),
    balk=st.sampled_from([0.0, 0.05]),
    patience_s=st.sampled_from([0.0, 120.0, 480.0, math.inf]),
)
def test_the_books_balance_whatever_the_staff(staff, seed, balk, patience_s):
    service = service_model(mean_log_sd=0.2, balk=balk, patience_s=patience_s)
    rates = np.full((15, 12), 20.0)
    rates[:, -2:] = 0
    runs = simulate_day(
        rates, np.array(staff), service, interval_minutes=15, target_wait_s=300, long_wait_s=480, seed=seed
    )
    assert np.all(runs.served + runs.walkaways == runs.arrivals)
    assert np.all(runs.served_within_target <= runs.served)
    assert np.all(runs.over_long <= runs.arrivals)
    assert runs.wait_sum_s.sum() == pytest.approx(runs.served_wait_s.sum())
    for array in (runs.wait_sum_s, runs.time_in_line_s, runs.busy_s, runs.served_wait_s):
        assert np.all(np.isfinite(array))
        assert np.all(array >= 0)
    on_duty = np.array(staff) > 0
    assert np.all(runs.walkaways[:, -2:] == 0)
    if not on_duty.any():
        assert runs.served.sum() == 0
        assert runs.over_long.sum() > 0 or patience_s < 480


def test_littles_law_holds_in_each_run():
    """Time-average number in line, sampled, is the arrival rate times the mean time in line."""
    service = service_model(patience_s=300)
    customers = steady_customers(2.0, service, hours=4, days=40)
    staff = np.full(16, 3)
    runs = run_day(customers, staff, is_open=np.ones(16, dtype=bool), target_wait_s=300, long_wait_s=480)
    from tests.queueing.builders import serve_all

    served = serve_all(customers, staff)
    leaves = customers.arrival_s + np.minimum(served.offered_wait_s, customers.patience_s)
    moments = np.arange(0.5, 6 * 3600, 2.0)[:, None]
    for day in range(0, 40, 8):
        here = customers.exists[:, day]
        in_line = (customers.arrival_s[here, day] <= moments) & (moments < leaves[here, day])
        assert in_line.sum() * 2.0 == pytest.approx(runs.time_in_line_s[day].sum(), rel=0.02)


def test_work_is_counted_where_it_is_done():
    customers = replace(steady_customers(0.5, service_model(), hours=1, days=6), tolerated_line=None)
    runs = run(customers, 3)
    for day in range(6):
        here = customers.exists[:, day] & (customers.patience_s[:, day] >= 0)
        assert runs.busy_s[day].sum() <= customers.service_s[here, day].sum() + 1e-6
    assert np.all(runs.busy_s <= 3 * 900 + 1e-6)


def test_overload_all_day_stays_finite():
    rates = np.full((20, 16), 200.0)
    runs = simulate_day(
        rates, np.full(16, 1), service_model(), interval_minutes=15, target_wait_s=300, long_wait_s=480, seed=1
    )
    assert np.all(np.isfinite(runs.wait_sum_s))
    assert runs.walkaways.sum() / runs.arrivals.sum() > 0.9


def test_patient_customers_in_overload_are_all_served_in_the_end():
    rates = np.zeros((5, 16))
    rates[:, :4] = 100.0
    runs = simulate_day(
        rates, np.r_[np.full(4, 1), np.zeros(12, int)], service_model(patience_s=math.inf),
        interval_minutes=15, target_wait_s=300, long_wait_s=480, seed=1,
    )  # fmt: skip
    assert runs.walkaways.sum() == 0


def test_no_demand_is_no_trouble():
    runs = simulate_day(
        np.zeros((5, 4)),
        np.zeros(4, int),
        service_model(),
        interval_minutes=15,
        target_wait_s=300,
        long_wait_s=480,
        seed=1,
    )
    assert runs.arrivals.sum() == runs.busy_s.sum() == 0


@pytest.mark.slow
def test_twice_the_runs_halve_the_variance_of_a_figure():
    def spread(days: int) -> float:
        means = [
            simulate_day(
                np.full((days, 4), 25.0), np.full(4, 2), service_model(), interval_minutes=15,
                target_wait_s=120, long_wait_s=480, seed=seed,
            ).served_within_target.mean()
            for seed in range(150)
        ]  # fmt: skip
        return float(np.var(means))

    assert spread(10) / spread(40) == pytest.approx(4, rel=0.4)


def test_a_quiet_open_interval_keeps_its_own_staff():
    """Closing is a matter of opening hours, not of an interval in which nobody is expected."""
    rates = np.zeros((50, 3))
    rates[:, 0] = 40.0
    options = {"interval_minutes": 15, "target_wait_s": 300, "long_wait_s": 480, "seed": 1}
    service, staff = service_model(patience_s=math.inf), np.array([3, 1, 1])
    closing = simulate_day(rates, staff, service, **options)
    open_on = simulate_day(rates, staff, service, is_open=np.ones(3, dtype=bool), **options)
    assert open_on.wait_sum_s.sum() > closing.wait_sum_s.sum()
