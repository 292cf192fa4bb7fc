"""What seems odd in the past and unsure ahead, as questions with choices; nothing is decided for the owner."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from forecasts import DemandHistory
from forecasts.calendar import weekdays
from forecasts.occasions import rebased, usual_orders, without_occasions
from forecasts.oddities import LevelChange, OddDay, level_change, odd_days
from forecasts.profile import expected_orders
from shopflow.events import Choice, Event, Judgement
from shopflow.hours import Span
from shopflow.occasions import answer_for, holidays_between, occasions
from shopflow.opening import stretches
from shopflow.plan import Plan
from shopflow.wording import marked, phrase

LOOK_BACK_DAYS = 182
SAME_CHANGE_DAYS = 21
NOON = 720


class ProposalKind(StrEnum):
    """What was found."""

    ODD_DAY = "odd day"
    TILL_OFF = "till off"
    CLOSED_DAY = "closed day"
    LEVEL_CHANGE = "level change"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A question to the owner.

    Args:
        kind: what was found.
        question: one or two plain sentences.
        first_day: the first date that it is about.
        last_day: the last date.
        choices: what can be answered.
        suggestion: the answer that seems likeliest, and by which the forecast goes until there is one.
        hours: minutes after midnight that it is about; None for all day.
        weekdays: of a level change, the weekdays (Monday 0) that it is about; empty for all.
        name: of the holiday.
    """

    kind: ProposalKind
    question: str
    first_day: dt.date
    last_day: dt.date
    choices: tuple[Choice, ...]
    suggestion: Choice
    hours: Span | None = None
    weekdays: tuple[int, ...] = ()
    name: str = ""


def proposals(plan: Plan, history: DemandHistory, first_day: dt.date, days: int) -> tuple[Proposal, ...]:
    """All open questions: about holidays among the days ahead, then about the past, the latest first.

    Args:
        plan: questions that it answers are not asked again.
        history: of ``shopflow.forecasting.plan_history``.
        first_day: of the days to forecast.
        days: how many.
    """
    ahead = list(_holidays(plan, history, first_day, days))
    past = [*_level_change(plan, history), *_odd_days(plan, history), *_offline(plan, history), *_closed(plan, history)]
    begin = history.days[-1].item() - dt.timedelta(days=LOOK_BACK_DAYS)
    recent = [found for found in past if found.first_day >= begin and not _is_answered(plan, found)]
    return (*ahead, *sorted(recent, key=lambda found: found.first_day, reverse=True))


def decided(plan: Plan, proposal: Proposal, choice: Choice, *, name: str = "", guess: float | None = None) -> Plan:
    """The plan with the owner's answer.

    Args:
        choice: one of the proposal's choices.
        name: of the event, when the choice is that it was one.
        guess: the event's effect, if the owner has an idea.

    Raises:
        ValueError: an answer that the proposal does not offer, or an event without a name.
    """
    if choice not in proposal.choices:
        raise ValueError(f"{choice} does not answer this question")
    if choice is Choice.EVENT:
        event = Event(name, proposal.first_day, proposal.last_day, proposal.hours, guess)
        return replace(plan, events=(*plan.events, event))
    judged = Judgement(proposal.first_day, proposal.last_day, choice, proposal.hours, proposal.weekdays)
    return replace(plan, judgements=(*plan.judgements, judged))


def taken_back(plan: Plan, told: Judgement | Event) -> Plan:
    """The plan without an answer or an event; what it was about is asked again."""
    return replace(
        plan,
        judgements=tuple(judged for judged in plan.judgements if judged != told),
        events=tuple(event for event in plan.events if event != told),
    )


def _is_answered(plan: Plan, found: Proposal) -> bool:
    """Whether a judgement is about it; a level change is known by its part of the week."""
    answers = _answers_level if found.kind is ProposalKind.LEVEL_CHANGE else _answers_day
    return any(answers(judged, found) for judged in plan.judgements)


def _answers_level(judged: Judgement, found: Proposal) -> bool:
    near = abs((judged.first_day - found.first_day).days) <= SAME_CHANGE_DAYS
    same_part = (judged.weekdays, judged.hours) == (found.weekdays, found.hours)
    return near and same_part and judged.choice in found.choices


def _answers_day(judged: Judgement, found: Proposal) -> bool:
    same_hours = judged.hours is None or found.hours is None or _overlap(judged.hours, found.hours)
    on_day = judged.first_day <= found.first_day <= judged.last_day
    return on_day and same_hours and judged.choice is not Choice.NEW_NORMAL


def _overlap(first: Span, second: Span) -> bool:
    return first[0] < second[1] and second[0] < first[1]


def _usual(plan: Plan, history: DemandHistory) -> DemandHistory:
    """The history without special days and with lasting changes made even."""
    first, last = history.days[[0, -1]].tolist()
    known = occasions(plan, first, last)
    return without_occasions(rebased(history, known, expected_orders), known)


def _odd_days(plan: Plan, history: DemandHistory) -> Iterator[Proposal]:
    choices = (Choice.ONE_OFF, Choice.EVENT, Choice.AS_USUAL)
    for odd in odd_days(_usual(plan, history), expected_orders):
        day = _as_date(odd.day)
        yield Proposal(ProposalKind.ODD_DAY, _odd_words(odd), day, day, choices, Choice.ONE_OFF)


def _odd_words(odd: OddDay) -> str:
    share = odd.orders / max(odd.usual_orders, 0.5) - 1
    template = (
        marked("{date:%a %d %b %Y} had {orders:.0f} orders, {share:.0%} more than usual. What happened on this day?")
        if share > 0
        else marked(
            "{date:%a %d %b %Y} had {orders:.0f} orders, {share:.0%} fewer than usual. What happened on this day?"
        )
    )
    return phrase(template, date=_as_date(odd.day), orders=odd.orders, share=abs(share))


def _level_change(plan: Plan, history: DemandHistory) -> Iterator[Proposal]:
    found = level_change(_usual(plan, history), expected_orders)
    if found is None:
        return
    day = _as_date(found.day)
    sentences = (_change_words(found), _DAYS_WORDS.get(found.weekdays, ""), marked("Is this your new normal?"))
    question = " ".join(phrase(sentence, date=day, share=abs(found.factor - 1)) for sentence in sentences if sentence)
    yield Proposal(
        ProposalKind.LEVEL_CHANGE,
        question,
        day,
        day,
        (Choice.NEW_NORMAL, Choice.AS_USUAL),
        Choice.NEW_NORMAL,
        hours=found.hours,
        weekdays=found.weekdays,
    )


_DAYS_WORDS = {
    (0, 1, 2, 3, 4): marked("It is so from Monday to Friday."),
    (5, 6): marked("It is so on Saturdays and Sundays."),
}


def _change_words(found: LevelChange) -> str:
    """The template of what has changed, with the fields ``date`` and ``share``."""
    if found.hours is None:
        more = marked("Since about {date:%a %d %b %Y} there have been {share:.0%} more orders than before.")
        fewer = marked("Since about {date:%a %d %b %Y} there have been {share:.0%} fewer orders than before.")
    elif found.hours[1] == NOON:
        more = marked("Since about {date:%a %d %b %Y} {share:.0%} more orders than before come before 12:00.")
        fewer = marked("Since about {date:%a %d %b %Y} {share:.0%} fewer orders than before come before 12:00.")
    else:
        more = marked("Since about {date:%a %d %b %Y} {share:.0%} more orders than before come after 12:00.")
        fewer = marked("Since about {date:%a %d %b %Y} {share:.0%} fewer orders than before come after 12:00.")
    return more if found.factor > 1 else fewer


def _offline(plan: Plan, history: DemandHistory) -> Iterator[Proposal]:
    """Hours or days that were left out because (nearly) no orders were recorded."""
    usual = usual_orders(history, expected_orders)
    left_out = history.is_open & ~history.is_complete
    choices = (Choice.TILL_OFF, Choice.CLOSED, Choice.AS_USUAL)
    for row in np.flatnonzero(left_out.any(axis=1)).tolist():
        day = history.days[row].item()
        for begin, end in stretches(left_out[row]):
            first, last = (history.day_start_minute + place * history.interval_minutes for place in (begin, end))
            orders, expected = history.orders[row, begin:end].sum(), usual[row, begin:end].sum()
            whole = not history.is_known[row].any()
            hours = None if whole else (first, last)
            template = (
                marked("{date:%a %d %b %Y}: {orders:.0f} orders, though about {usual:.0f} are usual. Was the till off?")
                if whole
                else marked(
                    "{date:%a %d %b %Y}, {begin}-{end}: {orders:.0f} orders, though about {usual:.0f} are usual."
                    " Was the till off?"
                )
            )
            question = phrase(
                template, date=day, begin=_clock(first), end=_clock(last), orders=float(orders), usual=float(expected)
            )
            yield Proposal(ProposalKind.TILL_OFF, question, day, day, choices, Choice.TILL_OFF, hours=hours)


def _closed(plan: Plan, history: DemandHistory) -> Iterator[Proposal]:
    """Dates without an order on weekdays that are usually open."""
    opened: NDArray[np.bool_] = np.any(history.is_open, axis=1)
    of_weekday = weekdays(history.days)
    share = np.array([opened[of_weekday == weekday].mean() if (of_weekday == weekday).any() else 0.0
                      for weekday in range(7)])  # fmt: skip
    first, last = history.days[[0, -1]].tolist()
    holidays = holidays_between(plan, first, last)
    for day in history.days[(share[of_weekday] > 0.5) & ~opened].tolist():
        template = (
            marked("{date:%a %d %b %Y} ({name}): no orders at all. Were you closed?")
            if day in holidays
            else marked("{date:%a %d %b %Y}: no orders at all. Were you closed?")
        )
        question = phrase(template, date=day, name=holidays.get(day, ""))
        yield Proposal(
            ProposalKind.CLOSED_DAY, question, day, day, (Choice.CLOSED, Choice.TILL_OFF), Choice.CLOSED,
            name=holidays.get(day, ""),
        )  # fmt: skip


def _holidays(plan: Plan, history: DemandHistory, first_day: dt.date, days: int) -> Iterator[Proposal]:
    """Holidays ahead that nobody answered for and that were never seen open, or were closed the last time."""
    start = history.days[0].item()
    last_day = first_day + dt.timedelta(days=days - 1)
    if plan.opening_hours is None:
        return
    for day, name in holidays_between(plan, first_day, last_day).items():
        if answer_for(plan, day) or not plan.opening_hours.spans_on(day):
            continue
        before = [d for d, n in holidays_between(plan, start, history.days[-1].item()).items() if n == name]
        rows = np.searchsorted(history.days, np.array(before, dtype="datetime64[D]"))
        was_open = bool(len(rows)) and bool(history.is_open[rows[-1]].any())
        if was_open and history.is_known[rows].any():
            continue
        was_closed = bool(len(rows)) and not was_open
        template = (
            marked("{date:%a %d %b %Y} is {name}. You were closed on {last:%a %d %b %Y}. What will it be like?")
            if was_closed
            else marked("{date:%a %d %b %Y} is {name}. What will it be like?")
        )
        yield Proposal(
            ProposalKind.HOLIDAY,
            phrase(template, date=day, name=name, last=before[-1] if before else day),
            day,
            day,
            (Choice.CLOSED, Choice.QUIETER, Choice.AS_USUAL, Choice.BUSIER),
            Choice.CLOSED if was_closed else Choice.AS_USUAL,
            name=name,
        )


def _as_date(day: np.datetime64) -> dt.date:
    date: dt.date = day.astype("datetime64[D]").item()
    return date


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
