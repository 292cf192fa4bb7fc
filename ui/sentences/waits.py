"""What the Waits page says in words."""

from __future__ import annotations

import math

from shopflow.alternatives import Alternative
from shopflow.plan import Plan
from shopflow.shortages import Window
from shopflow.sourced import Source, Sourced
from shopflow.wording import phrase
from ui import format as words
from ui.sentences.common import FEW, Headline, nine_in_ten, people, up_to_minutes, when, who_leaves, who_waits


def staff_number(alternative: Alternative) -> str:
    """``3``, or ``2-3`` (en dash) where it varies over the window."""
    lowest, highest = int(alternative.staff.min()), int(alternative.staff.max())
    if lowest == highest:
        return words.number(lowest)
    return f"{words.number(lowest)}\u2013{words.number(highest)}"


def staff_words(alternative: Alternative) -> str:
    """``3 people``, or ``2-3 people`` where it varies."""
    lowest, highest = int(alternative.staff.min()), int(alternative.staff.max())
    return people(lowest) if lowest == highest else phrase("{range} people", range=staff_number(alternative))


def leave_range(alternative: Alternative) -> str:
    """How many leave on 8 days in 10: ``9-18`` (en dash), ``0`` where hardly anyone does; empty where not known."""
    likely = alternative.leave_range
    if likely is None:
        return ""
    low, high = round(likely.low), round(likely.high)
    return words.number(low) if low == high else f"{words.number(low)}\u2013{words.number(high)}"


def goes_well(alternative: Alternative, plan: Plan) -> bool:
    """Whether few wait too long, few leave, and 9 in 10 stay within the promised wait all the time."""
    within = alternative.longest_wait_s <= plan.promise.target_wait_s
    return within and alternative.share_over_long < FEW and not many_leave(alternative, plan)


def many_leave(alternative: Alternative, plan: Plan) -> bool:
    """Whether more leave than the promise allows."""
    return alternative.leave > max(plan.promise.max_walkaway_share * alternative.customers, 0.5)


def _leaving_is_worst(alternative: Alternative, plan: Plan) -> bool:
    """Whether more leave than wait too long, and too many of them."""
    return many_leave(alternative, plan) and alternative.leave > alternative.share_over_long * alternative.customers


def waits_headline(
    window: Window, now: Alternative, chosen: Alternative | None, one_more: Alternative | None, plan: Plan
) -> Headline:
    """What customers feel with the people chosen (None: as planned), and what the change costs and saves.

    ``one_more`` is the planned number plus one, None while it is not worked out.
    """
    shown = now if chosen is None else chosen
    tone = "good" if goes_well(shown, plan) else "short"
    if chosen is None:
        return Headline(_felt(window, now, plan), _as_planned(now, one_more, plan), tone)
    if chosen.change < 0:
        return Headline(_fewer(window, chosen, plan), _saved_and_lost(now, chosen, plan), tone)
    return Headline(_felt(window, chosen, plan), _spent_and_kept(now, chosen, plan), tone)


def limit_minutes(minutes: float) -> str:
    """``11 min``, rounded up: it is a limit that 9 in 10 stay under."""
    return phrase("{minutes} min", minutes=words.number(up_to_minutes(minutes * 60)))


def _felt(window: Window, shown: Alternative, plan: Plan) -> str:
    return phrase("With {staff} on {when}, {felt}.", staff=staff_words(shown), when=when(window),
              felt=_worst(shown, plan))  # fmt: skip


def _fewer(window: Window, chosen: Alternative, plan: Plan) -> str:
    missing = -chosen.change
    change = phrase("One fewer") if missing == 1 else phrase("{count} fewer", count=words.number(missing))
    return phrase("{change} on {when}: {felt}.", change=change, when=when(window), felt=_worst(chosen, plan))


def _worst(shown: Alternative, plan: Plan) -> str:
    """What is worst: those who leave or those who wait too long, else how short the waits are."""
    if shown.share_over_long >= FEW and not _leaving_is_worst(shown, plan):
        return who_waits(shown.share_over_long, plan.promise.long_wait_s)
    if _leaving_is_worst(shown, plan):
        return phrase(
            "about {leave} of {all} customers leave",
            leave=words.number(shown.leave),
            all=words.number(shown.customers),
        )
    return nine_in_ten(shown.longest_wait_s)


def _rest(shown: Alternative, plan: Plan) -> str:
    """What the sentence did not say: those who leave, or how long those who stay wait."""
    if _leaving_is_worst(shown, plan):
        limit = words.minutes(up_to_minutes(shown.longest_wait_s) * 60)
        return phrase("Of those who stay, 9 in 10 wait less than <b>{limit}</b>", limit=limit)
    if round(shown.leave) < 1:
        return phrase("Hardly anyone leaves")
    if round(shown.leave) == 1:
        return phrase("About <b>1 of {all}</b> leaves", all=words.number(shown.customers))
    return phrase(
        "About <b>{leave} of {all}</b> leave",
        leave=words.number(shown.leave),
        all=words.number(shown.customers),
    )


def _as_planned(now: Alternative, one_more: Alternative | None, plan: Plan) -> str:
    said = phrase("{rest}.", rest=_rest(now, plan))
    if one_more is None:
        return said
    costs, kept = one_more.wage - now.wage, now.margin_lost - one_more.margin_lost
    money = words.money(costs, plan.currency)
    if round(kept) < 1:
        return said + phrase(" One more person costs <b>{costs}</b> and would keep nobody.", costs=money)
    return said + phrase(
        " One more person costs <b>{costs}</b> and keeps about <b>{kept}</b>.",
        costs=money,
        kept=words.money(kept, plan.currency),
    )


def _saved_and_lost(now: Alternative, chosen: Alternative, plan: Plan) -> str:
    saved, lost = now.wage - chosen.wage, chosen.margin_lost - now.margin_lost
    rest, money = _rest(chosen, plan), words.money(saved, plan.currency)
    if round(lost) < 1:
        return phrase("{rest}. It loses nothing and saves <b>{saved}</b> in wages.", rest=rest, saved=money)
    return phrase(
        "{rest}. You save <b>{saved}</b> in wages and lose about <b>{lost}</b> more.",
        rest=rest,
        saved=money,
        lost=words.money(lost, plan.currency),
    )


def _spent_and_kept(now: Alternative, chosen: Alternative, plan: Plan) -> str:
    spent, kept = chosen.wage - now.wage, now.margin_lost - chosen.margin_lost
    rest, money = _rest(chosen, plan), words.money(spent, plan.currency)
    if round(kept) < 1:
        return phrase("{rest}. The extra <b>{spent}</b> of wages would keep nobody.", rest=rest, spent=money)
    return phrase(
        "{rest}. The extra <b>{spent}</b> of wages keeps about <b>{kept}</b>.",
        rest=rest,
        spent=money,
        kept=words.money(kept, plan.currency),
    )


def wait_read_out(minute: int, half_s: float, nine_s: float, leave: float, customers: float, staff: int) -> str:
    """The read-out of a quarter of an hour on the wait chart."""
    return phrase(
        "{time}: half wait less than {half}, 9 in 10 less than {nine}. {customers}, {leave}. {staff} on duty.",
        time=words.clock(minute),
        half=limit_minutes(half_s / 60),
        nine=limit_minutes(nine_s / 60),
        customers=words.counted(customers, phrase("customer"), phrase("customers")),
        leave=who_leaves(leave),
        staff=_capital(people(staff)),
    )


def people_read_out(minute: int, needed: int, staff: int) -> str:
    """The read-out of a quarter of an hour on the people chart."""
    said = phrase("{time}: needed {needed}, on duty {staff}.", time=words.clock(minute),
              needed=words.number(needed), staff=words.number(staff))  # fmt: skip
    if needed > staff:
        said += phrase(" {short} short.", short=_capital(people(needed - staff)))
    return said


def fewest_note(needed: int, is_kept: bool, plan: Plan) -> str:
    """How few people keep the promise in the window."""
    promise = plan.promise
    values = {
        "people": people(needed),
        "share": _out_of_ten(promise.target_share),
        "target": words.minutes(promise.target_wait_s),
        "limit": words.number(1 / max(promise.max_walkaway_share, 0.001)),
    }
    if is_kept:
        return phrase("<b>{people}</b> is the fewest: {share} within {target}, under 1 in {limit} leave.", **values)
    return phrase("Even <b>{people}</b> cannot serve {share} within {target}.", **values)


def _out_of_ten(share: float) -> str:
    tenths = share * 10
    if abs(tenths - round(tenths)) < 1e-9:
        return phrase("{count} in 10", count=words.number(tenths))
    return words.percent(share)


def regulars_note(shown: Alternative, plan: Plan) -> str:
    """What those who leave may cost later: a guess, kept apart from what was worked out."""
    money = plan.money
    lost = shown.leave * money.regular_share.value * money.stop_share.value * money.regular_yearly_margin.value
    if round(lost) < 1:
        return phrase("So few leave that no regular is likely to be lost.")
    return phrase(
        "A guess: 1 in {n} regulars who leave stays away, about <b>{lost}</b> over a year.",
        n=words.number(1 / money.stop_share.value),
        lost=words.money(_two_digits(lost), plan.currency),
    )


def _two_digits(value: float) -> float:
    size = 10 ** max(0, len(str(round(value))) - 2)
    return float(round(value / size) * size)


def team_note(shown: Alternative) -> str:
    """How long the team has no minute to spare."""
    busy = shown.flat_out_minutes
    if busy == 0:
        return phrase("Your team keeps a steady pace: nobody is flat out.")
    if busy < 60:
        return phrase("Your team is flat out for <b>{minutes} min</b>.", minutes=words.number(busy))
    hours, rest = divmod(busy, 60)
    length = phrase("{hours} h {minutes}", hours=words.number(hours), minutes=f"{rest:02d}") if rest else phrase(
        "{hours} h", hours=words.number(hours)
    )  # fmt: skip
    return phrase("Your team is flat out for <b>{length}</b>, with no minute to wipe down or greet.", length=length)


def later_note(now: Alternative, shown: Alternative, window: Window) -> str:
    """Who leaves after the window because of the line it leaves behind; empty where it changes nothing."""
    change = shown.leave_later - now.leave_later
    if abs(round(change)) < 1:
        return ""
    values = {"count": words.number(abs(change)), "time": words.clock(window.last_minute)}
    if change > 0:
        return phrase("The line does not end at {time}: about {count} more leave after it.", **values)
    return phrase("After {time} about {count} fewer leave as well.", **values)


def rests_on(plan: Plan) -> tuple[tuple[str, str, bool], ...]:
    """What the figures rest on: words, where the number comes from, and whether it was assumed."""
    service = plan.service
    stage = service.stages[0].mean_service_s
    found = [
        (phrase("{minutes} min an order", minutes=words.number(service.mean_service_s / 60, 1)), stage),
    ]
    if math.isfinite(service.patience_s.value):
        patience = phrase("patience {minutes} min", minutes=words.number(service.patience_s.value / 60))
        found.append((patience, service.patience_s))
    lines = [(f"{text} ({_source(number)})", phrase(number.basis), number.is_assumed) for text, number in found]
    return (*lines, _money_line(plan))


def _money_line(plan: Plan) -> tuple[str, str, bool]:
    """What one customer who leaves costs, and where its three numbers come from."""
    money = plan.money
    parts = (
        (
            phrase("average order {value}", value=words.money(money.average_order.value, plan.currency, 2)),
            money.average_order,
        ),
        (phrase("{value} left after ingredients", value=words.percent(money.margin_share.value)), money.margin_share),
        (
            phrase("{value} come back later", value=words.percent(money.return_later_share.value)),
            money.return_later_share,
        ),
    )
    basis = ", ".join(f"{text} ({_source(number)})" for text, number in parts)
    lost = words.money(money.margin_per_walkaway, plan.currency, 2)
    is_assumed = any(number.is_assumed for _, number in parts)
    text = phrase("{lost} lost with each who leaves", lost=lost)
    return (f"{text} ({phrase('assumed')})" if is_assumed else text), basis, is_assumed


def _source(number: Sourced) -> str:
    names = {
        Source.ASSUMED: phrase("assumed"),
        Source.MEASURED: phrase("measured"),
        Source.ENTERED: phrase("yours"),
    }
    return names[number.source]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
