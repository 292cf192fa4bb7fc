"""What the results rest on, in the owner's words: printed, shown and written into every workbook."""

from __future__ import annotations

from shopflow.hours import WEEKDAYS, OpeningHours
from shopflow.plan import Plan
from shopflow.sourced import Sourced
from shopflow.wording import phrase


def stated_assumptions(plan: Plan) -> tuple[str, ...]:
    """One plain sentence for each number of the plan that nobody measured or entered."""
    sentences = [*_service(plan), *_money(plan)]
    return tuple(sentences)


def opening_hours_words(hours: OpeningHours) -> str:
    """Opening hours in one line: "Mon-Fri 07:00-18:00, Sat 08:00-17:30, Sun closed"."""
    names = [day.capitalize() for day in WEEKDAYS]
    texts = [
        " and ".join(f"{_clock(opens)}-{_clock(closes)}" for opens, closes in spans) or "closed"
        for spans in hours.weekly
    ]
    parts: list[str] = []
    first = 0
    for day in range(1, 8):
        if day == 7 or texts[day] != texts[first]:
            span = names[first] if day - first == 1 else f"{names[first]}-{names[day - 1]}"
            parts.append(f"{span} {texts[first]}")
            first = day
    return ", ".join(parts)


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _service(plan: Plan) -> list[str]:
    service = plan.service
    sentences = [
        phrase(
            "An order is assumed to take {minutes:.1f} minutes of work ({basis}).",
            minutes=stage.mean_service_s.value / 60,
            basis=phrase(stage.mean_service_s.basis),
        )
        for stage in service.stages
        if stage.mean_service_s.is_assumed
    ]
    if service.patience_s.is_assumed:
        sentences.append(
            phrase(
                "Customers are assumed to wait about {minutes:.0f} minutes before they leave ({basis}).",
                minutes=service.patience_s.value / 60,
                basis=phrase(service.patience_s.basis),
            )
        )
    return sentences


def _money(plan: Plan) -> list[str]:
    money = plan.money
    named: tuple[tuple[str, Sourced, str], ...] = (
        (phrase("An hour of work"), money.wage_per_h, f"{money.wage_per_h.value:.2f} {plan.currency}"),
        (phrase("The employer's share on top of wages"), money.oncost_share, f"{money.oncost_share.value:.0%}"),
        (phrase("An average order"), money.average_order, f"{money.average_order.value:.2f} {plan.currency}"),
        (phrase("What is left of an order after ingredients"), money.margin_share, f"{money.margin_share.value:.0%}"),
    )
    return [
        phrase("{what} is assumed to be {text} ({basis}).", what=what, text=text, basis=phrase(n.basis))
        for what, n, text in named
        if n.is_assumed
    ]
