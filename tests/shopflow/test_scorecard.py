from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts import backtest, default_model, mean_of_weeks
from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.queueing.service import assumed_service
from shopflow.scorecard import Grade, Light, people_for, score_card, staffing_hits
from tests.forecasts.shops import shop

SERVICE = assumed_service()


def card(history, model=None, **more):
    return score_card(history, model or default_model(), SERVICE, **more)


def test_every_figure_is_computed_and_said_in_the_owners_words():
    result = card(shop(150, 140))
    said = " ".join(result.sentences)
    ours = result.ours
    assert result.weeks == 8
    assert f"off by {ours.mean_absolute_error:.1f} orders of {ours.mean_orders:.1f} on average" in said
    assert f"would be off by {ours.floor_error:.1f}" in said
    assert f"{100 * (1 - ours.crps / result.mean_of_4.crps):.0f}% closer than averaging the last four weeks" in said
    assert f"{100 * (1 - ours.crps / result.last_week.crps):.0f}% closer than copying last week" in said
    assert f"{100 * ours.coverage_80:.0f} had as many orders as the likely range says" in said
    assert result.grade in (Grade.BEST, Grade.GOOD)
    assert said.endswith(f"All in all: {result.grade}.")
    assert result.range_light is Light.GREEN
    staffing = result.staffing
    assert f"one too few in {staffing.one_short:.0%} and one too many in {staffing.one_spare:.0%}" in said
    for jargon in ("wMAPE", "CRPS", "MASE", "bias", "accuracy", "coverage", "percentile", "interval"):
        assert jargon not in said


def test_what_is_not_true_for_this_shop_is_not_said():
    """The mean of four weeks compared with itself, and with a shop that repeats itself week by week."""
    assert "averaging" not in " ".join(card(shop(150, 140), mean_of_weeks(4)).sentences)
    steady = shop(150, 140)
    repeated = replace(steady, orders=np.tile(steady.orders[:7], (20, 1)))
    assert "copying last week" not in " ".join(card(repeated, mean_of_weeks(4)).sentences)


def test_a_young_shop_is_not_graded():
    result = card(shop(150, 35))
    assert result.grade is Grade.TOO_EARLY
    assert result.weeks <= 3
    assert "up to 7 days before" in result.sentences[0]
    with pytest.raises(Problem, match="at least three weeks"):
        card(shop(150, 15))


def test_a_forecast_that_is_too_high_says_so():
    history = shop(150, 140)
    falling = replace(history, orders=np.round(history.orders * np.linspace(3, 0.6, 140)[:, None]))
    result = card(falling, mean_of_weeks(8))
    assert result.ours.bias > 0.1
    assert result.bias_light is not Light.GREEN
    assert f"we were {result.ours.bias:.0%} too high" in " ".join(result.sentences)


def test_the_day_missed_most_is_named():
    history = shop(150, 140)
    orders = history.orders.copy()
    orders[120] = np.round(2.2 * orders[120])
    result = card(replace(history, orders=orders))
    assert result.missed[0].date == history.days[120].item()
    assert result.missed[0].share > 0.7
    assert "Was there an event?" in " ".join(result.sentences)


def test_people_by_the_simple_rule():
    assert people_for(np.array([0.0, 8.0, 8.1, 30.0]), 180.0, 30).tolist() == [1, 1, 2, 4]


def test_the_shares_of_staffing_sum_to_one():
    hits = card(shop(300, 140)).staffing
    assert hits.right + hits.one_short + hits.more_short + hits.one_spare + hits.more_spare == pytest.approx(1)


def test_short_in_fewer_half_hours_than_with_the_mean_of_four_weeks_at_equal_staff_hours():
    """People by the simple rule from each forecast; the mean's are scaled to the same staff-hours."""
    history = shop(400, 180, seed=3)
    short = {}
    tests = {
        name: list(backtest(history, model, origins=8, horizon_days=14, paths=100))
        for name, model in (("ours", default_model()), ("mean", mean_of_weeks(4)))
    }
    needed = [people_for(test.orders, 180.0, 30) for test in tests["ours"]]

    def planned(results, scale):
        return [people_for(scale * test.forecast.expected(), 180.0, 30) * test.is_scored for test in results]

    hours = sum(people.sum() for people in planned(tests["ours"], 1.0))
    for name, results in tests.items():
        excess = {
            s: abs(sum(people.sum() for people in planned(results, s)) - hours) for s in np.linspace(0.8, 1.2, 401)
        }
        people = planned(results, min(excess, key=excess.__getitem__))
        short[name] = sum(
            int(((have < need) & test.is_scored).sum())
            for have, need, test in zip(people, needed, results, strict=True)
        )
    assert short["ours"] < short["mean"]


def test_it_reports_and_stops():
    shares = []
    card(shop(100, 100), progress=lambda share, doing: shares.append(share))
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        card(shop(100, 100), cancel=token)


def test_staffing_of_a_perfect_forecast_is_right():
    (test,) = backtest(shop(200, 60), default_model(), origins=1, horizon_days=7, paths=20)
    perfect = replace(test, orders=test.forecast.expected())
    assert staffing_hits([perfect], SERVICE).right == 1.0
