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
from shopflow.rules import ShopRules, preset, rules_from
from shopflow.rules.presets import HOUSE, NOT_ADVICE
from shopflow.scheduling import Conflict, Draft, conflict_of, solve_schedule
from shopflow.scheduling.solve import QUICK_S

MOST_REASONS = 3
WHY_WORK = 1.0
"""Most work for one question about rules in conflict."""
SHEET, TABLE = ".xlsx", ".csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    options.add_shop(parser)
    options.add_days(parser, default=7)
    options.add_service(parser)
    options.add_promise(parser)
    parser.add_argument("--people", type=Path, metavar="F.csv", help="who works here (default: from the shop file)")
    parser.add_argument(
        "--rules", metavar="PRESET", help="rules of work: germany, uk ... (default: from the shop file)"
    )
    parser.add_argument("--keep", type=Path, metavar="LOCKED.csv", help="shifts that stay as they are")
    parser.add_argument(
        "--seconds", type=options.figure(0, 3600), default=QUICK_S, metavar="N", help=f"how long (default {QUICK_S:g})"
    )
    parser.add_argument("--out", type=_sheet_or_table, required=True, metavar="F.xlsx|F.csv")


def run(arguments: argparse.Namespace) -> None:
    """Draft the shifts and write them as a workbook or a table; gaps and rules in conflict are told."""
    plan, orders = options.load(arguments.shop)
    plan = options.with_options(plan, arguments)
    if arguments.rules is not None:
        plan = replace(plan, rules=rules_from(arguments.rules))
    if arguments.people is not None:
        plan = replace(plan, people=read_people(arguments.people))
    if not plan.people:
        raise Problem("Nobody works in this shop yet. Name the people in a file and give it with --people.")
    seen = outlook(plan, orders, arguments.first_day, days=arguments.days)
    requirement = people_needed(seen)
    keep = None if arguments.keep is None else read_locked(arguments.keep, plan.people)
    problem = schedule_problem(seen.plan, requirement, plan.people, seen.first_day, seen.days, keep=keep)
    draft = solve_schedule(problem, seconds=arguments.seconds, seed=plan.seed)
    results = results_for(seen, requirement, draft.schedule)
    options.tell((draft.how_good, *_shortages(draft)))
    if draft.gaps:
        options.tell(_conflict(conflict_of(problem, work=WHY_WORK)))
    options.tell(_rules(plan.rules))
    options.tell(results.assumptions)
    if arguments.out.suffix.lower() == TABLE:
        write_schedule_csv(arguments.out, results.schedule, plan.people)
    else:
        write_workbook(arguments.out, results, results.schedule, plan.people)


def _shortages(draft: Draft) -> Iterator[str]:
    """Each time with too few people, why, and the cheapest way out."""
    for gap in draft.gaps:
        why = " ".join(obstacle.sentence for obstacle in gap.obstacles[:MOST_REASONS])
        yield f"{gap.sentence} {why} You could {gap.ways_out[0].text}."


def _conflict(found: Conflict | None) -> Iterator[str]:
    """The rules and needs that cannot all hold; nothing where they can, or where that was not settled."""
    if found is None:
        return
    yield "No schedule covers everything: these cannot all hold."
    if found.is_minimal:
        yield "Without any one of them the others can."
    for part in found.parts:
        yield f"- {part.sentence}"


def _rules(rules: ShopRules) -> Iterator[str]:
    """Which rules were kept, what was changed in them, and what a draft leaves out."""
    begun = preset(rules.preset)
    if rules.preset != HOUSE:
        yield f"Rules: {begun.name} ({begun.status}). {NOT_ADVICE}"
    if rules.edited:
        yield f"Changed by you: {', '.join(name.replace('_', ' ') for name in rules.edited)}."
    for what in begun.not_drafted:
        yield f"Not minded by the draft: {what}."


def _sheet_or_table(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (SHEET, TABLE):
        raise argparse.ArgumentTypeError(f"{text!r} must end in {SHEET} or {TABLE}")
    return path
