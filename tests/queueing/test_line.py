from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.queueing.customers import Customers, draw_customers
from shopflow.queueing.line import Line, StaffPlans, serve
from tests.queueing.builders import exponential_service, serve_all, service_model, steady_customers

PLANS = st.lists(st.integers(0, 4), min_size=8, max_size=8)


def customers_by_hand(arrivals, services, patience=None, tolerated=None, intervals=4, interval_s=100.0) -> Customers:
    arrival = np.array(arrivals, dtype=float)[:, None]
    interval = (arrival // interval_s).astype(np.int64)
    before = np.concatenate([[0], np.cumsum(np.bincount(interval[:, 0], minlength=intervals))])[None, :]
    return Customers(
        arrival_s=arrival,
        interval=interval,
        service_s=np.array(services, dtype=float)[:, None],
        patience_s=np.full(arrival.shape, 1e9) if patience is None else np.array(patience, dtype=float)[:, None],
        tolerated_line=None if tolerated is None else np.array(tolerated, dtype=float)[:, None],
        before=before,
        interval_s=interval_s,
    )


def day(seed: int, *, patience_s: float = math.inf, balk: float = 0.0, days: int = 20, load: float = 2.0):
    rates = np.full((days, 8), load * 900 / 90)
    return draw_customers(
        rates, service_model(90, 0.6, patience_s=patience_s, balk=balk), interval_minutes=15, seed=seed
    )


def naive_waits(customers: Customers, staff: np.ndarray, column: int) -> list[float]:
    """The definition, customer by customer: look at every moment at which something can change."""
    ends: list[float] = []
    waits = []
    for arrival, service, patience in zip(
        customers.arrival_s[:, column],
        customers.service_s[:, column],
        customers.patience_s[:, column],
        strict=True,
    ):
        moments = [arrival, *ends, *(np.arange(len(staff)) * customers.interval_s)]
        fits = [
            moment
            for moment in moments
            if moment >= arrival
            and sum(end > moment for end in ends) < staff[min(int(moment // customers.interval_s), len(staff) - 1)]
        ]
        wait = min(fits, default=math.inf) - arrival
        waits.append(wait)
        if wait <= patience:
            ends.append(arrival + wait + service)
    return waits


@settings(max_examples=10, deadline=None)
@given(staff=PLANS, seed=st.integers(0, 1000), patience_s=st.sampled_from([math.inf, 300.0]))
def test_waits_are_those_of_the_definition(staff, seed, patience_s):
    customers = day(seed, patience_s=patience_s, days=2, load=1.0)
    served = serve_all(customers, np.array(staff))
    for column in range(2):
        here = customers.exists[:, column]
        expected = np.array(naive_waits(customers, np.array(staff), column))[here]
        assert np.allclose(served.offered_wait_s[here, column], expected)


def test_one_person_serves_in_turn():
    served = serve_all(customers_by_hand([0, 10, 20], [30, 30, 30]), 1)
    assert served.offered_wait_s[:, 0].tolist() == [0, 20, 40]


def test_who_gives_up_takes_no_time():
    served = serve_all(customers_by_hand([0, 10, 20], [30, 30, 30], patience=[99, 5, 99]), 1)
    assert served.is_served[:, 0].tolist() == [True, False, True]
    assert served.offered_wait_s[2, 0] == 10


def test_who_leaves_work_finishes_the_order_in_hand():
    """Two orders in hand when one of two people goes: the next customer waits for the second to finish."""
    customers = customers_by_hand([0, 10, 110], [120, 150, 10])
    served = serve_all(customers, np.array([2, 1, 1, 1]))
    assert served.is_served.all()
    assert served.offered_wait_s[2, 0] == 50  # at 120 the leaver goes, at 160 the other is free


def test_a_line_waits_while_nobody_is_on_duty():
    served = serve_all(customers_by_hand([50, 110, 120], [80, 10, 10]), np.array([1, 0, 1, 1]))
    assert served.offered_wait_s[:, 0].tolist() == [0, 90, 90]


def test_nobody_on_duty_to_the_end_serves_nobody_and_stays_finite_in_counts():
    served = serve_all(customers_by_hand([10, 310], [5, 5]), np.array([1, 1, 1, 0]))
    assert served.is_served[:, 0].tolist() == [True, False]


def test_those_on_duty_at_closing_stay_until_the_line_is_served():
    is_open = np.array([True, True, False, False])
    customers = customers_by_hand([150, 160, 170], [100, 100, 100])
    plans = StaffPlans.of(np.array([1, 1, 0, 0]), is_open)
    served = serve(customers, plans, Line.empty(1, 1))
    assert served.offered_wait_s[:, 0].tolist() == [0, 90, 180]


def test_a_customer_turns_away_from_a_line_that_is_too_long():
    customers = customers_by_hand([0, 1, 2, 3], [50] * 4, tolerated=[0.5, 0.5, 1.5, 1.5])
    served = serve_all(customers, 1)
    assert served.is_balked[:, 0].tolist() == [False, False, False, True]


def test_those_who_gave_up_are_not_seen_in_the_line():
    customers = customers_by_hand([0, 1, 2, 30], [50] * 4, patience=[99, 10, 10, 99], tolerated=[9, 9, 9, 0.5])
    assert not serve_all(customers, 1).is_balked[3, 0]


@settings(max_examples=15, deadline=None)
@given(staff=PLANS, more=PLANS, seed=st.integers(0, 1000))
def test_more_people_never_make_a_patient_customer_wait_longer(staff, more, seed):
    customers = day(seed)
    fewer, extra = np.array(staff), np.array(staff) + np.array(more)
    assert np.all(
        serve_all(customers, extra).offered_wait_s[customers.exists]
        <= serve_all(customers, fewer).offered_wait_s[customers.exists]
    )


@settings(max_examples=15, deadline=None)
@given(
    staff=st.lists(st.integers(1, 3), min_size=8, max_size=8),
    seed=st.integers(0, 1000),
    balk=st.sampled_from([0.0, 0.05]),
)
def test_more_people_never_lose_more_customers_over_many_days(staff, seed, balk):
    customers = day(seed, patience_s=300, balk=balk, days=100)
    fewer, extra = np.array(staff), np.array(staff) + 1
    assert serve_all(customers, extra).is_served.sum() >= serve_all(customers, fewer).is_served.sum()


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 1000), step=st.integers(1, 7))
def test_a_step_that_changes_nothing_is_bit_identical(seed, step):
    """A sixth person when never more than five are busy, and a plan cut into pieces of its own value."""
    customers = day(seed, patience_s=300, load=0.5)
    plain = serve_all(customers, 12)
    stepped = serve_all(customers, np.where(np.arange(8) < step, 12, 13))
    assert np.array_equal(plain.offered_wait_s, stepped.offered_wait_s)
    assert np.array_equal(plain.is_served, stepped.is_served)

    plans = StaffPlans.of(np.full(8, 2), np.ones(8, dtype=bool))
    cut = replace(plans, next_change=np.arange(1, 9)[None, :])
    whole = serve(customers, plans, Line.empty(2, customers.days))
    pieces = serve(customers, cut, Line.empty(2, customers.days))
    assert np.array_equal(whole.offered_wait_s, pieces.offered_wait_s)


@settings(max_examples=15, deadline=None)
@given(staff=PLANS, seed=st.integers(0, 1000), cut=st.integers(1, 7), balk=st.sampled_from([0.0, 0.1]))
def test_a_day_served_in_two_parts_is_the_day_served_at_once(staff, seed, cut, balk):
    customers = day(seed, patience_s=300, balk=balk)
    plans = StaffPlans.of(np.array(staff), np.ones(8, dtype=bool))
    whole = serve(customers, plans, Line.empty(plans.most, customers.days))
    line = Line.empty(plans.most, customers.days)
    parts = [customers.between(0, cut), customers.between(cut, 8)]
    results = [serve(part, plans, line) for part in parts]
    for column in range(customers.days):
        joined = np.concatenate(
            [result.offered_wait_s[part.exists[:, column], column] for part, result in zip(parts, results, strict=True)]
        )
        assert np.array_equal(joined, whole.offered_wait_s[customers.exists[:, column], column])
    assert sum(result.is_balked.sum() for result in results) == whole.is_balked.sum()


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 1000), unit=st.sampled_from([1 / 60, 60.0, 3600.0]))
def test_the_unit_of_time_does_not_matter(seed, unit):
    customers = day(seed, patience_s=300)
    scaled = replace(
        customers,
        arrival_s=np.where(customers.exists, customers.arrival_s * unit, customers.arrival_s),
        service_s=customers.service_s * unit,
        patience_s=customers.patience_s * unit,
        interval_s=customers.interval_s * unit,
    )
    staff = np.array([1, 2, 3, 2, 1, 2, 0, 2])
    here = customers.exists
    plain, other = serve_all(customers, staff), serve_all(scaled, staff)
    assert np.allclose(plain.offered_wait_s[here] * unit, other.offered_wait_s[here])
    assert np.array_equal(plain.is_served, other.is_served)


def test_side_by_side_plans_give_what_they_give_alone():
    customers = day(4, patience_s=300, balk=0.05)
    plans = StaffPlans.of(np.array([[1] * 8, [3, 1, 3, 1, 3, 1, 3, 1]]), np.ones(8, dtype=bool))
    line = Line.empty(plans.most, customers.days).repeated(2)
    both = serve(customers.repeated(2), plans, line, plan_of_day=np.repeat([0, 1], customers.days))
    for number in range(2):
        alone = serve_all(customers, plans.staff[number])
        part = both.offered_wait_s[:, number * customers.days : (number + 1) * customers.days]
        assert np.array_equal(part[customers.exists], alone.offered_wait_s[customers.exists])


def test_fewer_people_than_nobody_are_refused():
    with pytest.raises(Problem):
        StaffPlans.of(np.array([1, -1]), np.ones(2, dtype=bool))


def test_a_plan_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError):
        StaffPlans.of(np.array([1, 1, 1]), np.ones(2, dtype=bool))


def test_stop_ends_the_loop():
    token = CancelToken()
    token.cancel()
    customers = exponential_service(steady_customers(1.0, service_model(), hours=1, days=5), 60.0)
    plans = StaffPlans.of(np.full(4, 1), np.ones(4, dtype=bool))
    with pytest.raises(Cancelled):
        serve(customers, plans, Line.empty(1, 5), cancel=token)
