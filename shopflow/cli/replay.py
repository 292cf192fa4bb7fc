"""``shopflow-cli replay``."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from shopflow.assumptions import stated_assumptions
from shopflow.cli import options
from shopflow.cli.staff_option import add_staff, staff_for
from shopflow.importing import read_orders
from shopflow.orders import OrderLog
from shopflow.pastday import Change, Slip
from shopflow.pipeline import filled_in
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.replay import Hindsight, Staffed, last_week, past_times, replay, staff_clocked, staff_then, told


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    parser.add_argument(
        "--from", dest="first_day", type=options.date, metavar="YYYY-MM-DD", help="default: the last whole week"
    )
    parser.add_argument("--days", type=options.whole(1, 92), default=7, metavar="N", help="how many days (default 7)")
    add_staff(parser, required=False)
    parser.add_argument("--timecards", type=Path, metavar="F", help="a time clock's file that says who was on duty")
    options.add_service(parser)
    options.add_promise(parser)
    parser.add_argument("--json", action="store_true", help="print JSON (the default is a few plain sentences)")


def run(arguments: argparse.Namespace) -> None:
    """Send the real orders of past days through the engine and tell what would have been worth changing."""
    plan, orders = options.load(arguments.shop)
    if not len(orders):
        raise Problem("There are no orders yet. Import an orders file from your till first.")
    plan = filled_in(options.with_options(plan, arguments), orders)
    first_day = arguments.first_day or last_week(plan, orders)
    seen = replay(plan, orders, _staffed(arguments, plan, orders, first_day), first_day, days=arguments.days)
    assumptions = stated_assumptions(plan)
    options.tell(assumptions)
    if arguments.json:
        json.dump(_as_json(seen, plan) | {"assumptions": list(assumptions)}, sys.stdout, indent=2, ensure_ascii=False)
        print()
    else:
        print("\n".join(_sentences(seen, plan.currency)))


def _staffed(arguments: argparse.Namespace, plan: Plan, orders: OrderLog, first_day: dt.date) -> Staffed:
    if arguments.staff is not None:
        return Staffed(staff_for(arguments.staff, *past_times(plan, first_day, arguments.days)), "given")
    if arguments.timecards is not None:
        clocked = read_orders(arguments.timecards, timezone=plan.timezone).clocked
        return staff_clocked(plan, clocked, first_day, arguments.days)
    return staff_then(plan, first_day, arguments.days)


def _as_json(seen: Hindsight, plan: Plan) -> dict[str, Any]:
    return {
        "from": seen.first_day.isoformat(),
        "days": seen.days,
        "staff": seen.staff_basis,
        "currency": plan.currency,
        "long_wait_s": plan.promise.long_wait_s,
        "orders": seen.orders,
        "customers_who_left": {name: round(getattr(seen.left, name), 4) for name in ("value", "low", "high")},
        "slips": [_slip(slip) for slip in seen.slips],
        "changes": [_change(change) for change in seen.changes],
        "best": None if seen.best is None else _change(seen.best),
        "runs": seen.runs,
        "seed": seen.seed,
    }


def _slip(slip: Slip) -> dict[str, Any]:
    return {
        "start": _minute(slip.start),
        "end": _minute(slip.end),
        "staff": slip.staff,
        "customers": round(slip.customers, 4),
        "customers_who_left": round(slip.leave, 4),
        "share_over_long_wait": round(slip.share_over_long, 4),
        "longest_p90_wait_s": round(slip.longest_wait_s, 1),
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "people": change.people,
        "start": _minute(change.start),
        "end": _minute(change.end),
        "customers_who_left_before": round(change.leave_before, 4),
        "customers_who_left_after": round(change.leave_after, 4),
        "share_over_long_wait_before": round(change.share_over_long_before, 4),
        "share_over_long_wait_after": round(change.share_over_long_after, 4),
        "wage": round(change.wage, 4),
        "net": {name: round(getattr(change.net, name), 4) for name in ("value", "low", "high")},
        "keeps_promise": change.keeps_promise,
    }


def _minute(moment: np.datetime64) -> str:
    return str(moment.astype("datetime64[m]"))


def _sentences(seen: Hindsight, currency: str) -> list[str]:
    lines = [
        f"{seen.days} days from {seen.first_day.isoformat()}, people on duty: {seen.staff_basis}.",
        f"{seen.orders} orders; about {seen.left.value:.0f} more customers must have left"
        f" (likely range {seen.left.low:.0f} to {seen.left.high:.0f}).",
    ]
    for slip in seen.slips:
        start, end = (moment.astype("datetime64[s]").item() for moment in (slip.start, slip.end))
        lines.append(
            f"Service slipped on {start:%a} {start.day} {start:%b}, {start:%H:%M}-{end:%H:%M}, with {slip.staff} on:"
            f" 1 in 10 waited over {slip.longest_wait_s / 60:.1f} minutes, about {slip.leave:.0f} of"
            f" {slip.customers:.0f} left."
        )
    if seen.best is None:
        lines.append("No change would have paid for itself without breaking your promise.")
    else:
        lines.append(f"The one change worth making: {told(seen.best, currency)}")
    return lines
