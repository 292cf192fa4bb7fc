"""What the side of Week ahead says: why so many orders, numbers of the owner's own, special days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from shopflow.events import Choice, DailyValues, Event, Judgement, Override
from shopflow.occasions import ASSUMED_FACTORS
from shopflow.proposals import ProposalKind
from shopflow.shortages import Window
from shopflow.wording import phrase
from ui import format as words
from ui.sentences.common import when


def orders_words(orders: float) -> str:
    """``41 orders``."""
    return words.counted(orders, phrase("order"), phrase("orders"))


def expected_words(window: Window, orders: float, override: Override | None) -> str:
    """What is expected at a time; where the owner set a number, that it is the owner's."""
    if override is not None:
        return phrase("{when}: you expect {orders}", when=when(window), orders=orders_words(override.orders))
    return phrase("{when}: about {orders}", when=when(window), orders=orders_words(orders))


def closed_at(window: Window) -> str:
    """A time at which the shop is closed."""
    return phrase("{when}: closed", when=when(window))


def own_number_words(orders: float) -> str:
    """What the forecast says beside a number of the owner's."""
    return phrase("The forecast says about {orders}.", orders=orders_words(orders))


def override_step(window: Window, orders: float | None) -> str:
    """What setting a number, or taking it back (None), is called."""
    if orders is None:
        return phrase("Back to the forecast on {when}", when=when(window))
    return phrase("Expect {orders} on {when}", orders=orders_words(orders), when=when(window))


def days_range(first: dt.date, last: dt.date) -> str:
    """``Saturday 12 September``, or the range of dates."""
    return words.day_long(first) if first == last else words.date_range(first, last)


def event_words(event: Event) -> tuple[str, str]:
    """An event's name, and its dates and times with its effect."""
    days = _days_and_hours(event)
    if event.guess is None:
        return event.name, phrase("{days} \u00b7 learnt from the past", days=days)
    return event.name, phrase("{days} \u00b7 {effect}", days=days, effect=effect_words(event.guess))


def effect_words(factor: float) -> str:
    """``40% busier``, ``20% quieter``, ``as busy as usual``."""
    if abs(factor - 1) < 0.005:
        return phrase("as busy as usual")
    share = words.percent(abs(factor - 1))
    return phrase("{share} busier", share=share) if factor > 1 else phrase("{share} quieter", share=share)


def judged_words(judged: Judgement) -> tuple[str, str]:
    """An answer of the owner's and what it is about."""
    return answered_words(judged.choice), _days_and_hours(judged)


def _days_and_hours(told: Event | Judgement) -> str:
    """On which dates, or from which on, and between which times unless it is all day."""
    days = days_range(told.first_day, told.last_day)
    if isinstance(told, Judgement) and told.choice is Choice.NEW_NORMAL:
        days = phrase("since {day}", day=days)
    if told.hours is not None:
        days = phrase("{days}, {hours}", days=days, hours=words.clock_range(*told.hours))
    return days


def answered_words(choice: Choice) -> str:
    """An answer as it is listed."""
    return {
        Choice.ONE_OFF: phrase("A one-off, not learnt from"),
        Choice.EVENT: phrase("A special day"),
        Choice.AS_USUAL: phrase("An ordinary time"),
        Choice.TILL_OFF: phrase("The till was off"),
        Choice.CLOSED: phrase("Closed"),
        Choice.QUIETER: phrase("Quieter than usual"),
        Choice.BUSIER: phrase("Busier than usual"),
        Choice.NEW_NORMAL: phrase("The new normal"),
    }[choice]


def answer_button(kind: ProposalKind, choice: Choice) -> str:
    """An answer as it stands on its button."""
    if kind is ProposalKind.LEVEL_CHANGE:
        return phrase("Yes, from now on") if choice is Choice.NEW_NORMAL else phrase("No")
    factor = ASSUMED_FACTORS.get(choice)
    if factor is not None:
        return capital(effect_words(factor))
    return {
        Choice.ONE_OFF: phrase("A one-off"),
        Choice.EVENT: phrase("An event ..."),
        Choice.CLOSED: phrase("Closed"),
        Choice.TILL_OFF: phrase("Till was off"),
    }.get(choice, phrase("As usual"))


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def answer_step(choice: Choice, first_day: dt.date) -> str:
    """What an answer is called, for Undo and the message."""
    return phrase("{day}: {answer}", day=words.day_long(first_day), answer=answered_words(choice))


def event_step(event: Event) -> str:
    """What marking an event is called."""
    name, days = event_words(event)
    return phrase("{name}, {days}", name=name, days=days)


def removed_step(told: Event | Judgement) -> str:
    """What taking an event or an answer back is called."""
    name, _ = event_words(told) if isinstance(told, Event) else judged_words(told)
    return taken_back_step(name)


def taken_back_step(name: str) -> str:
    """What taking something back is called."""
    return phrase("Taken back: {name}", name=name)


def daily_words(daily: DailyValues) -> str:
    """Whether values by day are used, and why not."""
    if daily.is_used:
        return phrase("Used: it makes the forecast of your past days closer")
    return phrase("Not used: it made the forecast of your past days no closer")


def tried_step(tried: Iterable[tuple[DailyValues, float]]) -> str:
    """What trying values by day is called: for each what came of it."""
    return " \u00b7 ".join(
        phrase("{name}: used, {share} closer on past days", name=daily.name, share=words.percent(gain))
        if daily.is_used
        else phrase("{name}: tried, not used", name=daily.name)
        for daily, gain in tried
    )
