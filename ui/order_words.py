"""The sentences about orders: what was found in a file, what the shop has, and what it lacks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QDate

from shopflow.daymarks import DayRecord, DayState
from shopflow.events import Choice
from shopflow.wording import marked, phrase
from ui import format as fmt
from ui.preview import Preview, Reach

FIRST_GUESS_DAYS = 28
STALE_DAYS = 10
_WEEK_DAYS = 7

ROLES = {
    "ordered": marked("Order time"),
    "date": marked("Date"),
    "time": marked("Time"),
    "finished": marked("Order done"),
    "order": marked("Order number"),
    "amount": marked("Amount paid"),
    "items": marked("Items in order"),
    "quantity": marked("Items in order"),
    "item": marked("Item"),
    "location": marked("Shop"),
    "till": marked("Till"),
    "channel": marked("Eat in or take away"),
    "status": marked("State of the order"),
}


_EXPORTS = frozenset((marked("German till export (DSFinV-K)"), marked("Coffee Shop Sales practice data")))
"""Export formats that are called by words; the others bear the names of their vendors."""


def export_name(name: str) -> str:
    """What an export format is called in the owner's language."""
    return phrase(name) if name in _EXPORTS else name


CLOCK_ROLES = {
    "ordered": marked("Began work"),
    "finished": marked("Ended work"),
    "auto_end": marked("Ended by the clock"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """A headline: sentence, supporting line (may hold <b>) and tone."""

    sentence: str
    support: str
    tone: str


def role_words(role: str, kind: str = "orders") -> str:
    """A column's role as the owner calls it, in a file of orders or of "timecards"."""
    known = ROLES | CLOCK_ROLES if kind == "timecards" else ROLES
    return phrase(known.get(role, role.replace("_", " ").capitalize()))


def days_words(first: dt.date, last: dt.date) -> str:
    """``29 September to 21 November``; years are written where they differ or are not this year."""
    if first == last:
        return fmt.date_words(last)
    with_year, without = "d MMMM yyyy", "d MMMM"
    is_this_year = last.year == QDate.currentDate().year()
    patterns = (
        without if first.year == last.year else with_year,
        without if first.year == last.year and is_this_year else with_year,
    )
    return phrase("{} to {}").format(*map(fmt.date_as, (first, last), patterns))


def enough_words(reach: Reach) -> str:
    """How far the orders reach and whether that is enough for a good forecast."""
    if reach.days < FIRST_GUESS_DAYS:
        days = fmt.counted(reach.dates, phrase("day"), phrase("days"))
        return phrase("{}: a first guess, which narrows from 4 weeks on").format(days)
    return phrase("{} weeks, enough for a good forecast").format(fmt.number(reach.days // 7))


def preview_words(preview: Preview) -> Words:
    """What the files hold, and what is left out; the question first, if there is one."""
    question = preview.question
    if question is not None:
        return Words(question.sentence, phrase("The file does not tell. Choose below; nothing is saved yet."), "tight")
    reach = preview.reach
    if reach is None:
        return _shifts_words(preview.shifts) if preview.shifts else _nothing_words()
    ready = fmt.number(preview.orders)
    left_out = preview.left_out
    if left_out:
        sentence = phrase("{} of {} orders are ready: {}.").format(
            ready, fmt.number(preview.orders + left_out), days_words(reach.first, reach.last)
        )
    else:
        sentence = phrase("{} are ready: {}.").format(
            fmt.counted(preview.orders, phrase("order"), phrase("orders")), days_words(reach.first, reach.last)
        )
    support = enough_words(reach) + "."
    if left_out == 1:
        support += " " + phrase("<b>1 row cannot be used</b> and is left out: see it below.")
    elif left_out:
        support += " " + phrase("<b>{} rows cannot be used</b> and are left out: see them below.").format(
            fmt.number(left_out)
        )
    if preview.doubt:
        return Words(preview.doubt, sentence, "tight")
    return Words(sentence, support, "good")


def _shifts_words(shifts: int) -> Words:
    sentence = phrase("{} are ready.").format(fmt.counted(shifts, phrase("working time"), phrase("working times")))
    return Words(sentence, phrase("They tell how many people were on when, so that waits can be checked."), "good")


def _nothing_words() -> Words:
    return Words(
        phrase("There is no order in this file."),
        phrase("Every row was left out: see the reasons below."),
        "short",
    )


def import_button(orders: int, shifts: int = 0) -> str:
    """What the Import button says."""
    if shifts and not orders:
        return phrase("Import {}").format(fmt.counted(shifts, phrase("working time"), phrase("working times")))
    return phrase("Import {}").format(fmt.counted(orders, phrase("order"), phrase("orders")))


def imported_words(new: int, already_there: int, new_shifts: int = 0) -> str:
    """What an import did."""
    known = phrase("{} already here.").format(fmt.counted(already_there, phrase("order was"), phrase("orders were")))
    added = [fmt.counted(new, phrase("order"), phrase("orders"))] if new else []
    if new_shifts:
        added.append(fmt.counted(new_shifts, phrase("working time"), phrase("working times")))
    if not added:
        return phrase("Nothing new: {}").format(known if already_there else phrase("all of it was already here."))
    done = phrase("{} imported.").format(phrase(" and ").join(added))
    return f"{done} {known}" if already_there else done


def shop_words(reach: Reach) -> Words:
    """What the shop has."""
    sentence = phrase("{} from {}.").format(
        fmt.counted(reach.orders, phrase("order"), phrase("orders")), days_words(reach.first, reach.last)
    )
    support = phrase("{}. Add the newest orders once a week.").format(enough_words(reach))
    return Words(sentence, support, "good" if reach.days >= FIRST_GUESS_DAYS else "tight")


def data_strip_words(reach: Reach, today: dt.date) -> str:
    """What the orders lack: too few days, or none lately; empty if nothing."""
    if reach.days < FIRST_GUESS_DAYS:
        days = fmt.counted(reach.dates, phrase("day"), phrase("days"))
        return phrase("Only {} of orders: a first guess. It narrows from 4 weeks on.").format(days)
    if (today - reach.last).days > STALE_DAYS:
        return phrase("Your last orders are from {}. Add newer ones.").format(fmt.date_words(reach.last))
    return ""


def day_words(record: DayRecord) -> str:
    """``Saturday 21 November: 325 orders``, and what is odd about the day or what the owner said."""
    count = fmt.counted(record.orders, phrase("order"), phrase("orders")) if record.orders else phrase("no orders")
    about = _about_day(record)
    return f"{fmt.day_title(record.day)}: {count}{about}"


def _about_day(record: DayRecord) -> str:
    if record.mark is Choice.CLOSED:
        return phrase(", closed, as you said")
    if record.mark is Choice.TILL_OFF:
        return phrase(", the till was off, as you said: not learnt from")
    if record.mark is Choice.AS_USUAL:
        return phrase(", an ordinary day, as you said")
    return {
        DayState.MISSING: phrase(", though there usually are some: taken as closed"),
        DayState.INCOMPLETE: phrase(", part of the day seems to be missing: that part is not learnt from"),
        DayState.CLOSED: phrase(", closed as usual"),
        DayState.PRESENT: "",
    }[record.state]


def question_words(record: DayRecord) -> str:
    """What is asked about a day that looks odd."""
    if record.state is DayState.MISSING:
        return phrase("No orders. Were you closed?")
    orders = fmt.counted(record.orders, phrase("order"), phrase("orders"))
    return phrase("Only {}. Was the till off?").format(orders)


def mark_words(choice: Choice | None) -> str:
    """A mark as it stands on its button."""
    return {
        None: phrase("As recorded"),
        Choice.CLOSED: phrase("Closed"),
        Choice.TILL_OFF: phrase("Till was off"),
        Choice.AS_USUAL: phrase("Ordinary day"),
    }.get(choice, "")


def marked_words(day: dt.date, choice: Choice | None) -> str:
    """What a mark did, for the undo step and the message."""
    return {
        None: phrase("{}: counted as recorded"),
        Choice.CLOSED: phrase("{}: marked as closed"),
        Choice.TILL_OFF: phrase("{}: marked as till off"),
        Choice.AS_USUAL: phrase("{}: marked as an ordinary day"),
    }.get(choice, "{}").format(fmt.day_title(day))


def tally_words(customers: int, days: int) -> Words:
    """What was counted by hand so far, and what it is good for."""
    if not customers:
        return Words(
            phrase("Count your customers for a week, and see next week's rush."),
            phrase("Write how many came in each half hour; a few days are enough for a first look."),
            "accent",
        )
    counted = fmt.counted(customers, phrase("customer"), phrase("customers"))
    sentence = phrase("{} counted on {}.").format(counted, fmt.counted(days, phrase("day"), phrase("days")))
    if days < _WEEK_DAYS:
        left = fmt.counted(_WEEK_DAYS - days, phrase("more day"), phrase("more days"))
        return Words(
            sentence,
            phrase("{} make it a whole week. You can use it now and add the rest later.").format(left),
            "tight",
        )
    return Words(sentence, phrase("A whole week: a first guess, which narrows from 4 weeks on."), "good")
