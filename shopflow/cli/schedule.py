"""``shopflow-cli schedule``."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from shopflow.cli import options
from shopflow.export.tables import write_schedule_csv
from shopflow.export.workbook import write_workbook
from shopflow.peoplefile import read_people
from shopflow.pipeline import draft_schedule, outlook, people_needed, results_for
from shopflow.problems import Problem

SHEET, TABLE = ".xlsx", ".csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    options.add_days(parser, default=7)
    options.add_service(parser)
    options.add_promise(parser)
    parser.add_argument("--people", type=Path, metavar="F.csv", help="who works here (default: from the shop file)")
    parser.add_argument("--out", type=_sheet_or_table, required=True, metavar="F.xlsx|F.csv")


def run(arguments: argparse.Namespace) -> None:
    """Draft the shifts and write them as a workbook or a table."""
    plan, orders = options.load(arguments.shop)
    plan = options.with_options(plan, arguments)
    if arguments.people is not None:
        plan = replace(plan, people=read_people(arguments.people))
    if not plan.people:
        raise Problem("Nobody works in this shop yet. Name the people in a file and give it with --people.")
    seen = outlook(plan, orders, arguments.first_day, days=arguments.days)
    requirement = people_needed(seen)
    results = results_for(seen, requirement, draft_schedule(plan, requirement, plan.people, seen.first_day, seen.days))
    options.say(results.assumptions)
    if arguments.out.suffix.lower() == TABLE:
        write_schedule_csv(arguments.out, results.schedule, plan.people)
    else:
        write_workbook(arguments.out, results, results.schedule, plan.people)


def _sheet_or_table(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (SHEET, TABLE):
        raise argparse.ArgumentTypeError(f"{text!r} must end in {SHEET} or {TABLE}")
    return path
