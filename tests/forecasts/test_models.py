from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forecasts import DemandHistory, ForecastStage, Occasion, StageKind, default_model, last_week, mean_of_weeks
from forecasts.stages import stage_reached
from tests.forecasts.shops import days_after, open_hours, shop, true_rates

MODELS = [default_model(), mean_of_weeks(4), last_week()]


def forecast(history, model=None, *, days=7, gap=0, paths=50, seed=1):
    model = model or default_model()
    return model.forecast(
        history, days_after(history, days, gap=gap), open_hours(history, days), paths=paths, seed=seed
    )


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
@pytest.mark.parametrize("days", [1, 3, 7, 14, 28, 56])
def test_any_length_of_history_gives_a_forecast(model, days):
    result = forecast(shop(80, days), model)
    assert result.rate_paths.shape == (50, 7 * 48)
    assert np.all(result.rate_paths[:, ~result.is_open] == 0)
    assert result.expected().sum() == pytest.approx(7 * 80, rel=0.45)
    assert result.model == model.name


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.name)
def test_the_same_seed_gives_the_same_futures(model):
    history = shop(60, 40)
    assert np.array_equal(forecast(history, model, seed=7).rate_paths, forecast(history, model, seed=7).rate_paths)
    assert not np.array_equal(forecast(history, model, seed=7).rate_paths, forecast(history, model, seed=8).rate_paths)


def test_known_rates_are_recovered():
    history = shop(400, 112)
    result = forecast(history, days=14)
    truth = true_rates(days_after(history, 14), 400).ravel()
    assert np.abs(result.expected() - truth).sum() / truth.sum() < 0.08


def test_the_days_may_lie_after_a_gap():
    history = shop(100, 60)
    near, far = forecast(history, gap=0), forecast(history, gap=21)
    assert far.starts[0] - near.starts[0] == np.timedelta64(21, "D")
    assert np.allclose(far.expected(), near.expected())


def test_a_short_history_has_a_wider_range_than_a_long_one():
    history = shop(300, 200)
    long, short = forecast(history), forecast(history.until(history.days[9]))
    middle = np.argmax(long.expected())
    width = [np.diff(f.quantiles(np.array([0.1, 0.9])), axis=0)[0, middle] for f in (short, long)]
    assert width[0] > width[1]


def test_closed_is_not_zero():
    """A shop that was shut every second week expects the same open week as one that never was."""
    history = shop(120, 84)
    shut = (np.arange(84) // 7) % 2 == 0
    closed = replace(
        history,
        orders=np.where(shut[:, None], 0.0, history.orders),
        is_open=history.is_open & ~shut[:, None],
    )
    unknown = replace(history, is_complete=history.is_complete & ~shut[:, None])
    assert forecast(closed).expected().sum() == pytest.approx(forecast(history).expected().sum(), rel=0.06)
    assert np.allclose(forecast(closed).expected(), forecast(unknown).expected())


def test_an_afternoon_with_the_till_offline_changes_little():
    history = shop(150, 56)
    complete = history.is_complete.copy()
    complete[-3:, 26:] = False
    offline = replace(history, orders=np.where(complete, history.orders, 0.0), is_complete=complete)
    whole, part = forecast(history).expected(), forecast(offline).expected()
    assert np.abs(part - whole).sum() / whole.sum() < 0.04


def test_an_added_hour_is_forecast_right_within_two_weeks():
    """The shop opened at 08:00 until two weeks ago, since then at 07:00."""
    truth = shop(200, 84)
    is_open = truth.is_open.copy()
    is_open[:-14, 14:16] = False
    history = replace(truth, orders=np.where(is_open, truth.orders, 0.0), is_open=is_open)
    days = days_after(history, 7)
    result = default_model().forecast(history, days, truth.is_open[-7:].copy(), paths=50, seed=1)
    expected, rates = result.expected().reshape(7, 48), true_rates(days, 200)
    assert expected[:, 14:16].sum() == pytest.approx(rates[:, 14:16].sum(), rel=0.2)
    assert expected[:, 16:].sum() == pytest.approx(rates[:, 16:].sum(), rel=0.08)


def test_an_hour_that_was_never_open_borrows_from_the_nearest():
    history = shop(200, 56)
    days = days_after(history, 7)
    longer = open_hours(history, 7)
    longer[:, 36:38] = True
    expected = default_model().forecast(history, days, longer, paths=50, seed=1).expected().reshape(7, 48)
    assert np.allclose(expected[:, 36], expected[:, 35], rtol=0.5)
    assert np.all(expected[:, 36:38] > 0)


def test_one_fair_in_the_last_week_does_not_move_the_forecast():
    history = shop(150, 70)
    orders = history.orders.copy()
    orders[-2:] *= 2.2
    calm, fair = forecast(history).expected().sum(), forecast(replace(history, orders=orders)).expected().sum()
    assert fair == pytest.approx(calm, rel=0.05)


@pytest.mark.parametrize(
    ("days", "kind"),
    [
        (3, StageKind.FIRST_GUESS),
        (10, StageKind.EARLY_GUESS),
        (21, StageKind.ROUGH),
        (55, StageKind.ROUGH),
        (56, StageKind.NORMAL),
        (400, StageKind.SEASONAL),
    ],
)
def test_the_stage_goes_with_the_length_of_the_history(days, kind):
    assert stage_reached(shop(80, days)) == ForecastStage(kind, days)


def test_the_forecast_says_what_it_rests_on():
    assert forecast(shop(80, 10)).stage == ForecastStage(StageKind.EARLY_GUESS, 10)


def test_nothing_to_learn_from_is_refused_in_plain_words():
    history = shop(100, 14)
    closed = replace(history, is_open=np.zeros_like(history.is_open), orders=np.zeros_like(history.orders))
    with pytest.raises(ValueError, match="no open hours"):
        forecast(closed)
    with pytest.raises(ValueError, match="fewer than two orders"):
        forecast(replace(history, orders=np.zeros_like(history.orders)))
    with pytest.raises(ValueError, match="cannot be right"):
        forecast(replace(history, orders=np.where(history.is_open, 1e9, 0.0)))


def test_days_that_do_not_fit_are_refused():
    history = shop(100, 14)
    with pytest.raises(ValueError, match="after the history"):
        default_model().forecast(history, history.days[-2:], open_hours(history, 2))
    with pytest.raises(ValueError, match="shape"):
        default_model().forecast(history, days_after(history, 2), open_hours(history, 3))
    with pytest.raises(ValueError, match="path"):
        forecast(history, paths=0)


@st.composite
def histories(draw):
    """Gaps, zeros, single open hours, 24 hours, new opening hours, clock change, equal counts, one huge day."""
    random = np.random.default_rng(draw(st.integers(0, 2**31)))
    days, minutes = draw(st.integers(1, 80)), draw(st.sampled_from([15, 30, 60]))
    shape = (days, 1440 // minutes)
    counts = random.poisson(draw(st.sampled_from([0.02, 0.5, 5.0, 300.0])), shape).astype(float)
    if draw(st.booleans()):
        counts[:] = draw(st.integers(0, 30))
    if draw(st.booleans()):
        counts[draw(st.integers(0, days - 1))] *= 50
    opens = draw(st.integers(0, shape[1] - 1))
    is_open = np.zeros(shape, dtype=bool)
    is_open[:, opens : opens + draw(st.integers(1, shape[1]))] = True
    changed = draw(st.integers(0, days))
    is_open[changed:] = np.roll(is_open[changed:], draw(st.integers(0, 3)), axis=1)
    is_open[random.random(days) < draw(st.sampled_from([0.0, 0.3]))] = False
    two_in_the_morning = slice(120 // minutes, 180 // minutes)
    clock_change = draw(st.sampled_from([0, 1, 2]))  # an hour that never was, no change, or an hour that came twice
    counts[days // 2, two_in_the_morning] *= clock_change
    return DemandHistory(
        days=np.datetime64("2024-03-01") + np.arange(days),
        orders=np.where(is_open, counts, 0.0),
        is_open=is_open,
        is_complete=random.random(shape) >= draw(st.sampled_from([0.0, 0.2])),
        interval_minutes=minutes,
    )


@given(histories(), st.sampled_from(MODELS))
@settings(max_examples=40, deadline=None)
def test_any_history_gives_finite_futures_or_a_plain_refusal(history, model):
    days = days_after(history, 3)
    is_open = np.ones((3, history.intervals_per_day), dtype=bool)
    if history.orders[history.is_known].sum() < 2:
        with pytest.raises(ValueError, match="orders"):
            model.forecast(history, days, is_open, paths=5)
        return
    result = model.forecast(history, days, is_open, paths=5, seed=2)
    assert np.all(np.isfinite(result.rate_paths))
    assert np.all(result.rate_paths >= 0)
    assert np.array_equal(result.rate_paths, model.forecast(history, days, is_open, paths=5, seed=2).rate_paths)
    assert result.expected().max() <= 60 * max(history.orders.max(), 1)


@st.composite
def occasions_for(draw, history):
    """Special days before, in and after the history, all day or some hours, with any guess, and lasting changes."""
    found = []
    for number in range(draw(st.integers(1, 4))):
        first = history.days[0] + np.timedelta64(draw(st.integers(-5, len(history.days) + 5)), "D")
        opens = draw(st.integers(0, 1400))
        found.append(
            Occasion(
                draw(st.sampled_from(["Fair", "Match"])) if number else "Fair",
                first + np.arange(draw(st.integers(1, 20))),
                hours=draw(st.sampled_from([None, (opens, opens + 60)])),
                guess=draw(st.sampled_from([0.01, 1.0, 1.4, 50.0])),
                is_lasting=draw(st.booleans()),
                weekdays=draw(st.sampled_from([(), (5, 6)])),
            )
        )
    return tuple(found)


@given(st.data())
@settings(max_examples=15, deadline=None)
def test_any_special_days_give_finite_futures(data):
    history = data.draw(histories())
    if history.orders[history.is_known].sum() < 2:
        return
    model = default_model(data.draw(occasions_for(history)))
    days, is_open = days_after(history, 3), np.ones((3, history.intervals_per_day), dtype=bool)
    result = model.forecast(history, days, is_open, paths=5, seed=2)
    assert np.all(np.isfinite(result.rate_paths))
    assert np.all(result.rate_paths >= 0)
    assert np.array_equal(result.rate_paths, model.forecast(history, days, is_open, paths=5, seed=2).rate_paths)
