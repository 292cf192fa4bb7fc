"""What the Last week panel of What if says in words."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.pastday import Change, Slip
from shopflow.replay import Hindsight
from shopflow.wording import phrase
from ui import format as words
from ui.sentences.common import Headline, capital, people, up_to_minutes, who_leaves
from ui.sentences.whatif import signed_money
from ui.widgets.text_table import Table


def moments(start: np.datetime64, end: np.datetime64) -> tuple[dt.date, int, int]:
    """A stretch of time as its date and minutes after that date's midnight."""
    day = start.astype("datetime64[D]")
    first, last = (int((moment - day).astype("timedelta64[m]").astype(int)) for moment in (start, end))
    return day.item(), first, last


def when(start: np.datetime64, end: np.datetime64) -> str:
    """``Wednesday 10:00-11:30``."""
    day, first, last = moments(start, end)
    return phrase("{day} {hours}", day=words.weekday(day), hours=words.clock_range(first, last))


def when_short(start: np.datetime64, end: np.datetime64) -> str:
    """``Wed 11 10:00-11:30``."""
    day, first, last = moments(start, end)
    return phrase("{day} {hours}", day=words.day_short(day), hours=words.clock_range(first, last))


def past_subtitle(first_day: dt.date, days: int, basis: str) -> str:
    """Which week, and who was on duty by what."""
    span = words.date_range(first_day, first_day + dt.timedelta(days=days - 1))
    return phrase("{range} \u00b7 {basis}", range=span, basis=basis)


def past_headline(seen: Hindsight, currency: str) -> Headline:
    """When service slipped the most, and the change most worth making."""
    return Headline(_slipped(seen), f"{_best(seen, currency)} {_left(seen)}", "short" if seen.slips else "good")


def _slipped(seen: Hindsight) -> str:
    if not seen.slips:
        return phrase("You kept your promise the whole week.")
    worst = max(seen.slips, key=lambda slip: slip.leave)
    place = when(worst.start, worst.end)
    if len(seen.slips) == 1:
        return phrase("Service slipped once: {when}.", when=place)
    return phrase("Service slipped {count} times, worst {when}.", count=words.number(len(seen.slips)), when=place)


def _best(seen: Hindsight, currency: str) -> str:
    best = seen.best
    if best is None:
        return phrase("No change would have paid for itself without breaking your promise.")
    values = {
        "when": when(best.start, best.end),
        "wage": words.money(abs(best.wage), currency),
        "net": signed_money(best.net.value, currency),
        "count": words.number(abs(best.leave_before - best.leave_after)),
    }
    if best.people > 0:
        return phrase(
            "The change most worth making: <b>one more {when}</b> for {wage} would have kept about {count} customers,"
            " {net} in all.",
            **values,
        )
    if round(best.leave_after - best.leave_before) < 1:
        return phrase("The change most worth making: <b>one fewer {when}</b> saves {wage} and loses nobody.", **values)
    return phrase(
        "The change most worth making: <b>one fewer {when}</b> saves {wage} and loses about {count} customers,"
        " {net} in all.",
        **values,
    )


def _left(seen: Hindsight) -> str:
    low, high = words.number(seen.left.low), words.number(seen.left.high)
    if round(seen.left.high) < 1:
        return phrase("Hardly anyone left without ordering.")
    return phrase(
        "Beside {orders} orders about {left} customers left without one (likely {low}\u2013{high}).",
        orders=words.number(seen.orders),
        left=words.number(seen.left.value),
        low=low,
        high=high,
    )


def slip_detail(slip: Slip) -> str:
    """The second line of a stretch in which service slipped."""
    return phrase(
        "{people}, {leaving} of {all}, waits to {minutes} min",
        people=people(slip.staff),
        leaving=who_leaves(slip.leave),
        all=words.number(slip.customers),
        minutes=words.number(up_to_minutes(slip.longest_wait_s)),
    )


def changes_table(seen: Hindsight, currency: str) -> Table:
    """What one person more or fewer would have changed; the most worth making is current."""
    heads = (
        phrase("When"),
        phrase("People"),
        phrase("Leave that day"),
        phrase("Your promise"),
        phrase("Wages"),
        phrase("In all"),
        phrase("Likely"),
    )
    rows, tones = [], {}
    for number, change in enumerate(in_order(seen)):
        rows.append(_change_row(change, currency))
        tones[number, 3] = "text2" if change.keeps_promise else "short"
        tones[number, 5] = "good" if change.net.value > 0 else "short"
    return Table(heads, tuple(rows), tones, 0 if seen.best is not None else -1)


def in_order(seen: Hindsight) -> tuple[Change, ...]:
    """The changes that keep the promise first, then the others; of each the best for the till first."""
    return tuple(sorted(seen.changes, key=lambda change: (not change.keeps_promise, -change.net.value)))


def _change_row(change: Change, currency: str) -> tuple[str, ...]:
    return (
        when_short(change.start, change.end),
        phrase("1 more") if change.people > 0 else phrase("1 fewer"),
        f"{words.number(change.leave_before)} \u2192 {words.number(change.leave_after)}",
        phrase("kept") if change.keeps_promise else phrase("broken"),
        signed_money(-change.wage, currency),
        signed_money(change.net.value, currency),
        phrase(
            "{low} to {high}",
            low=signed_money(change.net.low, currency),
            high=signed_money(change.net.high, currency),
        ),
    )


def day_title(day: dt.date) -> str:
    """Above the waits of a past day."""
    return phrase("Waits on {day}", day=words.day_long(day))


def basis_words(kind: str, week: dt.date | None = None) -> str:
    """Where the people on duty come from: "clock", "shifts" of that week, or those of another "week"."""
    if kind == "clock":
        return phrase("people on duty by the time clock")
    if kind == "shifts" or week is None:
        return phrase("people on duty by that week's shifts")
    return phrase("people on duty as in the week of {day}", day=words.date_words(week))


def capital_basis(kind: str) -> str:
    """The same as a choice."""
    return capital(phrase("the time clock")) if kind == "clock" else capital(phrase("the shifts"))
