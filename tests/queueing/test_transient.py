from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import poisson

from shopflow.queueing.customers import Customers, draw_customers
from shopflow.queueing.erlang import erlang_a, offered_load
from shopflow.queueing.transient import TransientQueue
from tests.queueing.builders import exponential_service, serve_all, service_model
from tests.queueing.test_reference_values import ROWS


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row["model"] == "M/M/1 transient"], ids=lambda row: row["metric"] + row["parameter"]
)
def test_a_single_server_from_empty(row):
    moment = float(row["parameter"])
    queue = TransientQueue(np.array([0.8]), np.array([1]), 1.0, 0.0, moment, most_present=250)
    law = queue.run().present[-1]
    value = law[0] if row["metric"] == "P0" else law @ np.arange(251)
    assert value == pytest.approx(float(row["value"]), rel=1e-8)


def test_leaving_as_fast_as_service_is_poisson_whatever_the_staff():
    """Feldman et al. 2008: with theta = mu everybody goes at the same rate, waiting or not."""
    edges = np.linspace(0, 15, 61)
    rates = 100 + 20 * np.sin((edges[1:] + edges[:-1]) / 2)
    for servers in (np.full(60, 100), np.arange(60) * 2 + 20):
        queue = TransientQueue(rates, servers, 1.0, 1.0, 0.25, most_present=260)
        day = queue.run()
        assert np.allclose(day.mean_present, offered_load(rates, 1.0, 0.25), rtol=1e-9)
        mean = float(day.present[-1] @ np.arange(261))
        assert np.allclose(day.present[-1], poisson.pmf(np.arange(261), mean), atol=1e-11)


def test_a_long_day_of_one_rate_is_erlang_a():
    queue = TransientQueue(np.full(60, 2.0), np.full(60, 3), 0.7, 0.25, 1.0, most_present=60)
    day = queue.run()
    expected = erlang_a(2.0, 0.7, 0.25, 3, target_wait=4.0)
    assert day.wait_share[-1] == pytest.approx(expected.wait_share, rel=1e-7)
    assert day.mean_line[-1] == pytest.approx(expected.mean_line, rel=1e-7)
    assert day.abandoned[-1] == pytest.approx(2.0 * expected.abandoned_share, rel=1e-7)
    assert queue.share_within_target(day, 4)[-1] == pytest.approx(expected.share_within_target, rel=1e-7)


def test_the_law_stays_a_law_and_steps_may_be_cut():
    rates, servers = np.array([0.0, 3.0, 0.5]), np.array([0, 2, 0])
    whole = TransientQueue(rates, servers, 1.0, 0.2, 10.0, most_present=60).run()
    cut = TransientQueue(np.repeat(rates, 5), np.repeat(servers, 5), 1.0, 0.2, 2.0, most_present=60).run()
    assert np.allclose(whole.present.sum(axis=1), 1)
    assert np.allclose(whole.present, cut.present[::5], atol=1e-13)
    assert whole.abandoned.sum() == pytest.approx(cut.abandoned.sum())


def test_no_arrivals_and_no_staff_leave_the_law_as_it_is():
    queue = TransientQueue(np.zeros(2), np.zeros(2, int), 1.0, 0.0, 1.0, most_present=5)
    day = queue.run()
    assert np.array_equal(day.present[-1], day.present[0])
    assert queue.share_within_target(day, 1).tolist() == [0, 0]


@pytest.mark.parametrize(
    "wrong",
    [
        {"arrival_rates": np.array([-1.0])},
        {"servers": np.array([1, 1])},
        {"servers": np.array([-1])},
        {"service_rate": 0.0},
        {"abandonment_rate": -1.0},
        {"step": 0.0},
        {"most_present": 0},
    ],
)
def test_a_queue_that_cannot_be_is_refused(wrong):
    fine = {
        "arrival_rates": np.array([1.0]), "servers": np.array([1]), "service_rate": 1.0,
        "abandonment_rate": 1.0, "step": 1.0, "most_present": 9,
    }  # fmt: skip
    with pytest.raises(ValueError):
        TransientQueue(**(fine | wrong))


HOURS = np.arange(32) / 4
SHAPES = {
    # orders a minute per quarter of an hour, people, and whether people go during the day
    "smooth day, staff follows the load": (1.0 + 1.2 * np.sin(np.pi * HOURS / 8), np.where(HOURS < 2, 3, 4)),
    "bells, two people": (np.where(np.isin(np.arange(32), (6, 14, 22)), 3.0, 0.6), np.full(32, 2)),
    "overloaded morning, two people": (np.where(HOURS < 3, 2.0, 0.8), np.full(32, 2)),
    "quiet shop of one person": (0.25 + 0.1 * np.sin(HOURS), np.full(32, 1)),
    "staff comes and goes": (1.5 + 0.5 * np.sin(HOURS), np.where((HOURS > 2) & (HOURS < 5), 4, 3)),
}
MEAN_MIN, PATIENCE_MIN, TARGET_MIN = 1.6, 6.0, 4


def simulated(rates: np.ndarray, days: int) -> Customers:
    service = service_model(patience_s=PATIENCE_MIN * 60)
    drawn = draw_customers(np.tile(rates * 15, (days, 1)), service, interval_minutes=15, seed=11)
    return exponential_service(drawn, MEAN_MIN * 60)


def shares(name: str, days: int) -> tuple[dict[str, tuple[np.ndarray, ...]], float, float]:
    """Per quarter hour who has to wait and who is served in time: simulated, exact and standard error of each;
    then how many leave a day, simulated and exact."""
    rates, staff = SHAPES[name]
    queue = TransientQueue(
        np.repeat(rates, 15), np.repeat(staff, 15), 1 / MEAN_MIN, 1 / PATIENCE_MIN, 1.0, most_present=60
    )
    exact = queue.run()
    in_time = queue.share_within_target(exact, TARGET_MIN)
    ends = np.append(in_time[1:], in_time[-1])
    expected = {
        "waits": exact.wait_share.reshape(-1, 15).mean(axis=1),
        "in time": ((in_time + ends) / 2).reshape(-1, 15).mean(axis=1),
    }
    customers = simulated(rates, days)
    served = serve_all(customers, staff)
    here = customers.exists
    happened = {
        "waits": here & (served.offered_wait_s > 1e-9),
        "in time": served.is_served & (served.offered_wait_s <= TARGET_MIN * 60),
    }
    cell = customers.interval + 32 * np.arange(days)
    came = np.bincount(cell[here], minlength=32 * days).reshape(days, 32)
    found = {}
    for figure, flag in happened.items():
        counts = np.bincount(cell[flag], minlength=32 * days).reshape(days, 32)
        share = counts.sum(axis=0) / came.sum(axis=0)
        error = np.sqrt(((counts - share * came) ** 2).sum(axis=0)) / came.sum(axis=0)
        found[figure] = (share, expected[figure], error)
    return found, float((here & ~served.is_served).sum() / days), float(exact.abandoned.sum())


@pytest.mark.parametrize("name", SHAPES)
def test_the_simulator_agrees_with_the_exact_day_per_quarter_of_an_hour(name):
    """Where people go, the exact day puts the customer of the one who goes back into the line: 0.02 is allowed
    for that, beside the noise."""
    found, walked, expected = shares(name, days=300)
    allowed = 0.02 if np.any(np.diff(SHAPES[name][1]) < 0) else 0.002
    for figure, (share, exact, error) in found.items():
        assert np.all(abs(share - exact) < 4 * error + allowed), figure
    assert walked == pytest.approx(expected, rel=0.05)


@pytest.mark.slow
@pytest.mark.parametrize("name", SHAPES)
def test_the_share_in_time_is_within_two_points_in_every_quarter_hour(name):
    """The spikes of the bells included: simulated on 5,000 days against the exact day."""
    share, exact, error = shares(name, days=5000)[0]["in time"]
    off = abs(share - exact)
    print(f"{name}: at most {off.max():.4f} off, on average {off.mean():.4f} (noise {error.max():.4f})")
    assert off.max() <= 0.02
