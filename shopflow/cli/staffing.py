"""``shopflow-cli staffing``."""

from __future__ import annotations

import argparse

from shopflow.assumptions import stated_assumptions
from shopflow.cli import options
from shopflow.export.tables import write_staffing_csv
from shopflow.pipeline import BLOCK_MINUTES, outlook, people_needed


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    options.add_days(parser)
    options.add_service(parser)
    options.add_promise(parser)
    options.add_out(parser, "F.csv")


def run(arguments: argparse.Namespace) -> None:
    """Find the fewest people per half hour that keep the promise."""
    plan, orders = options.load(arguments.shop)
    seen = outlook(options.with_options(plan, arguments), orders, arguments.first_day, days=arguments.days)
    requirement = people_needed(seen)
    options.tell(stated_assumptions(seen.plan))
    if not requirement.is_kept.all():
        options.tell(["At some times no number of people that was tried keeps the promise; see the shares."])
    write_staffing_csv(arguments.out, requirement, seen.forecast.coarser(BLOCK_MINUTES).is_open)
