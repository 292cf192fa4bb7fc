from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts import backtest, default_model, mean_of_weeks
from shopflow.problems import Problem
from shopflow.progress import Cancelled, CancelToken
from shopflow.queueing.service import assumed_service
from shopflow.scorecard import Grade, Light, people_for, score_card, staffing_hits
from tests.forecasts.bakeoff.sets import bread_basket, history_of, sample_shop
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
    ours, mean, _ = intervals_short(shop(400, 180, seed=3), 180.0)
    assert ours < mean


@pytest.mark.slow
@pytest.mark.parametrize(("read", "mean_service_s"), [(bread_basket, 240.0), (sample_shop, 76.0)])
def test_short_in_fewer_half_hours_on_real_orders_and_in_the_sample_shop(shared, read, mean_service_s):
    ours, mean, intervals = intervals_short(history_of(read, shared / "data", 30), mean_service_s)
    print(f"\n{read.__name__}: {ours} of {intervals} half hours short, with the mean of four weeks {mean}")
    assert ours < mean


def intervals_short(history, mean_service_s):
    """In how many scored intervals there are too few people, by the forecast and by the mean of four weeks, and of all.

    People by the simple rule from each; the mean's orders are scaled to the same staff-hours.
    """
    ours, mean = (
        list(backtest(history, model, origins=8, horizon_days=14, paths=100))
        for model in (default_model(), mean_of_weeks(4))
    )
    needed = [people_for(test.orders, mean_service_s, 30) for test in ours]

    def planned(tests, scale):
        return [people_for(scale * test.forecast.expected(), mean_service_s, 30) * test.is_scored for test in tests]

    def hours(tests, scale):
        return sum(people.sum() for people in planned(tests, scale))

    def short(tests, scale):
        return sum(
            int(((have < need) & test.is_scored).sum())
            for have, need, test in zip(planned(tests, scale), needed, tests, strict=True)
        )

    equal = min(np.linspace(0.8, 1.2, 401), key=lambda scale: abs(hours(mean, scale) - hours(ours, 1.0)))
    return short(ours, 1.0), short(mean, equal), sum(int(test.is_scored.sum()) for test in ours)


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
