"""How 03/04 is read: one reading per column, by evidence before habit, and one question at the end."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from shopflow.importing.dates import DateText, parse_date
from shopflow.importing.result import Question
from shopflow.problems import Problem
from shopflow.wording import marked, phrase

_EPOCH = dt.date(1970, 1, 1)
_RUN_RATIO = 4
_FEWEST_DATES_FOR_A_RUN = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """The order of day and month, why, and the question where the file does not tell.

    Args:
        order: ``"dmy"``, ``"mdy"`` or ``"ymd"`` (nothing was open).
        assumption: one sentence for the owner, empty where the file leaves no doubt.
        question: what to ask; ``order`` is then the suggested answer.
    """

    order: str
    assumption: str = ""
    question: Question | None = None


def settle(
    dates: Sequence[DateText],
    *,
    answer: str | None,
    earlier: str,
    hints: str,
    looks_american: bool,
    today: dt.date,
) -> Reading:
    """Settle the reading of a column from its distinct dates in the order of the file.

    Args:
        dates: distinct dates, as first seen.
        answer: what the owner said about this file.
        earlier: the order that an earlier file of this till and shop had, empty where there was none.
        hints: file name and lines above the header, which may name the period.
        looks_american: signs of month-first habits ($ with AM/PM); only suggests.
        today: for the rule that orders do not lie in the future.

    Raises:
        Problem: some dates are only possible day first and others only month first.
    """
    open_dates = [date for date in dates if date.day is None]
    if not open_dates:
        return Reading("ymd")
    only_way = _only_way(open_dates)
    if only_way:
        return Reading(only_way)
    if answer in _FIRST:
        return Reading(
            answer, phrase("Dates were read with the {first} first, as you said.", first=phrase(_FIRST[answer]))
        )
    for order, why in _evidence(open_dates, hints, earlier, today):
        if order:
            told = phrase(
                "Dates such as {date} were read with the {first} first, because {why}.",
                date=_as_written(open_dates[0]),
                first=phrase(_FIRST[order]),
                why=why,
            )
            return Reading(order, told)
    suggested = "mdy" if looks_american else "dmy"
    told = phrase(
        "Dates such as {date} were read with the {first} first; the file does not tell.",
        date=_as_written(open_dates[0]),
        first=phrase(_FIRST[suggested]),
    )
    return Reading(suggested, told, _ask(open_dates, suggested))


_FIRST = {"dmy": marked("day"), "mdy": marked("month")}


def _only_way(dates: list[DateText]) -> str:
    """The order that some date allows alone; empty when each could be read both ways."""
    only_dmy = next((date for date in dates if date.first > 12), None)
    only_mdy = next((date for date in dates if date.second > 12), None)
    if only_dmy and only_mdy:
        raise Problem(
            phrase(
                "Some dates in this file have the day first and others the month first ({one} and"
                " {other}), so no reading is safe. Export the file again in one date format.",
                one=_as_written(only_dmy),
                other=_as_written(only_mdy),
            )
        )
    if only_dmy:
        return "dmy"
    return "mdy" if only_mdy else ""


def _evidence(dates: list[DateText], hints: str, earlier: str, today: dt.date) -> list[tuple[str, str]]:
    return [
        (_not_in_the_future(dates, today), phrase("the other reading lies in the future")),
        (_runs_day_by_day(dates), phrase("only then do the days follow one another")),
        (_within_the_period(dates, hints), phrase("that fits the period that the file names")),
        (earlier if earlier in _FIRST else "", phrase("your earlier files of this kind were")),
    ]


def _days(dates: list[DateText], order: str) -> list[int]:
    return [day for date in dates if (day := date.day_as(order)) is not None]


def _not_in_the_future(dates: list[DateText], today: dt.date) -> str:
    limit = (today - _EPOCH).days + 1
    past = {order: max(_days(dates, order)) <= limit for order in _FIRST}
    return "" if past["dmy"] == past["mdy"] else next(order for order in _FIRST if past[order])


def _runs_day_by_day(dates: list[DateText]) -> str:
    if len(dates) < _FEWEST_DATES_FOR_A_RUN:
        return ""
    jumps = {}
    for order in _FIRST:
        days = _days(dates, order)
        jumps[order] = sum(abs(b - a) for a, b in pairwise(days))
    best, other = sorted(_FIRST, key=lambda order: jumps[order])
    return best if jumps[best] * _RUN_RATIO <= jumps[other] else ""


def _within_the_period(dates: list[DateText], hints: str) -> str:
    named = [
        date.day
        for text in re.findall(r"(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}", hints.replace("_", "-"))
        if (date := parse_date(text))
    ]
    days = [day for day in named if day is not None]
    if len(days) < 2:
        return ""
    fits = {order: all(min(days) <= day <= max(days) for day in _days(dates, order)) for order in _FIRST}
    return "" if fits["dmy"] == fits["mdy"] else next(order for order in _FIRST if fits[order])


def _ask(dates: list[DateText], suggested: str) -> Question:
    date = next((date for date in dates if date.first != date.second), dates[0])
    readings = {order: _EPOCH + dt.timedelta(days=_days([date], order)[0]) for order in _FIRST}
    choices = sorted(_FIRST, key=lambda order: order != suggested)
    spoken = {
        order: phrase("{day:%A} {number} {day:%B %Y}", day=day, number=day.day) for order, day in readings.items()
    }
    return Question(
        "date_order",
        phrase(
            "Is {as_written} {spoken} or {spoken2}?",
            as_written=_as_written(date),
            spoken=spoken[choices[0]],
            spoken2=spoken[choices[1]],
        ),
        tuple((order, spoken[order]) for order in choices),
    )


def _as_written(date: DateText) -> str:
    return f"{date.first:02}/{date.second:02}/{date.year}"
