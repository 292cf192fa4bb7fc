"""The sentences about orders: what was found in a file, what the shop has, and what it lacks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate

from shopflow.daymarks import DayRecord, DayState
from shopflow.events import Choice
from ui import format as fmt
from ui.preview import Preview, Reach

FIRST_GUESS_DAYS = 28
STALE_DAYS = 10
_WEEK_DAYS = 7

ROLES = {
    "ordered": "Order time",
    "date": "Date",
    "time": "Time",
    "finished": "Order done",
    "order": "Order number",
    "amount": "Amount paid",
    "items": "Items in order",
    "quantity": "Items in order",
    "item": "Item",
    "location": "Shop",
    "till": "Till",
    "channel": "Eat in or take away",
    "status": "State of the order",
}


CLOCK_ROLES = {"ordered": "Began work", "finished": "Ended work", "auto_end": "Ended by the clock"}


@dataclass(frozen=True, slots=True)
class Words:
    """A headline: sentence, supporting line (may hold <b>) and tone."""

    sentence: str
    support: str
    tone: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Orders", text)


def role_words(role: str, kind: str = "orders") -> str:
    """A column's role as the owner calls it, in a file of orders or of "timecards"."""
    known = ROLES | CLOCK_ROLES if kind == "timecards" else ROLES
    return _tr(known.get(role, role.replace("_", " ").capitalize()))


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
    names = [
        fmt.locale().toString(QDate(day.year, day.month, day.day), pattern)
        for day, pattern in zip((first, last), patterns, strict=True)
    ]
    return _tr("{} to {}").format(*names)


def enough_words(reach: Reach) -> str:
    """How far the orders reach and whether that is enough for a good forecast."""
    if reach.days < FIRST_GUESS_DAYS:
        days = fmt.counted(reach.dates, _tr("day"), _tr("days"))
        return _tr("{}: a first guess, which narrows from 4 weeks on").format(days)
    return _tr("{} weeks, enough for a good forecast").format(fmt.number(reach.days // 7))


def preview_words(preview: Preview) -> Words:
    """What the files hold, and what is left out; the question first, if there is one."""
    question = preview.question
    if question is not None:
        return Words(question.sentence, _tr("The file does not tell. Choose below; nothing is saved yet."), "tight")
    reach = preview.reach
    if reach is None:
        return _shifts_words(preview.shifts) if preview.shifts else _nothing_words()
    ready = fmt.number(preview.orders)
    left_out = preview.left_out
    if left_out:
        sentence = _tr("{} of {} orders are ready: {}.").format(
            ready, fmt.number(preview.orders + left_out), days_words(reach.first, reach.last)
        )
    else:
        sentence = _tr("{} are ready: {}.").format(
            fmt.counted(preview.orders, _tr("order"), _tr("orders")), days_words(reach.first, reach.last)
        )
    support = enough_words(reach) + "."
    if left_out == 1:
        support += " " + _tr("<b>1 row cannot be used</b> and is left out: see it below.")
    elif left_out:
        support += " " + _tr("<b>{} rows cannot be used</b> and are left out: see them below.").format(
            fmt.number(left_out)
        )
    if preview.doubt:
        return Words(preview.doubt, sentence, "tight")
    return Words(sentence, support, "good")


def _shifts_words(shifts: int) -> Words:
    sentence = _tr("{} are ready.").format(fmt.counted(shifts, _tr("working time"), _tr("working times")))
    return Words(sentence, _tr("They tell how many people were on when, so that waits can be checked."), "good")


def _nothing_words() -> Words:
    return Words(
        _tr("There is no order in this file."),
        _tr("Every row was left out: see the reasons below."),
        "short",
    )


def import_button(orders: int, shifts: int = 0) -> str:
    """What the Import button says."""
    if shifts and not orders:
        return _tr("Import {}").format(fmt.counted(shifts, _tr("working time"), _tr("working times")))
    return _tr("Import {}").format(fmt.counted(orders, _tr("order"), _tr("orders")))


def imported_words(new: int, already_there: int, new_shifts: int = 0) -> str:
    """What an import did."""
    known = _tr("{} already here.").format(fmt.counted(already_there, _tr("order was"), _tr("orders were")))
    added = [fmt.counted(new, _tr("order"), _tr("orders"))] if new else []
    if new_shifts:
        added.append(fmt.counted(new_shifts, _tr("working time"), _tr("working times")))
    if not added:
        return _tr("Nothing new: {}").format(known if already_there else _tr("all of it was already here."))
    done = _tr("{} imported.").format(_tr(" and ").join(added))
    return f"{done} {known}" if already_there else done


def shop_words(reach: Reach) -> Words:
    """What the shop has."""
    sentence = _tr("{} from {}.").format(
        fmt.counted(reach.orders, _tr("order"), _tr("orders")), days_words(reach.first, reach.last)
    )
    support = _tr("{}. Add the newest orders once a week.").format(enough_words(reach))
    return Words(sentence, support, "good" if reach.days >= FIRST_GUESS_DAYS else "tight")


def data_strip_words(reach: Reach, today: dt.date) -> str:
    """What the orders lack: too few days, or none lately; empty if nothing."""
    if reach.days < FIRST_GUESS_DAYS:
        days = fmt.counted(reach.dates, _tr("day"), _tr("days"))
        return _tr("Only {} of orders: a first guess. It narrows from 4 weeks on.").format(days)
    if (today - reach.last).days > STALE_DAYS:
        return _tr("Your last orders are from {}. Add newer ones.").format(fmt.date_words(reach.last))
    return ""


def day_words(record: DayRecord) -> str:
    """``Saturday 21 November: 325 orders``, and what is odd about the day or what the owner said."""
    count = fmt.counted(record.orders, _tr("order"), _tr("orders")) if record.orders else _tr("no orders")
    about = _about_day(record)
    return f"{fmt.day_long(record.day)}: {count}{about}"


def _about_day(record: DayRecord) -> str:
    if record.mark is Choice.CLOSED:
        return _tr(", closed, as you said")
    if record.mark is Choice.TILL_OFF:
        return _tr(", the till was off, as you said: not learnt from")
    if record.mark is Choice.AS_USUAL:
        return _tr(", an ordinary day, as you said")
    return {
        DayState.MISSING: _tr(", though there usually are some: taken as closed"),
        DayState.INCOMPLETE: _tr(", part of the day seems to be missing: that part is not learnt from"),
        DayState.CLOSED: _tr(", closed as usual"),
        DayState.PRESENT: "",
    }[record.state]


def question_words(record: DayRecord) -> str:
    """What is asked about a day that looks odd."""
    if record.state is DayState.MISSING:
        return _tr("No orders. Were you closed?")
    orders = fmt.counted(record.orders, _tr("order"), _tr("orders"))
    return _tr("Only {}. Was the till off?").format(orders)


def mark_words(choice: Choice | None) -> str:
    """A mark as it stands on its button."""
    return {
        None: _tr("As recorded"),
        Choice.CLOSED: _tr("Closed"),
        Choice.TILL_OFF: _tr("Till was off"),
        Choice.AS_USUAL: _tr("Ordinary day"),
    }.get(choice, "")


def marked_words(day: dt.date, choice: Choice | None) -> str:
    """What a mark did, for the undo step and the message."""
    return {
        None: _tr("{}: counted as recorded"),
        Choice.CLOSED: _tr("{}: marked as closed"),
        Choice.TILL_OFF: _tr("{}: marked as till off"),
        Choice.AS_USUAL: _tr("{}: marked as an ordinary day"),
    }.get(choice, "{}").format(fmt.day_long(day))


def tally_words(customers: int, days: int) -> Words:
    """What was counted by hand so far, and what it is good for."""
    if not customers:
        return Words(
            _tr("Count your customers for a week, and see next week's rush."),
            _tr("Write how many came in each half hour; a few days are enough for a first look."),
            "accent",
        )
    counted = fmt.counted(customers, _tr("customer"), _tr("customers"))
    sentence = _tr("{} counted on {}.").format(counted, fmt.counted(days, _tr("day"), _tr("days")))
    if days < _WEEK_DAYS:
        left = fmt.counted(_WEEK_DAYS - days, _tr("more day"), _tr("more days"))
        return Words(
            sentence, _tr("{} make it a whole week. You can use it now and add the rest later.").format(left), "tight"
        )
    return Words(sentence, _tr("A whole week: a first guess, which narrows from 4 weeks on."), "good")
