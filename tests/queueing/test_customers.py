from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from shopflow.problems import Problem
from shopflow.queueing.customers import NEVER_S, draw_customers, known_customers
from shopflow.queueing.service import Family, Stage
from shopflow.queueing.simulate import run_day, simulate_day, who_comes
from shopflow.queueing.work import draw_work, stage_service, whole_service
from shopflow.sourced import entered
from tests.queueing.builders import service_model, standard_errors

RATES = np.array([[0.0, 20.0, 5.0, 0.0]] * 400)


def draw(service=None, rates=RATES, **changes):
    options = {"interval_minutes": 15, "seed": 3} | changes
    return draw_customers(rates, service or service_model(), **options)


def test_customers_come_in_ascending_time_inside_their_interval():
    customers = draw()
    here = customers.exists
    assert np.all(np.diff(customers.arrival_s, axis=0)[here[1:]] >= 0)
    assert np.array_equal((customers.arrival_s[here] // 900).astype(int), customers.interval[here])
    assert set(np.unique(customers.interval[here])) == {1, 2}


def test_counts_are_poisson_with_the_rate_of_the_interval():
    counts = np.diff(draw().before, axis=1)
    assert standard_errors(counts[:, 1].astype(float), 20) < 3
    assert standard_errors((counts[:, 1] - 20.0) ** 2, 20) < 3


def test_service_has_the_mean_and_the_spread_asked_for():
    customers = draw(service_model(90, 0.6))
    times = customers.service_s[customers.exists]
    assert times.mean() == pytest.approx(90, rel=0.02)
    assert times.std() / times.mean() == pytest.approx(0.6, rel=0.05)


def test_each_simulated_day_has_its_own_pace_and_keeps_it_on_the_next_day():
    service = service_model(90, 0.0, mean_log_sd=0.2)
    first, second = draw(service, day=0), draw(service, day=1)
    assert np.log(first.service_s[0] / 90).std() == pytest.approx(0.2, rel=0.15)
    assert np.allclose(first.service_s[0], second.service_s[0])
    assert not np.array_equal(first.before, second.before)


def test_patience_is_exponential_and_endless_when_infinite():
    finite = draw(service_model(patience_s=480))
    assert finite.patience_s[finite.exists].mean() == pytest.approx(480, rel=0.05)
    endless = draw(service_model(patience_s=math.inf))
    assert np.all(endless.patience_s[endless.exists] > 1e8)


def test_the_same_seed_gives_the_same_customers_whatever_else_changes():
    one, other = draw(service_model(90)), draw(service_model(120, balk=0.1, patience_s=60))
    assert np.array_equal(one.arrival_s, other.arrival_s)
    assert np.allclose(one.service_s * 120 / 90, other.service_s)
    here = one.exists
    assert np.allclose(one.patience_s[here] / 8, other.patience_s[here])


def test_a_part_of_the_day_holds_its_customers_in_order():
    whole = draw(service_model(balk=0.05))
    part = whole.between(2, 3)
    assert part.exists.sum() == np.diff(whole.before, axis=1)[:, 2].sum()
    inside = whole.exists & (whole.interval == 2)
    for name in ("arrival_s", "service_s", "patience_s", "tolerated_line"):
        of_part = getattr(part, name).T[part.exists.T]
        assert np.array_equal(of_part, getattr(whole, name).T[inside.T])
    assert np.all(part.patience_s[~part.exists] < 0)


def test_a_part_in_which_nobody_comes_is_empty():
    assert not draw().between(0, 1).exists.any()


def test_no_demand_gives_no_customers():
    customers = draw(rates=np.zeros((10, 4)))
    assert customers.arrival_s.shape == (0, 10)


def test_entries_beyond_the_last_customer_never_arrive():
    customers = draw()
    assert np.all(customers.arrival_s[~customers.exists] == NEVER_S)


def test_stages_add_up_to_one_piece_of_work():
    till = Stage("till", entered(30.0), entered(0.5), 0.1)
    bar = Stage("bar", entered(60.0), entered(0.5), 0.1)
    whole = whole_service(replace(service_model(), stages=(till, bar)))
    assert whole.mean_s == 90
    assert whole.cv == pytest.approx(math.hypot(15, 30) / 90)
    assert whole.mean_log_sd == pytest.approx(math.hypot(3, 6) / 90)


@pytest.mark.parametrize(
    "service",
    [
        service_model(0),
        service_model(-5),
        service_model(math.nan),
        service_model(90_000),
        service_model(90, -0.1),
        service_model(90, math.inf),
        service_model(patience_s=-1),
        service_model(patience_s=math.nan),
        service_model(balk=-0.1),
        service_model(balk=math.inf),
        replace(service_model(), stages=()),
    ],
)
def test_a_service_that_cannot_be_is_refused_in_plain_words(service):
    with pytest.raises(Problem):
        draw(service)


@pytest.mark.parametrize("rates", [np.array([[-1.0]]), np.array([[math.nan]]), np.array([1.0])])
def test_rates_that_cannot_be_are_refused(rates):
    with pytest.raises(ValueError):
        draw(rates=rates)


@pytest.mark.parametrize("family", list(Family))
def test_every_law_has_the_mean_and_the_spread_asked_for(family):
    times = tuple(np.linspace(10, 170, 40).tolist())
    spread = float(np.std(np.random.default_rng(1).uniform(10, 170, 10**6)) / 90) if family is Family.MEASURED else 0.6
    stage = Stage("order", entered(90.0), entered(spread), 0.0, family=family, measured_s=times)
    work = draw_work(stage_service(stage), (4000, 50), seed=1, day=0)
    assert work.mean() == pytest.approx(90, rel=0.01)
    assert work.std() / work.mean() == pytest.approx(spread, rel=0.02)
    assert work.min() >= 0


def test_each_day_has_its_own_spread_and_patience():
    stage = Stage("order", entered(90.0), entered(0.6), 0.0, cv_log_sd=0.3)
    cvs = [day.std() / day.mean() for day in draw_work(stage_service(stage), (2000, 200), seed=1, day=0).T]
    assert np.log(cvs).std() == pytest.approx(0.3, rel=0.2)
    unsure = replace(service_model(patience_s=300.0), patience_log_sd=0.4)
    customers = draw_customers(np.full((200, 4), 400.0), unsure, interval_minutes=15, seed=2)
    means = np.array([customers.patience_s[customers.exists[:, day], day].mean() for day in range(200)])
    assert np.log(means).std() == pytest.approx(0.4, rel=0.2)
    again = draw_customers(np.full((200, 4), 400.0), unsure, interval_minutes=15, seed=2, day=1)
    later = np.array([again.patience_s[again.exists[:, day], day].mean() for day in range(200)])
    assert np.corrcoef(means, later)[0, 1] > 0.9


def test_groups_come_at_one_moment_and_counts_stay():
    alone = draw_customers(np.full((100, 4), 30.0), service_model(), interval_minutes=15, seed=4)
    together = draw_customers(
        np.full((100, 4), 30.0), replace(service_model(), together_share=0.3), interval_minutes=15, seed=4
    )
    assert np.array_equal(alone.before, together.before)
    here = together.exists[1:]
    same = (together.arrival_s[1:] == together.arrival_s[:-1])[here].mean()
    assert same == pytest.approx(0.3, abs=0.03)
    assert np.all(np.diff(together.arrival_s, axis=0) >= 0)
    waits = [
        run_day(
            customers, np.full(4, 3), is_open=np.ones(4, dtype=bool), target_wait_s=60, long_wait_s=480
        ).wait_sum_s.sum()
        for customers in (alone, together)
    ]
    assert waits[1] > waits[0]


def test_customers_at_known_moments():
    moments = np.array([[500.0, 30.0, 1000.0], [40.0, NEVER_S, NEVER_S]])
    known = known_customers(moments, service_model(), intervals=2, interval_s=900.0, seed=1)
    assert known.arrival_s[:, 0].tolist() == [30.0, 500.0, 1000.0]
    assert known.exists.sum(axis=0).tolist() == [3, 1]
    assert known.interval[:, 0].tolist() == [0, 0, 1]
    assert known.before.tolist() == [[0, 2, 3], [0, 1, 1]]


def test_people_who_do_not_come_are_missed():
    rates, staff = np.full((400, 8), 24.0), np.full(8, 3)
    options = {"interval_minutes": 15, "target_wait_s": 300, "long_wait_s": 480, "seed": 1}
    sure, unsure = (
        simulate_day(rates, staff, replace(service_model(), no_show_share=share), **options) for share in (0.0, 0.2)
    )
    assert unsure.walkaways.sum() > 1.5 * sure.walkaways.sum()
    comes = np.random.default_rng(1).random((5, 3)) < 0.5
    assert np.array_equal(who_comes(np.array([0, 1, 3]), comes)[:, 2], comes.sum(axis=1))
    nobody = simulate_day(rates, staff, replace(service_model(), no_show_share=1.0), **options)
    assert nobody.served.sum() == 0
