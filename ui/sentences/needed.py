"""What People needed says in words: the headline, a cell, the rules and their undo steps."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.needed import EVERY_DAY, WEEKEND, WORKDAYS, Balance, Mostly, balance
from shopflow.pipeline import WeekResults
from shopflow.plan import ServicePromise
from shopflow.shortages import Window, day_peaks
from shopflow.staffing import Capacity
from shopflow.stafflimits import StaffLimit
from shopflow.wording import marked, phrase
from ui import format as words
from ui.charts.week_grid import WeekGrid
from ui.sentences.common import Headline, half_hours, people, week_range, when

_MONDAY = dt.date(2024, 1, 1)
_MINUS = "\u2212"


def gap_number(gap: int) -> str:
    """People missing as ``-1``, people spare as ``+1``; nothing where the number is right."""
    if gap == 0:
        return ""
    return f"{_MINUS if gap > 0 else '+'}{words.number(abs(gap))}"


def need_cell_words(grid: WeekGrid, row: int, column: int) -> str:
    """The read-out of an open cell, for eyes and for screen readers."""
    needed, orders = int(grid.required[row, column]), float(grid.orders[row, column])
    day, time = words.weekday(grid.days[row]), words.clock(grid.minutes[column])
    counted = words.counted(orders, phrase("order"), phrase("orders"))
    if grid.scheduled is None:
        return phrase("{day} {time}: {people} needed for {orders}.", day=day, time=time, people=people(needed),
                  orders=counted)  # fmt: skip
    scheduled = int(grid.scheduled[row, column])
    values = {
        "day": day,
        "time": time,
        "people": people(needed),
        "orders": counted,
        "scheduled": words.number(scheduled),
        "gap": people(abs(needed - scheduled)),
    }
    if needed > scheduled:
        return phrase("{day} {time}: {people} needed for {orders}, {scheduled} scheduled. {gap} too few.", **values)
    if needed < scheduled:
        return phrase("{day} {time}: {people} needed for {orders}, {scheduled} scheduled. {gap} spare.", **values)
    return phrase("{day} {time}: {people} needed for {orders}, and scheduled.", **values)


def mostly_words(time: Mostly) -> str:
    """``weekdays 11:00-14:00``, ``Saturday 10:00-12:00``, for every day ``13:00-15:00``."""
    span = words.clock_range(time.first_minute, time.last_minute)
    if time.days == EVERY_DAY:
        return span
    names = {WORKDAYS: phrase("weekdays"), WEEKEND: phrase("the weekend")}
    if time.days in names:
        return phrase("{days} {span}", days=names[time.days], span=span)
    day = words.weekday(_MONDAY + dt.timedelta(days=time.days[0]))
    return phrase("{days} {span}", days=day, span=span)


def need_headline(results: WeekResults, *, is_next_week: bool) -> Headline:
    """Hours needed against hours scheduled, and where they lie apart."""
    if not results.requirement.required.any():
        return Headline(phrase("Nobody is needed: the shop is closed all week."), "", "accent")
    week = phrase("Next week") if is_next_week else phrase("The week of {range}", range=week_range(results))
    found = balance(results)
    if not results.has_schedule:
        return _without_schedule(results, week, found)
    needed, scheduled = (words.number(hours) for hours in (found.needed_h, found.scheduled_h))
    is_spare, is_short = found.spare_h > 0, found.short_h > 0
    tone = "short" if is_short else "good"
    if is_spare and is_short:
        is_enough = found.spare_h >= found.short_h
        figures = {"week": week, "needed": needed, "scheduled": scheduled}
        if is_enough:
            template = marked(
                "{week} needs {needed} hours of people; you have {scheduled}, but not always at the right time."
            )
        else:
            template = marked(
                "{week} needs {needed} hours of people; you have {scheduled}, and not always at the right time."
            )
        text = phrase(template, **figures)
        return Headline(text, _apart(found), "tight" if is_enough else tone)
    if is_short:
        text = phrase("{week} needs {needed} hours of people and you have only {scheduled}.",
                  week=week, needed=needed, scheduled=scheduled)  # fmt: skip
        return Headline(text, _one_side(found.short_h, found.short_mostly, phrase("short")), tone)
    if is_spare:
        text = phrase("{week} needs {needed} hours of people and you have {scheduled}: nobody is missing.",
                  week=week, needed=needed, scheduled=scheduled)  # fmt: skip
        return Headline(text, _one_side(found.spare_h, found.spare_mostly, phrase("spare")), tone)
    text = phrase(
        "{week} needs {needed} hours of people, and you have them at the right times.", week=week, needed=needed
    )
    return Headline(text, "", tone)


def _without_schedule(results: WeekResults, week: str, found: Balance) -> Headline:
    peak = day_peaks(results)[0]
    text = phrase("{week} needs {needed} hours of people.", week=week, needed=words.number(found.needed_h))
    support = phrase(
        "Most on {when}: {people}. Nobody is scheduled yet; with shifts you see here what is spare and what is short.",
        when=when(peak.window),
        people=people(peak.needed),
    )
    return Headline(text, support, "accent")


def _apart(found: Balance) -> str:
    spare, short = (f"<b>{half_hours(hours)}</b>" for hours in (found.spare_h, found.short_h))
    if found.spare_mostly is None and found.short_mostly is None:
        text = phrase("{spare} are spare, while {short} are short.", spare=spare, short=short)
    elif found.short_mostly is None:
        text = phrase("{spare} are spare, mostly {where}, while {short} are short.",
                  spare=spare, short=short, where=_where(found.spare_mostly))  # fmt: skip
    elif found.spare_mostly is None:
        text = phrase("{spare} are spare, while {short} are short, mostly {where}.",
                  spare=spare, short=short, where=_where(found.short_mostly))  # fmt: skip
    else:
        text = phrase("{spare} are spare, mostly {there}, while {short} are short, mostly {here}.", spare=spare,
                  short=short, there=_where(found.spare_mostly), here=_where(found.short_mostly))  # fmt: skip
    if found.spare_h >= found.short_h:
        return f"{text} {phrase('Moving them costs nothing.')}"
    return text


def _where(time: Mostly | None) -> str:
    return mostly_words(time) if time else ""


def _one_side(hours: float, mostly: Mostly | None, what: str) -> str:
    amount = f"<b>{half_hours(hours)}</b>"
    if mostly is None:
        return phrase("{hours} are {what}, spread over the week.", hours=amount, what=what)
    return phrase("{hours} are {what}, mostly {where}.", hours=amount, what=what, where=mostly_words(mostly))


def need_subtitle(results: WeekResults, *, is_rough: bool) -> str:
    """Which week, and what its numbers are."""
    if is_rough:
        return phrase("{range} \u00b7 a first answer, being worked out more exactly", range=week_range(results))
    promise = results.plan.promise
    return phrase(
        "{range} \u00b7 the fewest people that serve {share} within {limit}",
        range=week_range(results),
        share=share_number(promise.target_share),
        limit=_limit(promise),
    )


def leaving_rule(promise: ServicePromise) -> str:
    """The rule that is not changed here: how many may leave."""
    share = share_number(promise.max_walkaway_share)
    return phrase("At most {share} customers may leave without ordering.", share=share)


def _limit(promise: ServicePromise) -> str:
    minutes = promise.target_wait_s / 60
    return (
        phrase("1 minute") if minutes == 1 else phrase("{count} minutes", count=minutes_number(promise.target_wait_s))
    )


def reason_words(window: Window, reason: str) -> str:
    """The reason of a time after its name."""
    return phrase("{when}: {reason}", when=when(window), reason=reason)


def share_number(share: float) -> str:
    """``9 in 10``, ``19 in 20``, ``87 in 100``: the shortest that is exact to a hundredth."""
    hundredths = round(100 * share)
    for whole in (2, 3, 4, 5, 10, 20):
        if hundredths * whole % 100 == 0:
            return phrase("{part} in {whole}", part=words.number(hundredths * whole // 100), whole=words.number(whole))
    return phrase("{part} in {whole}", part=words.number(hundredths), whole=words.number(100))


def minutes_number(seconds: float) -> str:
    """``4``; ``4.5`` where a promise is not in whole minutes."""
    minutes = seconds / 60
    return words.number(minutes, 0 if abs(minutes - round(minutes)) < 0.05 else 1)


def rule_step(old: ServicePromise, new: ServicePromise) -> str:
    """What a change of one rule is called, for Undo and the message."""
    if new.target_wait_s != old.target_wait_s:
        return phrase("Serve {share} within {limit}", share=share_number(new.target_share), limit=_limit(new))
    if new.min_staff != old.min_staff:
        return phrase("Never fewer than {people}", people=people(new.min_staff))
    if new.max_busy_share >= 1:
        return phrase("No limit on how busy people are")
    return phrase("Keep people at most {share} busy", share=words.percent(new.max_busy_share))


def limit_amount(limit: StaffLimit) -> str:
    """``At least 2 people``, ``At most 3 people``, ``2 to 4 people``."""
    if limit.most is None:
        return phrase("At least {people}", people=people(limit.least))
    if limit.least == 0:
        return phrase("At most {people}", people=people(limit.most))
    if limit.least == limit.most:
        return phrase("Always {people}", people=people(limit.most))
    return phrase("{least} to {people}", least=words.number(limit.least), people=people(limit.most))


def limit_place(limit: StaffLimit) -> str:
    """When a limit holds: ``every Saturday 10:00-11:30``."""
    if limit.day is not None:
        days = words.day_long(limit.day)
    elif limit.weekdays:
        names = [words.weekday(_MONDAY + dt.timedelta(days=day)) for day in limit.weekdays]
        days = phrase("every {days}", days=", ".join(names))
    else:
        days = phrase("every day")
    if limit.hours is None:
        return days
    return phrase("{days} {span}", days=days, span=words.clock_range(*limit.hours))


def limit_step(limit: StaffLimit, *, is_set: bool) -> str:
    """What setting a limit, or taking it away, is called."""
    if is_set:
        return phrase("{amount}, {place}", amount=limit_amount(limit), place=limit_place(limit))
    return phrase("No limit, {place}", place=limit_place(limit))


def capacity_words(capacity: Capacity) -> tuple[str, str]:
    """So many people, and up to how many orders an hour they do."""
    return people(capacity.staff), words.number(float(np.floor(capacity.orders_per_h)))
