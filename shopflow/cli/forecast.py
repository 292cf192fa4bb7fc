"""``shopflow-cli forecast``."""

from __future__ import annotations

import argparse

from shopflow.cli import options
from shopflow.demand import demand_notes
from shopflow.export.tables import write_forecast_csv
from shopflow.pipeline import outlook
from shopflow.why import stage_sentence


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    options.add_days(parser)
    parser.add_argument("--interval", type=int, choices=(15, 30, 60), default=30, help="minutes (default 30)")
    options.add_out(parser, "F.csv")


def run(arguments: argparse.Namespace) -> None:
    """Forecast and write one row per interval."""
    plan, orders = options.load(arguments.shop)
    seen = outlook(plan, orders, arguments.first_day, days=arguments.days)
    options.tell((stage_sentence(seen.forecast.stage), *demand_notes(seen.history)))
    write_forecast_csv(arguments.out, seen.forecast, arguments.interval)
