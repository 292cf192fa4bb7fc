"""``shopflow-cli plan``."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from shopflow.cli import options
from shopflow.cli.import_orders import open_question, read_files
from shopflow.export.workbook import write_workbook
from shopflow.orders import OrderLog
from shopflow.peoplefile import read_people
from shopflow.pipeline import draft_schedule, outlook, people_needed, results_for
from shopflow.plan import Plan
from shopflow.scheduling import invented_people
from shopflow.shopfile import ShopFile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="orders files as the till exports them")
    parser.add_argument("--people", type=Path, metavar="F.csv", help='default: "Person 1", "Person 2", ...')
    options.add_days(parser, default=7)
    options.add_reading(parser)
    options.add_service(parser)
    options.add_promise(parser)
    options.add_out(parser, "PLAN.xlsx")


def run(arguments: argparse.Namespace) -> None:
    """From orders files to the workbook; nothing else is kept."""
    given = Plan(shop_name=arguments.files[0].stem, timezone=arguments.timezone or "")
    plan = options.with_options(given, arguments)
    people = read_people(arguments.people) if arguments.people else ()
    seen = outlook(plan, _orders(arguments, plan), arguments.first_day, days=arguments.days)
    requirement = people_needed(seen)
    people = people or invented_people(
        requirement, first_day=seen.first_day, days=seen.days, wage_per_h=seen.plan.money.wage_per_h.value
    )
    results = results_for(seen, requirement, draft_schedule(plan, requirement, people, seen.first_day, seen.days))
    options.tell(results.assumptions)
    write_workbook(arguments.out, results, results.schedule, people)


def _orders(arguments: argparse.Namespace, plan: Plan) -> OrderLog:
    """The orders of all files, each order once, by way of a shop file that is thrown away."""
    results = read_files(arguments.files, plan.timezone, arguments.date_order, arguments.location)
    if question := open_question(results):
        raise question
    with (
        tempfile.TemporaryDirectory() as folder,
        ShopFile.create(Path(folder) / "plan.shopflow", plan) as shop,
    ):
        for result in results:
            shop.add_orders(result)
        return shop.orders()
