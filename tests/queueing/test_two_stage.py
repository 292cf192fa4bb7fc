"""Till then bar, against exact values of the tandem and of one stage, and against each other."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from shopflow.problems import Problem
from shopflow.queueing.closed_forms import tandem
from shopflow.queueing.line import StaffPlans
from shopflow.queueing.service import Family, ServiceModel, Stage
from shopflow.queueing.two_stage import First, TwoStageDays, run_dedicated, run_pooled
from shopflow.queueing.visits import Orders, draw_orders
from shopflow.sourced import entered
from tests.queueing.builders import serve_all, service_model, standard_errors


def two_stages(
    till_s: float, bar_s: float, *, cv: float = 1.0, patience_s: float = math.inf, balk: float = 0.0
) -> ServiceModel:
    """With a coefficient of variation of one a gamma law is the exponential one."""
    stages = tuple(
        Stage(name, entered(seconds), entered(cv), 0.0, family=Family.GAMMA)
        for name, seconds in (("till", till_s), ("bar", bar_s))
    )
    return ServiceModel(stages, entered(patience_s), entered(balk))


def orders_of(
    per_minute: float,
    service: ServiceModel,
    *,
    hours: int = 10,
    days: int = 100,
    seed: int = 3,
    item_shares: tuple[float, ...] = (1.0,),
) -> Orders:
    several = replace(service, item_shares=item_shares)
    return draw_orders(np.full((days, hours * 4), per_minute * 15), several, interval_minutes=15, seed=seed)


def people(orders: Orders, count: int) -> np.ndarray:
    return np.full(orders.customers.intervals, count)


def open_all(orders: Orders) -> np.ndarray:
    return np.ones(orders.customers.intervals, dtype=bool)


def settled(days: TwoStageDays, figure: np.ndarray, warm_s: float = 4 * 3600) -> np.ndarray:
    """Mean of each day over those who come after the start-up."""
    late = (days.orders.customers.arrival_s > warm_s) & days.orders.customers.exists
    return np.where(late, figure, 0.0).sum(axis=0) / late.sum(axis=0)


CASES = [
    (1.0, (1.25, 1), (0.625, 2), 6.0),
    (0.8, (2.0, 1), (0.5, 2), 6.0),
    (1.5, (1.0, 2), (0.6, 3), 6.0),
    (1 / 6, (1 / 3, 1), (1 / 4, 1), 18.0),
]


@pytest.mark.parametrize(
    ("engine", "rate", "till", "bar", "target"),
    [("dedicated", *case) for case in CASES]
    + [pytest.param("pooled", *case, marks=pytest.mark.slow) for case in CASES[:3]]
    + [("pooled", *CASES[3])],
)
def test_the_exact_tandem(engine, rate, till, bar, target):
    """Both engines; with as many people as places, people who do both are people of their own."""
    orders = orders_of(rate, two_stages(60 / till[0], 60 / bar[0]), hours=14, days=120 if engine == "dedicated" else 60)
    if engine == "dedicated":
        days = run_dedicated(orders, people(orders, till[1]), people(orders, bar[1]), is_open=open_all(orders))
    else:
        days = run_pooled(
            orders,
            people(orders, till[1] + bar[1]),
            is_open=open_all(orders),
            tills=till[1],
            machines=bar[1],
            slowdown=1.0,
        )
    exact = tandem(rate, (till[0], bar[0]), (till[1], bar[1]), target=target)
    warm_s = 7 * 3600
    assert standard_errors(settled(days, days.till_wait_s, warm_s), exact.mean_wait_first * 60) < 3
    assert standard_errors(settled(days, days.time_in_shop_s, warm_s), exact.mean_total * 60) < 3
    within = settled(days, (days.time_in_shop_s <= target * 60).astype(float), warm_s)
    assert standard_errors(within, exact.share_within_target) < 3
    assert days.walkaways.sum() == 0


@pytest.mark.slow
@pytest.mark.parametrize(("rate", "till", "bar", "target"), CASES)
def test_the_exact_tandem_within_one_per_cent(rate, till, bar, target):
    orders = orders_of(rate, two_stages(60 / till[0], 60 / bar[0]), hours=100, days=400)
    days = run_dedicated(orders, people(orders, till[1]), people(orders, bar[1]), is_open=open_all(orders))
    exact = tandem(rate, (till[0], bar[0]), (till[1], bar[1]), target=target)
    late = settled(days, days.time_in_shop_s, 10 * 3600)
    assert late.mean() == pytest.approx(exact.mean_total * 60, rel=0.01)


def test_both_engines_agree_customer_by_customer():
    """Same customers, places as many as people: the same moments, with leavers, balking and several items."""
    service = two_stages(30, 70, cv=0.6, patience_s=300, balk=0.05)
    orders = orders_of(1.6, service, hours=3, days=12, item_shares=(0.5, 0.3, 0.2))
    apart = run_dedicated(orders, people(orders, 1), people(orders, 3), is_open=open_all(orders))
    pooled = run_pooled(orders, people(orders, 4), is_open=open_all(orders), tills=1, machines=3, slowdown=1.0)
    assert np.array_equal(apart.is_served, pooled.is_served)
    assert np.allclose(apart.done_s[apart.is_served], pooled.done_s[apart.is_served])
    assert np.allclose(apart.till_wait_s, pooled.till_wait_s)
    assert np.allclose(apart.bar_wait_s, pooled.bar_wait_s)
    assert np.array_equal(apart.is_balked, pooled.is_balked)
    for mine, theirs in zip(apart.jobs, pooled.jobs, strict=True):
        assert np.allclose(np.sort(mine), np.sort(theirs))


def test_nothing_to_make_is_one_stage():
    service = two_stages(90, 1e-6, cv=0.6, patience_s=240)
    orders = orders_of(2.0, service, hours=3, days=20)
    pooled = run_pooled(orders, people(orders, 3), is_open=open_all(orders), slowdown=1.0, first=First.BAR)
    one = serve_all(orders.customers, 3)
    assert (pooled.is_served == one.is_served).mean() > 0.999
    both = pooled.is_served & one.is_served
    assert np.allclose(pooled.till_wait_s[both], one.offered_wait_s[both], atol=0.01)


@pytest.mark.parametrize("first", list(First))
def test_people_who_do_both_serve_more_in_time_and_lose_fewer(first):
    """Staff 1 at the till and 3 at the bar against four who do both (the study: 87.6 against 96 % done in time)."""
    service = two_stages(35, 75, cv=0.6, patience_s=360)
    orders = orders_of(1.15, service, hours=4, days=40, item_shares=(0.6, 0.3, 0.1))
    apart = run_dedicated(orders, people(orders, 1), people(orders, 3), is_open=open_all(orders))
    both = run_pooled(orders, people(orders, 4), is_open=open_all(orders), tills=2, machines=4, first=first)
    assert both.done_within(360).sum() > apart.done_within(360).sum()
    assert both.walkaways.sum() < (1.0 if first is not First.BAR else 1.5) * apart.walkaways.sum()


def test_caps_bind_and_slowdown_slows():
    orders = orders_of(1.35, two_stages(35, 75, cv=0.6, patience_s=360), hours=2, days=15)

    def late(**options) -> float:
        days = run_pooled(orders, people(orders, 4), is_open=open_all(orders), **options)
        return float(days.arrivals.sum() - days.done_within(300).sum())

    free = late()
    assert late(machines=2) > free
    assert late(slowdown=1.3) > free
    assert late(tills=4, machines=4) == free


def test_a_step_that_changes_nothing_changes_nothing_and_steps_are_followed():
    orders = orders_of(1.0, two_stages(35, 75, patience_s=360), hours=2, days=10)
    constant = run_pooled(orders, people(orders, 3), is_open=open_all(orders))
    assert np.array_equal(constant.done_s, run_pooled(orders, people(orders, 3) + 0, is_open=open_all(orders)).done_s)
    late_start = people(orders, 3)
    late_start[:4] = 0
    steps = run_pooled(orders, late_start, is_open=open_all(orders))
    assert steps.done_s.min() >= 3600
    assert steps.walkaways.sum() > constant.walkaways.sum()
    nobody = run_pooled(orders, people(orders, 0), is_open=open_all(orders))
    assert not nobody.is_served.any()
    assert np.array_equal(nobody.walkaways, nobody.arrivals)


def test_the_books_balance():
    orders = orders_of(
        2.5, two_stages(35, 75, cv=0.6, patience_s=200, balk=0.1), hours=2, days=20, item_shares=(0.5, 0.5)
    )
    for days in (
        run_pooled(orders, people(orders, 3), is_open=open_all(orders)),
        run_dedicated(orders, people(orders, 1), people(orders, 2), is_open=open_all(orders)),
    ):
        assert np.all(days.walkaways >= 0)
        assert np.all(days.time_in_shop_s[days.is_served] >= days.till_wait_s[days.is_served])
        assert not days.is_served[~orders.customers.exists].any()
        assert np.all(np.isinf(days.done_s[~days.is_served]))


def test_what_cannot_be_is_refused():
    orders = orders_of(1.0, two_stages(35, 75), hours=1, days=2)
    with pytest.raises(Problem):
        run_pooled(orders, people(orders, 3), is_open=open_all(orders), tills=0)
    with pytest.raises(Problem):
        run_pooled(orders, people(orders, 3), is_open=open_all(orders), slowdown=0.5)
    with pytest.raises(Problem):
        draw_orders(np.ones((2, 4)), service_model(), interval_minutes=15, seed=1)
    with pytest.raises(Problem):
        orders_of(1.0, two_stages(35, 75), item_shares=(0.0,))
    with pytest.raises(Problem):
        draw_orders(np.ones((2, 4)), replace(two_stages(35, 75), together_share=1.0), interval_minutes=15, seed=1)
    assert StaffPlans.of(people(orders, 3), open_all(orders)).most == 3
