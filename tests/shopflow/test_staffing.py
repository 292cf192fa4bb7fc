from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from forecasts import Forecast, ForecastStage, StageKind
from shopflow.money import assumed_money
from shopflow.plan import ServicePromise
from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.queueing.customers import draw_customers
from shopflow.queueing.service import ServiceModel, Stage, Way
from shopflow.queueing.simulate import DayRuns, run_day, simulate_day
from shopflow.sourced import entered
from shopflow.staffing import MOST_STAFF, StaffRequirement, next_person_table, staff_requirement
from shopflow.stafflimits import StaffLimit
from shopflow.staffreason import Because, reason, why_needed
from tests.queueing.builders import rush_forecast as forecast
from tests.queueing.builders import service_model

PROMISE = ServicePromise()
SERVICE = service_model(120, 0.55, mean_log_sd=0.1)
RUNS = 120


def required(given: Forecast | None = None, service=SERVICE, promise=PROMISE, **options) -> StaffRequirement:
    return staff_requirement(given or forecast(), service, promise, assumed_money(), **({"runs": RUNS} | options))


def simulated(staff: np.ndarray, *, seed: int = 1, runs: int = RUNS, spread: float = 0.15) -> DayRuns:
    """The first day under a staff plan per half hour, by the whole-day simulator."""
    rates = forecast(spread=spread).rate_paths[np.arange(runs) % 40, :96]
    return run_day(
        draw_customers(rates, SERVICE, interval_minutes=15, seed=seed),
        np.repeat(staff, 2),
        is_open=rates.any(axis=0),
        target_wait_s=PROMISE.target_wait_s,
        long_wait_s=PROMISE.long_wait_s,
    )


def per_block(figure: np.ndarray) -> np.ndarray:
    return figure.sum(axis=0).reshape(48, 2).sum(axis=1)


@pytest.fixture(scope="module")
def found() -> StaffRequirement:
    return required()


def open_blocks() -> np.ndarray:
    return np.flatnonzero(forecast().coarser(30).is_open)


def test_the_required_people_keep_the_promise_in_the_simulation_of_the_whole_day(found):
    runs = simulated(found.required)
    blocks = open_blocks()
    came = per_block(runs.arrivals)[blocks]
    share = per_block(runs.served_within_target)[blocks] / came
    assert np.all(share >= PROMISE.target_share)
    assert np.all(per_block(runs.walkaways)[blocks] / came <= PROMISE.max_walkaway_share)
    assert found.is_kept.all()
    assert np.allclose(share, found.share_within_target[blocks, 2])
    assert np.allclose(per_block(runs.walkaways)[blocks] / RUNS, found.walkaways[blocks, 2])


def test_one_person_fewer_breaks_the_promise_in_that_block(found):
    """Minimal: the curve says so, and the whole-day simulation with that block changed agrees."""
    for block in open_blocks().tolist():
        fewer = found.required.copy()
        fewer[block] -= 1
        if fewer[block] < PROMISE.min_staff:
            continue
        runs = simulated(fewer)
        came = per_block(runs.arrivals)[block]
        share = per_block(runs.served_within_target)[block] / came
        left = per_block(runs.walkaways)[block] / came
        assert share < PROMISE.target_share or left > PROMISE.max_walkaway_share
        assert found.share_within_target[block, 1] == pytest.approx(share, abs=0.03)


def test_the_promise_holds_on_fresh_days(found):
    """Out of sample: other customers, many more days; a block may miss by the noise of the search alone."""
    runs = simulated(found.required, seed=77, runs=600)
    blocks = open_blocks()
    share = per_block(runs.served_within_target)[blocks] / per_block(runs.arrivals)[blocks]
    assert share.min() > PROMISE.target_share - 0.02
    assert (share >= PROMISE.target_share).mean() > 0.7


def test_the_curve_is_better_with_more_people_and_its_money_adds_up(found):
    money = assumed_money()
    assert np.all(np.diff(found.share_within_target, axis=1) >= 0)
    assert np.all(np.diff(found.walkaways, axis=1) <= 0)
    assert np.array_equal(found.staff_options, np.maximum(found.required[:, None] + np.arange(-2, 3), 0))
    assert np.allclose(found.lost_margin, found.walkaways * money.margin_per_walkaway)
    assert np.allclose(found.wages, found.staff_options * money.cost_per_h / 2)


def test_nobody_is_needed_while_closed(found):
    closed = np.setdiff1d(np.arange(48), open_blocks())
    assert np.all(found.required[closed] == 0)
    assert np.all(found.walkaways[closed] == 0)
    assert np.all(found.share_within_target[closed] == 1)


def test_the_least_people_are_on_duty_while_open_even_if_nobody_comes():
    quiet = required(forecast(orders=0.0), promise=replace(PROMISE, min_staff=2))
    assert np.all(quiet.required[open_blocks()] == 2)
    assert quiet.is_kept.all()
    assert np.all(np.isfinite(quiet.share_within_target))


def test_offered_load_is_the_work_that_comes_in(found):
    hours = found.offered_load_erlangs.sum() * 0.5
    work = forecast().expected().sum() * 120 / 3600
    assert hours == pytest.approx(work, rel=1e-6)


def test_more_spread_between_the_futures_needs_more_people():
    certain, unsure = (required(forecast(spread=spread)).required.sum() for spread in (0.01, 0.5))
    assert unsure > certain


def test_a_stricter_promise_never_needs_fewer_people(found):
    strict = required(promise=replace(PROMISE, target_wait_s=120.0, target_share=0.95))
    assert np.all(strict.required >= found.required)


def test_a_promise_that_cannot_be_kept_is_said_to_be_so():
    """A single order takes longer than anyone waits for it to begin, and only three people may be tried."""
    result = required(forecast(orders=600), max_staff=3)
    assert result.required.max() == 3
    assert not result.is_kept.all()
    assert np.all(np.isfinite(result.walkaway_share))
    worst = int(np.argmin(result.share_within_target[:, 2]))
    assert "you want no more, so only" in reason(result, forecast(orders=600), SERVICE, worst, PROMISE)


def test_more_customers_than_any_shop_can_serve_are_said_to_be_so():
    flood = forecast(orders=9000)
    result = required(flood, runs=4)
    assert result.required.max() == MOST_STAFF
    worst = int(np.argmin(result.share_within_target[:, 2]))
    assert "even so only" in reason(result, flood, SERVICE, worst, PROMISE)


def test_people_have_time_to_breathe_where_the_promise_says_so(found):
    calm = replace(PROMISE, max_busy_share=0.6)
    rested = required(promise=calm)
    blocks = open_blocks()
    assert rested.busy_share is not None
    assert np.all(rested.busy_share[blocks, 2] <= 0.6)
    assert np.all(rested.required >= found.required)
    assert rested.required.sum() > found.required.sum()
    extra = blocks[rested.required[blocks] > found.required[blocks]]
    why = [why_needed(rested, forecast(), SERVICE, int(block), calm) for block in extra]
    assert any(one.because is Because.TOO_BUSY and one.fewer_busy > 0.6 for one in why)
    told = next(int(block) for block, one in zip(extra, why, strict=True) if one.because is Because.TOO_BUSY)
    assert "would be busy for" in reason(rested, forecast(), SERVICE, told, calm)


def test_the_busy_share_is_that_of_the_simulation_of_the_whole_day(found):
    blocks = open_blocks()
    runs = simulated(found.required)
    people_s = found.required[blocks] * 1800.0 * RUNS
    assert found.busy_share is not None
    assert found.busy_share[blocks, 2] == pytest.approx(per_block(runs.busy_s)[blocks] / people_s, abs=0.01)


def test_the_owners_limits_are_kept_and_named():
    limits = (StaffLimit(most=2, hours=(600, 690)), StaffLimit(least=4, hours=(780, 840)))
    result = required(limits=limits)
    minutes = 240 + np.arange(48) * 30
    rush, late = (np.flatnonzero((minutes >= first) & (minutes < end)) for first, end in ((600, 690), (780, 840)))
    assert np.all(result.required[rush] <= 2)
    assert np.all(result.required[late] == 4)
    assert why_needed(result, forecast(), SERVICE, int(rush[1]), PROMISE).because is Because.OWNERS_MOST
    assert why_needed(result, forecast(), SERVICE, int(late[1]), PROMISE).because is Because.OWNERS_LEAST


def test_nobody_opens_or_closes_alone():
    quiet = required(forecast(orders=10.0), promise=replace(PROMISE, edge_staff=2))
    blocks = open_blocks()
    assert quiet.required[blocks[[0, -1]]].tolist() == [2, 2]
    assert np.all(quiet.required[blocks[1:-1]] == 1)


def test_quarter_hours_need_no_more_work_than_half_hours(found):
    quarters = required(block_minutes=15)
    assert len(quarters.required) == 96
    assert quarters.offered_load_erlangs.sum() == pytest.approx(2 * found.offered_load_erlangs.sum())
    assert quarters.required.reshape(48, 2).max(axis=1).sum() <= found.required.sum() + 3


def test_targets_of_nothing_and_of_everything_give_an_answer():
    nothing = required(promise=replace(PROMISE, target_share=0.0, max_walkaway_share=1.0, min_staff=0))
    assert nothing.required.sum() == 0
    assert reason(nothing, forecast(), SERVICE, int(open_blocks()[0]), PROMISE).startswith("Nobody is needed")
    everything = required(promise=replace(PROMISE, target_share=1.0, max_walkaway_share=0.0), runs=30)
    assert everything.required.sum() > 0
    assert np.all(np.isfinite(everything.share_within_target))


def test_patient_and_impatient_customers_give_an_answer():
    for patience_s in (0.0, math.inf):
        result = required(service=service_model(120, patience_s=patience_s), runs=40)
        assert np.all(result.required[open_blocks()] >= 1)


@pytest.mark.parametrize(
    "promise",
    [
        replace(PROMISE, target_share=1.2),
        replace(PROMISE, max_walkaway_share=-0.1),
        replace(PROMISE, target_wait_s=-1.0),
        replace(PROMISE, target_wait_s=math.inf),
        replace(PROMISE, min_staff=-1),
        replace(PROMISE, min_staff=99),
    ],
)
def test_a_promise_that_makes_no_sense_is_refused(promise):
    with pytest.raises(Problem):
        required(promise=promise)


def test_each_day_is_searched_on_its_own_and_progress_ends_at_one():
    told: list[float] = []
    two = required(forecast(2), runs=40, progress=lambda share, doing: told.append(share))
    assert told == [0.5, 1.0]
    assert len(two.required) == 96
    assert np.array_equal(two.required[:48], required(runs=40).required)


def test_stop_stops():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        required(cancel=token)


def test_the_reason_is_made_of_the_figures(found):
    block = int(np.argmax(found.required))
    orders = round(forecast().coarser(30).expected()[block])
    sentence = reason(found, forecast(), SERVICE, block, PROMISE)
    assert sentence.startswith(f"{orders} orders x 2.0 min = {orders * 2:.0f} of the ")
    assert f"{found.required[block] * 30} staff-minutes" in sentence
    assert f"{found.share_within_target[block, 1]:.0%} would be served in time" in sentence
    assert reason(found, forecast(), SERVICE, 0, PROMISE) == "Closed."


def test_the_reason_says_when_only_the_least_people_count():
    promise = replace(PROMISE, min_staff=3)
    found = required(forecast(orders=60.0), promise=promise)
    sentence = reason(found, forecast(orders=60.0), SERVICE, int(open_blocks()[0]), promise)
    assert sentence.endswith("two would do, but you never want fewer than three.")


def test_how_many_orders_justify_the_next_person():
    table = next_person_table(SERVICE, PROMISE, most=6)
    assert [row.staff for row in table] == [1, 2, 3, 4, 5, 6]
    orders = np.array([row.orders_per_h for row in table])
    assert np.all(np.diff(orders, 2) > -0.02)  # each further person is worth as much as the one before, or more
    assert orders[0] > 0
    assert np.all(orders * 120 / 3600 < np.arange(1, 7))  # the promise leaves some time to spare
    steady = np.full((200, 16), orders[2] / 4)
    runs = run_day(
        draw_customers(steady, replace(SERVICE, stages=(replace(SERVICE.stages[0], mean_log_sd=0.0),)),
                       interval_minutes=15, seed=4),
        np.full(16, 3), is_open=np.ones(16, dtype=bool), target_wait_s=300, long_wait_s=480,
    )  # fmt: skip
    share = runs.served_within_target[:, 4:].sum() / runs.arrivals[:, 4:].sum()
    left = runs.walkaways[:, 4:].sum() / runs.arrivals[:, 4:].sum()
    assert share == pytest.approx(0.9, abs=0.06)
    assert left <= 0.06


def test_no_order_is_too_many_for_an_impossible_promise():
    impossible = replace(PROMISE, target_share=1.0, max_walkaway_share=0.0)
    assert all(row.orders_per_h < 0.02 for row in next_person_table(SERVICE, impossible))


@pytest.mark.slow
def test_staffing_on_all_futures_keeps_what_staffing_on_the_mean_future_breaks():
    """Demand with a spread of 25 % from day to day, whole hours, judged on 1,500 fresh days."""
    orders, spread = 470.0, 0.25
    promise = replace(PROMISE, target_wait_s=240.0, max_walkaway_share=1.0)
    service = service_model(96, 0.6)
    shape = np.zeros(96)
    shape[16:64] = np.interp(np.arange(48), [0, 6, 14, 22, 30, 47], [4, 16, 8, 14, 8, 5])
    shape *= orders / shape.sum()
    random = np.random.default_rng(1)
    futures, fresh = (shape * random.gamma(1 / spread**2, spread**2, (1500, 1)) for _ in range(2))
    starts = forecast().starts.copy()
    customers = draw_customers(fresh, service, interval_minutes=15, seed=991)
    short, hours, worst, left = [], [], [], []
    for paths in (shape[None, :], futures):
        given = Forecast(starts, shape > 0, paths.copy(), 15, "test", ForecastStage(StageKind.NORMAL, 60), 1)
        found = required(given, service, promise, block_minutes=60, runs=1000)
        runs = run_day(customers, np.repeat(found.required, 4), is_open=shape > 0, target_wait_s=240, long_wait_s=480)
        came, in_time = (
            figure.sum(axis=0).reshape(24, 4).sum(axis=1)[4:16] for figure in (runs.arrivals, runs.served_within_target)
        )
        short.append(int((in_time / came < promise.target_share).sum()))
        worst.append(float((in_time / came).min()))
        left.append(float(runs.walkaways.sum() / runs.arrivals.sum()))
        hours.append(int(found.required.sum()))
    for name, *told in zip(("mean", "mixture"), hours, short, worst, left, strict=True):
        print("staffed on the {}: {} hours, {} of 12 hours short, worst {:.3f}, leave {:.3f}".format(name, *told))
    assert short[0] >= 1
    assert short[1] == 0
    assert hours[0] < hours[1] <= 1.15 * hours[0]


def in_steps(way: Way, **options) -> ServiceModel:
    """The same work as ``SERVICE`` in two steps: a third at the till, 1.5 items at the bar on average."""
    stages = tuple(Stage(name, entered(s), entered(0.55), 0.1) for name, s in (("till", 40.0), ("bar", 160 / 3)))
    return replace(SERVICE, stages=stages, way=way, item_shares=(0.5, 0.5), **options)


@pytest.mark.parametrize("way", [Way.APART, pytest.param(Way.BOTH, marks=pytest.mark.slow)])
def test_people_who_work_in_two_steps_keep_the_promise_on_fresh_days(way):
    service = in_steps(way)
    found = required(service=service)
    assert found.is_kept.all()
    rates = forecast().rate_paths[np.arange(300) % 40]
    options = {"interval_minutes": 15, "target_wait_s": 300, "long_wait_s": 480, "seed": 77}
    runs = simulate_day(rates, np.repeat(found.required, 2), service, **options)
    blocks = open_blocks()
    share = per_block(runs.served_within_target)[blocks] / per_block(runs.arrivals)[blocks]
    assert share.min() > PROMISE.target_share - 0.04
    assert np.all(np.diff(found.share_within_target[blocks], axis=1) >= -0.03)


def test_people_of_their_own_at_each_step_need_more_than_people_who_do_both():
    few = {"given": forecast(orders=90), "runs": 40}
    both, apart = (required(service=in_steps(way, slowdown=1.0), **few).required.sum() for way in (Way.BOTH, Way.APART))
    one = required(**few).required.sum()
    assert apart > both
    assert abs(both - one) <= 3  # the same work; items of an order are made side by side


def test_people_who_may_not_come_are_counted_in(found):
    unsure = replace(SERVICE, no_show_share=0.25)
    more = required(service=unsure)
    assert more.required.sum() > found.required.sum()
    rates = forecast().rate_paths[np.arange(RUNS) % 40]
    runs = simulate_day(
        rates, np.repeat(more.required, 2), unsure, interval_minutes=15, target_wait_s=300, long_wait_s=480, seed=1
    )
    blocks = open_blocks()
    share = per_block(runs.served_within_target)[blocks] / per_block(runs.arrivals)[blocks]
    assert np.all(share >= PROMISE.target_share)
