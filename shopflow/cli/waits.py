"""``shopflow-cli waits``."""

from __future__ import annotations

import argparse

from shopflow.assumptions import stated_assumptions
from shopflow.cli import options
from shopflow.cli.staff_option import add_staff, staff_for
from shopflow.export.tables import write_waits_csv
from shopflow.pipeline import WAIT_RUNS, outlook
from shopflow.queueing.profile import wait_profile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    options.add_days(parser)
    add_staff(parser, required=True)
    options.add_service(parser)
    parser.add_argument("--interval", type=int, choices=(15, 30, 60), default=30, help="minutes (default 30)")
    options.add_out(parser, "F.csv")


def run(arguments: argparse.Namespace) -> None:
    """Simulate the days with the people given and write one row per open interval."""
    plan, orders = options.load(arguments.shop)
    seen = outlook(options.with_options(plan, arguments), orders, arguments.first_day, days=arguments.days)
    plan = seen.plan
    staff = staff_for(arguments.staff, seen.forecast.starts, seen.forecast.is_open)
    waits = wait_profile(
        seen.forecast,
        staff,
        plan.service,
        plan.promise,
        report_minutes=arguments.interval,
        runs=WAIT_RUNS,
        seed=plan.seed,
    )
    options.tell(stated_assumptions(plan))
    write_waits_csv(arguments.out, waits, seen.forecast.coarser(arguments.interval).is_open)
