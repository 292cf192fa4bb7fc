from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from forecasts import Occasion, default_model
from forecasts.occasions import learnt_effects, rebased, without_occasions
from forecasts.profile import expected_orders
from tests.forecasts.shops import days_after, open_hours, shop, true_rates


def fair(history, rows, factor=1.7, hours=None):
    """The history with so many times the orders on some days, and the occasion that says so."""
    occasion = Occasion("Street fair", history.days[np.array(rows)], hours=hours)
    covers = occasion.covers(history.days, history.interval_minutes, history.day_start_minute)
    random = np.random.default_rng(5)
    orders = np.where(covers, random.poisson(history.orders * factor), history.orders)
    return replace(history, orders=orders.astype(float)), occasion


def forecast(history, occasions, days=7):
    return default_model(occasions).forecast(history, days_after(history, days), open_hours(history, days))


@pytest.mark.parametrize(("rows", "within"), [([40], 0.25), ([40, 54], 0.18), ([26, 33, 40, 47, 54], 0.12)])
def test_the_effect_is_learnt_from_past_days(rows, within):
    history, occasion = fair(shop(200, 84), rows)
    effect = learnt_effects(history, [occasion], expected_orders)["Street fair"]
    assert effect.days_seen == len(rows)
    assert effect.factor == pytest.approx(1.7, rel=within)
    low, high = effect.likely_range
    assert low < effect.factor < high


def test_more_days_make_surer():
    sds = []
    for rows in ([40], [40, 54], [26, 40, 54]):
        history, occasion = fair(shop(200, 84), rows)
        sds.append(learnt_effects(history, [occasion], expected_orders)["Street fair"].log_sd)
    assert sds[0] > sds[1] > sds[2]


def test_an_entered_effect_is_used_until_a_day_was_seen():
    history = shop(200, 84)
    days = days_after(history, 7)
    calm = forecast(history, ())
    told = forecast(history, (Occasion("Match", days[5:6].copy(), guess=1.4),))
    usual, special = (result.expected().reshape(7, -1)[5].sum() for result in (calm, told))
    assert special == pytest.approx(1.4 * usual, rel=0.01)
    assert np.array_equal(told.expected().reshape(7, -1)[:5], calm.expected().reshape(7, -1)[:5])
    assert told.effects[0].effect.days_seen == 0
    assert np.array_equal(told.effects[0].covers.reshape(7, -1).any(axis=1), np.arange(7) == 5)


def test_an_unseen_holiday_only_widens():
    history = shop(300, 84)
    days = days_after(history, 7)
    calm, wide = forecast(history, ()), forecast(history, (Occasion("Holiday", days[2:3].copy(), unseen_log_sd=0.25),))
    assert np.allclose(wide.expected(), calm.expected(), rtol=0.05)
    totals = [result.rate_paths.reshape(500, 7, -1)[:, 2].sum(axis=1) for result in (calm, wide)]
    relative = [np.std(total) / np.mean(total) for total in totals]
    assert relative[1] ** 2 - relative[0] ** 2 == pytest.approx(0.25**2, rel=0.35)


def test_hours_are_kept_to():
    history = shop(200, 84)
    days = days_after(history, 7)
    told = forecast(history, (Occasion("Match", days[:1].copy(), hours=(720, 840), guess=2.0),))
    calm = forecast(history, ())
    ratio = told.expected() / np.maximum(calm.expected(), 1e-12)
    assert np.allclose(ratio[24:28], 2.0, rtol=0.05)
    assert np.allclose(ratio[28:36], 1.0)


def test_an_event_of_some_hours_is_learnt_from_those_and_changes_only_those():
    """A street fair from 10:00 to 16:00 on one past Saturday, and on the next."""
    calm = shop(300, 84)
    history, past = fair(calm, [75], hours=(600, 960))
    days = days_after(history, 7)
    told = forecast(history, (past, Occasion("Street fair", days[5:6].copy(), hours=(600, 960))))
    never = forecast(history, (past,))
    effect = told.effects[0].effect
    assert effect.days_seen == 1
    assert effect.factor == pytest.approx(1.7, rel=0.2)
    fair_hours = np.zeros((7, 48), dtype=bool)
    fair_hours[5, 20:32] = True
    assert np.array_equal(told.effects[0].covers, fair_hours.ravel())
    change = told.expected()[fair_hours.ravel()] / never.expected()[fair_hours.ravel()]
    assert np.allclose(change, effect.factor, rtol=0.1)
    assert np.array_equal(told.rate_paths[:, ~fair_hours.ravel()], never.rate_paths[:, ~fair_hours.ravel()])
    assert np.array_equal(without_occasions(history, [past]).is_known[75], calm.is_known[75] & ~fair_hours[5])


def test_a_fair_that_is_marked_does_not_change_usual_days():
    calm = shop(150, 70)
    history, occasion = fair(calm, [68, 69], factor=3.0)
    marked, never = forecast(history, (occasion,)).expected().sum(), forecast(calm, ()).expected().sum()
    assert marked == pytest.approx(never, rel=0.01)
    assert not without_occasions(history, [occasion]).is_known[68].any()


def test_when_every_day_is_special_they_are_learnt_from_all_the_same():
    history = shop(100, 14)
    occasion = Occasion("Always", history.days.copy())
    assert forecast(history, (occasion,)).expected().sum() == pytest.approx(700, rel=0.2)


def test_a_new_normal_is_learnt_at_once_and_only_in_its_hours():
    """Since ten days mornings before noon have 40 % fewer orders."""
    calm = shop(300, 94)
    change = Occasion("Since", calm.days[84:85].copy(), hours=(0, 720), is_lasting=True)
    covers = change.covers(calm.days, 30, 0)
    orders = np.where(covers, np.random.default_rng(3).poisson(0.6 * calm.orders), calm.orders).astype(float)
    history = replace(calm, orders=orders)
    days = days_after(history, 14)
    truth = true_rates(days, 300) * np.where(change.covers(days, 30, 0), 0.6, 1.0)
    errors = [
        np.abs(forecast(history, told, days=14).expected() - truth.ravel()).sum() / truth.sum()
        for told in ((), (change,))
    ]
    assert errors[1] < 0.7 * errors[0]
    assert errors[1] < 0.08
    again = rebased(history, [change], expected_orders)
    assert np.array_equal(again.orders[84:], history.orders[84:])
    assert np.array_equal(again.orders[:84, 24:], history.orders[:84, 24:])


def test_what_cannot_be_is_refused():
    with pytest.raises(ValueError, match="at least one day"):
        Occasion("Nothing", np.array([], dtype="datetime64[D]"))
    with pytest.raises(ValueError, match="above 0"):
        Occasion("Fair", np.array(["2026-01-01"], dtype="datetime64[D]"), guess=0.0)
