from __future__ import annotations

import datetime as dt
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from shopflow.demand import demand_history, with_leavers
from shopflow.hours import OpeningHours
from shopflow.importing import ClockedShift
from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.queueing.hidden import demand_behind
from shopflow.queueing.simulate import simulate_day
from shopflow.replay import Hindsight, Staffed, last_week, past_times, replay, staff_clocked, staff_then, told
from shopflow.shifts import Schedule, Shift
from tests.queueing.builders import service_model
from tests.shopflow.plans import AFTER, made_orders, made_plan

MONDAY = dt.date(2026, 11, 16)
SERVICE = service_model(100, 0.55)
HOURS = OpeningHours(tuple(((480, 840),) for _ in range(7)))
PLAN = Plan(service=SERVICE, opening_hours=HOURS)
RUSH = np.interp(np.arange(24), [0, 8, 16, 23], [6.0, 24.0, 6.0, 5.0])


def served_orders(days: int = 2, staff: int = 2, *, seed: int = 9) -> tuple[OrderLog, float]:
    """Orders that a shop of known kind would have recorded, and how many customers left a day."""
    rates = np.zeros((days, 96))
    rates[:, 16:40] = RUSH
    random = np.random.default_rng(seed)
    runs = simulate_day(
        rates, np.where(rates[0] > 0, staff, 0), SERVICE,
        interval_minutes=15, target_wait_s=300, long_wait_s=480, seed=seed,
    )  # fmt: skip
    times = []
    for day in range(days):
        start = np.datetime64(MONDAY, "s") + np.timedelta64(day * 86400 + 4 * 3600, "s")
        for interval, count in enumerate(runs.served[day].astype(int).tolist()):
            offsets = interval * 900 + random.integers(0, 900, count)
            times += [start + np.timedelta64(int(offset), "s") for offset in offsets]
    return OrderLog.from_times(np.array(times, dtype="datetime64[s]")), float(runs.walkaways.sum() / days)


def on_duty(people: int, days: int = 2) -> Staffed:
    return Staffed(np.where(past_times(PLAN, MONDAY, days)[1], people, 0), "given")


def seen_with(people: int = 2, **options) -> Hindsight:
    orders, _ = served_orders()
    return replay(PLAN, orders, on_duty(people), MONDAY, **({"days": 2, "runs": 60} | options))


@pytest.fixture(scope="module")
def seen() -> Hindsight:
    return seen_with()


def test_the_rush_is_where_service_slipped(seen):
    assert seen.slips
    for slip in seen.slips:
        minute = (slip.start - slip.start.astype("datetime64[D]")).astype("timedelta64[m]").astype(int)
        assert 8 * 60 <= minute < 13 * 60
        assert slip.staff == 2
        assert 0 < slip.leave < slip.customers
        assert slip.longest_wait_s > 0
        assert slip.leave_range.low < slip.leave_range.value == slip.leave < slip.leave_range.high
        assert 0 <= slip.share_over_long_range.low <= slip.share_over_long <= slip.share_over_long_range.high <= 1
    assert seen.orders == len(served_orders()[0])
    assert len(seen.waits.starts) == 2 * 96


def test_one_more_in_the_rush_is_on_the_list_and_quiet_hours_could_do_with_fewer(seen):
    more = [change for change in seen.changes if change.people == 1]
    assert len(more) == len(seen.slips)
    assert all(change.leave_after < change.leave_before for change in more)
    assert all(change.wage > 0 and change.keeps_promise for change in more)
    assert all(change.fewer_leave.value == pytest.approx(change.leave_before - change.leave_after) for change in more)
    assert all(change.fewer_leave.low < change.fewer_leave.value < change.fewer_leave.high for change in more)
    fewer = [change for change in seen_with(5).changes if change.people == -1]
    assert fewer
    assert all(change.wage < 0 and change.end - change.start >= np.timedelta64(1, "h") for change in fewer)


def test_the_best_change_is_the_one_that_wins_most_and_keeps_the_promise(seen):
    worth = [change for change in seen.changes if change.net.value > 0 and change.keeps_promise]
    assert seen.best == (max(worth, key=lambda change: change.net.value) if worth else None)
    dear = replace(PLAN, money=replace(PLAN.money, wage_per_h=replace(PLAN.money.wage_per_h, value=500.0)))
    orders, _ = served_orders()
    assert replay(dear, orders, on_duty(2), MONDAY, days=2, runs=30).best is None


def test_those_who_left_are_found_again():
    """A day's served orders, put through the engine, tell about as many leavers as there were."""
    orders, left = served_orders(days=14)
    found = replay(PLAN, orders, on_duty(2, 14), MONDAY, days=14, runs=30)
    assert found.left.value / 14 == pytest.approx(left, rel=0.3)


def test_demand_behind_recorded_orders():
    rates, is_open = np.zeros((400, 96)), np.zeros(96, dtype=bool)
    rates[:, 16:40], is_open[16:40] = RUSH, True
    staff = np.where(is_open, 2, 0)
    runs = simulate_day(rates, staff, SERVICE, interval_minutes=15, target_wait_s=1, long_wait_s=1, seed=3)
    served = runs.served.mean(axis=0)
    behind = demand_behind(served, staff, SERVICE, interval_minutes=15, is_open=is_open, runs=200)
    assert served.sum() < 0.95 * rates[0].sum()
    assert behind.arrivals.sum() == pytest.approx(rates[0].sum(), rel=0.04)
    assert np.all(behind.arrivals[~is_open] == 0)
    enough = demand_behind(served, staff * 4, SERVICE, interval_minutes=15, is_open=is_open)
    assert enough.arrivals.sum() == pytest.approx(served.sum(), rel=0.01)
    closed = demand_behind(np.zeros(96), staff * 0, SERVICE, interval_minutes=15, is_open=np.zeros(96, dtype=bool))
    assert closed.arrivals.sum() == 0


def test_history_gets_those_back_who_left():
    orders, left = served_orders(days=14)
    history = demand_history(orders, HOURS, interval_minutes=15)
    staff = np.where(history.is_open, 2, 0)
    corrected = with_leavers(history, staff, SERVICE)
    assert (corrected.orders.sum() - history.orders.sum()) / 14 == pytest.approx(left, rel=0.35)
    assert np.all(corrected.orders[~history.is_open] == 0)
    staff[7:] = -1
    half = with_leavers(history, staff, SERVICE)
    assert np.array_equal(half.orders[7:], history.orders[7:])
    assert half.orders[:7].sum() > history.orders[:7].sum()
    with pytest.raises(ValueError):
        with_leavers(history, staff[:3], SERVICE)


def test_staff_from_the_schedule_or_the_nearest_week():
    shift = Shift("1", "p", "barista", MONDAY, dt.datetime(2026, 11, 16, 8), dt.datetime(2026, 11, 16, 14))
    plan = replace(PLAN, schedules=MappingProxyType({MONDAY: Schedule((shift,))}))
    assert staff_then(plan, MONDAY, 1).staff.sum() == 24
    assert staff_then(plan, MONDAY, 1).basis == "the shifts of those days"
    before = staff_then(plan, MONDAY - dt.timedelta(days=14), 7)
    assert before.staff.sum() == 24
    assert before.basis == "the shifts of the week of 16 Nov 2026, moved to those days"
    with pytest.raises(Problem, match="not known who was on duty"):
        staff_then(PLAN, MONDAY, 7)


def test_staff_from_a_time_clock():
    clocked = (
        ClockedShift("Ann", "", dt.datetime(2026, 11, 16, 8, 5), dt.datetime(2026, 11, 16, 10, 2)),
        ClockedShift("Bob", "", dt.datetime(2026, 11, 16, 9, 0), None),
    )
    assert staff_clocked(PLAN, clocked, MONDAY, 1).staff.sum() == 8
    with pytest.raises(Problem, match="Nobody clocked"):
        staff_clocked(PLAN, clocked, MONDAY + dt.timedelta(days=1), 1)


def test_last_week_is_the_last_that_the_orders_cover_whole():
    times = np.datetime64("2026-11-02T09:00:00") + np.arange(20) * np.timedelta64(1, "D")
    assert last_week(PLAN, OrderLog.from_times(times)) == dt.date(2026, 11, 9)  # the orders end on Saturday 21st
    assert last_week(PLAN, OrderLog.from_times(times[:14])) == dt.date(2026, 11, 9)  # they end on a Sunday
    assert last_week(PLAN, OrderLog.from_times(times[:3])) == dt.date(2026, 11, 2)


def test_bad_input_is_refused_in_plain_words():
    orders, _ = served_orders()
    with pytest.raises(Problem, match="no orders on those days"):
        replay(PLAN, orders, on_duty(2), MONDAY + dt.timedelta(days=70), days=2)
    with pytest.raises(Problem):
        replay(PLAN, OrderLog.empty(), on_duty(2), MONDAY, days=2)
    with pytest.raises(Problem):
        last_week(PLAN, OrderLog.empty())
    with pytest.raises(ValueError):
        replay(PLAN, orders, on_duty(2), MONDAY, days=3)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        replay(PLAN, orders, on_duty(2), MONDAY, days=2, cancel=token)


def test_nobody_on_duty_is_finite_and_said():
    none = seen_with(0, runs=10)
    assert np.all(np.isfinite(none.waits.mean_wait_s.high))
    assert none.slips
    assert np.isfinite(none.left.value)


def test_the_same_seed_gives_the_same_hindsight(seen):
    again = seen_with()
    assert again.best == seen.best
    assert again.left == seen.left


def test_a_change_is_told_in_one_sentence(seen):
    change = next(change for change in seen.changes if change.people == 1)
    sentence = told(change, "EUR")
    assert "one person more would have cost" in sentence
    assert f"{change.net.value:+.0f} EUR" in sentence


def test_a_week_is_whole_when_the_shop_stays_closed_for_its_rest():
    saturday, monday = made_orders(), AFTER - dt.timedelta(weeks=1)
    assert made_plan().opening_hours.weekly[6] == ()
    assert last_week(made_plan(), saturday) == monday
    every_day = OpeningHours(weekly=(((480, 1080),),) * 7)
    assert last_week(replace(made_plan(), opening_hours=every_day), saturday) == monday - dt.timedelta(weeks=1)
