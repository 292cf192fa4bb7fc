"""What the What if page says in words."""

from __future__ import annotations

import datetime as dt

from shopflow.comparisons import StaffChange
from shopflow.estimates import Estimate
from shopflow.plan import Plan
from shopflow.whatif import DayChange, WhatIf
from shopflow.wording import phrase
from ui import format as words
from ui.sentences.common import Headline, half_number, people, who_waits
from ui.widgets.text_table import Table

MINUS = "\u2212"
NOON = 720
MOSTLY = 0.5
"""A team that is flat out for this share of the window is flat out "that day"."""


_A_MONDAY = dt.date(2024, 1, 1)


def days_words(weekdays: tuple[int, ...]) -> str:
    """``every day``, ``Monday to Friday``, ``Saturday and Sunday``, ``Monday, Tuesday and Friday``."""
    return _days(weekdays, [words.weekday(_A_MONDAY + dt.timedelta(days=day)) for day in weekdays], phrase("every day"))


def days_short(weekdays: tuple[int, ...]) -> str:
    """``every day``, ``Mon-Fri`` (with an en dash), ``Sat and Sun``."""
    names = [words.weekday_short(_A_MONDAY + dt.timedelta(days=day)) for day in weekdays]
    if len(names) > 2 and _in_a_row(weekdays) and len(names) < 7:
        return f"{names[0]}\u2013{names[-1]}"
    return _days(weekdays, names, phrase("every day"))


def when_changed(change: StaffChange) -> str:
    """``Monday to Friday 10:00-11:30``."""
    return phrase("{days} {hours}", days=days_words(change.weekdays), hours=words.clock_range(*change.window))


def change_title(change: StaffChange) -> str:
    """``1 fewer, Mon-Fri 10:00-11:30``."""
    when = phrase("{days} {hours}", days=days_short(change.weekdays), hours=words.clock_range(*change.window))
    return phrase("{change}, {when}", change=people_change(change.people), when=when)


def people_change(count: int) -> str:
    """``1 fewer``, ``2 more``."""
    number = words.number(abs(count))
    return phrase("{count} fewer", count=number) if count < 0 else phrase("{count} more", count=number)


def staff_choice(count: int, before: tuple[int, int]) -> str:
    """``1 fewer (3 -> 2)``, ``1 fewer (2-3 -> 1-2)`` where it varies; arrows and dashes as signs."""
    low, high = before
    now = _span(low, high)
    then = _span(max(low + count, 0), max(high + count, 0))
    return phrase("{change} ({now} \u2192 {then})", change=people_change(count), now=now, then=then)


def whatif_headline(change: StaffChange, answer: WhatIf, plan: Plan) -> Headline:
    """What the change saves and loses, or costs and keeps, in a week, and whether it can go the other way."""
    sentence = _fewer(change, answer, plan) if change.people < 0 else _more(change, answer, plan)
    parts = (_leaving(answer, plan), _strain(change, answer), _either_way(answer, plan))
    return Headline(sentence, " ".join(part for part in parts if part), tone(answer))


def tone(answer: WhatIf) -> str:
    """Good where it pays in 8 weeks of 10, short where it loses, tight where it can go either way."""
    if answer.net.low >= 0:
        return "good"
    return "short" if answer.net.high <= 0 else "tight"


def _fewer(change: StaffChange, answer: WhatIf, plan: Plan) -> str:
    lost = answer.after.margin_lost.value - answer.before.margin_lost.value
    values = {
        "who": _who(change.people),
        "when": when_changed(change),
        "saved": words.money(answer.before.wage - answer.after.wage, plan.currency),
    }
    if round(lost) < 1:
        return phrase("Cutting {who} {when} saves {saved} a week and loses nobody.", **values)
    lost_words = words.money(lost, plan.currency)
    return phrase("Cutting {who} {when} saves {saved} a week and loses about {lost}.", lost=lost_words, **values)


def _more(change: StaffChange, answer: WhatIf, plan: Plan) -> str:
    kept = answer.before.margin_lost.value - answer.after.margin_lost.value
    values = {
        "who": _who(change.people),
        "when": when_changed(change),
        "cost": words.money(answer.after.wage - answer.before.wage, plan.currency),
    }
    if round(kept) < 1:
        return phrase("Adding {who} {when} costs {cost} a week and keeps nobody.", **values)
    kept_words = words.money(kept, plan.currency)
    return phrase("Adding {who} {when} costs {cost} a week and keeps about {kept}.", kept=kept_words, **values)


def _who(count: int) -> str:
    number = abs(count)
    return phrase("one person") if number == 1 else phrase("{count} people", count=words.number(number))


def _leaving(answer: WhatIf, plan: Plan) -> str:
    """How many more or fewer leave; where that is nobody, how many wait too long."""
    more = answer.after.leave.value - answer.before.leave.value
    limit = plan.promise.long_wait_s
    if round(abs(more)) < 1:
        waiting = who_waits(answer.after.share_over_long.value, limit)
        return phrase("No customer more leaves, and {waiting}.", waiting=waiting)
    count = words.counted(abs(more), phrase("customer"), phrase("customers"))
    if more > 0:
        return phrase("About <b>{count} more a week</b> leave without ordering.", count=count)
    return phrase("About <b>{count} fewer a week</b> leave without ordering.", count=count)


def _strain(change: StaffChange, answer: WhatIf) -> str:
    """On how many days those who stay have no minute to spare; with more people, how much calmer it gets."""
    flat = [day for day in answer.by_day if day.flat_out_h_after >= MOSTLY * change.hours]
    if change.people > 0:
        calmer = answer.before.flat_out_h.value - answer.after.flat_out_h.value
        if calmer < 0.5:
            return ""
        return phrase("Your team is flat out {hours} h less a week.", hours=half_number(calmer))
    if not flat:
        return phrase("Those who stay keep a steady pace.")
    return phrase("{who} flat out, {days}.", who=_stayers(flat), days=_flat_days(change, flat))


def _stayers(flat: list[DayChange]) -> str:
    counts = {day.staff_after for day in flat}
    if counts == {1}:
        return phrase("The one who stays is")
    if len(counts) == 1:
        return phrase("The {count} who stay are", count=words.number(counts.pop()))
    return phrase("Those who stay are")


def _flat_days(change: StaffChange, flat: list[DayChange]) -> str:
    count = len(flat)
    places = tuple((day.day - flat[0].day).days for day in flat)
    if count == 1:
        return phrase("on {day}", day=words.weekday(flat[0].day))
    if not _in_a_row(places):
        return phrase("on {count} days", count=words.number(count))
    if change.last_minute <= NOON:
        return phrase("{count} mornings in a row", count=words.number(count))
    return phrase("{count} days in a row", count=words.number(count))


def _either_way(answer: WhatIf, plan: Plan) -> str:
    """The week's range of eight in ten."""
    low, high = answer.net.low, answer.net.high
    least, most = (words.money(abs(end), plan.currency) for end in sorted((low, high), key=abs))
    if low >= 0:
        return phrase("8 weeks in 10 you are <b>{least} to {most} better off</b>.", least=least, most=most)
    if high <= 0:
        return phrase("8 weeks in 10 you are <b>{least} to {most} worse off</b>.", least=least, most=most)
    return phrase(
        "<b>It can go either way</b>: 8 weeks in 10 lie between {low} worse off and {high} better off.",
        low=words.money(-low, plan.currency),
        high=words.money(high, plan.currency),
    )


def flat_out_note(answer: WhatIf) -> str:
    """What the change means for each person on duty in the window."""
    more = answer.after.flat_out_h.value - answer.before.flat_out_h.value
    hours = half_number(abs(more))
    if abs(more) < 0.25:
        return phrase("Nobody is flat out for longer than now.")
    if more > 0:
        return phrase("Everyone on duty then has <b>{hours} more flat-out hours</b> a week.", hours=hours)
    return phrase("Everyone on duty then has <b>{hours} fewer flat-out hours</b> a week.", hours=hours)


def kept_note(change: StaffChange, answer: WhatIf) -> str:
    """What stays as it is."""
    return phrase("Kept: {people} {when}. Nothing was changed.", people=staff_now(answer), when=when_changed(change))


def staff_now(answer: WhatIf) -> str:
    """``3 people``, ``2-3 people`` where it varies from day to day."""
    counts = [day.staff_before for day in answer.by_day]
    low, high = min(counts), max(counts)
    return people(low) if low == high else phrase("{range} people", range=_span(low, high))


def staff_then(answer: WhatIf) -> str:
    """The same with the change."""
    counts = [day.staff_after for day in answer.by_day]
    low, high = min(counts), max(counts)
    return people(low) if low == high else phrase("{range} people", range=_span(low, high))


def day_label(day: DayChange) -> str:
    """What stands beside the square: ``8 %, 3 more leave``."""
    more = round(day.leave_after - day.leave_before)
    share = words.percent(day.share_over_long_after)
    if more == 0:
        return share
    if more > 0:
        return phrase("{share}, {count} more leave", share=share, count=words.number(more))
    return phrase("{share}, {count} fewer leave", share=share, count=words.number(-more))


def day_read_out(day: DayChange, plan: Plan) -> str:
    """One day's row for eyes and screen readers."""
    return phrase(
        "{day}: with {now}, {now_share} wait over {limit} and about {now_leave} leave;"
        " with {then}, {then_share} and about {then_leave}.",
        day=words.weekday(day.day),
        now=people(day.staff_before),
        then=people(day.staff_after),
        now_share=words.percent(day.share_over_long_before),
        then_share=words.percent(day.share_over_long_after),
        now_leave=words.number(day.leave_before),
        then_leave=words.number(day.leave_after),
        limit=words.minutes(plan.promise.long_wait_s),
    )


def signed_money(value: float, currency: str) -> str:
    """``+ 2,600 EUR`` or a true minus, two digits where it is much; never parted at the end of a line."""
    rounded = two_digits(value)
    sign = MINUS if rounded < 0 else "+"
    return words.money(0, currency) if rounded == 0 else f"{sign}\u00a0{words.money(abs(rounded), currency)}"


def two_digits(value: float) -> float:
    """The value to whole units, and to two digits from a thousand on: it is a forecast."""
    size = 10 ** max(0, len(str(round(abs(value)))) - 2) if abs(value) >= 1000 else 1
    return float(round(value / size) * size)


def money_range(low: float, high: float, currency: str) -> str:
    """``likely between - 7,000 EUR and - 3,700 EUR``."""
    return phrase("likely between {low} and {high}", low=signed_money(low, currency), high=signed_money(high, currency))


def saved_edit(change: StaffChange) -> str:
    """The name of the step that keeps a comparison."""
    return phrase("Save comparison: {title}", title=change_title(change))


def removed_edit(change: StaffChange) -> str:
    """The name of the step that removes a kept comparison."""
    return phrase("Remove comparison: {title}", title=change_title(change))


def _days(weekdays: tuple[int, ...], names: list[str], all_days: str) -> str:
    if len(names) == 7:
        return all_days
    if len(names) == 1:
        return names[0]
    if len(names) > 2 and _in_a_row(weekdays):
        return phrase("{first} to {last}", first=names[0], last=names[-1])
    return phrase("{list} and {last}", list=", ".join(names[:-1]), last=names[-1])


def _in_a_row(places: tuple[int, ...]) -> bool:
    return places == tuple(range(places[0], places[0] + len(places)))


def _span(low: int, high: int) -> str:
    return words.number(low) if low == high else f"{words.number(low)}\u2013{words.number(high)}"


def exactly(value: float) -> Estimate:
    """A figure without a range: it is a sum of hours, not of customers."""
    return Estimate(value, value, value)


def wages_name(value: float) -> str:
    """What the wages are called in the balance."""
    return phrase("Wages saved") if value >= 0 else phrase("Wages paid")


def margin_name(value: float) -> str:
    """What the margin of those who leave, or stay, is called."""
    return phrase("Lost with those who leave") if value <= 0 else phrase("Kept with those who stay")


def regulars_name(plan: Plan, value: float) -> str:
    """What the regulars are called, with the guess behind them."""
    share = words.number(1 / plan.money.stop_share.value) if plan.money.stop_share.value > 0 else ""
    if not share:
        return phrase("Regulars")
    if value > 0:
        return phrase("Regulars kept, if 1 in {n} never returns", n=share)
    return phrase("Regulars lost, if 1 in {n} never returns", n=share)


def making_up_name() -> str:
    """What making up with those who waited too long is called."""
    return phrase("Making up for long waits")


def balance_read_out(name: str, amount: Estimate, currency: str, *, is_guess: bool) -> str:
    """One part of the balance for eyes and screen readers."""
    value = signed_money(amount.value, currency)
    if amount.low == amount.high:
        return phrase("{name}: {value}.", name=name, value=value)
    values = {"name": name, "value": value, "range": money_range(amount.low, amount.high, currency)}
    return (
        phrase("{name}: {value}, {range}. A guess.", **values)
        if is_guess
        else phrase("{name}: {value}, {range}.", **values)
    )


def balance_note(plan: Plan) -> str:
    """What the balance rests on."""
    money = plan.money
    return phrase(
        "Hatched is a guess. Each who leaves costs {lost} after ingredients, an hour of work {wage}.",
        lost=words.money(money.margin_per_walkaway, plan.currency, 2),
        wage=words.money(money.cost_per_h, plan.currency, 2),
    )


def beside(first: StaffChange, others: tuple[StaffChange, ...]) -> str:
    """What a kept comparison holds besides its first change."""
    if not others:
        return phrase("A single change")
    if all((other.weekdays, other.window) == (first.weekdays, first.window) for other in others):
        return phrase("beside {changes}", changes=", ".join(people_change(other.people) for other in others))
    if len(others) == 1:
        return phrase("beside {change}", change=change_title(others[0]))
    return phrase("beside {count} other changes", count=words.number(len(others)))


def signed_number(value: float) -> str:
    """``+96``, a true minus, ``0``."""
    whole = round(value)
    if whole == 0:
        return words.number(0)
    return f"{'+' if whole > 0 else MINUS}{words.number(abs(whole))}"


def hours(value: float) -> str:
    """``5.6 h``."""
    return phrase("{hours} h", hours=words.number(value, 1 if round(value, 1) else 0))


def over_head(plan: Plan) -> str:
    """The head of the column with those who wait too long."""
    return phrase("Over\n{minutes} min", minutes=words.number(plan.promise.long_wait_s / 60))


def head_now(answer: WhatIf) -> str:
    """What the circle means."""
    return phrase("now, {people}", people=staff_now(answer))


def head_then(answer: WhatIf) -> str:
    """What the square means."""
    return phrase("with {people}", people=staff_then(answer))


def days_table(answer: WhatIf, plan: Plan) -> Table:
    """The figures behind the picture of days."""
    over = over_head(plan).replace("\n", " ")
    heads = (
        phrase("Day"),
        phrase("{over}, now", over=over),
        phrase("{over}, then", over=over),
        phrase("Leave now"),
        phrase("Leave then"),
    )
    rows = tuple(
        (
            words.weekday(day.day),
            words.percent(day.share_over_long_before),
            words.percent(day.share_over_long_after),
            words.number(day.leave_before),
            words.number(day.leave_after),
        )
        for day in answer.by_day
    )
    return Table(heads, rows)


def keep_button(answer: WhatIf) -> str:
    """``Keep 3 people``."""
    return phrase("Keep {people}", people=staff_now(answer))


def saved_button(count: int) -> str:
    """``Saved``, ``Saved (2)``."""
    return phrase("Saved ({count})", count=words.number(count)) if count else phrase("Saved")


def used_edit(change: StaffChange) -> str:
    """The name of the step that plans with the change from now on."""
    return phrase("Plan with {title}", title=change_title(change))


def number_edit(text: str) -> str:
    """The name of the step that changes a number behind the balance."""
    return phrase("Change: {number}", number=text)
