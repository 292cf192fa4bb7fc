"""What the pages say in words: headlines, lines and read-outs, computed from the results."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

import numpy as np

from shopflow.pipeline import WeekResults
from shopflow.plan import ServicePromise
from shopflow.shortages import Peak, ShortRun, Window, busiest, day_peaks
from shopflow.wording import marked, phrase
from ui import format as words

FEW = 0.04
"""Share of customers with a long wait below which the long wait is not what matters."""


@dataclass(frozen=True, slots=True)
class Headline:
    """A page's sentence, its supporting line (may hold <b>) and its tone: short, good, tight or accent."""

    sentence: str
    support: str
    tone: str


def people(count: int) -> str:
    """``nobody``, ``1 person``, ``4 people``."""
    return phrase("nobody") if count == 0 else words.counted(count, phrase("person"), phrase("people"))


def when(window: Window) -> str:
    """``Saturday 10:00-11:30``."""
    return f"{words.weekday(window.day)} {words.clock_range(window.first_minute, window.last_minute)}"


def when_short(window: Window) -> str:
    """``Sat 10:00-11:30``."""
    return f"{words.weekday_short(window.day)} {words.clock_range(window.first_minute, window.last_minute)}"


def who_waits(share: float, wait_s: float) -> str:
    """``one in five customers waits over 8 minutes``."""
    who, limit = words.share_words(share), words.minutes(wait_s)
    if share < words.HARDLY_ANYONE:
        return phrase("{who} waits over {limit}", who=who, limit=limit)
    if share < words.ONE_IN:
        return phrase("{who} customers waits over {limit}", who=who, limit=limit)
    return phrase("{who} customers wait over {limit}", who=who, limit=limit)


def who_leaves(count: float) -> str:
    """``about 12 leave``, ``about 1 leaves``, ``hardly anyone leaves``."""
    if round(count) < 1:
        return phrase("hardly anyone leaves")
    if round(count) == 1:
        return phrase("about 1 leaves")
    return phrase("about {count} leave", count=words.number(count))


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def half_hours(hours: float) -> str:
    """``1\u00bd h``, ``4 h``, ``\u00bd h``; whole hours from ten on."""
    return phrase("{hours} h", hours=half_number(hours))


def half_number(hours: float) -> str:
    """``1\u00bd``, ``4``, ``\u00bd``; whole from ten on."""
    if hours >= 10:
        return words.number(hours)
    whole, half = divmod(round(hours * 2), 2)
    return (words.number(whole) if whole or not half else "") + ("\u00bd" if half else "")


def week_range(results: WeekResults) -> str:
    """``23-29 November 2026``."""
    return words.date_range(results.first_day, results.first_day + dt.timedelta(days=results.days - 1))


def week_subtitle(results: WeekResults) -> str:
    """Which week, and from how many weeks of orders."""
    known = int(np.any(results.history.is_known, axis=1).sum())
    if known < 14:
        basis = words.counted(known, phrase("day of orders"), phrase("days of orders"))
    else:
        basis = words.counted(known / 7, phrase("week of orders"), phrase("weeks of orders"))
    return phrase("{range} \u00b7 forecast from {basis}", range=week_range(results), basis=basis)


def week_headline(results: WeekResults, runs: tuple[ShortRun, ...], *, is_next_week: bool) -> Headline:
    """The worst short time; else that the week is covered; without shifts, how many people it needs."""
    busy = busiest(results, results.requirement.interval_minutes)
    if busy is None:
        return Headline(phrase("Nothing to plan: the shop is closed all week."), "", "accent")
    if not results.has_schedule:
        return _needed_headline(results, busy)
    return _short_headline(results, runs[0]) if runs else _covered_headline(results, busy, is_next_week)


def _short_headline(results: WeekResults, run: ShortRun) -> Headline:
    figures = {
        "when": when(run.window),
        "needed": people(run.needed),
        "scheduled": phrase("nobody") if run.scheduled == 0 else words.number(run.scheduled),
    }
    if run.is_steady:
        sentence = phrase("{when} you need {needed} and have {scheduled}.", **figures)
    else:
        sentence = phrase("{when} you need up to {needed} and have {scheduled}.", **figures)
    currency, promise = results.plan.currency, results.plan.promise
    wage = words.money(run.wage, currency)
    with_them = phrase("With {count}", count=figures["scheduled"])
    if round(run.margin_lost) < 1:
        felt = _waits(run, promise)
        support = phrase("{people}, {felt}. Nobody much leaves, and it saves <b>{wage}</b> of wages.",
                     people=with_them, felt=felt, wage=wage)  # fmt: skip
        return Headline(sentence, support, "short")
    instead = "" if round(run.leave_if_covered) < 1 else phrase(
        ", not {count}", count=words.number(run.leave_if_covered)
    )  # fmt: skip
    if run.share_over_long >= FEW:
        template = marked(
            "{people}, {waits} and {leave}{instead}: "
            "<b>{lost}\u00a0lost</b> against <b>{wage}\u00a0wage\u00a0saved</b>."
        )
    else:
        template = marked(
            "{people}, {leave}{instead}: <b>{lost}\u00a0lost</b> against <b>{wage}\u00a0wage\u00a0saved</b>."
        )
    support = phrase(
        template,
        people=with_them,
        waits=_waits(run, promise),
        leave=who_leaves(run.leave),
        instead=instead,
        lost=words.money(run.margin_lost, currency),
        wage=wage,
    )
    return Headline(sentence, support, "short")


def _waits(run: ShortRun, promise: ServicePromise) -> str:
    """How many wait too long; where hardly anyone does, what 9 in 10 wait."""
    if run.share_over_long >= FEW:
        return who_waits(run.share_over_long, promise.long_wait_s)
    limit = words.minutes(up_to_minutes(run.longest_wait_s) * 60)
    return phrase("9 in 10 wait less than {limit}", limit=limit)


def nine_in_ten(wait_s: float) -> str:
    """``9 in 10 customers wait less than 4 minutes``."""
    limit = words.minutes(up_to_minutes(wait_s) * 60)
    return phrase("9 in 10 customers wait less than {limit}", limit=limit)


def up_to_minutes(wait_s: float) -> float:
    """Whole minutes that the wait stays below: rounded up, at least 1."""
    return float(max(1, math.ceil(round(wait_s / 60, 2))))


def _covered_headline(results: WeekResults, busy: tuple[float, Window], is_next_week: bool) -> Headline:
    orders, window = busy
    step_h = results.requirement.interval_minutes / 60
    planned = float(results.coverage.scheduled.sum()) * step_h
    needed = float(results.coverage.required.sum()) * step_h
    template = (
        marked("Next week is covered. Busiest: {day} {time}.")
        if is_next_week
        else marked("The week of {range} is covered. Busiest: {day} {time}.")
    )
    day, time = words.weekday(window.day), words.clock(window.first_minute)
    sentence = phrase(template, range=week_range(results), day=day, time=time)
    support = phrase(
        "About {orders} orders in that half hour. The week needs {needed} of people and has {planned}.",
        orders=words.number(orders),
        needed=half_hours(needed),
        planned=half_hours(planned),
    )
    return Headline(sentence, support, "good")


def _needed_headline(results: WeekResults, busy: tuple[float, Window]) -> Headline:
    peak = day_peaks(results)[0]
    hours = float(results.requirement.required.sum()) * results.requirement.interval_minutes / 60
    needed = results.requirement.required
    if needed[needed > 0].min() == peak.needed:
        sentence = phrase("{people} at a time is enough for the whole week.", people=capital(people(peak.needed)))
    else:
        sentence = phrase(
            "You need up to {people}, most on {when}.", people=people(peak.needed), when=when(peak.window)
        )
    support = phrase(
        "The week needs {hours} of people. Busiest: {day} {time} with about {orders} orders.",
        hours=half_hours(hours),
        day=words.weekday(busy[1].day),
        time=words.clock(busy[1].first_minute),
        orders=words.number(busy[0]),
    )
    return Headline(sentence, support, "accent")


def run_title(run: ShortRun) -> str:
    """The first line of a short time in the list."""
    return when_short(run.window)


def run_detail(run: ShortRun) -> str:
    """The second line of a short time: how many more, and what is felt."""
    more = phrase("{count} more needed", count=words.number(run.missing))
    if round(run.leave) >= 1:
        felt = phrase("about {count} would leave", count=words.number(run.leave))
    else:
        felt = phrase("waits to {wait} min", wait=words.number(up_to_minutes(run.longest_wait_s)))
    return f"{more} \u00b7 {felt}"


def peak_detail(peak: Peak) -> str:
    """The second line of a day's peak in the list: people needed and orders."""
    orders = words.counted(peak.orders, phrase("order"), phrase("orders"))
    return phrase("{people} needed \u00b7 about {orders}", people=people(peak.needed), orders=orders)


def cell_words(
    day: dt.date,
    minute: int,
    orders: float,
    *,
    likely: tuple[float, float] | None = None,
    needed: int | None = None,
    scheduled: int | None = None,
) -> str:
    """The read-out of one half hour, for eyes and for screen readers."""
    said = [
        phrase("{day} {time}: {orders} expected", day=words.weekday(day), time=words.clock(minute),
           orders=words.counted(orders, phrase("order"), phrase("orders")))
    ]  # fmt: skip
    if likely is not None:
        low, high = (words.number(end) for end in likely)
        said[0] += phrase(", 8 days in 10 between {low} and {high}", low=low, high=high)
    if needed is not None and scheduled is None:
        said.append(phrase("Needed: {needed}", needed=people(needed)))
    if needed is not None and scheduled is not None:
        said.append(phrase("Needed {needed}, scheduled {scheduled}", needed=words.number(needed),
                       scheduled=words.number(scheduled)))  # fmt: skip
        if needed > scheduled:
            said.append(phrase("{people} short", people=capital(people(needed - scheduled))))
    return ". ".join(said) + "."


def closed_words(day: dt.date, minute: int) -> str:
    """The read-out of a closed half hour."""
    return phrase("{day} {time}: closed.", day=words.weekday(day), time=words.clock(minute))


def day_words(total: float, likely: tuple[float, float], peak: Window, at_peak: float) -> str:
    """One line about a day: its orders, their likely range, its busiest half hour."""
    return phrase(
        "{total} orders, most likely {low}\u2013{high}. Busiest {when} with about {peak}.",
        total=words.number(total),
        low=words.number(_rounded(likely[0])),
        high=words.number(_rounded(likely[1])),
        when=words.clock_range(peak.first_minute, peak.last_minute),
        peak=words.number(at_peak),
    )


def _rounded(count: float) -> float:
    return round(count / 5) * 5 if count >= 100 else count
