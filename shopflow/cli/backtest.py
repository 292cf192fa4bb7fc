"""``shopflow-cli backtest``."""

from __future__ import annotations

import argparse

from forecasts import backtest
from shopflow.cli import options
from shopflow.export.tables import write_backtest_csv
from shopflow.forecasting import plan_history, plan_model
from shopflow.pipeline import filled_in
from shopflow.problems import Problem
from shopflow.scorecard import score_card

TOO_SHORT = "There are too few days of orders to test the forecast on. Import at least three weeks."


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
    parser.add_argument("--score", action="store_true", help="also print how good the forecast was, in plain words")
    options.add_out(parser, "F.csv")


def run(arguments: argparse.Namespace) -> None:
    """Forecast from past days with only what was known then, and write it beside what came."""
    plan, orders = options.load(arguments.shop)
    if not len(orders):
        raise Problem("There are no orders yet. Import an orders file from your till first.")
    plan = filled_in(plan, orders)
    history = plan_history(plan, orders, interval_minutes=arguments.interval)
    model = plan_model(plan, history.days[0].item(), history.days[-1].item())
    try:
        tests = list(backtest(history, model, origins=arguments.origins, horizon_days=arguments.days, seed=plan.seed))
    except ValueError as error:
        raise Problem(TOO_SHORT, details=str(error)) from error
    if not tests:
        raise Problem(TOO_SHORT)
    write_backtest_csv(arguments.out, tests)
    if arguments.score:
        print("\n".join(score_card(history, model, plan.service, seed=plan.seed).sentences))
