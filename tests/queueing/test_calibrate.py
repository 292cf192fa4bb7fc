from __future__ import annotations

import csv
import math
from dataclasses import replace

import numpy as np
import pytest

from shopflow.orders import Moment, OrderLog
from shopflow.problems import Problem
from shopflow.queueing.calibrate import (
    item_times,
    likelier_family,
    paired_stage,
    paired_times,
    till_alarm,
    till_ceiling,
    timed_stage,
)
from shopflow.queueing.service import Family
from shopflow.queueing.work import draw_work, stage_service
from shopflow.sourced import Source


def sample(family: Family, count: int, *, mean: float = 78.0, cv: float = 0.55, seed: int = 3) -> np.ndarray:
    random = np.random.default_rng(seed)
    if family is Family.GAMMA:
        return mean * random.standard_gamma(1 / cv**2, count) * cv**2
    log_sd = math.sqrt(math.log1p(cv**2))
    return mean * np.exp(log_sd * random.standard_normal(count) - log_sd**2 / 2)


@pytest.mark.parametrize("family", [Family.LOGNORMAL, Family.GAMMA])
@pytest.mark.parametrize("count", [12, 30, 60])
def test_the_range_of_the_mean_covers_what_it_says(family, count):
    """Nominal 90 %; 400 shops, so the noise of the coverage is 1.5 points."""
    random = np.random.default_rng(count)
    covered = []
    for shop in range(400):
        mean, cv = 78 * math.exp(0.4 * random.standard_normal()), random.uniform(0.3, 0.9)
        stage = timed_stage(sample(family, count, mean=mean, cv=cv, seed=1000 * count + shop))
        covered.append(abs(math.log(mean / stage.mean_service_s.value)) < 1.645 * stage.mean_log_sd)
    assert 0.86 <= np.mean(covered) <= 0.95


def test_few_orders_lean_on_the_prior_and_many_do_not():
    one, many = timed_stage(np.array([200.0])), timed_stage(np.full(300, 200.0))
    assert 150 < one.mean_service_s.value < 200
    assert one.mean_log_sd > 0.4
    assert many.mean_service_s.value == pytest.approx(200, rel=1e-3)
    assert many.cv_service.value < 0.1
    assert one.mean_service_s.source is Source.MEASURED
    assert one.mean_service_s.basis == "1 order timed with a stopwatch"


def test_the_unit_of_time_of_the_sample_does_not_change_its_spread():
    times = sample(Family.GAMMA, 40)
    assert timed_stage(times * 3).cv_service.value == pytest.approx(timed_stage(times).cv_service.value)


@pytest.mark.parametrize("times", [[], [0.0], [-3.0], [math.nan], [1e9]])
def test_times_that_cannot_be_are_refused(times):
    with pytest.raises(Problem):
        timed_stage(np.array(times, dtype=float))


@pytest.mark.parametrize("family", [Family.LOGNORMAL, Family.GAMMA])
def test_the_family_is_recognised(family):
    assert likelier_family(sample(family, 3000))[0] is family


def test_pairs_give_mean_spread_and_shape():
    times = sample(Family.GAMMA, 4000)
    found = paired_times(np.r_[times, 0.0, -5.0, 50_000.0])
    assert found.left_out == 3
    assert found.stage.family is Family.MEASURED
    drawn = draw_work(stage_service(replace(found.stage, mean_log_sd=0.0)), (20_000, 10), seed=1, day=0)
    assert drawn.mean() == pytest.approx(times.mean(), rel=0.01)
    assert drawn.std() / drawn.mean() == pytest.approx(times.std() / times.mean(), rel=0.02)


def test_pairs_from_orders_and_payment_times_alone():
    log = OrderLog.from_times(np.datetime64("2026-11-02T09:00:00") + np.arange(50) * np.timedelta64(120, "s"))
    done = log.ordered_at + np.arange(20, 70) * np.timedelta64(1, "s")
    opened = replace(log, finished_at=done, moment=Moment.OPENED)
    assert paired_stage(opened).stage.mean_service_s.value == pytest.approx(44.5)
    with pytest.raises(Problem, match="only say when they were paid"):
        paired_stage(replace(opened, moment=Moment.PAID))
    with pytest.raises(Problem, match="No order says"):
        paired_stage(log)


def test_items_explain_the_time():
    random = np.random.default_rng(5)
    items = random.integers(1, 12, 500).astype(float)
    times = 20 + 7 * items + 5 * random.standard_normal(500)
    found = item_times(times, items[:, None])
    assert found.fixed_s == pytest.approx(20, abs=1.5)
    assert found.per_feature_s[0] == pytest.approx(7, abs=0.3)
    assert found.explained_share > 0.9
    bigger = found.stage(items[:, None] + 2)
    assert bigger.mean_service_s.value == pytest.approx(times.mean() + 14, rel=0.02)
    assert found.stage(items[:, None]).cv_service.value == pytest.approx(times.std() / times.mean(), rel=0.02)
    with pytest.raises(Problem):
        item_times(times[:5], items[:5, None])
    with pytest.raises(Problem):
        item_times(times, np.ones((500, 1)))


def test_a_till_gives_a_ceiling_and_an_alarm_and_no_service_time():
    counts = np.array([[4, 31, 9], [2, 29, 30], [3, 33, 8]], dtype=float)
    staff = np.full((3, 3), 2)
    starts = np.datetime64("2026-11-02T08:00") + np.arange(9).reshape(3, 3) * np.timedelta64(15, "m")
    ceiling = till_ceiling(starts, counts, staff, 15)
    assert ceiling.mean_service_s == pytest.approx(900 * 2 / 31)
    assert (ceiling.busiest_orders, ceiling.busiest_staff) == (33, 2)
    assert till_alarm(ceiling, 60.0, 15) is None
    alarm = till_alarm(ceiling, 150.0, 15)
    assert alarm is not None
    assert alarm.startswith("Your till has taken 33 orders in a quarter hour with 2 people: 2.5 minutes an order")
    with pytest.raises(Problem):
        till_ceiling(starts, counts, np.zeros((3, 3), int), 15)


def test_real_till_times(shared):
    """Antczak's supermarket: 10,000 transactions with begin and end."""
    path = shared / "data" / "pos_supermarket_antczak" / "pos_transactions.csv"
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    seconds = np.array([float(row["TranTime"]) for row in rows])
    features = np.array([[float(row["ArtNum"]), row["TNcard"] == "TRUE"] for row in rows])
    found = paired_times(seconds)
    assert found.log_likelihood[Family.GAMMA] > found.log_likelihood[Family.LOGNORMAL]
    assert found.stage.mean_service_s.value == pytest.approx(seconds.mean(), rel=0.02)
    assert found.stage.cv_service.value == pytest.approx(seconds.std() / seconds.mean(), rel=0.02)
    drawn = draw_work(stage_service(replace(found.stage, mean_log_sd=0.0)), (50_000, 4), seed=1, day=0)
    assert drawn.mean() == pytest.approx(seconds.mean(), rel=0.02)
    assert drawn.std() / drawn.mean() == pytest.approx(seconds.std() / seconds.mean(), rel=0.02)
    for used in (features[:, :1], features):
        assert item_times(seconds, used).explained_share >= 0.65
