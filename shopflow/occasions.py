"""From what the owner told, and the public holidays, to the occasions that the forecast knows of."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory, Occasion
from forecasts.occasions import UNSEEN_HOLIDAY_LOG_SD
from shopflow.events import Choice, Event, Judgement
from shopflow.holidaydates import public_holidays
from shopflow.hours import OpeningHours, Span
from shopflow.plan import Plan

ASSUMED_FACTORS = {Choice.QUIETER: 0.7, Choice.BUSIER: 1.3}
"""What "quieter" and "busier" are assumed to mean until such a day was seen."""


def occasions(plan: Plan, first_day: dt.date, last_day: dt.date) -> tuple[Occasion, ...]:
    """Everything special between two dates: events, holidays and lasting changes.

    Events of one name share one effect, and so do all years of one holiday. A date with an event of the
    owner's is no holiday as well.

    Raises:
        Problem: the country of the holidays is not known.
    """
    told = [_event(event) for event in plan.events]
    changes = [_lasting(judged) for judged in plan.judgements if judged.choice is Choice.NEW_NORMAL]
    taken = {day for event in plan.events if event.hours is None for day in _dates(event.first_day, event.last_day)}
    holidays = []
    for day, name in holidays_between(plan, first_day, last_day).items():
        answer = answer_for(plan, day)
        if day not in taken and answer is not Choice.AS_USUAL:
            guess = ASSUMED_FACTORS.get(answer, 1.0) if answer else 1.0
            holidays.append(Occasion(name, _days(day, day), guess=guess, unseen_log_sd=UNSEEN_HOLIDAY_LOG_SD))
    return (*told, *holidays, *changes)


def holidays_between(plan: Plan, first_day: dt.date, last_day: dt.date) -> dict[dt.date, str]:
    """The plan's public holidays by date."""
    found = public_holidays(plan.holiday_country, plan.holiday_region, first_day.year, last_day.year)
    return {day: name for day, name in found.items() if first_day <= day <= last_day}


def paid_holidays(plan: Plan, first_day: dt.date, last_day: dt.date) -> frozenset[dt.date]:
    """The public holidays that cost extra pay under the plan's rules; none where no rule asks for any."""
    rules = plan.rules.limits
    shares = (rules.holiday_share, rules.under_18.holiday_share if rules.under_18 else 0.0)
    return frozenset(holidays_between(plan, first_day, last_day)) if any(shares) else frozenset()


def answer_for(plan: Plan, day: dt.date) -> Choice | None:
    """What the owner answered about a whole date, the latest answer first; None if nothing."""
    for judged in reversed(plan.judgements):
        is_of_day = judged.first_day <= day <= judged.last_day and judged.hours is None
        if is_of_day and judged.choice is not Choice.NEW_NORMAL:
            return judged.choice
    return None


def judged_dates(plan: Plan) -> frozenset[dt.date]:
    """All dates about which the owner answered something, lasting changes apart."""
    judged = (one for one in plan.judgements if one.choice is not Choice.NEW_NORMAL)
    return frozenset(day for one in judged for day in _dates(one.first_day, one.last_day))


def event_labels(plan: Plan, first_day: dt.date, last_day: dt.date) -> dict[dt.date, frozenset[str]]:
    """The names of the events and holidays of each special date."""
    labels = {day: frozenset({name}) for day, name in holidays_between(plan, first_day, last_day).items()}
    for event in plan.events:
        for day in _dates(max(event.first_day, first_day), min(event.last_day, last_day)):
            labels[day] = labels.get(day, frozenset()) | {event.name}
    return labels


def without_closed(plan: Plan, hours: OpeningHours) -> OpeningHours:
    """The opening hours less what the owner said would be closed."""
    closed = [judged for judged in plan.judgements if judged.choice is Choice.CLOSED]
    exceptions = dict(hours.exceptions)
    for judged in closed:
        for day in _dates(judged.first_day, judged.last_day):
            exceptions[day] = _less(exceptions.get(day, hours.weekly[day.weekday()]), judged.hours)
    return replace(hours, exceptions=exceptions)


def judged_history(
    plan: Plan, history: DemandHistory, *, event_labels: tuple[frozenset[str], ...] = ()
) -> DemandHistory:
    """The history as the owner judged it: one-offs and hours with the till off left out, quiet ones kept."""
    complete = history.is_complete.copy()
    for judged in plan.judgements:
        if judged.choice in (Choice.ONE_OFF, Choice.TILL_OFF, Choice.AS_USUAL):
            covers = _judged(judged).covers(history.days, history.interval_minutes, history.day_start_minute)
            complete[covers] = judged.choice is Choice.AS_USUAL
    return replace(history, is_complete=complete, event_labels=event_labels or history.event_labels)


def _event(event: Event) -> Occasion:
    return Occasion(event.name, _days(event.first_day, event.last_day), event.hours, event.guess or 1.0)


def _lasting(judged: Judgement) -> Occasion:
    name = f"Since {judged.first_day}"
    days = _days(judged.first_day, judged.first_day)
    return Occasion(name, days, judged.hours, is_lasting=True, weekdays=judged.weekdays)


def _judged(judged: Judgement) -> Occasion:
    return Occasion(judged.choice, _days(judged.first_day, judged.last_day), judged.hours)


def _less(spans: tuple[Span, ...], closed: Span | None) -> tuple[Span, ...]:
    """What is left of the spans."""
    if closed is None:
        return ()
    begin, end = closed
    parts = [part for opens, closes in spans for part in ((opens, min(closes, begin)), (max(opens, end), closes))]
    return tuple((opens, closes) for opens, closes in parts if opens < closes)


def _dates(first_day: dt.date, last_day: dt.date) -> list[dt.date]:
    return [first_day + dt.timedelta(days=step) for step in range((last_day - first_day).days + 1)]


def _days(first_day: dt.date, last_day: dt.date) -> NDArray[np.datetime64]:
    return np.arange(np.datetime64(first_day, "D"), np.datetime64(last_day, "D") + np.timedelta64(1, "D"))
