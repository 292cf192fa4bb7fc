"""Options that several commands share, and the checks of their values."""

from __future__ import annotations

import argparse
import datetime as dt
import math
import sys
import zoneinfo
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from shopflow.hours import WEEKDAYS, Span
from shopflow.orders import OrderLog
from shopflow.plan import Plan
from shopflow.queueing.service import ServiceModel, Stage
from shopflow.shopfile import ShopFile
from shopflow.sourced import entered


def date(text: str) -> dt.date:
    """A date as YYYY-MM-DD."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date as YYYY-MM-DD") from None


def timezone(text: str) -> str:
    """The IANA name of a time zone."""
    try:
        zoneinfo.ZoneInfo(text)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        raise argparse.ArgumentTypeError(f"{text!r} is not a time zone like Europe/Berlin") from None
    return text


def whole(low: int, high: int) -> Callable[[str], int]:
    """A whole number within bounds."""

    def parse(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{value} is not between {low} and {high}")
        return value

    return parse


def figure(low: float, high: float) -> Callable[[str], float]:
    """A number within bounds."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
        if not math.isfinite(value) or not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{text} is not between {low:g} and {high:g}")
        return value

    return parse


def span(text: str) -> Span:
    """A span of the day as HH:MM-HH:MM, in minutes after midnight; past midnight when it ends earlier."""
    try:
        first, last = (dt.time.fromisoformat(part.strip()) for part in text.split("-"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a span of time like 10:00-11:30") from None
    start, end = first.hour * 60 + first.minute, last.hour * 60 + last.minute
    return start, end if end > start else end + 1440


def weekdays(text: str) -> tuple[int, ...]:
    """Days of the week as mon,tue,..., Monday is 0."""
    names = [name.strip().lower() for name in text.split(",")]
    unknown = [name for name in names if name not in WEEKDAYS]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is not one of {', '.join(WEEKDAYS)}")
    return tuple(sorted({WEEKDAYS.index(name) for name in names}))


def add_shop(parser: argparse.ArgumentParser) -> None:
    """``--shop``."""
    parser.add_argument("--shop", type=Path, required=True, metavar="S.shopflow", help="the shop file")


def add_days(parser: argparse.ArgumentParser, *, default: int | None = None) -> None:
    """``--from`` and ``--days``."""
    parser.add_argument(
        "--from", dest="first_day", type=date, required=True, metavar="YYYY-MM-DD", help="the first day"
    )
    parser.add_argument(
        "--days",
        type=whole(1, 92),
        required=default is None,
        default=default,
        metavar="N",
        help="how many days" + (f" (default {default})" if default else ""),
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """How orders files are to be read."""
    parser.add_argument("--timezone", type=timezone, metavar="IANA", help="the shop's zone, like Europe/Berlin")
    parser.add_argument(
        "--date-order", choices=("dmy", "mdy", "ymd"), help="settles whether 03/04 is 3 April or March 4th"
    )
    parser.add_argument("--location", metavar="NAME", help="which shop, when the file holds several")


def add_service(parser: argparse.ArgumentParser) -> None:
    """How the shop serves; each defaults to what the shop file holds, else to a stated assumption."""
    group = parser.add_argument_group("how the shop serves (default: from the shop file, else assumed)")
    group.add_argument(
        "--mean-service-s", type=figure(1, 7200), metavar="X", help="mean seconds of work an order takes"
    )
    group.add_argument("--cv-service", type=figure(0, 5), metavar="X", help="its standard deviation over its mean")
    group.add_argument("--patience-s", type=figure(1, 1e9), metavar="X", help="mean seconds before a customer leaves")
    group.add_argument(
        "--target-wait-s",
        type=figure(0, 7200),
        metavar="X",
        help="a wait up to this is in time (default 300)",
    )
    group.add_argument("--seed", type=whole(0, 2**31), help="start of the random numbers (default 1)")


def add_promise(parser: argparse.ArgumentParser) -> None:
    """The promise that the people needed must keep."""
    group = parser.add_argument_group("the promise (default: from the shop file)")
    group.add_argument(
        "--target-share", type=figure(0.01, 0.999), metavar="X", help="share served in time (default 0.9)"
    )
    group.add_argument("--max-walkaway", type=figure(0.0, 1.0), metavar="X", help="most that may leave (default 0.05)")
    group.add_argument("--min-staff", type=whole(0, 50), metavar="N", help="never fewer while open (default 1)")


def add_out(parser: argparse.ArgumentParser, what: str) -> None:
    """``--out``."""
    parser.add_argument("--out", type=Path, required=True, metavar=what, help="the file to write")


def load(shop: Path) -> tuple[Plan, OrderLog]:
    """The plan and the orders of a shop file."""
    with ShopFile.open(shop) as opened:
        return opened.plan(), opened.orders()


def with_options(plan: Plan, arguments: argparse.Namespace) -> Plan:
    """The plan with the service and promise options that were given."""
    given = vars(arguments)
    promise_fields = {
        "target_wait_s": "target_wait_s",
        "target_share": "target_share",
        "max_walkaway": "max_walkaway_share",
        "min_staff": "min_staff",
    }
    changes = {field: given[option] for option, field in promise_fields.items() if given.get(option) is not None}
    plan = replace(plan, promise=replace(plan.promise, **changes), service=_service(plan.service, given))
    return plan if given.get("seed") is None else replace(plan, seed=given["seed"])


def _service(service: ServiceModel, given: dict[str, object]) -> ServiceModel:
    """The service model with the given numbers, which are taken as exact."""
    mean, spread, patience = (given.get(key) for key in ("mean_service_s", "cv_service", "patience_s"))
    if mean is not None or spread is not None:
        first = service.stages[0]
        stage = Stage(
            name="order",
            mean_service_s=first.mean_service_s if mean is None else entered(float(str(mean)), "given"),
            cv_service=first.cv_service if spread is None else entered(float(str(spread)), "given"),
            mean_log_sd=first.mean_log_sd if mean is None else 0.0,
        )
        service = replace(service, stages=(stage,))
    if patience is not None:
        service = replace(service, patience_s=entered(float(str(patience)), "given"))
    return service


def tell(lines: Iterable[str]) -> None:
    """Tell assumptions and notes on stderr, so that stdout stays for results."""
    for line in lines:
        print(line, file=sys.stderr)
