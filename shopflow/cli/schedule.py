"""``shopflow-cli schedule``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from shopflow.cli import options
from shopflow.cli.locked import read_locked
from shopflow.export.tables import write_schedule_csv
from shopflow.export.workbook import write_workbook
from shopflow.peoplefile import read_people
from shopflow.pipeline import outlook, people_needed, results_for, schedule_problem
from shopflow.problems import Problem
from shopflow.rules import Preset, preset
from shopflow.rules.presets import HOUSE, NOT_ADVICE
from shopflow.scheduling import Draft, solve_schedule
from shopflow.scheduling.solve import QUICK_S

MOST_REASONS = 3
SHEET, TABLE = ".xlsx", ".csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    options.add_days(parser, default=7)
    options.add_service(parser)
    options.add_promise(parser)
    parser.add_argument("--people", type=Path, metavar="F.csv", help="who works here (default: from the shop file)")
    parser.add_argument(
        "--rules", default=HOUSE, metavar="PRESET", help=f"rules of work (default {HOUSE}): germany, uk ..."
    )
    parser.add_argument("--keep", type=Path, metavar="LOCKED.csv", help="shifts that stay as they are")
    parser.add_argument(
        "--seconds", type=options.figure(0, 3600), default=QUICK_S, metavar="N", help=f"how long (default {QUICK_S:g})"
    )
    parser.add_argument("--out", type=_sheet_or_table, required=True, metavar="F.xlsx|F.csv")


def run(arguments: argparse.Namespace) -> None:
    """Draft the shifts and write them as a workbook or a table."""
    rules = preset(arguments.rules)
    plan, orders = options.load(arguments.shop)
    plan = options.with_options(plan, arguments)
    if arguments.people is not None:
        plan = replace(plan, people=read_people(arguments.people))
    if not plan.people:
        raise Problem("Nobody works in this shop yet. Name the people in a file and give it with --people.")
    seen = outlook(plan, orders, arguments.first_day, days=arguments.days)
    requirement = people_needed(seen)
    keep = None if arguments.keep is None else read_locked(arguments.keep, plan.people)
    problem = schedule_problem(
        seen.plan, requirement, plan.people, seen.first_day, seen.days, rules=rules.rules, keep=keep
    )
    draft = solve_schedule(problem, seconds=arguments.seconds, seed=plan.seed)
    results = results_for(seen, requirement, draft.schedule)
    options.say((draft.how_good, *_shortages(draft)))
    if rules.key != HOUSE:
        options.say((f"Rules: {rules.name} ({rules.status}). {NOT_ADVICE}", *_left_out(rules)))
    options.say(results.assumptions)
    if arguments.out.suffix.lower() == TABLE:
        write_schedule_csv(arguments.out, results.schedule, plan.people)
    else:
        write_workbook(arguments.out, results, results.schedule, plan.people)


def _shortages(draft: Draft) -> Iterator[str]:
    """Each time with too few people, why, and the cheapest way out."""
    for gap in draft.gaps:
        why = " ".join(obstacle.sentence for obstacle in gap.obstacles[:MOST_REASONS])
        yield f"{gap.sentence} {why} You could {gap.ways_out[0].text}."


def _left_out(rules: Preset) -> Iterator[str]:
    for what in rules.not_drafted:
        yield f"Not minded by the draft: {what}."


def _sheet_or_table(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (SHEET, TABLE):
        raise argparse.ArgumentTypeError(f"{text!r} must end in {SHEET} or {TABLE}")
    return path
