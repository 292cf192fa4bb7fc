"""What the schedule says in words: headlines, cells, days, hours and rules, computed from a board."""

from __future__ import annotations

import datetime as dt

import numpy as np

from shopflow.pipeline import WeekResults
from shopflow.plan import Plan
from shopflow.scheduling import Conflict, Draft
from shopflow.shiftedits import DayFigures, PersonWeek, Suggestion, SuggestionKind
from shopflow.shifts import Shift
from shopflow.shortages import ShortRun
from shopflow.weekversions import PublishedWeek
from shopflow.wording import marked, phrase
from ui import format as words
from ui.schedule.board import Board, Row, short_parts
from ui.sentences.common import Headline, half_hours, people, when

_QUARTERS = {0: "", 1: "\u00bc", 2: "\u00bd", 3: "\u00be"}
_NUMBERS = (
    "",
    marked("One"),
    marked("Two"),
    marked("Three"),
    marked("Four"),
    marked("Five"),
    marked("Six"),
    marked("Seven"),
    marked("Eight"),
    marked("Nine"),
    marked("Ten"),
)


def hours_number(hours: float) -> str:
    """Hours to a quarter, ``37\u00bd``."""
    quarters = round(hours * 4)
    whole, part = divmod(abs(quarters), 4)
    sign = "-" if quarters < 0 else ""
    return sign + (words.number(whole) if whole or not part else "") + _QUARTERS[part]


def hours_words(hours: float) -> str:
    """``7\u00bd h``."""
    return phrase("{hours} h", hours=hours_number(hours))


def minute_of(moment: dt.datetime, day: dt.date) -> int:
    """Minutes after midnight of the business day."""
    return int((moment - dt.datetime.combine(day, dt.time())) / dt.timedelta(minutes=1))


def times(start: dt.datetime, end: dt.datetime, day: dt.date) -> str:
    """``10:00-12:30`` (with an en dash)."""
    return words.clock_range(minute_of(start, day), minute_of(end, day))


def short_times(start: dt.datetime, end: dt.datetime, day: dt.date) -> str:
    """``10-12:30`` for narrow cells: whole hours without minutes."""
    return "\u2013".join(_short_clock(minute_of(moment, day)) for moment in (start, end))


def _short_clock(minute: int) -> str:
    hour, rest = divmod(minute % 1440, 60)
    if words.uses_12_hours():
        hour = hour % 12 or 12
    return words.number(hour) if not rest else words.clock(minute).rsplit(" ", 1)[0].lstrip("0")


def shift_times(shift: Shift) -> str:
    """``10:00-12:30`` of a shift."""
    return times(shift.start, shift.end, shift.date)


def shift_words(shift: Shift) -> str:
    """``10:00-18:00, Barista, 7 1/2 h, break 13:00-13:30, locked``."""
    said = [shift_times(shift), shift.role, hours_words(shift.paid_hours)]
    said += [phrase("break {times}", times=times(pause.start, pause.end, shift.date)) for pause in shift.breaks]
    if shift.is_locked:
        said.append(phrase("locked"))
    return ", ".join(part for part in said if part)


def row_name(row: Row) -> str:
    """The person's name, or that nobody has these shifts."""
    return row.person.name if row.person else phrase("Open shifts")


def away_words(row: Row, day: dt.date) -> str:
    """Why a person cannot work on a day; empty when they can."""
    if row.person is None or row.person.spans_on(day):
        return ""
    if day in row.person.days_off or day in row.person.available_on:
        return phrase("Day off")
    return phrase("Not free")


def cell_words(board: Board, row: int, day: int, shift_id: str = "") -> str:
    """A cell for eyes and screen readers: who, when, what, and what is wrong with it."""
    line, date = board.rows[row], board.days[day]
    said = [f"{row_name(line)}, {words.day_long(date)}"]
    shifts = [one for one in line.shifts[day] if not shift_id or one.shift_id == shift_id]
    if shifts:
        said[0] += ": " + "; ".join(shift_words(one) for one in shifts)
    else:
        away = away_words(line, date)
        said[0] += ": " + (away or phrase("no shift"))
        if line.person is not None and not away:
            said.append(board.why_off(line.person, date).rstrip("."))
    said += [sentence.rstrip(".") for one in shifts for sentence in board.reasons.get(one.shift_id, ())]
    if len(shifts) == 1 and shifts[0].reason and not board.reasons.get(shifts[0].shift_id):
        said.append(shifts[0].reason.rstrip("."))
    return ". ".join(said) + "."


def person_words(board: Board, row: int) -> str:
    """A person's line: hours, strain and roles."""
    line = board.rows[row]
    if line.person is None or line.week is None:
        count = sum(len(day) for day in line.shifts)
        return phrase("{count} that nobody has yet.", count=words.counted(count, phrase("shift"), phrase("shifts")))
    return phrase(
        "{name}, {roles}: {hours} of {most} hours, {flat}.",
        name=line.person.name,
        roles=", ".join(line.person.roles),
        hours=hours_number(line.week.hours),
        most=hours_number(line.week.most_hours),
        flat=flat_words(line.week),
    )


def hours_forms(week: PersonWeek) -> tuple[str, str]:
    """``37 1/2 of 38``, and ``37 1/2/38`` where there is little room."""
    hours, most = hours_number(week.hours), hours_number(week.most_hours)
    return phrase("{hours} of {most}", hours=hours, most=most), f"{hours}/{most}"


def flat_words(week: PersonWeek) -> str:
    """``flat out 1 1/2 h``."""
    if week.flat_out_h <= 0:
        return phrase("never flat out")
    return phrase("flat out {hours}", hours=half_hours(week.flat_out_h))


def covered_words(day: DayFigures, *, is_open: bool) -> str:
    """``1 1/2 h short``, ``covered`` or ``closed``."""
    if not is_open:
        return phrase("closed")
    return phrase("{hours} short", hours=half_hours(day.short_h)) if day.short_h > 0 else phrase("covered")


def covered_forms(day: DayFigures) -> tuple[str, ...]:
    """What an open day's mark says, and a shorter form where there is little room."""
    said = covered_words(day, is_open=True)
    return (said, half_hours(day.short_h)) if day.short_h > 0 else (said,)


def orders_words(day: DayFigures) -> str:
    """``287 orders``."""
    return words.counted(day.orders, phrase("order"), phrase("orders"))


def strip_words(board: Board, day: int) -> str:
    """A day's coverage, for screen readers: when who is missing."""
    figures = board.figures[day]
    title = words.day_title(board.days[day])
    said = [f"{title}: {covered_words(figures, is_open=bool(board.is_open[day].any()))}"]
    for first, end in short_parts(board.required[day] > board.on_duty[day]):
        missing = int((board.required[day] - board.on_duty[day])[first:end].max())
        span = words.clock_range(board.minutes[first], board.minutes[end - 1] + board.step)
        said.append(phrase("{span} {people} short", span=span, people=people(missing)))
    return ". ".join(said) + "."


def labour_share(board: Board) -> float | None:
    """The week's wages over its expected sales; None where sales are not known."""
    known = [day for day in board.figures if day.labour_share]
    sales = sum(day.cost / day.labour_share for day in known if day.labour_share)
    return sum(day.cost for day in known) / sales if sales > 0 else None


def headline(
    results: WeekResults, plan: Plan, board: Board, runs: tuple[ShortRun, ...], offer: Suggestion | None
) -> Headline:
    """The schedule's sentence: nobody yet, no shifts yet, what is short, or that all is covered."""
    if not plan.people:
        return Headline(
            phrase("Who works here? Add your team and ShopFlow drafts the week."),
            phrase("A name, a role and the hours are enough to begin with."),
            "accent",
        )
    if not board.is_open.any():
        return Headline(phrase("Nothing to plan: the shop is closed all week."), "", "accent")
    if not board.schedule.shifts:
        return _empty_headline(results, plan)
    if board.short_h <= 0:
        return _covered_headline(board)
    if not runs:
        missing = phrase("{hours} of people are missing, as you left it.", hours=half_hours(board.short_h))
        return Headline(missing, phrase("The short times stay marked below the days."), "tight")
    return _short_headline(board, runs, offer)


def _empty_headline(results: WeekResults, plan: Plan) -> Headline:
    needed = float(results.requirement.required.sum()) * results.requirement.interval_minutes / 60
    return Headline(
        phrase("This week has no shifts yet; it needs {hours} of people.", hours=half_hours(needed)),
        phrase(
            "Fill the week for a first draft, or click into the grid. Your team can work up to {hours} a week.",
            hours=half_hours(sum(person.max_hours for person in plan.people)),
        ),
        "accent",
    )


def _covered_headline(board: Board) -> Headline:
    share = labour_share(board)
    wages = words.money(board.wages, board.currency)
    hours = hours_words(board.paid_hours)
    if share is None:
        support = phrase("The shifts have {hours} and cost <b>{wages}</b>.", hours=hours, wages=wages)
    else:
        support = phrase(
            "The shifts have {hours} and cost <b>{wages}</b>, {share} of what you can expect to sell.",
            hours=hours,
            wages=wages,
            share=words.percent(share),
        )
    return Headline(phrase("The week is covered: nobody is missing at any time."), support, "good")


def _short_headline(board: Board, runs: tuple[ShortRun, ...], offer: Suggestion | None) -> Headline:
    short = int(sum(len(short_parts(day)) for day in np.asarray(board.required > board.on_duty)))
    worst = runs[0]
    if short == 1:
        sentence = phrase("{when} is short of {people}.", when=when(worst.window), people=people(worst.missing))
    else:
        count = phrase(_NUMBERS[short]) if short < len(_NUMBERS) else words.number(short)
        sentence = phrase(
            "{count} times are short of people; {when} costs you most.", count=count, when=when(worst.window)
        )
    return Headline(sentence, offer_words(offer, board.currency) if offer else _no_offer(), "short")


def _no_offer() -> str:
    return phrase("Nobody can take it within the rules. See what could be done instead.")


def offer_words(offer: Suggestion, currency: str) -> str:
    """``Sam is free and has 2 1/2 hours left. 10:00-12:30 costs EUR 33 and closes it.``"""
    day = offer.run.window.day
    told = {
        "name": offer.name,
        "left": hours_words(offer.left_h),
        "span": times(offer.start, offer.end, day),
        "first": words.clock(minute_of(offer.start, day)),
        "last": words.clock(minute_of(offer.end, day)),
        "cost": words.money(offer.cost, currency),
    }
    if offer.kind is SuggestionKind.NEW_SHIFT and offer.closes:
        return phrase("{name} is free and has {left} left this week. {span} costs <b>{cost}</b> and closes it.", **told)
    if offer.kind is SuggestionKind.NEW_SHIFT:
        return phrase("{name} is free and has {left} left this week. {span} costs <b>{cost}</b> and helps.", **told)
    if offer.kind is SuggestionKind.COME_EARLIER and offer.closes:
        return phrase("{name} could come at {first}; that costs <b>{cost}</b> and closes it.", **told)
    if offer.kind is SuggestionKind.COME_EARLIER:
        return phrase("{name} could come at {first}; that costs <b>{cost}</b> and helps.", **told)
    if offer.closes:
        return phrase("{name} could stay until {last}; that costs <b>{cost}</b> and closes it.", **told)
    return phrase("{name} could stay until {last}; that costs <b>{cost}</b> and helps.", **told)


def offer_button(offer: Suggestion) -> str:
    """``Give Sam the shift``, ``Let Sam stay longer``."""
    name = offer.name.split()[0]
    if offer.kind is SuggestionKind.NEW_SHIFT:
        return phrase("Give {name} the shift", name=name)
    if offer.kind is SuggestionKind.COME_EARLIER:
        return phrase("Let {name} come earlier", name=name)
    return phrase("Let {name} stay longer", name=name)


def filled_words(draft: Draft) -> str:
    """What a draft has, and how far it may be from the best."""
    shifts = words.counted(len(draft.schedule.shifts), phrase("shift"), phrase("shifts"))
    share = draft.gap_share
    if share is None:
        return phrase("The week is filled: {shifts}.", shifts=shifts)
    if share < 0.0005:
        return phrase("The week is filled: {shifts}. No draft could be better.", shifts=shifts)
    return phrase(
        "The week is filled: {shifts}, within {share:.1%} of the best possible.", shifts=shifts, share=max(share, 0.001)
    )


def offer_short(offer: Suggestion, currency: str) -> str:
    """``Sam 10:00-12:30, EUR 33`` on a button of the list."""
    name, cost = offer.name.split()[0], words.money(offer.cost, currency)
    span = times(offer.start, offer.end, offer.run.window.day)
    if offer.kind is SuggestionKind.NEW_SHIFT:
        return phrase("{name} {span}, {cost}", name=name, span=span, cost=cost)
    if offer.kind is SuggestionKind.COME_EARLIER:
        return phrase("{name} earlier: {span}, {cost}", name=name, span=span, cost=cost)
    return phrase("{name} longer: {span}, {cost}", name=name, span=span, cost=cost)


def run_detail(run: ShortRun, currency: str) -> str:
    """What a short time costs: who leaves and what is lost, against the wage saved."""
    return phrase(
        "About {leave} of {customers} leave: {lost} lost, {wage} of wages saved.",
        leave=words.number(run.leave),
        customers=words.number(run.customers),
        lost=words.money(run.margin_lost, currency),
        wage=words.money(run.wage, currency),
    )


def day_headline(board: Board, day: int, runs: tuple[ShortRun, ...], offer: Suggestion | None) -> Headline:
    """One day's sentence: when it is short, or that it is covered."""
    date = board.days[day]
    name = words.weekday(date)
    if not board.is_open[day].any():
        return Headline(phrase("The shop is closed on {day}.", day=name), phrase("No shifts are needed."), "accent")
    if not runs:
        figures = board.figures[day]
        support = phrase(
            "{hours} of shifts cost <b>{wages}</b>. Pull a shift's end to change it, in steps of 15 minutes.",
            hours=hours_words(figures.hours),
            wages=words.money(figures.cost, board.currency),
        )
        return Headline(phrase("{day} is covered: nobody is missing.", day=name), support, "good")
    worst = max(runs, key=lambda run: run.margin_lost)
    sentence = phrase(
        "{day} is short of {people} from {first} to {last}.",
        day=name,
        people=people(worst.missing),
        first=words.clock(worst.window.first_minute),
        last=words.clock(worst.window.last_minute),
    )
    pull = phrase("Pull a shift's end to change it, in steps of 15 minutes.")
    return Headline(sentence, offer_words(offer, board.currency) if offer else pull, "short")


def state_words(known: PublishedWeek | None, changes: int, *, has_news: bool) -> str:
    """Whether the team knows the week: ``draft``, ``published``, ``3 changes since version 1``."""
    if known is None:
        return phrase("draft, not published")
    version = words.number(known.version)
    if changes:
        count = words.counted(changes, phrase("change"), phrase("changes"))
        said = phrase("{count} since version {version}", count=count, version=version)
    else:
        said = phrase("published, version {version}", version=version)
    return phrase("{said} \u00b7 the forecast has changed since", said=said) if has_news else said


def ask_act(name: str, start: dt.datetime, end: dt.datetime, cost: float, currency: str) -> str:
    """``Ask Priya: 10:00-13:00, EUR 45``."""
    span = times(start, end, start.date())
    return phrase("Ask {name}: {span}, {cost}", name=name.split()[0], span=span, cost=words.money(cost, currency))


def hours_act(run: ShortRun, span: tuple[int, int]) -> str:
    """``Open at 10:30`` or ``Close at 16:00``."""
    if span[0] >= run.window.last_minute:
        return phrase("Open at {time}", time=words.clock(span[0]))
    return phrase("Close at {time}", time=words.clock(span[1]))


def leave_act(run: ShortRun, currency: str) -> str:
    """``Leave it short, EUR 45 lost``."""
    return phrase("Leave it short, {lost} lost", lost=words.money(run.margin_lost, currency))


def conflict_title(found: Conflict | None) -> str:
    """What stands over the rules that cannot all hold."""
    if found is None:
        return phrase("All needs can be covered within the rules: fill the week.")
    if found.is_minimal:
        return phrase("Cannot be done, because these cannot all hold. Change any one of them:")
    return phrase("Cannot be done, because these cannot all hold:")
