from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from shopflow.problems import Problem
from shopflow.queueing.answers import SeenLeaving, SeenLine, learn
from shopflow.queueing.longrun import long_run, possible_truths, weighted_quantiles
from shopflow.queueing.service import ServiceModel, Way
from shopflow.queueing.simulate import simulate_day
from shopflow.sourced import Source, entered
from tests.queueing.builders import service_model

RATES = np.interp(np.arange(12), [0, 6, 11], [6.0, 24.0, 8.0])[None, :]
STAFF = np.full(12, 3)


def unsure(mean_s: float = 90.0, mean_log_sd: float = 0.15, patience_log_sd: float = 0.3) -> ServiceModel:
    return replace(service_model(mean_s, mean_log_sd=mean_log_sd), patience_log_sd=patience_log_sd)


def ranges(service: ServiceModel, **options):
    return long_run(RATES, STAFF, service, interval_minutes=15, target_wait_s=240, **options)


def test_the_figure_lies_in_its_range_and_the_range_is_finite():
    for figure in (ranges(unsure()).share_within_target, ranges(unsure()).mean_wait_s, ranges(unsure()).walkaway_share):
        assert 0 <= figure.low < figure.value < figure.high < 1000
    assert ranges(unsure()).share_within_target.high <= 1


def test_a_surer_service_time_gives_a_narrower_range_but_chance_stays():
    wide, narrow, sure = (
        ranges(unsure(mean_log_sd=sd, patience_log_sd=0.0)).share_within_target for sd in (0.3, 0.08, 0.0)
    )
    assert wide.high - wide.low > 1.5 * (narrow.high - narrow.low)
    assert narrow.high - narrow.low > sure.high - sure.low > 0


def test_more_days_leave_less_to_chance():
    few, many = (ranges(unsure(mean_log_sd=0.0, patience_log_sd=0.0), days=days).mean_wait_s for days in (15, 240))
    assert (few.high - few.low) / (many.high - many.low) == pytest.approx(4, rel=0.5)


def test_with_a_sure_model_it_is_the_plain_simulation():
    service = service_model()
    runs = simulate_day(
        np.repeat(RATES, 60, axis=0), STAFF, service, interval_minutes=15, target_wait_s=240, long_wait_s=240, seed=1
    )
    assert ranges(service, days=60).share_within_target.value == pytest.approx(
        runs.served_within_target.sum() / runs.arrivals.sum()
    )


@pytest.mark.parametrize("way", [Way.APART, Way.BOTH])
def test_two_steps_have_ranges_too(way):
    step = replace(unsure().stages[0], mean_service_s=entered(30.0))
    till, bar = replace(step, name="till"), replace(step, name="bar")
    service = replace(unsure(), stages=(till, bar), way=way, item_shares=(0.5, 0.5))
    found = long_run(RATES, np.full(12, 4), service, interval_minutes=15, target_wait_s=240, days=8)
    assert 0 < found.share_within_target.low < found.share_within_target.value < found.share_within_target.high <= 1
    assert found.mean_wait_s.value > 0


def test_nobody_comes():
    nothing = long_run(np.zeros((1, 4)), np.ones(4, int), unsure(), interval_minutes=15, target_wait_s=240)
    assert nothing.share_within_target.value == 1
    assert nothing.mean_wait_s.value == nothing.walkaway_share.value == 0


def test_weighted_quantiles_of_equal_weights_are_quantiles():
    values = np.random.default_rng(1).random(2001)
    equal = np.full(2001, 1 / 2001)
    assert weighted_quantiles(values, equal, (0.05, 0.95)) == pytest.approx(np.quantile(values, (0.05, 0.95)), abs=2e-3)


def test_truths_have_the_spread_of_the_model():
    truths = possible_truths(unsure(), draws=400)
    assert np.log(truths.pace).std() == pytest.approx(0.15, rel=0.03)
    assert np.log(truths.temper).std() == pytest.approx(0.3, rel=0.03)
    assert np.all(truths.spread == 1)


def learnt(service: ServiceModel | None = None, **seen):
    return learn(service or unsure(mean_log_sd=0.3), RATES, STAFF, interval_minutes=15, **seen)


def test_a_long_line_means_slow_service_and_a_short_one_fast():
    slow, fast = (learnt(lines=(SeenLine(6, people),)).service for people in (15.0, 0.0))
    assert slow.mean_service_s > 95 > 85 > fast.mean_service_s
    assert slow.stages[0].mean_log_sd < 0.3
    assert "what you saw" in slow.stages[0].mean_service_s.basis


def test_answers_of_a_known_shop_bring_the_model_near_to_it():
    truth = service_model(110.0, patience_s=300.0)
    runs = simulate_day(
        np.repeat(RATES, 400, axis=0), STAFF, truth, interval_minutes=15, target_wait_s=240, long_wait_s=240, seed=77
    )
    line = runs.time_in_line_s.mean(axis=0) / 900
    found = learnt(
        lines=tuple(SeenLine(i, round(float(line[i]))) for i in (4, 6, 8)),
        leaving=(SeenLeaving(4, 9, round(float(runs.walkaways[:, 4:9].sum(axis=1).mean()))),),
    )
    assert found.fits
    assert found.service.mean_service_s == pytest.approx(110, rel=0.12)
    assert found.service.patience_s.value < 480


def test_the_till_cuts_what_is_too_slow():
    found = learnt(ceiling_s=70.0).service
    assert found.mean_service_s < 75
    assert learnt(ceiling_s=500.0).service.mean_service_s == pytest.approx(90, rel=0.01)


def test_answers_that_cannot_be_fitted_are_said_to_be_so():
    surely = unsure(mean_log_sd=0.03, patience_log_sd=0.05)
    assert not learnt(surely, lines=(SeenLine(6, 60.0),), leaving=(SeenLeaving(4, 9, 0.0),)).fits


def test_what_was_assumed_is_then_the_owners():
    from shopflow.queueing.service import assumed_service

    found = learn(assumed_service(), RATES, STAFF, interval_minutes=15, leaving=(SeenLeaving(4, 9, 10.0),)).service
    assert found.patience_s.source is Source.ENTERED
    assert math.isfinite(found.patience_s.value)


@pytest.mark.parametrize(
    "seen", [{"lines": (SeenLine(40, 2),)}, {"lines": (SeenLine(2, -1),)}, {"leaving": (SeenLeaving(5, 5, 1),)}]
)
def test_answers_about_no_time_of_the_day_are_refused(seen):
    with pytest.raises(Problem):
        learnt(**seen)
