"""``shopflow-cli whatif``."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shopflow.assumptions import stated_assumptions
from shopflow.cli import options
from shopflow.cli.staff_option import add_staff, staff_for
from shopflow.estimates import Estimate
from shopflow.hours import WEEKDAYS
from shopflow.pipeline import WAIT_RUNS, Outlook, outlook, people_needed, schedule_between, staff_or_needed
from shopflow.whatif import Outcome, WhatIf, change_staff


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    options.add_days(parser)
    parser.add_argument(
        "--change", type=_change, required=True, metavar="N", help="people more, or fewer when negative"
    )
    parser.add_argument(
        "--between", type=options.span, required=True, metavar="HH:MM-HH:MM", help="the hours that change"
    )
    parser.add_argument("--weekdays", type=options.weekdays, metavar="mon,tue,...", help="default: all")
    add_staff(parser, required=False)
    options.add_service(parser)
    options.add_promise(parser)
    parser.add_argument("--json", action="store_true", help="print JSON (the default is a few plain sentences)")


def run(arguments: argparse.Namespace) -> None:
    """Compare before and after on the same simulated customers."""
    plan, orders = options.load(arguments.shop)
    seen = outlook(options.with_options(plan, arguments), orders, arguments.first_day, days=arguments.days)
    staff, basis = _staff(arguments, seen)
    answer = change_staff(
        seen.forecast,
        staff,
        seen.plan.service,
        seen.plan.promise,
        seen.plan.money,
        change=arguments.change,
        window=arguments.between,
        weekdays=arguments.weekdays,
        runs=WAIT_RUNS,
        seed=seen.plan.seed,
    )
    assumptions = stated_assumptions(seen.plan)
    options.tell(assumptions)
    if arguments.json:
        told = _as_json(answer, arguments, seen, basis) | {"assumptions": list(assumptions)}
        json.dump(told, sys.stdout, indent=2, ensure_ascii=False)
        print()
    else:
        print("\n".join(_sentences(answer, seen.plan.currency)))


def _staff(arguments: argparse.Namespace, seen: Outlook) -> tuple[NDArray[np.int64], str]:
    """Who is on duty before the change, and where that comes from."""
    if arguments.staff is not None:
        return staff_for(arguments.staff, seen.forecast.starts, seen.forecast.is_open), "given"
    schedule = schedule_between(seen.plan, seen.first_day, seen.days)
    basis = "scheduled" if schedule.shifts else "needed"
    return staff_or_needed(schedule, people_needed(seen), seen.forecast), basis


def _as_json(answer: WhatIf, arguments: argparse.Namespace, seen: Outlook, basis: str) -> dict[str, Any]:
    return {
        "from": arguments.first_day.isoformat(),
        "days": arguments.days,
        "days_changed": answer.days,
        "change": arguments.change,
        "between_minutes": list(arguments.between),
        "weekdays": [WEEKDAYS[day] for day in arguments.weekdays or range(7)],
        "staff_before": basis,
        "currency": seen.plan.currency,
        "long_wait_s": seen.plan.promise.long_wait_s,
        "before": _outcome(answer.before),
        "after": _outcome(answer.after),
        "net": _range(answer.net),
        "break_even_visit_value": _rounded(answer.break_even_visit),
        "regulars_lost_a_guess": _range(answer.regulars_lost),
        "half_year": {
            "wages": _rounded(answer.half_year.wages),
            "margin": _rounded(answer.half_year.margin.value),
            "making_up_a_guess": _rounded(answer.half_year.making_up.value),
            "regulars_a_guess": _rounded(answer.half_year.regulars.value),
            "net": _range(answer.half_year.net),
        },
        "runs": answer.runs,
        "seed": answer.seed,
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "customers_who_leave": _range(outcome.leave),
        "share_over_long_wait": _range(outcome.share_over_long),
        "margin_lost": _range(outcome.margin_lost),
        "flat_out_h_per_person": _range(outcome.flat_out_h),
        "wage": _rounded(outcome.wage),
    }


def _range(estimate: Estimate) -> dict[str, float | None]:
    return {name: _rounded(getattr(estimate, name)) for name in ("value", "low", "high")}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _sentences(answer: WhatIf, currency: str) -> list[str]:
    before, after, net = answer.before, answer.after, answer.net
    pays = "saves more than it loses" if net.value > 0 else "loses more than it saves"
    lines = [
        f"Customers who leave: about {before.leave.value:.0f} before, {after.leave.value:.0f} after"
        f" (8 weeks in 10 between {after.leave.low:.0f} and {after.leave.high:.0f}).",
        f"Waiting too long: {before.share_over_long.value:.0%} before, {after.share_over_long.value:.0%} after.",
        f"Wages: {before.wage:.0f} {currency} before, {after.wage:.0f} after.",
        f"The change {pays}: {net.value:+.0f} {currency} (8 weeks in 10 between {net.low:+.0f} and {net.high:+.0f}).",
    ]
    lines.append(
        f"Flat out: {before.flat_out_h.value:.1f} hours for each person before, {after.flat_out_h.value:.1f} after."
    )
    lines.append(
        f"Kept for half a year, guesses about regulars included: {answer.half_year.net.value:+,.0f} {currency}."
    )
    if answer.break_even_visit is not None:
        lines.append(f"It balances where a lost visit is worth {answer.break_even_visit:.2f} {currency}.")
    return lines


def _change(text: str) -> int:
    change = options.whole(-50, 50)(text)
    if change == 0:
        raise argparse.ArgumentTypeError("a change of 0 changes nothing")
    return change
