"""What the page about the time an order takes says in words."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from shopflow.plan import Plan
from shopflow.queueing.calibrate import Ceiling
from shopflow.queueing.service import ServiceModel, Stage
from shopflow.sourced import Source, Sourced
from shopflow.wording import phrase
from ui import format as words
from ui.sentences.common import Headline, capital, people

LIKELY = 1.6448536269514722
"""The 95 % quantile of the standard normal law: 9 in 10 lie within so many spreads on either side."""
ENOUGH = 30


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that the waits rest on: what it is, its value in words, and the number with its source."""

    name: str
    value: str
    number: Sourced


def seconds(value: float) -> str:
    """``45 s``, ``1 min 20 s``."""
    whole = max(1, round(value))
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return phrase("{seconds} s", seconds=words.number(rest))
    if not rest:
        return phrase("{minutes} min", minutes=words.number(minutes))
    return phrase("{minutes} min {seconds} s", minutes=words.number(minutes), seconds=words.number(rest))


def running_clock(value: float) -> str:
    """``0:42``."""
    minutes, rest = divmod(int(value), 60)
    return f"{minutes}:{rest:02d}"


def order_number(number: int) -> str:
    """``Order 12``."""
    return phrase("Order {number}", number=words.number(number))


def how_far(orders: int, aim_orders: int, spent_s: float, aim_s: float) -> str:
    """``12 of 30 orders, 3 of 10 minutes``."""
    if spent_s >= aim_s:
        return phrase(
            "{orders} of {aim} orders in {minutes} minutes",
            orders=words.number(orders),
            aim=words.number(aim_orders),
            minutes=words.number(math.floor(spent_s / 60)),
        )
    return phrase(
        "{orders} of {aim} orders, {minutes} of {all} minutes",
        orders=words.number(orders),
        aim=words.number(aim_orders),
        minutes=words.number(math.floor(spent_s / 60)),
        all=words.number(aim_s / 60),
    )


def likely_s(stage: Stage) -> tuple[float, float]:
    """The range in which the mean lies in 9 of 10 cases, by how unsure it is."""
    factor = math.exp(LIKELY * stage.mean_log_sd)
    return stage.mean_service_s.value / factor, stage.mean_service_s.value * factor


def service_headline(service: ServiceModel) -> Headline:
    """How long an order takes, how sure that is, and what would make it surer."""
    mean, stage = seconds(service.mean_service_s), service.stages[0]
    low, high = (seconds(end) for end in likely_s(stage))
    likely = phrase("It most likely lies between <b>{low}</b> and <b>{high}</b>.", low=low, high=high)
    number = stage.mean_service_s
    if number.is_assumed:
        advice = phrase("Time 30 orders in ten minutes of a rush, and every wait becomes surer.")
        return Headline(phrase("An order takes about {mean}: a guess, nobody has timed it.", mean=mean),
                        f"{likely} {advice}", "tight")  # fmt: skip
    if service.timed_orders and service.timed_orders < ENOUGH:
        text = phrase("An order takes about {mean}, by {count} timed orders.", mean=mean,
                  count=words.number(service.timed_orders))  # fmt: skip
        return Headline(text, f"{likely} {phrase('With 30 it becomes surer.')}", "accent")
    return Headline(
        phrase("An order takes about {mean}.", mean=mean), f"{likely} {capital(phrase(number.basis))}.", "good"
    )


def result_text(stage: Stage, before: ServiceModel) -> str:
    """What the timed orders say, against what is believed."""
    low, high = (seconds(end) for end in likely_s(stage))
    return phrase(
        "An order takes <b>{mean}</b>, most likely between {low} and {high}. Until now: {before} ({source}).",
        mean=seconds(stage.mean_service_s.value),
        low=low,
        high=high,
        before=seconds(before.stages[0].mean_service_s.value),
        source=source_word(before.stages[0].mean_service_s),
    )


def surer_note(count: int) -> str:
    """What more orders would bring."""
    if count >= ENOUGH:
        return phrase("{count} orders are enough for a good answer.", count=words.number(count))
    return phrase("{count} more orders make it surer.", count=words.number(ENOUGH - count))


def learnt_text(after: ServiceModel, before: ServiceModel, *, fits: bool) -> str:
    """What the answers about line and leaving say."""
    if not fits:
        return phrase(
            "These answers do not go together with an order of {before}. Time some orders, or answer again.",
            before=seconds(before.mean_service_s),
        )
    low, high = (seconds(end) for end in likely_s(after.stages[0]))
    return phrase(
        "An order takes <b>{mean}</b>, most likely between {low} and {high};"
        " customers wait about <b>{patience} min</b> before they leave. Until now: {before} and {patience_before} min.",
        mean=seconds(after.mean_service_s),
        low=low,
        high=high,
        patience=_minutes(after.patience_s.value),
        before=seconds(before.mean_service_s),
        patience_before=_minutes(before.patience_s.value),
    )


def ceiling_text(ceiling: Ceiling) -> str:
    """What payment times alone say: no more than this."""
    moment = ceiling.busiest_start.astype("datetime64[s]").item()
    return phrase(
        "Your till took {orders} orders in a quarter of an hour with {people} on {day} {time}."
        " So an order cannot take longer than about <b>{limit}</b>. It may take far less: this is no service time.",
        orders=words.number(ceiling.busiest_orders),
        people=people(ceiling.busiest_staff),
        day=words.day_long(moment.date()),
        time=words.clock(moment.hour * 60 + moment.minute),
        limit=seconds(ceiling.mean_service_s),
    )


def alarm_text(ceiling: Ceiling, mean_s: float) -> str:
    """An order cannot take as long as is believed."""
    return phrase(
        "{mean} an order cannot be right: your till was faster. Time some orders.",
        mean=seconds(mean_s),
        limit=seconds(ceiling.mean_service_s),
    )


def paired_text(stage: Stage, used: int, left_out: int) -> str:
    """What opened and closed times say."""
    return phrase(
        "{used} orders say when they were begun and when they were done: <b>{mean}</b> an order on average."
        " {left_out} without usable times are left out.",
        used=words.number(used),
        mean=seconds(stage.mean_service_s.value),
        left_out=words.number(left_out),
    )


def unread_text(unread: tuple[tuple[int, str], ...]) -> str:
    """Which lines are no times."""
    shown = ", ".join(phrase("line {number} \u201c{typed}\u201d", number=words.number(number), typed=text[:24])
                      for number, text in unread[:3])  # fmt: skip
    more = len(unread) - 3
    said = phrase("Not a time between a second and two hours: {lines}.", lines=shown)
    return f"{said} {phrase('And {count} more.', count=words.number(more))}" if more > 0 else said


def figures(plan: Plan) -> tuple[Figure, ...]:
    """Every number that the waits rest on."""
    service = plan.service
    found = [_stage_figures(stage, len(service.stages)) for stage in service.stages]
    flat = [figure for pair in found for figure in pair]
    if np.isfinite(service.patience_s.value):
        text = phrase("{minutes} min", minutes=_minutes(service.patience_s.value))
        flat.append(Figure(phrase("Customers wait before they leave"), text, service.patience_s))
    line = service.balk_per_waiting
    turn = words.percent(1 - math.exp(-5 * line.value))
    flat.append(Figure(phrase("Turn away at the sight of 5 in line"), turn, line))
    return tuple(flat)


def _minutes(value_s: float) -> str:
    """Minutes with a decimal only where it says something."""
    minutes = round(value_s / 60, 1)
    return words.number(minutes, 0 if minutes == round(minutes) else 1)


def _stage_figures(stage: Stage, stages: int) -> tuple[Figure, Figure]:
    name = phrase("An order takes") if stages == 1 else phrase("At the {stage}", stage=stage.name)
    low, high = (seconds(end) for end in likely_s(stage))
    mean = phrase("{mean} ({low} to {high})", mean=seconds(stage.mean_service_s.value), low=low, high=high)
    spread = phrase("\u00b1 {share}", share=words.percent(stage.cv_service.value))
    return Figure(name, mean, stage.mean_service_s), Figure(phrase("From order to order"), spread, stage.cv_service)


def source_word(number: Sourced) -> str:
    """``assumed``, ``measured`` or ``yours``."""
    return {
        Source.ASSUMED: phrase("assumed"),
        Source.MEASURED: phrase("measured"),
        Source.ENTERED: phrase("yours"),
    }[number.source]


def edit_text(stage: Stage) -> str:
    """The name of the step that takes a service time over."""
    return phrase("An order takes {mean}", mean=seconds(stage.mean_service_s.value))


def learnt_edit() -> str:
    """The name of the step that takes what was seen over."""
    return phrase("Learn from what you saw")
