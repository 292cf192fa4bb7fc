"""``shopflow-cli import``."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from shopflow.cli import options
from shopflow.importing import ImportResult, Memory, read_orders
from shopflow.importing.memory import NOTHING_SETTLED, date_habit
from shopflow.plan import Plan
from shopflow.problems import Problem
from shopflow.shopfile import AddedOrders, ShopFile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="orders files as the till exports them")
    parser.add_argument("--shop", type=Path, required=True, metavar="S.shopflow", help="made when it is not there")
    options.add_reading(parser)
    parser.add_argument("--json", action="store_true", help="print what was understood as JSON")


def run(arguments: argparse.Namespace) -> None:
    """Read every file first; only when all can be used is anything saved."""
    shop_exists = arguments.shop.exists()
    plan, memory = _known(arguments, shop_exists)
    results = read_files(arguments.files, plan.timezone, arguments.date_order, arguments.location, memory)
    if question := open_question(results):
        if arguments.json:
            _print(results, [None] * len(results), 0)
        raise question
    shop = ShopFile.open(arguments.shop) if shop_exists else ShopFile.create(arguments.shop, plan)
    try:
        added = _add(shop, results)
    except Problem:
        shop.close()
        if not shop_exists:
            arguments.shop.unlink()
        raise
    with shop:
        if shop_exists and plan != shop.plan():
            shop.save_plan(plan)
        total = len(shop.orders())
    if arguments.json:
        _print(results, added, total)
    else:
        options.tell(_lines(results, added, total))


def read_files(
    files: list[Path], timezone: str, date_order: str | None, location: str | None, memory: Memory = NOTHING_SETTLED
) -> list[ImportResult]:
    """Read several files of one shop; a date order that one of them settles settles the others of its kind."""

    def read(path: Path, settled: Memory) -> ImportResult:
        return read_orders(path, timezone=timezone, date_order=date_order, location=location, memory=settled)

    results = [read(path, memory) for path in files]
    orders = {date_habit(result.profile, result.header): result.settled_date_order for result in results}
    settled = replace(memory, date_orders={habit: order for habit, order in orders.items() if order})
    return [
        read(path, settled) if result.question and result.question.kind == "date_order" else result
        for path, result in zip(files, results, strict=True)
    ]


def _add(shop: ShopFile, results: list[ImportResult]) -> list[AddedOrders]:
    """Add every file or, when one of them cannot be added, none."""
    added: list[AddedOrders] = []
    try:
        for result in results:
            added.append(shop.add_orders(result))
    except Problem:
        for _ in added:
            shop.undo_last_import()
        raise
    return added


def open_question(results: list[ImportResult]) -> Problem | None:
    """The first question that only the owner can answer, as a problem that names the answering option."""
    for result in results:
        if result.question is not None:
            option = "--" + result.question.kind.replace("_", "-")
            return Problem(f"{result.file_name}: {result.question.sentence} Answer with {option}.")
    return None


def _known(arguments: argparse.Namespace, shop_exists: bool) -> tuple[Plan, Memory]:
    """The shop's plan, with the time zone that was given, and what its earlier imports settled."""
    plan, memory = Plan(shop_name=arguments.shop.stem), NOTHING_SETTLED
    if shop_exists:
        with ShopFile.open(arguments.shop) as shop:
            plan, memory = shop.plan(), shop.memory()
    return (plan if arguments.timezone is None else replace(plan, timezone=arguments.timezone)), memory


def _lines(results: list[ImportResult], added: list[AddedOrders], total: int) -> list[str]:
    lines: list[str] = []
    for result, saved in zip(results, added, strict=True):
        new = saved.new_shifts if result.kind == "timecards" else saved.new
        lines.append(f"{result.file_name}: {result.summary}; {new:,} new.")
        lines += [
            f"  {count:,} {'row' if count == 1 else 'rows'} left out: {reason}."
            for reason, count in result.left_out.items()
        ]
        lines += [f"  {assumption}" for assumption in result.assumptions]
    return [*lines, f"The shop now holds {total:,} orders."]


def _print(results: list[ImportResult], added: list[AddedOrders] | list[None], total: int) -> None:
    files = [_as_json(result, saved) for result, saved in zip(results, added, strict=True)]
    json.dump({"files": files, "orders_total": total}, sys.stdout, indent=2, ensure_ascii=False)
    print()


def _as_json(result: ImportResult, saved: AddedOrders | None) -> dict[str, Any]:
    times = result.orders.ordered_at
    question = result.question
    return {
        "file": result.file_name,
        "profile": result.profile,
        "kind": result.kind,
        "rows": result.rows,
        "orders": len(result.orders),
        "new_orders": saved.new if saved else 0,
        "new_shifts": saved.new_shifts if saved else 0,
        "rejected": dict(result.left_out),
        "first": str(times[0]) if len(times) else None,
        "last": str(times[-1]) if len(times) else None,
        "assumptions": list(result.assumptions),
        "question": question
        and {
            "kind": question.kind,
            "sentence": question.sentence,
            "choices": [{"value": value, "text": text} for value, text in question.choices],
        },
    }
