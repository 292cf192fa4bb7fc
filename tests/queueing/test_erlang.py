from __future__ import annotations

import math
from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import poisson

from shopflow.queueing.closed_forms import finite_line, garnett, halfin_whitt, mean_wait_single, tandem
from shopflow.queueing.erlang import erlang_a, erlang_b, erlang_b_load, erlang_c, offered_load

LOADS = st.floats(0.01, 600)
SERVERS = st.integers(0, 500)


@settings(max_examples=150, deadline=None)
@given(
    load=LOADS, servers=SERVERS, theta=st.sampled_from([0.0, 0.01, 0.3, 2.0, 100.0, math.inf]), target=st.floats(0, 20)
)
def test_any_load_gives_shares_between_0_and_1_and_never_nan(load, servers, theta, target):
    state = erlang_a(load, 1.0, theta, servers, target_wait=target)
    assert not any(math.isnan(value) for value in astuple(state))
    assert min(astuple(state)) >= 0
    for share in (
        state.wait_share, state.abandoned_share, state.utilisation, state.share_within_target,
        state.offered_within_target, state.share_over_target,
    ):  # fmt: skip
        assert -1e-12 <= share <= 1 + 1e-9
    assert state.share_within_target <= state.offered_within_target + 1e-9
    assert state.share_within_target <= 1 - state.abandoned_share + 1e-9


@settings(max_examples=60, deadline=None)
@given(load=st.floats(0.1, 60), servers=st.integers(1, 60), theta=st.floats(0.05, 5))
def test_what_leaves_balances_what_waits(load, servers, theta):
    """Little: mean line = rate x mean wait; those who leave are theta x mean line; all who wait, wait so long."""
    state = erlang_a(load, 1.0, theta, servers)
    assert state.mean_line == pytest.approx(load * state.mean_wait)
    assert state.abandoned_share == pytest.approx(theta * state.mean_wait, rel=1e-9)
    assert state.share_within_target == pytest.approx(1 - state.wait_share, abs=1e-9)
    assert state.utilisation * servers == pytest.approx(load * (1 - state.abandoned_share))


@settings(max_examples=60, deadline=None)
@given(load=st.floats(0.1, 60), servers=st.integers(1, 60), theta=st.floats(0.05, 5), target=st.floats(0, 5))
def test_more_servers_and_a_longer_target_never_hurt(load, servers, theta, target):
    one, more = (erlang_a(load, 1.0, theta, count, target_wait=target) for count in (servers, servers + 1))
    assert more.share_within_target >= one.share_within_target - 1e-12
    assert more.abandoned_share <= one.abandoned_share + 1e-12
    longer = erlang_a(load, 1.0, theta, servers, target_wait=target + 1)
    assert longer.share_within_target >= one.share_within_target - 1e-12


@settings(max_examples=40, deadline=None)
@given(
    load=st.floats(0.1, 30),
    servers=st.integers(1, 30),
    theta=st.floats(0.05, 5),
    unit=st.sampled_from([1 / 60, 60.0, 3600.0]),
)
def test_the_unit_of_time_does_not_matter(load, servers, theta, unit):
    plain = erlang_a(load, 1.0, theta, servers, target_wait=2.0)
    scaled = erlang_a(load / unit, 1 / unit, theta / unit, servers, target_wait=2.0 * unit)
    assert scaled.share_within_target == pytest.approx(plain.share_within_target, rel=1e-9, abs=1e-12)
    assert scaled.mean_wait == pytest.approx(plain.mean_wait * unit, rel=1e-9)


def test_little_patience_is_erlang_b_and_much_is_erlang_c():
    none, hardly = erlang_a(10, 1, math.inf, 12), erlang_a(10, 1, 1e7, 12)
    assert none.abandoned_share == erlang_b(10, 12)
    assert hardly.abandoned_share == pytest.approx(erlang_b(10, 12), rel=1e-4)
    endless, nearly = erlang_c(10, 1, 12, target_wait=0.5), erlang_a(10, 1, 1e-9, 12, target_wait=0.5)
    assert nearly.mean_wait == pytest.approx(endless.mean_wait, rel=1e-6)
    assert nearly.share_within_target == pytest.approx(endless.share_within_target, rel=1e-6)


def test_overload_without_leaving_has_no_end():
    state = erlang_c(5, 1, 5, target_wait=9)
    assert state.mean_wait == math.inf
    assert state.share_within_target == 0


def test_nobody_on_duty():
    assert erlang_a(2, 1, 0.5, 0, target_wait=1).share_over_target == pytest.approx(math.exp(-0.5))
    assert erlang_a(2, 1, 0.5, 0).abandoned_share == 1
    assert erlang_b(3, 0) == 1


def test_nobody_comes():
    assert erlang_a(0, 1, 0.5, 2).share_within_target == 1
    assert erlang_c(0, 1, 0).mean_wait == 0


def test_waiting_share_where_leaving_is_as_fast_as_service_is_poisson_for_500_servers():
    assert erlang_a(480, 1, 1, 500).wait_share == pytest.approx(poisson.sf(499, 480), rel=1e-9)


@settings(max_examples=40, deadline=None)
@given(blocked=st.floats(0.001, 0.9), servers=st.integers(1, 200))
def test_the_load_for_a_blocked_share_is_the_inverse(blocked, servers):
    assert erlang_b(erlang_b_load(blocked, servers), servers) == pytest.approx(blocked, rel=1e-9)


def test_offered_load_settles_at_rate_over_service_and_lags_behind():
    rates = np.array([0.0, 6.0, 6.0, 6.0, 0.0])
    load = offered_load(rates, 2.0, 5.0)
    assert load[0] == 0
    assert load[1] < 3 < load[4] + 3
    assert load[3] == pytest.approx(3, rel=1e-3)
    assert load.sum() * 5 * 2 == pytest.approx(rates.sum() * 5, rel=1e-3)


def test_the_limits_are_reached_by_many_servers():
    servers = 500
    load = servers - math.sqrt(servers)  # quality about one
    quality = (servers - load) / math.sqrt(load)
    assert erlang_c(load, 1, servers).wait_share == pytest.approx(halfin_whitt(quality), rel=0.03)
    assert erlang_a(load, 1, 0.5, servers).wait_share == pytest.approx(garnett(quality, 0.5), rel=0.05)
    assert halfin_whitt(0) == 1
    assert garnett(-40.0, 0.5) == pytest.approx(1)


def test_a_finite_line_without_room_to_wait_is_erlang_b():
    assert finite_line(5, 1, 5, 5).blocked_share == pytest.approx(erlang_b(5, 5))
    assert finite_line(500, 1, 5, 800).blocked_share == pytest.approx(0.99)


def test_general_service_with_the_spread_of_an_exponential_is_erlang_c():
    assert mean_wait_single(0.5, 1.6, 1) == pytest.approx(erlang_c(0.5, 1 / 1.6, 1).mean_wait)
    assert mean_wait_single(1, 1, 0.5) == math.inf


def test_two_stages_of_one_server_each_add_their_exponential_times():
    result = tandem(1.0, (2.0, 2.0), (1, 1), target=3.0)
    assert result.share_within_target == pytest.approx(1 - math.exp(-3) * 4)
    assert tandem(1.0, (2.0, 3.0), (1, 1)).share_within_target == 1
    with pytest.raises(ValueError):
        tandem(2.0, (1.0, 3.0), (1, 1))


@pytest.mark.parametrize(
    "call",
    [
        lambda: erlang_b(-1, 2),
        lambda: erlang_b(math.nan, 2),
        lambda: erlang_b_load(0, 2),
        lambda: erlang_b_load(0.5, 0),
        lambda: erlang_c(1, 0, 2),
        lambda: erlang_c(1, 1, -2),
        lambda: erlang_a(1, 1, -1, 2),
        lambda: erlang_a(1, 1, math.nan, 2),
        lambda: erlang_a(1, 1, 1, 2, target_wait=-1),
        lambda: finite_line(1, 1, 5, 4),
        lambda: mean_wait_single(1, 0, 1),
        lambda: garnett(1, 0),
        lambda: offered_load(np.ones(2), 0, 1),
    ],
)
def test_what_cannot_be_is_refused(call):
    with pytest.raises(ValueError):
        call()
