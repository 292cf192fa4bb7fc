"""One step or two by the way the shop serves, wherever a day is simulated."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from shopflow.queueing.customers import NEVER_S, Customers
from shopflow.queueing.service import ServiceModel, Stage, Way
from shopflow.queueing.simulate import run_day, simulate_day, staff_who_come
from shopflow.queueing.visits import Counter, Orders, draw_visits, known_visits
from shopflow.queueing.work import whole_service
from shopflow.sourced import entered
from tests.queueing.builders import service_model

RATES = np.tile(np.interp(np.arange(12), [0, 6, 11], [5.0, 16.0, 6.0]), (40, 1))
OPTIONS = {"interval_minutes": 15, "target_wait_s": 240, "long_wait_s": 480, "seed": 4}


def two_steps(way: Way, **options) -> ServiceModel:
    stages = tuple(Stage(name, entered(s), entered(0.5), 0.0) for name, s in (("till", 40.0), ("bar", 40.0)))
    return replace(service_model(90), stages=stages, way=way, item_shares=(0.5, 0.5), **options)


def test_people_are_parted_by_the_work_and_whoever_is_alone_does_both():
    counter = Counter.of(two_steps(Way.APART))  # 40 s at the till, 60 s of items
    staff = np.arange(7)
    assert counter.at_till(staff).tolist() == [0, 1, 1, 1, 2, 2, 2]
    assert counter.at_bar(staff).tolist() == [0, 1, 1, 2, 2, 3, 4]
    one_till = Counter.of(two_steps(Way.APART, tills=1, machines=3))
    assert one_till.at_till(staff).tolist() == [0, 1, 1, 1, 1, 1, 1]
    assert one_till.at_bar(staff).tolist() == [0, 1, 1, 2, 3, 3, 3]
    both = Counter.of(two_steps(Way.BOTH, tills=2))
    assert both.at_till(staff).tolist() == [0, 1, 2, 2, 2, 2, 2]
    assert both.at_bar(staff).tolist() == staff.tolist()
    assert both.slowdown == 1.05


@pytest.mark.parametrize("way", [Way.APART, Way.BOTH])
def test_the_books_balance_in_two_steps(way):
    service = two_steps(way)
    runs = simulate_day(RATES, np.full(12, 3), service, **OPTIONS)
    assert np.array_equal(runs.arrivals, runs.served + runs.walkaways)
    assert np.all(runs.served_within_target <= runs.served)
    assert len(runs.served_wait_s) == runs.served.sum()
    assert runs.wait_sum_s.sum() == pytest.approx(runs.served_wait_s.sum())
    done = runs.busy_s.sum() / runs.served.sum()
    assert done == pytest.approx(service.mean_service_s, rel=0.05)  # the last orders end after the day


@pytest.mark.parametrize("way", list(Way))
def test_a_staff_step_that_changes_nothing_changes_nothing(way):
    service = service_model(90) if way is Way.WHOLE else two_steps(way)
    plan = np.full(12, 2)
    once, per_day = (simulate_day(RATES, staff, service, **OPTIONS) for staff in (plan, plan.copy()))
    assert np.array_equal(once.wait_sum_s, per_day.wait_sum_s)
    visits = draw_visits(RATES, service, interval_minutes=15, seed=4)
    each = run_day(visits, np.tile(plan, (40, 1)), is_open=np.ones(12, dtype=bool), target_wait_s=240, long_wait_s=480)
    assert np.array_equal(each.wait_sum_s, once.wait_sum_s)


def test_people_apart_are_the_same_alone_or_side_by_side_with_somebody_alone():
    """Two at all times are served by the recursion; with one at another time, by events: the same day until then."""
    service = two_steps(Way.APART)
    recursion = simulate_day(RATES, np.full(12, 3), service, **OPTIONS)
    late = np.full(12, 3)
    late[-1] = 1
    events = simulate_day(RATES, late, service, **OPTIONS)
    assert np.allclose(events.wait_sum_s[:, :9], recursion.wait_sum_s[:, :9])
    assert np.allclose(events.busy_s[:, :10], recursion.busy_s[:, :10])


def test_work_of_two_steps_as_if_of_one_person():
    service = two_steps(Way.BOTH, slowdown=1.0)
    assert service.items_per_order == 1.5
    assert service.mean_service_s == 100
    whole = whole_service(service)
    drawn = draw_visits(np.full((200, 12), 20.0), service, interval_minutes=15, seed=1)
    assert isinstance(drawn, Orders)
    made = np.arange(2)[:, None, None] < drawn.items
    work = (drawn.customers.service_s + (drawn.item_s * made).sum(axis=0))[drawn.customers.exists]
    assert work.mean() == pytest.approx(whole.mean_s, rel=0.02)
    assert work.std() / work.mean() == pytest.approx(whole.cv, rel=0.03)


def test_known_moments_get_orders_too():
    moments = np.array([[30.0, 10.0, 500.0], [5.0, NEVER_S, NEVER_S]])
    options = {"intervals": 4, "interval_s": 900.0, "seed": 1}
    orders = known_visits(moments, two_steps(Way.BOTH), **options)
    assert isinstance(orders, Orders)
    assert orders.customers.arrival_s[:, 0].tolist() == [10.0, 30.0, 500.0]
    assert orders.items.shape == (3, 2)
    assert isinstance(known_visits(moments, service_model(), **options), Customers)


def test_the_same_people_come_however_many_are_planned():
    service = replace(service_model(), no_show_share=0.3)
    few, many = (staff_who_come(np.full(4, people), service, days=500, seed=2, day=0) for people in (2, 3))
    assert np.all((many - few >= 0) & (many - few <= 1))
    assert few.mean() == pytest.approx(1.4, rel=0.05)
    plan = np.full(4, 3)
    assert staff_who_come(plan, service_model(), days=5, seed=2, day=0) is plan
