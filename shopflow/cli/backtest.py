"""``shopflow-cli backtest``."""

from __future__ import annotations

import argparse

from forecasts import backtest, default_model
from shopflow.cli import options
from shopflow.demand import demand_history
from shopflow.export.tables import write_backtest_csv
from shopflow.pipeline import filled_in
from shopflow.problems import Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    parser.add_argument(
        "--days", type=options.whole(1, 28), default=7, metavar="N", help="forecast how far (default 7)"
    )
    parser.add_argument(
        "--origins",
        type=options.whole(1, 52),
        default=8,
        metavar="N",
        help="from how many past days (default 8)",
    )
    parser.add_argument("--interval", type=int, choices=(15, 30, 60), default=30, help="minutes (default 30)")
    options.add_out(parser, "F.csv")


def run(arguments: argparse.Namespace) -> None:
    """Forecast from past days with only what was known then, and write it beside what came."""
    plan, orders = options.load(arguments.shop)
    if not len(orders):
        raise Problem("There are no orders yet. Import an orders file from your till first.")
    hours = filled_in(plan, orders).opening_hours
    assert hours is not None
    history = demand_history(orders, hours, interval_minutes=arguments.interval)
    tests = list(
        backtest(history, default_model(), origins=arguments.origins, horizon_days=arguments.days, seed=plan.seed)
    )
    if not tests:
        raise Problem("There are too few days of orders to test the forecast on. Import at least three weeks.")
    write_backtest_csv(arguments.out, tests)
